//! Public holidays that are the same every year by law, to start a calendar from.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{EARLIEST, LATEST, MONDAY_TO_FRIDAY, WorkingCalendar, add_days};

/// A ready-made list of holidays over a week of Monday to Friday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// No holidays.
    #[default]
    None,
    /// The non-working holidays of the Labour Code of the Russian Federation, art. 112: 1–8 January, 23 February,
    /// 8 March, 1 and 9 May, 12 June, 4 November.
    ///
    /// Days off moved from weekends, and Saturdays worked instead, are *not* here: they follow a government
    /// decision made anew each year. They are to be added as holidays and extra working days.
    Russia,
    /// The official holidays of the Labour Code of Bulgaria, art. 154: 1 January, 3 March, Good Friday to Easter
    /// Monday (Orthodox), 1, 6 and 24 May, 6 and 22 September, 24–26 December.
    ///
    /// Where one of them other than Easter falls on a Saturday or Sunday, the first working day after it is off
    /// (par. 2). Today's law is applied to every year; days exchanged by decision of the government are not here.
    Bulgaria,
}

const RUSSIA: [(u32, u32); 14] = [
    (1, 1),
    (1, 2),
    (1, 3),
    (1, 4),
    (1, 5),
    (1, 6),
    (1, 7),
    (1, 8),
    (2, 23),
    (3, 8),
    (5, 1),
    (5, 9),
    (6, 12),
    (11, 4),
];

const BULGARIA: [(u32, u32); 10] = [
    (1, 1),
    (3, 3),
    (5, 1),
    (5, 6),
    (5, 24),
    (9, 6),
    (9, 22),
    (12, 24),
    (12, 25),
    (12, 26),
];

impl Preset {
    /// Every preset, in the order to offer them.
    pub const ALL: [Self; 3] = [Self::None, Self::Russia, Self::Bulgaria];

    /// The holidays of a range of years, in order; years outside [`EARLIEST`]..=[`LATEST`] have none.
    pub fn holidays(self, years: RangeInclusive<i32>) -> Vec<NaiveDate> {
        let first = (*years.start()).max(EARLIEST.year());
        let last = (*years.end()).min(LATEST.year());
        let of_year = |year| match self {
            Self::None => BTreeSet::new(),
            Self::Russia => fixed(&RUSSIA, year).collect(),
            Self::Bulgaria => bulgaria(year),
        };
        (first..=last).flat_map(of_year).collect()
    }

    /// Monday to Friday with the holidays of a range of years.
    pub fn calendar(self, years: RangeInclusive<i32>) -> WorkingCalendar {
        WorkingCalendar::new(MONDAY_TO_FRIDAY, self.holidays(years), [])
    }
}

fn fixed(days: &[(u32, u32)], year: i32) -> impl Iterator<Item = NaiveDate> {
    days.iter()
        .filter_map(move |(month, day)| NaiveDate::from_ymd_opt(year, *month, *day))
}

fn bulgaria(year: i32) -> BTreeSet<NaiveDate> {
    let mut days: BTreeSet<_> = fixed(&BULGARIA, year).collect();
    if let Some(easter) = orthodox_easter(year) {
        days.extend((-2..=1).map(|shift| add_days(easter, shift)));
    }
    for day in fixed(&BULGARIA, year).filter(|day| is_weekend(*day)) {
        let mut instead = day;
        while is_weekend(instead) || days.contains(&instead) {
            instead = add_days(instead, 1);
        }
        days.insert(instead);
    }
    days
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Orthodox Easter Sunday of a year as a Gregorian date; none before 1583, when there was no Gregorian calendar,
/// and after the last year there is.
///
/// Jean Meeus, *Astronomical Algorithms*, ch. 8, "Julian Easter"; then the difference of the two calendars, which
/// is 13 days from 1900 to 2099 and 14 in 2100.
pub fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    if year < 1583 {
        return None;
    }
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let f = d + e + 114;
    // March or April of the Julian calendar; both have the dates of the same name in the Gregorian one.
    let named = NaiveDate::from_ymd_opt(year, (f / 31) as u32, (f % 31 + 1) as u32)?;
    let behind = year / 100 - year / 400 - 2;
    Some(add_days(named, i64::from(behind)))
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn orthodox_easter_is_on_the_published_dates() {
        let published = [
            (1991, 4, 7),
            (2008, 4, 27),
            (2010, 4, 4),
            (2016, 5, 1),
            (2021, 5, 2),
            (2022, 4, 24),
            (2023, 4, 16),
            (2024, 5, 5),
            (2025, 4, 20),
            (2026, 4, 12),
            (2027, 5, 2),
            (2028, 4, 16),
            (2100, 5, 2),
        ];
        for (year, month, day) in published {
            assert_eq!(orthodox_easter(year), Some(date(year, month, day)));
        }
        assert_eq!(orthodox_easter(1500), None);
    }

    proptest! {
        #[test]
        fn orthodox_easter_is_a_sunday_in_spring(year in 1583..=9999) {
            let easter = orthodox_easter(year).expect("a date");
            prop_assert_eq!(easter.weekday(), Weekday::Sun);
            prop_assert_eq!(easter.year(), year);
        }
    }

    #[test]
    fn russia_has_fourteen_fixed_holidays_a_year_and_moves_none() {
        let calendar = Preset::Russia.calendar(2024..=2027);
        assert_eq!(calendar.holidays().len(), 4 * 14);
        // 23 February 2025 is a Sunday: Monday stays a working day here.
        assert!(calendar.is_working(date(2025, 2, 24)));
        assert!(!calendar.is_working(date(2026, 6, 12)));
        // January 2026: 22 weekdays, of which 1, 2, 5, 6, 7 and 8 are off.
        assert_eq!(calendar.working_days_in(date(2026, 1, 1), date(2026, 1, 31)), 16);
    }

    #[test]
    fn bulgaria_in_2026_has_the_days_off_that_the_law_gives() {
        let expected = [
            (1, 1),
            (3, 3),
            (4, 10),
            (4, 11),
            (4, 12),
            (4, 13),
            (5, 1),
            (5, 6),
            (5, 24),
            (5, 25), // for Sunday 24 May
            (9, 6),
            (9, 7), // for Sunday 6 September
            (9, 22),
            (12, 24),
            (12, 25),
            (12, 26),
            (12, 28), // for Saturday 26 December
        ]
        .map(|(month, day)| date(2026, month, day));
        assert_eq!(Preset::Bulgaria.holidays(2026..=2026), expected);
    }

    #[test]
    fn two_bulgarian_holidays_on_a_weekend_take_two_working_days() {
        let days = Preset::Bulgaria.holidays(2021..=2022);
        // 2021: 24 is a Friday, 25 and 26 the weekend. 2022: 24 and 25 the weekend, 26 a Monday.
        for year in [2021, 2022] {
            assert!(days.contains(&date(year, 12, 27)));
            assert!(days.contains(&date(year, 12, 28)));
            assert!(!days.contains(&date(year, 12, 29)));
        }
    }

    #[test]
    fn a_bulgarian_holiday_on_easter_saturday_moves_past_easter_monday() {
        // 1 May 2021 is Holy Saturday, Easter Monday is 3 May.
        let days = Preset::Bulgaria.holidays(2021..=2021);
        assert!(days.contains(&date(2021, 5, 4)));
        assert!(!days.contains(&date(2021, 5, 5)));
        // 6 May 2024 is Easter Monday, not a weekend: nothing moves.
        assert!(!Preset::Bulgaria.holidays(2024..=2024).contains(&date(2024, 5, 7)));
    }

    #[test]
    fn every_preset_is_sorted_and_keeps_to_sane_years() {
        for preset in Preset::ALL {
            let days = preset.holidays(i32::MIN..=i32::MAX);
            assert!(days.is_sorted_by(|a, b| a < b));
            assert!(days.iter().all(|day| super::super::is_sane(*day)));
        }
        assert!(Preset::None.holidays(2020..=2030).is_empty());
        assert_eq!(Preset::None.calendar(2020..=2030), WorkingCalendar::default());
    }
}
