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
pub mod tabs;
mod tags;

use leptos::prelude::*;

use super::follow_ups::QueuePage;
use crate::route::Page;
use crate::state::app;

/// The page.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let at = Memo::new(|before: Option<&Page>| match app().route.get().page {
        page @ (Page::Clients { .. } | Page::Queue) => page,
        // On the way to another page this one is still there for a moment.
        _ => before.cloned().unwrap_or(Page::Clients { client: None }),
    });
    view! {
        <main class="page" id="main" data-page="clients" tabindex="-1">
            {move || match at.get() {
                Page::Queue => view! { <QueuePage/> }.into_any(),
                Page::Clients { client: Some(id) } => view! { <card::ClientCard id/> }.into_any(),
                _ => view! { <list::ClientList/> }.into_any(),
            }}
        </main>
    }
}
