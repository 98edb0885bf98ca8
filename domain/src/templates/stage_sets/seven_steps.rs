//! Selling projects and equipment to organisations.

use super::{LOST, PARKED, StageKindTemplate, StageSet, StageTemplate};
use crate::lang::words;

/// A large sale to an organisation, from the decision maker to the signed contract.
pub const SEVEN_STEPS: StageSet = StageSet {
    key: "seven-steps",
    name: words!(
        "Seven steps of a B2B deal",
        "Семь шагов B2B-сделки",
        "Седем стъпки на B2B сделка"
    ),
    about: words!(
        "For projects and equipment sold to organisations: several people decide, a meeting is needed, and \
         the price depends on the requirements.",
        "Для проектов и оборудования, которые продаются организациям: решают несколько человек, без \
         встречи не обойтись, а цена зависит от требований.",
        "За проекти и оборудване, продавани на организации: решават няколко души, необходима е среща, а цената зависи от изискванията.",
    ),
    stages: &[
        StageTemplate {
            key: "decision-maker",
            name: words!(
                "Decision maker reached",
                "Выход на ЛПР",
                "Контакт с вземащия решението"
            ),
            goal: words!(
                "Get through to the person who decides and win their interest: talk about their problem, \
                 not about our product.",
                "Дойти до того, кто решает, и вызвать интерес: говорить о его задаче, а не о нашем товаре.",
                "Стигнете до човека, който решава, и събудете интереса му: говорете за неговия проблем, не за нашия продукт.",
            ),
            expected_result: words!(
                "The decision maker talked to us in person and named a problem they are ready to discuss \
                 further.",
                "ЛПР поговорил с нами лично и назвал задачу, которую готов обсуждать дальше.",
                "Вземащият решението говори лично с нас и назова проблем, който е готов да обсъжда по-нататък.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "interest",
            name: words!("Interest expressed", "Интерес проявлен", "Проявен интерес"),
            goal: words!(
                "Turn the interest into a meeting with a purpose: what it is for, who takes part, what it \
                 should end with.",
                "Превратить интерес во встречу с понятной целью: зачем, с кем и чем она должна закончиться.",
                "Превърнете интереса в среща с цел: за какво е, кой участва, с какво трябва да завърши.",
            ),
            expected_result: words!(
                "The client agreed the date, the participants and the purpose of the meeting.",
                "Клиент согласовал дату, участников и цель встречи.",
                "Клиентът съгласува датата, участниците и целта на срещата.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "meeting",
            name: words!(
                "Meeting aimed and agreed",
                "Встреча согласована",
                "Срещата е уговорена"
            ),
            goal: words!(
                "Hold the meeting for what it was called for: understand the need, the budget, the dates \
                 and how they will choose.",
                "Провести встречу ради того, ради чего её назначали: понять потребность, бюджет, сроки и \
                 как будут выбирать.",
                "Проведете срещата заради това, заради което е свикана: разберете потребността, бюджета, сроковете и как ще избират.",
            ),
            expected_result: words!(
                "The client gave us the requirements in writing or confirmed our record of them.",
                "Клиент передал требования письменно или подтвердил те, что мы записали с его слов.",
                "Клиентът ни даде изискванията писмено или потвърди нашия запис.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 25,
            hue: 3,
        },
        StageTemplate {
            key: "requirements",
            name: words!(
                "Requirements received",
                "Требования получены",
                "Изискванията са получени"
            ),
            goal: words!(
                "Work the solution out with those who will use it, and price only what they have confirmed \
                 they need.",
                "Проработать решение с теми, кто будет им пользоваться, и считать цену только за то, что \
                 им точно нужно.",
                "Разработете решението с тези, които ще го използват, и остойностявайте само това, за което са потвърдили, че им трябва.",
            ),
            expected_result: words!(
                "The client went through the draft solution with us, agreed with it in substance and \
                 confirmed that the priced and dated offer has arrived.",
                "Клиент разобрал с нами черновик решения, согласился с ним по существу и подтвердил, что \
                 получил КП с суммой и сроком.",
                "Клиентът мина с нас проекта на решението, съгласи се по същество и потвърди, че е получил оферта с цена и срок.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 40,
            hue: 4,
        },
        StageTemplate {
            key: "offer",
            name: words!("Offer received", "КП получено", "Офертата е получена"),
            goal: words!(
                "Go through the offer together and hear every objection out. A discount is not an answer \
                 to a question nobody asked.",
                "Разобрать КП вместе с клиентом и выслушать все возражения. Не отвечать скидкой там, где о \
                 ней не спрашивали.",
                "Минете офертата заедно и изслушайте всяко възражение. Отстъпката не е отговор на въпрос, който никой не е задал.",
            ),
            expected_result: words!(
                "The client confirmed the scope, the price, the dates and the way of paying in writing.",
                "Клиент письменно подтвердил состав, цену, сроки и порядок оплаты.",
                "Клиентът потвърди писмено обхвата, цената, сроковете и начина на плащане.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 60,
            hue: 5,
        },
        StageTemplate {
            key: "terms",
            name: words!("Terms accepted", "Условия приняты", "Условията са приети"),
            goal: words!(
                "Lead the contract to the signature: lawyers, accounts, the one who signs — each with a \
                 name and a date.",
                "Довести договор до подписи: юрист, бухгалтерия, подписант — по каждому имя и дата.",
                "Доведете договора до подпис: юристи, счетоводство, подписващият — всеки с име и дата.",
            ),
            expected_result: words!(
                "The client returned the contract signed.",
                "Клиент вернул подписанный договор.",
                "Клиентът върна подписания договор.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 85,
            hue: 1,
        },
        StageTemplate {
            key: "contract",
            name: words!("Contract signed", "Договор подписан", "Договорът е подписан"),
            goal: words!(
                "Start the delivery on the day promised and agree what follows it.",
                "Начать исполнение в обещанный день и договориться, что будет дальше.",
                "Започнете изпълнението в обещания ден и договорете какво следва.",
            ),
            expected_result: words!(
                "The client signed the contract and named the person in charge on its side.",
                "Клиент подписал договор и назначил ответственного со своей стороны.",
                "Клиентът подписа договора и определи отговорника от своя страна.",
            ),
            kind: StageKindTemplate::Won,
            norm_days: 0,
            probability: 100,
            hue: 6,
        },
        LOST,
        PARKED,
    ],
};
