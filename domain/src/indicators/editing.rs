//! Changing indicators, plans, marks and bonus rules. Every function answers the edit of one action; on a record that is
//! not there it answers an empty one.

use chrono::NaiveDate;

use super::bonus::usual;
use super::scorecard::{in_order, of_person};
use crate::calendar::{add_months, is_sane};
use crate::commit::{Act, Edit};
use crate::id::Id;
use crate::indicator::{Amount, BonusRule, Indicator, Mark, Plan, Unit};
use crate::money::{MAX_MINOR, Money};
use crate::person::Role;
use crate::rank::Rank;
use crate::reports::figures::figure;
use crate::sorting::Sorting as _;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// The heaviest weight.
pub const HEAVIEST: u16 = 1_000;
/// The highest cap, in percent.
pub const HIGHEST_CAP: u16 = 1_000;

/// Another value of one field of an indicator, as a person typed or chose it.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // Each is the field of `Indicator` of that name.
pub enum Field {
    Name(String),
    About(String),
    /// The name of a figure; empty for what the head judges.
    Figure(String),
    Role(Option<Role>),
    Weight(u16),
    LessIsBetter(bool),
    Cap(Option<u16>),
    Usual(Option<Amount>),
    Gone(bool),
}

/// Why a change was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// A name is needed.
    NoName,
    /// A number out of its bounds.
    OutOfBounds,
    /// Nothing to copy: the month has no plans of its own.
    NoPlans,
}

/// Whether an amount can be a plan of an indicator.
fn is_plan(unit: Unit, amount: Amount) -> bool {
    match (unit, amount) {
        (Unit::Money, Amount::Money(money)) => (0..=MAX_MINOR).contains(&money.minor),
        (Unit::Count, Amount::Number(number)) => (0.0..=1e9).contains(&number),
        (Unit::Percent, Amount::Number(number)) => (0.0..=1_000.0).contains(&number),
        _ => false,
    }
}

/// Changes one field of an indicator.
///
/// # Errors
/// Where the value is not acceptable; then nothing changes.
pub fn set_field(workspace: &Workspace, id: Id, field: Field) -> Result<Edit, Refused> {
    let Some(mut body) = workspace.indicators.get(id).cloned() else {
        return Ok(Edit::default());
    };
    let bound = |good: bool| if good { Ok(()) } else { Err(Refused::OutOfBounds) };
    match field {
        Field::Name(text) => {
            body.name = clean_line(&text);
            if body.name.is_empty() {
                return Err(Refused::NoName);
            }
        }
        Field::About(text) => body.about = clean_text(&text),
        Field::Figure(name) => put_figure(&mut body, &name),
        Field::Role(role) => body.role = role,
        Field::Weight(weight) => {
            bound(weight <= HEAVIEST)?;
            body.weight = weight;
        }
        Field::LessIsBetter(less) => body.less_is_better = less,
        Field::Cap(cap) => {
            bound(cap.is_none_or(|cap| (100..=HIGHEST_CAP).contains(&cap)))?;
            body.cap = cap;
        }
        Field::Usual(amount) => {
            bound(amount.is_none_or(|amount| is_plan(body.unit, amount)))?;
            body.usual = amount;
        }
        Field::Gone(gone) => body.gone = gone,
    }
    Ok(Edit::of(id, body))
}

/// Another figure may be counted in something else; plans of the former unit would mean nothing.
fn put_figure(body: &mut Indicator, name: &str) {
    let unit = match figure(name) {
        Some(figure) => figure.unit,
        None if name.is_empty() => Unit::Percent,
        None => return,
    };
    body.figure = name.to_owned();
    if unit != body.unit {
        body.unit = unit;
        body.usual = None;
        body.plans = Default::default();
    }
}

/// Makes a new indicator of a role, after the others; its fact is the first figure offered.
pub fn add(workspace: &Workspace, act: &mut Act<'_>, role: Option<Role>, name: &str) -> (Id, Edit) {
    let last = in_order(workspace)
        .into_iter()
        .rev()
        .find(|(_, one)| one.role == role)
        .map(|(_, one)| one.rank.clone());
    let body = Indicator {
        name: clean_line(name),
        figure: "contacts".into(),
        role,
        weight: 10,
        rank: Rank::between(last.as_ref(), None),
        ..Indicator::default()
    };
    let id = (act.fresh)();
    (id, Edit::of(id, body))
}

/// Moves an indicator up (−1) or down (+1) among those of its role.
pub fn shift(workspace: &Workspace, id: Id, by: i32) -> Edit {
    let Some(body) = workspace.indicators.alive(id) else {
        return Edit::default();
    };
    let same: Vec<(Id, &Indicator)> = in_order(workspace)
        .into_iter()
        .filter(|(_, one)| one.role == body.role)
        .collect();
    let Some(at) = same.iter().position(|(known, _)| *known == id) else {
        return Edit::default();
    };
    let to = (at as i64 + i64::from(by)).clamp(0, same.len() as i64 - 1) as usize;
    if to == at {
        return Edit::default();
    }
    let others: Vec<&Rank> = same
        .iter()
        .filter(|(known, _)| *known != id)
        .map(|(_, one)| &one.rank)
        .collect();
    let rank = Rank::between(
        to.checked_sub(1).and_then(|before| others.get(before).copied()),
        others.get(to).copied(),
    );
    Edit::of(id, Indicator { rank, ..body.clone() })
}

/// Plans an indicator for one person and month. None takes the own plan out, so that the usual one holds again.
///
/// # Errors
/// Where the amount is not acceptable; then nothing changes.
pub fn set_plan(
    workspace: &Workspace,
    id: Id,
    person: Id,
    month: NaiveDate,
    value: Option<Amount>,
) -> Result<Edit, Refused> {
    let Some(mut body) = workspace.indicators.get(id).cloned() else {
        return Ok(Edit::default());
    };
    if !is_sane(month) || value.is_some_and(|value| !is_plan(body.unit, value)) {
        return Err(Refused::OutOfBounds);
    }
    let month = super::planning::month_of(month);
    let entry = Plan::id(person, month);
    match value {
        None => _ = body.plans.remove(entry),
        Some(_) => body.plans.insert(entry, Plan { person, month, value }),
    }
    Ok(Edit::of(id, body))
}

/// Copies the plans of a month to the next one, for one person or for everybody. A plan that the next month already
/// has stays.
///
/// # Errors
/// [`Refused::NoPlans`] where nothing would be copied.
pub fn copy_plans(workspace: &Workspace, month: NaiveDate, person: Option<Id>) -> Result<Edit, Refused> {
    let month = super::planning::month_of(month);
    let next = add_months(month, 1);
    let mut edit = Edit::default();
    for (id, body) in workspace.indicators.live() {
        let mut changed = body.clone();
        let plans = body.plans.values();
        for plan in
            plans.filter(|plan| plan.month == month && person.is_none_or(|person| person == plan.person))
        {
            let entry = Plan::id(plan.person, next);
            if body.plans.get(entry).is_none() {
                let plan = Plan {
                    month: next,
                    ..plan.clone()
                };
                changed.plans.insert(entry, plan);
            }
        }
        if changed != *body {
            edit.put(id, changed);
        }
    }
    if edit.is_empty() {
        return Err(Refused::NoPlans);
    }
    Ok(edit)
}

/// Writes down what the head thinks of somebody's work on a day.
///
/// # Errors
/// Where the score is over 100 or the day absurd; then nothing changes.
pub fn add_mark(
    workspace: &Workspace,
    act: &mut Act<'_>,
    id: Id,
    (person, day): (Id, NaiveDate),
    score: u8,
    note: &str,
) -> Result<Edit, Refused> {
    let Some(mut body) = workspace.indicators.get(id).cloned() else {
        return Ok(Edit::default());
    };
    if score > 100 || !is_sane(day) {
        return Err(Refused::OutOfBounds);
    }
    let mark = Mark {
        person,
        day,
        score,
        by: act.me,
        note: clean_line(note),
    };
    body.marks.insert((act.fresh)(), mark);
    Ok(Edit::of(id, body))
}

/// Takes a mark out.
pub fn remove_mark(workspace: &Workspace, id: Id, mark: Id) -> Edit {
    let Some(mut body) = workspace.indicators.get(id).cloned() else {
        return Edit::default();
    };
    body.marks.remove(mark);
    Edit::of(id, body)
}

/// Changes the bonus rule of a role, one that nobody wrote yet too.
///
/// # Errors
/// Where it would be out of bounds; then nothing changes.
pub fn change_bonus(
    workspace: &Workspace,
    role: Option<Role>,
    change: impl FnOnce(&mut BonusRule),
) -> Result<Edit, Refused> {
    let id = BonusRule::id(role);
    let known = workspace.bonus_rules.alive(id).cloned();
    let mut body = known.unwrap_or_else(|| usual(role));
    change(&mut body);
    body.steps.order_by_key(|step| step.from);
    body.steps.dedup_by_key(|step| step.from);
    let base = |base: Money| (0..=MAX_MINOR).contains(&base.minor);
    let steps_are_good = body
        .steps
        .iter()
        .all(|step| step.from <= 1_000 && step.pay <= 1_000);
    if body.rate > 10_000 || !body.base.is_none_or(base) || !steps_are_good {
        return Err(Refused::OutOfBounds);
    }
    Ok(Edit::of(id, body))
}

/// Whether a person has a plan of their own in a month.
pub fn has_own_plans(workspace: &Workspace, person: Id, month: NaiveDate) -> bool {
    let entry = Plan::id(person, super::planning::month_of(month));
    of_person(workspace, person)
        .iter()
        .any(|(_, indicator)| indicator.plans.get(entry).is_some())
}
