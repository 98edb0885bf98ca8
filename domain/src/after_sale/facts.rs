//! What happened with the clients, as far as rules ask for it: orders, contacts, complaints, answers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::calendar::Quarter;
use crate::client::Client;
use crate::deal::{ActivityKind, Deal};
use crate::follow_up::{Ending, FollowUp};
use crate::funnel::steps::StageOrder;
use crate::id::Id;
use crate::meeting::State as MeetingState;
use crate::meetings::defence::client_of;
use crate::money::Money;
use crate::stage::StageKind;
use crate::text::fold;
use crate::workspace::Workspace;

/// An order: a deal that was won.
#[derive(Debug, Clone)]
pub(crate) struct Order<'a> {
    /// The letter of its kind and its identifier: what follow-ups know it by.
    pub key: String,
    pub day: NaiveDate,
    /// The day it was delivered, as far as anybody wrote it down.
    pub delivered: Option<NaiveDate>,
    pub deal: Option<(Id, &'a Deal)>,
    pub value: Option<Money>,
}

/// A complaint, noted in a deal.
#[derive(Debug, Clone)]
pub(crate) struct Complaint<'a> {
    pub key: Id,
    pub day: NaiveDate,
    pub deal: (Id, &'a Deal),
}

/// An answer to a question that asks for a mark.
#[derive(Debug, Clone)]
pub(crate) struct Marked {
    pub follow_up: Id,
    pub rule: Id,
    pub question: Id,
    pub mark: u8,
    pub day: NaiveDate,
    pub deal: Option<Id>,
}

/// What is known about one client.
#[derive(Debug, Clone)]
pub(crate) struct Facts<'a> {
    pub client: &'a Client,
    /// The oldest first.
    pub orders: Vec<Order<'a>>,
    /// The days of contacts, each once.
    pub contacts: BTreeSet<NaiveDate>,
    pub complaints: Vec<Complaint<'a>>,
    pub marks: Vec<Marked>,
}

impl Facts<'_> {
    /// Whether the client ordered in the quarter of a day or in the three before, by that day.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        let oldest = Quarter::of(day).plus(-3).first_day();
        self.orders.iter().any(|order| (oldest..=day).contains(&order.day))
    }

    /// Whether the client had ordered by a day.
    pub fn has_ordered(&self, day: NaiveDate) -> bool {
        self.orders.first().is_some_and(|order| order.day <= day)
    }

    /// The first day after a day on which the client ordered.
    pub fn next_order(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.orders.iter().map(|order| order.day).find(|other| *other > day)
    }

    /// The usual interval between orders in days, as it was known on the day of an order: the median of those so far.
    pub fn interval(&self, day: NaiveDate) -> Option<i64> {
        let days: BTreeSet<NaiveDate> = self.orders.iter().map(|order| order.day).collect();
        let days: Vec<NaiveDate> = days.into_iter().filter(|other| *other <= day).collect();
        let mut gaps: Vec<i64> = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).collect();
        gaps.sort_unstable();
        let middle = gaps.len() / 2;
        match gaps.len() {
            0 => None,
            n if n % 2 == 1 => gaps.get(middle).copied(),
            _ => Some((gaps[middle - 1] + gaps[middle]) / 2),
        }
    }
}

impl Order<'_> {
    /// Whether it has the tag, where one is asked for, and at least the sum.
    pub fn fits(&self, tag: &str, least: Option<Money>) -> bool {
        let tagged = tag.is_empty() || self.deal.is_some_and(|(_, deal)| has_tag(&deal.tags, tag));
        tagged && least.is_none_or(|least| self.value.is_some_and(|value| reaches(value, least)))
    }
}

/// Whether a sum is at least another. Sums of two currencies cannot be compared, and so do not reach one another.
fn reaches(value: Money, least: Money) -> bool {
    value.currency == least.currency && value.minor >= least.minor
}

/// Whether there is a tag of that name, whatever its capitals.
pub(crate) fn has_tag(tags: &crate::entries::Entries<crate::deal::Tag>, name: &str) -> bool {
    let name = fold(name);
    tags.values().any(|tag| fold(&tag.name) == name)
}

/// The facts of all clients that are not deleted, or of one, in one pass over the records.
pub(crate) fn facts(workspace: &Workspace, only: Option<Id>) -> BTreeMap<Id, Facts<'_>> {
    let wanted = |client: &Id| only.is_none_or(|only| only == *client);
    let clients = workspace.clients.live().filter(|(id, _)| wanted(id));
    let mut all: BTreeMap<Id, Facts<'_>> = clients
        .map(|(id, client)| {
            let facts = Facts {
                client,
                orders: Vec::new(),
                contacts: BTreeSet::new(),
                complaints: Vec::new(),
                marks: Vec::new(),
            };
            (id, facts)
        })
        .collect();
    let stages = StageOrder::of(workspace);
    for (id, deal) in workspace.deals.live() {
        if let Some(facts) = deal.client.and_then(|client| all.get_mut(&client)) {
            add_deal(facts, &stages, id, deal);
        }
    }
    for (_, meeting) in workspace.meetings.live() {
        let took_place = matches!(
            meeting.state(),
            MeetingState::Held | MeetingState::Reported | MeetingState::Reviewed
        );
        let Some(day) = meeting.date.filter(|_| took_place) else {
            continue;
        };
        if let Some(facts) = client_of(workspace, meeting).and_then(|client| all.get_mut(&client)) {
            facts.contacts.insert(day);
        }
    }
    for (id, follow_up) in workspace.follow_ups.live() {
        if let Some(facts) = follow_up.client.and_then(|client| all.get_mut(&client)) {
            add_follow_up(facts, id, follow_up);
        }
    }
    for facts in all.values_mut() {
        facts.orders.sort_by(|a, b| (a.day, &a.key).cmp(&(b.day, &b.key)));
        facts.complaints.sort_by_key(|one| (one.day, one.key));
    }
    all
}

fn add_deal<'a>(facts: &mut Facts<'a>, stages: &StageOrder, id: Id, deal: &'a Deal) {
    if let Some(day) = won_on(stages, deal) {
        // Nobody orders without a word.
        facts.contacts.insert(day);
        facts.orders.push(Order {
            key: format!("d.{id}"),
            day,
            delivered: deal.delivered,
            deal: Some((id, deal)),
            value: deal.value,
        });
    }
    for (entry, activity) in deal.activities.iter() {
        if activity.kind.is_touch() {
            facts.contacts.insert(activity.at.day());
        }
        if activity.kind == ActivityKind::Complaint {
            facts.complaints.push(Complaint {
                key: entry,
                day: activity.at.day(),
                deal: (id, deal),
            });
        }
    }
}

/// The day a deal that stands as won was won: its first entry into a won stage since it was last anywhere else.
fn won_on(stages: &StageOrder, deal: &Deal) -> Option<NaiveDate> {
    let moves = deal.moves();
    let won = |step: &&(Id, &crate::deal::Move)| stages.kind(step.1.to) == StageKind::Won;
    moves.iter().rev().take_while(won).last().map(|(_, step)| step.at.day())
}

fn add_follow_up(facts: &mut Facts<'_>, id: Id, follow_up: &FollowUp) {
    let (Some(Ending::Done), Some(at)) = (follow_up.ending, follow_up.at) else {
        return;
    };
    // Whoever did it talked to the client.
    facts.contacts.insert(at.day());
    let marks = follow_up.answers.iter();
    facts.marks.extend(marks.filter_map(|(question, answer)| {
        Some(Marked {
            follow_up: id,
            rule: follow_up.rule,
            question,
            mark: answer.mark?,
            day: at.day(),
            deal: follow_up.deal,
        })
    }));
}
