//! New deals and clients.

use crate::client::Client;
use crate::commit::{Act, Edit};
use crate::deal::{Deal, Move};
use crate::id::Id;
use crate::money::Money;
use crate::rank::Rank;
use crate::text::{clean_line, fold};
use crate::workspace::Workspace;

/// What a person types for a new deal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewDeal {
    /// The client's name: one of the known, or a new one.
    pub client: String,
    /// What is being sold.
    pub title: String,
    /// For how much.
    pub value: Option<Money>,
}

/// Why a deal could not be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// The stage is not there any more.
    NoStage,
    /// Neither a client nor a title was given.
    Nameless,
}

impl std::fmt::Display for AddError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoStage => "the stage is gone",
            Self::Nameless => "a deal needs a client or a title",
        })
    }
}

impl std::error::Error for AddError {}

/// Adds a deal on top of a stage's column, owned by whoever adds it, together with its client where that is new.
/// Answers the deal's identifier as well.
///
/// # Errors
/// See [`AddError`].
pub fn add_deal(
    workspace: &Workspace,
    act: &mut Act<'_>,
    stage: Id,
    above: Option<Id>,
    new: &NewDeal,
) -> Result<(Id, Edit), AddError> {
    workspace.stages.alive(stage).ok_or(AddError::NoStage)?;
    let (name, title) = (clean_line(&new.client), clean_line(&new.title));
    if name.is_empty() && title.is_empty() {
        return Err(AddError::Nameless);
    }
    let mut edit = Edit::default();
    let client = (!name.is_empty()).then(|| {
        client_named(workspace, &name).unwrap_or_else(|| {
            let id = (act.fresh)();
            edit.put(
                id,
                Client {
                    name,
                    owner: act.me,
                    ..Client::default()
                },
            );
            id
        })
    });
    let first = above
        .and_then(|id| workspace.deals.get(id))
        .map(|deal| &deal.rank);
    let entered = Move {
        by: act.me,
        ..Move::new(stage, act.now)
    };
    let deal = Deal {
        title,
        client,
        owner: act.me,
        value: new.value,
        rank: Rank::between(None, first),
        history: [((act.fresh)(), entered)].into_iter().collect(),
        ..Deal::default()
    };
    let id = (act.fresh)();
    edit.put(id, deal);
    Ok((id, edit))
}

/// The deal on top of a stage's column as people arranged it, shown or not.
pub fn top_of_stage(workspace: &Workspace, stage: Id) -> Option<Id> {
    workspace
        .deals
        .live()
        .filter(|(_, deal)| deal.stage() == Some(stage))
        .min_by(|(a, first), (b, second)| (&first.rank, a).cmp(&(&second.rank, b)))
        .map(|(id, _)| id)
}

/// The client of that name, whatever its capitals.
pub fn client_named(workspace: &Workspace, name: &str) -> Option<Id> {
    let wanted = fold(name);
    workspace
        .clients
        .live()
        .find(|(_, client)| fold(&client.name) == wanted)
        .map(|(id, _)| id)
}
