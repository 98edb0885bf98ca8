//! The ready-made rule "hand over to the farmer" is done by the hand-over itself.

use super::*;
use crate::after_sale::discipline::{Judged, judge};
use crate::after_sale::ready_made;
use crate::calendar::Period;
use crate::clients::merge_clients;
use crate::hand_over::{HandOver, HandOverState, HandOverStep};

/// A client of Hugo's with a deal won on Monday the second of March, and the rule.
fn sold() -> Desk {
    let mut desk = desk("2026-03-10");
    let own = Client {
        name: "acme".into(),
        owner: Some(id("hugo")),
        ..Client::default()
    };
    desk.put(id("acme"), own);
    won(&mut desk, "first", "acme", "2026-03-02");
    let rule = ready_made::rule_id("hand-over");
    let version = RuleVersion {
        delay: 2,
        role: Some(Role::Hunter),
        ..version()
    };
    let body = Rule {
        name: "Hand over".into(),
        versions: [(Rule::version_id(rule, version.from), version)]
            .into_iter()
            .collect(),
        ..Rule::default()
    };
    desk.put(rule, body);
    desk
}

fn hand_over(desk: &mut Desk, way: &[(HandOverState, &str)]) {
    let steps = way.iter().enumerate().map(|(at, (to, on))| {
        let step = HandOverStep {
            to: *to,
            at: Moment::on(day(on)),
            turn: 0,
            by: None,
            taker: None,
            note: String::new(),
        };
        (id(&format!("step {at}")), step)
    });
    let body = HandOver {
        client: Some(id("acme")),
        giver: Some(id("hugo")),
        taker: Some(id("fay")),
        steps: steps.collect(),
        ..HandOver::default()
    };
    desk.put(id("hand-over"), body);
}

const OFFERED: (HandOverState, &str) = (HandOverState::Offered, "2026-03-03");

#[test]
fn an_accepted_hand_over_does_what_the_rule_asks_for() {
    let mut desk = sold();
    hand_over(&mut desk, &[OFFERED]);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-04".into(), State::Open)]);
    hand_over(&mut desk, &[OFFERED, (HandOverState::Returned, "2026-03-04")]);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-04".into(), State::Open)]);

    hand_over(&mut desk, &[OFFERED, (HandOverState::Accepted, "2026-03-06")]);
    let [one] = &*all(&desk, "2026-03-10") else {
        panic!("one win, one hand-over");
    };
    assert_eq!((one.state, one.ended), (State::Done, Some(day("2026-03-06"))));
    assert_eq!((one.person, one.outcome), (Some(id("hugo")), None));
    let march = Period::new(day("2026-03-01"), day("2026-03-31"));
    assert_eq!(judge(one, march, day("2026-03-10")), Some(Judged::Late));

    // On the day it fell due, and before.
    for on in ["2026-03-04", "2026-03-03"] {
        hand_over(&mut desk, &[(HandOverState::Accepted, on)]);
        let list = all(&desk, "2026-03-10");
        assert_eq!(judge(&list[0], march, day("2026-03-10")), Some(Judged::OnTime));
    }
}

#[test]
fn a_client_that_was_handed_over_is_not_to_be_handed_over_after_each_order() {
    let mut desk = sold();
    hand_over(&mut desk, &[(HandOverState::Accepted, "2026-03-06")]);
    won(&mut desk, "second", "acme", "2026-03-09");
    assert_eq!(days(&desk, "2026-03-20"), [("2026-03-04".into(), State::Done)]);
}

#[test]
fn other_rules_are_not_done_by_a_hand_over() {
    let mut desk = sold();
    rule(&mut desk, "ask", version());
    hand_over(&mut desk, &[(HandOverState::Accepted, "2026-03-06")]);
    let open: Vec<Id> = all(&desk, "2026-03-10")
        .into_iter()
        .filter(|one| one.state == State::Open)
        .map(|one| one.rule)
        .collect();
    assert_eq!(open, [id("ask")]);
    // Nor is the ready-made one where the team lets it count from something else.
    let edit = change_version(
        &desk.workspace,
        ready_made::rule_id("hand-over"),
        day("2026-01-01"),
        |version| {
            version.trigger = Trigger::LastOrder;
        },
    );
    desk.apply(edit);
    let states = all(&desk, "2026-03-10").into_iter().map(|one| one.state);
    assert!(
        states.clone().all(|state| state == State::Open),
        "{:?}",
        states.collect::<Vec<_>>()
    );
}

#[test]
fn what_a_person_did_about_it_speaks_first() {
    let mut desk = sold();
    let one = all(&desk, "2026-03-10").remove(0);
    let edit = desk.act(|workspace, act| skip(workspace, act, &[one], "a friend of the owner"));
    desk.apply(edit.expect("there is a reason"));
    hand_over(&mut desk, &[(HandOverState::Accepted, "2026-03-06")]);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-04".into(), State::Skipped)]);
}

#[test]
fn it_is_done_by_the_day_it_was_put_off_to_and_stays_done_in_a_merged_client() {
    let mut desk = sold();
    let one = all(&desk, "2026-03-10").remove(0);
    let edit = desk.act(|workspace, act| put_off(workspace, act, &[one], day("2026-03-16"), "on holiday"));
    desk.apply(edit.expect("there is a day and a reason"));
    hand_over(&mut desk, &[(HandOverState::Accepted, "2026-03-16")]);
    let list = all(&desk, "2026-03-20");
    let march = Period::new(day("2026-03-01"), day("2026-03-31"));
    assert_eq!(judge(&list[0], march, day("2026-03-20")), Some(Judged::OnTime));

    client(&mut desk, "other");
    let edit = merge_clients(&desk.workspace, id("acme"), id("other"));
    desk.apply(edit.expect("both are there"));
    let states: Vec<State> = all(&desk, "2026-03-20")
        .into_iter()
        .map(|one| one.state)
        .collect();
    assert_eq!(states, [State::Done]);
}
