//! The board: the funnel's stages as columns, deals as cards.

use std::time::Duration;

use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::stage::StageKind;
use web_sys::HtmlElement;

use self::board::Board;
use self::bulk_bar::BulkBar;
use self::column::Column;
use self::dialogs::Dialogs;
use self::drag::Target;
use self::drag::page::{Drag, no_native_drag};
use self::empty::{EmptyBoard, NothingFound};
use self::menus::Menus;
use self::page_head::PageHead;
use self::stage_bar::{StageBar, stage_in_view};
use self::toolbar::Toolbar;
use crate::components::Icon;
use crate::i18n::{funnel, t, words};
use crate::platform::dom;

mod board;
mod bulk_bar;
mod card;
mod column;
mod deeds;
mod dialogs;
mod drag;
mod empty;
mod head;
mod keys;
mod menus;
pub mod moving;
pub mod moving_dialog;
mod page_head;
mod quick_add;
mod stage_bar;
mod toolbar;
mod views;
mod wanted;

/// How long the size of the window must rest before the columns are measured anew.
const REST: Duration = Duration::from_millis(80);

/// The page.
#[component]
pub fn FunnelPage() -> impl IntoView {
    let board = Board::new();
    provide_context(board);
    follow_window(board);
    let is_selecting = move || board.selected.with(|selected| !selected.is_empty());
    view! {
        <main
            class="page is-board"
            class:is-selecting=is_selecting
            id="main"
            data-page="funnel"
            tabindex="-1"
        >
            <PageHead/>
            <Toolbar/>
            <StageBar/>
            <Body/>
            <BulkBar/>
            <Zones/>
            <p class="visually-hidden" id="board-keys">{t(funnel::KEYS)}</p>
            <Menus/>
            <Dialogs/>
        </main>
    }
}

/// The columns, or what to do where there is nothing to show.
#[component]
fn Body() -> impl IntoView {
    let board = Board::here();
    let state = Memo::new(move |_| {
        board.version.track();
        if !board.is_empty() || board.adding.get().is_some() {
            return Shown::Columns;
        }
        if board.wanted.with(|wanted| wanted.filter.is_empty()) {
            Shown::Empty
        } else {
            Shown::NotFound
        }
    });
    move || match state.get() {
        Shown::Columns => view! { <Columns/> }.into_any(),
        Shown::Empty => view! { <EmptyBoard/><Columns/> }.into_any(),
        Shown::NotFound => view! { <NothingFound/> }.into_any(),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Columns,
    Empty,
    NotFound,
}

#[component]
fn Columns() -> impl IntoView {
    let board = Board::here();
    let node = NodeRef::<Div>::new();
    let drag = Drag::new(board, node);
    let is_dragging = move || board.carried.with(|carried| !carried.is_empty()) && !board.lifted.get();
    view! {
        <div
            class="board"
            node_ref=node
            role="region"
            aria-label=t(funnel::BOARD)
            tabindex="-1"
            data-dragging=move || is_dragging().then_some("")
            on:scroll=move |_| follow_scroll(board, node)
            on:pointerdown=move |event| drag.press(&event)
            on:lostpointercapture=move |event| drag.lost_capture(&event)
            on:contextmenu=move |event| drag.context_menu(&event)
            on:dragstart=move |event| no_native_drag(&event)
            on:keydown=move |event| keys::key_down(board, &event)
            on:focusin=move |event| keys::focus_in(board, &event)
            on:focusout=move |_| keys::focus_out(board)
        >
            <For each=move || board.stages.get() key=|id| *id let:id>
                <Column id/>
            </For>
        </div>
    }
}

/// Keeps track of the column that is seen, for the row of stages on a phone.
fn follow_scroll(board: Board, node: NodeRef<Div>) {
    let seen = node
        .get_untracked()
        .and_then(|node| stage_in_view(board, &HtmlElement::from(node)));
    if board.seen.get_untracked() != seen {
        board.seen.set(seen);
    }
}

/// Where a dragged card can be dropped to end its deal, wherever the board is scrolled to.
#[component]
fn Zones() -> impl IntoView {
    let board = Board::here();
    let is_dragging =
        Memo::new(move |_| board.carried.with(|carried| !carried.is_empty()) && !board.lifted.get());
    move || {
        is_dragging.get().then(|| {
            let kinds = [StageKind::Won, StageKind::Lost, StageKind::Parked];
            let zones = kinds
                .into_iter()
                .filter(|kind| board.stage_of_kind(*kind).is_some());
            let zones = zones.map(|kind| {
                let is_over = move || board.target.get() == Some(Target::Zone(kind));
                view! {
                    <div
                        class="outcome-zone"
                        data-kind=kind.name()
                        data-drop=move || is_over().then_some("over")
                    >
                        <Icon name=words::stage_kind_icon(kind)/>
                        {words::stage_kind(kind)}
                    </div>
                }
            });
            view! { <div class="outcome-zones" aria-hidden="true">{zones.collect_view()}</div> }
        })
    }
}

/// Measures anew when the window has changed.
fn follow_window(board: Board) {
    let waits = StoredValue::new(None::<TimeoutHandle>);
    let measure = move || {
        if let Some(step) = dom::length("--card-step")
            && board.step.try_get_untracked().is_some_and(|known| known != step)
        {
            board.step.set(step);
        }
        board.resized.try_update(|count| *count += 1);
    };
    let resized = window_event_listener(ev::resize, move |_| {
        waits.get_value().iter().for_each(TimeoutHandle::clear);
        waits.set_value(set_timeout_with_handle(measure, REST).ok());
    });
    on_cleanup(move || resized.remove());
}
