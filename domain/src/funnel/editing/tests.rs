use proptest::prelude::*;

use super::*;
use crate::deal::Deal;
use crate::money::Currency;
use crate::testing::{Desk, day, id};

fn desk() -> (Desk, Id) {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    (desk, deal)
}

fn body(desk: &Desk, deal: Id) -> Deal {
    desk.workspace
        .deals
        .get(deal)
        .cloned()
        .expect("the desk has the deal")
}

fn set(desk: &mut Desk, deal: Id, field: DealField) {
    let edit = set_field(&desk.workspace, deal, field);
    desk.apply(edit);
}

fn give(desk: &mut Desk, deal: Id, name: &str) {
    let edit = desk.act(|workspace, act| set_client_by_name(workspace, act, deal, name));
    desk.apply(edit);
}

fn contact(name: &str) -> Contact {
    Contact {
        name: name.into(),
        ..Contact::default()
    }
}

#[test]
fn every_field_takes_its_value_cleaned() {
    let (mut desk, deal) = desk();
    let sum = Money::new(5, Currency::EUR);
    for field in [
        DealField::Title(" a\n b ".into()),
        DealField::Owner(Some(id("anna"))),
        DealField::Value(Some(sum)),
        DealField::Margin(Some(sum)),
        DealField::Probability(Some(100)),
        DealField::Expected(Some(day("2026-04-01"))),
        DealField::Note(" x\r\ny \n".into()),
        DealField::Archived(true),
    ] {
        set(&mut desk, deal, field);
    }
    let after = body(&desk, deal);
    assert_eq!((&*after.title, &*after.note), ("a b", "x\ny"));
    assert_eq!((after.owner, after.archived), (Some(id("anna")), true));
    assert_eq!((after.value, after.margin), (Some(sum), Some(sum)));
    assert_eq!(
        (after.probability, after.expected),
        (Some(100), Some(day("2026-04-01")))
    );
}

#[test]
fn what_is_out_of_bounds_changes_nothing() {
    let (mut desk, deal) = desk();
    let before = body(&desk, deal);
    set(&mut desk, deal, DealField::Probability(Some(101)));
    set(&mut desk, deal, DealField::Expected(Some(day("0002-01-01"))));
    assert_eq!(body(&desk, deal), before);
    assert!(set_field(&desk.workspace, id("nobody"), DealField::Title("x".into())).is_empty());
}

#[test]
fn a_client_is_found_by_its_name_or_made() {
    let (mut desk, deal) = desk();
    give(&mut desk, deal, " Вега ");
    let first = body(&desk, deal).client.expect("a client was made");
    assert_eq!(
        desk.workspace.clients.get(first).map(|client| &*client.name),
        Some("Вега")
    );
    give(&mut desk, deal, "");
    assert_eq!(body(&desk, deal).client, None);
    give(&mut desk, deal, "ВЕГА");
    assert_eq!(body(&desk, deal).client, Some(first), "no second client is made");
    assert_eq!(desk.workspace.clients.live().count(), 1);
}

#[test]
fn contacts_of_the_former_client_do_not_take_part_any_more() {
    let (mut desk, deal) = desk();
    give(&mut desk, deal, "One");
    let edit = set_taking_part(&desk.workspace, deal, id("ivan"), true);
    desk.apply(edit);
    give(&mut desk, deal, "one");
    assert_eq!(body(&desk, deal).contacts, [id("ivan")], "the same client");
    give(&mut desk, deal, "Two");
    assert!(body(&desk, deal).contacts.is_empty());
}

#[test]
fn a_deleted_deal_can_only_be_brought_back() {
    let (mut desk, deal) = desk();
    let edit = set_gone(&desk.workspace, deal, true);
    desk.apply(edit);
    assert!(set_field(&desk.workspace, deal, DealField::Title("x".into())).is_empty());
    let edit = set_gone(&desk.workspace, deal, false);
    desk.apply(edit);
    assert!(!body(&desk, deal).gone);
}

#[test]
fn tags_are_told_apart_by_their_words_whatever_the_capitals() {
    let (mut desk, deal) = desk();
    let edit = add_tags(&desk.workspace, deal, "VIP, лес;  , vip");
    desk.apply(edit);
    let names: Vec<_> = body(&desk, deal)
        .tags
        .values()
        .map(|tag| tag.name.clone())
        .collect();
    assert_eq!(names.len(), 2);
    assert!(names.contains(&"VIP".to_owned()) && names.contains(&"лес".to_owned()));
    let edit = remove_tag(&desk.workspace, deal, Tag::entry("vip").0);
    desk.apply(edit);
    assert_eq!(body(&desk, deal).tags.len(), 1);
}

#[test]
fn a_contact_is_added_changed_and_removed_with_its_part_in_deals() {
    let (mut desk, deal) = desk();
    give(&mut desk, deal, "One");
    let client = body(&desk, deal).client.expect("a client was made");
    let put = |desk: &mut Desk, known, written: Contact| {
        let edit = desk.act(|workspace, act| put_contact(workspace, act, client, known, &written))?;
        desk.apply(edit);
        Ok::<(), ContactError>(())
    };
    assert_eq!(put(&mut desk, None, contact(" \n ")), Err(ContactError::Empty));
    put(&mut desk, None, contact(" Ivan ")).expect("a name is enough");
    let contacts = |desk: &Desk| {
        desk.workspace
            .clients
            .get(client)
            .map(|client| client.contacts.clone())
            .unwrap_or_default()
    };
    let (ivan, _) = contacts(&desk)
        .iter()
        .next()
        .map(|(id, contact)| (id, contact.clone()))
        .expect("one");
    put(&mut desk, Some(ivan), contact("Ivan K")).expect("changed");
    assert_eq!(
        contacts(&desk)
            .values()
            .map(|contact| &*contact.name)
            .collect::<Vec<_>>(),
        ["Ivan K"]
    );
    let edit = set_taking_part(&desk.workspace, deal, ivan, true);
    desk.apply(edit);
    let edit = remove_contact(&desk.workspace, client, ivan);
    desk.apply(edit);
    assert!(contacts(&desk).is_empty() && body(&desk, deal).contacts.is_empty());
}

proptest! {
    #[test]
    fn no_text_breaks_a_title_and_setting_it_again_changes_nothing(title in "\\PC*|[\\x00-\\x20\u{202e}]*") {
        let (mut desk, deal) = desk();
        set(&mut desk, deal, DealField::Title(title));
        let once = body(&desk, deal);
        set(&mut desk, deal, DealField::Title(once.title.clone()));
        prop_assert_eq!(body(&desk, deal).title, once.title.clone());
        prop_assert!(!once.title.contains('\n'));
    }
}
