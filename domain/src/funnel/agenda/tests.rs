use super::*;
use crate::deal::{Activity, Move};
use crate::moment::Moment;
use crate::testing::{Desk, day, id};

/// Thursday.
const TODAY: &str = "2026-09-17";

fn with_next(desk: &mut Desk, name: &str, entered: &str, next: Option<Option<&str>>) -> Id {
    let deal = desk.deal(name, entered);
    let mut body = desk.workspace.deals.get(deal).expect("just put").clone();
    body.next = next.map(|date| NextStep {
        text: "Call".into(),
        date: date.map(day),
    });
    body.owner = Some(id("anna"));
    desk.put(deal, body);
    deal
}

fn groups(agenda: &Agenda, deal: Id) -> Vec<&'static str> {
    let groups = [
        ("overdue", &agenda.overdue),
        ("today", &agenda.today),
        ("stuck", &agenda.stuck),
        ("forgotten", &agenda.forgotten),
        ("again", &agenda.again),
        ("ahead", &agenda.ahead),
    ];
    let holds = |group: &&(&'static str, &Vec<Item>)| group.1.iter().any(|item| item.deal == deal);
    groups.iter().filter(holds).map(|(name, _)| *name).collect()
}

#[test]
fn a_deal_stands_in_the_most_urgent_group_only() {
    // The norm is five working days; the deal entered its stage on the day given.
    for (entered, next, expected) in [
        ("2026-09-16", Some(Some("2026-09-16")), vec!["overdue"]),
        ("2026-08-03", Some(Some("2026-09-16")), vec!["overdue"]),
        ("2026-08-03", Some(Some(TODAY)), vec!["today"]),
        // Idle for the norm, and a step further ahead than the norm saves nobody.
        ("2026-09-10", None, vec!["stuck"]),
        ("2026-09-10", Some(Some("2026-12-01")), vec!["stuck"]),
        ("2026-09-10", Some(Some("2026-09-18")), vec!["ahead"]),
        // Too long in the stage, whatever is planned.
        ("2026-08-03", Some(Some("2026-09-18")), vec!["stuck"]),
        ("2026-09-16", None, vec!["forgotten"]),
        ("2026-09-16", Some(None), vec!["forgotten"]),
        ("2026-09-16", Some(Some("2026-09-24")), vec!["ahead"]),
        ("2026-09-16", Some(Some("2026-09-25")), vec![]),
    ] {
        let mut desk = Desk::new(TODAY);
        let deal = with_next(&mut desk, "x", entered, next);
        let agenda = agenda(&desk.workspace, None, day(TODAY));
        assert_eq!(groups(&agenda, deal), expected, "{entered} {next:?}");
        assert_eq!(agenda.due(), count_due(&desk.workspace, None, day(TODAY)));
        assert_eq!(agenda.is_empty(), expected.is_empty());
    }
}

fn close(desk: &mut Desk, deal: Id, stage: &str, until: Option<&str>) {
    let mut body = desk.workspace.deals.get(deal).expect("just put").clone();
    let step = Move {
        until: until.map(day),
        ..Move::new(id(stage), Moment::on(day("2026-09-10")))
    };
    body.history.insert(id("close"), step);
    desk.put(deal, body);
}

#[test]
fn closed_deals_wait_for_nobody_and_parked_ones_from_their_day_on() {
    for (stage, until, expected) in [
        ("won", None, vec![]),
        ("lost", None, vec![]),
        ("parked", None, vec![]),
        ("parked", Some("2026-09-18"), vec![]),
        ("parked", Some(TODAY), vec!["again"]),
        ("parked", Some("2026-09-01"), vec!["again"]),
    ] {
        let mut desk = Desk::new(TODAY);
        let deal = with_next(&mut desk, "x", "2026-09-01", Some(Some("2026-09-02")));
        close(&mut desk, deal, stage, until);
        assert_eq!(
            groups(&agenda(&desk.workspace, None, day(TODAY)), deal),
            expected,
            "{stage} {until:?}"
        );
        assert_eq!(count_due(&desk.workspace, None, day(TODAY)), 0);
    }
}

#[test]
fn a_person_sees_own_deals_and_put_away_ones_are_seen_by_nobody() {
    let mut desk = Desk::new(TODAY);
    let deal = with_next(&mut desk, "x", "2026-09-16", Some(Some(TODAY)));
    let of = |desk: &Desk, person: &str| agenda(&desk.workspace, Some(id(person)), day(TODAY)).due();
    assert_eq!((of(&desk, "anna"), of(&desk, "boris")), (1, 0));
    let mut body = desk.workspace.deals.get(deal).expect("just put").clone();
    body.archived = true;
    desk.put(deal, body);
    assert_eq!(of(&desk, "anna"), 0);
}

#[test]
fn the_longest_overdue_comes_first() {
    let mut desk = Desk::new(TODAY);
    let late = with_next(&mut desk, "late", "2026-09-16", Some(Some("2026-09-16")));
    let later = with_next(&mut desk, "later", "2026-09-16", Some(Some("2026-09-01")));
    let agenda = agenda(&desk.workspace, None, day(TODAY));
    let order: Vec<_> = agenda.overdue.iter().map(|item| item.deal).collect();
    assert_eq!(order, [later, late]);
}

#[test]
fn ticking_off_logs_what_was_done_and_plans_what_comes() {
    let mut desk = Desk::new(TODAY);
    let deal = with_next(&mut desk, "x", "2026-09-16", Some(Some(TODAY)));
    let finished = Finished {
        kind: Some(ActivityKind::Call),
        text: "They agree ".into(),
        next: " Send the contract".into(),
        date: Some(day("2026-09-18")),
    };
    let edit = desk.act(|workspace, act| finish_step(workspace, act, deal, finished));
    desk.apply(edit.expect("the deal is there"));
    let body = desk.workspace.deals.get(deal).expect("still there");
    let done: Vec<&Activity> = body.activities.values().collect();
    assert_eq!(done.len(), 1);
    assert_eq!(
        (done[0].kind, done[0].text.as_str()),
        (ActivityKind::Call, "They agree")
    );
    let next = body.next.as_ref().expect("planned");
    assert_eq!(
        (next.text.as_str(), next.date),
        ("Send the contract", Some(day("2026-09-18")))
    );

    let edit = desk.act(|workspace, act| finish_step(workspace, act, deal, Finished::default()));
    desk.apply(edit.expect("the deal is there"));
    let body = desk.workspace.deals.get(deal).expect("still there");
    assert_eq!((body.next.is_none(), body.activities.len()), (true, 1));
}

#[test]
fn putting_off_counts_from_today_at_the_earliest_and_lands_on_a_working_day() {
    let desk = Desk::new(TODAY);
    // 2026-09-17 is a Thursday, 2026-09-18 a Friday, 2026-09-20 a Sunday.
    for (from, by, expected) in [
        (Some("2026-09-01"), PutOff::Day, "2026-09-18"),
        (Some(TODAY), PutOff::Day, "2026-09-18"),
        (Some("2026-09-18"), PutOff::Day, "2026-09-21"),
        (None, PutOff::Week, "2026-09-24"),
        (Some("2026-09-20"), PutOff::Week, "2026-09-28"),
    ] {
        let date = put_off_date(&desk.workspace, from.map(day), day(TODAY), by);
        assert_eq!(date, day(expected), "{from:?} {by:?}");
    }
}

#[test]
fn putting_off_moves_the_step_or_the_day_to_look_again() {
    let mut desk = Desk::new(TODAY);
    let deal = with_next(&mut desk, "x", "2026-09-01", Some(Some("2026-09-02")));
    desk.apply(put_off(&desk.workspace, deal, day("2026-09-21")));
    let body = desk.workspace.deals.get(deal).expect("still there").clone();
    let next = body.next.as_ref().expect("planned");
    assert_eq!((next.text.as_str(), next.date), ("Call", Some(day("2026-09-21"))));

    close(&mut desk, deal, "parked", Some(TODAY));
    desk.apply(put_off(&desk.workspace, deal, day("2026-10-01")));
    let body = desk.workspace.deals.get(deal).expect("still there");
    assert_eq!(
        body.last_move().and_then(|step| step.until),
        Some(day("2026-10-01"))
    );
    assert_eq!(stage_to_return_to(&desk.workspace, deal), Some(id("a")));
}
