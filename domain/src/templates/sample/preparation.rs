//! What the sample team writes into a defence, by the goal of the meeting, and what it promises at the end.

use super::{PreparedSeed, WhyThemSeed};
use crate::lang::{Words, words};

/// Why these people.
pub const WHY_THEM: WhyThemSeed = WhyThemSeed {
    decides: words(
        "Nobody but this person can say yes.",
        "Сказать «да» здесь может только этот человек.",
    ),
    other: words(
        "Lives with the problem every day, and is listened to.",
        "Живёт с этой проблемой каждый день, и к этому мнению прислушиваются.",
    ),
};

/// By goal.
pub const PREPARATION: &[PreparedSeed] = &[
    PreparedSeed {
        goal: "sale",
        goals: words(
            "A signed contract or a paid invoice.",
            "Подписанный договор или оплаченный счёт.",
        ),
        tasks: words(
            "Answer the open objections. Name the days of payment and delivery.",
            "Снять оставшиеся возражения. Назвать дни оплаты и поставки.",
        ),
        to_know: words(
            "Who signs, and what the contract still waits for.",
            "Кто подписывает и чего ещё ждёт договор.",
        ),
        materials: words(
            "Two copies of the contract, the invoice, the delivery plan.",
            "Договор в двух экземплярах, счёт, план поставки.",
        ),
    },
    PreparedSeed {
        goal: "prepare-deal",
        goals: words(
            "The specification agreed line by line, the contract ordered.",
            "Спецификация согласована построчно, договор заказан.",
        ),
        tasks: words(
            "Get everyone who can say no to one table. Write every remark down.",
            "Собрать за столом всех, кто может сказать «нет». Записать каждое замечание.",
        ),
        to_know: words(
            "Who agrees the specification, and which points were disputed last time.",
            "Кто согласует спецификацию и о каких пунктах спорили в прошлый раз.",
        ),
        materials: words(
            "Specification, floor plan, the machine’s manual.",
            "Спецификация, план цеха, паспорт станка.",
        ),
    },
    PreparedSeed {
        goal: "needs-and-expert",
        goals: words(
            "The need in figures, and a day for the expert.",
            "Потребность в цифрах и день для встречи с экспертом.",
        ),
        tasks: words(
            "See the shop. Count stoppages and scrap. Find out who suffers most from them.",
            "Увидеть цех. Посчитать простои и брак. Узнать, кому от них хуже всего.",
        ),
        to_know: words(
            "What they work on now, and since when.",
            "На чём работают сейчас и как давно.",
        ),
        materials: words(
            "Questionnaire, tape measure, two examples from their trade.",
            "Опросный лист, рулетка, два примера из их отрасли.",
        ),
    },
    PreparedSeed {
        goal: "decision-maker",
        goals: words(
            "To get to know the one who decides, and to agree what comes next.",
            "Познакомиться с тем, кто решает, и договориться о следующем шаге.",
        ),
        tasks: words(
            "Find out what this person answers for this year. Leave one page and not a catalogue.",
            "Узнать, за что этот человек отвечает в этом году. Оставить одну страницу, а не каталог.",
        ),
        to_know: words(
            "What the firm lives by, and how decisions are made there.",
            "Чем живёт предприятие и как там принимают решения.",
        ),
        materials: words(
            "One page about us, a letter of thanks from a neighbour of theirs.",
            "Одна страница о нас, благодарность от их соседей.",
        ),
    },
    PreparedSeed {
        goal: "way-of-working",
        goals: words(
            "The way of working on paper, with names and days.",
            "Порядок работы на бумаге, с именами и сроками.",
        ),
        tasks: words(
            "Follow an order from the request to the payment. Find the weak place.",
            "Пройти путь заказа от заявки до оплаты. Найти слабое место.",
        ),
        to_know: words(
            "How the last three orders went.",
            "Как прошли последние три заказа.",
        ),
        materials: words(
            "Draft of the way of working, list of this year’s orders.",
            "Проект порядка работы, список заказов за год.",
        ),
    },
    PreparedSeed {
        goal: "present-policy",
        goals: words(
            "The terms agreed in part, and a date for the rest.",
            "Часть условий согласована, на остальные есть дата.",
        ),
        tasks: words(
            "Go through the terms point by point. Hear their own proposals.",
            "Пройти условия по пунктам. Услышать встречные предложения.",
        ),
        to_know: words(
            "How much they buy a year, and from whom.",
            "Сколько закупают в год и у кого.",
        ),
        materials: words(
            "Partner terms, a calculation for their turnover.",
            "Партнёрские условия, расчёт под их оборот.",
        ),
    },
];

/// What our side promises at the end of a meeting.
pub const OUR_PROMISES: &[Words] = &[
    words("Send the minutes the same day", "Прислать протокол в тот же день"),
    words(
        "Prepare the calculation with delivery",
        "Подготовить расчёт с доставкой",
    ),
    words(
        "Ask the factory for the delivery time",
        "Уточнить на заводе срок поставки",
    ),
    words(
        "Name a client who runs the same machine",
        "Дать контакт клиента с таким же оборудованием",
    ),
];
