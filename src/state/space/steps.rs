//! A commit of thousands of records on its way into storage, some at a time: the page stays alive, and the note of the open
//! commit makes it one commit all the same. What else is to be written in the meantime waits for its end.

use voronka_domain::commit::Change;

use super::Space;
use super::note::{Old, OpenCommit};
use crate::platform::storage::NotStored;

/// A commit under way.
pub(super) struct Steps {
    puts: Vec<(String, Box<str>)>,
    open: OpenCommit,
    /// The note as written, empty until all old values are in it.
    note: String,
    next: usize,
}

impl Space {
    /// Begins a commit; [`Space::advance`] goes on with it.
    pub fn begin<'a>(&mut self, changes: impl IntoIterator<Item = &'a Change>) {
        let puts = self.take_puts(changes);
        self.steps = Some(Steps {
            open: OpenCommit {
                commit: self.commit + 1,
                before: Vec::with_capacity(puts.len()),
            },
            puts,
            note: String::new(),
            next: 0,
        });
    }

    /// The share of the commit under way that is done.
    pub fn share_written(&self) -> f64 {
        self.steps.as_ref().map_or(1.0, |steps| {
            let (noted, written, all) = (steps.open.before.len(), steps.next, steps.puts.len());
            (noted + written) as f64 / (2 * all).max(1) as f64
        })
    }

    /// Whether a commit is under way.
    pub fn is_under_way(&self) -> bool {
        self.steps.is_some()
    }

    /// Goes on with the commit under way for up to `limit` records, and says whether it is finished.
    ///
    /// # Errors
    /// See [`NotStored`]; then the commit is given up and the stored values are as before.
    pub fn advance(&mut self, limit: usize) -> Result<bool, NotStored> {
        let mut steps = self.steps.take().ok_or(NotStored::Refused)?;
        match self.step(&mut steps, limit) {
            Ok(true) => {
                // What waited is kept for the next commit where there is no room for it.
                self.write(&[]).ok();
                Ok(true)
            }
            Ok(false) => {
                self.steps = Some(steps);
                Ok(false)
            }
            Err(reason) => {
                self.restore(&steps.open.before);
                self.shelf.remove(&self.key("open"));
                Err(reason)
            }
        }
    }

    fn step(&mut self, steps: &mut Steps, limit: usize) -> Result<bool, NotStored> {
        let noted = steps.open.before.len();
        if noted < steps.puts.len() {
            let end = (noted + limit).min(steps.puts.len());
            let old = steps.puts[noted..end]
                .iter()
                .map(|(key, after)| (key.clone(), Old::of(self.shelf.get(key), after)));
            steps.open.before.extend(old);
            return Ok(false);
        }
        if steps.note.is_empty() {
            steps.note = self.write_note(&steps.open)?;
            return Ok(false);
        }
        let end = (steps.next + limit).min(steps.puts.len());
        for (key, value) in &steps.puts[steps.next..end] {
            self.shelf.set(key, value)?;
        }
        steps.next = end;
        if end < steps.puts.len() {
            return Ok(false);
        }
        // Another tab that opened in the middle took the commit for one cut off, and took it back.
        if self.shelf.get(&self.key("open")).as_ref() != Some(&steps.note) {
            self.write_note(&steps.open)?;
            steps.next = 0;
            return Ok(false);
        }
        self.close_commit()?;
        Ok(true)
    }
}
