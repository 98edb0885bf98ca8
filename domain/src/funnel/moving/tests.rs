use super::*;
use crate::funnel::steps::StageOrder;
use crate::testing::{Desk, day, id};

fn answered() -> Answers {
    Answers {
        reached: Some(true),
        confirmed_win: true,
        ..Answers::default()
    }
}

fn moved(desk: &mut Desk, deal: Id, to: &str, answers: &Answers) -> Result<(), MoveError> {
    let edit =
        desk.act(|workspace, act| move_deals(workspace, act, &[deal], id(to), Place::default(), answers))?;
    desk.apply(edit);
    Ok(())
}

#[test]
fn every_way_into_won_lost_and_parked_asks_its_question() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    moved(&mut desk, deal, "b", &answered()).expect("moves on");
    let ask = |to: &str| questions(&desk.workspace, &[deal], id(to));
    assert_eq!(ask("won"), [Question::Reached { stage: id("b") }, Question::Won]);
    assert_eq!(ask("lost"), [Question::Lost]);
    assert_eq!(ask("parked"), [Question::Parked]);
    assert_eq!(ask("a"), [], "nobody is asked for a step back");
    assert_eq!(ask("b"), [], "nor for staying");
}

#[test]
fn nobody_explains_a_lead_lost_from_the_first_stage() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    assert_eq!(questions(&desk.workspace, &[deal], id("lost")), []);
    moved(&mut desk, deal, "lost", &Answers::default()).expect("lost without a word");
    assert_eq!(desk.stage_of(deal), Some(id("lost")));
}

#[test]
fn a_question_without_an_answer_stops_the_move() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    let refused = moved(&mut desk, deal, "b", &Answers::default());
    assert_eq!(
        refused,
        Err(MoveError::Unanswered(Question::Reached { stage: id("a") }))
    );
    moved(&mut desk, deal, "b", &answered()).expect("moves on");
    let vague = Answers {
        reason: Some(LostReason::Other),
        ..answered()
    };
    assert_eq!(
        moved(&mut desk, deal, "lost", &vague),
        Err(MoveError::ReasonNeedsWords)
    );
}

#[test]
fn a_move_on_credit_and_the_stages_it_skips_stand_in_the_history() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    moved(
        &mut desk,
        deal,
        "c",
        &Answers {
            reached: Some(false),
            ..Answers::default()
        },
    )
    .expect("moves on credit");
    let body = desk.workspace.deals.get(deal).expect("the deal");
    let order = StageOrder::of(&desk.workspace);
    let steps = order.steps(body);
    let last = steps.last().expect("a step");
    assert_eq!(
        (last.direction, last.skipped, last.on_credit()),
        (Direction::Forward, 1, true)
    );
}

#[test]
fn several_moves_in_one_second_and_a_clock_set_back_keep_their_order() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    for to in ["b", "c", "a", "b"] {
        moved(&mut desk, deal, to, &answered()).expect("moves");
        assert_eq!(desk.stage_of(deal), Some(id(to)));
    }
    desk.set_now("2025-03-10T10:00:00Z");
    moved(&mut desk, deal, "c", &answered()).expect("moves");
    assert_eq!(desk.stage_of(deal), Some(id("c")));
}

#[test]
fn a_move_entered_late_keeps_both_its_times() {
    let mut desk = Desk::new("2026-03-12");
    let deal = desk.deal("deal", "2026-03-02");
    let tuesday = Answers {
        day: Some(day("2026-03-10")),
        ..answered()
    };
    moved(&mut desk, deal, "b", &tuesday).expect("moves");
    let last = desk
        .workspace
        .deals
        .get(deal)
        .and_then(Deal::last_move)
        .cloned()
        .expect("a move");
    assert_eq!(
        (last.at.day(), last.recorded.map(Moment::day)),
        (day("2026-03-10"), Some(day("2026-03-12")))
    );
    for bad in ["2026-03-13", "2026-03-09"] {
        let answers = Answers {
            day: Some(day(bad)),
            ..answered()
        };
        assert_eq!(
            moved(&mut desk, deal, "c", &answers),
            Err(MoveError::Day(day(bad)))
        );
    }
}

#[test]
fn several_deals_land_together_in_their_order() {
    let mut desk = Desk::new("2026-03-10");
    let [x, y, z] = ["x", "y", "z"].map(|name| desk.deal(name, "2026-03-02"));
    moved(&mut desk, z, "b", &answered()).expect("moves");
    let place = Place {
        after: None,
        before: Some(z),
    };
    let edit = desk.act(|workspace, act| move_deals(workspace, act, &[y, x], id("b"), place, &answered()));
    desk.apply(edit.expect("moves"));
    let mut column: Vec<_> = [x, y, z]
        .into_iter()
        .map(|id| (desk.workspace.deals.get(id).map(|deal| deal.rank.clone()), id))
        .collect();
    column.sort();
    assert_eq!(
        column.into_iter().map(|(_, id)| id).collect::<Vec<_>>(),
        [y, x, z]
    );
}

#[test]
fn a_won_deal_takes_its_final_value_and_day() {
    let mut desk = Desk::new("2026-03-12");
    let deal = desk.deal("deal", "2026-03-02");
    let value = Some(Money::new(7700, crate::money::Currency::EUR));
    let answers = Answers {
        value,
        day: Some(day("2026-03-11")),
        ..answered()
    };
    moved(&mut desk, deal, "won", &answers).expect("won");
    let body = desk.workspace.deals.get(deal).expect("the deal");
    assert_eq!(
        (body.value, body.last_move().map(|step| step.at.day())),
        (value, Some(day("2026-03-11")))
    );
}

#[test]
fn the_top_of_a_column_is_above_its_first_deal() {
    let mut desk = Desk::new("2026-03-10");
    assert_eq!(Place::top_of(&desk.workspace, id("a")), Place::default());
    let (one, two) = (desk.deal("one", "2026-03-02"), desk.deal("two", "2026-03-02"));
    for (deal, rank) in [one, two].into_iter().zip(Rank::spread(None, None, 2)) {
        let mut body = desk
            .workspace
            .deals
            .get(deal)
            .cloned()
            .expect("it was just put in");
        body.rank = rank;
        desk.put(deal, body);
    }
    let to_top = |desk: &mut Desk, deal| {
        let place = Place::top_of(&desk.workspace, id("a"));
        let edit = desk
            .act(|workspace, act| move_deals(workspace, act, &[deal], id("a"), place, &answered()))
            .expect("moves within its stage");
        desk.apply(edit);
    };
    for first in [two, one, two] {
        to_top(&mut desk, first);
        assert_eq!(Place::top_of(&desk.workspace, id("a")).before, Some(first));
    }
}
