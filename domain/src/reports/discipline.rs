//! How soon things are written down after they happened.

use super::facts::{Facts, Scope};
use crate::calendar::Period;
use crate::id::Id;
use crate::statistics::{median, share};

/// The gap between what happened and its being recorded, over moves and activities of a period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Discipline {
    /// Everything that happened.
    pub all: usize,
    /// The deals it happened to, each once.
    pub deals: Vec<Id>,
    /// Recorded on the same day.
    pub same_day: usize,
    /// Recorded the day after.
    pub next_day: usize,
    /// Deals of which something was recorded later than that.
    pub late: Vec<Id>,
    /// How much was recorded later than that.
    pub late_count: usize,
    /// The median gap of what was not recorded on its day, in calendar days.
    pub median_gap: Option<f64>,
    /// The widest gap, in calendar days.
    pub widest: u32,
    /// The share recorded by the day after.
    pub in_time: Option<f64>,
}

/// Works out the discipline of recording. Activities count wherever their deal is.
pub fn discipline(facts: &Facts, period: Period, scope: Scope) -> Discipline {
    let moves = facts
        .events_in(period)
        .iter()
        .filter(|event| scope.holds(event.board, event.person))
        .map(|event| (event.deal, event.late));
    let touches = facts
        .touches_in(period)
        .iter()
        .filter(|touch| scope.person.is_none() || touch.person == scope.person)
        .map(|touch| (touch.deal, touch.late));
    let mut found = Discipline::default();
    let mut gaps: Vec<u32> = Vec::new();
    for (deal, days) in moves.chain(touches) {
        found.all += 1;
        found.deals.push(deal);
        match days {
            0 => found.same_day += 1,
            1 => found.next_day += 1,
            _ => {
                found.late_count += 1;
                found.late.push(deal);
            }
        }
        if days > 0 {
            gaps.push(days);
        }
    }
    found.widest = gaps.iter().copied().max().unwrap_or(0);
    found.median_gap = median(&mut gaps);
    found.deals.sort_unstable();
    found.deals.dedup();
    found.late.sort_unstable();
    found.late.dedup();
    found.in_time = share((found.same_day + found.next_day) as i64, found.all as i64);
    found
}
