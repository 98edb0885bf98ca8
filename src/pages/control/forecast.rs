//! What the open deals are expected to bring, month by month.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::money::Total;
use voronka_domain::reports::forecast::{Month, calibrated, forecast};

use super::drill::List;
use super::{Desk, Tile};
use crate::i18n::{control, fill, month, t, total};
use crate::state::app;

/// The weighted forecast.
#[component]
pub(super) fn ForecastTile(desk: Desk) -> impl IntoView {
    let by_history = RwSignal::new(false);
    let rows = move || {
        let look = desk.look();
        let facts = desk.facts();
        let today = app().today.get();
        let rates = by_history.get().then(|| calibrated(&facts));
        let months = app().read(|workspace| {
            forecast(
                workspace,
                look.scope.board,
                look.scope.person,
                today,
                rates.as_ref(),
            )
        });
        if months.is_empty() {
            return view! { <p class="bar-note">{t(control::NO_FORECAST)}</p> }.into_any();
        }
        let currency = look.currency();
        let largest = months
            .values()
            .map(|month| month.value.of(currency).minor)
            .max()
            .unwrap_or(0)
            .max(1);
        let whole: Total = months
            .values()
            .flat_map(|month| month.weighted.sums().collect::<Vec<_>>())
            .collect();
        // Months in their order; what has no month comes last.
        let (undated, dated): (Vec<_>, Vec<_>) = months.into_iter().partition(|(month, _)| month.is_none());
        let bars = dated.into_iter().chain(undated).map(|(day, of_month)| {
            let share = of_month.weighted.of(currency).minor as f64 / largest as f64;
            view! { <Bar day of_month share desk/> }
        });
        view! {
            <p data-metric="forecast" data-value=whole.of(currency).plain()><b>{total(&whole)}</b></p>
            <ol class="bars">{bars.collect_view()}</ol>
        }
        .into_any()
    };
    view! {
        <Tile name="forecast" title=t(control::FORECAST) definition=t(control::FORECAST_IS)>
            <label class="check" title=t(control::CALIBRATED_IS)>
                <input
                    type="checkbox"
                    data-action="forecast-calibrated"
                    prop:checked=move || by_history.get()
                    on:change:target=move |event| by_history.set(event.target().checked())
                />
                <span>{t(control::CALIBRATED)}</span>
            </label>
            {rows}
        </Tile>
    }
}

#[component]
fn Bar(day: Option<NaiveDate>, of_month: Month, share: f64, desk: Desk) -> impl IntoView {
    let label = day.map_or_else(|| t(control::NO_MONTH).to_owned(), month);
    let list = List::of_deals(label.clone(), of_month.deals.clone());
    view! {
        <li class="bar-row">
            <span class="bar-name">{label}</span>
            <span class="bar" style:--share=share.to_string()><span></span></span>
            <button
                type="button"
                class="bar-value button is-quiet is-small"
                on:click=move |_| desk.drill.set(Some(list.clone()))
            >
                {total(&of_month.weighted)}
            </button>
            <span class="bar-note">{fill(control::OF_VALUE, &[("value", &total(&of_month.value))])}</span>
        </li>
    }
}
