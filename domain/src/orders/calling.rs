//! Whom to call this week.

use chrono::NaiveDate;

use super::rhythm::is_current;
use super::{BookedOrder, ClientState, OrderBook, Rhythm, Terms};
use crate::calendar::add_days;
use crate::clients::ClientSummary;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::{Money, Total};
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// How many days ahead the list looks.
const AHEAD: i64 = 6;

/// A client to call.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Which.
    pub client: Id,
    /// How it stands.
    pub state: ClientState,
    /// Its rhythm.
    pub rhythm: Rhythm,
    /// The day from which it is time to reorder.
    pub due: NaiveDate,
    /// The latest order.
    pub last: BookedOrder,
    /// What an order of this client usually comes to: the median, in the currency of the latest.
    pub usual_sum: Option<Money>,
    /// The last thing done towards the client.
    pub last_contact: Option<Moment>,
}

/// The clients for whom it is, or within a week becomes, time to reorder, and who still count as current; the most urgent
/// first. `contacted` answers what the deals and activities of a client come to.
pub fn call_list<'a>(
    workspace: &'a Workspace,
    book: &'a OrderBook,
    today: NaiveDate,
    terms: Terms,
    wanted: impl Fn(Id) -> bool + 'a,
    summaries: &std::collections::BTreeMap<Id, ClientSummary>,
) -> Vec<Call> {
    let horizon = add_days(today, AHEAD);
    let mut calls: Vec<Call> = Vec::new();
    for (client, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        let Some(rhythm) = Rhythm::on(orders, today, terms) else {
            continue;
        };
        let due = rhythm.lapsing_from(terms);
        let last = orders.iter().rev().find(|order| order.day <= today);
        let (true, true, Some(last)) = (due <= horizon, is_current(orders, today), last) else {
            continue;
        };
        calls.push(Call {
            client,
            state: rhythm.state(today, terms),
            rhythm,
            due,
            last: *last,
            usual_sum: usual_sum(orders, today),
            last_contact: summaries.get(&client).and_then(|summary| summary.last_contact),
        });
    }
    let name = |id: Id| workspace.clients.get(id).map(|client| client.name.as_str());
    calls.order_by(|a, b| {
        let late = |call: &Call| call.state == ClientState::Lapsed;
        let ratio = |call: &Call| call.rhythm.ratio(today);
        late(a)
            .cmp(&late(b))
            .then(ratio(b).total_cmp(&ratio(a)))
            .then_with(|| (name(a.client), a.client).cmp(&(name(b.client), b.client)))
    });
    calls
}

/// The median sum of the orders up to a day, in the currency of the latest one that has a sum.
pub fn usual_sum(orders: &[BookedOrder], day: NaiveDate) -> Option<Money> {
    let sums = || {
        orders
            .iter()
            .filter(|order| order.day <= day)
            .filter_map(|order| order.sum)
    };
    let currency = sums().next_back()?.currency;
    let mut minor: Vec<i64> = sums()
        .filter(|sum| sum.currency == currency)
        .map(|sum| sum.minor)
        .collect();
    let middle = crate::statistics::median(&mut minor)?;
    Some(Money::new(middle.round() as i64, currency))
}

/// What the orders up to a day come to.
pub fn total(orders: &[BookedOrder], day: NaiveDate) -> Total {
    let placed = orders.iter().filter(|order| order.day <= day);
    placed.filter_map(|order| order.sum).collect()
}
