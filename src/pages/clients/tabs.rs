//! The parts of the page Clients.

use leptos::prelude::*;

use crate::i18n::{Words, clients, follow_ups, t};
use crate::route::{Page, Route};

/// The tabs, with the name of the one shown.
pub fn tabs(at: &'static str) -> AnyView {
    let parts: [(&'static str, Page, Words); 2] = [
        ("list", Page::Clients { client: None }, clients::LIST),
        ("queue", Page::Queue, follow_ups::QUEUE),
    ];
    let links = parts.map(|(name, page, words)| {
        view! {
            <a href=Route::to(page).href() data-tab=name aria-current=(name == at).then_some("page")>{t(words)}</a>
        }
    });
    view! { <nav class="tabs client-tabs" aria-label=t(follow_ups::SECTIONS)>{links.into_iter().collect_view()}</nav> }
        .into_any()
}
