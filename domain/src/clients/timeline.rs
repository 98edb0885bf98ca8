//! What happened with a client, over all of its deals: the latest day first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::deal::Activity;
use crate::funnel::steps::StageOrder;
use crate::funnel::timeline::{Happening, timeline};
use crate::hand_over::HandOverStep;
use crate::hand_overs::due::of_client;
use crate::id::Id;
use crate::moment::Moment;
use crate::order::Order;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

use super::deals_of;

/// One thing that happened with a client.
#[derive(Debug, Clone, Copy)]
pub enum ClientHappening<'a> {
    /// In a deal.
    InDeal(Id, Happening<'a>),
    /// An order came in without a deal.
    Ordered(Id, &'a Order),
    /// Something was done apart from any deal.
    Done(Id, &'a Activity),
    /// A step of a hand-over.
    HandedOver(Id, &'a HandOverStep),
}

impl ClientHappening<'_> {
    /// When it happened.
    pub fn at(&self) -> Moment {
        match self {
            Self::InDeal(_, happening) => happening.at(),
            Self::Ordered(_, order) => Moment::on(order.date),
            Self::Done(_, activity) => activity.at,
            Self::HandedOver(_, step) => step.at,
        }
    }
}

/// One day, and what happened on it, the latest first.
pub type ClientDay<'a> = (NaiveDate, Vec<ClientHappening<'a>>);

/// The days on which something happened with a client, in its deals or apart from them, the latest first.
pub fn client_timeline<'a>(
    workspace: &'a Workspace,
    client: Id,
    order: &StageOrder,
    calendar: &WorkingCalendar,
) -> Vec<ClientDay<'a>> {
    let mut days: BTreeMap<Reverse<NaiveDate>, Vec<ClientHappening<'a>>> = BTreeMap::new();
    for (id, deal) in deals_of(workspace, client) {
        for (day, happenings) in timeline(deal, order, calendar) {
            let place = days.entry(Reverse(day)).or_default();
            place.extend(
                happenings
                    .into_iter()
                    .map(|happening| ClientHappening::InDeal(id, happening)),
            );
        }
    }
    for happening in apart(workspace, client) {
        days.entry(Reverse(happening.at().day()))
            .or_default()
            .push(happening);
    }
    days.into_iter()
        .map(|(Reverse(day), mut list)| {
            // Within one deal the order is right already, and the sort keeps it.
            list.order_by_key(|happening| Reverse(happening.at().instant()));
            (day, list)
        })
        .collect()
}

/// What happened apart from any deal, the last written first.
fn apart(workspace: &Workspace, client: Id) -> Vec<ClientHappening<'_>> {
    let mut found = Vec::new();
    if let Some(body) = workspace.clients.get(client) {
        found.extend(
            body.orders
                .iter()
                .map(|(id, order)| ClientHappening::Ordered(id, order)),
        );
        found.extend(
            body.activities
                .iter()
                .map(|(id, done)| ClientHappening::Done(id, done)),
        );
    }
    for (_, hand_over) in of_client(workspace, client) {
        let way = hand_over.way().into_iter().rev();
        found.extend(way.map(|(id, step)| ClientHappening::HandedOver(id, step)));
    }
    found
}
