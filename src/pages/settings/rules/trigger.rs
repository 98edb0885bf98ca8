//! What a rule counts from.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::passport::FieldKind;
use voronka_domain::passports::fields;
use voronka_domain::record::Kind;
use voronka_domain::rule::{QuestionKind, RuleVersion, Trigger};

use super::change;
use super::summary::trigger_words;
use crate::i18n::{rules, t};
use crate::state::app;

/// The kinds of triggers offered, with their names in `value`.
fn offered() -> [(&'static str, Trigger); 8] {
    let nothing = Id::default();
    [
        ("won", Trigger::Won),
        ("delivered", Trigger::Delivered),
        ("last_order", Trigger::LastOrder),
        ("last_contact", Trigger::LastContact),
        (
            "answer",
            Trigger::Answer {
                rule: nothing,
                question: nothing,
                least: 9,
                most: 10,
            },
        ),
        ("quarter_start", Trigger::QuarterStart),
        ("passport_date", Trigger::PassportDate { field: nothing }),
        ("complaint", Trigger::Complaint),
    ]
}

fn same_kind(a: Trigger, b: Trigger) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}

/// The choice, and what belongs to it.
pub(super) fn trigger(id: Id, version: Memo<RuleVersion>) -> AnyView {
    let now = Memo::new(move |_| version.with(|version| version.trigger));
    let choose = move |event| {
        let name = event_target_value(&event);
        if let Some((_, chosen)) = offered().into_iter().find(|(known, _)| *known == name) {
            let chosen = first_choice(id, chosen);
            change(id, |version| version.trigger = chosen);
        }
    };
    let options = offered().map(|(name, one)| {
        view! { <option value=name prop:selected=move || same_kind(now.get(), one)>{t(trigger_words(one))}</option> }
    });
    let more = move || match now.get() {
        Trigger::Answer {
            rule,
            question,
            least,
            most,
        } => answer(id, (rule, question), least, most),
        Trigger::PassportDate { field } => passport_field(id, field),
        _ => ().into_any(),
    };
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(rules::TRIGGER)}</span>
                <select class="input" data-field="trigger" on:change=choose>{options.collect_view()}</select>
            </label>
            {more}
        </div>
    }
    .into_any()
}

/// A trigger that needs more begins with the first thing it could mean.
fn first_choice(id: Id, trigger: Trigger) -> Trigger {
    match trigger {
        Trigger::Answer { least, most, .. } => match mark_questions(id).first() {
            Some((rule, question, _)) => Trigger::Answer {
                rule: *rule,
                question: *question,
                least,
                most,
            },
            None => trigger,
        },
        Trigger::PassportDate { .. } => match date_fields().first() {
            Some((field, _)) => Trigger::PassportDate { field: *field },
            None => trigger,
        },
        other => other,
    }
}

/// Questions of other rules that ask for a mark.
fn mark_questions(own: Id) -> Vec<(Id, Id, String)> {
    let today = app().today.get_untracked();
    app().read(|workspace| {
        let others = workspace.rules.live().filter(|(id, _)| *id != own);
        let asked = others.flat_map(|(id, rule)| {
            let version = rule
                .on(today)
                .map(|(_, version)| version.questions.clone())
                .unwrap_or_default();
            let marks = version
                .into_iter()
                .filter(|question| question.kind == QuestionKind::Mark);
            marks.map(move |question| (id, question.id, format!("{}: {}", rule.name, question.text)))
        });
        asked.collect()
    })
}

fn date_fields() -> Vec<(Id, String)> {
    app().read(|workspace| {
        let all = fields(workspace).into_iter();
        let dates = all.filter(|(_, field)| field.kind == FieldKind::Date);
        dates.map(|(id, field)| (id, field.name.clone())).collect()
    })
}

fn answer(id: Id, chosen: (Id, Id), least: u8, most: u8) -> AnyView {
    app().watch_kind(Kind::Rule);
    let known = mark_questions(id);
    let is_known = known
        .iter()
        .any(|(rule, question, _)| (*rule, *question) == chosen);
    let options = known.iter().map(|(rule, question, text)| {
        view! {
            <option value=format!("{rule}/{question}") prop:selected=(*rule, *question) == chosen>{text.clone()}</option>
        }
    });
    let choose = move |event| {
        let value = event_target_value(&event);
        let parts = value
            .split_once('/')
            .and_then(|(rule, question)| Some((rule.parse().ok()?, question.parse().ok()?)));
        if let Some((to_rule, to_question)) = parts {
            change(id, |version| {
                if let Trigger::Answer { rule, question, .. } = &mut version.trigger {
                    (*rule, *question) = (to_rule, to_question);
                }
            });
        }
    };
    let mark = |label, field: &'static str, value: u8, put: fn(&mut RuleVersion, u8)| {
        view! {
            <label class="field is-narrow">
                <span class="field-label">{t(label)}</span>
                <input
                    class="input is-number"
                    type="number"
                    min="0"
                    max="10"
                    data-field=field
                    value=value.to_string()
                    on:change=move |event| {
                        if let Ok(mark) = event_target_value(&event).trim().parse::<u8>() {
                            change(id, |version| put(version, mark));
                        }
                    }
                />
            </label>
        }
    };
    let set_least = |version: &mut RuleVersion, mark: u8| {
        if let Trigger::Answer { least, .. } = &mut version.trigger {
            *least = mark;
        }
    };
    let set_most = |version: &mut RuleVersion, mark: u8| {
        if let Trigger::Answer { most, .. } = &mut version.trigger {
            *most = mark;
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{t(rules::ANSWER_QUESTION)}</span>
            <select class="input" data-field="answer-question" on:change=choose>
                {(!is_known).then(|| view! { <option value="" prop:selected=true>{t(rules::CHOOSE)}</option> })}
                {options.collect_view()}
            </select>
        </label>
        {mark(rules::LEAST, "mark-least", least, set_least)}
        {mark(rules::MOST, "mark-most", most, set_most)}
    }
    .into_any()
}

fn passport_field(id: Id, chosen: Id) -> AnyView {
    app().watch_kind(Kind::PassportField);
    let known = date_fields();
    let is_known = known.iter().any(|(field, _)| *field == chosen);
    let options = known.into_iter().map(|(field, name)| {
        view! { <option value=field.to_string() prop:selected=field == chosen>{name}</option> }
    });
    let choose = move |event| {
        if let Ok(field) = event_target_value(&event).parse() {
            change(id, |version| version.trigger = Trigger::PassportDate { field });
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{t(rules::FIELD)}</span>
            <select class="input" data-field="passport-field" on:change=choose>
                {(!is_known).then(|| view! { <option value="" prop:selected=true>{t(rules::CHOOSE)}</option> })}
                {options.collect_view()}
            </select>
        </label>
    }
    .into_any()
}
