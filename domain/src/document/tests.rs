use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::stamp::{Clock, Device};

fn stamp(millis: u64, device: u64) -> Stamp {
    Clock::new(Device::from_random(device << 39)).tick(millis)
}

fn object(value: Value) -> Object {
    value.as_object().cloned().expect("a test writes an object")
}

const ENTRIES: [&str; 3] = ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"];

/// A document as several copies of one record would come to look: few fields, few stamps, so that they collide.
fn document() -> impl Strategy<Value = Document> {
    let field = prop_oneof![
        Just("title".to_owned()),
        Just("value".to_owned()),
        (0..3_usize).prop_map(|at| format!("history/{}", ENTRIES[at])),
    ];
    let value = prop_oneof![Just(None), (0..3).prop_map(|n| Some(json!({ "n": n })))];
    let cell = (0..4_u64, 0..3_u64, value).prop_map(|(millis, device, value)| Cell {
        stamp: stamp(millis, device),
        value,
    });
    proptest::collection::btree_map(field, cell, 0..6).prop_map(|cells| Document { cells })
}

fn merged(a: &Document, b: &Document) -> Document {
    let mut result = a.clone();
    result.merge(b);
    result
}

proptest! {
    #[test]
    fn merging_does_not_depend_on_the_side(a in document(), b in document()) {
        prop_assert_eq!(merged(&a, &b).write(), merged(&b, &a).write());
    }

    #[test]
    fn merging_does_not_depend_on_the_order(a in document(), b in document(), c in document()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_the_same_again_changes_nothing(a in document(), b in document()) {
        let once = merged(&a, &b);
        prop_assert_eq!(&merged(&once, &b), &once);
        prop_assert_eq!(&merged(&once, &a), &once);
    }

    #[test]
    fn a_document_reads_back_as_it_was_written(a in document()) {
        let text = a.write();
        let back = Document::parse(&text).expect("a written document is readable");
        prop_assert_eq!(&back, &a);
        prop_assert_eq!(back.write(), text);
    }

    #[test]
    fn taking_a_change_back_restores_every_value(a in document(), b in document()) {
        let mut now = merged(&a, &b);
        let after = now.clone();
        prop_assert_eq!(now.revert(&a, &after, stamp(9, 9)), 0);
        prop_assert_eq!(now.body(), a.body());
    }

    #[test]
    fn any_text_is_read_or_refused_without_a_panic(text in ".{0,200}") {
        let _ = Document::parse(&text);
    }
}

#[test]
fn two_people_change_different_fields_and_both_changes_stay() {
    let mut base = Document::default();
    base.update(
        Object::new(),
        object(json!({"title": "Lathe", "note": "old"})),
        stamp(1, 0),
    );
    let (mut ann, mut bob) = (base.clone(), base.clone());
    ann.update(
        base.body(),
        object(json!({"title": "Two lathes", "note": "old"})),
        stamp(2, 1),
    );
    bob.update(
        base.body(),
        object(json!({"title": "Lathe", "note": "new"})),
        stamp(3, 2),
    );
    assert_eq!(
        Value::Object(merged(&ann, &bob).body()),
        json!({"title": "Two lathes", "note": "new"})
    );
}

#[test]
fn what_a_newer_version_wrote_survives_an_edit_by_this_one() {
    let text = format!(
        r#"{{"v":1,"s":"{}","b":{{"colour":{{"deep":[1]}},"history":{{"aaaaaaaaaa":{{"to":"x","mood":"glad"}}}},"title":"A"}}}}"#,
        stamp(1, 0)
    );
    let mut record = Document::parse(&text).expect("a record");
    let known = |to: &str| object(json!({"title": "A", "history": {"aaaaaaaaaa": {"to": to}}}));
    record.update(known("x"), known("y"), stamp(2, 0));
    let body = Value::Object(record.body());
    assert_eq!(body["history"]["aaaaaaaaaa"], json!({"to": "y", "mood": "glad"}));
    assert_eq!(body["colour"], json!({"deep": [1]}));
}

#[test]
fn a_change_made_since_by_somebody_else_is_not_taken_back() {
    let mut before = Document::default();
    before.update(
        Object::new(),
        object(json!({"title": "A", "note": "n"})),
        stamp(1, 0),
    );
    let mut after = before.clone();
    after.update(
        before.body(),
        object(json!({"title": "B", "note": "m"})),
        stamp(2, 0),
    );
    let mut now = after.clone();
    now.update(
        after.body(),
        object(json!({"title": "C", "note": "m"})),
        stamp(3, 1),
    );
    assert_eq!(now.revert(&before, &after, stamp(4, 0)), 1);
    assert_eq!(Value::Object(now.body()), json!({"title": "C", "note": "n"}));
}

#[test]
fn a_record_of_a_newer_version_is_told_from_a_broken_one() {
    let newer = format!(r#"{{"v":2,"s":"{}","b":{{}}}}"#, stamp(1, 0));
    assert_eq!(Document::parse(&newer), Err(NotADocument::TooNew(2)));
    for broken in [
        "",
        "[]",
        "{",
        r#"{"v":1,"s":"x","b":{}}"#,
        r#"[1,"aaaaaaaaaaaaaaaaa",{},{}]"#,
    ] {
        assert!(
            matches!(Document::parse(broken), Err(NotADocument::Malformed(_))),
            "{broken}"
        );
    }
    let hostile = format!(r#"{{"v":1,"s":"{}","b":{{"../x":1}}}}"#, stamp(1, 0));
    assert!(matches!(
        Document::parse(&hostile),
        Err(NotADocument::FieldName(_))
    ));
}
