//! `#/clients/orders`: who bought in which quarter, who is about to stop, whom to call this week.

mod calls;
mod drill;
mod figures;
mod look;
mod output;
mod rows;
mod table;
mod walking;

use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::orders::calling::{Call, call_list};
use voronka_domain::orders::grid::{Grid, grid};
use voronka_domain::orders::{ClientState, OrderBook, Terms};
use voronka_domain::record::Kind;

use self::drill::Behind;
pub(super) use self::figures::fill_days;
use self::look::{Look, View};
use super::head;
use crate::components::Icon;
use crate::components::person::PersonSelect;
use crate::i18n::{clients, orders, t};
use crate::route::ClientsAt;
use crate::state::app;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    /// All orders.
    book: Memo<Arc<OrderBook>>,
    /// What is looked at.
    look: Memo<Look>,
    /// The grid of the clients looked at, in the order chosen.
    grid: Memo<Arc<Grid>>,
    /// How many clients stand how, whatever state is looked at.
    states: Memo<[usize; 3]>,
    /// Whom to call.
    calls: Memo<Arc<Vec<Call>>>,
    /// Whether every row is built, for the paper.
    whole: RwSignal<bool>,
    /// The list behind a figure that is open.
    behind: RwSignal<Option<Behind>>,
}

/// Whether a client belongs to the person looked at.
fn belongs(look: &Look) -> impl Fn(Id) -> bool + use<> {
    let owner = look.owner;
    let owned = owner.map(|owner| {
        app().read(|workspace| {
            let clients = workspace.clients.live();
            clients
                .filter(|(_, client)| client.owner == Some(owner))
                .map(|(id, _)| id)
                .collect::<std::collections::BTreeSet<Id>>()
        })
    });
    move |id| owned.as_ref().is_none_or(|owned| owned.contains(&id))
}

fn desk() -> Desk {
    let book = Memo::new(|_| {
        app().watch_kinds(&[Kind::Client, Kind::Deal, Kind::Stage]);
        Arc::new(app().read(OrderBook::of))
    });
    let look = Memo::new(|_| Look::from_query(&app().route.get().query));
    let all = Memo::new(move |_| {
        app().watch_kind(Kind::Client);
        let (today, terms) = (app().today.get(), Terms::of(&app().settings()));
        let (book, wanted) = (book.get(), look.with(belongs));
        Arc::new(app().read(|workspace| grid(workspace, &book, today, terms, wanted)))
    });
    let states = Memo::new(move |_| {
        let all = all.get();
        [ClientState::Current, ClientState::Lapsing, ClientState::Lapsed]
            .map(|state| all.rows.iter().filter(|row| row.state == state).count())
    });
    let grid = Memo::new(move |_| {
        let mut shown = (*all.get()).clone();
        look.with(|look| look.apply(&mut shown));
        Arc::new(shown)
    });
    let calls = Memo::new(move |_| {
        app().watch_kind(Kind::Client);
        let (today, terms) = (app().today.get(), Terms::of(&app().settings()));
        let (book, wanted) = (book.get(), look.with(belongs));
        let calls = app().read(|workspace| {
            let sums = voronka_domain::clients::summaries(workspace);
            call_list(workspace, &book, today, terms, wanted, &sums)
        });
        Arc::new(calls)
    });
    Desk {
        book,
        look,
        grid,
        states,
        calls,
        whole: RwSignal::new(false),
        behind: RwSignal::new(None),
    }
}

/// The place.
pub(super) fn orders_place() -> AnyView {
    let desk = desk();
    let has_orders = Memo::new(move |_| desk.book.get().iter().next().is_some());
    let body = move || {
        if has_orders.get() {
            view! {
                {figures::figures(desk)}
                {toolbar(desk)}
                {move || match desk.look.with(|look| look.view) {
                    View::Grid => table::grid_table(desk),
                    View::Calls => calls::call_list(desk),
                }}
            }
            .into_any()
        } else {
            view! {
                <div class="empty" data-empty="orders">
                    <Icon name="clients"/>
                    <h2>{t(orders::EMPTY_TITLE)}</h2>
                    <p>{t(orders::EMPTY)}</p>
                </div>
            }
            .into_any()
        }
    };
    view! {
        {head::page_head(output::actions(desk), ().into_any())}
        {head::tabs(ClientsAt::Orders)}
        <div class="page-body orders-body" data-part="orders">{body}</div>
        {drill::behind(desk.behind)}
    }
    .into_any()
}

fn change(desk: Desk, change: impl FnOnce(&mut Look)) {
    let mut changed = desk.look.get_untracked();
    change(&mut changed);
    app().set_query(changed.to_query());
}

fn toolbar(desk: Desk) -> AnyView {
    let views = [(View::Grid, orders::VIEW_GRID), (View::Calls, orders::VIEW_CALLS)].map(|(one, words)| {
        view! {
            <button
                type="button"
                data-view=one.name()
                aria-pressed=move || (desk.look.with(|look| look.view) == one).to_string()
                on:click=move |_| change(desk, |look| look.view = one)
            >
                {t(words)}
                {(one == View::Calls).then(|| view! {
                    <span class="badge" data-metric="calls-due" data-value=move || desk.calls.get().len()>
                        {move || desk.calls.get().len()}
                    </span>
                })}
            </button>
        }
        .into_any()
    });
    let chips = [ClientState::Lapsing, ClientState::Lapsed, ClientState::Current].map(|state| {
        let at = ClientState::ALL.iter().position(|known| *known == state).unwrap_or(0);
        let n = move || desk.states.with(|states| states.get(at).copied().unwrap_or(0));
        view! {
            <button
                type="button"
                class="chip"
                data-filter=state.name()
                aria-pressed=move || (desk.look.with(|look| look.state) == Some(state)).to_string()
                on:click=move |_| change(desk, |look| {
                    look.state = (look.state != Some(state)).then_some(state);
                })
            >
                <span>{orders::states(state)} " " <b data-metric=format!("clients-{}", state.name()) data-value=n>{n}</b></span>
            </button>
        }
        .into_any()
    });
    let sorts = look::SORTS.map(|(sort, words)| {
        let is_chosen = move || desk.look.with(|look| look.sort) == sort;
        view! { <option value=sort.name() prop:selected=is_chosen>{t(words)}</option> }
    });
    let is_grid = move || desk.look.with(|look| look.view) == View::Grid;
    view! {
        <div class="toolbar orders-toolbar">
            <div class="segmented" role="group">{views.into_iter().collect_view()}</div>
            <div class="owner-filter">
                <PersonSelect
                    value=Signal::derive(move || desk.look.with(|look| look.owner))
                    nobody=t(clients::ALL_OWNERS)
                    field="owner-filter"
                    label=t(clients::OWNER)
                    on_change=Callback::new(move |owner: Option<Id>| change(desk, |look| look.owner = owner))
                />
            </div>
            <select
                class="input orders-sort"
                data-field="orders-sort"
                aria-label=t(orders::ORDER_BY)
                hidden=move || !is_grid()
                on:change=move |event| {
                    let name = event_target_value(&event);
                    change(desk, |look| look.sort = look::Sort::from_name(&name));
                }
            >
                {sorts.into_iter().collect_view()}
            </select>
            <div class="row" hidden=move || !is_grid()>{chips.into_iter().collect_view()}</div>
        </div>
    }
    .into_any()
}
