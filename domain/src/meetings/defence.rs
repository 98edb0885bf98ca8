//! The defence of a meeting before it takes place: what is missing, and what speaks against it.

use chrono::NaiveDate;

use crate::funnel::steps::StageOrder;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::{Meeting, MeetingKind};
use crate::meetings::{cost, ready_made};
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// A part of the defence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// With whom: a client or a deal.
    Client,
    /// Who takes part.
    Contacts,
    /// When.
    Date,
    /// What for.
    Goal,
    /// Why these people.
    WhyThem,
    /// Why a call is not enough.
    WhyNotCall,
    /// What is at stake.
    Stake,
    /// What is to be reached.
    Goals,
    /// What is to be done there.
    Tasks,
    /// The step forward wanted.
    Primary,
    /// The lesser step, should that fail.
    Fallback,
    /// How long it takes.
    Time,
    /// What must be known before.
    ToKnow,
    /// What to take along.
    Materials,
    /// By what it will be judged.
    Sheet,
    /// The verdict expected, and how sure the person is.
    Foreseen,
}

impl Part {
    /// Every part, in the order of the form.
    pub const ALL: [Self; 16] = [
        Self::Client,
        Self::Contacts,
        Self::Date,
        Self::Goal,
        Self::WhyThem,
        Self::WhyNotCall,
        Self::Stake,
        Self::Goals,
        Self::Tasks,
        Self::Primary,
        Self::Fallback,
        Self::Time,
        Self::ToKnow,
        Self::Materials,
        Self::Sheet,
        Self::Foreseen,
    ];

    /// Whether a meeting without it cannot be submitted. A call does not have to say why a call is not enough.
    pub fn is_required(self, kind: MeetingKind) -> bool {
        match self {
            Self::Client | Self::Date | Self::Goal | Self::Primary => true,
            Self::WhyNotCall => kind != MeetingKind::Call,
            _ => false,
        }
    }
}

/// The parts that are not filled in, in the order of the form.
pub fn unfinished(workspace: &Workspace, meeting: &Meeting) -> Vec<Part> {
    let lacks = |part: &Part| match part {
        Part::Client => client_of(workspace, meeting).is_none(),
        Part::Contacts => meeting.contacts.is_empty(),
        Part::Date => meeting.date.is_none(),
        Part::Goal => meeting.goal.is_none(),
        Part::WhyThem => meeting.why_them.is_empty(),
        Part::WhyNotCall => meeting.kind != MeetingKind::Call && meeting.why_not_call.is_empty(),
        Part::Stake => cost::stake(workspace, meeting).is_none(),
        Part::Goals => meeting.goals.is_empty(),
        Part::Tasks => meeting.tasks.is_empty(),
        Part::Primary => meeting.primary.is_empty(),
        Part::Fallback => meeting.fallback.is_empty(),
        Part::Time => meeting.minutes == 0,
        Part::ToKnow => meeting.to_know.is_empty(),
        Part::Materials => meeting.materials.is_empty(),
        Part::Sheet => meeting.sheet.is_none(),
        Part::Foreseen => meeting.foreseen.is_none() || meeting.sure.is_none(),
    };
    Part::ALL.into_iter().filter(lacks).collect()
}

/// The parts without which it cannot be submitted.
pub fn missing(workspace: &Workspace, meeting: &Meeting) -> Vec<Part> {
    let mut parts = unfinished(workspace, meeting);
    parts.retain(|part| part.is_required(meeting.kind));
    parts
}

/// The client of a meeting: that of its deal, else its own.
pub fn client_of(workspace: &Workspace, meeting: &Meeting) -> Option<Id> {
    let of_deal = meeting
        .deal
        .and_then(|deal| workspace.deals.get(deal))
        .and_then(|deal| deal.client);
    of_deal.or(meeting.client)
}

/// Something that speaks against holding a meeting as it is planned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Warning {
    /// Its deal has not come to the stage that the goal presupposes.
    TooEarly {
        /// The stage it would have to be in.
        stage: Id,
    },
    /// Nobody who takes part decides.
    NobodyDecides,
    /// It costs more of the stake than the limit of the settings.
    TooDear {
        /// The share of the stake, 0.2 for a fifth.
        share: f64,
    },
    /// There is no fallback step forward.
    NoFallback,
    /// It is planned for a day that has passed.
    InThePast {
        /// That day.
        day: NaiveDate,
    },
    /// It ends before it begins.
    EndsBeforeItBegins,
    /// So many of those who should take part are not contacts of the client any more.
    ContactGone {
        /// How many.
        count: usize,
    },
    /// Its deal was deleted.
    DealGone,
    /// Its client was deleted.
    ClientGone,
    /// Its deal is not in work.
    DealClosed,
    /// Its goal was taken out of use.
    GoalGone,
}

/// Everything that speaks against a meeting, seen from today. A meeting that took place is not in the past but
/// history.
pub fn warnings(
    workspace: &Workspace,
    order: &StageOrder,
    meeting: &Meeting,
    today: NaiveDate,
) -> Vec<Warning> {
    let settings = workspace.settings();
    let ahead = meeting.state().is_ahead();
    let mut found = Vec::new();
    if let Some(stage) = too_early_for(workspace, order, meeting) {
        found.push(Warning::TooEarly { stage });
    }
    found.extend(about_contacts(workspace, meeting));
    let share = cost::share_of_stake(workspace, meeting, &settings);
    if let Some(share) = share.filter(|share| cost::is_too_dear(*share, &settings)) {
        found.push(Warning::TooDear { share });
    }
    if ahead && meeting.fallback.is_empty() {
        found.push(Warning::NoFallback);
    }
    if let Some(day) = meeting.date.filter(|day| ahead && *day < today) {
        found.push(Warning::InThePast { day });
    }
    if matches!((meeting.start, meeting.end), (Some(start), Some(end)) if end < start) {
        found.push(Warning::EndsBeforeItBegins);
    }
    found.extend(about_records(workspace, order, meeting, ahead));
    found
}

fn about_contacts(workspace: &Workspace, meeting: &Meeting) -> Vec<Warning> {
    let Some(client) = client_of(workspace, meeting).and_then(|id| workspace.clients.get(id)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let known: Vec<_> = meeting
        .contacts
        .iter()
        .filter_map(|id| client.contacts.get(*id))
        .collect();
    if !known.is_empty() && !known.iter().any(|contact| contact.decision_maker) {
        found.push(Warning::NobodyDecides);
    }
    let count = meeting.contacts.len() - known.len();
    if count > 0 {
        found.push(Warning::ContactGone { count });
    }
    found
}

fn about_records(workspace: &Workspace, order: &StageOrder, meeting: &Meeting, ahead: bool) -> Vec<Warning> {
    let mut found = Vec::new();
    if let Some(deal) = meeting.deal {
        match workspace.deals.alive(deal) {
            None => found.push(Warning::DealGone),
            Some(deal) => {
                let closed = deal
                    .stage()
                    .is_some_and(|stage| order.kind(stage) != StageKind::Open);
                if ahead && closed {
                    found.push(Warning::DealClosed);
                }
            }
        }
    }
    if meeting
        .client
        .is_some_and(|id| workspace.clients.alive(id).is_none())
    {
        found.push(Warning::ClientGone);
    }
    let goal = meeting.goal.and_then(|id| workspace.meeting_goals.get(id));
    if ahead && goal.is_some_and(|goal| goal.gone) {
        found.push(Warning::GoalGone);
    }
    found
}

/// The stage that the goal presupposes, where the deal has not come to it. Of a meeting that took place the deal's
/// stage at that time counts, not today's.
pub fn too_early_for(workspace: &Workspace, order: &StageOrder, meeting: &Meeting) -> Option<Id> {
    // Only the identifiers of the stages matter, which are the same in every language.
    let goal = ready_made::goal(workspace, Lang::En, meeting.goal?)?;
    let deal = workspace.deals.get(meeting.deal?)?;
    let held = meeting.date.filter(|_| meeting.state().is_held());
    let moves = deal.moves();
    let entered = moves
        .iter()
        .map(|(_, step)| step)
        .rfind(|step| held.is_none_or(|day| step.at.day() < day))
        .or_else(|| moves.first().map(|(_, step)| step))?;
    let stage = workspace.stages.get(entered.to)?;
    if stage.kind != StageKind::Open {
        return None;
    }
    let needed = goal.not_before.into_iter().find(|id| {
        let there = workspace.stages.get(*id);
        there.is_some_and(|needed| needed.board == stage.board)
    })?;
    order.is_before(entered.to, needed).then_some(needed)
}
