//! Which stages and people the words of the file stand for.

use leptos::prelude::*;
use voronka_domain::csv::Column;
use voronka_domain::csv::import::{Mapping, PersonChoice, StageChoice};
use voronka_domain::id::Id;
use voronka_domain::stage::StageKind;
use voronka_domain::workspace::Workspace;

use super::reading::Choice;
use super::session::Session;
use crate::components::Icon;
use crate::i18n::{count, csv_import as texts, fill, number, t, words::stage_kind};
use crate::state::app;

/// Names of owners that can be matched by hand; with more of them the column is the wrong one.
const PEOPLE_SHOWN: usize = 200;

/// The matches.
#[component]
pub(super) fn Matching(session: Session) -> impl IntoView {
    view! {
        <div class="csv-matching">
            <Stages session/>
            <div class="block">
                <FirstStage session/>
                <People session/>
            </div>
        </div>
    }
}

#[component]
fn Stages(session: Session) -> impl IntoView {
    // A choice changes no row, only what stands in one.
    let texts_of_file = Memo::new(move |_| {
        session.mapping.with(|mapping| {
            let stages = mapping.stages.iter();
            (
                mapping.board.id(),
                stages
                    .map(|stage| (stage.text.clone(), stage.rows))
                    .collect::<Vec<_>>(),
            )
        })
    });
    let rows = move || {
        let (board, stages) = texts_of_file.get();
        let known = app().read(|workspace| known_stages(workspace, board));
        let rows = stages.into_iter().enumerate();
        rows.map(|(at, (text, count))| stage_row(session, at, text, count, known.clone()))
            .collect_view()
    };
    view! {
        <section class="block" aria-labelledby="csv-stages">
            <h3 id="csv-stages" class="field-label">{t(texts::STAGES)}</h3>
            <div class="table-wrap">
                <table class="table csv-stages">
                    <thead>
                        <tr>
                            <th scope="col" colspan="2">{t(texts::IN_FILE)}</th>
                            <th scope="col">{t(texts::BECOMES)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn known_stages(workspace: &Workspace, board: Id) -> Vec<(StageChoice, String)> {
    let stages = workspace.stages_of(board).into_iter();
    let known = stages.map(|(id, stage)| (StageChoice::Known(id), stage.name.clone()));
    let created = StageKind::ALL.into_iter().map(|kind| {
        let name = fill(texts::CREATE_STAGE, &[("kind", &stage_kind(kind))]);
        (StageChoice::Create(kind), name)
    });
    let out = (StageChoice::Skip, t(texts::LEAVE_OUT).to_owned());
    known.chain(created).chain([out]).collect()
}

fn stage_row(
    session: Session,
    at: usize,
    text: String,
    rows: usize,
    options: Vec<(StageChoice, String)>,
) -> impl IntoView {
    let name = if text.is_empty() {
        t(texts::NO_STAGE).to_owned()
    } else {
        text.clone()
    };
    let label = fill(texts::STAGE_FOR, &[("text", &name)]);
    let chosen = move || {
        session
            .mapping
            .with(|mapping| mapping.stages.get(at).map(|stage| stage.choice))
    };
    let choose = move |choice| {
        session.change(|mapping, _, _| {
            if let Some(stage) = mapping.stages.get_mut(at) {
                stage.choice = choice;
            }
        });
    };
    let select = match_select(Matched::Stage(text), label, options, chosen, choose);
    view! {
        <tr>
            <th scope="row"><bdi>{name}</bdi></th>
            <td class="is-number">{number(rows as f64)}</td>
            <td>
                {select}
            </td>
        </tr>
    }
}

/// The stages that are in work after the import, with their names.
fn open_stages(mapping: &Mapping, workspace: &Workspace) -> Vec<(Id, String)> {
    let known = workspace.stages_of(mapping.board.id()).into_iter();
    let known = known.filter(|(_, stage)| stage.kind == StageKind::Open);
    let mut stages: Vec<(Id, String)> = known.map(|(id, stage)| (id, stage.name.clone())).collect();
    for text in &mapping.stages {
        if text.choice == StageChoice::Create(StageKind::Open)
            && let Some(id) = mapping.stage_of(text)
            && !text.text.is_empty()
            && stages.iter().all(|(known, _)| *known != id)
        {
            stages.push((id, text.text.clone()));
        }
    }
    stages
}

#[component]
fn FirstStage(session: Session) -> impl IntoView {
    let stages = Memo::new(move |_| {
        session
            .mapping
            .with(|mapping| app().read(|workspace| open_stages(mapping, workspace)))
    });
    let chosen = Signal::derive(move || {
        let first = session
            .mapping
            .with(|mapping| app().read(|workspace| mapping.first_stage_in(workspace)));
        stages.with(|stages| stages.iter().position(|(id, _)| Some(*id) == first).unwrap_or(0))
    });
    let is_asked = Memo::new(move |_| {
        session
            .mapping
            .with(|mapping| mapping.has(Column::Entered) && mapping.has(Column::Stage))
            && stages.with(|stages| stages.len() > 1)
    });
    view! {
        <Show when=move || is_asked.get()>
            <div class="field">
                <Choice
                    field="first-stage"
                    label=t(texts::FIRST_STAGE)
                    options=Signal::derive(move || {
                        stages.with(|stages| stages.iter().map(|(_, name)| name.clone()).collect())
                    })
                    chosen
                    on_choose=move |place: usize| {
                        let id = stages.with_untracked(|stages| stages.get(place).map(|(id, _)| *id));
                        session.change(|mapping, _, _| mapping.first_stage = id);
                    }
                />
                <span class="field-hint">{t(texts::FIRST_STAGE_HINT)}</span>
            </div>
        </Show>
    }
}

#[component]
fn People(session: Session) -> impl IntoView {
    let names = Memo::new(move |_| {
        session.mapping.with(|mapping| {
            let people = mapping.people.iter();
            people.map(|person| person.text.clone()).collect::<Vec<_>>()
        })
    });
    let summary = move || {
        session.mapping.with(|mapping| {
            let count = |test: fn(&PersonChoice) -> bool| {
                mapping
                    .people
                    .iter()
                    .filter(|person| test(&person.choice))
                    .count()
            };
            let new = count(|choice| *choice == PersonChoice::Create);
            let known = count(|choice| matches!(choice, PersonChoice::Known(_)));
            fill(
                texts::OWNERS,
                &[("new", &number(new as f64)), ("known", &number(known as f64))],
            )
        })
    };
    let clients = move || {
        let plan = session.plan.get()?;
        let (new, known) = (plan.counts.new_clients, plan.counts.known_clients);
        Some(fill(
            texts::CLIENTS,
            &[("new", &number(new as f64)), ("known", &number(known as f64))],
        ))
    };
    let team: Vec<(Id, String)> = app().read(|workspace| {
        let team = workspace.team().into_iter();
        team.map(|(id, person)| (id, person.name.clone())).collect()
    });
    let rows = move || {
        let names = names.get();
        let shown = names.iter().take(PEOPLE_SHOWN).enumerate();
        let rows: Vec<_> = shown
            .map(|(at, name)| person_row(session, at, name.clone(), &team))
            .collect();
        let more = names.len().saturating_sub(PEOPLE_SHOWN);
        let note = (more > 0).then(|| view! { <li class="muted">{count(texts::AND_MORE, more)}</li> });
        view! { {rows} {note} }
    };
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <details class="plan-groups plan-group">
                <summary><Icon name="chevron-right" small=true/>{summary}</summary>
                <ul class="plan-items csv-people">{rows.clone()}</ul>
            </details>
        </Show>
        <p class="muted csv-clients" data-import="clients">{clients}</p>
    }
}

fn person_row(session: Session, at: usize, name: String, team: &[(Id, String)]) -> impl IntoView + use<> {
    let label = fill(texts::OWNER_FOR, &[("text", &name)]);
    let fixed = [
        (PersonChoice::Create, t(texts::NEW_PERSON).to_owned()),
        (PersonChoice::Nobody, t(texts::NOBODY).to_owned()),
    ];
    let known = team
        .iter()
        .map(|(id, name)| (PersonChoice::Known(*id), name.clone()));
    let options: Vec<(PersonChoice, String)> = fixed.into_iter().chain(known).collect();
    let chosen = move || {
        session
            .mapping
            .with(|mapping| mapping.people.get(at).map(|person| person.choice))
    };
    let choose = move |choice| {
        session.change(|mapping, _, _| {
            if let Some(person) = mapping.people.get_mut(at) {
                person.choice = choice;
            }
        });
    };
    let select = match_select(Matched::Person(name.clone()), label, options, chosen, choose);
    view! {
        <li class="csv-person">
            <bdi>{name.clone()}</bdi>
            {select}
        </li>
    }
}

/// The word of the file that is matched.
enum Matched {
    Stage(String),
    Person(String),
}

/// A choice among what a word of the file may stand for; the value of an option is its place.
fn match_select<C>(
    matched: Matched,
    label: String,
    options: Vec<(C, String)>,
    chosen: impl Fn() -> Option<C> + Send + 'static,
    choose: impl Fn(C) + 'static,
) -> impl IntoView
where
    C: Copy + PartialEq + Send + 'static,
{
    let (choices, names): (Vec<C>, Vec<String>) = options.into_iter().unzip();
    let known = choices.clone();
    let place = move || {
        let chosen = chosen();
        known
            .iter()
            .position(|choice| Some(*choice) == chosen)
            .unwrap_or(0)
    };
    let first = untrack(&place);
    let choose = move |event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        if let Some(choice) = place.and_then(|place| choices.get(place)).copied() {
            choose(choice);
        }
    };
    let options: Vec<_> = names
        .into_iter()
        .enumerate()
        .map(
            |(place, name)| view! { <option value=place.to_string() selected=place == first>{name}</option> },
        )
        .collect();
    let (stage, person) = match matched {
        Matched::Stage(text) => (Some(text), None),
        Matched::Person(name) => (None, Some(name)),
    };
    view! {
        <select
            class="input"
            aria-label=label
            data-stage-text=stage
            data-person-text=person
            prop:value=move || place().to_string()
            on:change=choose
        >
            {options}
        </select>
    }
}
