//! Which deals are stuck today.

use chrono::NaiveDate;

use super::facts::Scope;
use super::leading::open_deals;
use crate::funnel::standing::{Level, standing};
use crate::id::Id;
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

/// The open deals in use that are stuck, by [`standing`].
pub fn stuck(workspace: &Workspace, scope: Scope, today: NaiveDate) -> Vec<Stuck> {
    let settings = workspace.settings();
    open_deals(workspace, scope)
        .filter_map(|(id, deal)| {
            let stage = deal.stage()?;
            let level = standing(deal, workspace.stages.get(stage)?, &settings, today).level;
            (level > Level::No).then_some(Stuck {
                deal: id,
                stage,
                owner: deal.owner,
                level,
            })
        })
        .collect()
}
