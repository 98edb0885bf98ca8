//! Carrying a plan out: a copy first, then everything at once or nothing.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use voronka_domain::exchange::{Mode, Origin};
use voronka_domain::id::Id;
use voronka_domain::packing;
use voronka_domain::record::Kind;

use super::several::Arrived;
use super::{Offered, Open, busy, close, copies, post, show, size};
use crate::i18n::{count, count_with, exchange as texts, fill, t};
use crate::platform::snapshots::Reason;
use crate::platform::storage::CAPACITY;
use crate::platform::{clock, random};
use crate::state::app;
use crate::state::space::{LAYOUT, Meta, PLAIN};

/// What a key of a record takes beside the record, in code units.
const KEY: usize = 45;

/// Carries the plan out.
pub(super) fn carry_out(offered: Rc<Offered>) {
    if let Err(sentence) = has_room(&offered) {
        return fail(offered.plan.mode, sentence);
    }
    busy(t(texts::WRITING).to_owned(), move || {
        leptos::task::spawn_local(async move {
            // Without a copy the undo of this tab remains; the plan said so.
            let reason = match offered.plan.mode {
                Mode::Merge => Reason::Merge,
                Mode::Restore => Reason::Restore,
            };
            copies::keep_a_copy(reason).await.ok();
            match offered.plan.mode {
                Mode::Merge => merge(&offered),
                Mode::Restore => restore(&offered),
            }
        });
    });
}

/// Carries the plans of several files out, as one action.
pub(super) fn carry_out_all(files: Rc<Vec<Arrived>>) {
    let offered: Vec<Offered> = files.iter().flatten().cloned().collect();
    if let Err(sentence) = offered.iter().try_for_each(has_room) {
        return fail(Mode::Merge, sentence);
    }
    busy(t(texts::WRITING).to_owned(), move || {
        leptos::task::spawn_local(async move {
            copies::keep_a_copy(Reason::Merge).await.ok();
            let records: Vec<_> = offered
                .iter()
                .flat_map(|offered| offered.plan.records().iter().cloned())
                .collect();
            let label = count(texts::MERGED_FILES, offered.len());
            match app().merge(label.clone(), &records) {
                Ok(_) => {
                    offered.iter().for_each(|offered| finish_one(&offered.origin));
                    tell(label);
                }
                Err(error) => fail(Mode::Merge, fill(texts::NOT_MERGED, &[("reason", &error)])),
            }
        });
    });
}

fn fail(mode: Mode, sentence: String) {
    app().say(sentence.clone());
    show(Open::Choose(mode, Some(sentence)));
}

/// What a deal becomes smaller by when it is packed, at the least.
const PACKS_TO: usize = 8;

/// Whether everything will fit, judged before the first byte is written.
fn has_room(offered: &Offered) -> Result<(), String> {
    if !app().storage(|space| space.is_lasting()) {
        return Ok(());
    }
    let units = |text: &str| text.encode_utf16().count();
    // What has been closed for long goes into groups at once when everything is replaced.
    let packed: HashSet<Id> = match offered.plan.mode {
        Mode::Restore => packing::packable(&offered.plan.workspace(), clock::today())
            .into_iter()
            .collect(),
        Mode::Merge => HashSet::new(),
    };
    let added: usize = offered
        .plan
        .records()
        .iter()
        .map(|(kind, id, raw)| {
            let before = app().read(|workspace| workspace.raw(*kind, *id).map(units));
            let already = match (offered.plan.mode, before) {
                (Mode::Merge, Some(before)) => before + KEY,
                // While everything is replaced, the old and the new lie side by side.
                _ => 0,
            };
            let plain = (units(raw) + KEY).saturating_sub(already);
            match *kind == Kind::Deal && packed.contains(id) {
                true => plain / PACKS_TO,
                false => plain,
            }
        })
        .sum();
    let free = CAPACITY.saturating_sub(app().storage(|space| space.shelf().used()));
    if added <= free {
        return Ok(());
    }
    Err(fill(
        texts::NO_ROOM,
        &[("need", &size(added)), ("free", &size(free))],
    ))
}

/// Brings back only the chosen records, as one action.
pub(super) fn bring_back(offered: &Offered, chosen: &BTreeSet<(Kind, Id)>) {
    let label = count_with(texts::BROUGHT_BACK, chosen.len(), &[("file", &offered.name)]);
    close();
    app().say(label.clone());
    app().commit_undoable(label, offered.plan.bring_back(chosen));
}

fn merge(offered: &Offered) {
    let records = offered.plan.records();
    let label = count_with(texts::MERGED, records.len(), &[("file", &offered.name)]);
    match app().merge(label.clone(), records) {
        Ok(_) => finish(&offered.origin, label),
        Err(error) => fail(Mode::Merge, fill(texts::NOT_MERGED, &[("reason", &error)])),
    }
}

fn restore(offered: &Offered) {
    let label = fill(texts::RESTORED, &[("file", &offered.name)]);
    match app().replace_all(label.clone(), offered.plan.workspace()) {
        Ok(()) => finish(&offered.origin, label),
        Err(_) => fail(Mode::Restore, t(crate::i18n::shell::STORAGE_REFUSED).to_owned()),
    }
}

fn finish(origin: &Origin, label: String) {
    finish_one(origin);
    tell(label);
}

fn finish_one(origin: &Origin) {
    adopt_identity(origin);
    post::remember_came(origin);
}

fn tell(label: String) {
    close();
    app().say(label.clone());
    app().toast_undo(label);
}

/// A workspace that begins with a file is the workspace of the file: copies know one another by its identifier.
fn adopt_identity(origin: &Origin) {
    if app().storage(|space| space.meta()).is_some() {
        return;
    }
    let named = origin.workspace.clone().unwrap_or_default();
    let meta = Meta {
        v: LAYOUT,
        min_reader: PLAIN,
        name: named.name,
        sample: false,
        id: origin
            .workspace
            .as_ref()
            .map_or_else(random::id, |named| named.id),
    };
    app().adopt_meta(meta);
    app().rebuild();
}
