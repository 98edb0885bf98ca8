//! The field of one question.

use leptos::prelude::*;
use voronka_domain::entries::Entries;
use voronka_domain::follow_up::FollowUpAnswer;
use voronka_domain::id::Id;
use voronka_domain::rule::{Question, QuestionKind};

use crate::i18n::{fill, follow_ups as words, t};

/// What was answered so far.
type Given = RwSignal<Entries<FollowUpAnswer>>;

/// The field of a question of a follow-up.
pub(super) fn field(follow_up: Id, question: Question, given: Given) -> AnyView {
    let id = question.id;
    let set = move |answer: FollowUpAnswer| given.update(|given| given.insert(id, answer));
    let text_answer = |text: String| FollowUpAnswer {
        text,
        ..FollowUpAnswer::default()
    };
    let options: Vec<(String, String, FollowUpAnswer)> = match question.kind {
        QuestionKind::Text => {
            return view! {
                <label class="field">
                    <span class="field-label" dir="auto">{question.text}</span>
                    <textarea
                        class="input is-short"
                        rows="1"
                        dir="auto"
                        data-answer=id.to_string()
                        on:input=move |event| set(text_answer(event_target_value(&event)))
                    ></textarea>
                </label>
            }
            .into_any();
        }
        QuestionKind::YesNo => [(true, words::YES), (false, words::NO)]
            .map(|(yes, label)| {
                let answer = FollowUpAnswer {
                    yes: Some(yes),
                    ..FollowUpAnswer::default()
                };
                (t(label).to_owned(), yes.to_string(), answer)
            })
            .into(),
        QuestionKind::Mark => (0..=10_u8)
            .map(|mark| {
                let answer = FollowUpAnswer {
                    mark: Some(mark),
                    ..FollowUpAnswer::default()
                };
                (mark.to_string(), mark.to_string(), answer)
            })
            .collect(),
        QuestionKind::Choice => {
            let options = question.options.into_iter();
            options
                .map(|option| (option.clone(), option.clone(), text_answer(option)))
                .collect()
        }
    };
    let is_mark = question.kind == QuestionKind::Mark;
    let buttons = options.into_iter().map(|(label, value, answer)| {
        let spoken = is_mark.then(|| fill(words::MARK_OF, &[("n", &label)]));
        view! {
            <label>
                <input
                    type="radio"
                    class="visually-hidden"
                    name=format!("{follow_up}-{id}")
                    value=value
                    data-answer=id.to_string()
                    aria-label=spoken
                    on:change=move |_| set(answer.clone())
                />
                {label}
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field-label" dir="auto">{question.text}</legend>
            <div class="segmented" class:is-marks=is_mark>{buttons.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
