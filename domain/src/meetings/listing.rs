//! Meetings as a list shows them: what waits for its report, what lies ahead, what is over.

use crate::id::Id;
use crate::meeting::State;
use crate::workspace::Workspace;

/// A list in three parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Held and not reported yet, the oldest first.
    pub unreported: Vec<Id>,
    /// Still to come, the next one first; those without a day last.
    pub ahead: Vec<Id>,
    /// Over, or called off, the latest first.
    pub over: Vec<Id>,
}

impl Listing {
    /// Divides meetings that are in the order of [`super::filter::MeetingFilter::find`].
    pub fn of(workspace: &Workspace, found: &[Id]) -> Self {
        let mut listing = Self::default();
        let mut undated = Vec::new();
        for &id in found {
            let Some(meeting) = workspace.meetings.get(id) else {
                continue;
            };
            match meeting.state() {
                State::Held => listing.unreported.push(id),
                state if state.is_ahead() && meeting.date.is_none() => undated.push(id),
                state if state.is_ahead() => listing.ahead.push(id),
                _ => listing.over.push(id),
            }
        }
        listing.unreported.reverse();
        listing.ahead.reverse();
        listing.ahead.append(&mut undated);
        listing
    }
}
