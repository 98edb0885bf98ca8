//! How many deals get from one stage to the next.

use std::collections::BTreeMap;

use super::facts::{Facts, Scope, Visit};
use crate::calendar::Period;
use crate::id::Id;
use crate::stage::StageKind;
use crate::statistics::{Z_95, share, wilson_interval};
use crate::workspace::Workspace;

/// How a pass from one stage to the next is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Method {
    /// Reaching a later stage implies the earlier ones, so a skipped stage counts as passed.
    #[default]
    PassThrough,
    /// Moved directly to the next stage, out of those that left this one.
    Adjacent,
    /// Was in this stage, and was in the next one at any time after.
    Touched,
}

impl Method {
    /// Every method, as offered.
    pub const ALL: [Self; 3] = [Self::PassThrough, Self::Adjacent, Self::Touched];
}

/// The pass from one stage to the next, for the deals that entered the first one in a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    /// The stage.
    pub from: Id,
    /// The next one.
    pub to: Id,
    /// The deals that count: the cohort, lost ones included.
    pub base: Vec<Id>,
    /// Those of them that passed.
    pub passed: Vec<Id>,
    /// Those that did not pass and are still in work.
    pub still_inside: Vec<Id>,
    /// Those that did not pass and are lost.
    pub lost: Vec<Id>,
    /// Those that did not pass and are parked.
    pub parked: Vec<Id>,
    /// passed / base.
    pub rate: Option<f64>,
    /// Wilson 95 % interval of the rate.
    pub interval: Option<(f64, f64)>,
}

/// Works out the passes along a board: each open stage to the next one, the last one to won.
pub fn conversions(
    facts: &Facts,
    workspace: &Workspace,
    board: Id,
    period: Period,
    scope: Scope,
    method: Method,
) -> Vec<Conversion> {
    let chain = chain_of(workspace, board);
    let place: BTreeMap<Id, usize> = chain.iter().enumerate().map(|(at, stage)| (*stage, at)).collect();
    let mut passes: Vec<Conversion> = chain.windows(2).map(|pair| empty(pair[0], pair[1])).collect();
    let mut visits: Vec<&Visit> = Vec::new();
    // The stays of a deal lie side by side.
    for stays in facts.visits.chunk_by(|one, next| one.deal == next.deal) {
        visits.clear();
        visits.extend(stays.iter().filter(|visit| scope.holds(visit.board, visit.owner)));
        let Some(last) = visits.last().copied() else {
            continue;
        };
        for (at, pass) in passes.iter_mut().enumerate() {
            let Some(outcome) = outcome(&visits, &place, at, period, method) else {
                continue;
            };
            pass.base.push(last.deal);
            match facts.kind(last.stage) {
                _ if outcome => pass.passed.push(last.deal),
                StageKind::Open => pass.still_inside.push(last.deal),
                StageKind::Lost => pass.lost.push(last.deal),
                StageKind::Parked => pass.parked.push(last.deal),
                StageKind::Won => {}
            }
        }
    }
    for pass in &mut passes {
        pass.rate = share(pass.passed.len() as i64, pass.base.len() as i64);
        pass.interval = wilson_interval(pass.passed.len() as u64, pass.base.len() as u64, Z_95);
    }
    passes
}

/// The pass between two stages before anything is counted.
fn empty(from: Id, to: Id) -> Conversion {
    Conversion {
        from,
        to,
        base: Vec::new(),
        passed: Vec::new(),
        still_inside: Vec::new(),
        lost: Vec::new(),
        parked: Vec::new(),
        rate: None,
        interval: None,
    }
}

/// Whether a deal belongs to the cohort of the stage at a place, and whether it passed.
fn outcome(
    visits: &[&Visit],
    place: &BTreeMap<Id, usize>,
    at: usize,
    period: Period,
    method: Method,
) -> Option<bool> {
    let place_of = |visit: &Visit| place.get(&visit.stage).copied();
    match method {
        Method::PassThrough => {
            let start = visits
                .iter()
                .position(|visit| place_of(visit).is_some_and(|place| place >= at))?;
            period.contains(visits[start].entered).then_some(())?;
            Some(
                visits[start..]
                    .iter()
                    .any(|visit| place_of(visit).is_some_and(|place| place > at)),
            )
        }
        Method::Touched => {
            let start = visits.iter().position(|visit| place_of(visit) == Some(at))?;
            period.contains(visits[start].entered).then_some(())?;
            Some(
                visits[start..]
                    .iter()
                    .any(|visit| place_of(visit) == Some(at + 1)),
            )
        }
        Method::Adjacent => {
            let mut stays = visits.iter().filter(|visit| {
                place_of(visit) == Some(at) && period.contains(visit.entered) && visit.left.is_some()
            });
            let first = stays.next()?;
            let moved_on = |visit: &Visit| {
                visit
                    .left
                    .is_some_and(|(_, to)| place.get(&to) == Some(&(at + 1)))
            };
            Some(moved_on(first) || stays.any(|visit| moved_on(visit)))
        }
    }
}

/// How a conversion changed against another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is lower, more than chance explains.
    Drop,
    /// It is higher, more than chance explains.
    Rise,
}

impl Conversion {
    /// Whether this conversion differs from another one by more than chance explains: their 95 % intervals don't
    /// overlap. None where they do, or one of them has no cases.
    pub fn against(&self, other: &Self) -> Option<Change> {
        let (low, high) = self.interval?;
        let (other_low, other_high) = other.interval?;
        if high < other_low {
            return Some(Change::Drop);
        }
        (low > other_high).then_some(Change::Rise)
    }
}

/// The open stages of a board in their order, and the first won one.
pub fn chain_of(workspace: &Workspace, board: Id) -> Vec<Id> {
    let stages = workspace.stages_of(board);
    let of_kind = |kind: StageKind| {
        stages
            .iter()
            .filter(move |(_, stage)| stage.kind == kind)
            .map(|(id, _)| *id)
    };
    of_kind(StageKind::Open)
        .chain(of_kind(StageKind::Won).take(1))
        .collect()
}
