//! The running app: the workspace in memory, the signals of the frame, and the choices of this copy.

use std::cell::{Cell, RefCell};

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::lang::Lang;
use voronka_domain::record::{Kind, Record};
use voronka_domain::stamp::{Clock, Device};
use voronka_domain::workspace::Workspace;

use super::history::History;
use super::messages::Toast;
use super::space::{LAYOUT, Meta, PLAIN, Space};
use super::{erased, language, places, watch};
use crate::platform::storage::{Shelf, preference, set_preference};
use crate::platform::{clock, dom, random, session, shadow};
use crate::route::Route;

/// How safe the last change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveStatus {
    /// In storage, and in the second copy where there is one.
    Saved,
    /// In storage; the second copy has not acknowledged it yet.
    Saving,
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
            Self::Saving => "saving",
            Self::Unsaved => "unsaved",
            Self::Full => "full",
            Self::MemoryOnly => "memory-only",
            Self::ReadOnly => "read-only",
        }
    }
}

pub(super) struct Core {
    pub workspace: Workspace,
    pub space: Space,
    pub clock: Clock,
    pub history: History,
    /// Whether a commit of thousands of records is under way: nobody else may change anything.
    pub busy: bool,
}

thread_local! {
    static CORE: RefCell<Option<Core>> = const { RefCell::new(None) };
    static APP: Cell<Option<App>> = const { Cell::new(None) };
}

pub(super) fn with_core<T>(action: impl FnOnce(&mut Core) -> T) -> T {
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
    /// Whether every commit also goes into a second copy, which outlives a killed browser.
    pub second_copy: RwSignal<bool>,
    /// The share of what is being packed that is done.
    pub packing: RwSignal<Option<f64>>,
    /// Whether only the settings of the data are shown, after the app had stopped.
    pub safe_mode: bool,
}

impl App {
    /// Opens storage and reads the workspace. The texts of the language are there.
    pub fn start(lang: Lang) -> Self {
        language::speak(lang);
        let name = preference("space").unwrap_or_else(|| "main".to_owned());
        let this = Self {
            route: RwSignal::new(places::current()),
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
            second_copy: RwSignal::new(true),
            packing: RwSignal::new(None),
            safe_mode: session::is_set(SAFE_MODE),
        };
        APP.set(Some(this));
        this.hear_from_shadow();
        this.open(&name);
        super::tabs::listen();
        this
    }

    /// Opens another workspace, and leaves this one as it lies in storage.
    pub fn open(self, name: &str) {
        let mut space = Space::open(Shelf::open(), name);
        if erased::finish(&space) {
            space = Space::open(Shelf::open(), name);
        }
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
            // What was just made and opened anew, as sample data are, may not be in the second copy yet.
            _ if shadow::is_writing() => SaveStatus::Saving,
            _ => SaveStatus::Saved,
        });
        set_preference("space", name);
        watch::forget();
        CORE.set(Some(Core {
            workspace: loaded.workspace,
            space,
            clock,
            history: History::default(),
            busy: false,
        }));
        self.cleared.set(false);
        self.show_history();
        self.space.set(name.to_owned());
        self.rebuild();
        self.catch_up();
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
        watch::record(kind, id);
    }

    /// Makes the running view depend on every record of a kind.
    pub fn watch_kind(self, kind: Kind) {
        watch::kind(kind);
    }

    /// Makes the running view depend on every record of several kinds.
    pub fn watch_kinds(self, kinds: &[Kind]) {
        kinds.iter().copied().for_each(watch::kind);
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
        watch::listen(listener);
    }

    /// Makes a workspace known in storage by its name, unless it is already.
    pub fn set_meta(self, name: &str, sample: bool) {
        let known = self.storage(Space::meta);
        self.adopt_meta(Meta {
            name: name.to_owned(),
            ..known.unwrap_or_else(|| Meta {
                v: LAYOUT,
                min_reader: PLAIN,
                name: String::new(),
                sample,
                id: random::id(),
            })
        });
    }

    /// Writes down what is known about the workspace.
    pub fn adopt_meta(self, meta: Meta) {
        let is_new = self.storage(|space| space.meta().is_none());
        self.storage(|space| erased::remove(space.shelf(), meta.id));
        match with_core(|core| core.space.set_meta(&meta)) {
            // Whoever shows the name looks again.
            Ok(()) => self.space.notify(),
            Err(reason) => self.show_not_stored(reason),
        }
        if is_new {
            self.shadow_all();
        } else {
            self.shadow_header();
        }
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
            None => {
                space.shelf().remove(&key);
                Some(())
            }
        });
        self.me.set(me);
        self.shadow_header();
    }
}

/// The mark of the session by which `src/recovery.js` asks for safe mode.
const SAFE_MODE: &str = "voronka-safe";

impl App {
    /// Goes back to the whole app.
    pub fn leave_safe_mode(self) {
        session::clear(SAFE_MODE);
        dom::reload();
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
