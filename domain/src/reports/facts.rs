//! The history of all deals, laid out for counting. Built once, then every figure is a walk over a part of it.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::after_sale::occurrences::{Occurrence, follow_ups};
use crate::calendar::Period;
use crate::deal::{ActivityKind, Deal};
use crate::funnel::steps::{Direction, StageOrder};
use crate::id::Id;
use crate::money::{Money, Total};
use crate::orders::OrderBook;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// Whose work is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only this board.
    pub board: Option<Id>,
    /// Only this person.
    pub person: Option<Id>,
}

impl Scope {
    /// Whether a board and a person are looked at.
    pub fn holds(&self, board: Option<Id>, person: Option<Id>) -> bool {
        self.board.is_none_or(|wanted| board == Some(wanted))
            && self.person.is_none_or(|wanted| person == Some(wanted))
    }
}

/// One move.
#[derive(Debug, Clone, Copy)]
pub struct Event {
    /// The local day it happened.
    pub day: NaiveDate,
    /// Whose deal.
    pub deal: Id,
    /// Who moved it; the owner where nobody was noted.
    pub person: Option<Id>,
    /// The board of the stage entered.
    pub board: Option<Id>,
    /// The stage left.
    pub from: Option<Id>,
    /// The stage entered.
    pub to: Id,
    /// What being there means.
    pub kind: StageKind,
    /// What it was.
    pub direction: Direction,
    /// Open stages jumped over.
    pub skipped: u16,
    /// Said not to have reached the expected result.
    pub on_credit: bool,
    /// Calendar days from its happening to its being written down.
    pub late: u32,
}

/// One stay in a stage.
#[derive(Debug, Clone, Copy)]
pub struct Visit {
    /// Whose deal.
    pub deal: Id,
    /// Whose deal it is.
    pub owner: Option<Id>,
    /// Where.
    pub stage: Id,
    /// The board of the stage.
    pub board: Option<Id>,
    /// The day it began.
    pub entered: NaiveDate,
    /// The day it ended, and the stage it ended in; none while the deal is still there.
    pub left: Option<(NaiveDate, Id)>,
}

/// One activity.
#[derive(Debug, Clone, Copy)]
pub struct Touch {
    /// The local day.
    pub day: NaiveDate,
    /// About which deal.
    pub deal: Id,
    /// With which client.
    pub client: Option<Id>,
    /// By whom; the owner where nobody was noted.
    pub person: Option<Id>,
    /// What.
    pub kind: ActivityKind,
    /// Its sum.
    pub sum: Option<Money>,
    /// Calendar days from its happening to its being written down.
    pub late: u32,
}

/// The history of all deals that are not deleted, archived ones included.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// All moves, by day.
    pub events: Vec<Event>,
    /// All stays, deal by deal.
    pub visits: Vec<Visit>,
    /// All activities, by day.
    pub touches: Vec<Touch>,
    values: BTreeMap<Id, Money>,
    began: BTreeMap<Id, NaiveDate>,
    order: StageOrder,
    orders: OnceCell<OrderBook>,
    follow_ups: OnceCell<(NaiveDate, Vec<Occurrence>)>,
}

impl Facts {
    /// Lays the history out.
    pub fn of(workspace: &Workspace) -> Self {
        let order = StageOrder::of(workspace);
        let mut facts = Self::default();
        for (id, deal) in workspace.deals.live() {
            facts.add_moves(workspace, &order, id, deal);
            facts.add_touches(id, deal);
            if let Some(value) = deal.value {
                facts.values.insert(id, value);
            }
        }
        facts.events.sort_by_key(|event| event.day);
        facts.touches.sort_by_key(|touch| touch.day);
        facts.order = order;
        facts
    }

    fn add_moves(&mut self, workspace: &Workspace, order: &StageOrder, id: Id, deal: &Deal) {
        for step in order.steps(deal) {
            self.began.entry(id).or_insert_with(|| step.step.at.day());
            let board = workspace.stages.get(step.step.to).map(|stage| stage.board);
            let day = step.step.at.day();
            self.events.push(Event {
                day,
                deal: id,
                person: step.step.by.or(deal.owner),
                board,
                from: step.from,
                to: step.step.to,
                kind: order.kind(step.step.to),
                direction: step.direction,
                skipped: step.skipped,
                on_credit: step.on_credit(),
                late: step
                    .step
                    .recorded
                    .map_or(0, |recorded| days_late(day, recorded.day())),
            });
            self.visits.push(Visit {
                deal: id,
                owner: deal.owner,
                stage: step.step.to,
                board,
                entered: day,
                left: step.left.map(|left| (left.at.day(), left.to)),
            });
        }
    }

    fn add_touches(&mut self, id: Id, deal: &Deal) {
        self.touches.extend(deal.activities.values().map(|activity| {
            let day = activity.at.day();
            Touch {
                day,
                deal: id,
                client: deal.client,
                person: activity.by.or(deal.owner),
                kind: activity.kind,
                sum: activity.sum,
                late: activity
                    .recorded
                    .map_or(0, |recorded| days_late(day, recorded.day())),
            }
        }));
    }

    /// The moves of a period.
    pub fn events_in(&self, period: Period) -> &[Event] {
        let from = self.events.partition_point(|event| event.day < period.first());
        let to = self.events.partition_point(|event| event.day <= period.last());
        &self.events[from..to.max(from)]
    }

    /// The activities of a period.
    pub fn touches_in(&self, period: Period) -> &[Touch] {
        let from = self.touches.partition_point(|touch| touch.day < period.first());
        let to = self.touches.partition_point(|touch| touch.day <= period.last());
        &self.touches[from..to.max(from)]
    }

    /// The orders of all clients, of the records these facts were laid out from; read at most once.
    pub fn orders(&self, workspace: &Workspace) -> &OrderBook {
        self.orders.get_or_init(|| OrderBook::of(workspace))
    }

    /// The follow-ups of all clients as they stand on a day, of the records these facts were laid out from; worked out
    /// once for the first day that is asked for, which is the only one in use.
    pub fn follow_ups(&self, workspace: &Workspace, today: NaiveDate) -> Cow<'_, [Occurrence]> {
        let (known, list) = self
            .follow_ups
            .get_or_init(|| (today, follow_ups(workspace, today).list));
        if *known == today {
            Cow::Borrowed(list)
        } else {
            Cow::Owned(follow_ups(workspace, today).list)
        }
    }

    /// What being in a stage means.
    pub fn kind(&self, stage: Id) -> StageKind {
        self.order.kind(stage)
    }

    /// Whether a stage means that a deal is in work.
    pub fn is_open(&self, stage: Id) -> bool {
        self.order.kind(stage) == StageKind::Open
    }

    /// The day the history of a deal began.
    pub fn began(&self, deal: Id) -> Option<NaiveDate> {
        self.began.get(&deal).copied()
    }

    /// The value of a deal today.
    pub fn value(&self, deal: Id) -> Option<Money> {
        self.values.get(&deal).copied()
    }
}

fn days_late(happened: NaiveDate, recorded: NaiveDate) -> u32 {
    u32::try_from((recorded - happened).num_days()).unwrap_or(0)
}

/// A count with the deals behind it and their sum. A deal counted twice adds its value once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// How often.
    pub count: usize,
    /// Which deals, each once, in the order of their identifiers.
    pub deals: Vec<Id>,
    /// Their values today.
    pub sum: Total,
}

impl Tally {
    /// Counts what happened to deals.
    pub fn of(facts: &Facts, deals: impl Iterator<Item = Id>) -> Self {
        let mut deals: Vec<Id> = deals.collect();
        let count = deals.len();
        deals.sort_unstable();
        deals.dedup();
        let sum = deals.iter().filter_map(|deal| facts.value(*deal)).collect();
        Self { count, deals, sum }
    }
}
