//! Older and newer versions of the app over the same data.

use serde_json::Value;
use voronka_tests::Page;
use voronka_tests::js;
use voronka_tests::seed::id;

use super::{TITLE, deal_route, open_deal, rename, small, stored_title, wait_for_title};

/// What a newer version does when it takes the data over.
fn take_over(page: &Page) {
    page.eval(
        "(() => { const key = 'voronka/main/meta'; const meta = JSON.parse(localStorage.getItem(key)); localStorage.setItem(key, JSON.stringify({ ...meta, v: 3, min_reader: 3, extra: 'new' })); })()",
    );
}

fn assert_read_only(page: &Page, before: &Value) {
    page.wait_for_element("[data-banner='read-only'] [data-action='reload']");
    assert_eq!(
        page.attribute("[data-action='save-state']", "data-status")
            .as_deref(),
        Some("read-only")
    );
    open_deal(page, "alpha");
    rename(page, "Must not be written");
    page.wait_for_text(".toasts", "newer version");
    assert_eq!(page.stored(), *before, "not a byte was written");
}

#[test]
fn an_older_tab_stops_writing_when_a_newer_version_takes_over() {
    let visitor = small().visit(&deal_route("alpha"));
    let old = &visitor.page;
    old.wait_for_element(TITLE);
    let newer = visitor.browser.tab();
    newer.goto(&voronka_tests::Site::shared().blank());
    take_over(&newer);
    let before = newer.stored();
    assert_read_only(old, &before);
    // A record as only the newer version writes it.
    let visitor = small().visit(&deal_route("alpha"));
    let old = &visitor.page;
    old.wait_for_element(TITLE);
    let newer = visitor.browser.tab();
    newer.goto(&voronka_tests::Site::shared().blank());
    let key = format!("voronka/main/1/deal/{}", id("alpha"));
    newer.eval(&format!(
        "(() => {{ const key = {}; const record = JSON.parse(localStorage.getItem(key)); localStorage.setItem(key, JSON.stringify({{ ...record, v: 2 }})); }})()",
        js(&key)
    ));
    let before = newer.stored();
    assert_read_only(old, &before);
}

#[test]
fn newer_data_opened_by_an_older_app_is_read_and_exported_and_never_written() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    super::wait_for_second_copy(page, 10);
    page.goto(&voronka_tests::Site::shared().blank());
    take_over(page);
    let before = page.stored();
    page.open("#/funnel");
    page.wait_for_element(&format!("[data-deal='{}']", id("alpha")));
    assert_read_only(page, &before);
    page.eval("location.hash = '#/settings/data'");
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [data-action='download']");
    let text = visitor.browser.wait_for_download().text();
    assert!(text.contains("alpha") && text.contains("gamma"));
    assert_eq!(page.stored(), before);
}

#[test]
fn a_file_of_the_first_format_still_comes_in() {
    let visitor = voronka_tests::visit("");
    let page = &visitor.page;
    let file = std::fs::read(format!("{}/fixtures/format-1.json", env!("CARGO_MANIFEST_DIR")))
        .expect("the fixture is there");
    page.drop_file("body", "format-1.json", &file);
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for_element("[data-deal]");
    page.assert_no_problems();
}

#[test]
fn the_second_copy_does_not_bring_an_old_state_over_a_newer_one() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    super::wait_for_second_copy(page, 10);
    // A session without IndexedDB: the second copy stays behind.
    let other = visitor.browser.tab();
    other.before_each_load("Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })");
    other.open(&deal_route("alpha"));
    other.wait_for_element(TITLE);
    page.goto(&voronka_tests::Site::shared().blank());
    rename(&other, "Newer than the second copy");
    wait_for_title(&other, "Newer than the second copy");
    page.open(&deal_route("alpha"));
    wait_for_title(page, "Newer than the second copy");
    super::wait_for_second_copy_text(page, "Newer than the second copy");
    assert_eq!(stored_title(page, "alpha"), "Newer than the second copy");
}
