//! What changed since this copy was last looked at by its person.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::Period;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::{Facts, Scope, Tally};
use voronka_domain::reports::flow::flow;
use voronka_domain::reports::leading::newly_forgotten;
use voronka_domain::reports::stuck::newly_stuck;

use super::Desk;
use super::drill::List;
use super::stages::count_button;
use crate::components::stat;
use crate::i18n::{Words, control, date, fill, meanings, t};
use crate::platform::storage::PREFIX;
use crate::state::app;

/// The key of the day of the last look, one per workspace and person.
fn key() -> String {
    let me = app()
        .me
        .get_untracked()
        .map_or_else(|| "nobody".to_owned(), |id| id.to_string());
    format!("{PREFIX}{}/look/{me}", app().space.get_untracked())
}

/// Reads the day of the last look, and makes today the day of the last one. A second look on the same day keeps the
/// first one's answer.
fn last_look() -> Option<NaiveDate> {
    let today = app().today.get_untracked();
    let stored = app()
        .storage(|space| space.shelf().get(&key()))
        .unwrap_or_default();
    // Written form: "<last day> <day before that>".
    let mut days = stored.split(' ').map(|day| day.parse::<NaiveDate>().ok());
    let (last, before) = (days.next().flatten(), days.next().flatten());
    if last == Some(today) {
        return before;
    }
    let written = format!("{today} {}", last.map_or_else(String::new, |day| day.to_string()));
    // Where this cannot be kept, the next look shows the same days again; nothing is lost.
    app()
        .storage(|space| space.shelf().set(&key(), written.trim()))
        .ok();
    last
}

/// One count with its deals.
type Count = (usize, Vec<Id>);

/// The columns: what is counted, and its name in `data-metric`.
const COLUMNS: [(Words, &str); 8] = [
    (control::ENTERED, "since-entered"),
    (control::FORWARD, "since-forward"),
    (control::BACK, "since-back"),
    (control::WON, "since-won"),
    (control::LOST, "since-lost"),
    (control::ON_CREDIT, "since-on-credit"),
    (control::NEWLY_STUCK, "since-stuck"),
    (control::WITHOUT_STEP, "since-forgotten"),
];

/// What came to a stop since, with the owner of each deal.
struct Stopped {
    stuck: Vec<(Id, Option<Id>)>,
    forgotten: Vec<(Id, Option<Id>)>,
}

/// The counts of the team or of one person, in the order of the columns.
fn counts(facts: &Facts, stopped: &Stopped, period: Period, scope: Scope) -> [Count; 8] {
    let flow = flow(facts, period, scope);
    let moved = |tally: Tally| (tally.count, tally.deals);
    let own = |deals: &[(Id, Option<Id>)]| {
        let own = deals
            .iter()
            .filter(|(_, owner)| scope.person.is_none() || *owner == scope.person);
        let own: Vec<Id> = own.map(|(id, _)| *id).collect();
        (own.len(), own)
    };
    [
        moved(flow.entered),
        moved(flow.forward),
        moved(flow.back),
        moved(flow.won),
        moved(flow.lost),
        moved(flow.on_credit),
        own(&stopped.stuck),
        own(&stopped.forgotten),
    ]
}

/// The changes since then, for the team and for each person; nothing at all on the first look.
#[component]
pub(super) fn SinceLastLook(desk: Desk) -> impl IntoView {
    let last = last_look()?;
    let is_past = Memo::new(move |_| desk.stand.get().1.is_some());
    let title = fill(control::SINCE, &[("day", &date(last))]);
    let meanings = meanings::of_block("since");
    Some(view! {
        <section class="tile" data-block="since" aria-labelledby="since-heading" hidden=move || is_past.get()>
            <header class="block-head">
                <h2 id="since-heading">{title.clone()}</h2>
                {stat::definitions("since", &title, t(control::SINCE_IS), meanings)}
            </header>
            {move || table(desk, last)}
        </section>
    })
}

fn table(desk: Desk, last: NaiveDate) -> AnyView {
    app().watch_kind(Kind::Person);
    let (facts, scope, today) = (desk.facts(), desk.scope(), app().today.get());
    let period = Period::new(last, today);
    let (stuck, forgotten) = (desk.stuck(), desk.forgotten());
    let stopped = desk.read(|workspace| {
        let owned = |id: Id| (id, workspace.deals.get(id).and_then(|deal| deal.owner));
        Stopped {
            stuck: newly_stuck(workspace, &stuck, last)
                .into_iter()
                .map(owned)
                .collect(),
            forgotten: newly_forgotten(workspace, &forgotten, last)
                .into_iter()
                .map(owned)
                .collect(),
        }
    });
    let team = counts(&facts, &stopped, period, scope);
    if team.iter().all(|(count, _)| *count == 0) {
        return view! { <p class="bar-note">{t(control::SINCE_NOTHING)}</p> }.into_any();
    }
    // Columns in which nothing happened say nothing.
    let shown: Vec<usize> = (0..COLUMNS.len()).filter(|at| team[*at].0 > 0).collect();
    let heads: Vec<_> = shown
        .iter()
        .map(|at| view! { <th class="is-number">{t(COLUMNS[*at].0)}</th> })
        .collect();
    let row = |name: String, person: Option<Id>, counts: [Count; 8]| {
        let counts = Vec::from(counts);
        let cells: Vec<_> = shown
            .iter()
            .map(|at| {
                let (words, metric) = COLUMNS[*at];
                let (count, deals) = counts[*at].clone();
                let list = List::of_deals(format!("{name}: {}", t(words)), deals);
                let list = if metric == "since-stuck" {
                    list.with_reasons()
                } else {
                    list
                };
                view! { <td class="is-number">{count_button(count, list, metric.to_owned(), desk)}</td> }
            })
            .collect();
        view! {
            <tr data-person=person.map(|id| id.to_string())>
                <th scope="row"><bdi>{name}</bdi></th>
                {cells}
            </tr>
        }
        .into_any()
    };
    let mut rows = Vec::new();
    let people: Vec<(Id, String)> = desk.read(|workspace| {
        let team = workspace.team().into_iter();
        team.map(|(id, person)| (id, person.name.clone())).collect()
    });
    match scope.person {
        Some(person) => {
            let name = people.into_iter().find(|(id, _)| *id == person);
            rows.push(row(
                name.map(|(_, name)| name).unwrap_or_default(),
                Some(person),
                team,
            ));
        }
        None => {
            rows.push(row(t(control::WHOLE_TEAM).to_owned(), None, team));
            for (id, name) in people {
                let own = Scope {
                    person: Some(id),
                    ..scope
                };
                let own = counts(&facts, &stopped, period, own);
                if own.iter().any(|(count, _)| *count > 0) {
                    rows.push(row(name, Some(id), own));
                }
            }
        }
    }
    view! {
        <div class="table-wrap" tabindex="0">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t(control::PERSON)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
