//! Moving cards by hand: what a press turns into ([`gesture`]), where a card would land ([`lanes`], [`places`]), and
//! the little that must be done in the page itself ([`carrying`]).

use voronka_domain::id::Id;
use voronka_domain::stage::StageKind;

pub mod carrying;
pub mod gesture;
pub mod lanes;
pub mod lifting;
pub mod page;
pub mod places;

/// Where carried cards would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Into a column, before the card that is shown at this place.
    Column {
        /// The stage.
        stage: Id,
        /// The place among all shown cards.
        at: usize,
    },
    /// Onto the zone of an outcome.
    Zone(StageKind),
}

impl Target {
    /// The column it lies in.
    pub fn stage(self) -> Option<Id> {
        match self {
            Self::Column { stage, .. } => Some(stage),
            Self::Zone(_) => None,
        }
    }
}
