//! Deleting a client: what becomes of its deals is asked.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::{TheirDeals, deals_of, remove_client};
use voronka_domain::id::Id;

use crate::components::Modal;
use crate::i18n::{clients, count, fill, shell, t};
use crate::route::{Page, Route};
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn Remove(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let held = app().read(|workspace| deals_of(workspace, id).count());
    let deals = RwSignal::new(TheirDeals::Stay);
    let name = client.with_untracked(|client| client.name.clone());
    let label = fill(clients::DELETED, &[("name", &name)]);
    let remove = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let edit = app().read(|workspace| remove_client(workspace, id, deals.get_untracked()));
        on_close.run(());
        app().go(Route::to(Page::clients()));
        app().commit_undoable(label.clone(), edit);
    };
    let choice = move |which: TheirDeals, hook, words| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="their-deals"
                    value=hook
                    prop:checked=move || deals.get() == which
                    on:change=move |_| deals.set(which)
                />
                <span>{t(words)}</span>
            </label>
        }
    };
    let choices = (held > 0).then(|| {
        view! {
            <fieldset class="form">
                <legend class="field-label">{count(clients::THEIR_DEALS, held)}</legend>
                {choice(TheirDeals::Stay, "stay", clients::DEALS_STAY)}
                {choice(TheirDeals::GoToo, "go", clients::DEALS_GO)}
            </fieldset>
        }
    });
    view! {
        <Modal
            name="delete-client"
            title=fill(clients::DELETE_TITLE, &[("name", &name)])
            size="is-small"
            on_close
        >
            <form on:submit=remove>
                <div class="dialog-body form">
                    <p>{t(clients::DELETE_TEXT)}</p>
                    {choices}
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button type="submit" class="button is-primary is-danger" data-action="confirm">
                        {t(shell::DELETE)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}
