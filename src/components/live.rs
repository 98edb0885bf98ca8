//! What happened, for people who hear the page.

use leptos::prelude::*;

use crate::state::app;

/// The one live region. Assertive, because screen readers drop polite messages while something moves.
#[component]
pub fn LiveRegion() -> impl IntoView {
    view! { <div class="visually-hidden" aria-live="assertive" data-live="">{move || app().said.get()}</div> }
}
