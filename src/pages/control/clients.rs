//! How well clients come back and how the rules of after-sale work are kept, with the ways to the pages that tell more.

use leptos::prelude::*;
use voronka_domain::calendar::Quarter;
use voronka_domain::id::Id;
use voronka_domain::orders::figures::{coverage, intervals, repeat_purchases};
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::Scope;
use voronka_domain::reports::figures::{Sight, Value, figure};

use super::Desk;
use super::drill::List;
use crate::components::stat::{Stat, stat};
use crate::i18n::{control, decimal, fill, follow_ups, number, orders, percent, t};
use crate::route::{ClientsAt, Page, Route};
use crate::state::app;

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let cells = move || {
        app().watch_kinds(&[Kind::Client, Kind::Deal, Kind::Stage, Kind::Rule, Kind::FollowUp]);
        cells(desk)
    };
    let link = |at, action: &'static str, words| {
        let href = Route::to(Page::Clients { at }).href();
        view! { <a class="button is-small" data-action=action href=href>{t(words)}</a> }
    };
    let body = view! {
        <div class="stats">{cells}</div>
        <div class="kpi-foot no-print">
            {link(ClientsAt::Orders, "to-orders", control::TO_ORDERS)}
            {link(ClientsAt::Queue, "to-queue", control::TO_QUEUE)}
        </div>
    };
    super::tile(
        "clients",
        t(control::CLIENT_FIGURES),
        t(control::CLIENT_FIGURES_IS),
        true,
        body.into_any(),
    )
}

fn cells(desk: Desk) -> Vec<AnyView> {
    let (look, facts, today) = (desk.look(), desk.facts(), desk.today());
    let end = look.period.last().min(today);
    let scope = Scope {
        board: None,
        ..look.scope
    };
    let dash = || "—".to_owned();
    let part = |part: usize, whole: usize| {
        let (part, whole) = (number(part as f64), number(whole as f64));
        fill(orders::OF, &[("part", &part), ("whole", &whole)])
    };
    let exact = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let cell = |shown: Stat, clients: Vec<Id>| {
        let list = List::of_clients(t(shown.label).to_owned(), clients).behind(shown.metric);
        let open = (!list.is_empty()).then(|| Callback::new(move |()| desk.drill.set(Some(list.clone()))));
        stat(shown, open)
    };
    desk.read(|workspace| {
        let book = facts.orders(workspace);
        let is_theirs = |client: Id| {
            let owner = || workspace.clients.get(client).and_then(|client| client.owner);
            scope.person.is_none() || owner() == scope.person
        };
        let covered = coverage(book, Quarter::of(look.period.last()), end, is_theirs);
        let repeat = repeat_purchases(book, end, is_theirs);
        let between = intervals(book, end, is_theirs);
        let sight = Sight {
            facts: &facts,
            workspace,
            period: look.period,
            today,
            scope,
        };
        let kept = figure("rule-discipline").map(|figure| (figure.compute)(&sight));
        let share = kept.as_ref().and_then(|kept| match kept.value {
            Value::Number(percent) => Some(percent / 100.0),
            _ => None,
        });
        let n = kept.as_ref().map_or(0, |kept| kept.n);
        vec![
            cell(
                Stat {
                    metric: "coverage",
                    label: orders::FIGURE_COVERAGE,
                    definition: orders::FIGURE_COVERAGE_IS,
                    value: covered.value().map_or_else(dash, percent),
                    exact: exact(covered.value()),
                    n: Some(covered.of.len()),
                    note: part(covered.counted.len(), covered.of.len()),
                },
                covered.of.clone(),
            ),
            cell(
                Stat {
                    metric: "repeat-purchase-rate",
                    label: orders::FIGURE_REPEAT,
                    definition: orders::FIGURE_REPEAT_IS,
                    value: repeat.value().map_or_else(dash, percent),
                    exact: exact(repeat.value()),
                    n: Some(repeat.of.len()),
                    note: part(repeat.counted.len(), repeat.of.len()),
                },
                repeat.of.clone(),
            ),
            cell(
                Stat {
                    metric: "order-interval",
                    label: orders::FIGURE_INTERVAL,
                    definition: orders::FIGURE_INTERVAL_IS,
                    value: between.median.map_or_else(dash, decimal),
                    exact: exact(between.median),
                    n: Some(between.gaps),
                    note: crate::i18n::count(orders::GAPS, between.gaps),
                },
                between.clients,
            ),
            cell(
                Stat {
                    metric: "rule-discipline",
                    label: follow_ups::ON_TIME,
                    definition: follow_ups::ON_TIME_IS,
                    value: share.map_or_else(dash, percent),
                    exact: exact(share),
                    n: Some(n),
                    note: share.map_or_else(String::new, |_| crate::i18n::count(follow_ups::DUE_N, n)),
                },
                kept.map(|kept| kept.ids).unwrap_or_default(),
            ),
        ]
    })
}
