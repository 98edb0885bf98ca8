use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::client::Client;
use crate::commit::Edit;
use crate::deal::Deal;
use crate::document::{Document, Object};
use crate::id::Id;
use crate::moment::Moment;
use crate::record::{Kind, Record};
use crate::settings::Settings;
use crate::stamp::{Clock, Device, Stamp};
use crate::testing::{Desk, id};
use crate::workspace::Workspace;

mod bad_files;
mod plans;
mod raw_storage;
mod schema;
mod templates;

const NOW: &str = "2026-03-31T14:05:00+02:00";

fn meta() -> Meta {
    Meta {
        app_version: "0.1.0".into(),
        exported_at: NOW.parse().expect("a moment"),
        exported_by: Author {
            device: "aaaab".into(),
            person: Some(Named {
                id: id("anna"),
                name: "Anna".into(),
            }),
        },
        workspace: Named {
            id: id("workspace"),
            name: "Northwind".into(),
        },
    }
}

fn here() -> Here {
    Here {
        workspace: Some(id("workspace")),
        now: NOW.parse::<Moment>().expect("a moment"),
    }
}

fn exported(workspace: &Workspace) -> String {
    export(workspace, &Scope::Everything, &meta())
}

fn read_text(text: &str) -> File {
    read(text.as_bytes()).expect("a file")
}

fn restored(text: &str) -> Workspace {
    let plan = plan(&Workspace::default(), &here(), &read_text(text), Mode::Restore).expect("a plan");
    plan.workspace()
}

fn merge_into(workspace: &mut Workspace, text: &str) -> usize {
    let plan = plan(workspace, &here(), &read_text(text), Mode::Merge).expect("a plan");
    let records = plan.records();
    records
        .iter()
        .filter(|(kind, id, raw)| {
            let merged = workspace.merge(*kind, *id, raw).expect("it can be merged");
            merged.change.is_some()
        })
        .count()
}

fn stamp(millis: u64, device: u64) -> Stamp {
    Clock::new(Device::from_random(device << 39)).tick(millis)
}

fn object(value: Value) -> Object {
    value.as_object().cloned().expect("a test writes an object")
}

/// A body of a kind, or of as much of it as makes two copies differ, with fields that this version does not know.
fn body() -> impl Strategy<Value = (Kind, Value)> {
    let text = || "[a-zа-яё«» \\\\\"\n/😀-😄]{0,8}";
    let known = |kind: &str, name: &str| json!({ name: kind });
    (0..Kind::ALL.len(), text(), text(), 0..4_u8, any::<i32>()).prop_map(
        move |(at, name, other, choice, number)| {
            let kind = Kind::ALL[at];
            let entry = Id::derived("entry", &choice.to_string()).to_string();
            let mut body = match kind {
                Kind::Deal => json!({
                    "title": name,
                    "client": id("client-0"),
                    "value": [number, "EUR"],
                    "history": {entry.clone(): {"to": id("stage"), "at": "2026-03-01", "mood": other}},
                    "tags": {entry: {"name": other}},
                }),
                Kind::Client => json!({"name": name, "contacts": {entry: {"name": other}}}),
                Kind::Person => json!({"name": name, "roles": ["hunter"]}),
                _ => known(&name, "name"),
            };
            let extra = match choice {
                0 => json!({"deep": [1, {"x": null}], "share": 0.1}),
                1 => json!(name),
                2 => json!(-0.5e-7),
                _ => json!(18_446_744_073_709_551_615_u64),
            };
            body["future"] = extra;
            if choice == 3 {
                body["gone"] = json!(true);
            }
            (kind, body)
        },
    )
}

fn workspace() -> impl Strategy<Value = Workspace> {
    let change = (body(), 0..3_u8, 1..50_u64, 0..3_u64);
    proptest::collection::vec(change, 0..14).prop_map(|changes| {
        let mut workspace = Workspace::default();
        for ((kind, body), which, millis, device) in changes {
            let id = match kind {
                Kind::Settings => Settings::id(),
                kind => id(&format!("{}-{which}", kind.name())),
            };
            let mut document = workspace
                .raw(kind, id)
                .map_or_else(Document::default, |raw| Document::parse(raw).expect("readable"));
            document.update(document.body(), object(body), stamp(millis, device));
            // What a kind knows of a field of this name may be another thing.
            workspace.merge(kind, id, &document.write()).ok();
        }
        workspace
    })
}

proptest! {
    #[test]
    fn what_is_written_comes_back_the_same(workspace in workspace()) {
        let text = exported(&workspace);
        let file = read_text(&text);
        prop_assert_eq!(&file.notices, &[]);
        prop_assert_eq!(&file.refusals, &[]);
        let back = restored(&text);
        prop_assert_eq!(&back, &workspace);
        prop_assert_eq!(exported(&back), text);
    }

    #[test]
    fn two_copies_that_take_each_others_file_hold_the_same(a in workspace(), b in workspace()) {
        let (mut ann, mut bob) = (a.clone(), b.clone());
        merge_into(&mut ann, &exported(&b));
        merge_into(&mut bob, &exported(&a));
        prop_assert_eq!(&ann, &bob);
        // And the second time there is nothing left to do.
        prop_assert_eq!(merge_into(&mut ann, &exported(&b)), 0);
        prop_assert_eq!(&ann, &bob);
    }

    #[test]
    fn any_bytes_are_read_or_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn a_damaged_file_never_gives_an_invalid_workspace(
        workspace in workspace(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let mut bytes = exported(&workspace).into_bytes();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len().max(1));
            match how {
                0 => bytes[at] = byte,
                1 => _ = bytes.remove(at),
                _ => bytes.insert(at, b"{}[]\",:\\u0"[usize::from(byte) % 10]),
            }
        }
        let Ok(file) = read(&bytes) else { return Ok(()) };
        for mode in [Mode::Merge, Mode::Restore] {
            let Ok(plan) = plan(&workspace, &here(), &file, mode) else { continue };
            for (kind, _, raw) in plan.records() {
                prop_assert!(Workspace::read(*kind, raw).is_ok());
            }
            let mut copy = workspace.clone();
            for (kind, id, raw) in plan.records() {
                prop_assert!(copy.merge(*kind, *id, raw).is_ok());
            }
        }
    }
}

#[test]
fn the_frozen_file_of_format_1_is_read_for_ever() {
    let text = include_str!("../../../tests/fixtures/format-1.json");
    let file = read_text(text);
    assert_eq!((file.notices.len(), file.refusals.len()), (0, 0));
    assert_eq!(
        file.origin
            .exported_by
            .person
            .as_ref()
            .map(|person| person.name.as_str()),
        Some("Anna")
    );
    let workspace = restored(text);
    assert_eq!(exported(&workspace), text);
    let deal = workspace.deals.get(id("Line 2")).expect("the deal");
    assert_eq!(deal.stage(), Some(id("b")));
    assert_eq!(deal.value.map(|value| value.minor), Some(4_600_000));
    let raw = workspace.raw(Kind::Deal, id("Line 2")).expect("its text");
    assert!(
        raw.contains(r#""colour":{"deep":[1,null]}"#),
        "a field of a later version is still there"
    );
}

pub(super) fn frozen() -> Workspace {
    use crate::client::{Client, Contact};
    use crate::deal::{Activity, ActivityKind, Move, NextStep, Tag};
    use crate::money::{Currency, Money};
    use crate::person::{Person, Role};
    use crate::view::View;
    let mut desk = Desk::new("2026-03-02");
    desk.put(
        Settings::id(),
        Settings {
            stuck_red: 160,
            ..Settings::default()
        },
    );
    desk.put(
        id("anna"),
        Person {
            name: "Anna".into(),
            roles: vec![Role::Hunter],
            ..Person::default()
        },
    );
    let contact = Contact {
        name: "Иван Колев".into(),
        decision_maker: true,
        ..Contact::default()
    };
    let client = Client {
        name: "Helio Energy".into(),
        owner: Some(id("anna")),
        contacts: [(id("ivan"), contact)].into_iter().collect(),
        ..Client::default()
    };
    desk.put(id("helio"), client);
    desk.put(
        id("mine"),
        View {
            name: "Mine".into(),
            query: "stuck=1".into(),
            ..View::default()
        },
    );
    let moment = |text: &str| text.parse::<Moment>().expect("a moment");
    let by_anna = |to: &str, at: &str| Move {
        by: Some(id("anna")),
        ..Move::new(id(to), moment(at))
    };
    let offer = Activity {
        kind: ActivityKind::IndividualOffer,
        at: moment("2026-03-05"),
        recorded: None,
        by: Some(id("anna")),
        contact: Some(id("ivan")),
        sum: Some(Money::new(4_600_000, Currency::EUR)),
        text: "12 sites".into(),
    };
    let deal = Deal {
        title: "Monitoring «Line 2»".into(),
        client: Some(id("helio")),
        owner: Some(id("anna")),
        value: Some(Money::new(4_600_000, Currency::EUR)),
        probability: Some(55),
        next: Some(NextStep {
            text: "Demo".into(),
            date: "2026-04-02".parse().ok(),
        }),
        contacts: vec![id("ivan")],
        tags: [Tag::entry("energy")].into_iter().collect(),
        history: [
            (id("in"), by_anna("a", "2026-03-02T09:00:00+02:00")),
            (id("on"), by_anna("b", "2026-03-04T15:30:00+02:00")),
        ]
        .into_iter()
        .collect(),
        activities: [(id("offer"), offer)].into_iter().collect(),
        ..Deal::default()
    };
    desk.put(id("Line 2"), deal.clone());
    desk.set_now("2026-03-10T10:00:00Z");
    desk.apply(Edit::of(
        id("Line 2"),
        Deal {
            note: "Asked twice".into(),
            ..deal
        },
    ));
    let later = format!(
        r#"{{"v":1,"s":"{}","b":{{"colour":{{"deep":[1,null]}}}}}}"#,
        stamp(1_773_136_800_000, 5)
    );
    desk.workspace
        .merge(Kind::Deal, id("Line 2"), &later)
        .expect("a record");
    desk.deal("Old", "2026-03-02");
    let old = desk.workspace.deals.get(id("Old")).cloned().expect("the deal");
    desk.apply(Edit::of(id("Old"), Deal { gone: true, ..old }));
    desk.workspace
}

#[test]
fn a_scope_brings_what_its_records_need_and_nothing_else() {
    let workspace = frozen();
    let kinds = |scope: &Scope| {
        let counts = read_text(&export(&workspace, scope, &meta())).counts();
        let counts: Vec<_> = counts.into_iter().map(|(kind, n)| (kind.name(), n)).collect();
        counts
    };
    assert_eq!(
        kinds(&Scope::Template),
        [("settings", 1), ("board", 1), ("stage", 6)]
    );
    let one_deal = [
        ("person", 1),
        ("board", 1),
        ("stage", 6),
        ("client", 1),
        ("deal", 1),
    ];
    assert_eq!(kinds(&Scope::Person(id("anna"))), one_deal);
    assert_eq!(kinds(&Scope::Client(id("helio"))), one_deal);
    assert_eq!(kinds(&Scope::Deals(vec![id("Line 2")])), one_deal);
    assert_eq!(count(&workspace, &Scope::Everything), 13);
}

#[test]
fn a_file_of_changes_holds_what_was_changed_after_the_last_one_and_what_that_needs() {
    let mut desk = Desk::new("2026-03-31");
    desk.put(
        id("old"),
        Client {
            name: "Old".into(),
            ..Client::default()
        },
    );
    desk.put(
        id("new"),
        Client {
            name: "New".into(),
            ..Client::default()
        },
    );
    let latest = |desk: &Desk, client| {
        let raw = desk.workspace.raw(Kind::Client, id(client)).expect("it is there");
        Document::parse(raw).expect("it is a document").latest().millis()
    };
    let sent = latest(&desk, "new").max(latest(&desk, "old"));
    assert_eq!(count_changed(&desk.workspace, sent), 0);
    desk.set_now("2026-04-01T10:00:00Z");
    desk.put(
        id("old"),
        Client {
            name: "Renamed".into(),
            ..Client::default()
        },
    );
    assert_eq!(count_changed(&desk.workspace, sent), 1);
    let file = read_text(&export(&desk.workspace, &Scope::Since(sent), &meta()));
    let counts: Vec<_> = file
        .counts()
        .into_iter()
        .map(|(kind, n)| (kind.name(), n))
        .collect();
    assert_eq!(counts, [("client", 1)]);
    assert_eq!(file.origin.scope, Some(ScopeNote::Changes));
}

#[test]
fn names_stand_beside_identifiers_and_are_not_read() {
    let text = exported(&frozen());
    assert!(text.contains(r#""client": "Helio Energy""#) && text.contains(r#""stage": "b""#));
    let other = text.replace(r#""client": "Helio Energy""#, r#""client": "Somebody else""#);
    assert_eq!(read_text(&other).notices, []);
    assert_eq!(restored(&other), restored(&text));
}

#[test]
fn a_file_changed_by_hand_is_taken_and_said_to_be_so() {
    let text = exported(&frozen()).replace("12 sites", "13 sites");
    assert_eq!(read_text(&text).notices, [Notice::HandEdited]);
}

#[test]
fn a_record_of_a_program_that_knows_no_stamps_comes_in_and_overwrites_nothing() {
    let file = |title: &str| {
        format!(
            r#"{{"format":"voronka","format_version":1,"records":{{"deal":[{{"id":"{}","body":{{"title":"{title}"}}}}]}}}}"#,
            id("new")
        )
    };
    let mut workspace = frozen();
    assert_eq!(merge_into(&mut workspace, &file("One")), 1);
    workspace.apply(
        Edit::of(
            id("new"),
            Deal {
                title: "Two".into(),
                ..Deal::default()
            },
        ),
        stamp(9, 1),
    );
    assert_eq!(merge_into(&mut workspace, &file("One")), 0);
    assert_eq!(
        Deal::table(&workspace)
            .get(id("new"))
            .map(|deal| deal.title.as_str()),
        Some("Two")
    );
}
