//! What became of a follow-up: what people did is kept, when to do it is computed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::entries::Entries;
use crate::id::Id;
use crate::moment::Moment;
use crate::record::is_default;
use crate::rule::Question;

/// How a follow-up ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Done.
    Done,
    /// Passed over, with a reason.
    Skipped,
}

/// The answer to one question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FollowUpAnswer {
    /// In words, or the option chosen.
    #[serde(skip_serializing_if = "is_default")]
    pub text: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "is_default")]
    pub yes: Option<bool>,
    /// A mark from 0 to 10.
    #[serde(skip_serializing_if = "is_default")]
    pub mark: Option<u8>,
}

impl FollowUpAnswer {
    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Once put off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PutOff {
    /// The new day.
    pub day: NaiveDate,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// When it was put off.
    pub at: Moment,
    /// By whom, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
}

/// What people did about one follow-up. It says by itself what it was about, so that a changed rule changes nothing
/// of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FollowUp {
    /// The rule that raised it.
    pub rule: Id,
    /// The version of the rule.
    #[serde(skip_serializing_if = "is_default")]
    pub version: Id,
    /// The name of the rule then.
    pub name: String,
    /// The client.
    #[serde(skip_serializing_if = "is_default")]
    pub client: Option<Id>,
    /// The deal it counts from, where it is one.
    #[serde(skip_serializing_if = "is_default")]
    pub deal: Option<Id>,
    /// The event it counts from.
    pub event: String,
    /// Which one of those for the event, from 0.
    #[serde(skip_serializing_if = "is_default")]
    pub number: u32,
    /// The day it was due by the rule.
    pub due: NaiveDate,
    /// Whoever was responsible.
    #[serde(skip_serializing_if = "is_default")]
    pub owner: Option<Id>,
    /// How it ended; nothing while it was only put off.
    #[serde(skip_serializing_if = "is_default")]
    pub ending: Option<Ending>,
    /// When it ended.
    #[serde(skip_serializing_if = "is_default")]
    pub at: Option<Moment>,
    /// Who ended it, where known.
    #[serde(skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// Why it was passed over.
    #[serde(skip_serializing_if = "is_default")]
    pub reason: String,
    /// Words to it.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// What was asked, in the words of then.
    #[serde(skip_serializing_if = "is_default")]
    pub asked: Vec<Question>,
    /// The answers, by question.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub answers: Entries<FollowUpAnswer>,
    /// How often it was put off, and until when.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub put_offs: Entries<PutOff>,
    /// Taken back.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl FollowUp {
    /// The identifier of the follow-up of a rule for an event of a client: two people who mark the same one make one
    /// record.
    pub fn id(rule: Id, client: Id, event: &str, number: u32) -> Id {
        Id::derived("follow_up", &format!("{rule}/{client}/{event}/{number}"))
    }

    /// The last time it was put off.
    pub fn last_put_off(&self) -> Option<&PutOff> {
        let all = self.put_offs.iter();
        all.max_by_key(|(id, put_off)| (put_off.at.instant(), put_off.day, *id))
            .map(|(_, put_off)| put_off)
    }

    /// The day it stands at: that of the rule, or the one it was put off to last.
    pub fn day(&self) -> NaiveDate {
        self.last_put_off().map_or(self.due, |put_off| put_off.day)
    }
}
