//! The client list: what every client comes to, and how clients are changed, united and deleted.

mod dealing;
mod editing;
mod merging;
mod removing;
mod timeline;

use std::collections::BTreeMap;

pub use dealing::add_deal;
pub use editing::{ClientError, ClientField, add_client, add_tags, remove_tag, set_field};
pub use merging::{MergeError, merge_clients, namesakes};
pub use removing::{TheirDeals, remove_client, restore_client};
pub use timeline::{ClientDay, ClientHappening, client_timeline};

use crate::deal::{Activity, Deal};
use crate::entries::Entries;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Total;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// What the deals of one client come to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientSummary {
    /// All deals that are not deleted, put-away ones included.
    pub deals: usize,
    /// Deals in open stages that are not put away.
    pub open: usize,
    /// Their sum.
    pub in_work: Total,
    /// Deals won, put-away ones included.
    pub won_count: usize,
    /// Their sum.
    pub won: Total,
    /// The last thing done towards the client: a call, a visit, an offer; not a note.
    pub last_contact: Option<Moment>,
}

impl ClientSummary {
    fn add(&mut self, kind: StageKind, deal: &Deal) {
        self.deals += 1;
        match kind {
            StageKind::Open if !deal.archived => {
                self.open += 1;
                deal.value.into_iter().for_each(|value| self.in_work.add(value));
            }
            StageKind::Won => {
                self.won_count += 1;
                deal.value.into_iter().for_each(|value| self.won.add(value));
            }
            _ => {}
        }
        self.touched(&deal.activities);
    }

    /// Takes the last touch of a list into account.
    fn touched(&mut self, activities: &Entries<Activity>) {
        let touches = activities.values().filter(|activity| activity.kind.is_touch());
        let last = touches.map(|activity| activity.at).max_by_key(|at| at.instant());
        self.last_contact = self
            .last_contact
            .into_iter()
            .chain(last)
            .max_by_key(|at| at.instant());
    }
}

/// The summaries of all clients that have deals or were contacted, in one pass over both.
pub fn summaries(workspace: &Workspace) -> BTreeMap<Id, ClientSummary> {
    let kinds: BTreeMap<Id, StageKind> = workspace
        .stages
        .all()
        .map(|(id, stage)| (id, stage.kind))
        .collect();
    let mut summaries: BTreeMap<Id, ClientSummary> = BTreeMap::new();
    for (_, deal) in workspace.deals.live() {
        let Some(client) = deal.client else { continue };
        summaries
            .entry(client)
            .or_default()
            .add(kind_in(&kinds, deal), deal);
    }
    for (id, client) in workspace.clients.live().filter(|(_, c)| !c.activities.is_empty()) {
        summaries.entry(id).or_default().touched(&client.activities);
    }
    summaries
}

/// The summary of one client.
pub fn summary(workspace: &Workspace, client: Id) -> ClientSummary {
    let mut summary = ClientSummary::default();
    for (_, deal) in deals_of(workspace, client) {
        let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
        summary.add(stage.map_or(StageKind::Open, |stage| stage.kind), deal);
    }
    if let Some(body) = workspace.clients.alive(client) {
        summary.touched(&body.activities);
    }
    summary
}

/// The deals of a client that are not deleted.
pub fn deals_of(workspace: &Workspace, client: Id) -> impl Iterator<Item = (Id, &Deal)> {
    workspace
        .deals
        .live()
        .filter(move |(_, deal)| deal.client == Some(client))
}

/// What being in its stage means for a deal; a stage nobody knows counts as open, as in every report.
fn kind_in(kinds: &BTreeMap<Id, StageKind>, deal: &Deal) -> StageKind {
    let kind = deal.stage().and_then(|stage| kinds.get(&stage).copied());
    kind.unwrap_or(StageKind::Open)
}

#[cfg(test)]
mod tests;
