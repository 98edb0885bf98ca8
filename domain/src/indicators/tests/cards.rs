//! Plans of periods, and the cards of people.

use super::{euros, indicator, month, team};
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::indicator::{Amount, Indicator, Plan};
use crate::indicators::editing::add_mark;
use crate::indicators::judging::{Trend, Zone};
use crate::indicators::planning::plan;
use crate::indicators::scorecard::{Desk as Cards, card, line, recent, trend};
use crate::money::Currency;
use crate::person::Role;
use crate::reports::facts::Facts;
use crate::reports::figures::Nature;
use crate::settings::Settings;
use crate::testing::{day, id};

#[test]
fn a_plan_of_months_is_cut_and_joined_by_working_days() {
    let mut calls = indicator("calls", 1, Some(Amount::Number(220.0)));
    let calendar = WorkingCalendar::default();
    let for_period = |one: &Indicator, nature, period| {
        plan(one, nature, id("ann"), period, &calendar).map(|plan| plan.amount)
    };
    let first_week = Period::new(day("2026-03-02"), day("2026-03-08"));
    let quarter = Period::containing(day("2026-03-02"), PeriodKind::Quarter);
    let weekend = Period::new(day("2026-03-07"), day("2026-03-08"));
    // March has 22 working days: 220 is 10 a day.
    assert_eq!(for_period(&calls, Nature::Adds, month("2026-03-01")), Some(220.0));
    assert_eq!(for_period(&calls, Nature::Adds, first_week), Some(50.0));
    assert_eq!(for_period(&calls, Nature::Adds, quarter), Some(660.0));
    assert_eq!(for_period(&calls, Nature::Adds, weekend), None);
    // An average plan stays what it is.
    assert_eq!(for_period(&calls, Nature::Stands, first_week), Some(220.0));
    assert_eq!(for_period(&calls, Nature::Stands, weekend), Some(220.0));
    // January 22, February 20, March 22 working days; February planned at 100.
    let february = day("2026-02-01");
    let own = Plan {
        person: id("ann"),
        month: february,
        value: Some(Amount::Number(100.0)),
    };
    calls.plans.insert(Plan::id(id("ann"), february), own);
    assert_eq!(for_period(&calls, Nature::Adds, quarter), Some(540.0));
    let averaged = (220.0 * 44.0 + 100.0 * 20.0) / 64.0;
    assert_eq!(for_period(&calls, Nature::Stands, quarter), Some(averaged));
    calls.usual = None;
    assert_eq!(
        for_period(&calls, Nature::Adds, quarter),
        None,
        "a month without a plan"
    );
    assert_eq!(
        for_period(&calls, Nature::Adds, month(&february.to_string())),
        Some(100.0)
    );
}

#[test]
fn a_line_tells_fact_plan_zone_and_trend() {
    let mut desk = team(&[("2026-02", 10, 450_000), ("2026-03", 11, 491_970)]);
    desk.put(
        id("sales"),
        indicator("won-sum", 50, Some(Amount::Money(euros(500_000)))),
    );
    let strict = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let facts = Facts::of(&desk.workspace);
    let look = |settings: &Settings, today: &str| {
        let cards = Cards {
            facts: &facts,
            workspace: &desk.workspace,
            settings,
            today: day(today),
        };
        let one = desk.workspace.indicators.get(id("sales")).expect("it");
        let line = line(cards, id("sales"), one, id("ann"), month("2026-03-01"));
        let trend = trend(
            cards,
            one,
            &line,
            id("ann"),
            month("2026-03-01"),
            PeriodKind::Month,
        );
        (line, trend)
    };
    let (line, trend) = look(&strict, "2026-03-31");
    assert_eq!(line.fact.amount, Some(491_970.0));
    assert_eq!(line.fulfilment, Some(0.98394));
    assert_eq!(line.zone, Some(Zone::Red), "both thresholds at 100 %");
    // 491,970 in 22 working days against 450,000 in 20.
    let Some(Trend::By(by)) = trend else {
        panic!("a trend")
    };
    assert!((by - (491_970.0 / 22.0 / (450_000.0 / 20.0) - 1.0)).abs() < 1e-12);
    assert!(by < 0.0, "February was shorter");
    assert_eq!(look(&Settings::default(), "2026-03-31").0.zone, Some(Zone::Green));

    // On 13 March ten of 22 working days have passed: at this pace 1,082,334.
    let (line, trend) = look(&strict, "2026-03-13");
    assert_eq!(line.fulfilment, Some(0.98394));
    assert_eq!(line.zone, Some(Zone::Green), "the pace decides");
    assert_eq!(
        line.pace.and_then(|pace| pace.missing_per_day),
        Some(8_030.0 / 12.0)
    );
    assert!(matches!(trend, Some(Trend::By(by)) if by > 1.0));
    // Before the month begins there is nothing to judge.
    let (line, _) = look(&strict, "2026-02-27");
    assert_eq!((line.zone, line.fulfilment), (None, None));
}

#[test]
fn both_thresholds_at_a_hundred_make_491_970_of_500_000_red_with_a_rising_trend() {
    // April and May 2026 have 22 and 21 working days.
    let mut desk = team(&[("2026-04", 0, 450_000), ("2026-05", 0, 491_970)]);
    desk.put(
        id("sales"),
        indicator("won-sum", 50, Some(Amount::Money(euros(500_000)))),
    );
    let settings = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let facts = Facts::of(&desk.workspace);
    let cards = Cards {
        facts: &facts,
        workspace: &desk.workspace,
        settings: &settings,
        today: day("2026-06-01"),
    };
    let one = desk.workspace.indicators.get(id("sales")).expect("it");
    let may = month("2026-05-01");
    let line = line(cards, id("sales"), one, id("ann"), may);
    assert_eq!(line.zone, Some(Zone::Red));
    let trend = trend(cards, one, &line, id("ann"), may, PeriodKind::Month);
    assert_eq!(trend.map(Trend::direction), Some(1));
    let facts: Vec<_> = recent(cards, one, id("ann"), (may, PeriodKind::Month), Currency::EUR, 6)
        .into_iter()
        .map(|(_, fact)| fact)
        .collect();
    assert_eq!(facts, [0.0, 0.0, 0.0, 0.0, 450_000.0, 491_970.0].map(Some));
}

#[test]
fn the_card_of_a_person_holds_what_their_roles_are_measured_by() {
    let mut desk = team(&[("2026-03", 22, 17)]);
    let number = |plan: f64| Some(Amount::Number(plan));
    desk.put(id("calls"), indicator("calls", 50, number(20.0)));
    desk.put(id("won"), indicator("won-count", 25, None));
    let farmer = Indicator {
        role: Some(Role::Farmer),
        ..indicator("forward", 25, number(1.0))
    };
    desk.put(id("farmers"), farmer);
    desk.put(id("judged"), indicator("", 25, number(100.0)));
    let head = desk.act(|workspace, act| {
        add_mark(
            workspace,
            act,
            id("judged"),
            (id("ann"), day("2026-03-05")),
            60,
            " tidy ",
        )
    });
    desk.apply(head.expect("a mark"));
    let head = desk.act(|workspace, act| {
        add_mark(
            workspace,
            act,
            id("judged"),
            (id("ann"), day("2026-03-20")),
            80,
            "",
        )
    });
    desk.apply(head.expect("a mark"));
    let settings = Settings::default();
    let facts = Facts::of(&desk.workspace);
    let cards = Cards {
        facts: &facts,
        workspace: &desk.workspace,
        settings: &settings,
        today: day("2026-03-31"),
    };
    let card = card(cards, id("ann"), month("2026-03-01"));
    let told: Vec<_> = card
        .lines
        .iter()
        .map(|line| (line.indicator, line.fact.amount))
        .collect();
    for expected in [
        (id("calls"), Some(22.0)),
        (id("won"), Some(1.0)),
        (id("judged"), Some(70.0)),
    ] {
        assert!(told.contains(&expected), "{told:?}");
    }
    assert_eq!(told.len(), 3, "no farmer's indicator");
    // (50 × 1.1 + 25 × 0.7) / 75; without a plan nothing counts.
    let expected = (50.0 * 1.1 + 25.0 * 0.7) / 75.0;
    assert!(
        card.efficiency
            .is_some_and(|found| (found - expected).abs() < 1e-12)
    );
}
