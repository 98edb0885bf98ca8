//! What moved in a period.

use super::facts::{Event, Facts, Scope, Tally};
use crate::calendar::{Period, WorkingCalendar};
use crate::funnel::steps::Direction;
use crate::stage::StageKind;

/// The moves of a period, by what they were.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Flow {
    /// New deals.
    pub entered: Tally,
    /// Moves nearer to the sale, the sales themselves included.
    pub forward: Tally,
    /// Moves away from it.
    pub back: Tally,
    /// Deals won.
    pub won: Tally,
    /// Deals lost.
    pub lost: Tally,
    /// Deals put off.
    pub parked: Tally,
    /// Deals taken back into work.
    pub reopened: Tally,
    /// Moves whose expected result was not reached.
    pub on_credit: Tally,
    /// Moves that jumped over a stage.
    pub skipping: Tally,
}

/// Counts the moves of a period. Who moved a deal is whose move it is.
pub fn flow(facts: &Facts, period: Period, scope: Scope) -> Flow {
    let events: Vec<&Event> = facts
        .events_in(period)
        .iter()
        .filter(|event| scope.holds(event.board, event.person))
        .collect();
    let tally = |is: &dyn Fn(&Event) -> bool| {
        Tally::of(
            facts,
            events.iter().filter(|event| is(event)).map(|event| event.deal),
        )
    };
    Flow {
        entered: tally(&|event| event.direction == Direction::Entered),
        forward: tally(&|event| event.direction == Direction::Forward),
        back: tally(&|event| event.direction == Direction::Back),
        won: tally(&|event| event.kind == StageKind::Won),
        lost: tally(&|event| event.kind == StageKind::Lost),
        parked: tally(&|event| event.kind == StageKind::Parked),
        reopened: tally(&|event| event.direction == Direction::Reopened),
        on_credit: tally(&|event| event.on_credit),
        skipping: tally(&|event| event.skipped > 0),
    }
}

/// Forward moves per working day that has passed of the period; none where no working day has passed.
pub fn moves_per_working_day(
    flow: &Flow,
    period: Period,
    calendar: &WorkingCalendar,
    today: chrono::NaiveDate,
) -> Option<f64> {
    let days = period.working_days_passed(calendar, today);
    (days > 0).then(|| flow.forward.count as f64 / days as f64)
}
