use super::*;

fn record(title: &str, stamp: &str) -> String {
    json!({ "v": 1, "s": stamp, "b": { "title": title } }).to_string()
}

const OLD: &str = "aaaaaaaabaaaaaaaa";
const NEW: &str = "baaaaaaabaaaaaaaa";

fn read_raw(raw: &Value) -> (Vec<String>, File) {
    let file = super::super::read(raw.to_string().as_bytes()).expect("a file");
    let mut titles: Vec<String> = file.records.iter().map(|record| record.label.clone()).collect();
    titles.sort();
    (titles, file)
}

#[test]
fn what_the_recovery_page_saved_is_read_as_the_workspace_in_use() {
    let raw = json!({
        "format": "voronka-raw-storage", "format_version": 1, "exported_at": "2026-03-31T14:05:00Z",
        "stored": {
            "voronka/space": "main",
            "voronka/main/meta": r#"{"v":1,"min_reader":1,"name":"Northwind","id":"aaaaaaaaaw"}"#,
            "voronka/main/head": "2 7",
            "voronka/main/1/deal/aaaaaaaaaa": record("Of a generation before", NEW),
            "voronka/main/2/deal/aaaaaaaaaa": record("One", OLD),
            "voronka/main/2/deal/aaaaaaaaab": record("Two", OLD),
            "voronka/main/2/deal/aaaaaaaaac": "{\"v\":1,",
            "voronka/other/1/deal/aaaaaaaaaa": record("Elsewhere", OLD),
        },
        "second": {
            "spaces": { "aaaaaaaaaw": r#"{"generation":2,"space":"main","meta":"{}"}"# },
            "records": {
                "aaaaaaaaaw/2/deal/aaaaaaaaab": record("Two, and later", NEW),
                "aaaaaaaaaw/2/deal/aaaaaaaaac": record("Three", OLD),
                "aaaaaaaaaw/1/deal/aaaaaaaaad": record("Long replaced", NEW),
            },
        },
    });
    let (titles, file) = read_raw(&raw);
    assert_eq!(titles, ["One", "Three", "Two, and later"]);
    assert_eq!(
        file.origin.workspace.map(|named| named.name).as_deref(),
        Some("Northwind")
    );
    assert!(file.origin.scope == Some(ScopeNote::Everything));
    assert_eq!(file.notices, [Notice::Unreadable(1)]);
}

#[test]
fn a_storage_that_was_emptied_is_read_from_the_second_copy() {
    let raw = json!({
        "format": "voronka-raw-storage", "format_version": 1,
        "stored": { "voronka/lang": "en" },
        "second": {
            "spaces": { "aaaaaaaaaw": r#"{"generation":3,"space":"main","meta":"{\"id\":\"aaaaaaaaaw\",\"name\":\"Northwind\"}"}"# },
            "records": { "aaaaaaaaaw/3/deal/aaaaaaaaab": record("Two", NEW) },
        },
    });
    assert_eq!(read_raw(&raw).0, ["Two"]);
}

#[test]
fn a_storage_without_records_is_no_file() {
    let raw = r#"{"format":"voronka-raw-storage","stored":{}}"#;
    assert_eq!(
        super::super::read(raw.as_bytes()).map(|_| ()),
        Err(FileError::OtherFormat(Some("voronka-raw-storage".into())))
    );
}

#[test]
fn packed_records_are_read_from_what_the_recovery_page_saved() {
    let texts = [record("One", OLD), record("Two", OLD)];
    let ids = ["aaaaaaaaaa", "aaaaaaaaab"].map(|id| id.parse().expect("an identifier"));
    let records = [0, 1].map(|n| (Kind::Deal, ids[n], &*texts[n]));
    let packed = crate::packing::pack(&records).expect("records of ours");
    let key = format!("voronka/main/1/packed/{}", crate::packing::name(&packed));
    let raw = json!({
        "format": "voronka-raw-storage", "format_version": 1,
        "stored": {
            "voronka/main/head": "1 7",
            "voronka/main/1/deal/aaaaaaaaab": record("Two, and later", NEW),
            key: packed,
            "voronka/main/1/packed/aaaaaaaaaa": packed,
        },
    });
    let (titles, file) = read_raw(&raw);
    assert_eq!(titles, ["One", "Two, and later"]);
    assert_eq!(file.notices, [Notice::Unreadable(1)], "the group of another name");
}
