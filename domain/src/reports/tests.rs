//! Worked examples: every figure below was counted by hand from the histories above it.
//!
//! March 2026: the 2nd is a Monday, working days are Monday to Friday.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::conversion::{Conversion, Method, conversions};
use super::facts::{Facts, Scope};
use super::flow::{flow, moves_per_working_day};
use super::forecast::{calibrated, forecast};
use super::leading::{breadth, forgotten, leading};
use super::presence::{in_work, stages_on};
use super::speed::{experienced_norm, time_in_stage};
use super::stuck::stuck;
use super::winning::{cycles, pace, velocity, win_rate};
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::client::{Client, Contact};
use crate::deal::{Activity, ActivityKind, NextStep};
use crate::funnel::standing::Level;
use crate::funnel::steps::{Direction, StageOrder};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::stage::StageKind;
use crate::testing::{Desk, day, id};

/// Four deals: one walks to the end, one skips a stage and is lost, one goes back and stays, one is only there.
fn march() -> Desk {
    let mut desk = Desk::new("2026-03-31");
    desk.history(
        "walks",
        "ann",
        100,
        &[
            ("a", "2026-03-02"),
            ("b", "2026-03-04"),
            ("c", "2026-03-10"),
            ("won", "2026-03-16"),
        ],
    );
    desk.history(
        "skips",
        "bob",
        50,
        &[("a", "2026-03-03"), ("c", "2026-03-05"), ("lost", "2026-03-12")],
    );
    desk.history(
        "returns",
        "ann",
        30,
        &[("a", "2026-03-03"), ("b", "2026-03-09"), ("a", "2026-03-20")],
    );
    desk.history("waits", "bob", 20, &[("a", "2026-02-20")]);
    desk
}

fn of_march() -> Period {
    Period::containing(day("2026-03-15"), PeriodKind::Month)
}

fn ids(names: &[&str]) -> Vec<Id> {
    let mut ids: Vec<Id> = names.iter().map(|name| id(name)).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn the_moves_of_a_month_are_counted_by_what_they_were() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    let all = flow(&facts, of_march(), Scope::default());
    let counts = (
        all.entered.count,
        all.forward.count,
        all.back.count,
        all.won.count,
        all.lost.count,
        all.skipping.count,
    );
    assert_eq!(counts, (3, 5, 1, 1, 1, 1));
    assert_eq!(all.won.sum.of(Currency::EUR), Money::new(10000, Currency::EUR));
    assert_eq!(all.forward.deals, ids(&["walks", "skips", "returns"]));

    let ann = flow(
        &facts,
        of_march(),
        Scope {
            person: Some(id("ann")),
            board: None,
        },
    );
    assert_eq!((ann.entered.count, ann.forward.count, ann.lost.count), (2, 4, 0));
    let first_week = Period::containing(day("2026-03-02"), PeriodKind::Week);
    assert_eq!(flow(&facts, first_week, Scope::default()).forward.count, 2);
    // 5 forward moves in the 22 working days of March.
    let calendar = WorkingCalendar::default();
    let speed = moves_per_working_day(&all, of_march(), &calendar, day("2026-03-31"));
    assert_eq!(speed, Some(5.0 / 22.0));
}

#[test]
fn in_work_is_known_for_every_past_day() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    let count = |on: &str| in_work(&facts, day(on), Scope::default()).count;
    let days = [
        "2026-02-19",
        "2026-02-20",
        "2026-03-03",
        "2026-03-11",
        "2026-03-12",
        "2026-03-16",
        "2026-03-31",
    ];
    assert_eq!(days.map(count), [0, 1, 4, 4, 3, 2, 2]);
    let stage = |on: &str| {
        stages_on(&facts, day(on))
            .get(&id("returns"))
            .map(|(stage, _)| *stage)
    };
    assert_eq!(stage("2026-03-19"), Some(id("b")));
    assert_eq!(stage("2026-03-20"), Some(id("a")));
    assert_eq!(stage("2026-03-02"), None);
}

#[test]
fn time_in_a_stage_counts_ended_visits_and_shows_who_is_still_inside() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    // Ended in March: walks 2→4 March = 2, skips 3→5 = 2, returns 3→9 = 4 working days.
    let time = time_in_stage(
        &facts,
        id("a"),
        of_march(),
        Scope::default(),
        &WorkingCalendar::default(),
    );
    assert_eq!((time.ended, time.median, time.p75), (3, Some(2.0), Some(3.0)));
    let mut inside = time.still_inside.clone();
    inside.sort_unstable();
    assert_eq!(inside, ids(&["returns", "waits"]));
    assert_eq!(
        experienced_norm(&facts, id("a"), &WorkingCalendar::default(), day("2026-03-31")),
        None,
        "too few"
    );
}

#[test]
fn the_three_ways_to_count_a_conversion_differ_as_they_should() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    let count = |method: Method| -> Vec<(usize, usize, usize)> {
        conversions(
            &facts,
            &desk.workspace,
            id("board"),
            of_march(),
            Scope::default(),
            method,
        )
        .iter()
        .map(|pass: &Conversion| (pass.base.len(), pass.passed.len(), pass.still_inside.len()))
        .collect()
    };
    // a→b, b→c, c→won. `waits` entered in February and is in no cohort of March.
    assert_eq!(count(Method::PassThrough), [(3, 3, 0), (3, 2, 1), (2, 1, 0)]);
    // Only `walks` and `returns` moved from a straight to b; `returns` left b backwards.
    assert_eq!(count(Method::Adjacent), [(3, 2, 0), (2, 1, 1), (2, 1, 0)]);
    assert_eq!(count(Method::Touched), [(3, 2, 0), (2, 1, 1), (2, 1, 0)]);
}

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
fn leading_indicators_count_touches_and_offers() {
    let mut desk = march();
    let client = Client {
        name: "Mill".into(),
        contacts: [(
            id("eve"),
            Contact {
                name: "Eve".into(),
                ..Contact::default()
            },
        )]
        .into_iter()
        .collect(),
        ..Client::default()
    };
    desk.put(id("mill"), client);
    let mut deal = desk.workspace.deals.get(id("waits")).expect("the deal").clone();
    deal.client = Some(id("mill"));
    let kinds = [
        ActivityKind::Call,
        ActivityKind::Call,
        ActivityKind::GeneralOffer,
        ActivityKind::IndividualOffer,
        ActivityKind::Note,
    ];
    for (at, kind) in kinds.into_iter().enumerate() {
        let activity = Activity {
            kind,
            at: Moment::on(day("2026-03-10")),
            recorded: None,
            by: None,
            contact: None,
            sum: kind.has_sum().then(|| Money::new(7500, Currency::EUR)),
            text: String::new(),
        };
        deal.activities.insert(id(&at.to_string()), activity);
    }
    desk.put(id("waits"), deal);
    let facts = Facts::of(&desk.workspace);
    let figures = leading(&facts, &desk.workspace, of_march(), Scope::default());
    assert_eq!(
        (figures.contacts, figures.per_client),
        (4, Some(4.0)),
        "a note is no touch"
    );
    assert_eq!((figures.general_offers, figures.individual_offers), (1, 1));
    assert_eq!(figures.individual_sum.of(Currency::EUR).minor, 7500);
    let breadth = breadth(&desk.workspace, Scope::default());
    assert_eq!(
        (
            breadth.average,
            breadth.narrow.len(),
            breadth.no_decision_maker.len()
        ),
        (Some(1.0), 1, 1)
    );
}

#[test]
fn a_deal_is_forgotten_until_it_has_a_next_step_to_come() {
    let mut desk = march();
    assert_eq!(
        forgotten(&desk.workspace, Scope::default(), day("2026-03-31")).len(),
        2
    );
    let mut deal = desk.workspace.deals.get(id("waits")).expect("the deal").clone();
    deal.next = Some(NextStep {
        text: "Call".into(),
        date: Some(day("2026-03-31")),
    });
    desk.put(id("waits"), deal);
    assert_eq!(
        forgotten(&desk.workspace, Scope::default(), day("2026-03-31")),
        [id("returns")]
    );
}

#[test]
fn stuck_deals_are_told_with_their_stage_owner_and_level() {
    let desk = march();
    // Norm 5. On 26 March `returns` has been idle for 4 working days, on the 27th for 5; `waits` for more than ten.
    let told = |on: &str, person: Option<&str>| -> Vec<(Id, Id, Option<Id>, Level)> {
        let scope = Scope {
            person: person.map(id),
            board: None,
        };
        let mut found = stuck(&desk.workspace, scope, day(on));
        found.sort_by_key(|one| one.level);
        found
            .iter()
            .map(|one| (one.deal, one.stage, one.owner, one.level))
            .collect()
    };
    let waits = (id("waits"), id("a"), Some(id("bob")), Level::Red);
    let returns = (id("returns"), id("a"), Some(id("ann")), Level::Yellow);
    assert_eq!(told("2026-03-26", None), [waits]);
    assert_eq!(told("2026-03-27", None), [returns, waits]);
    assert_eq!(told("2026-03-27", Some("ann")), [returns]);
}

#[test]
fn a_deal_met_three_times_in_vain_is_stuck_whatever_its_days() {
    let mut desk = Desk::new("2026-03-31");
    desk.history("fresh", "ann", 100, &[("a", "2026-03-30")]);
    for (number, on) in ["2026-03-24", "2026-03-26", "2026-03-30"].into_iter().enumerate() {
        assert!(stuck(&desk.workspace, Scope::default(), day("2026-03-31")).is_empty());
        desk.met_in_place(&format!("meeting {number}"), "fresh", on);
    }
    let found = stuck(&desk.workspace, Scope::default(), day("2026-03-31"));
    assert_eq!(
        found.iter().map(|one| (one.deal, one.level)).collect::<Vec<_>>(),
        [(id("fresh"), Level::Red)]
    );
}

const STAGES: [&str; 6] = ["a", "b", "c", "won", "lost", "parked"];

/// Random histories: moves in any direction on any day of March, written down in any order.
fn histories() -> impl Strategy<Value = Vec<Vec<(usize, u32)>>> {
    let step = (0..6_usize, 1..32_u32);
    proptest::collection::vec(proptest::collection::vec(step, 1..7), 1..6)
}

fn desk_of(histories: &[Vec<(usize, u32)>]) -> Desk {
    let mut desk = Desk::new("2026-03-31");
    for (at, moves) in histories.iter().enumerate() {
        let moves: Vec<(&str, String)> = moves
            .iter()
            .map(|(stage, date)| (STAGES[*stage], format!("2026-03-{date:02}")))
            .collect();
        let moves: Vec<(&str, &str)> = moves
            .iter()
            .map(|(stage, date)| (*stage, date.as_str()))
            .collect();
        desk.history(&format!("d{at}"), "ann", at as i64 + 1, &moves);
    }
    desk
}

/// The stages a deal was in, day by day, straight from its history: the latest entry on or before the day.
fn slow_stage(desk: &Desk, deal: Id, on: NaiveDate) -> Option<Id> {
    let deal = desk.workspace.deals.get(deal).expect("the deal");
    let entries = deal.history.iter().filter(|(_, step)| step.at.day() <= on);
    entries
        .max_by_key(|(id, step)| (step.at.instant(), step.turn, *id))
        .map(|(_, step)| step.to)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn in_work_agrees_with_a_look_at_every_history(histories in histories(), date in 1..32_u32) {
        let desk = desk_of(&histories);
        let facts = Facts::of(&desk.workspace);
        let on = day(&format!("2026-03-{date:02}"));
        let order = StageOrder::of(&desk.workspace);
        let expected: Vec<Id> = desk.workspace.deals.live().map(|(id, _)| id)
            .filter(|id| slow_stage(&desk, *id, on).is_some_and(|stage| order.kind(stage) == StageKind::Open))
            .collect();
        prop_assert_eq!(in_work(&facts, on, Scope::default()).deals, expected);
        for (deal, (stage, _)) in stages_on(&facts, on) {
            prop_assert_eq!(Some(stage), slow_stage(&desk, deal, on));
        }
    }

    #[test]
    fn the_flow_of_a_period_agrees_with_a_count_of_every_history(histories in histories(), from in 1..32_u32, to in 1..32_u32) {
        let desk = desk_of(&histories);
        let facts = Facts::of(&desk.workspace);
        let period = Period::new(day(&format!("2026-03-{from:02}")), day(&format!("2026-03-{to:02}")));
        let order = StageOrder::of(&desk.workspace);
        let mut counts = [0; 5];
        for (_, deal) in desk.workspace.deals.live() {
            let mut entries: Vec<_> = deal.history.iter().collect();
            entries.sort_by_key(|(id, step)| (step.at.instant(), step.turn, *id));
            let mut from = None;
            for (_, step) in entries {
                if from == Some(step.to) {
                    continue;
                }
                let (direction, _) = order.direction(from, step.to);
                from = Some(step.to);
                if !period.contains(step.at.day()) {
                    continue;
                }
                counts[0] += usize::from(direction == Direction::Entered);
                counts[1] += usize::from(direction == Direction::Forward);
                counts[2] += usize::from(direction == Direction::Back);
                counts[3] += usize::from(order.kind(step.to) == StageKind::Won);
                counts[4] += usize::from(order.kind(step.to) == StageKind::Lost);
            }
        }
        let flow = flow(&facts, period, Scope::default());
        let found = [flow.entered.count, flow.forward.count, flow.back.count, flow.won.count, flow.lost.count];
        prop_assert_eq!(found, counts);
    }

    #[test]
    fn a_conversion_never_passes_more_than_entered(histories in histories(), method in 0..3_usize) {
        let desk = desk_of(&histories);
        let facts = Facts::of(&desk.workspace);
        for pass in conversions(&facts, &desk.workspace, id("board"), of_march(), Scope::default(), Method::ALL[method]) {
            prop_assert!(pass.passed.len() + pass.still_inside.len() <= pass.base.len());
            prop_assert_eq!(pass.rate.is_none(), pass.base.is_empty());
        }
    }
}

/// Straight from the file: deal stage, owner, close date and value, by splitting its lines. The file has no quotes.
fn rows_of(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    text.lines()
        .skip(1)
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_real_opportunities_give_the_known_figures() {
    let Some((desk, board)) = crate::testing::imported_opportunities() else {
        return;
    };
    let rows = rows_of(&crate::testing::opportunities().expect("it was there a moment ago"));
    let facts = Facts::of(&desk.workspace);
    let all = Period::new(day("2016-01-01"), day("2017-12-31"));
    let everybody = Scope {
        board: Some(board),
        person: None,
    };
    let rate = win_rate(&facts, all, everybody, Currency::USD);
    assert_eq!((rate.won.count, rate.lost.count), (4_238, 2_473));
    assert_eq!(rate.by_number, Some(4_238.0 / 6_711.0));
    assert_eq!(
        rate.won.sum.sums().map(|sum| sum.minor).sum::<i64>(),
        1_000_553_400
    );
    let mut cycles = cycles(&facts, all, everybody);
    assert_eq!(crate::statistics::median(&mut cycles), Some(57.0));

    let is_won = |row: &&Vec<String>| row[4] == "Won";
    for (quarter, months) in [(1, 1..=3), (2, 4..=6), (3, 7..=9), (4, 10..=12)] {
        let counted = rows.iter().filter(is_won).filter(|row| {
            let date: Vec<u32> = row[6]
                .split('/')
                .map(|part| part.parse().expect("a number"))
                .collect();
            date[2] == 2017 && months.contains(&date[0])
        });
        let first = day(&format!("2017-{:02}-01", months.start()));
        let won = flow(&facts, Period::containing(first, PeriodKind::Quarter), everybody)
            .won
            .count;
        assert_eq!(won, counted.count(), "quarter {quarter}");
    }
    for (person, body) in desk.workspace.people.live() {
        let own = Scope {
            board: Some(board),
            person: Some(person),
        };
        let counted = rows
            .iter()
            .filter(is_won)
            .filter(|row| row[1] == body.name)
            .count();
        assert_eq!(flow(&facts, all, own).won.count, counted, "{}", body.name);
    }
}
