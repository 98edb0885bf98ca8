//! Whom to call this week, and why.

use leptos::prelude::*;
use voronka_domain::deal::ActivityKind;
use voronka_domain::id::Id;
use voronka_domain::orders::calling::Call;
use voronka_domain::orders::recording::log_activity;
use voronka_domain::record::Kind;

use super::Desk;
use super::figures::fill_days;
use crate::components::Icon;
use crate::components::person::Avatar;
use crate::i18n::{clients, count, date, day_and_month, fill, money, orders, t};
use crate::pages::clients::head::state_badge;
use crate::pages::clients::record_order::{self, Asked};
use crate::pages::clients::reminders::hand_over_reminders;
use crate::route::{Page, Route};
use crate::state::app;

/// The list.
pub(super) fn call_list(desk: Desk) -> AnyView {
    let recording = RwSignal::new(None::<Id>);
    let rows = move || {
        app().watch_kind(Kind::Person);
        let calls = desk.calls.get();
        if calls.is_empty() {
            return view! { <p class="muted" data-empty="calls">{t(orders::NOBODY_TO_CALL)}</p> }.into_any();
        }
        let rows = calls.iter().map(|call| row(call, recording)).collect_view();
        view! { <ul class="call-list" data-list="calls">{rows}</ul> }.into_any()
    };
    let dialog = move || {
        let client = recording.get()?;
        Some(record_order::dialog(
            client,
            Asked::New,
            Callback::new(move |()| recording.set(None)),
        ))
    };
    let owner = Signal::derive(move || desk.look.with(|look| look.owner));
    view! { {rows} {hand_over_reminders(owner)} {dialog} }.into_any()
}

/// Why to call, in one line.
fn why(call: &Call) -> String {
    let today = app().today.get_untracked();
    let days = count(orders::DAYS, call.rhythm.days(today).max(0) as usize);
    let interval = fill_days(orders::DAYS, call.rhythm.interval);
    let words = if call.rhythm.order_days == 1 {
        orders::CALL_WHY_FIRST
    } else {
        orders::CALL_WHY
    };
    fill(words, &[("days", &days), ("interval", &interval)])
}

/// What else helps: the usual sum, the last contact.
fn also(call: &Call) -> String {
    let mut parts = Vec::new();
    if let Some(sum) = call.usual_sum {
        parts.push(fill(orders::CALL_USUAL, &[("sum", &money(sum))]));
    }
    let last = call
        .last_contact
        .map_or_else(|| t(clients::NEVER).to_owned(), |at| date(at.day()));
    parts.push(fill(orders::CALL_LAST, &[("day", &last)]));
    parts.join(" · ")
}

/// Whom to ask for: whoever decides, with a telephone where one is known.
fn contact(client: Id) -> Option<(String, String)> {
    app().read(|workspace| {
        let contacts = &workspace.clients.get(client)?.contacts;
        let first = contacts
            .values()
            .filter(|contact| !contact.phone.is_empty())
            .max_by_key(|contact| contact.decision_maker)?;
        Some((first.name.clone(), first.phone.clone()))
    })
}

fn row(call: &Call, recording: RwSignal<Option<Id>>) -> AnyView {
    let id = call.client;
    let name = app().read(|workspace| workspace.label(Kind::Client, id).unwrap_or_default().to_owned());
    let owner = app().read(|workspace| {
        let owner = workspace.clients.get(id)?.owner?;
        workspace.label(Kind::Person, owner).map(str::to_owned)
    });
    let log = {
        let label = fill(orders::CALL_LOGGED, &[("name", &name)]);
        move |_| {
            let done = app().act(label.clone(), |workspace, act| {
                log_activity(workspace, act, id, ActivityKind::Call, "")
            });
            if done.is_ok() {
                app().toast_undo(label.clone());
            }
        }
    };
    let phone = contact(id).map(|(who, phone)| {
        let href = voronka_domain::contact_link::tel(&phone);
        view! {
            <span class="call-contact">
                <bdi>{who}</bdi>
                " "
                <a href=href>{phone}</a>
            </span>
        }
    });
    let due = fill(orders::CALL_DUE, &[("day", &day_and_month(call.due))]);
    view! {
        <li class="call-row" data-call=id.to_string() data-state=call.state.name()>
            <Avatar id name=name.clone() beside_name=true/>
            <div class="call-main">
                <p class="call-title">
                    <a class="client-name" href=Route::to(Page::client(id)).href()><bdi>{name}</bdi></a>
                    {state_badge(call.state)}
                    <span class="muted">{due}</span>
                </p>
                <p>{why(call)}</p>
                <p class="muted">{also(call)} {owner.map(|owner| view! { " · " <bdi>{owner}</bdi> })}</p>
                {phone}
            </div>
            <div class="call-actions">
                <button type="button" class="button is-small" data-action="log-call" on:click=log>
                    <Icon name="phone" small=true/>
                    {t(orders::LOG_CALL)}
                </button>
                <button
                    type="button"
                    class="button is-small"
                    data-action="record-order"
                    on:click=move |_| recording.set(Some(id))
                >
                    <Icon name="plus" small=true/>
                    {t(orders::NEW_ORDER)}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// The list as text for a messenger.
pub(super) fn call_text(calls: &[Call]) -> String {
    let line = |call: &Call| {
        let name = app().read(|workspace| {
            let name = workspace.label(Kind::Client, call.client);
            name.unwrap_or_default().to_owned()
        });
        let contact =
            contact(call.client).map_or_else(String::new, |(who, phone)| format!("; {who}, {phone}"));
        format!("— {name}: {}; {}{contact}", why(call), also(call))
    };
    let lines = calls.iter().map(line);
    std::iter::once(t(orders::VIEW_CALLS).to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}
