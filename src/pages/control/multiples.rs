//! The leading indicators of everybody, as small charts of the last eight periods with the plan.

use leptos::prelude::*;
use voronka_domain::calendar::Period;
use voronka_domain::id::Id;
use voronka_domain::indicators::planning::plan;
use voronka_domain::indicators::scorecard::of_person;
use voronka_domain::record::Kind;
use voronka_domain::reports::figures::Nature;
use voronka_domain::reports::multiples::{Point, multiples};

use super::Desk;
use super::look::Look;
use super::spark::spark;
use crate::i18n::{Words, control, date, decimal, fill, t};
use crate::state::app;

/// Periods shown.
const SHOWN: usize = 8;

/// One of the charts: its heading, the figure whose plan it shows, and its numbers.
type Chart = (Words, &'static str, fn(&Point) -> Option<f64>);

const CHARTS: [Chart; 4] = [
    (control::CONTACTS, "contacts", |point| Some(point.contacts as f64)),
    (control::PER_CLIENT, "", |point| point.per_client),
    (control::GENERAL_OFFERS, "offers-general", |point| {
        Some(point.general as f64)
    }),
    (control::INDIVIDUAL_OFFERS, "offers-individual", |point| {
        Some(point.individual as f64)
    }),
];

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let rows = move || {
        app().watch_kind(Kind::Person);
        app().watch_kind(Kind::Indicator);
        let look = desk.look();
        let periods = periods(look);
        let points = multiples(&desk.facts(), &periods);
        let people: Vec<(Id, String)> = desk.read(|workspace| {
            let team = workspace.team().into_iter();
            let wanted = team.filter(|(id, _)| look.scope.person.is_none_or(|person| person == *id));
            wanted.map(|(id, person)| (id, person.name.clone())).collect()
        });
        // One scale for everybody, so that people can be compared.
        let largest = CHARTS.map(|(_, _, get)| points.values().flatten().filter_map(get).fold(1.0, f64::max));
        let none = vec![Point::default(); SHOWN];
        let rows: Vec<_> = people
            .into_iter()
            .map(|(id, name)| {
                row(
                    desk,
                    look,
                    (id, name),
                    points.get(&id).unwrap_or(&none),
                    largest,
                    &periods,
                )
            })
            .collect();
        rows
    };
    let body = view! {
        <div class="table-wrap" tabindex="0">
            <table class="table multiples">
                <thead>
                    <tr>
                        <th>{t(control::PERSON)}</th>
                        {CHARTS.map(|(words, ..)| view! { <th>{t(words)}</th> }).into_iter().collect::<Vec<_>>()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="bar-note">{move || span(desk.look())}</p>
    };
    super::tile(
        "multiples",
        t(control::MULTIPLES),
        t(control::MULTIPLES_IS),
        true,
        body.into_any(),
    )
}

fn periods(look: Look) -> Vec<Period> {
    let mut period = look.period;
    let mut periods = Vec::with_capacity(SHOWN);
    for _ in 0..SHOWN {
        periods.push(period);
        period = period.previous(look.kind);
    }
    periods.reverse();
    periods
}

fn span(look: Look) -> String {
    let periods = periods(look);
    let first = periods
        .first()
        .map(|period| date(period.first()))
        .unwrap_or_default();
    fill(
        control::MULTIPLES_SPAN,
        &[("from", &first), ("to", &date(look.period.last()))],
    )
}

fn row(
    desk: Desk,
    look: Look,
    (id, name): (Id, String),
    points: &[Point],
    largest: [f64; 4],
    periods: &[Period],
) -> AnyView {
    let calendar = app().settings().calendar;
    let planned = |figure: &str| {
        desk.read(|workspace| {
            let own = of_person(workspace, id).into_iter();
            let (_, indicator) = own
                .into_iter()
                .find(|(_, one)| !figure.is_empty() && one.figure == figure)?;
            plan(indicator, Nature::Adds, id, look.period, &calendar).map(|plan| plan.amount)
        })
    };
    let cells: Vec<_> = CHARTS
        .iter()
        .zip(largest)
        .map(|((words, figure, get), largest)| {
            let values: Vec<Option<f64>> = points.iter().map(get).collect();
            let plan = planned(figure);
            let last = values.last().copied().flatten();
            let shown = last.map_or_else(|| "—".to_owned(), decimal);
            let of_plan = plan.map(|plan| fill(control::OF_PLAN, &[("plan", &decimal(plan))]));
            let heard: Vec<String> = periods
                .iter()
                .zip(&values)
                .map(|(period, value)| {
                    format!(
                        "{}: {}",
                        date(period.first()),
                        value.map_or_else(|| "—".to_owned(), decimal)
                    )
                })
                .collect();
            let largest = plan.map_or(largest, |plan| plan.max(largest));
            view! {
                <td>
                    <span class="multiple" title=heard.join("\n")>
                        {spark(&values, plan, Some(largest))}
                        <b>{shown}</b>
                        <span class="bar-note">{of_plan}</span>
                        <span class="visually-hidden">{format!("{}. {}", t(*words), heard.join(", "))}</span>
                    </span>
                </td>
            }
        })
        .collect();
    view! {
        <tr data-person=id.to_string()>
            <th scope="row"><bdi>{name}</bdi></th>
            {cells}
        </tr>
    }
    .into_any()
}
