//! Fields of the defence, each bound to its part of the record.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::meeting::Meeting;
use voronka_domain::meetings::editing::Field;
use voronka_domain::meetings::export::clock_time;
use voronka_domain::money::Money;

use super::one::One;
use crate::components::amount::AmountField;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{Words, defence, t};
use crate::state::app;

/// A text of several lines.
#[component]
pub(super) fn Text(
    one: One,
    label: Words,
    /// The name in `data-field`.
    name: &'static str,
    get: fn(&Meeting) -> &String,
    make: fn(String) -> Field,
) -> impl IntoView {
    let value: Signal<String> = one.part(move |body| get(body).clone()).into();
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <TextInPlace value field=name class="is-short" on_commit=move |text: String| one.set(make(text))/>
        </label>
    }
}

/// A single line.
#[component]
pub(super) fn Line(
    one: One,
    label: Words,
    name: &'static str,
    get: fn(&Meeting) -> &String,
    make: fn(String) -> Field,
    #[prop(optional)] hint: Option<Words>,
) -> impl IntoView {
    let value: Signal<String> = one.part(move |body| get(body).clone()).into();
    let commit = move |text: String| {
        one.set(make(text));
        true
    };
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <LineInPlace value field=name class="" placeholder=hint.map_or("", t) on_commit=commit/>
        </label>
    }
}

/// A sum of money.
#[component]
pub(super) fn Sum(
    one: One,
    label: Words,
    name: &'static str,
    get: fn(&Meeting) -> Option<Money>,
    make: fn(Option<Money>) -> Field,
) -> impl IntoView {
    let value: Signal<Option<Money>> = one.part(get).into();
    let currency = app().read(|workspace| {
        let deal = one.body.with_untracked(|body| body.deal);
        let value = deal
            .and_then(|id| workspace.deals.get(id))
            .and_then(|deal| deal.value);
        value.map_or_else(|| workspace.settings().currency, |value| value.currency)
    });
    view! {
        <div class="field">
            <span class="field-label">{t(label)}</span>
            <AmountField
                value
                currency
                field=name
                label=t(label)
                currency_label=t(defence::CURRENCY)
                on_commit=move |sum| one.set(make(sum))
            />
        </div>
    }
}

/// A day.
#[component]
pub(super) fn Day(
    one: One,
    label: Words,
    name: &'static str,
    get: fn(&Meeting) -> Option<NaiveDate>,
    make: fn(Option<NaiveDate>) -> Field,
) -> impl IntoView {
    let value = one.part(move |body| get(body).map(|day| day.to_string()).unwrap_or_default());
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <input
                class="input"
                type="date"
                data-field=name
                prop:value=move || value.get()
                on:change=move |event| one.set(make(event_target_value(&event).parse().ok()))
            />
        </label>
    }
}

/// A time of the day.
#[component]
pub(super) fn Clock(
    one: One,
    label: Words,
    name: &'static str,
    get: fn(&Meeting) -> Option<u16>,
    make: fn(Option<u16>) -> Field,
) -> impl IntoView {
    let value = one.part(move |body| get(body).map(clock_time).unwrap_or_default());
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <input
                class="input"
                type="time"
                data-field=name
                prop:value=move || value.get()
                on:change=move |event| one.set(make(minutes(&event_target_value(&event))))
            />
        </label>
    }
}

fn minutes(typed: &str) -> Option<u16> {
    let (hour, minute) = typed.split_once(':')?;
    let hour: u16 = hour.parse().ok()?;
    let minute: u16 = minute.get(..2)?.parse().ok()?;
    Some(hour * 60 + minute)
}

/// One of several, named by a word.
#[component]
pub(super) fn Choice<T: Copy + PartialEq + Send + Sync + 'static>(
    one: One,
    label: Words,
    name: &'static str,
    /// Every choice: its name in the field, what it is called.
    choices: Vec<(T, String, String)>,
    get: fn(&Meeting) -> T,
    make: fn(T) -> Field,
) -> impl IntoView {
    let value = one.part(get);
    let choices = StoredValue::new(choices);
    let options = move || {
        let value = value.get();
        let option = |(choice, name, words): &(T, String, String)| {
            let selected = *choice == value;
            view! { <option value=name.clone() prop:selected=selected>{words.clone()}</option> }
        };
        choices.with_value(|all| all.iter().map(option).collect_view())
    };
    let choose = move |event| {
        let typed = event_target_value(&event);
        let chosen = choices.with_value(|all| {
            all.iter()
                .find(|(_, name, _)| *name == typed)
                .map(|(choice, ..)| *choice)
        });
        if let Some(choice) = chosen {
            one.set(make(choice));
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <select class="input" data-field=name on:change=choose>{options}</select>
        </label>
    }
}
