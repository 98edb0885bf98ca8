//! Deleting everything of this workspace: a copy is offered first, and a word has to be typed.

use leptos::prelude::*;
use voronka_domain::text::fold;

use crate::components::{Icon, Modal};
use crate::i18n::settings::data;
use crate::i18n::{exchange as texts, fill, shell, t};
use crate::pages::exchange::{keep_a_copy, save_everything};
use crate::platform::snapshots::Reason;
use crate::state::app;

/// The way to start anew.
#[component]
pub(super) fn Reset() -> impl IntoView {
    let asking = RwSignal::new(false);
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(data::RESET)}</h2>
            </header>
            <div class="setting">
                <div>
                    <p>{t(data::RESET_NOTE)}</p>
                </div>
                <button
                    type="button"
                    class="button is-danger"
                    data-action="reset"
                    on:click=move |_| asking.set(true)
                >
                    <Icon name="trash" small=true/>
                    {t(data::RESET_OPEN)}
                </button>
            </div>
        </section>
        <Show when=move || asking.get()>
            <ResetDialog on_close=move |()| asking.set(false)/>
        </Show>
    }
}

#[component]
fn ResetDialog(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let name = app()
        .storage(|space| space.meta().map(|meta| meta.name))
        .unwrap_or_default();
    let typed = RwSignal::new(String::new());
    let is_confirmed = move || fold(typed.get().trim()) == fold(t(data::RESET_WORD));
    let copied = RwSignal::new(false);
    let reset = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if !is_confirmed() {
            return;
        }
        on_close.run(());
        leptos::task::spawn_local(async {
            // Where no snapshot can be made, the file offered above is the way back.
            keep_a_copy(Reason::Reset).await.ok();
            if app().reset_workspace() {
                app().toast(t(data::RESET_DONE).to_owned());
            }
        });
    };
    let download = move |_| {
        let file = save_everything();
        app().say(fill(texts::EXPORTED, &[("file", &file)]));
        copied.set(true);
    };
    view! {
        <Modal name="reset" title=fill(data::RESET_TITLE, &[("name", &name)]) on_close>
            <form on:submit=reset>
                <div class="dialog-body form">
                    <p>{t(data::RESET_DOWNLOAD_FIRST)}</p>
                    <button type="button" class="button is-wide" data-action="download-copy" on:click=download>
                        <Icon name="download" small=true/>
                        {move || t(if copied.get() { data::RESET_DOWNLOADED } else { data::RESET_DOWNLOAD })}
                    </button>
                    <label class="field">
                        <span class="field-label">
                            {fill(data::RESET_TYPE, &[("word", &t(data::RESET_WORD))])}
                        </span>
                        <input
                            class="input"
                            type="text"
                            autocomplete="off"
                            autocapitalize="off"
                            spellcheck="false"
                            data-field="reset-word"
                            autofocus=true
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button
                        type="submit"
                        class="button is-primary is-danger"
                        data-action="confirm"
                        disabled=move || !is_confirmed()
                    >
                        {t(data::RESET_NOW)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}
