mod defended;
mod examples;
mod lived;
mod merged;
mod summed;

use crate::client::{Client, Contact};
use crate::commit::Edit;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::{Meeting, MeetingKind};
use crate::meetings::editing::{Field, Origin, plan, set_field};
use crate::meetings::ready_made;
use crate::money::{Currency, Money};
use crate::person::{Person, Role};
use crate::testing::{Desk, day, id};

fn euros(amount: i64) -> Money {
    Money::new(amount * 100, Currency::EUR)
}

/// A desk with a client of two contacts (`boss` decides, `clerk` does not), a manager and, if wanted, a head; a deal in
/// stage `b` worth 10 000.
fn desk(with_head: bool) -> Desk {
    let mut desk = Desk::new("2026-03-02");
    let contact = |name: &str, decision_maker| Contact {
        name: name.into(),
        decision_maker,
        ..Contact::default()
    };
    let client = Client {
        name: "Vega".into(),
        contacts: [
            (id("boss"), contact("Boss", true)),
            (id("clerk"), contact("Clerk", false)),
        ]
        .into_iter()
        .collect(),
        ..Client::default()
    };
    desk.put(id("vega"), client);
    let person = |name: &str, role| Person {
        name: name.into(),
        roles: vec![role],
        ..Person::default()
    };
    desk.put(id("anna"), person("Anna", Role::Hunter));
    if with_head {
        desk.put(id("head"), person("Head", Role::Head));
    }
    desk.history(
        "deal",
        "anna",
        10_000,
        &[("a", "2026-02-02"), ("b", "2026-02-09")],
    );
    let mut deal = desk.workspace.deals.get(id("deal")).expect("the deal").clone();
    deal.client = Some(id("vega"));
    desk.put(id("deal"), deal);
    desk
}

/// A planned visit about the deal with everything that is required.
fn planned(desk: &mut Desk) -> Id {
    let origin = Origin {
        deal: Some(id("deal")),
        ..Origin::default()
    };
    let (meeting, edit) = desk.act(|workspace, act| plan(workspace, act, origin));
    desk.apply(edit);
    let fields = [
        Field::Owner(Some(id("anna"))),
        Field::Date(Some(day("2026-03-02"))),
        Field::Contact(id("boss"), true),
        Field::Goal(Some(ready_made::goal_id("sale")), Lang::En),
        Field::WhyNotCall("They pay only whom they have seen".into()),
        Field::Minutes(150),
        Field::Rate(Some(euros(40))),
        Field::Travel(Some(euros(30))),
        Field::Sheet(Some(ready_made::checklist_id("first-contact")), Lang::En),
    ];
    for field in fields {
        set(desk, meeting, field);
    }
    meeting
}

fn set(desk: &mut Desk, meeting: Id, field: Field) {
    let edit = set_field(&desk.workspace, meeting, field);
    desk.apply(edit);
}

fn body(desk: &Desk, meeting: Id) -> &Meeting {
    desk.workspace.meetings.get(meeting).expect("the meeting")
}

/// Carries out a step that must be possible.
fn take<E: std::fmt::Debug>(desk: &mut Desk, edit: Result<Edit, E>) {
    desk.apply(edit.expect("the step is possible"));
}

#[test]
fn a_meeting_planned_from_a_deal_knows_its_client_and_kind() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    let body = body(&desk, meeting);
    assert_eq!(super::defence::client_of(&desk.workspace, body), Some(id("vega")));
    assert_eq!(body.kind, MeetingKind::Visit);
    assert_eq!(body.primary, "Signs the contract or pays the invoice");
}
