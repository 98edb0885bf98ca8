use super::*;
use crate::money::Currency;
use crate::testing::{Desk, day, id};

fn on(text: &str) -> Details {
    Details {
        day: Some(day(text)),
        ..Details::default()
    }
}

fn logged(desk: &mut Desk, deal: Id, kind: ActivityKind, details: Details) -> Result<(), LogError> {
    let edit = desk.act(|workspace, act| log(workspace, act, deal, kind, details))?;
    desk.apply(edit);
    Ok(())
}

fn activities(desk: &Desk, deal: Id) -> Vec<(Id, Activity)> {
    let deal = desk.workspace.deals.get(deal).expect("the desk has the deal");
    deal.activities
        .iter()
        .map(|(id, activity)| (id, activity.clone()))
        .collect()
}

#[test]
fn a_past_day_is_told_from_the_day_it_was_written_down() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    logged(&mut desk, deal, ActivityKind::Call, on("2026-03-06")).expect("the past can be logged");
    let (_, call) = activities(&desk, deal).remove(0);
    assert_eq!(call.at, Moment::on(day("2026-03-06")));
    assert_eq!(call.recorded.map(Moment::day), Some(day("2026-03-10")));
    let refused = logged(&mut desk, deal, ActivityKind::Call, on("2026-03-11"));
    assert_eq!(refused, Err(LogError::Future(day("2026-03-11"))));
    logged(&mut desk, deal, ActivityKind::Call, on("2026-03-10")).expect("today too");
    assert!(
        activities(&desk, deal)
            .iter()
            .any(|(_, call)| call.recorded.is_none())
    );
}

#[test]
fn only_offers_invoices_and_payments_carry_a_sum() {
    let sum = Some(Money::new(100, Currency::EUR));
    for kind in ActivityKind::ALL {
        let mut desk = Desk::new("2026-03-10");
        let deal = desk.deal("deal", "2026-03-02");
        let details = Details {
            sum,
            ..Details::default()
        };
        logged(&mut desk, deal, kind, details).expect("logged");
        let kept = activities(&desk, deal)[0].1.sum;
        assert_eq!(kept, sum.filter(|_| kind.has_sum()), "{kind:?}");
    }
}

#[test]
fn a_changed_activity_keeps_when_it_was_written_down() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    logged(&mut desk, deal, ActivityKind::Call, Details::default()).expect("logged");
    let (call, before) = activities(&desk, deal).remove(0);
    let change = |desk: &mut Desk, activity, details| {
        let edit = desk.act(|workspace, act| change_activity(workspace, act, deal, activity, details))?;
        desk.apply(edit);
        Ok::<(), LogError>(())
    };
    let words = Details {
        text: " spoke ".into(),
        ..on("2026-03-10")
    };
    change(&mut desk, call, words).expect("changed");
    let (_, same_day) = activities(&desk, deal).remove(0);
    assert_eq!((same_day.at, &*same_day.text), (before.at, "spoke"));
    change(&mut desk, call, on("2026-03-09")).expect("changed");
    let (_, earlier) = activities(&desk, deal).remove(0);
    assert_eq!(
        (earlier.at, earlier.recorded),
        (Moment::on(day("2026-03-09")), Some(before.at))
    );
    assert_eq!(
        change(&mut desk, call, on("2026-03-12")),
        Err(LogError::Future(day("2026-03-12")))
    );
    assert_eq!(
        change(&mut desk, id("none"), on("2026-03-09")),
        Err(LogError::NoActivity)
    );
    let edit = remove_activity(&desk.workspace, deal, call);
    desk.apply(edit);
    assert!(activities(&desk, deal).is_empty());
}

#[test]
fn a_finished_next_step_stays_as_a_note() {
    let mut desk = Desk::new("2026-03-10");
    let deal = desk.deal("deal", "2026-03-02");
    assert!(
        desk.act(|workspace, act| finish_next(workspace, act, deal))
            .is_empty()
    );
    let edit = plan_next(&desk.workspace, deal, " Call Ivan ", Some(day("2026-03-10")));
    desk.apply(edit);
    let edit = desk.act(|workspace, act| finish_next(workspace, act, deal));
    desk.apply(edit);
    let (_, note) = activities(&desk, deal).remove(0);
    assert_eq!((note.kind, &*note.text), (ActivityKind::Note, "Call Ivan"));
    assert_eq!(
        desk.workspace.deals.get(deal).and_then(|deal| deal.next.clone()),
        None
    );
}
