//! Whether follow-ups are done, and on time; and the marks that clients gave.

use chrono::NaiveDate;

use super::occurrences::{Occurrence, State};
use crate::calendar::Period;
use crate::follow_up::Ending;
use crate::id::Id;
use crate::workspace::Workspace;

/// What a follow-up counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judged {
    /// Done by its day.
    OnTime,
    /// Done later.
    Late,
    /// Its day has passed, and it is not done.
    NotDone,
    /// Passed over with a reason: counts neither for nor against.
    Skipped,
    /// Settled by the client's own order, or by a contact: counts neither for nor against.
    Overtaken,
}

impl Judged {
    /// Every judgement.
    pub const ALL: [Self; 5] = [
        Self::OnTime,
        Self::Late,
        Self::NotDone,
        Self::Skipped,
        Self::Overtaken,
    ];

    /// The name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::NotDone => "not-done",
            Self::Skipped => "skipped",
            Self::Overtaken => "overtaken",
        }
    }
}

/// What a follow-up counts as in a period; nothing where it does not fall into it, or its day has not passed yet. It
/// belongs to the day it stands at or, done earlier, to the day it was done.
pub fn judge(one: &Occurrence, period: Period, today: NaiveDate) -> Option<Judged> {
    let day = one.ended.map_or(one.day, |ended| ended.min(one.day));
    if !period.contains(day) {
        return None;
    }
    match one.state {
        State::Done if one.ended.is_some_and(|ended| ended <= one.day) => Some(Judged::OnTime),
        State::Done => Some(Judged::Late),
        State::Skipped => Some(Judged::Skipped),
        State::Overtaken => Some(Judged::Overtaken),
        State::Missed => Some(Judged::NotDone),
        State::Open if one.day < today => Some(Judged::NotDone),
        State::Open => None,
    }
}

/// What follow-ups come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Done by their day.
    pub on_time: usize,
    /// Done later.
    pub late: usize,
    /// Their day has passed, and they are not done.
    pub not_done: usize,
    /// Passed over.
    pub skipped: usize,
    /// Settled by the client.
    pub overtaken: usize,
    /// Put off at least once.
    pub put_off: usize,
}

impl Tally {
    /// Counts one.
    pub fn add(&mut self, one: &Occurrence, judged: Judged) {
        *match judged {
            Judged::OnTime => &mut self.on_time,
            Judged::Late => &mut self.late,
            Judged::NotDone => &mut self.not_done,
            Judged::Skipped => &mut self.skipped,
            Judged::Overtaken => &mut self.overtaken,
        } += 1;
        self.put_off += usize::from(one.put_offs > 0);
    }

    /// The tally of a list.
    pub fn of<'a>(all: impl IntoIterator<Item = &'a Occurrence>, period: Period, today: NaiveDate) -> Self {
        let mut tally = Self::default();
        for one in all {
            if let Some(judged) = judge(one, period, today) {
                tally.add(one, judged);
            }
        }
        tally
    }

    /// How many there were to do.
    pub fn due(&self) -> usize {
        self.done() + self.not_done
    }

    /// How many were done.
    pub fn done(&self) -> usize {
        self.on_time + self.late
    }

    /// Done on time / due, where anything was.
    pub fn on_time_share(&self) -> Option<f64> {
        share(self.on_time, self.due())
    }

    /// Done / due, where anything was.
    pub fn done_share(&self) -> Option<f64> {
        share(self.done(), self.due())
    }
}

fn share(part: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| part as f64 / all as f64)
}

/// A mark that a client gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// Where it is written down.
    pub follow_up: Id,
    /// The mark, 0 to 10.
    pub mark: u8,
}

/// The marks given in a period to whoever was responsible, in the order of the records.
pub fn marks(workspace: &Workspace, person: Option<Id>, rule: Option<Id>, period: Period) -> Vec<Given> {
    let wanted = |one: &crate::follow_up::FollowUp| {
        one.ending == Some(Ending::Done)
            && one.at.is_some_and(|at| period.contains(at.day()))
            && person.is_none_or(|person| one.owner == Some(person))
            && rule.is_none_or(|rule| one.rule == rule)
    };
    let all = workspace.follow_ups.live().filter(|(_, one)| wanted(one));
    all.flat_map(|(id, one)| {
        one.answers.values().filter_map(move |answer| {
            Some(Given {
                follow_up: id,
                mark: answer.mark?,
            })
        })
    })
    .collect()
}

/// The average of marks, where there are any.
pub fn average(marks: &[Given]) -> Option<f64> {
    let sum: u32 = marks.iter().map(|given| u32::from(given.mark)).sum();
    (!marks.is_empty()).then(|| f64::from(sum) / marks.len() as f64)
}

/// Share of marks of 9 and 10 less that of marks up to 6, from −1 to 1.
pub fn net_promoters(marks: &[Given]) -> Option<f64> {
    let count = |range: std::ops::RangeInclusive<u8>| {
        marks.iter().filter(|given| range.contains(&given.mark)).count() as f64
    };
    (!marks.is_empty()).then(|| (count(9..=10) - count(0..=6)) / marks.len() as f64)
}
