//! When everything was exported last, and how much has changed since.

use leptos::prelude::*;
use voronka_domain::record::Kind;

use super::App;
use super::space::latest_stamp;
use crate::platform::clock;
use crate::platform::storage::PREFIX;

impl App {
    fn backup_key(self) -> String {
        format!("{PREFIX}{}/backup", self.space.get_untracked())
    }

    /// Remembers that everything was exported now. Where that cannot be stored, the next backup is suggested too early.
    pub fn note_backup(self) {
        if self.is_read_only() {
            return;
        }
        let now = clock::millis().to_string();
        self.storage(|space| space.shelf().set(&self.backup_key(), &now))
            .ok();
    }

    /// When everything was exported last, in milliseconds since 1970 (UTC).
    pub fn last_backup(self) -> Option<u64> {
        self.storage(|space| space.shelf().get(&self.backup_key())?.parse().ok())
    }

    /// How many records have changed since a moment; all where there was none.
    pub fn changed_since(self, millis: Option<u64>) -> usize {
        let is_later = |raw: &str| millis.is_none_or(|millis| latest_stamp(raw).millis() > millis);
        self.read(|workspace| {
            let of_kind = |kind: Kind| {
                let ids = workspace.ids(kind).into_iter();
                ids.filter(|id| workspace.raw(kind, *id).is_some_and(is_later))
                    .count()
            };
            Kind::ALL.iter().map(|&kind| of_kind(kind)).sum()
        })
    }
}
