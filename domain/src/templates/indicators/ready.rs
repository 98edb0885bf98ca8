//! The ready-made indicators themselves: what each counts or judges, in every language.

use super::{IndicatorTemplate, UnitTemplate, computed, judged};
use crate::lang::words;

pub(super) const MEETINGS_HELD: IndicatorTemplate = computed(
    "meetings-held",
    "meetings-held",
    UnitTemplate::Count,
    words!("Meetings held", "Проведённые встречи", "Проведени срещи"),
    words!(
        "Meetings that took place in the period; planned, moved and cancelled ones do not count.",
        "Встречи, которые состоялись в периоде; запланированные, перенесённые и отменённые не считаются.",
        "Срещи, състояли се през периода; планираните, преместените и отменените не се броят.",
    ),
);

pub(super) const NEW_DEALS: IndicatorTemplate = computed(
    "new-deals",
    "won-count",
    UnitTemplate::Count,
    words!("New deals", "Новые сделки", "Нови сделки"),
    words!(
        "Deals won in the period.",
        "Сделки, выигранные в периоде.",
        "Сделки, спечелени през периода."
    ),
);

pub(super) const NEW_DEALS_SUM: IndicatorTemplate = computed(
    "new-deals-sum",
    "won-sum",
    UnitTemplate::Money,
    words!("Sum of new deals", "Сумма новых сделок", "Сума на новите сделки"),
    words!(
        "Final value of the deals won in the period.",
        "Итоговая сумма сделок, выигранных в периоде.",
        "Крайна стойност на сделките, спечелени през периода.",
    ),
);

pub(super) const SALES: IndicatorTemplate = computed(
    "sales",
    "sales",
    UnitTemplate::Money,
    words!("Sales", "Продажи", "Продажби"),
    words!(
        "Payments logged in the period; where a deal won in it has none, its value.",
        "Оплаты, отмеченные в периоде; если у выигранной в нём сделки оплат нет — её сумма.",
        "Плащания, отбелязани през периода; ако спечелена през него сделка няма плащания — нейната стойност.",
    ),
);

pub(super) const MARGIN: IndicatorTemplate = computed(
    "margin",
    "margin",
    UnitTemplate::Money,
    words!("Margin", "Маржа", "Марж"),
    words!(
        "Margin of the deals won in the period.",
        "Маржа сделок, выигранных в периоде.",
        "Марж на сделките, спечелени през периода.",
    ),
);

pub(super) const OVERDUE_RECEIVABLES: IndicatorTemplate = IndicatorTemplate {
    less_is_better: true,
    ..computed(
        "overdue-receivables",
        "overdue-receivables",
        UnitTemplate::Money,
        words!(
            "Overdue receivables",
            "Просроченная дебиторская задолженность",
            "Просрочени вземания"
        ),
        words!(
            "Money that should have arrived by the end of the period and has not. Less is better.",
            "Деньги, которые к концу периода должны были прийти и не пришли. Чем меньше, тем лучше.",
            "Пари, които е трябвало да постъпят до края на периода, но не са. Колкото по-малко, толкова по-добре.",
        ),
    )
};

pub(super) const CALLS: IndicatorTemplate = computed(
    "calls",
    "calls",
    UnitTemplate::Count,
    words!("Calls", "Звонки", "Обаждания"),
    words!(
        "Calls logged in the period.",
        "Звонки, отмеченные в периоде.",
        "Обаждания, отбелязани през периода."
    ),
);

pub(super) const GENERAL_OFFERS: IndicatorTemplate = computed(
    "general-offers",
    "offers-general",
    UnitTemplate::Count,
    words!(
        "General offers sent",
        "Отправленные общие КП",
        "Изпратени общи оферти"
    ),
    words!(
        "General offers sent in the period.",
        "Общие КП, отправленные в периоде.",
        "Общи оферти, изпратени през периода.",
    ),
);

pub(super) const INDIVIDUAL_OFFERS: IndicatorTemplate = computed(
    "individual-offers",
    "offers-individual",
    UnitTemplate::Count,
    words!(
        "Individual offers made",
        "Индивидуальные КП",
        "Направени индивидуални оферти"
    ),
    words!(
        "Offers made on a client’s request, with a sum and a date.",
        "КП по запросу клиента, с суммой и датой.",
        "Оферти по искане на клиента, със сума и дата.",
    ),
);

pub(super) const WIN_RATE: IndicatorTemplate = computed(
    "win-rate",
    "win-rate",
    UnitTemplate::Percent,
    words!("Win rate", "Доля выигранных сделок", "Дял на спечелените сделки"),
    words!(
        "Deals won, out of all won and lost in the period.",
        "Доля выигранных среди всех выигранных и проигранных в периоде.",
        "Спечелените сделки от всички спечелени и загубени през периода.",
    ),
);

pub(super) const STEPS_FORWARD: IndicatorTemplate = computed(
    "steps-forward",
    "steps-forward",
    UnitTemplate::Count,
    words!(
        "Meetings with a step forward",
        "Встречи с шагом вперёд",
        "Срещи с крачка напред"
    ),
    words!(
        "Meetings after which the client did or promised a named action with a date.",
        "Встречи, после которых клиент совершил или пообещал конкретное действие с датой.",
        "Срещи, след които клиентът е направил или обещал конкретно действие с дата.",
    ),
);

pub(super) const COVERAGE: IndicatorTemplate = computed(
    "coverage",
    "coverage",
    UnitTemplate::Percent,
    words!("Coverage by orders", "Охват заказами", "Обхват с поръчки"),
    words!(
        "Clients with an order in the quarter, out of all current clients.",
        "Доля действующих клиентов, у которых есть заказ в квартале.",
        "Клиенти с поръчка през тримесечието от всички текущи клиенти.",
    ),
);

pub(super) const RULE_DISCIPLINE: IndicatorTemplate = computed(
    "rule-discipline",
    "rule-discipline",
    UnitTemplate::Percent,
    words!(
        "Rules kept on time",
        "Регламенты, выполненные в срок",
        "Спазени в срок правила"
    ),
    words!(
        "After-sale work done on time, out of all that fell due in the period.",
        "Доля работ после продажи, сделанных в срок, среди всех, что наступили в периоде.",
        "Работа след продажбата, свършена в срок, от всичко, чийто срок е настъпил през периода.",
    ),
);

pub(super) const MEETING_SCHEDULE: IndicatorTemplate = judged(
    "meeting-schedule",
    words!(
        "A schedule of meetings exists",
        "График встреч составлен",
        "Има график на срещите"
    ),
    words!(
        "100: two weeks ahead are planned, each with a goal. 50: one week. 0: none.",
        "100 — расписано на две недели вперёд, у каждой встречи есть цель. 50 — на неделю. 0 — графика нет.",
        "100: планирани са две седмици напред, всяка среща има цел. 50: една седмица. 0: няма график.",
    ),
);

pub(super) const MATERIALS: IndicatorTemplate = judged(
    "materials",
    words!(
        "Materials at hand",
        "Материалы под рукой",
        "Материалите са под ръка"
    ),
    words!(
        "100: price list, samples, references and forms are at hand and current. Less for each that is \
         missing or out of date.",
        "100 — прайс-лист, образцы, отзывы и бланки под рукой и свежие. За каждое недостающее или \
         устаревшее — меньше.",
        "100: ценовата листа, мострите, препоръките и бланките са под ръка и са актуални. По-малко за всяко липсващо или остаряло.",
    ),
);

pub(super) const PASSPORTS: IndicatorTemplate = judged(
    "passports",
    words!(
        "Client passports up to date",
        "Паспорта клиентов актуальны",
        "Паспортите на клиентите са актуални"
    ),
    words!(
        "Open five passports at random: 20 for each that is complete and true.",
        "Откройте пять паспортов наугад: по 20 за каждый полный и верный.",
        "Отворете пет паспорта наслуки: по 20 за всеки, който е пълен и верен.",
    ),
);

pub(super) const PROTOCOLS: IndicatorTemplate = judged(
    "protocols",
    words!(
        "Meeting reports up to date",
        "Протоколы встреч актуальны",
        "Отчетите от срещите са актуални"
    ),
    words!(
        "100: every meeting held has a report by the next working day. 0: reports are written for the \
         review.",
        "100 — по каждой встрече есть протокол не позже следующего рабочего дня. 0 — протоколы пишут к \
         проверке.",
        "100: всяка проведена среща има отчет до следващия работен ден. 0: отчетите се пишат за прегледа.",
    ),
);

pub(super) const SERVICE_QUALITY: IndicatorTemplate = judged(
    "service-quality",
    words!(
        "Quality of service",
        "Качество обслуживания",
        "Качество на обслужването"
    ),
    words!(
        "Listen to three calls and read three letters: does the client get an answer, and a next step?",
        "Прослушайте три звонка и прочитайте три письма: получает ли клиент ответ и следующий шаг?",
        "Чуйте три обаждания и прочетете три писма: получава ли клиентът отговор и следваща стъпка?",
    ),
);
