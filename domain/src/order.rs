//! An order that came in without a deal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::record::is_default;

/// An order of a client that no deal on the board stands for: a repeat order by telephone, a subscription renewed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The day it was placed.
    pub date: NaiveDate,
    /// For how much.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sum: Option<Money>,
    /// What was ordered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// The day it was delivered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub delivered: Option<NaiveDate>,
    /// Who took it, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// When it was written down, where that was later.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recorded: Option<Moment>,
}
