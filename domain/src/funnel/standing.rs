//! Where a deal stands: how long it has been in its stage, whether it is stuck, and why, in words.

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::deal::{Deal, NextStep};
use crate::settings::Settings;
use crate::stage::{Stage, StageKind};

/// How badly a deal is stuck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Level {
    /// It moves, or is not in work.
    #[default]
    No,
    /// Idle as long as the norm.
    Yellow,
    /// Idle well beyond the norm, or far too long in the stage.
    Red,
}

/// Why a deal is stuck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was moved or done for so many working days.
    Idle {
        /// Working days since the last move or activity.
        days: i64,
    },
    /// In the stage for so many working days, whatever was done.
    TooLong {
        /// Working days since the deal entered the stage.
        days: i64,
    },
    /// So many meetings in a row moved nothing, whatever the days.
    InPlace {
        /// How many.
        meetings: usize,
    },
}

/// The day of the next step, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// No next step.
    None,
    /// Planned without a day.
    Undated,
    /// Should have been done.
    Overdue,
    /// To be done today.
    Today,
    /// To be done later.
    Planned,
}

impl Due {
    /// How the next step stands.
    pub fn of(next: Option<&NextStep>, today: NaiveDate) -> Self {
        match next {
            None => Self::None,
            Some(NextStep { date: None, .. }) => Self::Undated,
            Some(NextStep { date: Some(date), .. }) if *date < today => Self::Overdue,
            Some(NextStep { date: Some(date), .. }) if *date == today => Self::Today,
            Some(_) => Self::Planned,
        }
    }

    /// Whether the deal is forgotten: no next step with a day, or one that has passed.
    pub fn is_forgotten(self) -> bool {
        matches!(self, Self::None | Self::Undated | Self::Overdue)
    }

    /// The name in `data-due`.
    pub fn name(self) -> &'static str {
        match self {
            Self::None | Self::Undated => "none",
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Planned => "planned",
        }
    }
}

/// Where a deal stands today.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Standing {
    /// Working days since the deal entered its stage.
    pub days: i64,
    /// Working days since its last move or activity.
    pub idle: i64,
    /// Working days it may stay; 0 = no norm.
    pub norm: u16,
    /// How badly it is stuck.
    pub level: Level,
    /// Why, the worst first.
    pub reasons: Vec<Reason>,
}

/// Works out where a deal stands.
///
/// `idle = working days since max(last move, last activity)`. A next step dated today or later, and no further ahead
/// than the norm, suspends it. `r = idle / norm`: yellow from `settings.stuck_yellow` %, red from
/// `settings.stuck_red` %. Apart from that a deal is red when its time in the stage exceeds `settings.stay_limit` %
/// of the norm.
pub fn standing(deal: &Deal, stage: &Stage, settings: &Settings, today: NaiveDate) -> Standing {
    let (Some(moved), Some(entered)) = (deal.last_move().map(|step| step.at.day()), deal.entered()) else {
        return Standing::default();
    };
    let touched = deal
        .last_activity()
        .map_or(moved, |activity| activity.at.day().max(moved));
    let calendar = &settings.calendar;
    let days = calendar.working_days_between(entered, today).max(0);
    let idle = calendar.working_days_between(touched, today).max(0);
    let norm = stage.norm;
    let mut standing = Standing {
        days,
        idle,
        norm,
        ..Standing::default()
    };
    if stage.kind != StageKind::Open || norm == 0 {
        return standing;
    }
    let reaches = |days: i64, percent: u16| days * 100 >= i64::from(norm) * i64::from(percent);
    if days * 100 > i64::from(norm) * i64::from(settings.stay_limit) {
        standing.level = Level::Red;
        standing.reasons.push(Reason::TooLong { days });
    }
    if reaches(idle, settings.stuck_yellow) && !is_planned(deal, norm, calendar, today) {
        let level = if reaches(idle, settings.stuck_red) {
            Level::Red
        } else {
            Level::Yellow
        };
        standing.level = standing.level.max(level);
        standing.reasons.insert(0, Reason::Idle { days: idle });
    }
    standing
}

impl Standing {
    /// Adds what meetings say: a deal about which they moved nothing so often
    /// ([`crate::meetings::verdict::stuck_in_place`]) is red.
    #[must_use]
    pub fn with_meetings_in_place(mut self, meetings: Option<usize>) -> Self {
        if let Some(meetings) = meetings {
            self.level = Level::Red;
            self.reasons.insert(0, Reason::InPlace { meetings });
        }
        self
    }
}

fn is_planned(deal: &Deal, norm: u16, calendar: &WorkingCalendar, today: NaiveDate) -> bool {
    let date = deal.next.as_ref().and_then(|next| next.date);
    date.is_some_and(|date| date >= today && calendar.working_days_between(today, date) <= i64::from(norm))
}

#[cfg(test)]
mod tests;
