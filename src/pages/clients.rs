//! The clients: all of them in a list, or one of them on a card.

mod activity;
mod card;
mod contacts;
mod deals;
mod fields;
mod list;
mod look;
mod merge;
mod new_client;
mod new_deal;
mod remove;
mod rows;
mod table;
mod tags;

use leptos::prelude::*;

use crate::route::Page;
use crate::state::app;

/// The page.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let client = Memo::new(|before: Option<&Option<_>>| match app().route.get().page {
        Page::Clients { client } => client,
        // On the way to another page this one is still there for a moment.
        _ => before.copied().flatten(),
    });
    view! {
        <main class="page" id="main" data-page="clients" tabindex="-1">
            {move || match client.get() {
                Some(id) => view! { <card::ClientCard id/> }.into_any(),
                None => view! { <list::ClientList/> }.into_any(),
            }}
        </main>
    }
}
