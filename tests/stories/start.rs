//! The first visit, sample data, workspaces, and a browser that stores nothing.

use voronka_tests::seed::Seed;
use voronka_tests::{Page, Visitor, visit};

/// Answers the first visit.
fn begin(page: &Page, name: &str, team: &str) {
    page.wait_for_element("[data-page='welcome']");
    page.fill("[data-field='name']", name);
    page.fill("[data-field='team']", team);
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
}

fn begun() -> Visitor {
    let visitor = visit("");
    begin(&visitor.page, "Anna Petrova", "North team");
    visitor
}

/// Opens the menu of workspaces and chooses an action in it.
fn choose(page: &Page, action: &str) {
    page.click("[data-action='workspaces']");
    page.click(&format!(".menu [data-action='{action}']"));
}

#[test]
fn the_first_visit_makes_a_board_a_person_and_a_name_and_they_stay() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='start']");
    page.wait_for_text("#name-needed", "name");
    assert!(
        page.is_focused("[data-field='name']"),
        "the missing name is asked for"
    );
    page.click("input[value='seven-steps']");
    begin(page, "Anna Petrova", "North team");
    page.wait_for(
        "document.querySelectorAll(\"[data-stage][data-kind='open']\").length === 6",
        "the six open stages of the set",
    );
    for _ in 0..2 {
        page.wait_for_text(".workspace-name", "North team");
        page.wait_for_text(".who-name", "Anna Petrova");
        assert!(
            page.attribute("[data-action='undo']", "disabled").is_some(),
            "nothing to take back"
        );
        page.reload();
    }
    page.assert_no_problems();
}

#[test]
fn the_language_changes_at_once_and_keeps_what_was_typed() {
    let visitor = visit("");
    let page = &visitor.page;
    page.fill("[data-field='name']", "Anna");
    page.click("input[value='dealers']");
    page.click("input[name='lang'][value='ru']");
    page.wait_for_text("[data-page='welcome'] h1", "Воронка вашей команды");
    assert_eq!(page.value("[data-field='name']"), "Anna");
    assert_eq!(page.value("[name='stage-set']:checked"), "dealers");
    assert_eq!(page.value("[data-field='currency']"), "RUB");
    assert!(page.is_focused("input[name='lang'][value='ru']"));
    assert_eq!(page.eval("document.documentElement.lang"), "ru");
    page.click("[data-action='start']");
    page.wait_for_text(".nav-item[aria-current]", "Воронка");
    page.reload();
    page.wait_for_text(".nav-item[aria-current]", "Воронка");
    page.assert_no_problems();
}

#[test]
fn sample_data_is_full_apart_and_left_with_one_click() {
    let visitor = begun();
    let page = &visitor.page;
    choose(page, "load-sample");
    page.wait_for_element("[data-banner='sample']");
    page.wait_for(
        "document.querySelectorAll('[data-deal]').length > 20",
        "the board is full",
    );
    page.wait_for_element(".app-nav [data-metric='due']");
    let stored = page.stored().to_string();
    assert!(
        stored.contains("voronka/sample/1/deal/"),
        "it has keys of its own"
    );
    page.reload();
    page.wait_for_element("[data-banner='sample']");
    page.click("[data-action='leave-sample']");
    page.wait_until_gone("[data-banner='sample']");
    page.wait_for_text(".workspace-name", "North team");
    page.wait_for(
        "document.querySelectorAll('[data-deal]').length === 0",
        "the own board is empty",
    );
    page.assert_no_problems();
}

#[test]
fn sample_data_can_be_tried_before_anything_else_and_leads_back_to_the_first_visit() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel']");
    page.click("[data-action='leave-sample']");
    page.wait_for_element("[data-page='welcome']");
    page.click("[data-action='workspace-sample']");
    page.wait_for_element("[data-banner='sample']");
    page.assert_no_problems();
}

#[test]
fn workspaces_keep_their_data_apart_and_are_deleted_only_by_name() {
    let visitor = begun();
    let page = &visitor.page;
    choose(page, "new-workspace");
    begin(page, "Boris", "South team");
    page.wait_for_text(".who-name", "Boris");
    choose(page, "rename-workspace");
    page.fill("[data-field='workspace-name']", "Deep south");
    page.press("Enter");
    page.wait_for_text(".workspace-name", "Deep south");
    choose(page, "workspace-main");
    page.wait_for_text(".workspace-name", "North team");
    page.wait_for_text(".who-name", "Anna Petrova");
    choose(page, "delete-workspace");
    page.wait_for_element("[data-dialog='delete-workspace']");
    page.fill("[data-field='confirm-name']", "Deep south");
    assert!(
        page.attribute("[data-action='confirm']", "disabled").is_some(),
        "not the name"
    );
    page.fill("[data-field='confirm-name']", "north team");
    page.press("Enter");
    page.wait_for_text(".workspace-name", "Deep south");
    page.wait_for(
        "!Object.keys(localStorage).some((key) => key.startsWith('voronka/main/'))",
        "it is gone",
    );
    page.assert_no_problems();
}

#[test]
fn a_browser_that_stores_nothing_is_worked_in_with_a_notice() {
    let visitor = visit("");
    let page = &visitor.page;
    page.before_each_load(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    page.reload();
    page.wait_for_element("[data-banner='memory-only']");
    begin(page, "Anna", "North team");
    page.wait_for_element("[data-banner='memory-only']");
    assert_eq!(
        page.attribute("[data-status]", "data-status").as_deref(),
        Some("memory-only")
    );
    choose(page, "load-sample");
    page.wait_for_element("[data-banner='sample']");
    page.click("[data-action='leave-sample']");
    page.wait_for_text(".workspace-name", "North team");
    page.wait_for_element("[data-banner='memory-only']");
}

#[test]
fn storage_cleared_elsewhere_is_said_and_put_back() {
    let visitor = begun();
    let page = &visitor.page;
    let other = visitor.browser.tab();
    other.goto(&voronka_tests::Site::shared().blank());
    other.eval("localStorage.clear()");
    page.wait_for_element("[data-banner='cleared']");
    page.click("[data-action='put-back']");
    page.wait_until_gone("[data-banner='cleared']");
    page.reload();
    page.wait_for_text(".workspace-name", "North team");
    page.wait_for_text(".who-name", "Anna Petrova");
}

#[test]
fn keys_take_back_and_do_again_and_leave_fields_alone() {
    let visitor = Seed::board().person("Anna").me("Anna").visit("#/today");
    let page = &visitor.page;
    page.click("[data-action='save-state']");
    page.wait_for_element("[data-dialog='save-state']");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='save-state']");
    page.press("?");
    page.wait_for_text("[data-dialog='keys']", "Ctrl+Z");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='keys']");
    page.click("[data-action='who']");
    page.click("[data-action='me-nobody']");
    page.wait_for_text(".who-name", "I am");
    assert_eq!(page.eval("document.title"), "Today · Seeded · Voronka");
    page.assert_no_problems();
}
