//! Quarters of years, to count with.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Period, PeriodKind};

/// One quarter of one calendar year. Quarters are ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(i32, u8)", into = "(i32, u8)")]
pub struct Quarter {
    year: i32,
    /// 1 to 4.
    q: u8,
}

impl Quarter {
    /// A quarter by its year and number; none where the number is not 1 to 4 or a date cannot have the year.
    pub fn new(year: i32, q: u8) -> Option<Self> {
        let possible = (NaiveDate::MIN.year()..=NaiveDate::MAX.year()).contains(&year);
        (possible && (1..=4).contains(&q)).then_some(Self { year, q })
    }

    /// The quarter of a date.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            q: (day.month0() / 3 + 1) as u8,
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number within the year, 1 to 4.
    pub fn q(self) -> u8 {
        self.q
    }

    /// What a label is made of: the number (1 to 4) and the year. Their order is the language's.
    pub fn label_parts(self) -> (u8, i32) {
        (self.q, self.year)
    }

    /// The count of quarters since the first one of year 0. Neighbours differ by 1.
    pub fn ordinal(self) -> i32 {
        self.year * 4 + i32::from(self.q) - 1
    }

    /// The reverse of [`ordinal`](Self::ordinal), stopping at the first and last quarters dates can have.
    pub fn from_ordinal(ordinal: i32) -> Self {
        let (first, last) = (Self::of(NaiveDate::MIN), Self::of(NaiveDate::MAX));
        let ordinal = ordinal.clamp(first.ordinal(), last.ordinal());
        Self {
            year: ordinal.div_euclid(4),
            q: ordinal.rem_euclid(4) as u8 + 1,
        }
    }

    /// The quarter so many later (earlier where negative).
    #[must_use]
    pub fn plus(self, quarters: i32) -> Self {
        Self::from_ordinal(self.ordinal().saturating_add(quarters))
    }

    /// How many quarters later this one is than another; negative where it is earlier.
    pub fn since(self, other: Self) -> i32 {
        self.ordinal() - other.ordinal()
    }

    /// Quarters from this one to `last`, both included, in order; none where `last` is earlier.
    pub fn to(self, last: Self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (self.ordinal()..=last.ordinal()).map(Self::from_ordinal)
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        let month = u32::from(self.q) * 3 - 2;
        NaiveDate::from_ymd_opt(self.year, month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// Its days.
    pub fn period(self) -> Period {
        Period::containing(self.first_day(), PeriodKind::Quarter)
    }
}

impl From<Quarter> for (i32, u8) {
    fn from(quarter: Quarter) -> Self {
        (quarter.year, quarter.q)
    }
}

impl TryFrom<(i32, u8)> for Quarter {
    type Error = &'static str;

    fn try_from((year, q): (i32, u8)) -> Result<Self, Self::Error> {
        Self::new(year, q).ok_or("a quarter is a year and a number from 1 to 4")
    }
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;
    use proptest::prelude::*;

    fn quarter(year: i32, q: u8) -> Quarter {
        Quarter::new(year, q).expect("a quarter")
    }

    #[test]
    fn every_month_is_in_its_quarter() {
        let expected = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4];
        for (month, q) in (1..).zip(expected) {
            assert_eq!(Quarter::of(date(2026, month, 15)), quarter(2026, q));
        }
    }

    #[test]
    fn quarters_are_counted_across_years() {
        assert_eq!(quarter(2025, 4).plus(1), quarter(2026, 1));
        assert_eq!(quarter(2026, 1).plus(-1), quarter(2025, 4));
        assert_eq!(quarter(2026, 2).plus(-4), quarter(2025, 2));
        assert_eq!(quarter(2026, 2).since(quarter(2024, 4)), 6);
        assert_eq!(quarter(0, 1).plus(-1), quarter(-1, 4));
        assert_eq!(quarter(2026, 3).label_parts(), (3, 2026));
        assert!(quarter(2025, 4) < quarter(2026, 1));
        let shown: Vec<_> = quarter(2025, 3).to(quarter(2026, 1)).map(Quarter::q).collect();
        assert_eq!(shown, [3, 4, 1]);
        assert_eq!(quarter(2026, 2).to(quarter(2026, 1)).count(), 0);
    }

    #[test]
    fn a_quarter_has_its_first_and_last_days() {
        let period = quarter(2026, 4).period();
        assert_eq!(
            (period.first(), period.last()),
            (date(2026, 10, 1), date(2026, 12, 31))
        );
        assert_eq!(quarter(2026, 1).period().day_count(), 90);
        assert_eq!(quarter(2028, 1).period().day_count(), 91);
    }

    #[test]
    fn there_is_no_fifth_quarter() {
        for (year, q) in [(2026, 0), (2026, 5), (i32::MAX, 1), (i32::MIN, 1)] {
            assert_eq!(Quarter::new(year, q), None);
        }
        assert!(serde_json::from_str::<Quarter>("[2026,5]").is_err());
    }

    proptest! {
        #[test]
        fn ordinals_read_back_and_never_leave_the_dates_there_are(ordinal: i32, step: i32) {
            let start = Quarter::from_ordinal(ordinal);
            prop_assert_eq!(Quarter::from_ordinal(start.ordinal()), start);
            let there = start.plus(step);
            prop_assert_eq!(Quarter::of(there.first_day()), there);
            prop_assert_eq!(Quarter::of(there.period().last()), there);
        }

        #[test]
        fn a_quarter_reads_back_as_it_was_written(ordinal in 7000..9000) {
            let quarter = Quarter::from_ordinal(ordinal);
            let text = serde_json::to_string(&quarter).expect("json");
            prop_assert_eq!(serde_json::from_str::<Quarter>(&text).expect("a quarter"), quarter);
        }
    }
}
