//! Search, filters, order and saved views. All of it lives in the address; nothing is kept here.

use leptos::prelude::*;
use voronka_domain::funnel::filter::Filter;
use web_sys::MouseEvent;

use self::facets::{Facet, FacetPopover};
use super::board::Board;
use super::menus::{Opened, What, order};
use crate::components::Icon;
use crate::components::menu::below;
use crate::i18n::{Words, funnel, t};

mod facets;

/// The row under the page head.
#[component]
pub fn Toolbar() -> impl IntoView {
    let board = Board::here();
    let open = RwSignal::new(None::<(Facet, (f64, f64))>);
    let has_filter = Memo::new(move |_| board.wanted.with(|wanted| !wanted.filter.is_empty()));
    view! {
        <div class="toolbar" role="search">
            <Search/>
            {Facet::ALL.map(|facet| view! { <Chip facet open/> })}
            <Toggle
                name="stuck"
                icon=Some("alert")
                words=funnel::STUCK
                read=|filter| filter.stuck
                write=|filter, on| filter.stuck = on
            />
            <Toggle
                name="forgotten"
                icon=None
                words=funnel::FORGOTTEN
                read=|filter| filter.forgotten
                write=|filter, on| filter.forgotten = on
            />
            <Toggle
                name="archived"
                icon=Some("archive")
                words=funnel::IN_ARCHIVE
                read=|filter| filter.archived
                write=|filter, on| filter.archived = on
            />
            <Show when=move || has_filter.get()>
                <button
                    type="button"
                    class="button is-quiet is-small"
                    data-action="clear-filter"
                    on:click=move |_| change(board, |filter| *filter = Filter::default())
                >
                    {t(funnel::CLEAR)}
                </button>
            </Show>
            <Choices/>
        </div>
        {move || {
            open.get().map(|(facet, at)| view! { <FacetPopover facet at on_close=move |()| open.set(None)/> })
        }}
    }
}

/// Changes the filter in the address.
pub fn change(board: Board, change: impl FnOnce(&mut Filter)) {
    let mut wanted = board.wanted.get_untracked();
    change(&mut wanted.filter);
    wanted.ask();
}

#[component]
fn Search() -> impl IntoView {
    let board = Board::here();
    let typed = move |event| {
        let text = event_target_value(&event);
        change(board, |filter| filter.text = text);
    };
    view! {
        <div class="search">
            <Icon name="search"/>
            <input
                class="input"
                type="search"
                placeholder=t(funnel::SEARCH_HINT)
                aria-label=t(funnel::SEARCH)
                data-action="search"
                autocomplete="off"
                spellcheck="false"
                prop:value=move || board.wanted.with(|wanted| wanted.filter.text.clone())
                on:input=typed
            />
            <kbd class="kbd" aria-hidden="true">"/"</kbd>
        </div>
    }
}

/// A part of the filter with more than on and off: opens its choices; in force, it says them and can be taken away.
#[component]
fn Chip(facet: Facet, open: RwSignal<Option<(Facet, (f64, f64))>>) -> impl IntoView {
    let board = Board::here();
    let text = Memo::new(move |_| board.wanted.with(|wanted| facet.in_words(&wanted.filter)));
    let is_on = move || text.with(Option::is_some);
    let is_open = move || open.with(|open| matches!(open, Some((shown, _)) if *shown == facet));
    let name = facet.name();
    view! {
        <span class="chip-pair" class:is-on=is_on>
            <button
                type="button"
                class="chip"
                class:is-on=is_on
                aria-haspopup="dialog"
                aria-expanded=move || is_open().to_string()
                data-action=format!("filter-{name}")
                on:click=move |event: MouseEvent| open.set(Some((facet, below(&event))))
            >
                {facet.icon().map(|icon| view! { <Icon name=icon small=true/> })}
                <span>{move || text.get().unwrap_or_else(|| t(facet.words()).to_owned())}</span>
            </button>
            <Show when=is_on>
                <button
                    type="button"
                    class="chip chip-remove is-on"
                    aria-label=crate::i18n::fill(funnel::WITHOUT, &[("filter", &t(facet.words()))])
                    data-action=format!("clear-{name}")
                    on:click=move |_| change(board, |filter| facet.clear(filter))
                >
                    <Icon name="close" small=true/>
                </button>
            </Show>
        </span>
    }
}

/// A part of the filter that is on or off.
#[component]
fn Toggle(
    name: &'static str,
    icon: Option<&'static str>,
    words: Words,
    read: fn(&Filter) -> bool,
    write: fn(&mut Filter, bool),
) -> impl IntoView {
    let board = Board::here();
    let is_on = move || board.wanted.with(|wanted| read(&wanted.filter));
    let flip = move |_| {
        change(board, |filter| {
            let on = read(filter);
            write(filter, !on);
        });
    };
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || is_on().to_string()
            data-action=format!("filter-{name}")
            on:click=flip
        >
            {icon.map(|icon| view! { <Icon name=icon small=true/> })}
            <span>{t(words)}</span>
        </button>
    }
}

/// Saved views and the order.
#[component]
fn Choices() -> impl IntoView {
    let board = Board::here();
    let menu = move |what: What| {
        move |event: MouseEvent| {
            board.opened.set(Some(Opened {
                what: what.clone(),
                at: below(&event),
            }));
        }
    };
    view! {
        <span class="toolbar-choices is-end">
        <button
            type="button"
            class="button is-quiet is-small"
            aria-haspopup="menu"
            data-action="views"
            on:click=menu(What::Views)
        >
            <Icon name="eye" small=true/>
            {t(funnel::VIEWS)}
        </button>
        <button
            type="button"
            class="button is-quiet is-small"
            aria-haspopup="menu"
            title=t(funnel::ORDER)
            data-action="sort"
            on:click=menu(What::Sort)
        >
            <Icon name="sort" small=true/>
            <span class="visually-hidden">{t(funnel::ORDER)}": "</span>
            {move || t(order(board.wanted.with(|wanted| wanted.sort)))}
        </button>
        </span>
    }
}
