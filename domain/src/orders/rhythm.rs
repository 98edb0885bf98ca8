//! How often a client orders, and what it means that no order came.

use chrono::NaiveDate;

use super::BookedOrder;
use crate::calendar::{Quarter, add_days};
use crate::settings::Settings;
use crate::statistics::median;

/// How many quarters, the present one included, a client counts as a current one after an order.
pub const CURRENT_QUARTERS: i32 = 4;

/// What the team agreed on about rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Days between two orders of a client whose own rhythm is not known.
    pub usual_interval: u16,
    /// Percent of the interval after which a client is lapsing.
    pub lapsing_at: u16,
    /// Percent of the interval after which a client has lapsed.
    pub lapsed_at: u16,
}

impl Terms {
    /// The terms of the settings, made sound: an interval of no days would make everybody lapse at once.
    pub fn of(settings: &Settings) -> Self {
        Self {
            usual_interval: settings.usual_interval.max(1),
            lapsing_at: settings.lapsing_at,
            lapsed_at: settings.lapsed_at.max(settings.lapsing_at),
        }
    }
}

/// How a client stands as a buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientState {
    /// Orders as usual.
    Current,
    /// Past the share of the usual interval at which somebody should call.
    Lapsing,
    /// Stopped ordering: long past the usual interval, or no order in the last four quarters.
    Lapsed,
    /// Never ordered.
    Prospect,
}

impl ClientState {
    /// Every state, in the order shown.
    pub const ALL: [Self; 4] = [Self::Current, Self::Lapsing, Self::Lapsed, Self::Prospect];

    /// The name in addresses and in `data-state`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Lapsing => "lapsing",
            Self::Lapsed => "lapsed",
            Self::Prospect => "prospect",
        }
    }
}

/// The rhythm of a client that ordered at least once, as known on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rhythm {
    /// The day of the latest order.
    pub last: NaiveDate,
    /// On how many different days orders were placed.
    pub order_days: usize,
    /// Usual days between two orders.
    pub interval: f64,
    /// Whether the interval is the client's own: three or more days of orders.
    pub is_own: bool,
}

impl Rhythm {
    /// The rhythm by the orders up to a day; none where there are none. Several orders of one day count as one.
    ///
    /// - Three or more days of orders: the median of the gaps between them.
    /// - Two: their gap, but no less than the team's usual interval. One gap is not yet a rhythm, and of the two guesses
    ///   the patient one is the better.
    /// - One: the team's usual interval.
    pub fn on(orders: &[BookedOrder], day: NaiveDate, terms: Terms) -> Option<Self> {
        let days = order_days(orders, day);
        let last = *days.last()?;
        let mut gaps = gaps(&days);
        let usual = f64::from(terms.usual_interval);
        let interval = match gaps.as_slice() {
            [] => usual,
            [one] => f64::from(*one).max(usual),
            _ => median(&mut gaps).unwrap_or(usual),
        };
        Some(Self {
            last,
            order_days: days.len(),
            interval,
            is_own: days.len() > 2,
        })
    }

    /// The first day on which so many percent of the interval have passed since the latest order.
    pub fn day_at(&self, percent: u16) -> NaiveDate {
        let days = (self.interval * f64::from(percent) / 100.0).ceil();
        add_days(self.last, days as i64)
    }

    /// The day from which the client is lapsing: time to reorder.
    pub fn lapsing_from(&self, terms: Terms) -> NaiveDate {
        self.day_at(terms.lapsing_at)
    }

    /// The day from which the client has lapsed.
    pub fn lapsed_from(&self, terms: Terms) -> NaiveDate {
        let out = Quarter::of(self.last).plus(CURRENT_QUARTERS).first_day();
        self.day_at(terms.lapsed_at).min(out)
    }

    /// How the client stands.
    pub fn state(&self, day: NaiveDate, terms: Terms) -> ClientState {
        if day >= self.lapsed_from(terms) {
            ClientState::Lapsed
        } else if day >= self.lapsing_from(terms) {
            ClientState::Lapsing
        } else {
            ClientState::Current
        }
    }

    /// Days since the latest order.
    pub fn days(&self, day: NaiveDate) -> i64 {
        (day - self.last).num_days()
    }

    /// Days since the latest order as a share of the interval.
    pub fn ratio(&self, day: NaiveDate) -> f64 {
        self.days(day) as f64 / self.interval
    }
}

/// How a client stands on a day, by its orders.
pub fn state_on(orders: &[BookedOrder], day: NaiveDate, terms: Terms) -> ClientState {
    Rhythm::on(orders, day, terms).map_or(ClientState::Prospect, |rhythm| rhythm.state(day, terms))
}

/// Whether the client counts as a current one on a day: an order in that quarter or the three before it.
pub fn is_current(orders: &[BookedOrder], day: NaiveDate) -> bool {
    let now = Quarter::of(day);
    let placed = orders.iter().map(|order| order.day).filter(|on| *on <= day);
    placed
        .max()
        .is_some_and(|last| now.since(Quarter::of(last)) < CURRENT_QUARTERS)
}

/// The different days of the orders up to a day, in order.
pub fn order_days(orders: &[BookedOrder], day: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<_> = orders
        .iter()
        .map(|order| order.day)
        .filter(|on| *on <= day)
        .collect();
    days.dedup();
    days
}

/// Calendar days between neighbours.
pub fn gaps(days: &[NaiveDate]) -> Vec<u32> {
    let gap = |pair: &[NaiveDate]| (pair[1] - pair[0]).num_days();
    days.windows(2)
        .map(gap)
        .map(|days| u32::try_from(days).unwrap_or(0))
        .collect()
}
