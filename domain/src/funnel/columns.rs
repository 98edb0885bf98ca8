//! The columns of a board: which deals they hold, in which order, and their totals, kept up to date one deal at a
//! time so that nothing walks all deals after a move.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::deal::Deal;
use crate::funnel::filter::{Filter, Sort};
use crate::funnel::search::{Query, SearchIndex};
use crate::id::Id;
use crate::meetings::verdict::stuck_in_place;
use crate::money::{Money, Total};
use crate::rank::Rank;
use crate::settings::Settings;
use crate::stage::{Stage, StageKind};
use crate::workspace::Workspace;

/// The place of a card in its column.
type Key = (i64, Rank, Id);

/// One column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    keys: Vec<Key>,
    /// Sum of the values.
    pub sum: Total,
    /// Sum of value × probability.
    pub weighted: Total,
}

impl Column {
    /// The number of deals.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no deal is shown.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The deals in their order.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id> + '_ {
        self.keys.iter().map(|(_, _, id)| *id)
    }

    /// The deal at a place.
    pub fn at(&self, place: usize) -> Option<Id> {
        self.keys.get(place).map(|(_, _, id)| *id)
    }
}

/// Where a deal was counted, so that it can be taken out again.
#[derive(Debug, Clone, PartialEq)]
struct Counted {
    stage: Id,
    key: Key,
    value: Option<Money>,
    weighted: Option<Money>,
}

impl Counted {
    /// Takes the sums out of those of the column.
    fn leave(&self, column: &mut Column) {
        self.value
            .into_iter()
            .for_each(|value| column.sum.subtract(value));
        self.weighted
            .into_iter()
            .for_each(|value| column.weighted.subtract(value));
    }
}

/// The columns of one board under one filter and order.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    board: Id,
    filter: Filter,
    query: Query,
    sort: Sort,
    today: NaiveDate,
    settings: Settings,
    /// Deals about which meetings moved nothing.
    in_place: BTreeMap<Id, usize>,
    stages: BTreeMap<Id, Stage>,
    columns: BTreeMap<Id, Column>,
    counted: BTreeMap<Id, Counted>,
}

/// What meetings say of deals, where it is asked for.
fn in_place(workspace: &Workspace, filter: &Filter) -> BTreeMap<Id, usize> {
    if filter.stuck {
        stuck_in_place(workspace)
    } else {
        BTreeMap::new()
    }
}

impl Columns {
    /// Arranges all deals of a board.
    pub fn of(
        workspace: &Workspace,
        search: &SearchIndex,
        board: Id,
        filter: Filter,
        sort: Sort,
        today: NaiveDate,
    ) -> Self {
        let stages: BTreeMap<Id, Stage> = workspace
            .stages_of(board)
            .into_iter()
            .map(|(id, stage)| (id, stage.clone()))
            .collect();
        let columns = stages.keys().map(|&id| (id, Column::default())).collect();
        let (query, settings) = (filter.query(), workspace.settings());
        let in_place = in_place(workspace, &filter);
        let mut board = Self {
            board,
            filter,
            query,
            sort,
            today,
            settings,
            in_place,
            stages,
            columns,
            counted: BTreeMap::new(),
        };
        for (id, deal) in workspace.deals.live() {
            board.count_in(id, deal, search);
        }
        for column in board.columns.values_mut() {
            column.keys.sort();
        }
        board
    }

    /// Narrows what is shown to a longer query, or answers false where that would not do and everything must be
    /// arranged anew.
    pub fn narrow(&mut self, text: &str, search: &SearchIndex) -> bool {
        let query = Query::new(text);
        if !query.narrows(&self.query) {
            return false;
        }
        let columns = &mut self.columns;
        self.counted.retain(|id, counted| {
            let stays = search.matches(*id, &query);
            if let Some(column) = columns.get_mut(&counted.stage).filter(|_| !stays) {
                counted.leave(column);
            }
            stays
        });
        // All at once: taking thousands of cards out of their lists one by one would take the square of the time.
        for column in columns.values_mut() {
            column.keys.retain(|(_, _, id)| self.counted.contains_key(id));
        }
        text.clone_into(&mut self.filter.text);
        self.query = query;
        true
    }

    /// Takes a change of one deal over and answers the columns it touched.
    pub fn update(&mut self, workspace: &Workspace, search: &SearchIndex, id: Id) -> Vec<Id> {
        let left = self.take_out(id);
        self.in_place = in_place(workspace, &self.filter);
        let entered = workspace.deals.alive(id).and_then(|deal| {
            let counted = self.counted_as(id, deal, search)?;
            let column = self.columns.get_mut(&counted.stage)?;
            let at = column.keys.partition_point(|key| *key < counted.key);
            column.keys.insert(at, counted.key.clone());
            Some(self.add(id, counted))
        });
        let mut touched: Vec<Id> = left.into_iter().chain(entered).collect();
        touched.dedup();
        touched
    }

    /// A column.
    pub fn column(&self, stage: Id) -> Option<&Column> {
        self.columns.get(&stage)
    }

    /// The stage of a shown deal and its place in the column, counted from 0.
    pub fn place_of(&self, deal: Id) -> Option<(Id, usize)> {
        let counted = self.counted.get(&deal)?;
        let column = self.columns.get(&counted.stage)?;
        column
            .keys
            .binary_search(&counted.key)
            .ok()
            .map(|at| (counted.stage, at))
    }

    /// The number of deals shown on the board.
    pub fn len(&self) -> usize {
        self.counted.len()
    }

    /// Whether nothing is shown.
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }

    /// The board.
    pub fn board(&self) -> Id {
        self.board
    }

    /// The filter in force.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// The order in force.
    pub fn sort(&self) -> Sort {
        self.sort
    }

    fn count_in(&mut self, id: Id, deal: &Deal, search: &SearchIndex) {
        if let Some(counted) = self.counted_as(id, deal, search) {
            if let Some(column) = self.columns.get_mut(&counted.stage) {
                column.keys.push(counted.key.clone());
            }
            self.add(id, counted);
        }
    }

    /// Where the deal belongs, if it is on this board and passes the filter.
    fn counted_as(&self, id: Id, deal: &Deal, search: &SearchIndex) -> Option<Counted> {
        let stage_id = deal.stage()?;
        let stage = self.stages.get(&stage_id)?;
        let in_place = self.in_place.get(&id).copied();
        if !self
            .filter
            .passes(deal, stage, &self.settings, in_place, self.today)
        {
            return None;
        }
        if !self.query.is_empty() && !search.matches(id, &self.query) {
            return None;
        }
        Some(Counted {
            stage: stage_id,
            key: (self.sort.key(deal), deal.rank.clone(), id),
            value: deal.value,
            weighted: weighted(deal, stage),
        })
    }

    fn add(&mut self, id: Id, counted: Counted) -> Id {
        let stage = counted.stage;
        if let Some(column) = self.columns.get_mut(&stage) {
            counted.value.into_iter().for_each(|value| column.sum.add(value));
            counted
                .weighted
                .into_iter()
                .for_each(|value| column.weighted.add(value));
        }
        self.counted.insert(id, counted);
        stage
    }

    fn take_out(&mut self, id: Id) -> Option<Id> {
        let counted = self.counted.remove(&id)?;
        let column = self.columns.get_mut(&counted.stage)?;
        if let Ok(at) = column.keys.binary_search(&counted.key) {
            column.keys.remove(at);
        }
        counted.leave(column);
        Some(counted.stage)
    }
}

/// What a deal weighs in the forecast: value × probability, its own or the stage's; won in full, lost and parked
/// nothing.
pub fn weighted(deal: &Deal, stage: &Stage) -> Option<Money> {
    let value = deal.value?;
    let percent = match stage.kind {
        StageKind::Won => 100,
        StageKind::Lost | StageKind::Parked => 0,
        StageKind::Open => i64::from(deal.probability.unwrap_or(stage.probability).min(100)),
    };
    // Half a minor unit is rounded away from zero, as money is.
    let minor =
        (i128::from(value.minor) * i128::from(percent) * 2 + 100 * i128::from(value.minor.signum())) / 200;
    (minor != 0).then(|| Money::new(minor as i64, value.currency))
}

#[cfg(test)]
mod tests;
