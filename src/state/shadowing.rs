//! The second copy: every commit goes there too, and what local storage lost comes back from it.
//!
//! Nothing waits for it. The app starts from local storage; once it is on screen the second copy is compared with it, some
//! records at a time, and united with it by the same merge as a colleague's file.

use std::collections::HashSet;

use leptos::prelude::*;
use voronka_domain::commit::Change;
use voronka_domain::document::{Document, NotADocument};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use super::app::with_core;
use super::space::{LAYOUT, Meta, Space, parse_key};
use super::{App, SaveStatus, erased, watch};
use crate::i18n::{count, fill, shell, t};
use crate::platform::idb::Unavailable;
use crate::platform::shadow::{self, Header, Put};
use crate::platform::storage::{PREFIX, Shelf};
use crate::platform::{clock, random};

/// Records handed over between two looks at the page.
const STRIDE: usize = 500;

/// Which records are being compared: what comes for others is of no use any more.
#[derive(Debug, Clone, PartialEq, Eq)]
struct At {
    id: Id,
    generation: u32,
}

impl App {
    /// Follows what becomes of the second copy.
    pub(super) fn hear_from_shadow(self) {
        shadow::on_written(move |written| {
            if written.is_err() {
                self.second_copy.set(false);
            }
            if self.status.get_untracked() == SaveStatus::Saving {
                self.status.set(SaveStatus::Saved);
            }
        });
    }

    fn has_shadow(self) -> bool {
        !shadow::is_broken() && !self.is_read_only() && self.storage(|space| space.is_lasting())
    }

    fn at(self) -> Option<At> {
        self.storage(|space| {
            Some(At {
                id: space.meta()?.id,
                generation: space.generation(),
            })
        })
    }

    fn header(self) -> Option<Header> {
        self.storage(|space| {
            Some(Header {
                generation: space.generation(),
                space: space.name().to_owned(),
                meta: serde_json::to_string(&space.meta()?).ok()?,
                me: self.me.get_untracked().map(|id| id.to_string()),
            })
        })
    }

    /// Hands a commit to the second copy, and answers whether there is one to wait for.
    pub(super) fn shadow(self, changes: &[Change]) -> bool {
        let Some(at) = self.at().filter(|_| self.has_shadow()) else {
            return false;
        };
        let puts = changes
            .iter()
            .map(|change| (key(change.kind, change.id), change.after.clone()));
        shadow::put(&at.id.to_string(), at.generation, puts.collect());
        true
    }

    /// Writes down in the second copy what is known about the workspace.
    pub(super) fn shadow_header(self) {
        if let (Some(at), Some(header), true) = (self.at(), self.header(), self.has_shadow()) {
            shadow::put_header(&at.id.to_string(), header);
        }
    }

    /// Puts everything of this workspace in place of its second copy. Answers whether there is one to wait for.
    pub(super) fn shadow_all(self) -> bool {
        let (Some(at), Some(header), true) = (self.at(), self.header(), self.has_shadow()) else {
            return false;
        };
        let puts = self.read(|workspace| {
            let put = |(kind, id, raw): (Kind, Id, &str)| (key(kind, id), raw.into());
            records(workspace).map(put).collect()
        });
        shadow::put_all(&at.id.to_string(), header, puts);
        true
    }

    /// Compares the workspace with its second copy, once the page is on screen.
    pub(super) fn catch_up(self) {
        // Whatever stopped the app may have come from there.
        if self.safe_mode {
            return;
        }
        let round = self.generation.get_untracked();
        wasm_bindgen_futures::spawn_local(async move {
            // One turn for the views, one for the paint.
            clock::pause().await;
            clock::pause().await;
            if self.generation.get_untracked() != round {
                return;
            }
            if self.has_shadow() && self.unite().await.is_err() {
                self.second_copy.set(false);
            }
            self.pack().await;
        });
    }

    async fn unite(self) -> Result<(), Unavailable> {
        let headers = shadow::headers().await?;
        let lost = self.lost(&headers);
        if !lost.is_empty() {
            return self.bring_back(lost).await;
        }
        let Some(at) = self.at() else {
            // What is known about the workspace was lost with nothing to find it by: it gets a new name.
            if self.read(records_count) > 0 {
                self.set_meta(t(shell::UNNAMED), self.is_sample());
            }
            return Ok(());
        };
        // Another tab replaced everything this very moment: its event opens the workspace again.
        if self.storage(Space::generation_changed) {
            return Ok(());
        }
        let id = at.id.to_string();
        let known = headers.into_iter().find(|(known, _)| *known == id);
        match known.map(|(_, header)| header.generation) {
            Some(generation) if generation == at.generation => self.compare(&at).await,
            // Local storage lost that everything was replaced.
            Some(generation) if generation > at.generation => {
                let workspace = read_all(&id, generation, Workspace::default()).await?;
                if self.at() == Some(at) && self.put_all(workspace).is_ok() {
                    self.toast(t_recovered(self.read(records_count)));
                }
                Ok(())
            }
            _ => {
                self.shadow_all();
                Ok(())
            }
        }
    }

    /// Unites the workspace with the records of the second copy.
    async fn compare(self, at: &At) -> Result<(), Unavailable> {
        let mut seen: HashSet<(Kind, Id)> = HashSet::new();
        let mut changes: Vec<Change> = Vec::new();
        let mut poorer: Vec<Put> = Vec::new();
        let mut too_new = false;
        shadow::read(&at.id.to_string(), at.generation, |rest, raw| {
            let Some((kind, id)) = parse_key(rest).filter(|_| self.at().as_ref() == Some(at)) else {
                return;
            };
            seen.insert((kind, id));
            match with_core(|core| core.workspace.merge(kind, id, raw)) {
                Ok(merged) => {
                    changes.extend(merged.change);
                    if merged.ours_is_richer {
                        poorer.push((rest.to_owned(), Box::default()));
                    }
                }
                Err(NotADocument::TooNew(_)) => too_new = true,
                Err(_) => {}
            }
        })
        .await?;
        if self.at().as_ref() != Some(at) {
            return Ok(());
        }
        if too_new {
            self.turn_read_only();
            return Ok(());
        }
        self.take_recovered(&changes);
        if self.storage(|space| space.has_damaged_groups() && !space.has_unsaved()) {
            self.storage(Space::drop_damaged_groups);
            self.kept.set(self.storage(|space| space.load().kept));
        }
        // What the second copy lacks.
        let missing = self.read(|workspace| {
            let fill = |(rest, _): Put| {
                let (kind, id) = parse_key(&rest)?;
                Some((rest, workspace.raw(kind, id)?.into()))
            };
            let mut puts: Vec<Put> = poorer.into_iter().filter_map(fill).collect();
            let unseen =
                |kind, id, raw: &str| (!seen.contains(&(kind, id))).then(|| (key(kind, id), raw.into()));
            puts.extend(records(workspace).filter_map(|(kind, id, raw)| unseen(kind, id, raw)));
            puts
        });
        for part in missing.chunks(STRIDE) {
            shadow::put(&at.id.to_string(), at.generation, part.to_vec());
        }
        Ok(())
    }

    /// Writes what came back to local storage, and says so.
    fn take_recovered(self, changes: &[Change]) {
        if changes.is_empty() {
            return;
        }
        with_core(|core| {
            for change in changes {
                if let Ok(document) = Document::parse(&change.after) {
                    core.clock.observe(document.latest());
                }
            }
        });
        self.store(changes);
        watch::notify(changes);
        if self.kept.get_untracked() > 0 {
            self.kept.set(self.storage(|space| space.load().kept));
        }
        self.toast(t_recovered(changes.len()));
    }

    /// The second copies of workspaces that local storage knows nothing of, though nobody deleted them.
    fn lost(self, headers: &[(String, Header)]) -> Vec<(Id, Header, Meta)> {
        let shelf = Shelf::open();
        let gone = erased::all(&shelf);
        let metas = Space::names(&shelf)
            .into_iter()
            .filter_map(|name| Space::meta_of(&shelf, &name));
        let known: Vec<Id> = metas.map(|meta| meta.id).collect();
        let lost = headers.iter().filter_map(|(id, header)| {
            let id: Id = id.parse().ok()?;
            if gone.contains(&id) {
                shadow::erase(&id.to_string());
                return None;
            }
            let meta: Meta = serde_json::from_str(&header.meta).ok()?;
            let ours = !known.contains(&id) && meta.id == id && meta.min_reader <= LAYOUT;
            ours.then(|| (id, header.clone(), meta))
        });
        lost.collect()
    }

    async fn bring_back(self, lost: Vec<(Id, Header, Meta)>) -> Result<(), Unavailable> {
        let mut opened = None;
        for (id, header, meta) in lost {
            let shelf = Shelf::open();
            let free = Space::meta_of(&shelf, &header.space).is_none();
            let name = if free {
                header.space.clone()
            } else {
                random::id().to_string()
            };
            let mut space = Space::open(shelf, &name);
            // What was written there since belongs to it: only its name was lost.
            let workspace = read_all(&id.to_string(), header.generation, space.load().workspace).await?;
            if records_count(&workspace) == 0 || space.replace_all(&workspace, clock::today()).is_err() {
                continue;
            }
            space.set_meta(&meta).ok();
            if let Some(me) = &header.me {
                space.shelf().set(&format!("{PREFIX}{name}/me"), me).ok();
            }
            let is_this = name == self.space.get_untracked();
            if opened.is_none() || is_this {
                opened = Some((name, meta.name));
            }
        }
        // Whoever has begun something else in the meantime finds it in the list of workspaces.
        if let Some((name, title)) = opened {
            if self.at().is_none() {
                self.open(&name);
            }
            self.toast(fill(shell::BROUGHT_BACK, &[("name", &title)]));
        }
        Ok(())
    }

    /// Another tab wrote what is known about the workspace, or removed it.
    pub(super) fn follow_meta(self, is_there: bool) {
        if !is_there {
            return self.cleared.set(true);
        }
        let before = self.at().map(|at| at.id);
        with_core(|core| core.space.follow_meta());
        if self.at().map(|at| at.id) != before {
            // Another workspace took the place of this one: nothing of this one may get into it.
            return self.open(&self.space.get_untracked());
        }
        if self.storage(Space::is_too_new) {
            self.turn_read_only();
        }
        self.space.notify();
    }

    /// Deletes the workspace in use from storage and from its second copy.
    pub(super) fn erase(self) {
        if let Some(at) = self.at() {
            // Where there is no room even for this, the keys go all the same.
            self.storage(|space| erased::add(space.shelf(), at.id)).ok();
            shadow::erase(&at.id.to_string());
        }
        self.storage(Space::erase);
    }
}

fn t_recovered(n: usize) -> String {
    count(shell::RECOVERED, n)
}

fn key(kind: Kind, id: Id) -> String {
    format!("{}/{id}", kind.name())
}

fn records(workspace: &Workspace) -> impl Iterator<Item = (Kind, Id, &str)> {
    let of_kind = move |kind: Kind| {
        let ids = workspace.ids(kind).into_iter();
        ids.filter_map(move |id| Some((kind, id, workspace.raw(kind, id)?)))
    };
    Kind::ALL.iter().flat_map(move |&kind| of_kind(kind))
}

fn records_count(workspace: &Workspace) -> usize {
    Kind::ALL.iter().map(|&kind| workspace.ids(kind).len()).sum()
}

/// The records of a second copy, united with those that are there.
async fn read_all(id: &str, generation: u32, mut workspace: Workspace) -> Result<Workspace, Unavailable> {
    shadow::read(id, generation, |rest, raw| {
        if let Some((kind, id)) = parse_key(rest) {
            // What cannot be read stays in the second copy.
            workspace.merge(kind, id, raw).ok();
        }
    })
    .await?;
    Ok(workspace)
}
