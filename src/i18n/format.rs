//! Numbers, money and dates as they are written in the language in use, by the browser's `Intl`.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{Datelike as _, NaiveDate};
use voronka_domain::moment::Moment;
use voronka_domain::money::{Currency, Money, Total};

use super::lang;
use crate::platform::intl::{DateStyle, DateWriter, NumberWriter, Plurals};

thread_local! {
    static NUMBERS: RefCell<HashMap<(&'static str, NumberKey), NumberWriter>> = RefCell::default();
    static DATES: RefCell<HashMap<(&'static str, DateStyle), DateWriter>> = RefCell::default();
    static PLURALS: RefCell<HashMap<&'static str, Plurals>> = RefCell::default();
}

/// What a number means, which decides how it is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum NumberKey {
    Plain(u32),
    Percent,
    Money(Currency, bool),
}

fn written(value: f64, key: NumberKey) -> String {
    let code = lang().code();
    NUMBERS.with_borrow_mut(|writers| {
        let writer = writers.entry((code, key)).or_insert_with(|| match key {
            NumberKey::Plain(digits) => NumberWriter::plain(code, digits),
            NumberKey::Percent => NumberWriter::percent(code),
            NumberKey::Money(currency, cents) => {
                NumberWriter::money(code, currency.code(), if cents { currency.exponent() } else { 0 })
            }
        });
        writer.write(value)
    })
}

fn dated(day: NaiveDate, style: DateStyle) -> String {
    let code = lang().code();
    let noon = Moment::on(day).instant() as f64 * 1000.0;
    DATES.with_borrow_mut(|writers| {
        writers
            .entry((code, style))
            .or_insert_with(|| DateWriter::new(code, style))
            .write(noon)
    })
}

/// The place of the plural form for a number among the forms of the language: 0 for one, and so on.
pub(super) fn plural_form(n: usize) -> usize {
    let code = lang().code();
    let category = PLURALS.with_borrow_mut(|plurals| {
        plurals
            .entry(code)
            .or_insert_with(|| Plurals::new(code))
            .category(n)
    });
    match category.as_str() {
        "one" => 0,
        "few" => 1,
        "many" => 2,
        // Two forms in English and Bulgarian; in Russian only fractions are "other", and they take the second form.
        _ => 1,
    }
}

/// A whole number with its groups.
pub fn number(value: f64) -> String {
    written(value, NumberKey::Plain(0))
}

/// A number with one decimal where it has one.
pub fn decimal(value: f64) -> String {
    written(value, NumberKey::Plain(1))
}

/// A share (0.4) as a percentage (40 %).
pub fn percent(share: f64) -> String {
    written(share, NumberKey::Percent)
}

/// A sum of money in whole units, as shown where space is short.
pub fn money(money: Money) -> String {
    written(major(money), NumberKey::Money(money.currency, false))
}

/// A sum of money to the cent, where there are any.
pub fn money_exact(money: Money) -> String {
    let has_cents = money.minor % 10_i64.pow(money.currency.exponent()) != 0;
    written(major(money), NumberKey::Money(money.currency, has_cents))
}

/// An amount without its currency, as typed into a field.
pub fn plain_money(money: Money) -> String {
    money.plain()
}

/// What a person typed as an amount of a currency, in minor units: spaces and the other decimal sign are understood.
pub fn amount(typed: &str, currency: Currency) -> Option<Money> {
    let text: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’'))
        .collect();
    let negative = text.starts_with('-');
    let digits = text.trim_start_matches(['-', '+']);
    // The last sign with one or two digits after it is the decimal one; all others part groups.
    let at = digits.rfind([',', '.']).filter(|at| {
        let after = digits.len() - at - 1;
        after as u32 <= currency.exponent() && (after != 3 || currency.exponent() == 3)
    });
    let (whole, part) = at.map_or((digits, ""), |at| (&digits[..at], &digits[at + 1..]));
    let whole: String = whole.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    if whole.is_empty() && part.is_empty() || !whole.chars().chain(part.chars()).all(|c| c.is_ascii_digit()) {
        return None;
    }
    let width = currency.exponent() as usize;
    let minor: i64 = format!("{whole}{part:0<width$}").parse().ok()?;
    (minor <= voronka_domain::money::MAX_MINOR)
        .then(|| Money::new(if negative { -minor } else { minor }, currency))
}

/// The sums of a total side by side, in whole units; a dash for nothing.
pub fn total(total: &Total) -> String {
    if total.is_empty() {
        return "—".to_owned();
    }
    total.sums().map(money).collect::<Vec<_>>().join(" + ")
}

/// A date as written in a table: day, short month, and the year.
pub fn date(day: NaiveDate) -> String {
    dated(day, DateStyle::Medium)
}

/// A date in full.
pub fn date_long(day: NaiveDate) -> String {
    dated(day, DateStyle::Long)
}

/// Day and short month, for cards.
pub fn day_and_month(day: NaiveDate) -> String {
    dated(day, DateStyle::DayMonth)
}

/// Day and short month, and the year where it is not today's.
pub fn date_near(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        day_and_month(day)
    } else {
        date(day)
    }
}

/// A month with its year.
pub fn month(day: NaiveDate) -> String {
    dated(day, DateStyle::MonthYear)
}

/// Weekday, day and month.
pub fn weekday_and_date(day: NaiveDate) -> String {
    dated(day, DateStyle::Weekday)
}

/// The time of a moment, where it is known.
pub fn time(moment: Moment) -> Option<String> {
    moment
        .time()
        .map(|(hour, minute)| format!("{hour:02}:{minute:02}"))
}

/// A moment: its date, and the time where it is known.
pub fn moment(moment: Moment) -> String {
    match time(moment) {
        Some(time) => format!("{}, {time}", date(moment.day())),
        None => date(moment.day()),
    }
}

fn major(money: Money) -> f64 {
    money.minor as f64 / 10_f64.powi(money.currency.exponent() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_understood_as_people_type_it() {
        let minor = |typed: &str| amount(typed, Currency::EUR).map(|money| money.minor);
        assert_eq!(minor("1 234,5"), Some(123_450));
        assert_eq!(minor("1,234.50"), Some(123_450));
        assert_eq!(minor("1.234"), Some(123_400));
        assert_eq!(minor("12"), Some(1_200));
        assert_eq!(minor("-3.07"), Some(-307));
        assert_eq!(minor("12.345,67"), Some(1_234_567));
        for bad in ["", "abc", "1-2", "9999999999999999", "."] {
            assert_eq!(minor(bad), None, "{bad}");
        }
    }
}
