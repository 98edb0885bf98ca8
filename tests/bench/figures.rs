//! What was measured: values, their middle and spread, the budget, and the table of all.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::plot::Growth;

/// What a figure is held against.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    /// So much of the figure's unit at most.
    AtMost(f64),
    /// So many times the hand-written page's figure of the same run at most.
    Times(f64),
    /// Both.
    Both(f64, f64),
}

/// One figure of the bench.
#[derive(Debug)]
pub struct Figure {
    /// What was measured, in words.
    pub name: String,
    /// `ms`, `frames`, `MB`, `keys`.
    pub unit: &'static str,
    /// One value per run.
    pub ours: Vec<f64>,
    /// The hand-written page's values of the same runs; empty when it cannot do this.
    pub theirs: Vec<f64>,
    /// What was promised.
    pub budget: Budget,
}

impl Figure {
    /// A figure without values yet.
    pub fn new(name: impl Into<String>, unit: &'static str, budget: Budget) -> Self {
        Self {
            name: name.into(),
            unit,
            ours: Vec::new(),
            theirs: Vec::new(),
            budget,
        }
    }

    /// How many times the hand-written page's figure ours is.
    pub fn ratio(&self) -> Option<f64> {
        let theirs = median(&self.theirs)?;
        (theirs > 0.0).then_some(median(&self.ours)? / theirs)
    }

    /// How many times the budget ours is; above 1 it is broken. `None` when nothing was measured.
    pub fn strain(&self) -> Option<f64> {
        let ours = median(&self.ours)?;
        Some(match self.budget {
            Budget::AtMost(most) => ours / most,
            Budget::Times(times) => self.ratio()? / times,
            Budget::Both(most, times) => (ours / most).max(self.ratio()? / times),
        })
    }

    /// As it is kept in the history.
    pub fn json(&self) -> Value {
        json!({
            "name": self.name, "unit": self.unit, "ours": median(&self.ours), "theirs": median(&self.theirs),
            "strain": self.strain(),
        })
    }
}

/// The middle value.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (below, above) = (sorted.len().checked_sub(1)? / 2, sorted.len() / 2);
    Some((sorted[below] + sorted[above]) / 2.0)
}

/// The value that a share (0 to 1) of all does not exceed.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1)?;
    sorted.get((share * last as f64).ceil() as usize).copied()
}

/// The table of all figures in Markdown, each beside that of an earlier run where there is one.
pub fn table(figures: &[Figure], before: &Value) -> String {
    let mut text = String::from(
        "| what | median | spread | hand-written | ratio | budget | of the budget | before |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for figure in figures {
        let unit = figure.unit;
        let shown =
            |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{} {unit}", written(value)));
        let spread = match (quantile(&figure.ours, 0.0), quantile(&figure.ours, 1.0)) {
            (Some(least), Some(most)) => format!("{}…{}", written(least), written(most)),
            _ => "–".to_owned(),
        };
        let budget = match figure.budget {
            Budget::AtMost(most) if most.is_infinite() => "–".to_owned(),
            Budget::AtMost(most) => format!("≤ {} {unit}", written(most)),
            Budget::Times(times) => format!("≤ {times} ×"),
            Budget::Both(most, times) => format!("≤ {times} ×, ≤ {} {unit}", written(most)),
        };
        let earlier = before["figures"]
            .as_array()
            .and_then(|all| all.iter().find(|one| one["name"] == figure.name.as_str()));
        let strain = match figure.strain() {
            Some(0.0) => "–".to_owned(),
            Some(strain) if strain <= 1.0 => format!("{:.0} %", strain * 100.0),
            Some(strain) => format!("**{:.0} %**", strain * 100.0),
            None => "not measured".to_owned(),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {spread} | {} | {} | {budget} | {strain} | {} |",
            figure.name,
            shown(median(&figure.ours)),
            shown(median(&figure.theirs)),
            figure
                .ratio()
                .map_or("–".to_owned(), |ratio| format!("{ratio:.2}")),
            shown(earlier.and_then(|one| one["ours"].as_f64())),
        );
    }
    text
}

/// One action at growing numbers of deals, in Markdown.
pub fn growth_table(growth: &Growth) -> String {
    let mut text = format!(
        "| {} | Voronka | hand-written |\n| ---: | ---: | ---: |\n",
        growth.title
    );
    for (deals, figure) in &growth.points {
        let shown = |values: &[f64]| {
            median(values).map_or("–".to_owned(), |value| {
                format!("{} {}", written(value), growth.unit)
            })
        };
        let _ = writeln!(
            text,
            "| {deals} | {} | {} |",
            shown(&figure.ours),
            shown(&figure.theirs)
        );
    }
    text
}

/// Three digits that mean something.
fn written(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}
