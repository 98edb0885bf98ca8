//! A new client by its name.

use leptos::prelude::*;
use voronka_domain::clients::{ClientError, add_client};
use voronka_domain::id::Id;

use super::table::address;
use crate::components::{Modal, confirm_foot};
use crate::i18n::{clients, fill, t};
use crate::route::{Page, Route};
use crate::state::app;

/// The dialog. A name that is known already leads to that client.
#[component]
pub(super) fn NewClient(
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let error = RwSignal::new(None::<ClientError>);
    let create = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match add(&name.get_untracked()) {
            Ok(id) => {
                on_close.run(());
                app().go(Route::to(Page::client(id)));
            }
            Err(refused) => error.set(Some(refused)),
        }
    };
    let explained = move || {
        error.get().map(|error| match error {
            ClientError::Known(id) => view! {
                <span class="field-error" role="alert">
                    {t(clients::KNOWN)} " "
                    <a href=address(id) on:click=move |_| on_close.run(())>
                        {t(clients::OPEN_KNOWN)}
                    </a>
                </span>
            }
            .into_any(),
            _ => view! { <span class="field-error" role="alert">{t(clients::NEEDS_NAME)}</span> }.into_any(),
        })
    };
    view! {
        <Modal name="new-client" title=t(clients::NEW) size="is-small" on_close>
            <form novalidate=true on:submit=create>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(clients::NAME)}</span>
                        <input
                            class="input"
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            data-field="new-client-name"
                            autofocus=true
                            aria-invalid=move || error.get().is_some().then_some("true")
                            on:input=move |event| {
                                error.set(None);
                                name.set(event_target_value(&event));
                            }
                        />
                        {explained}
                    </label>
                </div>
                {confirm_foot(clients::CREATE, on_close)}
            </form>
        </Modal>
    }
}

fn add(name: &str) -> Result<Id, ClientError> {
    let mut added = None;
    let label = fill(clients::ADDED, &[("name", &name.trim())]);
    app().act(label.clone(), |workspace, act| {
        let (id, edit) = add_client(workspace, act, name)?;
        added = Some(id);
        Ok(edit)
    })?;
    app().say(label);
    added.ok_or(ClientError::NoClient)
}
