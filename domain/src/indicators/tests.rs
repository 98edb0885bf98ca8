//! Worked by hand. March 2026: the 2nd is a Monday, 22 working days.

use super::bonus::{Bonus, bonus, rule_for, step, usual};
use super::editing::{
    Field, Refused, add, add_mark, change_bonus, copy_plans, remove_mark, set_field, set_plan, shift,
};
use super::judging::{Trend, Zone, efficiency, fulfilment};
use super::planning::plan;
use super::ready_made::{install, missing};
use super::scorecard::{Desk as Cards, card, in_order, line, recent, trend};
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::deal::{Activity, ActivityKind};
use crate::id::Id;
use crate::indicator::{Amount, BonusRule, BonusStep, Indicator, Plan, Unit};
use crate::lang::Lang;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::person::{Person, Role};
use crate::reports::facts::Facts;
use crate::reports::figures::{FIGURES, Nature, figure};
use crate::settings::Settings;
use crate::templates::indicators::INDICATOR_SETS;
use crate::testing::{Desk, day, id};

fn euros(sum: i64) -> Money {
    Money::new(sum * 100, Currency::EUR)
}

fn month(of: &str) -> Period {
    Period::containing(day(of), PeriodKind::Month)
}

#[test]
fn fulfilment_is_fact_by_plan_or_the_reverse_where_less_is_better() {
    let table = [
        // fact, plan, less is better, fulfilment
        (22.0, 20.0, false, Some(1.1)),
        (0.0, 20.0, false, Some(0.0)),
        (-5.0, 20.0, false, Some(0.0)),
        (5.0, 0.0, false, None),
        (40.0, 50.0, true, Some(1.25)),
        (100.0, 50.0, true, Some(0.5)),
        (0.0, 50.0, true, Some(f64::INFINITY)),
        (0.0, 0.0, true, Some(1.0)),
        (5.0, 0.0, true, Some(0.0)),
    ];
    for (fact, plan, less, expected) in table {
        assert_eq!(fulfilment(fact, plan, less), expected, "{fact} of {plan}, {less}");
    }
}

#[test]
fn the_zone_follows_the_thresholds_of_the_settings() {
    let usual = Settings::default();
    let strict = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let table = [
        (19.0 / 20.0, Zone::Green, Zone::Red),
        (0.9499, Zone::Yellow, Zone::Red),
        (0.8, Zone::Yellow, Zone::Red),
        (0.7999, Zone::Red, Zone::Red),
        (1.0, Zone::Green, Zone::Green),
        (491_970.0 / 500_000.0, Zone::Green, Zone::Red),
        (f64::INFINITY, Zone::Green, Zone::Green),
    ];
    for (fulfilment, by_usual, by_strict) in table {
        assert_eq!(Zone::of(fulfilment, &usual), by_usual, "{fulfilment}");
        assert_eq!(Zone::of(fulfilment, &strict), by_strict, "{fulfilment}");
    }
}

#[test]
fn a_trend_against_nothing_is_new_and_never_a_share() {
    let table = [
        (12.0, 10.0, Some(Trend::By(0.2)), 1),
        (8.0, 10.0, Some(Trend::By(-0.2)), -1),
        (10.0, 10.0, Some(Trend::By(0.0)), 0),
        (-5.0, -10.0, Some(Trend::By(0.5)), 1),
        (5.0, 0.0, Some(Trend::New), 1),
        (0.0, 0.0, None, 0),
    ];
    for (now, before, expected, direction) in table {
        let trend = Trend::of(now, before);
        assert_eq!(trend, expected, "{now} after {before}");
        assert_eq!(trend.map_or(0, Trend::direction), direction);
    }
}

#[test]
fn the_worked_efficiency_is_113_75_per_cent() {
    // 0.5 × 22/20 + 0.25 × 17/20 + 0.25 × min(30/20, 1.5) = 0.55 + 0.2125 + 0.375
    let parts = [(50, 1.1, 1.5), (25, 0.85, 1.5), (25, 1.5, 1.5)];
    let found = efficiency(parts).expect("weights");
    assert!((found - 1.1375).abs() < 1e-12);
    let capped = efficiency([(50, 1.1, 1.5), (25, 0.85, 1.5), (25, f64::INFINITY, 1.5)]);
    assert_eq!(capped, Some(found), "more than the cap does not count");
    assert_eq!(efficiency([]), None);
    assert_eq!(efficiency([(0, 1.0, 1.5)]), None, "no weight, no efficiency");
}

fn indicator(figure: &str, weight: u16, usual: Option<Amount>) -> Indicator {
    Indicator {
        name: figure.to_owned(),
        figure: figure.to_owned(),
        weight,
        usual,
        unit: super::super::reports::figures::figure(figure).map_or(Unit::Percent, |figure| figure.unit),
        ..Indicator::default()
    }
}

#[test]
fn a_plan_of_months_is_cut_and_joined_by_working_days() {
    let mut calls = indicator("calls", 1, Some(Amount::Number(220.0)));
    let calendar = WorkingCalendar::default();
    let for_period = |one: &Indicator, nature, period| {
        plan(one, nature, id("ann"), period, &calendar).map(|plan| plan.amount)
    };
    let first_week = Period::new(day("2026-03-02"), day("2026-03-08"));
    let quarter = Period::containing(day("2026-03-02"), PeriodKind::Quarter);
    let weekend = Period::new(day("2026-03-07"), day("2026-03-08"));
    // March has 22 working days: 220 is 10 a day.
    assert_eq!(for_period(&calls, Nature::Adds, month("2026-03-01")), Some(220.0));
    assert_eq!(for_period(&calls, Nature::Adds, first_week), Some(50.0));
    assert_eq!(for_period(&calls, Nature::Adds, quarter), Some(660.0));
    assert_eq!(for_period(&calls, Nature::Adds, weekend), None);
    // An average plan stays what it is.
    assert_eq!(for_period(&calls, Nature::Stands, first_week), Some(220.0));
    assert_eq!(for_period(&calls, Nature::Stands, weekend), Some(220.0));
    // January 22, February 20, March 22 working days; February planned at 100.
    let february = day("2026-02-01");
    let own = Plan {
        person: id("ann"),
        month: february,
        value: Some(Amount::Number(100.0)),
    };
    calls.plans.insert(Plan::id(id("ann"), february), own);
    assert_eq!(for_period(&calls, Nature::Adds, quarter), Some(540.0));
    let averaged = (220.0 * 44.0 + 100.0 * 20.0) / 64.0;
    assert_eq!(for_period(&calls, Nature::Stands, quarter), Some(averaged));
    calls.usual = None;
    assert_eq!(
        for_period(&calls, Nature::Adds, quarter),
        None,
        "a month without a plan"
    );
    assert_eq!(
        for_period(&calls, Nature::Adds, month(&february.to_string())),
        Some(100.0)
    );
}

/// Ann sells, with `calls` calls and a deal won of so many euros each month.
fn team(months: &[(&str, i64, i64)]) -> Desk {
    let mut desk = Desk::new("2026-03-31");
    let ann = Person {
        name: "Ann".into(),
        roles: vec![Role::Hunter],
        ..Person::default()
    };
    desk.put(id("ann"), ann);
    for (month, calls, won) in months {
        let name = format!("deal {month}");
        let first = format!("{month}-02");
        desk.history(
            &name,
            "ann",
            *won,
            &[("a", &first), ("won", &format!("{month}-03"))],
        );
        let mut deal = desk.workspace.deals.get(id(&name)).expect("the deal").clone();
        deal.margin = Some(euros(won / 4));
        for call in 0..*calls {
            let activity = Activity {
                kind: ActivityKind::Call,
                at: Moment::on(day(&first)),
                recorded: None,
                by: Some(id("ann")),
                contact: None,
                sum: None,
                text: String::new(),
            };
            deal.activities.insert(id(&format!("{name}-{call}")), activity);
        }
        desk.put(id(&name), deal);
    }
    desk
}

#[test]
fn a_line_tells_fact_plan_zone_and_trend() {
    let mut desk = team(&[("2026-02", 10, 450_000), ("2026-03", 11, 491_970)]);
    desk.put(
        id("sales"),
        indicator("won-sum", 50, Some(Amount::Money(euros(500_000)))),
    );
    let strict = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let facts = Facts::of(&desk.workspace);
    let look = |settings: &Settings, today: &str| {
        let cards = Cards {
            facts: &facts,
            workspace: &desk.workspace,
            settings,
            today: day(today),
        };
        let one = desk.workspace.indicators.get(id("sales")).expect("it");
        let line = line(cards, id("sales"), one, id("ann"), month("2026-03-01"));
        let trend = trend(
            cards,
            one,
            &line,
            id("ann"),
            month("2026-03-01"),
            PeriodKind::Month,
        );
        (line, trend)
    };
    let (line, trend) = look(&strict, "2026-03-31");
    assert_eq!(line.fact.amount, Some(491_970.0));
    assert_eq!(line.fulfilment, Some(0.98394));
    assert_eq!(line.zone, Some(Zone::Red), "both thresholds at 100 %");
    // 491,970 in 22 working days against 450,000 in 20.
    let Some(Trend::By(by)) = trend else {
        panic!("a trend")
    };
    assert!((by - (491_970.0 / 22.0 / (450_000.0 / 20.0) - 1.0)).abs() < 1e-12);
    assert!(by < 0.0, "February was shorter");
    assert_eq!(look(&Settings::default(), "2026-03-31").0.zone, Some(Zone::Green));

    // On 13 March ten of 22 working days have passed: at this pace 1,082,334.
    let (line, trend) = look(&strict, "2026-03-13");
    assert_eq!(line.fulfilment, Some(0.98394));
    assert_eq!(line.zone, Some(Zone::Green), "the pace decides");
    assert_eq!(
        line.pace.and_then(|pace| pace.missing_per_day),
        Some(8_030.0 / 12.0)
    );
    assert!(matches!(trend, Some(Trend::By(by)) if by > 1.0));
    // Before the month begins there is nothing to judge.
    let (line, _) = look(&strict, "2026-02-27");
    assert_eq!((line.zone, line.fulfilment), (None, None));
}

#[test]
fn both_thresholds_at_a_hundred_make_491_970_of_500_000_red_with_a_rising_trend() {
    // April and May 2026 have 22 and 21 working days.
    let mut desk = team(&[("2026-04", 0, 450_000), ("2026-05", 0, 491_970)]);
    desk.put(
        id("sales"),
        indicator("won-sum", 50, Some(Amount::Money(euros(500_000)))),
    );
    let settings = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let facts = Facts::of(&desk.workspace);
    let cards = Cards {
        facts: &facts,
        workspace: &desk.workspace,
        settings: &settings,
        today: day("2026-06-01"),
    };
    let one = desk.workspace.indicators.get(id("sales")).expect("it");
    let may = month("2026-05-01");
    let line = line(cards, id("sales"), one, id("ann"), may);
    assert_eq!(line.zone, Some(Zone::Red));
    let trend = trend(cards, one, &line, id("ann"), may, PeriodKind::Month);
    assert_eq!(trend.map(Trend::direction), Some(1));
    let facts: Vec<_> = recent(cards, one, id("ann"), (may, PeriodKind::Month), Currency::EUR, 6)
        .into_iter()
        .map(|(_, fact)| fact)
        .collect();
    assert_eq!(facts, [0.0, 0.0, 0.0, 0.0, 450_000.0, 491_970.0].map(Some));
}

#[test]
fn the_card_of_a_person_holds_what_their_roles_are_measured_by() {
    let mut desk = team(&[("2026-03", 22, 17)]);
    let number = |plan: f64| Some(Amount::Number(plan));
    desk.put(id("calls"), indicator("calls", 50, number(20.0)));
    desk.put(id("won"), indicator("won-count", 25, None));
    let farmer = Indicator {
        role: Some(Role::Farmer),
        ..indicator("forward", 25, number(1.0))
    };
    desk.put(id("farmers"), farmer);
    desk.put(id("judged"), indicator("", 25, number(100.0)));
    let head = desk.act(|workspace, act| {
        add_mark(
            workspace,
            act,
            id("judged"),
            (id("ann"), day("2026-03-05")),
            60,
            " tidy ",
        )
    });
    desk.apply(head.expect("a mark"));
    let head = desk.act(|workspace, act| {
        add_mark(
            workspace,
            act,
            id("judged"),
            (id("ann"), day("2026-03-20")),
            80,
            "",
        )
    });
    desk.apply(head.expect("a mark"));
    let settings = Settings::default();
    let facts = Facts::of(&desk.workspace);
    let cards = Cards {
        facts: &facts,
        workspace: &desk.workspace,
        settings: &settings,
        today: day("2026-03-31"),
    };
    let card = card(cards, id("ann"), month("2026-03-01"));
    let told: Vec<_> = card
        .lines
        .iter()
        .map(|line| (line.indicator, line.fact.amount))
        .collect();
    for expected in [
        (id("calls"), Some(22.0)),
        (id("won"), Some(1.0)),
        (id("judged"), Some(70.0)),
    ] {
        assert!(told.contains(&expected), "{told:?}");
    }
    assert_eq!(told.len(), 3, "no farmer's indicator");
    // (50 × 1.1 + 25 × 0.7) / 75; without a plan nothing counts.
    let expected = (50.0 * 1.1 + 25.0 * 0.7) / 75.0;
    assert!(
        card.efficiency
            .is_some_and(|found| (found - expected).abs() < 1e-12)
    );
}

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
