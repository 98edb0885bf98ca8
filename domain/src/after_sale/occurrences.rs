//! The follow-ups that the rules raise, with what became of each.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::book::Book;
use super::facts::facts;
use super::raising::{Ahead, raise, valid};
use super::settling::settle;
use crate::follow_up::{Ending, FollowUp};
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// How many days ahead follow-ups are listed.
pub const AHEAD: i64 = 92;
/// How many days back those of a recurring rule are listed that nobody did.
pub const BACK: i64 = 400;
/// How many follow-ups are listed that can be done no more; and in all, twice as many.
pub const CAP: usize = 10_000;

/// Where a follow-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// To be done.
    Open,
    /// Nobody did it, and the next one of its kind has come.
    Missed,
    /// The client ordered, or was talked to, before anybody did it.
    Overtaken,
    /// Done.
    Done,
    /// Passed over, with a reason.
    Skipped,
}

/// A follow-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// The rule.
    pub rule: Id,
    /// The version of the rule it is judged by.
    pub version: Id,
    /// The client.
    pub client: Id,
    /// The deal it counts from, where it is one.
    pub deal: Option<Id>,
    /// The event it counts from.
    pub event: String,
    /// Which one of those for the event, from 0.
    pub number: u32,
    /// The day it is due by the rule.
    pub due: NaiveDate,
    /// The day it stands at: that of the rule, or the one it was put off to.
    pub day: NaiveDate,
    /// Where it stands.
    pub state: State,
    /// Who is to do it, or was when it was done; none where there is nobody.
    pub person: Option<Id>,
    /// What people did about it.
    pub outcome: Option<Id>,
    /// The day it ended, where it did.
    pub ended: Option<NaiveDate>,
    /// How often it was put off.
    pub put_offs: usize,
}

impl Occurrence {
    /// The identifier of the record of what people did about it.
    pub fn id(&self) -> Id {
        self.outcome
            .unwrap_or_else(|| FollowUp::id(self.rule, self.client, &self.event, self.number))
    }

    /// Whether its day has passed and it can still be done.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.state == State::Open && self.day < today
    }

    pub(super) fn key(&self) -> (&str, u32) {
        (&self.event, self.number)
    }
}

/// All follow-ups there are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowUps {
    /// By day, then client and rule.
    pub list: Vec<Occurrence>,
    /// How many were left out because there are too many.
    pub cut: usize,
}

/// The follow-ups of all clients.
pub fn follow_ups(workspace: &Workspace, today: NaiveDate) -> FollowUps {
    computed(workspace, None, today)
}

/// The follow-ups of one client.
pub fn follow_ups_of(workspace: &Workspace, client: Id, today: NaiveDate) -> FollowUps {
    computed(workspace, Some(client), today)
}

fn computed(workspace: &Workspace, only: Option<Id>, today: NaiveDate) -> FollowUps {
    let book = Book::open(workspace, today);
    let facts = facts(workspace, only);
    let mut answered: BTreeMap<(Id, Id), Vec<(Id, &FollowUp)>> = BTreeMap::new();
    for (id, follow_up) in workspace.follow_ups.live() {
        let client = follow_up
            .client
            .filter(|client| only.is_none_or(|only| only == *client));
        if let Some(client) = client {
            answered
                .entry((follow_up.rule, client))
                .or_default()
                .push((id, follow_up));
        }
    }
    let mut all = FollowUps::default();
    for (&rule, body) in &book.rules {
        let versions = valid(&book.rules, rule, body);
        for (&client, facts) in &facts {
            let mut raised = raise(&book, (rule, &versions), client, facts, Ahead::Next);
            let records = answered.remove(&(rule, client)).unwrap_or_default();
            settle(&mut raised, client, &records, today, |version| {
                body.versions.get(version).map(|version| version.trigger)
            });
            for one in raised {
                let is_closed = matches!(one.state, State::Missed | State::Overtaken);
                if is_closed && all.list.len() >= CAP || all.list.len() >= 2 * CAP {
                    all.cut += 1;
                } else {
                    all.list.push(one);
                }
            }
        }
    }
    // What was done by a rule, or for a client, that is not there any more stays done.
    for ((_, client), records) in answered {
        let ended = records.into_iter().filter(|(_, one)| one.ending.is_some());
        all.list
            .extend(ended.map(|(id, one)| from_record(id, client, one)));
    }
    all.list
        .order_by(|a, b| (a.day, a.client, a.rule, a.key()).cmp(&(b.day, b.client, b.rule, b.key())));
    all
}

/// What was done, as it was judged then.
pub(super) fn from_record(id: Id, client: Id, record: &FollowUp) -> Occurrence {
    Occurrence {
        rule: record.rule,
        version: record.version,
        client,
        deal: record.deal,
        event: record.event.clone(),
        number: record.number,
        due: record.due,
        day: record.day(),
        state: match record.ending {
            Some(Ending::Done) => State::Done,
            Some(Ending::Skipped) => State::Skipped,
            None => State::Open,
        },
        person: record.owner,
        outcome: Some(id),
        ended: record.at.map(|at| at.day()),
        put_offs: record.put_offs.len(),
    }
}
