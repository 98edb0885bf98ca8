//! The indicators of one person in a period, and the efficiency they make.

use chrono::NaiveDate;

use super::judging::{Trend, Zone, efficiency, fulfilment};
use super::planning::{Planned, plan};
use crate::calendar::{Period, PeriodKind};
use crate::id::Id;
use crate::indicator::{Indicator, Unit};
use crate::money::Currency;
use crate::record::Kind;
use crate::reports::facts::{Facts, Scope};
use crate::reports::figures::{Nature, Sight, Value, figure};
use crate::reports::winning::{Pace, pace};
use crate::settings::Settings;
use crate::sorting::Sorting as _;
use crate::statistics::mean;
use crate::workspace::Workspace;

/// What a scorecard is made from.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The history laid out.
    pub facts: &'a Facts,
    /// The records.
    pub workspace: &'a Workspace,
    /// The settings in force.
    pub settings: &'a Settings,
    /// Today.
    pub today: NaiveDate,
}

/// What was reached, and from which records.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// How much, in whole units; none where there is nothing to compute it from.
    pub amount: Option<f64>,
    /// The kind of the records behind it.
    pub kind: Kind,
    /// The records.
    pub ids: Vec<Id>,
}

/// One indicator of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The indicator.
    pub indicator: Id,
    /// The plan for the whole period.
    pub plan: Option<Planned>,
    /// The fact so far.
    pub fact: Fact,
    /// The currency of both, where they are money.
    pub currency: Option<Currency>,
    /// How far the plan is fulfilled so far.
    pub fulfilment: Option<f64>,
    /// How far it will be fulfilled at this pace; that of a period that has ended is the fulfilment.
    pub expected: Option<f64>,
    /// Where it will end at this pace, and what is missing per working day; none for what does not add up.
    pub pace: Option<Pace>,
    /// The zone: of the fulfilment, in an unfinished period of the one expected.
    pub zone: Option<Zone>,
    /// The weight.
    pub weight: u16,
    /// The fulfilment beyond which more does not count.
    pub cap: f64,
}

/// The indicators of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Whose.
    pub person: Id,
    /// The indicators in their order.
    pub lines: Vec<Line>,
    /// The efficiency by what is fulfilled so far.
    pub efficiency: Option<f64>,
    /// The efficiency at the pace so far.
    pub expected: Option<f64>,
}

/// All indicators in their order.
pub fn in_order(workspace: &Workspace) -> Vec<(Id, &Indicator)> {
    let mut all: Vec<_> = workspace.indicators.live().collect();
    all.order_by(|a, b| (a.1.role, &a.1.rank, a.0).cmp(&(b.1.role, &b.1.rank, b.0)));
    all
}

/// The indicators that measure a person, in their order.
pub fn of_person(workspace: &Workspace, person: Id) -> Vec<(Id, &Indicator)> {
    let Some(body) = workspace.people.alive(person) else {
        return Vec::new();
    };
    let all = in_order(workspace).into_iter();
    all.filter(|(_, indicator)| indicator.is_for(body)).collect()
}

/// How the fact of an indicator behaves over time. Marks are averaged.
pub fn nature(indicator: &Indicator) -> Nature {
    figure(&indicator.figure).map_or(Nature::Stands, |figure| figure.nature)
}

/// Whether this version can tell the fact of an indicator.
pub fn is_known(indicator: &Indicator) -> bool {
    indicator.is_judged() || figure(&indicator.figure).is_some()
}

/// The card of one person.
pub fn card(desk: Desk<'_>, person: Id, period: Period) -> Card {
    let lines: Vec<Line> = of_person(desk.workspace, person)
        .into_iter()
        .map(|(id, indicator)| line(desk, id, indicator, person, period))
        .collect();
    let with = |get: fn(&Line) -> Option<f64>| {
        efficiency(
            lines
                .iter()
                .filter_map(|line| Some((line.weight, get(line)?, line.cap))),
        )
    };
    Card {
        person,
        efficiency: with(|line| line.fulfilment),
        expected: with(|line| line.expected),
        lines,
    }
}

/// The fact of an indicator for one person in a period, in a currency where it is money.
pub fn fact(desk: Desk<'_>, indicator: &Indicator, person: Id, period: Period, currency: Currency) -> Fact {
    if indicator.is_judged() {
        let marks = indicator.marks_of(person).into_iter();
        let marks: Vec<_> = marks.filter(|(_, mark)| period.contains(mark.day)).collect();
        let scores: Vec<i64> = marks.iter().map(|(_, mark)| i64::from(mark.score)).collect();
        return Fact {
            amount: mean(&scores),
            kind: Kind::Indicator,
            ids: marks.into_iter().map(|(id, _)| id).collect(),
        };
    }
    let Some(figure) = figure(&indicator.figure) else {
        return Fact {
            amount: None,
            kind: Kind::Deal,
            ids: Vec::new(),
        };
    };
    let reading = (figure.compute)(&Sight {
        facts: desk.facts,
        workspace: desk.workspace,
        // What stands is read as of today where the period goes on.
        period: Period::new(period.first(), period.last().min(desk.today.max(period.first()))),
        today: desk.today,
        scope: Scope {
            person: Some(person),
            board: None,
        },
    });
    let amount = match &reading.value {
        Value::Number(number) => Some(*number),
        Value::Sums(sums) => Some(sums.of(currency).minor as f64 / 10_f64.powi(currency.exponent() as i32)),
        Value::Nothing => None,
    };
    Fact {
        amount,
        kind: reading.kind,
        ids: reading.ids,
    }
}

/// One indicator of one person.
pub fn line(desk: Desk<'_>, id: Id, indicator: &Indicator, person: Id, period: Period) -> Line {
    let calendar = &desk.settings.calendar;
    let nature = nature(indicator);
    let plan = plan(indicator, nature, person, period, calendar);
    let currency = plan
        .and_then(|plan| plan.currency)
        .unwrap_or(desk.settings.currency);
    let fact = fact(desk, indicator, person, period, currency);
    let fulfilled = |amount: f64| {
        let plan = plan?.amount;
        fulfilment(amount, plan, indicator.less_is_better)
    };
    let has_begun = desk.today >= period.first();
    let is_over = desk.today >= period.last();
    let so_far = fact.amount.filter(|_| has_begun);
    let pace = so_far
        .filter(|_| nature == Nature::Adds && !is_over)
        .and_then(|so_far| {
            pace(
                so_far,
                plan.map(|plan| plan.amount).filter(|_| !indicator.less_is_better),
                period,
                calendar,
                desk.today,
            )
        });
    let expected = match (is_over, nature) {
        (false, Nature::Adds) => pace.map(|pace| pace.at_this_pace),
        _ => so_far,
    };
    let expected = expected.and_then(fulfilled);
    Line {
        indicator: id,
        plan,
        currency: (indicator.unit == Unit::Money).then_some(currency),
        fulfilment: so_far.and_then(fulfilled),
        zone: expected.map(|expected| Zone::of(expected, desk.settings)),
        expected,
        pace,
        fact,
        weight: indicator.weight,
        cap: f64::from(indicator.cap.unwrap_or(desk.settings.fulfilment_cap)) / 100.0,
    }
}

/// How the fact of an indicator changed against the previous equal period, both per working day where it adds up.
pub fn trend(
    desk: Desk<'_>,
    indicator: &Indicator,
    line: &Line,
    person: Id,
    period: Period,
    kind: PeriodKind,
) -> Option<Trend> {
    let calendar = &desk.settings.calendar;
    let before = period.previous(kind);
    let currency = line.currency.unwrap_or(desk.settings.currency);
    let was = fact(desk, indicator, person, before, currency).amount;
    let is = line.fact.amount?;
    if nature(indicator) == Nature::Stands {
        return Trend::of(is, was?);
    }
    let passed = period.working_days_passed(calendar, desk.today);
    let worked = before.working_days(calendar);
    if passed <= 0 || worked <= 0 {
        return None;
    }
    Trend::of(is / passed as f64, was.unwrap_or(0.0) / worked as f64)
}

/// The facts of the last periods up to this one, the earliest first.
pub fn recent(
    desk: Desk<'_>,
    indicator: &Indicator,
    person: Id,
    (period, kind): (Period, PeriodKind),
    currency: Currency,
    count: usize,
) -> Vec<(Period, Option<f64>)> {
    let mut period = period;
    let mut recent = Vec::with_capacity(count);
    for _ in 0..count {
        recent.push((period, fact(desk, indicator, person, period, currency).amount));
        period = period.previous(kind);
    }
    recent.reverse();
    recent
}
