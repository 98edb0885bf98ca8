//! The registry of figures: every figure that an indicator can take as its fact, by name.
//!
//! **To add a figure**, write a function `fn(&Sight) -> Reading` that computes it for one person and period and names
//! the records behind it, and put a [`Figure`] into [`FIGURES`]. Nothing else has to change: the editor of indicators
//! offers it, and a ready-made set installs the indicators that wait for it. The ready-made sets name `coverage` and
//! `rule-discipline` (work after the sale); as long as no figure of that name stands here, they install without them.

use super::facts::{Event, Facts, Scope, Touch};
use crate::calendar::{Period, add_days};
use crate::deal::ActivityKind;
use crate::funnel::steps::Direction;
use crate::id::Id;
use crate::indicator::Unit;
use crate::lang::{Words, words};
use crate::meeting::{Meeting, Verdict};
use crate::meetings::score::judge;
use crate::money::{Money, Total};
use crate::record::Kind;
use crate::stage::StageKind;
use crate::statistics::{mean_of_fractions, share};
use crate::workspace::Workspace;

/// What a figure is computed over.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// The history laid out.
    pub facts: &'a Facts,
    /// The records.
    pub workspace: &'a Workspace,
    /// The days.
    pub period: Period,
    /// Whose work, on which board.
    pub scope: Scope,
}

/// What a figure came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number; shares are in percent.
    Number(f64),
    /// Sums of money.
    Sums(Total),
    /// There is nothing to compute it from.
    Nothing,
}

/// A figure with the records behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it came to.
    pub value: Value,
    /// From how many cases.
    pub n: usize,
    /// What kind of records lie behind it.
    pub kind: Kind,
    /// The records.
    pub ids: Vec<Id>,
}

/// How the figures of two halves of a period make the figure of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// They add up, so a plan and a pace go by working days.
    Adds,
    /// They do not: it is a share, an average, or how things stand at the end.
    Stands,
}

/// A figure that can be computed.
pub struct Figure {
    /// Its stable name; stored in indicators, never changed.
    pub name: &'static str,
    /// What people call it.
    pub label: Words,
    /// What it is.
    pub about: Words,
    /// What it is counted in.
    pub unit: Unit,
    /// How it behaves over time.
    pub nature: Nature,
    /// Computes it.
    pub compute: fn(&Sight<'_>) -> Reading,
}

/// The figure of that name, if this version computes it.
pub fn figure(name: &str) -> Option<&'static Figure> {
    FIGURES.iter().find(|figure| figure.name == name)
}

const fn adds(
    name: &'static str,
    unit: Unit,
    compute: fn(&Sight<'_>) -> Reading,
    label: Words,
    about: Words,
) -> Figure {
    Figure {
        name,
        label,
        about,
        unit,
        nature: Nature::Adds,
        compute,
    }
}

const fn stands(
    name: &'static str,
    unit: Unit,
    compute: fn(&Sight<'_>) -> Reading,
    label: Words,
    about: Words,
) -> Figure {
    Figure {
        nature: Nature::Stands,
        ..adds(name, unit, compute, label, about)
    }
}

/// Every figure, in the order in which the editor offers them.
pub const FIGURES: &[Figure] = &[
    adds(
        "contacts",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind.is_touch()),
        words("Touches", "Касания"),
        words(
            "Calls, e-mails, messages, visits, offers and invoices of the period.",
            "Звонки, письма, сообщения, встречи, предложения и счета за период.",
        ),
    ),
    adds(
        "calls",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::Call),
        words("Calls", "Звонки"),
        words("Calls logged in the period.", "Звонки, отмеченные в периоде."),
    ),
    adds(
        "offers-general",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::GeneralOffer),
        words("General offers", "Общие КП"),
        words(
            "General offers sent in the period.",
            "Общие КП, отправленные в периоде.",
        ),
    ),
    adds(
        "offers-individual",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::IndividualOffer),
        words("Individual offers", "Индивидуальные КП"),
        words(
            "Individual offers made in the period.",
            "Индивидуальные КП, сделанные в периоде.",
        ),
    ),
    adds(
        "offers-individual-sum",
        Unit::Money,
        offers_sum,
        words("Sum of individual offers", "Сумма индивидуальных КП"),
        words(
            "The sum of the individual offers made in the period.",
            "Сумма индивидуальных КП, сделанных в периоде.",
        ),
    ),
    adds(
        "entered",
        Unit::Count,
        |sight| events(sight, |event| event.direction == Direction::Entered),
        words("Deals begun", "Начатые сделки"),
        words(
            "Deals whose history began in the period.",
            "Сделки, история которых началась в периоде.",
        ),
    ),
    adds(
        "forward",
        Unit::Count,
        |sight| events(sight, |event| event.direction == Direction::Forward),
        words("Moves forward", "Шаги вперёд"),
        words(
            "Moves to a later stage, wins included.",
            "Переходы на более поздний этап, победы тоже.",
        ),
    ),
    adds(
        "won-count",
        Unit::Count,
        |sight| events(sight, is_won),
        words("Deals won", "Выигранные сделки"),
        words("Deals won in the period.", "Сделки, выигранные в периоде."),
    ),
    adds(
        "won-sum",
        Unit::Money,
        won_sum,
        words("Sum of deals won", "Сумма выигранных сделок"),
        words(
            "The value of the deals won in the period.",
            "Сумма сделок, выигранных в периоде.",
        ),
    ),
    adds(
        "sales",
        Unit::Money,
        sales,
        words("Payments received", "Поступившие оплаты"),
        words(
            "Payments logged in the period; where a deal won in it has none at all, its value.",
            "Оплаты, отмеченные в периоде; если у выигранной в нём сделки оплат нет совсем — её сумма.",
        ),
    ),
    adds(
        "margin",
        Unit::Money,
        margin,
        words("Margin", "Маржа"),
        words(
            "The margin of the deals won in the period.",
            "Маржа сделок, выигранных в периоде.",
        ),
    ),
    stands(
        "win-rate",
        Unit::Percent,
        win_rate,
        words("Win rate", "Доля выигранных"),
        words(
            "won ÷ (won + lost) in the period, by number.",
            "выиграно ÷ (выиграно + проиграно) за период, по числу сделок.",
        ),
    ),
    stands(
        "conversion",
        Unit::Percent,
        conversion,
        words("Conversion into sales", "Конверсия в продажу"),
        words(
            "Of the deals begun in the period, the share that is won by now.",
            "Доля уже выигранных среди сделок, начатых в периоде.",
        ),
    ),
    adds(
        "meetings-held",
        Unit::Count,
        |sight| meetings(sight, |_| true),
        words("Meetings held", "Проведённые встречи"),
        words(
            "Meetings that took place in the period.",
            "Встречи, которые состоялись в периоде.",
        ),
    ),
    adds(
        "steps-forward",
        Unit::Count,
        |sight| meetings(sight, is_forward),
        words("Meetings with a step forward", "Встречи с шагом вперёд"),
        words(
            "Meetings held after which the client did or promised a named action with a date.",
            "Встречи, после которых клиент совершил или пообещал конкретное действие с датой.",
        ),
    ),
    stands(
        "meeting-success",
        Unit::Percent,
        meeting_success,
        words("Success of meetings", "Успешность встреч"),
        words(
            "Steps forward out of all meetings with a verdict.",
            "Доля шагов вперёд среди встреч с итогом.",
        ),
    ),
    stands(
        "meeting-score",
        Unit::Percent,
        meeting_score,
        words("Score of meetings", "Балл встреч"),
        words(
            "The mean score by checklist of the meetings held.",
            "Средний балл проведённых встреч по чек-листу.",
        ),
    ),
    stands(
        "overdue-receivables",
        Unit::Money,
        overdue,
        words("Overdue receivables", "Просроченная задолженность"),
        words(
            "Invoices older than the days of payment in the settings at the end of the period, less the payments of the same deal.",
            "Счета, которым к концу периода больше дней, чем срок оплаты в настройках, за вычетом оплат по той же сделке.",
        ),
    ),
    stands(
        "recording",
        Unit::Percent,
        recording,
        words("Recorded by the next day", "Записано не позже следующего дня"),
        words(
            "The share of moves and activities that were written down on their day or the day after.",
            "Доля переходов и касаний, записанных в тот же день или на следующий.",
        ),
    ),
];

/// The moves of the period and the person.
fn moves<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = &'a Event> {
    let scope = sight.scope;
    let events = sight.facts.events_in(sight.period).iter();
    events.filter(move |event| scope.holds(event.board, event.person))
}

/// The activities of the period and the person.
fn done<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = &'a Touch> {
    let person = sight.scope.person;
    let touches = sight.facts.touches_in(sight.period).iter();
    touches.filter(move |touch| person.is_none() || touch.person == person)
}

fn is_won(event: &Event) -> bool {
    event.kind == StageKind::Won
}

fn of_deals(value: Value, n: usize, ids: impl Iterator<Item = Id>) -> Reading {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    Reading {
        value,
        n,
        kind: Kind::Deal,
        ids,
    }
}

fn counted(ids: Vec<Id>) -> Reading {
    of_deals(Value::Number(ids.len() as f64), ids.len(), ids.into_iter())
}

fn percent(part: usize, whole: usize) -> Value {
    share(part as i64, whole as i64).map_or(Value::Nothing, |share| Value::Number(share * 100.0))
}

fn touches(sight: &Sight<'_>, is: fn(&Touch) -> bool) -> Reading {
    counted(
        done(sight)
            .filter(|touch| is(touch))
            .map(|touch| touch.deal)
            .collect(),
    )
}

fn events(sight: &Sight<'_>, is: fn(&Event) -> bool) -> Reading {
    counted(
        moves(sight)
            .filter(|event| is(event))
            .map(|event| event.deal)
            .collect(),
    )
}

fn offers_sum(sight: &Sight<'_>) -> Reading {
    let offers: Vec<&Touch> = done(sight)
        .filter(|touch| touch.kind == ActivityKind::IndividualOffer && touch.sum.is_some())
        .collect();
    let sum = offers.iter().filter_map(|touch| touch.sum).collect();
    of_deals(
        Value::Sums(sum),
        offers.len(),
        offers.iter().map(|touch| touch.deal),
    )
}

/// The deals won, each once.
fn won(sight: &Sight<'_>) -> Vec<Id> {
    let mut won: Vec<Id> = moves(sight)
        .filter(|event| is_won(event))
        .map(|event| event.deal)
        .collect();
    won.sort_unstable();
    won.dedup();
    won
}

fn sum_of_won(sight: &Sight<'_>, sum: impl Fn(Id) -> Option<Money>) -> Reading {
    let won = won(sight);
    let sums = won.iter().filter_map(|deal| sum(*deal)).collect();
    of_deals(Value::Sums(sums), won.len(), won.into_iter())
}

fn won_sum(sight: &Sight<'_>) -> Reading {
    sum_of_won(sight, |deal| sight.facts.value(deal))
}

fn margin(sight: &Sight<'_>) -> Reading {
    sum_of_won(sight, |deal| sight.workspace.deals.get(deal)?.margin)
}

fn sales(sight: &Sight<'_>) -> Reading {
    let is_paid = |touch: &&Touch| touch.kind == ActivityKind::Payment && touch.sum.is_some();
    let paid: Vec<&Touch> = done(sight).filter(is_paid).collect();
    let has_payment = |deal: Id| {
        let deal = sight.workspace.deals.get(deal);
        deal.is_some_and(|deal| {
            let mut all = deal.activities.values();
            all.any(|one| one.kind == ActivityKind::Payment && one.sum.is_some())
        })
    };
    let unpaid: Vec<Id> = won(sight)
        .into_iter()
        .filter(|deal| !has_payment(*deal))
        .collect();
    let values = unpaid.iter().filter_map(|deal| sight.facts.value(*deal));
    let sums = paid.iter().filter_map(|touch| touch.sum).chain(values).collect();
    let deals = paid.iter().map(|touch| touch.deal).chain(unpaid.iter().copied());
    of_deals(Value::Sums(sums), paid.len() + unpaid.len(), deals)
}

fn win_rate(sight: &Sight<'_>) -> Reading {
    let decided: Vec<&Event> = moves(sight)
        .filter(|event| matches!(event.kind, StageKind::Won | StageKind::Lost))
        .collect();
    let won = decided.iter().filter(|event| is_won(event)).count();
    of_deals(
        percent(won, decided.len()),
        decided.len(),
        decided.iter().map(|event| event.deal),
    )
}

fn conversion(sight: &Sight<'_>) -> Reading {
    let begun: Vec<Id> = moves(sight)
        .filter(|event| event.direction == Direction::Entered)
        .map(|event| event.deal)
        .collect();
    let is_won = |deal: &&Id| {
        let stage = sight.workspace.deals.get(**deal).and_then(|deal| deal.stage());
        let stage = stage.and_then(|stage| sight.workspace.stages.get(stage));
        stage.is_some_and(|stage| stage.kind == StageKind::Won)
    };
    let won = begun.iter().filter(is_won).count();
    of_deals(percent(won, begun.len()), begun.len(), begun.iter().copied())
}

/// The meetings of the period that took place.
fn held<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = (Id, &'a Meeting)> {
    let (period, person) = (sight.period, sight.scope.person);
    sight.workspace.meetings.live().filter(move |(_, meeting)| {
        meeting.date.is_some_and(|day| period.contains(day))
            && (person.is_none() || meeting.owner == person)
            && meeting.state().is_held()
    })
}

fn is_forward(meeting: &Meeting) -> bool {
    let outcome = meeting.outcome.as_ref();
    outcome.is_some_and(|outcome| outcome.verdict == Verdict::Forward)
}

fn of_meetings(value: Value, ids: Vec<Id>) -> Reading {
    Reading {
        value,
        n: ids.len(),
        kind: Kind::Meeting,
        ids,
    }
}

fn meetings(sight: &Sight<'_>, is: fn(&Meeting) -> bool) -> Reading {
    let ids: Vec<Id> = held(sight)
        .filter(|(_, meeting)| is(meeting))
        .map(|(id, _)| id)
        .collect();
    of_meetings(Value::Number(ids.len() as f64), ids)
}

fn meeting_success(sight: &Sight<'_>) -> Reading {
    let judged: Vec<_> = held(sight)
        .filter(|(_, meeting)| meeting.outcome.is_some())
        .collect();
    let forward = judged.iter().filter(|(_, meeting)| is_forward(meeting)).count();
    of_meetings(
        percent(forward, judged.len()),
        judged.iter().map(|(id, _)| *id).collect(),
    )
}

fn meeting_score(sight: &Sight<'_>) -> Reading {
    let scored: Vec<(Id, f64)> = held(sight)
        .filter_map(|(id, meeting)| Some((id, judge(meeting.sheet.as_ref()?, &meeting.answers).score?.share)))
        .collect();
    let scores: Vec<f64> = scored.iter().map(|(_, score)| score * 100.0).collect();
    let value = mean_of_fractions(&scores).map_or(Value::Nothing, Value::Number);
    of_meetings(value, scored.into_iter().map(|(id, _)| id).collect())
}

fn overdue(sight: &Sight<'_>) -> Reading {
    let end = sight.period.last();
    let due = add_days(end, -i64::from(sight.workspace.settings().payment_days));
    let mut sums = Total::default();
    let mut deals = Vec::new();
    for (id, deal) in sight.workspace.deals.live() {
        if sight.scope.person.is_some() && deal.owner != sight.scope.person {
            continue;
        }
        let mut owed = Total::default();
        for one in deal.activities.values() {
            let Some(sum) = one.sum else { continue };
            match one.kind {
                ActivityKind::Invoice if one.at.day() < due => owed.add(sum),
                ActivityKind::Payment if one.at.day() <= end => {
                    owed.add(Money::new(-sum.minor, sum.currency))
                }
                _ => {}
            }
        }
        let before = deals.len();
        for sum in owed.sums().filter(|sum| sum.minor > 0) {
            sums.add(sum);
            deals.push(id);
        }
        deals.truncate(deals.len().min(before + 1));
    }
    of_deals(Value::Sums(sums), deals.len(), deals.into_iter())
}

fn recording(sight: &Sight<'_>) -> Reading {
    let moves: Vec<(Id, u32)> = moves(sight).map(|event| (event.deal, event.late)).collect();
    let all = moves
        .into_iter()
        .chain(done(sight).map(|touch| (touch.deal, touch.late)));
    let (mut whole, mut late) = (0, Vec::new());
    for (deal, days) in all {
        whole += 1;
        if days > 1 {
            late.push(deal);
        }
    }
    of_deals(percent(whole - late.len(), whole), whole, late.into_iter())
}
