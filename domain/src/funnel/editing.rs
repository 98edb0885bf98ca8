//! Changing the fields of a deal and the contacts of its client. Every function answers the edit of one action; on a
//! record that is not there it answers an empty one.

use chrono::NaiveDate;

use crate::calendar::is_sane;
use crate::client::{Client, Contact};
use crate::commit::{Act, Edit};
use crate::deal::{Deal, Tag};
use crate::funnel::adding::client_named;
use crate::id::Id;
use crate::money::Money;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// Another value of one field of a deal, as a person typed or chose it.
#[derive(Debug, Clone, PartialEq)]
pub enum DealField {
    /// What is being sold.
    Title(String),
    /// By whom.
    Owner(Option<Id>),
    /// For how much.
    Value(Option<Money>),
    /// What is left of it for us.
    Margin(Option<Money>),
    /// Own chance of winning, in percent.
    Probability(Option<u8>),
    /// The day it is expected to be won.
    Expected(Option<NaiveDate>),
    /// Free text.
    Note(String),
    /// Put away.
    Archived(bool),
}

/// Changes one field of a deal. What is out of bounds (a chance over 100 %, an absurd date) changes nothing.
pub fn set_field(workspace: &Workspace, deal: Id, field: DealField) -> Edit {
    change(workspace, deal, |body| match field {
        DealField::Title(title) => body.title = clean_line(&title),
        DealField::Owner(owner) => body.owner = owner,
        DealField::Value(value) => body.value = value,
        DealField::Margin(margin) => body.margin = margin,
        DealField::Probability(probability) if probability.is_none_or(|percent| percent <= 100) => {
            body.probability = probability;
        }
        DealField::Expected(day) if day.is_none_or(is_sane) => body.expected = day,
        DealField::Probability(_) | DealField::Expected(_) => {}
        DealField::Note(note) => body.note = clean_text(&note),
        DealField::Archived(archived) => body.archived = archived,
    })
}

fn change(workspace: &Workspace, deal: Id, change: impl FnOnce(&mut Deal)) -> Edit {
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    change(&mut body);
    Edit::of(deal, body)
}

/// Gives a deal to the client of that name: one of the known, whatever its capitals, or a new one. An empty name
/// leaves the deal without a client. Contacts of another client do not take part any more.
pub fn set_client_by_name(workspace: &Workspace, act: &mut Act<'_>, deal: Id, name: &str) -> Edit {
    let name = clean_line(name);
    let mut edit = Edit::default();
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return edit;
    };
    let client = (!name.is_empty()).then(|| {
        client_named(workspace, &name).unwrap_or_else(|| {
            let id = (act.fresh)();
            let client = Client {
                name,
                owner: body.owner.or(act.me),
                ..Client::default()
            };
            edit.put(id, client);
            id
        })
    });
    if body.client != client {
        body.client = client;
        body.contacts.clear();
        edit.put(deal, body);
    }
    edit
}

/// Deletes a deal, or brings a deleted one back.
pub fn set_gone(workspace: &Workspace, deal: Id, gone: bool) -> Edit {
    let Some(mut body) = workspace.deals.get(deal).cloned() else {
        return Edit::default();
    };
    body.gone = gone;
    Edit::of(deal, body)
}

/// Adds tags to a deal: several may be typed with commas between them.
pub fn add_tags(workspace: &Workspace, deal: Id, typed: &str) -> Edit {
    change(workspace, deal, |body| {
        let names = typed.split([',', ';']).map(clean_line);
        for (id, tag) in names
            .filter(|name| !name.is_empty())
            .map(|name| Tag::entry(&name))
        {
            // The same word in other capitals is the same tag; the first spelling stays.
            if body.tags.get(id).is_none() {
                body.tags.insert(id, tag);
            }
        }
    })
}

/// Takes a tag off a deal.
pub fn remove_tag(workspace: &Workspace, deal: Id, tag: Id) -> Edit {
    change(workspace, deal, |body| {
        body.tags.remove(tag);
    })
}

/// Lets a contact of the client take part in a deal, or not.
pub fn set_taking_part(workspace: &Workspace, deal: Id, contact: Id, takes_part: bool) -> Edit {
    change(workspace, deal, |body| {
        body.contacts.retain(|known| *known != contact);
        if takes_part {
            body.contacts.push(contact);
        }
    })
}

/// Why a contact could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactError {
    /// The client is not there any more.
    NoClient,
    /// It has neither a name, nor a telephone, nor an address.
    Empty,
}

impl std::fmt::Display for ContactError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoClient => "the client is gone",
            Self::Empty => "a contact needs a name, a telephone or an address",
        })
    }
}

impl std::error::Error for ContactError {}

/// Writes a contact of a client down: a known one anew, or a new one where none is named.
///
/// # Errors
/// See [`ContactError`].
pub fn put_contact(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    contact: Option<Id>,
    written: &Contact,
) -> Result<Edit, ContactError> {
    let mut body = workspace
        .clients
        .alive(client)
        .ok_or(ContactError::NoClient)?
        .clone();
    let cleaned = Contact {
        name: clean_line(&written.name),
        position: clean_line(&written.position),
        phone: clean_line(&written.phone),
        email: clean_line(&written.email),
        decision_maker: written.decision_maker,
        note: clean_text(&written.note),
    };
    if [&cleaned.name, &cleaned.phone, &cleaned.email]
        .iter()
        .all(|text| text.is_empty())
    {
        return Err(ContactError::Empty);
    }
    body.contacts
        .insert(contact.unwrap_or_else(|| (act.fresh)()), cleaned);
    Ok(Edit::of(client, body))
}

/// Takes a contact out of a client, and out of the deals it takes part in.
pub fn remove_contact(workspace: &Workspace, client: Id, contact: Id) -> Edit {
    let Some(mut body) = workspace.clients.alive(client).cloned() else {
        return Edit::default();
    };
    body.contacts.remove(contact);
    let mut edit = Edit::of(client, body);
    let held = workspace
        .deals
        .live()
        .filter(|(_, deal)| deal.contacts.contains(&contact));
    for (id, deal) in held {
        let mut deal = deal.clone();
        deal.contacts.retain(|known| *known != contact);
        edit.push(id, deal);
    }
    edit
}

#[cfg(test)]
mod tests;
