//! The indicators of a person as a table for another program.

use leptos::prelude::untrack;
use voronka_domain::csv::{Decimal, Delimiter, Writer};
use voronka_domain::indicators::scorecard::Card;
use voronka_domain::record::Kind;

use super::super::Desk;
use crate::i18n::{control, indicators, t};
use crate::platform::files;

/// Saves the card: plan, fact, fulfilment, weight and what it counts, a row for each indicator, the efficiency last.
pub(super) fn save(desk: Desk, card: &Card) {
    let mut writer = Writer::new(Delimiter::Semicolon, Decimal::Point);
    let headings = [
        control::PERSON,
        indicators::INDICATOR,
        indicators::PLAN,
        indicators::FACT,
        indicators::FULFILMENT,
        indicators::WEIGHT,
    ];
    for heading in headings {
        writer.text(t(heading));
    }
    writer.end_row();
    let plain = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let person = desk.read(|workspace| {
        let name = workspace.label(Kind::Person, card.person);
        name.unwrap_or_default().to_owned()
    });
    for line in &card.lines {
        let name = desk.read(|workspace| {
            let name = workspace.label(Kind::Indicator, line.indicator);
            name.unwrap_or_default().to_owned()
        });
        let cells = [
            person.clone(),
            name,
            plain(line.plan.map(|plan| plan.amount)),
            plain(line.fact.amount),
            plain(line.fulfilment),
            line.weight.to_string(),
        ];
        for cell in &cells {
            writer.text(cell);
        }
        writer.end_row();
    }
    for cell in [
        &person,
        t(indicators::EFFICIENCY),
        "",
        "",
        &plain(card.efficiency),
        "",
    ] {
        writer.text(cell);
    }
    writer.end_row();
    let day = untrack(|| desk.look()).period.first();
    files::save(
        &format!("voronka-indicators-{day}.csv"),
        "text/csv",
        &writer.finish(),
    );
}
