//! Commits of thousands of records. They go the way of every other commit (edit → memory → storage → history → views), but
//! are worked out and written some at a time, so that the page stays alive. Until everything is in storage nothing is
//! changed in memory, and nobody else may change anything.

use voronka_domain::commit::{Change, Draft, Edit};
use voronka_domain::workspace::Workspace;

use super::app::with_core;
use super::history::{Action, Deed};
use super::{App, watch};
use crate::platform::clock;
use crate::platform::storage::NotStored;

/// From so many records on a commit goes the long way.
pub(super) const MANY: usize = 500;
/// How long the page may be held up at a time, in milliseconds.
const SLICE: u64 = 24;
/// Records between two looks at the clock.
const STRIDE: usize = 50;

impl App {
    /// Carries out an edit of thousands of records. `progress` hears the share that is done. Answers whether anything
    /// changed.
    ///
    /// # Errors
    /// See [`NotStored`]; then nothing changed.
    pub async fn commit_long(
        self,
        label: String,
        edit: &Edit,
        progress: impl Fn(f64),
    ) -> Result<bool, NotStored> {
        if self.refuses() {
            return Ok(false);
        }
        let stamp = with_core(|core| core.clock.tick(clock::millis()));
        let puts = edit.puts();
        let draft = |workspace: &Workspace, at: usize| {
            let (id, body) = &puts[at];
            workspace.draft(*id, body, stamp)
        };
        let changes = self.carry_out(puts.len(), draft, progress).await?;
        if changes.is_empty() {
            return Ok(false);
        }
        let deed = Deed::Changed(changes);
        with_core(|core| {
            core.history.push(Action {
                step: self.step_now(label),
                deed,
            })
        });
        self.show_history();
        Ok(true)
    }

    /// Takes back, or does again, a change of thousands of records.
    pub(super) async fn revert_long(self, changes: &[Change]) -> Result<Vec<Change>, NotStored> {
        let stamp = with_core(|core| core.clock.tick(clock::millis()));
        let draft = |workspace: &Workspace, at: usize| workspace.draft_revert(&changes[at], stamp);
        self.carry_out(changes.len(), draft, |_| {}).await
    }

    async fn carry_out(
        self,
        count: usize,
        draft: impl Fn(&Workspace, usize) -> Option<Draft>,
        progress: impl Fn(f64),
    ) -> Result<Vec<Change>, NotStored> {
        with_core(|core| core.busy = true);
        let done = self.write_all(count, draft, progress).await;
        with_core(|core| core.busy = false);
        let drafts = done?;
        let changes = with_core(|core| {
            let adopted = drafts.into_iter().filter_map(|draft| core.workspace.adopt(draft));
            adopted.collect::<Vec<_>>()
        });
        self.show_stored(self.shadow(&changes));
        watch::notify(&changes);
        Ok(changes)
    }

    /// Works everything out and writes it.
    async fn write_all(
        self,
        count: usize,
        draft: impl Fn(&Workspace, usize) -> Option<Draft>,
        progress: impl Fn(f64),
    ) -> Result<Vec<Draft>, NotStored> {
        let mut drafts = Vec::with_capacity(count);
        let mut next = 0;
        let share = |done: usize, part: f64, before: f64| before + part * done as f64 / count.max(1) as f64;
        while next < count {
            next = slice(next, count, |at| {
                drafts.extend(self.read(|workspace| draft(workspace, at)))
            });
            progress(share(next, 0.4, 0.0));
            self.breathe().await?;
        }
        with_core(|core| core.space.begin(drafts.iter().map(Draft::change)));
        loop {
            let start = clock::millis();
            let mut finished = false;
            while !finished && clock::millis() - start < SLICE {
                finished = with_core(|core| core.space.advance(STRIDE))?;
            }
            if finished {
                return Ok(drafts);
            }
            progress(0.4 + 0.6 * self.storage(|space| space.share_written()));
            self.breathe().await?;
        }
    }

    /// Lets the page live. Another workspace opened in the meantime ends the commit.
    async fn breathe(self) -> Result<(), NotStored> {
        clock::pause().await;
        if with_core(|core| core.busy) {
            Ok(())
        } else {
            Err(NotStored::Refused)
        }
    }
}

/// Works from one place on until the slice of time is over, and answers where it stopped.
fn slice(from: usize, count: usize, mut work: impl FnMut(usize)) -> usize {
    let start = clock::millis();
    let mut at = from;
    while at < count && clock::millis() - start < SLICE {
        let end = (at + STRIDE).min(count);
        (at..end).for_each(&mut work);
        at = end;
    }
    at
}
