//! How old the open deals are in their stages, against the norm.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::Scope;
use super::leading::open_deals;
use crate::id::Id;
use crate::workspace::Workspace;

/// Deals by their time in the stage, in norms: up to half, up to one, up to two, more.
pub type Ages = [Vec<Id>; 4];

/// The open deals of each stage by how long they have been there, in working days against the norm of the stage. A
/// norm of nothing counts as one day.
pub fn ageing(workspace: &Workspace, scope: Scope, today: NaiveDate) -> BTreeMap<Id, Ages> {
    let calendar = workspace.settings().calendar;
    let mut stages: BTreeMap<Id, Ages> = BTreeMap::new();
    for (id, deal) in open_deals(workspace, scope) {
        let Some(stage) = deal.stage() else { continue };
        let Some(entered) = deal.entered() else { continue };
        let norm = workspace.stages.get(stage).map_or(0, |stage| stage.norm);
        let norm = f64::from(norm.max(1));
        let share = calendar.working_days_between(entered, today).max(0) as f64 / norm;
        let at = [0.5, 1.0, 2.0].iter().filter(|edge| share > **edge).count();
        stages.entry(stage).or_default()[at].push(id);
    }
    stages
}
