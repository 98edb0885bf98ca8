//! Storage that is cleared under the app, by another tab or by the browser.

use serde_json::json;
use voronka_tests::Page;
use voronka_tests::seed::id;

use super::{
    TITLE, deal_route, open_deal, rename, second_copy, small, stored_title, wait_for_second_copy,
    wait_for_title, wait_until_saved,
};

fn workspace_id(page: &Page) -> serde_json::Value {
    page.eval("JSON.parse(localStorage.getItem('voronka/main/meta'))?.id ?? null")
}

#[test]
fn what_was_cleared_elsewhere_is_put_back_as_the_same_workspace() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    rename(page, "Mine");
    wait_until_saved(page);
    let before = workspace_id(page);
    let other = visitor.browser.tab();
    other.goto(&voronka_tests::Site::shared().blank());
    other.eval("localStorage.clear()");
    page.wait_for_element("[data-banner='cleared']");
    assert_eq!(
        page.eval("localStorage.length"),
        0,
        "nothing is made anew in silence"
    );
    // Work can go on meanwhile.
    rename(page, "Mine and newer");
    page.eval("location.hash = '#/funnel'");
    page.wait_until_gone("[data-panel='deal']");
    page.click("[data-action='put-back']");
    page.wait_until_gone("[data-banner='cleared']");
    assert_eq!(workspace_id(page), before);
    assert_eq!(before, json!(id("workspace").to_string()));
    page.reload();
    open_deal(page, "alpha");
    wait_for_title(page, "Mine and newer");
    page.wait_for_text(".workspace-name", "Seeded");
    page.wait_for_text(".who-name", "Anna");
    open_deal(page, "beta");
    wait_for_title(page, "beta");
}

#[test]
fn what_was_cleared_while_no_tab_was_open_comes_back_from_the_second_copy() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    rename(page, "Mine");
    wait_until_saved(page);
    wait_for_second_copy(page, 10);
    page.goto(&voronka_tests::Site::shared().blank());
    page.eval("localStorage.clear()");
    page.open(&deal_route("alpha"));
    wait_for_title(page, "Mine");
    page.wait_for_text(".toasts", "Seeded");
    page.wait_for_text(".who-name", "Anna");
    assert_eq!(workspace_id(page), json!(id("workspace").to_string()));
    assert_eq!(stored_title(page, "beta"), "beta");
}

#[test]
fn what_the_browser_was_told_to_forget_stays_forgotten() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    let origin = voronka_tests::Site::shared().origin();
    page.goto(&voronka_tests::Site::shared().blank());
    page.call(
        "Storage.clearDataForOrigin",
        &json!({ "origin": origin, "storageTypes": "all" }),
    );
    page.open("");
    page.wait_for_element("[data-page='welcome'], [data-action='load-sample']");
    assert_eq!(workspace_id(page), serde_json::Value::Null);
}

#[test]
fn a_backup_restored_after_everything_was_deleted_stays() {
    let visitor = small().visit("#/settings/data");
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    page.click("[data-action='reset']");
    page.click("[data-action='download-copy']");
    let file = visitor.browser.wait_for_download().text();
    page.fill("[data-field='reset-word']", "delete");
    page.click("[data-dialog='reset'] [data-action='confirm']");
    page.wait_for_element("[data-action='load-sample']");
    page.drop_file("body", "backup.json", file.as_bytes());
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for("document.querySelector('.app')", "the workspace is there again");
    assert_eq!(workspace_id(page), json!(id("workspace").to_string()));
    for _ in 0..2 {
        page.reload();
        page.wait_for("document.querySelector('.app')", "the workspace is still there");
        assert_eq!(stored_title(page, "alpha"), "alpha");
    }
}

#[test]
fn deleting_everything_deletes_the_second_copy_and_nothing_of_others() {
    let visitor = small().visit("#/settings/data");
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    page.eval("localStorage.setItem('other-app', 'stays'); localStorage.setItem('voronkas-cousin', 'stays')");
    page.click("[data-action='reset']");
    page.fill("[data-field='reset-word']", "delete");
    page.click("[data-dialog='reset'] [data-action='confirm']");
    page.wait_for_element("[data-action='load-sample']");
    page.wait_for(
        "!Object.keys(localStorage).some((key) => key.startsWith('voronka/main/'))",
        "its keys are gone",
    );
    page.reload();
    page.wait_for_element("[data-action='load-sample']");
    page.reload();
    assert_eq!(
        second_copy(
            page,
            "asked(db.transaction('records').objectStore('records').count())"
        ),
        0
    );
    assert_eq!(
        workspace_id(page),
        serde_json::Value::Null,
        "it does not come back"
    );
    assert_eq!(page.stored()["other-app"], "stays");
    assert_eq!(page.stored()["voronkas-cousin"], "stays");
}
