//! Worked examples: every figure was counted by hand from the histories above it; then the same figures against slow and
//! independent counts of random histories, and of a real file.
//!
//! March 2026: the 2nd is a Monday, working days are Monday to Friday.

mod examples_of_moves;
mod examples_of_stages;
mod examples_of_winning;
mod examples_of_work;
mod measured;
mod past;
mod random;
mod real_file;
mod since;
mod slow;

use crate::calendar::{Period, PeriodKind};
use crate::id::Id;
use crate::testing::{Desk, day, id};

/// Four deals: one walks to the end, one skips a stage and is lost, one goes back and stays, one is only there.
pub(super) fn march() -> Desk {
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

pub(super) fn of_march() -> Period {
    Period::containing(day("2026-03-15"), PeriodKind::Month)
}

pub(super) fn ids(names: &[&str]) -> Vec<Id> {
    let mut ids: Vec<Id> = names.iter().map(|name| id(name)).collect();
    ids.sort_unstable();
    ids
}
