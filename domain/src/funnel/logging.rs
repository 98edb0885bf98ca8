//! Writing down what was done about a deal: one tap, dozens of times a day.

use chrono::NaiveDate;

use crate::commit::{Act, Edit};
use crate::deal::{Activity, ActivityKind, NextStep};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// What is known about an activity besides its kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Details {
    /// The day, where it was not today.
    pub day: Option<NaiveDate>,
    /// With whom.
    pub contact: Option<Id>,
    /// The sum of an offer, invoice or payment.
    pub sum: Option<Money>,
    /// What came of it.
    pub text: String,
}

/// Why an activity could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogError {
    /// The deal is not there any more.
    NoDeal,
    /// The activity is not there any more.
    NoActivity,
    /// The day lies in the future.
    Future(NaiveDate),
}

impl std::fmt::Display for LogError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoDeal => f.write_str("the deal is gone"),
            Self::NoActivity => f.write_str("the activity is gone"),
            Self::Future(day) => write!(f, "{day} is in the future"),
        }
    }
}

impl std::error::Error for LogError {}

/// Logs an activity of a deal.
///
/// # Errors
/// See [`LogError`].
pub fn log(
    workspace: &Workspace,
    act: &mut Act<'_>,
    deal: Id,
    kind: ActivityKind,
    details: Details,
) -> Result<Edit, LogError> {
    let mut body = workspace.deals.alive(deal).ok_or(LogError::NoDeal)?.clone();
    let day = details.day.filter(|day| *day != act.today());
    if let Some(day) = day.filter(|day| *day > act.today()) {
        return Err(LogError::Future(day));
    }
    let activity = Activity {
        kind,
        at: day.map_or(act.now, Moment::on),
        recorded: day.map(|_| act.now),
        by: act.me,
        contact: details.contact,
        sum: details.sum.filter(|_| kind.has_sum()),
        text: clean_text(&details.text),
    };
    body.activities.insert((act.fresh)(), activity);
    Ok(Edit::of(deal, body))
}

/// Writes an activity down anew. A changed day loses its time of day, which was that of the former one.
///
/// # Errors
/// See [`LogError`].
pub fn change_activity(
    workspace: &Workspace,
    act: &Act<'_>,
    deal: Id,
    activity: Id,
    details: Details,
) -> Result<Edit, LogError> {
    let mut body = workspace.deals.alive(deal).ok_or(LogError::NoDeal)?.clone();
    let known = body.activities.get_mut(activity).ok_or(LogError::NoActivity)?;
    if let Some(day) = details.day.filter(|day| *day != known.at.day()) {
        if day > act.today() {
            return Err(LogError::Future(day));
        }
        // When it was written down stays what it was.
        known.recorded = known.recorded.or(Some(known.at));
        known.at = Moment::on(day);
    }
    known.contact = details.contact;
    known.sum = details.sum.filter(|_| known.kind.has_sum());
    known.text = clean_text(&details.text);
    Ok(Edit::of(deal, body))
}

/// Takes an activity out of a deal.
pub fn remove_activity(workspace: &Workspace, deal: Id, activity: Id) -> Edit {
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    body.activities.remove(activity);
    Edit::of(deal, body)
}

/// Ticks the next step off: what was to be done stays as a note, and the deal waits for another one.
pub fn finish_next(workspace: &Workspace, act: &mut Act<'_>, deal: Id) -> Edit {
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    let Some(next) = body.next.take() else {
        return Edit::default();
    };
    if !next.text.is_empty() {
        let note = Activity {
            kind: ActivityKind::Note,
            at: act.now,
            recorded: None,
            by: act.me,
            contact: None,
            sum: None,
            text: next.text,
        };
        body.activities.insert((act.fresh)(), note);
    }
    Edit::of(deal, body)
}

/// Plans the next step of a deal; an empty text without a date clears it.
pub fn plan_next(workspace: &Workspace, deal: Id, text: &str, date: Option<NaiveDate>) -> Edit {
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    let text = clean_line(text);
    body.next = (!text.is_empty() || date.is_some()).then_some(NextStep { text, date });
    Edit::of(deal, body)
}

#[cfg(test)]
mod tests;
