//! The bonus of the person whose indicators are open, with its working.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicators::bonus::{Bonus, bonus, rule_for, usual};
use voronka_domain::money::Money;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::Scope;
use voronka_domain::reports::flow::flow;

use super::Desk;
use super::drill::List;
use super::indicators::{card_of, who};
use super::stages::figure_button;
use crate::i18n::{fill, indicators, money_exact, percent, t};
use crate::state::app;

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let body = move || {
        app().watch_kind(Kind::BonusRule);
        app().watch_kind(Kind::Indicator);
        app().watch_kind(Kind::Person);
        match who(desk) {
            Some(person) => calculator(desk, person),
            None => view! { <p class="bar-note">{t(indicators::PERSON_NEEDED)}</p> }.into_any(),
        }
    };
    super::tile(
        "bonus",
        t(indicators::BONUS),
        t(indicators::BONUS_IS),
        false,
        body.into_any(),
    )
}

fn calculator(desk: Desk, person: Id) -> AnyView {
    let look = desk.look();
    let scope = Scope {
        person: Some(person),
        board: None,
    };
    let won = flow(&desk.facts(), look.period, scope).won.deals;
    let (name, rule, margins) = desk.read(|workspace| {
        let body = workspace.people.get(person).cloned().unwrap_or_default();
        let margin = |deal: Id| Some((deal, workspace.deals.get(deal)?.margin?));
        let margins: Vec<(Id, Money)> = won.iter().filter_map(|deal| margin(*deal)).collect();
        (body.name.clone(), rule_for(workspace, &body), margins)
    });
    let is_usual = rule.is_none();
    let rule = rule.unwrap_or_else(|| usual(None));
    let base = rule.base.unwrap_or_else(|| Money::new(0, look.currency()));
    let card = card_of(desk, person);
    let bonus = bonus(&rule, base, &margins, card.efficiency);
    let rate = percent(f64::from(rule.rate) / 10_000.0);
    view! {
        <p><b><bdi>{name}</bdi></b></p>
        <table class="table">
            <tbody>{rows(desk, &bonus, rate, card.efficiency)}</tbody>
        </table>
        {is_usual.then(|| view! { <p class="bar-note">{t(indicators::USUAL_RULE)}</p> })}
    }
    .into_any()
}

fn rows(desk: Desk, bonus: &Bonus, rate: String, efficiency: Option<f64>) -> AnyView {
    let deals = bonus.margins.iter().map(|(deal, _)| *deal).collect();
    let list = List::of_deals(t(indicators::MARGIN).to_owned(), deals);
    let step = match (bonus.step, efficiency) {
        (Some(step), Some(efficiency)) => (
            fill(indicators::STEP, &[("efficiency", &percent(efficiency))]),
            percent(f64::from(step.pay) / 100.0),
        ),
        _ => (t(indicators::STEP_NONE).to_owned(), percent(1.0)),
    };
    let row = |label: String, value: AnyView| {
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td class="is-number">{value}</td>
            </tr>
        }
    };
    // What a setting says has no records behind it; what was computed has.
    let by_hand = |value: String, metric: &'static str, exact: String| {
        view! { <span data-metric=metric data-value=exact data-by-hand="">{value}</span> }.into_any()
    };
    let computed = |value: String, metric: &'static str, exact: String| {
        figure_button(value, Some(exact), None, metric.to_owned(), list.clone(), desk)
    };
    let margin = computed(money_exact(bonus.margin), "margin", bonus.margin.plain());
    let share = computed(money_exact(bonus.share), "bonus-share", bonus.share.plain());
    let total = computed(money_exact(bonus.total), "bonus", bonus.total.plain());
    let step_pay = bonus.step.map(|step| step.pay.to_string()).unwrap_or_default();
    view! {
        {row(t(indicators::BASE).to_owned(), by_hand(money_exact(bonus.base), "bonus-base", bonus.base.plain()))}
        {row(t(indicators::MARGIN).to_owned(), margin)}
        {row(t(indicators::RATE).to_owned(), by_hand(rate, "bonus-rate", String::new()))}
        {row(t(indicators::SHARE).to_owned(), share)}
        {row(step.0, by_hand(step.1, "bonus-step", step_pay))}
        <tr class="is-total">
            <th scope="row">{t(indicators::TOTAL)}</th>
            <td class="is-number"><b>{total}</b></td>
        </tr>
    }
    .into_any()
}
