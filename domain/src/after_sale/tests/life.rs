//! What people do about follow-ups, and what a changed rule leaves as it was.

use super::*;
use crate::after_sale::answering::{AnswerError, questions, reopen};
use crate::after_sale::editing::{add_rule, remove_rule, set_start};
use crate::after_sale::flaws::flaws;
use crate::after_sale::preview::preview;
use crate::after_sale::queue::{Queue, Wanted};
use crate::after_sale::ready_made;
use crate::lang::Lang;
use crate::templates::after_sale::rules;

fn change(desk: &mut Desk, on: &str, edit: impl Fn(&mut RuleVersion)) {
    let edit = change_version(&desk.workspace, id("ask"), day(on), edit);
    desk.apply(edit);
}

#[test]
fn a_changed_delay_leaves_what_fell_due_and_moves_what_lies_ahead() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "past", "acme", "2026-03-02");
    won(&mut desk, "ahead", "acme", "2026-03-09");
    change(&mut desk, "2026-03-10", |version| version.delay = 5);
    let expected = [
        ("2026-03-05".into(), State::Open),
        ("2026-03-16".into(), State::Open),
    ];
    assert_eq!(days(&desk, "2026-03-10"), expected);
    // Shortened, what lay ahead and would now lie behind is due at once, and not lost.
    change(&mut desk, "2026-03-11", |version| version.delay = 0);
    let expected = [
        ("2026-03-05".into(), State::Open),
        ("2026-03-11".into(), State::Open),
    ];
    assert_eq!(days(&desk, "2026-03-11"), expected);
}

#[test]
fn a_rule_switched_off_keeps_its_past_and_has_no_future() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "past", "acme", "2026-03-02");
    won(&mut desk, "ahead", "acme", "2026-03-09");
    let edit = set_off(
        &desk.workspace,
        id("ask"),
        day("2026-03-10"),
        day("2026-03-10"),
        true,
    );
    desk.apply(edit);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Open)]);
    // Off from a day to come, it still raises what falls due before.
    let edit = set_off(
        &desk.workspace,
        id("ask"),
        day("2026-03-10"),
        day("2026-03-10"),
        false,
    );
    desk.apply(edit);
    let edit = set_off(
        &desk.workspace,
        id("ask"),
        day("2026-03-10"),
        day("2026-03-12"),
        true,
    );
    desk.apply(edit);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Open)]);
    let edit = set_off(
        &desk.workspace,
        id("ask"),
        day("2026-03-10"),
        day("2026-03-13"),
        true,
    );
    desk.apply(edit);
    assert_eq!(days(&desk, "2026-03-10").len(), 2, "due on the 12th");
    assert_eq!(
        desk.workspace
            .rules
            .get(id("ask"))
            .map(|rule| rule.versions.len()),
        Some(2)
    );
}

#[test]
fn an_outcome_says_for_ever_what_it_was_judged_by() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            questions: vec![mark_question()],
            ..version()
        },
    );
    won(&mut desk, "deal", "acme", "2026-03-05");
    let one = all(&desk, "2026-03-10").remove(0);
    do_it(&mut desk, &one, answered(9));
    let before = all(&desk, "2026-03-10");
    let record = desk
        .workspace
        .follow_ups
        .get(one.id())
        .cloned()
        .expect("it was written down");
    assert_eq!(
        (record.name.as_str(), record.asked.len(), record.due),
        ("ask", 1, day("2026-03-10"))
    );
    change(&mut desk, "2026-03-10", |version| {
        version.delay = 30;
        version.questions.clear();
    });
    assert_eq!(all(&desk, "2026-03-10"), before);
    assert_eq!(questions(&desk.workspace, &before[0]), [mark_question()]);
    let edit = remove_rule(&desk.workspace, id("ask"));
    desk.apply(edit);
    assert_eq!(all(&desk, "2026-03-10"), before, "even without the rule");
}

#[test]
fn a_follow_up_is_put_off_with_a_reason_and_a_day_to_come() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "deal", "acme", "2026-03-02");
    let open = all(&desk, "2026-03-10");
    for (to, reason, error) in [
        ("2026-03-20", "  ", AnswerError::NoReason),
        ("2026-03-10", "ill", AnswerError::Day),
        ("2150-01-01", "ill", AnswerError::Day),
    ] {
        let refused = desk.act(|workspace, act| put_off(workspace, act, &open, day(to), reason));
        assert_eq!(refused, Err(error));
    }
    let edit = desk.act(|workspace, act| put_off(workspace, act, &open, day("2026-03-20"), "on holiday"));
    desk.apply(edit.expect("it has both"));
    let one = all(&desk, "2026-03-12").remove(0);
    assert_eq!(
        (one.due, one.day, one.put_offs),
        (day("2026-03-05"), day("2026-03-20"), 1)
    );
    desk.set_now("2026-03-20T10:00:00Z");
    let edit = desk.act(|workspace, act| put_off(workspace, act, &[one], day("2026-03-25"), "again"));
    desk.apply(edit.expect("it has both"));
    let one = all(&desk, "2026-03-26").remove(0);
    assert_eq!(
        (one.day, one.put_offs, one.is_overdue(day("2026-03-26"))),
        (day("2026-03-25"), 2, true)
    );
}

#[test]
fn what_is_passed_over_needs_a_reason_and_can_be_taken_up_again() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "deal", "acme", "2026-03-02");
    let open = all(&desk, "2026-03-10");
    assert_eq!(
        desk.act(|workspace, act| skip(workspace, act, &open, "")),
        Err(AnswerError::NoReason)
    );
    let edit = desk.act(|workspace, act| skip(workspace, act, &open, "bankrupt"));
    desk.apply(edit.expect("it has a reason"));
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Skipped)]);
    let edit = reopen(&desk.workspace, open[0].id());
    desk.apply(edit);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Open)]);
}

#[test]
fn the_queue_goes_by_day_and_by_person() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    for (name, on) in [
        ("a", "2026-03-02"),
        ("b", "2026-03-05"),
        ("c", "2026-03-09"),
        ("d", "2026-03-12"),
    ] {
        won(&mut desk, name, "acme", on);
    }
    let all = follow_ups(&desk.workspace, day("2026-03-10"));
    let queue = Queue::of(
        &all,
        Wanted {
            person: Some(id("fay")),
            ..Wanted::default()
        },
        day("2026-03-10"),
    );
    let sizes = [&queue.overdue, &queue.today, &queue.week, &queue.later].map(Vec::len);
    // 5, 10, 12 and 17 March.
    assert_eq!((sizes, queue.due()), ([1, 1, 1, 1], 2));
    let none = Queue::of(
        &all,
        Wanted {
            person: Some(id("hugo")),
            ..Wanted::default()
        },
        day("2026-03-10"),
    );
    assert!(none.is_empty());
}

#[test]
fn a_contact_by_a_follow_up_breaks_the_silence() {
    let mut desk = desk("2026-04-20");
    let silence = RuleVersion {
        trigger: Trigger::LastContact,
        delay: 45,
        unit: DelayUnit::Days,
        ..version()
    };
    rule(&mut desk, "silence", silence);
    won(&mut desk, "deal", "acme", "2026-03-02");
    let one = all(&desk, "2026-04-20").remove(0);
    do_it(&mut desk, &one, Said::default());
    // 45 days after 20 April: Thursday, 4 June.
    assert_eq!(
        days(&desk, "2026-04-20"),
        [
            ("2026-04-16".into(), State::Done),
            ("2026-06-04".into(), State::Open)
        ]
    );
}

#[test]
fn a_new_rule_may_reach_back_and_shows_what_it_would_give() {
    let mut desk = desk("2026-03-10");
    let (new, edit) = desk.act(|workspace, act| add_rule(workspace, act, None, "Call"));
    desk.apply(edit);
    won(&mut desk, "deal", "acme", "2026-03-09");
    won(&mut desk, "old", "acme", "2026-02-09");
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-12".into(), State::Open)]);
    let shown = preview(&desk.workspace, new, day("2026-03-10"));
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].days, [day("2026-03-12")]);
    let edit = set_start(&desk.workspace, new, day("2026-02-01"));
    desk.apply(edit);
    assert_eq!(days(&desk, "2026-03-10").len(), 2);
}

#[test]
fn the_ready_made_rules_are_sound_and_installed_once() {
    for lang in Lang::all() {
        let mut desk = desk("2026-03-10");
        let edit = ready_made::install(&desk.workspace, day("2026-03-10"), lang);
        desk.apply(edit);
        assert_eq!(desk.workspace.rules.live().count(), rules().count());
        for (id, rule) in desk.workspace.rules.live() {
            for version in rule.versions.values() {
                assert_eq!(flaws(&desk.workspace, id, version), [], "{}", rule.name);
            }
        }
        assert_eq!(ready_made::missing(&desk.workspace), 0);
        assert!(ready_made::install(&desk.workspace, day("2026-03-12"), lang).is_empty());
        let first = ready_made::rule_id("birthday");
        let edit = remove_rule(&desk.workspace, first);
        desk.apply(edit);
        assert_eq!(ready_made::missing(&desk.workspace), 1);
        let edit = ready_made::install(&desk.workspace, day("2026-03-12"), lang);
        desk.apply(edit);
        assert!(desk.workspace.rules.alive(first).is_some());
    }
}
