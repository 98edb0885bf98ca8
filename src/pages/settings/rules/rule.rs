//! One rule: a line of words, and below it everything that can be changed.

use leptos::prelude::*;
use voronka_domain::after_sale::editing::{move_rule, remove_rule};
use voronka_domain::after_sale::flaws::{Flaw, flaws};
use voronka_domain::after_sale::preview::preview;
use voronka_domain::client::Client;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::rule::{Rule, RuleVersion};
use voronka_domain::text::{clean_line, clean_text};

use super::{
    change, change_whole, commit, filters, questions, summary, switch, timing, trigger, version_now,
};
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::components::{Icon, icon_button};
use crate::i18n::{Words, date, fill, rules, t};
use crate::platform::dom;
use crate::state::app;

/// What of a rule the lists show.
#[derive(Clone, PartialEq)]
struct Face {
    name: String,
    summary: String,
    /// Switched off today, or the day from which it will be, or begins.
    standing: Option<String>,
    flaws: Vec<Flaw>,
}

fn face(id: Id) -> Face {
    // What another rule asks, or a field is called, is a part of the words.
    app().watch_kind(Kind::Rule);
    app().watch_kind(Kind::PassportField);
    let today = app().today.get();
    app().read(|workspace| {
        let rule = workspace.rules.get(id).cloned().unwrap_or_default();
        let now = rule
            .on(today)
            .map(|(_, version)| version.clone())
            .unwrap_or_default();
        let next = rule
            .in_order()
            .into_iter()
            .find(|(_, version)| version.from > today);
        let standing = if now.from > today {
            Some(fill(rules::ON_FROM, &[("date", &date(now.from))]))
        } else {
            match next.filter(|(_, next)| next.off != now.off) {
                Some((_, next)) if next.off => Some(fill(rules::OFF_FROM, &[("date", &date(next.from))])),
                Some((_, next)) => Some(fill(rules::ON_FROM, &[("date", &date(next.from))])),
                None => now.off.then(|| t(rules::IS_OFF).to_owned()),
            }
        };
        Face {
            summary: summary::summary(workspace, &now),
            standing,
            flaws: flaws(workspace, id, &now),
            name: rule.name,
        }
    })
}

/// The row of a rule, with its editor while it is open.
pub(super) fn rule(id: Id, open: RwSignal<Option<Id>>) -> AnyView {
    let face = Memo::new(move |_| face(id));
    let is_open = Memo::new(move |_| open.get() == Some(id));
    let is_off = Memo::new(move |_| {
        let today = app().today.get();
        let rule = app().get::<Rule>(id).unwrap_or_default();
        rule.on(today).is_some_and(|(_, version)| version.off)
    });
    let toggle = move |_| open.update(|open| *open = (*open != Some(id)).then_some(id));
    let step = move |by: i32| {
        commit(id, |workspace| move_rule(workspace, id, by));
        let direction = if by < 0 { "up" } else { "down" };
        dom::after_render(move || {
            _ = dom::focus(&format!("[data-rule='{id}'] [data-action='rule-{direction}']"))
        });
    };
    let order = |label: Words, icon: &'static str, action: &'static str, by: i32| {
        icon_button(action, icon, label, move |_| step(by))
    };
    view! {
        <li class="rule-row" data-rule=id.to_string() data-off=move || is_off.get().then_some("")>
            <div class="rule-line">
                <button type="button" class="rule-open" data-action="open-rule" aria-expanded=move || is_open.get().to_string() on:click=toggle>
                    <Icon name="chevron-right" small=true/>
                    {move || {
                        let face = face.get();
                        view! {
                            <span class="rule-words">
                                <b dir="auto">{face.name}</b>
                                <span class="muted">{face.summary}</span>
                            </span>
                            {face.standing.map(|text| view! { <span class="badge">{text}</span> })}
                            {(!face.flaws.is_empty()).then(|| view! { <span class="badge" data-tone="danger">"!"</span> })}
                        }
                    }}
                </button>
                <span class="row is-nowrap">
                    {order(rules::UP, "chevron-up", "rule-up", -1)}
                    {order(rules::DOWN, "chevron-down", "rule-down", 1)}
                </span>
            </div>
            {move || is_open.get().then(|| editor(id, face, open))}
        </li>
    }
    .into_any()
}

fn editor(id: Id, face: Memo<Face>, open: RwSignal<Option<Id>>) -> AnyView {
    let version = version_now(id);
    let name = Signal::derive(move || face.with(|face| face.name.clone()));
    let rename = Callback::new(move |typed: String| {
        let name = clean_line(&typed);
        let named = !name.is_empty();
        if named {
            change_whole(id, |rule| rule.name = name);
        }
        named
    });
    let problems = move || {
        let flaws = face.with(|face| face.flaws.clone());
        (!flaws.is_empty()).then(|| {
            let texts = flaws
                .into_iter()
                .map(|flaw| view! { <p>{t(rules::flaw(flaw))}</p> });
            view! {
                <div class="banner" data-tone="danger" data-banner="flaw" role="status">
                    <Icon name="warning"/>
                    <p><b>{t(rules::FLAWED)}</b></p>
                    {texts.collect_view()}
                </div>
            }
        })
    };
    let remove = move |_| {
        let label = fill(rules::RULE_REMOVED, &[("name", &name.get_untracked())]);
        let edit = app().read(|workspace| remove_rule(workspace, id));
        open.set(None);
        app().say(label.clone());
        app().commit_undoable(label, edit);
    };
    view! {
        <div class="rule-editor form">
            {problems}
            <label class="field">
                <span class="field-label">{t(rules::NAME)}</span>
                <LineInPlace value=name field="rule-name" class="" on_commit=rename/>
            </label>
            <fieldset class="rule-part">
                <legend>{t(rules::CONDITION)}</legend>
                {trigger::trigger(id, version)}
                {timing::timing(id, version)}
                {filters::filters(id, version)}
            </fieldset>
            {preview_view(id)}
            {text(id, version, rules::INSTRUCTION, "rule-instruction", |version| &version.instruction, |version, text| version.instruction = text)}
            {questions::questions(id, version)}
            {text(id, version, rules::DONE_WHEN, "rule-done-when", |version| &version.done_when, |version, text| version.done_when = text)}
            {switch::switch(id)}
            <div class="row">
                <button type="button" class="button is-small is-danger" data-action="remove-rule" on:click=remove>
                    <Icon name="trash" small=true/>
                    {t(rules::REMOVE_RULE)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn text(
    id: Id,
    version: Memo<RuleVersion>,
    label: Words,
    field: &'static str,
    get: fn(&RuleVersion) -> &String,
    put: fn(&mut RuleVersion, String),
) -> AnyView {
    let value = Signal::derive(move || version.with(|version| get(version).clone()));
    let on_commit = move |typed: String| {
        let text = clean_text(&typed);
        change(id, |version| put(version, text.clone()));
    };
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <TextInPlace value field class="is-short" on_commit/>
        </label>
    }
    .into_any()
}

/// What the rule gives for a few clients.
fn preview_view(id: Id) -> AnyView {
    let shown = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Rule,
            Kind::Deal,
            Kind::Client,
            Kind::FollowUp,
            Kind::Settings,
        ]);
        let today = app().today.get();
        app().read(|workspace| preview(workspace, id, today))
    });
    let rows = move || {
        let shown = shown.get();
        if shown.is_empty() {
            return view! { <p class="muted">{t(rules::PREVIEW_NO_CLIENTS)}</p> }.into_any();
        }
        let rows = shown.into_iter().map(|one| {
            let name = app()
                .get::<Client>(one.client)
                .map(|client| client.name)
                .unwrap_or_default();
            let days = if one.days.is_empty() {
                view! { <span class="muted">{t(rules::PREVIEW_NONE)}</span> }.into_any()
            } else {
                one.days
                    .iter()
                    .map(|day| view! { <span class="badge" data-day=day.to_string()>{date(*day)}</span> })
                    .collect_view()
                    .into_any()
            };
            view! {
                <li data-client=one.client.to_string()>
                    <b dir="auto">{name}</b>
                    <span class="rule-days">{days}</span>
                </li>
            }
        });
        view! { <ul class="rule-preview">{rows.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="field" data-block="preview" aria-live="polite">
            <h4 class="field-label">{t(rules::PREVIEW)}</h4>
            {rows}
        </section>
    }
    .into_any()
}
