//! Deals, their moves and what was done about them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::entries::{Entries, Happened};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::rank::Rank;
use crate::record::is_default;

/// A word to find records by. Its identifier is derived from the word, so that two people's tags unite.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    /// The word.
    pub name: String,
}

impl Tag {
    /// The identifier and entry of a tag.
    pub fn entry(name: &str) -> (Id, Self) {
        (
            Id::derived("tag", &crate::text::fold(name)),
            Self {
                name: name.to_owned(),
            },
        )
    }
}

/// What is to be done next, and when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NextStep {
    /// What.
    pub text: String,
    /// On which day.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
}

/// Why a deal was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LostReason {
    /// Too dear.
    Price,
    /// Bought elsewhere.
    Competitor,
    /// No money for it.
    NoBudget,
    /// No need for it.
    NoNeed,
    /// Whoever decides was not reached.
    NoDecisionMaker,
    /// They stopped answering.
    NoAnswer,
    /// Not what we do well.
    PoorFit,
    /// Anything else; the note says what.
    Other,
}

impl LostReason {
    /// Every reason, in the order offered.
    pub const ALL: [Self; 8] = [
        Self::Price,
        Self::Competitor,
        Self::NoBudget,
        Self::NoNeed,
        Self::NoDecisionMaker,
        Self::NoAnswer,
        Self::PoorFit,
        Self::Other,
    ];
}

/// One entry into a stage. Where a deal came from is not stored: it is the entry before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Move {
    /// The stage entered.
    pub to: Id,
    /// When it happened.
    pub at: Moment,
    /// When it was written down, where that was later than it happened.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recorded: Option<Moment>,
    /// Puts moves of the same moment in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub turn: u32,
    /// Who moved it, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// Whether the expected result of the stage that was left had been reached; `false` is a move on credit.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reached: Option<bool>,
    /// Why it was lost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: Option<LostReason>,
    /// When to look at a parked deal again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<NaiveDate>,
    /// Words to the move.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

impl Move {
    /// An entry into a stage with nothing else known.
    pub fn new(to: Id, at: Moment) -> Self {
        Self {
            to,
            at,
            recorded: None,
            turn: 0,
            by: None,
            reached: None,
            reason: None,
            until: None,
            note: String::new(),
        }
    }
}

/// A touch: something done about a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// A telephone call.
    Call,
    /// An e-mail.
    Email,
    /// A message in a messenger.
    Message,
    /// A visit.
    Visit,
    /// A general offer was sent.
    GeneralOffer,
    /// An individual offer was sent, with a sum.
    IndividualOffer,
    /// An invoice was sent.
    Invoice,
    /// A payment came in.
    Payment,
    /// The client complained.
    Complaint,
    /// A note.
    Note,
}

impl ActivityKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 10] = [
        Self::Call,
        Self::Email,
        Self::Message,
        Self::Visit,
        Self::GeneralOffer,
        Self::IndividualOffer,
        Self::Invoice,
        Self::Payment,
        Self::Complaint,
        Self::Note,
    ];

    /// Whether it is something done towards the client, as opposed to a note, a complaint or money coming in.
    pub fn is_touch(self) -> bool {
        !matches!(self, Self::Note | Self::Payment | Self::Complaint)
    }

    /// Whether it carries a sum.
    pub fn has_sum(self) -> bool {
        matches!(self, Self::IndividualOffer | Self::Invoice | Self::Payment)
    }
}

/// Something done about a deal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// What.
    pub kind: ActivityKind,
    /// When it happened.
    pub at: Moment,
    /// When it was written down, where that was later.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recorded: Option<Moment>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// With which contact of the client.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact: Option<Id>,
    /// The sum of an offer, invoice or payment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sum: Option<Money>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
}

/// A sale in the making.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Deal {
    /// What is being sold.
    pub title: String,
    /// To whom.
    #[serde(skip_serializing_if = "is_default")]
    pub client: Option<Id>,
    /// By whom.
    #[serde(skip_serializing_if = "is_default")]
    pub owner: Option<Id>,
    /// For how much.
    #[serde(skip_serializing_if = "is_default")]
    pub value: Option<Money>,
    /// What is left of it for us.
    #[serde(skip_serializing_if = "is_default")]
    pub margin: Option<Money>,
    /// Own chance of winning in percent, in place of the stage's.
    #[serde(skip_serializing_if = "is_default")]
    pub probability: Option<u8>,
    /// The day the deal is expected to be won.
    #[serde(skip_serializing_if = "is_default")]
    pub expected: Option<NaiveDate>,
    /// The day on which what was sold was delivered.
    #[serde(skip_serializing_if = "is_default")]
    pub delivered: Option<NaiveDate>,
    /// What is to be done next.
    #[serde(skip_serializing_if = "is_default")]
    pub next: Option<NextStep>,
    /// Contacts of the client who take part.
    #[serde(skip_serializing_if = "is_default")]
    pub contacts: Vec<Id>,
    /// Tags by the identifier derived from their text.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub tags: Entries<Tag>,
    /// Free text.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// The place in its column.
    pub rank: Rank,
    /// Every entry into a stage. The latest one says where the deal is.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub history: Entries<Move>,
    /// What was done.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub activities: Entries<Activity>,
    /// The identifier in the system the deal was imported from.
    #[serde(skip_serializing_if = "is_default")]
    pub external: String,
    /// Put away: not on the board, still in every report.
    #[serde(skip_serializing_if = "is_default")]
    pub archived: bool,
    /// Deleted: in no report, can be restored.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Happened for Move {
    fn order(&self) -> (i64, u32) {
        (self.at.instant(), self.turn)
    }
}

impl Deal {
    /// The latest move: it says in which stage the deal is.
    pub fn last_move(&self) -> Option<&Move> {
        self.history.latest()
    }

    /// The day the deal came into the stage it is in. Entries that only name the stage again, as two copies may both
    /// write, do not begin the stay anew.
    pub fn entered(&self) -> Option<NaiveDate> {
        let last = self.last_move()?;
        let named = self.history.values().filter(|step| step.to == last.to).count();
        if named == 1 {
            return Some(last.at.day());
        }
        let moves = self.moves();
        let stay = moves.iter().rev().take_while(|(_, step)| step.to == last.to);
        stay.last().map(|(_, step)| step.at.day())
    }

    /// The stage the deal is in.
    pub fn stage(&self) -> Option<Id> {
        self.last_move().map(|step| step.to)
    }

    /// All moves in the order they happened.
    pub fn moves(&self) -> Vec<(Id, &Move)> {
        self.history.in_order()
    }

    /// The last touch or other activity.
    pub fn last_activity(&self) -> Option<&Activity> {
        self.activities
            .values()
            .max_by_key(|activity| activity.at.instant())
    }
}
