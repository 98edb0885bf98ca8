//! All orders of all clients.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::deal::{Deal, Move};
use crate::funnel::steps::StageOrder;
use crate::id::Id;
use crate::money::Money;
use crate::sorting::Sorting as _;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// Where an order is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderSource {
    /// A deal that was won.
    Deal(Id),
    /// An entry of the client.
    Entry(Id),
}

impl OrderSource {
    /// The identifier of the deal or of the entry.
    pub fn id(self) -> Id {
        match self {
            Self::Deal(id) | Self::Entry(id) => id,
        }
    }
}

/// One order, from wherever it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BookedOrder {
    /// Where it is written down.
    pub source: OrderSource,
    /// The day it was placed: of a deal, the day it was won.
    pub day: NaiveDate,
    /// For how much.
    pub sum: Option<Money>,
    /// The day it was delivered.
    pub delivered: Option<NaiveDate>,
    /// Who sold it, where known.
    pub by: Option<Id>,
}

/// The orders of every client, by day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderBook(BTreeMap<Id, Vec<BookedOrder>>);

impl OrderBook {
    /// Reads all orders, in one pass over deals and clients. Clients that were deleted have none.
    pub fn of(workspace: &Workspace) -> Self {
        let order = StageOrder::of(workspace);
        let mut book: BTreeMap<Id, Vec<BookedOrder>> = BTreeMap::new();
        for (id, deal) in workspace.deals.live() {
            let client = deal
                .client
                .filter(|client| workspace.clients.alive(*client).is_some());
            let (Some(client), Some(won)) = (client, won(deal, &order)) else {
                continue;
            };
            book.entry(client).or_default().push(of_deal(id, deal, won));
        }
        for (id, client) in workspace.clients.live().filter(|(_, c)| !c.orders.is_empty()) {
            book.entry(id).or_default().extend(of_entries(client));
        }
        book.values_mut().for_each(|orders| in_order(orders));
        Self(book)
    }

    /// The orders of a client, the first one first.
    pub fn get(&self, client: Id) -> &[BookedOrder] {
        self.0.get(&client).map_or(&[], Vec::as_slice)
    }

    /// Every client that ordered, with the orders.
    pub fn iter(&self) -> impl Iterator<Item = (Id, &[BookedOrder])> {
        self.0.iter().map(|(id, orders)| (*id, orders.as_slice()))
    }
}

/// The orders of one client, the first one first.
pub fn orders_of(workspace: &Workspace, client: Id) -> Vec<BookedOrder> {
    let order = StageOrder::of(workspace);
    let deals = crate::clients::deals_of(workspace, client);
    let mut orders: Vec<_> = deals
        .filter_map(|(id, deal)| Some(of_deal(id, deal, won(deal, &order)?)))
        .collect();
    orders.extend(workspace.clients.alive(client).into_iter().flat_map(of_entries));
    in_order(&mut orders);
    orders
}

/// The move by which a deal that stands in a won stage was won: the one that brought it there from elsewhere.
pub fn won<'a>(deal: &'a Deal, order: &StageOrder) -> Option<&'a Move> {
    let is_won = |step: &Move| order.kind(step.to) == StageKind::Won;
    let moves = deal.moves();
    let last_stay = moves.iter().rev().map(|(_, step)| *step);
    last_stay.take_while(|step| is_won(step)).last()
}

fn of_deal(id: Id, deal: &Deal, won: &Move) -> BookedOrder {
    BookedOrder {
        source: OrderSource::Deal(id),
        day: won.at.day(),
        sum: deal.value,
        delivered: deal.delivered,
        by: deal.owner.or(won.by),
    }
}

fn of_entries(client: &crate::client::Client) -> impl Iterator<Item = BookedOrder> {
    client.orders.iter().map(|(id, order)| BookedOrder {
        source: OrderSource::Entry(id),
        day: order.date,
        sum: order.sum,
        delivered: order.delivered,
        by: order.by,
    })
}

fn in_order(orders: &mut [BookedOrder]) {
    orders.order_by_key(|order| (order.day, order.source));
}
