//! The editor of what meetings can be for.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::MeetingGoal;
use voronka_domain::meetings::editing::{add_goal, change_goal};
use voronka_domain::meetings::ready_made;
use voronka_domain::record::Kind;
use voronka_domain::stage::StageKind;
use voronka_domain::text::{clean_line, clean_text};

use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{Words, defence, lang, meeting_figures, t};
use crate::state::app;

fn change(id: Id, change: impl FnOnce(&mut MeetingGoal)) {
    let edit = app().read(|workspace| change_goal(workspace, lang(), id, change));
    app().commit(t(meeting_figures::GOAL_CHANGED).to_owned(), edit);
}

/// All goals in use.
#[component]
pub(super) fn Goals() -> impl IntoView {
    let ids = Memo::new(|_| {
        app().watch_kind(Kind::MeetingGoal);
        let goals = app().read(|workspace| ready_made::goals(workspace, lang()));
        goals.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    });
    let add = move |_| {
        let label = t(meeting_figures::ADD_GOAL).to_owned();
        _ = app().act(label, |workspace, act| {
            let name = t(meeting_figures::ADD_GOAL);
            Ok::<_, std::convert::Infallible>(add_goal(workspace, act, lang(), name).1)
        });
    };
    view! {
        <section class="block" data-block="goals">
            <header class="block-head">
                <h2>{t(meeting_figures::GOALS)}</h2>
                <button type="button" class="button is-small is-end" data-action="add-goal" on:click=add>
                    <Icon name="plus" small=true/>
                    {t(meeting_figures::ADD_GOAL)}
                </button>
            </header>
            <For each=move || ids.get() key=|id| *id let:id>
                <Goal id/>
            </For>
        </section>
    }
}

#[component]
fn Goal(id: Id) -> impl IntoView {
    let body = Memo::new(move |_| {
        app().watch(Kind::MeetingGoal, id);
        app()
            .read(|workspace| ready_made::goal(workspace, lang(), id))
            .unwrap_or_default()
    });
    let name = Signal::derive(move || body.with(|body| body.name.clone()));
    let rename = move |text: String| {
        let text = clean_line(&text);
        let named = !text.is_empty();
        if named {
            change(id, |goal| goal.name = text);
        }
        named
    };
    let text = move |label: Words,
                     field: &'static str,
                     get: fn(&MeetingGoal) -> &String,
                     put: fn(&mut MeetingGoal, String)| {
        let value = Signal::derive(move || body.with(|body| get(body).clone()));
        view! {
            <label class="field">
                <span class="field-label">{t(label)}</span>
                <TextInPlace
                    value
                    field
                    class="is-short"
                    on_commit=move |typed: String| change(id, |goal| put(goal, clean_text(&typed)))
                />
            </label>
        }
    };
    view! {
        <details class="tile meeting-part" data-goal=id.to_string()>
            <summary class="block-head"><h3><bdi>{name}</bdi></h3></summary>
            <div class="form">
                <label class="field">
                    <span class="field-label">{t(meeting_figures::NAME)}</span>
                    <LineInPlace value=name field="goal-name" class="" on_commit=rename/>
                </label>
                {text(meeting_figures::PRESUPPOSES, "goal-presupposes", |goal| &goal.presupposes, |goal, text| goal.presupposes = text)}
                <NotBefore id body/>
                {text(defence::PRIMARY, "goal-primary", |goal| &goal.primary, |goal, text| goal.primary = text)}
                {text(defence::FALLBACK, "goal-fallback", |goal| &goal.fallback, |goal, text| goal.fallback = text)}
                <div class="row">
                    <button
                        type="button"
                        class="button is-small is-danger"
                        data-action="remove-goal"
                        on:click=move |_| change(id, |goal| goal.gone = true)
                    >
                        <Icon name="trash" small=true/>
                        {t(meeting_figures::REMOVE)}
                    </button>
                </div>
            </div>
        </details>
    }
}

/// The earliest stage on each board.
#[component]
fn NotBefore(id: Id, body: Memo<MeetingGoal>) -> impl IntoView {
    let boards = app().read(|workspace| {
        let boards = workspace.boards_in_order().into_iter();
        let stages = |board: Id| {
            let open = workspace
                .stages_of(board)
                .into_iter()
                .filter(|(_, stage)| stage.kind == StageKind::Open);
            open.map(|(id, stage)| (id, stage.name.clone()))
                .collect::<Vec<_>>()
        };
        boards
            .map(|(id, board)| (board.name.clone(), stages(id)))
            .collect::<Vec<_>>()
    });
    let choices = boards.into_iter().map(|(name, stages)| {
        let of_board: Vec<Id> = stages.iter().map(|(id, _)| *id).collect();
        let options = move || {
            let chosen = body.with(|body| body.not_before.clone());
            let options = stages.iter().map(|(id, name)| {
                view! { <option value=id.to_string() prop:selected=chosen.contains(id)>{name.clone()}</option> }
            });
            options.collect_view()
        };
        let choose = move |event| {
            let stage: Option<Id> = event_target_value(&event).parse().ok();
            change(id, |goal| {
                goal.not_before.retain(|known| !of_board.contains(known));
                goal.not_before.extend(stage);
            });
        };
        view! {
            <label class="field">
                <span class="field-label">{t(meeting_figures::NOT_BEFORE)}" · "<bdi>{name}</bdi></span>
                <select class="input" data-field="goal-not-before" on:change=choose>
                    <option value="">{t(meeting_figures::ANY_STAGE)}</option>
                    {options}
                </select>
            </label>
        }
    });
    view! { <div class="field-row">{choices.collect_view()}</div> }
}
