//! How soon things are written down after they happened.

use leptos::prelude::*;
use voronka_domain::reports::discipline::discipline;

use super::Desk;
use super::drill::List;
use super::stages::{count_button, figure_button};
use crate::i18n::{control, decimal, fill, number, percent, t};

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let body = move || {
        let look = desk.look();
        let found = discipline(&desk.facts(), look.period, look.scope);
        if found.all == 0 {
            return view! { <p class="bar-note">{t(control::NOTHING_HAPPENED)}</p> }.into_any();
        }
        let share = |n: usize| (n as f64 / found.all as f64).to_string();
        let list = List::of_deals(t(control::RECORDED_LATER).to_owned(), found.late.clone());
        let all = List::of_deals(t(control::RECORDING).to_owned(), found.deals.clone());
        let shown = found.in_time.map(percent).unwrap_or_default();
        let exact = found.in_time.map(|share| share.to_string());
        let gap = found.median_gap.map(|gap| {
            fill(
                control::GAP,
                &[
                    ("median", &decimal(gap)),
                    ("widest", &number(f64::from(found.widest))),
                ],
            )
        });
        view! {
            <p class="big-figure">
                {figure_button(shown, exact, Some(found.all), "recording".to_owned(), all, desk)}
                <span class="bar-note">{fill(control::RECORDED_N, &[("n", &number(found.all as f64))])}</span>
            </p>
            <span class="age-bar" aria-hidden="true">
                <span class="age-segment" data-age="fresh" style:--share=share(found.same_day)></span>
                <span class="age-segment" data-age="norm" style:--share=share(found.next_day)></span>
                <span class="age-segment" data-age="old" style:--share=share(found.late_count)></span>
            </span>
            <table class="table">
                <tbody>
                    <tr>
                        <th scope="row">{t(control::RECORDED_SAME)}</th>
                        <td class="is-number">{number(found.same_day as f64)}</td>
                    </tr>
                    <tr>
                        <th scope="row">{t(control::RECORDED_NEXT)}</th>
                        <td class="is-number">{number(found.next_day as f64)}</td>
                    </tr>
                    <tr>
                        <th scope="row">{t(control::RECORDED_LATER)}</th>
                        <td class="is-number">{count_button(found.late_count, list, "recorded-late".to_owned(), desk)}</td>
                    </tr>
                </tbody>
            </table>
            <p class="bar-note">{gap}</p>
        }
        .into_any()
    };
    super::tile(
        "discipline",
        t(control::RECORDING),
        t(control::RECORDING_IS),
        false,
        body.into_any(),
    )
}
