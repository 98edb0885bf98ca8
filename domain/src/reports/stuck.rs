//! Which deals are stuck today.

use chrono::NaiveDate;

use super::facts::Scope;
use super::leading::open_deals;
use crate::funnel::standing::{Level, Reason, standing};
use crate::id::Id;
use crate::meetings::verdict::{stuck_in_place, stuck_in_place_on};
use crate::workspace::Workspace;

/// A deal that is stuck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stuck {
    /// Which deal.
    pub deal: Id,
    /// Where.
    pub stage: Id,
    /// Whose.
    pub owner: Option<Id>,
    /// How badly: never [`Level::No`].
    pub level: Level,
    /// Why, the worst first; never empty.
    pub reasons: Vec<Reason>,
    /// The norm of the stage, in working days.
    pub norm: u16,
}

/// The open deals in use that are stuck, by [`standing`] and by meetings that moved nothing.
pub fn stuck(workspace: &Workspace, scope: Scope, today: NaiveDate) -> Vec<Stuck> {
    let settings = workspace.settings();
    let in_place = stuck_in_place(workspace);
    open_deals(workspace, scope)
        .filter_map(|(id, deal)| {
            let stage = deal.stage()?;
            let standing = standing(deal, workspace.stages.get(stage)?, &settings, today);
            let standing = standing.with_meetings_in_place(in_place.get(&id).copied());
            (standing.level > Level::No).then_some(Stuck {
                deal: id,
                stage,
                owner: deal.owner,
                level: standing.level,
                reasons: standing.reasons,
                norm: standing.norm,
            })
        })
        .collect()
}

/// Those of the deals stuck today that were not stuck at the end of a past day: seen from that day, with the moves,
/// activities, meetings and the next step known today, nothing held them up yet.
pub fn newly_stuck(workspace: &Workspace, stuck: &[Stuck], since: NaiveDate) -> Vec<Id> {
    let settings = workspace.settings();
    let in_place = stuck_in_place_on(workspace, since);
    let was_free = |one: &&Stuck| {
        let deal = workspace.deals.get(one.deal);
        let stage = workspace.stages.get(one.stage);
        let was = deal
            .zip(stage)
            .map(|(deal, stage)| standing(deal, stage, &settings, since));
        was.is_none_or(|was| was.level == Level::No) && !in_place.contains_key(&one.deal)
    };
    stuck.iter().filter(was_free).map(|one| one.deal).collect()
}
