//! A collection of entries inside a record: what two copies unite by entry.

use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::Id;
use crate::sorting::Sorting;

/// Entries by identifier, in the order of the identifiers. Kept as a sorted list: most collections hold a handful,
/// and ten thousand deals have two each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<T>(Vec<(Id, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// The entry, if there is one.
    pub fn get(&self, id: Id) -> Option<&T> {
        self.find(id)
            .ok()
            .and_then(|at| self.0.get(at))
            .map(|(_, entry)| entry)
    }

    /// The entry to change, if there is one.
    pub fn get_mut(&mut self, id: Id) -> Option<&mut T> {
        let at = self.find(id).ok()?;
        self.0.get_mut(at).map(|(_, entry)| entry)
    }

    /// Puts an entry in, in place of one of the same identifier.
    pub fn insert(&mut self, id: Id, entry: T) {
        match self.find(id) {
            Ok(at) => self.0[at].1 = entry,
            Err(at) => self.0.insert(at, (id, entry)),
        }
    }

    /// Takes an entry out.
    pub fn remove(&mut self, id: Id) -> Option<T> {
        self.find(id).ok().map(|at| self.0.remove(at).1)
    }

    /// All entries with their identifiers.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id, &T)> + ExactSizeIterator {
        self.0.iter().map(|(id, entry)| (*id, entry))
    }

    /// All entries.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.iter().map(|(_, entry)| entry)
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn find(&self, id: Id) -> Result<usize, usize> {
        self.0.binary_search_by_key(&id, |(known, _)| *known)
    }
}

/// An entry that happened at a moment, such as a step of something's life.
pub trait Happened {
    /// The instant, and the turn among those of the same instant.
    fn order(&self) -> (i64, u32);
}

impl<T: Happened> Entries<T> {
    /// All entries in the order they happened. Of the same instant and turn the identifiers decide, so that two copies
    /// agree.
    pub fn in_order(&self) -> Vec<(Id, &T)> {
        let mut all: Vec<_> = self.iter().collect();
        all.order_by_key(|(id, entry)| (entry.order(), *id));
        all
    }

    /// The entry that happened last.
    pub fn latest(&self) -> Option<&T> {
        self.iter()
            .max_by_key(|(id, entry)| (entry.order(), *id))
            .map(|(_, entry)| entry)
    }
}

impl<T> FromIterator<(Id, T)> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(entries: I) -> Self {
        let mut list: Vec<_> = entries.into_iter().collect();
        // What was written by this very type is in order.
        if !list.is_sorted_by_key(|(id, _)| *id) {
            list.order_by_key(|(id, _)| *id);
        }
        list.dedup_by_key(|(id, _)| *id);
        Self(list)
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, entry) in &self.0 {
            map.serialize_entry(id, entry)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Read<T> {
            type Value = Vec<(Id, T)>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("entries by identifier")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut list = Vec::with_capacity(map.size_hint().unwrap_or(0).min(64));
                while let Some(pair) = map.next_entry()? {
                    list.push(pair);
                }
                Ok(list)
            }
        }
        deserializer
            .deserialize_map(Read(PhantomData))
            .map(|list| list.into_iter().collect())
    }
}
