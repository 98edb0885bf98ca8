//! After the sale: rules raise follow-ups, people answer them, and the head sees how well that is done.
//!
//! The clock stands at Tuesday, 10 March 2026, so that every day here was worked out by hand.

use voronka_domain::deal::{Deal, Move};
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
use voronka_domain::person::{Person, Role};
use voronka_domain::rule::{DelayUnit, Question, QuestionKind, Rule, RuleVersion, Trigger};
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, Visitor};

/// The deals with the days they were won; three working days later they are due.
const WON: [(&str, &str); 4] = [
    // Monday → Thursday, 5 March: overdue.
    ("alpha", "2026-03-02"),
    // Thursday → today.
    ("beta", "2026-03-05"),
    // Monday → Thursday, 12 March.
    ("gamma", "2026-03-09"),
    // Wednesday → Monday, 9 March: overdue.
    ("delta", "2026-03-04"),
];

fn rule(name: &str, version: RuleVersion) -> Rule {
    Rule {
        name: name.into(),
        versions: [(Rule::version_id(id(name), version.from), version)]
            .into_iter()
            .collect(),
        ..Rule::default()
    }
}

fn version(trigger: Trigger, delay: i32) -> RuleVersion {
    RuleVersion {
        from: "2026-01-01".parse().expect("a day"),
        trigger,
        delay,
        unit: DelayUnit::WorkingDays,
        role: Some(Role::Farmer),
        instruction: "Call whoever uses it.".into(),
        ..RuleVersion::default()
    }
}

/// Anna, a farmer, and four clients who bought; one rule asks how it went, another thanks for a mark of 9 or 10.
fn seed() -> Seed {
    let mut seed = Seed::board().me("Anna");
    let anna = Person {
        name: "Anna".into(),
        roles: vec![Role::Farmer],
        ..Person::default()
    };
    seed.put(id("Anna"), anna);
    for (name, day) in WON {
        seed = seed.deal_with(name, "won", |deal: &mut Deal| {
            let won = Move::new(id("won"), Moment::on(day.parse().expect("a day")));
            deal.history = [(id(&format!("{name}-in")), won)].into_iter().collect();
            deal.owner = Some(id("Anna"));
        });
    }
    let mut ask = version(Trigger::Won, 3);
    let question = |name: &str, text: &str, kind| Question {
        id: id(name),
        text: text.into(),
        kind,
        options: Vec::new(),
    };
    ask.questions = vec![
        question("works", "What works well?", QuestionKind::Text),
        question("recommend", "Would you recommend us?", QuestionKind::Mark),
    ];
    seed.put(id("Ask"), rule("Ask", ask));
    let answer = Trigger::Answer {
        rule: id("Ask"),
        question: id("recommend"),
        least: 9,
        most: 10,
    };
    seed.put(id("Thank"), rule("Thank", version(answer, 1)));
    seed
}

fn visit(route: &str) -> Visitor {
    let visitor = seed().visit(route);
    let page = &visitor.page;
    page.time_zone("UTC");
    page.clock("2026-03-10T10:00");
    page.reload();
    visitor
}

fn client(deal: &str) -> Id {
    id(&format!("Client {deal}"))
}

/// The row of a rule for a client.
fn row(rule: &str, deal: &str) -> String {
    format!(
        ".follow-up[data-rule='{}'][data-client='{}']",
        id(rule),
        client(deal)
    )
}

fn in_group(due: &str, rule: &str, deal: &str) -> String {
    format!("[data-due='{due}'] {}", row(rule, deal))
}

fn metric(page: &Page, name: &str) -> String {
    page.attribute(&format!("[data-metric='{name}']"), "data-value")
        .unwrap_or_default()
}

#[test]
fn the_queue_shows_what_was_worked_out_by_hand() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    for (due, name) in [
        ("overdue", "alpha"),
        ("overdue", "delta"),
        ("today", "beta"),
        ("week", "gamma"),
    ] {
        page.wait_for_element(&in_group(due, "Ask", name));
    }
    assert_eq!(page.count(".follow-up"), 4);
    assert_eq!(metric(page, "queue-overdue"), "2");
    assert_eq!(metric(page, "follow-ups-due"), "3");
    page.wait_for_text(&row("Ask", "alpha"), "5 days ago");
    assert_eq!(
        page.attribute(&row("Ask", "gamma"), "data-day").as_deref(),
        Some("2026-03-12")
    );
    page.fill("[data-field='follow-up-search']", "BETA");
    page.wait_for(
        "document.querySelectorAll('.follow-up').length === 1",
        "one client fits",
    );
    page.reload();
    page.wait_for_element(&in_group("today", "Ask", "beta"));
    assert_eq!(page.count(".follow-up"), 1, "the address is believed");
    page.assert_no_problems();
}

#[test]
fn a_mark_of_nine_asks_for_a_referral_and_can_be_taken_back() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    page.click(&format!("{} [data-action='done']", row("Ask", "alpha")));
    page.wait_for_text(&row("Ask", "alpha"), "Call whoever uses it.");
    page.wait_for(
        "'answer' in document.activeElement.dataset",
        "the form is ready to type",
    );
    page.type_text("Everything");
    page.click(&format!("{} label:has(> input[value='9'])", row("Ask", "alpha")));
    page.click(&format!("{} [data-action='finish']", row("Ask", "alpha")));
    // The next working day.
    page.wait_for_element(&in_group("week", "Thank", "alpha"));
    assert_eq!(
        page.attribute(&row("Thank", "alpha"), "data-day").as_deref(),
        Some("2026-03-11")
    );
    page.wait_until_gone(&row("Ask", "alpha"));
    page.focus("#main");
    page.press("Control+z");
    page.wait_for_element(&in_group("overdue", "Ask", "alpha"));
    page.wait_until_gone(&row("Thank", "alpha"));
    page.press("Control+Shift+z");
    page.wait_for_element(&row("Thank", "alpha"));
    page.reload();
    page.wait_for_element(&in_group("week", "Thank", "alpha"));
    assert!(!page.has(&row("Ask", "alpha")));
    page.open(&format!("#/clients/{}", client("alpha")));
    page.wait_for_text("[data-block='follow-ups']", "Would you recommend us? 9");
    page.wait_for_text("[data-block='follow-ups']", "Everything");
    page.assert_no_problems();
}

#[test]
fn a_phone_answers_with_taps_from_today() {
    let visitor = visit("#/today");
    let page = &visitor.page;
    page.mobile(390, 844);
    page.reload();
    page.wait_for_element(&in_group("follow-ups", "Ask", "alpha"));
    assert_eq!(metric(page, "follow-ups-due"), "3");
    page.wait_for_element(".app-nav [data-metric='due'][data-value='3']");
    page.tap(&format!("{} [data-action='done']", row("Ask", "alpha")));
    page.wait_for_element(&format!("{} [data-form='follow-up']", row("Ask", "alpha")));
    page.tap(&format!("{} label:has(> input[value='10'])", row("Ask", "alpha")));
    page.tap(&format!("{} [data-action='finish']", row("Ask", "alpha")));
    page.wait_until_gone(&row("Ask", "alpha"));
    page.wait_for_element(".app-nav [data-metric='due'][data-value='2']");
    let wide = page.eval("document.documentElement.scrollWidth <= innerWidth");
    assert_eq!(wide, true, "nothing sticks out");
    page.open("#/clients/queue");
    page.wait_for_element(&in_group("week", "Thank", "alpha"));
    let wide = page.eval("document.documentElement.scrollWidth <= innerWidth");
    assert_eq!(wide, true, "nothing sticks out of the queue");
    page.assert_no_problems();
}

#[test]
fn several_are_put_off_at_once_and_one_is_skipped_each_with_a_reason() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    page.click("[data-action='choose-overdue']");
    page.wait_for_element("[data-metric='chosen'][data-value='2']");
    page.click("[data-action='bulk-put-off']");
    page.click("[data-dialog='put-off'] [data-action='confirm']");
    page.wait_for_text("[data-dialog='put-off'] .field-error", "why");
    page.fill("[data-dialog='put-off'] [data-field='reason']", "At the fair");
    page.click("[data-dialog='put-off'] [data-day='next']");
    page.click("[data-dialog='put-off'] [data-action='confirm']");
    page.wait_until_gone("[data-dialog='put-off']");
    for name in ["alpha", "delta"] {
        page.wait_for_element(&in_group("week", "Ask", name));
    }
    assert_eq!(
        page.attribute(&row("Ask", "alpha"), "data-day").as_deref(),
        Some("2026-03-11")
    );
    page.wait_for_text(&row("Ask", "alpha"), "put off 1 time");
    page.click(&format!("{} [data-action='more']", row("Ask", "beta")));
    page.click("[data-action='skip']");
    page.fill("[data-dialog='skip'] [data-field='reason']", "Bankrupt");
    page.press("Enter");
    page.wait_until_gone(&row("Ask", "beta"));
    page.focus("#main");
    page.press("Control+z");
    page.wait_for_element(&in_group("today", "Ask", "beta"));
    page.press("Control+z");
    page.wait_for_element(&in_group("overdue", "Ask", "alpha"));
    page.assert_no_problems();
}

#[test]
fn the_figures_say_what_was_done_on_time_and_show_it() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    for name in ["alpha", "beta"] {
        page.click(&format!("{} [data-action='done']", row("Ask", name)));
        page.click(&format!("{} label:has(> input[value='7'])", row("Ask", name)));
        page.click(&format!("{} [data-action='finish']", row("Ask", name)));
        page.wait_until_gone(&row("Ask", name));
    }
    page.click("[data-view='figures']");
    // Alpha late, beta on time, delta not at all: one of three; gamma's day is still to come.
    page.wait_for_element(".stat[data-metric='rule-discipline'][data-n='3']");
    let share: f64 = page
        .attribute(".stat[data-metric='rule-discipline']", "data-value")
        .and_then(|text| text.parse().ok())
        .expect("a number");
    assert!((share - 1.0 / 3.0).abs() < 1e-9, "{share}");
    assert_eq!(
        page.attribute("[data-metric='average-mark']", "data-value")
            .as_deref(),
        Some("7")
    );
    page.click(".stat[data-metric='rule-discipline']");
    page.wait_for_element("[data-dialog='follow-ups'] [data-count='3']");
    assert_eq!(page.count("[data-dialog='follow-ups'] tbody tr"), 3);
    page.press("Escape");
    page.wait_until_gone("[data-dialog='follow-ups']");
    page.wait_for_element(&format!(
        "[data-metric='rule-discipline'][data-person='{}'][data-n='3']",
        id("Anna")
    ));
    page.assert_no_problems();
}

#[test]
fn a_rule_switched_off_keeps_its_past_and_loses_its_future() {
    let visitor = visit("#/settings/after-sale");
    let page = &visitor.page;
    let rule = format!("[data-rule='{}']", id("Ask"));
    page.click(&format!("{rule} [data-action='open-rule']"));
    page.wait_for_element(&format!("{rule} [data-block='preview'] [data-day='2026-03-12']"));
    // Two more working days: what lies ahead moves, what is past stays.
    page.fill(&format!("{rule} [data-field='delay']"), "5");
    page.press("Tab");
    page.wait_for_element(&format!("{rule} [data-block='preview'] [data-day='2026-03-16']"));
    page.open("#/clients/queue");
    page.wait_for_element(&format!("{}[data-day='2026-03-16']", row("Ask", "gamma")));
    page.wait_for_element(&format!("{}[data-day='2026-03-05']", row("Ask", "alpha")));
    page.open("#/settings/after-sale");
    page.click(&format!("{rule} [data-action='open-rule']"));
    page.click(&format!("{rule} [data-action='switch-rule']"));
    page.wait_for_element(&format!("{rule}[data-off]"));
    page.open("#/clients/queue");
    page.wait_for_element(&in_group("overdue", "Ask", "alpha"));
    assert_eq!(page.count(".follow-up"), 2, "alpha and delta");
    page.reload();
    page.wait_for_element(&in_group("overdue", "Ask", "delta"));
    assert_eq!(page.count(".follow-up"), 2);
    page.assert_no_problems();
}

#[test]
fn a_mistake_in_a_rule_is_shown_and_the_ready_made_ones_can_be_taken() {
    let visitor = Seed::board().me("Anna").person("Anna").visit("#/clients/queue");
    let page = &visitor.page;
    page.click("[data-empty='queue'] [data-action='take-rules']");
    page.wait_until_gone("[data-action='take-rules']");
    page.open("#/settings/after-sale");
    page.wait_for_element("[data-goal]");
    assert!(page.count("[data-rule]") > 8);
    let rule = "[data-goal] li[data-rule]:first-child";
    page.click(&format!("{rule} [data-action='open-rule']"));
    page.fill(&format!("{rule} [data-field='repeat']"), "0");
    page.press("Tab");
    page.wait_for_element(&format!("{rule} [data-banner='flaw']"));
    page.fill(&format!("{rule} [data-field='repeat']"), "2");
    page.press("Tab");
    page.wait_until_gone(&format!("{rule} [data-banner='flaw']"));
    page.fill(
        &format!("{rule} [data-field='new-question']"),
        "Who else should we talk to?",
    );
    page.press("Enter");
    page.wait_for(
        "[...document.querySelectorAll('[data-field=question-text]')].some(field => field.value.startsWith('Who else'))",
        "the question is there",
    );
    page.reload();
    page.click(&format!("{rule} [data-action='open-rule']"));
    assert_eq!(page.value(&format!("{rule} [data-field='repeat']")), "2");
    page.assert_no_problems();
}

#[test]
fn the_queue_goes_into_a_table_and_a_calendar() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    page.click("[data-action='save-queue']");
    page.click("[data-action='queue-csv']");
    let table = visitor.browser.wait_for_download();
    assert!(
        table
            .text()
            .contains("2026-03-05,2026-03-05,To do,Ask,Client alpha,alpha,Anna,0")
    );
    page.click("[data-action='save-queue']");
    page.click("[data-action='queue-ics']");
    let calendar = visitor.browser.wait_for_download();
    assert!(calendar.text().contains("SUMMARY:Client gamma: Ask"));
    assert!(calendar.text().contains("DUE;VALUE=DATE:20260312"));
    page.assert_no_problems();
}

#[test]
fn one_tap_logs_a_call_with_the_client() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    page.click(&format!("{} [data-log='call']", row("Ask", "alpha")));
    page.wait_for_text(".toast", "Client alpha");
    let stored = page.eval(&format!(
        "Object.keys(JSON.parse(localStorage.getItem('voronka/main/1/client/{}')).b.activities).length",
        client("alpha")
    ));
    assert_eq!(stored, 1);
    page.assert_no_problems();
}

#[test]
fn on_paper_the_queue_is_a_list_without_buttons() {
    let visitor = visit("#/clients/queue");
    let page = &visitor.page;
    page.wait_for_element(&in_group("overdue", "Ask", "alpha"));
    page.print_media(true);
    page.wait_for("matchMedia('print').matches", "the page is laid out for paper");
    assert!(page.is_shown(&row("Ask", "alpha")));
    for tool in [
        ".follow-up .today-tools",
        ".follow-up .follow-up-choose",
        ".app-nav",
        ".toolbar",
    ] {
        assert!(!page.is_shown(tool), "{tool} means nothing on paper");
    }
    assert_eq!(page.paper_pages(), 1);
    page.assert_no_problems();
}
