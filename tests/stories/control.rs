//! The Control page: figures worked out by hand, indicators, time travel.

use std::time::{SystemTime, UNIX_EPOCH};

use voronka_domain::deal::{Activity, ActivityKind, Deal, Move};
use voronka_domain::id::Id;
use voronka_domain::indicator::{Amount, Indicator, Unit};
use voronka_domain::moment::Moment;
use voronka_domain::money::{Currency, Money};
use voronka_domain::person::{Person, Role};
use voronka_domain::settings::Settings;
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, visit};

/// The year it is, in UTC, where the visitors of these stories live.
fn this_year() -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let day = Moment::from_utc(now as i64 * 1000, 0).day().to_string();
    day.chars().take(4).collect()
}

/// A deal of Ann's with its history: stages with the days they were entered.
fn walks(moves: &'static [(&'static str, &'static str)]) -> impl FnOnce(&mut Deal) {
    move |deal: &mut Deal| {
        deal.owner = Some(id("Ann"));
        deal.history = moves
            .iter()
            .map(|(stage, day)| {
                let on = Moment::on(day.parse().expect("a day"));
                (id(&format!("{day}-{stage}")), Move::new(id(stage), on))
            })
            .collect();
    }
}

/// The first days of March 2026, one stage a day.
const WON: &[(&str, &str)] = &[
    ("new", "2026-03-02"),
    ("active", "2026-03-03"),
    ("trial", "2026-03-04"),
    ("won", "2026-03-05"),
];
const LOST: &[(&str, &str)] = &[
    ("new", "2026-03-02"),
    ("active", "2026-03-03"),
    ("trial", "2026-03-04"),
    ("lost", "2026-03-05"),
];
const HALFWAY: &[(&str, &str)] = &[("new", "2026-03-02"), ("active", "2026-03-03")];
const STAYS: &[(&str, &str)] = &[("new", "2026-03-02")];

/// March 2026, seen from long after: of five deals that came into `new`, three went on to `active`, two to `trial`, one
/// was won, one lost. Ann called seven times.
fn march() -> Seed {
    Seed::board()
        .person("Ann")
        .person("Bob")
        .deal_with("won", "new", |deal| {
            walks(WON)(deal);
            deal.margin = Some(Money::new(50_000, Currency::EUR));
            let call = |at: usize| {
                let call = Activity {
                    kind: ActivityKind::Call,
                    at: Moment::on("2026-03-02".parse().expect("a day")),
                    recorded: None,
                    by: Some(id("Ann")),
                    contact: None,
                    sum: None,
                    text: String::new(),
                };
                (id(&format!("call-{at}")), call)
            };
            deal.activities = (0..7).map(call).collect();
        })
        .deal_with("lost", "new", walks(LOST))
        .deal_with("halfway", "new", walks(HALFWAY))
        .deal_with("stays", "new", walks(STAYS))
        .deal_with("waits", "new", walks(STAYS))
}

const MARCH: &str = "#/control?period=month&day=2026-03-01";

fn metric(page: &Page, name: &str) -> String {
    page.attribute(&format!("[data-metric='{name}']"), "data-value")
        .unwrap_or_default()
}

#[test]
fn every_figure_is_the_one_worked_out_by_hand() {
    let visitor = march().visit(MARCH);
    let page = &visitor.page;
    page.wait_for_element("[data-block='conversion'] .funnel-row");
    for (name, value) in [
        ("in-work", "3"),
        ("entered", "5"),
        ("forward", "6"),
        ("back", "0"),
        ("won-count", "1"),
        ("lost-count", "1"),
        ("win-rate", "0.5"),
    ] {
        assert_eq!(metric(page, name), value, "{name}");
    }
    let pass = |from: &str, to: &str| metric(page, &format!("conversion:{}:{}", id(from), id(to)));
    assert_eq!(pass("new", "active"), "0.6");
    assert_eq!(pass("active", "trial").parse::<f64>().ok(), Some(2.0 / 3.0));
    assert_eq!(pass("trial", "won"), "0.5");
    assert_eq!(metric(page, "contacts"), "7");
    assert_eq!(metric(page, "recording"), "1");
    assert!(!page.has("[data-metric='missing-per-day']"), "the month is over");
    // A figure opens the deals behind it.
    page.click("[data-metric='forward']");
    page.wait_for_element("[data-dialog='figure'] [data-count='3']");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='figure']");
    // Another person has nothing.
    page.choose("[data-action='scope-person']", &id("Bob").to_string());
    page.wait_for_element("[data-metric='entered'][data-value='0']");
    page.reload();
    page.wait_for_element("[data-metric='entered'][data-value='0']");
    page.assert_no_problems();
}

fn board_counts(page: &Page) -> Vec<String> {
    ["new", "active", "trial", "won", "lost"]
        .map(|stage| {
            let column = format!(".travel-column[data-stage='{}']", id(stage));
            page.attribute(&column, "data-count").unwrap_or_default()
        })
        .to_vec()
}

#[test]
fn time_travel_shows_the_counts_of_a_past_day_and_lets_nothing_change() {
    let visitor = march().visit(&format!("{MARCH}&at=2026-03-03"));
    let page = &visitor.page;
    page.wait_for_element("[data-block='travel'] .travel-column");
    // On 3 March `won`, `lost` and `halfway` had just moved to active.
    assert_eq!(board_counts(page), ["2", "3", "0", "0", "0"]);
    assert_eq!(metric(page, "in-work"), "5");
    assert_eq!(metric(page, "won-count"), "0");
    page.wait_for_text("[data-block='travel'] .travel-day", "read only");
    assert_eq!(
        page.attribute("[data-page='control']", "data-past").as_deref(),
        Some("2026-03-03")
    );
    // By keyboard: a day later two of them are in trial.
    page.focus("[data-action='day-later']");
    page.press("Enter");
    page.wait_for(
        &format!("location.hash.includes('at=2026-03-04') && document.querySelector(\".travel-column[data-stage='{}']\").dataset.count === '2'", id("trial")),
        "the next day is shown",
    );
    assert_eq!(board_counts(page), ["2", "1", "2", "0", "0"]);
    page.wait_for_element("[data-metric='forward'][data-value='5']");
    page.reload();
    page.wait_for_element("[data-block='travel'] .travel-column");
    assert_eq!(board_counts(page), ["2", "1", "2", "0", "0"]);
    // Nothing can be changed here.
    let before = page.stored();
    page.press("Control+z");
    assert!(!page.has("[data-field='plan'], [data-form='mark']"));
    assert_eq!(page.stored(), before);
    page.click("[data-action='travel-back']");
    page.wait_until_gone("[data-block='travel']");
    page.wait_for_element("[data-metric='won-count'][data-value='1']");
    assert_eq!(page.attribute("[data-page='control']", "data-past"), None);
    page.assert_no_problems();
}

#[test]
fn a_change_begun_before_the_trip_is_refused_during_it() {
    let visitor = march().visit("#/settings/stages");
    let page = &visitor.page;
    let field = format!("[data-stage-row='{}'] [data-field='stage-name']", id("active"));
    page.fill(&field, "Touched");
    page.press("Enter");
    page.wait_for_element("[data-action='undo']:not(:disabled)");
    page.eval(&format!("location.hash = '{MARCH}&at=2026-03-03'"));
    page.wait_for_element("[data-block='travel'] .travel-column");
    page.focus("#main");
    page.press("Control+z");
    page.wait_for_text(".toast[data-tone='danger']", "past day");
    page.wait_for_text(".travel-board", "Touched");
    page.assert_no_problems();
}

#[test]
fn a_replay_runs_and_can_be_stopped() {
    let visitor = march().visit(MARCH);
    let page = &visitor.page;
    page.click("[data-action='time-travel']");
    page.click("[data-action='replay']");
    page.wait_for_element("[data-block='travel'][data-playing]");
    page.wait_for(
        "document.querySelector('[data-travel-day]').dataset.travelDay.startsWith('2026-03-0')",
        "the days pass by",
    );
    page.focus("[data-action='replay']");
    page.press("Escape");
    page.wait_until_gone("[data-playing]");
    page.wait_for(
        "location.hash.includes('at=2026-03-')",
        "the address says where it stopped",
    );
    page.click("[data-action='replay']");
    page.wait_for(
        "location.hash.includes('at=2026-03-31') && !document.querySelector('[data-playing]')",
        "the replay came to the end of the month",
    );
    page.assert_no_problems();
}

fn indicator(seed: &mut Seed, figure: &str, unit: Unit, weight: u16, usual: Amount) -> Id {
    let body = Indicator {
        name: if figure.is_empty() {
            "Tidy desk".into()
        } else {
            figure.to_owned()
        },
        figure: figure.to_owned(),
        unit,
        weight,
        usual: Some(usual),
        ..Indicator::default()
    };
    let key = id(&format!("indicator {figure}"));
    seed.put(key, body);
    key
}

const APRIL: &[(&str, &str)] = &[("new", "2026-04-02"), ("won", "2026-04-03")];
const OF_MAY: &[(&str, &str)] = &[("new", "2026-05-05"), ("won", "2026-05-06")];

/// Ann sold for 450,000 in April and for 491,970 in May; planned were 500,000.
fn sales(strict: bool) -> (Seed, Id) {
    let sold = |euros: i64, moves: &'static [(&'static str, &'static str)]| {
        move |deal: &mut Deal| {
            walks(moves)(deal);
            deal.value = Some(Money::new(euros * 100, Currency::EUR));
            deal.margin = Some(Money::new(500_000, Currency::EUR));
        }
    };
    let mut seed = Seed::board()
        .person("Ann")
        .deal_with("april", "new", sold(450_000, APRIL))
        .deal_with("may", "new", sold(491_970, OF_MAY));
    let ann = Person {
        name: "Ann".into(),
        roles: vec![Role::Closer],
        ..Person::default()
    };
    seed.put(id("Ann"), ann);
    let plan = Amount::Money(Money::new(50_000_000, Currency::EUR));
    let sales = indicator(&mut seed, "won-sum", Unit::Money, 50, plan);
    if strict {
        let settings = Settings {
            zone_green: 100,
            zone_yellow: 100,
            ..Settings::default()
        };
        seed.put(Settings::id(), settings);
    }
    (seed, sales)
}

const MAY: &str = "#/control?period=month&day=2026-05-01";

#[test]
fn an_indicator_shows_its_zone_by_the_thresholds_and_its_trend() {
    for (strict, zone) in [(true, "red"), (false, "green")] {
        let (seed, sales) = sales(strict);
        let visitor = seed.visit(MAY);
        let page = &visitor.page;
        let row = format!("tr[data-indicator='{sales}']");
        page.wait_for_element(&format!("{row} .zone[data-zone='{zone}']"));
        let cell = |name: &str| page.attribute(&format!("{row} [data-metric='{name}']"), "data-value");
        assert_eq!(cell("plan").as_deref(), Some("500000"));
        assert_eq!(cell("fact").as_deref(), Some("491970"));
        assert_eq!(cell("fulfilment").as_deref(), Some("0.98394"));
        assert!(
            page.has(&format!("{row} .delta[data-direction='1']")),
            "the trend rises"
        );
        let efficiency = page.attribute("[data-metric='efficiency']", "data-value");
        assert_eq!(efficiency.as_deref(), Some("0.98394"));
        page.assert_no_problems();
    }
}

#[test]
fn plans_and_marks_are_entered_and_the_efficiency_follows() {
    let (mut seed, sales) = sales(false);
    let judged = indicator(&mut seed, "", Unit::Percent, 50, Amount::Number(100.0));
    let visitor = seed.visit(MAY);
    let page = &visitor.page;
    let row = |id: Id| format!("tr[data-indicator='{id}']");
    page.wait_for_element(&row(judged));
    // Without a mark the judged one has no fact and does not count.
    assert_eq!(metric(page, "efficiency"), "0.98394");
    page.click(&format!("{} [data-action='indicator-detail']", row(judged)));
    page.wait_for_element("[data-form='mark']");
    page.fill("[data-field='mark-score']", "60");
    page.fill("[data-field='mark-note']", "Two folders missing");
    page.click("[data-action='add-mark']");
    page.wait_for_text("[data-block='marks']", "Two folders missing");
    // (50 × 0.98394 + 50 × 0.6) / 100
    page.wait_for(
        "Math.abs(document.querySelector('[data-metric=efficiency]').dataset.value - 0.79197) < 1e-9",
        "the mark counts",
    );
    // Half the plan of the month: 491,970 of 250,000 is capped at 150 %.
    let plan = format!("{} [data-field='plan']", row(sales));
    page.fill(&plan, "250 000");
    page.press("Enter");
    page.wait_for(
        "Math.abs(document.querySelector('[data-metric=efficiency]').dataset.value - 1.05) < 1e-9",
        "the cap holds",
    );
    page.click("[data-action='copy-plans']");
    page.wait_for_text(".toast", "June");
    page.click("[data-action='period-later']");
    page.wait_for(
        &format!("document.querySelector(\"{plan}\")?.value === '250000'"),
        "June has the plan of May",
    );
    page.fill(&plan, "many");
    page.press("Enter");
    page.wait_for_text(".toast[data-tone='danger']", "not a plan");
    page.reload();
    page.wait_for(
        &format!("document.querySelector(\"{plan}\")?.value === '250000'"),
        "it was stored",
    );
    page.assert_no_problems();
}

#[test]
fn the_bonus_shows_its_working() {
    let (seed, _) = sales(false);
    let visitor = seed.visit(MAY);
    let page = &visitor.page;
    page.wait_for_element("[data-block='bonus'] [data-metric='bonus']");
    // 10 % of a margin of 5,000; 98 % of the plan pays all of it.
    assert_eq!(metric(page, "bonus-share"), "500");
    assert_eq!(metric(page, "bonus-step"), "100");
    assert_eq!(metric(page, "bonus"), "500");
    page.open("#/settings/indicators");
    let rule = "[data-bonus-rule='0']";
    page.fill(&format!("{rule} [data-field='bonus-base']"), "1000");
    page.press("Enter");
    page.fill(&format!("{rule} [data-field='bonus-steps']"), "0:0 98:200");
    page.press("Enter");
    page.open(MAY);
    page.wait_for_element("[data-metric='bonus'][data-value='2000']");
    page.assert_no_problems();
}

#[test]
fn a_ready_made_set_is_taken_and_changed() {
    let (seed, _) = sales(false);
    let visitor = seed.visit("#/settings/indicators");
    let page = &visitor.page;
    page.click("[data-block='indicator-sets'] [data-action='take-closer']");
    page.wait_for_element("[data-action='take-closer']:disabled");
    let before = page.count("[data-indicator-row]");
    assert!(before > 5, "the set is there");
    let name = "[data-indicator-row] [data-field='indicator-name']";
    page.fill(name, "Everything sold");
    page.press("Enter");
    page.click("[data-action='delete-indicator']");
    page.wait_for(
        &format!(
            "document.querySelectorAll('[data-indicator-row]').length === {}",
            before - 1
        ),
        "one is gone",
    );
    page.press("Control+z");
    page.wait_for(
        &format!("document.querySelectorAll('[data-indicator-row]').length === {before}"),
        "it is back",
    );
    assert_eq!(page.value(name), "Everything sold");
    page.fill("[data-field='zone-yellow']", "99");
    page.press("Enter");
    page.wait_for_text(".toast[data-tone='danger']", "above green");
    page.assert_no_problems();
}

#[test]
fn the_sample_shows_figures_everywhere() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'], [data-page='today']");
    page.open("#/control");
    let this_year = this_year();
    page.wait_for_element("[data-metric='in-work']");
    assert!(
        metric(page, "in-work")
            .parse::<usize>()
            .is_ok_and(|deals| deals > 10)
    );
    page.click("[data-action='period-quarter']");
    page.wait_for(
        &format!("location.hash.includes('period=quarter&day={this_year}')"),
        "the quarter is in the address",
    );
    page.wait_for_element("[data-metric='efficiency'][data-value]");
    assert!(page.count("tr[data-indicator]") >= 5);
    page.assert_no_problems();
}

/// Says which figures of the page have no definition in a popover of their block, or neither records behind them nor a
/// mark that a person typed them.
const UNDEFINED: &str = r#"(() => {
    const flaws = [];
    for (const figure of document.querySelectorAll("[data-page='control'] [data-metric]")) {
        const name = figure.dataset.metric.split(":")[0];
        const block = figure.closest("[data-block]") ?? figure.closest(".stat-cell");
        const cell = figure.closest(".stat-cell");
        const defined = [cell, block].some((place) => place?.querySelector(`[popover][data-defines="${name}"], [popover] [data-defines="${name}"]`)?.textContent.trim());
        if (!defined) flaws.push(`${name}: no definition`);
        const button = figure.closest("button");
        const is_empty = ["", "0", undefined].includes(figure.dataset.value);
        if (!("byHand" in figure.dataset) && !button) flaws.push(`${name}: opens nothing`);
        if (button?.disabled && !is_empty) flaws.push(`${name}: ${figure.dataset.value} with nothing behind it`);
    }
    return [...new Set(flaws)];
})()"#;

/// The first enabled figure of each name, marked for being pressed; the efficiency and marks open the table below.
const EVERY_FIGURE: &str = r#"(() => {
    const seen = new Map();
    for (const figure of document.querySelectorAll("[data-page='control'] [data-metric]")) {
        const name = figure.dataset.metric.split(":")[0];
        const button = figure.closest("button");
        if (!button || button.disabled || name === "efficiency" || "judged" in figure.dataset || seen.has(name)) continue;
        button.dataset.walk = name;
        seen.set(name, button);
    }
    return [...seen.keys()];
})()"#;

#[test]
fn every_figure_says_what_it_is_and_opens_the_records_behind_it() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'], [data-page='today']");
    page.open("#/control?period=quarter");
    page.wait_for_element("[data-block='people'] [data-metric]");
    assert_eq!(page.eval(UNDEFINED), serde_json::json!([]));
    let figures = page.eval(EVERY_FIGURE);
    let figures: Vec<&str> = figures
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str())
        .collect();
    assert!(figures.len() > 40, "{figures:?}");
    for name in figures {
        page.click(&format!("[data-walk='{name}']"));
        page.wait_for_element("[data-dialog='figure'] [data-count]:not([data-count='0'])");
        assert!(
            page.has("[data-dialog='figure'] [data-action='save-list']"),
            "{name}: no CSV"
        );
        page.press("Escape");
        page.wait_until_gone("[data-dialog='figure']");
    }
    // The definition opens beside its mark.
    page.click("[data-block='leading'] .definition-mark");
    page.wait_for(
        "(() => {
            const mark = document.querySelector(\"[data-block='leading'] .definition-mark\").getBoundingClientRect();
            const box = document.querySelector(\"[data-block='leading'] .definition:popover-open\")?.getBoundingClientRect();
            return box && Math.abs(box.left - mark.left) < 40 && box.bottom <= innerHeight && box.top > 0;
        })()",
        "the definition is beside its mark",
    );
    page.press("Escape");
    // The efficiency opens the table that it was worked out in, a judged indicator the marks.
    page.click(".kpi-person[aria-pressed='false']");
    page.wait_for(
        "document.querySelectorAll(\".kpi-person[aria-pressed='true']\").length === 1",
        "one person is open",
    );
    page.click(".kpi-person [data-metric='efficiency'][data-value]");
    page.click("[data-metric='fact'][data-judged]");
    page.wait_for_element("[data-block='marks']");
    // The list is saved as CSV with its headings.
    page.click("[data-metric='stuck']");
    page.wait_for_element("[data-dialog='figure'] tbody tr");
    assert!(
        page.text("[data-dialog='figure'] tbody").contains("norm"),
        "a stuck deal says why"
    );
    page.press("Escape");
    // The board of a past day.
    page.wait_until_gone("[data-dialog='figure']");
    page.click("[data-action='time-travel']");
    page.click("[data-action='day-earlier']");
    page.wait_for_element("[data-page='control'][data-past]");
    page.wait_for_element("[data-block='travel'] [data-metric]");
    assert_eq!(page.eval(UNDEFINED), serde_json::json!([]));
    page.assert_no_problems();
}

#[test]
fn a_link_to_a_past_day_shows_the_period_that_holds_it() {
    let visitor = march().visit("#/control?at=2026-03-04");
    let page = &visitor.page;
    page.wait_for_element("[data-block='travel'] .travel-column");
    page.wait_for_text("[data-period]", "March 2026");
    assert_eq!(metric(page, "forward"), "5");
    assert_eq!(metric(page, "entered"), "5");
    page.assert_no_problems();
}

#[test]
fn since_the_last_look_the_team_and_each_person_say_what_moved_and_what_stopped() {
    let visitor = march().visit("#/control");
    let page = &visitor.page;
    page.wait_for_element("[data-metric='in-work']");
    assert!(!page.has("[data-block='since']"), "there was no look before");
    page.eval(
        "for (const key of Object.keys(localStorage)) if (key.includes('/look/')) localStorage[key] = '2026-03-03'",
    );
    page.reload();
    page.wait_for_element("[data-block='since'] tbody tr");
    let told = |row: &str, name: &str| {
        let cell = format!("[data-block='since'] {row} [data-metric='since-{name}']");
        page.attribute(&cell, "data-value").unwrap_or_default()
    };
    let ann = format!("tr[data-person='{}']", id("Ann"));
    for row in ["tr:not([data-person])", &ann] {
        assert_eq!(told(row, "forward"), "6");
        assert_eq!(
            (told(row, "won"), told(row, "lost")),
            ("1".to_owned(), "1".to_owned())
        );
        assert_eq!(
            told(row, "stuck"),
            "3",
            "three were on time then and are stuck now"
        );
        assert_eq!(told(row, "forgotten"), "1", "one moved since and has no step");
    }
    assert_eq!(
        page.count("[data-block='since'] tbody tr"),
        2,
        "nothing is said of Bob"
    );
    page.click("[data-block='since'] [data-metric='since-stuck']");
    page.wait_for_element("[data-dialog='figure'] [data-count='3']");
    assert!(page.text("[data-dialog='figure'] tbody").contains("working days"));
    page.press("Escape");
    page.assert_no_problems();
}

#[test]
fn what_is_stuck_stands_by_stage_with_the_reason_in_words() {
    let visitor = march().visit(MARCH);
    let page = &visitor.page;
    let stage = |name: &str| format!("[data-block='stuck'] [data-stage='{}']", id(name));
    page.wait_for_element(&stage("new"));
    assert_eq!(page.count(&format!("{} [data-deal]", stage("new"))), 2);
    assert_eq!(page.count(&format!("{} [data-deal]", stage("active"))), 1);
    assert!(
        page.texts("[data-block='stuck'] [data-reason]")
            .iter()
            .all(|reason| reason.contains("working days") && reason.contains("norm"))
    );
    page.click(&format!("{} [data-action='stuck-all']", stage("new")));
    page.wait_for_element("[data-dialog='figure'] [data-count='2']");
    page.press("Escape");
    page.assert_no_problems();
}

#[test]
fn the_sheet_of_the_day_and_the_indicators_take_one_page_of_paper_each() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'], [data-page='today']");
    page.open("#/control");
    page.wait_for_element("[data-block='people'] [data-metric]");
    page.eval("window.print = () => { window.printed = document.getElementById('main').dataset.print }");
    for (button, part) in [("print", "sheet"), ("print-indicators", "indicators")] {
        page.click(&format!("[data-action='{button}']"));
        page.wait_for(
            &format!("window.printed === '{part}'"),
            "the printer got the part",
        );
        page.eval(&format!(
            "document.getElementById('main').dataset.print = '{part}'"
        ));
        assert_eq!(page.sheets_of_paper(), 1, "{part}");
        page.eval("delete document.getElementById('main').dataset.print");
    }
    assert!(
        page.sheets_of_paper() > 1,
        "the browser's own command prints everything"
    );
    page.assert_no_problems();
}

#[test]
fn the_table_of_indicators_is_saved_as_csv() {
    let (seed, _) = sales(false);
    let visitor = seed.visit(MAY);
    let page = &visitor.page;
    page.click("[data-action='save-indicators']");
    let file = visitor.browser.wait_for_download();
    assert!(
        file.text().contains("Ann;won-sum;500000;491970;0.98394;50"),
        "{}",
        file.text()
    );
    page.assert_no_problems();
}
