//! What people do about a follow-up: do it, pass it over, put it off.

use chrono::NaiveDate;

use super::occurrences::Occurrence;
use crate::calendar::is_sane;
use crate::commit::{Act, Edit};
use crate::deal::ActivityKind;
use crate::entries::Entries;
use crate::follow_up::{Ending, FollowUp, FollowUpAnswer, PutOff};
use crate::id::Id;
use crate::orders::recording::log_activity;
use crate::rule::{Question, QuestionKind};
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// Why nothing could be written down about a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// No reason is given.
    NoReason,
    /// The day is today or earlier, or none a person can mean.
    Day,
}

impl std::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoReason => "it needs a reason",
            Self::Day => "a day to come is needed",
        })
    }
}

impl std::error::Error for AnswerError {}

/// What a person says about a follow-up that is done.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    /// The answers, by question.
    pub answers: Entries<FollowUpAnswer>,
    /// Words to it.
    pub note: String,
    /// By what means, to be logged with the client as well.
    pub by_way_of: Option<ActivityKind>,
}

/// What is known about a follow-up so far, or a new record of it.
fn record(workspace: &Workspace, one: &Occurrence) -> FollowUp {
    let known = workspace.follow_ups.alive(one.id()).cloned();
    known.unwrap_or_else(|| FollowUp {
        rule: one.rule,
        version: one.version,
        name: workspace
            .rules
            .get(one.rule)
            .map(|rule| rule.name.clone())
            .unwrap_or_default(),
        client: Some(one.client),
        deal: one.deal,
        event: one.event.clone(),
        number: one.number,
        due: one.due,
        ..FollowUp::default()
    })
}

/// The questions of a follow-up, in the words of the version it is judged by; of one that is done, as they were asked.
pub fn questions(workspace: &Workspace, one: &Occurrence) -> Vec<Question> {
    let asked = one
        .outcome
        .and_then(|id| workspace.follow_ups.get(id))
        .filter(|record| record.ending.is_some());
    if let Some(record) = asked {
        return record.asked.clone();
    }
    let rule = workspace.rules.get(one.rule);
    let version = rule.and_then(|rule| rule.versions.get(one.version));
    version
        .map(|version| version.questions.clone())
        .unwrap_or_default()
}

/// Writes down that a follow-up is done, with the answers. Answers to what was not asked, marks over 10 and empty ones
/// are left out.
pub fn finish(workspace: &Workspace, act: &mut Act<'_>, one: &Occurrence, said: Said) -> Edit {
    let mut body = record(workspace, one);
    body.asked = questions(workspace, one);
    body.ending = Some(Ending::Done);
    body.owner = one.person;
    body.at = Some(act.now);
    body.by = act.me;
    body.reason = String::new();
    body.note = clean_text(&said.note);
    let answers = body.asked.iter().filter_map(|question| {
        let answer = fitting(question, said.answers.get(question.id)?);
        (!answer.is_empty()).then_some((question.id, answer))
    });
    body.answers = answers.collect();
    let mut edit = Edit::of(one.id(), body);
    if let Some(kind) = said.by_way_of {
        // A client that is gone keeps its follow-ups and gets no more contacts.
        edit.extend(log_activity(workspace, act, one.client, kind, &said.note).unwrap_or_default());
    }
    edit
}

/// An answer of the kind that the question asks for.
fn fitting(question: &Question, answer: &FollowUpAnswer) -> FollowUpAnswer {
    let empty = FollowUpAnswer::default();
    match question.kind {
        QuestionKind::Text => FollowUpAnswer {
            text: clean_text(&answer.text),
            ..empty
        },
        QuestionKind::YesNo => FollowUpAnswer {
            yes: answer.yes,
            ..empty
        },
        QuestionKind::Mark => FollowUpAnswer {
            mark: answer.mark.filter(|mark| *mark <= 10),
            ..empty
        },
        QuestionKind::Choice => FollowUpAnswer {
            text: Some(&answer.text)
                .filter(|text| question.options.contains(text))
                .cloned()
                .unwrap_or_default(),
            ..empty
        },
    }
}

/// Passes a follow-up over.
///
/// # Errors
/// [`AnswerError::NoReason`].
pub fn skip(
    workspace: &Workspace,
    act: &mut Act<'_>,
    all: &[Occurrence],
    reason: &str,
) -> Result<Edit, AnswerError> {
    let reason = clean_line(reason);
    if reason.is_empty() {
        return Err(AnswerError::NoReason);
    }
    let mut edit = Edit::default();
    for one in all {
        let mut body = record(workspace, one);
        body.ending = Some(Ending::Skipped);
        body.owner = one.person;
        body.at = Some(act.now);
        body.by = act.me;
        body.reason.clone_from(&reason);
        edit.put(one.id(), body);
    }
    Ok(edit)
}

/// Puts follow-ups off to a day to come.
///
/// # Errors
/// See [`AnswerError`].
pub fn put_off(
    workspace: &Workspace,
    act: &mut Act<'_>,
    all: &[Occurrence],
    day: NaiveDate,
    reason: &str,
) -> Result<Edit, AnswerError> {
    let reason = clean_line(reason);
    if reason.is_empty() {
        return Err(AnswerError::NoReason);
    }
    if day <= act.today() || !is_sane(day) {
        return Err(AnswerError::Day);
    }
    let mut edit = Edit::default();
    for one in all {
        let mut body = record(workspace, one);
        let put_off = PutOff {
            day,
            reason: reason.clone(),
            at: act.now,
            by: act.me,
        };
        body.put_offs.insert((act.fresh)(), put_off);
        edit.put(one.id(), body);
    }
    Ok(edit)
}

/// Takes back that a follow-up ended: it waits again.
pub fn reopen(workspace: &Workspace, follow_up: Id) -> Edit {
    let Some(mut body) = workspace.follow_ups.alive(follow_up).cloned() else {
        return Edit::default();
    };
    body.ending = None;
    body.at = None;
    body.by = None;
    body.owner = None;
    body.reason = String::new();
    body.note = String::new();
    body.asked = Vec::new();
    body.answers = Entries::default();
    Edit::of(follow_up, body)
}
