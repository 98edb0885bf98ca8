use super::*;
use crate::funnel::moving::{Answers, Place, move_deals};
use crate::testing::{Desk, id};

fn go(desk: &mut Desk, deal: Id, to: &str) {
    let answers = Answers {
        reached: Some(true),
        confirmed_win: true,
        reason: Some(crate::deal::LostReason::Price),
        until: Some(crate::testing::day("2026-05-01")),
        ..Answers::default()
    };
    let edit = desk
        .act(|workspace, act| move_deals(workspace, act, &[deal], id(to), Place::default(), &answers))
        .expect("everything is answered");
    desk.apply(edit);
}

fn states(desk: &Desk, deal: Id) -> Vec<&'static str> {
    let deal = desk.workspace.deals.get(deal).expect("the desk has the deal");
    path(&desk.workspace, deal)
        .into_iter()
        .map(|(_, _, passage)| passage.name())
        .collect()
}

#[test]
fn stages_are_behind_the_deal_ahead_of_it_or_jumped_over() {
    for (way, expected) in [
        (&[][..], ["now", "next", "next"]),
        (&["b"], ["past", "now", "next"]),
        (&["c"], ["past", "skipped", "now"]),
        (&["c", "b"], ["past", "now", "next"]),
        (&["won"], ["past", "skipped", "skipped"]),
        (&["b", "lost"], ["past", "past", "next"]),
        (&["c", "parked"], ["past", "skipped", "past"]),
        (&["lost"], ["past", "next", "next"]),
    ] {
        let mut desk = Desk::new("2026-03-10");
        let deal = desk.deal("deal", "2026-03-02");
        way.iter().for_each(|to| go(&mut desk, deal, to));
        assert_eq!(states(&desk, deal), expected, "{way:?}");
    }
}

#[test]
fn only_a_way_forward_jumps_over_stages() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    for (to, expected) in [
        ("b", vec![]),
        ("c", vec!["b"]),
        ("won", vec!["b", "c"]),
        ("lost", vec![]),
        ("parked", vec![]),
    ] {
        let expected: Vec<Id> = expected.into_iter().map(id).collect();
        assert_eq!(skipped_by(&desk.workspace, deal, id(to)), expected, "{to}");
    }
    go(&mut desk, deal, "c");
    assert!(skipped_by(&desk.workspace, deal, id("a")).is_empty());
}
