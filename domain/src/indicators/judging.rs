//! How a fact is judged: fulfilment, zone, trend, efficiency.

use crate::settings::Settings;
use crate::statistics::weighted_score;

/// How far a plan is fulfilled, 1 being all of it: fact / plan, or plan / fact where less is better. A fact of nothing
/// where less is better fulfils any plan, without bounds. None where the plan asks for nothing that could be divided by.
pub fn fulfilment(fact: f64, plan: f64, less_is_better: bool) -> Option<f64> {
    if less_is_better {
        return match (plan > 0.0, fact > 0.0) {
            (_, false) => Some(if plan > 0.0 { f64::INFINITY } else { 1.0 }),
            (true, true) => Some(plan / fact),
            (false, true) => Some(0.0),
        };
    }
    (plan > 0.0).then(|| (fact / plan).max(0.0))
}

/// How good a fulfilment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// Below the yellow threshold.
    Red,
    /// Below the green threshold.
    Yellow,
    /// As planned or better.
    Green,
}

impl Zone {
    /// The zone of a fulfilment by the thresholds of the settings.
    pub fn of(fulfilment: f64, settings: &Settings) -> Self {
        // A hair's breadth, so that 19 of 20 is the 95 % that it is on paper.
        let reaches = |percent: u16| fulfilment * 100.0 + 1e-9 >= f64::from(percent);
        if reaches(settings.zone_green) {
            Self::Green
        } else if reaches(settings.zone_yellow) {
            Self::Yellow
        } else {
            Self::Red
        }
    }

    /// The name in `data-zone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Green => "green",
        }
    }
}

/// How a fact changed against the previous equal period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Trend {
    /// There was nothing before: no share can be given.
    New,
    /// By this share of what was before.
    By(f64),
}

impl Trend {
    /// `(now − before) / |before|`, both for an equal number of working days.
    pub fn of(now: f64, before: f64) -> Option<Self> {
        if before == 0.0 {
            return (now != 0.0).then_some(Self::New);
        }
        let by = (now - before) / before.abs();
        by.is_finite().then_some(Self::By(by))
    }

    /// Which way it goes: 1 up, −1 down, 0 level.
    pub fn direction(self) -> i8 {
        match self {
            Self::New => 1,
            Self::By(by) if by > 0.0 => 1,
            Self::By(by) if by < 0.0 => -1,
            Self::By(_) => 0,
        }
    }
}

/// The efficiency: Σ weight × min(fulfilment, cap) / Σ weight over `(weight, fulfilment, cap)`; none where nothing
/// counts.
pub fn efficiency(parts: impl IntoIterator<Item = (u16, f64, f64)>) -> Option<f64> {
    let parts = parts
        .into_iter()
        .map(|(weight, fulfilment, cap)| (f64::from(weight), fulfilment.min(cap)));
    weighted_score(parts)
}
