//! Renaming and deleting the workspace in use.

use leptos::prelude::*;
use voronka_domain::record::Kind;
use voronka_domain::text::{clean_line, fold};

use crate::components::{Modal, confirm_foot};
use crate::i18n::{count, fill, shell, t};
use crate::route::{Page, Route};
use crate::state::app;

fn current_name() -> String {
    app()
        .workspace_name()
        .map_or_else(|| t(shell::UNNAMED).to_owned(), |(name, _)| name)
}

/// Asks for another name of the workspace.
#[component]
pub fn RenameWorkspace(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let name = RwSignal::new(current_name());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let wanted = clean_line(&name.get_untracked());
        on_close.run(());
        if let (false, Some((_, sample))) = (wanted.is_empty(), app().workspace_name()) {
            app().set_meta(&wanted, sample);
            app().rebuild();
        }
    };
    view! {
        <Modal name="rename-workspace" title=t(shell::RENAME_TITLE) size="is-small" on_close>
            <form on:submit=submit>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(shell::NAME)}</span>
                        <input
                            class="input"
                            dir="auto"
                            autocomplete="off"
                            maxlength="80"
                            autofocus=true
                            data-field="workspace-name"
                            prop:value=name.get_untracked()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </label>
                </div>
                {confirm_foot(shell::SAVE, on_close)}
            </form>
        </Modal>
    }
}

/// Asks for the name of the workspace before everything in it is deleted.
#[component]
pub fn DeleteWorkspace(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let name = current_name();
    let typed = RwSignal::new(String::new());
    let wanted = fold(&name);
    let agrees = Memo::new(move |_| fold(&clean_line(&typed.get())) == wanted);
    let counted = |words, kind| count(words, app().read(|workspace| workspace.count(kind)));
    let what = fill(
        shell::DELETE_WHAT,
        &[
            ("name", &name),
            ("deals", &counted(shell::DEALS_COUNT, Kind::Deal)),
            ("clients", &counted(shell::CLIENTS_COUNT, Kind::Client)),
        ],
    );
    let deleted = fill(shell::WORKSPACE_DELETED, &[("name", &name)]);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if agrees.get_untracked() {
            on_close.run(());
            app().erase_workspace();
            app().toast(deleted.clone());
        }
    };
    let export = move |_| {
        on_close.run(());
        app().go(data_settings());
    };
    view! {
        <Modal name="delete-workspace" title=t(shell::DELETE_TITLE) size="is-small" on_close>
            <form on:submit=submit>
                <div class="dialog-body form">
                    <p>{what}</p>
                    <label class="field">
                        <span class="field-label">
                            {t(shell::TYPE_THE_NAME)} ": " <bdi>{name}</bdi>
                        </span>
                        <input
                            class="input"
                            dir="auto"
                            autocomplete="off"
                            data-field="confirm-name"
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button is-quiet is-start" on:click=export>
                        {t(shell::EXPORT_FIRST)}
                    </button>
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button
                        type="submit"
                        class="button is-primary is-danger"
                        data-action="confirm"
                        disabled=move || !agrees.get()
                    >
                        {t(shell::DELETE)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}

/// Where files come in and go out.
pub(super) fn data_settings() -> Route {
    Route::to(Page::Settings {
        section: "data".into(),
    })
}
