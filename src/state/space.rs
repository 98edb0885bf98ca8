//! One workspace as it lies in storage: a key per record, a note of every unfinished commit, and generations.
//!
//! | key | value |
//! | --- | --- |
//! | `voronka/<space>/meta` | name, kind, versions |
//! | `voronka/<space>/head` | `<generation> <commit>`: the generation in force and the last finished commit |
//! | `voronka/<space>/open` | the commit under way: the values it is about to overwrite |
//! | `voronka/<space>/<generation>/<kind>/<id>` | a record |
//! | `voronka/<space>/<generation>/packed/<name>` | a group of packed records, see [`packed`] |
//! | `voronka/<space>/kept/…` | what could not be read, as it was |
//!
//! A commit of several keys first writes down what they held, in short where only a part of a value changes. A browser killed in the middle leaves that note behind
//! the head, and the next start puts the old values back: a commit is there in whole or not at all.

mod note;
mod packed;
mod reading;
mod steps;

use std::cell::RefCell;
use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use voronka_domain::commit::Change;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use self::note::{Old, OpenCommit};
use self::packed::Packed;
pub use self::packed::PackedUsage;
pub use self::reading::latest_stamp;
use self::steps::Steps;
use crate::platform::storage::{NotStored, PREFIX, Shelf};

/// Version of the layout of keys. The second one has groups.
pub const LAYOUT: u32 = 2;
/// The layout that a reader must know where there are no groups.
pub const PLAIN: u32 = 1;

/// What is known about a workspace apart from its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// Version of the layout of keys.
    pub v: u32,
    /// The oldest layout that a reader must know.
    pub min_reader: u32,
    /// Its name.
    pub name: String,
    /// Whether it holds sample data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// The identifier under which copies know one another as the same workspace.
    pub id: Id,
}

/// One workspace in storage.
pub struct Space {
    shelf: Shelf,
    name: String,
    /// What is known about the workspace; kept here, since storage may be cleared under us.
    meta: Option<Meta>,
    generation: u32,
    commit: u64,
    /// What a full storage did not take yet, by key.
    unsaved: Vec<(String, Box<str>)>,
    /// A commit of thousands of records on its way.
    steps: Option<Steps>,
    /// The groups that were read or written.
    packed: RefCell<Packed>,
}

impl Space {
    /// Opens a workspace by its name in the keys, and finishes or takes back what was under way.
    pub fn open(shelf: Shelf, name: &str) -> Self {
        let mut space = Self {
            meta: Self::meta_of(&shelf, name),
            shelf,
            name: name.to_owned(),
            generation: 0,
            commit: 0,
            unsaved: Vec::new(),
            steps: None,
            packed: RefCell::default(),
        };
        space.read_head();
        space.take_back_unfinished();
        space
    }

    fn key(&self, rest: &str) -> String {
        format!("{PREFIX}{}/{rest}", self.name)
    }

    fn record_key(&self, kind: Kind, id: Id) -> String {
        format!("{PREFIX}{}/{}/{}/{id}", self.name, self.generation, kind.name())
    }

    fn read_head(&mut self) {
        let head = self.shelf.get(&self.key("head"));
        let numbers = head.as_deref().and_then(|head| head.split_once(' '));
        let parsed =
            numbers.and_then(|(generation, commit)| Some((generation.parse().ok()?, commit.parse().ok()?)));
        (self.generation, self.commit) = parsed.unwrap_or_else(|| (self.newest_generation(), 0));
    }

    /// Where the head is missing or damaged, the records themselves say which generation is there.
    fn newest_generation(&self) -> u32 {
        let prefix = self.key("");
        let keys = self.shelf.keys(&prefix);
        let generation = |key: &String| key[prefix.len()..].split('/').next()?.parse().ok();
        keys.iter().filter_map(generation).max().unwrap_or(1)
    }

    fn write_head(&self) -> Result<(), NotStored> {
        self.shelf
            .set(&self.key("head"), &format!("{} {}", self.generation, self.commit))
    }

    fn take_back_unfinished(&mut self) {
        let Some(text) = self.shelf.get(&self.key("open")) else {
            return;
        };
        // A note that cannot be read was never finished, so none of its records were begun.
        if let Ok(open) = serde_json::from_str::<OpenCommit>(&text)
            && open.commit > self.commit
        {
            self.restore(&open.before);
        }
        self.shelf.remove(&self.key("open"));
    }

    fn restore(&self, before: &[(String, Old)]) {
        let prefix = self.key("");
        for (key, old) in before.iter().filter(|(key, _)| key.starts_with(&prefix)) {
            match old.restored(self.shelf.get(key).as_deref()) {
                // An old value is put back over one that is there: where there was room for it before, there is
                // now.
                Some(Some(value)) => _ = self.shelf.set(key, &value),
                Some(None) => self.shelf.remove(key),
                None => {}
            }
        }
    }

    /// What is known about the workspace, also after storage was cleared.
    pub fn meta(&self) -> Option<Meta> {
        self.meta.clone()
    }

    /// Reads what is known about the workspace again, after another tab wrote it.
    pub fn follow_meta(&mut self) {
        self.meta = Self::meta_of(&self.shelf, &self.name).or(self.meta.take());
    }

    /// Whether a newer version of the app has taken the workspace over, as storage says now.
    pub fn is_too_new(&self) -> bool {
        Self::meta_of(&self.shelf, &self.name).is_some_and(|meta| meta.min_reader > LAYOUT)
    }

    /// The name in the keys.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The generation in force.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// What is known about a workspace that is not opened: another tab may be at work in it.
    pub fn meta_of(shelf: &Shelf, name: &str) -> Option<Meta> {
        serde_json::from_str(&shelf.get(&format!("{PREFIX}{name}/meta"))?).ok()
    }

    /// Writes down what is known about the workspace.
    ///
    /// # Errors
    /// See [`NotStored`].
    pub fn set_meta(&mut self, meta: &Meta) -> Result<(), NotStored> {
        let mut meta = meta.clone();
        if self.has_groups() {
            meta.min_reader = meta.min_reader.max(LAYOUT);
        }
        self.meta = Some(meta.clone());
        // A struct of plain fields cannot fail to be written.
        self.shelf.set(
            &self.key("meta"),
            &serde_json::to_string(&meta).unwrap_or_default(),
        )
    }

    /// Whether what is written is still there tomorrow.
    pub fn is_lasting(&self) -> bool {
        self.shelf.is_lasting()
    }

    /// The storage underneath.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Writes the records that a commit changed: all of them or, where there is no room, none. What was not written
    /// is remembered and tried again with the next commit.
    ///
    /// # Errors
    /// See [`NotStored`]; then the stored values are as before.
    pub fn write(&mut self, changes: &[Change]) -> Result<(), NotStored> {
        let puts = self.take_puts(changes);
        if self.is_under_way() {
            self.unsaved = puts;
            return Ok(());
        }
        let written = self.write_all(&puts);
        if written.is_err() {
            self.unsaved = puts;
        }
        written
    }

    /// What waits to be written, together with the values of a commit.
    fn take_puts<'a>(&mut self, changes: impl IntoIterator<Item = &'a Change>) -> Vec<(String, Box<str>)> {
        let put = |change: &Change| (self.record_key(change.kind, change.id), change.after.clone());
        let new: Vec<_> = changes.into_iter().map(put).collect();
        let mut puts = std::mem::take(&mut self.unsaved);
        if !puts.is_empty() {
            let keys: HashSet<&str> = new.iter().map(|(key, _)| key.as_str()).collect();
            puts.retain(|(key, _)| !keys.contains(key.as_str()));
        }
        puts.extend(new);
        puts
    }

    /// Whether a full storage still has to take something.
    pub fn has_unsaved(&self) -> bool {
        !self.unsaved.is_empty()
    }

    fn write_all(&mut self, puts: &[(String, Box<str>)]) -> Result<(), NotStored> {
        match puts {
            [] => Ok(()),
            [(key, value)] => self.shelf.set(key, value),
            _ => self.write_together(puts),
        }
    }

    fn write_together(&mut self, puts: &[(String, Box<str>)]) -> Result<(), NotStored> {
        let old = |(key, after): &(String, Box<str>)| (key.clone(), Old::of(self.shelf.get(key), after));
        let open = OpenCommit {
            commit: self.commit + 1,
            before: puts.iter().map(old).collect(),
        };
        self.write_note(&open)?;
        let set_all = |space: &mut Self| {
            for (key, value) in puts {
                space.shelf.set(key, value)?;
            }
            space.close_commit()
        };
        set_all(self).inspect_err(|_| {
            self.restore(&open.before);
            self.shelf.remove(&self.key("open"));
        })
    }

    /// Writes down what a commit is about to overwrite, and answers the note.
    fn write_note(&self, open: &OpenCommit) -> Result<String, NotStored> {
        // A struct of texts cannot fail to be written.
        let note = serde_json::to_string(open).unwrap_or_default();
        self.shelf.set(&self.key("open"), &note)?;
        Ok(note)
    }

    /// Says that the commit is complete, once all its records are there.
    fn close_commit(&mut self) -> Result<(), NotStored> {
        self.commit += 1;
        self.write_head().inspect_err(|_| self.commit -= 1)?;
        self.shelf.remove(&self.key("open"));
        Ok(())
    }

    /// Puts other records in place of all that are there: into a new generation, and then one key decides. What has been
    /// closed for long goes into groups at once.
    ///
    /// # Errors
    /// See [`NotStored`]; then everything is as before.
    pub fn replace_all(&mut self, workspace: &Workspace, today: NaiveDate) -> Result<(), NotStored> {
        let old = self.generation;
        let old_groups = self.packed.borrow().clone();
        self.generation += 1;
        self.sweep(|generation| generation != old);
        let written = self.write_generation(workspace, today).and_then(|()| {
            self.commit += 1;
            self.write_head()
        });
        if written.is_err() {
            let failed = self.generation;
            self.generation = old;
            self.sweep(|generation| generation == failed);
            self.packed.replace(old_groups);
            return written;
        }
        self.unsaved.clear();
        let current = self.generation;
        self.sweep(|generation| generation != current);
        Ok(())
    }

    fn write_generation(&mut self, workspace: &Workspace, today: NaiveDate) -> Result<(), NotStored> {
        let packed = self.write_groups(workspace, today)?;
        if !packed.is_empty() {
            self.need_reader_of_groups()?;
        }
        for &kind in Kind::ALL {
            for id in workspace.ids(kind) {
                let is_packed = kind == Kind::Deal && packed.contains(&id);
                if let Some(raw) = workspace.raw(kind, id).filter(|_| !is_packed) {
                    self.shelf.set(&self.record_key(kind, id), raw)?;
                }
            }
        }
        Ok(())
    }

    /// Removes the records of generations.
    fn sweep(&self, which: impl Fn(u32) -> bool) {
        let prefix = self.key("");
        for key in self.shelf.keys(&prefix) {
            let generation = key[prefix.len()..]
                .split('/')
                .next()
                .and_then(|part| part.parse().ok());
            if generation.is_some_and(&which) {
                self.shelf.remove(&key);
            }
        }
    }

    /// Removes the whole workspace from storage.
    pub fn erase(&self) {
        self.shelf
            .keys(&self.key(""))
            .iter()
            .for_each(|key| self.shelf.remove(key));
    }

    /// Which record of the generation in force a key stands for.
    pub fn record_of(&self, key: &str) -> Option<(Kind, Id)> {
        let prefix = self.key(&format!("{}/", self.generation));
        parse_key(key.strip_prefix(&prefix)?)
    }

    /// Whether a key is what is known about this workspace.
    pub fn is_meta(&self, key: &str) -> bool {
        key == self.key("meta")
    }

    /// Whether a key is the head of this workspace.
    pub fn is_head(&self, key: &str) -> bool {
        key == self.key("head")
    }

    /// The generation that storage says is in force, after another tab may have replaced everything.
    pub fn generation_changed(&self) -> bool {
        let head = self.shelf.get(&self.key("head"));
        let generation = head
            .as_deref()
            .and_then(|head| head.split(' ').next())
            .and_then(|part| part.parse().ok());
        generation.is_some_and(|generation: u32| generation != self.generation)
    }

    /// The names of all workspaces in storage.
    pub fn names(shelf: &Shelf) -> Vec<String> {
        let is_meta = |key: &String| {
            let rest = key.strip_prefix(PREFIX)?.strip_suffix("/meta")?;
            (!rest.contains('/')).then(|| rest.to_owned())
        };
        let mut names: Vec<String> = shelf.keys(PREFIX).iter().filter_map(is_meta).collect();
        names.sort();
        names
    }
}

/// The kind and identifier in the last part of a key.
pub fn parse_key(rest: &str) -> Option<(Kind, Id)> {
    let (kind, id) = rest.split_once('/')?;
    Some((Kind::from_name(kind)?, id.parse().ok()?))
}

#[cfg(test)]
mod tests;
