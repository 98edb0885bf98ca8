use super::*;
use crate::after_sale::discipline::{Given, Judged, Tally, average, judge, marks, net_promoters};
use crate::calendar::Period;

#[test]
fn discipline_counts_what_was_due_and_leaves_out_what_was_passed_over() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            questions: vec![mark_question()],
            ..version()
        },
    );
    for (name, on) in [
        ("on-time", "2026-03-05"),
        ("late", "2026-02-02"),
        ("open", "2026-02-03"),
        ("skipped", "2026-02-04"),
        ("today", "2026-03-05"),
        ("ahead", "2026-03-09"),
    ] {
        won(&mut desk, name, "acme", on);
    }
    let of = |desk: &Desk, name: &str| {
        let event = format!("d.{}", id(name));
        all(desk, "2026-03-10")
            .into_iter()
            .find(|one| one.event == event)
            .expect("it is raised")
    };
    for (name, mark) in [("on-time", 10), ("late", 5)] {
        let one = of(&desk, name);
        do_it(&mut desk, &one, answered(mark));
    }
    let skipped = of(&desk, "skipped");
    let edit = desk.act(|workspace, act| skip(workspace, act, &[skipped], "bankrupt"));
    desk.apply(edit.expect("it has a reason"));
    let period = Period::new(day("2026-01-01"), day("2026-03-31"));
    let today = day("2026-03-10");
    let list = all(&desk, "2026-03-10");
    let tally = Tally::of(&list, period, today);
    assert_eq!(
        (tally.on_time, tally.late, tally.not_done, tally.skipped),
        (1, 1, 1, 1)
    );
    assert_eq!(tally.due(), 3);
    assert_eq!(
        tally.on_time_share().map(|share| (share * 100.0).round()),
        Some(33.0)
    );
    assert_eq!(
        tally.done_share().map(|share| (share * 100.0).round()),
        Some(67.0)
    );
    assert_eq!(
        judge(&of(&desk, "today"), period, today),
        None,
        "the day is not over"
    );
    assert_eq!(
        judge(&of(&desk, "today"), period, day("2026-03-11")),
        Some(Judged::NotDone)
    );
    let february = Period::new(day("2026-02-01"), day("2026-02-28"));
    assert_eq!(Tally::of(&list, february, today).due(), 2);
    let given = marks(&desk.workspace, Some(id("fay")), None, period);
    assert_eq!((given.len(), average(&given)), (2, Some(7.5)));
    assert_eq!(marks(&desk.workspace, Some(id("hugo")), None, period), []);
    assert_eq!(Tally::default().on_time_share(), None);
}

#[test]
fn promoters_less_critics() {
    let given = |marks: &[u8]| -> Vec<Given> {
        marks
            .iter()
            .map(|mark| Given {
                follow_up: id("x"),
                mark: *mark,
            })
            .collect()
    };
    assert_eq!(net_promoters(&given(&[10, 9, 8, 6])), Some(0.25));
    assert_eq!(net_promoters(&given(&[0])), Some(-1.0));
    assert_eq!(net_promoters(&[]), None);
    assert_eq!(average(&[]), None);
}
