//! Plans: made by the month, and read for any period.

use chrono::{Datelike, NaiveDate};

use super::scorecard::of_person;
use crate::calendar::{Period, PeriodKind, WorkingCalendar};
use crate::id::Id;
use crate::indicator::{Amount, Indicator};
use crate::money::Currency;
use crate::reports::figures::Nature;
use crate::workspace::Workspace;

/// A plan for a period: how much, and in which currency where it is money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Planned {
    /// How much, in whole units of the currency or of the indicator.
    pub amount: f64,
    /// The currency of a sum.
    pub currency: Option<Currency>,
}

impl Planned {
    /// Reads an amount.
    pub fn of(amount: Amount) -> Self {
        match amount {
            Amount::Number(amount) => Self {
                amount,
                currency: None,
            },
            Amount::Money(money) => Self {
                amount: money.minor as f64 / 10_f64.powi(money.currency.exponent() as i32),
                currency: Some(money.currency),
            },
        }
    }
}

/// The first day of the month a day is in.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The months a period touches, each with the part of it that lies in the period.
fn months(period: Period) -> Vec<(Period, Period)> {
    let mut month = Period::containing(period.first(), PeriodKind::Month);
    let mut months = Vec::new();
    while let Some(part) = month.overlap(period) {
        months.push((month, part));
        month = month.next(PeriodKind::Month);
        if month.first() <= part.last() {
            break;
        }
    }
    months
}

/// The plan of a person for a period. Of a figure that adds up, a part of a month takes the part of its plan that its
/// working days are; of any other, the plans of the months are averaged by working days. None where a month with
/// working days has no plan, or plans are in several currencies.
pub fn plan(
    indicator: &Indicator,
    nature: Nature,
    person: Id,
    period: Period,
    calendar: &WorkingCalendar,
) -> Option<Planned> {
    let mut amount = 0.0;
    let mut currency = None;
    let mut days = 0;
    let mut is_first = true;
    for (month, part) in months(period) {
        let worked = part.working_days(calendar);
        if worked == 0 && part.day_count() < month.day_count() {
            continue;
        }
        let planned = Planned::of(indicator.plan(person, month.first())?);
        if !is_first && currency != planned.currency {
            return None;
        }
        (currency, is_first) = (planned.currency, false);
        let of_month = month.working_days(calendar);
        amount += match nature {
            Nature::Stands => planned.amount * worked as f64,
            Nature::Adds if part == month || of_month == 0 => planned.amount,
            Nature::Adds => planned.amount * worked as f64 / of_month as f64,
        };
        days += worked;
    }
    if is_first {
        // A weekend: the plan of its month, by the rule above, is nothing where it adds up.
        let planned = Planned::of(indicator.plan(person, month_of(period.first()))?);
        return (nature == Nature::Stands).then_some(planned);
    }
    if nature == Nature::Stands {
        amount = if days > 0 {
            amount / days as f64
        } else {
            return None;
        };
    }
    Some(Planned { amount, currency })
}

/// What everybody, or one person, plans of a figure that adds up: the plans of all its indicators together. None where
/// nobody plans it, or in several currencies.
pub fn plan_together(
    workspace: &Workspace,
    figure: &str,
    person: Option<Id>,
    period: Period,
    calendar: &WorkingCalendar,
) -> Option<Planned> {
    let mut together: Option<Planned> = None;
    for (id, _) in workspace.team() {
        if person.is_some_and(|person| person != id) {
            continue;
        }
        // Somebody in two roles may have the figure twice; it is one plan all the same.
        let own = of_person(workspace, id)
            .into_iter()
            .find(|(_, one)| one.figure == figure);
        let Some(plan) = own.and_then(|(_, one)| plan(one, Nature::Adds, id, period, calendar)) else {
            continue;
        };
        match &mut together {
            None => together = Some(plan),
            Some(sum) if sum.currency == plan.currency => sum.amount += plan.amount,
            Some(_) => return None,
        }
    }
    together
}
