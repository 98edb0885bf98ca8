//! A browser that stores nothing, or only half.

use voronka_tests::seed::Seed;
use voronka_tests::visit;

use super::{TITLE, deal_route, rename, small, wait_for_title};

#[test]
fn without_any_storage_the_app_works_says_so_and_exports() {
    let visitor = visit("");
    let page = &visitor.page;
    page.before_each_load(
        "for (const name of ['localStorage', 'indexedDB', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    page.reload();
    page.wait_for_element("[data-banner='memory-only']");
    let file = Seed::board().deal("alpha", "new").file("bbbbbbbbbbbbbaaaa");
    page.drop_file("body", "work.json", file.as_bytes());
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.eval(&format!("location.hash = '{}'", deal_route("alpha")));
    page.wait_for_element(TITLE);
    rename(page, "Only in this tab");
    page.wait_for_element("[data-banner='memory-only']");
    page.eval("location.hash = '#/settings/data'");
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [data-action='download']");
    assert!(
        visitor
            .browser
            .wait_for_download()
            .text()
            .contains("Only in this tab")
    );
}

#[test]
fn without_a_second_copy_the_app_works_and_says_what_that_means() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    page.before_each_load(
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    page.eval(&format!("location.hash = '{}'", deal_route("alpha")));
    page.reload();
    page.wait_for_element(TITLE);
    rename(page, "In one place");
    super::wait_until_saved(page);
    page.eval("location.hash = '#/funnel'");
    page.click("[data-action='save-state']");
    page.wait_for_text("[data-dialog='save-state']", "no second copy");
    page.press("Escape");
    page.reload();
    page.eval(&format!("location.hash = '{}'", deal_route("alpha")));
    wait_for_title(page, "In one place");
    page.assert_no_problems();
}
