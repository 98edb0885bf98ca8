//! The workspace as it stood at the end of a past day, from the history.
//!
//! Moves, activities, orders, meetings, follow-ups, hand-overs and marks are known day by day. Values, owners, names and stages are those of today:
//! what they were before is not kept. Of next steps of the past nothing is known, so there are none.

use chrono::NaiveDate;

use crate::client::Client;
use crate::deal::Deal;
use crate::entries::Entries;
use crate::follow_up::FollowUp;
use crate::hand_over::HandOver;
use crate::indicator::Indicator;
use crate::meeting::Meeting;
use crate::record::{Record, Row};
use crate::workspace::{Table, Workspace};

/// The records as far as they were known at the end of a day, for reading only: they have no stored text.
pub fn as_of(workspace: &Workspace, day: NaiveDate) -> Workspace {
    Workspace {
        settings: same(&workspace.settings),
        people: same(&workspace.people),
        boards: same(&workspace.boards),
        stages: same(&workspace.stages),
        clients: kept(&workspace.clients, |client| Some(client_as_of(client, day))),
        deals: kept(&workspace.deals, |deal| deal_as_of(deal, day)),
        meetings: kept(&workspace.meetings, |meeting| Some(meeting_as_of(meeting, day))),
        indicators: kept(&workspace.indicators, |indicator| {
            Some(indicator_as_of(indicator, day))
        }),
        bonus_rules: same(&workspace.bonus_rules),
        meeting_goals: same(&workspace.meeting_goals),
        checklists: same(&workspace.checklists),
        after_sale_goals: same(&workspace.after_sale_goals),
        rules: same(&workspace.rules),
        follow_ups: kept(&workspace.follow_ups, |done| follow_up_as_of(done, day)),
        passport_fields: same(&workspace.passport_fields),
        hand_overs: kept(&workspace.hand_overs, |one| hand_over_as_of(one, day)),
        views: Table::default(),
    }
}

fn same<T: Record>(table: &Table<T>) -> Table<T> {
    kept(table, |body| Some(body.clone()))
}

fn kept<T: Record>(table: &Table<T>, body: impl Fn(&T) -> Option<T>) -> Table<T> {
    let mut kept = Table::default();
    for (id, one) in table.all() {
        if let Some(body) = body(one) {
            let raw = Box::default();
            kept.set(id, Row { raw, body });
        }
    }
    kept
}

/// A deal as of a day; none before its history begins.
fn deal_as_of(deal: &Deal, day: NaiveDate) -> Option<Deal> {
    let history = deal.history.iter().filter(|(_, step)| step.at.day() <= day);
    let history: Entries<_> = history.map(|(id, step)| (id, step.clone())).collect();
    if history.is_empty() {
        return None;
    }
    let done = deal.activities.iter().filter(|(_, one)| one.at.day() <= day);
    Some(Deal {
        title: deal.title.clone(),
        client: deal.client,
        owner: deal.owner,
        value: deal.value,
        margin: deal.margin,
        probability: deal.probability,
        expected: deal.expected,
        rank: deal.rank.clone(),
        activities: done.map(|(id, one)| (id, one.clone())).collect(),
        archived: deal.archived,
        gone: deal.gone,
        history,
        ..Deal::default()
    })
}

/// Orders and activities of a client as of a day; its passport is today's.
fn client_as_of(client: &Client, day: NaiveDate) -> Client {
    let orders = client.orders.iter().filter(|(_, order)| order.date <= day);
    let done = client.activities.iter().filter(|(_, one)| one.at.day() <= day);
    Client {
        orders: orders.map(|(id, order)| (id, order.clone())).collect(),
        activities: done.map(|(id, one)| (id, one.clone())).collect(),
        ..client.clone()
    }
}

/// What was done by a rule as of a day; nothing before anybody did anything.
fn follow_up_as_of(done: &FollowUp, day: NaiveDate) -> Option<FollowUp> {
    let put_offs = done.put_offs.iter().filter(|(_, one)| one.at.day() <= day);
    let put_offs: Entries<_> = put_offs.map(|(id, one)| (id, one.clone())).collect();
    if done.at.is_some_and(|at| at.day() <= day) {
        return Some(FollowUp {
            put_offs,
            ..done.clone()
        });
    }
    (!put_offs.is_empty()).then(|| FollowUp {
        put_offs,
        ending: None,
        at: None,
        by: None,
        answers: Entries::default(),
        ..done.clone()
    })
}

/// A hand-over as of a day; none before it began.
fn hand_over_as_of(one: &HandOver, day: NaiveDate) -> Option<HandOver> {
    let steps = one.steps.iter().filter(|(_, step)| step.at.day() <= day);
    let steps: Entries<_> = steps.map(|(id, step)| (id, step.clone())).collect();
    (!steps.is_empty()).then(|| HandOver { steps, ..one.clone() })
}

fn meeting_as_of(meeting: &Meeting, day: NaiveDate) -> Meeting {
    let steps = meeting.steps.iter().filter(|(_, step)| step.at.day() <= day);
    let took_place = meeting.date.is_some_and(|date| date <= day);
    Meeting {
        steps: steps.map(|(id, step)| (id, step.clone())).collect(),
        outcome: meeting.outcome.clone().filter(|_| took_place),
        ..meeting.clone()
    }
}

fn indicator_as_of(indicator: &Indicator, day: NaiveDate) -> Indicator {
    let marks = indicator.marks.iter().filter(|(_, mark)| mark.day <= day);
    Indicator {
        marks: marks.map(|(id, mark)| (id, mark.clone())).collect(),
        ..indicator.clone()
    }
}
