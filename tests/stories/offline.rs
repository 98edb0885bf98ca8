//! Without a network, a new version, files that the system hands over, and the page as one file.

use voronka_tests::{Browser, Page, Site, js, visit};

/// Waits until the worker has put everything aside.
fn wait_until_kept(page: &Page) {
    page.wait_for(
        "navigator.serviceWorker.getRegistration().then((known) => known?.active?.state === 'activated')",
        "everything is kept for the next visit",
    );
}

#[test]
fn the_second_visit_works_with_the_network_cut_off() {
    let visitor = visit("");
    let page = &visitor.page;
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    wait_until_kept(page);
    page.assert_no_problems();
    let again = visitor.browser.tab();
    again.offline(true);
    again.open("#/funnel");
    again.wait_for_element("[data-page='funnel'] .column");
    // The reload asks for everything anew, and so does an address with a query.
    again.reload();
    again.wait_for_text(".who-name", "Anna");
    again.assert_no_problems();
}

#[test]
fn the_worker_keeps_nothing_but_the_page_and_stays_below_its_path() {
    let visitor = visit("");
    let page = &visitor.page;
    wait_until_kept(page);
    let scope = page.eval("navigator.serviceWorker.getRegistration().then((known) => known.scope)");
    assert_eq!(scope, Site::shared().address());
    let kept = page.eval(
        "caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).flat())",
    );
    let kept: Vec<&str> = kept
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_str)
        .collect();
    assert!(kept.iter().any(|address| address.ends_with(".wasm")), "{kept:?}");
    assert!(
        kept.iter()
            .all(|address| address.starts_with(&Site::shared().address())),
        "{kept:?}"
    );
}

#[test]
fn a_new_version_is_offered_and_starts_only_when_the_person_says_so() {
    // A host of its own, whose files can be changed.
    let folder = std::env::temp_dir().join(format!("voronka-update-{}", std::process::id()));
    copy(Site::shared().folder(), &folder);
    let site = Site::serve(&folder);
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&site.address());
    page.wait_until_ready();
    wait_until_kept(&page);
    page.goto(&format!("{}?again", site.address()));
    page.wait_until_ready();
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");

    let worker = folder.join("worker.js");
    let text = std::fs::read_to_string(&worker).expect("there is a worker");
    let newer = text.replacen("const VERSION = \"", "const VERSION = \"newer", 1);
    assert_ne!(text, newer);
    std::fs::write(&worker, newer).expect("the worker can be changed");
    page.eval(
        "window.theOldPage = true; navigator.serviceWorker.getRegistration().then((known) => known.update())",
    );
    page.wait_for_element("[data-banner='new-version']");
    assert_eq!(page.eval("window.theOldPage"), true, "nothing was loaded again");
    page.click("[data-banner='new-version'] [data-action='reload']");
    page.wait_for("!window.theOldPage", "the page is loaded again");
    page.wait_until_ready();
    page.wait_for_text(".who-name", "Anna");
    page.wait_for(
        "caches.keys().then((names) => names.length === 1 && names[0].includes(':newer'))",
        "the old files are gone",
    );
    std::fs::remove_dir_all(&folder).ok();
}

/// A host of its own, whose files can be changed, and a visitor who has opened the board there; everything is kept.
fn kept_on_own_host(name: &str) -> (std::path::PathBuf, Site, Browser, Page) {
    let folder = std::env::temp_dir().join(format!("voronka-{name}-{}", std::process::id()));
    copy(Site::shared().folder(), &folder);
    let site = Site::serve(&folder);
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&site.address());
    page.wait_until_ready();
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    wait_until_kept(&page);
    (folder, site, browser, page)
}

/// Publishes a newer version that keeps a further file.
fn publish_newer(folder: &std::path::Path, further_file: &str) {
    let worker = folder.join("worker.js");
    let text = std::fs::read_to_string(&worker).expect("there is a worker");
    let newer = text
        .replacen("const VERSION = \"", "const VERSION = \"newer", 1)
        .replacen(
            "const FILES = [",
            &format!("const FILES = [{},", js(further_file)),
            1,
        );
    std::fs::write(&worker, newer).expect("the worker can be changed");
}

const LOOK_FOR_NEWER: &str =
    "navigator.serviceWorker.getRegistration().then((known) => known.update()).then(() => true, () => false)";

#[test]
fn a_new_version_leaves_a_form_that_is_being_filled_in_alone() {
    let (folder, site, browser, first) = kept_on_own_host("form");
    // Both tabs are served by the worker.
    first.goto(&format!("{}?again#/settings/general", site.address()));
    first.wait_until_ready();
    let second = browser.tab();
    second.goto(&format!("{}#/funnel", site.address()));
    second.wait_until_ready();
    second.click("[data-action='first-deal']");
    second.wait_for(
        "document.activeElement?.name === 'client'",
        "the client is asked for",
    );
    second.type_text("Half a na");
    let typed = "[document.activeElement.name, document.activeElement.value]";
    let before = second.eval(typed);
    assert!(
        before[1].as_str().is_some_and(|text| text.contains("Half a na")),
        "{before}"
    );
    second.eval("window.theOldPage = true");

    publish_newer(&folder, "worker.js");
    assert_eq!(second.eval(LOOK_FOR_NEWER), true);
    second.wait_for_element("[data-banner='new-version']");
    assert_eq!(
        second.eval(typed),
        before,
        "the field keeps its text and the focus"
    );
    // Even when somebody starts the new version in the other tab.
    first.wait_for_element("[data-banner='new-version']");
    first.eval("window.theOldPage = true");
    first.click("[data-banner='new-version'] [data-action='reload']");
    first.wait_for("!window.theOldPage", "the first tab is loaded again");
    first.wait_until_ready();
    second.next_frame();
    assert_eq!(second.eval("window.theOldPage"), true, "the second tab is not");
    assert_eq!(second.eval(typed), before);
    second.type_text("me");
    second.assert_no_problems();
    std::fs::remove_dir_all(&folder).ok();
}

#[test]
fn after_one_visit_the_app_starts_though_the_host_is_gone() {
    let (folder, site, browser, page) = kept_on_own_host("gone");
    page.close();
    let gone = folder.with_extension("gone");
    std::fs::rename(&folder, &gone).expect("the host can lose its files");
    let page = browser.tab();
    page.goto(&format!("{}#/today", site.address()));
    page.wait_until_ready();
    page.wait_for_element("[data-page='today']");
    for (route, sign) in [
        ("#/control", "[data-page='control']"),
        ("#/meetings", "[data-page='meetings']"),
        ("#/funnel", "[data-page='funnel'] .column"),
    ] {
        page.eval(&format!("location.hash = {}", js(route)));
        page.wait_for_element(sign);
    }
    page.assert_no_problems();
    std::fs::remove_dir_all(&gone).ok();
}

#[test]
fn a_new_version_of_which_a_file_is_missing_never_takes_the_place_of_the_old_one() {
    let (folder, site, _browser, page) = kept_on_own_host("half");
    page.goto(&format!("{}?again#/funnel", site.address()));
    page.wait_until_ready();
    publish_newer(&folder, "missing-0123456789abcdef.js");
    page.eval(
        "navigator.serviceWorker.getRegistration().then((known) => { known.addEventListener('updatefound', () => { \
         const next = known.installing; next.addEventListener('statechange', () => { window.became = next.state; }); }); \
         known.update().catch(() => {}); })",
    );
    page.wait_for("window.became === 'redundant'", "the new version is given up");
    assert!(!page.has("[data-banner='new-version']"));
    page.forget_problems();
    page.goto(&format!("{}?later#/funnel", site.address()));
    page.wait_until_ready();
    page.wait_for_element("[data-page='funnel'] .column");
    page.assert_no_problems();
    std::fs::remove_dir_all(&folder).ok();
}

#[test]
fn a_script_that_is_missing_is_told_and_a_picture_is_not_missed() {
    for (script, told) in [("voronka-", true), ("boot-", true), ("icon", false)] {
        let folder = std::env::temp_dir().join(format!("voronka-missing-{script}{}", std::process::id()));
        copy(Site::shared().folder(), &folder);
        for place in [folder.clone(), folder.join("assets")] {
            for entry in std::fs::read_dir(place)
                .expect("the folder can be read")
                .flatten()
            {
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.starts_with(script) && !name.ends_with(".wasm") {
                    std::fs::remove_file(entry.path()).expect("a file can be removed");
                }
            }
        }
        let site = Site::serve(&folder);
        let browser = Browser::fresh();
        let page = browser.tab();
        page.goto(&site.address());
        if told {
            page.wait_for_text("#recovery", "has stopped");
        } else {
            page.wait_until_ready();
            page.wait_for_element("[data-page='welcome']");
        }
        std::fs::remove_dir_all(&folder).ok();
    }
}

pub(crate) fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read").flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).expect("a file can be copied");
        }
    }
}

#[test]
fn a_link_opens_a_file_of_the_same_host_and_no_other() {
    let visitor = visit("");
    let page = &visitor.page;
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    // Any file will do: that it is looked at is the point.
    page.eval("location.hash = '#/import?url=assets/voronka.webmanifest'");
    page.wait_for_element("[data-dialog='merge-file'] [data-problem]");
    assert_eq!(page.eval("location.hash"), "#/funnel");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='merge-file']");
    page.eval("location.hash = '#/import?url=https://example.org/a.json'");
    page.wait_for_text(".toast", "example.org");
    assert!(
        !page
            .requests()
            .iter()
            .any(|address| address.contains("example.org")),
        "nobody else was asked"
    );
}

#[test]
fn a_shared_file_is_looked_at() {
    let visitor = visit("");
    let page = &visitor.page;
    wait_until_kept(page);
    page.goto(&format!("{}?again", Site::shared().address()));
    page.wait_until_ready();
    // As the share sheet of the system posts it.
    page.eval(
        "(() => { const form = document.createElement('form'); form.action = 'share'; return fetch('share', { method: 'POST', \
         body: (() => { const data = new FormData(); data.append('file', new File(['{\"a\":1}'], 'Отчёт.json')); return data; })(), redirect: 'manual' }); })()",
    );
    page.goto(&format!("{}?shared", Site::shared().address()));
    page.wait_until_ready();
    page.wait_for_element("[data-dialog='merge-file'] [data-problem]");
    assert_eq!(page.eval("location.search"), "");
    assert_eq!(
        page.eval("caches.open('voronka-shared').then((shelf) => shelf.keys()).then((keys) => keys.length)"),
        0
    );
}

#[test]
fn the_manifest_and_its_icons_are_there() {
    let visitor = visit("");
    let page = &visitor.page;
    let manifest =
        page.eval("fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.json())");
    for icon in manifest["icons"].as_array().expect("icons") {
        let address = icon["src"].as_str().expect("an address");
        let status = page.eval(&format!(
            "fetch('assets/' + {}).then((answer) => answer.status)",
            js(address)
        ));
        assert_eq!(status, 200, "{address}");
    }
    let told = page.call("Page.getInstallabilityErrors", &serde_json::json!({}));
    println!("what hinders an installation: {}", told["installabilityErrors"]);
    let errors = page.call("Page.getAppManifest", &serde_json::json!({}));
    assert_eq!(
        errors["errors"],
        serde_json::json!([]),
        "the manifest is read without complaint"
    );
}

#[test]
fn the_page_in_one_file_opens_from_a_disk() {
    let file = Site::shared().folder().with_extension("html");
    assert!(
        file.is_file(),
        "there is no {}: `cargo xtask dist --single-file --out` it, or run `cargo xtask test --only browser`",
        file.display()
    );
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&format!(
        "file://{}",
        file.canonicalize().expect("it is there").display()
    ));
    page.wait_until_ready();
    page.wait_for_element("[data-page='welcome']");
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'] .card");
    page.reload();
    page.wait_for_element("[data-banner='sample']");
    let elsewhere: Vec<String> = page
        .requests()
        .into_iter()
        .filter(|address| {
            !address.starts_with("file:") && !address.starts_with("data:") && !address.starts_with("blob:")
        })
        .collect();
    assert_eq!(elsewhere, Vec::<String>::new());
    page.assert_no_problems();
}
