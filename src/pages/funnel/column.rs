//! A column: one stage with its cards. Only the cards near what is seen are built; the rest is empty height.

use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::stage::Stage;

use super::board::Board;
use super::card::Card;
use super::drag::Target;
use super::head::ColumnHead;
use super::quick_add::QuickAdd;
use crate::i18n::{count_with, funnel, number, t};
use crate::state::app;

/// Cards built above and below what is seen.
const BEYOND: usize = 4;
/// Cards built before it is known how much is seen.
const FIRST: usize = 8;

/// The column of a stage.
#[component]
pub fn Column(id: Id) -> impl IntoView {
    let board = Board::here();
    let version: RwSignal<u32> = board.version_of(id).into();
    let stage = Memo::new(move |_| app().get::<Stage>(id).unwrap_or_default());
    let length = Memo::new(move |_| {
        version.track();
        board.len(id)
    });
    let is_folded = Memo::new(move |_| board.collapsed.with(|folded| folded.contains(&id)));
    let is_target = Memo::new(move |_| board.target.get().and_then(Target::stage) == Some(id));
    view! {
        <section
            class="column"
            class:is-collapsed=is_folded
            data-stage=id.to_string()
            data-kind=move || stage.with(|stage| stage.kind.name())
            data-hue=move || stage.with(|stage| stage.hue.to_string())
            data-count=move || length.get().to_string()
            data-drop=move || is_target.get().then_some("over")
            aria-label=move || stage.with(|stage| stage.name.clone())
        >
            {move || {
                if is_folded.get() {
                    view! { <Strip id stage length/> }.into_any()
                } else {
                    view! {
                        <ColumnHead id stage version/>
                        <Show when=move || board.adding.get() == Some(id)>
                            <QuickAdd id/>
                        </Show>
                        <Cards id version length/>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

/// A folded column.
#[component]
fn Strip(id: Id, stage: Memo<Stage>, length: Memo<usize>) -> impl IntoView {
    let board = Board::here();
    let label = move || {
        let name = stage.with(|stage| stage.name.clone());
        count_with(funnel::UNFOLD, length.get(), &[("stage", &name)])
    };
    view! {
        <button
            type="button"
            class="column-strip"
            aria-expanded="false"
            aria-label=label
            data-action="unfold"
            on:click=move |_| board.fold(id, false)
        >
            <span class="hue-dot"></span>
            <span class="column-count">{move || number(length.get() as f64)}</span>
            <bdi class="column-name">{move || stage.with(|stage| stage.name.clone())}</bdi>
        </button>
    }
}

/// Whether the cards built reach a little beyond those seen, and not far beyond: then nothing is built or taken down.
fn is_enough(built: (usize, usize), seen: (usize, usize)) -> bool {
    let reaches = built.0 <= seen.0.saturating_sub(1) && built.1 > seen.1;
    reaches && built.1 - built.0 <= seen.1 - seen.0 + 3 * BEYOND
}

/// The scrolling list, of which only a window is built.
#[component]
fn Cards(id: Id, version: RwSignal<u32>, length: Memo<usize>) -> impl IntoView {
    let board = Board::here();
    let list = NodeRef::<Div>::new();
    let range = RwSignal::new((0, FIRST));
    let measure = move || {
        let (Some(list), Some(step)) = (list.try_get_untracked().flatten(), board.step.try_get_untracked())
        else {
            return;
        };
        let top = f64::from(list.scroll_top()) / step;
        let height = f64::from(list.client_height()) / step;
        let seen = (top.max(0.0) as usize, (top + height).ceil().max(0.0) as usize);
        if range
            .try_get_untracked()
            .is_some_and(|built| !is_enough(built, seen))
        {
            range.set((seen.0.saturating_sub(BEYOND), seen.1 + BEYOND));
        }
    };
    let waits = StoredValue::new(false);
    // Once per frame: asking for a place while other columns are being built would lay the page out for each of them.
    let look = move || {
        if waits.get_value() {
            return;
        }
        waits.set_value(true);
        request_animation_frame(move || {
            waits.try_set_value(false);
            measure();
        });
    };
    Effect::new(move || {
        board.resized.track();
        board.step.track();
        list.track();
        look();
    });
    let shown = Memo::new(move |_| {
        version.track();
        let (from, to) = range.get();
        let mut also: Vec<Id> = board.active.get().into_iter().collect();
        also.extend(board.carried.with(|carried| carried.first().copied()));
        board.slice(id, from, to, &also)
    });
    let line = Memo::new(move |_| match board.target.get() {
        Some(Target::Column { stage, at }) if stage == id => Some(at),
        _ => None,
    });
    view! {
        <div class="column-list" node_ref=list tabindex="-1" on:scroll=move |_| look()>
            <ul class="column-window" style:--count=move || length.get().to_string()>
                <For each=move || shown.get() key=|deal| *deal let:deal>
                    <Card id=deal version count=length/>
                </For>
                {move || {
                    line.get().map(|at| {
                        view! {
                            <li class="drop-line" role="presentation" style:--index=at.to_string()></li>
                        }
                    })
                }}
            </ul>
            <Show when=move || length.get() == 0>
                <p class="column-empty">{t(funnel::COLUMN_EMPTY)}</p>
            </Show>
        </div>
    }
}
