//! Stretches of days that figures are computed for.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{WorkingCalendar, add_days, add_months, from_number, number};

/// What a period is cut by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodKind {
    /// One day.
    Day,
    /// Seven days, from Monday (ISO 8601) unless another first day is given.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
    /// Any first and last day.
    Own,
}

impl PeriodKind {
    /// Every kind, from the shortest.
    pub const ALL: [Self; 6] = [
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::Own,
    ];

    /// Its length in months, where it has one.
    fn months(self) -> Option<u32> {
        match self {
            Self::Day | Self::Week | Self::Own => None,
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Year => Some(12),
        }
    }
}

/// Days from the first to the last, both included: never empty, the first never after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(NaiveDate, NaiveDate)", into = "(NaiveDate, NaiveDate)")]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

impl Period {
    /// The period between two days, in either order, both included.
    pub fn new(a: NaiveDate, b: NaiveDate) -> Self {
        Self {
            first: a.min(b),
            last: a.max(b),
        }
    }

    /// The period of a kind that a day is in, with weeks from Monday. Of an own period nothing more is known: it is
    /// the day alone.
    pub fn containing(day: NaiveDate, kind: PeriodKind) -> Self {
        Self::containing_with(day, kind, Weekday::Mon)
    }

    /// As [`containing`](Self::containing), with weeks from the weekday given.
    pub fn containing_with(day: NaiveDate, kind: PeriodKind, first_weekday: Weekday) -> Self {
        if let Some(length) = kind.months() {
            let month = day.month0() / length * length + 1;
            let first = NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day);
            let after = first.checked_add_months(chrono::Months::new(length));
            let last = after.and_then(|after| after.pred_opt());
            return Self::new(first, last.unwrap_or(NaiveDate::MAX));
        }
        if kind == PeriodKind::Week {
            let into = i64::from(day.weekday().days_since(first_weekday));
            return Self::new(add_days(day, -into), add_days(day, 6 - into));
        }
        Self::new(day, day)
    }

    /// The first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day, which is still in.
    pub fn last(self) -> NaiveDate {
        self.last
    }

    /// The equal period just before: for months, quarters and years the calendar unit before the one that the first
    /// day is in; otherwise as many days as this one has.
    #[must_use]
    pub fn previous(self, kind: PeriodKind) -> Self {
        self.moved(kind, -1)
    }

    /// The equal period just after; see [`previous`](Self::previous).
    #[must_use]
    pub fn next(self, kind: PeriodKind) -> Self {
        self.moved(kind, 1)
    }

    fn moved(self, kind: PeriodKind, steps: i32) -> Self {
        if let Some(length) = kind.months() {
            // A month that began on the 1st is what `containing` would give; so is any other day of it.
            let start = Self::containing(self.first, kind).first;
            return Self::containing(add_months(start, steps * length as i32), kind);
        }
        let shift = i64::from(steps) * self.day_count();
        Self::new(add_days(self.first, shift), add_days(self.last, shift))
    }

    /// Calendar days in it, at least 1.
    pub fn day_count(self) -> i64 {
        number(self.last) - number(self.first) + 1
    }

    /// Its days, in order.
    pub fn days(self) -> impl DoubleEndedIterator<Item = NaiveDate> + Clone {
        (number(self.first)..=number(self.last)).map(from_number)
    }

    /// Whether a day is in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The days it has in common with another; none where they do not meet.
    pub fn overlap(self, other: Self) -> Option<Self> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (first <= last).then_some(Self { first, last })
    }

    /// Working days in it.
    pub fn working_days(self, calendar: &WorkingCalendar) -> i64 {
        calendar.working_days_in(self.first, self.last)
    }

    /// Working days of it that have come by `today`, today included: 0 before the first day, all of them from the
    /// last day on.
    pub fn working_days_passed(self, calendar: &WorkingCalendar, today: NaiveDate) -> i64 {
        calendar.working_days_in(self.first, today.min(self.last))
    }

    /// Working days of it that are still to come after `today`: with those passed, they make up all.
    pub fn working_days_left(self, calendar: &WorkingCalendar, today: NaiveDate) -> i64 {
        self.working_days(calendar) - self.working_days_passed(calendar, today)
    }
}

impl From<(NaiveDate, NaiveDate)> for Period {
    fn from((first, last): (NaiveDate, NaiveDate)) -> Self {
        Self::new(first, last)
    }
}

impl From<Period> for (NaiveDate, NaiveDate) {
    fn from(period: Period) -> Self {
        (period.first, period.last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;
    use proptest::prelude::*;

    fn period(first: (u32, u32), last: (u32, u32)) -> Period {
        Period::new(date(2026, first.0, first.1), date(2026, last.0, last.1))
    }

    #[test]
    fn a_day_is_in_its_week_month_quarter_and_year() {
        // 20 May 2026 is a Wednesday.
        let day = date(2026, 5, 20);
        let table = [
            (PeriodKind::Day, period((5, 20), (5, 20))),
            (PeriodKind::Week, period((5, 18), (5, 24))),
            (PeriodKind::Month, period((5, 1), (5, 31))),
            (PeriodKind::Quarter, period((4, 1), (6, 30))),
            (PeriodKind::Year, period((1, 1), (12, 31))),
            (PeriodKind::Own, period((5, 20), (5, 20))),
        ];
        for (kind, expected) in table {
            assert_eq!(Period::containing(day, kind), expected);
        }
    }

    #[test]
    fn a_week_begins_on_the_day_the_locale_says() {
        let sunday = date(2026, 5, 24);
        let week = |first| Period::containing_with(sunday, PeriodKind::Week, first);
        assert_eq!(week(Weekday::Mon), period((5, 18), (5, 24)));
        assert_eq!(week(Weekday::Sun), period((5, 24), (5, 30)));
        assert_eq!(week(Weekday::Sat), period((5, 23), (5, 29)));
        assert_eq!(week(Weekday::Sun).next(PeriodKind::Week), period((5, 31), (6, 6)));
    }

    #[test]
    fn the_equal_period_before_is_a_calendar_unit_or_as_many_days() {
        let table = [
            (PeriodKind::Day, period((3, 1), (3, 1)), period((2, 28), (2, 28))),
            (PeriodKind::Week, period((3, 2), (3, 8)), period((2, 23), (3, 1))),
            (
                PeriodKind::Month,
                period((3, 1), (3, 31)),
                period((2, 1), (2, 28)),
            ),
            (
                PeriodKind::Quarter,
                period((4, 1), (6, 30)),
                period((1, 1), (3, 31)),
            ),
            (PeriodKind::Own, period((3, 10), (3, 19)), period((2, 28), (3, 9))),
        ];
        for (kind, now, before) in table {
            assert_eq!(now.previous(kind), before);
            assert_eq!(before.next(kind), now);
        }
        let year = Period::containing(date(2026, 7, 1), PeriodKind::Year);
        assert_eq!(year.previous(PeriodKind::Year).first(), date(2025, 1, 1));
        assert_eq!(year.next(PeriodKind::Year).last(), date(2027, 12, 31));
    }

    #[test]
    fn working_days_passed_include_today_and_stop_at_the_end() {
        let calendar = WorkingCalendar::default().with_holiday(date(2026, 5, 1));
        // May 2026 begins on a Friday and has 21 weekdays.
        let may = period((5, 1), (5, 31));
        assert_eq!(may.working_days(&calendar), 20);
        let table = [
            ((4, 30), 0),
            ((5, 1), 0),
            ((5, 3), 0),
            ((5, 4), 1),
            ((5, 8), 5),
            ((5, 10), 5),
            ((5, 29), 20),
            ((7, 1), 20),
        ];
        for ((month, day), passed) in table {
            let today = date(2026, month, day);
            assert_eq!(may.working_days_passed(&calendar, today), passed);
            assert_eq!(may.working_days_left(&calendar, today), 20 - passed);
        }
    }

    #[test]
    fn periods_overlap_in_the_days_they_share() {
        let (may, week) = (period((5, 1), (5, 31)), period((5, 25), (6, 7)));
        assert_eq!(may.overlap(week), Some(period((5, 25), (5, 31))));
        assert_eq!(may.overlap(period((6, 1), (6, 2))), None);
    }

    #[test]
    fn the_days_of_a_period_can_be_walked_both_ways() {
        let days: Vec<_> = period((2, 27), (3, 2)).days().map(|day| day.day()).collect();
        assert_eq!(days, [27, 28, 1, 2]);
        assert_eq!(period((2, 27), (3, 2)).days().next_back(), Some(date(2026, 3, 2)));
    }

    #[test]
    fn a_period_is_stored_as_its_two_days_and_read_in_either_order() {
        let text = serde_json::to_string(&period((5, 1), (5, 31))).expect("json");
        assert_eq!(text, r#"["2026-05-01","2026-05-31"]"#);
        let swapped: Period = serde_json::from_str(r#"["2026-05-31","2026-05-01"]"#).expect("a period");
        assert_eq!(swapped, period((5, 1), (5, 31)));
    }

    #[test]
    fn the_ends_of_time_have_periods_too() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            for kind in PeriodKind::ALL {
                let period = Period::containing(day, kind);
                assert!(period.contains(day));
                let _ = (period.previous(kind), period.next(kind));
            }
        }
    }

    proptest! {
        #[test]
        fn periods_of_a_kind_follow_each_other_without_gaps(
            day in 700_000_i64..770_000, length in 0_i64..500, kind in 0_usize..6, first_weekday in 0_u8..7,
        ) {
            let kind = PeriodKind::ALL[kind];
            let day = from_number(day);
            let first_weekday = Weekday::try_from(first_weekday).expect("a weekday");
            let period = match kind {
                PeriodKind::Own => Period::new(day, add_days(day, length)),
                _ => Period::containing_with(day, kind, first_weekday),
            };
            prop_assert!(period.contains(day));
            let after = period.next(kind);
            prop_assert_eq!(after.first(), add_days(period.last(), 1));
            prop_assert_eq!(after.previous(kind), period);
            prop_assert_eq!(period.days().count() as i64, period.day_count());
        }
    }
}
