//! Checklists: the criteria by which meetings are judged.

use serde::{Deserialize, Serialize};

use crate::entries::Entries;
use crate::id::Id;
use crate::rank::Rank;
use crate::record::is_default;
use crate::sorting::Sorting as _;

/// How the criteria of a checklist make a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Each criterion is answered yes, partly, no or not applicable, and counts with its weight.
    #[default]
    Weighted,
    /// Exactly one criterion is chosen; its weight is the score in per cent.
    Exclusive,
    /// Each criterion is given 0 to 3 by the evidence there is.
    Evidence,
}

impl Scale {
    /// Every scale, in the order offered.
    pub const ALL: [Self; 3] = [Self::Weighted, Self::Exclusive, Self::Evidence];

    /// The name in files and in form fields.
    pub fn name(self) -> &'static str {
        match self {
            Self::Weighted => "weighted",
            Self::Exclusive => "exclusive",
            Self::Evidence => "evidence",
        }
    }
}

/// One statement to answer after a meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    /// The statement.
    pub text: String,
    /// How to tell yes from no.
    #[serde(skip_serializing_if = "is_default")]
    pub hint: String,
    /// Its weight; in an exclusive scale the score itself, in per cent. One that cannot count (zero or less) is
    /// kept as it was typed, and shown as a mistake.
    pub weight: i32,
    /// Whether it is a sign against, which subtracts.
    #[serde(skip_serializing_if = "is_default")]
    pub against: bool,
    /// Its place in the checklist.
    pub rank: Rank,
}

/// A checklist that meetings can be judged by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checklist {
    /// What it is called.
    pub name: String,
    /// When to use it.
    #[serde(skip_serializing_if = "is_default")]
    pub about: String,
    /// How its criteria make a score.
    #[serde(skip_serializing_if = "is_default")]
    pub scale: Scale,
    /// The criteria.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub criteria: Entries<Criterion>,
    /// Grows with every change; a meeting keeps the version it was judged by.
    pub version: u32,
    /// Its place among the checklists.
    pub rank: Rank,
    /// Taken out of use; meetings judged by it keep their copy.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Checklist {
    /// The criteria in the order of asking.
    pub fn in_order(&self) -> Vec<(Id, &Criterion)> {
        let mut criteria: Vec<_> = self.criteria.iter().collect();
        criteria.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
        criteria
    }

    /// The copy that a meeting keeps of it.
    pub fn sheet(&self, id: Id) -> Sheet {
        let lines = self.in_order().into_iter().map(|(id, criterion)| Line {
            id,
            text: criterion.text.clone(),
            hint: criterion.hint.clone(),
            weight: criterion.weight,
            against: criterion.against,
        });
        Sheet {
            checklist: id,
            version: self.version,
            name: self.name.clone(),
            scale: self.scale,
            lines: lines.collect(),
        }
    }
}

/// A criterion as it stood when a meeting was judged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The criterion.
    pub id: Id,
    /// The statement.
    pub text: String,
    /// How to tell yes from no.
    #[serde(skip_serializing_if = "is_default")]
    pub hint: String,
    /// Its weight.
    pub weight: i32,
    /// Whether it is a sign against.
    #[serde(skip_serializing_if = "is_default")]
    pub against: bool,
}

/// The copy of a checklist that a meeting keeps, so that it says for ever by what it was judged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// The checklist it was taken from.
    pub checklist: Id,
    /// Its version then.
    pub version: u32,
    /// Its name then.
    pub name: String,
    /// How its lines make a score.
    #[serde(skip_serializing_if = "is_default")]
    pub scale: Scale,
    /// The lines in the order of asking.
    pub lines: Vec<Line>,
}

/// What was answered to one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// True; in an exclusive scale: this line is the chosen one.
    Yes,
    /// True in part.
    Partly,
    /// Not true.
    No,
    /// It could not be true or false here.
    NotApplicable,
    /// Evidence 0: nothing is known.
    Nothing,
    /// Evidence 1: our own guess.
    Guess,
    /// Evidence 2: one person at the client's told us.
    Told,
    /// Evidence 3: confirmed by the decision maker or by a document.
    Confirmed,
}

impl Mark {
    /// The answers offered for a scale, in their order.
    pub fn offered(scale: Scale) -> &'static [Self] {
        match scale {
            Scale::Weighted => &[Self::Yes, Self::Partly, Self::No, Self::NotApplicable],
            Scale::Exclusive => &[Self::Yes],
            Scale::Evidence => &[Self::Nothing, Self::Guess, Self::Told, Self::Confirmed],
        }
    }

    /// The name in files and in `data-mark`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::NotApplicable => "not_applicable",
            Self::Nothing => "nothing",
            Self::Guess => "guess",
            Self::Told => "told",
            Self::Confirmed => "confirmed",
        }
    }
}

/// The answer to one criterion of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// What was answered; none where there is only a note.
    #[serde(skip_serializing_if = "is_default")]
    pub mark: Option<Mark>,
    /// Words to it.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// Who answered, where known.
    #[serde(skip_serializing_if = "is_default")]
    pub by: Option<Id>,
}
