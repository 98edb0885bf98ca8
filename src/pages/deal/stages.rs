//! Where the deal is on its board: the stepper, the ways to close it, and what the stage is about.

use leptos::prelude::*;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::moving::Place;
use voronka_domain::funnel::path::{Passage, path};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::stage::{Stage, StageKind};

use crate::components::Icon;
use crate::i18n::words::stage_kind_icon;
use crate::i18n::{deal as texts, fill, t};
use crate::pages::funnel::moving;
use crate::state::app;

/// One button of the stepper, as shown.
#[derive(Debug, Clone, PartialEq)]
struct Choice {
    stage: Id,
    name: String,
    hue: u8,
    kind: StageKind,
    /// What an open stage is for the deal; whether the deal is in a closing one.
    passage: Passage,
}

fn choices(deal: &Deal) -> Vec<Choice> {
    app().watch_kind(Kind::Stage);
    app().read(|workspace| {
        let choice = |(id, stage, passage): (Id, &Stage, Passage)| Choice {
            stage: id,
            name: stage.name.clone(),
            hue: stage.hue,
            kind: stage.kind,
            passage,
        };
        let mut choices: Vec<Choice> = path(workspace, deal).into_iter().map(choice).collect();
        let board = deal
            .stage()
            .and_then(|stage| workspace.stages.get(stage))
            .map(|stage| stage.board);
        let closing = board
            .into_iter()
            .flat_map(|board| workspace.stages_of(board))
            .filter(|(_, stage)| stage.kind != StageKind::Open);
        choices.extend(closing.map(|(id, stage)| {
            let passage = if deal.stage() == Some(id) {
                Passage::Now
            } else {
                Passage::Next
            };
            choice((id, stage, passage))
        }));
        choices
    })
}

/// Moves the deal to the top of a stage, after asking what is to be asked.
pub fn go(id: Id, stage: Id) {
    let is_there = app().read(|workspace| workspace.deals.get(id).and_then(Deal::stage) == Some(stage));
    if !is_there {
        let place = app().read(|workspace| Place::top_of(workspace, stage));
        moving::request(vec![id], stage, place);
    }
}

/// The open stages as steps, the closing ones as buttons below.
#[component]
pub fn Stepper(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let choices = Memo::new(move |_| deal.with(choices));
    let part = move |open: bool| {
        let mut part = choices.get();
        part.retain(|choice| (choice.kind == StageKind::Open) == open);
        part
    };
    view! {
        <ol class="stepper" aria-label=t(texts::STAGE)>
            <For each=move || part(true) key=|choice| (choice.stage, choice.name.clone(), choice.hue) let:choice>
                <Step id choice choices/>
            </For>
        </ol>
        <div class="deal-ends" role="group" aria-label=t(texts::CLOSE_AS)>
            <For each=move || part(false) key=|choice| (choice.stage, choice.name.clone(), choice.kind.name()) let:choice>
                <End id choice choices/>
            </For>
        </div>
    }
}

/// What a stage is for the deal now. Steps stay in the page when it changes, and keep the focus.
fn passage_of(choices: Memo<Vec<Choice>>, stage: Id) -> Passage {
    choices.with(|choices| {
        let choice = choices.iter().find(|choice| choice.stage == stage);
        choice.map_or(Passage::Next, |choice| choice.passage)
    })
}

#[component]
fn Step(id: Id, choice: Choice, choices: Memo<Vec<Choice>>) -> impl IntoView {
    let stage = choice.stage;
    let passage = Memo::new(move |_| passage_of(choices, stage));
    let name = StoredValue::new(choice.name.clone());
    let title = move || {
        name.with_value(|name| match passage.get() {
            Passage::Skipped => fill(texts::STAGE_SKIPPED, &[("stage", name)]),
            _ => name.clone(),
        })
    };
    view! {
        <li data-hue=choice.hue.to_string() data-state=move || passage.get().name()>
            <button
                type="button"
                data-action=format!("move-to:{stage}")
                title=title
                aria-label=title
                aria-current=move || (passage.get() == Passage::Now).then_some("step")
                on:click=move |_| go(id, stage)
            >
                <bdi>{choice.name}</bdi>
            </button>
        </li>
    }
}

#[component]
fn End(id: Id, choice: Choice, choices: Memo<Vec<Choice>>) -> impl IntoView {
    let stage = choice.stage;
    let is_here = Memo::new(move |_| passage_of(choices, stage) == Passage::Now);
    view! {
        <button
            type="button"
            class="button is-small"
            data-kind=choice.kind.name()
            data-action=format!("move-to:{stage}")
            aria-pressed=move || is_here.get().to_string()
            on:click=move |_| go(id, stage)
        >
            <Icon name=stage_kind_icon(choice.kind) small=true/>
            <bdi>{choice.name}</bdi>
        </button>
    }
}

/// What to achieve in the stage, and what must be true to leave it.
#[component]
pub fn Goal(deal: Memo<Deal>) -> impl IntoView {
    let stage = Memo::new(move |_| {
        let stage: Option<Stage> = deal.with(Deal::stage).and_then(|id| app().get(id));
        stage.map_or_else(Default::default, |stage| (stage.goal, stage.result))
    });
    let line = |words, text: String| {
        (!text.is_empty()).then(|| view! { <p><b>{t(words)}</b>" "<bdi>{text}</bdi></p> })
    };
    move || {
        let (goal, result) = stage.get();
        (!goal.is_empty() || !result.is_empty()).then(|| {
            view! {
                <div class="deal-goal">{line(texts::GOAL, goal)} {line(texts::RESULT, result)}</div>
            }
        })
    }
}
