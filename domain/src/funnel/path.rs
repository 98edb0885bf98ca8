//! The way of a deal along the stages of its board: where it has been, where it is, what it jumped over.

use crate::deal::Deal;
use crate::funnel::steps::{Direction, StageOrder};
use crate::id::Id;
use crate::stage::{Stage, StageKind};
use crate::workspace::Workspace;

/// What an open stage is for a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passage {
    /// The deal was there.
    Past,
    /// The deal is there.
    Now,
    /// The deal may come there.
    Next,
    /// The deal went further without having been there.
    Skipped,
}

impl Passage {
    /// The name in `data-state`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Now => "now",
            Self::Next => "next",
            Self::Skipped => "skipped",
        }
    }
}

/// The open stages of the board a deal is on, in their order, with what each is for the deal. A stage is behind the
/// deal when a later one was reached.
pub fn path<'a>(workspace: &'a Workspace, deal: &Deal) -> Vec<(Id, &'a Stage, Passage)> {
    let Some(now) = deal.stage() else {
        return Vec::new();
    };
    let Some(board) = workspace.stages.get(now).map(|stage| stage.board) else {
        return Vec::new();
    };
    let visited = |id: Id| deal.history.values().any(|step| step.to == id);
    let stages = workspace.stages_of(board);
    let open: Vec<_> = stages
        .into_iter()
        .filter(|(_, stage)| stage.kind == StageKind::Open)
        .collect();
    let is_won = workspace
        .stages
        .get(now)
        .is_some_and(|stage| stage.kind == StageKind::Won);
    let furthest = if is_won {
        open.len()
    } else {
        open.iter().position(|(id, _)| *id == now).unwrap_or_else(|| {
            // Lost or parked: as far as it had come.
            open.iter()
                .rposition(|(id, _)| visited(*id))
                .map_or(0, |at| at + 1)
        })
    };
    open.into_iter()
        .enumerate()
        .map(|(at, (id, stage))| {
            let passage = match (id == now, at < furthest, visited(id)) {
                (true, ..) => Passage::Now,
                (false, true, true) => Passage::Past,
                (false, true, false) => Passage::Skipped,
                (false, false, _) => Passage::Next,
            };
            (id, stage, passage)
        })
        .collect()
}

/// The open stages that moving a deal would jump over.
pub fn skipped_by(workspace: &Workspace, deal: Id, to: Id) -> Vec<Id> {
    let from = workspace.deals.get(deal).and_then(Deal::stage);
    let Some(from) = from else { return Vec::new() };
    let (direction, count) = StageOrder::of(workspace).direction(Some(from), to);
    if direction != Direction::Forward || count == 0 {
        return Vec::new();
    }
    let board = workspace
        .stages
        .get(to)
        .map(|stage| stage.board)
        .unwrap_or_default();
    let stages = workspace.stages_of(board);
    let between = stages
        .iter()
        .map(|(id, stage)| (*id, stage.kind))
        .skip_while(|(id, _)| *id != from)
        .skip(1)
        .take_while(|(id, _)| *id != to);
    between
        .filter(|(_, kind)| *kind == StageKind::Open)
        .map(|(id, _)| id)
        .collect()
}

#[cfg(test)]
mod tests;
