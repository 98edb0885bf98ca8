use super::*;

macro_rules! bad {
    ($name:literal) => {
        include_bytes!(concat!("../../../../tests/fixtures/bad/", $name))
    };
}

fn at(line: usize, column: usize) -> Place {
    Place { line, column }
}

#[test]
fn every_file_that_is_none_is_told_by_what_it_is_and_where() {
    use FileError as E;
    let table: &[(&str, &[u8], FileError)] = &[
        ("empty", bad!("empty.json"), E::Empty),
        ("truncated", bad!("truncated.json"), E::Truncated(at(5, 22))),
        ("html", bad!("html.json"), E::Foreign(Foreign::Html)),
        ("not-text", bad!("not-text.json"), E::NotText(at(2, 14))),
        ("two", bad!("two-documents.json"), E::Trailing(at(2, 1))),
        ("comma", bad!("trailing-comma.json"), E::Syntax(at(4, 1))),
        ("comment", bad!("comment.json"), E::Syntax(at(2, 3))),
        ("csv", bad!("table.json"), E::Foreign(Foreign::Table)),
        (
            "excalidraw",
            bad!("excalidraw.json"),
            E::Foreign(Foreign::App("Excalidraw")),
        ),
        (
            "other",
            bad!("other-app.json"),
            E::OtherFormat(Some("kanban".into())),
        ),
        ("any", bad!("any-object.json"), E::OtherFormat(None)),
        ("list", bad!("list.json"), E::Foreign(Foreign::List)),
        ("zip", b"PK\x03\x04rest", E::Foreign(Foreign::Zip)),
        (
            "too new",
            bad!("too-new.json"),
            E::TooNew {
                version: 99,
                app_version: "9.0.0".into(),
            },
        ),
        (
            "no version",
            bad!("no-version.json"),
            E::Missing("format_version"),
        ),
        ("version 0", bad!("version-zero.json"), E::UnknownVersion(0)),
        (
            "version text",
            bad!("version-text.json"),
            E::Member {
                member: "format_version".into(),
                place: at(3, 21),
            },
        ),
        ("no records", bad!("no-records.json"), E::Missing("records")),
        (
            "records list",
            bad!("records-list.json"),
            E::Member {
                member: "records".into(),
                place: at(4, 14),
            },
        ),
        (
            "twice",
            bad!("member-twice.json"),
            E::DuplicateMember {
                member: "records".into(),
                place: at(4, 11),
            },
        ),
    ];
    for (name, bytes, expected) in table {
        assert_eq!(read(bytes).map(|_| ()).as_ref(), Err(expected), "{name}");
    }
}

#[test]
fn a_file_beyond_the_limit_is_not_even_looked_at() {
    let bytes = vec![b' '; MAX_BYTES + 1];
    assert_eq!(read(&bytes), Err(FileError::TooLarge(MAX_BYTES as u64 + 1)));
}

#[test]
fn other_encodings_are_read() {
    let text = exported(&frozen());
    let bom = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let marked = [b"\xff\xfe".to_vec(), wide(u16::to_le_bytes)].concat();
    for bytes in [bom, marked, wide(u16::to_be_bytes), wide(u16::to_le_bytes)] {
        assert_eq!(read(&bytes), read(text.as_bytes()));
    }
}

/// The records of a fixture that are left out: label, field, reason.
fn refused(bytes: &[u8]) -> Vec<(String, Option<String>, Reason)> {
    let file = read(bytes).expect("the file as a whole is readable");
    assert_eq!(
        file.records.len(),
        1,
        "the good record beside the bad ones comes in"
    );
    let refusals = file.refusals.into_iter();
    refusals.map(|one| (one.label, one.field, one.reason)).collect()
}

#[test]
fn a_record_of_no_use_is_left_out_alone() {
    let field = |name: &str| Some(name.to_owned());
    assert_eq!(
        refused(bad!("identifiers.json")),
        [
            ("Again".into(), None, Reason::DuplicateId),
            ("Up".into(), field("id"), Reason::BadId("../../etc".into())),
            ("Proto".into(), field("id"), Reason::BadId("__proto__".into())),
            ("Number".into(), field("id"), Reason::BadId("5".into())),
            ("None".into(), field("id"), Reason::BadId(String::new())),
        ]
    );
    assert_eq!(
        refused(bad!("types.json")),
        [
            ("Text for money".into(), field("value"), Reason::WrongType),
            (String::new(), field("title"), Reason::WrongType),
            (
                "Move without a stage".into(),
                field("history/aaaaaaaaaa"),
                Reason::WrongType
            ),
            (String::new(), None, Reason::NotARecord),
            (String::new(), field("body"), Reason::NotARecord),
        ]
    );
    assert_eq!(
        refused(bad!("numbers.json")),
        [
            (String::new(), None, Reason::Syntax),
            (
                "Beyond the largest".into(),
                field("value"),
                Reason::AbsurdNumber("9007199254740993".into())
            ),
            ("Fraction".into(), field("value"), Reason::WrongType),
            (
                "Large share".into(),
                field("probability"),
                Reason::AbsurdNumber("300".into())
            ),
            (
                "Negative share".into(),
                field("probability"),
                Reason::AbsurdNumber("-5".into())
            ),
        ]
    );
    assert_eq!(
        refused(bad!("absurd.json")),
        [
            (
                "Year 1".into(),
                field("expected"),
                Reason::AbsurdDate("0001-01-01".into())
            ),
            (
                "Year 9999".into(),
                field("history/aaaaaaaaaa/at"),
                Reason::AbsurdDate("9999-12-31T00:00:00Z".into())
            ),
            ("Stamp of 2400".into(), field("stamp"), Reason::FutureStamp),
            ("No stamp".into(), field("stamp"), Reason::BadStamp),
            ("Field".into(), field("a/b/c"), Reason::FieldName("a/b/c".into())),
        ]
    );
    assert_eq!(
        refused(bad!("duplicate-keys.json")),
        [(String::new(), None, Reason::DuplicateKey("title".into()))]
    );
    assert_eq!(
        refused(bad!("deep.json")),
        [(String::new(), None, Reason::TooDeep)]
    );
}

#[test]
fn the_place_of_a_bad_record_is_found_by_its_line() {
    let file = read(bad!("types.json")).expect("the file");
    let places: Vec<_> = file
        .refusals
        .iter()
        .map(|one| (one.number, one.place.line))
        .collect();
    assert_eq!(places, [(2, 6), (3, 7), (4, 8), (5, 9), (6, 10)]);
    let file = read(bad!("numbers.json")).expect("the file");
    assert_eq!(file.refusals[0].place.line, 6);
}

#[test]
fn long_texts_and_lists_are_refused() {
    let file = |body: &str| {
        let text = format!(
            r#"{{"format":"voronka","format_version":1,"records":{{"deal":[{{"id":"aaaaaaaaaa","body":{{{body}}}}}]}}}}"#
        );
        read_text(&text).refusals.into_iter().map(|one| one.reason).next()
    };
    assert_eq!(
        file(&format!(r#""note":"{}""#, "é".repeat(20_001))),
        Some(Reason::LongText)
    );
    assert_eq!(file(&format!(r#""note":"{}""#, "é".repeat(20_000))), None);
    assert_eq!(
        file(&format!(r#""x":[{}1]"#, "1,".repeat(10_000))),
        Some(Reason::LongList)
    );
    assert_eq!(
        file(&format!(
            r#""x":["{}"]"#,
            vec!["a".repeat(9_000); 120].join("\",\"")
        )),
        Some(Reason::TooLarge)
    );
}

#[test]
fn halves_of_characters_and_invisible_ones_are_replaced_and_counted() {
    let file = read(bad!("characters.json")).expect("the file");
    assert!(
        file.notices.contains(&Notice::HalfCharacters(2)),
        "{:?}",
        file.notices
    );
    assert!(file.notices.contains(&Notice::Cleaned(2)), "{:?}", file.notices);
    let labels: Vec<_> = file.records.iter().map(|record| record.label.as_str()).collect();
    assert_eq!(labels, ["half \u{fffd} and \u{fffd} and 😀", "turned round"]);
    assert!(
        !file
            .records
            .iter()
            .any(|record| record.raw.contains("javascript"))
    );
}

#[test]
fn a_kind_of_a_later_version_is_named_and_left_out() {
    let file = read(bad!("unknown-kind.json")).expect("the file");
    let unknown = Notice::UnknownKind {
        kind: "spaceship".into(),
        count: 2,
    };
    assert!(file.notices.contains(&unknown), "{:?}", file.notices);
    assert_eq!(file.records.len(), 1);
}

#[test]
fn references_that_lead_nowhere_or_in_a_circle_end() {
    let file = read(bad!("dangling.json")).expect("the file");
    let plan = plan(&Workspace::default(), &here(), &file, Mode::Merge).expect("a plan");
    assert!(
        plan.notices.contains(&Notice::Dangling {
            records: 2,
            example: "Stage of no board".into()
        }),
        "{:?}",
        plan.notices
    );
    assert_eq!(plan.records().len(), 2);
    let workspace = plan.workspace();
    for deal in workspace.deals.ids() {
        assert!(count(&workspace, &Scope::Deals(vec![deal])) >= 1);
    }
}

#[test]
fn a_table_goes_the_other_way_in() {
    assert!(looks_like_table("deals.csv", b"a;b\n1;2\n"));
    assert!(looks_like_table("export", "Client,Sum\nA,1\n".as_bytes()));
    assert!(looks_like_table("x.txt", b"a\tb\n1\t2"));
    assert!(!looks_like_table("a.json", b"{\"format\":\"voronka\"}"));
    assert!(!looks_like_table("notes.json", b"[1,2]"));
}
