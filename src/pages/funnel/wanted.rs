//! What the address asks the board to show.

use voronka_domain::funnel::filter::{Filter, Sort, pairs};
use voronka_domain::id::Id;
use voronka_domain::workspace::Workspace;

use crate::state::app;

/// A board with a filter and an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// The board.
    pub board: Id,
    /// Which deals of it.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
}

impl Wanted {
    /// Reads the query of an address; a board that is not there is the first one.
    pub fn read(workspace: &Workspace, query: &str) -> Self {
        let value = |wanted: &str| {
            pairs(query)
                .find(|(key, _)| *key == wanted)
                .map(|(_, value)| value)
        };
        let asked = value("board").and_then(|id| id.parse().ok());
        let board = asked
            .filter(|id| workspace.boards.alive(*id).is_some())
            .or_else(|| first(workspace));
        Self {
            board: board.unwrap_or_default(),
            filter: Filter::from_query(query),
            sort: value("sort")
                .and_then(|name| Sort::from_name(&name))
                .unwrap_or_default(),
        }
    }

    /// The query that asks for this.
    pub fn write(&self, workspace: &Workspace) -> String {
        let mut parts = Vec::new();
        if first(workspace) != Some(self.board) {
            parts.push(format!("board={}", self.board));
        }
        if self.sort != Sort::default() {
            parts.push(format!("sort={}", self.sort.name()));
        }
        let filter = self.filter.to_query();
        if !filter.is_empty() {
            parts.push(filter);
        }
        parts.join("&")
    }

    /// Puts this into the address; the board follows.
    pub fn ask(&self) {
        let query = app().read(|workspace| self.write(workspace));
        app().set_query(query);
    }
}

fn first(workspace: &Workspace) -> Option<Id> {
    workspace.boards_in_order().first().map(|(id, _)| *id)
}
