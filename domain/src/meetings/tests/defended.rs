use super::*;
use crate::funnel::staging::start_board;
use crate::funnel::steps::StageOrder;
use crate::meetings::cost;
use crate::meetings::defence::{Part, Warning, missing, unfinished, warnings};
use crate::stage::Stage;
use crate::templates::stage_sets::STAGE_SETS;

fn warned(desk: &Desk, meeting: Id) -> Vec<Warning> {
    let order = StageOrder::of(&desk.workspace);
    warnings(&desk.workspace, &order, body(desk, meeting), day("2026-03-02"))
}

#[test]
fn the_unfinished_parts_are_listed_and_only_some_are_required() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    assert!(missing(&desk.workspace, body(&desk, meeting)).is_empty());
    assert!(unfinished(&desk.workspace, body(&desk, meeting)).contains(&Part::Tasks));
    set(&mut desk, meeting, Field::WhyNotCall("  ".into()));
    assert_eq!(missing(&desk.workspace, body(&desk, meeting)), [Part::WhyNotCall]);
    set(&mut desk, meeting, Field::Kind(MeetingKind::Call));
    assert!(
        missing(&desk.workspace, body(&desk, meeting)).is_empty(),
        "a call explains itself"
    );
    set(&mut desk, meeting, Field::Deal(None));
    assert_eq!(body(&desk, meeting).client, Some(id("vega")), "the client stays");
    set(&mut desk, meeting, Field::Client(None));
    assert_eq!(missing(&desk.workspace, body(&desk, meeting)), [Part::Client]);
    assert!(
        body(&desk, meeting).contacts.is_empty(),
        "another client has other contacts"
    );
}

#[test]
fn the_cost_is_hours_times_rate_and_travel_seen_against_the_stake() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    // 2.5 h × 40 + 30 = 130 of 10 000
    let settings = desk.workspace.settings();
    assert_eq!(
        cost::cost(body(&desk, meeting), &settings).of(Currency::EUR),
        euros(130)
    );
    assert_eq!(
        cost::share_of_stake(&desk.workspace, body(&desk, meeting), &settings),
        Some(0.013)
    );
    assert!(
        !warned(&desk, meeting)
            .iter()
            .any(|one| matches!(one, Warning::TooDear { .. }))
    );
    set(&mut desk, meeting, Field::Stake(Some(euros(500))));
    assert!(warned(&desk, meeting).contains(&Warning::TooDear { share: 0.26 }));
    set(
        &mut desk,
        meeting,
        Field::Travel(Some(Money::new(100, Currency::USD))),
    );
    let share = cost::share_of_stake(&desk.workspace, body(&desk, meeting), &settings);
    assert_eq!(share, None, "two currencies cannot be compared");
}

#[test]
fn what_speaks_against_a_plan_is_said() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    assert!(warned(&desk, meeting).is_empty());
    for field in [
        Field::Fallback(String::new()),
        Field::Date(Some(day("2026-02-27"))),
        Field::Start(Some(600)),
        Field::End(Some(540)),
        Field::Contact(id("boss"), false),
        Field::Contact(id("clerk"), true),
        Field::Contact(id("nobody"), true),
    ] {
        set(&mut desk, meeting, field);
    }
    let past = day("2026-02-27");
    assert_eq!(
        warned(&desk, meeting),
        [
            Warning::NobodyDecides,
            Warning::ContactGone { count: 1 },
            Warning::NoFallback,
            Warning::InThePast { day: past },
            Warning::EndsBeforeItBegins,
        ]
    );
}

#[test]
fn what_was_deleted_is_said_and_the_meeting_stays() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    let mut deal = desk.workspace.deals.get(id("deal")).expect("the deal").clone();
    deal.gone = true;
    desk.put(id("deal"), deal);
    assert!(warned(&desk, meeting).contains(&Warning::DealGone));
    set(&mut desk, meeting, Field::Deal(None));
    set(&mut desk, meeting, Field::Client(Some(id("vega"))));
    let mut client = desk
        .workspace
        .clients
        .get(id("vega"))
        .expect("the client")
        .clone();
    client.gone = true;
    desk.put(id("vega"), client);
    assert!(warned(&desk, meeting).contains(&Warning::ClientGone));
}

#[test]
fn a_meeting_is_too_early_until_the_deal_has_come_to_the_stage_its_goal_presupposes() {
    let mut desk = desk(true);
    let set_of_stages = STAGE_SETS
        .iter()
        .find(|set| set.key == "software")
        .expect("the set");
    let (_, edit) = desk.act(|workspace, act| start_board(workspace, act, set_of_stages, Lang::En));
    desk.apply(edit);
    let meeting = planned(&mut desk);
    let stage = |key: &str| Id::derived("software", key);
    let enter = |desk: &mut Desk, key: &str| {
        let mut deal = desk.workspace.deals.get(id("deal")).expect("the deal").clone();
        let at = crate::moment::Moment::on(day("2026-02-20"));
        let turn = deal.history.len() as u32;
        let step = crate::deal::Move {
            turn,
            ..crate::deal::Move::new(stage(key), at)
        };
        deal.history.insert(id(key), step);
        desk.put(id("deal"), deal);
    };
    enter(&mut desk, "active");
    let needed: Option<&Stage> = desk.workspace.stages.get(stage("trial"));
    assert!(needed.is_some());
    assert_eq!(
        warned(&desk, meeting),
        [Warning::TooEarly {
            stage: stage("trial")
        }]
    );
    enter(&mut desk, "trial");
    assert!(warned(&desk, meeting).is_empty());
}

#[test]
fn a_goal_brings_its_steps_and_leaves_own_words_alone() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    set(&mut desk, meeting, Field::Fallback("Own words".into()));
    set(
        &mut desk,
        meeting,
        Field::Goal(Some(ready_made::goal_id("decision-maker")), Lang::En),
    );
    assert!(body(&desk, meeting).primary.starts_with("Says how and when"));
    assert_eq!(body(&desk, meeting).fallback, "Own words");
}
