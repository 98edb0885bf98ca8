//! One client: who they are, who works there, what they buy, what happened.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::{namesakes, restore_client, summary};
use voronka_domain::id::Id;
use voronka_domain::money::Total;
use voronka_domain::record::Kind;

use super::activity::Activity;
use super::contacts::Contacts;
use super::deals::Deals;
use super::fields::{About, Heading};
use super::hand_over::{Handing, hand_over_block, hand_over_dialog};
use super::merge::Merge;
use super::new_deal::NewDeal;
use super::orders::{orders_block, standing_badge};
use super::passport::passport_block;
use super::remove::Remove;
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{Words, clients, count, date, fill, hand_over, shell, t, total};
use crate::pages::follow_ups::ClientFollowUps;
use crate::pages::meetings;
use crate::route::{Page, Route};
use crate::state::app;

/// What the card has opened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Opened {
    Menu((f64, f64)),
    NewDeal,
    Merge(Option<Id>),
    Remove,
}

/// The card.
#[component]
pub(super) fn ClientCard(
    /// The client.
    id: Id,
) -> impl IntoView {
    let found = Memo::new(move |_| app().get::<Client>(id));
    let is_there = Memo::new(move |_| found.with(Option::is_some));
    let is_gone = Memo::new(move |_| found.with(|client| client.as_ref().is_some_and(|client| client.gone)));
    let client = Memo::new(move |_| found.get().unwrap_or_default());
    let opened = RwSignal::new(None::<Opened>);
    let handing = RwSignal::new(None::<Handing>);
    view! {
        <header class="page-head">
            <a class="button is-quiet is-small" data-action="back" href=Route::to(Page::clients()).href()>
                <Icon name="chevron-left" small=true/>
                {t(clients::BACK)}
            </a>
        </header>
        <Show when=move || is_there.get() fallback=|| view! { <NotHere/> }>
            <div class="page-body">
                <article class="client-card" data-client-card=id.to_string()>
                    {move || is_gone.get().then(|| view! { <IsDeleted id client/> })}
                    <Heading id client>
                        {standing_badge(id)}
                        {move || (!is_gone.get()).then(|| view! { <Actions opened/> })}
                    </Heading>
                    {move || (!is_gone.get()).then(|| view! { <SameName id client opened/> })}
                    {move || (!is_gone.get()).then(|| hand_over_block(id, handing))}
                    <div class="client-columns">
                        <div class="client-main">
                            <Stats id/>
                            <Deals id opened/>
                            <ClientFollowUps id/>
                            {orders_block(id)}
                            {meetings::beside::of_client(id)}
                            <Activity id/>
                        </div>
                        <aside class="client-side">
                            {move || (!is_gone.get()).then(|| view! { <Contacts id client/> })}
                            {passport_block(id, client)}
                            <About id client/>
                        </aside>
                    </div>
                </article>
            </div>
            {move || opened.get().map(|what| dialog(id, client, opened, handing, what))}
            {move || handing.get().map(|asked| hand_over_dialog(id, asked, handing))}
        </Show>
    }
}

fn dialog(
    id: Id,
    client: Memo<Client>,
    opened: RwSignal<Option<Opened>>,
    handing: RwSignal<Option<Handing>>,
    what: Opened,
) -> AnyView {
    // The menu closes when one of its items has already opened a dialog.
    let close_menu = move |()| {
        if matches!(opened.get_untracked(), Some(Opened::Menu(_))) {
            opened.set(None);
        }
    };
    let close = move |()| opened.set(None);
    match what {
        Opened::Menu(at) => {
            let items = vec![
                MenuItem::new(t(hand_over::BEGIN_BY_HAND), "people", "hand-over", move || {
                    handing.set(Some(Handing::Form));
                }),
                MenuItem::new(t(clients::MERGE), "copy", "merge-client", move || {
                    opened.set(Some(Opened::Merge(None)));
                }),
                MenuItem::new(t(clients::DELETE), "trash", "delete-client", move || {
                    opened.set(Some(Opened::Remove));
                })
                .danger(),
            ];
            view! { <Menu label=t(shell::MORE) items at on_close=close_menu/> }.into_any()
        }
        Opened::NewDeal => view! { <NewDeal id client on_close=close/> }.into_any(),
        Opened::Merge(other) => view! { <Merge id client other on_close=close/> }.into_any(),
        Opened::Remove => view! { <Remove id client on_close=close/> }.into_any(),
    }
}

#[component]
fn Actions(opened: RwSignal<Option<Opened>>) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button is-primary"
            data-action="new-deal"
            on:click=move |_| opened.set(Some(Opened::NewDeal))
        >
            <Icon name="plus" small=true/>
            {t(clients::NEW_DEAL)}
        </button>
        <button
            type="button"
            class="button is-quiet is-icon"
            data-action="client-menu"
            aria-haspopup="menu"
            aria-label=t(shell::MORE)
            on:click=move |event| opened.set(Some(Opened::Menu(below(&event))))
        >
            <Icon name="more"/>
        </button>
    }
}

#[component]
fn NotHere() -> impl IntoView {
    view! {
        <div class="empty" data-empty="client">
            <Icon name="search"/>
            <h2>{t(clients::NOT_HERE_TITLE)}</h2>
            <p>{t(clients::NOT_HERE)}</p>
        </div>
    }
}

#[component]
fn IsDeleted(id: Id, client: Memo<Client>) -> impl IntoView {
    let restore = move |_| {
        let name = client.with_untracked(|client| client.name.clone());
        let edit = app().read(|workspace| restore_client(workspace, id));
        app().commit_undoable(fill(clients::RESTORED, &[("name", &name)]), edit);
    };
    view! {
        <div class="banner" data-tone="warn" role="status">
            <Icon name="trash"/>
            <p>{t(clients::IS_DELETED)}</p>
            <button type="button" class="button is-small" data-action="restore-client" on:click=restore>
                {t(clients::RESTORE)}
            </button>
        </div>
    }
}

/// Says that another client bears the same name, which is most often the same client twice.
#[component]
fn SameName(id: Id, client: Memo<Client>, opened: RwSignal<Option<Opened>>) -> impl IntoView {
    let others = Memo::new(move |_| {
        client.track();
        app().watch_kind(Kind::Client);
        app().read(|workspace| namesakes(workspace, id))
    });
    let banner = move || {
        let first = others.with(|others| others.first().copied())?;
        let n = others.with(Vec::len);
        Some(view! {
            <div class="banner" data-tone="info" data-banner="same-name" role="status">
                <Icon name="copy"/>
                <p>{count(clients::SAME_NAME, n)}</p>
                <button
                    type="button"
                    class="button is-small"
                    data-action="unite"
                    on:click=move |_| opened.set(Some(Opened::Merge(Some(first))))
                >
                    {t(clients::UNITE)}
                </button>
            </div>
        })
    };
    view! { {banner} }
}

#[component]
fn Stats(id: Id) -> impl IntoView {
    let summary = Memo::new(move |_| {
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Stage);
        app().watch(Kind::Client, id);
        app().read(|workspace| summary(workspace, id))
    });
    let sum = |of: &Total| {
        let plain = of
            .sums()
            .map(|money| format!("{} {}", money.plain(), money.currency));
        (total(of), plain.collect::<Vec<_>>().join(" + "))
    };
    let stat = move |words: Words, metric, value: (String, String), note: String| {
        view! {
            <div class="stat">
                <p class="stat-label">{t(words)}</p>
                <p class="stat-value" data-metric=metric data-value=value.1>{value.0}</p>
                <p class="stat-note">{note}</p>
            </div>
        }
    };
    move || {
        let summary = summary.get();
        let last = summary.last_contact.map(|at| at.day());
        let last_shown = (
            last.map_or_else(|| t(clients::NEVER).to_owned(), date),
            last.map(|day| day.to_string()).unwrap_or_default(),
        );
        view! {
            <div class="stats">
                {stat(
                    clients::IN_WORK,
                    "client-in-work",
                    sum(&summary.in_work),
                    count(clients::DEALS_COUNT, summary.open),
                )}
                {stat(
                    clients::WON,
                    "client-won",
                    sum(&summary.won),
                    count(clients::DEALS_COUNT, summary.won_count),
                )}
                {stat(clients::LAST_CONTACT, "client-last-contact", last_shown, String::new())}
            </div>
        }
    }
}
