//! The harness does what a person's hands do.

use voronka_tests::{Browser, Chromium, Page, Point, Site, js};

/// An empty page, with an element to try hands on that notes in `seen` what happens to it.
fn probe(tag: &str, setup: &str) -> (Browser, Page) {
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&Site::shared().blank());
    page.eval(&format!(
        "(() => {{ const element = document.createElement({}); element.id = 'probe'; element.textContent = 'Probe'; \
         window.seen = []; {setup}; document.body.prepend(element); }})()",
        js(tag)
    ));
    (browser, page)
}

#[test]
fn keys_and_typing_reach_a_field() {
    let (_browser, page) = probe(
        "input",
        "element.onkeydown = (event) => window.seen.push((event.ctrlKey ? 'Ctrl ' : '') + event.key)",
    );
    page.click("#probe");
    page.type_text("Aб 1");
    page.press("Control+Shift+z");
    page.press("ArrowLeft");
    assert_eq!(page.value("#probe"), "Aб 1");
    assert_eq!(
        page.eval("window.seen"),
        serde_json::json!(["A", " ", "1", "Ctrl Z", "ArrowLeft"])
    );
    page.fill("#probe", "other");
    assert_eq!(page.value("#probe"), "other");
    page.press("Control+a");
    page.press("Delete");
    assert_eq!(page.value("#probe"), "");
    assert!(page.is_focused("#probe"));
}

#[test]
fn a_drag_sends_pointer_events_with_the_button_held() {
    let (_browser, page) = probe(
        "button",
        "for (const kind of ['pointerdown', 'pointermove', 'pointerup']) document.addEventListener(kind, (event) => window.seen.push([kind, event.buttons, event.pointerType]))",
    );
    let from = page.centre("#probe");
    let to = Point {
        x: from.x + 100.0,
        y: from.y + 50.0,
    };
    page.mouse_down(from);
    page.mouse_drag(from, to, 5);
    page.mouse_up(to);
    page.wait_for(
        "window.seen.at(-1)?.[0] === 'pointerup'",
        "the button is released",
    );
    assert_eq!(
        page.eval("window.seen.find(([kind]) => kind === 'pointerdown')"),
        serde_json::json!(["pointerdown", 1, "mouse"])
    );
    assert_eq!(
        page.eval("window.seen.some(([kind, buttons]) => kind === 'pointermove' && buttons === 1)"),
        true
    );
}

#[test]
fn a_finger_is_a_touch_pointer() {
    let (_browser, page) = probe(
        "button",
        "element.onpointerdown = (event) => window.seen.push(event.pointerType); element.onclick = () => window.seen.push('click')",
    );
    page.mobile(390, 844);
    page.tap("#probe");
    page.wait_for("window.seen.includes('click')", "the tap is a click");
    assert_eq!(page.eval("window.seen[0]"), "touch");
    let at = page.long_press("#probe", "window.seen.length > 2");
    page.touch_drag(
        at,
        Point {
            x: at.x,
            y: at.y + 40.0,
        },
        4,
    );
    page.touch_cancel();
}

#[test]
fn tabs_share_storage_and_visitors_do_not() {
    let (browser, page) = probe("p", "");
    let second = browser.tab();
    second.goto(&Site::shared().blank());
    second.eval("window.addEventListener('storage', (event) => { window.told = event.newValue })");
    page.eval("localStorage.setItem('probe', 'here')");
    second.wait_for("window.told === 'here'", "the second tab is told of the change");
    let (_other_browser, stranger) = probe("p", "");
    assert_eq!(stranger.stored()["probe"], serde_json::Value::Null);
}

#[test]
fn a_killed_browser_can_be_started_again_on_its_profile() {
    let first = Chromium::temporary();
    let profile = first.profile().to_owned();
    {
        let browser = Browser::of(&first);
        let page = browser.tab();
        page.goto(&Site::shared().blank());
        page.eval("localStorage.setItem('probe', 'perhaps kept')");
    }
    first.kill();
    let second = Chromium::on_profile(&profile);
    let browser = Browser::of(&second);
    let page = browser.tab();
    page.goto(&Site::shared().blank());
    page.assert_no_problems();
    drop(second);
    std::fs::remove_dir_all(&profile).ok();
}

#[test]
fn wishes_of_the_system_reach_the_page() {
    let (_browser, page) = probe("p", "");
    page.colour_scheme("dark");
    page.reduced_motion(true);
    page.viewport(777, 600);
    assert_eq!(
        page.eval("matchMedia('(prefers-color-scheme: dark)').matches"),
        true
    );
    assert_eq!(
        page.eval("matchMedia('(prefers-reduced-motion: reduce)').matches"),
        true
    );
    assert_eq!(page.eval("innerWidth"), 777);
    page.language("ru-RU");
    page.time_zone("Pacific/Auckland");
    page.clock("2026-03-02T09:00");
    page.reload();
    assert_eq!(
        page.eval("new Date().toISOString().slice(0, 13)"),
        "2026-03-01T20"
    );
    assert_eq!(page.eval("navigator.language"), "ru-RU");
    assert_eq!(
        page.eval("Intl.DateTimeFormat().resolvedOptions().timeZone"),
        "Pacific/Auckland"
    );
}

#[test]
fn files_are_chosen_dropped_and_downloaded() {
    let (browser, page) = probe(
        "button",
        "element.onclick = () => { const input = document.createElement('input'); input.type = 'file'; input.onchange = async () => window.seen.push(await input.files[0].text()); input.click(); }; element.ondrop = async (event) => window.seen.push(event.dataTransfer.files[0].name)",
    );
    let file = browser.downloads().join("given.txt");
    std::fs::write(&file, "given").expect("a file can be written");
    page.choose_files("#probe", &[&file]);
    page.wait_for("window.seen.includes('given')", "the chosen file is read");
    page.drop_file("#probe", "dropped.json", b"{}");
    page.wait_for("window.seen.includes('dropped.json')", "the dropped file is seen");
    page.eval("Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['out'])), download: 'out.txt' }).click()");
    let download = browser.wait_for_download();
    assert_eq!(
        (download.name.as_str(), download.text().as_str()),
        ("out.txt", "out")
    );
}
