use super::*;

#[test]
fn a_won_deal_raises_a_follow_up_for_the_farmer() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    let deal = won(&mut desk, "deal", "acme", "2026-03-06");
    let all = all(&desk, "2026-03-10");
    let [one] = &all[..] else { panic!("{all:?}") };
    assert_eq!(
        (one.client, one.deal, one.person),
        (id("acme"), Some(deal), Some(id("fay")))
    );
    assert_eq!((one.due, one.state), (day("2026-03-11"), State::Open));
    assert_eq!(one.rule, id("ask"));
}

#[test]
fn a_rule_raises_nothing_due_before_its_day() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            from: day("2026-03-05"),
            ..version()
        },
    );
    won(&mut desk, "early", "acme", "2026-02-27");
    won(&mut desk, "just", "acme", "2026-03-02");
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Open)]);
}

#[test]
fn a_deal_that_is_lost_again_raises_nothing() {
    let mut desk = desk("2026-03-10");
    rule(&mut desk, "ask", version());
    let deal = desk.history(
        "deal",
        "hugo",
        0,
        &[("won", "2026-03-02"), ("lost", "2026-03-03")],
    );
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
    body.client = Some(id("acme"));
    desk.put(deal, body);
    assert_eq!(days(&desk, "2026-03-10"), []);
}

#[test]
fn delivery_is_the_day_written_down_or_else_the_day_of_the_win() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "ask",
        RuleVersion {
            trigger: Trigger::Delivered,
            ..version()
        },
    );
    let deal = won(&mut desk, "deal", "acme", "2026-03-02");
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-05".into(), State::Open)]);
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
    body.delivered = Some(day("2026-03-09"));
    desk.put(deal, body);
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-12".into(), State::Open)]);
}

#[test]
fn an_answer_of_nine_asks_for_a_referral_and_of_six_sorts_out_the_problem() {
    let mut desk = desk("2026-03-10");
    let asking = RuleVersion {
        questions: vec![mark_question()],
        ..version()
    };
    rule(&mut desk, "ask", asking);
    let on = |least, most| Trigger::Answer {
        rule: id("ask"),
        question: id("recommend"),
        least,
        most,
    };
    rule(
        &mut desk,
        "thank",
        RuleVersion {
            trigger: on(9, 10),
            delay: 1,
            ..version()
        },
    );
    rule(
        &mut desk,
        "sort-out",
        RuleVersion {
            trigger: on(0, 6),
            delay: 0,
            ..version()
        },
    );
    won(&mut desk, "deal", "acme", "2026-03-05");
    let one = all(&desk, "2026-03-10").remove(0);
    assert_eq!(one.due, day("2026-03-10"));
    for (mark, rule, due) in [(9, "thank", "2026-03-11"), (6, "sort-out", "2026-03-10")] {
        do_it(&mut desk, &one, answered(mark));
        let open: Vec<_> = all(&desk, "2026-03-10")
            .into_iter()
            .filter(|one| one.state == State::Open)
            .collect();
        let [raised] = &open[..] else {
            panic!("{mark}: {open:?}")
        };
        assert_eq!((raised.rule, raised.due), (id(rule), day(due)));
    }
    // Between the two nothing is to be done.
    do_it(&mut desk, &one, answered(8));
    assert!(
        all(&desk, "2026-03-10")
            .iter()
            .all(|one| one.state == State::Done)
    );
}

#[test]
fn a_new_order_starts_the_count_anew_and_settles_what_was_open() {
    let mut desk = desk("2026-03-30");
    let reorder = RuleVersion {
        trigger: Trigger::LastOrder,
        delay: 20,
        unit: DelayUnit::Days,
        ..version()
    };
    rule(&mut desk, "reorder", reorder);
    won(&mut desk, "first", "acme", "2026-03-02");
    // 20 days later is Sunday, 22 March: Monday.
    assert_eq!(days(&desk, "2026-03-30"), [("2026-03-23".into(), State::Open)]);
    won(&mut desk, "second", "acme", "2026-03-27");
    assert_eq!(
        days(&desk, "2026-03-30"),
        [
            ("2026-03-23".into(), State::Overtaken),
            ("2026-04-16".into(), State::Open)
        ]
    );
    // An order in time leaves nothing of the first.
    won(&mut desk, "between", "acme", "2026-03-20");
    assert_eq!(days(&desk, "2026-03-30"), [("2026-04-16".into(), State::Open)]);
}

#[test]
fn silence_is_counted_from_the_last_contact_of_whoever_bought() {
    let mut desk = desk("2026-06-01");
    let silence = RuleVersion {
        trigger: Trigger::LastContact,
        delay: 45,
        unit: DelayUnit::Days,
        repeat: monthly(),
        ..version()
    };
    rule(&mut desk, "silence", silence);
    client(&mut desk, "prospect");
    let talk = desk.deal("talk", "2026-01-05");
    let mut body = desk.workspace.deals.get(talk).cloned().expect("it is there");
    body.client = Some(id("prospect"));
    desk.put(talk, body);
    touch(&mut desk, talk, ActivityKind::Call, "2026-02-02");
    assert_eq!(days(&desk, "2026-06-01"), [], "nobody who never bought");
    let deal = won(&mut desk, "deal", "acme", "2026-03-02");
    // 45 days after 2 March; after 2 April (a Sunday: Monday); after 2 May, still to come.
    assert_eq!(
        days(&desk, "2026-06-01"),
        [
            ("2026-04-16".into(), State::Missed),
            ("2026-05-18".into(), State::Open),
            ("2026-06-16".into(), State::Open)
        ]
    );
    touch(&mut desk, deal, ActivityKind::Complaint, "2026-04-10");
    assert_eq!(
        days(&desk, "2026-06-01").len(),
        3,
        "a complaint is no contact of ours"
    );
    touch(&mut desk, deal, ActivityKind::Email, "2026-04-10");
    assert_eq!(
        days(&desk, "2026-06-01"),
        [
            ("2026-05-25".into(), State::Open),
            ("2026-06-24".into(), State::Open)
        ]
    );
}

#[test]
fn every_quarter_asks_those_who_are_still_clients() {
    let mut desk = desk("2026-11-02");
    let offer = RuleVersion {
        trigger: Trigger::QuarterStart,
        delay: 10,
        stop: Stop::NoLongerCurrent,
        ..version()
    };
    rule(&mut desk, "offer", offer);
    won(&mut desk, "deal", "acme", "2025-08-03");
    // Ten working days after 1 January (a Thursday), 1 April (Wednesday), 1 July (Wednesday): the order of August 2025
    // makes a client until the end of June 2026.
    assert_eq!(
        days(&desk, "2026-06-01"),
        [
            ("2026-01-15".into(), State::Missed),
            ("2026-04-15".into(), State::Open)
        ]
    );
    assert_eq!(
        days(&desk, "2026-11-02").last().map(|last| last.0.clone()),
        Some("2026-04-15".into())
    );
}

#[test]
fn a_complaint_is_followed_up_whoever_wrote_it_down() {
    let mut desk = desk("2026-03-10");
    rule(
        &mut desk,
        "settle",
        RuleVersion {
            trigger: Trigger::Complaint,
            delay: 2,
            ..version()
        },
    );
    let deal = won(&mut desk, "deal", "acme", "2026-03-02");
    touch(&mut desk, deal, ActivityKind::Complaint, "2026-03-06");
    assert_eq!(days(&desk, "2026-03-10"), [("2026-03-10".into(), State::Open)]);
}

#[test]
fn filters_ask_for_tags_and_sums() {
    let mut desk = desk("2026-03-10");
    let big = Some(crate::money::Money::new(100_001, crate::money::Currency::EUR));
    won(&mut desk, "deal", "acme", "2026-03-02");
    let named = rule(
        &mut desk,
        "ask",
        RuleVersion {
            least_value: big,
            ..version()
        },
    );
    assert_eq!(days(&desk, "2026-03-10"), [], "the deal is of 1000.00");
    for (change, expected) in [
        (
            RuleVersion {
                least_value: big.map(|sum| crate::money::Money::new(100_000, sum.currency)),
                ..version()
            },
            1,
        ),
        (
            RuleVersion {
                least_value: Some(crate::money::Money::new(1, crate::money::Currency::USD)),
                ..version()
            },
            0,
        ),
        (
            RuleVersion {
                client_tag: "VIP".into(),
                ..version()
            },
            0,
        ),
        (
            RuleVersion {
                deal_tag: "training".into(),
                ..version()
            },
            0,
        ),
    ] {
        desk.put(
            named,
            Rule {
                name: "ask".into(),
                versions: [(id("v"), change.clone())].into_iter().collect(),
                ..Rule::default()
            },
        );
        assert_eq!(days(&desk, "2026-03-10").len(), expected, "{change:?}");
    }
    let mut body = desk
        .workspace
        .clients
        .get(id("acme"))
        .cloned()
        .expect("it is there");
    let (tag, entry) = Tag::entry("vip");
    body.tags.insert(tag, entry);
    desk.put(id("acme"), body);
    let vip = RuleVersion {
        client_tag: "VIP".into(),
        ..version()
    };
    desk.put(
        named,
        Rule {
            versions: [(id("v"), vip)].into_iter().collect(),
            ..Rule::default()
        },
    );
    assert_eq!(days(&desk, "2026-03-10").len(), 1, "capitals do not matter");
}

#[test]
fn work_goes_to_whoever_has_the_role_and_is_near() {
    let mut desk = desk("2026-03-10");
    let person = |desk: &Desk| all(desk, "2026-03-10")[0].person;
    let put = |desk: &mut Desk, role| {
        rule(desk, "ask", RuleVersion { role, ..version() });
    };
    won(&mut desk, "deal", "acme", "2026-03-02");
    put(&mut desk, Some(Role::Hunter));
    assert_eq!(person(&desk), Some(id("hugo")), "who owns the deal");
    put(&mut desk, None);
    assert_eq!(
        person(&desk),
        Some(id("fay")),
        "who is responsible for the client"
    );
    put(&mut desk, Some(Role::Closer));
    assert_eq!(person(&desk), Some(id("fay")), "nobody has the role");
    desk.put(
        id("clara"),
        Person {
            name: "clara".into(),
            roles: vec![Role::Closer],
            ..Person::default()
        },
    );
    assert_eq!(person(&desk), Some(id("clara")), "only one has the role");
    for name in ["fay", "hugo", "clara"] {
        let mut body = desk.workspace.people.get(id(name)).cloned().expect("it is there");
        body.left = true;
        desk.put(id(name), body);
    }
    assert_eq!(person(&desk), None, "everybody left");
}
