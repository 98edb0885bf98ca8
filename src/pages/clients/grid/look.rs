//! What the page of orders shows; a part of the address.

use std::cmp::Reverse;

use voronka_domain::funnel::filter::{encode, pairs};
use voronka_domain::id::Id;
use voronka_domain::orders::ClientState;
use voronka_domain::orders::grid::Grid;
use voronka_domain::sorting::Sorting as _;
use voronka_domain::text::fold;

use crate::i18n::{Words, orders};
use crate::state::app;

/// Which of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum View {
    #[default]
    Grid,
    Calls,
}

impl View {
    /// The name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Calls => "calls",
        }
    }
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sort {
    #[default]
    Urgency,
    Name,
    Last,
    Interval,
}

/// The orders offered.
pub(super) const SORTS: [(Sort, Words); 4] = [
    (Sort::Urgency, orders::BY_URGENCY),
    (Sort::Name, orders::BY_NAME),
    (Sort::Last, orders::BY_LAST),
    (Sort::Interval, orders::BY_INTERVAL),
];

impl Sort {
    /// The name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Name => "name",
            Self::Last => "last",
            Self::Interval => "interval",
        }
    }

    /// The order of that name; the first for any other.
    pub fn from_name(name: &str) -> Self {
        let known = SORTS.into_iter().find(|(sort, _)| sort.name() == name);
        known.map_or(Self::Urgency, |(sort, _)| sort)
    }
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    pub view: View,
    /// Whose clients.
    pub owner: Option<Id>,
    /// Only those that stand so.
    pub state: Option<ClientState>,
    pub sort: Sort,
}

impl Look {
    /// Reads it from the address.
    pub fn from_query(query: &str) -> Self {
        let mut look = Self::default();
        for (key, value) in pairs(query) {
            match key {
                "view" if value == "calls" => look.view = View::Calls,
                "owner" => look.owner = value.parse().ok(),
                "state" => look.state = ClientState::ALL.into_iter().find(|state| state.name() == value),
                "sort" => look.sort = Sort::from_name(&value),
                _ => {}
            }
        }
        look
    }

    /// The look as it stands in the address.
    pub fn to_query(&self) -> String {
        let owner = self.owner.map(|id| id.to_string()).unwrap_or_default();
        let view = if self.view == View::Grid {
            ""
        } else {
            self.view.name()
        };
        let sort = if self.sort == Sort::Urgency {
            ""
        } else {
            self.sort.name()
        };
        let parts = [
            ("view", view),
            ("owner", owner.as_str()),
            ("state", self.state.map_or("", ClientState::name)),
            ("sort", sort),
        ];
        let mut query = String::new();
        for (key, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.push_str(if query.is_empty() { "" } else { "&" });
            query.push_str(key);
            query.push('=');
            encode(value, &mut query);
        }
        query
    }

    /// Leaves out what is not looked at, and puts the rest in order.
    pub fn apply(&self, grid: &mut Grid) {
        if let Some(wanted) = self.state {
            grid.rows.retain(|row| row.state == wanted);
        }
        let name =
            |id: Id| app().read(|workspace| workspace.clients.get(id).map(|client| fold(&client.name)));
        match self.sort {
            // The grid comes in this order.
            Sort::Urgency => {}
            Sort::Name => grid.rows.order_by_key(|row| (name(row.client), row.client)),
            Sort::Last => grid
                .rows
                .order_by_key(|row| Reverse(row.rhythm.map(|rhythm| rhythm.last))),
            Sort::Interval => grid.rows.order_by(|a, b| {
                let interval = |row: &voronka_domain::orders::grid::GridRow| {
                    row.rhythm.map_or(f64::MAX, |rhythm| rhythm.interval)
                };
                interval(a).total_cmp(&interval(b))
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_survives_the_address() {
        let look = Look {
            view: View::Calls,
            owner: Some(Id::derived("person", "anna")),
            state: Some(ClientState::Lapsing),
            sort: Sort::Interval,
        };
        assert_eq!(Look::from_query(&look.to_query()), look);
        assert_eq!(Look::default().to_query(), "");
    }
}
