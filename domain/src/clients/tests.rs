use proptest::prelude::*;

use super::*;
use crate::client::{Client, Contact};
use crate::commit::Edit;
use crate::deal::{Activity, ActivityKind, Move};
use crate::money::{Currency, Money};
use crate::testing::{Desk, day, id};

fn client(name: &str) -> Client {
    Client {
        name: name.into(),
        ..Client::default()
    }
}

fn contact(name: &str, phone: &str) -> Contact {
    Contact {
        name: name.into(),
        phone: phone.into(),
        ..Contact::default()
    }
}

fn touch(kind: ActivityKind, on: &str) -> Activity {
    Activity {
        kind,
        at: Moment::on(day(on)),
        recorded: None,
        by: None,
        contact: None,
        sum: None,
        text: String::new(),
    }
}

/// Puts a deal of the client into a stage, worth so many euros.
fn deal(desk: &mut Desk, name: &str, client: &str, stage: &str, euros: i64) -> Id {
    let deal = desk.deal(name, "2026-03-02");
    change(desk, deal, |body| {
        body.client = Some(id(client));
        body.value = Some(Money::new(euros * 100, Currency::EUR));
        if stage != "a" {
            body.history.insert(
                id(&format!("{name}-{stage}")),
                Move::new(id(stage), Moment::on(day("2026-03-04"))),
            );
        }
    });
    deal
}

fn change(desk: &mut Desk, deal: Id, change: impl FnOnce(&mut Deal)) {
    let mut body = desk
        .workspace
        .deals
        .get(deal)
        .cloned()
        .expect("the desk has the deal");
    change(&mut body);
    desk.put(deal, body);
}

fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-10");
    desk.put(id("vega"), client("Vega"));
    desk.put(id("helio"), client("Helio"));
    desk
}

fn euros(total: &Total) -> i64 {
    total.of(Currency::EUR).minor / 100
}

#[test]
fn a_summary_adds_up_what_is_in_work_and_what_was_won() {
    let mut desk = desk();
    deal(&mut desk, "first", "vega", "a", 100);
    deal(&mut desk, "second", "vega", "b", 20);
    deal(&mut desk, "won", "vega", "won", 3000);
    deal(&mut desk, "lost", "vega", "lost", 7);
    deal(&mut desk, "parked", "vega", "parked", 8);
    let away = deal(&mut desk, "put away", "vega", "a", 50_000);
    change(&mut desk, away, |body| body.archived = true);
    let deleted = deal(&mut desk, "deleted", "vega", "a", 900_000);
    change(&mut desk, deleted, |body| body.gone = true);
    deal(&mut desk, "other", "helio", "a", 5);

    let summaries = summaries(&desk.workspace);
    let vega = &summaries[&id("vega")];
    assert_eq!((vega.deals, vega.open, vega.won_count), (6, 2, 1));
    assert_eq!((euros(&vega.in_work), euros(&vega.won)), (120, 3000));
    assert_eq!(euros(&summaries[&id("helio")].in_work), 5);
    for name in ["vega", "helio", "nobody"] {
        let known = summaries.get(&id(name)).cloned().unwrap_or_default();
        assert_eq!(summary(&desk.workspace, id(name)), known, "{name}");
    }
}

#[test]
fn the_last_contact_is_the_last_touch_of_any_deal_and_no_note() {
    let mut desk = desk();
    let first = deal(&mut desk, "first", "vega", "a", 1);
    let second = deal(&mut desk, "second", "vega", "a", 1);
    assert_eq!(summary(&desk.workspace, id("vega")).last_contact, None);
    change(&mut desk, first, |body| {
        body.activities
            .insert(id("1"), touch(ActivityKind::Call, "2026-03-05"));
        body.activities
            .insert(id("2"), touch(ActivityKind::Note, "2026-03-09"));
    });
    change(&mut desk, second, |body| {
        body.activities
            .insert(id("3"), touch(ActivityKind::Visit, "2026-03-07"));
    });
    let last = summary(&desk.workspace, id("vega")).last_contact;
    assert_eq!(last.map(Moment::day), Some(day("2026-03-07")));
}

#[test]
fn a_client_needs_a_name_that_nobody_bears_yet() {
    let mut desk = desk();
    let add = |desk: &mut Desk, name: &str| desk.act(|workspace, act| add_client(workspace, act, name));
    assert_eq!(add(&mut desk, " \n "), Err(ClientError::Nameless));
    assert_eq!(add(&mut desk, " VEGA "), Err(ClientError::Known(id("vega"))));
    let (new, edit) = add(&mut desk, " Lyra  Ltd ").expect("the name is new");
    desk.apply(edit);
    assert_eq!(
        desk.workspace.clients.get(new).map(|body| body.name.as_str()),
        Some("Lyra Ltd")
    );
}

#[test]
fn a_field_takes_its_value_cleaned_and_a_name_is_never_lost() {
    let mut desk = desk();
    let set = |desk: &mut Desk, field| {
        let edit = set_field(&desk.workspace, id("vega"), field)?;
        desk.apply(edit);
        Ok::<_, ClientError>(())
    };
    set(&mut desk, ClientField::City(" Plovdiv\u{202e} ".into())).expect("the client is there");
    set(&mut desk, ClientField::Note("one\r\ntwo".into())).expect("the client is there");
    assert_eq!(
        set(&mut desk, ClientField::Name("  ".into())),
        Err(ClientError::Nameless)
    );
    let body = desk.workspace.clients.get(id("vega")).expect("it is there");
    assert_eq!(
        (&*body.name, &*body.city, &*body.note),
        ("Vega", "Plovdiv", "one\ntwo")
    );
    assert_eq!(
        set_field(&desk.workspace, id("none"), ClientField::Owner(None)),
        Err(ClientError::NoClient)
    );
}

#[test]
fn a_tag_is_one_tag_whatever_its_capitals() {
    let mut desk = desk();
    for typed in ["dealer, Varna;", "DEALER"] {
        let edit = add_tags(&desk.workspace, id("vega"), typed);
        desk.apply(edit);
    }
    let names = |desk: &Desk| {
        let body = desk.workspace.clients.get(id("vega")).expect("it is there");
        let mut names: Vec<_> = body.tags.values().map(|tag| tag.name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&desk), ["Varna", "dealer"]);
    let edit = remove_tag(&desk.workspace, id("vega"), crate::deal::Tag::entry("Dealer").0);
    desk.apply(edit);
    assert_eq!(names(&desk), ["Varna"]);
}

/// `helio` is another spelling of `vega`: one contact is the same person, one is another of that name.
fn duplicates() -> Desk {
    let mut desk = desk();
    let mut kept = client("Vega");
    kept.city = "Plovdiv".into();
    kept.note = "Since 2023".into();
    kept.contacts
        .insert(id("stoyan"), contact("Stoyan Velev", "+359 1"));
    desk.put(id("vega"), kept);
    let mut old = client("VEGA");
    old.city = "Sofia".into();
    old.industry = "Tools".into();
    old.note = "Met at the fair".into();
    let twin = Contact {
        email: "s@vega.example".into(),
        decision_maker: true,
        ..contact("stoyan velev", "")
    };
    old.contacts.insert(id("twin"), twin);
    old.contacts
        .insert(id("namesake"), contact("Stoyan Velev", "+359 2"));
    desk.put(id("helio"), old);
    let moved = deal(&mut desk, "moved", "helio", "a", 1);
    change(&mut desk, moved, |body| {
        body.contacts = vec![id("twin"), id("namesake")];
        let call = Activity {
            contact: Some(id("twin")),
            ..touch(ActivityKind::Call, "2026-03-05")
        };
        body.activities.insert(id("call"), call);
    });
    let deleted = deal(&mut desk, "deleted", "helio", "a", 1);
    change(&mut desk, deleted, |body| body.gone = true);
    desk
}

#[test]
fn two_clients_become_one_with_everything_of_both() {
    let mut desk = duplicates();
    assert_eq!(namesakes(&desk.workspace, id("vega")), [id("helio")]);
    let edit = merge_clients(&desk.workspace, id("helio"), id("vega")).expect("both are there");
    desk.apply(edit);

    assert!(desk.workspace.clients.alive(id("helio")).is_none(), "one is gone");
    let kept = desk.workspace.clients.alive(id("vega")).expect("the other stays");
    assert_eq!((&*kept.city, &*kept.industry), ("Plovdiv", "Tools"));
    assert_eq!(kept.note, "Since 2023\nMet at the fair");
    let stoyan = kept.contacts.get(id("stoyan")).expect("he stays");
    assert_eq!(
        (&*stoyan.phone, &*stoyan.email, stoyan.decision_maker),
        ("+359 1", "s@vega.example", true)
    );
    assert_eq!(kept.contacts.len(), 2, "the namesake is somebody else");

    let moved = desk.workspace.deals.get(id("moved")).expect("it is there");
    assert_eq!(moved.client, Some(id("vega")));
    assert_eq!(moved.contacts, [id("stoyan"), id("namesake")]);
    assert_eq!(
        moved.last_activity().and_then(|call| call.contact),
        Some(id("stoyan"))
    );
    let deleted = desk.workspace.deals.get(id("deleted")).expect("it is there");
    assert_eq!(
        (deleted.client, deleted.gone),
        (Some(id("vega")), true),
        "it will find its client"
    );
}

#[test]
fn a_client_is_not_united_with_itself_or_with_nobody() {
    let desk = desk();
    let merge = |from, into| merge_clients(&desk.workspace, id(from), id(into));
    assert_eq!(merge("vega", "vega"), Err(MergeError::Same));
    assert_eq!(merge("vega", "none"), Err(MergeError::NoClient));
    assert_eq!(merge("none", "vega"), Err(MergeError::NoClient));
}

#[test]
fn a_deleted_client_leaves_its_name_to_its_deals_and_comes_back_with_them() {
    let mut desk = desk();
    let kept = deal(&mut desk, "deal", "vega", "a", 1);
    let edit = remove_client(&desk.workspace, id("vega"), TheirDeals::Stay);
    desk.apply(edit);
    assert!(desk.workspace.clients.alive(id("vega")).is_none());
    let body = desk.workspace.deals.alive(kept).expect("the deal stays");
    assert_eq!(body.client, Some(id("vega")));
    let edit = restore_client(&desk.workspace, id("vega"));
    desk.apply(edit);
    assert_eq!(summary(&desk.workspace, id("vega")).open, 1);

    let edit = remove_client(&desk.workspace, id("vega"), TheirDeals::GoToo);
    desk.apply(edit);
    assert!(desk.workspace.deals.alive(kept).is_none());
}

#[test]
fn the_timeline_of_a_client_goes_over_all_of_its_deals_the_latest_first() {
    let mut desk = desk();
    let first = deal(&mut desk, "first", "vega", "b", 1);
    let second = deal(&mut desk, "second", "vega", "a", 1);
    change(&mut desk, first, |body| {
        body.activities
            .insert(id("1"), touch(ActivityKind::Call, "2026-03-09"));
    });
    change(&mut desk, second, |body| {
        body.activities
            .insert(id("2"), touch(ActivityKind::Visit, "2026-03-06"));
    });
    let order = crate::funnel::steps::StageOrder::of(&desk.workspace);
    let calendar = crate::calendar::WorkingCalendar::default();
    let days = client_timeline(&desk.workspace, id("vega"), &order, &calendar);
    let found: Vec<_> = days
        .iter()
        .map(|(day, list)| (day.to_string(), list.len()))
        .collect();
    let expected = [
        ("2026-03-09", 1),
        ("2026-03-06", 1),
        ("2026-03-04", 1),
        ("2026-03-02", 2),
    ];
    assert_eq!(found, expected.map(|(day, n)| (day.to_owned(), n)));
}

#[test]
fn a_new_deal_belongs_to_the_client_on_whose_card_it_was_made_and_not_to_a_namesake() {
    let mut desk = desk();
    let mut twin = client("Vega");
    twin.owner = Some(id("anna"));
    desk.put(id("twin"), twin);
    for (at, named) in ["vega", "twin"].into_iter().enumerate() {
        let edit = desk
            .act(|workspace, act| add_deal(workspace, act, id(named), id("b"), " Pilot ", None))
            .expect("the stage is there");
        assert_eq!(edit.puts().len(), 1, "no client is made");
        desk.apply(edit);
        let (_, made) = deals_of(&desk.workspace, id(named)).next().expect("it is there");
        assert_eq!((&*made.title, made.stage()), ("Pilot", Some(id("b"))));
        assert_eq!(made.owner.is_some(), at == 1, "the client's owner gets it");
    }
    let error = desk.act(|workspace, act| add_deal(workspace, act, id("vega"), id("none"), "x", None));
    assert!(error.is_err());
}

proptest! {
    #[test]
    fn uniting_clients_loses_no_deal_and_no_money(
        deals in proptest::collection::vec((0..3_usize, 0..4_usize, 0..1000_i64), 0..12)
    ) {
        let names = ["vega", "helio", "lyra"];
        let stages = ["a", "b", "won", "lost"];
        let mut desk = desk();
        desk.put(id("lyra"), client("Lyra"));
        for (at, (client, stage, euros)) in deals.iter().enumerate() {
            deal(&mut desk, &format!("deal {at}"), names[*client], stages[*stage], *euros);
        }
        let sums = |desk: &Desk| {
            let all = summaries(&desk.workspace);
            let sum = |of: fn(&ClientSummary) -> i64| all.values().map(of).sum::<i64>();
            (sum(|one| one.deals as i64), sum(|one| euros(&one.in_work)), sum(|one| euros(&one.won)))
        };
        let before = sums(&desk);
        let edit: Edit = merge_clients(&desk.workspace, id("helio"), id("vega")).expect("both are there");
        desk.apply(edit);
        prop_assert_eq!(sums(&desk), before);
        prop_assert!(!summaries(&desk.workspace).contains_key(&id("helio")));
    }
}
