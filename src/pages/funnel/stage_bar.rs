//! On a phone, where one column fills the window: all stages in a row, to go from one to another.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::stage::Stage;

use super::board::Board;
use crate::i18n::{funnel, number, t};
use crate::platform::dom;
use crate::state::app;

/// The row of stages. The stylesheet shows it on narrow windows only.
#[component]
pub fn StageBar() -> impl IntoView {
    let board = Board::here();
    view! {
        <div class="stage-bar" role="group" aria-label=t(funnel::STAGES)>
            <For each=move || board.stages.get() key=|id| *id let:id>
                <Tab id/>
            </For>
        </div>
    }
}

#[component]
fn Tab(id: Id) -> impl IntoView {
    let board = Board::here();
    let version: RwSignal<u32> = board.version_of(id).into();
    let stage = Memo::new(move |_| app().get::<Stage>(id).unwrap_or_default());
    let is_seen = Memo::new(move |_| board.seen.get() == Some(id));
    let length = move || {
        version.track();
        number(board.len(id) as f64)
    };
    let show = move |_| {
        if let Some(column) = dom::find(&format!("[data-stage='{id}']")) {
            column.scroll_into_view();
        }
        board.seen.set(Some(id));
    };
    view! {
        <button
            type="button"
            aria-current=move || is_seen.get().then_some("true")
            data-hue=move || stage.with(|stage| stage.hue.to_string())
            data-action=format!("show-stage:{id}")
            on:click=show
        >
            <span class="hue-dot"></span>
            <bdi class="truncate">{move || stage.with(|stage| stage.name.clone())}</bdi>
            <span class="column-count">{length}</span>
        </button>
    }
}

/// The stage whose column fills most of the board's window.
pub fn stage_in_view(board: Board, page: &web_sys::HtmlElement) -> Option<Id> {
    let frame = page.get_bounding_client_rect();
    let middle = frame.left() + frame.width() / 2.0;
    let distance = |id: &Id| {
        let column = dom::find(&format!("[data-stage='{id}']"))?;
        let place = column.get_bounding_client_rect();
        Some((place.left() + place.width() / 2.0 - middle).abs())
    };
    let stages = board.stages.get_untracked();
    let near = stages.iter().filter_map(|id| Some((distance(id)?, *id)));
    near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id)
}
