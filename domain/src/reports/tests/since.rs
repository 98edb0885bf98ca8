//! What came to a stop since a day, the pace, and figures of clients, each against a plain count.

use std::collections::BTreeSet;

use chrono::Datelike as _;
use proptest::prelude::*;

use super::random::{desk_of, march, on, scopes};
use crate::after_sale::discipline::Tally;
use crate::after_sale::occurrences::follow_ups;
use crate::calendar::{Period, WorkingCalendar};
use crate::client::Client;
use crate::id::Id;
use crate::lang::Lang;
use crate::order::Order;
use crate::reports::facts::{Facts, Scope};
use crate::reports::figures::{Sight, Value, figure};
use crate::reports::leading::{forgotten, newly_forgotten};
use crate::reports::stuck::{newly_stuck, stuck};
use crate::reports::winning::pace;
use crate::testing::{Desk, day, id};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn newly_stuck_are_those_stuck_now_and_not_then(march in march(), since in 1..31_u32) {
        let desk = desk_of(&march);
        for scope in scopes() {
            let now = stuck(&desk.workspace, scope, on(31));
            let then: BTreeSet<Id> = stuck(&desk.workspace, scope, on(since)).iter().map(|one| one.deal).collect();
            let expected: Vec<Id> = now.iter().map(|one| one.deal).filter(|deal| !then.contains(deal)).collect();
            prop_assert_eq!(newly_stuck(&desk.workspace, &now, on(since)), expected);
        }
    }

    #[test]
    fn newly_forgotten_moved_or_were_touched_since(march in march(), since in 1..31_u32) {
        let desk = desk_of(&march);
        for scope in scopes() {
            let now = forgotten(&desk.workspace, scope, on(31));
            // No deal of these has a next step, so each was forgotten from its last entry or activity on.
            let expected: Vec<Id> = now
                .iter()
                .copied()
                .filter(|deal| {
                    let deal = desk.workspace.deals.get(*deal).expect("it is forgotten, so it is there");
                    let moved = deal.history.values().any(|step| step.at.day() >= on(since));
                    moved || deal.activities.values().any(|activity| activity.at.day() >= on(since))
                })
                .collect();
            prop_assert_eq!(newly_forgotten(&desk.workspace, &now, on(since)), expected);
        }
    }

    #[test]
    fn the_pace_is_that_of_days_counted_one_by_one(fact in 0..1000_u32, plan in proptest::option::of(0..1000_u32), from in 1..20_u32, length in 0..12_u32, today in 1..32_u32) {
        let period = Period::new(on(from), on(from + length));
        let working = |first: u32, last: u32| (first..=last).filter(|date| on(*date).weekday().number_from_monday() <= 5).count();
        let all = working(from, from + length);
        let passed = if today < from { 0 } else { working(from, today.min(from + length)) };
        let found = pace(f64::from(fact), plan.map(f64::from), period, &WorkingCalendar::default(), on(today));
        prop_assert_eq!(found.is_some(), passed > 0);
        if let Some(found) = found {
            let expected = f64::from(fact) / passed as f64 * all as f64;
            prop_assert!((found.at_this_pace - expected).abs() < 1e-9);
            let missing = plan
                .filter(|_| all > passed)
                .map(|plan| (f64::from(plan) - f64::from(fact)).max(0.0) / (all - passed) as f64);
            prop_assert_eq!(found.missing_per_day.is_some(), missing.is_some());
            if let (Some(found), Some(missing)) = (found.missing_per_day, missing) {
                prop_assert!((found - missing).abs() < 1e-9);
            }
        }
    }
}

fn share(desk: &Desk, name: &str, period: Period, today: &str) -> (Value, usize) {
    let facts = Facts::of(&desk.workspace);
    let sight = Sight {
        facts: &facts,
        workspace: &desk.workspace,
        period,
        today: day(today),
        scope: Scope::default(),
    };
    let reading = (figure(name).expect("the figure is known").compute)(&sight);
    (reading.value, reading.n)
}

#[test]
fn coverage_counts_who_ordered_this_quarter_among_those_who_ordered_in_the_last_year() {
    let mut desk = Desk::new("2026-03-31");
    for (name, date) in [
        ("before", "2025-11-10"),
        ("now", "2026-02-03"),
        ("gone", "2024-05-05"),
    ] {
        let order = Order {
            date: day(date),
            sum: None,
            note: String::new(),
            delivered: None,
            by: None,
            recorded: None,
        };
        let client = Client {
            name: name.into(),
            orders: [(id("order"), order)].into_iter().collect(),
            ..Client::default()
        };
        desk.put(id(name), client);
    }
    let found = share(&desk, "coverage", Period::new(on(1), on(31)), "2026-03-31");
    assert_eq!(found, (Value::Number(50.0), 2));
}

#[test]
fn discipline_of_rules_is_what_was_done_on_time_of_what_fell_due() {
    let mut desk = Desk::new("2026-03-31");
    desk.apply(crate::sample::workspace_edit(day("2026-03-31"), 0, Lang::En));
    let period = Period::new(on(1), on(31));
    let all = follow_ups(&desk.workspace, day("2026-03-31"));
    let tally = Tally::of(&all.list, period, day("2026-03-31"));
    let expected = tally.on_time_share().expect("something fell due in the sample") * 100.0;
    let (value, n) = share(&desk, "rule-discipline", period, "2026-03-31");
    assert_eq!((value, n), (Value::Number(expected), tally.due()));
    assert!(tally.due() > 5, "enough to say something");
}
