//! The ways in and out, for the settings.

use leptos::prelude::*;

use super::{choose_merge_file, choose_restore_file, open_export, open_send};
use crate::components::Icon;
use crate::i18n::{Words, exchange as texts, t};

/// Buttons that open the export, a merge and a restore.
#[component]
pub fn ExchangeButtons() -> impl IntoView {
    let button = |action: &'static str, icon: &'static str, words: Words, run: fn()| {
        view! {
            <button type="button" class="button" data-action=action on:click=move |_| run()>
                <Icon name=icon small=true/>
                {t(words)}
            </button>
        }
    };
    view! {
        <div class="row">
            {button("export-json", "download", texts::EXPORT_BUTTON, open_export)}
            {button("send", "message", texts::SEND_BUTTON, open_send)}
            {button("merge-file", "upload", texts::MERGE_BUTTON, choose_merge_file)}
            {button("restore-backup", "restore", texts::RESTORE_BUTTON, choose_restore_file)}
        </div>
    }
}
