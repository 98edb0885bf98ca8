//! The page as it is delivered.

use voronka_tests::{Site, visit};

#[test]
fn the_page_opens_below_a_path_without_problems() {
    let visitor = visit("");
    let page = &visitor.page;
    assert!(page.has("[data-page]"), "a page of the app is on screen");
    page.assert_no_problems();
}

#[test]
fn no_request_leaves_the_origin() {
    let visitor = visit("");
    let requests = visitor.page.requests();
    let site = Site::shared();
    assert!(
        requests.iter().any(|address| address.ends_with(".wasm")),
        "the module was asked for: {requests:?}"
    );
    for address in &requests {
        let is_own = address.starts_with(&site.address())
            || address.starts_with("data:")
            || address.starts_with("blob:");
        assert!(is_own, "{address} is not below {}", site.address());
    }
}

#[test]
fn the_page_has_no_inline_script_or_style() {
    let html =
        std::fs::read_to_string(Site::shared().folder().join("index.html")).expect("there is an index.html");
    for script in html.split("<script").skip(1) {
        let (tag, content) = script.split_once('>').expect("a tag ends");
        assert!(tag.contains("src=\""), "<script{tag}> has no src");
        assert!(content.starts_with("</script>"), "<script{tag}> has content");
    }
    assert!(!html.contains("<style"), "no <style>");
    assert!(!html.contains(" style="), "no style attribute");
}

#[test]
fn every_address_in_the_page_is_relative() {
    let html =
        std::fs::read_to_string(Site::shared().folder().join("index.html")).expect("there is an index.html");
    for attribute in ["src=\"", "href=\""] {
        for rest in html.split(attribute).skip(1) {
            let address = rest.split('"').next().unwrap_or_default();
            assert!(
                !address.starts_with('/') && !address.contains("//"),
                "{address} is not relative"
            );
        }
    }
}

#[test]
fn the_stored_theme_is_set_before_the_first_paint() {
    let visitor = visit("");
    let page = &visitor.page;
    assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("auto"));
    page.eval("localStorage.setItem('voronka/theme', 'dark')");
    // Seen as soon as there is a body, long before the module runs.
    page.before_each_load(
        "new MutationObserver((_, watch) => { if (document.body) { window.themeAtBody = document.documentElement.dataset.theme; watch.disconnect(); } }).observe(document, { childList: true, subtree: true })",
    );
    page.reload();
    assert_eq!(page.eval("window.themeAtBody"), "dark");
    page.assert_no_problems();
}

#[test]
fn a_module_that_does_not_load_leaves_a_way_to_the_data() {
    let visitor = visit("");
    let page = &visitor.page;
    page.eval(
        "localStorage.setItem('voronka/w/deal/1', '{\"title\":\"Ёж\"}'); localStorage.setItem('other', 'x')",
    );
    page.block(&["*.wasm"]);
    // The service worker would have the module by now.
    page.call(
        "Network.setBypassServiceWorker",
        &serde_json::json!({ "bypass": true }),
    );
    page.goto(&format!("{}?again", Site::shared().address()));
    page.wait_for_text("#recovery", "has stopped");
    page.click("#recovery-download");
    let download = visitor.browser.wait_for_download();
    assert!(
        download.name.starts_with("voronka-raw-") && download.name.ends_with(".json"),
        "{}",
        download.name
    );
    let raw: serde_json::Value = serde_json::from_str(&download.text()).expect("the download is JSON");
    assert_eq!(raw["stored"]["voronka/w/deal/1"], "{\"title\":\"Ёж\"}");
    assert!(
        raw["stored"]["other"].is_null(),
        "what belongs to another page of the origin stays out"
    );
}

#[test]
fn a_crash_of_the_running_app_leaves_a_way_to_the_data() {
    let visitor = visit("");
    let page = &visitor.page;
    page.eval("setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') })");
    page.wait_for(
        "!document.querySelector('#recovery').hidden && document.querySelector('#recovery-reason').textContent.includes('unreachable')",
        "what happened is told",
    );
    assert!(page.is_focused("#recovery"));
    page.click("#recovery-reload");
    page.wait_for_element("#recovery[hidden]");
    page.wait_until_ready();
}
