//! Reading a workspace: every record that can be read, and the rest set aside.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use voronka_domain::document::{Document, NotADocument};
use voronka_domain::id::Id;
use voronka_domain::packing;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;
use voronka_domain::stamp::Stamp;
use voronka_domain::workspace::Workspace;

use super::{Space, parse_key};
use crate::platform::storage::PREFIX;

/// What reading a workspace came to.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The records.
    pub workspace: Workspace,
    /// How many stored values could not be read and were set aside.
    pub kept: usize,
    /// The latest stamp seen.
    pub latest: Stamp,
    /// Written by a newer version of the app: nothing may be written.
    pub too_new: bool,
}

impl Loaded {
    /// Takes a record in. One that stands in a group as well unites with what stands there.
    pub(super) fn take(&mut self, kind: Kind, id: Id, raw: &str) -> Result<(), ()> {
        let taken = match self.workspace.raw(kind, id) {
            Some(_) => self.workspace.merge(kind, id, raw).map(drop),
            None => self.workspace.load(kind, id, raw),
        };
        if let Err(NotADocument::TooNew(_)) = taken {
            self.too_new = true;
        }
        taken.map_err(|_| ())
    }
}

impl Space {
    /// Reads all records. What cannot be read is copied aside first and then passed over.
    pub fn load(&self) -> Loaded {
        let too_new = self.is_too_new();
        let mut loaded = Loaded {
            too_new,
            ..Loaded::default()
        };
        self.load_groups(&mut loaded);
        let prefix = self.key(&format!("{}/", self.generation));
        let is_group = |key: &String| key[prefix.len()..].starts_with(packing::KEY);
        for key in self.shelf.keys(&prefix).into_iter().filter(|key| !is_group(key)) {
            let Some(raw) = self.shelf.get(&key) else { continue };
            let read = parse_key(&key[prefix.len()..])
                .ok_or(())
                .and_then(|(kind, id)| loaded.take(kind, id, &raw));
            match read {
                Ok(()) => loaded.latest = loaded.latest.max(latest_stamp(&raw)),
                Err(()) => {
                    loaded.kept += 1;
                    self.keep_aside(&key, &raw);
                }
            }
        }
        loaded
    }

    /// Copies a value that cannot be read to where nothing overwrites it. The value itself stays too.
    pub(super) fn keep_aside(&self, key: &str, raw: &str) {
        self.shelf.set(&self.aside_key(key), raw).ok();
    }

    /// Where the value of a key lies aside.
    pub(super) fn aside_key(&self, key: &str) -> String {
        self.key(&format!("kept/{}", key.trim_start_matches(PREFIX)))
    }

    /// Values set aside, with the keys they had.
    pub fn kept(&self) -> Vec<(String, String)> {
        let prefix = self.key("kept/");
        let keys = self.shelf.keys(&prefix);
        keys.into_iter()
            .filter_map(|key| Some((key[prefix.len()..].to_owned(), self.shelf.get(&key)?)))
            .collect()
    }

    /// Code units per kind of record of this workspace, the largest first.
    pub fn usage(&self) -> Vec<(Kind, usize)> {
        let prefix = self.key(&format!("{}/", self.generation));
        let mut usage: BTreeMap<Kind, usize> = BTreeMap::new();
        for key in self.shelf.keys(&prefix) {
            if let (Some((kind, _)), Some(value)) = (parse_key(&key[prefix.len()..]), self.shelf.get(&key)) {
                *usage.entry(kind).or_default() += key.encode_utf16().count() + value.encode_utf16().count();
            }
        }
        let groups = self.packed_usage().units;
        if groups > 0 {
            *usage.entry(Kind::Deal).or_default() += groups;
        }
        let mut usage: Vec<_> = usage.into_iter().collect();
        usage.order_by_key(|(_, units)| Reverse(*units));
        usage
    }
}

/// The latest stamp in a stored text, found without reading the whole record where only one is there.
pub fn latest_stamp(raw: &str) -> Stamp {
    // Written form: {"v":1,"s":"<stamp>","b":… where nothing changed since; {"v":1,"s":"<stamp>","t":… otherwise.
    let at = r#"{"v":1,"s":""#.len();
    let end = at + voronka_domain::stamp::LENGTH;
    let base = raw.get(at..end).and_then(|text| text.parse().ok());
    match (base, raw.get(end..)) {
        (Some(base), Some(rest)) if rest.starts_with(r#"","b":"#) => base,
        _ => Document::parse(raw)
            .map(|document| document.latest())
            .unwrap_or_default(),
    }
}
