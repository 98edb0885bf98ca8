//! Bringing back only some records of a file or a snapshot.

use std::collections::BTreeSet;

use super::planning::Plan;
use crate::commit::Edit;
use crate::id::Id;
use crate::record::Kind;
use crate::workspace::Workspace;

impl Plan {
    /// An edit that makes the chosen records what they are in the file, as one action of today that can be taken back.
    /// What was changed since in other records stays.
    pub fn bring_back(&self, chosen: &BTreeSet<(Kind, Id)>) -> Edit {
        let mut edit = Edit::default();
        for (kind, id, raw) in self.records() {
            if chosen.contains(&(*kind, *id))
                && let Ok(body) = Workspace::read(*kind, raw)
            {
                edit.push(*id, body);
            }
        }
        edit
    }
}
