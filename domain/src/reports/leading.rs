//! Leading indicators: what was done towards clients, before it shows in sales.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, Scope, Touch};
use crate::calendar::Period;
use crate::deal::ActivityKind;
use crate::funnel::standing::Due;
use crate::id::Id;
use crate::money::Total;
use crate::stage::StageKind;
use crate::statistics::share;
use crate::workspace::Workspace;

/// The four leading indicators of a period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Leading {
    /// A: calls and other touches.
    pub contacts: usize,
    /// B: touches per organisation touched.
    pub per_client: Option<f64>,
    /// C: general offers sent.
    pub general_offers: usize,
    /// D: individual offers sent.
    pub individual_offers: usize,
    /// The sum of the individual offers.
    pub individual_sum: Total,
    /// The deals touched.
    pub deals: Vec<Id>,
    /// The deals to which a general offer was sent.
    pub general_deals: Vec<Id>,
    /// The deals to which an individual offer was sent.
    pub individual_deals: Vec<Id>,
    /// The organisations touched.
    pub clients: Vec<Id>,
}

/// Works out the leading indicators of a period.
pub fn leading(facts: &Facts, workspace: &Workspace, period: Period, scope: Scope) -> Leading {
    let board_of = |deal: Id| {
        let stage = workspace.deals.get(deal).and_then(|deal| deal.stage());
        stage
            .and_then(|stage| workspace.stages.get(stage))
            .map(|stage| stage.board)
    };
    let in_scope = |touch: &&Touch| {
        // The board is looked up only where one is asked for: there can be a hundred thousand touches.
        scope.holds(scope.board.and_then(|_| board_of(touch.deal)), touch.person) && touch.kind.is_touch()
    };
    let touches: Vec<&Touch> = facts.touches_in(period).iter().filter(in_scope).collect();
    let of_kind = |kind: ActivityKind| touches.iter().filter(move |touch| touch.kind == kind);
    let clients: BTreeSet<Id> = touches.iter().filter_map(|touch| touch.client).collect();
    let with_client = touches.iter().filter(|touch| touch.client.is_some()).count();
    let deals: BTreeSet<Id> = touches.iter().map(|touch| touch.deal).collect();
    let deals_of = |kind| {
        let deals: BTreeSet<Id> = of_kind(kind).map(|touch| touch.deal).collect();
        deals.into_iter().collect()
    };
    Leading {
        contacts: touches.len(),
        per_client: share(with_client as i64, clients.len() as i64),
        general_offers: of_kind(ActivityKind::GeneralOffer).count(),
        individual_offers: of_kind(ActivityKind::IndividualOffer).count(),
        individual_sum: of_kind(ActivityKind::IndividualOffer)
            .filter_map(|touch| touch.sum)
            .collect(),
        deals: deals.into_iter().collect(),
        general_deals: deals_of(ActivityKind::GeneralOffer),
        individual_deals: deals_of(ActivityKind::IndividualOffer),
        clients: clients.into_iter().collect(),
    }
}

/// How broad the acquaintance with the clients in work is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Breadth {
    /// Clients with a deal in work.
    pub clients: Vec<Id>,
    /// Contact persons per client in work.
    pub average: Option<f64>,
    /// Clients with one contact, or none.
    pub narrow: Vec<Id>,
    /// Clients of whom nobody knows who decides.
    pub no_decision_maker: Vec<Id>,
}

/// Works out the breadth of contacts over the clients in work.
pub fn breadth(workspace: &Workspace, scope: Scope) -> Breadth {
    let mut clients: BTreeMap<Id, usize> = BTreeMap::new();
    let mut breadth = Breadth::default();
    for (_, deal) in open_deals(workspace, scope) {
        let Some((id, client)) = deal
            .client
            .and_then(|id| Some((id, workspace.clients.alive(id)?)))
        else {
            continue;
        };
        if clients.insert(id, client.contacts.len()).is_some() {
            continue;
        }
        if client.contacts.len() < 2 {
            breadth.narrow.push(id);
        }
        if !client.has_decision_maker() {
            breadth.no_decision_maker.push(id);
        }
    }
    breadth.average = share(clients.values().sum::<usize>() as i64, clients.len() as i64);
    breadth.clients = clients.into_keys().collect();
    breadth
}

/// Open deals without a next step to come.
pub fn forgotten(workspace: &Workspace, scope: Scope, today: chrono::NaiveDate) -> Vec<Id> {
    open_deals(workspace, scope)
        .filter(|(_, deal)| Due::of(deal.next.as_ref(), today).is_forgotten())
        .map(|(id, _)| id)
        .collect()
}

/// Those of the deals forgotten today that came to it from a past day on: they began, moved or were touched then and got
/// no next step, or the day of their next step has passed since.
pub fn newly_forgotten(workspace: &Workspace, forgotten: &[Id], since: chrono::NaiveDate) -> Vec<Id> {
    let is_new = |id: &Id| {
        let Some(deal) = workspace.deals.get(*id) else {
            return false;
        };
        let moved = deal.last_move().map(|step| step.at.day());
        let touched = deal.last_activity().map(|activity| activity.at.day());
        let is_later = |day: Option<chrono::NaiveDate>| day.is_some_and(|day| day >= since);
        is_later(moved) || is_later(touched) || !Due::of(deal.next.as_ref(), since).is_forgotten()
    };
    forgotten.iter().copied().filter(is_new).collect()
}

/// Deals in open stages that are in use.
pub fn open_deals(workspace: &Workspace, scope: Scope) -> impl Iterator<Item = (Id, &crate::deal::Deal)> {
    workspace.deals.live().filter(move |(_, deal)| {
        let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
        !deal.archived
            && stage.is_some_and(|stage| {
                stage.kind == StageKind::Open && scope.holds(Some(stage.board), deal.owner)
            })
    })
}
