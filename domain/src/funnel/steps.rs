//! A deal's history, read as steps along the stages.

use std::collections::BTreeMap;

use crate::deal::{Deal, Move};
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::stage::{Stage, StageKind};
use crate::workspace::Workspace;

/// What a move was, seen from the order of the stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The first entry of a deal.
    Entered,
    /// Nearer to the sale, the sale itself included.
    Forward,
    /// Further from the sale.
    Back,
    /// Given up.
    Lost,
    /// Put off.
    Parked,
    /// Back into work from won, lost or parked.
    Reopened,
    /// To another board, or between two stages without an order.
    Sideways,
}

/// One entry of the history with what can be computed about it.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// The entry's identifier.
    pub entry: Id,
    /// The stage left; none for the first entry.
    pub from: Option<Id>,
    /// The entry itself.
    pub step: &'a Move,
    /// What it was.
    pub direction: Direction,
    /// How many open stages were jumped over.
    pub skipped: u16,
    /// The entry after it, which ended the visit.
    pub left: Option<&'a Move>,
}

impl Step<'_> {
    /// Whether the expected result was said not to be reached.
    pub fn on_credit(&self) -> bool {
        self.step.reached == Some(false)
    }
}

/// The places of all stages, worked out once so that thousands of histories can be read.
#[derive(Debug, Clone, Default)]
pub struct StageOrder(BTreeMap<Id, Place>);

#[derive(Debug, Clone, Copy)]
struct Place {
    board: Id,
    at: u16,
    kind: StageKind,
    /// Open stages before this one.
    open_before: u16,
    /// Open stages up to this one: a deleted stage that is left counts no more than one that is skipped.
    open_with: u16,
}

impl StageOrder {
    /// Reads the order of every stage, deleted ones too: a history may pass through them.
    pub fn of(workspace: &Workspace) -> Self {
        let mut stages: Vec<(Id, &Stage)> = workspace.stages.all().collect();
        stages.order_by(|a, b| (a.1.board, &a.1.rank, a.0).cmp(&(b.1.board, &b.1.rank, b.0)));
        let mut places = BTreeMap::new();
        let (mut board, mut at, mut open_before) = (None, 0, 0);
        for (id, stage) in stages {
            if board != Some(stage.board) {
                (board, at, open_before) = (Some(stage.board), 0, 0);
            }
            // A deleted stage cannot be skipped any more.
            let counts = stage.kind == StageKind::Open && !stage.gone;
            let place = Place {
                board: stage.board,
                at,
                kind: stage.kind,
                open_before,
                open_with: open_before + u16::from(counts),
            };
            places.insert(id, place);
            at += 1;
            open_before = place.open_with;
        }
        Self(places)
    }

    /// What being in the stage means; a stage nobody knows counts as open.
    pub fn kind(&self, stage: Id) -> StageKind {
        self.0.get(&stage).map_or(StageKind::Open, |place| place.kind)
    }

    /// Whether one stage comes before another on the same board.
    pub fn is_before(&self, stage: Id, other: Id) -> bool {
        match (self.0.get(&stage), self.0.get(&other)) {
            (Some(stage), Some(other)) => stage.board == other.board && stage.at < other.at,
            _ => false,
        }
    }

    /// What a move between two stages is, and how many open stages it skips.
    pub fn direction(&self, from: Option<Id>, to: Id) -> (Direction, u16) {
        let Some(to) = self.0.get(&to) else {
            return (Direction::Sideways, 0);
        };
        let Some(from) = from else {
            return (Direction::Entered, 0);
        };
        let Some(from) = self.0.get(&from) else {
            return (Direction::Sideways, 0);
        };
        match (from.kind, to.kind) {
            (_, StageKind::Lost) => (Direction::Lost, 0),
            (_, StageKind::Parked) => (Direction::Parked, 0),
            (StageKind::Open, StageKind::Won) if from.board == to.board => {
                (Direction::Forward, to.open_before.saturating_sub(from.open_with))
            }
            (_, StageKind::Won) => (Direction::Forward, 0),
            (StageKind::Won | StageKind::Lost | StageKind::Parked, StageKind::Open) => {
                (Direction::Reopened, 0)
            }
            (StageKind::Open, StageKind::Open) if from.board != to.board => (Direction::Sideways, 0),
            (StageKind::Open, StageKind::Open) if to.at > from.at => {
                (Direction::Forward, to.open_before.saturating_sub(from.open_with))
            }
            (StageKind::Open, StageKind::Open) => (Direction::Back, 0),
        }
    }

    /// Reads a deal's history. Two entries in a row into the same stage (two people moved it alike) count as one.
    pub fn steps<'a>(&self, deal: &'a Deal) -> Vec<Step<'a>> {
        let mut steps: Vec<Step<'a>> = Vec::with_capacity(deal.history.len());
        for (entry, step) in deal.moves() {
            let from = steps.last().map(|last| last.step.to);
            if from == Some(step.to) {
                continue;
            }
            if let Some(last) = steps.last_mut() {
                last.left = Some(step);
            }
            let (direction, skipped) = self.direction(from, step.to);
            steps.push(Step {
                entry,
                from,
                step,
                direction,
                skipped,
                left: None,
            });
        }
        steps
    }
}
