//! A file under a passphrase is opened before it is looked at.

use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::exchange::Mode;
use voronka_domain::exchange::sealed::Sealed;

use super::{close, look_at};
use crate::components::{Icon, Modal};
use crate::i18n::{exchange as texts, fill, shell, t};
use crate::platform::sealing;

/// Asks for the passphrase of a file.
#[component]
pub(super) fn Unsealing(mode: Mode, name: String, sealed: Rc<Sealed>) -> impl IntoView {
    let passphrase = RwSignal::new(String::new());
    let is_wrong = RwSignal::new(false);
    let is_busy = RwSignal::new(false);
    let note = fill(texts::SEALED_NOTE, &[("file", &name)]);
    let file = StoredValue::new((name, (*sealed).clone()));
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = passphrase.get_untracked();
        if typed.is_empty() || is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        is_wrong.set(false);
        let (name, sealed) = file.get_value();
        leptos::task::spawn_local(async move {
            match sealing::unseal(&sealed, &typed).await {
                Some(bytes) => look_at(mode, name, bytes),
                None => {
                    is_wrong.try_set(true);
                    is_busy.try_set(false);
                }
            }
        });
    };
    view! {
        <Modal name="passphrase" title=t(texts::SEALED) size="is-small" on_close=|()| close()>
            <form on:submit=open>
                <div class="dialog-body form">
                    <p class="muted" dir="auto">{note}</p>
                    <label class="field">
                        <span class="field-label">{t(texts::PASSPHRASE)}</span>
                        <input
                            class="input"
                            type="password"
                            autocomplete="off"
                            data-field="passphrase"
                            autofocus=true
                            aria-invalid=move || is_wrong.get().then_some("true")
                            on:input=move |event| passphrase.set(event_target_value(&event))
                        />
                    </label>
                    <Show when=move || is_wrong.get()>
                        <p class="field-error" role="alert" data-problem="">{t(texts::WRONG_PASSPHRASE)}</p>
                    </Show>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=|_| close()>{t(shell::CANCEL)}</button>
                    <button
                        type="submit"
                        class="button is-primary"
                        data-action="unseal"
                        disabled=move || is_busy.get() || passphrase.with(String::is_empty)
                    >
                        <Icon name="lock" small=true/>
                        {t(texts::OPEN_SEALED)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}
