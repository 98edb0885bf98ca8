//! The orders grid: clients by quarters.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::rhythm::{is_current, state_on};
use super::{BookedOrder, ClientState, OrderBook, Rhythm, Terms};
use crate::calendar::Quarter;
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// How many quarters the grid looks back, the present one included.
pub const QUARTERS: i32 = 12;

/// What a quarter was for a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// No order was ever placed yet.
    Before,
    /// So many orders.
    Ordered(u16),
    /// No order, and none was to be expected yet.
    Quiet,
    /// No order, and at the end of it the client was lapsing.
    AtRisk,
    /// No order, and at the end of it the client had lapsed.
    Lapsed,
}

impl Cell {
    /// The name in `data-cell`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Ordered(_) => "ordered",
            Self::Quiet => "quiet",
            Self::AtRisk => "at-risk",
            Self::Lapsed => "lapsed",
        }
    }
}

/// A client in the grid.
#[derive(Debug, Clone, PartialEq)]
pub struct GridRow {
    /// Which.
    pub client: Id,
    /// How it stands today.
    pub state: ClientState,
    /// Its rhythm today; none for one that never ordered.
    pub rhythm: Option<Rhythm>,
    /// The quarters in the order of the grid.
    pub cells: Vec<Cell>,
}

/// Of the clients that ordered in the last four quarters, how many did in the last of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Clients with an order in the quarter.
    pub ordered: usize,
    /// Clients with an order in the quarter or the three before it.
    pub current: usize,
}

impl Coverage {
    /// The share, 0 to 1; none where there is no current client.
    pub fn share(self) -> Option<f64> {
        crate::statistics::share(self.ordered as i64, self.current as i64)
    }
}

/// The grid.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grid {
    /// The quarters, the earliest first.
    pub quarters: Vec<Quarter>,
    /// The coverage of each, over the rows.
    pub coverage: Vec<Coverage>,
    /// The clients, the most urgent first.
    pub rows: Vec<GridRow>,
}

/// The quarters of the grid, the earliest first.
pub fn quarters(today: NaiveDate) -> Vec<Quarter> {
    let now = Quarter::of(today);
    now.plus(1 - QUARTERS).to(now).collect()
}

/// The grid of the clients wanted, without those that never ordered. A quarter is judged by what was known at its end:
/// an order of today doesn't recolour the past.
pub fn grid(
    workspace: &Workspace,
    book: &OrderBook,
    today: NaiveDate,
    terms: Terms,
    wanted: impl Fn(Id) -> bool,
) -> Grid {
    let quarters = quarters(today);
    let mut coverage = vec![Coverage::default(); quarters.len()];
    let mut rows = Vec::new();
    for (client, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        for (quarter, sum) in quarters.iter().zip(&mut coverage) {
            add(sum, orders, *quarter, today);
        }
        let Some(rhythm) = Rhythm::on(orders, today, terms) else {
            continue;
        };
        rows.push(GridRow {
            client,
            state: rhythm.state(today, terms),
            rhythm: Some(rhythm),
            cells: quarters
                .iter()
                .map(|quarter| cell(orders, *quarter, today, terms))
                .collect(),
        });
    }
    let name = |id: Id| workspace.clients.get(id).map(|client| client.name.as_str());
    rows.order_by(|a, b| {
        by_urgency(a, b, today).then_with(|| (name(a.client), a.client).cmp(&(name(b.client), b.client)))
    });
    Grid {
        quarters,
        coverage,
        rows,
    }
}

/// What a quarter was for a client.
pub fn cell(orders: &[BookedOrder], quarter: Quarter, today: NaiveDate, terms: Terms) -> Cell {
    let end = quarter.period().last().min(today);
    let count = orders_in(orders, quarter, today).count();
    if count > 0 {
        return Cell::Ordered(u16::try_from(count).unwrap_or(u16::MAX));
    }
    match state_on(orders, end, terms) {
        ClientState::Prospect => Cell::Before,
        ClientState::Current => Cell::Quiet,
        ClientState::Lapsing => Cell::AtRisk,
        ClientState::Lapsed => Cell::Lapsed,
    }
}

/// The orders of a quarter up to today.
pub fn orders_in(
    orders: &[BookedOrder],
    quarter: Quarter,
    today: NaiveDate,
) -> impl Iterator<Item = &BookedOrder> {
    orders
        .iter()
        .filter(move |order| order.day <= today && Quarter::of(order.day) == quarter)
}

/// The coverage of a quarter, up to today where it has not ended, over the clients wanted.
pub fn coverage(
    book: &OrderBook,
    quarter: Quarter,
    today: NaiveDate,
    wanted: impl Fn(Id) -> bool,
) -> Coverage {
    let mut sum = Coverage::default();
    for (_, orders) in book.iter().filter(|(id, _)| wanted(*id)) {
        add(&mut sum, orders, quarter, today);
    }
    sum
}

fn add(sum: &mut Coverage, orders: &[BookedOrder], quarter: Quarter, today: NaiveDate) {
    let end = quarter.period().last().min(today);
    if quarter.first_day() <= today && is_current(orders, end) {
        sum.current += 1;
        sum.ordered += usize::from(orders_in(orders, quarter, today).next().is_some());
    }
}

/// Whom to call first: of those lapsing, whoever is longest over the own interval; then those that lapsed, the latest
/// ones first, for they are the easiest to win back; then the others, whoever is nearest to lapsing.
pub fn by_urgency(a: &GridRow, b: &GridRow, today: NaiveDate) -> Ordering {
    let group = |row: &GridRow| match row.state {
        ClientState::Lapsing => 0,
        ClientState::Lapsed => 1,
        ClientState::Current => 2,
        ClientState::Prospect => 3,
    };
    let ratio = |row: &GridRow| row.rhythm.map_or(0.0, |rhythm| rhythm.ratio(today));
    let by_ratio = match a.state {
        ClientState::Lapsed => ratio(a).total_cmp(&ratio(b)),
        _ => ratio(b).total_cmp(&ratio(a)),
    };
    group(a).cmp(&group(b)).then(by_ratio)
}
