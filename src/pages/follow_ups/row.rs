//! One follow-up in a list: whom to call, why, and everything that can be done about it.

use leptos::prelude::*;
use voronka_domain::after_sale::occurrences::{Occurrence, State};
use voronka_domain::client::Client;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::rule::Rule;

use super::put_off::{Asking, What};
use super::{Desk, deeds, form, put_off};
use crate::components::menu::below;
use crate::components::person::{Avatar, person_name};
use crate::components::{Icon, Menu, MenuItem, log_button};
use crate::i18n::words::activity_kind;
use crate::i18n::{count, count_with, date_near, fill, follow_ups as words, t};
use crate::route::{Page, Route};
use crate::state::app;

/// What one tap logs.
const QUICK: [ActivityKind; 3] = [ActivityKind::Call, ActivityKind::Message, ActivityKind::Email];

/// The row. Without a desk around it (on Today, on a client's card) it has no box to choose it by and asks by itself.
pub(super) fn row(desk: Option<Desk>, one: Occurrence) -> AnyView {
    let id = one.id();
    let (open, asking) = (
        RwSignal::new(false),
        desk.map_or_else(|| RwSignal::new(None), |desk| desk.asking),
    );
    let can_be_done = one.state == State::Open;
    let rule = move || {
        app()
            .get::<Rule>(one.rule)
            .map(|rule| rule.name)
            .unwrap_or_default()
    };
    let client = one.client;
    let client_name = move || {
        app()
            .get::<Client>(client)
            .map(|client| client.name)
            .unwrap_or_default()
    };
    let deal = one.deal;
    let deal_name = move || {
        deal.and_then(|id| app().get::<Deal>(id))
            .map(|deal| deal.title)
            .filter(|title| !title.is_empty())
    };
    let person = one.person;
    let avatar = move || match person.and_then(|id| Some((id, person_name(id)?))) {
        Some((id, name)) => view! { <Avatar id name size="is-small"/> }.into_any(),
        None => view! { <span class="avatar is-small" title=t(words::NOBODY)>"–"</span> }.into_any(),
    };
    let choose = desk.filter(|_| can_be_done).map(|desk| {
        view! {
            <input
                type="checkbox"
                class="follow-up-choose"
                data-field="choose"
                aria-label=move || fill(words::CHOOSE, &[("what", &client_name())])
                prop:checked=move || desk.chosen.with(|chosen| chosen.contains(&id))
                on:change=move |event| {
                    let on = event_target_checked(&event);
                    desk.chosen.update(|chosen| {
                        if on { chosen.insert(id); } else { chosen.remove(&id); }
                    });
                }
            />
        }
    });
    let tick = if can_be_done {
        view! {
            <button
                type="button"
                class="today-done"
                data-action="done"
                aria-expanded=move || open.get().to_string()
                aria-label=move || fill(words::DONE, &[("what", &format!("{}, {}", client_name(), rule()))])
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="check"/>
            </button>
        }
        .into_any()
    } else {
        view! { <span class="today-mark"><Icon name="flag"/></span> }.into_any()
    };
    let (shown, for_tools, for_form) = (when(&one), one.clone(), one.clone());
    let overdue = one.is_overdue(app().today.get_untracked());
    view! {
        <li
            class="today-row follow-up"
            data-follow-up=id.to_string()
            data-rule=one.rule.to_string()
            data-client=client.to_string()
            data-day=one.day.to_string()
            data-overdue=overdue.then_some("")
        >
            {choose}
            {tick}
            <div class="today-main">
                <a class="today-what" dir="auto" href=Route::to(Page::client(client)).href()>{client_name}</a>
                <p class="today-deal">
                    <span>{rule}{move || deal_name().map(|title| view! { " · " <bdi>{title}</bdi> })}</span>
                </p>
            </div>
            <p class="today-when">{shown}</p>
            {avatar}
            {can_be_done.then(|| tools(for_tools, asking))}
            {move || open.get().then(|| form::form(for_form.clone(), open, asking))}
            {desk.is_none().then_some(move || asking.get().map(put_off::dialog_alone(asking)))}
        </li>
    }
    .into_any()
}

/// The day, how long it is past, and how often it was put off.
fn when(one: &Occurrence) -> String {
    let today = app().today.get_untracked();
    let days = (today - one.day).num_days();
    let mut parts = vec![match days {
        0 => t(words::IS_TODAY).to_owned(),
        1.. if one.state == State::Open => count_with(
            words::OVERDUE_BY,
            usize::try_from(days).unwrap_or(0),
            &[("date", &date_near(one.day, today))],
        ),
        _ => date_near(one.day, today),
    }];
    if one.put_offs > 0 {
        parts.push(count(words::PUT_OFF_TIMES, one.put_offs));
    }
    parts.join(" · ")
}

/// One-tap logging, and what else can be done.
fn tools(one: Occurrence, asking: RwSignal<Option<Asking>>) -> AnyView {
    let at = RwSignal::new(None::<(f64, f64)>);
    let client = one.client;
    let logs = QUICK.map(|kind| {
        let label = fill(words::LOG, &[("kind", &activity_kind(kind))]);
        log_button(kind, label, move || deeds::quick_log(client, kind))
    });
    let menu = move |point| {
        let ask = |what| {
            let one = one.clone();
            move || {
                asking.set(Some(Asking {
                    what,
                    all: vec![one.clone()],
                }));
            }
        };
        let items = vec![
            MenuItem::new(t(words::PUT_OFF), "calendar", "put-off", ask(What::PutOff)),
            MenuItem::new(t(words::SKIP), "arrow-right", "skip", ask(What::Skip)),
        ];
        view! { <Menu label=t(crate::i18n::shell::MORE) items at=point on_close=move |()| at.set(None)/> }
    };
    view! {
        <div class="today-tools">
            {logs.into_iter().collect_view()}
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="more"
                aria-haspopup="menu"
                aria-expanded=move || at.get().is_some().to_string()
                aria-label=t(crate::i18n::shell::MORE)
                title=t(crate::i18n::shell::MORE)
                on:click=move |event| at.set(Some(below(&event)))
            >
                <Icon name="more"/>
            </button>
            {move || at.get().map(&menu)}
        </div>
    }
    .into_any()
}
