//! What the team agreed on for the time after the sale: goals and rules, the passport, the rhythm of orders, the hand-over.

use leptos::prelude::*;

use super::general::change_settings;
use super::passport_fields::passport_fields;
use super::rhythm::{credit, rhythm};
use super::rules;
use crate::i18n::{Words, fill, passport, t};
use crate::state::app;

/// The section.
pub(super) fn after_sale_section() -> AnyView {
    view! {
        {rules::section()}
        {passport_fields()}
        {rhythm()}
        {hand_over()}
    }
    .into_any()
}

fn hand_over() -> AnyView {
    let choices: [(u16, Words); 3] = [
        (1, passport::AFTER_FIRST),
        (2, passport::AFTER_SECOND),
        (0, passport::AFTER_NEVER),
    ];
    let options = move || {
        let after = app().settings().hand_over_after;
        let option = |(value, words): (u16, Words)| {
            view! { <option value=value.to_string() prop:selected=after == value>{t(words)}</option> }
        };
        choices.map(option).into_iter().collect_view()
    };
    let choose = move |event| {
        let Ok(after) = event_target_value(&event).parse::<u16>() else {
            return;
        };
        let words = choices.iter().find(|(value, _)| *value == after);
        let when = words.map_or("", |(_, words)| t(*words));
        change_settings(fill(passport::AFTER_SET, &[("when", &when)]), |settings| {
            settings.hand_over_after = after;
        });
    };
    view! {
        <section class="block" data-block="hand-over-settings">
            <header class="block-head">
                <h2>{t(passport::HAND_OVER)}</h2>
            </header>
            <p class="field-hint">{t(passport::HAND_OVER_NOTE)}</p>
            <div>
                <label class="setting">
                    <div>
                        <b>{t(passport::AFTER)}</b>
                    </div>
                    <select class="input" data-field="hand-over-after" on:change=choose>
                        {options}
                    </select>
                </label>
                {credit()}
            </div>
        </section>
    }
    .into_any()
}
