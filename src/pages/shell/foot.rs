//! The end of the frame: how safe the work is, undo and redo, who works here.

use leptos::prelude::*;

use super::help::help_button;
use super::history::history_button;
use super::saving::{SaveStateDialog, last_saved, status_words};
use super::who::Who;
use crate::components::Icon;
use crate::i18n::{Words, fill, shell, t};
use crate::shortcuts::{Action, with_key};
use crate::state::app;

/// The foot.
#[component]
pub fn Foot() -> impl IntoView {
    let explains = RwSignal::new(false);
    let last = last_saved();
    let state = move || t(status_words(app().status.get()));
    view! {
        <div class="app-foot">
            <button
                type="button"
                class="save-state"
                data-status=move || app().status.get().name()
                data-action="save-state"
                aria-haspopup="dialog"
                aria-label=move || fill(shell::SAVE_STATE_BUTTON, &[("state", &state())])
                on:click=move |_| explains.set(true)
            >
                <Icon name="save" small=true/>
                <span>{state}</span>
            </button>
            <Step
                action=Action::Undo
                name="undo"
                none=shell::UNDO
                some=shell::UNDO_ACTION
                label=app().undo_label
                run=Callback::new(|()| app().undo())
            />
            <Step
                action=Action::Redo
                name="redo"
                none=shell::REDO
                some=shell::REDO_ACTION
                label=app().redo_label
                run=Callback::new(|()| app().redo())
            />
            <Who/>
            <div class="app-help">
                {history_button()}
                {help_button()}
            </div>
            <Show when=move || explains.get()>
                <SaveStateDialog last on_close=move |()| explains.set(false)/>
            </Show>
        </div>
    }
}

/// Undo or redo.
#[component]
fn Step(
    action: Action,
    name: &'static str,
    none: Words,
    some: Words,
    label: RwSignal<Option<String>>,
    run: Callback<()>,
) -> impl IntoView {
    let hint = move || match label.get() {
        Some(label) => fill(some, &[("action", &label)]),
        None => t(none).to_owned(),
    };
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action=name
            aria-label=hint
            title=move || with_key(&hint(), action)
            disabled=move || label.get().is_none()
            on:click=move |_| run.run(())
        >
            <Icon name/>
        </button>
    }
}
