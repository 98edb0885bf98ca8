//! What each figure of the Control page means, by its name in `data-metric`.

use super::{Words, control, follow_ups, indicators, orders, words};

/// A figure: its name in `data-metric`, what people call it, what it is.
pub type Meaning = (&'static str, Words, Words);

/// The figures of each block, by the block's name.
const BLOCKS: &[(&str, &[Meaning])] = &[
    ("figures", FIGURES),
    ("clients", CLIENTS),
    ("since", SINCE),
    ("travel", TRAVEL),
    ("indicators", INDICATORS),
    ("conversion", FUNNEL),
    ("stages", STAGES),
    ("ageing", AGES),
    ("leading", LEADING),
    ("forecast", FORECAST),
    ("velocity", VELOCITY),
    ("discipline", DISCIPLINE),
    ("bonus", BONUS),
    ("people", PEOPLE),
];

/// The figures of a block.
pub fn of_block(block: &str) -> &'static [Meaning] {
    let found = BLOCKS.iter().find(|(name, _)| *name == block);
    found.map_or(&[], |(_, meanings)| meanings)
}

/// What a figure means; of a name such as `median:<stage>` the part before the colon counts.
pub fn of_metric(metric: &str) -> Option<Words> {
    let name = metric.split(':').next().unwrap_or(metric);
    let mut all = BLOCKS.iter().flat_map(|(_, meanings)| meanings.iter());
    all.find(|(known, ..)| *known == name)
        .map(|(.., meaning)| *meaning)
}

/// The tiles at the top; those that also stand elsewhere are told there.
const FIGURES: &[Meaning] = &[
    ("win-rate", control::WIN_RATE, control::WIN_RATE_IS),
    ("speed", control::SPEED, control::SPEED_IS),
    ("on-credit", control::ON_CREDIT, control::ON_CREDIT_IS),
    ("skipped", control::SKIPPING, control::SKIPPING_IS),
];

const CLIENTS: &[Meaning] = &[
    ("coverage", orders::FIGURE_COVERAGE, orders::FIGURE_COVERAGE_IS),
    (
        "repeat-purchase-rate",
        orders::FIGURE_REPEAT,
        orders::FIGURE_REPEAT_IS,
    ),
    (
        "order-interval",
        orders::FIGURE_INTERVAL,
        orders::FIGURE_INTERVAL_IS,
    ),
    ("rule-discipline", follow_ups::ON_TIME, follow_ups::ON_TIME_IS),
];

const SINCE: &[Meaning] = &[
    ("since-entered", control::ENTERED, control::ENTERED_IS),
    ("since-forward", control::FORWARD, control::FORWARD_IS),
    ("since-back", control::BACK, control::BACK_IS),
    ("since-won", control::WON, control::WON_IS),
    ("since-lost", control::LOST, control::LOST_IS),
    ("since-on-credit", control::ON_CREDIT, control::ON_CREDIT_IS),
    (
        "since-stuck",
        control::NEWLY_STUCK,
        words!(
            "Deals that are stuck now and were not at the end of that day.",
            "Сделки, которые застряли сейчас, а на конец того дня ещё не застряли.",
            "Сделки, които са заседнали сега, а в края на онзи ден не бяха."
        ),
    ),
    (
        "since-forgotten",
        control::WITHOUT_STEP,
        words!(
            "Deals that began, moved or were touched since and have no next step, and deals whose next step has become overdue since.",
            "Сделки, которые с тех пор начались, двигались или получили касание и остались без следующего шага, и те, чей шаг с тех пор просрочен.",
            "Сделки, които оттогава са започнали, преместени са или е имало активност по тях и нямат следваща стъпка, и сделки, чиято стъпка оттогава е просрочена."
        ),
    ),
];

const TRAVEL: &[Meaning] = &[(
    "stage-count",
    words!("Deals in the stage", "Сделок на этапе", "Сделки в етапа"),
    words!(
        "Deals that stood in the stage at the end of the day shown, from their history.",
        "Сделки, стоявшие на этапе на конец показанного дня, по их истории.",
        "Сделки, които са били в етапа в края на показания ден, според историята им."
    ),
)];

const INDICATORS: &[Meaning] = &[
    (
        "efficiency",
        indicators::EFFICIENCY,
        words!(
            "Σ weight × min(fulfilment, cap) ÷ Σ weight. An indicator without a plan does not count.",
            "Σ вес × min(выполнение, потолок) ÷ Σ весов. Показатель без плана не считается.",
            "Σ тегло × min(изпълнение, таван) ÷ Σ тегла. Показател без план не се брои."
        ),
    ),
    (
        "plan",
        indicators::PLAN,
        words!(
            "What the head planned for the month; cut by working days for another period. Entered by hand.",
            "План руководителя на месяц; для другого периода делится по рабочим дням. Вводится вручную.",
            "Планът на ръководителя за месеца; за друг период се дели по работни дни. Въвежда се ръчно."
        ),
    ),
    (
        "fact",
        indicators::FACT,
        words!(
            "Computed from the records of the period; a judged indicator takes the mean of the head’s marks.",
            "Считается по записям периода; для оцениваемого показателя — среднее оценок руководителя.",
            "Изчислява се от записите за периода; при оценяван показател — средната от оценките на ръководителя."
        ),
    ),
    (
        "fulfilment",
        indicators::FULFILMENT,
        words!(
            "fact ÷ plan; plan ÷ fact where less is better.",
            "факт ÷ план; план ÷ факт, если меньше — лучше.",
            "факт ÷ план; план ÷ факт, когато по-малко е по-добре."
        ),
    ),
    ("missing-per-day", control::MISSING_PER_DAY, MISSING_IS),
];

const MISSING_IS: Words = words!(
    "(plan − fact) ÷ working days left of the period.",
    "(план − факт) ÷ оставшиеся рабочие дни периода.",
    "(план − факт) ÷ оставащите работни дни от периода."
);

const FUNNEL: &[Meaning] = &[
    ("conversion", control::CONVERSION, control::CONVERSION_IS),
    (
        "funnel-base",
        control::N,
        words!(
            "Deals that count for this stage by the method chosen; lost ones stay among them.",
            "Сделки, которые считаются для этапа по выбранному способу; проигранные остаются среди них.",
            "Сделки, които се броят за етапа по избрания начин; загубените остават сред тях."
        ),
    ),
    (
        "funnel-inside",
        control::STILL_INSIDE,
        words!(
            "Of these, not passed on and still in open stages.",
            "Из них не прошли дальше и ещё в работе.",
            "От тях не са преминали нататък и още са в работа."
        ),
    ),
    (
        "funnel-lost",
        control::LOST,
        words!(
            "Of these, not passed on and lost.",
            "Из них не прошли дальше и проиграны.",
            "От тях не са преминали нататък и са загубени."
        ),
    ),
    (
        "funnel-parked",
        control::PARKED,
        words!(
            "Of these, not passed on and parked.",
            "Из них не прошли дальше и отложены.",
            "От тях не са преминали нататък и са отложени."
        ),
    ),
];

const STAGES: &[Meaning] = &[
    (
        "median",
        control::MEDIAN,
        words!(
            "Half of the visits that ended in the period lasted no more working days.",
            "Половина пребываний, закончившихся в периоде, длилась не больше стольких рабочих дней.",
            "Половината престои, завършили в периода, са продължили не повече от толкова работни дни."
        ),
    ),
    (
        "p75",
        control::P75,
        words!(
            "Three quarters of them lasted no more working days.",
            "Три четверти из них длились не больше стольких рабочих дней.",
            "Три четвърти от тях са продължили не повече от толкова работни дни."
        ),
    ),
    (
        "ended",
        control::ENDED,
        words!(
            "Visits that ended in the period.",
            "Пребывания, закончившиеся в периоде.",
            "Престои, завършили в периода."
        ),
    ),
    (
        "inside",
        control::INSIDE,
        words!(
            "Deals still in the stage at the end of the period.",
            "Сделки, ещё стоявшие на этапе на конец периода.",
            "Сделки, които още са в етапа в края на периода."
        ),
    ),
    ("stuck", control::STUCK, control::STUCK_IS),
];

const AGE_IS: Words = words!(
    "Open deals by working days in the stage ÷ norm of the stage, today.",
    "Сделки в работе: рабочие дни на этапе ÷ норма этапа, на сегодня.",
    "Сделки в работа: работни дни в етапа ÷ норма на етапа, към днес."
);

const AGES: &[Meaning] = &[
    ("age-fresh", control::AGE_FRESH, AGE_IS),
    ("age-norm", control::AGE_NORM, AGE_IS),
    ("age-late", control::AGE_LATE, AGE_IS),
    ("age-old", control::AGE_OLD, AGE_IS),
];

const LEADING: &[Meaning] = &[
    (
        "contacts",
        control::CONTACTS,
        words!(
            "Calls, e-mails, messages, visits, offers and invoices of the period.",
            "Звонки, письма, сообщения, встречи, предложения и счета за период.",
            "Обаждания, имейли, съобщения, посещения, оферти и фактури за периода."
        ),
    ),
    (
        "touches-per-client",
        control::PER_CLIENT,
        words!(
            "Touches ÷ different clients touched.",
            "Касания ÷ число разных клиентов, которых коснулись.",
            "Активности ÷ брой различни клиенти, с които е имало активност."
        ),
    ),
    (
        "offers-general",
        control::GENERAL_OFFERS,
        words!(
            "General offers sent in the period.",
            "Общие предложения, отправленные в периоде.",
            "Общи оферти, изпратени през периода."
        ),
    ),
    (
        "offers-individual",
        control::INDIVIDUAL_OFFERS,
        words!(
            "Individual offers made in the period.",
            "Индивидуальные предложения, сделанные в периоде.",
            "Индивидуални оферти, направени през периода."
        ),
    ),
    (
        "offers-individual-sum",
        control::INDIVIDUAL_SUM,
        words!(
            "The sum of these offers.",
            "Сумма этих предложений.",
            "Сумата на тези оферти."
        ),
    ),
    (
        "contacts-per-client",
        control::CONTACTS_PER_CLIENT,
        words!(
            "Contact persons ÷ clients with a deal in work.",
            "Контактные лица ÷ клиенты со сделкой в работе.",
            "Лица за контакт ÷ клиенти със сделка в работа."
        ),
    ),
    (
        "clients-narrow",
        control::NARROW,
        words!(
            "Clients in work that hang on one person, or on nobody we know.",
            "Клиенты в работе, которые держатся на одном человеке или где мы никого не знаем.",
            "Клиенти в работа, които разчитат на един човек или където не познаваме никого."
        ),
    ),
    (
        "clients-no-decision-maker",
        control::NO_DECISION_MAKER,
        words!(
            "Clients in work of whom nobody knows who decides.",
            "Клиенты в работе, где неизвестно, кто принимает решение.",
            "Клиенти в работа, при които не се знае кой решава."
        ),
    ),
];

const FORECAST: &[Meaning] = &[
    (
        "won-sum",
        control::WON_SO_FAR,
        words!(
            "The value of the deals won in the period.",
            "Сумма сделок, выигранных в периоде.",
            "Сумата на сделките, спечелени през периода."
        ),
    ),
    (
        "plan",
        control::PLANNED,
        words!(
            "The plans of the indicators “sum of deals won”, together. Entered by hand.",
            "Планы по показателю «сумма выигранных сделок» вместе. Вводятся вручную.",
            "Плановете по показателя „сума на спечелените сделки“ заедно. Въвеждат се ръчно."
        ),
    ),
    ("pace", control::AT_THIS_PACE, control::PACE_IS),
    ("missing-per-day", control::MISSING_PER_DAY, MISSING_IS),
    ("forecast", control::FORECAST, control::FORECAST_IS),
    ("forecast-month", control::MONTH, control::FORECAST_IS),
];

const VELOCITY: &[Meaning] = &[
    ("velocity", control::VELOCITY, control::VELOCITY_IS),
    (
        "lever",
        control::TEN_PER_CENT,
        words!(
            "What the velocity would gain per day if this lever alone were a tenth better.",
            "Сколько прибавит скорость в день, если улучшить на десятую только этот рычаг.",
            "Колко ще спечели скоростта на ден, ако само този лост стане с една десета по-добър."
        ),
    ),
];

const DISCIPLINE: &[Meaning] = &[
    ("recording", control::RECORDING, control::RECORDING_IS),
    (
        "recorded-late",
        control::RECORDED_LATER,
        words!(
            "Moves and activities written down two days after they happened, or later.",
            "Переходы и касания, записанные через два дня после события или позже.",
            "Премествания и активности, записани два дни след събитието или по-късно."
        ),
    ),
];

const BONUS: &[Meaning] = &[
    (
        "bonus-base",
        indicators::BASE,
        words!(
            "Paid whatever happens; a setting of the role.",
            "Платится в любом случае; настройка роли.",
            "Плаща се при всички случаи; настройка на ролята."
        ),
    ),
    (
        "margin",
        indicators::MARGIN,
        words!(
            "The margin of the deals won in the period.",
            "Маржа сделок, выигранных в периоде.",
            "Маржът на сделките, спечелени през периода."
        ),
    ),
    (
        "bonus-rate",
        indicators::RATE,
        words!(
            "The share of the margin; a setting of the role.",
            "Доля от маржи; настройка роли.",
            "Делът от маржа; настройка на ролята."
        ),
    ),
    (
        "bonus-share",
        indicators::SHARE,
        words!(
            "Rate × margin, deal by deal.",
            "Ставка × маржа, по каждой сделке.",
            "Ставка × марж, по всяка сделка."
        ),
    ),
    (
        "bonus-step",
        words!(
            "Step of efficiency",
            "Ступень эффективности",
            "Степен на ефективност"
        ),
        words!(
            "What part of it is paid at the efficiency reached; steps are a setting.",
            "Какая часть платится при достигнутой эффективности; ступени — в настройках.",
            "Каква част се плаща при достигнатата ефективност; степените са настройка."
        ),
    ),
    (
        "bonus",
        indicators::TOTAL,
        words!(
            "Base + share × step.",
            "База + доля × ступень.",
            "Основа + дял × степен."
        ),
    ),
];

const PEOPLE: &[Meaning] = &[
    ("in-work", control::IN_WORK, control::IN_WORK_IS),
    ("entered", control::ENTERED, control::ENTERED_IS),
    ("forward", control::FORWARD, control::FORWARD_IS),
    ("back", control::BACK, control::BACK_IS),
    ("won-count", control::WON, control::WON_IS),
    ("lost-count", control::LOST, control::LOST_IS),
    ("stuck", control::STUCK, control::STUCK_IS),
    ("forgotten", control::FORGOTTEN, control::FORGOTTEN_IS),
    (
        "contacts",
        control::CONTACTS,
        words!(
            "Calls, e-mails, messages, visits, offers and invoices of the period.",
            "Звонки, письма, сообщения, встречи, предложения и счета за период.",
            "Обаждания, имейли, съобщения, посещения, оферти и фактури за периода."
        ),
    ),
    (
        "won-sum",
        control::WON_SUM,
        words!(
            "The value of the deals won in the period.",
            "Сумма сделок, выигранных в периоде.",
            "Сумата на сделките, спечелени през периода."
        ),
    ),
];
