//! Groups of packed records beside the keys of the others: `voronka/<space>/<generation>/packed/<name>`.
//!
//! A group is written once and never changed. What changes of its records is written under a key of its own, as ever, and
//! the two unite when they are read; so a commit knows nothing of groups. First the group is written, then the keys of its
//! records are removed one by one: wherever that is cut off, every record is there at least once.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use voronka_domain::id::Id;
use voronka_domain::packing::{self, FEWEST, GROUP};
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use super::reading::Loaded;
use super::{LAYOUT, Meta, Space};
use crate::platform::storage::NotStored;

/// What is known about the groups of a workspace.
#[derive(Debug, Clone, Default)]
pub(super) struct Packed {
    /// How many records each group has.
    groups: BTreeMap<Id, usize>,
    /// The group that holds a record, and by what its text there is known.
    records: HashMap<(Kind, Id), (Id, Id)>,
    /// Keys of groups that are damaged.
    damaged: Vec<String>,
}

/// What groups take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PackedUsage {
    /// Records in groups.
    pub records: usize,
    /// Code units of all groups.
    pub units: usize,
}

fn fingerprint(raw: &str) -> Id {
    Id::derived("record", raw)
}

impl Space {
    fn group_prefix(&self) -> String {
        self.key(&format!("{}/{}/", self.generation, packing::KEY))
    }

    /// Reads all groups into a workspace that has nothing yet.
    pub(super) fn load_groups(&self, loaded: &mut Loaded) {
        let mut packed = Packed::default();
        let prefix = self.group_prefix();
        for key in self.shelf.keys(&prefix) {
            let Some(text) = self.shelf.get(&key) else {
                continue;
            };
            let Ok(group) = packing::unpack_named(&key[prefix.len()..], &text) else {
                loaded.kept += 1;
                self.keep_aside(&key, &text);
                packed.damaged.push(key);
                continue;
            };
            loaded.latest = loaded.latest.max(group.latest);
            let name = packing::name(&text);
            packed.groups.insert(name, group.records.len());
            for (kind, id, raw) in group.records {
                loaded.take(kind, id, &raw).ok();
                packed.records.insert((kind, id), (name, fingerprint(&raw)));
            }
        }
        self.packed.replace(packed);
    }

    /// The name of the group that a key stands for.
    pub fn group_of(&self, key: &str) -> Option<Id> {
        key.strip_prefix(&self.group_prefix())?.parse().ok()
    }

    /// Remembers a group that another tab has written, and answers its records; none where it is damaged.
    pub fn follow_group(&self, name: Id, text: &str) -> Option<Vec<(Kind, Id, String)>> {
        let group = packing::unpack_named(&name.to_string(), text).ok()?;
        let records = group.records.iter().map(|(kind, id, raw)| (*kind, *id, &**raw));
        self.remember_group(name, records);
        Some(group.records)
    }

    fn remember_group<'a>(&self, name: Id, records: impl ExactSizeIterator<Item = (Kind, Id, &'a str)>) {
        let mut packed = self.packed.borrow_mut();
        packed.groups.insert(name, records.len());
        for (kind, id, raw) in records {
            packed.records.insert((kind, id), (name, fingerprint(raw)));
        }
    }

    /// Forgets a group that another tab has removed; whether every record of it is elsewhere.
    pub fn forget_group(&self, name: Id) -> bool {
        let mut packed = self.packed.borrow_mut();
        packed.groups.remove(&name);
        let mut is_elsewhere = true;
        packed.records.retain(|(kind, id), (group, _)| {
            let stays = *group != name;
            is_elsewhere &= stays || self.shelf.get(&self.record_key(*kind, *id)).is_some();
            stays
        });
        is_elsewhere
    }

    /// Whether a record is in a group, and if so whether it stands there as it is.
    pub fn is_packed(&self, kind: Kind, id: Id, raw: &str) -> Option<bool> {
        let packed = self.packed.borrow();
        let (_, known) = packed.records.get(&(kind, id))?;
        Some(*known == fingerprint(raw))
    }

    /// What the groups take.
    pub fn packed_usage(&self) -> PackedUsage {
        let keys = self.shelf.keys(&self.group_prefix());
        let units = |key: &String| {
            let value = self.shelf.get(key).unwrap_or_default();
            key.encode_utf16().count() + value.encode_utf16().count()
        };
        PackedUsage {
            records: self.packed.borrow().records.len(),
            units: keys.iter().map(units).sum(),
        }
    }

    /// The records to be packed now: those that may be and have keys of their own, and those of groups that hold little
    /// else that is still true.
    pub fn to_pack(&self, workspace: &Workspace, today: NaiveDate) -> Vec<Id> {
        if self.meta.is_none() || self.is_under_way() {
            return Vec::new();
        }
        let prefix = self.key(&format!("{}/{}/", self.generation, Kind::Deal.name()));
        let keys = self.shelf.keys(&prefix);
        let own: HashSet<Id> = keys
            .iter()
            .filter_map(|key| key[prefix.len()..].parse().ok())
            .collect();
        let own: HashSet<Id> = own
            .into_iter()
            .filter(|id| !self.is_left_over(workspace, *id))
            .collect();
        let hollow = self.hollow_groups(&own);
        let packed = self.packed.borrow();
        let is_due = |id: &Id| {
            let group = packed.records.get(&(Kind::Deal, *id));
            own.contains(id) || group.is_some_and(|(group, _)| hollow.contains(group))
        };
        let ids: Vec<Id> = packing::packable(workspace, today)
            .into_iter()
            .filter(is_due)
            .collect();
        if ids.len() < FEWEST {
            return Vec::new();
        }
        ids
    }

    /// Whether a record stands in a group as it is here.
    fn is_left_over(&self, workspace: &Workspace, id: Id) -> bool {
        let raw = workspace.raw(Kind::Deal, id);
        raw.is_some_and(|raw| self.is_packed(Kind::Deal, id, raw) == Some(true))
    }

    /// The records with keys of their own though they stand in groups as they are: packing was cut off there.
    pub fn left_over(&self, workspace: &Workspace) -> Vec<Id> {
        let prefix = self.key(&format!("{}/{}/", self.generation, Kind::Deal.name()));
        let keys = self.shelf.keys(&prefix);
        let own = keys.iter().filter_map(|key| key[prefix.len()..].parse().ok());
        own.filter(|id| self.is_left_over(workspace, *id)).collect()
    }

    /// Groups of which more than half has changed since.
    fn hollow_groups(&self, own: &HashSet<Id>) -> HashSet<Id> {
        let packed = self.packed.borrow();
        let mut current: HashMap<Id, usize> = HashMap::new();
        for ((_, id), (group, _)) in &packed.records {
            *current.entry(*group).or_default() += usize::from(!own.contains(id));
        }
        let is_hollow = |name: &Id, count: usize| current.get(name).copied().unwrap_or(0) * 2 < count;
        let groups = packed.groups.iter();
        groups
            .filter(|(name, count)| is_hollow(name, **count))
            .map(|(name, _)| *name)
            .collect()
    }

    /// Packs the first of these records into a group and takes them off the list. Their own keys go with
    /// [`Space::drop_packed`].
    ///
    /// # Errors
    /// See [`NotStored`]; then nothing has changed.
    pub fn pack_some(&mut self, workspace: &Workspace, rest: &mut Vec<Id>) -> Result<Vec<Id>, NotStored> {
        let count = GROUP.min(rest.len());
        let ids: Vec<Id> = rest.drain(..count).collect();
        let records: Vec<(Kind, Id, &str)> = ids
            .iter()
            .filter_map(|id| Some((Kind::Deal, *id, workspace.raw(Kind::Deal, *id)?)))
            .collect();
        // What cannot be packed stays as it is.
        let Some(text) = packing::pack(&records) else {
            return Ok(Vec::new());
        };
        self.need_reader_of_groups()?;
        self.write_group(&text, &records)?;
        Ok(ids)
    }

    fn write_group(&self, text: &str, records: &[(Kind, Id, &str)]) -> Result<(), NotStored> {
        let name = packing::name(text);
        let key = format!("{}{name}", self.group_prefix());
        self.shelf.set(&key, text)?;
        // Nothing is removed for the sake of a value that does not read back.
        if self.shelf.get(&key).as_deref() != Some(text) {
            self.shelf.remove(&key);
            return Err(NotStored::Refused);
        }
        self.remember_group(name, records.iter().copied());
        Ok(())
    }

    /// An older version of the app would take a group for something damaged: it may only read from now on.
    pub(super) fn need_reader_of_groups(&mut self) -> Result<(), NotStored> {
        match self.meta() {
            Some(meta) if meta.min_reader < LAYOUT => self.set_meta(&Meta {
                v: LAYOUT,
                min_reader: LAYOUT,
                ..meta
            }),
            _ => Ok(()),
        }
    }

    /// Removes the keys of records that stand in a group as they are. Whoever changed one in between keeps it.
    pub fn drop_packed(&mut self, workspace: &Workspace, ids: &[Id]) {
        for &id in ids {
            let Some(raw) = workspace.raw(Kind::Deal, id) else {
                continue;
            };
            let key = self.record_key(Kind::Deal, id);
            if self.is_packed(Kind::Deal, id, raw) == Some(true) {
                self.unsaved.retain(|(known, _)| *known != key);
                if self.shelf.get(&key).as_deref() == Some(raw) {
                    self.shelf.remove(&key);
                }
            }
        }
    }

    /// Removes groups of which nothing is true any more: every record of theirs is whole in another place.
    pub fn sweep_groups(&self, workspace: &Workspace) {
        let mut needed: HashSet<Id> = HashSet::new();
        let packed = self.packed.borrow();
        for ((kind, id), (group, _)) in &packed.records {
            let raw = workspace.raw(*kind, *id);
            if needed.contains(group) || raw.is_none() {
                continue;
            }
            if self.shelf.get(&self.record_key(*kind, *id)).as_deref() != raw {
                needed.insert(*group);
            }
        }
        let gone: Vec<Id> = packed
            .groups
            .keys()
            .copied()
            .filter(|name| !needed.contains(name))
            .collect();
        drop(packed);
        for name in gone {
            self.shelf.remove(&format!("{}{name}", self.group_prefix()));
            let mut packed = self.packed.borrow_mut();
            packed.groups.remove(&name);
            packed.records.retain(|_, (group, _)| *group != name);
        }
    }

    /// Removes damaged groups from their places, once their records came back from elsewhere. A copy lies aside.
    pub fn drop_damaged_groups(&self) {
        for key in std::mem::take(&mut self.packed.borrow_mut().damaged) {
            let aside = self.shelf.get(&self.aside_key(&key));
            if aside.is_some() && aside == self.shelf.get(&key) {
                self.shelf.remove(&key);
            }
        }
    }

    /// Whether a group could not be read.
    pub fn has_damaged_groups(&self) -> bool {
        !self.packed.borrow().damaged.is_empty()
    }

    /// Writes what may be packed of a whole workspace into groups, and answers which records those are.
    pub(super) fn write_groups(
        &self,
        workspace: &Workspace,
        today: NaiveDate,
    ) -> Result<HashSet<Id>, NotStored> {
        self.packed.replace(Packed::default());
        let ids = packing::packable(workspace, today);
        let mut written = HashSet::new();
        for part in ids.chunks(GROUP).filter(|part| part.len() >= FEWEST) {
            let records: Vec<(Kind, Id, &str)> = part
                .iter()
                .filter_map(|id| Some((Kind::Deal, *id, workspace.raw(Kind::Deal, *id)?)))
                .collect();
            if let Some(text) = packing::pack(&records) {
                self.write_group(&text, &records)?;
                written.extend(part);
            }
        }
        Ok(written)
    }

    /// Whether there are groups.
    pub(super) fn has_groups(&self) -> bool {
        !self.packed.borrow().groups.is_empty()
    }
}
