//! A storage that is full: nothing old goes, nothing new is forgotten.

use serde_json::Value;
use voronka_tests::Page;
use voronka_tests::seed::Seed;

use super::{
    TITLE, deal_route, rename, renaming_file, small, stored_title, wait_for_second_copy,
    wait_for_second_copy_text, wait_for_title, wait_until_saved,
};

/// Lets another page of the origin take all room but so many code units.
fn fill_up(page: &Page, left: usize) {
    page.eval(&format!(
        "(() => {{ \
           let size = 0; let step = 2 ** 22; \
           for (; step >= 1; step /= 2) {{ try {{ localStorage.setItem('other', 'x'.repeat(size + step)); size += step; }} catch {{}} }} \
           localStorage.setItem('other', 'x'.repeat(Math.max(0, size - {left}))); }})()"
    ));
}

#[test]
fn a_full_storage_keeps_the_old_value_and_the_change_outlives_a_reload() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    page.wait_for_element(TITLE);
    wait_for_second_copy(page, 10);
    fill_up(page, 10);
    let long = format!("Long {}", "title ".repeat(40));
    let long = long.trim();
    rename(page, long);
    page.wait_for_element("[data-banner='full']");
    assert_eq!(stored_title(page, "alpha"), "alpha", "the old value is intact");
    assert_eq!(
        page.attribute("[data-action='save-state']", "data-status")
            .as_deref(),
        Some("full")
    );
    wait_for_second_copy_text(page, "Long title");
    // Leaving is asked about (the browser's own question is answered yes by the harness), and nothing is lost by it.
    page.reload();
    wait_for_title(page, long);
    page.wait_for_element("[data-banner='full']");
    page.eval("localStorage.removeItem('other')");
    rename(page, "Short");
    wait_until_saved(page);
    page.wait_until_gone("[data-banner='full']");
    assert_eq!(stored_title(page, "alpha"), "Short");
}

#[test]
fn an_import_that_does_not_fit_is_refused_before_the_first_byte() {
    let visitor = Seed::board().many(100, "new").visit("#/settings/data");
    let page = &visitor.page;
    page.wait_for_element("[data-block=snapshots][aria-busy=false]");
    let file = renaming_file(&Seed::board().many(200, "new"));
    fill_up(page, 12_000);
    wait_for_second_copy(page, 100);
    let before = page.stored();
    for action in ["merge", "restore"] {
        if action == "restore" {
            page.click("[data-action='restore-backup']");
        }
        page.drop_file("body", "large.json", file.as_bytes());
        let button = if action == "merge" { "merge" } else { "replace-all" };
        page.click(&format!("[data-dialog='{action}-plan'] [data-action='{button}']"));
        page.wait_for_text("[data-problem]", "room");
        assert!(
            page.stored() == before,
            "{action}: the storage is equal to the byte"
        );
        page.press("Escape");
        page.wait_until_gone("[data-dialog]");
    }
    // Also where the judgement before was wrong: the commit is taken back whole.
    page.eval("localStorage.removeItem('other')");
    page.drop_file("body", "large.json", file.as_bytes());
    page.wait_for_element("[data-dialog='merge-plan'] [data-action='merge']");
    fill_up(page, 12_000);
    page.eval("Storage.prototype.realGet = Storage.prototype.getItem; Object.keys = ((keys) => (object) => object === localStorage ? [] : keys(object))(Object.keys)");
    let before = page.stored();
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for_element("[data-banner='full']");
    let after = page.stored();
    let changed: Vec<&String> = after
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, value)| before[key.as_str()] != **value)
        .map(|(key, _)| key)
        .collect();
    assert!(changed.is_empty(), "half an import is in storage: {changed:?}");
    assert_ne!(before, Value::Null);
}
