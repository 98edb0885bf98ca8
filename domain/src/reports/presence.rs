//! Where deals were at the end of any day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{Facts, Scope, Tally};
use crate::id::Id;
use crate::stage::StageKind;

/// The stage of every deal at the end of a day.
pub fn stages_on(facts: &Facts, day: NaiveDate) -> BTreeMap<Id, (Id, StageKind)> {
    // The events are in the order of their days, and within a day in the order of each deal's history.
    let known = facts.events.partition_point(|event| event.day <= day);
    facts.events[..known]
        .iter()
        .map(|event| (event.deal, (event.to, event.kind)))
        .collect()
}

/// Deals in open stages at the end of a day; by their owner where a person is asked for.
pub fn in_work(facts: &Facts, day: NaiveDate, scope: Scope) -> Tally {
    let open = facts.visits.iter().filter(|visit| {
        let there = visit.entered <= day && visit.left.is_none_or(|(left, _)| left > day);
        there && scope.holds(visit.board, visit.owner) && facts.is_open(visit.stage)
    });
    Tally::of(facts, open.map(|visit| visit.deal))
}
