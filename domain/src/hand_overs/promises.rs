//! What was promised and is not yet kept: it goes with the client.

use crate::clients::deals_of;
use crate::hand_over::{HandOver, Promise};
use crate::id::Id;
use crate::meeting::Side;
use crate::meetings::defence::client_of;
use crate::orders::recording::complaints;
use crate::record::Record as _;
use crate::sorting::Sorting as _;
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// Where a promise was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Agreed at a meeting.
    Meeting(Id),
    /// The next step of an open deal.
    NextStep(Id),
    /// A complaint; sorting it out is promised by itself.
    Complaint,
    /// Written down at the hand-over.
    Added,
}

/// A promise with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenPromise {
    /// Its identifier, the same in every copy.
    pub id: Id,
    /// Where it comes from.
    pub source: Source,
    /// Itself, as it was written down at the hand-over, or as it was found.
    pub body: Promise,
}

/// The promises that go with a client: agreements of meetings that nothing was made of yet, next steps of open deals,
/// complaints without a later activity in the same place, and what was added by hand. Those already looked at are as
/// they were written down; the others as they are found now.
pub fn open_promises(workspace: &Workspace, client: Id, hand_over: &HandOver) -> Vec<OpenPromise> {
    let mut found = Vec::new();
    from_meetings(workspace, client, &mut found);
    from_deals(workspace, client, &mut found);
    from_complaints(workspace, client, &mut found);
    for promise in &mut found {
        if let Some(known) = hand_over.promises.get(promise.id) {
            promise.body = known.clone();
        }
    }
    for (id, body) in hand_over.promises.iter() {
        if !found.iter().any(|promise| promise.id == id) {
            found.push(OpenPromise {
                id,
                source: Source::Added,
                body: body.clone(),
            });
        }
    }
    found.order_by(|a, b| {
        let key = |promise: &OpenPromise| {
            (
                promise.body.settled,
                promise.body.date.is_none(),
                promise.body.date,
            )
        };
        (key(a), a.id).cmp(&(key(b), b.id))
    });
    found
}

fn from_meetings(workspace: &Workspace, client: Id, found: &mut Vec<OpenPromise>) {
    for (meeting, body) in workspace.meetings.live() {
        if client_of(workspace, body) != Some(client) || !body.state().is_held() {
            continue;
        }
        let open = body.agreements.iter();
        for (entry, agreement) in open.filter(|(_, agreement)| agreement.became.is_none()) {
            found.push(OpenPromise {
                id: Id::derived("promise", &format!("{meeting}/{entry}")),
                source: Source::Meeting(meeting),
                body: Promise {
                    side: agreement.side,
                    text: agreement.text.clone(),
                    date: agreement.date,
                    settled: false,
                },
            });
        }
    }
}

fn from_deals(workspace: &Workspace, client: Id, found: &mut Vec<OpenPromise>) {
    for (deal, body) in deals_of(workspace, client).filter(|(_, deal)| !deal.archived) {
        let stage = body.stage().and_then(|stage| workspace.stages.get(stage));
        let is_open = stage.is_none_or(|stage| stage.kind == StageKind::Open);
        let Some(next) = body.next.as_ref().filter(|next| is_open && !next.text.is_empty()) else {
            continue;
        };
        found.push(OpenPromise {
            id: Id::derived("promise", &format!("{deal}/{}/{:?}", next.text, next.date)),
            source: Source::NextStep(deal),
            body: Promise {
                side: Side::Us,
                text: next.text.clone(),
                date: next.date,
                settled: false,
            },
        });
    }
}

fn from_complaints(workspace: &Workspace, client: Id, found: &mut Vec<OpenPromise>) {
    let own = workspace.clients.alive(client);
    for complaint in complaints(workspace, client) {
        let activities = match complaint.deal {
            Some(deal) => workspace.deals.get(deal).map(|deal| &deal.activities),
            None => own.map(|client| &client.activities),
        };
        let Some(activities) = activities else { continue };
        let was_answered = activities
            .values()
            .any(|later| later.kind.is_touch() && later.at.instant() > complaint.at.instant());
        let text = activities
            .get(complaint.entry)
            .map_or("", |activity| activity.text.as_str());
        if was_answered {
            continue;
        }
        let about = complaint
            .deal
            .and_then(|deal| workspace.deals.get(deal))
            .map_or("", |deal| deal.label());
        found.push(OpenPromise {
            id: Id::derived("promise", &complaint.entry.to_string()),
            source: Source::Complaint,
            body: Promise {
                side: Side::Us,
                text: if text.is_empty() { about } else { text }.to_owned(),
                date: None,
                settled: false,
            },
        });
    }
}
