//! The figures above the grid, each with what it means and who is behind it.

use leptos::prelude::*;
use voronka_domain::calendar::Quarter;
use voronka_domain::hand_overs::figures::waits;
use voronka_domain::id::Id;
use voronka_domain::orders::figures::{coverage, intervals, repeat_purchases};
use voronka_domain::record::Kind;

use super::drill::Behind;
use super::{Desk, belongs};
use crate::components::stat::{Stat, stat};
use crate::i18n::{Words, count, decimal, fill, number, orders, percent, t};
use crate::state::app;

struct Figure {
    metric: &'static str,
    label: Words,
    definition: Words,
    value: String,
    exact: String,
    n: usize,
    note: String,
    clients: Vec<(Id, String)>,
}

/// The figures.
pub(super) fn figures(desk: Desk) -> AnyView {
    let all = move || {
        app().watch_kinds(&[Kind::HandOver, Kind::Deal, Kind::Client]);
        let all = all(desk).into_iter();
        all.map(|figure| tile(figure, desk)).collect_view()
    };
    view! { <div class="stats orders-stats">{all}</div> }.into_any()
}

fn all(desk: Desk) -> [Figure; 4] {
    let (book, today) = (desk.book.get(), app().today.get());
    let wanted = desk.look.with(belongs);
    let covered = coverage(&book, Quarter::of(today), today, &wanted);
    let repeat = repeat_purchases(&book, today, &wanted);
    let between = intervals(&book, today, &wanted);
    let waits = app().read(|workspace| waits(workspace, |_| true, &wanted));
    let marked = |of: &[Id], counted: &[Id], yes: Words, no: Words| {
        let word = |id: &Id| t(if counted.contains(id) { yes } else { no }).to_owned();
        of.iter().map(|id| (*id, word(id))).collect()
    };
    let part = |part: usize, whole: usize| {
        let (part, whole) = (number(part as f64), number(whole as f64));
        fill(orders::OF, &[("part", &part), ("whole", &whole)])
    };
    let exact = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let dash = || "—".to_owned();
    let days = |value: f64| fill_days(orders::DAYS, value);
    let waited = waits.accepted.iter();
    let waited = waited.map(|(id, days)| (*id, count(orders::WORKING_DAYS, *days as usize)));
    let waiting = waits
        .waiting
        .iter()
        .map(|id| (*id, t(orders::LIST_WAITS).to_owned()));
    [
        Figure {
            metric: "coverage",
            label: orders::FIGURE_COVERAGE,
            definition: orders::FIGURE_COVERAGE_IS,
            value: covered.value().map_or_else(dash, percent),
            exact: exact(covered.value()),
            n: covered.of.len(),
            note: part(covered.counted.len(), covered.of.len()),
            clients: marked(
                &covered.of,
                &covered.counted,
                orders::LIST_ORDERED,
                orders::LIST_NOT,
            ),
        },
        Figure {
            metric: "repeat-purchase-rate",
            label: orders::FIGURE_REPEAT,
            definition: orders::FIGURE_REPEAT_IS,
            value: repeat.value().map_or_else(dash, percent),
            exact: exact(repeat.value()),
            n: repeat.of.len(),
            note: part(repeat.counted.len(), repeat.of.len()),
            clients: marked(&repeat.of, &repeat.counted, orders::LIST_AGAIN, orders::LIST_ONCE),
        },
        Figure {
            metric: "order-interval",
            label: orders::FIGURE_INTERVAL,
            definition: orders::FIGURE_INTERVAL_IS,
            value: between.median.map_or_else(dash, days),
            exact: exact(between.median),
            n: between.gaps,
            note: count(orders::GAPS, between.gaps),
            clients: between.clients.iter().map(|id| (*id, String::new())).collect(),
        },
        Figure {
            metric: "hand-over-wait",
            label: orders::FIGURE_WAIT,
            definition: orders::FIGURE_WAIT_IS,
            value: waits
                .median
                .map_or_else(dash, |value| fill_days(orders::WORKING_DAYS, value)),
            exact: exact(waits.median),
            n: waits.accepted.len(),
            note: count(orders::WAITING, waits.waiting.len()),
            clients: waiting.chain(waited).collect(),
        },
    ]
}

/// A number of days that may have a half: "35.5 days".
pub(in crate::pages::clients) fn fill_days(words: Words, days: f64) -> String {
    let whole = days.floor().max(0.0) as usize;
    if days.fract() == 0.0 {
        return count(words, whole);
    }
    // The word follows the whole part in no language; both take the form of many.
    count(words, 5).replacen('5', &decimal(days), 1)
}

fn tile(figure: Figure, desk: Desk) -> AnyView {
    let behind = Behind {
        title: format!("{}: {}", t(figure.label), figure.value),
        clients: figure.clients,
    };
    let is_empty = behind.clients.is_empty();
    let open = (!is_empty).then(|| Callback::new(move |()| desk.behind.set(Some(behind.clone()))));
    let shown = Stat {
        metric: figure.metric,
        label: figure.label,
        definition: figure.definition,
        value: figure.value,
        exact: figure.exact,
        n: Some(figure.n),
        note: figure.note,
    };
    stat(shown, open)
}
