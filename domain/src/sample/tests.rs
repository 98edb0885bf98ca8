mod meetings;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::deal::{Deal, NextStep};
use crate::funnel::standing::{Due, Level, standing};
use crate::funnel::steps::{Direction, StageOrder};
use crate::stage::StageKind;
use crate::stamp::{Clock, Device};
use crate::testing::day;

fn workspace(today: NaiveDate, offset: i16, lang: Lang) -> Workspace {
    let mut workspace = Workspace::default();
    let stamp = Clock::new(Device::default()).tick(1);
    workspace.apply(workspace_edit(today, offset, lang), stamp);
    workspace
}

fn kind_of(workspace: &Workspace, deal: &Deal) -> StageKind {
    let stage = deal.stage().and_then(|id| workspace.stages.alive(id));
    stage
        .map(|stage| stage.kind)
        .expect("every deal is in a stage of the board")
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0..30_000_u64).prop_map(|days| day("2001-01-01") + chrono::Days::new(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn everything_happened_before_today_in_order_and_on_working_days(
        today in a_day(), offset in -720_i16..=840, russian: bool,
    ) {
        let lang = if russian { Lang::Ru } else { Lang::En };
        let workspace = workspace(today, offset, lang);
        let calendar = WorkingCalendar::default();
        let earliest = today - chrono::Days::new(320);
        for (_, deal) in workspace.deals.live() {
            let moves: Vec<_> = deal.moves().into_iter().map(|(_, step)| step).collect();
            let written: Vec<_> = moves.iter().map(|step| step.at.day()).collect();
            prop_assert!(written.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", written);
            let happened = moves.iter().map(|step| (step.at, step.recorded));
            let done = deal.activities.values().map(|done| (done.at, done.recorded));
            for (at, recorded) in happened.chain(done) {
                prop_assert!(at.day() < today && at.day() > earliest, "{at:?} on {today}");
                prop_assert!(calendar.is_working(at.day()), "{at:?}");
                if let Some(recorded) = recorded {
                    prop_assert!(recorded.day() > at.day() && recorded.day() < today);
                }
            }
            let first = moves[0].at.day();
            prop_assert!(deal.activities.values().all(|done| done.at.day() >= first));
            prop_assert!(deal.expected.is_none_or(|expected| expected > today));
        }
    }

    #[test]
    fn the_same_day_gives_the_same_data(today in a_day()) {
        prop_assert_eq!(workspace_edit(today, 60, Lang::En), workspace_edit(today, 60, Lang::En));
    }

    #[test]
    fn the_board_is_full_and_shows_every_kind_of_trouble(today in a_day()) {
        let workspace = workspace(today, 0, Lang::En);
        let (board, _) = workspace.boards_in_order()[0];
        for (id, stage) in workspace.stages_of(board) {
            let here = workspace.deals.live().filter(|(_, deal)| deal.stage() == Some(id));
            prop_assert!(here.count() > 0, "{} is empty", stage.name);
        }
        let settings = workspace.settings();
        let mut dues = BTreeSet::new();
        let mut levels = BTreeSet::new();
        for (_, deal) in workspace.deals.live().filter(|(_, deal)| kind_of(&workspace, deal) == StageKind::Open) {
            let stage = deal.stage().and_then(|id| workspace.stages.get(id)).expect("an open stage");
            dues.insert(Due::of(deal.next.as_ref(), today).name());
            levels.insert(standing(deal, stage, &settings, today).level);
        }
        prop_assert_eq!(dues, BTreeSet::from(["none", "overdue", "planned", "today"]));
        prop_assert_eq!(levels, BTreeSet::from([Level::No, Level::Yellow, Level::Red]));
        let again = |deal: &Deal| deal.last_move().and_then(|step| step.until);
        let parked = || workspace.deals.live().filter_map(|(_, deal)| again(deal));
        prop_assert!(parked().any(|until| until <= today) && parked().any(|until| until > today));
    }
}

#[test]
fn deals_are_closed_as_the_method_asks() {
    for lang in Lang::all() {
        let workspace = workspace(day("2026-11-26"), 60, lang);
        assert_eq!(workspace.deals.live().count(), DEAL_COUNT);
        assert_eq!(workspace.clients.live().count(), clients::COUNT);
        let (mut lost, mut explained) = (0, 0);
        for (id, deal) in workspace.deals.live() {
            assert!(!deal.title.is_empty() && deal.owner.is_some(), "{id}");
            let client = deal.client.and_then(|id| workspace.clients.alive(id));
            assert!(client.is_some_and(|client| client.has_decision_maker()), "{id}");
            let last = deal.last_move().expect("every deal has a history");
            match kind_of(&workspace, deal) {
                StageKind::Won => assert!(deal.value.is_some() && deal.margin.is_some(), "{id}"),
                StageKind::Lost => {
                    lost += 1;
                    explained += usize::from(last.reason.is_some() && !last.note.is_empty());
                }
                StageKind::Parked => assert!(last.until.is_some(), "{id}"),
                StageKind::Open => {
                    let names_what = |next: &NextStep| !next.text.is_empty();
                    assert!(deal.next.as_ref().is_none_or(names_what), "{id}");
                }
            }
        }
        assert!(explained * 2 > lost, "{explained} of {lost}");
    }
}

#[test]
fn histories_hold_what_real_ones_hold() {
    let workspace = workspace(day("2026-11-26"), 60, Lang::En);
    let order = StageOrder::of(&workspace);
    let steps: Vec<_> = workspace
        .deals
        .live()
        .flat_map(|(_, deal)| order.steps(deal))
        .collect();
    let count = |wanted: Direction| steps.iter().filter(|step| step.direction == wanted).count();
    assert!(count(Direction::Back) >= 3, "{}", count(Direction::Back));
    assert!(count(Direction::Reopened) >= 2, "{}", count(Direction::Reopened));
    assert!(steps.iter().filter(|step| step.on_credit()).count() >= 10);
    assert!(steps.iter().filter(|step| step.skipped > 0).count() >= 4);
    assert!(steps.iter().filter(|step| step.step.recorded.is_some()).count() >= 5);
    let activities: usize = workspace
        .deals
        .live()
        .map(|(_, deal)| deal.activities.len())
        .sum();
    assert!((600..2000).contains(&activities), "{activities}");
}

#[test]
fn the_language_changes_words_and_currency_and_nothing_else() {
    let (english, russian) = (
        workspace(day("2026-11-26"), 60, Lang::En),
        workspace(day("2026-11-26"), 60, Lang::Ru),
    );
    for (id, deal) in english.deals.live() {
        let other = russian.deals.get(id).expect("the same deals");
        assert_eq!(
            (deal.history.len(), deal.activities.len(), deal.owner),
            (other.history.len(), other.activities.len(), other.owner)
        );
        assert_ne!(deal.title, other.title);
        assert_ne!(deal.value.map(|value| value.currency), Some(Currency::RUB));
    }
    assert_eq!(russian.settings().currency, Currency::RUB);
}

#[test]
fn every_ready_made_reason_of_a_loss_is_known() {
    for seed in crate::templates::sample::LOSS_NOTES {
        assert!(deals::reason(seed.reason).is_some(), "{}", seed.reason);
    }
}

#[test]
fn the_team_works_by_rules_and_not_perfectly() {
    use crate::after_sale::discipline::{Tally, average, marks};
    use crate::after_sale::occurrences::follow_ups;
    use crate::after_sale::queue::{Queue, Wanted};
    use crate::calendar::{Period, add_days};
    for today in ["2026-03-10", "2026-08-16", "2027-01-04"].map(day) {
        let workspace = workspace(today, 60, Lang::En);
        for (_, done) in workspace.follow_ups.live() {
            let put_off = done.put_offs.values().map(|put_off| put_off.at);
            for at in done.at.into_iter().chain(put_off) {
                assert!(at.day() < today, "{done:?}");
            }
        }
        let all = follow_ups(&workspace, today);
        let queue = Queue::of(&all, Wanted::default(), today);
        assert!(
            queue.overdue.len() >= 3 && !queue.later.is_empty(),
            "{today}: {}",
            queue.overdue.len()
        );
        let period = Period::new(add_days(today, -90), today);
        let tally = Tally::of(&all.list, period, today);
        let on_time = tally.on_time_share().expect("something was due");
        assert!((0.4..0.95).contains(&on_time), "{today}: {tally:?}");
        let marks = marks(&workspace, None, None, period);
        assert!(marks.len() > 3 && average(&marks).is_some(), "{today}: {marks:?}");
    }
}
