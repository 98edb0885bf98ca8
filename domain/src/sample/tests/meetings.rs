//! What the meetings of the sample tell.

use super::{a_day, workspace};
use crate::calendar::Period;
use crate::funnel::steps::StageOrder;
use crate::lang::Lang;
use crate::meeting::{Meeting, State, Verdict};
use crate::meetings::defence::{missing, too_early_for};
use crate::meetings::figures::{Figures, figures, score_of};
use crate::meetings::{cost, verdict};
use crate::sample::id;
use crate::templates::sample::{MeetingFlaw, MeetingSeed, meetings};
use crate::testing::day;
use crate::workspace::Workspace;
use proptest::prelude::*;

fn told(workspace: &Workspace) -> Vec<(&'static MeetingSeed, &Meeting)> {
    meetings()
        .enumerate()
        .map(|(at, seed)| {
            let meeting = workspace.meetings.alive(id("meeting", at));
            (
                seed,
                meeting.unwrap_or_else(|| panic!("meeting {at} is not there")),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn the_thirty_were_held_before_today_and_are_as_good_as_told(today in a_day(), russian: bool) {
        let lang = if russian { Lang::Ru } else { Lang::En };
        let workspace = workspace(today, 180, lang);
        let order = StageOrder::of(&workspace);
        let settings = workspace.settings();
        for (at, (seed, meeting)) in told(&workspace).into_iter().enumerate() {
            let held = meeting.date.expect("a day");
            prop_assert!(held < today && meeting.state().is_held(), "{at}");
            prop_assert!(verdict::check(meeting.outcome.as_ref()).is_ok(), "{at}");
            let early = too_early_for(&workspace, &order, meeting).is_some();
            prop_assert_eq!(early, seed.flaw == Some(MeetingFlaw::TooEarly), "{} too early", at);
            let share = cost::share_of_stake(&workspace, meeting, &settings).expect("cost and stake");
            prop_assert_eq!(
                cost::is_too_dear(share, &settings), seed.flaw == Some(MeetingFlaw::TooDear), "{} costs {}", at, share
            );
            let steps = meeting.life();
            prop_assert!(steps.windows(2).all(|pair| pair[0].1.at <= pair[1].1.at), "{at}: {steps:?}");
            prop_assert!(steps.iter().all(|(_, step)| step.at.day() < today), "{at}");
            prop_assert!(score_of(meeting).is_some(), "{at}");
            let nearer = verdict::size(&workspace, &order, meeting);
            match meeting.outcome.as_ref().map(|outcome| outcome.verdict) {
                Some(Verdict::Forward) => prop_assert!(nearer.is_none_or(|size| size.stages > 0), "{at}"),
                Some(Verdict::Back) => prop_assert!(nearer.is_some_and(|size| size.stages < 0), "{at}"),
                _ => prop_assert!(nearer.is_none(), "{at}"),
            }
        }
    }

    #[test]
    fn meetings_lie_ahead_and_one_waits_for_its_report(today in a_day()) {
        let workspace = workspace(today, 0, Lang::En);
        let ahead: Vec<_> = workspace.meetings.live().filter(|(_, body)| body.state().is_ahead()).collect();
        prop_assert!(ahead.iter().all(|(_, body)| body.date.is_some_and(|day| day >= today)));
        let states: Vec<_> = ahead.iter().map(|(_, body)| body.state()).collect();
        for state in [State::Draft, State::Submitted, State::SentBack, State::Approved] {
            prop_assert!(states.contains(&state), "{state:?}");
        }
        for (id, body) in workspace.meetings.live() {
            prop_assert!(body.life().iter().all(|(_, step)| step.at.day() < today), "{id}");
            let is_draft = body.state() == State::Draft;
            prop_assert_eq!(missing(&workspace, body).is_empty(), !is_draft, "{}", id);
        }
        let count = |wanted: State| workspace.meetings.live().filter(|(_, body)| body.state() == wanted).count();
        prop_assert!(count(State::Held) == 1 && count(State::Cancelled) == 1);
        prop_assert!(count(State::Reviewed) >= 20, "{}", count(State::Reviewed));
    }

    #[test]
    fn the_deal_met_three_times_in_vain_is_stuck_today(today in a_day()) {
        let workspace = workspace(today, 0, Lang::En);
        let stuck = verdict::stuck_in_place(&workspace);
        prop_assert_eq!(stuck.into_iter().collect::<Vec<_>>(), [(id("deal", 16), 3)]);
    }
}

#[test]
fn the_figures_of_the_sample_have_something_to_say() {
    let today = day("2026-11-26");
    let workspace = workspace(today, 60, Lang::En);
    let year = Period::new(day("2026-01-01"), today);
    let Figures {
        held,
        all,
        failing,
        brier,
        cost_per_step,
        unapproved,
        by_goal,
        planned,
        ..
    } = figures(&workspace, year, None);
    assert_eq!((held.len(), all.len(), unapproved.len()), (31, 30, 1));
    assert!(planned.len() > held.len(), "one was called off");
    assert!(failing.len() >= 5 && by_goal.len() == 6);
    assert!(
        brier.is_some_and(|brier| (0.1..0.5).contains(&brier)),
        "{brier:?}"
    );
    assert_eq!(cost_per_step.len(), 1);
    let months: std::collections::BTreeSet<_> = held
        .iter()
        .filter_map(|id| workspace.meetings.get(*id)?.date)
        .map(|day| day.format("%Y-%m").to_string())
        .collect();
    assert!(months.len() >= 4, "{months:?}");
}
