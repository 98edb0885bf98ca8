//! Leaving in the middle of something: reload, navigation and back, closing the tab, a clock set back.

use voronka_tests::Site;

use super::{
    TITLE, deal_route, open_deal, rename, small, stored_record, stored_title, wait_for_title,
    wait_until_saved,
};

#[test]
fn a_text_typed_just_before_a_reload_is_there() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    page.focus(TITLE);
    page.press("Control+a");
    page.type_text("Half typed");
    page.reload();
    wait_for_title(page, "Half typed");
}

#[test]
fn a_change_made_just_before_the_tab_closes_is_there() {
    let visitor = small().visit(&deal_route("alpha"));
    visitor.page.wait_for_element(TITLE);
    rename(&visitor.page, "Before closing");
    visitor.page.close();
    let page = visitor.browser.tab();
    page.open(&deal_route("alpha"));
    wait_for_title(&page, "Before closing");
}

#[test]
fn a_page_that_comes_back_shows_what_other_tabs_did_meanwhile() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    rename(page, "Before going");
    page.goto(&Site::shared().blank());
    let other = visitor.browser.tab();
    other.open(&deal_route("alpha"));
    wait_for_title(&other, "Before going");
    rename(&other, "While away");
    wait_until_saved(&other);
    page.eval("history.back()");
    wait_for_title(page, "While away");
}

#[test]
fn a_clock_set_back_by_a_year_does_not_make_new_changes_old() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    rename(page, "This year");
    wait_until_saved(page);
    page.clock("2025-01-01T09:00");
    page.reload();
    wait_for_title(page, "This year");
    rename(page, "Later, says who sits here");
    wait_until_saved(page);
    // What comes from the second copy and another tab is merged: the later change must win.
    page.reload();
    wait_for_title(page, "Later, says who sits here");
    let other = visitor.browser.tab();
    other.open(&deal_route("alpha"));
    wait_for_title(&other, "Later, says who sits here");
    assert_eq!(stored_title(page, "alpha"), "Later, says who sits here");
}

#[test]
fn an_edit_keeps_what_a_newer_version_wrote_into_the_record() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    let mut record = stored_record(page, "deal", "alpha");
    record["b"]["from_the_future"] = serde_json::json!({ "shape": [1, "two"] });
    let key = format!("voronka/main/1/deal/{}", voronka_tests::seed::id("alpha"));
    page.eval(&format!(
        "localStorage.setItem({}, {})",
        voronka_tests::js(&key),
        voronka_tests::js(&record.to_string())
    ));
    page.reload();
    open_deal(page, "alpha");
    rename(page, "Changed by the older one");
    wait_until_saved(page);
    let after = stored_record(page, "deal", "alpha");
    assert_eq!(after["b"]["title"], "Changed by the older one");
    assert_eq!(after["b"]["from_the_future"], record["b"]["from_the_future"]);
}
