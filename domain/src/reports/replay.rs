//! The board on any day, walked forwards and backwards move by move: a step of a day costs only the moves of that day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{Event, Facts, Scope};
use crate::id::Id;
use crate::money::Total;

/// The deals of a column in the order in which they came, with their values today.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standing {
    deals: BTreeMap<usize, Id>,
    /// The sum of their values.
    pub sum: Total,
}

impl Standing {
    /// How many deals stand there.
    pub fn len(&self) -> usize {
        self.deals.len()
    }

    /// Whether none does.
    pub fn is_empty(&self) -> bool {
        self.deals.is_empty()
    }

    /// The deals, the one that came last first.
    pub fn latest(&self) -> impl Iterator<Item = Id> + '_ {
        self.deals.values().rev().copied()
    }
}

/// A board that can be set to the end of any day.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    events: Vec<Event>,
    /// For each move, the move of the same deal before it.
    before: Vec<Option<usize>>,
    /// How many of the moves have happened.
    happened: usize,
    columns: BTreeMap<Id, Standing>,
    values: BTreeMap<Id, crate::money::Money>,
}

impl Timeline {
    /// The moves of the deals looked at, before the first of them. Whose a deal is goes by its owner today.
    pub fn of(facts: &Facts, scope: Scope) -> Self {
        let mut wanted: BTreeMap<Id, bool> = BTreeMap::new();
        for visit in &facts.visits {
            let is_theirs = scope.person.is_none() || visit.owner == scope.person;
            wanted.insert(visit.deal, is_theirs);
        }
        let events = facts.events.iter().copied();
        let events: Vec<Event> = events
            .filter(|event| wanted.get(&event.deal) == Some(&true))
            .collect();
        let mut last: BTreeMap<Id, usize> = BTreeMap::new();
        let before = events
            .iter()
            .enumerate()
            .map(|(at, event)| last.insert(event.deal, at))
            .collect();
        let values = last
            .keys()
            .filter_map(|deal| Some((*deal, facts.value(*deal)?)))
            .collect();
        Self {
            events,
            before,
            happened: 0,
            columns: BTreeMap::new(),
            values,
        }
    }

    /// The first day on which anything happened.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.events.first().map(|event| event.day)
    }

    /// Sets the board to the end of a day.
    pub fn go_to(&mut self, day: NaiveDate) {
        let target = self.events.partition_point(|event| event.day <= day);
        while self.happened < target {
            let at = self.happened;
            if let Some(before) = self.before[at] {
                self.take(before);
            }
            self.put(at);
            self.happened += 1;
        }
        while self.happened > target {
            self.happened -= 1;
            let at = self.happened;
            self.take(at);
            if let Some(before) = self.before[at] {
                self.put(before);
            }
        }
    }

    fn put(&mut self, at: usize) {
        let event = self.events[at];
        let column = self.columns.entry(event.to).or_default();
        column.deals.insert(at, event.deal);
        if let Some(value) = self.values.get(&event.deal) {
            column.sum.add(*value);
        }
    }

    fn take(&mut self, at: usize) {
        let event = self.events[at];
        let column = self.columns.entry(event.to).or_default();
        if column.deals.remove(&at).is_some()
            && let Some(value) = self.values.get(&event.deal)
        {
            column.sum.subtract(*value);
        }
    }

    /// What stands in a column; none where nothing ever stood.
    pub fn column(&self, stage: Id) -> Option<&Standing> {
        self.columns.get(&stage)
    }

    /// The columns in which anything stands.
    pub fn columns(&self) -> impl Iterator<Item = (Id, &Standing)> {
        let columns = self.columns.iter().filter(|(_, column)| !column.is_empty());
        columns.map(|(stage, column)| (*stage, column))
    }

    /// The moves of a day.
    pub fn moves_on(&self, day: NaiveDate) -> &[Event] {
        let from = self.events.partition_point(|event| event.day < day);
        let to = self.events.partition_point(|event| event.day <= day);
        &self.events[from..to]
    }
}
