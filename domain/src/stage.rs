//! Boards and their stages: the team's standard sale, written down.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::rank::Rank;
use crate::record::is_default;

/// A funnel of its own: a chain of stages for one way of selling.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Board {
    /// The name.
    pub name: String,
    /// Its place among the boards.
    pub rank: Rank,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// What being in a stage means for a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageKind {
    /// In work.
    #[default]
    Open,
    /// Sold.
    Won,
    /// Not sold.
    Lost,
    /// Not now: out of all call lists and not counted as in work.
    Parked,
}

impl StageKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 4] = [Self::Open, Self::Won, Self::Lost, Self::Parked];

    /// The name used in files and in `data-kind`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Parked => "parked",
        }
    }
}

/// A column of a board.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stage {
    /// The board it belongs to.
    pub board: Id,
    /// The name.
    pub name: String,
    /// What to achieve while the deal is here.
    #[serde(skip_serializing_if = "is_default")]
    pub goal: String,
    /// The verifiable thing the client did, that must be true to leave the stage.
    #[serde(skip_serializing_if = "is_default")]
    pub result: String,
    /// What being here means.
    #[serde(skip_serializing_if = "is_default")]
    pub kind: StageKind,
    /// Working days a deal may stay before it counts as stuck; 0 = no norm.
    #[serde(skip_serializing_if = "is_default")]
    pub norm: u16,
    /// Chance of winning, in percent.
    #[serde(skip_serializing_if = "is_default")]
    pub probability: u8,
    /// One of the eight colours, 1 to 8.
    #[serde(skip_serializing_if = "is_default")]
    pub hue: u8,
    /// Its place on the board.
    pub rank: Rank,
    /// Deleted; the history still speaks of it.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}
