use super::*;
use crate::deal::Deal;
use crate::stamp::{Clock, Device};

fn deal(title: &str) -> Deal {
    Deal {
        title: title.to_owned(),
        ..Deal::default()
    }
}

fn id(text: &str) -> Id {
    Id::derived("test", text)
}

#[test]
fn an_edit_is_applied_taken_back_and_done_again() {
    let (mut workspace, mut clock) = (Workspace::default(), Clock::new(Device::default()));
    let a = id("a");
    let made = workspace.apply(Edit::of(a, deal("One")), clock.tick(1));
    let renamed = workspace.apply(Edit::of(a, deal("Two")), clock.tick(2));
    assert_eq!(
        workspace.deals.alive(a).map(|deal| deal.title.as_str()),
        Some("Two")
    );

    let undone = workspace.revert(&renamed, clock.tick(3));
    assert_eq!(
        workspace.deals.alive(a).map(|deal| deal.title.as_str()),
        Some("One")
    );
    workspace.revert(&undone, clock.tick(4));
    assert_eq!(
        workspace.deals.alive(a).map(|deal| deal.title.as_str()),
        Some("Two")
    );

    let deleted = workspace.revert(&made, clock.tick(5));
    assert_eq!(workspace.deals.alive(a), None);
    workspace.revert(&deleted, clock.tick(6));
    assert_eq!(
        workspace.deals.alive(a).map(|deal| deal.title.as_str()),
        Some("Two")
    );
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let (mut workspace, mut clock) = (Workspace::default(), Clock::new(Device::default()));
    workspace.apply(Edit::of(id("a"), deal("One")), clock.tick(1));
    assert!(
        workspace
            .apply(Edit::of(id("a"), deal("One")), clock.tick(2))
            .is_empty()
    );
}

#[test]
fn two_copies_that_exchange_records_come_to_the_same_bytes() {
    let (mut ann, mut clock) = (Workspace::default(), Clock::new(Device::from_random(1 << 40)));
    ann.apply(Edit::of(id("a"), deal("One")), clock.tick(1));
    let mut bob = ann.clone();
    let mut other_clock = Clock::new(Device::from_random(2 << 40));
    ann.apply(Edit::of(id("a"), deal("By Ann")), clock.tick(2));
    bob.apply(
        Edit::of(
            id("a"),
            Deal {
                note: "By Bob".into(),
                ..deal("One")
            },
        ),
        other_clock.tick(2),
    );

    let (from_ann, from_bob) = (
        ann.raw(Kind::Deal, id("a")).map(str::to_owned),
        bob.raw(Kind::Deal, id("a")).map(str::to_owned),
    );
    ann.merge(Kind::Deal, id("a"), &from_bob.expect("a record"))
        .expect("readable");
    let merged = bob
        .merge(Kind::Deal, id("a"), &from_ann.expect("a record"))
        .expect("readable");
    assert!(merged.ours_is_richer);
    assert_eq!(ann, bob);
    let both = ann.deals.get(id("a")).expect("the deal");
    assert_eq!((both.title.as_str(), both.note.as_str()), ("By Ann", "By Bob"));
}

#[test]
fn a_record_that_cannot_be_read_changes_nothing() {
    let (mut workspace, mut clock) = (Workspace::default(), Clock::new(Device::default()));
    workspace.apply(Edit::of(id("a"), deal("One")), clock.tick(1));
    let before = workspace.clone();
    let stamp = clock.tick(2);
    for bad in ["", "[]", &format!(r#"{{"v":1,"s":"{stamp}","b":{{"title":5}}}}"#)] {
        assert!(workspace.merge(Kind::Deal, id("a"), bad).is_err());
    }
    assert_eq!(workspace, before);
}

#[test]
fn a_record_with_damaged_stamps_keeps_its_fields_when_it_is_edited() {
    let (mut workspace, mut clock) = (Workspace::default(), Clock::new(Device::default()));
    workspace
        .load(
            Kind::Deal,
            id("a"),
            r#"{"v":1,"s":"broken","b":{"title":"One","note":"n"}}"#,
        )
        .expect("readable");
    workspace.apply(
        Edit::of(
            id("a"),
            Deal {
                note: "n".into(),
                ..deal("Two")
            },
        ),
        clock.tick(1),
    );
    let after = workspace.deals.get(id("a")).expect("the deal");
    assert_eq!((after.title.as_str(), after.note.as_str()), ("Two", "n"));
}

#[test]
fn a_new_record_is_written_as_its_document_would_be() {
    let (tag, word) = crate::deal::Tag::entry("rush");
    let body = Deal {
        client: Some(id("client")),
        tags: [(tag, word)].into_iter().collect(),
        ..deal("Ünïcode \"quoted\"")
    };
    let stamp = Clock::new(Device::default()).tick(7);
    let mut workspace = Workspace::default();
    let made = workspace.apply(Edit::of(id("a"), body), stamp);
    let document = Document::parse(&made[0].after).expect("it was just written");
    assert_eq!(document.write(), *made[0].after);
}

#[test]
fn a_draft_unites_with_what_came_in_between() {
    let (mut workspace, mut clock) = (Workspace::default(), Clock::new(Device::default()));
    let a = id("a");
    let draft = workspace
        .draft(a, &deal("Mine").into(), clock.tick(1))
        .expect("it is new");
    assert_eq!(
        workspace.deals.get(a),
        None,
        "nothing happens before it is adopted"
    );
    let theirs = Deal {
        note: "theirs".into(),
        ..deal("Theirs")
    };
    workspace.apply(Edit::of(a, theirs), clock.tick(2));
    workspace.adopt(draft);
    let both = workspace
        .deals
        .get(a)
        .map(|deal| (deal.title.as_str(), deal.note.as_str()));
    assert_eq!(both, Some(("Theirs", "theirs")));
}
