//! What the save indicator says, and what that means.

use leptos::prelude::*;
use voronka_domain::moment::Moment;

use super::dialogs::data_settings;
use crate::components::Modal;
use crate::i18n::{Words, fill, moment, shell, t, time};
use crate::platform::clock;
use crate::state::{SaveStatus, app};

/// The state in a word or two.
pub(super) fn status_words(status: SaveStatus) -> Words {
    match status {
        SaveStatus::Saved => shell::SAVED,
        SaveStatus::Saving => shell::SAVING,
        SaveStatus::Unsaved => shell::NOT_SAVED,
        SaveStatus::Full => shell::NO_ROOM,
        SaveStatus::MemoryOnly => shell::IN_MEMORY,
        SaveStatus::ReadOnly => shell::READ_ONLY_SHORT,
    }
}

/// When something was stored last since the page was opened.
pub(super) fn last_saved() -> RwSignal<Option<Moment>> {
    let last = RwSignal::new(None);
    Effect::new(move |before: Option<()>| {
        if app().status.get() == SaveStatus::Saved && before.is_some() {
            last.set(Some(clock::now()));
        }
    });
    last
}

fn meaning(status: SaveStatus) -> Words {
    match status {
        SaveStatus::Saved | SaveStatus::Saving if !app().second_copy.get() => shell::SAVE_SINGLE,
        SaveStatus::Saved => shell::SAVE_SAVED,
        SaveStatus::Saving => shell::SAVE_SAVING,
        SaveStatus::Unsaved => shell::STORAGE_REFUSED,
        SaveStatus::Full => app().full_words(),
        SaveStatus::MemoryOnly => shell::MEMORY_ONLY,
        SaveStatus::ReadOnly => shell::READ_ONLY,
    }
}

/// Explains the save indicator.
#[component]
pub fn SaveStateDialog(
    last: RwSignal<Option<Moment>>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let when = move || match last.get() {
        Some(at) => {
            let at = time(at).unwrap_or_else(|| moment(at));
            fill(shell::SAVE_LAST, &[("time", &at)])
        }
        None => t(shell::SAVE_NONE).to_owned(),
    };
    let to_history = move |_| {
        on_close.run(());
        super::history::open();
    };
    let to_data = move |_| {
        on_close.run(());
        app().go(data_settings());
    };
    view! {
        <Modal name="save-state" title=t(shell::SAVE_TITLE) size="is-small" on_close>
            <div class="dialog-body form">
                <p>{move || t(meaning(app().status.get()))}</p>
                <p>{t(shell::SAVE_WHERE)}</p>
                <p class="field-hint">{when}</p>
                <p>
                    <button type="button" class="button is-small" data-action="history" on:click=to_history>
                        {t(shell::HISTORY_OPEN)}
                    </button>
                </p>
            </div>
            <footer class="dialog-foot">
                <button type="button" class="button" on:click=to_data>{t(shell::TO_DATA)}</button>
                <button type="button" class="button is-primary" on:click=move |_| on_close.run(())>
                    {t(shell::CLOSE)}
                </button>
            </footer>
        </Modal>
    }
}
