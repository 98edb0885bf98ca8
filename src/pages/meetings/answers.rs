//! The checklist of a meeting, answered with one thumb. Every tap is saved; the score stands below with its working.

use leptos::prelude::*;
use voronka_domain::checklist::{Answer, Line, Mark, Scale, Sheet};
use voronka_domain::id::Id;
use voronka_domain::meetings::report::{answer, answer_note};
use voronka_domain::meetings::score::{Judgement, judge};
use voronka_domain::workspace::Workspace;

use super::defence::SheetChoice;
use super::one::One;
use super::words;
use crate::components::in_place::LineInPlace;
use crate::i18n::{count, decimal, fill, percent, report, t};
use crate::state::app;

/// The checklist as a part of its own, for use during the visit.
#[component]
pub(super) fn Answers(one: One) -> impl IntoView {
    view! {
        <section class="tile" data-block="checklist" aria-labelledby="checklist-heading">
            <header class="block-head"><h2 id="checklist-heading">{t(report::CHECKLIST)}</h2></header>
            <Questions one/>
        </section>
    }
}

/// The questions with their answers and the score.
#[component]
pub(super) fn Questions(one: One) -> impl IntoView {
    let sheet = one.part(|body| body.sheet.clone());
    move || match sheet.get() {
        None => view! {
            <p class="muted">{t(report::NO_CHECKLIST)}</p>
            <SheetChoice one/>
        }
        .into_any(),
        Some(sheet) => view! { <Filled one sheet/> }.into_any(),
    }
}

#[component]
fn Filled(one: One, sheet: Sheet) -> impl IntoView {
    let scale = sheet.scale;
    let about = fill(
        report::VERSION,
        &[("name", &sheet.name), ("version", &sheet.version)],
    );
    let lines = sheet
        .lines
        .into_iter()
        .map(|line| view! { <Criterion one line scale/> });
    view! {
        <div>
            <p class="muted">{about}</p>
            <ol class="checklist" data-scale=scale.name()>{lines.collect_view()}</ol>
            <ScoreBar one/>
        </div>
    }
}

#[component]
fn Criterion(one: One, line: Line, scale: Scale) -> impl IntoView {
    let id = line.id;
    let own = one.part(move |body| body.answers.get(id).cloned().unwrap_or_default());
    let weight = match scale {
        Scale::Exclusive => percent(f64::from(line.weight) / 100.0),
        _ => fill(report::WEIGHT, &[("n", &line.weight)]),
    };
    let marks = Mark::offered(scale).iter().copied().map(|mark| {
        let chosen = move || own.with(|answer| answer.mark == Some(mark));
        let label = if scale == Scale::Exclusive {
            t(report::CHOSEN)
        } else {
            words::mark(mark)
        };
        view! {
            <button
                type="button"
                aria-pressed=move || chosen().to_string()
                title=words::mark_long(mark)
                data-mark=mark.name()
                on:click=move |_| tap(one, id, (!chosen()).then_some(mark))
            >
                {label}
            </button>
        }
    });
    let note = Signal::derive(move || own.with(|answer: &Answer| answer.note.clone()));
    let write = move |text: String| {
        save(|workspace, act| answer_note(workspace, act, one.id, id, &text));
        true
    };
    view! {
        <li
            class="criterion"
            data-sign=if line.against { "against" } else { "for" }
            data-criterion=id.to_string()
            data-answer=move || own.with(|answer| answer.mark.map(Mark::name))
        >
            <div class="criterion-text">
                <p id=format!("criterion-{id}")>
                    {line.against.then(|| view! { <span class="visually-hidden">{t(report::SIGN_AGAINST)}": "</span> })}
                    <bdi>{line.text}</bdi>
                    " "
                    <span class="muted">{weight}</span>
                </p>
                {(!line.hint.is_empty()).then(|| view! { <p class="field-hint"><bdi>{line.hint}</bdi></p> })}
            </div>
            <div class="segmented criterion-answer" role="group" aria-labelledby=format!("criterion-{id}")>
                {marks.collect_view()}
            </div>
            <LineInPlace
                value=note
                field="note"
                label=t(report::NOTE)
                class="is-bare criterion-note"
                placeholder=t(report::NOTE)
                on_commit=write
            />
        </li>
    }
}

fn tap(one: One, criterion: Id, mark: Option<Mark>) {
    save(|workspace, act| answer(workspace, act, one.id, criterion, mark));
}

fn save(rule: impl FnOnce(&Workspace, &mut voronka_domain::commit::Act<'_>) -> voronka_domain::commit::Edit) {
    _ = app().act(t(report::ANSWER_SAVED).to_owned(), |workspace, act| {
        Ok::<_, std::convert::Infallible>(rule(workspace, act))
    });
}

/// The score of a meeting with its working; nothing without a checklist.
pub(super) fn judged(one: One) -> Memo<Option<Judgement>> {
    one.part(|body| body.sheet.as_ref().map(|sheet| judge(sheet, &body.answers)))
}

#[component]
fn ScoreBar(one: One) -> impl IntoView {
    let judgement = judged(one);
    move || {
        judgement.get().map(|judgement| {
            let share = judgement.score.map(|score| score.share);
            let tone = share.map(|share| match share {
                share if share >= 0.6 => "ok",
                share if share >= 0.3 => "warn",
                _ => "danger",
            });
            let words = share.map_or_else(|| t(crate::i18n::meetings::NO_SCORE).to_owned(), percent);
            view! {
                <div class="checklist-score" role="status">
                    <b data-metric="meeting-score" data-value=share.map(|share| share.to_string()).unwrap_or_default()>{words}</b>
                    <span class="meter" data-tone=tone style:--share=share.unwrap_or(0.0).to_string()><span></span></span>
                    <span class="checklist-working" data-working="">{working(&judgement)}</span>
                </div>
                {remarks(&judgement).into_iter().map(|text| view! { <p class="field-error">{text}</p> }).collect_view()}
            }
        })
    }
}

fn working(judgement: &Judgement) -> String {
    let mut parts = Vec::new();
    if let Some(score) = judgement.score {
        parts.push(fill(
            report::WORKING,
            &[("points", &decimal(score.points)), ("of", &decimal(score.of))],
        ));
    }
    if judgement.taken_off > 0.0 {
        parts.push(fill(
            report::TAKEN_OFF,
            &[("points", &decimal(judgement.taken_off))],
        ));
    }
    if judgement.answered < judgement.lines {
        parts.push(fill(
            report::ANSWERED,
            &[("n", &judgement.answered), ("of", &judgement.lines)],
        ));
    }
    parts.join(" · ")
}

fn remarks(judgement: &Judgement) -> Vec<String> {
    let mut remarks = Vec::new();
    if !judgement.ignored.is_empty() {
        remarks.push(count(report::IGNORED, judgement.ignored.len()));
    }
    if judgement.several {
        remarks.push(t(report::SEVERAL).to_owned());
    }
    remarks
}
