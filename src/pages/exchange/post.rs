//! What was sent and what came: remembered by this copy for the workspace in use.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use voronka_domain::exchange::Origin;
use voronka_domain::moment::Moment;
use voronka_domain::sorting::Sorting as _;

use crate::platform::storage::{preference, set_preference};
use crate::state::app;

/// How many senders are remembered.
const SENDERS: usize = 40;

/// The last file that this copy sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Sent {
    /// The latest change in it, in milliseconds since 1970.
    pub latest: u64,
    /// When it was sent.
    pub at: Moment,
}

/// A file that came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Came {
    /// From whom.
    pub who: String,
    /// When it was written.
    pub at: Moment,
}

fn key(what: &str) -> String {
    format!("{what}-{}", app().space.get_untracked())
}

fn read<T: for<'de> Deserialize<'de>>(what: &str) -> Option<T> {
    serde_json::from_str(&preference(&key(what))?).ok()
}

fn write(what: &str, value: &impl Serialize) {
    if let Ok(text) = serde_json::to_string(value) {
        set_preference(&key(what), &text);
    }
}

/// The last file sent; none before the first.
pub(super) fn last_sent() -> Option<Sent> {
    read("sent")
}

/// Remembers a file that was sent.
pub(super) fn remember_sent(sent: &Sent) {
    write("sent", sent);
}

/// Who sent what came in, and when last; the latest first.
pub(super) fn senders() -> Vec<Came> {
    read("came").unwrap_or_default()
}

/// Remembers where a file came from that was merged.
pub(super) fn remember_came(origin: &Origin) {
    let who = origin
        .exported_by
        .person
        .as_ref()
        .map(|person| person.name.clone());
    let (Some(who), Some(at)) = (who.filter(|who| !who.is_empty()), origin.exported_at) else {
        return;
    };
    let mut senders = senders();
    let known = senders
        .iter()
        .find(|known| known.who == who)
        .map(|known| known.at);
    if known.is_some_and(|known| known.instant() > at.instant()) {
        return;
    }
    senders.retain(|known| known.who != who);
    senders.insert(0, Came { who, at });
    senders.order_by_key(|came| std::cmp::Reverse(came.at.instant()));
    senders.truncate(SENDERS);
    write("came", &senders);
}
