//! What can be done from anywhere, for the list of everything.

use leptos::prelude::*;

use super::{help, history, tour};
use crate::i18n::{Words, control, csv_import, exchange as texts, meetings, palette, settings, shell, t};
use crate::pages::{csv_import as tables, exchange};
use crate::platform::dom;
use crate::route::{MeetingsAt, Page, Route};
use crate::shortcuts::{self, Action};
use crate::state::app;

/// Something to do.
#[derive(Clone)]
pub struct Command {
    /// What it is called.
    pub name: String,
    /// What kind of thing it is.
    pub note: String,
    /// Its icon, without `icon-`.
    pub icon: &'static str,
    /// The key that does the same.
    pub key: Option<Action>,
    /// The name in `data-found`, for tests and scripts.
    pub hook: &'static str,
    /// What it does.
    pub run: fn(),
}

type Entry = (Words, &'static str, Option<Action>, &'static str, fn());

const PAGES: [Entry; 8] = [
    (shell::TODAY, "today", Some(Action::ToToday), "today", || {
        go(Page::Today)
    }),
    (shell::FUNNEL, "funnel", Some(Action::ToFunnel), "funnel", || {
        go(Page::Funnel { deal: None })
    }),
    (
        meetings::TITLE,
        "meetings",
        Some(Action::ToMeetings),
        "meetings",
        || go(Page::Meetings { at: MeetingsAt::List }),
    ),
    (
        shell::CLIENTS,
        "clients",
        Some(Action::ToClients),
        "clients",
        || go(Page::clients()),
    ),
    (
        control::TITLE,
        "control",
        Some(Action::ToControl),
        "control",
        || go(Page::Control),
    ),
    (
        settings::STAGES,
        "settings",
        Some(Action::ToSettings),
        "stages",
        || to_settings("stages"),
    ),
    (settings::PEOPLE, "people", None, "people", || {
        to_settings("people")
    }),
    (settings::DATA, "settings", None, "data", || to_settings("data")),
];

const DEEDS: [Entry; 15] = [
    (palette::NEW_DEAL, "plus", None, "new-deal", || {
        make(
            Page::Funnel { deal: None },
            "[data-page='funnel'] [data-action='new-deal']",
        );
    }),
    (palette::NEW_CLIENT, "plus", None, "new-client", || {
        make(
            Page::clients(),
            "[data-page='clients'] .page-head .button.is-primary",
        );
    }),
    (palette::NEW_MEETING, "plus", None, "new-meeting", || {
        go(Page::Meetings { at: MeetingsAt::New })
    }),
    (shell::UNDO, "undo", Some(Action::Undo), "undo", || app().undo()),
    (shell::REDO, "redo", Some(Action::Redo), "redo", || app().redo()),
    (shell::HISTORY_OPEN, "restore", None, "history", history::open),
    (texts::SEND_BUTTON, "message", None, "send", exchange::open_send),
    (
        texts::EXPORT_BUTTON,
        "download",
        None,
        "export-json",
        exchange::open_export,
    ),
    (
        texts::MERGE_BUTTON,
        "upload",
        None,
        "merge-file",
        exchange::choose_merge_file,
    ),
    (csv_import::IMPORT, "upload", None, "import-csv", tables::choose),
    (palette::PRINT, "print", None, "print", || _ = window().print()),
    (shell::HELP, "help", None, "help", help::open),
    (shell::SHORTCUTS, "keyboard", Some(Action::Help), "keys", || {
        shortcuts::help().set(true)
    }),
    (shell::TOUR, "star", None, "tour", tour::begin),
    (shell::SAMPLE_TRY, "star", None, "load-sample", || {
        app().switch_to_sample()
    }),
];

fn go(page: Page) {
    app().go(Route::to(page));
}

fn to_settings(section: &str) {
    go(Page::Settings {
        section: section.to_owned(),
    });
}

/// Goes to a page and presses a button there.
fn make(page: Page, button: &'static str) {
    if !dom::click(button) {
        go(page);
        // The address is followed in a later task, and the page built after that.
        set_timeout(
            move || dom::after_render(move || _ = dom::click(button)),
            std::time::Duration::from_millis(60),
        );
    }
}

/// Everything that can be done: the pages first.
pub fn commands() -> Vec<Command> {
    let of = |kind: Words| {
        move |(words, icon, key, hook, run): Entry| Command {
            name: t(words).trim_end_matches('…').to_owned(),
            note: t(kind).to_owned(),
            icon,
            key,
            hook,
            run,
        }
    };
    let pages = PAGES.into_iter().map(of(palette::PAGE));
    pages.chain(DEEDS.into_iter().map(of(palette::ACTION))).collect()
}
