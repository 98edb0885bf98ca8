//! What moved, and where everything stood.

use super::{ids, march, of_march};
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::money::{Currency, Money};
use crate::reports::facts::{Facts, Scope};
use crate::reports::flow::{flow, moves_per_working_day};
use crate::reports::presence::{in_work, stages_on};
use crate::testing::{day, id};

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
