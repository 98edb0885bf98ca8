//! Dates as other programs write them.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// In which order day, month and year stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `2025-12-31`
    Ymd,
    /// `31.12.2025`
    Dmy,
    /// `12/31/2025`
    Mdy,
}

impl DateOrder {
    /// Every order, in the order to offer them.
    pub const ALL: [Self; 3] = [Self::Ymd, Self::Dmy, Self::Mdy];
}

/// Years a date may lie in: a sale outside of them is a slip of the hand, or an empty date of a spreadsheet.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

/// Why a text isn't taken as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateError {
    /// Nothing is written.
    Empty,
    /// It isn't three numbers with the same `/`, `.` or `-` between them, or what follows isn't a time.
    NotADate,
    /// There is no such day or month, which also happens when the order is wrong.
    NoSuchDay,
    /// Outside of [`YEARS`].
    YearOutOfRange,
}

/// Reads a date. The year may have two digits (70–99 are of the last century); a year in front is recognised in
/// any order, and a time behind the date is checked and left out: the day is the one that is written.
pub fn parse_date(text: &str, order: DateOrder) -> Result<NaiveDate, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let parts = DateParts::split(text).ok_or(DateError::NotADate)?;
    let [first, second, third] = parts.numbers;
    let (year, month, day) = match order {
        _ if parts.year_first() => (first, second, third),
        DateOrder::Ymd => (first, second, third),
        DateOrder::Dmy => (third, second, first),
        DateOrder::Mdy => (third, first, second),
    };
    if month.digits > 2 || day.digits > 2 {
        return Err(DateError::NotADate);
    }
    let year = match (year.digits, year.value) {
        (4, value) => value,
        (2, value @ 70..) => 1900 + value,
        (2, value) => 2000 + value,
        _ => return Err(DateError::NotADate),
    };
    let year = i32::from(year);
    let date = NaiveDate::from_ymd_opt(year, month.value.into(), day.value.into());
    let date = date.ok_or(DateError::NoSuchDay)?;
    if YEARS.contains(&date.year()) { Ok(date) } else { Err(DateError::YearOutOfRange) }
}

/// Whether a text begins with a year of four digits, so that it reads the same in every order.
pub(super) fn is_year_first(text: &str) -> bool {
    DateParts::split(text.trim()).is_some_and(|parts| parts.year_first())
}

/// The separator of what looks like a date.
pub(super) fn separator(text: &str) -> Option<char> {
    DateParts::split(text.trim()).map(|parts| parts.separator)
}

#[derive(Clone, Copy)]
struct Number {
    value: u16,
    digits: usize,
}

struct DateParts {
    numbers: [Number; 3],
    separator: char,
}

impl DateParts {
    fn year_first(&self) -> bool {
        self.numbers[0].digits == 4
    }

    fn split(text: &str) -> Option<Self> {
        let (first, rest) = number(text)?;
        let separator = rest.chars().next().filter(|mark| matches!(mark, '/' | '.' | '-'))?;
        let (second, rest) = number(rest.strip_prefix(separator)?)?;
        let (third, rest) = number(rest.strip_prefix(separator)?)?;
        is_tail(rest).then_some(Self { numbers: [first, second, third], separator })
    }
}

/// One to four digits at the beginning, and what follows.
fn number(text: &str) -> Option<(Number, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    if !(1..=4).contains(&digits) {
        return None;
    }
    Some((Number { value: number.parse().ok()?, digits }, rest))
}

/// Nothing, the Russian "г." (year), or a time: `T10:00:00Z`, ` 10:00 PM`, ` 10:00:00.5+03:00`.
fn is_tail(text: &str) -> bool {
    if text.is_empty() || matches!(text.trim_start().trim_end_matches('.'), "г") {
        return true;
    }
    let Some(time) = text.strip_prefix(['T', 't', ' ', '\u{a0}', ',']).map(str::trim_start) else { return false };
    let Some((hour, rest)) = number(time) else { return false };
    let Some((minute, rest)) = rest.strip_prefix(':').and_then(number) else { return false };
    hour.value < 25
        && minute.value < 60
        && rest.chars().all(|mark| mark.is_ascii_digit() || ":.,+- \u{202f}ZzAaPpMmUuTtCcGg".contains(mark))
}
