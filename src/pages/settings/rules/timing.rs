//! How long after the event, how often again, until when, and who.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::person::Role;
use voronka_domain::rule::{DelayUnit, Repeat, RepeatUnit, RuleVersion, Stop};

use super::change;
use crate::i18n::words::role;
use crate::i18n::{Words, rules, t};

/// The fields.
pub(super) fn timing(id: Id, version: Memo<RuleVersion>) -> AnyView {
    let delay = number(
        rules::DELAY,
        "delay",
        move || version.with(|version| version.delay.to_string()),
        move |typed| {
            if let Ok(delay) = typed.parse() {
                change(id, |version| version.delay = delay);
            }
        },
    );
    let units = DelayUnit::ALL.map(|unit| (t(rules::delay_unit(unit)).to_owned(), format!("{unit:?}")));
    let unit = select(
        rules::DELAY_UNIT,
        "delay-unit",
        units.into(),
        move || version.with(|version| format!("{:?}", version.unit)),
        move |value| {
            if let Some(unit) = DelayUnit::ALL
                .into_iter()
                .find(|unit| format!("{unit:?}") == value)
            {
                change(id, |version| version.unit = unit);
            }
        },
    );
    // An empty field means that it does not come again.
    let every = number(
        rules::REPEAT,
        "repeat",
        move || {
            version.with(|version| {
                version
                    .repeat
                    .map(|repeat| repeat.every.to_string())
                    .unwrap_or_default()
            })
        },
        move |typed| {
            let every = typed.parse::<i32>().ok();
            change(id, |version| {
                let unit = version.repeat.map(|repeat| repeat.unit).unwrap_or_default();
                version.repeat = every.map(|every| Repeat { every, unit });
            });
        },
    );
    let units = RepeatUnit::ALL.map(|unit| (t(rules::repeat_unit(unit)).to_owned(), format!("{unit:?}")));
    let none = [(t(rules::NEVER).to_owned(), String::new())];
    let repeat_unit = select(
        rules::REPEAT_UNIT,
        "repeat-unit",
        none.into_iter().chain(units).collect(),
        move || {
            version.with(|version| {
                version
                    .repeat
                    .map(|repeat| format!("{:?}", repeat.unit))
                    .unwrap_or_default()
            })
        },
        move |value| {
            let unit = RepeatUnit::ALL
                .into_iter()
                .find(|unit| format!("{unit:?}") == value);
            change(id, |version| {
                let every = version.repeat.map_or(1, |repeat| repeat.every);
                version.repeat = unit.map(|unit| Repeat { every, unit });
            });
        },
    );
    let stops = Stop::ALL.map(|stop| (t(rules::stop(stop)).to_owned(), format!("{stop:?}")));
    let stop = select(
        rules::STOP,
        "stop",
        stops.into(),
        move || version.with(|version| format!("{:?}", version.stop)),
        move |value| {
            if let Some(stop) = Stop::ALL.into_iter().find(|stop| format!("{stop:?}") == value) {
                change(id, |version| version.stop = stop);
            }
        },
    );
    let roles = Role::ALL.map(|one| (role(one).to_owned(), format!("{one:?}")));
    let owner = [(t(rules::RESPONSIBLE).to_owned(), String::new())];
    let who = select(
        rules::ROLE,
        "role",
        owner.into_iter().chain(roles).collect(),
        move || version.with(|version| version.role.map(|one| format!("{one:?}")).unwrap_or_default()),
        move |value| {
            let chosen = Role::ALL.into_iter().find(|one| format!("{one:?}") == value);
            change(id, |version| version.role = chosen);
        },
    );
    view! {
        <div class="rule-timing">{delay}{unit}{every}{repeat_unit}</div>
        <div class="field-row">{stop}{who}</div>
    }
    .into_any()
}

fn number(
    label: Words,
    field: &'static str,
    value: impl Fn() -> String + Copy + Send + Sync + 'static,
    put: impl Fn(&str) + 'static,
) -> AnyView {
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <input
                class="input is-number"
                type="number"
                data-field=field
                prop:value=value
                on:change=move |event| put(event_target_value(&event).trim())
            />
        </label>
    }
    .into_any()
}

fn select(
    label: Words,
    field: &'static str,
    options: Vec<(String, String)>,
    chosen: impl Fn() -> String + Copy + Send + Sync + 'static,
    put: impl Fn(&str) + 'static,
) -> AnyView {
    let options = options.into_iter().map(|(name, value)| {
        let own = value.clone();
        view! { <option value=value prop:selected=move || chosen() == own>{name}</option> }
    });
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <select class="input" data-field=field on:change=move |event| put(&event_target_value(&event))>
                {options.collect_view()}
            </select>
        </label>
    }
    .into_any()
}
