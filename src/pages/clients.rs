//! Placeholder until its own commit.

use leptos::prelude::*;

/// The page.
#[component]
pub fn ClientsPage() -> impl IntoView {
    view! { <main class="page" id="main" data-page="clients" tabindex="-1"></main> }
}
