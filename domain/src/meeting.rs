//! Meetings: defended before, judged after.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::checklist::{Answer, Sheet};
use crate::entries::{Entries, Happened};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::rank::Rank;
use crate::record::is_default;

mod result;

pub use result::{Agreement, Became, Outcome, Reached, Report, Review, Side, Verdict};

/// What a meeting can be for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingGoal {
    /// Name in the list to choose from.
    pub name: String,
    /// What must be true already for such a meeting to make sense.
    #[serde(skip_serializing_if = "is_default")]
    pub presupposes: String,
    /// The earliest stages, at most one on each board, in which such a meeting makes sense.
    #[serde(skip_serializing_if = "is_default")]
    pub not_before: Vec<Id>,
    /// Suggestion for the primary step forward.
    #[serde(skip_serializing_if = "is_default")]
    pub primary: String,
    /// Suggestion for the fallback step forward.
    #[serde(skip_serializing_if = "is_default")]
    pub fallback: String,
    /// Its place in the list.
    pub rank: Rank,
    /// Taken out of use; meetings still speak of it.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// Where and how two sides meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// We go to them.
    #[default]
    Visit,
    /// They come to us.
    AtOurs,
    /// By video.
    Online,
    /// By telephone.
    Call,
}

impl MeetingKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 4] = [Self::Visit, Self::AtOurs, Self::Online, Self::Call];

    /// The name in files and in form fields.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::AtOurs => "at_ours",
            Self::Online => "online",
            Self::Call => "call",
        }
    }
}

/// Where a meeting is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Being written.
    #[default]
    Draft,
    /// Waits for the head.
    Submitted,
    /// The head has questions.
    SentBack,
    /// May be held.
    Approved,
    /// It took place.
    Held,
    /// Its result is written down.
    Reported,
    /// The head has judged the report.
    Reviewed,
    /// It will not take place.
    Cancelled,
    /// Put off to another day; without a day it waits for one.
    Moved,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Submitted,
        Self::SentBack,
        Self::Approved,
        Self::Held,
        Self::Reported,
        Self::Reviewed,
        Self::Cancelled,
        Self::Moved,
    ];

    /// The name in addresses and in `data-state`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::SentBack => "sent-back",
            Self::Approved => "approved",
            Self::Held => "held",
            Self::Reported => "reported",
            Self::Reviewed => "reviewed",
            Self::Cancelled => "cancelled",
            Self::Moved => "moved",
        }
    }

    /// Whether the meeting is still ahead.
    pub fn is_ahead(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Submitted | Self::SentBack | Self::Approved | Self::Moved
        )
    }

    /// Whether the meeting took place.
    pub fn is_held(self) -> bool {
        matches!(self, Self::Held | Self::Reported | Self::Reviewed)
    }
}

/// One step of a meeting's life. The latest one says where the meeting is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifeStep {
    /// The state entered.
    pub to: State,
    /// When.
    pub at: Moment,
    /// Puts steps of the same moment in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub turn: u32,
    /// Who, where known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Id>,
    /// Questions, a reason, a remark.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// Of a meeting put off: the day it was planned for before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<NaiveDate>,
    /// Of a meeting put off: the day it was put off to, where there is one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub day: Option<NaiveDate>,
}

/// A meeting or a call worth preparing for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What it is called; empty: named after its goal.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// Where and how.
    #[serde(skip_serializing_if = "is_default")]
    pub kind: MeetingKind,
    /// The deal it is about.
    #[serde(skip_serializing_if = "is_default")]
    pub deal: Option<Id>,
    /// The client, where it is not about a deal.
    #[serde(skip_serializing_if = "is_default")]
    pub client: Option<Id>,
    /// Contacts of the client who take part.
    #[serde(skip_serializing_if = "is_default")]
    pub contacts: Vec<Id>,
    /// Whose meeting it is.
    #[serde(skip_serializing_if = "is_default")]
    pub owner: Option<Id>,
    /// The day.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// The beginning, in minutes since midnight of the local day.
    #[serde(skip_serializing_if = "is_default")]
    pub start: Option<u16>,
    /// The end, in minutes since midnight of the local day.
    #[serde(skip_serializing_if = "is_default")]
    pub end: Option<u16>,
    /// Where.
    #[serde(skip_serializing_if = "is_default")]
    pub place: String,

    /// What it is for.
    #[serde(skip_serializing_if = "is_default")]
    pub goal: Option<Id>,
    /// Why these people.
    #[serde(skip_serializing_if = "is_default")]
    pub why_them: String,
    /// Why a call is not enough.
    #[serde(skip_serializing_if = "is_default")]
    pub why_not_call: String,
    /// What is at stake now.
    #[serde(skip_serializing_if = "is_default")]
    pub stake: Option<Money>,
    /// What is at stake over the long run.
    #[serde(skip_serializing_if = "is_default")]
    pub stake_long: Option<Money>,
    /// What is to be reached.
    #[serde(skip_serializing_if = "is_default")]
    pub goals: String,
    /// What is to be done there.
    #[serde(skip_serializing_if = "is_default")]
    pub tasks: String,
    /// The action of the client that would be a step forward.
    #[serde(skip_serializing_if = "is_default")]
    pub primary: String,
    /// The lesser one, should that fail.
    #[serde(skip_serializing_if = "is_default")]
    pub fallback: String,
    /// Time on the road and there, in minutes.
    #[serde(skip_serializing_if = "is_default")]
    pub minutes: u32,
    /// What an hour costs; none: as the settings say.
    #[serde(skip_serializing_if = "is_default")]
    pub rate: Option<Money>,
    /// What the trip costs.
    #[serde(skip_serializing_if = "is_default")]
    pub travel: Option<Money>,
    /// What must be known before.
    #[serde(skip_serializing_if = "is_default")]
    pub to_know: String,
    /// What to take along.
    #[serde(skip_serializing_if = "is_default")]
    pub materials: String,
    /// The verdict expected.
    #[serde(skip_serializing_if = "is_default")]
    pub foreseen: Option<Verdict>,
    /// How sure the person is of it, in percent.
    #[serde(skip_serializing_if = "is_default")]
    pub sure: Option<u8>,

    /// By what it is judged.
    #[serde(skip_serializing_if = "is_default")]
    pub sheet: Option<Sheet>,
    /// The answers by criterion.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub answers: Entries<Answer>,
    /// What it came to.
    #[serde(skip_serializing_if = "is_default")]
    pub outcome: Option<Outcome>,
    /// What was written about it, by person.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub reports: Entries<Report>,
    /// What both sides promised.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub agreements: Entries<Agreement>,
    /// The move of the deal that the meeting brought: an entry of its history.
    #[serde(skip_serializing_if = "is_default")]
    pub deal_move: Option<Id>,
    /// What heads think of it, by person.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub reviews: Entries<Review>,
    /// Marked by the head as one to learn from.
    #[serde(skip_serializing_if = "is_default")]
    pub exemplary: bool,

    /// Every step of its life.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub steps: Entries<LifeStep>,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Happened for LifeStep {
    fn order(&self) -> (i64, u32) {
        (self.at.instant(), self.turn)
    }
}

impl Meeting {
    /// All steps of its life in the order they happened.
    pub fn life(&self) -> Vec<(Id, &LifeStep)> {
        self.steps.in_order()
    }

    /// Where it is in its life. A meeting put off to another day is what it was before; without a day it waits.
    pub fn state(&self) -> State {
        let mut state = State::Draft;
        let mut before = State::Draft;
        for (_, step) in self.life() {
            if step.to != State::Moved {
                (state, before) = (step.to, step.to);
            } else {
                state = if step.day.is_some() { before } else { State::Moved };
            }
        }
        state
    }

    /// How often it was put off.
    pub fn times_moved(&self) -> usize {
        self.steps.values().filter(|step| step.to == State::Moved).count()
    }

    /// The last step into the state.
    pub fn last_step(&self, to: State) -> Option<&LifeStep> {
        self.life()
            .into_iter()
            .rev()
            .map(|(_, step)| step)
            .find(|step| step.to == to)
    }

    /// Whether a head, or a team without one, let it take place.
    pub fn was_approved(&self) -> bool {
        self.steps.values().any(|step| step.to == State::Approved)
    }
}
