//! The boards: named, put in order, deleted, and a new one.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::funnel::boards::{BoardError, arrange_board, rename_board};
use voronka_domain::funnel::ordering::stepped;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use super::new_board::NewBoard;
use super::remove_board::RemoveBoard;
use super::stages::address;
use crate::components::Icon;
use crate::components::in_place::LineInPlace;
use crate::i18n::settings::stages;
use crate::i18n::{Words, count, fill, t};
use crate::platform::dom;
use crate::state::app;

/// All boards.
#[component]
pub(super) fn BoardList(
    /// The board whose stages are shown below.
    chosen: Memo<Option<Id>>,
) -> impl IntoView {
    let ids = Memo::new(|_| {
        app().watch_kind(Kind::Board);
        app().read(|workspace| {
            let boards = workspace.boards_in_order();
            boards.into_iter().map(|(id, _)| id).collect::<Vec<Id>>()
        })
    });
    let counts = Memo::new(|_| {
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Stage);
        app().read(deals_per_board)
    });
    let adding = RwSignal::new(false);
    let removing = RwSignal::new(None::<Id>);
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(stages::BOARDS)}</h2>
                <button
                    type="button"
                    class="button is-small is-end"
                    data-action="new-board"
                    on:click=move |_| adding.set(true)
                >
                    <Icon name="plus" small=true/>
                    {t(stages::NEW_BOARD)}
                </button>
            </header>
            <p class="field-hint">{t(stages::BOARDS_NOTE)}</p>
            <ol class="board-list">
                <For each=move || ids.get() key=|id| *id let:id>
                    <BoardRow id order=ids counts chosen removing/>
                </For>
            </ol>
        </section>
        <Show when=move || adding.get()>
            <NewBoard on_close=move |()| adding.set(false)/>
        </Show>
        {move || removing.get().map(|id| view! { <RemoveBoard id on_close=move |()| removing.set(None)/> })}
    }
}

/// How many deals every board holds.
fn deals_per_board(workspace: &Workspace) -> BTreeMap<Id, usize> {
    let boards: BTreeMap<Id, Id> = workspace
        .stages
        .all()
        .map(|(id, stage)| (id, stage.board))
        .collect();
    let mut counts = BTreeMap::new();
    for (_, deal) in workspace.deals.live() {
        if let Some(board) = deal.stage().and_then(|stage| boards.get(&stage)) {
            *counts.entry(*board).or_default() += 1;
        }
    }
    counts
}

#[component]
fn BoardRow(
    id: Id,
    order: Memo<Vec<Id>>,
    counts: Memo<BTreeMap<Id, usize>>,
    chosen: Memo<Option<Id>>,
    removing: RwSignal<Option<Id>>,
) -> impl IntoView {
    let name = Memo::new(move |_| {
        app().watch(Kind::Board, id);
        app()
            .read(|workspace| workspace.label(Kind::Board, id).map(str::to_owned))
            .unwrap_or_default()
    });
    let named = move |words: Words| fill(words, &[("name", &name.get())]);
    let is_chosen = move || chosen.get() == Some(id);
    let held = move || {
        count(
            stages::BOARD_COUNTS,
            counts.with(|counts| counts.get(&id).copied().unwrap_or(0)),
        )
    };
    let at_end = move |later: bool| stepped(&order.get(), id, later).is_none();
    let is_only = move || order.with(|order| order.len() < 2);
    view! {
        <li class="board-row" data-board-row=id.to_string() aria-current=move || is_chosen().then_some("true")>
            <LineInPlace
                value=name
                field="board-name"
                label=t(stages::BOARD_NAME)
                on_commit=Callback::new(move |typed: String| rename(id, &typed))
            />
            <span class="muted">{held}</span>
            <a
                class="button is-small is-quiet"
                class:is-on=is_chosen
                hidden=is_only
                href=address(id)
                aria-label=move || named(stages::EDIT_STAGES_OF)
            >
                {t(stages::EDIT_STAGES)}
            </a>
            <span class="board-order">
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="board-up"
                    aria-label=move || named(stages::BOARD_UP)
                    aria-disabled=move || at_end(false).then_some("true")
                    hidden=is_only
                    on:click=move |_| step(id, &order.get_untracked(), false)
                >
                    <Icon name="chevron-up" small=true/>
                </button>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="board-down"
                    aria-label=move || named(stages::BOARD_DOWN)
                    aria-disabled=move || at_end(true).then_some("true")
                    hidden=is_only
                    on:click=move |_| step(id, &order.get_untracked(), true)
                >
                    <Icon name="chevron-down" small=true/>
                </button>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="delete-board"
                    aria-label=move || named(stages::DELETE_BOARD)
                    on:click=move |_| {
                        if is_only() {
                            app().toast_error(t(stages::LAST_BOARD).to_owned());
                        } else {
                            removing.set(Some(id));
                        }
                    }
                >
                    <Icon name="trash"/>
                </button>
            </span>
        </li>
    }
}

fn rename(id: Id, typed: &str) -> bool {
    let label = fill(stages::BOARD_RENAMED, &[("name", &typed.trim())]);
    let done = app().act(label, |workspace, _| rename_board(workspace, id, typed));
    if let Err(error) = done {
        app().toast_error(sentence(error));
    }
    done.is_ok()
}

fn step(id: Id, order: &[Id], later: bool) {
    let Some(place) = stepped(order, id, later) else {
        return;
    };
    let edit = app().read(|workspace| arrange_board(workspace, id, place));
    app().commit(t(stages::BOARD_MOVED).to_owned(), edit);
    app().say(t(stages::BOARD_MOVED).to_owned());
    let button = if later { "board-down" } else { "board-up" };
    dom::after_render(move || {
        dom::focus(&format!("[data-board-row='{id}'] [data-action='{button}']"));
    });
}

/// Why a board was refused, in words.
pub(super) fn sentence(error: BoardError) -> String {
    match error {
        BoardError::Nameless => t(stages::BOARD_NEEDS_NAME).to_owned(),
        BoardError::LastBoard => t(stages::LAST_BOARD).to_owned(),
        BoardError::HoldsDeals(held) => count(stages::BOARD_HOLDS, held),
        _ => t(stages::BOARD_IS_GONE).to_owned(),
    }
}
