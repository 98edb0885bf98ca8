//! Placeholder until its own commit.

use leptos::prelude::*;
use voronka_domain::funnel::staging::start_board;
use voronka_domain::templates::stage_sets::STAGE_SETS;

use crate::i18n::lang;
use crate::state::app;

/// The first visit.
#[component]
pub fn Welcome() -> impl IntoView {
    let start = move |_| {
        app().set_meta("Voronka", false);
        app()
            .act(String::new(), |workspace, act| {
                Ok::<_, ()>(start_board(workspace, act, &STAGE_SETS[0], lang()).1)
            })
            .ok();
    };
    view! { <main class="page" id="main" data-page="welcome" tabindex="-1"><button on:click=start>"Start"</button></main> }
}
