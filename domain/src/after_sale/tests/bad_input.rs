use super::*;
use crate::after_sale::flaws::{Flaw, flaws};
use crate::after_sale::occurrences::CAP;
use crate::clients::{TheirDeals, merge_clients, remove_client, restore_client};

fn repeating(every: i32) -> RuleVersion {
    RuleVersion {
        repeat: Some(Repeat {
            every,
            unit: RepeatUnit::Days,
        }),
        ..version()
    }
}

#[test]
fn a_rule_with_a_mistake_raises_nothing_and_says_why() {
    let mut desk = desk("2026-03-10");
    won(&mut desk, "deal", "acme", "2026-03-02");
    rule(
        &mut desk,
        "other",
        RuleVersion {
            questions: vec![mark_question()],
            off: true,
            ..version()
        },
    );
    let answer = |rule: &str, question: &str, least, most| RuleVersion {
        trigger: Trigger::Answer {
            rule: id(rule),
            question: id(question),
            least,
            most,
        },
        ..version()
    };
    for (version, flaw) in [
        (repeating(0), Flaw::Period),
        (repeating(-3), Flaw::Period),
        (repeating(i32::MAX), Flaw::Period),
        (
            RuleVersion {
                delay: -1,
                ..version()
            },
            Flaw::Delay,
        ),
        (
            RuleVersion {
                delay: i32::MAX,
                ..version()
            },
            Flaw::Delay,
        ),
        (
            RuleVersion {
                unit: DelayUnit::PercentOfInterval,
                trigger: Trigger::QuarterStart,
                ..version()
            },
            Flaw::NotFromOrder,
        ),
        (answer("ask", "recommend", 0, 6), Flaw::OwnAnswer),
        (answer("other", "recommend", 7, 6), Flaw::NoMark),
        (answer("other", "recommend", 11, 12), Flaw::NoMark),
        (answer("other", "nothing", 0, 6), Flaw::NoQuestion),
        (answer("nobody", "recommend", 0, 6), Flaw::NoQuestion),
    ] {
        rule(&mut desk, "ask", version.clone());
        assert_eq!(flaws(&desk.workspace, id("ask"), &version), [flaw], "{version:?}");
        assert_eq!(days(&desk, "2026-03-10"), [], "{version:?}");
    }
}

#[test]
fn rules_that_wait_for_one_another_in_a_circle_raise_nothing() {
    let mut desk = desk("2026-03-10");
    let waits = |rule: &str| RuleVersion {
        trigger: Trigger::Answer {
            rule: id(rule),
            question: id("recommend"),
            least: 0,
            most: 10,
        },
        questions: vec![mark_question()],
        ..version()
    };
    for (name, asked) in [("a", "b"), ("b", "c"), ("c", "a")] {
        rule(&mut desk, name, waits(asked));
    }
    for name in ["a", "b", "c"] {
        let rule = desk.workspace.rules.get(id(name)).cloned().expect("it is there");
        let version = rule.on(day("2026-03-10")).expect("it has one").1;
        assert_eq!(flaws(&desk.workspace, id(name), version), [Flaw::Circle]);
    }
    assert_eq!(days(&desk, "2026-03-10"), []);
}

#[test]
fn thousands_are_cut_with_a_count_and_what_is_to_do_comes_first() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "daily",
        RuleVersion {
            from: day("2025-06-01"),
            ..repeating(1)
        },
    );
    for number in 0..120 {
        let name = format!("client-{number}");
        client(&mut desk, &name);
        won(&mut desk, &format!("deal-{number}"), &name, "2025-01-08");
    }
    let all = follow_ups(&desk.workspace, day("2026-03-10"));
    assert!(all.cut > 0);
    assert!(all.list.len() <= 2 * CAP);
    let due_today = all.list.iter().filter(|one| one.day == day("2026-03-10")).count();
    assert_eq!(due_today, 120);
}

#[test]
fn dates_that_nobody_can_mean_raise_nothing() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            from: day("1800-01-01"),
            ..version()
        },
    );
    won(&mut desk, "early", "acme", "0026-03-02");
    won(&mut desk, "late", "acme", "2926-03-02");
    rule(
        &mut desk,
        "far",
        RuleVersion {
            from: day("2099-12-31"),
            ..repeating(1)
        },
    );
    assert_eq!(days(&desk, "2026-03-10"), []);
    assert_eq!(days(&desk, "2100-12-30"), []);
}

#[test]
fn clients_that_become_one_keep_what_was_done_and_what_is_open() {
    let mut desk = desk("2026-03-10");
    let quarterly = RuleVersion {
        trigger: Trigger::QuarterStart,
        delay: 0,
        ..version()
    };
    rule(&mut desk, "ask", version());
    rule(&mut desk, "quarter", quarterly);
    client(&mut desk, "double");
    won(&mut desk, "done", "double", "2025-12-30");
    won(&mut desk, "open", "double", "2026-03-02");
    won(&mut desk, "own", "acme", "2025-12-30");
    for one in all(&desk, "2026-03-10")
        .into_iter()
        .filter(|one| one.client == id("double"))
    {
        if one.due < day("2026-02-01") {
            do_it(&mut desk, &one, Said::default());
        }
    }
    let edit = merge_clients(&desk.workspace, id("double"), id("acme")).expect("both are there");
    desk.apply(edit);
    let after = all(&desk, "2026-03-10");
    assert!(after.iter().all(|one| one.client == id("acme")));
    let mut states: Vec<_> = after.iter().map(|one| (one.day.to_string(), one.state)).collect();
    states.sort();
    assert_eq!(
        states,
        [
            // The quarter was done for one of the two, and is done for both.
            ("2026-01-01".into(), State::Done),
            // Both deals of December.
            ("2026-01-02".into(), State::Open),
            ("2026-01-02".into(), State::Done),
            ("2026-03-05".into(), State::Open),
            ("2026-04-01".into(), State::Open),
        ]
    );
}

#[test]
fn a_deleted_client_asks_for_nothing_until_it_comes_back() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "open", "acme", "2026-03-02");
    won(&mut desk, "done", "acme", "2026-02-02");
    let done = all(&desk, "2026-03-10").remove(0);
    do_it(&mut desk, &done, Said::default());
    let before = all(&desk, "2026-03-10");
    let edit = remove_client(&desk.workspace, id("acme"), TheirDeals::Stay);
    desk.apply(edit);
    let left = all(&desk, "2026-03-10");
    assert_eq!(
        left.iter().map(|one| one.state).collect::<Vec<_>>(),
        [State::Done],
        "what was done stays done"
    );
    let edit = restore_client(&desk.workspace, id("acme"));
    desk.apply(edit);
    assert_eq!(all(&desk, "2026-03-10"), before);
}

#[test]
fn whoever_did_it_stays_named_after_leaving() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    won(&mut desk, "deal", "acme", "2026-03-02");
    let one = all(&desk, "2026-03-10").remove(0);
    do_it(&mut desk, &one, Said::default());
    let mut fay = desk
        .workspace
        .people
        .get(id("fay"))
        .cloned()
        .expect("she is there");
    fay.gone = true;
    desk.put(id("fay"), fay);
    assert_eq!(all(&desk, "2026-03-10")[0].person, Some(id("fay")));
}
