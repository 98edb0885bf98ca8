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
    DateParts::split(text).ok_or(DateError::NotADate)?.date(order)
}

#[derive(Clone, Copy)]
struct Number {
    value: u16,
    digits: usize,
}

/// What looks like a date, in whichever order.
pub(super) struct DateParts {
    numbers: [Number; 3],
    pub(super) separator: char,
}

impl DateParts {
    /// Whether a year of four digits stands in front, so that it reads the same in every order.
    pub(super) fn year_first(&self) -> bool {
        self.numbers[0].digits == 4
    }

    pub(super) fn date(&self, order: DateOrder) -> Result<NaiveDate, DateError> {
        let [first, second, third] = self.numbers;
        let (year, month, day) = match order {
            _ if self.year_first() => (first, second, third),
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
        let date = NaiveDate::from_ymd_opt(year.into(), month.value.into(), day.value.into());
        let date = date.ok_or(DateError::NoSuchDay)?;
        if YEARS.contains(&date.year()) {
            Ok(date)
        } else {
            Err(DateError::YearOutOfRange)
        }
    }

    /// Cuts a trimmed text.
    pub(super) fn split(text: &str) -> Option<Self> {
        let (first, rest) = number(text)?;
        let separator = rest
            .chars()
            .next()
            .filter(|mark| matches!(mark, '/' | '.' | '-'))?;
        let (second, rest) = number(rest.strip_prefix(separator)?)?;
        let (third, rest) = number(rest.strip_prefix(separator)?)?;
        is_tail(rest).then_some(Self {
            numbers: [first, second, third],
            separator,
        })
    }
}

/// One to four digits at the beginning, and what follows.
fn number(text: &str) -> Option<(Number, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    if !(1..=4).contains(&digits) {
        return None;
    }
    Some((
        Number {
            value: number.parse().ok()?,
            digits,
        },
        rest,
    ))
}

/// Nothing, the Russian "г." (year), or a time: `T10:00:00Z`, ` 10:00 PM`, ` 10:00:00.5+03:00`.
fn is_tail(text: &str) -> bool {
    if text.is_empty() || matches!(text.trim_start().trim_end_matches('.'), "г") {
        return true;
    }
    let Some(time) = text
        .strip_prefix(['T', 't', ' ', '\u{a0}', ','])
        .map(str::trim_start)
    else {
        return false;
    };
    let Some((hour, rest)) = number(time) else {
        return false;
    };
    let Some((minute, rest)) = rest.strip_prefix(':').and_then(number) else {
        return false;
    };
    hour.value < 25
        && minute.value < 60
        && rest
            .chars()
            .all(|mark| mark.is_ascii_digit() || ":.,+- \u{202f}ZzAaPpMmUuTtCcGg".contains(mark))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_read_in_the_order_given() {
        use DateOrder::{Dmy, Mdy, Ymd};
        for (text, order, expected) in [
            ("2025-12-31", Ymd, (2025, 12, 31)),
            ("2025.1.2", Ymd, (2025, 1, 2)),
            ("25/12/31", Ymd, (2025, 12, 31)),
            ("31.12.2025", Dmy, (2025, 12, 31)),
            ("1/2/2025", Dmy, (2025, 2, 1)),
            ("1/2/2025", Mdy, (2025, 1, 2)),
            ("10/20/2016", Mdy, (2016, 10, 20)),
            ("31-12-69", Dmy, (2069, 12, 31)),
            ("31-12-70", Dmy, (1970, 12, 31)),
            (" 31.12.2025 г. ", Dmy, (2025, 12, 31)),
            ("2025-12-31T23:59:59Z", Ymd, (2025, 12, 31)),
            ("2025-12-31T23:59:59.123+03:00", Dmy, (2025, 12, 31)),
            ("2025-12-31 23:59:59 UTC", Mdy, (2025, 12, 31)),
            ("31.12.2025 9:05", Dmy, (2025, 12, 31)),
            ("12/31/2025, 9:05 PM", Mdy, (2025, 12, 31)),
            ("29.02.2024", Dmy, (2024, 2, 29)),
        ] {
            let (year, month, day) = expected;
            assert_eq!(
                parse_date(text, order).ok(),
                NaiveDate::from_ymd_opt(year, month, day),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        use DateError::{Empty, NoSuchDay, NotADate, YearOutOfRange};
        for (text, expected) in [
            ("", Empty),
            (" \u{a0}", Empty),
            ("soon", NotADate),
            ("31.12", NotADate),
            ("31.12/2025", NotADate),
            ("31.12.025", NotADate),
            ("31.12.20255", NotADate),
            ("31.12.2025x", NotADate),
            ("31.12.2025 10", NotADate),
            ("31.12.2025 10:75", NotADate),
            ("031.12.2025", NotADate),
            ("2025.012.31", NotADate),
            ("31.02.2025", NoSuchDay),
            ("12/31/2025", NoSuchDay),
            ("0.0.2025", NoSuchDay),
            ("01.01.1969", YearOutOfRange),
            ("01.01.2200", YearOutOfRange),
            ("0001-01-01", YearOutOfRange),
            ("45000", NotADate),
        ] {
            assert_eq!(parse_date(text, DateOrder::Dmy), Err(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}|[0-9./: TZ-]{0,20}") {
            for order in DateOrder::ALL {
                let _ = parse_date(&text, order);
            }
        }

        #[test]
        fn a_written_date_reads_back(days in 0_u64..84_000) {
            let date = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day") + chrono::Days::new(days);
            let (year, month, day) = (date.year(), date.month(), date.day());
            for (order, text) in [
                (DateOrder::Ymd, format!("{year}-{month:02}-{day:02}")),
                (DateOrder::Dmy, format!("{day:02}.{month:02}.{year}")),
                (DateOrder::Mdy, format!("{month}/{day}/{year}")),
            ] {
                prop_assert_eq!(parse_date(&text, order), Ok(date));
            }
        }
    }
}
