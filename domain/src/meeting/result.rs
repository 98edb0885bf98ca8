//! What is written down after a meeting.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::moment::Moment;
use crate::record::is_default;

/// What a meeting came to, decided by what the client did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The client did or promised a named action with a date.
    Forward,
    /// Moved, wrong person, put off, nothing agreed.
    Place,
    /// Refused, put off for ever, or something won was lost.
    Back,
}

impl Verdict {
    /// Every verdict, the best first.
    pub const ALL: [Self; 3] = [Self::Forward, Self::Place, Self::Back];

    /// The name in files, addresses and `data-verdict`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Place => "place",
            Self::Back => "back",
        }
    }
}

/// The verdict with the action of the client that makes it one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Verdict,
    /// What the client did or promised.
    #[serde(default, skip_serializing_if = "is_default")]
    pub action: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// Who judged, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
}

/// How far something was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// All of it.
    Yes,
    /// Part of it.
    Partly,
    /// Nothing of it.
    No,
}

impl Reached {
    /// Every answer, the best first.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The name in files and in form fields.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

/// What one person wrote about a meeting. Kept per person: two who were there may both write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Who wrote it, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// When it was last changed.
    pub at: Moment,
    /// Whether the goals were reached.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goals: Option<Reached>,
    /// Whether the tasks were solved.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tasks: Option<Reached>,
    /// What happened.
    #[serde(default, skip_serializing_if = "is_default")]
    pub happened: String,
    /// Why it came out as it did.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// What was learnt.
    #[serde(default, skip_serializing_if = "is_default")]
    pub learnt: String,
}

/// Who promised something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The client.
    #[default]
    Client,
    /// We.
    Us,
}

/// What an agreement was turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// The deal's next step.
    NextStep,
    /// An activity in the deal's history.
    Activity,
    /// A meeting to follow.
    Meeting,
}

/// What one side promised at a meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    /// Who promised.
    pub side: Side,
    /// What.
    pub text: String,
    /// By when.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// What was made of it already.
    #[serde(skip_serializing_if = "is_default")]
    pub became: Option<Became>,
}

/// What a head thinks of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Who, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// When.
    pub at: Moment,
    /// From 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mark: Option<u8>,
    /// In words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: String,
}
