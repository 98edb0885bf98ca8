//! Several boards: named, put in order, and taken away without losing a deal or a line of history.

use crate::commit::{Act, Edit};
use crate::deal::Deal;
use crate::funnel::moving::Place;
use crate::funnel::ordering::arranged;
use crate::funnel::staging::{add_board, add_stage, rehomed};
use crate::id::Id;
use crate::stage::StageKind;
use crate::text::clean_line;
use crate::workspace::Workspace;

/// Why a board could not be changed or deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoardError {
    /// It is not there any more.
    NoBoard,
    /// A board needs a name.
    Nameless,
    /// It is the only one.
    LastBoard,
    /// So many deals in work or parked are on it, and no stage was named for them.
    HoldsDeals(usize),
}

impl std::fmt::Display for BoardError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoBoard => f.write_str("the board is gone"),
            Self::Nameless => f.write_str("a board needs a name"),
            Self::LastBoard => f.write_str("the only board cannot be deleted"),
            Self::HoldsDeals(count) => write!(f, "the board holds {count} deals"),
        }
    }
}

impl std::error::Error for BoardError {}

/// A board that is empty but for its one open stage: work needs a place to begin.
///
/// # Errors
/// [`BoardError::Nameless`].
pub fn empty_board(
    workspace: &Workspace,
    act: &mut Act<'_>,
    name: &str,
    first_stage: &str,
) -> Result<(Id, Edit), BoardError> {
    if clean_line(name).is_empty() {
        return Err(BoardError::Nameless);
    }
    let (board, mut edit) = add_board(workspace, act, name);
    edit.extend(add_stage(workspace, act, board, first_stage).1);
    Ok((board, edit))
}

/// Gives a board another name.
///
/// # Errors
/// See [`BoardError`].
pub fn rename_board(workspace: &Workspace, id: Id, name: &str) -> Result<Edit, BoardError> {
    let mut board = workspace.boards.alive(id).ok_or(BoardError::NoBoard)?.clone();
    board.name = clean_line(name);
    if board.name.is_empty() {
        return Err(BoardError::Nameless);
    }
    Ok(Edit::of(id, board))
}

/// Moves a board between two others.
pub fn arrange_board(workspace: &Workspace, id: Id, place: Place) -> Edit {
    let boards = workspace.boards_in_order();
    let ranks: Vec<_> = boards.iter().map(|(id, board)| (*id, &board.rank)).collect();
    let mut edit = Edit::default();
    for (id, rank) in arranged(&ranks, id, place) {
        if let Some(mut board) = workspace.boards.alive(id).cloned() {
            board.rank = rank;
            edit.put(id, board);
        }
    }
    edit
}

/// The deals on a board that still want attention: in work or parked, the ones put away too.
pub fn unfinished_on(workspace: &Workspace, board: Id) -> Vec<(Id, &Deal)> {
    let is_there = |(_, deal): &(Id, &Deal)| {
        let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
        stage.is_some_and(|stage| {
            stage.board == board && matches!(stage.kind, StageKind::Open | StageKind::Parked)
        })
    };
    workspace.deals.live().filter(is_there).collect()
}

/// Deletes a board with its stages. Deals in work and parked ones go to the stage named for them, which is on another
/// board. What was won or lost on the board stays where it is: reports go on counting it, at its own date.
///
/// # Errors
/// See [`BoardError`].
pub fn remove_board(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    heir: Option<Id>,
) -> Result<Edit, BoardError> {
    let mut board = workspace.boards.alive(id).ok_or(BoardError::NoBoard)?.clone();
    if workspace.boards.live().count() < 2 {
        return Err(BoardError::LastBoard);
    }
    let is_elsewhere = |heir: &Id| {
        workspace
            .stages
            .alive(*heir)
            .is_some_and(|stage| stage.board != id)
    };
    let heir = heir.filter(is_elsewhere);
    let held = unfinished_on(workspace, id);
    if heir.is_none() && !held.is_empty() {
        return Err(BoardError::HoldsDeals(held.len()));
    }
    board.gone = true;
    let mut edit = Edit::of(id, board);
    for (stage_id, stage) in workspace.stages_of(id) {
        let mut stage = stage.clone();
        stage.gone = true;
        edit.push(stage_id, stage);
    }
    for (deal_id, deal) in held {
        if let Some(to) = heir {
            edit.push(deal_id, rehomed(act, deal, to));
        }
    }
    Ok(edit)
}

#[cfg(test)]
mod tests;
