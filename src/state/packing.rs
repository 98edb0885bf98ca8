//! Packing what has been closed for long, when nobody waits for anything; and following other tabs that do so.

use leptos::prelude::*;
use voronka_domain::commit::Change;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use super::App;
use super::app::with_core;
use crate::platform::clock;

/// Keys removed between two looks at the page.
const STRIDE: usize = 50;

impl App {
    /// Packs what may be packed, a group at a time, with the page alive in between.
    pub(super) async fn pack(self) {
        if self.packing.get_untracked().is_some() {
            return;
        }
        let round = self.generation.get_untracked();
        let goes_on = move || {
            let may = !self.is_read_only() && !self.storage(super::space::Space::is_too_new);
            may && self.generation.get_untracked() == round && !with_core(|core| core.busy)
        };
        if !goes_on() {
            return;
        }
        let left_over = with_core(|core| core.space.left_over(&core.workspace));
        for part in left_over.chunks(STRIDE) {
            clock::pause().await;
            if !goes_on() {
                return;
            }
            with_core(|core| core.space.drop_packed(&core.workspace, part));
        }
        let mut rest = with_core(|core| core.space.to_pack(&core.workspace, clock::today()));
        let all = rest.len();
        while !rest.is_empty() {
            self.packing.set(Some(1.0 - rest.len() as f64 / all as f64));
            clock::idle().await;
            if !goes_on() {
                break;
            }
            let packed = with_core(|core| core.space.pack_some(&core.workspace, &mut rest));
            // Without room for one group more everything stays as it is.
            let Ok(packed) = packed else { break };
            for part in packed.chunks(STRIDE) {
                clock::pause().await;
                if !goes_on() {
                    break;
                }
                with_core(|core| core.space.drop_packed(&core.workspace, part));
            }
        }
        if all > 0 {
            if goes_on() {
                with_core(|core| core.space.sweep_groups(&core.workspace));
            }
            self.shadow_header();
            self.packing.set(None);
        }
    }

    /// Another tab has written a group, or removed one.
    pub(super) fn follow_group(self, name: Id, text: Option<String>) {
        let Some(text) = text else {
            if !self.storage(|space| space.forget_group(name)) {
                self.cleared.set(true);
            }
            return;
        };
        let records = self.storage(|space| space.follow_group(name, &text));
        for (kind, id, raw) in records.unwrap_or_default() {
            self.take_over(kind, id, &raw);
        }
    }

    /// Whether a record whose key another tab has removed stands in a group. What stands there otherwise than here is
    /// written again.
    pub(super) fn keeps_packed(self, kind: Kind, id: Id) -> bool {
        let Some(raw) = self.read(|workspace| workspace.raw(kind, id).map(str::to_owned)) else {
            return false;
        };
        let Some(is_same) = self.storage(|space| space.is_packed(kind, id, &raw)) else {
            return false;
        };
        if !is_same && !self.is_read_only() {
            self.store(&[Change {
                kind,
                id,
                before: None,
                after: raw.into(),
            }]);
        }
        true
    }
}
