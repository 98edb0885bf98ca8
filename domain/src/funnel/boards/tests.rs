use super::*;
use crate::deal::Move;
use crate::funnel::ordering::stepped;
use crate::moment::Moment;
use crate::testing::{Desk, day, id};

fn second_board(desk: &mut Desk) -> (Id, Id) {
    let (board, edit) = desk
        .act(|workspace, act| empty_board(workspace, act, " Second ", "Start"))
        .expect("it has a name");
    desk.apply(edit);
    let stage = desk.workspace.stages_of(board)[0].0;
    (board, stage)
}

fn remove(desk: &mut Desk, board: Id, heir: Option<Id>) -> Result<(), BoardError> {
    let edit = desk.act(|workspace, act| remove_board(workspace, act, board, heir))?;
    desk.apply(edit);
    Ok(())
}

#[test]
fn an_empty_board_has_one_open_stage_and_comes_last() {
    let mut desk = Desk::new("2026-03-10");
    let (board, stage) = second_board(&mut desk);
    let names: Vec<_> = desk
        .workspace
        .boards_in_order()
        .iter()
        .map(|(_, board)| board.name.clone())
        .collect();
    assert_eq!(names, ["Board", "Second"]);
    assert_eq!(
        desk.workspace.stages.get(stage).map(|stage| stage.kind),
        Some(StageKind::Open)
    );
    let error = desk.act(|workspace, act| empty_board(workspace, act, " ", "Start"));
    assert_eq!(error, Err(BoardError::Nameless));
    assert_eq!(
        rename_board(&desk.workspace, board, "\t"),
        Err(BoardError::Nameless)
    );
}

#[test]
fn boards_change_places() {
    let mut desk = Desk::new("2026-03-10");
    let (second, _) = second_board(&mut desk);
    let list = |desk: &Desk| -> Vec<Id> {
        desk.workspace
            .boards_in_order()
            .iter()
            .map(|(id, _)| *id)
            .collect()
    };
    let place = stepped(&list(&desk), second, false).expect("there is one before it");
    let edit = arrange_board(&desk.workspace, second, place);
    desk.apply(edit);
    assert_eq!(list(&desk), [second, id("board")]);
}

#[test]
fn the_only_board_stays() {
    let mut desk = Desk::new("2026-03-10");
    assert_eq!(remove(&mut desk, id("board"), None), Err(BoardError::LastBoard));
}

#[test]
fn a_deleted_board_sends_its_work_elsewhere_and_keeps_what_was_won_in_the_history() {
    let mut desk = Desk::new("2026-03-10");
    let (_, elsewhere) = second_board(&mut desk);
    let open = desk.deal("open", "2026-03-02");
    let won = desk.deal("won deal", "2026-03-02");
    let mut body = desk.workspace.deals.get(won).cloned().expect("it is there");
    body.history
        .insert(id("sold"), Move::new(id("won"), Moment::on(day("2026-03-03"))));
    desk.put(won, body);

    assert_eq!(
        remove(&mut desk, id("board"), None),
        Err(BoardError::HoldsDeals(1))
    );
    assert_eq!(
        remove(&mut desk, id("board"), Some(id("b"))),
        Err(BoardError::HoldsDeals(1)),
        "not to a stage that goes too"
    );
    remove(&mut desk, id("board"), Some(elsewhere)).expect("the deal goes elsewhere");
    assert_eq!(desk.stage_of(open), Some(elsewhere));
    assert_eq!(desk.stage_of(won), Some(id("won")));
    assert_eq!(desk.workspace.boards_in_order().len(), 1);
    assert!(desk.workspace.stages_of(id("board")).is_empty());
}
