//! Reports against slow, independent counts of random histories: backward moves, skips, re-opened deals, deleted stages,
//! entries of another copy merged in, entries recorded late.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::slow;
use crate::calendar::{Period, WorkingCalendar};
use crate::commit::Edit;
use crate::deal::{Activity, ActivityKind, Move};
use crate::funnel::standing::Level;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Currency;
use crate::reports::ageing::ageing;
use crate::reports::as_of::as_of;
use crate::reports::conversion::{Method, conversions};
use crate::reports::discipline::discipline;
use crate::reports::facts::{Facts, Scope};
use crate::reports::flow::flow;
use crate::reports::forecast::{calibrated, forecast};
use crate::reports::leading::{breadth, forgotten, leading};
use crate::reports::multiples::multiples;
use crate::reports::presence::{in_work, stages_on};
use crate::reports::replay::Timeline;
use crate::reports::speed::{experienced_norm, time_in_stage};
use crate::reports::stuck::stuck;
use crate::reports::winning::{cycles, velocity, win_rate};
use crate::testing::{Desk, day, id};

const STAGES: [&str; 6] = ["a", "b", "c", "won", "lost", "parked"];

/// One entry of a history: stage, day of March, days until it was recorded.
type Entry = (usize, u32, u32);

/// A random team's March.
#[derive(Debug, Clone)]
pub(super) struct March {
    /// Deals by their entries in the order of writing.
    deals: Vec<Vec<Entry>>,
    /// Entries of another copy that were merged in: deal, entry.
    merged: Vec<(usize, Entry)>,
    /// Activities: deal, kind, day, days until it was recorded.
    touches: Vec<(usize, usize, u32, u32)>,
    /// A stage that was deleted meanwhile.
    deleted: Option<usize>,
}

pub(super) fn march() -> impl Strategy<Value = March> {
    let entry = || (0..6_usize, 1..32_u32, 0..4_u32);
    let deals = proptest::collection::vec(proptest::collection::vec(entry(), 1..7), 1..6);
    let merged = proptest::collection::vec((0..6_usize, entry()), 0..4);
    let touches = proptest::collection::vec((0..6_usize, 0..9_usize, 1..32_u32, 0..4_u32), 0..12);
    (
        deals,
        merged,
        touches,
        proptest::option::weighted(0.3, 0..3_usize),
    )
        .prop_map(|(deals, merged, touches, deleted)| March {
            deals,
            merged,
            touches,
            deleted,
        })
}

pub(super) fn on(date: u32) -> chrono::NaiveDate {
    day(&format!("2026-03-{date:02}"))
}

fn recorded(date: u32, late: u32) -> Option<Moment> {
    (late > 0).then(|| Moment::on(crate::calendar::add_days(on(date), i64::from(late))))
}

fn step((stage, date, late): Entry, turn: u32) -> Move {
    Move {
        turn,
        recorded: recorded(date, late),
        ..Move::new(id(STAGES[stage]), Moment::on(on(date)))
    }
}

pub(super) fn desk_of(march: &March) -> Desk {
    let mut desk = Desk::new("2026-03-31");
    for (at, entries) in march.deals.iter().enumerate() {
        let name = format!("d{at}");
        desk.history(&name, if at % 2 == 0 { "ann" } else { "bob" }, at as i64 + 1, &[]);
        let mut deal = desk.workspace.deals.get(id(&name)).expect("the deal").clone();
        for (turn, entry) in entries.iter().enumerate() {
            deal.history
                .insert(id(&format!("{name}-{turn}")), step(*entry, turn as u32));
        }
        for (number, (_, kind, date, late)) in march
            .touches
            .iter()
            .enumerate()
            .filter(|(_, touch)| touch.0 == at)
        {
            let kind = ActivityKind::ALL[*kind];
            let activity = Activity {
                kind,
                at: Moment::on(on(*date)),
                recorded: recorded(*date, *late),
                by: None,
                contact: None,
                sum: None,
                text: String::new(),
            };
            deal.activities.insert(id(&format!("touch-{number}")), activity);
        }
        deal.client = Some(id(&format!("client-{}", at / 2)));
        desk.put(id(&name), deal);
    }
    merge_in(&mut desk, march);
    if let Some(stage) = march.deleted {
        let mut body = desk
            .workspace
            .stages
            .get(id(STAGES[stage]))
            .expect("the stage")
            .clone();
        body.gone = true;
        desk.put(id(STAGES[stage]), body);
    }
    desk
}

/// A colleague's copy of the same deals got entries of its own; its file comes in.
fn merge_in(desk: &mut Desk, march: &March) {
    let mut theirs = desk.workspace.clone();
    let stamp = crate::stamp::Clock::new(crate::stamp::Device::from_random(7 << 39)).tick(1_900_000_000_000);
    for (number, (deal, entry)) in march.merged.iter().enumerate() {
        let name = format!("d{deal}");
        let Some(mut body) = theirs.deals.get(id(&name)).cloned() else {
            continue;
        };
        body.history
            .insert(id(&format!("theirs-{number}")), step(*entry, 50 + number as u32));
        theirs.apply(Edit::of(id(&name), body), stamp);
    }
    for deal in theirs.ids(crate::record::Kind::Deal) {
        let raw = theirs
            .raw(crate::record::Kind::Deal, deal)
            .expect("a record")
            .to_owned();
        desk.workspace
            .merge(crate::record::Kind::Deal, deal, &raw)
            .expect("it can be merged");
    }
}

fn period(from: u32, to: u32) -> Period {
    Period::new(on(from), on(to))
}

pub(super) fn scopes() -> [Scope; 3] {
    let person = |name| Scope {
        person: Some(id(name)),
        board: None,
    };
    [Scope::default(), person("ann"), person("bob")]
}

fn sorted(mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort_unstable();
    ids
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn where_deals_stood_agrees_on_every_day(march in march(), date in 1..32_u32) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        for scope in scopes() {
            prop_assert_eq!(in_work(&facts, on(date), scope).deals, slow::in_work(&desk, on(date), scope));
        }
        for (deal, (stage, _)) in stages_on(&facts, on(date)) {
            prop_assert_eq!(Some(stage), slow::stage(&desk, deal, on(date)));
        }
    }

    #[test]
    fn a_replay_stands_where_the_history_stood_whichever_way_it_went(march in march(), days in proptest::collection::vec(0..32_u32, 1..6)) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        let mut timeline = Timeline::of(&facts, Scope::default());
        for date in days {
            let on = crate::calendar::add_days(on(1), i64::from(date) - 1);
            timeline.go_to(on);
            let mut expected: BTreeMap<Id, (Vec<Id>, i64)> = BTreeMap::new();
            for (deal, body) in desk.workspace.deals.live() {
                if let Some(stage) = slow::stage(&desk, deal, on) {
                    let column = expected.entry(stage).or_default();
                    column.0.push(deal);
                    column.1 += body.value.map_or(0, |value| value.minor);
                }
            }
            let found: BTreeMap<Id, (Vec<Id>, i64)> = timeline
                .columns()
                .map(|(stage, column)| (stage, (sorted(column.latest().collect()), column.sum.of(Currency::EUR).minor)))
                .collect();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_past_day_shows_what_was_known_of_the_history_then(march in march(), date in 1..32_u32) {
        let desk = desk_of(&march);
        let past = as_of(&desk.workspace, on(date));
        for (deal, _) in desk.workspace.deals.live() {
            let stage = past.deals.get(deal).and_then(crate::deal::Deal::stage);
            prop_assert_eq!(stage, slow::stage(&desk, deal, on(date)));
        }
        // A report of that day is the report of today over a period that ended then.
        let (then, now) = (Facts::of(&past), Facts::of(&desk.workspace));
        let until = period(1, date);
        prop_assert_eq!(flow(&then, until, Scope::default()), flow(&now, until, Scope::default()));
        prop_assert_eq!(in_work(&then, on(date), Scope::default()), in_work(&now, on(date), Scope::default()));
    }

    #[test]
    fn the_flow_agrees(march in march(), from in 1..32_u32, to in 1..32_u32) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        for scope in scopes() {
            let flow = flow(&facts, period(from, to), scope);
            let found = [&flow.entered, &flow.forward, &flow.back, &flow.won, &flow.lost, &flow.parked, &flow.reopened, &flow.skipping];
            prop_assert_eq!(found.map(|tally| tally.count), slow::flow(&desk, period(from, to), scope));
        }
    }

    #[test]
    fn conversions_agree_by_every_method(march in march(), from in 1..32_u32, to in 1..32_u32, method in 0..3_usize) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        let method = Method::ALL[method];
        for scope in scopes() {
            let found: Vec<_> = conversions(&facts, &desk.workspace, id("board"), period(from, to), scope, method)
                .into_iter()
                .map(|pass| (pass.from, sorted(pass.base), sorted(pass.passed), sorted(pass.still_inside)))
                .collect();
            prop_assert_eq!(found, slow::conversions(&desk, period(from, to), scope, method));
        }
    }

    #[test]
    fn time_in_stage_agrees(march in march(), from in 1..32_u32, to in 1..32_u32, stage in 0..3_usize) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        let stage = id(STAGES[stage]);
        let calendar = WorkingCalendar::default();
        let time = time_in_stage(&facts, stage, period(from, to), Scope::default(), &calendar);
        let (days, inside) = slow::stays(&desk, stage, period(from, to));
        prop_assert_eq!(time.ended, days.len());
        prop_assert_eq!(time.median, slow::median(days));
        prop_assert_eq!(sorted(time.still_inside), sorted(inside));
    }

    #[test]
    fn win_rate_and_cycles_agree(march in march(), from in 1..32_u32, to in 1..32_u32) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        for scope in scopes() {
            let rate = win_rate(&facts, period(from, to), scope, Currency::EUR);
            let [.., won, lost, _, _, _] = slow::flow(&desk, period(from, to), scope);
            prop_assert_eq!(rate.by_number, (won + lost > 0).then(|| won as f64 / (won + lost) as f64));
            let mut found = cycles(&facts, period(from, to), scope);
            found.sort_unstable();
            prop_assert_eq!(found, slow::cycles(&desk, period(from, to), scope));
        }
    }

    #[test]
    fn leading_indicators_and_recording_agree(march in march(), from in 1..32_u32, to in 1..32_u32) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        for scope in scopes() {
            let found = leading(&facts, &desk.workspace, period(from, to), scope);
            let told = (found.contacts, found.per_client, found.general_offers, found.individual_offers);
            prop_assert_eq!(told, slow::leading(&desk, period(from, to), scope));
            let found = discipline(&facts, period(from, to), scope);
            prop_assert_eq!((found.all, found.late_count), slow::discipline(&desk, period(from, to), scope));
        }
    }

    #[test]
    fn forecast_and_age_hold_every_deal_in_work_once(march in march()) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        let open = in_work(&facts, on(31), Scope::default()).deals;
        let months = forecast(&desk.workspace, None, None, on(31), None);
        prop_assert_eq!(sorted(months.values().flat_map(|month| month.deals.clone()).collect()), open.clone());
        let ages = ageing(&desk.workspace, Scope::default(), on(31));
        prop_assert_eq!(sorted(ages.values().flatten().flatten().copied().collect()), open);
    }

    #[test]
    fn what_is_stuck_forgotten_or_old_agrees(march in march(), steps in proptest::collection::vec(proptest::option::of(1..40_i64), 6), date in 1..32_u32) {
        let mut desk = desk_of(&march);
        for (deal, ahead) in desk.workspace.ids(crate::record::Kind::Deal).into_iter().zip(steps) {
            let mut body = desk.workspace.deals.get(deal).expect("the deal").clone();
            body.next = ahead.map(|ahead| crate::deal::NextStep { text: String::new(), date: Some(crate::calendar::add_days(on(15), ahead)) });
            desk.put(deal, body);
        }
        let today = crate::calendar::add_days(on(31), i64::from(date));
        for scope in scopes() {
            let found: Vec<_> = stuck(&desk.workspace, scope, today)
                .into_iter()
                .map(|one| (one.deal, one.level == Level::Red))
                .collect();
            prop_assert_eq!(found, slow::stuck(&desk, scope, today));
            prop_assert_eq!(forgotten(&desk.workspace, scope, today), slow::forgotten(&desk, scope, today));
            let mut found = Vec::new();
            for (stage, ages) in ageing(&desk.workspace, scope, today) {
                for (age, deals) in ages.into_iter().enumerate() {
                    found.extend(deals.into_iter().map(|deal| (stage, deal, age)));
                }
            }
            found.sort_unstable();
            let mut expected = slow::ages(&desk, scope, today);
            expected.sort_unstable();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn forecast_velocity_and_breadth_agree(march in march(), from in 1..32_u32, to in 1..32_u32, contacts in proptest::collection::vec((0..4_usize, any::<bool>()), 3)) {
        let mut desk = desk_of(&march);
        for (at, (count, decides)) in contacts.into_iter().enumerate() {
            let one = |decision_maker| crate::client::Contact { decision_maker, ..Default::default() };
            let all = (0..count).map(|number| (id(&format!("contact-{number}")), one(decides && number == 0)));
            desk.put(id(&format!("client-{at}")), crate::client::Client { contacts: all.collect(), ..Default::default() });
        }
        let facts = Facts::of(&desk.workspace);
        for scope in scopes() {
            let months = forecast(&desk.workspace, None, scope.person, on(31), None);
            let (mut value, mut weighted) = (0, 0);
            for month in months.values() {
                value += month.value.of(Currency::EUR).minor;
                weighted += month.weighted.of(Currency::EUR).minor;
            }
            prop_assert_eq!((value, weighted), slow::forecast(&desk, scope.person));
            let found = breadth(&desk.workspace, scope);
            let (clients, known, narrow, blind) = slow::breadth(&desk, scope);
            prop_assert_eq!((found.clients.len(), found.narrow.len(), found.no_decision_maker.len()), (clients, narrow, blind));
            prop_assert_eq!(found.average, (clients > 0).then(|| known as f64 / clients as f64));
            let period = period(from, to);
            let [.., won, lost, _, _, _] = slow::flow(&desk, period, scope);
            let cycle = slow::median(slow::cycles(&desk, period, scope));
            match (velocity(&facts, period, scope, Currency::EUR), cycle) {
                (Some(found), Some(cycle)) => {
                    let open = slow::in_work(&desk, period.last(), scope).len();
                    prop_assert_eq!(found.open, open);
                    let rate = won as f64 / (won + lost) as f64;
                    let by_hand = open as f64 * found.average * rate / cycle.max(1.0);
                    prop_assert!((found.per_day - by_hand).abs() < 1e-6);
                }
                (found, cycle) => prop_assert_eq!(found.is_some(), cycle.is_some()),
            }
        }
    }

    #[test]
    fn small_charts_are_the_leading_indicators_of_each_period(march in march()) {
        let desk = desk_of(&march);
        let facts = Facts::of(&desk.workspace);
        let weeks: Vec<Period> = [(1, 7), (8, 14), (15, 21), (22, 31)].map(|(from, to)| period(from, to)).to_vec();
        let points = multiples(&facts, &weeks);
        for scope in &scopes()[1..] {
            for (at, week) in weeks.iter().enumerate() {
                let point = scope.person.and_then(|person| points.get(&person)).map(|points| points[at].clone()).unwrap_or_default();
                let told = (point.contacts, point.per_client, point.general, point.individual);
                prop_assert_eq!(told, slow::leading(&desk, *week, *scope));
            }
        }
    }

}

proptest! {
    // Many deals each: a stage learns from twenty on.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_a_stage_learns_from_its_history_agrees(deals in proptest::collection::vec(proptest::collection::vec((0..6_usize, 1..32_u32, 0..4_u32), 2..7), 25..60)) {
        let desk = desk_of(&March { deals, merged: Vec::new(), touches: Vec::new(), deleted: None });
        let facts = Facts::of(&desk.workspace);
        let rates = calibrated(&facts);
        for stage in STAGES.map(id) {
            let (decided, won) = slow::fates(&desk, stage);
            let expected = (decided >= 20).then(|| won as f64 / decided as f64);
            prop_assert_eq!(rates.get(&stage).copied(), expected);
            let (mut days, _) = slow::stays(&desk, stage, Period::new(on(1), on(31)));
            let learnt = experienced_norm(&facts, stage, &WorkingCalendar::default(), on(31));
            prop_assert_eq!(learnt.is_some(), days.len() >= 20);
            if let Some(learnt) = learnt {
                // The 75th percentile lies between the two stays around that place, and is rounded up.
                days.sort_unstable();
                let place = (days.len() - 1) as f64 * 0.75;
                let (low, high) = (days[place.floor() as usize], days[place.ceil() as usize]);
                prop_assert!(i64::from(learnt) >= low.max(1) && i64::from(learnt) <= high.max(1));
            }
        }
    }
}
