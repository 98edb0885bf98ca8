//! Ready-made sets of indicators for each role.
//!
//! The weights of a set are per cent and make a hundred together, so that a set reads as "what we pay
//! attention to". Plans are per month and per person; sums of money are whole units of whatever currency the
//! team sells in.

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
        name: words("Hunter", "Активные продажи"),
        about: words(
            "Pays for the legwork as much as for the money: a hunter’s revenue comes months after the work.",
            "Оценивает не только деньги, но и труд: выручка от поиска приходит через месяцы после работы.",
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
        name: words("Closer", "Дожим"),
        about: words(
            "Directs attention to the warm: few contacts, each brought to an answer and to the first \
             payment.",
            "Направляет внимание на тёплых: контактов немного, но каждый доведён до ответа и до первой \
             оплаты.",
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
        name: words("Farmer", "Сопровождение"),
        about: words(
            "Directs attention to clients who come back: orders, margin, rules kept, money paid in time.",
            "Направляет внимание на клиентов, которые возвращаются: заказы, маржа, выполненные регламенты, \
             деньги в срок.",
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

const MEETINGS_HELD: IndicatorTemplate = computed(
    "meetings-held",
    "meetings-held",
    UnitTemplate::Count,
    words("Meetings held", "Проведённые встречи"),
    words(
        "Meetings that took place in the period; planned, moved and cancelled ones do not count.",
        "Встречи, которые состоялись в периоде; запланированные, перенесённые и отменённые не считаются.",
    ),
);

const NEW_DEALS: IndicatorTemplate = computed(
    "new-deals",
    "won-count",
    UnitTemplate::Count,
    words("New deals", "Новые сделки"),
    words("Deals won in the period.", "Сделки, выигранные в периоде."),
);

const NEW_DEALS_SUM: IndicatorTemplate = computed(
    "new-deals-sum",
    "won-sum",
    UnitTemplate::Money,
    words("Sum of new deals", "Сумма новых сделок"),
    words(
        "Final value of the deals won in the period.",
        "Итоговая сумма сделок, выигранных в периоде.",
    ),
);

const SALES: IndicatorTemplate = computed(
    "sales",
    "sales",
    UnitTemplate::Money,
    words("Sales", "Продажи"),
    words(
        "All orders of the period: deals won and orders recorded without a deal.",
        "Все заказы периода: выигранные сделки и заказы, записанные без сделки.",
    ),
);

const MARGIN: IndicatorTemplate = computed(
    "margin",
    "margin",
    UnitTemplate::Money,
    words("Margin", "Маржа"),
    words("Margin of the orders of the period.", "Маржа по заказам периода."),
);

const OVERDUE_RECEIVABLES: IndicatorTemplate = IndicatorTemplate {
    less_is_better: true,
    ..computed(
        "overdue-receivables",
        "overdue-receivables",
        UnitTemplate::Money,
        words("Overdue receivables", "Просроченная дебиторская задолженность"),
        words(
            "Money that should have arrived by the end of the period and has not. Less is better.",
            "Деньги, которые к концу периода должны были прийти и не пришли. Чем меньше, тем лучше.",
        ),
    )
};

const CALLS: IndicatorTemplate = computed(
    "calls",
    "calls",
    UnitTemplate::Count,
    words("Calls", "Звонки"),
    words("Calls logged in the period.", "Звонки, отмеченные в периоде."),
);

const GENERAL_OFFERS: IndicatorTemplate = computed(
    "general-offers",
    "offers-general",
    UnitTemplate::Count,
    words("General offers sent", "Отправленные общие КП"),
    words(
        "General offers sent in the period.",
        "Общие КП, отправленные в периоде.",
    ),
);

const INDIVIDUAL_OFFERS: IndicatorTemplate = computed(
    "individual-offers",
    "offers-individual",
    UnitTemplate::Count,
    words("Individual offers made", "Индивидуальные КП"),
    words(
        "Offers made on a client’s request, with a sum and a date.",
        "КП по запросу клиента, с суммой и датой.",
    ),
);

const WIN_RATE: IndicatorTemplate = computed(
    "win-rate",
    "win-rate",
    UnitTemplate::Percent,
    words("Win rate", "Доля выигранных сделок"),
    words(
        "Deals won, out of all won and lost in the period.",
        "Доля выигранных среди всех выигранных и проигранных в периоде.",
    ),
);

const STEPS_FORWARD: IndicatorTemplate = computed(
    "steps-forward",
    "steps-forward",
    UnitTemplate::Count,
    words("Meetings with a step forward", "Встречи с шагом вперёд"),
    words(
        "Meetings after which the client did or promised a named action with a date.",
        "Встречи, после которых клиент совершил или пообещал конкретное действие с датой.",
    ),
);

const COVERAGE: IndicatorTemplate = computed(
    "coverage",
    "coverage",
    UnitTemplate::Percent,
    words("Coverage by orders", "Охват заказами"),
    words(
        "Clients with an order in the quarter, out of all current clients.",
        "Доля действующих клиентов, у которых есть заказ в квартале.",
    ),
);

const RULE_DISCIPLINE: IndicatorTemplate = computed(
    "rule-discipline",
    "rule-discipline",
    UnitTemplate::Percent,
    words("Rules kept on time", "Регламенты, выполненные в срок"),
    words(
        "After-sale work done on time, out of all that fell due in the period.",
        "Доля работ после продажи, сделанных в срок, среди всех, что наступили в периоде.",
    ),
);

const MEETING_SCHEDULE: IndicatorTemplate = judged(
    "meeting-schedule",
    words("A schedule of meetings exists", "График встреч составлен"),
    words(
        "100: two weeks ahead are planned, each with a goal. 50: one week. 0: none.",
        "100 — расписано на две недели вперёд, у каждой встречи есть цель. 50 — на неделю. 0 — графика нет.",
    ),
);

const MATERIALS: IndicatorTemplate = judged(
    "materials",
    words("Materials at hand", "Материалы под рукой"),
    words(
        "100: price list, samples, references and forms are at hand and current. Less for each that is \
         missing or out of date.",
        "100 — прайс-лист, образцы, отзывы и бланки под рукой и свежие. За каждое недостающее или \
         устаревшее — меньше.",
    ),
);

const PASSPORTS: IndicatorTemplate = judged(
    "passports",
    words("Client passports up to date", "Паспорта клиентов актуальны"),
    words(
        "Open five passports at random: 20 for each that is complete and true.",
        "Откройте пять паспортов наугад: по 20 за каждый полный и верный.",
    ),
);

const PROTOCOLS: IndicatorTemplate = judged(
    "protocols",
    words("Meeting reports up to date", "Протоколы встреч актуальны"),
    words(
        "100: every meeting held has a report by the next working day. 0: reports are written for the \
         review.",
        "100 — по каждой встрече есть протокол не позже следующего рабочего дня. 0 — протоколы пишут к \
         проверке.",
    ),
);

const SERVICE_QUALITY: IndicatorTemplate = judged(
    "service-quality",
    words("Quality of service", "Качество обслуживания"),
    words(
        "Listen to three calls and read three letters: does the client get an answer, and a next step?",
        "Прослушайте три звонка и прочитайте три письма: получает ли клиент ответ и следующий шаг?",
    ),
);

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    fn indicators() -> impl Iterator<Item = &'static IndicatorTemplate> {
        INDICATOR_SETS.iter().flat_map(|set| set.indicators)
    }

    #[test]
    fn sets_and_their_indicators_are_told_apart_by_key_and_name() {
        check::keys(INDICATOR_SETS.iter().map(|set| set.key));
        check::all_different(INDICATOR_SETS.iter().map(|set| &set.name));
        for set in INDICATOR_SETS {
            check::keys(set.indicators.iter().map(|indicator| indicator.key));
            check::all_different(set.indicators.iter().map(|indicator| &indicator.name));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for set in INDICATOR_SETS {
            check::phrase(&set.name);
            check::sentence(&set.about);
        }
        for indicator in indicators() {
            check::phrase(&indicator.name);
            check::sentence(&indicator.about);
        }
    }

    #[test]
    fn a_metric_is_named_like_a_key() {
        for indicator in indicators() {
            if let MeasureTemplate::Computed { metric, .. } = indicator.measure {
                check::keys([metric]);
            }
        }
    }

    #[test]
    fn the_weights_of_a_set_are_positive_and_make_a_hundred() {
        for set in INDICATOR_SETS {
            assert!(
                set.indicators.iter().all(|indicator| indicator.weight > 0),
                "{}",
                set.key
            );
            let sum: u16 = set.indicators.iter().map(|indicator| indicator.weight).sum();
            assert_eq!(sum, 100, "{}", set.key);
        }
    }

    #[test]
    fn every_indicator_has_a_plan_and_a_judged_one_at_most_a_hundred() {
        for indicator in indicators() {
            assert!(indicator.plan > 0, "{}", indicator.key);
            let hundred_is_all = match indicator.measure {
                MeasureTemplate::Judged => true,
                MeasureTemplate::Computed { unit, .. } => unit == UnitTemplate::Percent,
            };
            assert!(!hundred_is_all || indicator.plan <= 100, "{}", indicator.key);
        }
    }

    #[test]
    fn hunter_closer_and_farmer_each_have_counted_and_judged_indicators() {
        let roles: Vec<_> = INDICATOR_SETS.iter().map(|set| set.role).collect();
        assert_eq!(
            roles,
            [RoleTemplate::Hunter, RoleTemplate::Closer, RoleTemplate::Farmer]
        );
        for set in INDICATOR_SETS {
            let judged = |indicator: &&IndicatorTemplate| indicator.measure == MeasureTemplate::Judged;
            let judged = set.indicators.iter().filter(judged).count();
            assert!(judged >= 2 && set.indicators.len() - judged >= 4, "{}", set.key);
        }
    }

    #[test]
    fn only_overdue_money_is_better_when_less() {
        for indicator in indicators() {
            assert_eq!(
                indicator.less_is_better,
                indicator.key == "overdue-receivables",
                "{}",
                indicator.key
            );
        }
    }
}
