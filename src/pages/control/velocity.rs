//! The four levers of the sales velocity, and what ten per cent of each would give.

use leptos::prelude::*;
use voronka_domain::money::Money;
use voronka_domain::reports::winning::{Lever, Velocity, velocity};

use super::Desk;
use super::drill::List;
use super::stages::figure_button;
use crate::i18n::{Words, control, decimal, fill, money, number, percent, t};

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let body = move || {
        let look = desk.look();
        match velocity(&desk.facts(), look.period, look.scope, look.currency()) {
            Some(velocity) => levers(&velocity, desk),
            None => view! { <p class="bar-note">{t(control::NO_VELOCITY)}</p> }.into_any(),
        }
    };
    super::tile(
        "velocity",
        t(control::LEVERS),
        t(control::LEVERS_IS),
        false,
        body.into_any(),
    )
}

fn levers(velocity: &Velocity, desk: Desk) -> AnyView {
    let as_money = |minor: f64| money(Money::new(minor.round() as i64, velocity.currency));
    let told = |lever: Lever| -> (Words, &'static str, String) {
        match lever {
            Lever::Open => (control::LEVER_OPEN, "open", number(velocity.open as f64)),
            Lever::Average => (control::LEVER_AVERAGE, "average", as_money(velocity.average)),
            Lever::WinRate => (control::LEVER_RATE, "win-rate", percent(velocity.win_rate)),
            Lever::Cycle => (control::LEVER_CYCLE, "cycle", decimal(velocity.cycle)),
        }
    };
    let rows: Vec<_> = velocity
        .levers()
        .into_iter()
        .map(|(lever, gain)| {
            let (words, name, value) = told(lever);
            let exact = match lever {
                Lever::Open => velocity.open.to_string(),
                Lever::Average => velocity.average.to_string(),
                Lever::WinRate => velocity.win_rate.to_string(),
                Lever::Cycle => velocity.cycle.to_string(),
            };
            let deals = match lever {
                Lever::Open => &velocity.open_deals,
                Lever::Average | Lever::Cycle => &velocity.won_deals,
                Lever::WinRate => &velocity.decided_deals,
            };
            let list = List::of_deals(t(words).to_owned(), deals.clone());
            let more = fill(control::PER_DAY_MORE, &[("sum", &as_money(gain))]);
            view! {
                <tr>
                    <th scope="row">{t(words)}</th>
                    <td class="is-number" data-lever=name data-value=exact>{value}</td>
                    <td class="is-number">
                        {figure_button(more, Some(gain.to_string()), None, format!("lever:{name}"), list, desk)}
                    </td>
                </tr>
            }
        })
        .collect();
    view! {
        <p class="big-figure">{fill(control::MONEY_PER_DAY, &[("sum", &as_money(velocity.per_day))])}</p>
        <table class="table">
            <thead>
                <tr>
                    <th>{t(control::LEVER)}</th>
                    <th class="is-number">{t(control::NOW)}</th>
                    <th class="is-number">{t(control::TEN_PER_CENT)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
