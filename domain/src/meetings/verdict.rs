//! The verdict: what the client did decides it, not the score.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::deal::Deal;
use crate::funnel::steps::StageOrder;
use crate::id::Id;
use crate::meeting::{Meeting, Outcome, Verdict};
use crate::money::Money;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// From this score on a meeting looks like a success.
const HIGH: f64 = 0.6;
/// Below this score a meeting looks like a failure.
const LOW: f64 = 0.3;

/// Why a verdict is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerdictError {
    /// There is none.
    Missing,
    /// A step forward without the action the client did or promised.
    NeedsAction,
    /// A step forward without the day of that action.
    NeedsDate,
}

impl std::fmt::Display for VerdictError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Missing => "no verdict",
            Self::NeedsAction => "a step forward needs the action of the client",
            Self::NeedsDate => "a step forward needs the day of the action",
        })
    }
}

impl std::error::Error for VerdictError {}

/// Whether the verdict can stand: a step forward names an action and its day.
///
/// # Errors
/// See [`VerdictError`].
pub fn check(outcome: Option<&Outcome>) -> Result<&Outcome, VerdictError> {
    let outcome = outcome.ok_or(VerdictError::Missing)?;
    if outcome.verdict == Verdict::Forward {
        if outcome.action.trim().is_empty() {
            return Err(VerdictError::NeedsAction);
        }
        if outcome.date.is_none() {
            return Err(VerdictError::NeedsDate);
        }
    }
    Ok(outcome)
}

/// A verdict that the score speaks against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// A high score, and yet no step forward.
    HighScore,
    /// A step forward in spite of a low score.
    LowScore,
}

/// Whether verdict and score (0 to 1) contradict each other.
pub fn contradiction(verdict: Verdict, score: Option<f64>) -> Option<Contradiction> {
    let score = score?;
    match verdict {
        Verdict::Forward if score < LOW => Some(Contradiction::LowScore),
        Verdict::Place | Verdict::Back if score >= HIGH => Some(Contradiction::HighScore),
        _ => None,
    }
}

/// How large a step was, where the meeting moved its deal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepSize {
    /// The stage left.
    pub from: Id,
    /// The stage entered.
    pub to: Id,
    /// How many stages nearer to the sale; negative: further from it.
    pub stages: i32,
    /// How many points of percent the chance of winning grew.
    pub chance: i32,
    /// Chance gained × value of the deal.
    pub gained: Option<Money>,
}

/// The size of the step that a meeting brought; none where it did not move the deal.
pub fn size(workspace: &Workspace, order: &StageOrder, meeting: &Meeting) -> Option<StepSize> {
    let entry = meeting.deal_move?;
    let deal = workspace.deals.get(meeting.deal?)?;
    let steps = order.steps(deal);
    let step = steps.iter().find(|step| step.entry == entry)?;
    let (from, to) = (step.from?, step.step.to);
    let (stages, chance) = (
        place(workspace, to) - place(workspace, from),
        chance_of(workspace, to),
    );
    let chance = chance - chance_of(workspace, from);
    let gained = deal.value.map(|value| {
        let minor = i128::from(value.minor) * i128::from(chance) / 100;
        Money::new(minor as i64, value.currency)
    });
    Some(StepSize {
        from,
        to,
        stages,
        chance,
        gained,
    })
}

fn chance_of(workspace: &Workspace, stage: Id) -> i32 {
    workspace
        .stages
        .get(stage)
        .map_or(0, |stage| i32::from(stage.probability))
}

/// The place of a stage on its way: open stages count up, the sale is the end of it; given up and put off are its
/// beginning.
fn place(workspace: &Workspace, stage: Id) -> i32 {
    let Some(body) = workspace.stages.get(stage) else {
        return 0;
    };
    let way = workspace.stages_of(body.board);
    let open = || way.iter().filter(|(_, other)| other.kind == StageKind::Open);
    match body.kind {
        StageKind::Open => open().position(|(id, _)| *id == stage).map_or(0, |at| at as i32),
        StageKind::Won => open().count() as i32,
        StageKind::Lost | StageKind::Parked => -1,
    }
}

/// How many meetings about each deal ended without moving anything, counted back from the last one. Deals whose last
/// meeting moved something are left out.
pub fn in_place_in_a_row(workspace: &Workspace) -> BTreeMap<Id, usize> {
    in_a_row_until(workspace, None)
}

/// The same with the meetings up to a day, where one is given.
fn in_a_row_until(workspace: &Workspace, last: Option<NaiveDate>) -> BTreeMap<Id, usize> {
    let mut judged: BTreeMap<Id, Vec<(i64, Id, Verdict)>> = BTreeMap::new();
    for (id, meeting) in workspace.meetings.live() {
        let (Some(deal), Some(outcome)) = (meeting.deal, &meeting.outcome) else {
            continue;
        };
        let is_known = last.is_none_or(|last| meeting.date.is_none_or(|day| day <= last));
        if is_known && meeting.state().is_held() {
            let day = meeting
                .date
                .map_or(0, |day| i64::from(chrono::Datelike::num_days_from_ce(&day)));
            judged.entry(deal).or_default().push((day, id, outcome.verdict));
        }
    }
    let rows = judged.into_iter().map(|(deal, mut meetings)| {
        meetings.sort();
        let row = meetings
            .iter()
            .rev()
            .take_while(|(_, _, verdict)| *verdict == Verdict::Place);
        (deal, row.count())
    });
    rows.filter(|(_, row)| *row > 0).collect()
}

/// The deals in work that are stuck because too many meetings in a row moved nothing, with how many.
pub fn stuck_in_place(workspace: &Workspace) -> BTreeMap<Id, usize> {
    too_often(workspace, in_place_in_a_row(workspace))
}

/// The same as far as the meetings up to the end of a day say.
pub fn stuck_in_place_on(workspace: &Workspace, day: NaiveDate) -> BTreeMap<Id, usize> {
    too_often(workspace, in_a_row_until(workspace, Some(day)))
}

fn too_often(workspace: &Workspace, mut rows: BTreeMap<Id, usize>) -> BTreeMap<Id, usize> {
    let limit = usize::from(workspace.settings().meetings_in_place.max(1));
    let in_work = |deal: Id| {
        let stage = workspace.deals.get(deal).and_then(Deal::stage);
        let stage = stage.and_then(|stage| workspace.stages.get(stage));
        stage.is_some_and(|stage| stage.kind == StageKind::Open)
    };
    rows.retain(|deal, row| *row >= limit && in_work(*deal));
    rows
}
