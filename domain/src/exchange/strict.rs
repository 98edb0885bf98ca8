//! JSON read without forgiveness: a member that stands there twice is an error and not the last of the two, and texts and
//! lists have bounds.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::error::Reason;
use crate::text::MAX_TEXT;

/// The most items of a list, and members of an object.
const MAX_ITEMS: usize = 10_000;

/// Reads one JSON value.
///
/// # Errors
/// The reason, with line and column inside the text.
pub(crate) fn parse(text: &str) -> Result<Value, (Reason, usize, usize)> {
    let noted = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Strict(&noted).deserialize(&mut reader);
    read.map_err(|error| {
        let reason = noted.take().unwrap_or_else(|| {
            if error.to_string().starts_with("recursion limit") {
                Reason::TooDeep
            } else {
                Reason::Syntax
            }
        });
        (reason, error.line(), error.column())
    })
}

/// Reads a value; what is wrong beyond the syntax is noted.
#[derive(Clone, Copy)]
struct Strict<'n>(&'n RefCell<Option<Reason>>);

impl Strict<'_> {
    fn refuse<E: Error>(self, reason: Reason) -> E {
        self.0.replace(Some(reason));
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        if value.len() > MAX_TEXT && value.chars().count() > MAX_TEXT {
            return Err(self.refuse(Reason::LongText));
        }
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self)? {
            if items.len() == MAX_ITEMS {
                return Err(self.refuse(Reason::LongList));
            }
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.len() == MAX_ITEMS {
                return Err(self.refuse(Reason::LongList));
            }
            let value = map.next_value_seed(self)?;
            if members.contains_key(&name) {
                return Err(self.refuse(Reason::DuplicateKey(name.chars().take(60).collect())));
            }
            members.insert(name, value);
        }
        Ok(members.into())
    }
}
