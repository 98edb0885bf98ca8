//! The app itself breaks: the page that helps without it.

use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, Site};

use super::{
    deal_route, rename, small, stored_title, wait_for_second_copy, wait_for_title, wait_until_saved,
};

/// Breaks the running app as a panic does.
fn stop(page: &Page) {
    page.eval("setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') })");
    page.wait_for_element("#recovery:not([hidden])");
}

#[test]
fn a_damaged_module_leaves_the_data_untouched_and_the_way_back_works() {
    // The host delivers half a module.
    let from = Site::shared().folder();
    let broken = std::env::temp_dir().join(format!("voronka-broken-{}", std::process::id()));
    copy(from, &broken);
    for entry in std::fs::read_dir(&broken).expect("the folder is there").flatten() {
        if entry.path().extension().is_some_and(|end| end == "wasm") {
            let bytes = std::fs::read(entry.path()).expect("the module");
            std::fs::write(entry.path(), &bytes[..bytes.len() / 2]).expect("it can be written");
        }
    }
    let site = Site::serve(&broken);
    let browser = voronka_tests::Browser::fresh();
    let page = browser.tab();
    page.goto(&site.blank());
    page.eval("localStorage.setItem('voronka/main/head', '1 1'); localStorage.setItem('voronka/main/1/deal/aaaaaaaaaa', '{\"v\":1}')");
    let before = page.stored();
    page.goto(&site.address());
    page.wait_for_element("#recovery:not([hidden])");
    assert!(page.is_focused("#recovery"));
    // What would put something in place of the data waits until the data is downloaded.
    assert!(page.has("#recovery-reset button:disabled"));
    page.click("#recovery-download");
    let raw = browser.wait_for_download().text();
    assert!(raw.contains("voronka/main/1/deal/aaaaaaaaaa"));
    page.wait_for_element("#recovery-reset button:not(:disabled)");
    assert_eq!(page.stored(), before, "not a byte was written");
    std::fs::remove_dir_all(&broken).ok();
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("it can be copied");
        }
    }
}

#[test]
fn what_the_recovery_page_downloads_can_be_restored() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    wait_for_title(page, "alpha");
    rename(page, "Worth keeping");
    wait_until_saved(page);
    wait_for_second_copy(page, 10);
    stop(page);
    page.click("#recovery-download");
    let raw = visitor.browser.wait_for_download().text();
    let stranger = voronka_tests::visit("");
    stranger
        .page
        .drop_file("body", "voronka-raw.json", raw.as_bytes());
    stranger
        .page
        .click("[data-dialog='merge-plan'] [data-action='merge']");
    stranger
        .page
        .wait_for_element(&format!("[data-deal='{}']", id("gamma")));
    assert_eq!(stored_title(&stranger.page, "alpha"), "Worth keeping");
}

#[test]
fn safe_mode_shows_only_the_settings_of_the_data() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    page.wait_for_element("[data-deal]");
    stop(page);
    page.click("#recovery-safe");
    page.wait_for_element("[data-banner='safe-mode']");
    page.wait_for_element("[data-action='export-json']");
    page.eval("location.hash = '#/funnel'");
    page.next_frame();
    assert!(!page.has("[data-deal]"), "no board in safe mode");
    page.click("[data-action='leave-safe-mode']");
    page.wait_until_ready();
    page.wait_for_element("[data-deal]");
    assert!(!page.has("[data-banner='safe-mode']"));
}

#[test]
fn a_snapshot_is_restored_without_the_module() {
    let seed = Seed::board().many(6, "new");
    let visitor = seed.visit("#/settings/data");
    let page = &visitor.page;
    page.drop_file("body", "other.json", super::renaming_file(&seed).as_bytes());
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_until_gone("[data-dialog]");
    wait_until_saved(page);
    assert_eq!(stored_title(page, "deal 3"), "other 3");
    stop(page);
    page.click("#recovery-download");
    visitor.browser.wait_for_download();
    page.eval("document.querySelectorAll('#recovery details').forEach((one) => { one.open = true })");
    let restore = "#recovery-snapshots button[data-snapshot]:not(:disabled)";
    page.wait_for_element(restore);
    page.eval(&format!(
        "[...document.querySelectorAll('{restore}')].at(0).click()"
    ));
    page.wait_for_text("#recovery-snapshots", "Really");
    page.eval(&format!(
        "[...document.querySelectorAll('{restore}')].at(0).click()"
    ));
    page.wait_for(
        "document.querySelector('#recovery')?.hidden",
        "the app starts again",
    );
    page.wait_until_ready();
    page.wait_for_element("[data-deal]");
    assert_eq!(stored_title(page, "deal 3"), "deal 3");
    wait_for_second_copy(page, 6);
    page.reload();
    page.wait_for_element("[data-deal]");
    assert_eq!(stored_title(page, "deal 3"), "deal 3", "the second copy follows");
}

#[test]
fn everything_is_deleted_only_when_the_word_is_typed() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    page.eval("localStorage.setItem('other-app', 'stays')");
    stop(page);
    page.click("#recovery-download");
    visitor.browser.wait_for_download();
    page.eval("document.querySelectorAll('#recovery details').forEach((one) => { one.open = true })");
    page.wait_for_element("#recovery-reset button:not(:disabled)");
    page.click("#recovery-reset button");
    page.wait_for_text("#recovery-told", "delete");
    assert_eq!(stored_title(page, "alpha"), "alpha");
    page.fill("#recovery-word", "Delete");
    page.click("#recovery-reset button");
    page.wait_for(
        "document.querySelector('#recovery')?.hidden",
        "the app starts again",
    );
    page.wait_for_element("[data-action='load-sample']");
    assert_eq!(page.stored()["other-app"], "stays");
    page.reload();
    page.wait_for_element("[data-action='load-sample']");
}

#[test]
fn the_recovery_page_speaks_the_language_of_the_app() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    page.eval("localStorage.setItem('voronka/lang', 'ru')");
    page.reload();
    stop(page);
    page.wait_for_text("#recovery", "Воронка остановилась");
    assert!(!page.text("#recovery").contains("stopped"));
}
