use super::due::{current_id, takers};
use super::figures::{credit_of, waits};
use super::life::current;
use super::promises::Source;
use super::protocol::{item_id, items, progress};
use super::*;
use crate::client::Client;
use crate::commit::{Act, Edit};
use crate::deal::{ActivityKind, NextStep};
use crate::hand_over::{HandOver, HandOverState, Tick};
use crate::id::Id;
use crate::meeting::{Agreement, LifeStep, Meeting, Side, State};
use crate::moment::Moment;
use crate::person::{Person, Role};
use crate::record::Kind;
use crate::settings::Settings;
use crate::stamp::{Clock, Device};
use crate::templates::hand_over::HAND_OVER_ITEMS;
use crate::testing::{Desk, day, id};
use crate::workspace::Workspace;

mod merged;
mod passed_on;

/// Anna hunts, Boris serves; Vega is Anna's client and has one deal won on 4 May 2026, a Monday.
fn desk() -> Desk {
    let mut desk = Desk::new("2026-05-20");
    for (name, role) in [("anna", Role::Hunter), ("boris", Role::Farmer)] {
        let person = Person {
            name: name.into(),
            roles: vec![role],
            ..Person::default()
        };
        desk.put(id(name), person);
    }
    let client = Client {
        name: "Vega".into(),
        owner: Some(id("anna")),
        ..Client::default()
    };
    desk.put(id("vega"), client);
    win(&mut desk, "first", "2026-05-04");
    desk
}

fn win(desk: &mut Desk, name: &str, on: &str) {
    let deal = desk.history(name, "anna", 100, &[("a", "2026-04-01"), ("won", on)]);
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
    body.client = Some(id("vega"));
    desk.put(deal, body);
}

fn settings(desk: &mut Desk, change: impl FnOnce(&mut Settings)) {
    let mut settings = desk.workspace.settings();
    change(&mut settings);
    desk.put(Settings::id(), settings);
}

fn step(
    desk: &mut Desk,
    now: &str,
    rule: impl FnOnce(&Workspace, &mut Act<'_>) -> Result<Edit, HandOverError>,
) -> Result<(), HandOverError> {
    desk.set_now(now);
    let edit = desk.act(rule)?;
    desk.apply(edit);
    Ok(())
}

fn to_boris(desk: &Desk) -> HandOver {
    HandOver {
        taker: Some(id("boris")),
        ..current(&desk.workspace, id("vega")).1
    }
}

fn offer_to_boris(desk: &mut Desk, now: &str) -> Result<(), HandOverError> {
    let filled = to_boris(desk);
    step(desk, now, |workspace, act| {
        offer(workspace, act, id("vega"), &filled, "")
    })
}

fn owner(desk: &Desk) -> Option<Id> {
    desk.workspace
        .clients
        .get(id("vega"))
        .and_then(|client| client.owner)
}

#[test]
fn a_client_is_due_after_the_win_the_settings_name_and_only_where_a_farmer_can_take_it() {
    let mut desk = desk();
    let found = due_of(&desk.workspace, id("vega")).expect("it is due");
    assert_eq!((found.since, found.deal), (day("2026-05-04"), Some(id("first"))));
    assert_eq!(
        (found.giver, found.waits_for()),
        (Some(id("anna")), Some(id("anna")))
    );
    settings(&mut desk, |settings| settings.hand_over_after = 2);
    assert_eq!(dues(&desk.workspace), []);
    win(&mut desk, "second", "2026-05-11");
    assert_eq!(
        due_of(&desk.workspace, id("vega")).map(|due| due.since),
        Some(day("2026-05-11"))
    );
    settings(&mut desk, |settings| settings.hand_over_after = 0);
    assert_eq!(dues(&desk.workspace), []);
    settings(&mut desk, |settings| settings.hand_over_after = 1);
    assert_eq!(dues(&desk.workspace).len(), 1);
    // Boris serves: nothing to hand over to him. Without him there is nobody to take it.
    let mut client = desk
        .workspace
        .clients
        .get(id("vega"))
        .cloned()
        .expect("it is there");
    client.owner = Some(id("boris"));
    desk.put(id("vega"), client.clone());
    assert_eq!(dues(&desk.workspace), []);
    client.owner = None;
    desk.put(id("vega"), client);
    assert_eq!(
        due_of(&desk.workspace, id("vega")).and_then(|due| due.giver),
        Some(id("anna"))
    );
    desk.apply(crate::people::set_left(&desk.workspace, id("boris"), true));
    assert_eq!(dues(&desk.workspace), []);
}

#[test]
fn the_hunter_is_responsible_until_the_farmer_accepts() {
    let mut desk = desk();
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    let waiting = due_of(&desk.workspace, id("vega")).expect("it is on its way");
    assert_eq!(
        (waiting.state, waiting.waits_for()),
        (HandOverState::Offered, Some(id("boris")))
    );
    assert!(waiting.concerns(id("anna")) && waiting.concerns(id("boris")) && !waiting.concerns(id("carl")));
    assert_eq!(owner(&desk), Some(id("anna")));
    let refused = step(&mut desk, "2026-05-07T10:00:00Z", |workspace, act| {
        give_back(workspace, act, id("vega"), " \u{202e} ")
    });
    assert_eq!(refused, Err(HandOverError::NeedsReason));
    step(&mut desk, "2026-05-07T10:00:00Z", |workspace, act| {
        give_back(workspace, act, id("vega"), "passport is empty")
    })
    .expect("it can be returned");
    let back = due_of(&desk.workspace, id("vega")).expect("it is on its way");
    assert_eq!(
        (back.state, back.waits_for()),
        (HandOverState::Returned, Some(id("anna")))
    );
    assert_eq!(owner(&desk), Some(id("anna")));
    let early = step(&mut desk, "2026-05-08T10:00:00Z", |workspace, act| {
        accept(workspace, act, id("vega"), "")
    });
    assert_eq!(early, Err(HandOverError::NotNow(HandOverState::Returned)));
    offer_to_boris(&mut desk, "2026-05-11T10:00:00Z").expect("it can be offered again");
    step(&mut desk, "2026-05-13T10:00:00Z", |workspace, act| {
        accept(workspace, act, id("vega"), "")
    })
    .expect("it can be accepted");
    assert_eq!(owner(&desk), Some(id("boris")));
    assert_eq!(dues(&desk.workspace), []);
    // 4 May is a Monday: 5, 6, 7, 8, 11, 12, 13 May are seven working days.
    let waited = waits(&desk.workspace, |_| true, |_| true);
    assert_eq!(
        (waited.median, waited.accepted),
        (Some(7.0), vec![(id("vega"), 7)])
    );
    assert_eq!(
        waits(&desk.workspace, |on| on < day("2026-05-13"), |_| true).median,
        None
    );
    // The next hand-over of the client is another record.
    win(&mut desk, "second", "2026-05-18");
    assert_eq!(dues(&desk.workspace), [], "it was handed over once");
    let (next, fresh) = current(&desk.workspace, id("vega"));
    assert_eq!(
        (next, fresh.giver),
        (current_id(&desk.workspace, id("vega")), Some(id("boris")))
    );
    assert_eq!(fresh.state(), HandOverState::Draft);
}

#[test]
fn nobody_takes_over_from_themselves_or_after_leaving() {
    let mut desk = desk();
    let mut filled = to_boris(&desk);
    filled.taker = None;
    let mut try_with = |taker: Option<Id>| {
        filled.taker = taker;
        desk.act(|workspace, act| offer(workspace, act, id("vega"), &filled, ""))
            .map(|_| ())
    };
    assert_eq!(try_with(None), Err(HandOverError::NoTaker));
    assert_eq!(try_with(Some(id("anna"))), Err(HandOverError::WrongTaker));
    assert_eq!(try_with(Some(id("nobody"))), Err(HandOverError::WrongTaker));
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("Boris is there");
    desk.apply(crate::people::set_left(&desk.workspace, id("boris"), true));
    let gone = desk.act(|workspace, act| accept(workspace, act, id("vega"), ""));
    assert_eq!(gone.map(|_| ()), Err(HandOverError::WrongTaker));
    assert!(takers(&desk.workspace, Some(id("anna"))).is_empty());
}

#[test]
fn whoever_takes_over_the_work_of_the_giver_hands_over_in_their_place() {
    let mut desk = desk();
    let carl = Person {
        name: "carl".into(),
        roles: vec![Role::Hunter],
        ..Person::default()
    };
    desk.put(id("carl"), carl);
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    desk.apply(crate::people::hand_over(&desk.workspace, id("anna"), id("carl")));
    desk.apply(crate::people::set_left(&desk.workspace, id("anna"), true));
    let due = due_of(&desk.workspace, id("vega")).expect("it is on its way");
    assert_eq!((due.giver, due.taker), (Some(id("carl")), Some(id("boris"))));
    assert_eq!(
        crate::people::removal(&desk.workspace, id("boris")),
        crate::people::Removal::Left
    );
    offer_to_boris(&mut desk, "2026-05-07T10:00:00Z").expect("Carl offers it anew");
    assert_eq!(current(&desk.workspace, id("vega")).1.giver, Some(id("carl")));
}

#[test]
fn further_orders_count_for_both_as_agreed() {
    let mut desk = desk();
    assert_eq!(credit_of(&desk.workspace, id("vega"), day("2026-05-30")), []);
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    step(&mut desk, "2026-05-07T10:00:00Z", |workspace, act| {
        accept(workspace, act, id("vega"), "")
    })
    .expect("taken");
    assert_eq!(credit_of(&desk.workspace, id("vega"), day("2026-05-06")), []);
    assert_eq!(
        credit_of(&desk.workspace, id("vega"), day("2026-05-07")),
        [(id("anna"), 10), (id("boris"), 90)]
    );
}
