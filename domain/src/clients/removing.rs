//! Deleting a client, and bringing it back.

use crate::commit::Edit;
use crate::id::Id;
use crate::workspace::Workspace;

use super::deals_of;

/// What becomes of the deals of a client that is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TheirDeals {
    /// They stay where they are and keep their client's name: the history speaks of it.
    #[default]
    Stay,
    /// They are deleted too.
    GoToo,
}

/// Deletes a client. Deals that stay still point to it, so that bringing it back restores everything.
pub fn remove_client(workspace: &Workspace, client: Id, deals: TheirDeals) -> Edit {
    let Some(mut body) = workspace.clients.alive(client).cloned() else {
        return Edit::default();
    };
    body.gone = true;
    let mut edit = Edit::of(client, body);
    if deals == TheirDeals::GoToo {
        for (id, deal) in deals_of(workspace, client) {
            let mut deal = deal.clone();
            deal.gone = true;
            edit.push(id, deal);
        }
    }
    edit
}

/// Brings a deleted client back. Its deals are as they are.
pub fn restore_client(workspace: &Workspace, client: Id) -> Edit {
    let Some(mut body) = workspace.clients.get(client).cloned() else {
        return Edit::default();
    };
    body.gone = false;
    Edit::of(client, body)
}
