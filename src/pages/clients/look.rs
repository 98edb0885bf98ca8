//! What the list shows and in which order; a part of the address, so that a link leads to it.

use voronka_domain::funnel::filter::{encode, pairs};
use voronka_domain::id::Id;
use voronka_domain::orders::ClientState;

/// A column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Column {
    #[default]
    Name,
    City,
    State,
    Open,
    InWork,
    Won,
    LastContact,
}

impl Column {
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::State,
        Self::City,
        Self::Open,
        Self::InWork,
        Self::Won,
        Self::LastContact,
    ];

    /// Its name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::City => "city",
            Self::State => "state",
            Self::Open => "open",
            Self::InWork => "in-work",
            Self::Won => "won",
            Self::LastContact => "last",
        }
    }

    /// Whether the large ones are wanted first.
    fn is_descending_first(self) -> bool {
        !matches!(self, Self::Name | Self::City | Self::State)
    }
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    /// What is searched for.
    pub text: String,
    /// Whose clients.
    pub owner: Option<Id>,
    /// Only those that stand so as buyers.
    pub state: Option<ClientState>,
    /// Only those of whom one contact or none is known.
    pub thin: bool,
    /// Only those of whom nobody who decides is known.
    pub undecided: bool,
    /// The order.
    pub column: Column,
    /// Whether from the end.
    pub descending: bool,
}

impl Look {
    /// Reads it from the address.
    pub fn from_query(query: &str) -> Self {
        let mut look = Self::default();
        for (key, value) in pairs(query) {
            match key {
                "q" => look.text = value,
                "owner" => look.owner = value.parse().ok(),
                "state" => look.state = ClientState::ALL.into_iter().find(|state| state.name() == value),
                "thin" => look.thin = value == "1",
                "undecided" => look.undecided = value == "1",
                "sort" => {
                    let known = Column::ALL.into_iter().find(|column| column.name() == value);
                    look.column = known.unwrap_or_default();
                }
                "down" => look.descending = value == "1",
                _ => {}
            }
        }
        look
    }

    /// The look as it stands in the address.
    pub fn to_query(&self) -> String {
        let owner = self.owner.map(|id| id.to_string()).unwrap_or_default();
        let flag = |set: bool| if set { "1" } else { "" };
        let column = if self.column == Column::default() {
            ""
        } else {
            self.column.name()
        };
        let parts = [
            ("q", self.text.as_str()),
            ("owner", &owner),
            ("state", self.state.map_or("", ClientState::name)),
            ("thin", flag(self.thin)),
            ("undecided", flag(self.undecided)),
            ("sort", column),
            ("down", flag(self.descending)),
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

    /// Whether anything is left out.
    pub fn is_filtered(&self) -> bool {
        !self.text.is_empty() || self.owner.is_some() || self.state.is_some() || self.thin || self.undecided
    }

    /// The look after a press on the head of a column: by that column, and the second time the other way round.
    pub fn sorted_by(&self, column: Column) -> Self {
        let descending = if self.column == column {
            !self.descending
        } else {
            column.is_descending_first()
        };
        Self {
            column,
            descending,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_survives_the_address() {
        let look = Look {
            text: "вега & co=1".into(),
            owner: Some(Id::derived("person", "anna")),
            state: Some(ClientState::Lapsed),
            thin: true,
            undecided: true,
            column: Column::Won,
            descending: true,
        };
        assert_eq!(Look::from_query(&look.to_query()), look);
        assert_eq!(Look::default().to_query(), "");
    }

    #[test]
    fn the_head_of_a_column_sorts_by_it_and_then_turns_the_order() {
        let by_sum = Look::default().sorted_by(Column::Won);
        assert!(by_sum.descending, "large sums come first");
        assert!(!by_sum.sorted_by(Column::Won).descending);
        assert!(!by_sum.sorted_by(Column::City).descending);
        assert!(Look::default().sorted_by(Column::Name).descending);
    }
}
