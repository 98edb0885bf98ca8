//! Everything fits: long texts, narrow windows, large letters; and whoever wants no motion sees none.

use std::path::{Path, PathBuf};

use serde_json::Value;
use voronka_domain::lang::Lang;
use voronka_tests::{Browser, Page, Site, catalogues, js, visit};

/// Addresses, and what shows that the place is there.
const PLACES: [(&str, &str); 16] = [
    ("#/today", "[data-page='today']"),
    ("#/funnel", "[data-page='funnel'] .card"),
    ("#/meetings", "[data-page='meetings']"),
    ("#/meetings/library", "[data-page='meetings']"),
    ("#/meetings/figures", "[data-page='meetings']"),
    ("#/meetings/checklists", "[data-page='meetings']"),
    ("#/clients", "[data-page='clients'] [data-client]"),
    ("#/clients/orders", "[data-page='clients']"),
    ("#/clients/queue", "[data-page='clients']"),
    ("#/control", "[data-page='control'] [data-metric]"),
    ("#/settings/stages", "[data-section='stages']"),
    ("#/settings/people", "[data-section='people']"),
    ("#/settings/after-sale", "[data-section='after-sale']"),
    ("#/settings/indicators", "[data-section='indicators']"),
    ("#/settings/general", "[data-section='general']"),
    (
        "#/settings/data",
        "[data-section='data'] [data-action='export-json']",
    ),
];

/// Records that have a place of their own, by what lies in storage.
const RECORDS: [(&str, &str, &str); 3] = [
    ("client", "#/clients/", "[data-field='client-site']"),
    ("meeting", "#/meetings/", ".page-body.meeting"),
    (
        "deal",
        "#/funnel/deal/",
        "[data-panel='deal'] [data-field='title']",
    ),
];

/// Dialogs that can be opened from the data settings.
const DIALOGS: [(&str, &str); 9] = [
    ("export-json", "export"),
    ("send", "send"),
    ("merge-file", "merge-file"),
    ("restore-backup", "restore-backup"),
    ("save-state", "save-state"),
    ("help", "help"),
    ("history", "history"),
    ("palette", "palette"),
    ("keys", "keys"),
];

/// Goes everywhere and asks a question there; answers what came, a line for each finding.
fn everywhere(page: &Page, question: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut ask = |what: &str| {
        page.next_frame();
        page.next_frame();
        let answer = page.eval(question);
        let lines = answer.as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(lines.map(|line| format!("{what}: {line}")));
    };
    for (route, sign) in PLACES {
        page.eval(&format!("location.hash = {}", js(route)));
        page.wait_for_element(sign);
        ask(route);
    }
    for (kind, route, sign) in RECORDS {
        page.eval(&format!(
            "location.hash = {} + Object.keys(localStorage).filter((key) => key.includes('/{kind}/')).sort()[0].split('/').pop()",
            js(route)
        ));
        page.wait_for_element(sign);
        ask(kind);
    }
    page.eval("location.hash = '#/settings/data'");
    page.wait_for_element("[data-action='export-json']");
    for (action, name) in DIALOGS {
        page.eval(&match action {
            "palette" => {
                "void dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true }))"
                    .to_owned()
            }
            "keys" => "void dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))".to_owned(),
            action => format!("document.querySelector(\"[data-action='{action}']\").click()"),
        });
        let dialog = format!("[data-dialog='{name}']");
        page.wait_for_element(&dialog);
        ask(name);
        page.press("Escape");
        page.wait_until_gone(&dialog);
    }
    found
}

fn assert_nothing(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} findings:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Shows the sample data.
fn with_sample(page: &Page) {
    page.reduced_motion(true);
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'] .card");
}

/// English with accents, every vowel twice: as long as the longest languages, and known by its letters.
fn stretched(text: &str) -> String {
    let long = |text: &str| -> String {
        let long = text.chars().map(|letter| match letter {
            'a' => "áá".to_owned(),
            'e' => "éé".to_owned(),
            'i' => "íí".to_owned(),
            'o' => "óó".to_owned(),
            'u' => "úú".to_owned(),
            other => other.to_string(),
        });
        long.collect()
    };
    let mut parts = text.split('{');
    let mut whole = long(parts.next().unwrap_or_default());
    for part in parts {
        let (place, rest) = part.split_once('}').unwrap_or((part, ""));
        let place = match place.split_once('|') {
            Some((name, forms)) => format!("{name}|{}", long(forms)),
            None => place.to_owned(),
        };
        whole.push_str(&format!("{{{place}}}{}", long(rest)));
    }
    whole
}

/// A host on which Bulgarian is stretched English. What the team may call otherwise is left as it is.
fn host_of_long_texts(folder: &Path) -> Site {
    super::offline::copy(Site::shared().folder(), folder);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let texts = catalogues::texts(&root).unwrap_or_else(|error| panic!("{error}"));
    let long: Vec<(u32, String)> = texts
        .iter()
        .map(|text| {
            let is_content = text.place.contains("/templates/");
            let english = &text.texts[0];
            (
                text.key(),
                if is_content {
                    english.clone()
                } else {
                    stretched(english)
                },
            )
        })
        .collect();
    let file = catalogues::file(Lang::Bg, long.iter().map(|(key, text)| (*key, &**text)));
    let names = std::fs::read_dir(folder).expect("the folder can be read");
    let old = names
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("words-bg-"));
    std::fs::write(old.expect("there is a file of Bulgarian texts").path(), file)
        .expect("a file can be written");
    Site::serve(folder)
}

/// Texts of the interface that are cut off or stick out of their box. Only stretched ones: names that people give may
/// end in dots; and not what says the whole when it is pointed at or opened.
const CUT_OFF: &str = r#"
[...new Set([...document.querySelectorAll('body *')].filter((element) => [...element.childNodes]
    .some((node) => node.nodeType === 3 && /[áéíóú]/.test(node.data)))
  .map((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, [inert], option, svg')) return null;
    let box = element;
    while (getComputedStyle(box).display === 'inline') box = box.parentElement;
    const style = getComputedStyle(box);
    if (box.clientWidth <= 1 || box.closest('[title], details:not([open]) > summary') || style.overflowX === 'auto' || style.overflowX === 'scroll') return null;
    const wide = box.scrollWidth > box.clientWidth + 1;
    const high = style.overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
    if (!wide && !high) return null;
    return `${wide ? `${box.scrollWidth} in ${box.clientWidth}` : `${box.scrollHeight} high in ${box.clientHeight}`} `
      + `${box.tagName.toLowerCase()}.${[...box.classList].join('.')} < ${box.parentElement.tagName.toLowerCase()}.${[...box.parentElement.classList].join('.')} “${element.innerText.slice(0, 60)}”`;
  }).filter(Boolean))].concat(document.documentElement.scrollWidth > innerWidth
    ? [`the page is ${document.documentElement.scrollWidth} wide in ${innerWidth}`] : [])
"#;

/// The page is wider than the window, and what makes it so.
const TOO_WIDE: &str = r#"
document.documentElement.scrollWidth <= innerWidth ? [] : [`the page is ${document.documentElement.scrollWidth} wide in ${innerWidth}: `
  + [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.getBoundingClientRect().right <= innerWidth + 1) return false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement)
      if (outer !== document.documentElement && outer !== document.body && getComputedStyle(outer).overflowX !== 'visible') return false;
    return true;
  }).slice(0, 4).map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`).join(', ')]
"#;

#[test]
fn no_text_is_cut_off_in_a_language_longer_by_two_fifths() {
    let folder = std::env::temp_dir().join(format!("voronka-long-{}", std::process::id()));
    let site = host_of_long_texts(&folder);
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&site.address());
    page.wait_until_ready();
    page.click("input[name='lang'][value='bg']");
    page.wait_for_text("[data-page='welcome'] legend", "Láángúúáágéé");
    let mut found = Vec::new();
    for (width, height) in [(1440, 900), (390, 844)] {
        page.viewport(width, height);
        page.next_frame();
        let answer = page.eval(CUT_OFF);
        let lines = answer.as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(lines.map(|line| format!("{width} px, first visit: {line}")));
    }
    with_sample(&page);
    for (width, height) in [(1440, 900), (390, 844)] {
        page.viewport(width, height);
        page.next_frame();
        found.extend(
            everywhere(&page, CUT_OFF)
                .into_iter()
                .map(|line| format!("{width} px, {line}")),
        );
    }
    std::fs::remove_dir_all(&folder).ok();
    assert_nothing(&found);
    page.assert_no_problems();
}

#[test]
fn nothing_is_scrolled_sideways_in_a_window_of_320() {
    let visitor = visit("");
    let page = &visitor.page;
    page.viewport(320, 640);
    page.next_frame();
    assert_eq!(page.eval(TOO_WIDE), serde_json::json!([]), "first visit");
    with_sample(page);
    let mut found = everywhere(page, TOO_WIDE);
    page.eval("location.hash = '#/settings/general'");
    page.choose("[data-field='language']", "ru");
    page.wait_for_text("[data-page='settings'] h1", "Настройки");
    found.extend(
        everywhere(page, TOO_WIDE)
            .into_iter()
            .map(|line| format!("Russian, {line}")),
    );
    assert_nothing(&found);
    page.assert_no_problems();
}

#[test]
fn letters_of_twice_the_size_fit_the_window() {
    let visitor = visit("");
    let page = &visitor.page;
    with_sample(page);
    // As the browser's own setting for the size of letters does, and as its zoom does.
    page.viewport(1280, 800);
    page.eval("document.documentElement.style.fontSize = '200%'");
    let mut found = everywhere(page, TOO_WIDE);
    page.eval("document.documentElement.style.fontSize = ''");
    page.viewport(640, 400);
    found.extend(
        everywhere(page, TOO_WIDE)
            .into_iter()
            .map(|line| format!("zoomed, {line}")),
    );
    assert_nothing(&found);
    page.assert_no_problems();
}

/// What moves for longer than anybody can see.
const MOVING: &str = r#"
[...new Set([...document.querySelectorAll('*')].flatMap((element) => ['', '::before', '::after', '::backdrop'].flatMap((part) => {
    const style = getComputedStyle(element, part || undefined);
    const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    const moves = (style.animationName !== 'none' && seconds(style.animationDuration) > 0.011) || seconds(style.transitionDuration) > 0.011;
    return moves ? [`${element.tagName.toLowerCase()}.${[...element.classList].join('.')}${part}: ${style.animationName} ${style.animationDuration}, ${style.transitionProperty} ${style.transitionDuration}`] : [];
  })))].concat(document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 11).map((one) => `${one.animationName ?? one.transitionProperty} runs`))
"#;

#[test]
fn nothing_moves_for_whoever_wants_no_motion() {
    let visitor = visit("");
    let page = &visitor.page;
    with_sample(page);
    let mut found = everywhere(page, MOVING);
    found.sort();
    found.dedup();
    assert_nothing(&found);
    page.assert_no_problems();
}

/// Marks of state that are only colour are gone with the system's own colours: what is chosen must still differ.
const SAME: &str = r#"
[...new Set([...document.querySelectorAll("[aria-current='page'], [aria-pressed='true'], [aria-selected='true'], [aria-checked='true'], .segmented :has(> :checked)")]
  .filter((element) => element.checkVisibility())
  .flatMap((element) => {
    const look = (one) => { const s = getComputedStyle(one); const b = getComputedStyle(one, '::before'); const a = getComputedStyle(one, '::after');
      return [s.backgroundColor, s.color, s.borderColor, s.borderWidth, s.outlineStyle, s.outlineColor, s.fontWeight, s.textDecorationLine, b.content + b.backgroundColor + b.borderColor, a.content + a.backgroundColor + a.borderColor].join(' '); };
    const kin = [...(element.closest('ul, [role=radiogroup], [role=group], [role=tablist], .segmented, fieldset') ?? element.parentElement).querySelectorAll(element.tagName)]
      .filter((one) => one !== element && one.className === element.className && one.checkVisibility() && !one.matches("[aria-current='page'], [aria-pressed='true'], [aria-selected='true'], [aria-checked='true'], :has(> :checked)"));
    return kin.length > 0 && look(kin[0]) === look(element) ? [`${element.tagName.toLowerCase()}.${[...element.classList].join('.')} < ${element.parentElement.className} “${element.innerText.slice(0, 30)}” looks like what is not chosen`] : [];
  }))]
"#;

#[test]
fn what_is_chosen_is_told_apart_in_the_colours_of_the_system() {
    let visitor = visit("");
    let page = &visitor.page;
    with_sample(page);
    page.call(
        "Emulation.setEmulatedMedia",
        &serde_json::json!({ "features": [
            { "name": "forced-colors", "value": "active" }, { "name": "prefers-reduced-motion", "value": "reduce" },
        ] }),
    );
    assert_eq!(page.eval("matchMedia('(forced-colors: active)').matches"), true);
    let mut found = everywhere(page, SAME);
    page.viewport(390, 844);
    found.extend(
        everywhere(page, SAME)
            .into_iter()
            .map(|line| format!("390 px, {line}")),
    );
    assert_nothing(&found);
    page.assert_no_problems();
}

#[test]
fn the_open_section_of_the_settings_is_seen_in_its_row_on_a_phone() {
    let visitor = visit("");
    let page = &visitor.page;
    with_sample(page);
    page.viewport(390, 844);
    for section in ["data", "stages", "general"] {
        page.eval(&format!("location.hash = '#/settings/{section}'"));
        page.wait_for_element(&format!("[data-section='{section}']"));
        page.wait_for(
            "(({ left, right }) => left >= 0 && right <= innerWidth)(document.querySelector(\".settings-nav [aria-current]\").getBoundingClientRect())",
            "the open section is seen",
        );
    }
}
