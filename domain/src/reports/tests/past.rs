//! Time travel by hand.

use super::march;
use crate::deal::NextStep;
use crate::money::Currency;
use crate::reports::as_of::as_of;
use crate::reports::facts::{Facts, Scope};
use crate::reports::replay::Timeline;
use crate::testing::{day, id};

#[test]
fn the_board_of_a_past_day_has_the_counts_of_that_day() {
    let desk = march();
    let facts = Facts::of(&desk.workspace);
    let mut timeline = Timeline::of(&facts, Scope::default());
    assert_eq!(timeline.first_day(), Some(day("2026-02-20")));
    let mut counts = |on: &str| {
        timeline.go_to(day(on));
        ["a", "b", "c", "won", "lost"]
            .map(|stage| timeline.column(id(stage)).map_or(0, |column| column.len()))
    };
    assert_eq!(counts("2026-03-03"), [4, 0, 0, 0, 0]);
    assert_eq!(counts("2026-03-11"), [1, 1, 2, 0, 0]);
    assert_eq!(counts("2026-03-31"), [2, 0, 0, 1, 1]);
    assert_eq!(counts("2026-02-19"), [0, 0, 0, 0, 0]);
    assert_eq!(counts("2026-03-11"), [1, 1, 2, 0, 0]);
    timeline.go_to(day("2026-03-20"));
    assert_eq!(timeline.moves_on(day("2026-03-20")).len(), 1);
    let column = timeline.column(id("a")).expect("deals");
    assert_eq!(
        column.latest().collect::<Vec<_>>(),
        [id("returns"), id("waits")],
        "the last to come first"
    );
    assert_eq!(column.sum.of(Currency::EUR).minor, 5000);
    let ann = Scope {
        person: Some(id("ann")),
        board: None,
    };
    let mut timeline = Timeline::of(&facts, ann);
    timeline.go_to(day("2026-03-31"));
    assert_eq!(timeline.column(id("a")).map(|column| column.len()), Some(1));
}

#[test]
fn the_past_has_no_next_steps_and_no_deals_that_were_not_there_yet() {
    let mut desk = march();
    let mut deal = desk.workspace.deals.get(id("waits")).expect("the deal").clone();
    deal.next = Some(NextStep {
        text: "Call".into(),
        date: None,
    });
    desk.put(id("waits"), deal);
    let past = as_of(&desk.workspace, day("2026-03-02"));
    let deals: Vec<_> = past.deals.live().map(|(id, _)| id).collect();
    assert_eq!(deals, super::ids(&["walks", "waits"]));
    assert_eq!(
        past.deals.get(id("waits")).and_then(|deal| deal.next.clone()),
        None
    );
    assert_eq!(past.stages_of(id("board")).len(), 6);
}
