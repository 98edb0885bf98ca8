//! Saved views of the board.

use serde::{Deserialize, Serialize};

use crate::record::is_default;

/// A filter with a name. The filter is kept as it stands in the address, so that a view is a link.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct View {
    /// The name.
    pub name: String,
    /// The filter as in the address: `owner=…&stuck=1`.
    pub query: String,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}
