//! The follow-ups of one client, on its card: what is to be done, and what was done.

use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::export::{answer_text, name_of, state_words};
use voronka_domain::after_sale::occurrences::{Occurrence, State, follow_ups_of};
use voronka_domain::after_sale::queue::KINDS;
use voronka_domain::follow_up::FollowUp;
use voronka_domain::id::Id;
use voronka_domain::workspace::Workspace;

use super::{group, row};
use crate::i18n::{date, follow_ups as words, lang, number, t};
use crate::state::app;

/// How many of those that ended are shown.
const SHOWN: usize = 12;

/// The block; nothing where no rule ever raised anything for the client.
#[component]
pub fn ClientFollowUps(
    /// The client.
    id: Id,
) -> impl IntoView {
    let all = Memo::new(move |_| {
        app().watch_kinds(KINDS);
        let today = app().today.get();
        Arc::new(app().read(|workspace| follow_ups_of(workspace, id, today)))
    });
    let is_there = Memo::new(move |_| all.with(|all| !all.list.is_empty()));
    let of = move |open: bool| {
        all.with(|all| {
            let some = all.list.iter().filter(|one| (one.state == State::Open) == open);
            some.cloned().collect::<Vec<_>>()
        })
    };
    let open_count = Memo::new(move |_| of(true).len());
    let ended = move || {
        let mut ended = of(false);
        ended.reverse();
        ended.truncate(SHOWN);
        ended.into_iter().map(|one| ended_row(&one)).collect_view()
    };
    move || {
        is_there.get().then(|| {
            view! {
                <section class="block" data-block="follow-ups">
                    <header class="block-head">
                        <h2>{t(words::AFTER_SALE)}</h2>
                        <span class="badge" data-metric="client-follow-ups" data-value=move || open_count.get()>
                            {move || number(open_count.get() as f64)}
                        </span>
                    </header>
                    <ul class="today-list" class:is-empty=move || open_count.get() == 0>
                        <For each=move || of(true) key=group::key let:one>
                            {row::row(None, one)}
                        </For>
                    </ul>
                    <ul class="follow-up-ended">{ended}</ul>
                </section>
            }
        })
    }
}

/// What was asked and answered.
fn answers(record: &FollowUp) -> String {
    let answered = record.asked.iter().filter_map(|question| {
        let answer = answer_text(question, record.answers.get(question.id), lang());
        (!answer.is_empty()).then(|| format!("{} {answer}", question.text))
    });
    let mut parts: Vec<String> = answered.collect();
    parts.extend(
        [&record.reason, &record.note]
            .into_iter()
            .filter(|text| !text.is_empty())
            .cloned(),
    );
    parts.join(" · ")
}

/// Whether a person said what became of a follow-up; one that is done without that was done by an accepted hand-over.
pub(super) fn is_by_hand(workspace: &Workspace, one: &Occurrence) -> bool {
    let record = one.outcome.and_then(|id| workspace.follow_ups.get(id));
    one.state != State::Done || record.is_some_and(|record| record.ending.is_some())
}

/// A follow-up that ended, in words.
pub(super) fn ended_row(one: &Occurrence) -> AnyView {
    let (name, said, by_hand) = app().read(|workspace| {
        let record = one.outcome.and_then(|id| workspace.follow_ups.get(id));
        (
            name_of(workspace, one).to_owned(),
            record.map(answers).unwrap_or_default(),
            is_by_hand(workspace, one),
        )
    });
    let said = if by_hand {
        said
    } else {
        t(words::BY_HAND_OVER).to_owned()
    };
    let tone = match one.state {
        State::Done => "ok",
        State::Missed => "danger",
        _ => "",
    };
    view! {
        <li data-follow-up=one.id().to_string() data-state=format!("{:?}", one.state).to_lowercase()>
            <span class="badge" data-tone=tone>{t(state_words(one.state))}</span>
            <div>
                <p><b>{name}</b>" · "{date(one.ended.unwrap_or(one.day))}</p>
                {(!said.is_empty()).then(|| view! { <p class="muted" dir="auto">{said}</p> })}
            </div>
        </li>
    }
    .into_any()
}
