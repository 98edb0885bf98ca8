//! Pictures of everything, for an eye to go over: pages × data × languages × themes × widths, and a sheet to look at them.
//! `cargo xtask shots` runs it on a fresh build.
//!
//! ```text
//! cargo run -q -p voronka-tests --example shots -- FOLDER [WORD…]
//! ```
//!
//! With words only the pictures are made whose names contain all of them: `shots target/shots funnel sample ru dark 390`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use voronka_domain::lang::Lang;
use voronka_domain::money::{Currency, Money};
use voronka_domain::templates::sample::DEALS;
use voronka_tests::{Browser, Page, Seed, js};

const WIDTHS: [(u32, u32); 3] = [(1440, 900), (768, 1024), (390, 844)];
const THEMES: [&str; 2] = ["light", "dark"];

/// What there is to be seen: nothing yet, half a year of six people, or more than a team should have.
const DATA: [&str; 3] = ["empty", "sample", "full"];

/// Name, where it is, and what shows that it is there; where that differs with the data, anything of the page.
const PAGES: [(&str, &str, &str); 20] = [
    ("today", "'#/today'", "[data-page='today']"),
    ("funnel", "'#/funnel'", "[data-page='funnel'] .column"),
    (
        "deal",
        "'#/funnel/deal/' + first('deal')",
        "[data-panel='deal'] [data-field='title']",
    ),
    ("meetings", "'#/meetings'", "[data-page='meetings']"),
    (
        "meeting",
        "'#/meetings/' + first('meeting')",
        ".page-body.meeting",
    ),
    ("library", "'#/meetings/library'", "[data-page='meetings']"),
    (
        "meeting-figures",
        "'#/meetings/figures'",
        "[data-page='meetings']",
    ),
    ("checklists", "'#/meetings/checklists'", "[data-page='meetings']"),
    ("clients", "'#/clients'", "[data-page='clients']"),
    (
        "client",
        "'#/clients/' + first('client')",
        "[data-field='client-site']",
    ),
    ("orders", "'#/clients/orders'", "[data-page='clients']"),
    ("queue", "'#/clients/queue'", "[data-page='clients']"),
    ("control", "'#/control'", "[data-page='control']"),
    ("stages", "'#/settings/stages'", "[data-section='stages']"),
    ("people", "'#/settings/people'", "[data-section='people']"),
    (
        "after-sale",
        "'#/settings/after-sale'",
        "[data-section='after-sale']",
    ),
    (
        "indicators",
        "'#/settings/indicators'",
        "[data-section='indicators']",
    ),
    ("general", "'#/settings/general'", "[data-section='general']"),
    ("data", "'#/settings/data'", "[data-section='data']"),
    ("help", "'#/settings/data'", "[data-section='data']"),
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(folder) = words.next().map(PathBuf::from) else {
        eprintln!("usage: shots FOLDER [WORD…]");
        return ExitCode::FAILURE;
    };
    let words: Vec<String> = words.collect();
    let mut names = Vec::new();
    for lang in Lang::all() {
        for data in DATA {
            names.extend(series(&folder, lang, data, &words));
        }
    }
    let sheet = folder.join("index.html");
    if let Err(error) = std::fs::write(&sheet, contact_sheet(&names)) {
        eprintln!("error: cannot write {}: {error}", sheet.display());
        return ExitCode::FAILURE;
    }
    println!("{} pictures: {}", names.len(), sheet.display());
    ExitCode::SUCCESS
}

/// All pictures of one language and one sort of data.
fn series(folder: &Path, lang: Lang, data: &str, words: &[String]) -> Vec<String> {
    let wanted = |page: &str, theme: &str, width: u32| {
        let name = format!("{page} {data} {} {theme} {width}", lang.code());
        words
            .iter()
            .all(|word| name.split(' ').any(|part| part == word))
            .then(|| name.replace(' ', "-"))
    };
    let any = |page: &str| {
        let mut all = THEMES
            .into_iter()
            .flat_map(|theme| WIDTHS.map(|(width, _)| wanted(page, theme, width)));
        all.any(|name| name.is_some())
    };
    if !PAGES.iter().map(|(page, ..)| *page).chain(["welcome"]).any(any) {
        return Vec::new();
    }
    let browser = Browser::fresh();
    let page = browser.tab();
    page.language(lang.code());
    page.reduced_motion(true);
    let mut names = Vec::new();
    let mut take = |what: &str| {
        for theme in THEMES {
            for (width, height) in WIDTHS {
                let Some(name) = wanted(what, theme, width) else {
                    continue;
                };
                page.viewport(width, height);
                page.eval(&format!("document.documentElement.dataset.theme = {}", js(theme)));
                page.next_frame();
                page.next_frame();
                page.screenshot(&folder.join(format!("{name}.png")));
                names.push(name);
            }
        }
    };
    begin(&page, data, &mut take);
    for (what, route, sign) in PAGES.iter().filter(|(what, ..)| any(what)) {
        let route = page.eval(&format!(
            "(() => {{ const first = (kind) => Object.keys(localStorage).filter((key) => key.includes(`/${{kind}}/`)).sort()[0]?.split('/').pop(); \
             const route = {route}; return route.endsWith('undefined') ? null : (location.hash = route); }})()"
        ));
        if route.is_null() {
            continue;
        }
        page.wait_for_element(sign);
        if *what == "help" {
            page.viewport(1440, 900);
            page.click("[data-action='help']");
            page.wait_for_element("[data-dialog='help']");
        }
        take(what);
    }
    names
}

/// Opens the app on the data.
fn begin(page: &Page, data: &str, take: &mut impl FnMut(&str)) {
    if data == "full" {
        full().store(page);
        return page.open("#/funnel");
    }
    page.open("");
    if data == "empty" {
        take("welcome");
        page.viewport(1440, 900);
        page.fill("[data-field='name']", "Ani");
        page.click("[data-action='start']");
        page.wait_for_element("[data-page='funnel']");
    } else {
        page.viewport(1440, 900);
        page.click("[data-action='load-sample']");
        page.wait_for_element("[data-page='funnel'] .card");
        // The mouse would leave a card lit up.
        page.call(
            "Input.dispatchMouseEvent",
            &serde_json::json!({ "type": "mouseMoved", "x": 0, "y": 0 }),
        );
    }
}

/// Two thousand deals with long names and large sums, most of them in two stages.
fn full() -> Seed {
    let mut seed = Seed::board().person("Anna").me("Anna").many(1_900, "new");
    for number in 0..120 {
        let stage = ["new", "active", "trial", "won", "lost", "parked"][number % 6];
        let about = &DEALS[number % DEALS.len()].title.en;
        seed = seed.deal_with(
            &format!("{about}, lot {number} of the second extension of the northern hall, with delivery and commissioning"),
            stage,
            |deal| deal.value = Some(Money::new(12_345_678_900 + number as i64, Currency::EUR)),
        );
    }
    seed
}

fn contact_sheet(names: &[String]) -> String {
    let mut sheet = String::from(
        "<!doctype html><meta charset=utf-8><title>Voronka in pictures</title><style>body{font:14px system-ui;margin:1rem}\
         figure{display:inline-block;margin:.25rem;vertical-align:top}img{height:18rem;border:1px solid #999}figcaption{font-size:11px}</style>",
    );
    let mut page = "";
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort();
    for name in sorted {
        let of = PAGES
            .iter()
            .map(|(page, ..)| *page)
            .chain(["welcome"])
            .filter(|page| name.starts_with(&format!("{page}-")))
            .max_by_key(|page| page.len())
            .unwrap_or("");
        if of != page {
            page = of;
            write!(sheet, "<h2>{page}</h2>").ok();
        }
        write!(
            sheet,
            "<figure><a href=\"{name}.png\"><img loading=lazy src=\"{name}.png\" alt=\"\"></a><figcaption>{name}</figcaption></figure>"
        )
        .ok();
    }
    sheet
}
