//! Short messages and what the live region says.

use std::time::Duration;

use leptos::prelude::*;

use super::{App, watch};

/// How many messages are on show at once: they must not pile up over the work.
const MOST: usize = 3;
const SHOWN: Duration = Duration::from_secs(7);
const ERROR_SHOWN: Duration = Duration::from_secs(12);

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

impl App {
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

    /// Takes a message away.
    pub fn close_toast(self, id: u64) {
        self.toasts.update(|toasts| toasts.retain(|toast| toast.id != id));
    }

    fn show_toast(self, text: String, undo: bool, is_error: bool) {
        let id = watch::next_number();
        self.toasts.update(|toasts| {
            // An older offer to undo would take back something else than it says.
            toasts.retain(|toast| toast.text != text && !toast.undo);
            toasts.push(Toast {
                id,
                text,
                undo,
                is_error,
            });
            let extra = toasts.len().saturating_sub(MOST);
            toasts.drain(..extra);
        });
        set_timeout(
            move || self.close_toast(id),
            if is_error { ERROR_SHOWN } else { SHOWN },
        );
    }
}
