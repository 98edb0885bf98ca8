//! How long deals stay in the stages.

use chrono::NaiveDate;

use super::facts::{Facts, Scope};
use crate::calendar::{Period, WorkingCalendar};
use crate::id::Id;
use crate::statistics::{median, percentile};

/// Ended visits from which on a stage's own experience may replace its norm.
pub const ENOUGH_VISITS: usize = 20;

/// Working days spent in one stage.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeInStage {
    /// Visits that ended in the period.
    pub ended: usize,
    /// The deals whose visits they were, each once.
    pub ended_deals: Vec<Id>,
    /// Their median, in working days.
    pub median: Option<f64>,
    /// Their 75th percentile, in working days.
    pub p75: Option<f64>,
    /// Deals still inside at the end of the period: they would make the figures longer, so they stand beside them.
    pub still_inside: Vec<Id>,
}

/// Works out the time in a stage: for visits that *ended* in the period, with those still inside beside them.
pub fn time_in_stage(
    facts: &Facts,
    stage: Id,
    period: Period,
    scope: Scope,
    calendar: &WorkingCalendar,
) -> TimeInStage {
    let visits = facts
        .visits
        .iter()
        .filter(|visit| visit.stage == stage && scope.holds(visit.board, visit.owner));
    let mut days = Vec::new();
    let mut ended_deals = Vec::new();
    let mut still_inside = Vec::new();
    for visit in visits {
        match visit.left {
            Some((left, _)) if period.contains(left) => {
                days.push(calendar.working_days_between(visit.entered, left).max(0));
                ended_deals.push(visit.deal);
            }
            Some((left, _)) if left <= period.last() => {}
            _ if visit.entered <= period.last() => still_inside.push(visit.deal),
            _ => {}
        }
    }
    ended_deals.sort_unstable();
    ended_deals.dedup();
    TimeInStage {
        ended: days.len(),
        ended_deals,
        median: median(&mut days),
        p75: percentile(&mut days, 0.75),
        still_inside,
    }
}

/// The norm by experience: the 75th percentile of all visits ended so far, rounded up, once there are enough.
pub fn experienced_norm(
    facts: &Facts,
    stage: Id,
    calendar: &WorkingCalendar,
    today: NaiveDate,
) -> Option<u16> {
    let ever = Period::new(crate::calendar::EARLIEST, today);
    let time = time_in_stage(facts, stage, ever, Scope::default(), calendar);
    let p75 = time.p75.filter(|_| time.ended >= ENOUGH_VISITS)?;
    Some(p75.ceil().clamp(1.0, f64::from(u16::MAX)) as u16)
}
