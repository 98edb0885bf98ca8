//! The head of the page with its parts.

use leptos::prelude::*;
use voronka_domain::orders::ClientState;

use crate::i18n::{follow_ups, orders, shell, t};
use crate::route::{ClientsAt, Page, Route};

/// The title of the page, and what can be done.
pub fn page_head(actions: AnyView, note: AnyView) -> AnyView {
    view! {
        <header class="page-head">
            <h1 class="page-title">{t(shell::CLIENTS)}</h1>
            {note}
            <div class="page-actions">{actions}</div>
        </header>
    }
    .into_any()
}

/// The parts of the page.
pub fn tabs(at: ClientsAt) -> AnyView {
    let parts = [
        (ClientsAt::List, orders::TAB_CLIENTS),
        (ClientsAt::Queue, follow_ups::QUEUE),
        (ClientsAt::Orders, orders::TAB_ORDERS),
    ];
    let links = parts.map(|(part, words)| {
        let href = Route::to(Page::Clients { at: part }).href();
        view! { <a href=href aria-current=(part == at).then_some("page")>{t(words)}</a> }
    });
    view! { <nav class="tabs client-tabs" aria-label=t(orders::TABS)>{links.into_iter().collect_view()}</nav> }
        .into_any()
}

/// How a client stands, as a badge: a sign and a word, not the colour alone.
pub(super) fn state_badge(state: ClientState) -> AnyView {
    let sign = match state {
        ClientState::Current => "✓",
        ClientState::Lapsing => "!",
        ClientState::Lapsed => "×",
        ClientState::Prospect => "·",
    };
    view! {
        <span class="badge client-state" data-tone=orders::state_tone(state) data-state=state.name()>
            <span aria-hidden="true">{sign}</span>
            {orders::state(state)}
        </span>
    }
    .into_any()
}
