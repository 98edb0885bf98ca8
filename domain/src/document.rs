//! A record as what it is for merging: a map from fields to values, each with the stamp of its last change.
//!
//! The body of a record is a JSON object. A member whose value is an object of objects keyed by identifiers is a
//! *collection* (history, contacts, answers): each of its entries is a field of its own. Everything else is one
//! field, whatever it holds. That rule needs no schema, so fields of a newer version merge as well as known ones.
//!
//! Written form: `{"v":1,"s":stamp,"t":{field:stamp,…},"b":{…}}`. `s` is the oldest stamp in the record and holds
//! for every field that `t` does not name. A field that `t` names and `b` lacks was removed at that moment.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::id::Id;
use crate::stamp::Stamp;

/// Version of the written form of a record.
pub const VERSION: u32 = 1;

/// A JSON object.
pub type Object = Map<String, Value>;

/// Why a text could not be read as a record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotADocument {
    /// Not JSON, or not of the written form; with the parser's words.
    Malformed(String),
    /// Written by a version of the app that this one does not know.
    TooNew(u32),
    /// A field name that the grammar `[A-Za-z0-9_]{1,40}` does not allow.
    FieldName(String),
}

impl fmt::Display for NotADocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(reason) => write!(f, "not a record: {reason}"),
            Self::TooNew(version) => write!(f, "written by a newer version (record version {version})"),
            Self::FieldName(name) => write!(f, "a field cannot be called {name:?}"),
        }
    }
}

impl std::error::Error for NotADocument {}

/// The last known state of one field: a value, or nothing where it was removed.
#[derive(Debug, Clone, PartialEq)]
struct Cell {
    stamp: Stamp,
    value: Option<Value>,
}

impl Cell {
    /// The order by which the later of two states wins. Equal stamps with different values can only come from an
    /// edited file; then any order will do as long as everybody uses the same one.
    fn order(&self, other: &Self) -> Ordering {
        self.stamp
            .cmp(&other.stamp)
            .then_with(|| self.value.is_some().cmp(&other.value.is_some()))
            .then_with(|| {
                self.value
                    .as_ref()
                    .map(Value::to_string)
                    .cmp(&other.value.as_ref().map(Value::to_string))
            })
    }
}

/// A record as a map from field to its last state. A field is `title`, or `history/<entry id>`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    cells: BTreeMap<String, Cell>,
}

#[derive(Deserialize)]
struct Read {
    v: u32,
    s: Stamp,
    #[serde(default)]
    t: BTreeMap<String, Stamp>,
    b: Object,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    s: Stamp,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    t: BTreeMap<&'a str, Stamp>,
    b: Object,
}

/// A field that differs between two states of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The field: `title`, or `history/<entry id>`.
    pub field: String,
    /// Its value on the first side.
    pub before: Option<Value>,
    /// Its value on the second side.
    pub after: Option<Value>,
}

impl Document {
    /// Reads the written form.
    ///
    /// # Errors
    /// See [`NotADocument`].
    pub fn parse(text: &str) -> Result<Self, NotADocument> {
        // A derived struct would also read a JSON array; a record is an object and nothing else.
        if !text.trim_start().starts_with('{') {
            return Err(NotADocument::Malformed("not an object".into()));
        }
        let read: Read =
            serde_json::from_str(text).map_err(|error| NotADocument::Malformed(error.to_string()))?;
        if read.v > VERSION {
            return Err(NotADocument::TooNew(read.v));
        }
        Self::from_parts(read.s, read.t, read.b)
    }

    /// Puts a record together from its parts, as a file holds them.
    ///
    /// # Errors
    /// [`NotADocument::FieldName`].
    pub fn from_parts(
        base: Stamp,
        stamps: BTreeMap<String, Stamp>,
        body: Object,
    ) -> Result<Self, NotADocument> {
        let mut cells: BTreeMap<String, Cell> = stamps
            .into_iter()
            .map(|(field, stamp)| (field, Cell { stamp, value: None }))
            .collect();
        for (field, value) in fields(body) {
            cells
                .entry(field)
                .or_insert(Cell {
                    stamp: base,
                    value: None,
                })
                .value = Some(value);
        }
        match cells.keys().find(|field| !is_field(field)) {
            Some(bad) => Err(NotADocument::FieldName(bad.chars().take(60).collect())),
            None => Ok(Self { cells }),
        }
    }

    /// The oldest stamp, the stamps that differ from it, and the body.
    pub fn parts(&self) -> (Stamp, BTreeMap<&str, Stamp>, Object) {
        let base = self
            .cells
            .values()
            .map(|cell| cell.stamp)
            .min()
            .unwrap_or_default();
        let stamps = self
            .cells
            .iter()
            .filter(|(_, cell)| cell.stamp != base || cell.value.is_none());
        let stamps = stamps.map(|(field, cell)| (field.as_str(), cell.stamp)).collect();
        (base, stamps, self.body())
    }

    /// The body alone.
    pub fn body(&self) -> Object {
        let mut body = Object::new();
        for (field, cell) in &self.cells {
            let Some(value) = &cell.value else { continue };
            match field.split_once('/') {
                None => {
                    body.insert(field.clone(), value.clone());
                }
                Some((collection, entry)) => {
                    let slot = body
                        .entry(collection)
                        .or_insert_with(|| Value::Object(Object::new()));
                    // A plain value under the name of a collection (an edited file) gives way to the collection.
                    if !is_collection(slot) && slot.as_object().is_none_or(|object| !object.is_empty()) {
                        *slot = Value::Object(Object::new());
                    }
                    if let Value::Object(entries) = slot {
                        entries.insert(entry.to_owned(), value.clone());
                    }
                }
            }
        }
        body
    }

    /// The written form. Equal documents are written alike to the byte.
    pub fn write(&self) -> String {
        let (s, t, b) = self.parts();
        // A map with string keys cannot fail to be written.
        serde_json::to_string(&Written { v: VERSION, s, t, b }).unwrap_or_default()
    }

    /// Every field with the stamp of its last change and its value; none where it was removed.
    pub fn states(&self) -> impl Iterator<Item = (&str, Stamp, Option<&Value>)> {
        self.cells
            .iter()
            .map(|(field, cell)| (field.as_str(), cell.stamp, cell.value.as_ref()))
    }

    /// The last state of one field.
    pub fn state(&self, field: &str) -> Option<(Stamp, Option<&Value>)> {
        self.cells
            .get(field)
            .map(|cell| (cell.stamp, cell.value.as_ref()))
    }

    /// The latest stamp in the record.
    pub fn latest(&self) -> Stamp {
        self.cells
            .values()
            .map(|cell| cell.stamp)
            .max()
            .unwrap_or_default()
    }

    /// The join of two copies: for every field the later state. Commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        for (field, theirs) in &other.cells {
            match self.cells.get_mut(field) {
                Some(ours) if ours.order(theirs).is_ge() => {}
                Some(ours) => *ours = theirs.clone(),
                None => {
                    self.cells.insert(field.clone(), theirs.clone());
                }
            }
        }
    }

    /// Writes what changed from `before` to `after` (two bodies as this version knows them) into the record.
    /// What this version does not know stays as it was, also inside an entry.
    pub fn update(&mut self, before: Object, after: Object, stamp: Stamp) {
        let (before, after) = (fields(before), fields(after));
        for (field, old) in &before {
            if !after.contains_key(field) {
                self.set(field, Some(old), None, stamp);
            }
        }
        for (field, new) in after {
            let old = before.get(&field);
            if old != Some(&new) {
                self.set(&field, old, Some(new), stamp);
            }
        }
    }

    fn set(&mut self, field: &str, known: Option<&Value>, value: Option<Value>, stamp: Stamp) {
        let cell = self
            .cells
            .entry(field.to_owned())
            .or_insert(Cell { stamp, value: None });
        let value = match (value, cell.value.take()) {
            (Some(Value::Object(mut new)), Some(Value::Object(stored))) => {
                let known = known.and_then(Value::as_object);
                for (name, inner) in stored {
                    let unknown = known.is_none_or(|known| !known.contains_key(&name));
                    if unknown && !new.contains_key(&name) {
                        new.insert(name, inner);
                    }
                }
                Some(Value::Object(new))
            }
            (value, _) => value,
        };
        *cell = Cell { stamp, value };
    }

    /// Takes the change from `before` to `after` back, at a new stamp: each field that still stands as `after` left
    /// it returns to its value in `before`. A field changed since by somebody else is left alone.
    ///
    /// Returns how many fields were left alone.
    pub fn revert(&mut self, before: &Self, after: &Self, stamp: Stamp) -> usize {
        let mut kept = 0;
        for difference in before.differences(after) {
            let current = self
                .cells
                .get(&difference.field)
                .and_then(|cell| cell.value.as_ref());
            if current == difference.after.as_ref() {
                self.cells.insert(
                    difference.field,
                    Cell {
                        stamp,
                        value: difference.before,
                    },
                );
            } else {
                kept += 1;
            }
        }
        kept
    }

    /// The fields whose values differ, in the order of their names.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let names: std::collections::BTreeSet<_> = self.cells.keys().chain(other.cells.keys()).collect();
        let value = |side: &Self, field: &str| side.cells.get(field).and_then(|cell| cell.value.clone());
        names
            .into_iter()
            .map(|field| Difference {
                field: field.clone(),
                before: value(self, field),
                after: value(other, field),
            })
            .filter(|difference| difference.before != difference.after)
            .collect()
    }

    /// The fields that both sides changed to different values since `base`, the last state they had in common.
    pub fn conflicts(&self, other: &Self) -> Vec<Difference> {
        let both = self.differences(other).into_iter();
        both.filter(|difference| difference.before.is_some() && difference.after.is_some())
            .collect()
    }
}

/// The written form of a body that nobody has changed since it was made: that of a document of one stamp, without
/// taking the body apart into fields.
pub(crate) fn write_new(body: Object, stamp: Stamp) -> String {
    let written = Written {
        v: VERSION,
        s: stamp,
        t: BTreeMap::new(),
        b: body,
    };
    // A map with string keys cannot fail to be written.
    serde_json::to_string(&written).unwrap_or_default()
}

/// Whether a member is a collection of entries.
fn is_collection(value: &Value) -> bool {
    let entries = value.as_object().filter(|object| !object.is_empty());
    entries.is_some_and(|object| {
        object
            .iter()
            .all(|(key, entry)| entry.is_object() && key.parse::<Id>().is_ok())
    })
}

/// A body taken apart into fields.
fn fields(body: Object) -> BTreeMap<String, Value> {
    let mut fields = BTreeMap::new();
    for (name, value) in body {
        match value {
            Value::Object(entries) if is_collection(&Value::Object(entries.clone())) => {
                fields.extend(
                    entries
                        .into_iter()
                        .map(|(entry, value)| (format!("{name}/{entry}"), value)),
                );
            }
            value => {
                fields.insert(name, value);
            }
        }
    }
    fields
}

fn is_field(field: &str) -> bool {
    let (name, entry) = field
        .split_once('/')
        .map_or((field, None), |(name, entry)| (name, Some(entry)));
    let good = (1..=40).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    good && entry.is_none_or(|entry| entry.parse::<Id>().is_ok())
}

#[cfg(test)]
mod tests;
