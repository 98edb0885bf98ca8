//! Goals for the time after the sale, and the rules that reach them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::entries::Entries;
use crate::id::Id;
use crate::money::Money;
use crate::person::Role;
use crate::rank::Rank;
use crate::record::is_default;
use crate::sorting::Sorting as _;

/// What the team wants of its clients after the sale.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AfterSaleGoal {
    /// The goal.
    pub name: String,
    /// Why it is worth the work, and how it is measured.
    #[serde(skip_serializing_if = "is_default")]
    pub about: String,
    /// Its place among the goals.
    pub rank: Rank,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// The event a rule counts its delay from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "snake_case")]
pub enum Trigger {
    /// A deal was won or an order recorded.
    #[default]
    Won,
    /// An order was delivered; where nobody wrote that down, the day it was won.
    Delivered,
    /// The latest order: a newer one starts the count anew.
    LastOrder,
    /// The latest contact of any kind: a newer one starts the count anew.
    LastContact,
    /// A question of another rule was answered with a mark in the range.
    Answer {
        /// The rule whose answer is looked at.
        rule: Id,
        /// Its question, which asks for a mark.
        question: Id,
        /// The lowest mark it takes.
        least: u8,
        /// The highest mark it takes.
        most: u8,
    },
    /// The first day of every quarter.
    QuarterStart,
    /// The date held by a field of the client's passport.
    PassportDate {
        /// The field.
        field: Id,
    },
    /// The client complained.
    Complaint,
}

/// What a delay is counted in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DelayUnit {
    /// Calendar days after the event.
    #[default]
    Days,
    /// Working days after the event.
    WorkingDays,
    /// Calendar days before the event, for dates known in advance.
    DaysBefore,
    /// Per cent of the client's usual interval between orders.
    PercentOfInterval,
}

impl DelayUnit {
    /// Every unit, in the order offered.
    pub const ALL: [Self; 4] = [
        Self::WorkingDays,
        Self::Days,
        Self::DaysBefore,
        Self::PercentOfInterval,
    ];
}

/// What a recurrence is counted in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepeatUnit {
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    #[default]
    Months,
    /// Quarters.
    Quarters,
}

impl RepeatUnit {
    /// Every unit, in the order offered.
    pub const ALL: [Self; 4] = [Self::Days, Self::Weeks, Self::Months, Self::Quarters];
}

/// How often a follow-up comes again for the same event. A period that is not positive is kept as it was typed, and
/// shown as a mistake.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Repeat {
    /// After so many.
    pub every: i32,
    /// Of these.
    pub unit: RepeatUnit,
}

/// When a rule loses its point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// Never.
    #[default]
    Never,
    /// When the client orders again.
    NewOrder,
    /// When the client has had no order in the last four quarters.
    NoLongerCurrent,
}

impl Stop {
    /// Every condition, in the order offered.
    pub const ALL: [Self; 3] = [Self::Never, Self::NewOrder, Self::NoLongerCurrent];
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// In words.
    #[default]
    Text,
    /// Yes or no.
    YesNo,
    /// A mark from 0 to 10.
    Mark,
    /// One of the options.
    Choice,
}

impl QuestionKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 4] = [Self::Text, Self::YesNo, Self::Mark, Self::Choice];
}

/// A question a rule asks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// By which it stays known when its words change.
    pub id: Id,
    /// The question.
    pub text: String,
    /// How it is answered.
    #[serde(skip_serializing_if = "is_default")]
    pub kind: QuestionKind,
    /// What can be chosen.
    #[serde(skip_serializing_if = "is_default")]
    pub options: Vec<String>,
}

/// A rule as it holds from a day on, until the next version of it does.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleVersion {
    /// The first day of the follow-ups it raises.
    pub from: NaiveDate,
    /// Switched off: from that day on nothing is raised.
    #[serde(skip_serializing_if = "is_default")]
    pub off: bool,
    /// The event it counts from.
    pub trigger: Trigger,
    /// How long after (or before) the event it is due. What is out of bounds is kept as it was typed, and shown as a
    /// mistake.
    #[serde(skip_serializing_if = "is_default")]
    pub delay: i32,
    /// What the delay is counted in.
    #[serde(skip_serializing_if = "is_default")]
    pub unit: DelayUnit,
    /// How often it comes again; nothing means once for an event.
    #[serde(skip_serializing_if = "is_default")]
    pub repeat: Option<Repeat>,
    /// What ends it.
    #[serde(skip_serializing_if = "is_default")]
    pub stop: Stop,
    /// Who does it; nothing means whoever is responsible for the client.
    #[serde(skip_serializing_if = "is_default")]
    pub role: Option<Role>,
    /// How to do it.
    #[serde(skip_serializing_if = "is_default")]
    pub instruction: String,
    /// What to ask.
    #[serde(skip_serializing_if = "is_default")]
    pub questions: Vec<Question>,
    /// What counts as done.
    #[serde(skip_serializing_if = "is_default")]
    pub done_when: String,
    /// Only for clients with this tag.
    #[serde(skip_serializing_if = "is_default")]
    pub client_tag: String,
    /// Only for deals with this tag.
    #[serde(skip_serializing_if = "is_default")]
    pub deal_tag: String,
    /// Only for deals and orders of at least this sum.
    #[serde(skip_serializing_if = "is_default")]
    pub least_value: Option<Money>,
}

impl RuleVersion {
    /// The question of that identifier.
    pub fn question(&self, id: Id) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// A rule: how, when and what to ask.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rule {
    /// Name in the queue.
    pub name: String,
    /// The goal it serves.
    #[serde(skip_serializing_if = "is_default")]
    pub after_sale_goal: Option<Id>,
    /// Its place among the rules.
    pub rank: Rank,
    /// What it says, by the day from which it does.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub versions: Entries<RuleVersion>,
    /// Deleted; what was done by it stays.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Rule {
    /// The identifier of the version that holds from a day on: two people who change a rule on the same day make one
    /// version of it.
    pub fn version_id(rule: Id, from: NaiveDate) -> Id {
        Id::derived("rule_version", &format!("{rule}/{from}"))
    }

    /// The versions by the day from which they hold.
    pub fn in_order(&self) -> Vec<(Id, &RuleVersion)> {
        let mut versions: Vec<_> = self.versions.iter().collect();
        versions.order_by_key(|(id, version)| (version.from, *id));
        versions
    }

    /// What holds on a day: the latest version begun, else the first one to come.
    pub fn on(&self, day: NaiveDate) -> Option<(Id, &RuleVersion)> {
        let versions = self.in_order();
        let begun = versions.iter().rev().find(|(_, version)| version.from <= day);
        begun.or(versions.first()).copied()
    }
}
