//! What was done, what was forgotten, what is stuck, and how soon it was written down.

use super::{march, of_march};
use crate::calendar::{Period, PeriodKind};
use crate::client::{Client, Contact};
use crate::deal::{Activity, ActivityKind, NextStep};
use crate::funnel::standing::Level;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::reports::discipline::discipline;
use crate::reports::facts::{Facts, Scope};
use crate::reports::leading::{breadth, forgotten, leading, newly_forgotten};
use crate::reports::multiples::multiples;
use crate::reports::stuck::{newly_stuck, stuck};
use crate::testing::{Desk, day, id};

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

#[test]
fn the_discipline_of_recording_is_the_gap_between_happening_and_writing_down() {
    let mut desk = march();
    let mut deal = desk.workspace.deals.get(id("walks")).expect("the deal").clone();
    let entries: Vec<_> = deal.history.iter().map(|(id, step)| (id, step.clone())).collect();
    for (entry, mut step) in entries {
        // 2 → 2, 4 → 5, 10 → 13 March, the last at once.
        let late = match step.at.day().to_string().as_str() {
            "2026-03-04" => Some("2026-03-05"),
            "2026-03-10" => Some("2026-03-13"),
            _ => None,
        };
        step.recorded = late.map(|late| Moment::on(day(late)));
        deal.history.insert(entry, step);
    }
    desk.put(id("walks"), deal);
    let facts = Facts::of(&desk.workspace);
    let found = discipline(&facts, of_march(), Scope::default());
    assert_eq!(
        (found.all, found.same_day, found.next_day, found.late_count),
        (10, 8, 1, 1)
    );
    assert_eq!(found.late, [id("walks")]);
    assert_eq!(
        (found.median_gap, found.widest, found.in_time),
        (Some(2.0), 3, Some(0.9))
    );
}

#[test]
fn small_charts_count_each_person_in_each_period() {
    let mut desk = march();
    let mut deal = desk.workspace.deals.get(id("walks")).expect("the deal").clone();
    let plan = [
        ("2026-02-10", "ann", ActivityKind::Call),
        ("2026-03-10", "ann", ActivityKind::GeneralOffer),
        ("2026-03-11", "bob", ActivityKind::Note),
    ];
    for (at, (on, by, kind)) in plan.into_iter().enumerate() {
        let activity = Activity {
            kind,
            at: Moment::on(day(on)),
            recorded: None,
            by: Some(id(by)),
            contact: None,
            sum: None,
            text: String::new(),
        };
        deal.activities.insert(id(&at.to_string()), activity);
    }
    deal.client = Some(id("mill"));
    desk.put(id("walks"), deal);
    let facts = Facts::of(&desk.workspace);
    let periods = [of_march().previous(PeriodKind::Month), of_march()];
    let points = multiples(&facts, &periods);
    assert_eq!(points.len(), 1, "a note is no touch");
    let ann = &points[&id("ann")];
    let told: Vec<_> = ann
        .iter()
        .map(|point| (point.contacts, point.per_client, point.general, point.individual))
        .collect();
    assert_eq!(told, [(1, Some(1.0), 0, 0), (1, Some(1.0), 1, 0)]);
    let _: Vec<Id> = points.keys().copied().collect();
    let _: Period = of_march();
}

#[test]
fn since_a_past_day_only_what_came_to_a_stop_after_it_is_new() {
    let mut desk = march();
    let everybody = Scope::default();
    // `returns` becomes stuck on 27 March, `waits` was so long before.
    let found = stuck(&desk.workspace, everybody, day("2026-03-31"));
    assert_eq!(found.len(), 2);
    assert_eq!(
        newly_stuck(&desk.workspace, &found, day("2026-03-26")),
        [id("returns")]
    );
    assert_eq!(
        newly_stuck(&desk.workspace, &found, day("2026-03-27")),
        Vec::<Id>::new()
    );
    assert!(found.iter().all(|one| !one.reasons.is_empty() && one.norm == 5));
    // A step planned for the 25th is forgotten from the 26th on.
    let mut deal = desk.workspace.deals.get(id("waits")).expect("the deal").clone();
    deal.next = Some(NextStep {
        text: "Call".to_owned(),
        date: Some(day("2026-03-25")),
    });
    desk.put(id("waits"), deal);
    let found = forgotten(&desk.workspace, everybody, day("2026-03-31"));
    let mut new = newly_forgotten(&desk.workspace, &found, day("2026-03-25"));
    new.sort_unstable();
    assert_eq!(new, [id("waits")]);
    assert_eq!(
        newly_forgotten(&desk.workspace, &found, day("2026-03-26")),
        Vec::<Id>::new()
    );
}
