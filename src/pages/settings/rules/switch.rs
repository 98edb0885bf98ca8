//! From when a rule holds, and switching it on and off from a day.

use leptos::prelude::*;
use voronka_domain::after_sale::editing::{set_off, set_start};
use voronka_domain::calendar::is_sane;
use voronka_domain::id::Id;
use voronka_domain::rule::Rule;

use super::{commit, summary};
use crate::components::in_place::DayInPlace;
use crate::i18n::{date, fill, rules, t};
use crate::state::app;

/// The fields, and the versions there were.
pub(super) fn switch(id: Id) -> AnyView {
    let rule = Memo::new(move |_| app().get::<Rule>(id).unwrap_or_default());
    let day = RwSignal::new(app().today.get_untracked().to_string());
    let is_off = Memo::new(move |_| {
        let today = app().today.get();
        rule.with(|rule| rule.on(today).is_some_and(|(_, version)| version.off))
    });
    let turn = move |_| {
        let today = app().today.get_untracked();
        let Some(from) = day
            .get_untracked()
            .parse()
            .ok()
            .filter(|day| is_sane(*day) && *day >= today)
        else {
            return app().toast_error(t(crate::i18n::follow_ups::DAY_NEEDED).to_owned());
        };
        let off = !is_off.get_untracked();
        let words = if off { rules::TURNED_OFF } else { rules::TURNED_ON };
        let name = rule.with_untracked(|rule| rule.name.clone());
        let label = fill(words, &[("date", &date(from)), ("name", &name)]);
        let edit = app().read(|workspace| set_off(workspace, id, today, from, off));
        app().say(label.clone());
        app().commit_undoable(label, edit);
    };
    let start =
        Signal::derive(move || rule.with(|rule| rule.in_order().first().map(|(_, version)| version.from)));
    let only = Memo::new(move |_| rule.with(|rule| rule.versions.len() == 1));
    let begins = move || {
        only.get().then(|| {
            let put = move |day: Option<chrono::NaiveDate>| {
                if let Some(day) = day {
                    commit(id, |workspace| set_start(workspace, id, day));
                }
            };
            view! {
                <label class="field">
                    <span class="field-label">{t(rules::STARTS)}</span>
                    <DayInPlace value=start field="rule-start" on_commit=put/>
                </label>
            }
        })
    };
    let versions = move || {
        let all = rule.with(|rule| {
            let order = rule.in_order().into_iter();
            order.map(|(_, version)| version.clone()).collect::<Vec<_>>()
        });
        (all.len() > 1).then(|| {
            let rows = all.into_iter().rev().map(|version| {
                let text = if version.off {
                    t(rules::IS_OFF).to_owned()
                } else {
                    app().read(|workspace| summary::summary(workspace, &version))
                };
                view! { <li><b>{fill(rules::ON_FROM, &[("date", &date(version.from))])}</b>" "{text}</li> }
            });
            view! {
                <details class="rule-versions">
                    <summary>{t(rules::VERSIONS)}</summary>
                    <ol>{rows.collect_view()}</ol>
                </details>
            }
        })
    };
    view! {
        <fieldset class="rule-part">
            <legend>{t(rules::SWITCH)}</legend>
            <div class="rule-switch">
                {begins}
                <label class="field">
                    <span class="field-label">{t(rules::SWITCH_FROM)}</span>
                    <input
                        class="input"
                        type="date"
                        data-field="switch-day"
                        prop:value=move || day.get()
                        on:input=move |event| day.set(event_target_value(&event))
                    />
                </label>
                <button type="button" class="button" data-action="switch-rule" on:click=turn>
                    {move || t(if is_off.get() { rules::TURN_ON } else { rules::TURN_OFF })}
                </button>
            </div>
            <p class="field-hint">{t(rules::OFF_HINT)}</p>
            {versions}
        </fieldset>
    }
    .into_any()
}
