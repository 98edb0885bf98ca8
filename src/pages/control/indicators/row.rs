//! One indicator of the table.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicator::{Indicator, Unit};
use voronka_domain::indicators::editing::set_plan;
use voronka_domain::indicators::judging::{Trend, Zone};
use voronka_domain::indicators::scorecard::{Line, recent, trend};

use super::super::Desk;
use super::super::drill::List;
use super::super::spark::spark;
use super::{amounts, with_cards};
use crate::components::Icon;
use crate::components::in_place::LineInPlace;
use crate::i18n::{Words, date, decimal, fill, indicators, percent, t};
use crate::state::app;

/// Periods of the small chart.
pub(super) const RECENT: usize = 6;

/// The row.
pub(super) fn view(
    desk: Desk,
    who: Id,
    line: &Line,
    chosen: RwSignal<Option<Id>>,
    is_editable: bool,
) -> AnyView {
    let id = line.indicator;
    let look = desk.look();
    let Some(indicator) = desk.read(|workspace| workspace.indicators.get(id).cloned()) else {
        return ().into_any();
    };
    let currency = line.currency.unwrap_or_else(|| look.currency());
    let (trend, facts) = with_cards(desk, |cards| {
        (
            trend(cards, &indicator, line, who, look.period, look.kind),
            recent(cards, &indicator, who, (look.period, look.kind), currency, RECENT),
        )
    });
    let as_text = |amount: Option<f64>| {
        amount.map_or_else(
            || "—".to_owned(),
            |amount| amounts::shown(amount, indicator.unit, line.currency),
        )
    };
    let plan = if is_editable {
        plan_field(&indicator, id, who, look.period.first())
    } else {
        as_text(line.plan.map(|plan| plan.amount)).into_any()
    };
    let heard: Vec<String> = facts
        .iter()
        .map(|(period, fact)| format!("{}: {}", date(period.first()), as_text(*fact)))
        .collect();
    let values: Vec<Option<f64>> = facts.iter().map(|(_, fact)| *fact).collect();
    let counted = line
        .fulfilment
        .map(|fulfilment| fulfilment.min(line.cap) * f64::from(line.weight) / 100.0);
    let behind = Behind {
        desk,
        chosen,
        indicator: id,
        list: List::of(indicator.name.clone(), line.fact.kind, line.fact.ids.clone()),
        is_judged: indicator.is_judged(),
    };
    let exact = |value: Option<f64>| value.map(|value| value.to_string());
    let fact = behind.button("fact", as_text(line.fact.amount), exact(line.fact.amount));
    let share = line.fulfilment.map_or_else(|| "—".to_owned(), shown_share);
    let fulfilled = behind.button("fulfilment", share, exact(line.fulfilment));
    let toggle = move |_| chosen.update(|chosen| *chosen = (*chosen != Some(id)).then_some(id));
    view! {
        <tr data-indicator=id.to_string() class:is-chosen=move || chosen.get() == Some(id)>
            <th scope="row">
                <button
                    type="button"
                    class="kpi-name"
                    data-action="indicator-detail"
                    aria-expanded=move || (chosen.get() == Some(id)).to_string()
                    on:click=toggle
                >
                    <Icon name="chevron-right" small=true/>
                    <bdi>{indicator.name.clone()}</bdi>
                </button>
            </th>
            <td class="is-number" data-metric="plan" data-by-hand="" data-value=line.plan.map(|plan| plan.amount.to_string())>
                {plan}
            </td>
            <td class="is-number">{fact}</td>
            <td class="is-number">{fulfilled}</td>
            <td class="is-number">{line.zone.map(|zone| zone_chip(zone, line.expected))}</td>
            <td class="is-number">{trend.map(|trend| trend_mark(trend, indicator.less_is_better))}</td>
            <td class="is-number">
                <span class="kpi-spark" title=heard.join("\n")>
                    {spark(&values, line.plan.map(|plan| plan.amount), None)}
                    <span class="visually-hidden">{heard.join(", ")}</span>
                </span>
            </td>
            <td class="is-number">{line.weight}</td>
            <td class="is-number">{counted.map(decimal_two)}</td>
        </tr>
    }
    .into_any()
}

/// A share without bounds is said in words.
pub(super) fn shown_share(share: f64) -> String {
    if share.is_finite() {
        percent(share)
    } else {
        "∞".to_owned()
    }
}

fn decimal_two(value: f64) -> String {
    decimal(value * 100.0)
}

/// The plan of a month, edited where it stands.
fn plan_field(indicator: &Indicator, id: Id, who: Id, month: chrono::NaiveDate) -> AnyView {
    let label = fill(indicators::PLAN_OF, &[("name", &indicator.name)]);
    let value = indicator.plan(who, month).map(amounts::typed).unwrap_or_default();
    let unit = indicator.unit;
    let name = indicator.name.clone();
    let commit = move |typed: String| {
        let currency = app().read(|workspace| workspace.settings()).currency;
        let label = fill(indicators::PLANNED, &[("name", &name)]);
        let edit = amounts::read(&typed, unit, currency)
            .map_err(drop)
            .and_then(|amount| {
                app()
                    .read(|workspace| set_plan(workspace, id, who, month, amount))
                    .map_err(drop)
            });
        match edit {
            Ok(edit) => {
                app().commit(label, edit);
                true
            }
            Err(()) => {
                app().toast_error(t(indicators::BAD_PLAN).to_owned());
                false
            }
        }
    };
    let suffix = (unit == Unit::Percent).then_some("%");
    view! {
        <span class="kpi-plan" title=label.clone()>
            <LineInPlace
                value=Signal::stored(value)
                field="plan"
                label=t(indicators::PLAN)
                class="is-number is-bare"
                keyboard="decimal"
                on_commit=Callback::new(commit)
            />
            {suffix}
        </span>
    }
    .into_any()
}

/// What lies behind the figures of a row: the records counted or, where the head judges, the marks in the detail.
struct Behind {
    desk: Desk,
    chosen: RwSignal<Option<Id>>,
    indicator: Id,
    list: List,
    is_judged: bool,
}

impl Behind {
    fn button(&self, metric: &'static str, shown: String, exact: Option<String>) -> AnyView {
        let (desk, chosen, indicator, is_judged) = (self.desk, self.chosen, self.indicator, self.is_judged);
        let list = self.list.clone().behind(metric);
        let open = move |_| {
            if is_judged {
                chosen.set(Some(indicator));
            } else {
                desk.drill.set(Some(list.clone()));
            }
        };
        view! {
            <button
                type="button"
                class="button is-quiet is-small figure"
                data-metric=metric
                data-value=exact
                data-judged=is_judged.then_some("")
                disabled=self.list.is_empty() && !is_judged
                on:click=open
            >
                {shown}
            </button>
        }
        .into_any()
    }
}

/// The zone by sign, word and colour, with the fulfilment expected.
fn zone_chip(zone: Zone, expected: Option<f64>) -> AnyView {
    let (sign, words): (&'static str, Words) = match zone {
        Zone::Green => ("check", indicators::GREEN),
        Zone::Yellow => ("warning", indicators::YELLOW),
        Zone::Red => ("alert", indicators::RED),
    };
    view! {
        <span class="zone" data-zone=zone.name() title=expected.map(|expected| fill(indicators::EXPECTED, &[("percent", &shown_share(expected))]))>
            <Icon name=sign small=true/>
            {t(words)}
        </span>
    }
    .into_any()
}

/// The trend as an arrow with its share; the colour says whether that is good.
fn trend_mark(trend: Trend, less_is_better: bool) -> AnyView {
    let direction = trend.direction();
    let arrow = match direction {
        1 => "▲",
        -1 => "▼",
        _ => "■",
    };
    let (shown, heard, exact) = match trend {
        Trend::New => (
            t(indicators::NEW).to_owned(),
            t(indicators::NEW).to_owned(),
            "new".to_owned(),
        ),
        Trend::By(by) => {
            let share = percent(by.abs());
            let words = match direction {
                1 => indicators::TREND_UP,
                -1 => indicators::TREND_DOWN,
                _ => indicators::TREND_LEVEL,
            };
            (share.clone(), fill(words, &[("percent", &share)]), by.to_string())
        }
    };
    let is_good = (direction > 0) != less_is_better;
    let tone = match direction {
        0 => "level",
        _ if is_good => "ok",
        _ => "danger",
    };
    let title = heard.clone();
    view! {
        <span class="delta" data-tone=tone data-trend=exact data-direction=direction.to_string() title=title>
            <span aria-hidden="true">{arrow}" "{shown}</span>
            <span class="visually-hidden">{heard}</span>
        </span>
    }
    .into_any()
}
