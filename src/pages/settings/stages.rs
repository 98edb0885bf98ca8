//! Boards, and the stages of the one that is chosen.

use leptos::prelude::*;
use voronka_domain::funnel::staging::add_stage;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use super::boards::BoardList;
use super::remove_stage::RemoveStage;
use super::stage_row::StageRow;
use crate::components::Icon;
use crate::i18n::settings::stages;
use crate::i18n::{fill, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// The section.
#[component]
pub(super) fn StagesSection() -> impl IntoView {
    let board = Memo::new(|_| {
        app().watch_kind(Kind::Board);
        chosen_board(&app().route.get().query)
    });
    view! {
        <BoardList chosen=board/>
        {move || board.get().map(|board| view! { <StageList board/> })}
    }
}

/// The board that the address names, else the first.
fn chosen_board(query: &str) -> Option<Id> {
    let named = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("board="))
        .and_then(|id| id.parse().ok());
    app().read(|workspace| {
        let first = || workspace.boards_in_order().first().map(|(id, _)| *id);
        named
            .filter(|id| workspace.boards.alive(*id).is_some())
            .or_else(first)
    })
}

/// The address of the stages of a board.
pub(super) fn address(board: Id) -> String {
    Route {
        query: format!("board={board}"),
        ..Route::to(Page::Settings {
            section: "stages".to_owned(),
        })
    }
    .href()
}

#[component]
fn StageList(board: Id) -> impl IntoView {
    let ids = Memo::new(move |_| {
        app().watch_kind(Kind::Stage);
        app().read(|workspace| {
            let stages = workspace.stages_of(board);
            stages.into_iter().map(|(id, _)| id).collect::<Vec<Id>>()
        })
    });
    let removing = RwSignal::new(None::<Id>);
    let heading = move || {
        app().watch(Kind::Board, board);
        let name = app().read(|workspace| workspace.label(Kind::Board, board).map(str::to_owned));
        fill(stages::STAGES_OF, &[("name", &name.unwrap_or_default())])
    };
    view! {
        <section class="block" data-board=board.to_string()>
            <header class="block-head">
                <h2 dir="auto">{heading}</h2>
                <button
                    type="button"
                    class="button is-small is-primary is-end"
                    data-action="add-stage"
                    on:click=move |_| add(board)
                >
                    <Icon name="plus" small=true/>
                    {t(stages::ADD_STAGE)}
                </button>
            </header>
            <ol class="stage-list">
                <For each=move || ids.get() key=|id| *id let:id>
                    <StageRow id order=ids removing/>
                </For>
            </ol>
        </section>
        {move || removing.get().map(|id| view! { <RemoveStage id on_close=move |()| removing.set(None)/> })}
    }
}

fn add(board: Id) {
    let mut added = None;
    app()
        .act(t(stages::STAGE_ADDED).to_owned(), |workspace, act| {
            let (id, edit) = add_stage(workspace, act, board, t(stages::NEW_STAGE));
            added = Some(id);
            Ok::<_, std::convert::Infallible>(edit)
        })
        .ok();
    app().say(t(stages::STAGE_ADDED).to_owned());
    if let Some(id) = added {
        dom::after_render(move || {
            dom::focus_and_select(&format!("[data-stage-row='{id}'] [data-field='stage-name']"));
        });
    }
}
