//! A small chart: twelve months of steps forward, in place and back.

use leptos::prelude::*;
use voronka_domain::calendar::{Period, PeriodKind};
use voronka_domain::id::Id;
use voronka_domain::meetings::figures::{Tally, trend};
use voronka_domain::record::Kind;

use super::figures::Drill;
use crate::i18n::{fill, meeting_figures, month, percent, t};
use crate::state::app;

/// Months shown.
const MONTHS: usize = 12;

/// The chart; pressing a month opens its meetings.
pub(super) fn chart(person: Memo<Option<Id>>, drill: Drill) -> AnyView {
    let months = Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        let person = person.get();
        let mut period = Period::containing(app().today.get(), PeriodKind::Month);
        let mut periods = Vec::with_capacity(MONTHS);
        for _ in 0..MONTHS {
            periods.push(period);
            period = period.previous(PeriodKind::Month);
        }
        periods.reverse();
        let tallies = app().read(|workspace| trend(workspace, &periods, person));
        periods.into_iter().zip(tallies).collect::<Vec<_>>()
    });
    let chart = move || {
        let months = months.get();
        let most = months.iter().map(|(_, tally)| tally.len()).max().unwrap_or(0);
        let bars = months
            .into_iter()
            .map(|(period, tally)| bar(period, &tally, most, drill));
        (most > 0).then(|| {
            view! {
                <section class="tile" data-block="trend" aria-labelledby="trend-heading">
                    <header class="block-head">
                        <h2 id="trend-heading">{t(meeting_figures::TREND)}</h2>
                        <p class="muted">{t(meeting_figures::TREND_IS)}</p>
                    </header>
                    <ol class="meeting-trend">{bars.collect::<Vec<AnyView>>()}</ol>
                </section>
            }
            .into_any()
        })
    };
    chart.into_any()
}

fn bar(period: Period, tally: &Tally, most: usize, drill: Drill) -> AnyView {
    let parts = [
        ("forward", tally.forward.len()),
        ("place", tally.place.len()),
        ("back", tally.back.len()),
    ];
    let parts: Vec<AnyView> = parts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(verdict, n)| {
            let share = n as f64 / most as f64;
            view! { <i data-verdict=verdict style:--share=share.to_string()></i> }.into_any()
        })
        .collect();
    let name = month(period.first());
    // Whole percents: twelve of them stand side by side on a telephone.
    let share = tally
        .success()
        .map(|share| percent((share * 100.0).round() / 100.0));
    let n = tally.len();
    let label = fill(
        meeting_figures::TREND_POINT,
        &[
            ("month", &name),
            (
                "share",
                &share
                    .clone()
                    .unwrap_or_else(|| t(meeting_figures::WITHOUT_NUMBER).to_owned()),
            ),
            ("n", &n),
        ],
    );
    // The first letters of the month are enough below a narrow bar.
    let short: String = name.chars().take(3).collect();
    let ids = tally.all();
    view! {
        <li>
            <button
                type="button"
                disabled=n == 0
                title=label.clone()
                data-n=n
                on:click=move |_| drill.set(Some((name.clone(), ids.clone())))
            >
                <b>{share}</b>
                {parts}
                <span>{short}</span>
                <span class="visually-hidden">{format!(": {label}")}</span>
            </button>
        </li>
    }
    .into_any()
}
