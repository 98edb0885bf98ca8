//! What the open deals are worth, month by month.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::facts::Facts;
use crate::funnel::columns::weighted;
use crate::id::Id;
use crate::money::{Money, Total};
use crate::stage::StageKind;
use crate::workspace::Workspace;

/// Past entrants of a stage from which on its own history may replace its probability.
pub const ENOUGH_ENTRANTS: usize = 20;

/// What a month is expected to bring.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Month {
    /// Value × probability of the open deals expected in it.
    pub weighted: Total,
    /// Their full value.
    pub value: Total,
    /// The deals.
    pub deals: Vec<Id>,
}

/// The share of past entrants of each stage that were won, for stages with enough of them whose fate is decided.
pub fn calibrated(facts: &Facts) -> BTreeMap<Id, f64> {
    let mut entrants: BTreeMap<Id, std::collections::BTreeSet<Id>> = BTreeMap::new();
    let mut fate: BTreeMap<Id, StageKind> = BTreeMap::new();
    for event in &facts.events {
        entrants.entry(event.to).or_default().insert(event.deal);
        fate.insert(event.deal, event.kind);
    }
    let decided = |deal: &Id| matches!(fate.get(deal), Some(StageKind::Won | StageKind::Lost));
    let rates = entrants.into_iter().filter_map(|(stage, deals)| {
        let known: Vec<_> = deals.iter().filter(|deal| decided(deal)).collect();
        let won = known
            .iter()
            .filter(|deal| fate.get(deal) == Some(&StageKind::Won))
            .count();
        (known.len() >= ENOUGH_ENTRANTS).then(|| (stage, won as f64 / known.len() as f64))
    });
    rates.collect()
}

/// The forecast by the first day of the expected month; deals without a day, or with one that has passed, stand
/// under none. With `rates`, a stage's own history is used where it is known and the deal has no chance of its own.
pub fn forecast(
    workspace: &Workspace,
    board: Option<Id>,
    owner: Option<Id>,
    today: NaiveDate,
    rates: Option<&BTreeMap<Id, f64>>,
) -> BTreeMap<Option<NaiveDate>, Month> {
    let mut months: BTreeMap<Option<NaiveDate>, Month> = BTreeMap::new();
    let this_month = today.with_day(1).unwrap_or(today);
    for (id, deal) in workspace.deals.live() {
        let Some((stage_id, stage)) = deal.stage().and_then(|id| Some((id, workspace.stages.get(id)?)))
        else {
            continue;
        };
        let wanted = board.is_none_or(|board| stage.board == board)
            && owner.is_none_or(|owner| deal.owner == Some(owner));
        let Some(value) = deal.value.filter(|_| wanted && stage.kind == StageKind::Open) else {
            continue;
        };
        let expected = deal
            .expected
            .and_then(|day| day.with_day(1))
            .filter(|month| *month >= this_month);
        let month = months.entry(expected).or_default();
        let rate = rates
            .and_then(|rates| rates.get(&stage_id))
            .filter(|_| deal.probability.is_none());
        let weighted = match rate {
            Some(rate) => Some(Money::new(
                (value.minor as f64 * rate).round() as i64,
                value.currency,
            )),
            None => weighted(deal, stage),
        };
        month.value.add(value);
        weighted.into_iter().for_each(|money| month.weighted.add(money));
        month.deals.push(id);
    }
    months
}
