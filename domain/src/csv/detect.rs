//! Telling from a column's values how its dates and numbers are written.
//!
//! A guess says how sure it is: the import shows it and asks when it is ambiguous.

use super::dates::{DateOrder, DateParts};
use super::numbers::{Grouping, Number, NumberFormat};

/// How a column seems to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess<F> {
    /// The likeliest way.
    pub format: F,
    /// Another way reads as many values, and reads some of them differently.
    pub ambiguous: bool,
    /// Values that can be read this way.
    pub read: usize,
    /// Values that can't; blank ones count for neither.
    pub unread: usize,
}

/// Tells the order of dates in columns whose header says that they hold dates. A few broken cells must not make the others
/// unreadable: `None` only when not one value can be read.
/// Chain the values of several columns of one file for a surer answer.
pub fn date_order<'a>(values: impl Iterator<Item = &'a str>) -> Option<Guess<DateOrder>> {
    let (mut year_first, mut other) = (0, 0);
    let (mut day_first, mut month_first, mut short_year_first) = (0, 0, 0);
    let mut slashes = 0_usize;
    for value in values.map(str::trim).filter(|value| !value.is_empty()) {
        let Some(parts) = DateParts::split(value) else {
            other += 1;
            continue;
        };
        let reads = |order| usize::from(parts.date(order).is_ok());
        if parts.year_first() {
            year_first += reads(DateOrder::Ymd);
            other += 1 - reads(DateOrder::Ymd);
            continue;
        }
        other += 1;
        day_first += reads(DateOrder::Dmy);
        month_first += reads(DateOrder::Mdy);
        // A short year in front is written with hyphens if at all: `31.12.25` is no riddle.
        short_year_first += if parts.separator == '-' {
            reads(DateOrder::Ymd)
        } else {
            0
        };
        slashes += usize::from(parts.separator == '/');
    }

    // Years in front read the same in every order, so the others decide where there are others.
    let best = day_first.max(month_first).max(short_year_first);
    let (format, ambiguous) = if best == 0 {
        (DateOrder::Ymd, false)
    } else if day_first == best && month_first == best {
        // Only the United States put the month first, and they write slashes.
        let likely = if slashes * 2 > other {
            DateOrder::Mdy
        } else {
            DateOrder::Dmy
        };
        (likely, true)
    } else if day_first == best {
        (DateOrder::Dmy, short_year_first == best)
    } else if month_first == best {
        (DateOrder::Mdy, short_year_first == best)
    } else {
        (DateOrder::Ymd, false)
    };
    let read = year_first + best;
    let unread = other - best;
    (read > 0).then_some(Guess {
        format,
        ambiguous,
        read,
        unread,
    })
}

/// Tells the format of numbers in a column whose header says that it holds numbers. `None` only when not one value can be
/// read.
pub fn number_format<'a>(values: impl Iterator<Item = &'a str>) -> Option<Guess<NumberFormat>> {
    // Bare digits read the same in every format; in most columns that leaves little to look at.
    let is_plain = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
    let mut values: Vec<&str> = values.map(str::trim).filter(|value| !value.is_empty()).collect();
    let all = values.len();
    values.retain(|value| !is_plain(value));
    let plain = all - values.len();

    let count = |format| {
        values
            .iter()
            .filter(|value| Number::split(value, format).is_some())
            .count()
    };
    let counts = NumberFormat::ALL.map(|format| (format, count(format)));
    let best = counts.iter().map(|&(_, read)| read).max()?;
    let (read, unread) = (plain + best, values.len() - best);
    if read == 0 {
        return None;
    }

    let mut tied = counts
        .into_iter()
        .filter(|&(_, count)| count == best)
        .map(|(format, _)| format);
    let plainest = tied.next()?;
    let differing = tied.find(|&other| {
        values.iter().any(|value| {
            let readings = (Number::split(value, plainest), Number::split(value, other));
            matches!(readings, (Some(one), Some(two)) if !one.same_value(&two))
        })
    });
    // `1,234` alone: a sum with three decimals is rarer than a thousand.
    let format = match differing {
        Some(other) if plainest.grouping == Grouping::None && has_groups(&values, other) => other,
        _ => plainest,
    };
    Some(Guess {
        format,
        ambiguous: differing.is_some(),
        read,
        unread,
    })
}

fn has_groups(values: &[&str], format: NumberFormat) -> bool {
    values
        .iter()
        .any(|value| Number::split(value, format).is_some_and(|number| number.has_groups()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::{Decimal, NumberFormat};

    type Case<T> = (&'static [&'static str], Option<T>);

    #[test]
    fn the_order_of_dates_is_told_from_the_values_that_allow_only_one() {
        use DateOrder::{Dmy, Mdy, Ymd};
        let table: [Case<(DateOrder, bool)>; 15] = [
            (&["10/20/2016", "3/1/2017", ""], Some((Mdy, false))),
            (&["31.12.2025", "01.02.2025"], Some((Dmy, false))),
            (&["2025-12-31", "2025-01-02"], Some((Ymd, false))),
            (&["2025-12-31T10:00:00Z", "2025-01-02 09:15"], Some((Ymd, false))),
            (&["2025/12/31"], Some((Ymd, false))),
            (&["31.12.25", "01.02.25"], Some((Dmy, false))),
            (&["31-12-25", "01-02-25"], Some((Dmy, true))),
            (&["01.02.2025", "03.04.2025"], Some((Dmy, true))),
            (&["01/02/2025", "03/04/2025"], Some((Mdy, true))),
            (&["10.11.12"], Some((Dmy, true))),
            (&["98-12-31", "24-10-30"], Some((Ymd, false))),
            (&["2025-12-31", "05.06.2025", "31.01.2025"], Some((Dmy, false))),
            (&["Won", "Lost"], None),
            (&["31.01.2025", "soon", "later"], Some((Dmy, false))),
            (&["", " "], None),
        ];
        for (values, expected) in table {
            let guess = date_order(values.iter().copied()).map(|guess| (guess.format, guess.ambiguous));
            assert_eq!(guess, expected, "{values:?}");
        }
    }

    #[test]
    fn values_that_are_no_dates_are_counted() {
        let values = [
            "31.12.2025",
            "30.12.2025",
            "29.12.2025",
            "28.12.2025",
            "31.02.2025",
            "",
        ];
        let guess = date_order(values.into_iter()).expect("dates");
        assert_eq!((guess.read, guess.unread), (4, 1));
    }

    #[test]
    fn the_format_of_numbers_is_told_from_the_values_that_allow_only_one() {
        use Decimal::{Comma, Point};
        let table: [Case<(Decimal, Grouping, bool)>; 14] = [
            (&["1054", "4514", ""], Some((Point, Grouping::None, false))),
            (&["1054.5", "12.25"], Some((Point, Grouping::None, false))),
            (&["1\u{a0}234,56", "12,00"], Some((Comma, Grouping::Space, false))),
            (&["1 234", "12"], Some((Comma, Grouping::Space, false))),
            (&["1 234.50"], Some((Point, Grouping::Space, false))),
            (&["1,234.56", "$12"], Some((Point, Grouping::Comma, false))),
            (&["1.234.567", "12"], Some((Comma, Grouping::Point, false))),
            (&["1.234,5 €"], Some((Comma, Grouping::Point, false))),
            (
                &["1'234.50", "CHF 2’000"],
                Some((Point, Grouping::Apostrophe, false)),
            ),
            (&["1,234"], Some((Point, Grouping::Comma, true))),
            (&["1.234"], Some((Comma, Grouping::Point, true))),
            (&["1,234", "0,5"], Some((Comma, Grouping::None, false))),
            (&["0.125", "-0.5"], Some((Point, Grouping::None, false))),
            (&["Won", "Lost"], None),
        ];
        for (values, expected) in table {
            let guess = number_format(values.iter().copied());
            let guess = guess.map(|guess| (guess.format.decimal, guess.format.grouping, guess.ambiguous));
            assert_eq!(guess, expected, "{values:?}");
        }
    }

    #[test]
    fn all_formats_are_offered_once() {
        let mut formats = NumberFormat::ALL.to_vec();
        formats.dedup();
        assert_eq!(formats.len(), 8);
    }
}
