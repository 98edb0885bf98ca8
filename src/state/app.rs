//! The running app: the workspace in memory, what the views watch of it, and the one path of every change.
//!
//! A change goes: edit → memory → storage → history → the views that watch what changed. Everything a person does
//! ends in [`App::commit`] or, for whole files, in [`App::merge`] and [`App::replace_all`].

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::commit::{Act, Change, Edit};
use voronka_domain::document::NotADocument;
use voronka_domain::id::Id;
use voronka_domain::lang::Lang;
use voronka_domain::record::{Kind, Record};
use voronka_domain::stamp::{Clock, Device};
use voronka_domain::workspace::Workspace;

use super::history::{Action, Deed, History};
use super::space::{LAYOUT, Meta, Space};
use crate::i18n::{self, fill, shell, t};
use crate::platform::storage::{NotStored, Shelf, preference, set_preference};
use crate::platform::{clock, dom, random};
use crate::route::Route;

/// How safe the last change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveStatus {
    /// In storage.
    Saved,
    /// Not in storage, for a reason other than room.
    Unsaved,
    /// Not in storage: there is no room.
    Full,
    /// Storage is blocked: everything is gone with the tab.
    MemoryOnly,
    /// Written by a newer version: nothing is written by this one.
    ReadOnly,
}

impl SaveStatus {
    /// The name in `data-status`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Unsaved => "unsaved",
            Self::Full => "full",
            Self::MemoryOnly => "memory-only",
            Self::ReadOnly => "read-only",
        }
    }
}

/// A short message that goes away by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// Tells messages apart.
    pub id: u64,
    /// What it says.
    pub text: String,
    /// Whether it offers to take the action back.
    pub undo: bool,
    /// Whether something went wrong.
    pub is_error: bool,
}

type Listener = Box<dyn Fn(&[(Kind, Id)])>;

struct Core {
    workspace: Workspace,
    space: Space,
    clock: Clock,
    history: History,
    records: HashMap<(Kind, Id), ArcTrigger>,
    kinds: HashMap<Kind, ArcTrigger>,
    listeners: Vec<(u64, std::rc::Rc<Listener>)>,
    next_number: u64,
}

thread_local! {
    static CORE: RefCell<Option<Core>> = const { RefCell::new(None) };
    static APP: Cell<Option<App>> = const { Cell::new(None) };
}

fn with_core<T>(action: impl FnOnce(&mut Core) -> T) -> T {
    CORE.with_borrow_mut(|core| action(core.as_mut().expect("`App::start` runs before any view")))
}

/// The running app. There is one, and it lives as long as the page.
pub fn app() -> App {
    APP.get().expect("`App::start` runs before any view")
}

/// Handle to the running app: its signals, and the ways to read and change the workspace.
#[derive(Clone, Copy)]
pub struct App {
    /// Where the person is.
    pub route: RwSignal<Route>,
    /// How safe the last change is.
    pub status: RwSignal<SaveStatus>,
    /// The language; a change builds the page anew.
    pub lang: RwSignal<Lang>,
    /// The local day.
    pub today: RwSignal<NaiveDate>,
    /// The person who uses this copy.
    pub me: RwSignal<Option<Id>>,
    /// What would be taken back.
    pub undo_label: RwSignal<Option<String>>,
    /// What would be done again.
    pub redo_label: RwSignal<Option<String>>,
    /// Short messages.
    pub toasts: RwSignal<Vec<Toast>>,
    /// What the live region says.
    pub said: RwSignal<String>,
    /// The name of the workspace in storage.
    pub space: RwSignal<String>,
    /// Changes whenever everything must be built anew: another workspace, everything replaced.
    pub generation: RwSignal<u32>,
    /// How many stored values could not be read and lie aside.
    pub kept: RwSignal<usize>,
    /// Whether the data was cleared elsewhere while this tab still holds it.
    pub cleared: RwSignal<bool>,
}

impl App {
    /// Opens storage and reads the workspace.
    pub fn start() -> Self {
        let lang = preference("lang")
            .and_then(|code| Lang::from_code(&code))
            .unwrap_or_else(preferred_lang);
        i18n::set_lang(lang);
        dom::set_page_lang(lang.code());
        let name = preference("space").unwrap_or_else(|| "main".to_owned());
        let this = Self {
            route: RwSignal::new(Route::parse(&location_hash())),
            status: RwSignal::new(SaveStatus::Saved),
            lang: RwSignal::new(lang),
            today: RwSignal::new(clock::today()),
            me: RwSignal::new(None),
            undo_label: RwSignal::new(None),
            redo_label: RwSignal::new(None),
            toasts: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            space: RwSignal::new(name.clone()),
            generation: RwSignal::new(0),
            kept: RwSignal::new(0),
            cleared: RwSignal::new(false),
        };
        APP.set(Some(this));
        this.open(&name);
        super::tabs::listen();
        this
    }

    /// Opens another workspace, and leaves this one as it lies in storage.
    pub fn open(self, name: &str) {
        let space = Space::open(Shelf::open(), name);
        let loaded = space.load();
        let mut clock = Clock::new(device());
        clock.observe(loaded.latest);
        let me = space
            .shelf()
            .get(&format!("{}{name}/me", crate::platform::storage::PREFIX));
        self.me.set(me.and_then(|id| id.parse().ok()));
        self.kept.set(loaded.kept);
        self.status.set(match (loaded.too_new, space.is_lasting()) {
            (true, _) => SaveStatus::ReadOnly,
            (_, false) => SaveStatus::MemoryOnly,
            _ => SaveStatus::Saved,
        });
        set_preference("space", name);
        let old = CORE.take();
        let (listeners, next_number) = old.map_or((Vec::new(), 1), |old| (old.listeners, old.next_number));
        CORE.set(Some(Core {
            workspace: loaded.workspace,
            space,
            clock,
            history: History::default(),
            records: HashMap::new(),
            kinds: HashMap::new(),
            listeners,
            next_number,
        }));
        self.cleared.set(false);
        self.show_history();
        self.space.set(name.to_owned());
        self.rebuild();
    }

    /// Builds all views anew.
    pub fn rebuild(self) {
        self.generation.update(|generation| *generation += 1);
    }

    /// Reads the workspace, without watching anything. The closure must not change the app.
    pub fn read<T>(self, action: impl FnOnce(&Workspace) -> T) -> T {
        CORE.with_borrow(|core| {
            action(
                &core
                    .as_ref()
                    .expect("`App::start` runs before any view")
                    .workspace,
            )
        })
    }

    /// Reads what storage knows about the workspace. The closure must not change the app.
    pub fn storage<T>(self, action: impl FnOnce(&Space) -> T) -> T {
        CORE.with_borrow(|core| action(&core.as_ref().expect("`App::start` runs before any view").space))
    }

    /// Makes the running view depend on a record.
    pub fn watch(self, kind: Kind, id: Id) {
        with_core(|core| core.records.entry((kind, id)).or_default().clone()).track();
    }

    /// Makes the running view depend on every record of a kind.
    pub fn watch_kind(self, kind: Kind) {
        with_core(|core| core.kinds.entry(kind).or_default().clone()).track();
    }

    /// A record, watched; deleted ones too.
    pub fn get<T: Record>(self, id: Id) -> Option<T> {
        self.watch(T::KIND, id);
        self.read(|workspace| T::table(workspace).get(id).cloned())
    }

    /// The settings in force, watched.
    pub fn settings(self) -> voronka_domain::settings::Settings {
        self.watch_kind(Kind::Settings);
        self.read(Workspace::settings)
    }

    /// Calls the listener after every change with the records that changed, until the running view is taken down.
    pub fn on_change(self, listener: impl Fn(&[(Kind, Id)]) + 'static) {
        let number = with_core(|core| {
            core.next_number += 1;
            core.listeners
                .push((core.next_number, std::rc::Rc::new(Box::new(listener))));
            core.next_number
        });
        on_cleanup(move || with_core(|core| core.listeners.retain(|(known, _)| *known != number)));
    }

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
    pub fn commit(self, label: String, edit: Edit) {
        if self.refuses() {
            return;
        }
        let changes = with_core(|core| {
            let stamp = core.clock.tick(clock::millis());
            core.workspace.apply(edit, stamp)
        });
        self.finish(label, changes);
    }

    /// As [`App::commit`], and offers to take it back in a message.
    pub fn commit_undoable(self, label: String, edit: Edit) {
        let before = self.undo_count();
        self.commit(label.clone(), edit);
        if self.undo_count() != before {
            self.toast_undo(label);
        }
    }

    fn undo_count(self) -> u64 {
        with_core(|core| core.next_number)
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
                core.clock
                    .observe(voronka_domain::document::Document::parse(&change.after)?.latest());
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
                label,
                deed: Deed::Replaced(Box::new(before)),
            })
        });
        self.show_history();
        Ok(())
    }

    fn put_all(self, workspace: Workspace) -> Result<Workspace, NotStored> {
        let before = with_core(|core| {
            core.space.replace_all(&workspace)?;
            for &kind in Kind::ALL {
                for id in workspace.ids(kind) {
                    let document = workspace
                        .raw(kind, id)
                        .and_then(|raw| voronka_domain::document::Document::parse(raw).ok());
                    document
                        .into_iter()
                        .for_each(|document| core.clock.observe(document.latest()));
                }
            }
            Ok(std::mem::replace(&mut core.workspace, workspace))
        })?;
        self.rebuild();
        Ok(before)
    }

    /// Takes the last action back.
    pub fn undo(self) {
        self.step(History::pop_done, History::push_undone, shell::UNDONE);
    }

    /// Does the last action taken back again.
    pub fn redo(self) {
        self.step(History::pop_undone, History::push_done, shell::REDONE);
    }

    fn step(
        self,
        take: impl FnOnce(&mut History) -> Option<Action>,
        give: impl FnOnce(&mut History, Action),
        said: i18n::Words,
    ) {
        if self.refuses() {
            return;
        }
        let Some(action) = with_core(|core| take(&mut core.history)) else {
            return;
        };
        let label = action.label.clone();
        let deed = match action.deed {
            Deed::Changed(changes) => {
                let reverted = with_core(|core| {
                    let stamp = core.clock.tick(clock::millis());
                    core.workspace.revert(&changes, stamp)
                });
                self.store(&reverted);
                self.notify(&reverted);
                Deed::Changed(reverted)
            }
            Deed::Replaced(workspace) => match self.put_all(*workspace) {
                Ok(before) => Deed::Replaced(Box::new(before)),
                Err(reason) => return self.show_not_stored(reason),
            },
        };
        with_core(|core| {
            give(
                &mut core.history,
                Action {
                    label: label.clone(),
                    deed,
                },
            )
        });
        self.show_history();
        let text = fill(said, &[("action", &label)]);
        self.say(text.clone());
        self.toast(text);
    }

    fn finish(self, label: String, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        self.store(&changes);
        self.notify(&changes);
        with_core(|core| {
            core.next_number += 1;
            core.history.push(Action {
                label,
                deed: Deed::Changed(changes),
            });
        });
        self.show_history();
    }

    /// Takes a record over that another tab wrote. Where ours holds more, ours is written back.
    pub(super) fn take_over(self, kind: Kind, id: Id, raw: &str) {
        let merged = with_core(|core| {
            let merged = core.workspace.merge(kind, id, raw).ok()?;
            if let Some(change) = &merged.change
                && let Ok(document) = voronka_domain::document::Document::parse(&change.after)
            {
                core.clock.observe(document.latest());
            }
            Some(merged)
        });
        let Some(merged) = merged else { return };
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
        self.notify(merged.change.as_slice());
    }

    /// Writes everything that is in memory to storage again, after it was cleared elsewhere.
    pub fn put_back(self) {
        let written = with_core(|core| {
            let workspace = std::mem::take(&mut core.workspace);
            let written = core.space.replace_all(&workspace);
            core.workspace = workspace;
            written
        });
        match written {
            Ok(()) => {
                self.cleared.set(false);
                self.status.set(SaveStatus::Saved);
            }
            Err(reason) => self.show_not_stored(reason),
        }
    }

    /// Makes a workspace known in storage by its name, unless it is already.
    pub fn set_meta(self, name: &str, sample: bool) {
        let meta = Meta {
            v: LAYOUT,
            min_reader: LAYOUT,
            name: name.to_owned(),
            sample,
            id: random::id(),
        };
        let meta = self.storage(|space| {
            space.meta().map_or(meta.clone(), |known| Meta {
                name: name.to_owned(),
                ..known
            })
        });
        if let Err(reason) = self.storage(|space| space.set_meta(&meta)) {
            self.show_not_stored(reason);
        }
    }

    fn store(self, changes: &[Change]) {
        match with_core(|core| core.space.write(changes)) {
            Ok(()) if !matches!(self.status.get_untracked(), SaveStatus::MemoryOnly) => {
                self.status.set(SaveStatus::Saved)
            }
            Ok(()) => {}
            Err(reason) => self.show_not_stored(reason),
        }
    }

    fn show_not_stored(self, reason: NotStored) {
        let (status, words) = match reason {
            NotStored::Full => (SaveStatus::Full, shell::STORAGE_FULL),
            NotStored::Refused => (SaveStatus::Unsaved, shell::STORAGE_REFUSED),
        };
        self.status.set(status);
        self.toast_error(t(words).to_owned());
    }

    /// Tells the views that watch the records.
    fn notify(self, changes: &[Change]) {
        let changed: Vec<(Kind, Id)> = changes.iter().map(|change| (change.kind, change.id)).collect();
        if changed.is_empty() {
            return;
        }
        let (triggers, listeners) = with_core(|core| {
            let mut triggers: Vec<ArcTrigger> = changed
                .iter()
                .filter_map(|record| core.records.get(record).cloned())
                .collect();
            let kinds: std::collections::BTreeSet<Kind> = changed.iter().map(|(kind, _)| *kind).collect();
            triggers.extend(kinds.iter().filter_map(|kind| core.kinds.get(kind).cloned()));
            let listeners: Vec<_> = core
                .listeners
                .iter()
                .map(|(_, listener)| listener.clone())
                .collect();
            (triggers, listeners)
        });
        listeners.iter().for_each(|listener| listener(&changed));
        triggers.iter().for_each(ArcTrigger::notify);
    }

    fn show_history(self) {
        let (undo, redo) = with_core(|core| (core.history.undo_label(), core.history.redo_label()));
        self.undo_label.set(undo);
        self.redo_label.set(redo);
    }

    /// Whether this copy may not write.
    pub fn is_read_only(self) -> bool {
        self.status.get_untracked() == SaveStatus::ReadOnly
    }

    fn refuses(self) -> bool {
        let refuses = self.is_read_only();
        if refuses {
            self.toast_error(t(shell::READ_ONLY).to_owned());
        }
        refuses
    }

    /// Says a sentence to whoever listens to the page.
    pub fn say(self, text: String) {
        self.said.set(text);
    }

    /// Shows a short message.
    pub fn toast(self, text: String) {
        self.show_toast(text, false, false);
    }

    /// Shows a short message about an action, with the offer to take it back.
    pub fn toast_undo(self, text: String) {
        self.show_toast(text, true, false);
    }

    /// Shows a short message about something that went wrong.
    pub fn toast_error(self, text: String) {
        self.show_toast(text, false, true);
    }

    fn show_toast(self, text: String, undo: bool, is_error: bool) {
        let id = with_core(|core| {
            core.next_number += 1;
            core.next_number
        });
        self.toasts.update(|toasts| {
            // One at a time per wording, and no more than three in all: messages must not pile up over the work.
            toasts.retain(|toast| toast.text != text && !toast.undo);
            toasts.push(Toast {
                id,
                text,
                undo,
                is_error,
            });
            let extra = toasts.len().saturating_sub(3);
            toasts.drain(..extra);
        });
        let seconds = if is_error { 12 } else { 7 };
        set_timeout(
            move || self.close_toast(id),
            std::time::Duration::from_secs(seconds),
        );
    }

    /// Takes a message away.
    pub fn close_toast(self, id: u64) {
        self.toasts.update(|toasts| toasts.retain(|toast| toast.id != id));
    }

    /// Goes to a place.
    pub fn go(self, route: Route) {
        window().location().set_hash(&route.href()).ok();
    }

    /// Changes the query of the place the person is at, without a new entry in the browser's history.
    pub fn set_query(self, query: String) {
        let route = Route {
            query,
            ..self.route.get_untracked()
        };
        if let Ok(history) = window().history() {
            history
                .replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&route.href()))
                .ok();
        }
        self.route.set(route);
    }

    /// Takes the place over from the address, when that changed.
    pub fn follow_address(self) {
        let route = Route::parse(&location_hash());
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    /// Changes the language of the whole app.
    pub fn set_lang(self, lang: Lang) {
        i18n::set_lang(lang);
        dom::set_page_lang(lang.code());
        set_preference("lang", lang.code());
        self.lang.set(lang);
        self.rebuild();
    }

    /// Makes somebody the user of this copy.
    pub fn set_me(self, me: Option<Id>) {
        let key = format!(
            "{}{}/me",
            crate::platform::storage::PREFIX,
            self.space.get_untracked()
        );
        self.storage(|space| match me {
            Some(id) => space.shelf().set(&key, &id.to_string()).ok(),
            None => Some(space.shelf().remove(&key)),
        });
        self.me.set(me);
    }
}

fn device() -> Device {
    preference("device")
        .and_then(|text| text.parse().ok())
        .unwrap_or_else(|| {
            let device = Device::from_random(random::bits());
            set_preference("device", &device.to_string());
            device
        })
}

fn preferred_lang() -> Lang {
    dom::preferred_languages()
        .iter()
        .find_map(|code| Lang::from_code(code))
        .unwrap_or(Lang::En)
}

fn location_hash() -> String {
    window().location().hash().unwrap_or_default()
}
