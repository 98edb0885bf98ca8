//! axe-core finds nothing, serious or minor: every page and the main dialogs, in both themes, at three widths.

use std::path::PathBuf;

use serde_json::Value;
use voronka_tests::{Page, Site, Visitor, js, visit};

const WIDTHS: [(u32, u32); 3] = [(1440, 900), (768, 1024), (390, 844)];

/// The checker, which `cargo xtask test` installs from npm beside the built app. It is no part of the app.
fn axe() -> String {
    let tools = Site::shared().folder().join("../tools");
    let found: Vec<PathBuf> = std::fs::read_dir(&tools)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("node_modules/axe-core/axe.min.js"))
        .filter(|file| file.is_file())
        .collect();
    let Some(file) = found.last() else {
        panic!(
            "axe-core is not in {}: `cargo xtask test --only browser` installs it from npm, which must be there",
            tools.display()
        );
    };
    std::fs::read_to_string(file).expect("axe-core can be read")
}

/// The sample data, with everything that moves switched off: what fades in has no contrast yet.
fn with_sample() -> Visitor {
    let visitor = visit("");
    let page = &visitor.page;
    page.reduced_motion(true);
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'] .card");
    visitor
}

/// What axe finds on the page as it is now, one line for each.
fn findings(page: &Page, axe: &str, what: &str) -> Vec<String> {
    if page.eval("typeof window.axe") != "object" {
        page.eval(axe);
    }
    let mut found = Vec::new();
    for (width, height) in WIDTHS {
        page.viewport(width, height);
        for theme in ["light", "dark"] {
            page.eval(&format!("document.documentElement.dataset.theme = {}", js(theme)));
            page.next_frame();
            page.next_frame();
            let run = "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.flatMap(\
                       (rule) => rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.target.join(' ')} ${\
                       node.failureSummary.split('\\n').slice(1, 2).join('')} ${node.html.slice(0, 160)}`)))";
            let answer = page.eval(run);
            let lines = answer.as_array().into_iter().flatten().filter_map(Value::as_str);
            found.extend(lines.map(|line| format!("{what}, {theme}, {width} px: {line}")));
        }
    }
    page.viewport(1440, 900);
    found
}

fn assert_nothing(found: &[String]) {
    assert!(
        found.is_empty(),
        "axe finds {} things:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Goes to each place and checks it.
fn check_places(places: &[(&str, &str)]) {
    let axe = axe();
    let visitor = with_sample();
    let page = &visitor.page;
    let mut found = Vec::new();
    for (route, sign) in places {
        page.eval(&format!("location.hash = {}", js(route)));
        page.wait_for_element(sign);
        found.extend(findings(page, &axe, route));
    }
    assert_nothing(&found);
    page.assert_no_problems();
}

/// Does something, checks what it opened, and closes it.
fn check_dialogs(route: &str, dialogs: &[(&str, &str)]) {
    let axe = axe();
    let visitor = with_sample();
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.eval(&format!("location.hash = {}", js(route)));
    let mut found = Vec::new();
    for (open, name) in dialogs {
        page.wait_for_element("#main");
        page.eval(&format!("(async () => {{ {open} }})()"));
        let dialog = format!("[data-dialog='{name}']");
        page.wait_for_element(&dialog);
        found.extend(findings(page, &axe, name));
        page.press("Escape");
        page.wait_until_gone(&dialog);
    }
    assert_nothing(&found);
    page.assert_no_problems();
}

#[test]
fn axe_finds_nothing_on_the_first_visit() {
    let axe = axe();
    let visitor = visit("");
    let page = &visitor.page;
    page.reduced_motion(true);
    let mut found = findings(page, &axe, "welcome");
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-empty='board']");
    found.extend(findings(page, &axe, "empty board"));
    for (route, sign) in [
        ("#/today", "[data-page='today']"),
        ("#/meetings", "[data-page='meetings']"),
        ("#/clients", "[data-page='clients']"),
        ("#/control", "[data-page='control']"),
    ] {
        page.eval(&format!("location.hash = {}", js(route)));
        page.wait_for_element(sign);
        found.extend(findings(page, &axe, &format!("empty {route}")));
    }
    assert_nothing(&found);
}

#[test]
fn axe_finds_nothing_on_today_and_the_board() {
    check_places(&[
        ("#/today", "[data-page='today']"),
        ("#/funnel", "[data-page='funnel'] .card"),
        ("#/funnel?stuck=1", "[data-page='funnel'] .card"),
    ]);
}

#[test]
fn axe_finds_nothing_in_the_panel_of_a_deal() {
    let axe = axe();
    let visitor = with_sample();
    let page = &visitor.page;
    page.eval("location.hash = '#/funnel/deal/' + document.querySelector('.card').dataset.deal");
    page.wait_for_element("[data-panel='deal'] [data-field='title']");
    assert_nothing(&findings(page, &axe, "deal"));
}

#[test]
fn axe_finds_nothing_on_meetings() {
    check_places(&[
        ("#/meetings", "[data-page='meetings']"),
        ("#/meetings/library", "[data-page='meetings']"),
        ("#/meetings/figures", "[data-page='meetings']"),
        ("#/meetings/checklists", "[data-page='meetings']"),
    ]);
}

#[test]
fn axe_finds_nothing_on_one_meeting() {
    let axe = axe();
    let visitor = with_sample();
    let page = &visitor.page;
    let mut found = Vec::new();
    // One that is over and one that is still to come.
    for reported in [true, false] {
        page.eval(&format!(
            "(() => {{ const [key] = Object.entries(localStorage).find(([key, value]) => key.includes('/meeting/') \
             && ('reports' in JSON.parse(value).b) === {reported}); location.hash = '#/meetings/' + key.split('/').pop(); }})()"
        ));
        page.wait_for_element(".page-body.meeting");
        found.extend(findings(page, &axe, &format!("meeting, reported: {reported}")));
    }
    assert_nothing(&found);
}

#[test]
fn axe_finds_nothing_on_clients() {
    let axe = axe();
    let visitor = with_sample();
    let page = &visitor.page;
    page.eval("location.hash = '#/clients'");
    page.wait_for_element("[data-page='clients'] [data-client]");
    let mut found = findings(page, &axe, "clients");
    page.eval("location.hash = '#/clients/' + document.querySelector(\"[data-page='clients'] [data-client]\").dataset.client");
    page.wait_for_element("[data-field='client-site']");
    found.extend(findings(page, &axe, "client"));
    assert_nothing(&found);
}

#[test]
fn axe_finds_nothing_on_control() {
    check_places(&[("#/control", "[data-page='control']")]);
}

#[test]
fn axe_finds_nothing_in_settings() {
    check_places(&[
        ("#/settings/stages", "[data-page='settings']"),
        ("#/settings/people", "[data-page='settings']"),
        ("#/settings/general", "[data-page='settings']"),
        (
            "#/settings/data",
            "[data-page='settings'] [data-action='export-json']",
        ),
    ]);
}

#[test]
fn axe_finds_nothing_in_the_dialogs_of_the_frame() {
    check_dialogs(
        "#/settings/data",
        &[
            (
                "document.querySelector(\"[data-action='export-json']\").click()",
                "export",
            ),
            ("document.querySelector(\"[data-action='send']\").click()", "send"),
            (
                "document.querySelector(\"[data-action='merge-file']\").click()",
                "merge-file",
            ),
            (
                "document.querySelector(\"[data-action='restore-backup']\").click()",
                "restore-backup",
            ),
            (
                "document.querySelector(\"[data-action='save-state']\").click()",
                "save-state",
            ),
            ("document.querySelector(\"[data-action='help']\").click()", "help"),
            (
                "document.querySelector(\"[data-action='history']\").click()",
                "history",
            ),
            (
                "dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true }))",
                "palette",
            ),
            (
                "dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))",
                "keys",
            ),
        ],
    );
}

#[test]
fn axe_finds_nothing_in_the_dialogs_of_the_board() {
    let choose = "document.querySelectorAll('[data-stage]')[1].querySelector('.card input[type=checkbox]').click(); await new Promise(requestAnimationFrame);";
    let frame = "await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);";
    check_dialogs(
        "#/funnel",
        &[
            (
                &format!("{choose} {frame} document.querySelector(\"[data-action='bulk-tag']\").click()"),
                "tag",
            ),
            (
                &format!(
                    "document.querySelector(\"[data-action='views']\").click(); {frame} document.querySelector(\".menu [data-action='save-view']\").click()"
                ),
                "save-view",
            ),
            (
                &format!(
                    "document.querySelector(\"[data-action='bulk-move']\").click(); {frame} const lost = document.querySelector(\"[data-stage][data-kind='lost']\").dataset.stage; \
                     document.querySelector(`.menu [data-action='move-to:${{lost}}']`).click()"
                ),
                "move",
            ),
        ],
    );
}
