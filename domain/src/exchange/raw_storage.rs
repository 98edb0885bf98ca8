//! The file that the recovery page downloads: the keys and values of a browser's storage as they are, and the second copy
//! beside them. It is read as the file of the workspace that was in use, so that whatever was saved that way comes back.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::envelope::{Author, Named};
use super::{Meta, Scope, export};
use crate::id::Id;
use crate::moment::Moment;
use crate::packing;
use crate::record::Kind;
use crate::workspace::Workspace;

/// What the member `format` of such a file says.
const RAW: &str = "voronka-raw-storage";
/// What every key begins with.
const PREFIX: &str = "voronka/";

#[derive(Deserialize)]
struct Raw {
    format: String,
    #[serde(default)]
    exported_at: Option<Moment>,
    #[serde(default)]
    stored: BTreeMap<String, String>,
    #[serde(default)]
    second: Second,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Second {
    spaces: BTreeMap<String, String>,
    records: BTreeMap<String, String>,
}

/// What storage knows about a workspace.
#[derive(Default, Deserialize)]
struct About {
    id: Id,
    #[serde(default)]
    name: String,
}

#[derive(Deserialize)]
struct Header {
    generation: u32,
    meta: String,
}

/// One workspace as it was found.
#[derive(Default)]
struct Found {
    about: About,
    workspace: Workspace,
    unreadable: usize,
}

/// The text of the workspace in use as a file, and how many of its records could not be read; none where the text is not
/// such a download.
pub(super) fn as_file(text: &str) -> Option<(String, usize)> {
    let start = text.get(..text.len().min(200));
    if start.is_some_and(|start| !start.contains(RAW)) {
        return None;
    }
    let raw: Raw = serde_json::from_str(text).ok()?;
    if raw.format != RAW {
        return None;
    }
    let found = raw.found()?;
    let meta = Meta {
        app_version: String::new(),
        exported_at: raw.exported_at.unwrap_or_else(|| Moment::from_utc(0, 0)),
        exported_by: Author::default(),
        workspace: Named {
            id: found.about.id,
            name: found.about.name,
        },
    };
    let text = export(&found.workspace, &Scope::Everything, &meta);
    Some((text, found.unreadable))
}

impl Raw {
    /// The workspace in use; where that is not known or empty, the largest.
    fn found(&self) -> Option<Found> {
        let names = self
            .stored
            .keys()
            .filter_map(|key| key.strip_prefix(PREFIX)?.split_once('/'));
        let mut names: Vec<&str> = names.map(|(space, _)| space).collect();
        names.dedup();
        let mut all: Vec<(&str, Found)> = names
            .into_iter()
            .map(|name| (name, self.of_storage(name)))
            .collect();
        let known: Vec<Id> = all.iter().map(|(_, found)| found.about.id).collect();
        for (id, header) in &self.second.spaces {
            if let (Ok(id), Ok(header)) = (id.parse::<Id>(), serde_json::from_str::<Header>(header))
                && !known.contains(&id)
            {
                all.push(("", self.of_second_copy(id, &header)));
            }
        }
        all.retain(|(_, found)| size(&found.workspace) > 0);
        let in_use = self
            .stored
            .get(&format!("{PREFIX}space"))
            .map_or("main", String::as_str);
        let place = all.iter().position(|(name, _)| *name == in_use);
        let largest = || {
            let sizes = all
                .iter()
                .enumerate()
                .max_by_key(|(_, (_, found))| size(&found.workspace));
            sizes.map(|(place, _)| place)
        };
        let place = place.or_else(largest)?;
        Some(all.swap_remove(place).1)
    }

    fn of_storage(&self, name: &str) -> Found {
        let get = |rest: &str| self.stored.get(&format!("{PREFIX}{name}/{rest}"));
        let about: About = get("meta")
            .and_then(|meta| serde_json::from_str(meta).ok())
            .unwrap_or_default();
        let prefix = format!("{PREFIX}{name}/");
        let generations = self
            .stored
            .keys()
            .filter_map(|key| key.strip_prefix(&prefix)?.split('/').next()?.parse::<u32>().ok());
        let head = get("head").and_then(|head| head.split(' ').next()?.parse::<u32>().ok());
        let generation = head.or_else(|| generations.max()).unwrap_or(1);
        let mut found = Found::default();
        found.take(&self.stored, &format!("{prefix}{generation}/"));
        let header = self.second.spaces.get(&about.id.to_string());
        let header = header.and_then(|header| serde_json::from_str::<Header>(header).ok());
        if header.is_some_and(|header| header.generation == generation) {
            let unreadable = found.unreadable;
            found.take(&self.second.records, &format!("{}/{generation}/", about.id));
            found.unreadable = unreadable;
        }
        found.about = about;
        found
    }

    fn of_second_copy(&self, id: Id, header: &Header) -> Found {
        let mut found = Found {
            about: serde_json::from_str(&header.meta).unwrap_or_default(),
            ..Found::default()
        };
        found.take(&self.second.records, &format!("{id}/{}/", header.generation));
        found
    }
}

impl Found {
    /// Takes over the records below a key, united with what is there.
    fn take(&mut self, values: &BTreeMap<String, String>, prefix: &str) {
        let below = values.range(prefix.to_owned()..);
        for (key, raw) in below.take_while(|(key, _)| key.starts_with(prefix)) {
            let parts = key[prefix.len()..].split_once('/');
            if let Some((packing::KEY, name)) = parts {
                self.take_group(name, raw);
                continue;
            }
            let parsed = parts.and_then(|(kind, id)| Some((Kind::from_name(kind)?, id.parse::<Id>().ok()?)));
            let taken = parsed.is_some_and(|(kind, id)| self.workspace.merge(kind, id, raw).is_ok());
            self.unreadable += usize::from(!taken);
        }
    }

    /// Takes over the records of a group.
    fn take_group(&mut self, name: &str, packed: &str) {
        let Ok(group) = packing::unpack_named(name, packed) else {
            self.unreadable += 1;
            return;
        };
        for (kind, id, raw) in group.records {
            self.unreadable += usize::from(self.workspace.merge(kind, id, &raw).is_err());
        }
    }
}

fn size(workspace: &Workspace) -> usize {
    Kind::ALL.iter().map(|&kind| workspace.ids(kind).len()).sum()
}
