//! What the sample team writes into a defence, by the goal of the meeting, and what it promises at the end.

use super::{PreparedSeed, WhyThemSeed};
use crate::lang::{Words, words};

/// Why these people.
pub const WHY_THEM: WhyThemSeed = WhyThemSeed {
    decides: words!(
        "Nobody but this person can say yes.",
        "Сказать «да» здесь может только этот человек.",
        "Никой друг освен този човек не може да каже „да“.",
    ),
    other: words!(
        "Lives with the problem every day, and is listened to.",
        "Живёт с этой проблемой каждый день, и к этому мнению прислушиваются.",
        "Живее с проблема всеки ден и мнението му се чува.",
    ),
};

/// By goal.
pub const PREPARATION: &[PreparedSeed] = &[
    PreparedSeed {
        goal: "sale",
        goals: words!(
            "A signed contract or a paid invoice.",
            "Подписанный договор или оплаченный счёт.",
            "Подписан договор или платена фактура.",
        ),
        tasks: words!(
            "Answer the open objections. Name the days of payment and delivery.",
            "Снять оставшиеся возражения. Назвать дни оплаты и поставки.",
            "Да отговорим на откритите възражения. Да назовем дните на плащане и доставка.",
        ),
        to_know: words!(
            "Who signs, and what the contract still waits for.",
            "Кто подписывает и чего ещё ждёт договор.",
            "Кой подписва и какво още чака договорът.",
        ),
        materials: words!(
            "Two copies of the contract, the invoice, the delivery plan.",
            "Договор в двух экземплярах, счёт, план поставки.",
            "Два екземпляра на договора, фактурата, планът на доставката.",
        ),
    },
    PreparedSeed {
        goal: "prepare-deal",
        goals: words!(
            "The specification agreed line by line, the contract ordered.",
            "Спецификация согласована построчно, договор заказан.",
            "Спецификацията е съгласувана ред по ред, договорът е поръчан.",
        ),
        tasks: words!(
            "Get everyone who can say no to one table. Write every remark down.",
            "Собрать за столом всех, кто может сказать «нет». Записать каждое замечание.",
            "Да съберем на една маса всеки, който може да каже „не“. Да запишем всяка забележка.",
        ),
        to_know: words!(
            "Who agrees the specification, and which points were disputed last time.",
            "Кто согласует спецификацию и о каких пунктах спорили в прошлый раз.",
            "Кой одобрява спецификацията и кои точки бяха спорни миналия път.",
        ),
        materials: words!(
            "Specification, floor plan, the machine’s manual.",
            "Спецификация, план цеха, паспорт станка.",
            "Спецификация, план на цеха, паспорт на машината.",
        ),
    },
    PreparedSeed {
        goal: "needs-and-expert",
        goals: words!(
            "The need in figures, and a day for the expert.",
            "Потребность в цифрах и день для встречи с экспертом.",
            "Потребността в цифри и ден за експерта.",
        ),
        tasks: words!(
            "See the shop. Count stoppages and scrap. Find out who suffers most from them.",
            "Увидеть цех. Посчитать простои и брак. Узнать, кому от них хуже всего.",
            "Да видим цеха. Да преброим престоите и брака. Да разберем на кого най-много пречат.",
        ),
        to_know: words!(
            "What they work on now, and since when.",
            "На чём работают сейчас и как давно.",
            "На какво работят сега и откога.",
        ),
        materials: words!(
            "Questionnaire, tape measure, two examples from their trade.",
            "Опросный лист, рулетка, два примера из их отрасли.",
            "Въпросник, ролетка, два примера от бранша им.",
        ),
    },
    PreparedSeed {
        goal: "decision-maker",
        goals: words!(
            "To get to know the one who decides, and to agree what comes next.",
            "Познакомиться с тем, кто решает, и договориться о следующем шаге.",
            "Да се запознаем с този, който решава, и да се разберем какво следва.",
        ),
        tasks: words!(
            "Find out what this person answers for this year. Leave one page and not a catalogue.",
            "Узнать, за что этот человек отвечает в этом году. Оставить одну страницу, а не каталог.",
            "Да разберем за какво отговаря този човек тази година. Да оставим една страница, а не каталог.",
        ),
        to_know: words!(
            "What the firm lives by, and how decisions are made there.",
            "Чем живёт предприятие и как там принимают решения.",
            "От какво живее фирмата и как се вземат решенията там.",
        ),
        materials: words!(
            "One page about us, a letter of thanks from a neighbour of theirs.",
            "Одна страница о нас, благодарность от их соседей.",
            "Една страница за нас, благодарствено писмо от техен съсед.",
        ),
    },
    PreparedSeed {
        goal: "way-of-working",
        goals: words!(
            "The way of working on paper, with names and days.",
            "Порядок работы на бумаге, с именами и сроками.",
            "Редът на работа на хартия, с имена и дни.",
        ),
        tasks: words!(
            "Follow an order from the request to the payment. Find the weak place.",
            "Пройти путь заказа от заявки до оплаты. Найти слабое место.",
            "Да проследим поръчката от заявката до плащането. Да намерим слабото място.",
        ),
        to_know: words!(
            "How the last three orders went.",
            "Как прошли последние три заказа.",
            "Как минаха последните три поръчки.",
        ),
        materials: words!(
            "Draft of the way of working, list of this year’s orders.",
            "Проект порядка работы, список заказов за год.",
            "Проект на реда на работа, списък на поръчките за годината.",
        ),
    },
    PreparedSeed {
        goal: "present-policy",
        goals: words!(
            "The terms agreed in part, and a date for the rest.",
            "Часть условий согласована, на остальные есть дата.",
            "Условията са съгласувани отчасти, за останалото има дата.",
        ),
        tasks: words!(
            "Go through the terms point by point. Hear their own proposals.",
            "Пройти условия по пунктам. Услышать встречные предложения.",
            "Да минем условията точка по точка. Да чуем техните предложения.",
        ),
        to_know: words!(
            "How much they buy a year, and from whom.",
            "Сколько закупают в год и у кого.",
            "Колко купуват годишно и от кого.",
        ),
        materials: words!(
            "Partner terms, a calculation for their turnover.",
            "Партнёрские условия, расчёт под их оборот.",
            "Партньорски условия, изчисление за техния оборот.",
        ),
    },
];

/// What our side promises at the end of a meeting.
pub const OUR_PROMISES: &[Words] = &[
    words!(
        "Send the minutes the same day",
        "Прислать протокол в тот же день",
        "Да изпратя протокола в същия ден"
    ),
    words!(
        "Prepare the calculation with delivery",
        "Подготовить расчёт с доставкой",
        "Да подготвя изчислението с доставката",
    ),
    words!(
        "Ask the factory for the delivery time",
        "Уточнить на заводе срок поставки",
        "Да попитам завода за срока на доставка",
    ),
    words!(
        "Name a client who runs the same machine",
        "Дать контакт клиента с таким же оборудованием",
        "Да посоча клиент, който работи със същата машина",
    ),
];
