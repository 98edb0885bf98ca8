//! What both sides promised, and what becomes of it.

use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::meeting::{Agreement, Became, Side};
use voronka_domain::meetings::report::{agree, make_activity, make_meeting, make_next_step, strike_out};
use voronka_domain::sorting::Sorting as _;

use super::one::One;
use crate::components::Icon;
use crate::i18n::{Words, date, report, t};
use crate::platform::dom;
use crate::state::app;

/// The list and the row for another one.
#[component]
pub(super) fn Agreements(one: One) -> impl IntoView {
    let list = one.part(|body| {
        let mut list: Vec<(Id, Agreement)> = body
            .agreements
            .iter()
            .map(|(id, promise)| (id, promise.clone()))
            .collect();
        list.order_by_key(|(id, promise)| (promise.date.is_none(), promise.date, *id));
        list
    });
    let has_deal = one.part(|body| body.deal.is_some());
    let has_client = one.part(|body| body.client.is_some());
    let rows = move || {
        let (has_deal, has_client) = (has_deal.get(), has_client.get());
        let rows = list.get().into_iter();
        rows.map(|(id, promise)| view! { <Promise one id promise has_deal has_client/> })
            .collect_view()
    };
    view! {
        <div class="meeting-group" data-block="agreements">
            <h3>{t(report::AGREEMENTS)}</h3>
            <ul class="agreements">{rows}</ul>
            <NewPromise one/>
        </div>
    }
}

#[component]
fn Promise(one: One, id: Id, promise: Agreement, has_deal: bool, has_client: bool) -> impl IntoView {
    let side = match promise.side {
        Side::Client => report::CLIENTS_SIDE,
        Side::Us => report::OUR_SIDE,
    };
    let became = promise.became.map(|became| match became {
        Became::NextStep => report::BECAME_NEXT_STEP,
        Became::Activity => report::BECAME_ACTIVITY,
        Became::Meeting => report::BECAME_MEETING,
    });
    let turn = move |words: Words, icon: &'static str, action: &'static str, run: fn(One, Id)| {
        view! {
            <button type="button" class="button is-small is-quiet" data-action=action on:click=move |_| run(one, id)>
                <Icon name=icon small=true/>
                {t(words)}
            </button>
        }
    };
    let commit = |words: Words, edit: Edit| app().commit_undoable(t(words).to_owned(), edit);
    let strike = move |_| {
        commit(
            report::STRUCK,
            app().read(|workspace| strike_out(workspace, one.id, id)),
        )
    };
    view! {
        <li class="agreement" data-agreement=id.to_string()>
            <span class="badge">{t(side)}</span>
            <span class="agreement-text"><bdi>{promise.text}</bdi></span>
            {promise.date.map(|day| view! { <time class="muted">{date(day)}</time> })}
            <span class="row no-print">
                {match became {
                    Some(words) => view! { <span class="badge" data-tone="ok">{t(words)}</span> }.into_any(),
                    None => view! {
                        {has_deal.then(|| turn(report::TO_NEXT_STEP, "flag", "agreement-next", |one, id| {
                            let edit = app().read(|workspace| make_next_step(workspace, one.id, id));
                            app().commit_undoable(t(report::TO_NEXT_STEP).to_owned(), edit);
                        }))}
                        {(has_deal || has_client).then(|| turn(report::TO_ACTIVITY, "note", "agreement-note", |one, id| {
                            act(report::TO_ACTIVITY, |workspace, act| make_activity(workspace, act, one.id, id));
                        }))}
                        {turn(report::TO_MEETING, "meetings", "agreement-meeting", |one, id| {
                            act(report::TO_MEETING, |workspace, act| {
                                make_meeting(workspace, act, one.id, id).map(|(_, edit)| edit).unwrap_or_default()
                            });
                        })}
                    }.into_any(),
                }}
                <button
                    type="button"
                    class="button is-small is-quiet is-icon"
                    aria-label=t(report::STRIKE)
                    data-action="strike-agreement"
                    on:click=strike
                >
                    <Icon name="close" small=true/>
                </button>
            </span>
        </li>
    }
}

fn act(
    label: Words,
    rule: impl FnOnce(&voronka_domain::workspace::Workspace, &mut voronka_domain::commit::Act<'_>) -> Edit,
) {
    let label = t(label).to_owned();
    let done = app().act(label.clone(), |workspace, act| {
        Ok::<_, std::convert::Infallible>(rule(workspace, act))
    });
    if done.is_ok() {
        app().toast_undo(label);
    }
}

#[component]
fn NewPromise(one: One) -> impl IntoView {
    let side = RwSignal::new(Side::Client);
    let text = RwSignal::new(String::new());
    let day = RwSignal::new(String::new());
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let agreement = Agreement {
            side: side.get_untracked(),
            text: text.get_untracked(),
            date: day.get_untracked().parse().ok(),
            became: None,
        };
        _ = app().act(t(report::AGREED).to_owned(), |workspace, act| {
            Ok::<_, std::convert::Infallible>(agree(workspace, act, one.id, agreement))
        });
        text.set(String::new());
        day.set(String::new());
        dom::focus("[data-field=promise]");
    };
    let choose = move |event| {
        side.set(if event_target_value(&event) == "us" {
            Side::Us
        } else {
            Side::Client
        });
    };
    view! {
        <form class="agreement-new no-print" on:submit=add>
            <select class="input" aria-label=t(report::WHO_PROMISED) data-field="promise-side" on:change=choose>
                <option value="client">{t(report::CLIENTS_SIDE)}</option>
                <option value="us">{t(report::OUR_SIDE)}</option>
            </select>
            <input
                class="input"
                type="text"
                dir="auto"
                autocomplete="off"
                placeholder=t(report::PROMISE)
                aria-label=t(report::PROMISE)
                data-field="promise"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            />
            <input
                class="input"
                type="date"
                aria-label=t(report::BY_WHEN)
                data-field="promise-date"
                prop:value=move || day.get()
                on:input=move |event| day.set(event_target_value(&event))
            />
            <button type="submit" class="button" data-action="add-agreement" disabled=move || text.with(|text| text.trim().is_empty())>
                <Icon name="plus" small=true/>
                {t(report::ADD)}
            </button>
        </form>
    }
}
