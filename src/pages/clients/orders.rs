//! The orders of a client: how often, how much, and what comes next.

use leptos::prelude::*;
use voronka_domain::deal::ActivityKind;
use voronka_domain::id::Id;
use voronka_domain::orders::book::orders_of;
use voronka_domain::orders::recording::{log_activity, set_delivered};
use voronka_domain::orders::{BookedOrder, OrderSource, Rhythm, Terms};
use voronka_domain::record::Kind;

use super::grid::fill_days;
use super::head::state_badge;
use super::record_order::{self, Asked};
use crate::components::{Icon, Modal, confirm_foot};
use crate::i18n::{date, deal as texts, fill, money, orders, t};
use crate::route::{Page, Route};
use crate::state::app;

/// How many orders are shown at first.
const SHOWN: usize = 6;

/// What the block has opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opened {
    Order(Asked),
    Complaint,
}

/// The block.
pub(super) fn orders_block(id: Id) -> AnyView {
    let opened = RwSignal::new(None::<Opened>);
    let all = RwSignal::new(false);
    let booked = Memo::new(move |_| {
        app().watch(Kind::Client, id);
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Stage);
        let mut booked = app().read(|workspace| orders_of(workspace, id));
        booked.reverse();
        booked
    });
    let standing = move || {
        let (today, terms) = (app().today.get(), Terms::of(&app().settings()));
        let mut booked = booked.get();
        booked.reverse();
        let rhythm = Rhythm::on(&booked, today, terms)?;
        let interval = fill_days(orders::DAYS, rhythm.interval);
        let day = date(rhythm.lapsing_from(terms));
        let note = fill(orders::RHYTHM_NOTE, &[("interval", &interval), ("day", &day)]);
        let assumed = (!rhythm.is_own).then(|| t(orders::ASSUMED));
        Some(view! {
            <p class="muted" data-metric="usual-interval" data-value=rhythm.interval.to_string() title=assumed>
                {note}
            </p>
        })
    };
    let list = move || {
        app().watch_kind(Kind::Person);
        let booked = booked.get();
        if booked.is_empty() {
            return view! { <p class="muted">{t(orders::NO_ORDERS)}</p> }.into_any();
        }
        let shown = if all.get() { booked.len() } else { SHOWN };
        let more = booked.len().saturating_sub(shown);
        let lines = booked
            .iter()
            .take(shown)
            .map(|order| line(id, order, opened))
            .collect_view();
        view! {
            <ul class="deal-lines order-lines">{lines}</ul>
            {(more > 0).then(|| view! {
                <button
                    type="button"
                    class="button is-small"
                    data-action="all-orders"
                    on:click=move |_| all.set(true)
                >
                    {t(crate::i18n::clients::SHOW_MORE)}
                </button>
            })}
        }
        .into_any()
    };
    let close = Callback::new(move |()| opened.set(None));
    let dialog = move || {
        opened.get().map(|what| match what {
            Opened::Order(asked) => record_order::dialog(id, asked, close),
            Opened::Complaint => complaint(id, close),
        })
    };
    view! {
        <section class="block" data-block="orders">
            <header class="block-head">
                <h2>{t(orders::ORDERS)}</h2>
                <span class="muted" data-metric="client-orders" data-value=move || booked.with(Vec::len).to_string()>
                    {move || booked.with(Vec::len)}
                </span>
                <span class="row is-end">
                    <button
                        type="button"
                        class="button is-small is-quiet"
                        data-action="log-complaint"
                        on:click=move |_| opened.set(Some(Opened::Complaint))
                    >
                        <Icon name="warning" small=true/>
                        {t(orders::COMPLAINT)}
                    </button>
                    <button
                        type="button"
                        class="button is-small"
                        data-action="record-order"
                        on:click=move |_| opened.set(Some(Opened::Order(Asked::New)))
                    >
                        <Icon name="plus" small=true/>
                        {t(orders::RECORD)}
                    </button>
                </span>
            </header>
            {standing}
            {list}
        </section>
        {dialog}
    }
    .into_any()
}

/// How the client stands, beside its name.
pub(super) fn standing_badge(id: Id) -> AnyView {
    let state = Memo::new(move |_| {
        app().watch(Kind::Client, id);
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Stage);
        let (today, terms) = (app().today.get(), Terms::of(&app().settings()));
        let booked = app().read(|workspace| orders_of(workspace, id));
        voronka_domain::orders::rhythm::state_on(&booked, today, terms)
    });
    view! { <span class="client-standing">{move || state_badge(state.get())}</span> }.into_any()
}

fn line(client: Id, order: &BookedOrder, opened: RwSignal<Option<Opened>>) -> AnyView {
    let source = order.source;
    let (what, who) = app().read(|workspace| {
        let what = match source {
            OrderSource::Deal(id) => workspace.label(Kind::Deal, id).map(str::to_owned),
            OrderSource::Entry(id) => {
                let entry = workspace.clients.get(client).and_then(|body| body.orders.get(id));
                entry.map(|order| order.note.clone())
            }
        };
        let who = order
            .by
            .and_then(|by| workspace.label(Kind::Person, by))
            .map(str::to_owned);
        (what.unwrap_or_default(), who)
    });
    let what = match (what.is_empty(), source) {
        (false, _) => what,
        (true, OrderSource::Deal(_)) => t(texts::UNTITLED).to_owned(),
        (true, OrderSource::Entry(_)) => t(orders::NEW_ORDER).to_owned(),
    };
    let title = match source {
        OrderSource::Deal(id) => {
            let href = Route::to(Page::Funnel { deal: Some(id) }).href();
            view! { <a class="client-name" href=href><bdi>{what}</bdi></a> }.into_any()
        }
        OrderSource::Entry(id) => view! {
            <button
                type="button"
                class="order-title"
                data-action=format!("edit-order:{id}")
                title=t(orders::EDIT_ORDER)
                on:click=move |_| opened.set(Some(Opened::Order(Asked::Change(id))))
            >
                <bdi>{what}</bdi>
            </button>
        }
        .into_any(),
    };
    let delivery = match order.delivered {
        Some(day) => view! {
            <span class="muted">{fill(orders::DELIVERED_ON, &[("day", &date(day))])}</span>
        }
        .into_any(),
        None => view! {
            <button
                type="button"
                class="button is-small is-quiet"
                data-action=format!("delivered:{}", source.id())
                on:click=move |_| deliver(client, source)
            >
                <Icon name="check" small=true/>
                {t(orders::MARK_DELIVERED)}
            </button>
        }
        .into_any(),
    };
    view! {
        <li class="order-line" data-order=source.id().to_string()>
            <time class="order-day">{date(order.day)}</time>
            <span class="order-what">{title} {who.map(|who| view! { <span class="muted"><bdi>{who}</bdi></span> })}</span>
            {delivery}
            <bdi class="deal-line-value">{order.sum.map(money)}</bdi>
        </li>
    }
    .into_any()
}

fn name_of(client: Id) -> String {
    app().read(|workspace| {
        workspace
            .label(Kind::Client, client)
            .unwrap_or_default()
            .to_owned()
    })
}

fn deliver(client: Id, source: OrderSource) {
    let today = app().today.get_untracked();
    let label = fill(orders::DELIVERY_SET, &[("name", &name_of(client))]);
    let done = app().act(label.clone(), |workspace, act| {
        set_delivered(workspace, act, client, source, Some(today))
    });
    match done {
        Ok(()) => app().toast_undo(label),
        Err(_) => app().toast_error(t(orders::BAD_DELIVERY).to_owned()),
    }
}

/// The dialog that takes a complaint down.
fn complaint(client: Id, on_close: Callback<()>) -> AnyView {
    let text = RwSignal::new(String::new());
    let name = name_of(client);
    let label = fill(orders::COMPLAINT_LOGGED, &[("name", &name)]);
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let done = app().act(label.clone(), |workspace, act| {
            log_activity(
                workspace,
                act,
                client,
                ActivityKind::Complaint,
                &text.get_untracked(),
            )
        });
        on_close.run(());
        if done.is_ok() {
            app().toast_undo(label.clone());
        }
    };
    view! {
        <Modal name="complaint" title=fill(orders::COMPLAINT_FOR, &[("name", &name)]) size="is-small" on_close>
            <form class="dialog-form" on:submit=save>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(orders::COMPLAINT_TEXT)}</span>
                        <textarea
                            class="input"
                            dir="auto"
                            autofocus=true
                            data-field="complaint-text"
                            on:input=move |event| text.set(event_target_value(&event))
                        ></textarea>
                    </label>
                </div>
                {confirm_foot(orders::SAVE, on_close)}
            </form>
        </Modal>
    }
    .into_any()
}
