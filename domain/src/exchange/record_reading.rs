//! One record of a file.

use std::collections::BTreeMap;

use serde_json::Value;

use super::checksum::Checksum;
use super::error::Reason;
use super::writing::add_record;
use super::{sense, strict};
use crate::document::{Document, NotADocument, Object};
use crate::id::Id;
use crate::record::Kind;
use crate::stamp::Stamp;
use crate::workspace::Workspace;

/// The longest text of one record, in bytes.
const MAX_RECORD: usize = 1_000_000;
/// Milliseconds since 1970 (UTC) at the beginning of the year 2200.
const YEAR_2200: u64 = 7_258_118_400_000;

/// A record as its parts, before anything is known about its kind.
pub(crate) struct Parts {
    pub id: Option<String>,
    pub stamp: String,
    pub stamps: BTreeMap<String, String>,
    pub body: Object,
}

/// A record that is of use.
pub(crate) struct ReadRecord {
    pub id: Id,
    pub label: String,
    pub raw: String,
    pub cleaned: usize,
}

/// Why one is of no use.
pub(crate) struct NotRead {
    pub reason: Reason,
    pub field: Option<String>,
    /// Line and column inside the record.
    pub at: Option<(usize, usize)>,
}

impl From<Reason> for NotRead {
    fn from(reason: Reason) -> Self {
        Self {
            reason,
            field: None,
            at: None,
        }
    }
}

impl NotRead {
    fn in_field(field: impl Into<String>, reason: Reason) -> Self {
        Self {
            field: Some(field.into()),
            ..reason.into()
        }
    }
}

/// Takes a record apart and adds it to the sum.
pub(crate) fn parts(kind: &str, text: &str, sum: &mut Checksum) -> Result<Parts, NotRead> {
    let parts = take_apart(text);
    match &parts {
        Ok(parts) => add_record(
            sum,
            kind,
            parts.id.as_deref().unwrap_or_default(),
            &parts.stamp,
            &parts.stamps,
            &parts.body,
        ),
        Err(_) => sum.add(text.as_bytes()),
    }
    parts
}

fn take_apart(text: &str) -> Result<Parts, NotRead> {
    if text.len() > MAX_RECORD {
        return Err(Reason::TooLarge.into());
    }
    let value = strict::parse(text).map_err(|(reason, line, column)| NotRead {
        reason,
        field: None,
        at: Some((line, column)),
    })?;
    let Value::Object(mut members) = value else {
        return Err(Reason::NotARecord.into());
    };
    let text_of = |value: Value| match value {
        Value::String(text) => Ok(text),
        other => Err(other),
    };
    let id = members
        .remove("id")
        .map(|id| text_of(id).unwrap_or_else(|other| other.to_string()));
    // A program that writes records need know nothing of stamps: without one, a record counts as older than all others.
    let stamp = match members.remove("stamp") {
        None => Stamp::default().to_string(),
        Some(stamp) => text_of(stamp).map_err(|_| NotRead::in_field("stamp", Reason::BadStamp))?,
    };
    let stamps = match members.remove("stamps") {
        None => BTreeMap::new(),
        Some(Value::Object(stamps)) => stamps
            .into_iter()
            .map(|(field, stamp)| Ok((field, text_of(stamp)?)))
            .collect::<Result<_, Value>>()
            .map_err(|_| NotRead::in_field("stamps", Reason::BadStamp))?,
        Some(_) => return Err(NotRead::in_field("stamps", Reason::BadStamp)),
    };
    let Some(Value::Object(body)) = members.remove("body") else {
        return Err(NotRead::in_field("body", Reason::NotARecord));
    };
    Ok(Parts {
        id,
        stamp,
        stamps,
        body,
    })
}

/// What a person calls a record, for a list of those that are left out.
pub(crate) fn label_of(parts: &Parts) -> String {
    let named = ["title", "name"]
        .iter()
        .find_map(|field| parts.body.get(*field)?.as_str());
    crate::text::clean_line(named.unwrap_or_default())
}

/// Makes a record of its parts, or says what is wrong with them.
pub(crate) fn record(kind: Kind, mut parts: Parts) -> Result<ReadRecord, NotRead> {
    let id = read_id(parts.id.as_deref())?;
    let base = read_stamp("stamp", &parts.stamp)?;
    let stamps = parts
        .stamps
        .iter()
        .map(|(field, stamp)| Ok((field.clone(), read_stamp(field, stamp)?)))
        .collect::<Result<BTreeMap<_, _>, NotRead>>()?;
    sense::check(&parts.body).map_err(|(field, reason)| NotRead::in_field(field, reason))?;
    let cleaned = sense::clean(&mut parts.body);
    let label = label_of(&parts);
    let document = Document::from_parts(base, stamps, parts.body).map_err(|error| match error {
        NotADocument::FieldName(name) => NotRead::in_field(name.clone(), Reason::FieldName(name)),
        _ => Reason::NotARecord.into(),
    })?;
    let raw = document.write();
    match Workspace::read(kind, &raw) {
        Ok(_) => Ok(ReadRecord {
            id,
            label,
            raw,
            cleaned,
        }),
        Err(_) => Err(NotRead {
            field: wrong_field(kind, base, &document.body()),
            ..Reason::WrongType.into()
        }),
    }
}

fn read_id(id: Option<&str>) -> Result<Id, NotRead> {
    let bad = || {
        let shown = id.unwrap_or_default().chars().take(40).collect::<String>();
        NotRead::in_field("id", Reason::BadId(crate::text::clean_line(&shown)))
    };
    id.and_then(|id| id.parse().ok()).ok_or_else(bad)
}

fn read_stamp(field: &str, text: &str) -> Result<Stamp, NotRead> {
    let stamp: Stamp = text
        .parse()
        .map_err(|_| NotRead::in_field(field, Reason::BadStamp))?;
    if stamp.millis() >= YEAR_2200 {
        return Err(NotRead::in_field(field, Reason::FutureStamp));
    }
    Ok(stamp)
}

/// The field that keeps a body from being read: the first one that cannot be read alone.
fn wrong_field(kind: Kind, base: Stamp, body: &Object) -> Option<String> {
    let fails = |part: Object| {
        Document::from_parts(base, BTreeMap::new(), part)
            .is_ok_and(|alone| Workspace::read(kind, &alone.write()).is_err())
    };
    let alone = |name: &str, value: Value| Object::from_iter([(name.to_owned(), value)]);
    let (name, value) = body
        .iter()
        .find(|(name, value)| fails(alone(name, (*value).clone())))?;
    let entry = value.as_object().and_then(|entries| {
        entries.iter().find(|(entry, inner)| {
            let one = Object::from_iter([((*entry).clone(), (*inner).clone())]);
            fails(alone(name, one.into()))
        })
    });
    Some(entry.map_or_else(|| name.clone(), |(entry, _)| format!("{name}/{entry}")))
}

/// An identifier of whatever form, so that it can be shown.
pub(super) fn shown_id(id: Option<&str>) -> Option<String> {
    let id: String = id?.chars().take(40).collect();
    Some(crate::text::clean_line(&id))
}
