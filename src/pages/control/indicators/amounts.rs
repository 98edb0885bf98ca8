//! Amounts of indicators as they are written and typed.

use voronka_domain::indicator::{Amount, Unit};
use voronka_domain::indicators::planning::Planned;
use voronka_domain::money::{Currency, Money};

use crate::i18n::{amount, decimal, money};

/// An amount in its unit.
pub(in crate::pages) fn shown(amount: f64, unit: Unit, currency: Option<Currency>) -> String {
    match (unit, currency) {
        (Unit::Money, Some(currency)) => {
            let minor = amount * 10_f64.powi(currency.exponent() as i32);
            money(Money::new(minor.round() as i64, currency))
        }
        (Unit::Percent, _) => format!("{}\u{a0}%", decimal(amount)),
        _ => decimal(amount),
    }
}

/// An amount as it stands in a field.
pub(in crate::pages) fn typed(amount: Amount) -> String {
    let number = Planned::of(amount).amount;
    number.to_string()
}

/// What a person typed as a plan: none where the field is empty, an error where it is no plan.
pub(in crate::pages) fn read(text: &str, unit: Unit, currency: Currency) -> Result<Option<Amount>, ()> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let text = text.trim().trim_end_matches('%');
    if unit == Unit::Money {
        return amount(text, currency)
            .map(|money| Some(Amount::Money(money)))
            .ok_or(());
    }
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let number: f64 = plain.replace(',', ".").parse().map_err(drop)?;
    // Two decimals are enough for a plan, and come back the same.
    Ok(Some(Amount::Number((number * 100.0).round() / 100.0)))
}
