//! The list of clients: search, filters, order.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::orders::{ClientState, Terms};
use voronka_domain::record::Kind;

use super::head::{page_head, tabs};
use super::look::Look;
use super::new_client::NewClient;
use super::rows::{ClientRow, chosen, rows};
use super::table::ClientTable;
use crate::components::Icon;
use crate::components::person::PersonSelect;
use crate::i18n::{Words, clients, count, fill, number, orders, t};
use crate::platform::dom;
use crate::route::ClientsAt;
use crate::state::app;

/// Everything the table shows.
#[derive(Clone, Copy)]
pub(super) struct Listing {
    /// All clients.
    pub rows: Memo<Vec<ClientRow>>,
    /// The places of those shown, in their order.
    pub chosen: Memo<Vec<usize>>,
    /// What is looked at.
    pub look: Memo<Look>,
}

/// The page with the list.
#[component]
pub(super) fn ClientList() -> impl IntoView {
    let rows = Memo::new(|_| {
        app().watch_kinds(&[Kind::Client, Kind::Deal, Kind::Stage]);
        let (today, terms) = (app().today.get(), Terms::of(&app().settings()));
        app().read(|workspace| rows(workspace, today, terms))
    });
    let look = Memo::new(|_| Look::from_query(&app().route.get().query));
    let chosen = Memo::new(move |_| {
        let currency = app().settings().currency;
        look.with(|look| rows.with(|rows| chosen(rows, look, currency)))
    });
    let listing = Listing { rows, chosen, look };
    let adding = RwSignal::new(false);
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let note = move || {
        let (shown, all) = (chosen.with(Vec::len), rows.with(Vec::len));
        if shown == all {
            return count(clients::SHOWN, all);
        }
        let number = |n: usize| number(n as f64);
        fill(
            clients::SHOWN_OF,
            &[("shown", &number(shown)), ("all", &number(all))],
        )
    };
    let actions = view! {
        <button
            type="button"
            class="button is-small is-primary"
            data-action="new-client"
            on:click=move |_| adding.set(true)
        >
            <Icon name="plus" small=true/>
            <span class="button-label">{t(clients::NEW)}</span>
        </button>
    };
    let shown = view! {
        <p class="page-note" data-metric="clients-shown" data-value=move || chosen.with(Vec::len).to_string()>
            {note}
        </p>
    };
    view! {
        {page_head(actions.into_any(), shown.into_any())}
        {tabs(ClientsAt::List)}
        <Show
            when=move || !is_empty.get()
            fallback=move || view! { <NoClients adding/> }
        >
            <Toolbar look/>
            <ClientTable listing/>
        </Show>
        <Show when=move || adding.get()>
            <NewClient on_close=move |()| adding.set(false)/>
        </Show>
    }
}

/// Looks at something else.
pub(super) fn change(look: Memo<Look>, change: impl FnOnce(&mut Look)) {
    let mut changed = look.get_untracked();
    change(&mut changed);
    app().set_query(changed.to_query());
}

#[component]
fn Toolbar(look: Memo<Look>) -> impl IntoView {
    let flag = move |words: Words, name, get: fn(&Look) -> bool, set: fn(&mut Look, bool)| {
        view! {
            <button
                type="button"
                class="chip"
                data-filter=name
                aria-pressed=move || look.with(get).to_string()
                on:click=move |_| change(look, |look| set(look, !get(look)))
            >
                <span>{t(words)}</span>
            </button>
        }
    };
    let states = move || {
        let chosen = look.with(|look| look.state);
        let all = ClientState::ALL.map(|state| {
            view! {
                <option value=state.name() prop:selected=chosen == Some(state)>{orders::states(state)}</option>
            }
        });
        view! {
            <option value="" prop:selected=chosen.is_none()>{t(orders::ANY_STATE)}</option>
            {all.into_iter().collect_view()}
        }
    };
    view! {
        <div class="toolbar" role="search">
            <div class="search">
                <Icon name="search"/>
                <input
                    class="input"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    data-field="client-search"
                    placeholder=t(clients::SEARCH)
                    aria-label=t(clients::SEARCH_LABEL)
                    prop:value=move || look.with(|look| look.text.clone())
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        change(look, |look| look.text = text);
                    }
                />
            </div>
            <div class="owner-filter">
                <PersonSelect
                    value=Signal::derive(move || look.with(|look| look.owner))
                    nobody=t(clients::ALL_OWNERS)
                    field="owner-filter"
                    label=t(clients::OWNER)
                    on_change=Callback::new(move |owner: Option<Id>| change(look, |look| look.owner = owner))
                />
            </div>
            <select
                class="input state-filter"
                data-field="state-filter"
                aria-label=t(orders::STATE)
                on:change=move |event| {
                    let name = event_target_value(&event);
                    let state = ClientState::ALL.into_iter().find(|state| state.name() == name);
                    change(look, |look| look.state = state);
                }
            >
                {states}
            </select>
            {flag(clients::ONE_CONTACT, "thin", |look| look.thin, |look, on| look.thin = on)}
            {flag(clients::NO_DECISION_MAKER, "undecided", |look| look.undecided, |look, on| look.undecided = on)}
        </div>
    }
}

#[component]
fn NoClients(adding: RwSignal<bool>) -> impl IntoView {
    view! {
        <div class="empty" data-empty="clients">
            <Icon name="clients"/>
            <h2>{t(clients::EMPTY_TITLE)}</h2>
            <p>{t(clients::EMPTY)}</p>
            <div class="empty-actions">
                <button type="button" class="button is-primary" on:click=move |_| adding.set(true)>
                    {t(clients::NEW)}
                </button>
            </div>
        </div>
    }
}

/// What is shown where no client fits.
#[component]
pub(super) fn NothingFound(look: Memo<Look>) -> impl IntoView {
    let clear = move |_| {
        change(look, |look| {
            *look = Look {
                column: look.column,
                descending: look.descending,
                ..Look::default()
            };
        });
        dom::focus("[data-field='client-search']");
    };
    view! {
        <div class="empty" data-empty="search">
            <Icon name="search"/>
            <h2>{t(clients::NOTHING_FOUND)}</h2>
            <p>{t(clients::NOTHING_FOUND_HINT)}</p>
            <Show when=move || look.with(Look::is_filtered)>
                <div class="empty-actions">
                    <button type="button" class="button" data-action="clear-filters" on:click=clear>
                        {t(clients::CLEAR)}
                    </button>
                </div>
            </Show>
        </div>
    }
}
