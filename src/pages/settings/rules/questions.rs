//! The questions of a rule.

use std::convert::Infallible;

use leptos::prelude::*;
use voronka_domain::after_sale::editing::{change_version, new_question};
use voronka_domain::id::Id;
use voronka_domain::rule::{Question, QuestionKind, RuleVersion};
use voronka_domain::text::clean_line;

use super::change;
use crate::components::add_line::add_line;
use crate::components::icon_button;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{Words, fill, rules, t};
use crate::state::app;

/// The questions in their order, and the row for another one.
pub(super) fn questions(id: Id, version: Memo<RuleVersion>) -> AnyView {
    let order =
        move || version.with(|version| version.questions.iter().map(|one| one.id).collect::<Vec<_>>());
    let add = move |text: &str| {
        let today = app().today.get_untracked();
        let name = app().read(|workspace| {
            workspace
                .rules
                .get(id)
                .map(|rule| rule.name.clone())
                .unwrap_or_default()
        });
        _ = app().act(fill(rules::CHANGED, &[("name", &name)]), |workspace, act| {
            let question = new_question(act, text);
            Ok::<_, Infallible>(change_version(workspace, id, today, |version| {
                version.questions.push(question.clone());
            }))
        });
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{t(rules::QUESTIONS)}</legend>
            <ol class="rule-questions">
                <For each=order key=|id| *id let:question>
                    {row(id, question, version)}
                </For>
            </ol>
            {add_line("new-question", rules::ADD_QUESTION, add)}
        </fieldset>
    }
    .into_any()
}

fn row(id: Id, question: Id, version: Memo<RuleVersion>) -> AnyView {
    let own =
        Memo::new(move |_| version.with(|version| version.question(question).cloned().unwrap_or_default()));
    let text = Signal::derive(move || own.with(|own| own.text.clone()));
    let options = Signal::derive(move || own.with(|own| own.options.join("\n")));
    let set = move |edit: &dyn Fn(&mut Question)| {
        change(id, |version| {
            version
                .questions
                .iter_mut()
                .filter(|one| one.id == question)
                .for_each(edit);
        });
    };
    let set_text = Callback::new(move |typed: String| {
        let text = clean_line(&typed);
        let asked = !text.is_empty();
        if asked {
            set(&|one| one.text.clone_from(&text));
        }
        asked
    });
    let set_options = move |typed: String| {
        let options: Vec<String> = typed
            .lines()
            .map(clean_line)
            .filter(|line| !line.is_empty())
            .collect();
        set(&|one| one.options.clone_from(&options));
    };
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(kind) = QuestionKind::ALL
            .into_iter()
            .find(|kind| format!("{kind:?}") == value)
        {
            set(&|one| one.kind = kind);
        }
    };
    let kinds = QuestionKind::ALL.map(|kind| {
        view! {
            <option value=format!("{kind:?}") prop:selected=move || own.with(|own| own.kind == kind)>
                {t(rules::question_kind(kind))}
            </option>
        }
    });
    let step = move |by: i32| {
        change(id, |version| {
            let Some(at) = version.questions.iter().position(|one| one.id == question) else {
                return;
            };
            let to = at as i64 + i64::from(by);
            if let Some(to) = usize::try_from(to)
                .ok()
                .filter(|to| *to < version.questions.len())
            {
                version.questions.swap(at, to);
            }
        });
    };
    let remove = move || change(id, |version| version.questions.retain(|one| one.id != question));
    let press = |label: Words, icon: &'static str, action: &'static str, run: Callback<()>| {
        icon_button(action, icon, label, move |_| run.run(()))
    };
    let is_choice = Memo::new(move |_| own.with(|own| own.kind == QuestionKind::Choice));
    view! {
        <li class="rule-question" data-question=question.to_string()>
            <LineInPlace value=text field="question-text" label=t(rules::QUESTION) class="" on_commit=set_text/>
            <select class="input" data-field="question-kind" aria-label=t(rules::QUESTION_KIND) on:change=choose>
                {kinds.collect_view()}
            </select>
            <span class="row is-nowrap">
                {press(rules::UP, "chevron-up", "question-up", Callback::new(move |()| step(-1)))}
                {press(rules::DOWN, "chevron-down", "question-down", Callback::new(move |()| step(1)))}
                {press(rules::REMOVE_QUESTION, "trash", "remove-question", Callback::new(move |()| remove()))}
            </span>
            {move || is_choice.get().then(|| view! {
                <label class="field rule-options">
                    <span class="field-label">{t(rules::OPTIONS)}</span>
                    <TextInPlace value=options field="question-options" class="is-short" on_commit=set_options/>
                </label>
            })}
        </li>
    }
    .into_any()
}
