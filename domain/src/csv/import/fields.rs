//! One row as what it says about a deal.

use chrono::NaiveDate;

use super::Mapping;
use super::errors::{Reason, RowError, Wrong};
use crate::csv::dates::parse_date;
use crate::csv::numbers::{currency_of, parse_amount};
use crate::csv::writer::unguard;
use crate::csv::{AmountError, Column, DateError, Row};
use crate::money::{Currency, MAX_MINOR, Money};
use crate::text::{clean_line, clean_text};

/// What a row says about a deal; empty where it says nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields {
    /// The deal's identifier in the program the file comes from.
    pub external: String,
    /// What is sold.
    pub title: String,
    /// The organisation.
    pub client: String,
    /// Who leads the deal, as it stands in the file.
    pub owner: String,
    /// The word for the stage, as it stands in the file.
    pub stage: String,
    /// The day it began.
    pub entered: Option<NaiveDate>,
    /// The day it was closed, or is expected to be.
    pub closed: Option<NaiveDate>,
    /// The sum.
    pub value: Option<Money>,
    /// The client's person.
    pub contact: String,
    /// Their telephone.
    pub phone: String,
    /// Their e-mail address.
    pub email: String,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What is to be done next.
    pub next: String,
    /// On which day.
    pub next_date: Option<NaiveDate>,
    /// Why it was lost.
    pub lost_reason: String,
    /// Free text.
    pub note: String,
}

/// Reads one row.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_row(row: &Row, mapping: &Mapping) -> Result<Fields, Vec<RowError>> {
    let mut wrong = Wrong {
        line: row.line,
        mapping,
        errors: Vec::new(),
    };
    let mut fields = Fields::default();
    let (mut sum, mut currency) = ("", "");
    for (place, column) in mapping.columns.iter().enumerate() {
        let text = row.cell(place);
        if text.is_empty() {
            continue;
        }
        let line = || clean_line(unguard(text));
        match column {
            Column::ExternalId => fields.external = line(),
            Column::Title => fields.title = line(),
            Column::Client => fields.client = line(),
            Column::Owner => text.clone_into(&mut fields.owner),
            Column::Stage => text.clone_into(&mut fields.stage),
            Column::Entered => fields.entered = read_date(text, *column, &mut wrong),
            Column::Closed => fields.closed = read_date(text, *column, &mut wrong),
            Column::Value => sum = text,
            Column::Currency => currency = text,
            Column::Contact => fields.contact = line(),
            Column::Phone => fields.phone = line(),
            Column::Email => fields.email = line(),
            Column::Tags => fields.tags = tags(unguard(text)),
            Column::NextStep => fields.next = line(),
            Column::NextStepDate => fields.next_date = read_date(text, *column, &mut wrong),
            Column::LostReason => fields.lost_reason = line(),
            Column::Note => fields.note = clean_text(unguard(text)),
            Column::Ignore => {}
        }
    }
    fields.value = read_value(sum, currency, &mut wrong);
    if fields.title.is_empty() && fields.client.is_empty() && fields.contact.is_empty() {
        wrong.errors.push(RowError {
            line: row.line,
            column: None,
            text: fields.external.clone(),
            reason: Reason::Nameless,
        });
    }
    if wrong.errors.is_empty() {
        Ok(fields)
    } else {
        Err(wrong.errors)
    }
}

fn read_date(text: &str, column: Column, wrong: &mut Wrong<'_>) -> Option<NaiveDate> {
    let reason = match parse_date(text, wrong.mapping.date_order) {
        Ok(day) => return Some(day),
        Err(DateError::Empty) => return None,
        Err(DateError::NotADate) => Reason::NotADate,
        Err(DateError::NoSuchDay) => Reason::NoSuchDay,
        Err(DateError::YearOutOfRange) => Reason::YearOutOfRange,
    };
    wrong.add(column, text, reason);
    None
}

fn read_value(sum: &str, currency: &str, wrong: &mut Wrong<'_>) -> Option<Money> {
    if sum.is_empty() {
        return None;
    }
    let own: Option<Currency> = if currency.is_empty() {
        currency_of(sum).map_or(Some(wrong.mapping.currency), |code| code.parse().ok())
    } else {
        read_currency(currency)
    };
    let Some(own) = own else {
        wrong.add(Column::Currency, currency, Reason::NotACurrency);
        return None;
    };
    let reason = match parse_amount(sum, wrong.mapping.number_format, own.exponent() as u8) {
        Ok(minor) if minor.abs() <= MAX_MINOR => return Some(Money::new(minor, own)),
        Ok(_) | Err(AmountError::TooLarge) => Reason::TooLarge,
        Err(AmountError::TooPrecise) => Reason::TooPrecise,
        Err(_) => Reason::NotANumber,
    };
    wrong.add(Column::Value, sum, reason);
    None
}

/// A currency by its code or its sign.
pub(super) fn read_currency(text: &str) -> Option<Currency> {
    let code = text.trim().to_uppercase();
    code.parse()
        .ok()
        .or_else(|| currency_of(&format!("1 {}", text.trim())).and_then(|code| code.parse().ok()))
}

fn tags(text: &str) -> Vec<String> {
    text.split([',', ';', '|', '\n'])
        .map(clean_line)
        .filter(|tag| !tag.is_empty())
        .collect()
}
