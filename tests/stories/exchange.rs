//! Files in and out: export, merge, restore, dropped and pasted files, and files that are none.

use serde_json::{Value, json};
use voronka_tests::{Page, Visitor, js, visit};

const PROBLEM: &str = "[data-problem]";

/// A visitor at the files of the settings, with a small board.
fn at_the_files() -> Visitor {
    let visitor = visit("");
    visitor.page.eval(include_str!("deal/seed.js"));
    open_files(&visitor.page);
    visitor
}

fn open_files(page: &Page) {
    page.eval("location.hash = '#/settings/data'");
    page.reload();
    page.wait_for_element("[data-action='export-json']");
}

/// The stored records by kind and identifier, without what belongs to the copy.
fn records(page: &Page) -> Value {
    let stored = page.stored();
    let all = stored.as_object().expect("an object");
    let of_record = |(key, value): (&String, &Value)| {
        let rest = key.strip_prefix("voronka/main/")?;
        let (generation, record) = rest.split_once('/')?;
        generation.parse::<u32>().ok()?;
        let parsed: Value = serde_json::from_str(value.as_str()?).ok()?;
        Some((record.to_owned(), parsed))
    };
    Value::Object(all.iter().filter_map(of_record).collect())
}

fn export(visitor: &Visitor) -> String {
    visitor.page.click("[data-action='export-json']");
    visitor
        .page
        .click("[data-dialog='export'] [data-action='download']");
    let download = visitor.browser.wait_for_download();
    assert!(
        download.name.starts_with("voronka-") && download.name.ends_with(".json"),
        "{}",
        download.name
    );
    download.text()
}

fn drop_on_page(page: &Page, name: &str, text: &str) {
    page.drop_file("body", name, text.as_bytes());
}

fn merge(page: &Page, text: &str) {
    drop_on_page(page, "colleague.json", text);
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_until_gone("[data-dialog]");
}

/// Changes the title of the seeded deal behind the app's back, as a later edit by another copy would.
fn edit(page: &Page, field: &str, value: &str, stamp: &str) {
    page.eval(&format!(
        "(() => {{ const key = Object.keys(localStorage).find((key) => key.endsWith('/deal/dealaaaaaa')); \
         const record = JSON.parse(localStorage.getItem(key)); record.b[{field}] = {value}; \
         (record.t ??= {{}})[{field}] = {stamp}; localStorage.setItem(key, JSON.stringify(record)); }})()",
        field = js(field),
        value = js(value),
        stamp = js(stamp),
    ));
    open_files(page);
}

#[test]
fn what_was_exported_comes_back_equal_in_a_fresh_browser() {
    let visitor = at_the_files();
    let before = records(&visitor.page);
    let text = export(&visitor);
    let stranger = visit("");
    let page = &stranger.page;
    drop_on_page(page, "backup.json", &text);
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for("document.querySelector('.app')", "the board is there again");
    assert_eq!(records(page), before);
    page.assert_no_problems();
}

#[test]
fn two_people_who_merge_each_others_files_come_to_the_same() {
    let (ann, bob) = (at_the_files(), at_the_files());
    edit(&ann.page, "note", "By Ann", "bbbbbbbbbbbbbbbbb");
    edit(&bob.page, "title", "By Bob", "cccccccccccccccca");
    let (from_ann, from_bob) = (export(&ann), export(&bob));
    merge(&ann.page, &from_bob);
    merge(&bob.page, &from_ann);
    assert_eq!(records(&ann.page), records(&bob.page));
    let deal = records(&ann.page)["deal/dealaaaaaa"]["b"].clone();
    assert_eq!(
        (&deal["note"], &deal["title"]),
        (&json!("By Ann"), &json!("By Bob"))
    );
    // The same file a second time has nothing left to bring.
    let before = ann.page.stored();
    drop_on_page(&ann.page, "again.json", &from_bob);
    ann.page
        .wait_for_element("[data-dialog='merge-plan'] [data-action='merge'][disabled]");
    ann.page.press("Escape");
    ann.page.wait_until_gone("[data-dialog]");
    assert_eq!(ann.page.stored(), before);
    ann.page.assert_no_problems();
}

#[test]
fn restoring_replaces_everything_and_can_be_undone() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let text = export(&visitor);
    let before = records(page);
    edit(page, "title", "Another title", "bbbbbbbbbbbbbbbbb");
    let edited = records(page);
    page.click("[data-action='restore-backup']");
    drop_on_page(page, "backup.json", &text);
    page.click("[data-dialog='restore-plan'] [data-action='replace-all']");
    page.wait_until_gone("[data-dialog]");
    assert_eq!(records(page), before);
    page.click(".toast-action");
    page.wait_for_text(".toasts", "Undone");
    assert_eq!(records(page), edited);
    // The copy made before is listed.
    open_files(page);
    page.wait_for_element("[data-snapshot]");
    page.assert_no_problems();
}

#[test]
fn a_restore_that_takes_most_away_asks_twice() {
    let visitor = at_the_files();
    let page = &visitor.page;
    page.click("[data-action='restore-backup']");
    let nothing = r#"{"format":"voronka","format_version":1,"scope":{"what":"everything"},"records":{}}"#;
    drop_on_page(page, "empty.json", nothing);
    page.wait_for_element("[data-dialog='restore-plan'] [data-action='replace-all'][disabled]");
    page.click("[data-action='confirm-replace']");
    page.wait_for_element("[data-dialog='restore-plan'] [data-action='replace-all']:not([disabled])");
}

#[test]
fn a_merge_shows_its_fields_first_and_can_be_undone() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let text = export(&visitor).replace("Replacement of the old system", "Replacement of both systems");
    let before = records(page);
    drop_on_page(page, "edited.json", &text);
    page.wait_for_text("[data-dialog='merge-plan']", "edited by hand");
    page.click(".plan-group[data-kind='deal'] summary");
    page.wait_for_text(".plan-item .diff", "Replacement of both systems");
    page.press("Escape");
    page.wait_until_gone("[data-dialog]");
    assert_eq!(records(page), before, "looking at a plan changes nothing");
}

#[test]
fn a_pasted_text_is_looked_at_too() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let text = export(&visitor);
    page.wait_until_gone("[data-dialog]");
    page.eval("document.activeElement.blur()");
    page.eval(&format!(
        "(() => {{ const data = new DataTransfer(); data.setData('text/plain', {}); \
         document.body.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})); }})()",
        js(&text)
    ));
    page.wait_for_element("[data-dialog='merge-plan']");
    page.press("Escape");
    page.click("[data-action='merge-file']");
    page.click("[data-dialog='merge-file'] summary");
    page.fill("[data-dialog='merge-file'] [data-field='text']", "{");
    page.click("[data-action='look-at-text']");
    page.wait_for_text(PROBLEM, "line 1");
}

#[test]
fn a_table_goes_to_the_import_of_tables() {
    let visitor = at_the_files();
    visitor
        .page
        .drop_file("body", "deals.csv", b"Client,Title\nVega,Lathe\n");
    visitor.page.wait_for_element("[data-dialog='import-csv']");
}

/// Files that are none, with a part of the sentence each must give.
const BAD: &[(&str, &str)] = &[
    ("empty.json", "empty"),
    ("truncated.json", "ends in the middle: line 5"),
    ("html.json", "web page"),
    ("not-text.json", "line 2, column 14"),
    ("two-documents.json", "follows the end"),
    ("trailing-comma.json", "not JSON: line 4"),
    ("comment.json", "not JSON: line 2"),
    ("excalidraw.json", "Excalidraw"),
    ("other-app.json", "kanban"),
    ("any-object.json", "no “format”"),
    ("list.json", "JSON list"),
    ("too-new.json", "newer Voronka"),
    ("no-version.json", "format_version"),
    ("version-zero.json", "no format 0"),
    ("version-text.json", "line 3"),
    ("no-records.json", "records"),
    ("records-list.json", "line 4"),
    ("member-twice.json", "twice"),
];

/// Files of which some records are left out, with a part of what is said about them.
const PARTLY_BAD: &[(&str, &str)] = &[
    ("identifiers.json", "5 left out"),
    ("types.json", "5 left out"),
    ("numbers.json", "5 left out"),
    ("absurd.json", "5 left out"),
    ("duplicate-keys.json", "1 left out"),
    ("deep.json", "1 left out"),
    ("characters.json", "2 damaged characters"),
    ("unknown-kind.json", "spaceship"),
    ("dangling.json", "Stage of no board"),
];

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/fixtures/bad/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_bad_file_says_what_it_is_and_not_a_byte_changes() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let before = page.stored();
    page.click("[data-action='merge-file']");
    for (name, sentence) in BAD {
        page.drop_file("body", name, &fixture(name));
        page.wait_for_text(PROBLEM, sentence);
        page.wait_for_text(PROBLEM, "Nothing was changed.");
        assert_eq!(page.stored(), before, "{name}");
    }
    for (name, sentence) in PARTLY_BAD {
        page.drop_file("body", name, &fixture(name));
        page.wait_for_text("[data-dialog='merge-plan']", sentence);
        page.press("Escape");
        page.wait_until_gone("[data-dialog='merge-plan']");
        assert_eq!(page.stored(), before, "{name}");
    }
    page.assert_no_problems();
}

#[test]
fn a_file_under_a_passphrase_opens_with_it_and_with_no_other() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let before = records(page);
    page.click("[data-action='export-json']");
    page.fill("[data-dialog='export'] [data-field='passphrase']", "Ёлка 7");
    page.click("[data-dialog='export'] [data-action='download']");
    let text = visitor.browser.wait_for_download().text();
    assert!(
        text.contains("voronka-sealed") && !text.contains("Replacement"),
        "nothing can be read in it"
    );
    let stranger = visit("");
    let page = &stranger.page;
    drop_on_page(page, "sealed.json", &text);
    page.fill("[data-dialog='passphrase'] [data-field='passphrase']", "ёлка 7");
    page.click("[data-action='unseal']");
    page.wait_for_text(PROBLEM, "does not open");
    page.fill("[data-dialog='passphrase'] [data-field='passphrase']", "Ёлка 7");
    page.click("[data-action='unseal']");
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for("document.querySelector('.app')", "the board is there");
    assert_eq!(records(page), before);
    // One letter of it damaged, and it is refused as a whole.
    let mut damaged = text.clone().into_bytes();
    let middle = damaged.len() / 2;
    damaged[middle] = if damaged[middle] == b'A' { b'B' } else { b'A' };
    page.drop_file("body", "damaged.json", &damaged);
    page.fill("[data-dialog='passphrase'] [data-field='passphrase']", "Ёлка 7");
    page.click("[data-action='unseal']");
    page.wait_for_text(PROBLEM, "does not open");
}

#[test]
fn a_snapshot_gives_single_records_back_and_that_can_be_undone() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let text = export(&visitor)
        .replace("Replacement of the old system", "Spoilt")
        .replace(
            "\"stamp\": \"aaaaaaaaaaaaaaaaa\"",
            "\"stamp\": \"bbbbbbbbbbbbbbbbb\"",
        )
        .replace("Sofia Print House", "Sofia Print House, renamed");
    merge(page, &text);
    let title = |page: &Page| records(page)["deal/dealaaaaaa"]["b"]["title"].clone();
    assert_eq!(title(page), "Spoilt");
    page.reload();
    page.wait_for_element("[data-snapshot='merge']");
    page.click("[data-snapshot='merge'] [data-action='restore-snapshot']");
    page.click(".plan-group[data-kind='deal'] summary");
    page.click(".plan-group[data-kind='deal'] [data-action='choose-record']");
    page.click("[data-action='bring-back']");
    page.wait_until_gone("[data-dialog]");
    assert_eq!(title(page), "Replacement of the old system");
    assert_eq!(
        records(page)["client/clientbbbb"]["b"]["name"],
        "Sofia Print House, renamed",
        "what was not chosen stays"
    );
    page.click(".toast-action");
    page.wait_for_text(".toasts", "Undone");
    assert_eq!(title(page), "Spoilt");
    page.assert_no_problems();
}

#[test]
fn a_backup_is_remembered_and_what_changed_since_is_counted() {
    let visitor = at_the_files();
    let page = &visitor.page;
    let changed = "[data-metric='changed-since-backup']";
    assert_ne!(page.attribute(changed, "data-value").as_deref(), Some("0"));
    page.click("[data-action='backup']");
    visitor.browser.wait_for_download();
    page.wait_for_element(&format!("{changed}[data-value='0']"));
    page.reload();
    page.wait_for_element(&format!("{changed}[data-value='0']"));
    page.wait_for_text(changed, "Last made");
}

#[test]
fn a_chosen_file_follows_every_change() {
    let visitor = at_the_files();
    let page = &visitor.page;
    // The private file system of the origin gives the same kind of file without a dialog of the browser.
    page.before_each_load(
        "window.showSaveFilePicker = async (options) => (await navigator.storage.getDirectory()).getFileHandle('follows.json', { create: true })",
    );
    page.reload();
    page.click("[data-action='choose-backup-file']");
    page.wait_for_element("[data-backup-file='follows']");
    let content = "navigator.storage.getDirectory().then((all) => all.getFileHandle('follows.json')).then((file) => file.getFile()).then((file) => file.text())";
    let says = |text: &str| format!("(async () => (await {content}).includes({}))()", js(text));
    page.wait_for(
        &format!(
            "window.held ??= null, {0}.then((is) => window.held = is), window.held",
            says("Vega Instruments")
        ),
        "the file holds everything",
    );
    page.reload();
    page.wait_for_element("[data-backup-file='follows']");
    drop_on_page(page, "edited.json", &{
        let text = page.eval(content);
        text.as_str()
            .expect("a text")
            .replace("Vega Instruments", "Vega Renamed")
            .replace("aaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbb")
    });
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for(
        &format!(
            "window.renamed ??= null, {0}.then((is) => window.renamed = is), window.renamed",
            says("Vega Renamed")
        ),
        "the file follows",
    );
    page.click("[data-action='stop-backup-file']");
    page.wait_for_element("[data-backup-file='none']");
}
