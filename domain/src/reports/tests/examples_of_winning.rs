//! Win rate, velocity, pace and forecast.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{march, of_march};
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::money::Currency;
use crate::reports::facts::{Facts, Scope};
use crate::reports::forecast::{calibrated, forecast};
use crate::reports::winning::{Lever, Velocity, cycles, pace, velocity, win_rate};
use crate::testing::{day, id};

#[test]
fn win_rate_velocity_and_cycle_are_as_on_paper() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    let rate = win_rate(&facts, of_march(), Scope::default(), Currency::EUR);
    // One of two by number, 100 of 150 by value.
    assert_eq!((rate.by_number, rate.by_value), (Some(0.5), Some(2.0 / 3.0)));
    assert_eq!(cycles(&facts, of_march(), Scope::default()), [14]);
    let velocity = velocity(&facts, of_march(), Scope::default(), Currency::EUR).expect("something was won");
    // N = 2, A = 100.00, W = 0.5, L = 14 days.
    assert_eq!(
        (velocity.open, velocity.average, velocity.cycle),
        (2, 10000.0, 14.0)
    );
    assert_eq!(velocity.per_day, 2.0 * 10000.0 * 0.5 / 14.0);
    let april = Period::containing(day("2026-04-15"), PeriodKind::Month);
    assert_eq!(
        win_rate(&facts, april, Scope::default(), Currency::EUR).by_number,
        None,
        "not NaN"
    );
}

#[test]
fn the_pace_says_where_the_month_will_end() {
    let calendar = WorkingCalendar::default();
    // By Friday 13 March ten of 22 working days have passed.
    let now = pace(50.0, Some(132.0), of_march(), &calendar, day("2026-03-13")).expect("days have passed");
    assert_eq!(
        (now.at_this_pace, now.missing_per_day),
        (110.0, Some(82.0 / 12.0))
    );
    assert_eq!(pace(0.0, None, of_march(), &calendar, day("2026-02-27")), None);
    let done = pace(50.0, Some(132.0), of_march(), &calendar, day("2026-03-31")).expect("days have passed");
    assert_eq!(done.missing_per_day, None, "no working day is left");
}

#[test]
fn the_forecast_weighs_open_deals_by_their_month() {
    let mut desk = march();
    let mut deal = desk.workspace.deals.get(id("returns")).expect("the deal").clone();
    deal.expected = Some(day("2026-04-20"));
    desk.put(id("returns"), deal);
    let months = forecast(&desk.workspace, None, None, day("2026-03-31"), None);
    // `returns`: 10 % of 30.00; `waits`: 10 % of 20.00, in no month.
    let weighted = |month: Option<NaiveDate>| {
        months
            .get(&month)
            .map(|month| month.weighted.of(Currency::EUR).minor)
    };
    assert_eq!(weighted(Some(day("2026-04-01"))), Some(300));
    assert_eq!(weighted(None), Some(200));
    assert_eq!(
        calibrated(&Facts::of(&desk.workspace)),
        BTreeMap::new(),
        "too few to learn from"
    );
}

#[test]
fn ten_per_cent_of_each_lever_gives_what_it_gives() {
    let velocity = |win_rate: f64| Velocity {
        open: 20,
        average: 1_000.0,
        win_rate,
        cycle: 50.0,
        per_day: 20.0 * 1_000.0 * win_rate / 50.0,
        currency: Currency::EUR,
        open_deals: Vec::new(),
        won_deals: Vec::new(),
        decided_deals: Vec::new(),
    };
    // 20 × 1,000 × 0.5 / 50 = 200 a day; a cycle of 45 days gives 222.22.
    let gains = velocity(0.5).levers();
    let expected = [
        (Lever::Open, 20.0),
        (Lever::Average, 20.0),
        (Lever::WinRate, 20.0),
        (Lever::Cycle, 200.0 / 9.0),
    ];
    for ((lever, gain), (expected_lever, expected)) in gains.into_iter().zip(expected) {
        assert_eq!(lever, expected_lever);
        assert!((gain - expected).abs() < 1e-9, "{lever:?} {gain}");
    }
    // A rate of 0.95 can only rise to 1: 380 a day to 400.
    let (_, gain) = velocity(0.95).levers()[2];
    assert!((gain - 20.0).abs() < 1e-9);
}
