//! The period, person by person.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::{Facts, Scope};
use voronka_domain::reports::flow::flow;
use voronka_domain::reports::leading::leading;
use voronka_domain::reports::presence::in_work;
use voronka_domain::reports::stuck::Stuck;
use voronka_domain::workspace::Workspace;

use super::drill::List;
use super::look::Look;
use super::stages::{count_button, figure_button};
use super::{Desk, tile};
use crate::i18n::{Words, control, t, total};
use crate::state::app;

/// One cell that counts deals.
struct Cell {
    metric: &'static str,
    count: usize,
    deals: Vec<Id>,
}

/// One person's row.
struct Row {
    id: Id,
    name: String,
    cells: Vec<Cell>,
    won_sum: String,
    won_exact: String,
    won: Vec<Id>,
}

const HEADINGS: [Words; 9] = [
    control::IN_WORK,
    control::ENTERED,
    control::FORWARD,
    control::BACK,
    control::WON,
    control::LOST,
    control::STUCK,
    control::FORGOTTEN,
    control::CONTACTS,
];

/// Deals by their owner.
type ByOwner = BTreeMap<Option<Id>, Vec<Id>>;

/// How the deals of everybody stand, found in one walk.
#[derive(Clone, Copy)]
struct Standing<'a> {
    stuck: &'a [Stuck],
    forgotten: &'a ByOwner,
    open: &'a ByOwner,
}

fn by_owner(workspace: &Workspace, deals: &[Id]) -> ByOwner {
    let mut owners = ByOwner::new();
    for deal in deals {
        let owner = workspace.deals.get(*deal).and_then(|deal| deal.owner);
        owners.entry(owner).or_default().push(*deal);
    }
    owners
}

/// A table of everybody in the team.
#[component]
pub(super) fn PeopleTile(desk: Desk) -> impl IntoView {
    let rows = move || {
        app().watch_kind(Kind::Person);
        let look = desk.look();
        let facts = desk.facts();
        let today = desk.today();
        // One walk over the deals for everybody.
        let stuck = desk.stuck();
        let end = super::figures::period_end(look.period, today);
        let gone_quiet = desk.forgotten();
        let (forgotten, open) = desk.read(|workspace| {
            (
                by_owner(workspace, &gone_quiet),
                by_owner(workspace, &in_work(&facts, end, look.scope).deals),
            )
        });
        let of = Standing {
            stuck: &stuck,
            forgotten: &forgotten,
            open: &open,
        };
        let people: Vec<(Id, String)> = app().read(|workspace| {
            workspace
                .team()
                .iter()
                .map(|(id, person)| (*id, person.name.clone()))
                .collect()
        });
        let wanted = people
            .into_iter()
            .filter(|(id, _)| look.scope.person.is_none_or(|person| person == *id));
        wanted
            .map(|(id, name)| view_row(row(desk, &facts, of, look, id, name), desk))
            .collect_view()
    };
    let table = view! {
        <div class="table-wrap" tabindex="0">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t(control::PERSON)}</th>
                        {HEADINGS.map(|heading| view! { <th class="is-number">{t(heading)}</th> }).collect_view()}
                        <th class="is-number">{t(control::WON_SUM)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    tile(
        "people",
        t(control::PEOPLE),
        t(control::PEOPLE_IS),
        true,
        table.into_any(),
    )
}

fn row(desk: Desk, facts: &Facts, of: Standing<'_>, look: Look, id: Id, name: String) -> Row {
    let scope = Scope {
        person: Some(id),
        ..look.scope
    };
    let flow = flow(facts, look.period, scope);
    let touches = desk.read(|workspace| leading(facts, workspace, look.period, scope));
    let own = |by_owner: &ByOwner| by_owner.get(&Some(id)).cloned().unwrap_or_default();
    let (forgotten, open) = (own(of.forgotten), own(of.open));
    let stuck: Vec<Id> = of
        .stuck
        .iter()
        .filter(|one| one.owner == Some(id))
        .map(|one| one.deal)
        .collect();
    let tally = |metric, tally: &voronka_domain::reports::facts::Tally| Cell {
        metric,
        count: tally.count,
        deals: tally.deals.clone(),
    };
    let cells = vec![
        Cell {
            metric: "in-work",
            count: open.len(),
            deals: open,
        },
        tally("entered", &flow.entered),
        tally("forward", &flow.forward),
        tally("back", &flow.back),
        tally("won-count", &flow.won),
        tally("lost-count", &flow.lost),
        Cell {
            metric: "stuck",
            count: stuck.len(),
            deals: stuck,
        },
        Cell {
            metric: "forgotten",
            count: forgotten.len(),
            deals: forgotten,
        },
        Cell {
            metric: "contacts",
            count: touches.contacts,
            deals: touches.deals,
        },
    ];
    let won_exact = flow.won.sum.of(look.currency()).plain();
    Row {
        id,
        name,
        cells,
        won_sum: total(&flow.won.sum),
        won_exact,
        won: flow.won.deals,
    }
}

fn view_row(row: Row, desk: Desk) -> impl IntoView {
    let person = row.id.to_string();
    let is_past = desk.look().at.is_some();
    let cells = row.cells.into_iter().map(|cell| {
        // Next steps of the past are not kept.
        if is_past && cell.metric == "forgotten" {
            return view! { <td class="is-number">"—"</td> }.into_any();
        }
        let list = List::of_deals(row.name.clone(), cell.deals);
        let list = if cell.metric == "stuck" {
            list.with_reasons()
        } else {
            list
        };
        view! {
            <td class="is-number" data-person=person.clone()>
                {count_button(cell.count, list, cell.metric.to_owned(), desk)}
            </td>
        }
        .into_any()
    });
    let won = List::of_deals(row.name.clone(), row.won);
    view! {
        <tr data-person=row.id.to_string()>
            <th scope="row"><bdi>{row.name.clone()}</bdi></th>
            {cells.collect_view()}
            <td class="is-number" data-person=row.id.to_string()>
                {figure_button(row.won_sum, Some(row.won_exact), None, "won-sum".to_owned(), won, desk)}
            </td>
        </tr>
    }
}
