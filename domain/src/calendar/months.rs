//! Months and years later.

use chrono::{Datelike, Months, NaiveDate};

/// The day so many months later (earlier where negative), on the last day of the month where the month is too
/// short: 31 January + 1 month is 28 or 29 February.
///
/// A recurrence counts from its first day, not from its last: 31 January + 2 months is 31 March, while one month
/// twice ends on the 28th. Stops at the first and last dates there are.
pub fn add_months(day: NaiveDate, months: i32) -> NaiveDate {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count).unwrap_or(NaiveDate::MIN)
    } else {
        day.checked_add_months(count).unwrap_or(NaiveDate::MAX)
    }
}

/// The day so many years later (earlier where negative): 29 February + 1 year is 28 February.
///
/// Like [`add_months`], a recurrence counts from its first day: 29 February + 4 years is 29 February again.
pub fn add_years(day: NaiveDate, years: i32) -> NaiveDate {
    add_months(day, years.saturating_mul(12))
}

/// A day of the year, such as a birthday, in the year given; 29 February is the 28th in a common year.
pub fn anniversary(day: NaiveDate, year: i32) -> NaiveDate {
    add_years(day, year.saturating_sub(day.year()))
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_month_later_is_clamped_to_the_end_of_the_month() {
        let table = [
            ((2026, 1, 31), 1, (2026, 2, 28)),
            ((2028, 1, 31), 1, (2028, 2, 29)),
            ((2026, 1, 31), 2, (2026, 3, 31)),
            ((2026, 3, 31), -1, (2026, 2, 28)),
            ((2026, 8, 31), 1, (2026, 9, 30)),
            ((2026, 11, 15), 2, (2027, 1, 15)),
            ((2026, 1, 15), -1, (2025, 12, 15)),
            ((2026, 2, 28), 1, (2026, 3, 28)),
            ((2026, 5, 7), 0, (2026, 5, 7)),
            ((2025, 11, 30), 3, (2026, 2, 28)),
        ];
        for ((y, m, d), months, (ey, em, ed)) in table {
            assert_eq!(add_months(date(y, m, d), months), date(ey, em, ed));
        }
    }

    #[test]
    fn a_leap_day_is_kept_on_the_28th_in_common_years() {
        let leap = date(2024, 2, 29);
        assert_eq!(add_years(leap, 1), date(2025, 2, 28));
        assert_eq!(add_years(leap, 4), date(2028, 2, 29));
        assert_eq!(add_years(leap, -1), date(2023, 2, 28));
        assert_eq!(anniversary(leap, 2027), date(2027, 2, 28));
        assert_eq!(
            anniversary(leap, 2032),
            leap.with_year(2032).expect("a leap year")
        );
        assert_eq!(anniversary(date(1980, 7, 4), 2026), date(2026, 7, 4));
    }

    #[test]
    fn the_ends_of_time_are_reached_without_a_panic() {
        assert_eq!(add_months(date(2026, 1, 1), i32::MAX), NaiveDate::MAX);
        assert_eq!(add_months(date(2026, 1, 1), i32::MIN), NaiveDate::MIN);
        assert_eq!(add_years(date(2026, 1, 1), i32::MAX), NaiveDate::MAX);
        assert_eq!(anniversary(date(2026, 1, 1), i32::MIN), NaiveDate::MIN);
    }

    proptest! {
        #[test]
        fn months_later_lands_in_the_month_that_many_later(number in 700_000..770_000, months in -600..600) {
            let day = NaiveDate::from_num_days_from_ce_opt(number).expect("a date");
            let later = add_months(day, months);
            let index = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
            prop_assert_eq!(index(later) - index(day), months);
            let last = later.succ_opt().expect("a date").day() == 1;
            prop_assert!(later.day() == day.day() || last && later.day() < day.day());
        }
    }
}
