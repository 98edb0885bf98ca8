//! What a file says about itself.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::moment::Moment;

/// An identifier with the name a person knows it by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The identifier.
    pub id: Id,
    /// The name; only to be shown.
    #[serde(default)]
    pub name: String,
}

/// Who wrote a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Author {
    /// The copy of the app.
    pub device: String,
    /// The person who uses it, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Named>,
}

/// Which part of a workspace a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ScopeNote {
    /// Everything.
    Everything,
    /// The deals of one person.
    Person(Named),
    /// One client with all deals.
    Client(Named),
    /// Chosen deals.
    Deals,
    /// How the team works, without any client data.
    Template,
    /// What changed since the last file that this copy sent.
    Changes,
}

/// Where a file comes from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// Version of the format.
    pub format_version: u32,
    /// Version of the app that wrote it; empty where it doesn't say.
    pub app_version: String,
    /// When it was written.
    pub exported_at: Option<Moment>,
    /// Who wrote it.
    pub exported_by: Author,
    /// The workspace it is from.
    pub workspace: Option<Named>,
    /// Which part of it; none where it doesn't say, or says what this version doesn't know.
    pub scope: Option<ScopeNote>,
}

impl Origin {
    /// Whether the file holds a whole workspace.
    pub fn is_whole(&self) -> bool {
        self.scope == Some(ScopeNote::Everything)
    }
}
