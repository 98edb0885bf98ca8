//! The one path of every change: edit → memory → storage → history → the views that watch what changed.
//!
//! Everything a person does ends in [`App::commit`] or, for whole files, in [`App::merge`] and
//! [`App::replace_all`]. What other tabs write comes in through [`App::take_over`].

use leptos::prelude::*;
use voronka_domain::commit::{Act, Change, Edit};
use voronka_domain::document::{Document, NotADocument};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use super::app::with_core;
use super::history::{Action, Deed, History, Step};
use super::{App, SaveStatus, long, watch};
use crate::i18n::{Words, fill, shell, t};
use crate::platform::storage::NotStored;
use crate::platform::{clock, random};
use crate::route::Route;

impl App {
    /// Lets a rule of the domain make an edit of the workspace, and carries it out.
    ///
    /// # Errors
    /// Whatever the rule refuses with; then nothing changed.
    pub fn act<E>(
        self,
        label: String,
        rule: impl FnOnce(&Workspace, &mut Act<'_>) -> Result<Edit, E>,
    ) -> Result<(), E> {
        let mut fresh = random::id;
        let mut act = Act {
            now: clock::now(),
            me: self.me.get_untracked(),
            fresh: &mut fresh,
        };
        let edit = self.read(|workspace| rule(workspace, &mut act))?;
        self.commit(label, edit);
        Ok(())
    }

    /// Carries out an edit. This is the one way by which a person's action changes records.
    /// Answers whether anything changed.
    pub fn commit(self, label: String, edit: Edit) -> bool {
        if self.refuses() {
            return false;
        }
        let changes = with_core(|core| {
            let stamp = core.clock.tick(clock::millis());
            core.workspace.apply(edit, stamp)
        });
        let changed = !changes.is_empty();
        self.finish(label, changes);
        changed
    }

    /// As [`App::commit`], and offers to take it back in a message.
    pub fn commit_undoable(self, label: String, edit: Edit) {
        if self.commit(label.clone(), edit) {
            self.toast_undo(label);
        }
    }

    /// Merges records from a file or a snapshot as one action.
    ///
    /// # Errors
    /// [`NotADocument`] where one of them cannot be merged; then nothing changed.
    pub fn merge(self, label: String, records: &[(Kind, Id, String)]) -> Result<usize, NotADocument> {
        if self.refuses() {
            return Ok(0);
        }
        let changes = with_core(|core| {
            let mut workspace = core.workspace.clone();
            let mut changes = Vec::new();
            for (kind, id, raw) in records {
                changes.extend(workspace.merge(*kind, *id, raw)?.change);
            }
            core.workspace = workspace;
            for change in &changes {
                core.clock.observe(Document::parse(&change.after)?.latest());
            }
            Ok(changes)
        })?;
        let count = changes.len();
        self.finish(label, changes);
        Ok(count)
    }

    /// Puts other records in place of all that are there, as one action.
    ///
    /// # Errors
    /// [`NotStored`] where there is no room for both; then nothing changed.
    pub fn replace_all(self, label: String, workspace: Workspace) -> Result<(), NotStored> {
        if self.refuses() {
            return Ok(());
        }
        let before = self.put_all(workspace)?;
        with_core(|core| {
            core.history.push(Action {
                step: self.step_now(label),
                deed: Deed::Replaced(Box::new(before)),
            })
        });
        self.show_history();
        Ok(())
    }

    pub(super) fn put_all(self, workspace: Workspace) -> Result<Workspace, NotStored> {
        let before = with_core(|core| {
            core.space.replace_all(&workspace, clock::today())?;
            for &kind in Kind::ALL {
                for id in workspace.ids(kind) {
                    let document = workspace.raw(kind, id).and_then(|raw| Document::parse(raw).ok());
                    document
                        .into_iter()
                        .for_each(|document| core.clock.observe(document.latest()));
                }
            }
            Ok(std::mem::replace(&mut core.workspace, workspace))
        })?;
        self.show_stored(self.shadow_all());
        self.rebuild();
        Ok(before)
    }

    /// Takes the last action back.
    pub fn undo(self) {
        self.step(
            History::pop_done,
            [History::push_undone, History::push_done],
            Some(shell::UNDONE),
        );
    }

    /// Does the last action taken back again.
    pub fn redo(self) {
        self.step(
            History::pop_undone,
            [History::push_done, History::push_undone],
            Some(shell::REDONE),
        );
    }

    /// What was taken back, the furthest first, and what was done since the page was opened, the latest first.
    pub fn steps(self) -> (Vec<Step>, Vec<Step>) {
        with_core(|core| core.history.steps())
    }

    /// Goes several actions back, or forward where the number is positive. Each is a step of its own, so that the way can
    /// be gone the other way round.
    pub fn go_steps(self, steps: isize) {
        let before = with_core(|core| core.history.steps().1.len());
        let said = (steps.abs() == 1).then_some(if steps < 0 { shell::UNDONE } else { shell::REDONE });
        if steps < 0 {
            self.step(
                History::pop_done,
                [History::push_undone, History::push_done],
                said,
            );
        } else {
            self.step(
                History::pop_undone,
                [History::push_done, History::push_undone],
                said,
            );
        }
        let rest = steps - steps.signum();
        if rest != 0 {
            leptos::task::spawn_local(async move {
                // A step of thousands of records takes its time. One that failed ends the way.
                while with_core(|core| core.busy) {
                    clock::pause().await;
                }
                if with_core(|core| core.history.steps().1.len()) != before {
                    self.go_steps(rest);
                }
            });
        }
    }

    pub(super) fn step_now(self, label: String) -> Step {
        Step {
            label,
            at: clock::now(),
            by: self.me.get_untracked(),
        }
    }

    fn step(
        self,
        take: impl FnOnce(&mut History) -> Option<Action>,
        [give, give_back]: [fn(&mut History, Action); 2],
        said: Option<Words>,
    ) {
        if self.refuses() {
            return;
        }
        let Some(action) = with_core(|core| take(&mut core.history)) else {
            return;
        };
        let Action { step, deed } = action;
        match deed {
            Deed::Changed(changes) if changes.len() >= long::MANY => {
                leptos::task::spawn_local(async move {
                    match self.revert_long(&changes).await {
                        Ok(reverted) => self.stepped(step, Deed::Changed(reverted), give, said),
                        Err(reason) => {
                            let deed = Deed::Changed(changes);
                            with_core(|core| give_back(&mut core.history, Action { step, deed }));
                            self.show_history();
                            self.show_not_stored(reason);
                        }
                    }
                });
            }
            Deed::Changed(changes) => {
                let reverted = with_core(|core| {
                    let stamp = core.clock.tick(clock::millis());
                    core.workspace.revert(&changes, stamp)
                });
                self.store(&reverted);
                watch::notify(&reverted);
                self.stepped(step, Deed::Changed(reverted), give, said);
            }
            Deed::Replaced(workspace) => match self.put_all(*workspace) {
                Ok(before) => self.stepped(step, Deed::Replaced(Box::new(before)), give, said),
                Err(reason) => self.show_not_stored(reason),
            },
        }
    }

    fn stepped(self, step: Step, deed: Deed, give: fn(&mut History, Action), said: Option<Words>) {
        let text = said.map(|said| fill(said, &[("action", &step.label)]));
        with_core(|core| give(&mut core.history, Action { step, deed }));
        self.show_history();
        if let Some(text) = text {
            self.say(text.clone());
            self.toast(text);
        }
    }

    fn finish(self, label: String, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        self.store(&changes);
        watch::notify(&changes);
        with_core(|core| {
            core.history.push(Action {
                step: self.step_now(label),
                deed: Deed::Changed(changes),
            })
        });
        self.show_history();
    }

    /// Takes a record over that another tab wrote. Where ours holds more, ours is written back.
    pub(super) fn take_over(self, kind: Kind, id: Id, raw: &str) {
        let merged = with_core(|core| {
            let merged = match core.workspace.merge(kind, id, raw) {
                Ok(merged) => merged,
                Err(NotADocument::TooNew(_)) => return Err(()),
                Err(_) => return Ok(None),
            };
            if let Some(change) = &merged.change
                && let Ok(document) = Document::parse(&change.after)
            {
                core.clock.observe(document.latest());
            }
            Ok(Some(merged))
        });
        let merged = match merged {
            Ok(Some(merged)) => merged,
            Ok(None) => return,
            Err(()) => return self.turn_read_only(),
        };
        if merged.ours_is_richer && !self.is_read_only() {
            let after = self.read(|workspace| workspace.raw(kind, id).map(Into::into));
            self.store(
                &after
                    .map(|after| Change {
                        kind,
                        id,
                        before: None,
                        after,
                    })
                    .into_iter()
                    .collect::<Vec<_>>(),
            );
        }
        watch::notify(merged.change.as_slice());
    }

    /// Writes everything that is in memory to storage again, after it was cleared elsewhere.
    pub(super) fn put_back(self) {
        if self.refuses() {
            return;
        }
        let written = with_core(|core| {
            let workspace = std::mem::take(&mut core.workspace);
            let written = core.space.replace_all(&workspace, clock::today());
            core.workspace = workspace;
            written
        });
        match written {
            Ok(()) => {
                self.cleared.set(false);
                self.show_stored(self.shadow_all());
            }
            Err(reason) => self.show_not_stored(reason),
        }
    }

    pub(super) fn store(self, changes: &[Change]) {
        let written = with_core(|core| core.space.write(changes));
        // The second copy has room where local storage has none.
        let awaited = self.shadow(changes);
        match written {
            Ok(()) => self.show_stored(awaited),
            Err(reason) => self.show_not_stored(reason),
        }
    }

    /// Shows that everything is in storage; whether the second copy is still on its way says `awaited`.
    pub(super) fn show_stored(self, awaited: bool) {
        if !matches!(self.status.get_untracked(), SaveStatus::MemoryOnly) {
            self.status.set(match awaited {
                true => SaveStatus::Saving,
                false => SaveStatus::Saved,
            });
        }
    }

    pub(super) fn show_not_stored(self, reason: NotStored) {
        let (status, words) = match reason {
            NotStored::Full => (SaveStatus::Full, self.full_words()),
            NotStored::Refused => (SaveStatus::Unsaved, shell::STORAGE_REFUSED),
        };
        self.status.set(status);
        self.toast_error(t(words).to_owned());
    }

    /// What a full storage means.
    pub fn full_words(self) -> Words {
        match self.second_copy.get_untracked() {
            true => shell::STORAGE_FULL_TWICE,
            false => shell::STORAGE_FULL,
        }
    }

    pub(super) fn show_history(self) {
        let (undo, redo) = with_core(|core| (core.history.undo_label(), core.history.redo_label()));
        self.undo_label.set(undo);
        self.redo_label.set(redo);
    }

    /// Whether this copy may not write.
    pub fn is_read_only(self) -> bool {
        self.status.get_untracked() == SaveStatus::ReadOnly
    }

    /// A newer version of the app is at work on the same data: this one writes nothing any more.
    pub(super) fn turn_read_only(self) {
        self.status.set(SaveStatus::ReadOnly);
    }

    pub(super) fn refuses(self) -> bool {
        if self.storage(super::space::Space::is_too_new) {
            self.turn_read_only();
        }
        if self.route.with_untracked(Route::is_past) {
            self.toast_error(t(shell::PAST).to_owned());
            return true;
        }
        if self.is_read_only() {
            self.toast_error(t(shell::READ_ONLY).to_owned());
            return true;
        }
        let busy = with_core(|core| core.busy);
        if busy {
            self.toast_error(t(shell::BUSY).to_owned());
        }
        busy
    }
}
