//! A client's way from whoever sold to whoever serves.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::entries::{Entries, Happened};
use crate::id::Id;
use crate::meeting::Side;
use crate::moment::Moment;
use crate::record::is_default;

/// Where a hand-over is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandOverState {
    /// Being prepared.
    #[default]
    Draft,
    /// Waits for the farmer.
    Offered,
    /// The farmer is responsible.
    Accepted,
    /// The farmer gave it back with a reason.
    Returned,
}

impl HandOverState {
    /// The name in `data-state`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::Returned => "returned",
        }
    }
}

/// One step of a hand-over. The latest one says where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HandOverStep {
    /// The state entered.
    pub to: HandOverState,
    /// When.
    pub at: Moment,
    /// Puts steps of the same moment in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub turn: u32,
    /// Who, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// The farmer it was offered to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub taker: Option<Id>,
    /// A reason, a remark.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// An item of the protocol, ticked or with a remark.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tick {
    /// Whether it is done.
    pub done: bool,
    /// A remark: what is missing, where something lies.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
}

/// A promise that passes on with the client.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Promise {
    /// Who promised.
    pub side: Side,
    /// What.
    pub text: String,
    /// By when.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// It needs nobody's care any more: kept, or fallen away.
    #[serde(skip_serializing_if = "is_default")]
    pub settled: bool,
}

/// A hand-over.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HandOver {
    /// Of which client.
    #[serde(skip_serializing_if = "is_default")]
    pub client: Option<Id>,
    /// The won deal that called for it.
    #[serde(skip_serializing_if = "is_default")]
    pub deal: Option<Id>,
    /// Who hands over.
    #[serde(skip_serializing_if = "is_default")]
    pub giver: Option<Id>,
    /// Who takes over.
    #[serde(skip_serializing_if = "is_default")]
    pub taker: Option<Id>,
    /// The protocol, by the identifier of the item.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub items: Entries<Tick>,
    /// Promises that were looked at or added, by the identifier of where they come from.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub promises: Entries<Promise>,
    /// What of the client's further orders still counts for the giver, in percent.
    #[serde(skip_serializing_if = "is_default")]
    pub credit: u16,
    /// Free text.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// Every step.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub steps: Entries<HandOverStep>,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Happened for HandOverStep {
    fn order(&self) -> (i64, u32) {
        (self.at.instant(), self.turn)
    }
}

impl HandOver {
    /// All steps in the order they happened.
    pub fn way(&self) -> Vec<(Id, &HandOverStep)> {
        self.steps.in_order()
    }

    /// The latest step.
    pub fn last_step(&self) -> Option<&HandOverStep> {
        self.steps.latest()
    }

    /// Where it is. Accepted is the end, whatever a colleague's copy did to it at the same time.
    pub fn state(&self) -> HandOverState {
        if self.accepted().is_some() {
            return HandOverState::Accepted;
        }
        self.last_step().map_or(HandOverState::Draft, |step| step.to)
    }

    /// The step by which it was accepted, the first where there are several.
    pub fn accepted(&self) -> Option<&HandOverStep> {
        self.way()
            .into_iter()
            .map(|(_, step)| step)
            .find(|step| step.to == HandOverState::Accepted)
    }
}
