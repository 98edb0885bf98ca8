//! Uniting a client with another one that is the same.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::{merge_clients, namesakes};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::text::fold;

use crate::components::Modal;
use crate::i18n::{clients, fill, shell, t};
use crate::state::app;

/// How many clients are offered at a time.
const OFFERED: usize = 8;

/// The dialog. The client on the card stays.
#[component]
pub(super) fn Merge(
    /// The client that stays.
    id: Id,
    /// As it is.
    client: Memo<Client>,
    /// The other one, where it is known already.
    other: Option<Id>,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let chosen = RwSignal::new(other);
    let typed = RwSignal::new(String::new());
    let offered = Memo::new(move |_| offered(id, &typed.get(), chosen.get()));
    let name = client.with_untracked(|client| client.name.clone());
    let title = fill(clients::MERGE_TITLE, &[("name", &name)]);
    let merge = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(other) = chosen.get_untracked() else {
            return;
        };
        let from = app().read(|workspace| {
            workspace
                .label(Kind::Client, other)
                .unwrap_or_default()
                .to_owned()
        });
        let label = fill(clients::MERGED, &[("from", &from), ("into", &name)]);
        let done = app().act(label.clone(), |workspace, _| merge_clients(workspace, other, id));
        on_close.run(());
        match done {
            Ok(()) => app().toast_undo(label),
            Err(_) => app().toast_error(t(clients::NOT_HERE_TITLE).to_owned()),
        }
    };
    view! {
        <Modal name="merge-client" title on_close>
            <form on:submit=merge>
                <div class="dialog-body form">
                    <p>{t(clients::MERGE_TEXT)}</p>
                    <label class="field">
                        <span class="field-label">{t(clients::MERGE_OTHER)}</span>
                        <input
                            class="input"
                            type="search"
                            dir="auto"
                            autocomplete="off"
                            data-field="merge-search"
                            autofocus=true
                            placeholder=t(clients::MERGE_HINT)
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                    <fieldset class="merge-choices" aria-label=t(clients::MERGE_OTHER)>
                        <For each=move || offered.get() key=|(id, _)| *id let:entry>
                            <label class="check">
                                <input
                                    type="radio"
                                    name="merge-other"
                                    value=entry.0.to_string()
                                    prop:checked=move || chosen.get() == Some(entry.0)
                                    on:change=move |_| chosen.set(Some(entry.0))
                                />
                                <span>
                                    <bdi>{entry.1}</bdi>
                                </span>
                            </label>
                        </For>
                    </fieldset>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button
                        type="submit"
                        class="button is-primary"
                        data-action="confirm"
                        disabled=move || chosen.get().is_none()
                    >
                        {t(clients::MERGE_NOW)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}

/// Clients to choose from: the one chosen and namesakes first, then whatever fits what was typed.
fn offered(id: Id, typed: &str, chosen: Option<Id>) -> Vec<(Id, String)> {
    let wanted = fold(typed.trim());
    app().read(|workspace| {
        let twins = namesakes(workspace, id);
        let mut fitting: Vec<_> = workspace
            .clients
            .live()
            .filter(|(other, body)| {
                let is_near = chosen == Some(*other) || twins.contains(other);
                let fits = !wanted.is_empty() && fold(&body.name).contains(&wanted);
                *other != id && (is_near || fits)
            })
            .map(|(other, body)| {
                let far = (chosen != Some(other), !twins.contains(&other));
                (far, fold(&body.name), other, described(body))
            })
            .collect();
        fitting.sort();
        let offered = fitting.into_iter().take(OFFERED);
        offered.map(|(_, _, other, text)| (other, text)).collect()
    })
}

/// The name, with the city that tells namesakes apart.
fn described(client: &Client) -> String {
    if client.city.is_empty() {
        client.name.clone()
    } else {
        format!("{} · {}", client.name, client.city)
    }
}
