//! Keys that work anywhere in the app: one table for what listens, for the help and for tooltips.

use std::cell::Cell;

use leptos::ev;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::i18n::{Words, meetings, shell, t};
use crate::pages::shell::palette;
use crate::platform::storage::{preference, set_preference};
use crate::platform::{clock, dom};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// How long after `g` the second key may come, in milliseconds.
const PATIENCE: u64 = 1500;
/// The choice of this copy that switches keys without Control off.
const PREFERENCE: &str = "keys";

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Opens the list of everything.
    Palette,
    /// Makes a new one of what the page is about.
    New,
    /// Goes to the search of the page.
    Search,
    /// Goes to Today.
    ToToday,
    /// Goes to the funnel.
    ToFunnel,
    /// Goes to the meetings.
    ToMeetings,
    /// Goes to the clients.
    ToClients,
    /// Goes to Control.
    ToControl,
    /// Goes to the settings.
    ToSettings,
    /// Takes the last action back.
    Undo,
    /// Does it again.
    Redo,
    /// Shows the list of keys.
    Help,
}

/// A key with what it does.
#[derive(Debug, Clone, Copy)]
pub struct Shortcut {
    /// What it does.
    pub action: Action,
    /// What is held, or pressed before.
    pub with: With,
    /// The key as it is printed on a Latin keyboard.
    pub key: &'static str,
    /// The place of the key on any keyboard, for layouts of other scripts; empty where the sign itself counts.
    pub code: &'static str,
    /// What it does, in words.
    pub words: Words,
}

/// What goes with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    /// Nothing: the key alone.
    Nothing,
    /// Control is held; Command on a Mac.
    Control,
    /// Control and Shift are held.
    ControlShift,
    /// `g` was pressed before.
    G,
}

/// Every key, the usual one of each action first.
pub const SHORTCUTS: &[Shortcut] = &[
    key(
        Action::Palette,
        With::Control,
        "K",
        "KeyK",
        shell::SHORTCUT_PALETTE,
    ),
    key(Action::New, With::Nothing, "N", "KeyN", shell::SHORTCUT_NEW),
    key(Action::Search, With::Nothing, "/", "", shell::SHORTCUT_SEARCH),
    key(Action::ToToday, With::G, "T", "KeyT", shell::TODAY),
    key(Action::ToFunnel, With::G, "F", "KeyF", shell::FUNNEL),
    key(Action::ToMeetings, With::G, "M", "KeyM", meetings::TITLE),
    key(Action::ToClients, With::G, "C", "KeyC", shell::CLIENTS),
    key(
        Action::ToControl,
        With::G,
        "K",
        "KeyK",
        crate::i18n::control::TITLE,
    ),
    key(Action::ToSettings, With::G, "S", "KeyS", shell::SETTINGS),
    key(Action::Undo, With::Control, "Z", "KeyZ", shell::SHORTCUT_UNDO),
    key(
        Action::Redo,
        With::ControlShift,
        "Z",
        "KeyZ",
        shell::SHORTCUT_REDO,
    ),
    key(Action::Redo, With::Control, "Y", "KeyY", shell::SHORTCUT_REDO),
    key(Action::Help, With::Nothing, "?", "", shell::SHORTCUT_HELP),
];

const fn key(action: Action, with: With, key: &'static str, code: &'static str, words: Words) -> Shortcut {
    Shortcut {
        action,
        with,
        key,
        code,
        words,
    }
}

impl Shortcut {
    /// As it is written on the keys of this machine.
    pub fn written(&self) -> String {
        let before = match (self.with, dom::is_mac()) {
            (With::Nothing, _) => "",
            (With::Control, false) => "Ctrl+",
            (With::Control, true) => "⌘",
            (With::ControlShift, false) => "Ctrl+Shift+",
            (With::ControlShift, true) => "⇧⌘",
            (With::G, _) => "G ",
        };
        format!("{before}{}", self.key)
    }

    fn is_pressed(&self, event: &KeyboardEvent, after_g: bool) -> bool {
        let control = event.ctrl_key() || event.meta_key();
        let fits = match self.with {
            With::Nothing => !control && !after_g,
            With::Control => control && !event.shift_key(),
            With::ControlShift => control && event.shift_key(),
            With::G => !control && after_g,
        };
        if !fits || event.alt_key() {
            return false;
        }
        if self.code.is_empty() {
            return event.key() == self.key;
        }
        is_key(event, self.key, self.code) && (control || !event.shift_key())
    }
}

/// Whether it is this key. On a layout of another script the sign differs while the place is the same.
fn is_key(event: &KeyboardEvent, sign: &str, code: &str) -> bool {
    let key = event.key();
    if key.is_ascii() {
        key.eq_ignore_ascii_case(sign)
    } else {
        event.code() == code
    }
}

/// The usual key of an action, as it is written; none where it is switched off.
pub fn written(action: Action) -> Option<String> {
    let shortcut = SHORTCUTS.iter().find(|shortcut| shortcut.action == action)?;
    let works = are_on() || matches!(shortcut.with, With::Control | With::ControlShift);
    works.then(|| shortcut.written())
}

/// A hint with the usual key of its action: "Undo (Ctrl+Z)".
pub fn with_key(hint: &str, action: Action) -> String {
    written(action).map_or_else(|| hint.to_owned(), |key| format!("{hint} ({key})"))
}

/// Whether keys without Control work: somebody who dictates or steers by voice may want them off.
pub fn are_on() -> bool {
    preference(PREFERENCE).as_deref() != Some("off")
}

/// Switches keys without Control on or off.
pub fn switch(on: bool) {
    set_preference(PREFERENCE, if on { "on" } else { "off" });
    app().rebuild();
}

thread_local! {
    static HELP: ArcRwSignal<bool> = ArcRwSignal::new(false);
    /// Until when a second key counts as coming after `g`.
    static AFTER_G: Cell<u64> = const { Cell::new(0) };
}

/// Whether the list of keys is on show.
pub fn help() -> ArcRwSignal<bool> {
    HELP.with(Clone::clone)
}

/// Listens to the keys as long as the page lives.
pub fn listen() {
    std::mem::forget(window_event_listener(ev::keydown, |event| on_key(&event)));
}

fn on_key(event: &KeyboardEvent) {
    // A dialog keeps the keys for its question.
    if event.default_prevented() || event.repeat() || dom::has_open_dialog() {
        return;
    }
    let after_g = AFTER_G.replace(0) > clock::millis();
    let found = SHORTCUTS
        .iter()
        .find(|shortcut| shortcut.is_pressed(event, after_g));
    let Some(shortcut) = found else {
        let is_g = is_key(event, "G", "KeyG") && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if is_g && are_on() && !dom::is_writing(event.target()) {
            AFTER_G.set(clock::millis() + PATIENCE);
        }
        return;
    };
    // In a field the keys belong to the text, except the one that belongs to nothing else.
    if dom::is_writing(event.target()) && shortcut.action != Action::Palette {
        return;
    }
    if matches!(shortcut.with, With::Nothing | With::G) && !are_on() {
        return;
    }
    event.prevent_default();
    run(shortcut.action);
}

fn run(action: Action) {
    let go = |page| app().go(Route::to(page));
    match action {
        Action::Palette => palette::open(),
        Action::New => _ = dom::click("#main .page-head .button.is-primary"),
        Action::Search => _ = dom::focus("#main [data-action='search'], #main input[type='search']"),
        Action::ToToday => go(Page::Today),
        Action::ToFunnel => go(Page::Funnel { deal: None }),
        Action::ToMeetings => go(Page::Meetings { at: MeetingsAt::List }),
        Action::ToClients => go(Page::clients()),
        Action::ToControl => go(Page::Control),
        Action::ToSettings => go(Page::Settings {
            section: String::new(),
        }),
        Action::Undo => app().undo(),
        Action::Redo => app().redo(),
        Action::Help => help().set(true),
    }
}

/// The rows of the help: what a key does, and all the ways to write it.
pub fn rows() -> Vec<(&'static str, Vec<String>)> {
    let mut rows: Vec<(Action, &'static str, Vec<String>)> = Vec::new();
    for shortcut in SHORTCUTS {
        match rows.iter_mut().find(|(action, ..)| *action == shortcut.action) {
            Some((_, _, keys)) => keys.push(shortcut.written()),
            None => rows.push((shortcut.action, t(shortcut.words), vec![shortcut.written()])),
        }
    }
    rows.into_iter().map(|(_, words, keys)| (words, keys)).collect()
}
