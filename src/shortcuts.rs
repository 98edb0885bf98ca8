//! Keys that work anywhere in the app: one table for what listens, for the help and for tooltips.

use leptos::ev;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::i18n::{Words, shell, t};
use crate::platform::dom;
use crate::state::app;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
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
    /// Whether Control (Command on a Mac) is held.
    pub control: bool,
    /// Whether Shift is held. Where the key itself needs Shift (`?`), it is not asked for.
    pub shift: bool,
    /// The key as it is printed on a Latin keyboard.
    pub key: &'static str,
    /// The place of the key on any keyboard, for layouts of other scripts; empty where the sign itself counts.
    pub code: &'static str,
    /// What it does, in words.
    pub words: Words,
}

/// Every key, the usual one of each action first.
pub const SHORTCUTS: &[Shortcut] = &[
    Shortcut {
        action: Action::Undo,
        control: true,
        shift: false,
        key: "Z",
        code: "KeyZ",
        words: shell::SHORTCUT_UNDO,
    },
    Shortcut {
        action: Action::Redo,
        control: true,
        shift: true,
        key: "Z",
        code: "KeyZ",
        words: shell::SHORTCUT_REDO,
    },
    Shortcut {
        action: Action::Redo,
        control: true,
        shift: false,
        key: "Y",
        code: "KeyY",
        words: shell::SHORTCUT_REDO,
    },
    Shortcut {
        action: Action::Help,
        control: false,
        shift: false,
        key: "?",
        code: "",
        words: shell::SHORTCUT_HELP,
    },
];

impl Shortcut {
    /// As it is written on the keys of this machine.
    pub fn written(&self) -> String {
        let mac = dom::is_mac();
        let mut text = String::new();
        if self.control {
            text.push_str(if mac { "⌘" } else { "Ctrl+" });
        }
        if self.shift {
            text.push_str(if mac { "⇧" } else { "Shift+" });
        }
        text.push_str(self.key);
        text
    }

    fn is_pressed(&self, event: &KeyboardEvent) -> bool {
        let control = event.ctrl_key() || event.meta_key();
        if control != self.control || event.alt_key() {
            return false;
        }
        if self.code.is_empty() {
            return event.key() == self.key;
        }
        let key = event.key();
        // On a layout of another script the sign differs while the place is the same.
        let same = if key.is_ascii() {
            key.eq_ignore_ascii_case(self.key)
        } else {
            event.code() == self.code
        };
        same && event.shift_key() == self.shift
    }
}

/// A hint with the usual key of its action: "Undo (Ctrl+Z)".
pub fn with_key(hint: &str, action: Action) -> String {
    let shortcut = SHORTCUTS.iter().find(|shortcut| shortcut.action == action);
    shortcut.map_or_else(
        || hint.to_owned(),
        |shortcut| format!("{hint} ({})", shortcut.written()),
    )
}

thread_local! {
    static HELP: ArcRwSignal<bool> = ArcRwSignal::new(false);
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
    // In a field the keys belong to the text, in a dialog to its question.
    if event.default_prevented() || dom::is_writing(event.target()) || dom::has_open_dialog() {
        return;
    }
    let Some(shortcut) = SHORTCUTS.iter().find(|shortcut| shortcut.is_pressed(event)) else {
        return;
    };
    event.prevent_default();
    match shortcut.action {
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
