//! Building boards: stages made, arranged, and taken away without losing a deal.

use crate::commit::{Act, Edit};
use crate::deal::{Deal, Move};
use crate::funnel::moving::Place;
use crate::funnel::ordering::arranged;
use crate::id::Id;
use crate::lang::Lang;
use crate::rank::Rank;
use crate::stage::{Board, Stage, StageKind};
use crate::templates::stage_sets::{StageKindTemplate, StageSet};
use crate::text::clean_line;
use crate::workspace::Workspace;

/// Starts a board from a ready-made set of stages. Two people who start from the same set get the same board, so
/// that their files unite; a second board from one set is a board of its own.
pub fn start_board(workspace: &Workspace, act: &mut Act<'_>, set: &StageSet, lang: Lang) -> (Id, Edit) {
    let shared = Id::derived("board", set.key);
    let is_first = workspace.boards.get(shared).is_none();
    let board = if is_first { shared } else { (act.fresh)() };
    let last = workspace
        .boards_in_order()
        .last()
        .map(|(_, board)| board.rank.clone());
    let mut edit = Edit::of(
        board,
        Board {
            name: set.name.in_lang(lang).to_owned(),
            rank: Rank::between(last.as_ref(), None),
            gone: false,
        },
    );
    let ranks = Rank::spread(None, None, set.stages.len());
    for (template, rank) in set.stages.iter().zip(ranks) {
        let id = if is_first {
            Id::derived(set.key, template.key)
        } else {
            (act.fresh)()
        };
        edit.put(
            id,
            Stage {
                board,
                name: template.name.in_lang(lang).to_owned(),
                goal: template.goal.in_lang(lang).to_owned(),
                result: template.expected_result.in_lang(lang).to_owned(),
                kind: kind_of(template.kind),
                norm: template.norm_days,
                probability: template.probability,
                hue: template.hue,
                rank,
                gone: false,
            },
        );
    }
    (board, edit)
}

fn kind_of(kind: StageKindTemplate) -> StageKind {
    match kind {
        StageKindTemplate::Open => StageKind::Open,
        StageKindTemplate::Won => StageKind::Won,
        StageKindTemplate::Lost => StageKind::Lost,
        StageKindTemplate::Parked => StageKind::Parked,
    }
}

/// An empty board of the given name.
pub fn add_board(workspace: &Workspace, act: &mut Act<'_>, name: &str) -> (Id, Edit) {
    let last = workspace
        .boards_in_order()
        .last()
        .map(|(_, board)| board.rank.clone());
    let id = (act.fresh)();
    (
        id,
        Edit::of(
            id,
            Board {
                name: clean_line(name),
                rank: Rank::between(last.as_ref(), None),
                gone: false,
            },
        ),
    )
}

/// A new open stage after the last open one of a board.
pub fn add_stage(workspace: &Workspace, act: &mut Act<'_>, board: Id, name: &str) -> (Id, Edit) {
    let stages = workspace.stages_of(board);
    let at = stages
        .iter()
        .rposition(|(_, stage)| stage.kind == StageKind::Open)
        .map_or(0, |at| at + 1);
    let rank_at = |at: Option<usize>| at.and_then(|at| stages.get(at)).map(|(_, stage)| &stage.rank);
    let id = (act.fresh)();
    let stage = Stage {
        board,
        name: clean_line(name),
        norm: 5,
        hue: (stages.len() % 8) as u8 + 1,
        rank: Rank::between(rank_at(at.checked_sub(1)), rank_at(Some(at))),
        ..Stage::default()
    };
    (id, Edit::of(id, stage))
}

/// Moves a stage between two others of its board.
pub fn arrange_stage(workspace: &Workspace, id: Id, place: Place) -> Edit {
    let mut edit = Edit::default();
    let Some(board) = workspace.stages.alive(id).map(|stage| stage.board) else {
        return edit;
    };
    let stages = workspace.stages_of(board);
    let ranks: Vec<_> = stages.iter().map(|(id, stage)| (*id, &stage.rank)).collect();
    for (id, rank) in arranged(&ranks, id, place) {
        if let Some(mut stage) = workspace.stages.alive(id).cloned() {
            stage.rank = rank;
            edit.put(id, stage);
        }
    }
    edit
}

/// Whether a stage is the only open one of its board.
pub(super) fn is_last_open(workspace: &Workspace, id: Id, stage: &Stage) -> bool {
    let is_other_open = |(other, body): &(Id, &Stage)| *other != id && body.kind == StageKind::Open;
    stage.kind == StageKind::Open && !workspace.stages_of(stage.board).iter().any(is_other_open)
}

/// Why a stage could not be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveError {
    /// It is not there any more.
    NoStage,
    /// It holds so many deals, and no stage was named for them.
    HoldsDeals(usize),
    /// It is the only open stage of its board: work needs a place to begin.
    LastOpenStage,
}

impl std::fmt::Display for RemoveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoStage => f.write_str("the stage is gone"),
            Self::HoldsDeals(count) => write!(f, "the stage holds {count} deals"),
            Self::LastOpenStage => f.write_str("a board needs an open stage"),
        }
    }
}

impl std::error::Error for RemoveError {}

/// Deletes a stage and moves its deals to another one. That move is bookkeeping, not progress: it asks no questions.
///
/// # Errors
/// See [`RemoveError`].
pub fn remove_stage(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    heir: Option<Id>,
) -> Result<Edit, RemoveError> {
    let mut stage = workspace.stages.alive(id).ok_or(RemoveError::NoStage)?.clone();
    if is_last_open(workspace, id, &stage) {
        return Err(RemoveError::LastOpenStage);
    }
    let heir = heir.filter(|heir| *heir != id && workspace.stages.alive(*heir).is_some());
    let held: Vec<_> = workspace
        .deals
        .live()
        .filter(|(_, deal)| deal.stage() == Some(id))
        .collect();
    if heir.is_none() && !held.is_empty() {
        return Err(RemoveError::HoldsDeals(held.len()));
    }
    stage.gone = true;
    let mut edit = Edit::of(id, stage);
    for (deal_id, deal) in held {
        if let Some(to) = heir {
            edit.push(deal_id, rehomed(act, deal, to));
        }
    }
    Ok(edit)
}

/// A deal put into another stage because its own is taken away: bookkeeping that asks nothing.
pub(crate) fn rehomed(act: &mut Act<'_>, deal: &Deal, to: Id) -> Deal {
    let mut deal = deal.clone();
    let (at, turn) = match deal.last_move() {
        Some(last) if act.now.instant() <= last.at.instant() => (last.at, last.turn + 1),
        _ => (act.now, 0),
    };
    let step = Move {
        turn,
        by: act.me,
        ..Move::new(to, at)
    };
    deal.history.insert((act.fresh)(), step);
    deal
}

#[cfg(test)]
mod tests;
