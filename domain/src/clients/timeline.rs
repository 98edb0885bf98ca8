//! What happened with a client, over all of its deals: the latest day first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::funnel::steps::StageOrder;
use crate::funnel::timeline::{Happening, timeline};
use crate::id::Id;
use crate::workspace::Workspace;

use super::deals_of;

/// One day, and what happened on it in which deal, the latest first.
pub type ClientDay<'a> = (NaiveDate, Vec<(Id, Happening<'a>)>);

/// The days on which something happened in the deals of a client, the latest first.
pub fn client_timeline<'a>(
    workspace: &'a Workspace,
    client: Id,
    order: &StageOrder,
    calendar: &WorkingCalendar,
) -> Vec<ClientDay<'a>> {
    let mut days: BTreeMap<Reverse<NaiveDate>, Vec<(Id, Happening<'a>)>> = BTreeMap::new();
    for (id, deal) in deals_of(workspace, client) {
        for (day, happenings) in timeline(deal, order, calendar) {
            let place = days.entry(Reverse(day)).or_default();
            place.extend(happenings.into_iter().map(|happening| (id, happening)));
        }
    }
    days.into_iter()
        .map(|(Reverse(day), mut list)| {
            // Within one deal the order is right already, and the sort keeps it.
            list.sort_by_key(|(_, happening)| Reverse(happening.at().instant()));
            (day, list)
        })
        .collect()
}
