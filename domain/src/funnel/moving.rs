//! Moving deals: the one rule behind the drag, the keyboard, the menu, the stepper, bulk work and import.

use chrono::NaiveDate;

use crate::commit::{Act, Edit};
use crate::deal::{Deal, LostReason, Move};
use crate::funnel::steps::{Direction, StageOrder};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::rank::Rank;
use crate::stage::{Stage, StageKind};
use crate::text::clean_text;
use crate::workspace::Workspace;

/// A question to be answered before a deal enters or leaves a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Was the expected result of the stage left reached?
    Reached {
        /// The stage left.
        stage: Id,
    },
    /// On which day was it won, and for how much?
    Won,
    /// Why was it lost?
    Lost,
    /// When to look at it again?
    Parked,
}

/// Answers to the questions, and where in time the move belongs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// Whether the expected result was reached; `false` = on credit.
    pub reached: Option<bool>,
    /// The final value, where it was asked.
    pub value: Option<Money>,
    /// Why it was lost.
    pub reason: Option<LostReason>,
    /// When to look again.
    pub until: Option<NaiveDate>,
    /// The day it happened, where that was not today.
    pub day: Option<NaiveDate>,
    /// Words to it.
    pub note: String,
    /// Whether the person confirmed the date and value of a win.
    pub confirmed_win: bool,
}

/// Where in the column the deal goes: between two neighbours as they are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The deal above.
    pub after: Option<Id>,
    /// The deal below.
    pub before: Option<Id>,
}

impl Place {
    /// The top of a stage's column.
    pub fn top_of(workspace: &Workspace, stage: Id) -> Self {
        let deals = workspace.deals.live();
        let first = deals
            .filter(|(_, deal)| !deal.archived && deal.stage() == Some(stage))
            .min_by_key(|(id, deal)| (&deal.rank, *id));
        Self {
            after: None,
            before: first.map(|(id, _)| id),
        }
    }
}

/// Why deals could not be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// A deal is not there any more.
    NoDeal(Id),
    /// The stage is not there any more.
    NoStage(Id),
    /// A question has no answer yet.
    Unanswered(Question),
    /// The day given lies in the future, or before the deal's last move.
    Day(NaiveDate),
    /// "Other" was given as the reason without a word on what.
    ReasonNeedsWords,
}

impl std::fmt::Display for MoveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoDeal(id) => write!(f, "no deal {id}"),
            Self::NoStage(id) => write!(f, "no stage {id}"),
            Self::Unanswered(question) => write!(f, "unanswered: {question:?}"),
            Self::Day(day) => write!(f, "a move cannot happen on {day}"),
            Self::ReasonNeedsWords => f.write_str("the reason needs words"),
        }
    }
}

impl std::error::Error for MoveError {}

/// The questions that moving the deals to the stage asks, each once.
pub fn questions(workspace: &Workspace, deals: &[Id], to: Id) -> Vec<Question> {
    let order = StageOrder::of(workspace);
    let mut asked = Vec::new();
    for deal in deals.iter().filter_map(|id| workspace.deals.alive(*id)) {
        for question in questions_of(workspace, &order, deal, to) {
            // For several deals from several stages one "was it reached?" is enough.
            let known = asked
                .iter()
                .any(|other| std::mem::discriminant(other) == std::mem::discriminant(&question));
            if !known {
                asked.push(question);
            }
        }
    }
    asked
}

fn questions_of(workspace: &Workspace, order: &StageOrder, deal: &Deal, to: Id) -> Vec<Question> {
    let from = deal.stage();
    if from == Some(to) {
        return Vec::new();
    }
    let mut asked = Vec::new();
    let (direction, _) = order.direction(from, to);
    if let (Direction::Forward, Some(stage)) = (direction, from) {
        let expects = workspace
            .stages
            .get(stage)
            .is_some_and(|left| left.kind == StageKind::Open && !left.result.is_empty());
        if expects {
            asked.push(Question::Reached { stage });
        }
    }
    match order.kind(to) {
        StageKind::Open => {}
        StageKind::Won => asked.push(Question::Won),
        StageKind::Lost if came_no_further_than_the_first_stage(workspace, deal) => {}
        StageKind::Lost => asked.push(Question::Lost),
        StageKind::Parked => asked.push(Question::Parked),
    }
    asked
}

/// Nobody explains a lead that never left the first stage.
fn came_no_further_than_the_first_stage(workspace: &Workspace, deal: &Deal) -> bool {
    let stage = deal
        .stage()
        .and_then(|id| workspace.stages.get(id).map(|stage| (id, stage)));
    let Some((id, stage)) = stage else { return false };
    let first = workspace
        .stages_of(stage.board)
        .into_iter()
        .find(|(_, stage)| stage.kind == StageKind::Open);
    first.is_some_and(|(first, _)| first == id) && deal.history.len() <= 1
}

/// Moves deals to a stage, in the order given, between two neighbours. Within their own stage only their place
/// changes.
///
/// # Errors
/// See [`MoveError`]; then nothing is to be changed.
pub fn move_deals(
    workspace: &Workspace,
    act: &mut Act<'_>,
    deals: &[Id],
    to: Id,
    place: Place,
    answers: &Answers,
) -> Result<Edit, MoveError> {
    let stage = workspace.stages.alive(to).ok_or(MoveError::NoStage(to))?;
    let order = StageOrder::of(workspace);
    let rank_of = |id: Id| workspace.deals.get(id).map(|deal| &deal.rank);
    let ranks = Rank::spread(
        place.after.and_then(rank_of),
        place.before.and_then(rank_of),
        deals.len(),
    );
    let mut edit = Edit::default();
    for (&id, rank) in deals.iter().zip(ranks) {
        let mut deal = workspace.deals.alive(id).ok_or(MoveError::NoDeal(id))?.clone();
        deal.rank = rank;
        if deal.stage() != Some(to) {
            check(questions_of(workspace, &order, &deal, to), answers)?;
            enter(act, &mut deal, to, stage, answers)?;
        }
        edit.put(id, deal);
    }
    Ok(edit)
}

fn check(questions: Vec<Question>, answers: &Answers) -> Result<(), MoveError> {
    let open = questions.into_iter().find(|question| match question {
        Question::Reached { .. } => answers.reached.is_none(),
        Question::Won => !answers.confirmed_win,
        Question::Lost => answers.reason.is_none(),
        Question::Parked => answers.until.is_none(),
    });
    if let Some(question) = open {
        return Err(MoveError::Unanswered(question));
    }
    if answers.reason == Some(LostReason::Other) && answers.note.trim().is_empty() {
        return Err(MoveError::ReasonNeedsWords);
    }
    Ok(())
}

fn enter(
    act: &mut Act<'_>,
    deal: &mut Deal,
    to: Id,
    stage: &Stage,
    answers: &Answers,
) -> Result<(), MoveError> {
    let (at, turn) = time_of(act, deal, answers.day)?;
    let late = answers.day.is_some_and(|day| day < act.today());
    let step = Move {
        to,
        at,
        recorded: late.then_some(act.now),
        turn,
        by: act.me,
        reached: answers.reached,
        reason: answers.reason.filter(|_| stage.kind == StageKind::Lost),
        until: answers.until.filter(|_| stage.kind == StageKind::Parked),
        note: clean_text(&answers.note),
    };
    deal.history.insert((act.fresh)(), step);
    if stage.kind == StageKind::Won && answers.value.is_some() {
        deal.value = answers.value;
    }
    Ok(())
}

/// The moment and turn of a new last move. A clock that went back, or two moves in one second, must not put the new
/// move before the old one.
fn time_of(act: &Act<'_>, deal: &Deal, day: Option<NaiveDate>) -> Result<(Moment, u32), MoveError> {
    let last = deal.last_move();
    let wanted = match day {
        Some(day) if day != act.today() => {
            let too_early = last.is_some_and(|last| day < last.at.day());
            if day > act.today() || too_early {
                return Err(MoveError::Day(day));
            }
            Moment::on(day)
        }
        _ => act.now,
    };
    Ok(match last {
        Some(last) if wanted.instant() <= last.at.instant() => (last.at, last.turn + 1),
        _ => (wanted, 0),
    })
}

#[cfg(test)]
mod tests;
