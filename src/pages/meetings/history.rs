//! What happened to a meeting: every step with who took it and when.

use leptos::prelude::*;
use voronka_domain::meeting::{LifeStep, State};

use super::one::One;
use super::words;
use crate::components::Icon;
use crate::i18n::{date, fill, meetings, moment, t};

/// All steps, the latest first.
#[component]
pub(super) fn History(one: One) -> impl IntoView {
    let steps = one.part(|body| {
        let life = body.life().into_iter().rev();
        life.map(|(_, step)| step.clone()).collect::<Vec<_>>()
    });
    move || {
        let steps = steps.get();
        (!steps.is_empty()).then(|| {
            view! {
                <section class="tile meeting-part" data-block="history" aria-labelledby="history-heading">
                    <header class="block-head"><h2 id="history-heading">{t(meetings::HISTORY)}</h2></header>
                    <ol class="timeline">{steps.into_iter().map(|step| view! { <Entry step/> }).collect_view()}</ol>
                </section>
            }
        })
    }
}

fn icon(state: State) -> &'static str {
    match state {
        State::Draft => "restore",
        State::Submitted => "arrow-right",
        State::SentBack => "undo",
        State::Approved | State::Held => "check",
        State::Reported => "note",
        State::Reviewed => "star",
        State::Cancelled => "close",
        State::Moved => "calendar",
    }
}

#[component]
fn Entry(step: LifeStep) -> impl IntoView {
    let days = (step.to == State::Moved).then(|| {
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "—".to_owned(), date);
        fill(
            meetings::MOVED_FROM_TO,
            &[("from", &day(step.from)), ("to", &day(step.day))],
        )
    });
    view! {
        <li class="timeline-item" data-kind="move" data-step=step.to.name()>
            <span class="timeline-mark"><Icon name=icon(step.to) small=true/></span>
            <div class="timeline-body">
                <p>
                    <b>{words::state(step.to)}</b>
                    {days.map(|days| format!(" {days}"))}
                    " · "
                    <bdi>{words::person(step.by)}</bdi>
                </p>
                {(!step.note.is_empty()).then(|| view! { <p class="timeline-note" dir="auto">{step.note}</p> })}
            </div>
            <time class="timeline-time">{moment(step.at)}</time>
        </li>
    }
}
