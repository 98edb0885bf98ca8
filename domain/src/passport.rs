//! The client passport: what must be known about every client, and what is known about one.

use serde::{Deserialize, Serialize};

use crate::rank::Rank;
use crate::record::is_default;

/// What a field of the passport holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// A day.
    Date,
    /// A number.
    Number,
    /// One of the options.
    Choice,
}

impl FieldKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 4] = [Self::Text, Self::Date, Self::Number, Self::Choice];

    /// The name in files and in form fields.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Number => "number",
            Self::Choice => "choice",
        }
    }
}

/// A field of the passport.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PassportField {
    /// What it is called.
    pub name: String,
    /// What to write, and what it is good for.
    #[serde(skip_serializing_if = "is_default")]
    pub hint: String,
    /// What it holds.
    #[serde(skip_serializing_if = "is_default")]
    pub kind: FieldKind,
    /// What can be chosen.
    #[serde(skip_serializing_if = "is_default")]
    pub options: Vec<String>,
    /// Whether the passport is incomplete without it.
    #[serde(skip_serializing_if = "is_default")]
    pub required: bool,
    /// Its place in the form.
    pub rank: Rank,
    /// Taken out of the passport; what clients hold for it stays.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// What is known. Whatever the field holds, it is kept as text: a day as `2026-03-31`, a number with a point. So it
/// survives a field that becomes another kind, and a birthday may lie long before any day of business.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PassportValue {
    /// The text.
    pub text: String,
}
