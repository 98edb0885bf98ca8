//! One deal that waits.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::funnel::agenda::{Agenda, Item};
use voronka_domain::id::Id;
use voronka_domain::stage::Stage;

use super::actions::{back_to_work, put_off_items, quick_log};
use super::finish::FinishForm;
use super::group::Group;
use super::telling::{what, when};
use crate::components::menu::below;
use crate::components::person::{Avatar, person_name};
use crate::components::{Icon, Menu, icon_button, log_button};
use crate::i18n::words::activity_kind;
use crate::i18n::{fill, money, t, today};
use crate::route::{Page, Route};
use crate::state::app;

/// What one tap logs.
const QUICK: [ActivityKind; 3] = [ActivityKind::Call, ActivityKind::Email, ActivityKind::Visit];

/// The row.
#[component]
pub fn Row(deal: Id, group: Group, agenda: Memo<Agenda>) -> impl IntoView {
    let body = Memo::new(move |_| app().get::<Deal>(deal).unwrap_or_default());
    let item: Memo<Option<Item>> = Memo::new(move |_| {
        agenda.with(|agenda| group.items(agenda).iter().find(|item| item.deal == deal).cloned())
    });
    let stage = Memo::new(move |_| body.with(Deal::stage).and_then(|id| app().get::<Stage>(id)));
    let text = Memo::new(move |_| body.with(|body| what(group, body)));
    let told = move || item.get().map(|item| when(group, &item));
    let owner = move || {
        let id = body.with(|body| body.owner)?;
        person_name(id).map(|name| view! { <Avatar id name size="is-small"/> })
    };
    let open = RwSignal::new(false);
    view! {
        <li class="today-row" data-deal=deal.to_string()>
            <Tick group text open/>
            <div class="today-main">
                <a class="today-what" dir="auto" href=Route::to(Page::Funnel { deal: Some(deal) }).href()>
                    {move || text.get()}
                </a>
                <p class="today-deal">
                    <span
                        class="hue-dot"
                        data-hue=move || stage.with(|stage| stage.as_ref().map(|stage| stage.hue.to_string()))
                        title=move || stage.with(|stage| stage.as_ref().map(|stage| stage.name.clone()))
                    ></span>
                    {move || body.with(whom)}
                </p>
            </div>
            <p class="today-when">{told}</p>
            <bdi class="today-value">{move || body.with(|body| body.value.map(money))}</bdi>
            {move || owner().map_or_else(|| view! { <span class="avatar is-small"></span> }.into_any(), IntoAny::into_any)}
            <Tools deal group item open/>
            <Show when=move || open.get()>
                <FinishForm deal group open/>
            </Show>
        </li>
    }
}

/// The client, and what is being sold.
fn whom(deal: &Deal) -> impl IntoView + use<> {
    let client = deal.client.and_then(|id| app().get::<Client>(id));
    let client = client.map_or_else(|| t(today::NO_CLIENT).to_owned(), |client| client.name);
    let title = (!deal.title.is_empty()).then(|| deal.title.clone());
    view! {
        <span>
            <bdi>{client}</bdi>
            {title.map(|title| view! { " · " <bdi>{title}</bdi> })}
        </span>
    }
}

/// The circle before the row: the step is done, or is to be planned.
#[component]
fn Tick(group: Group, text: Memo<String>, open: RwSignal<bool>) -> impl IntoView {
    if group == Group::Again {
        return view! { <span class="today-mark"><Icon name="parked"/></span> }.into_any();
    }
    let words = if group == Group::Forgotten {
        today::PLAN
    } else {
        today::DONE
    };
    view! {
        <button
            type="button"
            class="today-done"
            data-action="done"
            aria-expanded=move || open.get().to_string()
            aria-label=move || fill(words, &[("what", &text.get())])
            on:click=move |_| open.update(|open| *open = !*open)
        >
            <Icon name="check"/>
        </button>
    }
    .into_any()
}

/// One-tap logging, and putting off.
#[component]
fn Tools(deal: Id, group: Group, item: Memo<Option<Item>>, open: RwSignal<bool>) -> impl IntoView {
    let at = RwSignal::new(None);
    let logs = QUICK.map(|kind| {
        let label = fill(today::LOG, &[("kind", &activity_kind(kind))]);
        log_button(kind, label, move || quick_log(deal, kind))
    });
    let back = (group == Group::Again).then(|| {
        icon_button("back-to-work", "restore", today::BACK_TO_WORK, move |_| {
            back_to_work(deal)
        })
    });
    let menu = move |point| {
        let date = item.get_untracked().and_then(|item| item.date);
        let items = put_off_items(deal, group, date, Callback::new(move |()| open.set(true)));
        view! { <Menu label=t(today::PUT_OFF) items at=point on_close=move |()| at.set(None)/> }
    };
    view! {
        <div class="today-tools">
            {back}
            {logs.into_iter().collect_view()}
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="put-off"
                aria-haspopup="menu"
                aria-expanded=move || at.get().is_some().to_string()
                aria-label=t(today::PUT_OFF)
                title=t(today::PUT_OFF)
                on:click=move |event| at.set(Some(below(&event)))
            >
                <Icon name="calendar"/>
            </button>
            {move || at.get().map(menu)}
        </div>
    }
}
