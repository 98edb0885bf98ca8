//! The report of a meeting: answers, verdict, texts, agreements, the deal's move and the head's review.

use chrono::NaiveDate;

use crate::calendar::is_sane;
use crate::checklist::{Mark, Scale};
use crate::commit::{Act, Edit};
use crate::deal::{Activity, ActivityKind, NextStep};
use crate::funnel::moving::{Answers, MoveError, Place, move_deals};
use crate::id::Id;
use crate::meeting::{
    Agreement, Became, LifeStep, Meeting, Outcome, Reached, Report, Review, State, Verdict,
};
use crate::meetings::defence::client_of;
use crate::meetings::life::{LifeError, close_report, enter, from, only_a_head};
use crate::orders::recording::log_activity;
use crate::record::{Body, Kind};
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

fn change(workspace: &Workspace, id: Id, change: impl FnOnce(&mut Meeting)) -> Edit {
    let Some(mut body) = workspace.meetings.alive(id).cloned() else {
        return Edit::default();
    };
    change(&mut body);
    Edit::of(id, body)
}

/// Answers a criterion, or takes the answer back. In an exclusive scale the answer takes the place of the others.
/// With the first answer the meeting takes over the checklist as it stands now, and keeps that copy.
pub fn answer(workspace: &Workspace, act: &Act<'_>, id: Id, criterion: Id, mark: Option<Mark>) -> Edit {
    change(workspace, id, |body| {
        if body.answers.values().all(|answer| answer.mark.is_none()) {
            renew_sheet(workspace, body);
        }
        let exclusive = body
            .sheet
            .as_ref()
            .is_some_and(|sheet| sheet.scale == Scale::Exclusive);
        if exclusive && mark.is_some() {
            let others: Vec<Id> = body
                .answers
                .iter()
                .map(|(id, _)| id)
                .filter(|id| *id != criterion)
                .collect();
            for other in others {
                if let Some(answer) = body.answers.get_mut(other) {
                    answer.mark = None;
                }
            }
        }
        let mut answer = body.answers.get(criterion).cloned().unwrap_or_default();
        (answer.mark, answer.by) = (mark, act.me);
        body.answers.insert(criterion, answer);
    })
}

/// A stored checklist may have changed since the meeting was planned; a ready-made one has not.
fn renew_sheet(workspace: &Workspace, body: &mut Meeting) {
    let Some(sheet) = &mut body.sheet else { return };
    let stored = workspace.checklists.alive(sheet.checklist);
    if let Some(stored) = stored.filter(|stored| stored.version > sheet.version) {
        *sheet = stored.sheet(sheet.checklist);
    }
}

/// Puts words to an answer.
pub fn answer_note(workspace: &Workspace, act: &Act<'_>, id: Id, criterion: Id, note: &str) -> Edit {
    change(workspace, id, |body| {
        let mut answer = body.answers.get(criterion).cloned().unwrap_or_default();
        (answer.note, answer.by) = (clean_line(note), answer.by.or(act.me));
        body.answers.insert(criterion, answer);
    })
}

/// A part of the verdict.
#[derive(Debug, Clone, PartialEq)]
pub enum OutcomePart {
    /// The verdict itself.
    Verdict(Verdict),
    /// What the client did or promised.
    Action(String),
    /// By when.
    Date(Option<NaiveDate>),
}

/// Changes a part of the verdict. An action or a day without a verdict yet is a step forward.
pub fn judge(workspace: &Workspace, act: &Act<'_>, id: Id, part: OutcomePart) -> Edit {
    change(workspace, id, |body| {
        let outcome = body.outcome.get_or_insert(Outcome {
            verdict: Verdict::Forward,
            action: String::new(),
            date: None,
            by: None,
        });
        outcome.by = act.me;
        match part {
            OutcomePart::Verdict(verdict) => outcome.verdict = verdict,
            OutcomePart::Action(text) => outcome.action = clean_text(&text),
            OutcomePart::Date(day) if day.is_none_or(is_sane) => outcome.date = day,
            OutcomePart::Date(_) => {}
        }
    })
}

/// A part of one person's report.
#[derive(Debug, Clone, PartialEq)]
pub enum ReportPart {
    /// Whether the goals were reached.
    Goals(Option<Reached>),
    /// Whether the tasks were solved.
    Tasks(Option<Reached>),
    /// What happened.
    Happened(String),
    /// Why it came out as it did.
    Why(String),
    /// What was learnt.
    Learnt(String),
}

/// The entry of the person's own report. Derived from the person, so that two people never write over one another; a copy
/// that does not know its user has none until it writes.
pub fn own_report(meeting: &Meeting, me: Option<Id>) -> Option<Id> {
    match me {
        Some(me) => Some(Id::derived("report", &me.to_string())),
        None => meeting
            .reports
            .iter()
            .find(|(_, report)| report.by.is_none())
            .map(|(id, _)| id),
    }
}

/// Writes a part of the person's own report.
pub fn write(workspace: &Workspace, act: &mut Act<'_>, id: Id, part: ReportPart) -> Edit {
    let fresh = (act.fresh)();
    change(workspace, id, |body| {
        let key = own_report(body, act.me).unwrap_or(fresh);
        let mut report = body.reports.get(key).cloned().unwrap_or(Report {
            by: act.me,
            at: act.now,
            goals: None,
            tasks: None,
            happened: String::new(),
            why: String::new(),
            learnt: String::new(),
        });
        report.at = act.now;
        match part {
            ReportPart::Goals(reached) => report.goals = reached,
            ReportPart::Tasks(reached) => report.tasks = reached,
            ReportPart::Happened(text) => report.happened = clean_text(&text),
            ReportPart::Why(text) => report.why = clean_text(&text),
            ReportPart::Learnt(text) => report.learnt = clean_text(&text),
        }
        body.reports.insert(key, report);
    })
}

/// Writes an agreement down; without words none.
pub fn agree(workspace: &Workspace, act: &mut Act<'_>, id: Id, agreement: Agreement) -> Edit {
    let text = clean_line(&agreement.text);
    if text.is_empty() {
        return Edit::default();
    }
    let entry = (act.fresh)();
    change(workspace, id, |body| {
        body.agreements.insert(entry, Agreement { text, ..agreement });
    })
}

/// Strikes an agreement out.
pub fn strike_out(workspace: &Workspace, id: Id, agreement: Id) -> Edit {
    change(workspace, id, |body| _ = body.agreements.remove(agreement))
}

/// Makes an agreement the next step of the meeting's deal.
pub fn make_next_step(workspace: &Workspace, id: Id, agreement: Id) -> Edit {
    turn(workspace, id, agreement, Became::NextStep, |_, deal, promise| {
        deal.next = Some(NextStep {
            text: promise.text.clone(),
            date: promise.date,
        });
    })
}

/// Writes an agreement into the history of the meeting's deal, as a note; where it is about none, into that of its client.
pub fn make_activity(workspace: &Workspace, act: &mut Act<'_>, id: Id, agreement: Id) -> Edit {
    let has_deal = workspace
        .meetings
        .alive(id)
        .is_some_and(|body| body.deal.is_some());
    if !has_deal {
        return note_at_client(workspace, act, id, agreement).unwrap_or_default();
    }
    let entry = (act.fresh)();
    let (at, by) = (act.now, act.me);
    turn(
        workspace,
        id,
        agreement,
        Became::Activity,
        |meeting, deal, promise| {
            let note = Activity {
                kind: ActivityKind::Note,
                at,
                recorded: None,
                by,
                contact: meeting.contacts.first().copied(),
                sum: None,
                text: promise.text.clone(),
            };
            deal.activities.insert(entry, note);
        },
    )
}

fn note_at_client(workspace: &Workspace, act: &mut Act<'_>, id: Id, agreement: Id) -> Option<Edit> {
    let mut body = workspace.meetings.alive(id)?.clone();
    let mut promise = body.agreements.get(agreement)?.clone();
    let mut edit = log_activity(workspace, act, body.client?, ActivityKind::Note, &promise.text).ok()?;
    promise.became = Some(Became::Activity);
    body.agreements.insert(agreement, promise);
    edit.put(id, body);
    Some(edit)
}

fn turn(
    workspace: &Workspace,
    id: Id,
    agreement: Id,
    became: Became,
    change: impl FnOnce(&Meeting, &mut crate::deal::Deal, &Agreement),
) -> Edit {
    let mut edit = Edit::default();
    let Some(mut body) = workspace.meetings.alive(id).cloned() else {
        return edit;
    };
    let deal = body
        .deal
        .and_then(|deal| Some((deal, workspace.deals.alive(deal)?.clone())));
    let (Some((deal, mut deal_body)), Some(promise)) = (deal, body.agreements.get(agreement).cloned()) else {
        return edit;
    };
    change(&body, &mut deal_body, &promise);
    let promise = Agreement {
        became: Some(became),
        ..promise
    };
    body.agreements.insert(agreement, promise);
    edit.put(deal, deal_body);
    edit.put(id, body);
    edit
}

/// Plans a meeting that follows from an agreement, with the same people on the day agreed.
pub fn make_meeting(workspace: &Workspace, act: &mut Act<'_>, id: Id, agreement: Id) -> Option<(Id, Edit)> {
    let mut body = workspace.meetings.alive(id)?.clone();
    let promise = body.agreements.get(agreement)?.clone();
    let follow_up = Meeting {
        title: promise.text.clone(),
        kind: body.kind,
        deal: body.deal,
        client: body.client,
        contacts: body.contacts.clone(),
        owner: body.owner,
        date: promise.date,
        rate: workspace.settings().hour_rate,
        ..Meeting::default()
    };
    let promise = Agreement {
        became: Some(Became::Meeting),
        ..promise
    };
    body.agreements.insert(agreement, promise);
    let fresh = (act.fresh)();
    let mut edit = Edit::of(fresh, follow_up);
    edit.put(id, body);
    Some((fresh, edit))
}

/// Makes the action that the client promised the next step of the deal.
pub fn action_as_next_step(workspace: &Workspace, id: Id) -> Edit {
    let meeting = workspace.meetings.alive(id);
    let parts = meeting.and_then(|meeting| Some((meeting.deal?, meeting.outcome.as_ref()?)));
    let Some((deal, outcome)) = parts else {
        return Edit::default();
    };
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    body.next = Some(NextStep {
        text: clean_line(&outcome.action),
        date: outcome.date,
    });
    Edit::of(deal, body)
}

/// Why a report could not be closed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReportError {
    /// The meeting's life does not allow it.
    Life(LifeError),
    /// The deal cannot move so.
    Move(MoveError),
}

impl std::fmt::Display for ReportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Life(error) => write!(f, "{error}"),
            Self::Move(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for ReportError {}

/// Closes the report and, where a stage is given, moves the deal there in the same action.
///
/// # Errors
/// See [`ReportError`]; then nothing is to be changed.
pub fn close(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    to: Option<(Id, &Answers)>,
) -> Result<Edit, ReportError> {
    let mut edit = close_report(workspace, act, id).map_err(ReportError::Life)?;
    let Some((stage, answers)) = to else {
        return Ok(edit);
    };
    let Some(Body::Meeting(meeting)) = edit.get(Kind::Meeting, id).cloned() else {
        return Ok(edit);
    };
    let deal = meeting.deal.filter(|deal| workspace.deals.alive(*deal).is_some());
    let Some(deal) = deal else { return Ok(edit) };
    let place = Place::top_of(workspace, stage);
    let moved = move_deals(workspace, act, &[deal], stage, place, answers).map_err(ReportError::Move)?;
    let known = workspace.deals.get(deal).map(|deal| &deal.history);
    let entry = match moved.get(Kind::Deal, deal) {
        Some(Body::Deal(body)) => body
            .history
            .iter()
            .map(|(entry, _)| entry)
            .find(|entry| known.is_none_or(|known| known.get(*entry).is_none())),
        _ => None,
    };
    edit.put(
        id,
        Meeting {
            deal_move: entry.or(meeting.deal_move),
            ..meeting
        },
    );
    edit.extend(moved);
    Ok(edit)
}

/// Writes the head's review down.
///
/// # Errors
/// See [`LifeError`].
pub fn review(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    mark: Option<u8>,
    comment: &str,
    exemplary: bool,
) -> Result<Edit, LifeError> {
    let mut body = from(workspace, id, &[State::Reported, State::Reviewed])?;
    only_a_head(workspace, act)?;
    let key = match act.me {
        Some(me) => Id::derived("review", &me.to_string()),
        None => (act.fresh)(),
    };
    let review = Review {
        by: act.me,
        at: act.now,
        mark: mark.filter(|mark| (1..=5).contains(mark)),
        comment: clean_text(comment),
    };
    body.reviews.insert(key, review);
    body.exemplary = exemplary;
    if body.state() != State::Reviewed {
        enter(act, &mut body, State::Reviewed, "");
    }
    Ok(Edit::of(id, body))
}

/// Where an activity of the client's other deals may look for the meeting: its client's name.
pub fn client_name<'a>(workspace: &'a Workspace, meeting: &Meeting) -> &'a str {
    client_of(workspace, meeting)
        .and_then(|id| workspace.label(Kind::Client, id))
        .unwrap_or_default()
}

/// The words that go with the last step into a state: questions sent back, reasons.
pub fn words_of(meeting: &Meeting, state: State) -> Option<&LifeStep> {
    meeting.last_step(state).filter(|step| !step.note.is_empty())
}
