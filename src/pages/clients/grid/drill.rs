//! The clients behind a figure.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use crate::components::Modal;
use crate::i18n::{clients, count, orders, t};
use crate::route::{Page, Route};
use crate::state::app;

/// How many rows are shown at most.
const SHOWN: usize = 500;

/// The clients behind a figure, each with a word on why.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Behind {
    pub title: String,
    pub clients: Vec<(Id, String)>,
}

/// The dialog, while one is open.
pub(super) fn behind(open: RwSignal<Option<Behind>>) -> AnyView {
    let dialog = move || {
        let list = open.get()?;
        let close = Callback::new(move |()| open.set(None));
        let rows = list
            .clients
            .iter()
            .take(SHOWN)
            .map(|(id, word)| row(*id, word.clone(), close));
        let rows = rows.collect_view();
        Some(view! {
            <Modal name="figure" title=list.title.clone() on_close=close>
                <div class="dialog-body">
                    <p data-count=list.clients.len()>{count(orders::COUNTED, list.clients.len())}</p>
                    <div class="table-wrap" tabindex="0">
                        <table class="table">
                            <thead>
                                <tr>
                                    <th>{t(orders::CLIENT)}</th>
                                    <th>{t(clients::OWNER)}</th>
                                    <th></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </div>
            </Modal>
        })
    };
    view! { {dialog} }.into_any()
}

fn row(id: Id, word: String, close: Callback<()>) -> AnyView {
    let (name, owner) = app().read(|workspace| {
        let owner = workspace.clients.get(id).and_then(|client| client.owner);
        let label = |kind, id| workspace.label(kind, id).unwrap_or_default().to_owned();
        (
            label(Kind::Client, id),
            owner.map(|owner| label(Kind::Person, owner)).unwrap_or_default(),
        )
    });
    view! {
        <tr data-client=id.to_string()>
            <th scope="row">
                <a href=Route::to(Page::client(id)).href() on:click=move |_| close.run(())><bdi>{name}</bdi></a>
            </th>
            <td><bdi>{owner}</bdi></td>
            <td class="muted">{word}</td>
        </tr>
    }
    .into_any()
}
