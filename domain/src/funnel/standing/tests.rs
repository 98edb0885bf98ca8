use super::*;
use crate::deal::{Activity, ActivityKind};
use crate::moment::Moment;
use crate::testing::{Desk, day, id};

// 2026-03-02 is a Monday; the norm of stage `a` is five working days.

fn at(desk: &Desk, today: &str) -> Standing {
    let deal = desk.workspace.deals.get(id("deal")).expect("the deal");
    let stage = desk.workspace.stages.get(id("a")).expect("the stage");
    standing(deal, stage, &Settings::default(), day(today))
}

#[test]
fn a_deal_turns_yellow_at_the_norm_and_red_at_half_as_much_again() {
    let mut desk = Desk::new("2026-03-02");
    desk.deal("deal", "2026-03-02");
    assert_eq!(
        (at(&desk, "2026-03-06").idle, at(&desk, "2026-03-06").level),
        (4, Level::No)
    );
    assert_eq!(
        (at(&desk, "2026-03-09").idle, at(&desk, "2026-03-09").level),
        (5, Level::Yellow)
    );
    assert_eq!(
        (at(&desk, "2026-03-11").idle, at(&desk, "2026-03-11").level),
        (7, Level::Yellow)
    );
    let red = at(&desk, "2026-03-12");
    assert_eq!(
        (red.level, red.reasons.as_slice()),
        (Level::Red, [Reason::Idle { days: 8 }].as_slice())
    );
}

#[test]
fn an_activity_starts_the_idle_days_anew_but_not_the_days_in_the_stage() {
    let mut desk = Desk::new("2026-03-02");
    desk.deal("deal", "2026-03-02");
    let mut deal = desk.workspace.deals.get(id("deal")).expect("the deal").clone();
    let call = Activity {
        kind: ActivityKind::Call,
        at: Moment::on(day("2026-03-16")),
        recorded: None,
        by: None,
        contact: None,
        sum: None,
        text: String::new(),
    };
    deal.activities.insert(id("call"), call);
    desk.put(id("deal"), deal);
    let now = at(&desk, "2026-03-16");
    assert_eq!((now.idle, now.days, now.level), (0, 10, Level::No));
    let later = at(&desk, "2026-03-17");
    assert_eq!(
        (later.days, later.reasons.as_slice()),
        (11, [Reason::TooLong { days: 11 }].as_slice())
    );
}

#[test]
fn a_next_step_no_further_ahead_than_the_norm_suspends_idleness() {
    let mut desk = Desk::new("2026-03-02");
    desk.deal("deal", "2026-03-02");
    for (date, level) in [
        ("2026-03-16", Level::No),
        ("2026-03-09", Level::No),
        ("2026-03-17", Level::Yellow),
        ("2026-03-06", Level::Yellow),
    ] {
        let mut deal = desk.workspace.deals.get(id("deal")).expect("the deal").clone();
        deal.next = Some(NextStep {
            text: "Call".into(),
            date: Some(day(date)),
        });
        desk.put(id("deal"), deal);
        assert_eq!(at(&desk, "2026-03-09").level, level, "{date}");
    }
}

#[test]
fn the_day_of_the_next_step_is_named_from_today() {
    let next = |date: Option<&str>| NextStep {
        text: "Call".into(),
        date: date.map(day),
    };
    let due = |date: Option<&str>| Due::of(Some(&next(date)), day("2026-03-09"));
    assert_eq!(due(Some("2026-03-08")), Due::Overdue);
    assert_eq!(due(Some("2026-03-09")), Due::Today);
    assert_eq!(due(Some("2026-03-10")), Due::Planned);
    assert_eq!(due(None), Due::Undated);
    assert_eq!(Due::of(None, day("2026-03-09")), Due::None);
}
