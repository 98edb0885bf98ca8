//! Indicators: what the team measures itself by, the plans for it, and the marks of the head.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::entries::Entries;
use crate::id::Id;
use crate::money::Money;
use crate::person::{Person, Role};
use crate::rank::Rank;
use crate::record::is_default;
use crate::sorting::Sorting as _;

/// What an indicator is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Pieces.
    #[default]
    Count,
    /// Money.
    Money,
    /// A share, in percent.
    Percent,
}

/// A plan: a sum of money, or a number in the unit of the indicator (40 for 40 %).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// A number.
    Number(f64),
    /// A sum.
    Money(Money),
}

impl Default for Amount {
    fn default() -> Self {
        Self::Number(0.0)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // A whole number is written as one.
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Money(money) => money.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Stored {
            Number(f64),
            Money(Money),
        }
        Ok(match Stored::deserialize(deserializer)? {
            Stored::Number(number) => Self::Number(number),
            Stored::Money(money) => Self::Money(money),
        })
    }
}

/// The plan of one person for one month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Whose.
    pub person: Id,
    /// The first day of the month.
    pub month: NaiveDate,
    /// How much; none takes the usual plan away for that month.
    #[serde(default, skip_serializing_if = "is_default")]
    pub value: Option<Amount>,
}

impl Plan {
    /// The identifier of a plan's entry: two people who plan the same month write the same entry.
    pub fn id(person: Id, month: NaiveDate) -> Id {
        Id::derived(&person.to_string(), &month.format("%Y-%m").to_string())
    }
}

/// What the head thinks of one person's work on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Whose work.
    pub person: Id,
    /// The day it is about.
    pub day: NaiveDate,
    /// From 0 to 100.
    pub score: u8,
    /// Who judged it, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// One thing that is measured.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Indicator {
    /// Its name in the table.
    pub name: String,
    /// What exactly is counted or judged.
    #[serde(skip_serializing_if = "is_default")]
    pub about: String,
    /// The name of the computed figure that is its fact; empty: judged by the head from 0 to 100.
    #[serde(skip_serializing_if = "is_default")]
    pub figure: String,
    /// What it is counted in.
    #[serde(skip_serializing_if = "is_default")]
    pub unit: Unit,
    /// Whose it is; none: everybody's.
    #[serde(skip_serializing_if = "is_default")]
    pub role: Option<Role>,
    /// How much it weighs among the others.
    #[serde(skip_serializing_if = "is_default")]
    pub weight: u16,
    /// Whether less is better.
    #[serde(skip_serializing_if = "is_default")]
    pub less_is_better: bool,
    /// The fulfilment beyond which more does not count, in percent; none: as the settings say.
    #[serde(skip_serializing_if = "is_default")]
    pub cap: Option<u16>,
    /// The plan for a month where a person has none of their own.
    #[serde(skip_serializing_if = "is_default")]
    pub usual: Option<Amount>,
    /// Plans by person and month.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub plans: Entries<Plan>,
    /// The marks of the head.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub marks: Entries<Mark>,
    /// Its place in the table.
    pub rank: Rank,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Indicator {
    /// Whether the head judges it, as opposed to a figure that is computed.
    pub fn is_judged(&self) -> bool {
        self.figure.is_empty()
    }

    /// Whether a person is measured by it.
    pub fn is_for(&self, person: &Person) -> bool {
        self.role.is_none_or(|role| person.is(role))
    }

    /// The plan of a person for the month that begins on a day.
    pub fn plan(&self, person: Id, month: NaiveDate) -> Option<Amount> {
        match self.plans.get(Plan::id(person, month)) {
            Some(plan) => plan.value,
            None => self.usual,
        }
    }

    /// The marks of a person, the latest first.
    pub fn marks_of(&self, person: Id) -> Vec<(Id, &Mark)> {
        let mut marks: Vec<_> = self
            .marks
            .iter()
            .filter(|(_, mark)| mark.person == person)
            .collect();
        marks.order_by_key(|(id, mark)| std::cmp::Reverse((mark.day, *id)));
        marks
    }
}

/// How a bonus is worked out for a role; its identifier is derived from the role.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BonusRule {
    /// Whose; none: everybody who has no rule of their own.
    #[serde(skip_serializing_if = "is_default")]
    pub role: Option<Role>,
    /// What is paid whatever happens.
    #[serde(skip_serializing_if = "is_default")]
    pub base: Option<Money>,
    /// The share of the margin, in hundredths of a percent: 1000 is 10 %.
    #[serde(skip_serializing_if = "is_default")]
    pub rate: u16,
    /// From which efficiency on which part of the share is paid.
    #[serde(skip_serializing_if = "is_default")]
    pub steps: Vec<BonusStep>,
    /// Taken out of use.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// A step of a bonus: from so much efficiency on, so much of the share is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BonusStep {
    /// The efficiency from which it holds, in percent.
    pub from: u16,
    /// The part of the share that is paid, in percent.
    pub pay: u16,
}

impl BonusRule {
    /// The identifier of the rule of a role.
    pub fn id(role: Option<Role>) -> Id {
        let name = role.map_or("everybody", |role| match role {
            Role::Hunter => "hunter",
            Role::Closer => "closer",
            Role::Farmer => "farmer",
            Role::Head => "head",
        });
        Id::derived("bonus", name)
    }
}
