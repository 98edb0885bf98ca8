//! Everything that happened to a deal in one list: moves and activities, the newest first.

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::deal::{Activity, Deal};
use crate::funnel::steps::{StageOrder, Step};
use crate::id::Id;
use crate::moment::Moment;
use crate::sorting::Sorting as _;

/// One thing that happened.
#[derive(Debug, Clone, Copy)]
pub enum Happening<'a> {
    /// The deal moved.
    Moved {
        /// The move and what can be computed about it.
        step: Step<'a>,
        /// Working days spent in the stage that was left; none for the first entry.
        spent: Option<i64>,
    },
    /// Something was done.
    Done {
        /// The identifier of the entry.
        id: Id,
        /// What.
        activity: &'a Activity,
    },
}

impl Happening<'_> {
    /// When it happened.
    pub fn at(&self) -> Moment {
        match self {
            Self::Moved { step, .. } => step.step.at,
            Self::Done { activity, .. } => activity.at,
        }
    }

    /// When it was written down, where that was on a later day.
    pub fn recorded_later(&self) -> Option<Moment> {
        let recorded = match self {
            Self::Moved { step, .. } => step.step.recorded,
            Self::Done { activity, .. } => activity.recorded,
        };
        recorded.filter(|recorded| recorded.day() > self.at().day())
    }
}

/// The days on which something happened to a deal, the latest first, each with what happened, the latest first.
pub fn timeline<'a>(
    deal: &'a Deal,
    order: &StageOrder,
    calendar: &WorkingCalendar,
) -> Vec<(NaiveDate, Vec<Happening<'a>>)> {
    let steps = order.steps(deal);
    let entered = std::iter::once(None).chain(steps.iter().map(|step| Some(step.step.at.day())));
    let moves = steps.iter().zip(entered).map(|(step, entered)| {
        let left = step.step.at.day();
        let spent = entered.map(|entered| calendar.working_days_between(entered, left).max(0));
        (
            (step.step.at.instant(), step.step.turn),
            Happening::Moved { step: *step, spent },
        )
    });
    let done = deal
        .activities
        .iter()
        .map(|(id, activity)| ((activity.at.instant(), 0), Happening::Done { id, activity }));
    let mut all: Vec<_> = moves.chain(done).collect();
    // By day first: moments of several time zones may stand in another order than their days.
    all.order_by_key(|(key, happening)| (happening.at().day(), *key));
    let mut days: Vec<(NaiveDate, Vec<Happening<'a>>)> = Vec::new();
    for (_, happening) in all.into_iter().rev() {
        let day = happening.at().day();
        match days.last_mut() {
            Some((last, list)) if *last == day => list.push(happening),
            _ => days.push((day, vec![happening])),
        }
    }
    days
}

#[cfg(test)]
mod tests;
