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
/// The size of the drawing, in its own units.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 120.0;

/// The chart; pressing a month opens its meetings.
#[component]
pub(super) fn Trend(person: Memo<Option<Id>>, drill: Drill) -> impl IntoView {
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
    let is_empty = Memo::new(move |_| months.with(|months| months.iter().all(|(_, tally)| tally.is_empty())));
    view! {
        <Show when=move || !is_empty.get()>
            <section class="tile" data-block="trend" aria-labelledby="trend-heading">
                <header class="block-head">
                    <h2 id="trend-heading">{t(meeting_figures::TREND)}</h2>
                    <p class="muted">{t(meeting_figures::TREND_IS)}</p>
                </header>
                {move || {
                    let months = months.get();
                    let most = months.iter().map(|(_, tally)| tally.len()).max().unwrap_or(1).max(1);
                    let bars = months.into_iter().enumerate().map(|(at, (period, tally))| {
                        view! { <Bar at period tally most drill/> }
                    });
                    view! {
                        <svg class="meeting-trend" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="group" aria-labelledby="trend-heading">
                            {bars.collect_view()}
                        </svg>
                    }
                }}
            </section>
        </Show>
    }
}

#[component]
fn Bar(at: usize, period: Period, tally: Tally, most: usize, drill: Drill) -> impl IntoView {
    let step = WIDTH / MONTHS as f64;
    let (left, width) = (at as f64 * step + step * 0.15, step * 0.7);
    let room = HEIGHT - 34.0;
    let height = |n: usize| n as f64 / most as f64 * room;
    let heights = [
        ("forward", height(tally.forward.len())),
        ("place", height(tally.place.len())),
        ("back", height(tally.back.len())),
    ];
    let top = 16.0 + room - heights.iter().map(|(_, height)| height).sum::<f64>();
    let mut y = top;
    let parts = heights.map(|(verdict, height)| {
        let part = view! { <rect data-verdict=verdict x=left y=y width=width height=height></rect> };
        y += height;
        part
    });
    let name = month(period.first());
    let share = tally.success().map(percent);
    let label = fill(
        meeting_figures::TREND_POINT,
        &[
            ("month", &name),
            ("share", &share.clone().unwrap_or_else(|| "—".to_owned())),
            ("n", &tally.len()),
        ],
    );
    let ids = tally.all();
    let is_empty = ids.is_empty();
    let n = ids.len();
    let open = StoredValue::new((name.clone(), ids));
    let show = move || {
        if !is_empty {
            drill.set(Some(open.get_value()));
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if matches!(&*event.key(), "Enter" | " ") {
            event.prevent_default();
            show();
        }
    };
    let heard = label.clone();
    // The first letters of the month are enough below a narrow bar.
    let short: String = name.chars().take(3).collect();
    view! {
        <g
            class="trend-bar"
            role=(!is_empty).then_some("button")
            tabindex=(!is_empty).then_some("0")
            aria-label=heard
            data-n=n
            on:click=move |_| show()
            on:keydown=keys
        >
            <title>{label}</title>
            <rect class="trend-hit" x=at as f64 * step y="0" width=step height=HEIGHT></rect>
            {parts.into_iter().collect_view()}
            <text x=left + width / 2.0 y=top - 4.0>{share}</text>
            <text class="trend-month" x=left + width / 2.0 y=HEIGHT - 4.0>{short}</text>
        </g>
    }
}
