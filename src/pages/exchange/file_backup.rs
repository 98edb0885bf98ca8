//! A file that follows every change: chosen once, written some seconds after each change.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::*;
use voronka_domain::exchange::Scope;
use wasm_bindgen_futures::spawn_local;

use super::export::{file_name, text_of};
use crate::components::Icon;
use crate::i18n::settings::data;
use crate::i18n::{fill, t};
use crate::platform::backup_file::{BackupFile, is_possible};
use crate::state::app;

/// Changes that follow one another go into the file together.
const PEACE: Duration = Duration::from_secs(3);

/// What is known of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// None is chosen.
    None,
    /// It follows every change.
    Follows,
    /// The browser wants the person to allow it again.
    Waits,
    /// The last attempt to write failed.
    Failed,
}

thread_local! {
    static FILE: RefCell<Option<(String, BackupFile)>> = const { RefCell::new(None) };
    static CHANGED: ArcTrigger = ArcTrigger::new();
    static STATE: std::cell::Cell<State> = const { std::cell::Cell::new(State::None) };
}

fn set_state(state: State) {
    STATE.set(state);
    CHANGED.with(Clone::clone).notify();
}

/// The file of the workspace in use.
fn file() -> Option<BackupFile> {
    let space = app().space.get_untracked();
    FILE.with_borrow(|file| {
        file.as_ref()
            .filter(|(of, _)| *of == space)
            .map(|(_, file)| file.clone())
    })
}

async fn write() {
    let Some(file) = file() else { return };
    if !file.may_write(false).await {
        return set_state(State::Waits);
    }
    if file.write(&text_of(&Scope::Everything)).await {
        app().note_backup();
        set_state(State::Follows);
    } else {
        set_state(State::Failed);
    }
}

/// Follows changes as long as the running view lives.
pub(super) fn follow() {
    if !is_possible() || app().safe_mode {
        return;
    }
    let space = app().space.get_untracked();
    FILE.set(None);
    set_state(State::None);
    spawn_local(async move {
        if let Some(file) = BackupFile::of(&space).await {
            let may = file.may_write(false).await;
            FILE.set(Some((space, file)));
            set_state(if may { State::Follows } else { State::Waits });
        }
    });
    let planned = StoredValue::new(false);
    app().on_change(move |_| {
        if file().is_none() || planned.try_get_value() != Some(false) {
            return;
        }
        planned.set_value(true);
        set_timeout(
            move || {
                // None where the view is gone.
                if planned.try_update_value(|planned| *planned = false).is_some() {
                    spawn_local(write());
                }
            },
            PEACE,
        );
    });
}

fn choose() {
    spawn_local(async {
        let space = app().space.get_untracked();
        let Some(file) = BackupFile::choose(&file_name(&Scope::Everything)).await else {
            return;
        };
        // Where it cannot be remembered, it follows until the tab is closed.
        BackupFile::remember(Some(&file), &space).await.ok();
        FILE.set(Some((space, file)));
        write().await;
    });
}

fn go_on() {
    spawn_local(async {
        if let Some(file) = file()
            && file.may_write(true).await
        {
            write().await;
        }
    });
}

fn stop() {
    spawn_local(async {
        FILE.set(None);
        set_state(State::None);
        BackupFile::remember(None, &app().space.get_untracked())
            .await
            .ok();
    });
}

/// The line in the settings; nothing where the browser cannot.
#[component]
pub fn FileBackup() -> impl IntoView {
    if !is_possible() {
        return ().into_any();
    }
    let changed = CHANGED.with(Clone::clone);
    let button = |action: &'static str, words, run: fn()| {
        view! {
            <button type="button" class="button" data-action=action on:click=move |_| run()>
                <Icon name="file" small=true/>
                {t(words)}
            </button>
        }
        .into_any()
    };
    view! {
        {move || {
            changed.track();
            let name = file().map(|file| file.name()).unwrap_or_default();
            let (hook, words, buttons) = match STATE.get() {
                State::None => ("none", data::FILE_NONE, button("choose-backup-file", data::FILE_CHOOSE, choose)),
                State::Follows => ("follows", data::FILE_FOLLOWS, button("stop-backup-file", data::FILE_STOP, stop)),
                State::Waits => ("waits", data::FILE_WAITS, button("continue-backup-file", data::FILE_GO_ON, go_on)),
                State::Failed => ("failed", data::FILE_FAILED, button("choose-backup-file", data::FILE_CHOOSE, choose)),
            };
            view! {
                <div class="setting" data-backup-file=hook>
                    <div>
                        <b>{t(data::FILE_FOLLOWING)}</b>
                        <p role="status" dir="auto">{fill(words, &[("file", &name)])}</p>
                    </div>
                    {buttons}
                </div>
            }
        }}
    }
    .into_any()
}
