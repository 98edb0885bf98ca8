//! What happened with the clients, as far as rules ask for it: orders, contacts, complaints, answers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::client::Client;
use crate::deal::{Activity, ActivityKind, Deal, Tag};
use crate::entries::Entries;
use crate::follow_up::{Ending, FollowUp};
use crate::id::Id;
use crate::meeting::State as MeetingState;
use crate::meetings::defence::client_of;
use crate::money::Money;
use crate::orders::book::orders_of;
use crate::orders::{BookedOrder, OrderBook, OrderSource, Rhythm, Terms, rhythm};
use crate::sorting::Sorting as _;
use crate::text::fold;
use crate::workspace::Workspace;

/// A complaint of a client.
#[derive(Debug, Clone)]
pub(crate) struct Complaint<'a> {
    pub key: Id,
    pub day: NaiveDate,
    /// The deal it was written down at, where it was one.
    pub deal: Option<(Id, &'a Deal)>,
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
    pub orders: Vec<BookedOrder>,
    /// The deals that the orders are, each at the place of its order.
    pub won: Vec<Option<(Id, &'a Deal)>>,
    /// The days of contacts, each once.
    pub contacts: BTreeSet<NaiveDate>,
    pub complaints: Vec<Complaint<'a>>,
    pub marks: Vec<Marked>,
    /// The first time the client passed to whoever serves it.
    pub handed_over: Option<HandedOver>,
}

/// An accepted hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HandedOver {
    pub day: NaiveDate,
    /// Whoever handed the client over.
    pub by: Option<Id>,
}

impl Facts<'_> {
    /// Whether the client ordered in the quarter of a day or in the three before, by that day.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        rhythm::is_current(&self.orders, day)
    }

    /// Whether the client had ordered by a day.
    pub fn has_ordered(&self, day: NaiveDate) -> bool {
        self.orders.first().is_some_and(|order| order.day <= day)
    }

    /// The first day after a day on which the client ordered.
    pub fn next_order(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.orders
            .iter()
            .map(|order| order.day)
            .find(|other| *other > day)
    }

    /// The usual interval between orders in days, as it was known on a day.
    pub fn interval(&self, day: NaiveDate, terms: Terms) -> Option<f64> {
        Rhythm::on(&self.orders, day, terms).map(|rhythm| rhythm.interval)
    }
}

/// By which follow-ups know an order.
pub(crate) fn key_of(order: &BookedOrder) -> String {
    match order.source {
        OrderSource::Deal(id) => format!("d.{id}"),
        OrderSource::Entry(id) => format!("o.{id}"),
    }
}

/// Whether a deal has the tag, where one is asked for, and a sum is at least the one asked for. Sums of two currencies
/// cannot be compared, and so do not reach one another.
pub(crate) fn fits(deal: Option<&Deal>, sum: Option<Money>, tag: &str, least: Option<Money>) -> bool {
    let reaches =
        |least: Money| sum.is_some_and(|sum| sum.currency == least.currency && sum.minor >= least.minor);
    (tag.is_empty() || deal.is_some_and(|deal| has_tag(&deal.tags, tag))) && least.is_none_or(reaches)
}

/// Whether there is a tag of that name, whatever its capitals.
pub(crate) fn has_tag(tags: &Entries<Tag>, name: &str) -> bool {
    let name = fold(name);
    tags.values().any(|tag| fold(&tag.name) == name)
}

/// The facts of all clients that are not deleted, or of one, in one pass over the records.
pub(crate) fn facts(workspace: &Workspace, only: Option<Id>) -> BTreeMap<Id, Facts<'_>> {
    let clients = workspace
        .clients
        .live()
        .filter(|(id, _)| only.is_none_or(|only| only == *id));
    let book = match only {
        Some(_) => OrderBook::default(),
        None => OrderBook::of(workspace),
    };
    let mut all: BTreeMap<Id, Facts<'_>> = clients
        .map(|(id, client)| {
            let orders = match only {
                Some(_) => orders_of(workspace, id),
                None => book.get(id).to_vec(),
            };
            let deal = |order: &BookedOrder| match order.source {
                OrderSource::Deal(id) => workspace.deals.alive(id).map(|deal| (id, deal)),
                OrderSource::Entry(_) => None,
            };
            let mut facts = Facts {
                client,
                won: orders.iter().map(deal).collect(),
                orders,
                contacts: BTreeSet::new(),
                complaints: Vec::new(),
                marks: Vec::new(),
                handed_over: None,
            };
            // Nobody orders without a word.
            facts.contacts = facts.orders.iter().map(|order| order.day).collect();
            add_activities(&mut facts, &client.activities, None);
            (id, facts)
        })
        .collect();
    for (id, deal) in workspace.deals.live() {
        if let Some(facts) = deal.client.and_then(|client| all.get_mut(&client)) {
            add_activities(facts, &deal.activities, Some((id, deal)));
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
    for (_, hand_over) in workspace.hand_overs.live() {
        let facts = hand_over.client.and_then(|client| all.get_mut(&client));
        if let (Some(facts), Some(step)) = (facts, hand_over.accepted()) {
            let this = HandedOver {
                day: step.at.day(),
                by: hand_over.giver,
            };
            let is_first = facts.handed_over.is_none_or(|known| this.day < known.day);
            facts.handed_over = if is_first { Some(this) } else { facts.handed_over };
        }
    }
    for facts in all.values_mut() {
        facts.complaints.order_by_key(|one| (one.day, one.key));
    }
    all
}

fn add_activities<'a>(facts: &mut Facts<'a>, activities: &Entries<Activity>, deal: Option<(Id, &'a Deal)>) {
    for (key, activity) in activities.iter() {
        let day = activity.at.day();
        if activity.kind.is_touch() {
            facts.contacts.insert(day);
        }
        if activity.kind == ActivityKind::Complaint {
            facts.complaints.push(Complaint { key, day, deal });
        }
    }
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
