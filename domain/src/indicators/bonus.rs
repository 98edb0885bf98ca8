//! What a person's work pays: base + Σ rate × margin × the step that the efficiency reached.

use crate::id::Id;
use crate::indicator::{BonusRule, BonusStep};
use crate::money::{MAX_MINOR, Money};
use crate::person::{Person, Role};
use crate::workspace::Workspace;

/// The usual share of the margin: 10 %.
pub const USUAL_RATE: u16 = 1_000;

/// The usual steps: half below 80 %, then 80 %, all from 95 % on, and a fifth more from 110 % on.
pub const USUAL_STEPS: [BonusStep; 4] = [
    BonusStep { from: 0, pay: 50 },
    BonusStep { from: 80, pay: 80 },
    BonusStep { from: 95, pay: 100 },
    BonusStep { from: 110, pay: 120 },
];

/// A bonus with its working.
#[derive(Debug, Clone, PartialEq)]
pub struct Bonus {
    /// What is paid whatever happens.
    pub base: Money,
    /// The margins it is paid for, deal by deal.
    pub margins: Vec<(Id, Money)>,
    /// Their sum.
    pub margin: Money,
    /// The share of it at the rate.
    pub share: Money,
    /// The step that the efficiency reached; none where nobody planned, then all is paid.
    pub step: Option<BonusStep>,
    /// The part of the share that is paid.
    pub paid: Money,
    /// Base and part.
    pub total: Money,
}

/// The rule as a role has it before anybody wrote one.
pub fn usual(role: Option<Role>) -> BonusRule {
    BonusRule {
        role,
        base: None,
        rate: USUAL_RATE,
        steps: USUAL_STEPS.to_vec(),
        gone: false,
    }
}

/// The rule that holds for a person: that of the first of their roles that has one, else that of everybody.
pub fn rule_for(workspace: &Workspace, person: &Person) -> Option<BonusRule> {
    let mut roles: Vec<Option<Role>> = Role::ALL
        .into_iter()
        .filter(|role| person.is(*role))
        .map(Some)
        .collect();
    roles.push(None);
    roles
        .into_iter()
        .find_map(|role| workspace.bonus_rules.alive(BonusRule::id(role)).cloned())
}

/// The step that an efficiency reaches: the one that begins last at or below it. Below the first, nothing is paid.
pub fn step(rule: &BonusRule, efficiency: f64) -> BonusStep {
    let reached = rule
        .steps
        .iter()
        .filter(|step| efficiency * 100.0 + 1e-9 >= f64::from(step.from));
    let nothing = BonusStep { from: 0, pay: 0 };
    reached.max_by_key(|step| step.from).copied().unwrap_or(nothing)
}

/// Works a bonus out in the currency of the base. Margins of other currencies stay out; a loss is not taken from the
/// base.
pub fn bonus(rule: &BonusRule, base: Money, margins: &[(Id, Money)], efficiency: Option<f64>) -> Bonus {
    let currency = base.currency;
    let margins: Vec<(Id, Money)> = margins
        .iter()
        .filter(|(_, money)| money.currency == currency)
        .copied()
        .collect();
    let margin: i64 = margins
        .iter()
        .fold(0, |sum, (_, money)| sum.saturating_add(money.minor));
    let part = |minor: i64, of: u32, whole: i128| {
        let product = i128::from(minor) * i128::from(of);
        ((product + whole / 2).div_euclid(whole)).clamp(0, i128::from(MAX_MINOR)) as i64
    };
    let share = part(margin, u32::from(rule.rate), 10_000);
    let step = efficiency
        .filter(|_| !rule.steps.is_empty())
        .map(|efficiency| step(rule, efficiency));
    let paid = part(share, step.map_or(100, |step| u32::from(step.pay)), 100);
    let money = |minor| Money::new(minor, currency);
    Bonus {
        base,
        margins,
        margin: money(margin),
        share: money(share),
        step,
        paid: money(paid),
        total: money(base.minor.saturating_add(paid)),
    }
}
