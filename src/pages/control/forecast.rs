//! What the open deals are expected to bring, month by month.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::indicators::planning::plan_together;
use voronka_domain::money::{Money, Total};
use voronka_domain::record::Kind;
use voronka_domain::reports::flow::flow;
use voronka_domain::reports::forecast::{Month, calibrated, forecast};
use voronka_domain::reports::winning::{pace, won_sum};

use super::drill::List;
use super::stages::figure_button;
use super::{Desk, tile};
use crate::i18n::{control, fill, money, month, t, total};
use crate::state::app;

/// The weighted forecast.
#[component]
pub(super) fn ForecastTile(desk: Desk) -> impl IntoView {
    let by_history = RwSignal::new(false);
    let rows = move || {
        let scope = desk.scope();
        let facts = desk.facts();
        let today = desk.today();
        let rates = by_history.get().then(|| calibrated(&facts));
        let months =
            desk.read(|workspace| forecast(workspace, scope.board, scope.person, today, rates.as_ref()));
        if months.is_empty() {
            return view! { <p class="bar-note">{t(control::NO_FORECAST)}</p> }.into_any();
        }
        let currency = app().settings().currency;
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
        let every = months.values().flat_map(|month| month.deals.iter().copied());
        let every = List::of_deals(t(control::FORECAST).to_owned(), every.collect());
        let exact = Some(whole.of(currency).plain());
        // Months in their order; what has no month comes last.
        let (undated, dated): (Vec<_>, Vec<_>) = months.into_iter().partition(|(month, _)| month.is_none());
        let bars = dated.into_iter().chain(undated).map(|(day, of_month)| {
            let share = of_month.weighted.of(currency).minor as f64 / largest as f64;
            view! { <Bar day of_month share desk/> }
        });
        view! {
            <p><b>{figure_button(total(&whole), exact, None, "forecast".to_owned(), every, desk)}</b></p>
            <ol class="bars">{bars.collect_view()}</ol>
        }
        .into_any()
    };
    let body = view! {
        {move || pace_of(desk)}
        <label class="check no-print" title=t(control::CALIBRATED_IS)>
            <input
                type="checkbox"
                data-action="forecast-calibrated"
                prop:checked=move || by_history.get()
                on:change:target=move |event| by_history.set(event.target().checked())
            />
            <span>{t(control::CALIBRATED)}</span>
        </label>
        {rows}
    };
    tile(
        "forecast",
        t(control::FORECAST),
        t(control::FORECAST_IS),
        false,
        body.into_any(),
    )
}

/// What was won so far against the plan, where the period ends at this pace, and what is missing per working day.
fn pace_of(desk: Desk) -> AnyView {
    app().watch_kind(Kind::Indicator);
    let look = desk.look();
    let (today, calendar) = (desk.today(), app().settings().calendar);
    let facts = desk.facts();
    let won = won_sum(&facts, look.period, look.scope, look.currency());
    let list = List::of_deals(
        t(control::WON_SO_FAR).to_owned(),
        flow(&facts, look.period, look.scope).won.deals,
    );
    let unit = 10_f64.powi(look.currency().exponent() as i32);
    let plan =
        desk.read(|workspace| plan_together(workspace, "won-sum", look.scope.person, look.period, &calendar));
    let plan = plan
        .filter(|plan| plan.currency == Some(look.currency()))
        .map(|plan| plan.amount);
    let pace = pace(won.minor as f64 / unit, plan, look.period, &calendar, today);
    let as_money = |amount: f64| money(Money::new((amount * unit).round() as i64, look.currency()));
    let missing = pace.and_then(|pace| pace.missing_per_day);
    let rows = [
        (control::WON_SO_FAR, "won-sum", Some(won.minor as f64 / unit)),
        (control::PLANNED, "plan", plan),
        (control::AT_THIS_PACE, "pace", pace.map(|pace| pace.at_this_pace)),
        (control::MISSING_PER_DAY, "missing-per-day", missing),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|(words, metric, amount)| {
            let amount = amount?;
            let exact = Some(amount.to_string());
            let shown = if metric == "plan" {
                view! { <span data-metric=metric data-value=exact data-by-hand="">{as_money(amount)}</span> }
                    .into_any()
            } else {
                figure_button(
                    as_money(amount),
                    exact,
                    None,
                    metric.to_owned(),
                    list.clone(),
                    desk,
                )
            };
            Some(view! {
                <div>
                    <dt>{t(words)}</dt>
                    <dd>{shown}</dd>
                </div>
            })
        })
        .collect();
    view! { <dl class="facts" title=t(control::PACE_IS)>{rows}</dl> }.into_any()
}

#[component]
fn Bar(day: Option<NaiveDate>, of_month: Month, share: f64, desk: Desk) -> impl IntoView {
    let label = day.map_or_else(|| t(control::NO_MONTH).to_owned(), month);
    let list = List::of_deals(label.clone(), of_month.deals.clone()).behind("forecast-month");
    view! {
        <li class="bar-row">
            <span class="bar-name">{label}</span>
            <span class="bar" style:--share=share.to_string()><span></span></span>
            <button
                type="button"
                class="bar-value button is-quiet is-small figure"
                on:click=move |_| desk.drill.set(Some(list.clone()))
            >
                {total(&of_month.weighted)}
            </button>
            <span class="bar-note">{fill(control::OF_VALUE, &[("value", &total(&of_month.value))])}</span>
        </li>
    }
}
