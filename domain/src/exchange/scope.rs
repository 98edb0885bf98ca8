//! Which records go into a file.

use std::collections::BTreeSet;

use super::envelope::{Named, ScopeNote};
use super::references::references;
use crate::document::Object;
use crate::id::Id;
use crate::record::{self, Kind};
use crate::workspace::Workspace;

/// Which part of a workspace to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Everything,
    /// The deals of one person, with whatever they need: clients, stages, boards, people.
    Person(Id),
    /// One client with all deals, and whatever they need.
    Client(Id),
    /// Chosen deals, with whatever they need.
    Deals(Vec<Id>),
    /// How the team works, without any client data.
    Template,
}

/// How many records a file of the scope holds.
pub fn count(workspace: &Workspace, scope: &Scope) -> usize {
    select(workspace, scope).len()
}

/// The body of a record with everything in it, also what this version doesn't know.
pub(crate) fn body(workspace: &Workspace, kind: Kind, id: Id) -> Object {
    let known = || {
        workspace
            .body(kind, id)
            .map(|body| body.object())
            .unwrap_or_default()
    };
    workspace
        .raw(kind, id)
        .map_or_else(Object::new, |raw| record::document(raw, known).body())
}

/// What the file says about its scope.
pub(crate) fn note(workspace: &Workspace, scope: &Scope) -> ScopeNote {
    let named = |kind, id| Named {
        id,
        name: workspace.label(kind, id).unwrap_or_default().to_owned(),
    };
    match scope {
        Scope::Everything => ScopeNote::Everything,
        Scope::Person(id) => ScopeNote::Person(named(Kind::Person, *id)),
        Scope::Client(id) => ScopeNote::Client(named(Kind::Client, *id)),
        Scope::Deals(_) => ScopeNote::Deals,
        Scope::Template => ScopeNote::Template,
    }
}

/// The records of a scope, by kind and identifier. Deleted ones come along, so that a deletion travels; a template has
/// none.
pub(crate) fn select(workspace: &Workspace, scope: &Scope) -> BTreeSet<(Kind, Id)> {
    match scope {
        Scope::Everything => of_kinds(workspace, |_| true),
        Scope::Template => {
            let mut all = of_kinds(workspace, Kind::is_template);
            all.retain(|&(kind, id)| !is_gone(workspace, kind, id));
            all
        }
        Scope::Person(person) => {
            let deals = workspace.deals.all();
            let own = deals.filter(|(_, deal)| deal.owner == Some(*person));
            let mut seeds: BTreeSet<_> = own.map(|(id, _)| (Kind::Deal, id)).collect();
            seeds.extend(about(workspace, &seeds));
            seeds.insert((Kind::Person, *person));
            with_needed(workspace, seeds)
        }
        Scope::Client(client) => {
            let mut seeds = BTreeSet::from([(Kind::Client, *client)]);
            let deals = workspace.deals.all();
            let own = deals.filter(|(_, deal)| deal.client == Some(*client));
            seeds.extend(own.map(|(id, _)| (Kind::Deal, id)));
            seeds.extend(about(workspace, &seeds));
            with_needed(workspace, seeds)
        }
        Scope::Deals(deals) => {
            let mut seeds: BTreeSet<_> = deals.iter().map(|&id| (Kind::Deal, id)).collect();
            seeds.extend(about(workspace, &seeds));
            with_needed(workspace, seeds)
        }
    }
}

fn of_kinds(workspace: &Workspace, wanted: impl Fn(Kind) -> bool) -> BTreeSet<(Kind, Id)> {
    let kinds = Kind::ALL.iter().copied().filter(|&kind| wanted(kind));
    kinds
        .flat_map(|kind| workspace.ids(kind).into_iter().map(move |id| (kind, id)))
        .collect()
}

fn is_gone(workspace: &Workspace, kind: Kind, id: Id) -> bool {
    body(workspace, kind, id)
        .get("gone")
        .is_some_and(|gone| *gone == serde_json::Value::Bool(true))
}

/// Records that are kept about others (a meeting about a deal): they point to one of those given.
fn about(workspace: &Workspace, seeds: &BTreeSet<(Kind, Id)>) -> BTreeSet<(Kind, Id)> {
    let points_there = |kind: Kind, id: Id| {
        let body = body(workspace, kind, id);
        references(&body)
            .iter()
            .any(|&(_, kind, id)| matches!(kind, Kind::Deal | Kind::Client) && seeds.contains(&(kind, id)))
    };
    let mut found = of_kinds(workspace, |kind| {
        !kind.is_template() && !matches!(kind, Kind::Person | Kind::Client | Kind::Deal | Kind::View)
    });
    found.retain(|&(kind, id)| points_there(kind, id));
    found
}

/// The records given and everything they point to, step by step; a board comes with all its stages, a client with the
/// fields of its passport.
fn with_needed(workspace: &Workspace, seeds: BTreeSet<(Kind, Id)>) -> BTreeSet<(Kind, Id)> {
    let mut selected = BTreeSet::new();
    let mut waiting: Vec<_> = seeds.into_iter().collect();
    while let Some((kind, id)) = waiting.pop() {
        if workspace.raw(kind, id).is_none() || !selected.insert((kind, id)) {
            continue;
        }
        let body = body(workspace, kind, id);
        waiting.extend(references(&body).into_iter().map(|(_, kind, id)| (kind, id)));
        if kind == Kind::Client {
            // What is known about a client says nothing without the fields it is known for.
            let known = body.get("passport").and_then(serde_json::Value::as_object);
            let fields = known.into_iter().flat_map(|known| known.keys());
            waiting.extend(fields.filter_map(|id| Some((Kind::PassportField, id.parse().ok()?))));
        }
        if kind == Kind::Board {
            let stages = workspace.stages.all();
            let own = stages.filter(|(_, stage)| stage.board == id);
            waiting.extend(own.map(|(stage, _)| (Kind::Stage, stage)));
        }
    }
    selected
}
