//! The ready-made indicators themselves: what each counts or judges, in every language.

use super::{IndicatorTemplate, UnitTemplate, computed, judged};
use crate::lang::words;

pub(super) const MEETINGS_HELD: IndicatorTemplate = computed(
    "meetings-held",
    "meetings-held",
    UnitTemplate::Count,
    words("Meetings held", "Проведённые встречи"),
    words(
        "Meetings that took place in the period; planned, moved and cancelled ones do not count.",
        "Встречи, которые состоялись в периоде; запланированные, перенесённые и отменённые не считаются.",
    ),
);

pub(super) const NEW_DEALS: IndicatorTemplate = computed(
    "new-deals",
    "won-count",
    UnitTemplate::Count,
    words("New deals", "Новые сделки"),
    words("Deals won in the period.", "Сделки, выигранные в периоде."),
);

pub(super) const NEW_DEALS_SUM: IndicatorTemplate = computed(
    "new-deals-sum",
    "won-sum",
    UnitTemplate::Money,
    words("Sum of new deals", "Сумма новых сделок"),
    words(
        "Final value of the deals won in the period.",
        "Итоговая сумма сделок, выигранных в периоде.",
    ),
);

pub(super) const SALES: IndicatorTemplate = computed(
    "sales",
    "sales",
    UnitTemplate::Money,
    words("Sales", "Продажи"),
    words(
        "Payments logged in the period; where a deal won in it has none, its value.",
        "Оплаты, отмеченные в периоде; если у выигранной в нём сделки оплат нет — её сумма.",
    ),
);

pub(super) const MARGIN: IndicatorTemplate = computed(
    "margin",
    "margin",
    UnitTemplate::Money,
    words("Margin", "Маржа"),
    words(
        "Margin of the deals won in the period.",
        "Маржа сделок, выигранных в периоде.",
    ),
);

pub(super) const OVERDUE_RECEIVABLES: IndicatorTemplate = IndicatorTemplate {
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

pub(super) const CALLS: IndicatorTemplate = computed(
    "calls",
    "calls",
    UnitTemplate::Count,
    words("Calls", "Звонки"),
    words("Calls logged in the period.", "Звонки, отмеченные в периоде."),
);

pub(super) const GENERAL_OFFERS: IndicatorTemplate = computed(
    "general-offers",
    "offers-general",
    UnitTemplate::Count,
    words("General offers sent", "Отправленные общие КП"),
    words(
        "General offers sent in the period.",
        "Общие КП, отправленные в периоде.",
    ),
);

pub(super) const INDIVIDUAL_OFFERS: IndicatorTemplate = computed(
    "individual-offers",
    "offers-individual",
    UnitTemplate::Count,
    words("Individual offers made", "Индивидуальные КП"),
    words(
        "Offers made on a client’s request, with a sum and a date.",
        "КП по запросу клиента, с суммой и датой.",
    ),
);

pub(super) const WIN_RATE: IndicatorTemplate = computed(
    "win-rate",
    "win-rate",
    UnitTemplate::Percent,
    words("Win rate", "Доля выигранных сделок"),
    words(
        "Deals won, out of all won and lost in the period.",
        "Доля выигранных среди всех выигранных и проигранных в периоде.",
    ),
);

pub(super) const STEPS_FORWARD: IndicatorTemplate = computed(
    "steps-forward",
    "steps-forward",
    UnitTemplate::Count,
    words("Meetings with a step forward", "Встречи с шагом вперёд"),
    words(
        "Meetings after which the client did or promised a named action with a date.",
        "Встречи, после которых клиент совершил или пообещал конкретное действие с датой.",
    ),
);

pub(super) const COVERAGE: IndicatorTemplate = computed(
    "coverage",
    "coverage",
    UnitTemplate::Percent,
    words("Coverage by orders", "Охват заказами"),
    words(
        "Clients with an order in the quarter, out of all current clients.",
        "Доля действующих клиентов, у которых есть заказ в квартале.",
    ),
);

pub(super) const RULE_DISCIPLINE: IndicatorTemplate = computed(
    "rule-discipline",
    "rule-discipline",
    UnitTemplate::Percent,
    words("Rules kept on time", "Регламенты, выполненные в срок"),
    words(
        "After-sale work done on time, out of all that fell due in the period.",
        "Доля работ после продажи, сделанных в срок, среди всех, что наступили в периоде.",
    ),
);

pub(super) const MEETING_SCHEDULE: IndicatorTemplate = judged(
    "meeting-schedule",
    words("A schedule of meetings exists", "График встреч составлен"),
    words(
        "100: two weeks ahead are planned, each with a goal. 50: one week. 0: none.",
        "100 — расписано на две недели вперёд, у каждой встречи есть цель. 50 — на неделю. 0 — графика нет.",
    ),
);

pub(super) const MATERIALS: IndicatorTemplate = judged(
    "materials",
    words("Materials at hand", "Материалы под рукой"),
    words(
        "100: price list, samples, references and forms are at hand and current. Less for each that is \
         missing or out of date.",
        "100 — прайс-лист, образцы, отзывы и бланки под рукой и свежие. За каждое недостающее или \
         устаревшее — меньше.",
    ),
);

pub(super) const PASSPORTS: IndicatorTemplate = judged(
    "passports",
    words("Client passports up to date", "Паспорта клиентов актуальны"),
    words(
        "Open five passports at random: 20 for each that is complete and true.",
        "Откройте пять паспортов наугад: по 20 за каждый полный и верный.",
    ),
);

pub(super) const PROTOCOLS: IndicatorTemplate = judged(
    "protocols",
    words("Meeting reports up to date", "Протоколы встреч актуальны"),
    words(
        "100: every meeting held has a report by the next working day. 0: reports are written for the \
         review.",
        "100 — по каждой встрече есть протокол не позже следующего рабочего дня. 0 — протоколы пишут к \
         проверке.",
    ),
);

pub(super) const SERVICE_QUALITY: IndicatorTemplate = judged(
    "service-quality",
    words("Quality of service", "Качество обслуживания"),
    words(
        "Listen to three calls and read three letters: does the client get an answer, and a next step?",
        "Прослушайте три звонка и прочитайте три письма: получает ли клиент ответ и следующий шаг?",
    ),
);
