//! Civil days and which of them are worked.
//!
//! A date here has no time zone and no clock: "today" is always given by the caller.

mod holidays;
mod months;
mod period;
mod quarter;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use holidays::{Preset, orthodox_easter};
pub use months::{add_months, add_years, anniversary};
pub use period::{Period, PeriodKind};
pub use quarter::Quarter;

/// The earliest date a person can have meant in a record of sales.
pub const EARLIEST: NaiveDate = date(1990, 1, 1);
/// The latest date a person can have meant in a record of sales.
pub const LATEST: NaiveDate = date(2100, 12, 31);

/// Monday to Friday.
const MONDAY_TO_FRIDAY: [bool; 7] = [true, true, true, true, true, false, false];

/// A date known to exist when the program is written.
const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}

/// Whether a date lies within [`EARLIEST`]..=[`LATEST`]: a typed year of 20226 or 26 does not.
pub fn is_sane(day: NaiveDate) -> bool {
    (EARLIEST..=LATEST).contains(&day)
}

/// The day so many calendar days later (earlier where negative), stopping at the first and last dates there are.
pub fn add_days(day: NaiveDate, days: i64) -> NaiveDate {
    from_number(number(day).saturating_add(days))
}

/// Days since 0000-12-31: 1 is Monday, 0001-01-01.
fn number(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}

/// The reverse of [`number`], stopping at the first and last dates there are.
fn from_number(number: i64) -> NaiveDate {
    let edge = if number < 0 {
        NaiveDate::MIN
    } else {
        NaiveDate::MAX
    };
    i32::try_from(number)
        .ok()
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or(edge)
}

/// Which days the team works: a week that repeats, and its exceptions.
///
/// - A day is worked if its weekday is, unless it is a holiday.
/// - An *extra working day* is worked whatever its weekday, and even if it is a holiday as well.
/// - Where no weekday is worked at all, the week is read as seven working days, so that every count and search
///   still has an answer. Holidays stay off.
///
/// Counting costs a little arithmetic and a binary search, however far apart the days are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct WorkingCalendar {
    weekdays: [bool; 7],
    /// Sorted, each once.
    holidays: Vec<NaiveDate>,
    /// Sorted, each once.
    extra: Vec<NaiveDate>,
    /// The holidays that take a working day away; sorted.
    taken: Vec<NaiveDate>,
    /// The extra working days that add one to the week; sorted.
    added: Vec<NaiveDate>,
}

impl Default for WorkingCalendar {
    /// Monday to Friday without holidays.
    fn default() -> Self {
        Self::new(MONDAY_TO_FRIDAY, [], [])
    }
}

impl WorkingCalendar {
    /// A calendar from its weekdays (Monday first), holidays and extra working days, in any order.
    pub fn new(
        weekdays: [bool; 7],
        holidays: impl IntoIterator<Item = NaiveDate>,
        extra_working_days: impl IntoIterator<Item = NaiveDate>,
    ) -> Self {
        let mut calendar = Self {
            weekdays,
            holidays: sorted(holidays),
            extra: sorted(extra_working_days),
            taken: Vec::new(),
            added: Vec::new(),
        };
        let in_week = |day: &NaiveDate| calendar.is_in_week(*day);
        let taken = calendar.holidays.iter().copied();
        let taken = taken.filter(|day| in_week(day) && calendar.extra.binary_search(day).is_err());
        let added = calendar.extra.iter().copied().filter(|day| !in_week(day));
        (calendar.taken, calendar.added) = (taken.collect(), added.collect());
        calendar
    }

    /// The weekdays as they were chosen, Monday first.
    pub fn weekdays(&self) -> [bool; 7] {
        self.weekdays
    }

    /// The holidays, in order.
    pub fn holidays(&self) -> &[NaiveDate] {
        &self.holidays
    }

    /// The days worked by way of exception, in order.
    pub fn extra_working_days(&self) -> &[NaiveDate] {
        &self.extra
    }

    /// Whether no weekday is chosen, in which case all seven are taken as worked.
    pub fn has_no_weekday(&self) -> bool {
        self.weekdays == [false; 7]
    }

    /// The same calendar with one weekday worked or not.
    #[must_use]
    pub fn with_weekday(&self, weekday: Weekday, worked: bool) -> Self {
        let mut weekdays = self.weekdays;
        weekdays[weekday.num_days_from_monday() as usize] = worked;
        Self::new(weekdays, self.holidays.clone(), self.extra.clone())
    }

    /// The same calendar with one holiday more.
    #[must_use]
    pub fn with_holiday(&self, day: NaiveDate) -> Self {
        let holidays = self.holidays.iter().copied().chain([day]);
        Self::new(self.weekdays, holidays, self.extra.clone())
    }

    /// The same calendar with one extra working day more.
    #[must_use]
    pub fn with_extra_working_day(&self, day: NaiveDate) -> Self {
        let extra = self.extra.iter().copied().chain([day]);
        Self::new(self.weekdays, self.holidays.clone(), extra)
    }

    /// The same calendar in which a day is neither a holiday nor an extra working day.
    #[must_use]
    pub fn without_exception(&self, day: NaiveDate) -> Self {
        let other = |exception: &NaiveDate| *exception != day;
        let holidays = self.holidays.iter().copied().filter(other);
        let extra = self.extra.iter().copied().filter(other);
        Self::new(self.weekdays, holidays, extra)
    }

    /// Whether a day is worked.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        if self.is_in_week(day) {
            self.taken.binary_search(&day).is_err()
        } else {
            self.added.binary_search(&day).is_ok()
        }
    }

    /// Working days after `a` up to and including `b`; negative where `b` is before `a`, so that swapping the two
    /// only changes the sign. From Friday to Monday is 1; from a day to itself is 0.
    pub fn working_days_between(&self, a: NaiveDate, b: NaiveDate) -> i64 {
        self.count_to(number(b)) - self.count_to(number(a))
    }

    /// Working days from `first` to `last`, both included; 0 where `last` is before `first`.
    pub fn working_days_in(&self, first: NaiveDate, last: NaiveDate) -> i64 {
        (self.count_to(number(last)) - self.count_to(number(first) - 1)).max(0)
    }

    /// The day `n` working days after a day (before it where `n` is negative). 0 is the day itself if it is worked,
    /// else the next working day. So from Saturday both 0 and 1 give Monday, and −1 gives Friday.
    ///
    /// Stops at the first and last dates there are, which need not be worked.
    pub fn add_working_days(&self, day: NaiveDate, n: i32) -> NaiveDate {
        let wanted = if n > 0 {
            self.count_to(number(day)) + i64::from(n)
        } else {
            self.count_to(number(day) - 1) + i64::from(n) + 1
        };
        // The first day up to which the count of working days has reached the one wanted.
        // Every week has a day that is worked, but for the holidays: it cannot be further away than this.
        let reach = 7 * (i64::from(n).abs() + self.taken.len() as i64 + 2);
        let mut low = (number(day) - reach).max(number(NaiveDate::MIN));
        let mut high = (number(day) + reach).min(number(NaiveDate::MAX));
        while low < high {
            let middle = low + (high - low) / 2;
            if self.count_to(middle) >= wanted {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        from_number(low)
    }

    /// The first working day after a day, never the day itself.
    pub fn next_working_day(&self, day: NaiveDate) -> NaiveDate {
        self.add_working_days(day, 1)
    }

    /// The last working day before a day, never the day itself.
    pub fn previous_working_day(&self, day: NaiveDate) -> NaiveDate {
        self.add_working_days(day, -1)
    }

    /// The weekdays in force, Monday first.
    fn week(&self) -> [bool; 7] {
        if self.has_no_weekday() {
            [true; 7]
        } else {
            self.weekdays
        }
    }

    fn is_in_week(&self, day: NaiveDate) -> bool {
        self.week()[day.weekday().num_days_from_monday() as usize]
    }

    /// Working days up to and including a numbered day, counted from a fixed origin (negative before it). Only
    /// differences of two such counts mean anything.
    fn count_to(&self, number: i64) -> i64 {
        let week = self.week();
        let worked = |days: &[bool]| days.iter().filter(|worked| **worked).count() as i64;
        let rest = number.rem_euclid(7) as usize;
        let by_week = number.div_euclid(7) * worked(&week) + worked(&week[..rest]);
        let up_to = |days: &[NaiveDate]| days.partition_point(|day| self::number(*day) <= number) as i64;
        by_week - up_to(&self.taken) + up_to(&self.added)
    }
}

fn sorted(days: impl IntoIterator<Item = NaiveDate>) -> Vec<NaiveDate> {
    let mut days: Vec<_> = days.into_iter().collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// A calendar as it is kept in a file: what is usual is left out.
#[derive(Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    #[serde(skip_serializing_if = "is_usual_week")]
    weekdays: [bool; 7],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    holidays: Vec<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extra_working_days: Vec<NaiveDate>,
}

fn is_usual_week(weekdays: &[bool; 7]) -> bool {
    *weekdays == MONDAY_TO_FRIDAY
}

impl Default for Stored {
    fn default() -> Self {
        WorkingCalendar::default().into()
    }
}

impl From<WorkingCalendar> for Stored {
    fn from(calendar: WorkingCalendar) -> Self {
        Self {
            weekdays: calendar.weekdays,
            holidays: calendar.holidays,
            extra_working_days: calendar.extra,
        }
    }
}

impl From<Stored> for WorkingCalendar {
    fn from(stored: Stored) -> Self {
        Self::new(stored.weekdays, stored.holidays, stored.extra_working_days)
    }
}

#[cfg(test)]
mod tests;
