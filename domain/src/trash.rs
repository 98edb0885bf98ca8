//! What was deleted and can be brought back.

use std::cmp::Reverse;

use crate::commit::{Act, Edit};
use crate::document::Document;
use crate::funnel::staging::rehomed;
use crate::id::Id;
use crate::record::Kind;
use crate::sorting::Sorting as _;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// A deleted deal or client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleted {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Id,
    /// Milliseconds since 1970 (UTC) of its last change, which is its deletion unless a colleague changed it since.
    pub millis: u64,
}

/// Deleted deals and clients, the latest first.
pub fn deleted(workspace: &Workspace) -> Vec<Deleted> {
    let deals = workspace.deals.all().filter(|(_, deal)| deal.gone);
    let clients = workspace.clients.all().filter(|(_, client)| client.gone);
    let found = deals
        .map(|(id, _)| (Kind::Deal, id))
        .chain(clients.map(|(id, _)| (Kind::Client, id)));
    let mut deleted: Vec<Deleted> = found
        .map(|(kind, id)| Deleted {
            kind,
            id,
            millis: changed_at(workspace, kind, id),
        })
        .collect();
    deleted.order_by_key(|one| (Reverse(one.millis), one.kind, one.id));
    deleted
}

fn changed_at(workspace: &Workspace, kind: Kind, id: Id) -> u64 {
    workspace
        .raw(kind, id)
        .and_then(|raw| Document::parse(raw).ok())
        .map_or(0, |document| document.latest().millis())
}

/// Brings a deleted deal back. Where its stage was deleted meanwhile, it comes back into the first open stage of its
/// board or, where that is gone too, of the first board.
pub fn restore_deal(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Edit {
    let Some(mut deal) = workspace.deals.get(id).cloned() else {
        return Edit::default();
    };
    deal.gone = false;
    let stage = deal.stage();
    let is_shown = stage.is_some_and(|stage| workspace.stages.alive(stage).is_some());
    if !is_shown && let Some(home) = new_home(workspace, stage) {
        deal = rehomed(act, &deal, home);
    }
    Edit::of(id, deal)
}

fn new_home(workspace: &Workspace, stage: Option<Id>) -> Option<Id> {
    let former = stage
        .and_then(|stage| workspace.stages.get(stage))
        .filter(|stage| matches!(stage.kind, StageKind::Open | StageKind::Parked));
    // What was won or lost on a deleted board is history, and stays at its own date.
    if stage.is_some() && former.is_none() {
        return None;
    }
    let boards = former
        .map(|stage| stage.board)
        .into_iter()
        .chain(workspace.boards_in_order().into_iter().map(|(id, _)| id));
    boards
        .filter(|board| workspace.boards.alive(*board).is_some())
        .find_map(|board| {
            let stages = workspace.stages_of(board);
            stages
                .into_iter()
                .find(|(_, stage)| stage.kind == StageKind::Open)
                .map(|(id, _)| id)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funnel::boards::{empty_board, remove_board};
    use crate::funnel::staging::remove_stage;
    use crate::testing::{Desk, id};

    fn set_gone(desk: &mut Desk, deal: Id) {
        let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
        body.gone = true;
        desk.put(deal, body);
    }

    fn restore(desk: &mut Desk, deal: Id) {
        let edit = desk.act(|workspace, act| restore_deal(workspace, act, deal));
        desk.apply(edit);
    }

    #[test]
    fn what_was_deleted_last_is_listed_first() {
        let mut desk = Desk::new("2026-03-10");
        let (first, second) = (
            desk.deal("first", "2026-03-02"),
            desk.deal("second", "2026-03-02"),
        );
        set_gone(&mut desk, first);
        set_gone(&mut desk, second);
        let found: Vec<Id> = deleted(&desk.workspace).iter().map(|one| one.id).collect();
        assert_eq!(found.len(), 2);
        assert!(found.contains(&first) && found.contains(&second));
        restore(&mut desk, first);
        let found: Vec<Id> = deleted(&desk.workspace).iter().map(|one| one.id).collect();
        assert_eq!(found, [second]);
        assert_eq!(desk.stage_of(first), Some(id("a")));
    }

    #[test]
    fn a_deal_whose_stage_is_gone_comes_back_into_the_first_open_one() {
        let mut desk = Desk::new("2026-03-10");
        let deal = desk.deal("deal", "2026-03-02");
        set_gone(&mut desk, deal);
        let edit = desk.act(|workspace, act| remove_stage(workspace, act, id("a"), None));
        desk.apply(edit.expect("no deal is in the way"));
        restore(&mut desk, deal);
        assert_eq!(desk.stage_of(deal), Some(id("b")));
    }

    #[test]
    fn a_deal_whose_board_is_gone_comes_back_on_the_first_board() {
        let mut desk = Desk::new("2026-03-10");
        let deal = desk.deal("deal", "2026-03-02");
        set_gone(&mut desk, deal);
        let (board, edit) = desk
            .act(|workspace, act| empty_board(workspace, act, "Second", "Start"))
            .expect("it has a name");
        desk.apply(edit);
        let edit = desk.act(|workspace, act| remove_board(workspace, act, id("board"), None));
        desk.apply(edit.expect("no deal is in the way"));
        restore(&mut desk, deal);
        let stage = desk
            .stage_of(deal)
            .and_then(|stage| desk.workspace.stages.alive(stage));
        assert_eq!(stage.map(|stage| stage.board), Some(board));
    }
}
