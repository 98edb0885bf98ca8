//! The chosen indicator in detail: what it is, how it was worked out, its last periods, its marks.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicator::Indicator;
use voronka_domain::indicators::scorecard::{Line, recent};
use voronka_domain::reports::figures::figure;

use super::super::Desk;
use super::super::drill::List;
use super::super::spark::spark;
use super::super::stages::figure_button;
use super::row::{RECENT, shown_share};
use super::{amounts, marks, with_cards};
use crate::i18n::{date, fill, indicators, lang, t};

/// The detail.
pub(super) fn view(desk: Desk, who: Id, line: &Line) -> AnyView {
    let id = line.indicator;
    let look = desk.look();
    let Some(indicator) = desk.read(|workspace| workspace.indicators.get(id).cloned()) else {
        return ().into_any();
    };
    let as_text = |amount: f64| amounts::shown(amount, indicator.unit, line.currency);
    let currency = line.currency.unwrap_or_else(|| look.currency());
    let facts = with_cards(desk, |cards| {
        recent(cards, &indicator, who, (look.period, look.kind), currency, RECENT)
    });
    let values: Vec<Option<f64>> = facts.iter().map(|(_, fact)| *fact).collect();
    let heads: Vec<_> = facts
        .iter()
        .map(|(period, _)| view! { <th class="is-number">{date(period.first())}</th> })
        .collect();
    let cells: Vec<_> = facts
        .iter()
        .map(|(_, fact)| view! { <td class="is-number">{fact.map_or_else(|| "—".to_owned(), as_text)}</td> })
        .collect();
    let pace = line
        .pace
        .map(|pace| fill(indicators::AT_PACE, &[("amount", &as_text(pace.at_this_pace))]));
    let missing = line
        .pace
        .and_then(|pace| pace.missing_per_day)
        .filter(|missing| *missing > 0.0);
    let missing = missing.map(|missing| {
        let list = List::of(indicator.name.clone(), line.fact.kind, line.fact.ids.clone());
        let text = fill(indicators::MISSING, &[("amount", &as_text(missing))]);
        view! { <li>{figure_button(text, Some(missing.to_string()), None, "missing-per-day".to_owned(), list, desk)}</li> }
    });
    let marks = indicator
        .is_judged()
        .then(|| marks::view(desk, who, id, &indicator));
    view! {
        <section class="kpi-detail" data-block="indicator" aria-label=indicator.name.clone()>
            <div class="kpi-words">
                <h3><bdi>{indicator.name.clone()}</bdi></h3>
                <p>{indicator.about.clone()}</p>
                <p class="bar-note">{source(&indicator)}</p>
                <ul class="kpi-working">
                    {working(&indicator, line, &as_text).map(|text| view! { <li>{text}</li> })}
                    {pace.map(|text| view! { <li>{text}</li> })}
                    {missing}
                </ul>
            </div>
            <figure class="kpi-chart">
                {spark(&values, line.plan.map(|plan| plan.amount), None)}
                <div class="table-wrap" tabindex="0">
                    <table class="table">
                        <caption class="visually-hidden">{t(indicators::SIX)}</caption>
                        <thead><tr>{heads}</tr></thead>
                        <tbody><tr>{cells}</tr></tbody>
                    </table>
                </div>
            </figure>
            {marks}
        </section>
    }
    .into_any()
}

/// Where the fact comes from.
fn source(indicator: &Indicator) -> String {
    if indicator.is_judged() {
        return t(indicators::JUDGED).to_owned();
    }
    match figure(&indicator.figure) {
        Some(figure) => format!(
            "{}: {}. {}",
            t(indicators::COMPUTED_FROM),
            figure.label.in_lang(lang()),
            figure.about.in_lang(lang())
        ),
        None => t(indicators::UNKNOWN_FIGURE).to_owned(),
    }
}

/// The fulfilment with its working.
fn working(indicator: &Indicator, line: &Line, as_text: &dyn Fn(f64) -> String) -> Option<String> {
    let (plan, fact) = (line.plan?.amount, line.fact.amount?);
    let share = line.fulfilment?;
    if !share.is_finite() {
        return Some(t(indicators::BOUNDLESS).to_owned());
    }
    let words = if indicator.less_is_better {
        indicators::WORKING_LESS
    } else {
        indicators::WORKING
    };
    let mut text = fill(
        words,
        &[
            ("fact", &as_text(fact)),
            ("plan", &as_text(plan)),
            ("percent", &shown_share(share)),
        ],
    );
    if share > line.cap {
        text.push_str("; ");
        text.push_str(&fill(indicators::CAPPED, &[("cap", &shown_share(line.cap))]));
    }
    Some(text)
}
