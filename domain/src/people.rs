//! The team: who works on what, and what becomes of it when somebody leaves.

use std::collections::BTreeMap;

use crate::commit::{Act, Edit};
use crate::id::Id;
use crate::person::{Person, Role};
use crate::stage::StageKind;
use crate::text::clean_line;
use crate::workspace::Workspace;

/// Why a person could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PersonError {
    /// They are not there any more.
    NoPerson,
    /// They have no name.
    Nameless,
}

impl std::fmt::Display for PersonError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoPerson => "the person is gone",
            Self::Nameless => "a person needs a name",
        })
    }
}

impl std::error::Error for PersonError {}

/// Somebody new in the team.
///
/// # Errors
/// [`PersonError::Nameless`].
pub fn add_person(act: &mut Act<'_>, name: &str, roles: &[Role]) -> Result<(Id, Edit), PersonError> {
    let name = clean_line(name);
    if name.is_empty() {
        return Err(PersonError::Nameless);
    }
    let id = (act.fresh)();
    let person = Person {
        name,
        roles: in_order(roles),
        ..Person::default()
    };
    Ok((id, Edit::of(id, person)))
}

/// Gives a person another name.
///
/// # Errors
/// See [`PersonError`].
pub fn rename_person(workspace: &Workspace, id: Id, name: &str) -> Result<Edit, PersonError> {
    let mut person = workspace.people.alive(id).ok_or(PersonError::NoPerson)?.clone();
    person.name = clean_line(name);
    if person.name.is_empty() {
        return Err(PersonError::Nameless);
    }
    Ok(Edit::of(id, person))
}

/// Gives a person a role, or takes it away.
pub fn set_role(workspace: &Workspace, id: Id, role: Role, has: bool) -> Edit {
    let Some(mut person) = workspace.people.alive(id).cloned() else {
        return Edit::default();
    };
    person.roles.retain(|known| *known != role);
    if has {
        person.roles.push(role);
    }
    person.roles = in_order(&person.roles);
    Edit::of(id, person)
}

/// Lets a person leave the team, or come back.
pub fn set_left(workspace: &Workspace, id: Id, left: bool) -> Edit {
    let Some(mut person) = workspace.people.alive(id).cloned() else {
        return Edit::default();
    };
    person.left = left;
    Edit::of(id, person)
}

fn in_order(roles: &[Role]) -> Vec<Role> {
    Role::ALL
        .into_iter()
        .filter(|role| roles.contains(role))
        .collect()
}

/// What somebody is responsible for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Work {
    /// Deals in open and parked stages that are not put away.
    pub deals: usize,
    /// Clients.
    pub clients: usize,
}

/// What everybody is responsible for, in one pass over deals and clients.
pub fn work(workspace: &Workspace) -> BTreeMap<Id, Work> {
    let mut work: BTreeMap<Id, Work> = BTreeMap::new();
    for (_, owner) in unfinished(workspace) {
        work.entry(owner).or_default().deals += 1;
    }
    for owner in workspace.clients.live().filter_map(|(_, client)| client.owner) {
        work.entry(owner).or_default().clients += 1;
    }
    work
}

/// Deals that still want somebody's attention, with their owners.
fn unfinished(workspace: &Workspace) -> impl Iterator<Item = (Id, Id)> {
    workspace.deals.live().filter_map(|(id, deal)| {
        let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
        let is_finished = stage.is_some_and(|stage| matches!(stage.kind, StageKind::Won | StageKind::Lost));
        let owner = deal.owner.filter(|_| !is_finished && !deal.archived)?;
        Some((id, owner))
    })
}

/// Gives everything that somebody is responsible for to somebody else: unfinished deals, and their clients. What is
/// won or lost stays with whoever won or lost it.
pub fn hand_over(workspace: &Workspace, from: Id, to: Id) -> Edit {
    let mut edit = Edit::default();
    let receives = workspace.people.alive(to).is_some_and(|person| !person.left);
    if from == to || !receives {
        return edit;
    }
    for (id, _) in unfinished(workspace).filter(|(_, owner)| *owner == from) {
        if let Some(mut deal) = workspace.deals.get(id).cloned() {
            deal.owner = Some(to);
            edit.push(id, deal);
        }
    }
    for (id, client) in workspace
        .clients
        .live()
        .filter(|(_, client)| client.owner == Some(from))
    {
        let mut client = client.clone();
        client.owner = Some(to);
        edit.push(id, client);
    }
    edit
}

/// What deleting a person comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// They are deleted: nothing speaks of them.
    Gone,
    /// They leave the team: the history speaks of them and keeps their name.
    Left,
}

/// What deleting a person would come to.
pub fn removal(workspace: &Workspace, id: Id) -> Removal {
    let in_deal = |deal: &crate::deal::Deal| {
        deal.owner == Some(id)
            || deal.history.values().any(|step| step.by == Some(id))
            || deal.activities.values().any(|activity| activity.by == Some(id))
    };
    let in_follow_up = |one: &crate::follow_up::FollowUp| one.owner == Some(id) || one.by == Some(id);
    let in_client = |client: &crate::client::Client| {
        client.owner == Some(id)
            || client.orders.values().any(|order| order.by == Some(id))
            || client.activities.values().any(|activity| activity.by == Some(id))
    };
    let is_known = workspace.deals.all().any(|(_, deal)| in_deal(deal))
        || workspace.clients.all().any(|(_, client)| in_client(client))
        || workspace.follow_ups.all().any(|(_, one)| in_follow_up(one))
        || workspace
            .hand_overs
            .all()
            .any(|(_, body)| [body.giver, body.taker].contains(&Some(id)));
    if is_known { Removal::Left } else { Removal::Gone }
}

/// Deletes a person nothing speaks of; anybody else leaves the team.
pub fn remove_person(workspace: &Workspace, id: Id) -> Edit {
    let Some(mut person) = workspace.people.alive(id).cloned() else {
        return Edit::default();
    };
    match removal(workspace, id) {
        Removal::Gone => person.gone = true,
        Removal::Left => person.left = true,
    }
    Edit::of(id, person)
}

#[cfg(test)]
mod tests;
