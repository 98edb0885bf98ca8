//! Time in stages, age and conversion.

use super::{ids, march, of_march};
use crate::calendar::WorkingCalendar;
use crate::reports::ageing::ageing;
use crate::reports::conversion::{Change, Conversion, Method, conversions};
use crate::reports::facts::{Facts, Scope};
use crate::reports::speed::{experienced_norm, time_in_stage};
use crate::testing::{Desk, day, id};

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
fn of_those_that_did_not_pass_the_lost_and_the_parked_stand_apart() {
    let mut desk = march();
    desk.history(
        "rests",
        "bob",
        10,
        &[("a", "2026-03-02"), ("parked", "2026-03-04")],
    );
    let facts = Facts::of(&desk.workspace);
    let passes = conversions(
        &facts,
        &desk.workspace,
        id("board"),
        of_march(),
        Scope::default(),
        Method::PassThrough,
    );
    let told = |pass: &Conversion| (pass.still_inside.clone(), pass.lost.clone(), pass.parked.clone());
    assert_eq!(told(&passes[0]), (vec![], vec![], ids(&["rests"])));
    assert_eq!(told(&passes[1]), (ids(&["returns"]), vec![], vec![]));
    assert_eq!(told(&passes[2]), (vec![], ids(&["skips"]), vec![]));
}

#[test]
fn a_drop_is_unusual_when_the_intervals_do_not_overlap() {
    let of = |passed: u64, base: u64| Conversion {
        from: id("a"),
        to: id("b"),
        base: vec![],
        passed: vec![],
        still_inside: vec![],
        lost: vec![],
        parked: vec![],
        rate: None,
        interval: crate::statistics::wilson_interval(passed, base, crate::statistics::Z_95),
    };
    // 20 of 100: 13.3–28.9 %. 60 of 100: 50.2–69.1 %. 35 of 100: 26.4–44.7 %.
    let table = [
        ((20, 100), (60, 100), Some(Change::Drop)),
        ((60, 100), (20, 100), Some(Change::Rise)),
        ((20, 100), (35, 100), None),
        ((0, 3), (3, 3), None),
        ((0, 0), (60, 100), None),
    ];
    for ((now, n), (before, m), expected) in table {
        assert_eq!(
            of(now, n).against(&of(before, m)),
            expected,
            "{now}/{n} after {before}/{m}"
        );
    }
}

#[test]
fn deals_are_as_old_as_their_stay_in_norms() {
    // Norm 5 working days. On 31 March: 2 since Friday the 27th, 5 since the 24th, 10 since the 17th, 11 since the 16th.
    let mut desk = Desk::new("2026-03-31");
    for (name, entered) in [
        ("two", "2026-03-27"),
        ("five", "2026-03-24"),
        ("ten", "2026-03-17"),
        ("more", "2026-03-16"),
    ] {
        desk.history(name, "ann", 1, &[("a", entered)]);
    }
    desk.history("gone", "ann", 1, &[("a", "2026-03-02"), ("won", "2026-03-03")]);
    // Back in the stage: only the last stay counts, and two entries in a row are one stay.
    desk.history(
        "again",
        "ann",
        1,
        &[
            ("a", "2026-01-05"),
            ("b", "2026-03-20"),
            ("a", "2026-03-24"),
            ("a", "2026-03-30"),
        ],
    );
    let mut ages = ageing(&desk.workspace, Scope::default(), day("2026-03-31"));
    let mut of_a = ages.remove(&id("a")).expect("deals");
    of_a.iter_mut().for_each(|deals| deals.sort_unstable());
    assert_eq!(
        of_a,
        [
            ids(&["two"]),
            ids(&["five", "again"]),
            ids(&["ten"]),
            ids(&["more"])
        ]
    );
    assert!(ages.is_empty());
}
