//! How well clients come back, in figures; each with the records it was counted from.

use chrono::NaiveDate;

use super::rhythm::{gaps, order_days};
use super::{OrderBook, grid};
use crate::calendar::Quarter;
use crate::id::Id;
use crate::statistics::{median, share};

pub use super::grid::Coverage;

/// A share of clients, with who they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Share {
    /// Those counted.
    pub counted: Vec<Id>,
    /// Those of whom they are a part.
    pub of: Vec<Id>,
}

impl Share {
    /// The share, 0 to 1; none where there is nobody to count.
    pub fn value(&self) -> Option<f64> {
        share(self.counted.len() as i64, self.of.len() as i64)
    }
}

/// Clients with an order in the quarter, of those with one in it or in the three before it.
pub fn coverage(book: &OrderBook, quarter: Quarter, today: NaiveDate, wanted: impl Fn(Id) -> bool) -> Share {
    let end = quarter.period().last().min(today);
    let mut share = Share::default();
    if quarter.first_day() > today {
        return share;
    }
    for (client, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        if super::rhythm::is_current(orders, end) {
            share.of.push(client);
            if grid::orders_in(orders, quarter, today).next().is_some() {
                share.counted.push(client);
            }
        }
    }
    share
}

/// Clients that ordered on two days or more, of those that ordered at all.
pub fn repeat_purchases(book: &OrderBook, today: NaiveDate, wanted: impl Fn(Id) -> bool) -> Share {
    let mut share = Share::default();
    for (client, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        let days = order_days(orders, today).len();
        if days > 0 {
            share.of.push(client);
        }
        if days > 1 {
            share.counted.push(client);
        }
    }
    share
}

/// What lies between two orders, over all clients.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Intervals {
    /// The median of all gaps in calendar days; none where nobody ordered twice.
    pub median: Option<f64>,
    /// How many gaps there are.
    pub gaps: usize,
    /// The clients that have one.
    pub clients: Vec<Id>,
}

/// The median of the days between two orders in a row of the same client, over all clients.
pub fn intervals(book: &OrderBook, today: NaiveDate, wanted: impl Fn(Id) -> bool) -> Intervals {
    let mut all = Vec::new();
    let mut clients = Vec::new();
    for (client, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        let own = gaps(&order_days(orders, today));
        if !own.is_empty() {
            clients.push(client);
        }
        all.extend(own);
    }
    Intervals {
        gaps: all.len(),
        median: median(&mut all),
        clients,
    }
}
