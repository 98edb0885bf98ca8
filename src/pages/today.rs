//! Placeholder until its own commit.

use leptos::prelude::*;

/// The page.
#[component]
pub fn TodayPage() -> impl IntoView {
    view! { <main class="page" id="main" data-page="today" tabindex="-1"></main> }
}
