//! Placeholder until its own commit.

use leptos::prelude::*;

pub mod moving;
pub mod moving_dialog;

/// The page.
#[component]
pub fn FunnelPage() -> impl IntoView {
    view! { <main class="page is-board" id="main" data-page="funnel" tabindex="-1"></main> }
}
