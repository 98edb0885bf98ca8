//! What is known about a client.

use chrono::{Datelike, NaiveDate};

use super::fields::fields;
use crate::client::Client;
use crate::commit::Edit;
use crate::id::Id;
use crate::passport::{FieldKind, PassportField, PassportValue};
use crate::text::clean_text;
use crate::workspace::Workspace;

/// Days that a passport may name: a birthday lies long before any business, a contract ends long after today.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// Why a value does not fit its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueError {
    /// The client is not there any more.
    NoClient,
    /// The field is not there any more.
    NoField,
    /// It is not a day between 1900 and 2100.
    NotADay,
    /// It is not a number.
    NotANumber,
}

impl std::fmt::Display for ValueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoClient => "the client is gone",
            Self::NoField => "the field is gone",
            Self::NotADay => "not a day between 1900 and 2100",
            Self::NotANumber => "not a number",
        })
    }
}

impl std::error::Error for ValueError {}

/// Writes down what is known; an empty text takes it out again.
///
/// # Errors
/// See [`ValueError`].
pub fn set_value(workspace: &Workspace, client: Id, field: Id, typed: &str) -> Result<Edit, ValueError> {
    let mut body = workspace
        .clients
        .alive(client)
        .ok_or(ValueError::NoClient)?
        .clone();
    let kind = workspace
        .passport_fields
        .alive(field)
        .ok_or(ValueError::NoField)?
        .kind;
    let text = clean_text(typed);
    if text.is_empty() {
        body.passport.remove(field);
    } else {
        let text = read(kind, &text)?;
        body.passport.insert(field, PassportValue { text });
    }
    Ok(Edit::of(client, body))
}

/// A typed text as it is kept.
fn read(kind: FieldKind, text: &str) -> Result<String, ValueError> {
    match kind {
        FieldKind::Text | FieldKind::Choice => Ok(text.to_owned()),
        FieldKind::Date => day(text).map(|day| day.to_string()).ok_or(ValueError::NotADay),
        FieldKind::Number => {
            let plain: String = text
                .chars()
                .filter(|c| !c.is_whitespace())
                .map(|c| if c == ',' { '.' } else { c })
                .collect();
            let number = plain.parse::<f64>().ok().filter(|number| number.is_finite());
            number
                .map(|number| number.to_string())
                .ok_or(ValueError::NotANumber)
        }
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = text.parse().ok()?;
    YEARS.contains(&day.year()).then_some(day)
}

/// The day that a client's passport holds for a field; none where it is empty, or holds something else.
pub fn date_of(client: &Client, field: Id) -> Option<NaiveDate> {
    client.passport.get(field).and_then(|value| day(&value.text))
}

/// How much of a passport is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completeness {
    /// How many fields there should be: the required ones, or all where none is required.
    pub asked: usize,
    /// How many of those are filled in.
    pub known: usize,
    /// Those that are not, in the order of the form.
    pub missing: Vec<Id>,
}

impl Completeness {
    /// Whole percent, rounded down, so that 100 means nothing is missing; none where the passport has no field.
    pub fn percent(&self) -> Option<u8> {
        (self.asked > 0).then(|| (self.known * 100 / self.asked) as u8)
    }

    /// Whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// How much of a client's passport is filled in.
pub fn completeness(workspace: &Workspace, client: &Client) -> Completeness {
    let all = fields(workspace);
    let any_required = all.iter().any(|(_, field)| field.required);
    let mut sum = Completeness::default();
    for (id, field) in all {
        if any_required && !field.required {
            continue;
        }
        sum.asked += 1;
        if is_known(client, id, field) {
            sum.known += 1;
        } else {
            sum.missing.push(id);
        }
    }
    sum
}

/// Whether a value is there that the field can hold: "in spring" is no day.
fn is_known(client: &Client, id: Id, field: &PassportField) -> bool {
    client
        .passport
        .get(id)
        .is_some_and(|value| !value.text.is_empty() && read(field.kind, &value.text).is_ok())
}
