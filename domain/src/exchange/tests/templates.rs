//! What a template holds, and what is nobody else's business.

use super::schema::validate;
use super::*;
use crate::indicator::{self, Amount, BonusRule, Indicator, Mark};

#[test]
fn a_template_takes_indicators_without_what_is_about_people() {
    let mut desk = Desk::new("2026-03-31");
    let plan = |month: &str| indicator::Plan {
        person: id("anna"),
        month: crate::testing::day(month),
        value: Some(Amount::Number(12.5)),
    };
    let mark = Mark {
        person: id("anna"),
        day: crate::testing::day("2026-03-05"),
        score: 80,
        by: None,
        note: "Tidy".into(),
    };
    let mut calls = Indicator {
        name: "Calls".into(),
        figure: "calls".into(),
        usual: Some(Amount::Money(crate::money::Money::new(
            5,
            crate::money::Currency::EUR,
        ))),
        plans: [(id("march"), plan("2026-03-01"))].into_iter().collect(),
        marks: [(id("mark"), mark)].into_iter().collect(),
        ..Indicator::default()
    };
    desk.put(id("calls"), calls.clone());
    desk.set_now("2026-04-10T10:00:00Z");
    // A plan with a stamp of its own.
    calls.plans.insert(id("april"), plan("2026-04-01"));
    desk.put(id("calls"), calls.clone());
    desk.put(BonusRule::id(None), crate::indicators::bonus::usual(None));
    assert_eq!(validate(&exported(&desk.workspace)), Ok(()));
    assert_eq!(restored(&exported(&desk.workspace)), desk.workspace);
    let text = export(&desk.workspace, &Scope::Template, &meta());
    assert_eq!(validate(&text), Ok(()));
    let template = restored(&text);
    let bare = Indicator {
        plans: Default::default(),
        marks: Default::default(),
        ..calls
    };
    assert_eq!(template.indicators.get(id("calls")), Some(&bare));
    assert_eq!(
        template.count(Kind::BonusRule),
        0,
        "what is paid is nobody else's business"
    );
}
