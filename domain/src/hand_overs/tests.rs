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
fn the_protocol_is_kept_and_knows_what_the_card_says() {
    let mut desk = desk();
    let mut filled = to_boris(&desk);
    let tick = Tick {
        done: true,
        note: "in the folder".into(),
    };
    filled.items.insert(item_id("documents"), tick);
    filled.credit = 250;
    step(&mut desk, "2026-05-05T10:00:00Z", |workspace, act| {
        save(workspace, act, id("vega"), &filled)
    })
    .expect("kept");
    let (_, kept) = current(&desk.workspace, id("vega"));
    assert_eq!(
        (kept.state(), progress(&kept), kept.credit),
        (HandOverState::Draft, (1, HAND_OVER_ITEMS.len()), 100)
    );
    let seen = |desk: &Desk, key: &str| {
        let all = items(&desk.workspace, id("vega"));
        all.into_iter()
            .find(|item| item.template.key == key)
            .and_then(|item| item.seen)
    };
    assert_eq!(seen(&desk, "passport"), None, "there is no passport to fill in");
    assert_eq!(seen(&desk, "contacts"), Some(false));
    assert_eq!(seen(&desk, "story"), None);
    desk.apply(crate::passports::install(&desk.workspace, crate::lang::Lang::En));
    assert_eq!(seen(&desk, "passport"), Some(false));
}

#[test]
fn open_promises_are_collected_and_written_down_with_the_offer() {
    let mut desk = desk();
    let mut deal = desk
        .workspace
        .deals
        .get(id("first"))
        .cloned()
        .expect("it is there");
    deal.client = Some(id("vega"));
    let mut open = deal.clone();
    open.history.remove(id("first-1"));
    open.next = Some(NextStep {
        text: "send the drawings".into(),
        date: Some(day("2026-05-25")),
    });
    desk.put(id("open"), open);
    let held = LifeStep {
        to: State::Held,
        at: Moment::on(day("2026-05-05")),
        turn: 0,
        by: None,
        note: String::new(),
        from: None,
        day: None,
    };
    let promise = |text: &str, became| Agreement {
        side: Side::Us,
        text: text.into(),
        date: None,
        became,
    };
    let meeting = Meeting {
        deal: Some(id("first")),
        agreements: [
            (id("p1"), promise("a discount of 3 %", None)),
            (
                id("p2"),
                promise("done already", Some(crate::meeting::Became::Activity)),
            ),
        ]
        .into_iter()
        .collect(),
        steps: [(id("held"), held)].into_iter().collect(),
        ..Meeting::default()
    };
    desk.put(id("meeting"), meeting);
    let complain = desk.act(|workspace, act| {
        crate::orders::recording::log_activity(
            workspace,
            act,
            id("vega"),
            ActivityKind::Complaint,
            "it squeaks",
        )
    });
    desk.apply(complain.expect("the client is there"));
    let found = |desk: &Desk| {
        open_promises(
            &desk.workspace,
            id("vega"),
            &current(&desk.workspace, id("vega")).1,
        )
    };
    let texts: Vec<_> = found(&desk)
        .into_iter()
        .map(|promise| promise.body.text)
        .collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert_eq!(texts[0], "send the drawings", "what has a day comes first");
    assert!(
        found(&desk)
            .iter()
            .any(|promise| promise.source == Source::Complaint)
    );
    offer_to_boris(&mut desk, "2026-05-21T10:00:00Z").expect("it can be offered");
    let offered = current(&desk.workspace, id("vega")).1;
    assert_eq!(offered.promises.len(), 3);
    // An answer to the complaint comes later: the protocol keeps what was promised when it was offered.
    desk.set_now("2026-05-22T10:00:00Z");
    let call = desk.act(|workspace, act| {
        crate::orders::recording::log_activity(workspace, act, id("vega"), ActivityKind::Call, "")
    });
    desk.apply(call.expect("the client is there"));
    assert_eq!(found(&desk).len(), 3);
    let fresh = open_promises(&desk.workspace, id("vega"), &HandOver::default());
    assert_eq!(fresh.len(), 2, "a complaint that was answered is none");
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

#[test]
fn two_copies_that_begin_a_hand_over_begin_the_same_one_and_accepted_is_final() {
    let mut desk = desk();
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    let start = desk.workspace.clone();
    let hand_over = current_id(&start, id("vega"));
    let later = |name: &str, rule: &dyn Fn(&Workspace, &mut Act<'_>) -> Result<Edit, HandOverError>| {
        let mut workspace = start.clone();
        let mut number = 0;
        let mut fresh = || {
            number += 1;
            Id::derived(name, &number.to_string())
        };
        let mut act = Act {
            now: "2026-05-08T10:00:00Z".parse().expect("a moment"),
            me: None,
            fresh: &mut fresh,
        };
        let edit = rule(&workspace, &mut act).expect("it can be done");
        let stamp =
            Clock::new(Device::from_random(u64::from(name.len() as u32) << 39)).tick(2_000_000_000_000);
        workspace.apply(edit, stamp);
        workspace
    };
    let accepted = later("boris", &|workspace, act| accept(workspace, act, id("vega"), ""));
    let returned = later("another", &|workspace, act| {
        give_back(workspace, act, id("vega"), "not mine")
    });
    let united = |first: &Workspace, second: &Workspace| {
        let mut workspace = first.clone();
        for kind in [Kind::HandOver, Kind::Client] {
            for one in second.ids(kind) {
                let raw = second.raw(kind, one).expect("it is stored");
                workspace.merge(kind, one, raw).expect("it merges");
            }
        }
        workspace
    };
    let (one, two) = (united(&accepted, &returned), united(&returned, &accepted));
    for workspace in [&one, &two] {
        let body = workspace.hand_overs.get(hand_over).expect("the same record");
        assert_eq!((body.state(), body.steps.len()), (HandOverState::Accepted, 3));
        assert_eq!(
            workspace.clients.get(id("vega")).and_then(|client| client.owner),
            Some(id("boris"))
        );
        assert_eq!(dues(workspace), []);
    }
}

#[test]
fn a_hand_over_follows_its_client_into_another_and_a_deleted_client_is_not_due() {
    let mut desk = desk();
    offer_to_boris(&mut desk, "2026-05-06T10:00:00Z").expect("it can be offered");
    let other = Client {
        name: "Vega Ltd".into(),
        ..Client::default()
    };
    desk.put(id("other"), other);
    desk.apply(
        crate::clients::merge_clients(&desk.workspace, id("vega"), id("other")).expect("both are there"),
    );
    let found = due_of(&desk.workspace, id("other")).expect("it came along");
    assert_eq!(found.state, HandOverState::Offered);
    step(&mut desk, "2026-05-07T10:00:00Z", |workspace, act| {
        accept(workspace, act, id("other"), "")
    })
    .expect("taken");
    let owner = desk
        .workspace
        .clients
        .get(id("other"))
        .and_then(|client| client.owner);
    assert_eq!(owner, Some(id("boris")));
    let mut lone = self::desk();
    lone.apply(crate::clients::remove_client(
        &lone.workspace,
        id("vega"),
        Default::default(),
    ));
    assert_eq!(dues(&lone.workspace), []);
}
