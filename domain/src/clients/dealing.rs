//! A new deal for a client that is known.

use crate::commit::{Act, Edit};
use crate::funnel::adding::{self, AddError, NewDeal, top_of_stage};
use crate::id::Id;
use crate::money::Money;
use crate::record::{Body, Kind};
use crate::workspace::Workspace;

/// Adds a deal on top of a stage for a client. Where nobody uses this copy, whoever is responsible for the client
/// gets it.
///
/// # Errors
/// See [`AddError`].
pub fn add_deal(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    stage: Id,
    title: &str,
    value: Option<Money>,
) -> Result<Edit, AddError> {
    let known = workspace.clients.alive(client).ok_or(AddError::Nameless)?;
    let new = NewDeal {
        client: known.name.clone(),
        title: title.to_owned(),
        value,
    };
    let above = top_of_stage(workspace, stage);
    let (id, mut edit) = adding::add_deal(workspace, act, stage, above, &new)?;
    if let Some(Body::Deal(mut deal)) = edit.get(Kind::Deal, id).cloned() {
        // Another client may bear the same name.
        deal.client = Some(client);
        deal.owner = deal.owner.or(known.owner);
        edit.put(id, deal);
    }
    Ok(edit)
}
