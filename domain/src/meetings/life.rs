//! The life of a meeting: draft → submitted → sent back or approved → held → reported → reviewed; put off or cancelled
//! on the way. Every step says who took it and when.

use chrono::NaiveDate;

use crate::calendar::is_sane;
use crate::commit::{Act, Edit};
use crate::deal::{Activity, ActivityKind};
use crate::id::Id;
use crate::meeting::{LifeStep, Meeting, MeetingKind, State};
use crate::meetings::defence::{self, Part};
use crate::meetings::verdict::{self, VerdictError};
use crate::moment::Moment;
use crate::person::Role;
use crate::text::clean_text;
use crate::workspace::Workspace;

/// Why a step cannot be taken.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LifeError {
    /// The meeting is not there any more.
    NoMeeting,
    /// From where the meeting is, there is no such step.
    NotFrom(State),
    /// The defence lacks what it needs.
    Missing(Vec<Part>),
    /// The step needs words: questions, or a reason.
    NeedsWords,
    /// The step is a head's.
    NotAHead,
    /// The verdict cannot stand.
    Verdict(VerdictError),
    /// The meeting cannot have taken place on a day to come.
    Future(NaiveDate),
    /// The day is no sensible one.
    Day(NaiveDate),
}

impl std::fmt::Display for LifeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoMeeting => f.write_str("the meeting is gone"),
            Self::NotFrom(state) => write!(f, "not possible for a meeting that is {}", state.name()),
            Self::Missing(parts) => write!(f, "the defence lacks {parts:?}"),
            Self::NeedsWords => f.write_str("the step needs words"),
            Self::NotAHead => f.write_str("the step is a head's"),
            Self::Verdict(error) => write!(f, "{error}"),
            Self::Future(day) => write!(f, "{day} is still to come"),
            Self::Day(day) => write!(f, "{day} is no sensible day"),
        }
    }
}

impl std::error::Error for LifeError {}

/// Whether somebody has to approve the meeting: there is a head in the team who is not its owner.
pub fn needs_approval(workspace: &Workspace, meeting: &Meeting) -> bool {
    let team = workspace.team();
    let mut heads = team.iter().filter(|(_, person)| person.is(Role::Head));
    let owner_leads = || {
        team.iter()
            .any(|(id, person)| Some(*id) == meeting.owner && person.is(Role::Head))
    };
    heads.next().is_some() && !owner_leads()
}

/// Whether the person may take a head's steps. A copy that does not know its user may: it cannot tell.
pub fn may_judge(workspace: &Workspace, me: Option<Id>) -> bool {
    let is_head = |id: Id| {
        workspace
            .people
            .get(id)
            .is_some_and(|person| person.is(Role::Head))
    };
    let has_head = || workspace.team().iter().any(|(_, person)| person.is(Role::Head));
    me.is_none_or(|id| is_head(id) || !has_head())
}

/// Hands the defence in. Where nobody has to approve it, it is approved at once.
///
/// # Errors
/// See [`LifeError`].
pub fn submit(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Draft, State::SentBack])?;
    let missing = defence::missing(workspace, &body);
    if !missing.is_empty() {
        return Err(LifeError::Missing(missing));
    }
    enter(act, &mut body, State::Submitted, "");
    if !needs_approval(workspace, &body) {
        enter(act, &mut body, State::Approved, "");
    }
    Ok(Edit::of(id, body))
}

/// Lets the meeting take place.
///
/// # Errors
/// See [`LifeError`].
pub fn approve(workspace: &Workspace, act: &mut Act<'_>, id: Id, note: &str) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Submitted])?;
    only_a_head(workspace, act)?;
    enter(act, &mut body, State::Approved, note);
    Ok(Edit::of(id, body))
}

/// Sends the defence back with questions.
///
/// # Errors
/// See [`LifeError`].
pub fn send_back(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    questions: &str,
) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Submitted, State::Approved])?;
    only_a_head(workspace, act)?;
    needs_words(questions)?;
    enter(act, &mut body, State::SentBack, questions);
    Ok(Edit::of(id, body))
}

/// Says that the meeting took place, on its day or, where that is still to come, today. Its deal gets the visit or call
/// among its activities. A meeting held without approval is a fact too: [`Meeting::was_approved`] tells.
///
/// # Errors
/// See [`LifeError`].
pub fn hold(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Result<Edit, LifeError> {
    let ahead = [
        State::Draft,
        State::Submitted,
        State::SentBack,
        State::Approved,
        State::Moved,
    ];
    let mut body = from(workspace, id, &ahead)?;
    let today = act.today();
    let day = body.date.filter(|day| *day <= today).unwrap_or(today);
    body.date = Some(day);
    enter(act, &mut body, State::Held, "");
    let mut edit = Edit::default();
    if let Some(mut deal) = body.deal.and_then(|deal| workspace.deals.alive(deal)).cloned() {
        let contact = body.contacts.first().copied();
        // Derived, so that two people who say the same log one activity.
        deal.activities.insert(
            Id::derived("held", &id.to_string()),
            activity(act, &body, day, contact),
        );
        edit.put(body.deal.unwrap_or_default(), deal);
    }
    edit.put(id, body);
    Ok(edit)
}

fn activity(act: &Act<'_>, body: &Meeting, day: NaiveDate, contact: Option<Id>) -> Activity {
    let today = day == act.today();
    Activity {
        kind: match body.kind {
            MeetingKind::Call => ActivityKind::Call,
            _ => ActivityKind::Visit,
        },
        at: if today { act.now } else { Moment::on(day) },
        recorded: (!today).then_some(act.now),
        by: body.owner.or(act.me),
        contact,
        sum: None,
        text: body.title.clone(),
    }
}

/// Closes the report: the verdict stands.
///
/// # Errors
/// See [`LifeError`].
pub fn close_report(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Held])?;
    verdict::check(body.outcome.as_ref()).map_err(LifeError::Verdict)?;
    enter(act, &mut body, State::Reported, "");
    Ok(Edit::of(id, body))
}

/// Opens a closed report again, to correct it.
///
/// # Errors
/// See [`LifeError`].
pub fn reopen_report(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Reported, State::Reviewed])?;
    enter(act, &mut body, State::Held, "");
    Ok(Edit::of(id, body))
}

/// Calls the meeting off, with a reason.
///
/// # Errors
/// See [`LifeError`].
pub fn cancel(workspace: &Workspace, act: &mut Act<'_>, id: Id, reason: &str) -> Result<Edit, LifeError> {
    let ahead = [
        State::Draft,
        State::Submitted,
        State::SentBack,
        State::Approved,
        State::Moved,
    ];
    let mut body = from(workspace, id, &ahead)?;
    needs_words(reason)?;
    enter(act, &mut body, State::Cancelled, reason);
    Ok(Edit::of(id, body))
}

/// Takes a meeting that was called off up again, as a draft.
///
/// # Errors
/// See [`LifeError`].
pub fn take_up(workspace: &Workspace, act: &mut Act<'_>, id: Id) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Cancelled])?;
    enter(act, &mut body, State::Draft, "");
    Ok(Edit::of(id, body))
}

/// Puts the meeting off to another day, or for now without one, with a reason. It stays what it was; how often it was put
/// off is counted.
///
/// # Errors
/// See [`LifeError`].
pub fn put_off(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    day: Option<NaiveDate>,
    reason: &str,
) -> Result<Edit, LifeError> {
    let ahead = [
        State::Draft,
        State::Submitted,
        State::SentBack,
        State::Approved,
        State::Moved,
    ];
    let mut body = from(workspace, id, &ahead)?;
    needs_words(reason)?;
    if let Some(day) = day.filter(|day| !is_sane(*day)) {
        return Err(LifeError::Day(day));
    }
    let before = body.date;
    let step = enter(act, &mut body, State::Moved, reason);
    if let Some(step) = body.steps.get_mut(step) {
        (step.from, step.day) = (before, day);
    }
    body.date = day;
    Ok(Edit::of(id, body))
}

pub(super) fn from(workspace: &Workspace, id: Id, states: &[State]) -> Result<Meeting, LifeError> {
    let body = workspace.meetings.alive(id).ok_or(LifeError::NoMeeting)?;
    let state = body.state();
    if states.contains(&state) {
        Ok(body.clone())
    } else {
        Err(LifeError::NotFrom(state))
    }
}

pub(super) fn only_a_head(workspace: &Workspace, act: &Act<'_>) -> Result<(), LifeError> {
    may_judge(workspace, act.me)
        .then_some(())
        .ok_or(LifeError::NotAHead)
}

fn needs_words(text: &str) -> Result<(), LifeError> {
    (!text.trim().is_empty())
        .then_some(())
        .ok_or(LifeError::NeedsWords)
}

/// Adds a step after the last one. A clock that went back must not put it before.
pub(super) fn enter(act: &mut Act<'_>, body: &mut Meeting, to: State, note: &str) -> Id {
    let last = body.life().last().map(|(_, step)| (step.at, step.turn));
    let (at, turn) = match last {
        Some((at, turn)) if act.now.instant() <= at.instant() => (at, turn + 1),
        _ => (act.now, 0),
    };
    let id = (act.fresh)();
    let step = LifeStep {
        to,
        at,
        turn,
        by: act.me,
        note: clean_text(note),
        from: None,
        day: None,
    };
    body.steps.insert(id, step);
    id
}
