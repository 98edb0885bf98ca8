//! The workspaces of this copy: which there are, going from one to another, and the one with sample data.

use leptos::prelude::*;
use voronka_domain::sample;
use voronka_domain::sorting::Sorting as _;

use super::App;
use super::space::Space;
use crate::i18n::{lang, shell, t};
use crate::parts;
use crate::platform::storage::{Shelf, preference, set_preference};
use crate::platform::{clock, random};
use crate::route::{Page, Route};

/// The name in the keys of the workspace with sample data.
const SAMPLE: &str = "sample";
/// The name in the keys of the first workspace.
const FIRST: &str = "main";
/// The choice of this copy that remembers from where the sample was entered.
const HOME: &str = "home";

/// A workspace in storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The name in the keys.
    pub key: String,
    /// The name for people.
    pub name: String,
    /// Whether it holds sample data.
    pub sample: bool,
}

impl App {
    /// All workspaces in storage, by name; the sample last.
    pub fn workspaces(self) -> Vec<Known> {
        let shelf = Shelf::open();
        let mut known: Vec<Known> = Space::names(&shelf)
            .into_iter()
            .filter_map(|key| {
                let meta = Space::meta_of(&shelf, &key)?;
                Some(Known {
                    key,
                    name: meta.name,
                    sample: meta.sample,
                })
            })
            .collect();
        known.order_by(|a, b| (a.sample, &a.name, &a.key).cmp(&(b.sample, &b.name, &b.key)));
        known
    }

    /// The name of the workspace in use, as people know it, and whether it is the sample. None before the first visit
    /// is over.
    pub fn workspace_name(self) -> Option<(String, bool)> {
        self.storage(|space| space.meta().map(|meta| (meta.name, meta.sample)))
    }

    /// Goes to another workspace: to its funnel, because the address may name a record of this one.
    pub fn switch(self, key: &str) {
        self.go(Route::to(Page::Funnel { deal: None }));
        self.open(key);
    }

    /// Goes to a workspace that does not exist yet: the first visit makes it.
    pub fn switch_to_new(self) {
        self.switch(&random::id().to_string());
    }

    /// Whether the workspace in use holds sample data.
    pub fn is_sample(self) -> bool {
        self.space.get_untracked() == SAMPLE
    }

    /// Goes to the workspace with sample data, and makes it where there is none.
    pub fn switch_to_sample(self) {
        self.with_sample(move |make| {
            if !self.is_sample() {
                set_preference(HOME, &self.space.get_untracked());
            }
            self.switch(SAMPLE);
            if self.read(|workspace| workspace.boards.live().next().is_none()) {
                self.fill_with(make);
            }
        });
    }

    /// Makes the sample data anew, laid out from today.
    pub fn restart_sample(self) {
        self.with_sample(move |sample| {
            self.erase();
            self.switch(SAMPLE);
            self.fill_with(sample);
        });
    }

    /// Does something with what makes the sample data, once it is there.
    fn with_sample(self, action: impl FnOnce(parts::Sample) + 'static) {
        leptos::task::spawn_local(async move {
            match parts::sample().await {
                Ok(make) => action(make),
                Err(parts::Missing) => self.toast_error(t(shell::PART_MISSING).to_owned()),
            }
        });
    }

    /// Fills the workspace with sample data laid out from today.
    fn fill_with(self, make: parts::Sample) {
        let now = clock::now();
        let edit = make(now.day(), now.offset().unwrap_or(0), lang());
        self.set_meta(sample::company(lang()), true);
        self.commit(t(shell::SAMPLE_DATA).to_owned(), edit);
        self.set_me(Some(sample::head()));
        self.begin_history();
    }

    /// Leaves the sample for the workspace it was entered from.
    pub fn leave_sample(self) {
        let known = self.workspaces();
        let home = preference(HOME).or_else(|| {
            let own = known.iter().find(|known| !known.sample);
            own.map(|known| known.key.clone())
        });
        self.switch(&home.unwrap_or_else(|| FIRST.to_owned()));
    }

    /// Deletes the workspace in use from storage and goes to another one.
    pub fn erase_workspace(self) {
        self.erase();
        let others = self.workspaces();
        let next = others.iter().find(|known| !known.sample).or(others.first());
        self.switch(next.map_or(FIRST, |known| &known.key));
    }

    /// Deletes everything of the workspace in use and begins it anew. Answers whether that was allowed.
    pub fn reset_workspace(self) -> bool {
        if self.refuses() {
            return false;
        }
        self.erase();
        self.switch(&self.space.get_untracked());
        true
    }

    /// Writes everything back after it was cleared elsewhere: as the same workspace, under the same identifier.
    pub fn put_everything_back(self) {
        let me = self.me.get_untracked();
        self.put_back();
        if let Some(meta) = self.storage(Space::meta) {
            self.adopt_meta(meta);
        }
        self.set_me(me);
        set_preference("space", &self.space.get_untracked());
    }

    /// Starts the list of what can be taken back anew: nobody takes back that a workspace was made.
    pub fn begin_history(self) {
        let key = self.space.get_untracked();
        self.open(&key);
    }
}
