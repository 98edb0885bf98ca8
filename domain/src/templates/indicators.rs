//! Ready-made sets of indicators for each role.
//!
//! The weights of a set are per cent and make a hundred together, so that a set reads as "what we pay
//! attention to". Plans are per month and per person; sums of money are whole units of whatever currency the
//! team sells in.

mod ready;

#[cfg(test)]
mod tests;

use self::ready::{
    CALLS, COVERAGE, GENERAL_OFFERS, INDIVIDUAL_OFFERS, MARGIN, MATERIALS, MEETING_SCHEDULE, MEETINGS_HELD,
    NEW_DEALS, NEW_DEALS_SUM, OVERDUE_RECEIVABLES, PASSPORTS, PROTOCOLS, RULE_DISCIPLINE, SALES,
    SERVICE_QUALITY, STEPS_FORWARD, WIN_RATE,
};
use super::RoleTemplate;
use crate::lang::{Words, words};

/// Where the value of an indicator comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureTemplate {
    /// A figure computed from work.
    Computed {
        /// Name of the figure.
        metric: &'static str,
        /// What it is counted in.
        unit: UnitTemplate,
    },
    /// Judged by the head from 0 to 100.
    Judged,
}

/// What a computed figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitTemplate {
    /// Pieces.
    Count,
    /// Whole units of money.
    Money,
    /// Per cent.
    Percent,
}

/// A ready-made indicator.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorTemplate {
    /// Stable name, the same in every set in which the indicator occurs.
    pub key: &'static str,
    /// Name in the table.
    pub name: Words,
    /// What exactly is counted or judged.
    pub about: Words,
    /// Where its value comes from.
    pub measure: MeasureTemplate,
    /// The plan for a month.
    pub plan: u32,
    /// Weight in the set, in per cent.
    pub weight: u16,
    /// Whether less is better.
    pub less_is_better: bool,
}

/// The ready-made indicators of a role.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorSet {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// What the set directs attention to.
    pub about: Words,
    /// Whose set it is.
    pub role: RoleTemplate,
    /// The indicators in the order of the table.
    pub indicators: &'static [IndicatorTemplate],
}

/// All ready-made sets.
pub const INDICATOR_SETS: &[IndicatorSet] = &[
    IndicatorSet {
        key: "hunter",
        name: words!("Hunter", "Активные продажи", "Ловец"),
        about: words!(
            "Pays for the legwork as much as for the money: a hunter’s revenue comes months after the work.",
            "Оценивает не только деньги, но и труд: выручка от поиска приходит через месяцы после работы.",
            "Оценява труда наравно с парите: приходите от работата на ловеца идват месеци по-късно.",
        ),
        role: RoleTemplate::Hunter,
        indicators: &[
            MEETINGS_HELD.planned(10, 15),
            NEW_DEALS.planned(5, 20),
            NEW_DEALS_SUM.planned(1_000_000, 20),
            CALLS.planned(300, 10),
            GENERAL_OFFERS.planned(40, 10),
            INDIVIDUAL_OFFERS.planned(12, 10),
            MEETING_SCHEDULE.planned(100, 5),
            MATERIALS.planned(100, 5),
            PASSPORTS.planned(100, 5),
        ],
    },
    IndicatorSet {
        key: "closer",
        name: words!("Closer", "Дожим", "Затварящ"),
        about: words!(
            "Directs attention to the warm: few contacts, each brought to an answer and to the first \
             payment.",
            "Направляет внимание на тёплых: контактов немного, но каждый доведён до ответа и до первой \
             оплаты.",
            "Насочва вниманието към топлите: малко контакти, но всеки е доведен до отговор и до първо плащане.",
        ),
        role: RoleTemplate::Closer,
        indicators: &[
            NEW_DEALS.planned(8, 20),
            SALES.planned(500_000, 25),
            WIN_RATE.planned(40, 15),
            STEPS_FORWARD.planned(8, 10),
            INDIVIDUAL_OFFERS.planned(20, 10),
            OVERDUE_RECEIVABLES.planned(50_000, 10),
            PROTOCOLS.planned(100, 5),
            MATERIALS.planned(100, 5),
        ],
    },
    IndicatorSet {
        key: "farmer",
        name: words!("Farmer", "Сопровождение", "Фермер"),
        about: words!(
            "Directs attention to clients who come back: orders, margin, rules kept, money paid in time.",
            "Направляет внимание на клиентов, которые возвращаются: заказы, маржа, выполненные регламенты, \
             деньги в срок.",
            "Насочва вниманието към клиентите, които се връщат: поръчки, марж, спазени правила, пари в срок.",
        ),
        role: RoleTemplate::Farmer,
        indicators: &[
            SALES.planned(500_000, 25),
            MARGIN.planned(150_000, 15),
            COVERAGE.planned(80, 15),
            RULE_DISCIPLINE.planned(95, 15),
            OVERDUE_RECEIVABLES.planned(50_000, 10),
            CALLS.planned(150, 5),
            PASSPORTS.planned(100, 5),
            PROTOCOLS.planned(100, 5),
            SERVICE_QUALITY.planned(100, 5),
        ],
    },
];

impl IndicatorTemplate {
    const fn planned(self, plan: u32, weight: u16) -> Self {
        Self { plan, weight, ..self }
    }
}

const fn computed(
    key: &'static str,
    metric: &'static str,
    unit: UnitTemplate,
    name: Words,
    about: Words,
) -> IndicatorTemplate {
    let measure = MeasureTemplate::Computed { metric, unit };
    IndicatorTemplate {
        key,
        name,
        about,
        measure,
        plan: 0,
        weight: 0,
        less_is_better: false,
    }
}

const fn judged(key: &'static str, name: Words, about: Words) -> IndicatorTemplate {
    let measure = MeasureTemplate::Judged;
    IndicatorTemplate {
        key,
        name,
        about,
        measure,
        plan: 0,
        weight: 0,
        less_is_better: false,
    }
}
