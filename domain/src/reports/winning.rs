//! Win rate, sales velocity and pace.

use chrono::NaiveDate;

use super::facts::{Facts, Scope, Tally};
use super::flow::flow;
use super::presence::in_work;
use crate::calendar::{Period, WorkingCalendar};
use crate::id::Id;
use crate::money::{Currency, Money};
use crate::stage::StageKind;
use crate::statistics::{Z_95, median, share, wilson_interval};

/// Won against lost.
#[derive(Debug, Clone, PartialEq)]
pub struct WinRate {
    /// Won in the period.
    pub won: Tally,
    /// Lost in the period.
    pub lost: Tally,
    /// won / (won + lost), by number; none where nothing was decided.
    pub by_number: Option<f64>,
    /// The same by value, in the currency asked for.
    pub by_value: Option<f64>,
    /// Wilson 95 % interval of the rate by number.
    pub interval: Option<(f64, f64)>,
}

/// Works out the win rate of a period.
pub fn win_rate(facts: &Facts, period: Period, scope: Scope, currency: Currency) -> WinRate {
    let flow = flow(facts, period, scope);
    let (won, lost) = (flow.won.count, flow.lost.count);
    let (won_sum, lost_sum) = (flow.won.sum.of(currency).minor, flow.lost.sum.of(currency).minor);
    WinRate {
        by_number: share(won as i64, (won + lost) as i64),
        by_value: share(won_sum, won_sum.saturating_add(lost_sum)),
        interval: wilson_interval(won as u64, (won + lost) as u64, Z_95),
        won: flow.won,
        lost: flow.lost,
    }
}

/// Sales velocity with its four levers.
#[derive(Debug, Clone, PartialEq)]
pub struct Velocity {
    /// N: open deals at the end of the period.
    pub open: usize,
    /// A: average value of the deals won, in minor units.
    pub average: f64,
    /// W: win rate by number.
    pub win_rate: f64,
    /// L: median days from the first entry to the win; at least one.
    pub cycle: f64,
    /// N × A × W / L: minor units per calendar day.
    pub per_day: f64,
    /// The currency of the money in it.
    pub currency: Currency,
    /// The deals open at the end of the period.
    pub open_deals: Vec<Id>,
    /// The deals won in the period.
    pub won_deals: Vec<Id>,
    /// The deals won or lost in the period.
    pub decided_deals: Vec<Id>,
}

/// Works out the sales velocity; none as long as nothing was won in the currency.
pub fn velocity(facts: &Facts, period: Period, scope: Scope, currency: Currency) -> Option<Velocity> {
    let rate = win_rate(facts, period, scope, currency);
    let values: Vec<i64> = rate
        .won
        .deals
        .iter()
        .filter_map(|deal| facts.value(*deal))
        .filter(|value| value.currency == currency)
        .map(|value| value.minor)
        .collect();
    let average = share(values.iter().sum(), values.len() as i64)?;
    let mut cycles = cycles(facts, period, scope);
    let cycle = median(&mut cycles)?.max(1.0);
    let open_deals = in_work(facts, period.last(), scope).deals;
    let open = open_deals.len();
    let win_rate = rate.by_number?;
    let per_day = open as f64 * average * win_rate / cycle;
    Some(Velocity {
        open,
        average,
        win_rate,
        cycle,
        per_day,
        currency,
        decided_deals: rate.won.deals.iter().chain(&rate.lost.deals).copied().collect(),
        won_deals: rate.won.deals,
        open_deals,
    })
}

/// One of the four things that a sales velocity is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// More open deals.
    Open,
    /// A larger average.
    Average,
    /// A higher win rate.
    WinRate,
    /// A shorter cycle.
    Cycle,
}

impl Velocity {
    /// What ten per cent of each lever would add to the money per day: more deals, a larger average, a higher win rate
    /// (never above all), a cycle shorter by a tenth.
    pub fn levers(&self) -> [(Lever, f64); 4] {
        let better = |factor: f64| self.per_day * (factor - 1.0);
        let rate = if self.win_rate > 0.0 {
            (self.win_rate * 1.1).min(1.0) / self.win_rate
        } else {
            1.0
        };
        [
            (Lever::Open, better(1.1)),
            (Lever::Average, better(1.1)),
            (Lever::WinRate, better(rate)),
            (Lever::Cycle, better(1.0 / 0.9)),
        ]
    }
}

/// Calendar days from the first entry of a deal to its win, for the wins of a period.
pub fn cycles(facts: &Facts, period: Period, scope: Scope) -> Vec<i64> {
    facts
        .events_in(period)
        .iter()
        .filter(|event| event.kind == StageKind::Won && scope.holds(event.board, event.person))
        .filter_map(|event| Some((event.day - facts.began(event.deal)?).num_days()))
        .collect()
}

/// Where a period will end at the pace so far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// fact / working days passed × working days in the period.
    pub at_this_pace: f64,
    /// What is missing per working day left to reach the plan; none without a plan or when no working day is left.
    pub missing_per_day: Option<f64>,
}

/// Works out the pace; none before a working day has passed.
pub fn pace(
    fact: f64,
    plan: Option<f64>,
    period: Period,
    calendar: &WorkingCalendar,
    today: NaiveDate,
) -> Option<Pace> {
    let passed = period.working_days_passed(calendar, today);
    if passed <= 0 {
        return None;
    }
    let left = period.working_days_left(calendar, today);
    let missing = plan
        .filter(|_| left > 0)
        .map(|plan| ((plan - fact) / left as f64).max(0.0));
    let at_this_pace = fact / passed as f64 * period.working_days(calendar) as f64;
    Some(Pace {
        at_this_pace,
        missing_per_day: missing,
    })
}

/// The sum of the deals won in a period, in a currency.
pub fn won_sum(facts: &Facts, period: Period, scope: Scope, currency: Currency) -> Money {
    flow(facts, period, scope).won.sum.of(currency)
}
