//! What a rule would do: for a few clients, the days it gives.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::book::Book;
use super::facts::facts;
use super::raising::foreseen;
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// How many clients are shown.
pub const CLIENTS: usize = 3;
/// How many days are shown of each.
pub const DAYS: usize = 4;

/// A client, and the next days on which a rule falls due for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// The client.
    pub client: Id,
    /// The days from today on, the first ones.
    pub days: Vec<NaiveDate>,
}

/// What a rule gives for a few clients: those for whom it gives something first, of these the ones that ordered last.
pub fn preview(workspace: &Workspace, rule: Id, today: NaiveDate) -> Vec<Foreseen> {
    let Some(body) = workspace.rules.alive(rule) else {
        return Vec::new();
    };
    let book = Book::open(workspace, today);
    let facts = facts(workspace, None);
    let mut clients: Vec<_> = facts
        .iter()
        .filter(|(_, facts)| facts.has_ordered(today))
        .collect();
    clients.order_by_key(|(id, facts)| (Reverse(facts.orders.last().map(|order| order.day)), **id));
    let mut silent = Vec::new();
    let mut found = Vec::new();
    for (client, facts) in clients {
        let mut days = foreseen(&book, rule, body, *client, facts);
        days.sort_unstable();
        days.truncate(DAYS);
        let one = Foreseen {
            client: *client,
            days,
        };
        if one.days.is_empty() {
            silent.push(one);
        } else {
            found.push(one);
        }
        if found.len() == CLIENTS {
            return found;
        }
    }
    found.extend(silent);
    found.truncate(CLIENTS);
    found
}
