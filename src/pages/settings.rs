//! Placeholder until its own commit.

use leptos::prelude::*;

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! { <main class="page" id="main" data-page="settings" tabindex="-1"></main> }
}
