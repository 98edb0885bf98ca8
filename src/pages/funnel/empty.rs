//! What is said where no deal is shown: what to do next.

use leptos::prelude::*;
use voronka_domain::funnel::filter::Filter;

use super::board::Board;
use super::page_head::add_first;
use crate::components::Icon;
use crate::i18n::{funnel, shell, t};
use crate::pages::csv_import;
use crate::state::app;

/// No deals yet.
#[component]
pub fn EmptyBoard() -> impl IntoView {
    let board = Board::here();
    view! {
        <section class="board-guide" data-empty="board" aria-labelledby="board-guide">
            <div>
                <h2 id="board-guide">{t(funnel::NO_DEALS_YET)}</h2>
                <p>{t(funnel::NO_DEALS_HINT)}</p>
            </div>
            <div class="board-guide-actions">
                <button
                    type="button"
                    class="button is-small is-primary"
                    data-action="first-deal"
                    on:click=move |_| add_first(board)
                >
                    <Icon name="plus" small=true/>
                    {t(funnel::NEW_DEAL)}
                </button>
                <button
                    type="button"
                    class="button is-small"
                    data-action="import-csv"
                    on:click=move |_| csv_import::choose()
                >
                    <Icon name="upload" small=true/>
                    {t(funnel::BRING_IN)}
                </button>
                {(!app().is_sample())
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button is-small is-quiet"
                                data-action="load-sample"
                                on:click=|_| app().switch_to_sample()
                            >
                                <Icon name="star" small=true/>
                                {t(shell::SAMPLE_TRY)}
                            </button>
                        }
                    })}
            </div>
        </section>
    }
}

/// The filter lets nothing through.
#[component]
pub fn NothingFound() -> impl IntoView {
    let board = Board::here();
    let clear = move |_| {
        let mut wanted = board.wanted.get_untracked();
        wanted.filter = Filter::default();
        wanted.ask();
    };
    view! {
        <div class="empty" data-empty="filter">
            <Icon name="search"/>
            <h2>{t(funnel::NOTHING_FOUND)}</h2>
            <p>{t(funnel::NOTHING_FOUND_HINT)}</p>
            <div class="empty-actions">
                <button type="button" class="button is-primary" data-action="clear-filter" on:click=clear>
                    {t(funnel::CLEAR_FILTER)}
                </button>
            </div>
        </div>
    }
}
