//! Properties: whatever people do, in whatever order their files are merged.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::record::Kind;
use crate::workspace::Workspace;

/// Something somebody does in one of two copies.
#[derive(Debug, Clone)]
enum Deed {
    Do(usize, u8),
    Skip(usize),
    PutOff(usize, u8),
    Delay(i32),
    Every(Option<i32>),
    Off(bool),
    Win(u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0_usize..6, 0_u8..11).prop_map(|(at, mark)| Deed::Do(at, mark)),
        (0_usize..6).prop_map(Deed::Skip),
        (0_usize..6, 1_u8..40).prop_map(|(at, days)| Deed::PutOff(at, days)),
        (0_i32..40).prop_map(Deed::Delay),
        proptest::option::of(1_i32..30).prop_map(Deed::Every),
        any::<bool>().prop_map(Deed::Off),
        (0_u8..60).prop_map(Deed::Win),
    ]
}

const TODAY: &str = "2026-03-10";

fn carry_out(desk: &mut Desk, number: usize, deed: &Deed) {
    let today = day(TODAY);
    let open: Vec<Occurrence> = all(desk, TODAY)
        .into_iter()
        .filter(|one| one.state == State::Open)
        .collect();
    let pick = |at: usize| open.get(at % open.len().max(1)).cloned();
    let edit = match deed {
        Deed::Do(at, mark) => pick(*at).map(|one| desk.act(|w, act| finish(w, act, &one, answered(*mark)))),
        Deed::Skip(at) => pick(*at).and_then(|one| desk.act(|w, act| skip(w, act, &[one], "no").ok())),
        Deed::PutOff(at, days) => {
            let to = crate::calendar::add_days(today, i64::from(*days));
            pick(*at).and_then(|one| desk.act(|w, act| put_off(w, act, &[one], to, "later").ok()))
        }
        Deed::Delay(delay) => Some(change_version(&desk.workspace, id("ask"), today, |v| {
            v.delay = *delay
        })),
        Deed::Every(every) => Some(change_version(&desk.workspace, id("ask"), today, |v| {
            v.repeat = every.map(|every| Repeat {
                every,
                unit: RepeatUnit::Days,
            });
        })),
        Deed::Off(off) => Some(set_off(&desk.workspace, id("ask"), today, today, *off)),
        Deed::Win(days) => {
            let on = crate::calendar::add_days(today, -i64::from(*days)).to_string();
            won(desk, &format!("deal-{number}"), "acme", &on);
            None
        }
    };
    if let Some(edit) = edit {
        desk.apply(edit);
    }
}

fn start() -> Desk {
    let mut desk = desk(TODAY);
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            questions: vec![mark_question()],
            ..version()
        },
    );
    rule(
        &mut desk,
        "thank",
        RuleVersion {
            trigger: Trigger::Answer {
                rule: id("ask"),
                question: id("recommend"),
                least: 9,
                most: 10,
            },
            ..version()
        },
    );
    won(&mut desk, "first", "acme", "2026-02-20");
    won(&mut desk, "second", "acme", "2026-03-06");
    desk
}

/// Takes everything of one copy over into another.
fn merge_all(into: &mut Workspace, from: &Workspace) {
    for &kind in Kind::ALL {
        for id in from.ids(kind) {
            let raw = from.raw(kind, id).expect("it is listed");
            into.merge(kind, id, raw).expect("it is a record");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_merging_does_not_change_the_queue(
        mine in proptest::collection::vec(deed(), 0..8), theirs in proptest::collection::vec(deed(), 0..8),
    ) {
        let (mut anna, mut boris) = (start(), start());
        mine.iter().enumerate().for_each(|(at, deed)| carry_out(&mut anna, at, deed));
        theirs.iter().enumerate().for_each(|(at, deed)| carry_out(&mut boris, 100 + at, deed));
        let (mut one_way, mut other_way) = (anna.workspace.clone(), boris.workspace.clone());
        merge_all(&mut one_way, &boris.workspace);
        merge_all(&mut other_way, &anna.workspace);
        prop_assert_eq!(follow_ups(&one_way, day(TODAY)), follow_ups(&other_way, day(TODAY)));
        let before = follow_ups(&one_way, day(TODAY));
        merge_all(&mut one_way, &anna.workspace);
        prop_assert_eq!(follow_ups(&one_way, day(TODAY)), before);
    }

    #[test]
    fn changing_a_rule_never_changes_an_outcome(
        before in proptest::collection::vec(deed(), 0..8), changes in proptest::collection::vec(deed(), 1..6),
    ) {
        let mut desk = start();
        before.iter().enumerate().for_each(|(at, deed)| carry_out(&mut desk, at, deed));
        let ended = |desk: &Desk| {
            let all = all(desk, TODAY).into_iter();
            all.filter(|one| matches!(one.state, State::Done | State::Skipped)).collect::<Vec<_>>()
        };
        let outcomes = ended(&desk);
        for change in changes.iter().filter(|deed| matches!(deed, Deed::Delay(_) | Deed::Every(_) | Deed::Off(_))) {
            carry_out(&mut desk, 0, change);
            prop_assert_eq!(&ended(&desk), &outcomes);
        }
    }

    #[test]
    fn no_follow_up_is_lost_or_doubled(deeds in proptest::collection::vec(deed(), 0..12)) {
        let mut desk = start();
        for (at, deed) in deeds.iter().enumerate() {
            carry_out(&mut desk, at, deed);
            let list = all(&desk, TODAY);
            let keys: BTreeSet<_> =
                list.iter().map(|one| (one.rule, one.client, one.event.clone(), one.number)).collect();
            prop_assert_eq!(keys.len(), list.len(), "doubled");
            let ids: BTreeSet<Id> = list.iter().map(Occurrence::id).collect();
            prop_assert_eq!(ids.len(), list.len(), "two under one name");
            // Every record of something ended is in the list.
            for (id, record) in desk.workspace.follow_ups.live().filter(|(_, one)| one.ending.is_some()) {
                prop_assert!(ids.contains(&id), "lost: {:?}", record);
            }
        }
        // What had fallen due before anybody changed the rule is still there.
        let due = all(&desk, TODAY).iter().any(|one| one.event == format!("d.{}", id("first")) && one.number == 0);
        prop_assert!(due);
    }
}

#[test]
fn two_people_who_mark_the_same_one_make_one_record() {
    let (mut anna, mut boris) = (start(), start());
    let one = all(&anna, TODAY).remove(0);
    do_it(&mut anna, &one, answered(9));
    do_it(&mut boris, &one, answered(9));
    merge_all(&mut anna.workspace, &boris.workspace);
    assert_eq!(anna.workspace.follow_ups.live().count(), 1);
    let thanks = all(&anna, TODAY)
        .into_iter()
        .filter(|one| one.rule == id("thank"))
        .count();
    assert_eq!(thanks, 1);
}
