//! What can be done with deals on the board besides moving them: one commit each, and each can be taken back.

use voronka_domain::client::Client;
use voronka_domain::commit::Edit;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::funnel::bulk;
use voronka_domain::funnel::logging::{Details, log};
use voronka_domain::funnel::moving::Place;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use super::board::Board;
use super::drag::places::full;
use super::moving;
use crate::i18n::words::activity_kind;
use crate::i18n::{Words, count_with, fill, funnel, t};
use crate::state::app;

/// What a person calls a deal: its title, else its client.
pub fn name_of(deal: Id) -> String {
    app().read(|workspace| {
        let body: Option<&Deal> = workspace.deals.get(deal);
        let client = body.and_then(|body| body.client);
        let client = client.and_then(|id| {
            workspace
                .clients
                .get(id)
                .map(|client: &Client| client.name.as_str())
        });
        let title = body
            .map(|body| body.title.as_str())
            .filter(|title| !title.is_empty());
        title.or(client).unwrap_or(t(funnel::UNTITLED)).to_owned()
    })
}

/// Writes down that something was done about a deal just now.
pub fn log_now(deal: Id, kind: ActivityKind) {
    let label = fill(
        funnel::LOGGED,
        &[("what", &activity_kind(kind)), ("deal", &name_of(deal))],
    );
    let done = app().act(label.clone(), |workspace, act| {
        log(workspace, act, deal, kind, Details::default())
    });
    match done {
        Ok(()) if app().is_read_only() => {}
        Ok(()) => app().toast_undo(label),
        Err(_) => app().toast_error(t(funnel::DEAL_IS_GONE).to_owned()),
    }
}

/// Puts deals away, or takes them out again.
pub fn archive(deals: &[Id], away: bool) {
    let words = if away {
        (funnel::ARCHIVED_ONE, funnel::ARCHIVED_MANY)
    } else {
        (funnel::UNARCHIVED_ONE, funnel::UNARCHIVED_MANY)
    };
    commit(
        words,
        deals,
        app().read(|workspace| bulk::archive(workspace, deals, away)),
        &[],
    );
}

/// Deletes deals.
pub fn delete(deals: &[Id]) {
    let edit = app().read(|workspace| bulk::delete(workspace, deals));
    commit((funnel::DELETED_ONE, funnel::DELETED_MANY), deals, edit, &[]);
}

/// Gives deals to somebody.
pub fn give(deals: &[Id], owner: Option<Id>) {
    let name =
        owner.and_then(|id| app().read(|workspace| workspace.label(Kind::Person, id).map(str::to_owned)));
    let name = name.unwrap_or_else(|| t(funnel::NOBODY).to_owned());
    let edit = app().read(|workspace| bulk::give(workspace, deals, owner));
    commit(
        (funnel::GIVEN_ONE, funnel::GIVEN_MANY),
        deals,
        edit,
        &[("person", &name)],
    );
}

/// Tags deals.
pub fn tag(deals: &[Id], tag: &str) {
    let edit = app().read(|workspace| bulk::tag(workspace, deals, tag));
    commit(
        (funnel::TAGGED_ONE, funnel::TAGGED_MANY),
        deals,
        edit,
        &[("tag", &tag)],
    );
}

fn commit((one, many): (Words, Words), deals: &[Id], edit: Edit, more: &[(&str, &dyn std::fmt::Display)]) {
    let label = match deals {
        [deal] => {
            let name = name_of(*deal);
            let mut values: Vec<(&str, &dyn std::fmt::Display)> = vec![("deal", &name)];
            values.extend_from_slice(more);
            fill(one, &values)
        }
        _ => count_with(many, deals.len(), more),
    };
    app().commit_undoable(label, edit);
}

/// Where a card goes within its own column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// To the top.
    Top,
    /// To the end.
    End,
}

/// Moves a card within its column.
pub fn arrange(board: Board, deal: Id, way: Way) {
    let Some((stage, at)) = board.place_of(deal) else {
        return;
    };
    let others = board.len(stage) - 1;
    let above = match way {
        Way::Up => at.saturating_sub(1),
        Way::Down => (at + 1).min(others),
        Way::Top => 0,
        Way::End => others,
    };
    if above != at {
        let shown = |place: usize| board.column(stage, |column| column.at(full(place, &[at])));
        let place = Place {
            after: above.checked_sub(1).and_then(shown),
            before: shown(above),
        };
        moving::request(vec![deal], stage, place);
    }
}
