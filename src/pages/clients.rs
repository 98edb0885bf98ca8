//! The clients: all of them in a list, or one of them on a card.

mod activity;
mod card;
mod contacts;
mod deals;
mod fields;
mod grid;
mod hand_over;
mod hand_over_form;
pub mod head;
mod list;
mod look;
mod merge;
mod new_client;
mod new_deal;
mod orders;
mod passport;
mod record_order;
pub mod reminders;
mod remove;
mod rows;
mod table;
pub mod tags;

use leptos::prelude::*;

use super::follow_ups::queue_place;
use crate::route::{ClientsAt, Page};
use crate::state::app;

/// The page.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let at = Memo::new(|before: Option<&ClientsAt>| match app().route.get().page {
        Page::Clients { at } => at,
        // On the way to another page this one is still there for a moment.
        _ => before.copied().unwrap_or(ClientsAt::List),
    });
    view! {
        <main class="page" id="main" data-page="clients" tabindex="-1">
            {move || match at.get() {
                ClientsAt::Client(id) => view! { <card::ClientCard id/> }.into_any(),
                ClientsAt::List => view! { <list::ClientList/> }.into_any(),
                ClientsAt::Orders => grid::orders_place(),
                ClientsAt::Queue => queue_place(),
            }}
        </main>
    }
}
