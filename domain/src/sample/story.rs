//! Through which stages a deal went, and when.

use super::chance::Chance;
use super::told::{self, Told};
use super::{DEAL_COUNT, Studio};
use crate::templates::stage_sets::{StageKindTemplate, StageSet, StageTemplate};

/// How a deal stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// In the open stage of that place.
    Open(usize, Mood),
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Parked; `true` = the day to look again has come.
    Parked(bool),
}

/// What is the matter with an open deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    /// It moves, and the next step lies ahead.
    Well,
    /// The next step is due today.
    DueToday,
    /// The next step should have been done.
    Overdue,
    /// Nothing was done for longer than the norm.
    Idle,
    /// Worked on, and yet far too long in its stage.
    Stays,
    /// Nobody wrote down what comes next.
    Forgotten,
}

/// Out of twenty open deals of a stage.
const MOODS: [Mood; 20] = {
    use Mood::{DueToday, Forgotten, Idle, Overdue, Stays, Well};
    [
        Well, DueToday, Well, Overdue, Idle, Well, Forgotten, Well, Stays, Well, Overdue, Well, Idle, Well,
        DueToday, Well, Forgotten, Well, Overdue, Well,
    ]
};
/// Deals in each open stage: many at the start, few at the end.
const OPEN: [usize; 6] = [14, 11, 9, 8, 7, 5];
const WON: usize = 24;
const PARKED: usize = 10;
/// Within how many working days before today the closed deals were closed.
const CLOSED_WITHIN: i32 = 78;

/// One visit to a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Visit {
    /// The place of the stage in the set.
    pub stage: usize,
    /// How many working days before today it began.
    pub entered: i32,
}

/// The life of a deal.
#[derive(Debug, Clone)]
pub(super) struct Story {
    /// How it stands today.
    pub fate: Fate,
    /// Its visits, the first one first.
    pub visits: Vec<Visit>,
    /// How many working days before today something was done last.
    pub touched: i32,
}

/// How many open stages a set has; they come first in it.
pub(super) fn open_stages(set: &StageSet) -> usize {
    let is_open = |stage: &&StageTemplate| stage.kind == StageKindTemplate::Open;
    set.stages.iter().filter(is_open).count()
}

fn place_of(set: &StageSet, kind: StageKindTemplate) -> usize {
    let place = set.stages.iter().position(|stage| stage.kind == kind);
    place.unwrap_or(set.stages.len() - 1)
}

/// The fates of all deals, mixed.
pub(super) fn fates(set: &StageSet) -> Vec<Fate> {
    let open = open_stages(set);
    let mut fates = Vec::with_capacity(DEAL_COUNT);
    let mut moods = MOODS.iter().cycle();
    for (stage, count) in OPEN.iter().take(open).enumerate() {
        let mood_of = |mood: &Mood| Fate::Open(stage, *mood);
        fates.extend(moods.by_ref().take(*count).map(mood_of));
    }
    fates.extend(std::iter::repeat_n(Fate::Won, WON));
    fates.extend((0..PARKED).map(|at| Fate::Parked(at % 3 == 0)));
    fates.resize(DEAL_COUNT, Fate::Lost);
    Chance::of(0).shuffle(&mut fates);
    told::arrange(&mut fates);
    fates
}

/// The days a deal that is told about has been in its stage at least: time for what is told.
const TOLD_SINCE: i32 = 4;

/// Tells the story of a deal.
pub(super) fn story(studio: &Studio, fate: Fate, told: Option<&Told>, chance: &mut Chance) -> Story {
    let set = studio.set;
    let stages = path(set, fate, told, chance);
    let norm = |stage: usize| i32::from(set.stages[stage].norm_days);
    let last = stages.last().copied().unwrap_or(0);
    let mut entered = match fate {
        Fate::Open(stage, mood) => {
            since(norm(stage), mood, chance).max(if told.is_some() { TOLD_SINCE } else { 1 })
        }
        _ => told
            .and_then(Told::closed)
            .unwrap_or(chance.between(1, CLOSED_WITHIN)),
    };
    let touched = match fate {
        Fate::Open(_, Mood::Idle) => entered,
        Fate::Open(..) => chance.between(1, 2).min(entered),
        _ => entered,
    };
    let mut visits = vec![Visit { stage: last, entered }];
    for &stage in stages.iter().rev().skip(1) {
        entered += match norm(stage) {
            // A deal that had been given up before it came back.
            0 => chance.between(10, 25),
            norm => (norm * chance.between(25, 120) / 100).max(1),
        };
        visits.push(Visit { stage, entered });
    }
    visits.reverse();
    Story {
        fate,
        visits,
        touched,
    }
}

/// How many working days an open deal is in its stage.
fn since(norm: i32, mood: Mood, chance: &mut Chance) -> i32 {
    match mood {
        Mood::Well => chance.between(1, (norm * 7 / 10).max(1)),
        Mood::DueToday | Mood::Overdue | Mood::Forgotten => chance.between(1, (norm * 9 / 10).max(1)),
        Mood::Idle => chance.between(norm * 11 / 10 + 1, norm * 19 / 10),
        Mood::Stays => chance.between(norm * 22 / 10, norm * 3),
    }
}

/// The stages in the order of the visits.
fn path(set: &StageSet, fate: Fate, told: Option<&Told>, chance: &mut Chance) -> Vec<usize> {
    let open = open_stages(set);
    let (deepest, end) = match fate {
        Fate::Open(stage, _) => (stage, None),
        Fate::Won => (open - 1, Some(StageKindTemplate::Won)),
        // Two chances, the smaller counts: most refusals come early.
        Fate::Lost => {
            let depth = chance.below(open as u32).min(chance.below(open as u32));
            let depth = told.and_then(Told::lost_from).unwrap_or(depth as usize);
            (depth, Some(StageKindTemplate::Lost))
        }
        Fate::Parked(_) => (chance.between(1, 4) as usize, Some(StageKindTemplate::Parked)),
    };
    let mut path: Vec<usize> = (0..=deepest).collect();
    // What is told about goes its way without detours.
    if deepest >= 2 && told.is_none() {
        match chance.below(100) {
            0..12 => _ = path.remove(chance.between(1, deepest as i32 - 1) as usize),
            12..22 => {
                let at = chance.between(1, deepest as i32) as usize;
                path.splice(at..=at, [at, at - 1, at]);
            }
            22..29 => {
                let at = chance.between(1, deepest as i32 - 1) as usize;
                path.splice(at..=at, [at, place_of(set, StageKindTemplate::Lost), at]);
            }
            _ => {}
        }
    }
    path.extend(end.map(|kind| place_of(set, kind)));
    path
}
