use super::*;
use crate::client::Client;
use crate::deal::Move;
use crate::moment::Moment;
use crate::testing::{Desk, day, id};

/// Anna owns an open, a parked, a won and a put-away deal and a client; Boris did one move; Vera did nothing.
fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-10");
    for name in ["anna", "boris", "vera"] {
        let person = Person {
            name: name.into(),
            ..Person::default()
        };
        desk.put(id(name), person);
    }
    for stage in ["open", "parked", "won", "away"] {
        let deal = desk.deal(stage, "2026-03-02");
        let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
        body.owner = Some(id("anna"));
        body.archived = stage == "away";
        if matches!(stage, "parked" | "won") {
            let step = Move {
                by: Some(id("boris")),
                ..Move::new(id(stage), Moment::on(day("2026-03-03")))
            };
            body.history.insert(id(&format!("{stage}-moved")), step);
        }
        desk.put(deal, body);
    }
    let client = Client {
        name: "Vega".into(),
        owner: Some(id("anna")),
        ..Client::default()
    };
    desk.put(id("vega"), client);
    desk
}

fn owner(desk: &Desk, deal: &str) -> Option<Id> {
    desk.workspace.deals.get(id(deal)).and_then(|deal| deal.owner)
}

#[test]
fn a_person_needs_a_name_and_has_each_role_once_in_their_order() {
    let mut desk = desk();
    assert_eq!(
        desk.act(|_, act| add_person(act, " ", &[])),
        Err(PersonError::Nameless)
    );
    let (new, edit) = desk
        .act(|_, act| add_person(act, " Gleb  Orlov ", &[Role::Head, Role::Hunter, Role::Head]))
        .expect("he has a name");
    desk.apply(edit);
    let edit = set_role(&desk.workspace, new, Role::Closer, true);
    desk.apply(edit);
    let person = desk.workspace.people.get(new).expect("he is there").clone();
    assert_eq!(person.name, "Gleb Orlov");
    assert_eq!(person.roles, [Role::Hunter, Role::Closer, Role::Head]);
    let edit = set_role(&desk.workspace, new, Role::Head, false);
    desk.apply(edit);
    assert!(
        !desk
            .workspace
            .people
            .get(new)
            .expect("he is there")
            .is(Role::Head)
    );
    assert_eq!(
        rename_person(&desk.workspace, new, "\n"),
        Err(PersonError::Nameless)
    );
}

#[test]
fn work_counts_what_still_wants_attention() {
    let work = work(&desk().workspace);
    assert_eq!(work.get(&id("anna")), Some(&Work { deals: 2, clients: 1 }));
    assert_eq!(work.get(&id("boris")), None);
}

#[test]
fn handing_over_takes_unfinished_deals_and_clients_and_leaves_the_won_ones() {
    let mut desk = desk();
    let edit = hand_over(&desk.workspace, id("anna"), id("vera"));
    desk.apply(edit);
    let owners = ["open", "parked", "won", "away"].map(|deal| owner(&desk, deal));
    let (anna, vera) = (Some(id("anna")), Some(id("vera")));
    assert_eq!(owners, [vera, vera, anna, anna]);
    assert_eq!(
        desk.workspace
            .clients
            .get(id("vega"))
            .and_then(|client| client.owner),
        vera
    );
}

#[test]
fn nothing_is_handed_to_oneself_to_nobody_or_to_somebody_who_left() {
    let mut desk = desk();
    let edit = set_left(&desk.workspace, id("vera"), true);
    desk.apply(edit);
    for to in ["anna", "nobody", "vera"] {
        assert!(hand_over(&desk.workspace, id("anna"), id(to)).is_empty(), "{to}");
    }
}

#[test]
fn a_person_of_whom_the_history_speaks_leaves_and_anybody_else_is_deleted() {
    let mut desk = desk();
    for (name, expected) in [
        ("anna", Removal::Left),
        ("boris", Removal::Left),
        ("vera", Removal::Gone),
    ] {
        assert_eq!(removal(&desk.workspace, id(name)), expected, "{name}");
        let edit = remove_person(&desk.workspace, id(name));
        desk.apply(edit);
        let person = desk.workspace.people.get(id(name)).expect("the record stays");
        assert_eq!(
            (person.left, person.gone),
            (expected == Removal::Left, expected == Removal::Gone)
        );
    }
    assert!(desk.workspace.team().is_empty());
}
