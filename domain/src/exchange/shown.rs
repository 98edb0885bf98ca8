//! The value of a field in a form that a view can put into words.

use chrono::NaiveDate;
use serde_json::Value;

use super::references::target;
use crate::deal::ActivityKind;
use crate::document::Object;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::record::Kind;

/// The longest text shown, in characters.
const LONGEST: usize = 200;

/// A value as a person understands it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// There is none.
    Nothing,
    /// A text, a name, a word.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A sum of money.
    Money(Money),
    /// A day.
    Day(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// A text for a day: a next step.
    Step(String, Option<NaiveDate>),
    /// An entry into a stage: its name, and when.
    Move(String, Option<Moment>),
    /// Something done: what, when, and what came of it.
    Activity(Option<ActivityKind>, Option<Moment>, String),
    /// A list of so many items.
    List(usize),
    /// Anything else, as JSON.
    Other(String),
}

/// Puts the value of a field in that form. `name` answers what a record is called.
pub(crate) fn show(field: &str, value: Option<&Value>, name: &dyn Fn(Kind, Id) -> Option<String>) -> Shown {
    let Some(value) = value else { return Shown::Nothing };
    let collection = field.split_once('/').map(|(collection, _)| collection);
    match value {
        Value::Null => Shown::Nothing,
        Value::Bool(flag) => Shown::Flag(*flag),
        Value::Number(number) => Shown::Number(number.as_f64().unwrap_or_default()),
        Value::String(text) => show_text(field, text, value, name),
        Value::Array(items) => {
            serde_json::from_value::<Money>(value.clone()).map_or(Shown::List(items.len()), Shown::Money)
        }
        Value::Object(entry) => show_entry(field, collection, entry, name),
    }
}

fn show_text(field: &str, text: &str, value: &Value, name: &dyn Fn(Kind, Id) -> Option<String>) -> Shown {
    if let Some(label) = target(field, value).and_then(|(kind, id)| name(kind, id)) {
        return Shown::Text(label);
    }
    if let Ok(day) = text.parse() {
        return Shown::Day(day);
    }
    text.parse()
        .map_or_else(|_| Shown::Text(cut(text)), Shown::Moment)
}

fn show_entry(
    field: &str,
    collection: Option<&str>,
    entry: &Object,
    name: &dyn Fn(Kind, Id) -> Option<String>,
) -> Shown {
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    let moment = |key: &str| text(key).and_then(|at| at.parse().ok());
    match (collection, field) {
        (Some("history"), _) => {
            let stage = entry
                .get("to")
                .and_then(|to| target("to", to))
                .and_then(|(kind, id)| name(kind, id));
            Shown::Move(stage.unwrap_or_default(), moment("at"))
        }
        (Some("activities"), _) => {
            let kind = entry
                .get("kind")
                .and_then(|kind| serde_json::from_value(kind.clone()).ok());
            Shown::Activity(kind, moment("at"), cut(text("text").unwrap_or_default()))
        }
        (None, "next") => Shown::Step(
            cut(text("text").unwrap_or_default()),
            text("date").and_then(|date| date.parse().ok()),
        ),
        _ => match ["name", "title", "text"].iter().find_map(|key| text(key)) {
            Some(text) => Shown::Text(cut(text)),
            None => Shown::Other(cut(&Value::Object(entry.clone()).to_string())),
        },
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
