//! The registry of figures: every figure that an indicator can take as its fact, by name.
//!
//! **To add a figure**, write a function `fn(&Sight) -> Reading` that computes it for one person and period and names
//! the records behind it, and put a [`Figure`] into [`FIGURES`]. Nothing else has to change: the editor of indicators
//! offers it, and a ready-made set installs the indicators that wait for it. The ready-made sets name `coverage` and
//! `rule-discipline` (work after the sale); as long as no figure of that name stands here, they install without them.

mod computing;

use self::computing::{
    conversion, events, is_forward, is_won, margin, meeting_score, meeting_success, meetings, offers_sum,
    overdue, recording, sales, touches, win_rate, won_sum,
};
use super::facts::{Facts, Scope};
use crate::calendar::Period;
use crate::deal::ActivityKind;
use crate::funnel::steps::Direction;
use crate::id::Id;
use crate::indicator::Unit;
use crate::lang::{Words, words};
use crate::money::Total;
use crate::record::Kind;
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
        words!("Touches", "Касания", "Активности"),
        words!(
            "Calls, e-mails, messages, visits, offers and invoices of the period.",
            "Звонки, письма, сообщения, встречи, предложения и счета за период.",
            "Обаждания, имейли, съобщения, посещения, оферти и фактури за периода.",
        ),
    ),
    adds(
        "calls",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::Call),
        words!("Calls", "Звонки", "Обаждания"),
        words!(
            "Calls logged in the period.",
            "Звонки, отмеченные в периоде.",
            "Обаждания, отбелязани през периода."
        ),
    ),
    adds(
        "offers-general",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::GeneralOffer),
        words!("General offers", "Общие КП", "Общи оферти"),
        words!(
            "General offers sent in the period.",
            "Общие КП, отправленные в периоде.",
            "Общи оферти, изпратени през периода.",
        ),
    ),
    adds(
        "offers-individual",
        Unit::Count,
        |sight| touches(sight, |touch| touch.kind == ActivityKind::IndividualOffer),
        words!("Individual offers", "Индивидуальные КП", "Индивидуални оферти"),
        words!(
            "Individual offers made in the period.",
            "Индивидуальные КП, сделанные в периоде.",
            "Индивидуални оферти, направени през периода.",
        ),
    ),
    adds(
        "offers-individual-sum",
        Unit::Money,
        offers_sum,
        words!(
            "Sum of individual offers",
            "Сумма индивидуальных КП",
            "Сума на индивидуалните оферти"
        ),
        words!(
            "The sum of the individual offers made in the period.",
            "Сумма индивидуальных КП, сделанных в периоде.",
            "Сумата на индивидуалните оферти, направени през периода.",
        ),
    ),
    adds(
        "entered",
        Unit::Count,
        |sight| events(sight, |event| event.direction == Direction::Entered),
        words!("Deals begun", "Начатые сделки", "Започнати сделки"),
        words!(
            "Deals whose history began in the period.",
            "Сделки, история которых началась в периоде.",
            "Сделки, чиято история започва през периода.",
        ),
    ),
    adds(
        "forward",
        Unit::Count,
        |sight| events(sight, |event| event.direction == Direction::Forward),
        words!("Moves forward", "Шаги вперёд", "Премествания напред"),
        words!(
            "Moves to a later stage, wins included.",
            "Переходы на более поздний этап, победы тоже.",
            "Премествания в по-късен етап, включително спечелените.",
        ),
    ),
    adds(
        "won-count",
        Unit::Count,
        |sight| events(sight, is_won),
        words!("Deals won", "Выигранные сделки", "Спечелени сделки"),
        words!(
            "Deals won in the period.",
            "Сделки, выигранные в периоде.",
            "Сделки, спечелени през периода."
        ),
    ),
    adds(
        "won-sum",
        Unit::Money,
        won_sum,
        words!(
            "Sum of deals won",
            "Сумма выигранных сделок",
            "Сума на спечелените сделки"
        ),
        words!(
            "The value of the deals won in the period.",
            "Сумма сделок, выигранных в периоде.",
            "Стойността на сделките, спечелени през периода.",
        ),
    ),
    adds(
        "sales",
        Unit::Money,
        sales,
        words!("Payments received", "Поступившие оплаты", "Получени плащания"),
        words!(
            "Payments logged in the period; where a deal won in it has none at all, its value.",
            "Оплаты, отмеченные в периоде; если у выигранной в нём сделки оплат нет совсем — её сумма.",
            "Плащания, отбелязани през периода; ако спечелена през него сделка няма никакви плащания — стойността ѝ.",
        ),
    ),
    adds(
        "margin",
        Unit::Money,
        margin,
        words!("Margin", "Маржа", "Марж"),
        words!(
            "The margin of the deals won in the period.",
            "Маржа сделок, выигранных в периоде.",
            "Маржът на сделките, спечелени през периода.",
        ),
    ),
    stands(
        "win-rate",
        Unit::Percent,
        win_rate,
        words!("Win rate", "Доля выигранных", "Дял на спечелените"),
        words!(
            "won ÷ (won + lost) in the period, by number.",
            "выиграно ÷ (выиграно + проиграно) за период, по числу сделок.",
            "спечелени ÷ (спечелени + загубени) за периода, по брой.",
        ),
    ),
    stands(
        "conversion",
        Unit::Percent,
        conversion,
        words!(
            "Conversion into sales",
            "Конверсия в продажу",
            "Конверсия в продажба"
        ),
        words!(
            "Of the deals begun in the period, the share that is won by now.",
            "Доля уже выигранных среди сделок, начатых в периоде.",
            "Делът на вече спечелените от сделките, започнати през периода.",
        ),
    ),
    adds(
        "meetings-held",
        Unit::Count,
        |sight| meetings(sight, |_| true),
        words!("Meetings held", "Проведённые встречи", "Проведени срещи"),
        words!(
            "Meetings that took place in the period.",
            "Встречи, которые состоялись в периоде.",
            "Срещи, състояли се през периода.",
        ),
    ),
    adds(
        "steps-forward",
        Unit::Count,
        |sight| meetings(sight, is_forward),
        words!(
            "Meetings with a step forward",
            "Встречи с шагом вперёд",
            "Срещи с крачка напред"
        ),
        words!(
            "Meetings held after which the client did or promised a named action with a date.",
            "Встречи, после которых клиент совершил или пообещал конкретное действие с датой.",
            "Проведени срещи, след които клиентът е направил или обещал конкретно действие с дата.",
        ),
    ),
    stands(
        "meeting-success",
        Unit::Percent,
        meeting_success,
        words!(
            "Success of meetings",
            "Успешность встреч",
            "Успеваемост на срещите"
        ),
        words!(
            "Steps forward out of all meetings with a verdict.",
            "Доля шагов вперёд среди встреч с итогом.",
            "Делът на крачките напред от всички срещи с оценка.",
        ),
    ),
    stands(
        "meeting-score",
        Unit::Percent,
        meeting_score,
        words!("Score of meetings", "Балл встреч", "Бал на срещите"),
        words!(
            "The mean score by checklist of the meetings held.",
            "Средний балл проведённых встреч по чек-листу.",
            "Средният бал по контролен списък на проведените срещи.",
        ),
    ),
    stands(
        "overdue-receivables",
        Unit::Money,
        overdue,
        words!(
            "Overdue receivables",
            "Просроченная задолженность",
            "Просрочени вземания"
        ),
        words!(
            "Invoices older than the days of payment in the settings at the end of the period, less the payments of the same deal.",
            "Счета, которым к концу периода больше дней, чем срок оплаты в настройках, за вычетом оплат по той же сделке.",
            "Фактури, по-стари в края на периода от срока за плащане в настройките, минус плащанията по същата сделка.",
        ),
    ),
    stands(
        "recording",
        Unit::Percent,
        recording,
        words!(
            "Recorded by the next day",
            "Записано не позже следующего дня",
            "Записано до следващия ден"
        ),
        words!(
            "The share of moves and activities that were written down on their day or the day after.",
            "Доля переходов и касаний, записанных в тот же день или на следующий.",
            "Делът на преместванията и активностите, записани в същия ден или на следващия.",
        ),
    ),
];
