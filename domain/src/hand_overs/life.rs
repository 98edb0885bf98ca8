//! The life of a hand-over: prepared → offered → accepted, or returned with a reason and offered again.

use crate::commit::{Act, Edit};
use crate::hand_over::{HandOver, HandOverState, HandOverStep};
use crate::id::Id;
use crate::text::clean_text;
use crate::workspace::Workspace;

use super::due::{current_id, due_of, under_way};
use super::promises::open_promises;

/// Why a step of a hand-over cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandOverError {
    /// The client is not there any more.
    NoClient,
    /// There is no such hand-over, or it is not waiting for this step.
    NotNow(HandOverState),
    /// Nobody was chosen to take over.
    NoTaker,
    /// Whoever was chosen left the team, or is the one who hands over.
    WrongTaker,
    /// A return needs a reason.
    NeedsReason,
}

impl std::fmt::Display for HandOverError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoClient => f.write_str("the client is gone"),
            Self::NotNow(state) => write!(f, "not possible for a hand-over that is {}", state.name()),
            Self::NoTaker => f.write_str("nobody takes over"),
            Self::WrongTaker => f.write_str("this person cannot take over"),
            Self::NeedsReason => f.write_str("a return needs a reason"),
        }
    }
}

impl std::error::Error for HandOverError {}

/// The hand-over that a client is on, or a fresh one as it would begin.
pub fn current(workspace: &Workspace, client: Id) -> (Id, HandOver) {
    if let Some((id, body)) = under_way(workspace, client) {
        return (id, body.clone());
    }
    let body = {
        let due = due_of(workspace, client);
        HandOver {
            client: Some(client),
            deal: due.and_then(|due| due.deal),
            giver: due
                .and_then(|due| due.giver)
                .or_else(|| workspace.clients.alive(client)?.owner),
            credit: workspace.settings().hand_over_credit.min(100),
            ..HandOver::default()
        }
    };
    (current_id(workspace, client), body)
}

/// Keeps the protocol as it is so far. Who it is, and the steps taken, stay as they are.
///
/// # Errors
/// See [`HandOverError`].
pub fn save(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    filled: &HandOver,
) -> Result<Edit, HandOverError> {
    let (id, mut body) = takes_changes(workspace, client)?;
    fill(&mut body, filled);
    if body.steps.is_empty() {
        enter(act, &mut body, HandOverState::Draft, "");
    }
    Ok(Edit::of(id, body))
}

/// Offers the client to the one who takes over. The open promises are written down with it.
///
/// # Errors
/// See [`HandOverError`].
pub fn offer(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    filled: &HandOver,
    note: &str,
) -> Result<Edit, HandOverError> {
    let (id, mut body) = takes_changes(workspace, client)?;
    fill(&mut body, filled);
    let responsible = workspace.clients.alive(client).and_then(|client| client.owner);
    body.giver = responsible.or(body.giver);
    let taker = body.taker.ok_or(HandOverError::NoTaker)?;
    let is_there = workspace.people.alive(taker).is_some_and(|person| !person.left);
    if !is_there || body.giver == Some(taker) {
        return Err(HandOverError::WrongTaker);
    }
    for promise in open_promises(workspace, client, &body) {
        body.promises.insert(promise.id, promise.body);
    }
    enter(act, &mut body, HandOverState::Offered, note);
    Ok(Edit::of(id, body))
}

/// Accepts: from now on the taker is responsible for the client.
///
/// # Errors
/// See [`HandOverError`].
pub fn accept(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    note: &str,
) -> Result<Edit, HandOverError> {
    let (id, mut body) = offered(workspace, client)?;
    let taker = body.taker.ok_or(HandOverError::NoTaker)?;
    if workspace.people.alive(taker).is_none_or(|person| person.left) {
        return Err(HandOverError::WrongTaker);
    }
    enter(act, &mut body, HandOverState::Accepted, note);
    let mut edit = Edit::of(id, body);
    let mut served = workspace
        .clients
        .alive(client)
        .ok_or(HandOverError::NoClient)?
        .clone();
    served.owner = Some(taker);
    edit.put(client, served);
    Ok(edit)
}

/// Gives the client back with a reason; the giver stays responsible.
///
/// # Errors
/// See [`HandOverError`].
pub fn give_back(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    reason: &str,
) -> Result<Edit, HandOverError> {
    let (id, mut body) = offered(workspace, client)?;
    let reason = clean_text(reason);
    if reason.is_empty() {
        return Err(HandOverError::NeedsReason);
    }
    enter(act, &mut body, HandOverState::Returned, &reason);
    Ok(Edit::of(id, body))
}

fn takes_changes(workspace: &Workspace, client: Id) -> Result<(Id, HandOver), HandOverError> {
    workspace.clients.alive(client).ok_or(HandOverError::NoClient)?;
    Ok(current(workspace, client))
}

fn offered(workspace: &Workspace, client: Id) -> Result<(Id, HandOver), HandOverError> {
    workspace.clients.alive(client).ok_or(HandOverError::NoClient)?;
    let (id, body) = current(workspace, client);
    match body.state() {
        HandOverState::Offered => Ok((id, body)),
        other => Err(HandOverError::NotNow(other)),
    }
}

fn fill(body: &mut HandOver, filled: &HandOver) {
    body.taker = filled.taker;
    body.items = filled.items.clone();
    body.promises = filled.promises.clone();
    body.credit = filled.credit.min(100);
    body.note = clean_text(&filled.note);
    body.giver = body.giver.or(filled.giver);
}

fn enter(act: &mut Act<'_>, body: &mut HandOver, to: HandOverState, note: &str) {
    let last = body.last_step();
    // A clock that went back must not put the new step before the old one.
    let (at, turn) = match last {
        Some(last) if act.now.instant() <= last.at.instant() => (last.at, last.turn + 1),
        _ => (act.now, 0),
    };
    let step = HandOverStep {
        to,
        at,
        turn,
        by: act.me,
        taker: body.taker.filter(|_| to == HandOverState::Offered),
        note: clean_text(note),
    };
    body.steps.insert((act.fresh)(), step);
}
