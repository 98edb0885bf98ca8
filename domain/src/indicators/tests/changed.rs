//! Ready-made sets, changes, and what they pay.

use super::{euros, indicator, team};
use crate::id::Id;
use crate::indicator::{Amount, BonusRule, BonusStep, Unit};
use crate::indicators::bonus::{Bonus, bonus, rule_for, step, usual};
use crate::indicators::editing::{
    Field, Refused, add, add_mark, change_bonus, copy_plans, remove_mark, set_field, set_plan, shift,
};
use crate::indicators::ready_made::{install, missing};
use crate::indicators::scorecard::in_order;
use crate::lang::Lang;
use crate::money::{Currency, Money};
use crate::person::Role;
use crate::reports::figures::{FIGURES, figure};
use crate::templates::indicators::INDICATOR_SETS;
use crate::testing::{Desk, day, id};

#[test]
fn ready_made_sets_come_once_and_only_with_figures_that_are_computed() {
    let mut desk = Desk::new("2026-03-31");
    for set in INDICATOR_SETS {
        let expected = missing(&desk.workspace, set).len();
        let edit = install(&desk.workspace, set, Lang::Ru, Currency::RUB);
        assert_eq!(edit.puts().len(), expected);
        desk.apply(edit);
        assert!(missing(&desk.workspace, set).is_empty());
        assert!(install(&desk.workspace, set, Lang::Ru, Currency::RUB).is_empty());
    }
    for (_, one) in in_order(&desk.workspace) {
        assert!(
            one.is_judged() || figure(&one.figure).is_some_and(|figure| figure.unit == one.unit),
            "{}",
            one.name
        );
        assert!(one.usual.is_some());
    }
    let (first, _) = in_order(&desk.workspace)[0];
    desk.apply(set_field(&desk.workspace, first, Field::Gone(true)).expect("an edit"));
    assert_eq!(
        missing(&desk.workspace, &INDICATOR_SETS[0]).len(),
        1,
        "deleted ones come back"
    );
}

#[test]
fn the_figures_are_told_apart_by_name() {
    let names: std::collections::BTreeSet<_> = FIGURES.iter().map(|figure| figure.name).collect();
    assert_eq!(names.len(), FIGURES.len());
}

#[test]
fn plans_are_copied_to_the_next_month_where_it_has_none() {
    let mut desk = team(&[]);
    desk.put(id("calls"), indicator("calls", 1, None));
    let plan = |desk: &mut Desk, month: &str, value: Option<f64>| {
        let value = value.map(Amount::Number);
        let edit = set_plan(&desk.workspace, id("calls"), id("ann"), day(month), value);
        desk.apply(edit.expect("a plan"));
    };
    let planned = |desk: &Desk, month: &str| {
        desk.workspace
            .indicators
            .get(id("calls"))
            .expect("it")
            .plan(id("ann"), day(month))
    };
    assert_eq!(
        copy_plans(&desk.workspace, day("2026-03-01"), None),
        Err(Refused::NoPlans)
    );
    plan(&mut desk, "2026-03-17", Some(20.0));
    assert_eq!(planned(&desk, "2026-03-01"), Some(Amount::Number(20.0)));
    let edit = copy_plans(&desk.workspace, day("2026-03-01"), Some(id("ann"))).expect("an edit");
    desk.apply(edit);
    assert_eq!(planned(&desk, "2026-04-01"), Some(Amount::Number(20.0)));
    plan(&mut desk, "2026-03-01", Some(30.0));
    assert_eq!(
        copy_plans(&desk.workspace, day("2026-03-01"), None),
        Err(Refused::NoPlans),
        "April has its plan"
    );
    plan(&mut desk, "2026-04-01", None);
    assert_eq!(planned(&desk, "2026-04-01"), None);
    let wrong = set_plan(
        &desk.workspace,
        id("calls"),
        id("ann"),
        day("2026-04-01"),
        Some(Amount::Money(euros(1))),
    );
    assert_eq!(wrong, Err(Refused::OutOfBounds));
}

#[test]
fn an_indicator_is_made_changed_moved_and_marked() {
    let mut desk = team(&[]);
    let (first, edit) = desk.act(|workspace, act| add(workspace, act, None, "One"));
    desk.apply(edit);
    let (second, edit) = desk.act(|workspace, act| add(workspace, act, None, "Two"));
    desk.apply(edit);
    let order = |desk: &Desk| {
        in_order(&desk.workspace)
            .into_iter()
            .map(|(id, _)| id)
            .collect::<Vec<_>>()
    };
    assert_eq!(order(&desk), [first, second]);
    desk.apply(shift(&desk.workspace, second, -1));
    assert_eq!(order(&desk), [second, first]);
    assert!(shift(&desk.workspace, second, -1).is_empty());
    let set = |desk: &Desk, field| set_field(&desk.workspace, first, field);
    assert_eq!(set(&desk, Field::Name("  ".into())), Err(Refused::NoName));
    assert_eq!(set(&desk, Field::Weight(1_001)), Err(Refused::OutOfBounds));
    assert_eq!(
        set(&desk, Field::Usual(Some(Amount::Money(euros(5))))),
        Err(Refused::OutOfBounds)
    );
    desk.apply(set(&desk, Field::Usual(Some(Amount::Number(5.0)))).expect("an edit"));
    desk.apply(set(&desk, Field::Figure("won-sum".into())).expect("an edit"));
    let body = desk.workspace.indicators.get(first).expect("it");
    assert_eq!((body.unit, body.usual), (Unit::Money, None), "calls are no money");
    let bad =
        desk.act(|workspace, act| add_mark(workspace, act, first, (id("ann"), day("2026-03-05")), 101, ""));
    assert_eq!(bad, Err(Refused::OutOfBounds));
    let mark =
        desk.act(|workspace, act| add_mark(workspace, act, first, (id("ann"), day("2026-03-05")), 100, ""));
    desk.apply(mark.expect("an edit"));
    let marks = desk
        .workspace
        .indicators
        .get(first)
        .expect("it")
        .marks_of(id("ann"));
    let (mark, _) = marks[0];
    desk.apply(remove_mark(&desk.workspace, first, mark));
    assert!(desk.workspace.indicators.get(first).expect("it").marks.is_empty());
}

#[test]
fn a_bonus_shows_base_share_step_and_total() {
    let rule = usual(None);
    let margins = [
        (id("a"), euros(3_000)),
        (id("b"), euros(2_000)),
        (id("c"), Money::new(9, Currency::USD)),
    ];
    let of = |efficiency: Option<f64>| bonus(&rule, euros(1_000), &margins, efficiency);
    let told = |bonus: Bonus| {
        (
            bonus.margin,
            bonus.share,
            bonus.step.map(|step| step.pay),
            bonus.paid,
            bonus.total,
        )
    };
    // 10 % of 5,000 is 500; from 110 % on a fifth more.
    assert_eq!(
        told(of(Some(1.1375))),
        (euros(5_000), euros(500), Some(120), euros(600), euros(1_600))
    );
    assert_eq!(told(of(Some(0.95))).2, Some(100));
    assert_eq!(
        told(of(Some(0.94))),
        (euros(5_000), euros(500), Some(80), euros(400), euros(1_400))
    );
    assert_eq!(told(of(Some(0.1))).2, Some(50));
    assert_eq!(
        told(of(None)),
        (euros(5_000), euros(500), None, euros(500), euros(1_500))
    );
    let loss = bonus(&rule, euros(1_000), &[(id("a"), euros(-700))], Some(1.0));
    assert_eq!(loss.total, euros(1_000), "a loss is not taken from the base");
    let late = BonusRule {
        steps: vec![BonusStep { from: 80, pay: 100 }],
        ..rule
    };
    assert_eq!(step(&late, 0.79).pay, 0);
}

#[test]
fn the_rule_of_the_first_role_that_has_one_holds() {
    let mut desk = team(&[]);
    let ann = desk.workspace.people.get(id("ann")).expect("ann").clone();
    assert_eq!(rule_for(&desk.workspace, &ann), None);
    desk.apply(change_bonus(&desk.workspace, None, |rule| rule.rate = 500).expect("a rule"));
    assert_eq!(rule_for(&desk.workspace, &ann).map(|rule| rule.rate), Some(500));
    desk.apply(change_bonus(&desk.workspace, Some(Role::Hunter), |_| {}).expect("a rule"));
    assert_eq!(rule_for(&desk.workspace, &ann).map(|rule| rule.rate), Some(1_000));
    let absurd = change_bonus(&desk.workspace, None, |rule| rule.rate = 10_001);
    assert_eq!(absurd, Err(Refused::OutOfBounds));
    let _: Id = BonusRule::id(Some(Role::Head));
}
