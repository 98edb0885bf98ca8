//! The queue: what is to be done, by day.

use chrono::NaiveDate;

use super::occurrences::{FollowUps, Occurrence, State, follow_ups};
use crate::calendar::add_days;
use crate::id::Id;
use crate::record::Kind;
use crate::workspace::Workspace;

/// The kinds of records that follow-ups are worked out from.
pub const KINDS: &[Kind] = &[
    Kind::Rule,
    Kind::FollowUp,
    Kind::Client,
    Kind::Deal,
    Kind::Stage,
    Kind::Meeting,
    Kind::HandOver,
    Kind::Person,
    Kind::Settings,
];

/// How many days "this week" has, today included.
pub const WEEK: i64 = 7;

/// Whose follow-ups, and which.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of one person.
    pub person: Option<Id>,
    /// Of one client.
    pub client: Option<Id>,
    /// Of one rule.
    pub rule: Option<Id>,
}

impl Wanted {
    /// Whether a follow-up is one of them.
    pub fn takes(&self, one: &Occurrence) -> bool {
        self.person.is_none_or(|person| one.person == Some(person))
            && self.client.is_none_or(|client| one.client == client)
            && self.rule.is_none_or(|rule| one.rule == rule)
    }
}

/// How many are due for a person, or for anybody: as [`Queue::due`], without making the queue.
pub fn count_due(workspace: &Workspace, person: Option<Id>, today: NaiveDate) -> usize {
    if workspace.rules.live().next().is_none() {
        return 0;
    }
    let wanted = Wanted {
        person,
        ..Wanted::default()
    };
    let all = follow_ups(workspace, today).list;
    all.iter()
        .filter(|one| one.state == State::Open && one.day <= today && wanted.takes(one))
        .count()
}

/// What is to be done, the oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Queue {
    /// Its day has passed.
    pub overdue: Vec<Occurrence>,
    /// For today.
    pub today: Vec<Occurrence>,
    /// In the days after today, up to a week.
    pub week: Vec<Occurrence>,
    /// Later.
    pub later: Vec<Occurrence>,
    /// Nobody did it, and the next one of its kind has come; the latest first.
    pub missed: Vec<Occurrence>,
}

impl Queue {
    /// Sorts the follow-ups wanted into the queue.
    pub fn of(all: &FollowUps, wanted: Wanted, today: NaiveDate) -> Self {
        let mut queue = Self::default();
        for one in all.list.iter().filter(|one| wanted.takes(one)) {
            let group = match one.state {
                State::Open if one.day < today => &mut queue.overdue,
                State::Open if one.day == today => &mut queue.today,
                State::Open if one.day < add_days(today, WEEK) => &mut queue.week,
                State::Open => &mut queue.later,
                State::Missed => &mut queue.missed,
                State::Overtaken | State::Done | State::Skipped => continue,
            };
            group.push(one.clone());
        }
        queue.missed.reverse();
        queue
    }

    /// How many are due: overdue and for today.
    pub fn due(&self) -> usize {
        self.overdue.len() + self.today.len()
    }

    /// Everything that is still to be done.
    pub fn open(&self) -> impl Iterator<Item = &Occurrence> {
        let groups = [&self.overdue, &self.today, &self.week, &self.later];
        groups.into_iter().flatten()
    }

    /// Whether nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.open().next().is_none()
    }
}
