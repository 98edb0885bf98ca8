//! Uniting two clients that are one: an import and a person who types a name bring duplicates.

use std::collections::BTreeMap;

use crate::client::{Client, Contact};
use crate::commit::Edit;
use crate::deal::Deal;
use crate::follow_up::FollowUp;
use crate::hand_over::HandOver;
use crate::id::Id;
use crate::meeting::Meeting;
use crate::text::{clean_text, fold};
use crate::workspace::Workspace;

/// Why two clients could not be united.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// One of them is not there any more.
    NoClient,
    /// Both are the same record already.
    Same,
}

impl std::fmt::Display for MergeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoClient => "the client is gone",
            Self::Same => "a client cannot be united with itself",
        })
    }
}

impl std::error::Error for MergeError {}

/// Unites two clients: `into` stays, and gets the deals, contacts, tags, orders, activities, meetings, follow-ups and
/// hand-overs of `from`, and what it lacks itself; of two values in the passport its own stays.
/// Contacts of the same name whose telephone and address do not contradict become one. Deleted deals come along, so
/// that they find their client when they are brought back.
///
/// # Errors
/// See [`MergeError`].
pub fn merge_clients(workspace: &Workspace, from: Id, into: Id) -> Result<Edit, MergeError> {
    if from == into {
        return Err(MergeError::Same);
    }
    let find = |id| workspace.clients.alive(id).ok_or(MergeError::NoClient);
    let (mut old, mut kept) = (find(from)?.clone(), find(into)?.clone());
    let renamed = take_contacts(&mut kept, &old);
    for (id, tag) in old.tags.iter() {
        if kept.tags.get(id).is_none() {
            kept.tags.insert(id, tag.clone());
        }
    }
    for (mine, theirs) in [
        (&mut kept.city, &old.city),
        (&mut kept.industry, &old.industry),
        (&mut kept.site, &old.site),
        (&mut kept.external, &old.external),
    ] {
        fill_in(mine, theirs);
    }
    take_entries(&mut kept, &old, &renamed);
    kept.owner = kept.owner.or(old.owner);
    kept.note = both_notes(&kept.note, &old.note);
    old.gone = true;

    let mut edit = Edit::of(into, kept);
    edit.put(from, old);
    for (id, deal) in workspace.deals.all() {
        if deal.client == Some(from) {
            edit.push(id, moved_deal(deal, into, &renamed));
        }
    }
    for (id, hand_over) in workspace.hand_overs.all() {
        if hand_over.client == Some(from) {
            let client = Some(into);
            edit.push(
                id,
                HandOver {
                    client,
                    ..hand_over.clone()
                },
            );
        }
    }
    for (id, follow_up) in workspace.follow_ups.all() {
        if follow_up.client == Some(from) {
            let client = Some(into);
            edit.push(
                id,
                FollowUp {
                    client,
                    ..follow_up.clone()
                },
            );
        }
    }
    for (id, meeting) in workspace.meetings.all() {
        if meeting.client == Some(from) {
            let client = Some(into);
            edit.push(
                id,
                Meeting {
                    client,
                    ..meeting.clone()
                },
            );
        }
    }
    Ok(edit)
}

/// Other clients that bear the same name, whatever their capitals.
pub fn namesakes(workspace: &Workspace, client: Id) -> Vec<Id> {
    let Some(name) = workspace.clients.alive(client).map(|body| fold(&body.name)) else {
        return Vec::new();
    };
    let others = workspace.clients.live().filter(|(id, _)| *id != client);
    others
        .filter(|(_, body)| fold(&body.name) == name)
        .map(|(id, _)| id)
        .collect()
}

/// Takes over what is kept by entry. No two of them are the same, except in the passport.
fn take_entries(kept: &mut Client, old: &Client, renamed: &BTreeMap<Id, Id>) {
    for (id, order) in old.orders.iter() {
        kept.orders.insert(id, order.clone());
    }
    for (id, activity) in old.activities.iter() {
        let mut activity = activity.clone();
        activity.contact = activity
            .contact
            .map(|contact| renamed.get(&contact).copied().unwrap_or(contact));
        kept.activities.insert(id, activity);
    }
    for (id, value) in old.passport.iter() {
        if kept.passport.get(id).is_none() {
            kept.passport.insert(id, value.clone());
        }
    }
}

fn fill_in(mine: &mut String, theirs: &str) {
    if mine.is_empty() {
        theirs.clone_into(mine);
    }
}

fn both_notes(mine: &str, theirs: &str) -> String {
    if theirs.is_empty() || mine.contains(theirs) {
        return mine.to_owned();
    }
    clean_text(&format!("{mine}\n{theirs}"))
}

/// Takes the contacts over, and answers which of them became which.
fn take_contacts(kept: &mut Client, old: &Client) -> BTreeMap<Id, Id> {
    let mut renamed = BTreeMap::new();
    for (id, contact) in old.contacts.iter() {
        let same = kept.contacts.iter().find(|(_, known)| is_same(known, contact));
        match same.map(|(known, _)| known) {
            Some(known) => {
                if let Some(mine) = kept.contacts.get_mut(known) {
                    complete(mine, contact);
                }
                renamed.insert(id, known);
            }
            None => kept.contacts.insert(id, contact.clone()),
        }
    }
    renamed
}

fn is_same(a: &Contact, b: &Contact) -> bool {
    let agree = |a: &str, b: &str| a.is_empty() || b.is_empty() || fold(a) == fold(b);
    !a.name.is_empty()
        && fold(&a.name) == fold(&b.name)
        && agree(&a.phone, &b.phone)
        && agree(&a.email, &b.email)
}

fn complete(mine: &mut Contact, theirs: &Contact) {
    fill_in(&mut mine.position, &theirs.position);
    fill_in(&mut mine.phone, &theirs.phone);
    fill_in(&mut mine.email, &theirs.email);
    mine.decision_maker |= theirs.decision_maker;
    mine.note = both_notes(&mine.note, &theirs.note);
}

fn moved_deal(deal: &Deal, into: Id, renamed: &BTreeMap<Id, Id>) -> Deal {
    let now = |id: Id| renamed.get(&id).copied().unwrap_or(id);
    let mut deal = deal.clone();
    deal.client = Some(into);
    let mut contacts = Vec::with_capacity(deal.contacts.len());
    for contact in deal.contacts.drain(..).map(now) {
        if !contacts.contains(&contact) {
            contacts.push(contact);
        }
    }
    deal.contacts = contacts;
    let entries: Vec<Id> = deal.activities.iter().map(|(id, _)| id).collect();
    for id in entries {
        if let Some(activity) = deal.activities.get_mut(id) {
            activity.contact = activity.contact.map(now);
        }
    }
    deal
}
