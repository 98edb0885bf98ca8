use super::*;
use crate::deal::ActivityKind;
use crate::funnel::logging::{Details, log};
use crate::funnel::moving::{Answers, Place, move_deals};
use crate::testing::{Desk, day, id};

/// A deal that entered `a` on Monday, was called on Wednesday, and moved to `b` on Friday (written down on Saturday)
/// and to `c` on the Monday after.
fn desk() -> (Desk, Id) {
    let mut desk = Desk::new("2026-03-07");
    let deal = desk.deal("deal", "2026-03-02");
    let call = Details {
        day: Some(day("2026-03-04")),
        ..Details::default()
    };
    let edit = desk
        .act(|workspace, act| log(workspace, act, deal, ActivityKind::Call, call))
        .expect("the past can be logged");
    desk.apply(edit);
    for (now, to, happened) in [
        ("2026-03-07T10:00:00+00:00", "b", Some("2026-03-06")),
        ("2026-03-09T10:00:00+00:00", "c", None),
    ] {
        desk.set_now(now);
        let answers = Answers {
            reached: Some(true),
            day: happened.map(day),
            ..Answers::default()
        };
        let edit = desk
            .act(|workspace, act| move_deals(workspace, act, &[deal], id(to), Place::default(), &answers))
            .expect("moves on");
        desk.apply(edit);
    }
    (desk, deal)
}

#[test]
fn the_newest_comes_first_and_each_day_once() {
    let (desk, deal) = desk();
    let deal = desk.workspace.deals.get(deal).expect("the desk has the deal");
    let days = timeline(
        deal,
        &StageOrder::of(&desk.workspace),
        &WorkingCalendar::default(),
    );
    let told: Vec<_> = days
        .iter()
        .map(|(day, list)| {
            let words = list.iter().map(|happening| match happening {
                Happening::Moved { step, spent } => {
                    let name = desk
                        .workspace
                        .stages
                        .get(step.step.to)
                        .map(|stage| stage.name.clone());
                    format!("{} after {spent:?}", name.unwrap_or_default())
                }
                Happening::Done { activity, .. } => format!("{:?}", activity.kind),
            });
            (day.to_string(), words.collect::<Vec<_>>())
        })
        .collect();
    let expected = [
        ("2026-03-09", "c after Some(1)"),
        ("2026-03-06", "b after Some(4)"),
        ("2026-03-04", "Call"),
        ("2026-03-02", "a after None"),
    ];
    assert_eq!(
        told,
        expected.map(|(day, words)| (day.to_owned(), vec![words.to_owned()]))
    );
}

#[test]
fn only_what_was_written_down_on_a_later_day_says_so() {
    let (desk, deal) = desk();
    let deal = desk.workspace.deals.get(deal).expect("the desk has the deal");
    let days = timeline(
        deal,
        &StageOrder::of(&desk.workspace),
        &WorkingCalendar::default(),
    );
    let late: Vec<_> = days
        .iter()
        .flat_map(|(_, list)| list)
        .map(|happening| happening.recorded_later().map(|moment| moment.day().to_string()))
        .collect();
    let expected = [None, Some("2026-03-07"), Some("2026-03-07"), None];
    assert_eq!(late, expected.map(|day| day.map(str::to_owned)));
}
