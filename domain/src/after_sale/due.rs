//! When a follow-up falls due.

use chrono::NaiveDate;

use crate::calendar::{WorkingCalendar, add_days, add_months, is_sane};
use crate::rule::{DelayUnit, Repeat, RepeatUnit, RuleVersion};

/// The longest delay and the longest period that are believed.
pub(crate) const LONGEST: i32 = 3_650;

/// The day of one follow-up of an event: the event so many periods later, and then the delay. It always falls on a
/// working day: what would fall on a day off is moved to the next working day, and where it counts back from a date
/// known in advance, to the one before. Nothing where the day would lie before 1990 or after 2100, or where the
/// client's usual interval is asked for and not known.
pub(crate) fn due(
    version: &RuleVersion,
    calendar: &WorkingCalendar,
    event: NaiveDate,
    number: u32,
    interval: Option<f64>,
) -> Option<NaiveDate> {
    let delay = i64::from(version.delay.clamp(0, LONGEST));
    let event = match (version.repeat, number) {
        (Some(repeat), 1..) => again(event, repeat, number)?,
        _ => event,
    };
    let on_the_next = |day| calendar.add_working_days(day, 0);
    let on_the_one_before = |day| {
        if calendar.is_working(day) {
            day
        } else {
            calendar.previous_working_day(day)
        }
    };
    let ahead_of_it = matches!(version.trigger, crate::rule::Trigger::PassportDate { .. });
    let day = match version.unit {
        DelayUnit::WorkingDays => calendar.add_working_days(event, i32::try_from(delay).unwrap_or(0)),
        DelayUnit::DaysBefore => on_the_one_before(add_days(event, -delay)),
        // A birthday on a Sunday is wished on the Friday before.
        DelayUnit::Days if ahead_of_it && delay == 0 => on_the_one_before(event),
        DelayUnit::Days => on_the_next(add_days(event, delay)),
        DelayUnit::PercentOfInterval => {
            let days = (interval? * delay as f64 / 100.0).ceil();
            on_the_next(add_days(event, days as i64))
        }
    };
    is_sane(day).then_some(day)
}

/// An event so many periods later, counted from its first day: 31 January comes again on 28 February and on 31 March.
fn again(event: NaiveDate, repeat: Repeat, number: u32) -> Option<NaiveDate> {
    let periods = i64::from(repeat.every).checked_mul(i64::from(number))?;
    let months = |months: i64| i32::try_from(months).ok().map(|months| add_months(event, months));
    match repeat.unit {
        RepeatUnit::Days => Some(add_days(event, periods)),
        RepeatUnit::Weeks => Some(add_days(event, periods.checked_mul(7)?)),
        RepeatUnit::Months => months(periods),
        RepeatUnit::Quarters => months(periods.checked_mul(3)?),
    }
}

/// A number of which the follow-up, and all before it, fall due before a day; not far below the first that does not.
pub(crate) fn skip_to(version: &RuleVersion, event: NaiveDate, day: NaiveDate) -> u32 {
    let Some(repeat) = version
        .repeat
        .filter(|_| version.unit != DelayUnit::PercentOfInterval)
    else {
        return 0;
    };
    let days = match repeat.unit {
        RepeatUnit::Days => 1,
        RepeatUnit::Weeks => 7,
        RepeatUnit::Months => 31,
        RepeatUnit::Quarters => 92,
    };
    // A working day may be as much as a week.
    let slack = i64::from(version.delay.clamp(0, LONGEST)) * 7 + 60;
    let periods = ((day - event).num_days() - slack) / (days * i64::from(repeat.every.max(1)));
    u32::try_from(periods.max(0)).unwrap_or(0)
}
