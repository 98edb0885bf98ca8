//! How long the figures of the Control page take on ten thousand deals with a hundred thousand entries. Run it with
//! `cargo test --release -p voronka-domain measured -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use crate::calendar::{Period, PeriodKind, Quarter, add_days};
use crate::deal::{Activity, ActivityKind, Deal, Move};
use crate::id::Id;
use crate::indicators::scorecard::{Desk as Cards, card, in_order, recent, trend};
use crate::lang::Lang;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::orders::figures::{coverage, intervals, repeat_purchases};
use crate::person::{Person, Role};
use crate::reports::ageing::ageing;
use crate::reports::as_of::as_of;
use crate::reports::conversion::{Method, conversions};
use crate::reports::discipline::discipline;
use crate::reports::facts::{Facts, Scope};
use crate::reports::flow::flow;
use crate::reports::forecast::forecast;
use crate::reports::leading::{breadth, forgotten, leading, newly_forgotten};
use crate::reports::multiples::multiples;
use crate::reports::presence::in_work;
use crate::reports::replay::Timeline;
use crate::reports::speed::{experienced_norm, time_in_stage};
use crate::reports::stuck::{newly_stuck, stuck};
use crate::reports::winning::{velocity, win_rate};
use crate::templates::indicators::INDICATOR_SETS;
use crate::testing::{Desk, day, id};

const PEOPLE: usize = 8;

/// Ten thousand deals over two years, each with five moves and five activities; eight people measured by two sets.
fn large() -> Desk {
    let mut desk = Desk::new("2026-03-31");
    for at in 0..PEOPLE {
        let person = Person {
            name: format!("Person {at}"),
            roles: vec![if at % 2 == 0 { Role::Hunter } else { Role::Farmer }],
            ..Person::default()
        };
        desk.put(id(&format!("person-{at}")), person);
    }
    for set in INDICATOR_SETS {
        let edit = crate::indicators::ready_made::install(&desk.workspace, set, Lang::En, Currency::EUR);
        desk.apply(edit);
    }
    let mut edit = crate::commit::Edit::default();
    let ends = ["won", "lost", "c", "b"];
    for number in 0..10_000_usize {
        let first = add_days(day("2024-04-01"), (number * 7 % 725) as i64);
        let stages = ["a", "b", "a", "c", ends[number % 4]];
        let history = stages.iter().enumerate().map(|(at, stage)| {
            let at_day = add_days(first, at as i64 * 3);
            let step = Move {
                turn: at as u32,
                ..Move::new(id(stage), Moment::on(at_day))
            };
            (Id::derived("move", &format!("{number}-{at}")), step)
        });
        let activities = (0..5).map(|at| {
            let kind = ActivityKind::ALL[(number + at) % ActivityKind::ALL.len()];
            let activity = Activity {
                kind,
                at: Moment::on(add_days(first, at as i64 * 2)),
                recorded: None,
                by: None,
                contact: None,
                sum: kind.has_sum().then(|| Money::new(100_000, Currency::EUR)),
                text: String::new(),
            };
            (Id::derived("touch", &format!("{number}-{at}")), activity)
        });
        let deal = Deal {
            title: format!("Deal {number}"),
            client: Some(id(&format!("client-{}", number / 2))),
            owner: Some(id(&format!("person-{}", number % PEOPLE))),
            value: Some(Money::new(100_000 + number as i64, Currency::EUR)),
            margin: Some(Money::new(10_000, Currency::EUR)),
            history: history.collect(),
            activities: activities.collect(),
            ..Deal::default()
        };
        edit.push(id(&format!("deal-{number}")), deal);
    }
    desk.apply(edit);
    desk
}

/// Time on the processor where the system tells it: a busy machine measures as well as an idle one.
fn clock(begun: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

fn timed<T>(what: &str, total: &mut Duration, action: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let before = clock(begun);
    let result = std::hint::black_box(action());
    let took = clock(begun).saturating_sub(before);
    *total += took;
    println!("{what:<28} {:>8.2} ms", took.as_secs_f64() * 1e3);
    result
}

#[test]
#[ignore = "measures time; meant for a release build"]
fn every_figure_of_the_page_is_measured_on_ten_thousand_deals() {
    let desk = large();
    let workspace = &desk.workspace;
    let today = day("2026-03-31");
    let settings = workspace.settings();
    let calendar = &settings.calendar;
    let everybody = Scope::default();
    let people: Vec<Id> = (0..PEOPLE).map(|at| id(&format!("person-{at}"))).collect();
    let mut once = Duration::ZERO;
    let facts = timed("lay the history out", &mut once, || Facts::of(workspace));
    let past = timed("a past day", &mut once, || as_of(workspace, day("2025-10-15")));
    timed("lay the past out", &mut once, || Facts::of(&past));
    let mut timeline = timed("timeline", &mut once, || Timeline::of(&facts, everybody));
    timed("timeline to the end", &mut once, || timeline.go_to(today));
    timed("timeline a month back", &mut once, || {
        timeline.go_to(day("2026-02-28"))
    });
    timed("follow-ups and orders", &mut once, || {
        (
            facts.orders(workspace).iter().count(),
            facts.follow_ups(workspace, today).len(),
        )
    });
    let found = timed("what is stuck, once", &mut once, || {
        stuck(workspace, everybody, today)
    });
    timed("newly stuck and forgotten", &mut once, || {
        let since = day("2026-03-24");
        let forgotten = forgotten(workspace, everybody, today);
        (
            newly_stuck(workspace, &found, since).len(),
            newly_forgotten(workspace, &forgotten, since).len(),
        )
    });
    for kind in [PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year] {
        println!("— {kind:?}");
        let period = Period::containing(today, kind);
        let mut total = Duration::ZERO;
        timed("flow, twice", &mut total, || {
            (
                flow(&facts, period, everybody),
                flow(&facts, period.previous(kind), everybody),
            )
        });
        timed("win rate", &mut total, || {
            win_rate(&facts, period, everybody, Currency::EUR)
        });
        timed("velocity, twice", &mut total, || {
            (
                velocity(&facts, period, everybody, Currency::EUR),
                velocity(&facts, period, everybody, Currency::EUR),
            )
        });
        timed("in work", &mut total, || in_work(&facts, today, everybody));
        timed("stuck", &mut total, || stuck(workspace, everybody, today));
        timed("forgotten", &mut total, || forgotten(workspace, everybody, today));
        timed("conversions, twice", &mut total, || {
            let of = |period| {
                conversions(
                    &facts,
                    workspace,
                    id("board"),
                    period,
                    everybody,
                    Method::PassThrough,
                )
            };
            (of(period), of(period.previous(kind)))
        });
        timed("time in stages", &mut total, || {
            ["a", "b", "c"].map(|stage| {
                (
                    time_in_stage(&facts, id(stage), period, everybody, calendar),
                    experienced_norm(&facts, id(stage), calendar, today),
                )
            })
        });
        timed("ageing", &mut total, || ageing(workspace, everybody, today));
        timed("leading", &mut total, || {
            leading(&facts, workspace, period, everybody)
        });
        timed("breadth", &mut total, || breadth(workspace, everybody));
        timed("small charts", &mut total, || {
            let mut periods = vec![period];
            (0..7).for_each(|at| periods.push(periods[at].previous(kind)));
            multiples(&facts, &periods)
        });
        timed("forecast", &mut total, || {
            forecast(workspace, None, None, today, None)
        });
        timed("discipline", &mut total, || discipline(&facts, period, everybody));
        let cards = Cards {
            facts: &facts,
            workspace,
            settings: &settings,
            today,
        };
        timed("cards of eight people", &mut total, || {
            people
                .iter()
                .map(|person| card(cards, *person, period))
                .collect::<Vec<_>>()
        });
        timed("trends and six periods", &mut total, || {
            let card = card(cards, people[0], period);
            for line in &card.lines {
                let one = workspace.indicators.get(line.indicator).expect("it");
                trend(cards, one, line, people[0], period, kind);
                recent(cards, one, people[0], (period, kind), Currency::EUR, 6);
            }
            in_order(workspace).len()
        });
        timed("the table of people", &mut total, || {
            in_work(&facts, today, everybody);
            forgotten(workspace, everybody, today);
            for person in &people {
                let own = Scope {
                    person: Some(*person),
                    board: None,
                };
                flow(&facts, period, own);
                leading(&facts, workspace, period, own);
            }
        });
        println!("{:<28} {:>8.2} ms", "all", total.as_secs_f64() * 1e3);
        // What a switch of the period computes anew: how things stand today is kept by the page.
        let mut switch = Duration::ZERO;
        timed("a switch of the period", &mut switch, || {
            for period in [period, period.previous(kind)] {
                flow(&facts, period, everybody);
                conversions(
                    &facts,
                    workspace,
                    id("board"),
                    period,
                    everybody,
                    Method::PassThrough,
                );
            }
            win_rate(&facts, period, everybody, Currency::EUR);
            for _ in 0..2 {
                velocity(&facts, period, everybody, Currency::EUR);
                in_work(&facts, today, everybody);
            }
            for stage in ["a", "b", "c"].map(id) {
                time_in_stage(&facts, stage, period, everybody, calendar);
                experienced_norm(&facts, stage, calendar, today);
            }
            leading(&facts, workspace, period, everybody);
            let mut periods = vec![period];
            (0..7).for_each(|at| periods.push(periods[at].previous(kind)));
            multiples(&facts, &periods);
            discipline(&facts, period, everybody);
            for person in &people {
                let own = Scope {
                    person: Some(*person),
                    board: None,
                };
                flow(&facts, period, own);
                leading(&facts, workspace, period, own);
                card(cards, *person, period);
            }
            let card = card(cards, people[0], period);
            for line in &card.lines {
                let one = workspace.indicators.get(line.indicator).expect("it");
                trend(cards, one, line, people[0], period, kind);
                recent(cards, one, people[0], (period, kind), Currency::EUR, 6);
            }
            let book = facts.orders(workspace);
            coverage(book, Quarter::of(period.last()), today, |_| true);
            repeat_purchases(book, today, |_| true);
            intervals(book, today, |_| true);
        });
    }
}
