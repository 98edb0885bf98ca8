//! What the team measures itself by: ready-made sets, the indicators by role, their limits, and the bonus.

mod bonus_rules;
mod indicator_row;
mod zones;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicators::editing::{Refused, add};
use voronka_domain::indicators::ready_made::missing;
use voronka_domain::indicators::scorecard::in_order;
use voronka_domain::person::Role;
use voronka_domain::record::Kind;
use voronka_domain::templates::indicators::INDICATOR_SETS;

use crate::components::Icon;
use crate::i18n::{count, indicators, lang, t, words};
use crate::pages::control::take_set;
use crate::state::app;

/// The section.
pub(super) fn section() -> AnyView {
    view! {
        {sets()}
        {move || list()}
        {zones::view()}
        {bonus_rules::view()}
    }
    .into_any()
}

/// The ready-made sets.
fn sets() -> AnyView {
    let rows = move || {
        app().watch_kind(Kind::Indicator);
        let rows: Vec<_> = INDICATOR_SETS
            .iter()
            .map(|set| {
                let left = app().read(|workspace| missing(workspace, set).len());
                let state = match left {
                    0 => t(indicators::INSTALLED).to_owned(),
                    n => count(indicators::TO_ADD, n),
                };
                view! {
                    <div class="setting">
                        <div>
                            <b>{set.name.in_lang(lang())}</b>
                            <p>{set.about.in_lang(lang())}</p>
                        </div>
                        <span class="bar-note">{state}</span>
                        <button
                            type="button"
                            class="button"
                            data-action=format!("take-{}", set.key)
                            disabled=left == 0
                            on:click=move |_| take_set(set)
                        >
                            {t(indicators::TAKE)}
                        </button>
                    </div>
                }
            })
            .collect();
        rows
    };
    view! {
        <section class="block" data-block="indicator-sets">
            <header class="block-head"><h2>{t(indicators::SETS)}</h2></header>
            <p class="field-hint">{t(indicators::SETS_NOTE)}</p>
            <div>{rows}</div>
        </section>
    }
    .into_any()
}

/// The indicators, role by role.
fn list() -> AnyView {
    // Only which indicators there are, and in which order, builds the list anew.
    let order = Memo::new(|_| {
        app().watch_kind(Kind::Indicator);
        app().read(|workspace| {
            let all = in_order(workspace).into_iter();
            all.map(|(id, one)| (one.role, id)).collect::<Vec<_>>()
        })
    });
    let groups = move || {
        let order = order.get();
        let roles = std::iter::once(None).chain(Role::ALL.into_iter().map(Some));
        let groups: Vec<_> = roles
            .filter_map(|role| {
                let ids: Vec<Id> = order
                    .iter()
                    .filter(|(of, _)| *of == role)
                    .map(|(_, id)| *id)
                    .collect();
                (!ids.is_empty()).then(|| group(role, ids))
            })
            .collect();
        groups
    };
    let add_one = move |_| {
        let done = app().act(t(indicators::ADDED).to_owned(), |workspace, act| {
            Ok::<_, Refused>(add(workspace, act, None, t(indicators::UNNAMED)).1)
        });
        done.ok();
    };
    view! {
        <section class="block" data-block="indicator-list">
            <header class="block-head">
                <h2>{t(indicators::TITLE)}</h2>
                <button type="button" class="button is-small is-end" data-action="add-indicator" on:click=add_one>
                    <Icon name="plus" small=true/>
                    {t(indicators::ADD)}
                </button>
            </header>
            {groups}
        </section>
    }
    .into_any()
}

/// What the indicators of a role are called.
fn whose(role: Option<Role>) -> &'static str {
    role.map_or_else(|| t(indicators::EVERYBODY), words::role)
}

fn group(role: Option<Role>, ids: Vec<Id>) -> AnyView {
    let rows: Vec<_> = ids.into_iter().map(indicator_row::view).collect();
    view! {
        <h3 class="indicator-role">{whose(role)}</h3>
        <ol class="stage-list">{rows}</ol>
    }
    .into_any()
}
