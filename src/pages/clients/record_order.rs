//! An order written down without a deal: the day, the sum, what it was.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::money::Money;
use voronka_domain::order::Order;
use voronka_domain::orders::recording::{NewOrder, OrderError, change_order, record_order, remove_order};
use voronka_domain::record::Kind;

use crate::components::Modal;
use crate::components::amount::AmountField;
use crate::i18n::{deal as texts, fill, orders, shell, t};
use crate::state::app;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// A new order.
    New,
    /// Another day, sum or note of one that is there.
    Change(Id),
}

fn known(client: Id, asked: Asked) -> Option<Order> {
    let Asked::Change(id) = asked else { return None };
    app().read(|workspace| workspace.clients.get(client)?.orders.get(id).cloned())
}

/// The dialog.
pub(super) fn dialog(client: Id, asked: Asked, on_close: Callback<()>) -> AnyView {
    let (name, currency) = app().read(|workspace| {
        let name = workspace
            .label(Kind::Client, client)
            .unwrap_or_default()
            .to_owned();
        (name, workspace.settings().currency)
    });
    let before = known(client, asked);
    let today = app().today.get_untracked();
    let day = RwSignal::new(before.as_ref().map_or(today, |order| order.date).to_string());
    let sum = RwSignal::new(before.as_ref().and_then(|order| order.sum));
    let note = RwSignal::new(
        before
            .as_ref()
            .map(|order| order.note.clone())
            .unwrap_or_default(),
    );
    let delivered = RwSignal::new(
        before
            .as_ref()
            .and_then(|order| order.delivered)
            .map(|day| day.to_string())
            .unwrap_or_default(),
    );
    let wrong = RwSignal::new(None::<&'static str>);
    let titled = if asked == Asked::New {
        orders::RECORD_FOR
    } else {
        orders::CHANGE_FOR
    };
    let done_words = if asked == Asked::New {
        orders::RECORDED
    } else {
        orders::CHANGED
    };
    let label = fill(done_words, &[("name", &name)]);
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let new = NewOrder {
            date: day.get_untracked().parse().unwrap_or(NaiveDate::MIN),
            sum: sum.get_untracked(),
            note: note.get_untracked(),
            delivered: delivered.get_untracked().parse().ok(),
        };
        let done = app().act(label.clone(), |workspace, act| match asked {
            Asked::New => record_order(workspace, act, client, &new).map(|(_, edit)| edit),
            Asked::Change(id) => change_order(workspace, act, client, id, &new),
        });
        match done {
            Ok(()) => {
                on_close.run(());
                app().toast_undo(label.clone());
            }
            Err(OrderError::Day(_)) => wrong.set(Some(t(orders::BAD_DAY))),
            Err(OrderError::Delivered(_)) => wrong.set(Some(t(orders::BAD_DELIVERY))),
            Err(_) => wrong.set(Some(t(orders::CLIENT_GONE))),
        }
    };
    let remove = match asked {
        Asked::New => None,
        Asked::Change(id) => {
            let label = fill(orders::REMOVED, &[("name", &name)]);
            Some(view! {
                <button
                    type="button"
                    class="button is-danger is-quiet is-start"
                    data-action="remove-order"
                    on:click=move |_| {
                        let edit = app().read(|workspace| remove_order(workspace, client, id));
                        on_close.run(());
                        app().commit_undoable(label.clone(), edit);
                    }
                >
                    {t(orders::REMOVE)}
                </button>
            })
        }
    };
    let error = move || {
        let words = wrong.get()?;
        Some(view! { <p class="field-error" role="alert">{words}</p> })
    };
    let date_field = move |field: &'static str, words, value: RwSignal<String>| {
        view! {
            <label class="field">
                <span class="field-label">{t(words)}</span>
                <input
                    class="input"
                    type="date"
                    max=today.to_string()
                    data-field=field
                    prop:value=move || value.get()
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </label>
        }
        .into_any()
    };
    view! {
        <Modal name="record-order" title=fill(titled, &[("name", &name)]) size="is-small" on_close>
            <form class="dialog-form" on:submit=save>
                <div class="dialog-body form">
                    <div class="field">
                        <span class="field-label">{t(orders::SUM)}</span>
                        <AmountField
                            value=sum
                            currency
                            field="order-sum"
                            label=t(orders::SUM)
                            currency_label=t(texts::CURRENCY)
                            on_commit=Callback::new(move |money: Option<Money>| sum.set(money))
                        />
                    </div>
                    <label class="field">
                        <span class="field-label">{t(orders::WHAT)}</span>
                        <textarea
                            class="input is-short"
                            dir="auto"
                            data-field="order-note"
                            prop:value=move || note.get()
                            on:input=move |event| note.set(event_target_value(&event))
                        ></textarea>
                    </label>
                    <div class="field-row">
                        {date_field("order-date", orders::DATE, day)}
                        {date_field("order-delivered", orders::DELIVERED, delivered)}
                    </div>
                    {error}
                </div>
                <footer class="dialog-foot">
                    {remove}
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button type="submit" class="button is-primary" data-action="confirm">
                        {t(if asked == Asked::New { orders::RECORD } else { orders::SAVE })}
                    </button>
                </footer>
            </form>
        </Modal>
    }
    .into_any()
}
