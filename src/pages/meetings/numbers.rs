//! The figures of a period as numbers; each opens the meetings it was counted from.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meetings::figures::{Figures, Tally};

use super::figures::Drill;
use crate::i18n::{Words, decimal, fill, meeting_figures, money, number, percent, t, total};

/// One number with its meetings.
struct Stat {
    metric: &'static str,
    label: Words,
    value: String,
    /// The exact number for scripts; empty where there is none.
    exact: String,
    note: String,
    ids: Vec<Id>,
}

fn counted(metric: &'static str, label: Words, ids: &[Id], note: String) -> Stat {
    Stat {
        metric,
        label,
        value: number(ids.len() as f64),
        exact: ids.len().to_string(),
        note,
        ids: ids.to_vec(),
    }
}

fn share_of(ids: &[Id], all: &Tally) -> String {
    if all.is_empty() {
        return String::new();
    }
    let share = ids.len() as f64 / all.len() as f64;
    fill(
        meeting_figures::OF_JUDGED,
        &[("share", &percent(share)), ("n", &all.len())],
    )
}

fn measured(metric: &'static str, label: Words, value: Option<f64>, ids: &[Id]) -> Stat {
    Stat {
        exact: value.map(|value| value.to_string()).unwrap_or_default(),
        ..counted(metric, label, ids, String::new())
    }
}

/// Every number as a tile that opens its meetings.
pub(super) fn numbers(figures: &Figures, drill: Drill) -> AnyView {
    let all = &figures.all;
    let dash = || t(meeting_figures::WITHOUT_NUMBER).to_owned();
    let planned = fill(meeting_figures::HELD_OF_PLANNED, &[("n", &figures.planned.len())]);
    let cost: Vec<_> = figures.cost_per_step.iter().copied().map(money).collect();
    let mut stats = vec![
        counted("meetings-held", meeting_figures::HELD, &figures.held, planned),
        counted(
            "steps-forward",
            meeting_figures::FORWARD,
            &all.forward,
            share_of(&all.forward, all),
        ),
        counted(
            "steps-in-place",
            meeting_figures::PLACE,
            &all.place,
            share_of(&all.place, all),
        ),
        counted(
            "steps-back",
            meeting_figures::BACK,
            &all.back,
            share_of(&all.back, all),
        ),
        Stat {
            value: figures.score.map_or_else(dash, percent),
            ..measured(
                "meeting-score",
                meeting_figures::SCORE,
                figures.score,
                &figures.scored,
            )
        },
        Stat {
            value: if cost.is_empty() { dash() } else { cost.join(" + ") },
            exact: figures
                .cost_per_step
                .first()
                .map(|sum| sum.plain())
                .unwrap_or_default(),
            note: fill(meeting_figures::COST_ALL, &[("sum", &total(&figures.cost))]),
            ..counted(
                "cost-per-step",
                meeting_figures::COST_PER_STEP,
                &all.all(),
                String::new(),
            )
        },
        Stat {
            value: figures.brier.map_or_else(dash, decimal_2),
            note: fill(
                meeting_figures::BRIER_IS,
                &[("hits", &figures.hits.len()), ("n", &figures.foretold.len())],
            ),
            ..measured("brier", meeting_figures::BRIER, figures.brier, &figures.foretold)
        },
    ];
    for (metric, label, ids) in [
        ("too-early", meeting_figures::TOO_EARLY, &figures.too_early),
        ("too-dear", meeting_figures::TOO_DEAR, &figures.too_dear),
        ("unapproved", meeting_figures::UNAPPROVED, &figures.unapproved),
    ] {
        stats.push(counted(metric, label, ids, String::new()));
    }
    let tiles: Vec<AnyView> = stats.into_iter().map(|stat| tile(stat, drill)).collect();
    tiles.into_any()
}

/// A number with two decimals, in the way of the language.
fn decimal_2(value: f64) -> String {
    let whole = (value * 100.0).round() / 100.0;
    let sign = if decimal(0.5).contains(',') { "," } else { "." };
    format!("{whole:.2}").replace('.', sign)
}

fn tile(stat: Stat, drill: Drill) -> AnyView {
    let title = t(stat.label);
    let ids = stat.ids;
    let n = ids.len();
    view! {
        <button
            type="button"
            class="stat"
            data-action="open-figure"
            on:click=move |_| drill.set(Some((title.to_owned(), ids.clone())))
        >
            <span class="stat-label">{title}</span>
            <span class="stat-value" data-metric=stat.metric data-value=stat.exact data-n=n>{stat.value}</span>
            <span class="stat-note">{stat.note}</span>
        </button>
    }    .into_any()
}
