//! The head of the page: which board, and what is in work on it.

use leptos::prelude::*;
use voronka_domain::record::Kind;
use voronka_domain::stage::StageKind;
use web_sys::MouseEvent;

use super::board::Board;
use super::head::plain;
use super::menus::{Opened, What, board_name};
use super::toolbar::change;
use crate::components::Icon;
use crate::components::menu::below;
use crate::i18n::{funnel, number, shell, t, total};
use crate::pages::exchange;
use crate::shortcuts::{Action, with_key};
use crate::state::{app, later};
use voronka_domain::reports::facts::Scope;
use voronka_domain::reports::stuck::{Stuck, stuck};

/// The head of the page.
#[component]
pub fn PageHead() -> impl IntoView {
    let board = Board::here();
    view! {
        <header class="page-head">
            <h1 class="page-title">{t(shell::FUNNEL)}</h1>
            <Boards/>
            <Figures/>
            <div class="page-actions">
                <button
                    type="button"
                    class="button is-small"
                    data-action="merge-file"
                    on:click=|_| exchange::choose_merge_file()
                >
                    <Icon name="upload" small=true/>
                    <span class="button-label">{t(funnel::MERGE_FILE)}</span>
                </button>
                <button
                    type="button"
                    class="button is-small is-primary"
                    data-action="new-deal"
                    title=with_key(t(funnel::NEW_DEAL), Action::New)
                    on:click=move |_| add_first(board)
                >
                    <Icon name="plus" small=true/>
                    <span class="button-label">{t(funnel::NEW_DEAL)}</span>
                </button>
            </div>
        </header>
    }
}

/// Opens the quick add of the first stage in work.
pub fn add_first(board: Board) {
    let stages = board.stages.get_untracked();
    let first = board.stage_of_kind(StageKind::Open).or(stages.first().copied());
    if let Some(stage) = first {
        if board.collapsed.with_untracked(|folded| folded.contains(&stage)) {
            board.fold(stage, false);
        }
        board.adding.set(Some(stage));
        let column = format!("[data-stage='{stage}']");
        crate::platform::dom::after_render(move || {
            let column = crate::platform::dom::find(&column);
            column.iter().for_each(crate::platform::dom::scroll_into_view);
        });
    }
}

#[component]
fn Boards() -> impl IntoView {
    let board = Board::here();
    let has_several = Memo::new(move |_| {
        app().watch_kind(Kind::Board);
        app().read(|workspace| workspace.boards.live().nth(1).is_some())
    });
    let open = move |event: MouseEvent| {
        board.opened.set(Some(Opened {
            what: What::Boards,
            at: below(&event),
        }));
    };
    move || {
        let name = board_name(board);
        if has_several.get() {
            view! {
                <button
                    type="button"
                    class="button is-quiet is-small"
                    aria-haspopup="menu"
                    data-action="boards"
                    on:click=open
                >
                    <bdi class="truncate">{name}</bdi>
                    <Icon name="chevron-down" small=true/>
                </button>
            }
            .into_any()
        } else {
            view! { <bdi class="page-note truncate">{name}</bdi> }.into_any()
        }
    }
}

#[component]
fn Figures() -> impl IntoView {
    let board = Board::here();
    // The whole board, whatever the filter lets through.
    let shown = Memo::new(move |_| board.wanted.with(|wanted| wanted.board));
    let watch = move || {
        app().watch_kinds(&[Kind::Deal, Kind::Stage, Kind::Settings, Kind::Meeting]);
        app().today.track();
        shown.track();
    };
    let stuck = later(watch, move || {
        let (today, shown) = (app().today.get(), shown.get());
        app().read(|workspace| {
            let of_board = |one: &Stuck| {
                let stage = workspace.stages.get(one.stage);
                stage.is_some_and(|stage| stage.board == shown)
            };
            stuck(workspace, Scope::default(), today)
                .iter()
                .filter(|one| of_board(one))
                .count()
        })
    });
    let is_filtered = Memo::new(move |_| board.wanted.with(|wanted| wanted.filter.stuck));
    let show_stuck = move || change(board, |filter| filter.stuck = !filter.stuck);
    move || {
        board.version.track();
        let (count, sum, forecast) = board.in_work();
        view! {
            <dl class="board-figures">
                <div>
                    <dt>{t(funnel::IN_WORK)}</dt>
                    <dd data-metric="in-work" data-value=count.to_string() data-n=count.to_string()>
                        {number(count as f64)}
                    </dd>
                </div>
                <div>
                    <dt>{t(funnel::SUM)}</dt>
                    <dd data-metric="in-work-sum" data-value=plain(&sum)><bdi>{total(&sum)}</bdi></dd>
                </div>
                <div>
                    <dt title=t(funnel::WEIGHTED)>{t(funnel::FORECAST)}</dt>
                    <dd data-metric="in-work-weighted" data-value=plain(&forecast)><bdi>{total(&forecast)}</bdi></dd>
                </div>
                {stuck_figure(stuck.get(), is_filtered.get(), show_stuck)}
            </dl>
        }
    }
}

/// How many deals are stuck; pressed, it shows only these.
fn stuck_figure(stuck: usize, is_filtered: bool, show: impl Fn() + 'static) -> AnyView {
    view! {
        <div>
            <dt id="stuck-figure">{t(funnel::STUCK)}</dt>
            <dd data-metric="stuck" data-value=stuck.to_string()>
                <button
                    type="button"
                    class="figure-link"
                    data-action="show-stuck"
                    aria-labelledby="stuck-figure stuck-count"
                    aria-pressed=is_filtered.to_string()
                    title=t(funnel::STUCK_NOW)
                    data-tone=(stuck > 0).then_some("warn")
                    on:click=move |_| show()
                >
                    <span id="stuck-count">{number(stuck as f64)}</span>
                </button>
            </dd>
        </div>
    }
    .into_any()
}
