//! Which deals are stuck today.

use chrono::NaiveDate;

use super::facts::Scope;
use super::leading::open_deals;
use crate::funnel::standing::{Level, standing};
use crate::id::Id;
use crate::meetings::verdict::stuck_in_place;
use crate::workspace::Workspace;

/// A deal that is stuck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stuck {
    /// Which deal.
    pub deal: Id,
    /// Where.
    pub stage: Id,
    /// Whose.
    pub owner: Option<Id>,
    /// How badly: never [`Level::No`].
    pub level: Level,
}

/// The open deals in use that are stuck, by [`standing`] and by meetings that moved nothing.
pub fn stuck(workspace: &Workspace, scope: Scope, today: NaiveDate) -> Vec<Stuck> {
    let settings = workspace.settings();
    let in_place = stuck_in_place(workspace);
    open_deals(workspace, scope)
        .filter_map(|(id, deal)| {
            let stage = deal.stage()?;
            let standing = standing(deal, workspace.stages.get(stage)?, &settings, today);
            let level = standing.with_meetings_in_place(in_place.get(&id).copied()).level;
            (level > Level::No).then_some(Stuck {
                deal: id,
                stage,
                owner: deal.owner,
                level,
            })
        })
        .collect()
}
