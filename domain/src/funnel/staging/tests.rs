use super::*;
use crate::templates::stage_sets::STAGE_SETS;
use crate::testing::{Desk, id};

fn remove(desk: &mut Desk, stage: &str, heir: Option<&str>) -> Result<(), RemoveError> {
    let edit = desk.act(|workspace, act| remove_stage(workspace, act, id(stage), heir.map(id)))?;
    desk.apply(edit);
    Ok(())
}

#[test]
fn a_stage_with_deals_goes_only_when_they_have_somewhere_to_go() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    assert_eq!(remove(&mut desk, "a", None), Err(RemoveError::HoldsDeals(1)));
    assert_eq!(
        remove(&mut desk, "a", Some("a")),
        Err(RemoveError::HoldsDeals(1)),
        "not to itself"
    );
    remove(&mut desk, "a", Some("b")).expect("the deal goes to b");
    assert_eq!(desk.stage_of(deal), Some(id("b")));
    assert_eq!(remove(&mut desk, "a", None), Err(RemoveError::NoStage));
}

#[test]
fn a_deal_that_moved_this_very_second_still_ends_up_in_the_heir() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-10");
    desk.set_now("2026-03-10");
    remove(&mut desk, "a", Some("b")).expect("the deal goes to b");
    assert_eq!(desk.stage_of(deal), Some(id("b")));
}

#[test]
fn the_last_open_stage_of_a_board_cannot_be_deleted() {
    let mut desk = Desk::new("2026-03-10");
    remove(&mut desk, "a", None).expect("two more are open");
    remove(&mut desk, "b", None).expect("one more is open");
    assert_eq!(remove(&mut desk, "c", None), Err(RemoveError::LastOpenStage));
    remove(&mut desk, "lost", None).expect("closed ones may all go");
}

#[test]
fn a_new_stage_stands_after_the_last_open_one() {
    let mut desk = Desk::new("2026-03-10");
    let (new, edit) = desk.act(|workspace, act| add_stage(workspace, act, id("board"), " New  one "));
    desk.apply(edit);
    let order: Vec<Id> = desk
        .workspace
        .stages_of(id("board"))
        .iter()
        .map(|(id, _)| *id)
        .collect();
    let expected = [
        id("a"),
        id("b"),
        id("c"),
        new,
        id("won"),
        id("lost"),
        id("parked"),
    ];
    assert_eq!(order, expected);
}

#[test]
fn the_first_board_of_a_set_is_the_same_for_everybody_and_a_second_is_another() {
    let mut desk = Desk::new("2026-03-10");
    for set in STAGE_SETS {
        let mut start = || {
            let (board, edit) = desk.act(|workspace, act| start_board(workspace, act, set, Lang::En));
            desk.apply(edit);
            (board, desk.workspace.stages_of(board).len())
        };
        let (first, second) = (start(), start());
        assert_eq!(first.0, Id::derived("board", set.key));
        assert_ne!(first.0, second.0);
        assert_eq!((first.1, second.1), (set.stages.len(), set.stages.len()));
    }
}
