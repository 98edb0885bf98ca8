//! The protocol of a hand-over: what must be done before a client passes on.

use super::promises::open_promises;
use crate::hand_over::HandOver;
use crate::id::Id;
use crate::passports::completeness;
use crate::templates::hand_over::{HAND_OVER_ITEMS, HandOverItemTemplate};
use crate::workspace::Workspace;

/// An item of the protocol.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its identifier.
    pub id: Id,
    /// Its words.
    pub template: &'static HandOverItemTemplate,
    /// Whether the records themselves say that it is done or not; none where only a person can tell.
    pub seen: Option<bool>,
}

/// The identifier of an item.
pub fn item_id(key: &str) -> Id {
    Id::derived("hand_over_item", key)
}

/// The protocol for a client, with what the records say by themselves.
pub fn items(workspace: &Workspace, client: Id) -> Vec<Item> {
    let body = workspace.clients.alive(client);
    let seen = |key: &str| {
        let body = body?;
        match key {
            "passport" => {
                let known = completeness(workspace, body);
                (known.asked > 0).then(|| known.is_complete())
            }
            "contacts" => Some(body.contacts.len() > 1 && body.has_decision_maker()),
            _ => None,
        }
    };
    HAND_OVER_ITEMS
        .iter()
        .map(|template| Item {
            id: item_id(template.key),
            template,
            seen: seen(template.key),
        })
        .collect()
}

/// How much of the protocol is ticked: done, of how many.
pub fn progress(hand_over: &HandOver) -> (usize, usize) {
    let done = HAND_OVER_ITEMS
        .iter()
        .filter(|item| is_ticked(hand_over, item_id(item.key)))
        .count();
    (done, HAND_OVER_ITEMS.len())
}

/// Whether an item is ticked.
pub fn is_ticked(hand_over: &HandOver, item: Id) -> bool {
    hand_over.items.get(item).is_some_and(|tick| tick.done)
}

/// How many promises wait to be looked at.
pub fn open_promise_count(workspace: &Workspace, client: Id, hand_over: &HandOver) -> usize {
    open_promises(workspace, client, hand_over)
        .iter()
        .filter(|promise| !promise.body.settled)
        .count()
}
