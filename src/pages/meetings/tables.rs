//! The figures of a period side by side: by person, goal and business, and the criteria that fail.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meetings::figures::{Failing, Figures, Tally};
use voronka_domain::meetings::ready_made;

use super::figures::Drill;
use super::words;
use crate::components::Icon;
use crate::i18n::{Words, lang, meeting_figures, meetings, percent, t};
use crate::state::app;

/// How many of the criteria that fail are shown.
const FAILING: usize = 12;

/// All tables that have a row.
pub(super) fn tables(figures: &Figures, drill: Drill) -> AnyView {
    let goal = |id: Option<Id>| {
        let goal = id.and_then(|id| app().read(|workspace| ready_made::goal(workspace, lang(), id)));
        goal.map_or_else(|| t(meeting_figures::NOT_KNOWN).to_owned(), |goal| goal.name)
    };
    let person = |id: Option<Id>| match id {
        Some(_) => words::person(id),
        None => t(meetings::MISSING_PERSON).to_owned(),
    };
    let industry = |name: &str| {
        let name = if name.is_empty() {
            t(meeting_figures::NOT_KNOWN)
        } else {
            name
        };
        name.to_owned()
    };
    let people = figures.by_person.iter();
    let people: Vec<_> = people.map(|(id, tally)| (person(*id), tally)).collect();
    let goals = figures.by_goal.iter();
    let goals: Vec<_> = goals.map(|(id, tally)| (goal(*id), tally)).collect();
    let industries = figures.by_industry.iter();
    let industries: Vec<_> = industries.map(|(name, tally)| (industry(name), tally)).collect();
    [
        groups("by-person", meeting_figures::BY_PERSON, people, drill),
        groups("by-goal", meeting_figures::BY_GOAL, goals, drill),
        groups("by-industry", meeting_figures::BY_INDUSTRY, industries, drill),
        failing(&figures.failing, drill),
    ]
    .into_iter()
    .flatten()
    .collect_view()
    .into_any()
}

/// A number that opens its meetings.
fn cell(text: String, title: &str, ids: &[Id], drill: Drill) -> AnyView {
    let (title, ids) = (title.to_owned(), ids.to_vec());
    let none = ids.is_empty();
    view! {
        <td class="is-number">
            <button type="button" class="link" disabled=none on:click=move |_| drill.set(Some((title.clone(), ids.clone())))>
                {text}
            </button>
        </td>
    }
    .into_any()
}

fn table(name: &'static str, title: Words, head: Vec<AnyView>, rows: Vec<AnyView>) -> AnyView {
    view! {
        <section class="tile" data-block=name>
            <header class="block-head"><h2>{t(title)}</h2></header>
            <div class="table-wrap" tabindex="0">
                <table class="table">
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn number_heading(words: Words, icon: Option<&'static str>) -> AnyView {
    match icon {
        Some(name) => view! {
            <th class="is-number" title=t(words)><Icon name small=true/><span class="visually-hidden">{t(words)}</span></th>
        }
        .into_any(),
        None => view! { <th class="is-number">{t(words)}</th> }.into_any(),
    }
}

fn groups(name: &'static str, title: Words, rows: Vec<(String, &Tally)>, drill: Drill) -> Option<AnyView> {
    let row = |(name, tally): (String, &Tally)| {
        let number = |ids: &[Id]| cell(ids.len().to_string(), &name, ids, drill);
        view! {
            <tr>
                <th scope="row"><bdi>{name.clone()}</bdi></th>
                {number(&tally.forward)}
                {number(&tally.place)}
                {number(&tally.back)}
                <td class="is-number">{tally.success().map(percent)}</td>
            </tr>
        }
        .into_any()
    };
    let head = vec![
        view! { <th>{t(meeting_figures::NAME)}</th> }.into_any(),
        number_heading(meeting_figures::FORWARD, Some("arrow-right")),
        number_heading(meeting_figures::PLACE, Some("parked")),
        number_heading(meeting_figures::BACK, Some("undo")),
        number_heading(meeting_figures::SUCCESS, None),
    ];
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| table(name, title, head, rows))
}

fn failing(all: &[Failing], drill: Drill) -> Option<AnyView> {
    let row = |one: &Failing| {
        let (failed, applied) = (one.failed.len(), one.applied.len());
        view! {
            <tr data-criterion=one.criterion.to_string()>
                <th scope="row">{one.against.then_some("− ")}<bdi>{one.text.clone()}</bdi></th>
                {cell(format!("{failed} / {applied}"), &one.text, &one.failed, drill)}
                <td class="is-number">{percent(failed as f64 / applied.max(1) as f64)}</td>
            </tr>
        }
        .into_any()
    };
    let head = vec![
        view! { <th>{t(meeting_figures::CRITERION)}</th> }.into_any(),
        number_heading(meeting_figures::FAILED_OF, None),
        view! { <th class="is-number">"%"</th> }.into_any(),
    ];
    let rows: Vec<AnyView> = all.iter().take(FAILING).map(row).collect();
    (!rows.is_empty()).then(|| table("failing", meeting_figures::FAILING, head, rows))
}
