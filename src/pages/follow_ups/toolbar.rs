//! What is looked at: whose, which rule, which client; and the files.

use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::queue::Queue;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use super::look::View;
use super::{Desk, rules_route, saving};
use crate::components::menu::below;
use crate::components::person::PersonSelect;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{clients, follow_ups as words, t, today};
use crate::pages::today::whose::Whose;
use crate::state::app;

/// The buttons in the head of the page.
pub(super) fn actions(queue: Memo<Arc<Queue>>) -> AnyView {
    let at = RwSignal::new(None::<(f64, f64)>);
    let menu = move |point| {
        let items = vec![
            MenuItem::new(t(words::SAVE_CSV), "file", "queue-csv", move || {
                saving::queue_csv(&queue.get_untracked())
            }),
            MenuItem::new(
                t(words::SAVE_OUTCOMES),
                "file",
                "outcomes-csv",
                saving::outcomes_csv,
            ),
            MenuItem::new(t(words::SAVE_ICS), "calendar", "queue-ics", move || {
                saving::queue_ics(&queue.get_untracked())
            }),
        ];
        view! { <Menu label=t(words::SAVE) items at=point on_close=move |()| at.set(None)/> }
    };
    view! {
        <button
            type="button"
            class="button is-small"
            data-action="save-queue"
            aria-haspopup="menu"
            aria-expanded=move || at.get().is_some().to_string()
            on:click=move |event| at.set(Some(below(&event)))
        >
            <Icon name="download" small=true/>
            <span class="button-label">{t(words::SAVE)}</span>
        </button>
        <a class="button is-small" href=rules_route().href() data-action="rules">
            <Icon name="settings" small=true/>
            <span class="button-label">{t(words::TO_RULES)}</span>
        </a>
        {move || at.get().map(menu)}
    }
    .into_any()
}

/// The queue, or how well it is done.
fn views(desk: Desk) -> AnyView {
    let view = Memo::new(move |_| desk.look.with(|look| look.view));
    let part = move |part: View, name: &'static str, label| {
        view! {
            <button
                type="button"
                data-view=name
                aria-pressed=move || (view.get() == part).to_string()
                on:click=move |_| desk.look.get_untracked().change(|look| look.view = part)
            >
                {t(label)}
            </button>
        }
    };
    view! {
        <div class="segmented is-nowrap" role="group" aria-label=t(words::SECTIONS)>
            {part(View::Queue, "queue", words::QUEUE)}
            {part(View::Figures, "figures", words::FIGURES)}
        </div>
    }
    .into_any()
}

/// The bar of filters.
pub(super) fn toolbar(desk: Desk) -> AnyView {
    let look = desk.look;
    let person = Signal::derive(move || look.with(|look| look.person()));
    let choose = Callback::new(move |person: Option<Id>| {
        look.get_untracked()
            .change(|look| look.who = Some(person.map_or(Whose::Everyone, Whose::Person)));
    });
    let rules = move || {
        app().watch_kind(Kind::Rule);
        let chosen = look.with(|look| look.rule);
        let mut rules: Vec<(Id, String)> = app().read(|workspace| {
            let live = workspace.rules.live();
            live.map(|(id, rule)| (id, rule.name.clone())).collect()
        });
        rules.order_by(|a, b| a.1.cmp(&b.1));
        let options = rules.into_iter().map(|(id, name)| {
            view! { <option value=id.to_string() prop:selected=chosen == Some(id)>{name}</option> }
        });
        options.collect_view()
    };
    view! {
        <div class="toolbar" role="search">
            {views(desk)}
            <div class="search">
                <Icon name="search"/>
                <input
                    class="input"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    data-field="follow-up-search"
                    placeholder=t(words::CLIENT)
                    aria-label=t(clients::SEARCH_LABEL)
                    prop:value=move || look.with(|look| look.text.clone())
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        look.get_untracked().change(|look| look.text = text);
                    }
                />
            </div>
            <div class="owner-filter">
                <PersonSelect value=person nobody=t(today::EVERYONE) field="whose" label=t(words::PERSON) on_change=choose/>
            </div>
            <div class="owner-filter">
                <select
                    class="input"
                    data-field="rule-filter"
                    aria-label=t(words::RULE)
                    on:change=move |event| {
                        let rule = event_target_value(&event).parse().ok();
                        look.get_untracked().change(|look| look.rule = rule);
                    }
                >
                    <option value="" prop:selected=move || look.with(|look| look.rule.is_none())>{t(words::ALL_RULES)}</option>
                    {rules}
                </select>
            </div>
        </div>
    }
    .into_any()
}
