//! The page Today: what waits, and what is done about it from there.

use std::time::{SystemTime, UNIX_EPOCH};

use voronka_domain::moment::Moment;
use voronka_tests::seed::{Seed, id, next_step};
use voronka_tests::{Page, Visitor};

fn row(name: &str) -> String {
    format!(".today-row[data-deal='{}']", id(name))
}

fn group(due: &str, name: &str) -> String {
    format!("[data-due='{due}'] {}", row(name))
}

/// A day from today on, in UTC, where the visitors of these stories live.
fn day(from_today: i64) -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    Moment::from_utc((now as i64 + from_today * 86_400) * 1000, 0)
        .day()
        .to_string()
}

/// One deal of every kind that waits. `mine` belongs to Anna, the rest to Boris.
fn morning() -> Visitor {
    let with = |text: &'static str, days: i64, owner: &'static str| {
        move |deal: &mut voronka_domain::deal::Deal| {
            deal.next = next_step(text, &day(days));
            deal.owner = Some(id(owner));
            // Entered just now, so that none of these is stuck.
            for (entry, step) in deal.history.clone().iter() {
                let mut step = step.clone();
                step.at = Moment::on(day(-1).parse().expect("a day"));
                deal.history.insert(entry, step);
            }
        }
    };
    let seed = Seed::board()
        .person("Anna")
        .person("Boris")
        .me("Anna")
        .deal_with("mine", "new", with("Call them", 0, "Anna"))
        .deal_with("late", "active", with("Send the offer", -3, "Boris"))
        .deal_with("ahead", "active", with("Visit them", 2, "Boris"))
        .deal("stuck", "trial");
    let visitor = seed.visit("#/today");
    visitor.page.time_zone("UTC");
    visitor.page.reload();
    visitor
}

fn metric(page: &Page, name: &str) -> String {
    page.attribute(&format!("[data-metric='{name}']"), "data-value")
        .unwrap_or_default()
}

#[test]
fn everybody_sees_what_waits_and_the_address_says_whose_it_is() {
    let visitor = morning();
    let page = &visitor.page;
    page.wait_for_element(&group("today", "mine"));
    assert_eq!(page.count(".today-row"), 1, "Anna sees her own");
    page.wait_for_element(".app-nav [data-metric='due'][data-value='1']");
    page.click("[data-action='whose-all']");
    for (due, name) in [
        ("overdue", "late"),
        ("today", "mine"),
        ("stuck", "stuck"),
        ("ahead", "ahead"),
    ] {
        page.wait_for_element(&group(due, name));
    }
    assert_eq!(metric(page, "agenda-overdue"), "1");
    page.wait_for_text(&row("stuck"), "norm 5");
    assert_eq!(page.eval("location.hash"), "#/today?who=all");
    page.choose("[data-field='whose']", &id("Boris").to_string());
    page.wait_until_gone(&row("mine"));
    page.reload();
    page.wait_for_element(&group("overdue", "late"));
    assert!(!page.has(&row("mine")), "the address is believed");
    page.assert_no_problems();
}

#[test]
fn a_step_is_ticked_off_with_the_next_one_and_taken_back_by_keys() {
    let visitor = morning();
    let page = &visitor.page;
    page.click(&format!("{} [data-action='done']", row("mine")));
    page.wait_for(
        "document.activeElement.dataset.field === 'result'",
        "the form is ready to type",
    );
    page.type_text("They want a visit");
    page.fill("[data-field='next']", "Visit them on Monday");
    page.press("Control+z");
    page.wait_for_element("[data-form='finish']");
    page.fill("[data-field='next']", "Visit them on Monday");
    page.press("Enter");
    page.wait_for_element(&group("ahead", "mine"));
    page.wait_for_text(&row("mine"), "Visit them on Monday");
    assert!(!page.has("[data-due='today']"));
    page.wait_until_gone(".app-nav [data-metric='due']");
    page.focus("#main");
    page.press("Control+z");
    page.wait_for_element(&group("today", "mine"));
    page.wait_for_text(&row("mine"), "Call them");
    page.press("Control+Shift+z");
    page.wait_for_element(&group("ahead", "mine"));
    page.press("Control+z");
    page.wait_for_element(&group("today", "mine"));
    page.press("Control+y");
    page.wait_for_element(&group("ahead", "mine"));
    page.reload();
    page.wait_for_element(&group("ahead", "mine"));
    page.assert_no_problems();
}

#[test]
fn a_step_is_put_off_and_a_call_is_one_tap() {
    let visitor = morning();
    let page = &visitor.page;
    page.click(&format!("{} [data-log='call']", row("mine")));
    page.wait_for_text(".toast", "Call logged");
    page.click(&format!("{} [data-action='put-off']", row("mine")));
    page.click("[data-action='put-off-week']");
    page.wait_for(
        &format!(
            "JSON.parse(localStorage['voronka/main/1/deal/{}']).b.next.date > '{}'",
            id("mine"),
            day(5)
        ),
        "the day moved by a week",
    );
    page.wait_until_gone("[data-due='today']");
    page.wait_for_element(".toast .toast-action");
    page.click(".toast .toast-action");
    page.wait_for_element(&group("today", "mine"));
    page.assert_no_problems();
}

#[test]
fn an_empty_day_says_so() {
    let visitor = Seed::board().visit("#/today");
    visitor.page.wait_for_text(".empty", "No deals yet");
    visitor.page.assert_no_problems();
}
