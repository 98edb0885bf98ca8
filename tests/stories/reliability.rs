//! Nothing is lost: what must hold when browsers are killed, storage is full, damaged, cleared or blocked, tabs and versions
//! meet, and the app itself breaks. `docs/reliability.md` has the table.
//!
//! The loops are short here; `cargo xtask test --soak` runs them in full and writes down what they counted.

mod blocking;
mod clearing;
mod damage;
mod kills;
mod leaving;
mod packing;
mod quota;
mod recovery;
mod tabs;
mod versions;

use std::io::Write as _;

use serde_json::Value;
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, js};

/// Whether the loops run in full.
fn soaks() -> bool {
    std::env::var_os("VORONKA_SOAK").is_some()
}

/// How often a loop runs: in short, and in a soak.
fn rounds(short: usize, soak: usize) -> usize {
    if soaks() { soak } else { short }
}

/// Writes down what a soak counted, behind the name of the test.
fn note(line: &str) {
    let test = std::thread::current();
    let line = format!("{}\t{line}", test.name().unwrap_or_default());
    if let Some(path) = std::env::var_os("VORONKA_SOAK") {
        let mut options = std::fs::File::options();
        let file = options.create(true).append(true).open(path);
        file.and_then(|mut file| writeln!(file, "{line}")).ok();
    }
}

/// A board with three deals.
fn small() -> Seed {
    Seed::board()
        .person("Anna")
        .me("Anna")
        .deal("alpha", "new")
        .deal("beta", "new")
        .deal("gamma", "active")
}

/// The address of a seeded deal's panel.
fn deal_route(name: &str) -> String {
    format!("#/funnel/deal/{}", id(name))
}

/// Goes to a seeded deal.
fn open_deal(page: &Page, name: &str) {
    page.eval(&format!("location.hash = {}", js(&deal_route(name))));
    page.wait_for_element("[data-panel='deal'] [data-field='title']");
}

const TITLE: &str = "[data-panel='deal'] [data-field='title']";

/// Gives the deal in the panel another title, as typing and Enter do.
fn rename(page: &Page, title: &str) {
    page.eval(&rename_script(&js(title)));
}

/// The script that does so; the title is an expression.
fn rename_script(title: &str) -> String {
    format!(
        "(() => {{ const field = document.querySelector({}); field.value = {title}; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         field.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true }})); }})()",
        js(TITLE)
    )
}

fn wait_for_title(page: &Page, title: &str) {
    page.wait_for(
        &format!("document.querySelector({})?.value === {}", js(TITLE), js(title)),
        &format!("the deal is called {title:?}"),
    );
}

fn wait_until_saved(page: &Page) {
    page.wait_for_element("[data-action='save-state'][data-status='saved']");
}

/// A stored record of the workspace `main`, in whatever generation it lies.
fn stored_record(page: &Page, kind: &str, name: &str) -> Value {
    let end = format!("/{kind}/{}", id(name));
    let stored = page.stored();
    let found =
        stored.as_object().into_iter().flatten().find(|(key, _)| {
            key.starts_with("voronka/main/") && key.ends_with(&end) && !key.contains("/kept/")
        });
    let text = found.and_then(|(_, value)| value.as_str()).unwrap_or("null");
    serde_json::from_str(text).unwrap_or(Value::Null)
}

fn stored_title(page: &Page, name: &str) -> Value {
    stored_record(page, "deal", name)["b"]["title"].clone()
}

/// Asks the second copy something; the expression gets its database as `db`. Null where there is none.
fn second_copy(page: &Page, ask: &str) -> Value {
    page.eval(&format!(
        "(async () => {{ \
           if (!(await indexedDB.databases()).some(({{ name }}) => name === 'voronka-shadow')) return null; \
           const asked = (request) => new Promise((resolve, reject) => {{ request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); }}); \
           const db = await asked(indexedDB.open('voronka-shadow')); \
           try {{ return db.objectStoreNames.length ? await ({ask}) : null; }} finally {{ db.close(); }} }})()"
    ))
}

/// Waits until the second copy holds so many records.
fn wait_for_second_copy(page: &Page, records: usize) {
    let deadline = std::time::Instant::now() + voronka_tests::PATIENCE;
    loop {
        let count = second_copy(
            page,
            "asked(db.transaction('records').objectStore('records').count())",
        );
        if count.as_u64().is_some_and(|count| count >= records as u64) {
            return;
        }
        assert!(
            std::time::Instant::now() < deadline,
            "the second copy has {count} records, not {records}; databases: {}; status: {:?}",
            page.eval("indexedDB.databases().then(JSON.stringify)"),
            page.attribute("[data-action='save-state']", "data-status"),
        );
    }
}

/// Waits until a record of the second copy says something.
fn wait_for_second_copy_text(page: &Page, text: &str) {
    let deadline = std::time::Instant::now() + voronka_tests::PATIENCE;
    let ask = format!(
        "asked(db.transaction('records').objectStore('records').getAll()).then((all) => all.some((one) => one.includes({})))",
        js(text)
    );
    while second_copy(page, &ask) != true {
        assert!(
            std::time::Instant::now() < deadline,
            "the second copy does not say {text:?}"
        );
    }
}

/// A file of the seeded records in which all deals are called `other` instead of `deal`.
fn renaming_file(seed: &Seed) -> String {
    seed.file("bbbbbbbbbbbbbaaaa").replace("\"deal ", "\"other ")
}

/// How many stored deals of the generation in force have titles that begin with each of two words.
fn titles_by_word(page: &Page, words: [&str; 2]) -> [usize; 2] {
    let stored = page.stored();
    let head = stored["voronka/main/head"].as_str().unwrap_or("1 0").to_owned();
    let generation = head.split(' ').next().unwrap_or("1").to_owned();
    let prefix = format!("voronka/main/{generation}/deal/");
    words.map(|word| {
        let is_such = |(key, value): &(&String, &Value)| {
            let record: Value =
                serde_json::from_str(value.as_str().unwrap_or_default()).unwrap_or(Value::Null);
            key.starts_with(&prefix)
                && record["b"]["title"]
                    .as_str()
                    .is_some_and(|title| title.starts_with(word))
        };
        stored.as_object().into_iter().flatten().filter(is_such).count()
    })
}
