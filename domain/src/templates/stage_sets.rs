//! Ready-made stage sets: the standard sale of four kinds of seller, written down step by step.
//!
//! In each set the open stages come first in the order of the sale, then the won stage, then lost and parked.
//! A stage bears the name of where the deal stands; its goal says what to achieve there, and its expected result names
//! the thing the *client* must have done before the deal may go on.

use crate::lang::{Words, words};

/// What it means for a deal to be in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageKindTemplate {
    /// The deal is in work.
    Open,
    /// The deal is done.
    Won,
    /// The deal has failed.
    Lost,
    /// Not now: out of all call lists, not counted as in work.
    Parked,
}

/// A ready-made stage.
#[derive(Clone, Copy, Debug)]
pub struct StageTemplate {
    /// Stable name, unique within the set.
    pub key: &'static str,
    /// Name on the column.
    pub name: Words,
    /// What to achieve while the deal is here.
    pub goal: Words,
    /// What the client must have done for the deal to leave forward; in a closed stage, what shows that it belongs here.
    pub expected_result: Words,
    /// What it means for a deal to be here.
    pub kind: StageKindTemplate,
    /// Working days a deal may stay before it counts as stuck; 0 in closed stages, where nothing is due.
    pub norm_days: u16,
    /// Probability of winning, in per cent.
    pub probability: u8,
    /// Number of the colour, 1 to 8: open stages take 1 to 5 in turn, won 6, lost 7, parked 8.
    pub hue: u8,
}

/// A ready-made set of stages.
#[derive(Clone, Copy, Debug)]
pub struct StageSet {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// Whom the set is for.
    pub about: Words,
    /// The stages in the order of the board.
    pub stages: &'static [StageTemplate],
}

/// All ready-made sets, in the order in which they are offered.
pub const STAGE_SETS: &[StageSet] = &[SOFTWARE, SEVEN_STEPS, DEALERS, ACTIVE_SEARCH];

/// Software that can be tried for free and is then bought as a team edition, a training or a set-up.
pub const SOFTWARE: StageSet = StageSet {
    key: "software",
    name: words("Software with a free edition", "Программа с бесплатной версией"),
    about: words(
        "For those who let people try a program for free and earn on the team edition, training and \
         set-up. It suits a web service with a free plan just as well.",
        "Для тех, кто даёт попробовать программу бесплатно, а зарабатывает на командной версии, обучении и \
         настройке. Подойдёт и веб-сервису с бесплатным тарифом.",
    ),
    stages: &[
        StageTemplate {
            key: "new",
            name: words("New", "Новый"),
            goal: words(
                "Make the first contact: find out the need, who decides and how many people would use it. \
                 Send the general offer.",
                "Установить первый контакт: выяснить потребность, кто принимает решение и сколько будет \
                 пользователей. Отправить общее КП.",
            ),
            expected_result: words(
                "The client told us the need, the decision maker and the number of users, and said where \
                 to send the general offer.",
                "Клиент назвал потребность, ЛПР и число пользователей и сказал, куда прислать общее КП.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "active",
            name: words("Active", "Активный"),
            goal: words(
                "Make sure the offer arrived and was read, answer the questions, and get them to try the \
                 free edition on a real task of theirs.",
                "Убедиться, что КП дошло и прочитано, ответить на вопросы и убедить попробовать бесплатную \
                 версию на своей рабочей задаче.",
            ),
            expected_result: words(
                "The client installed the free edition and named the person who will try it and the task \
                 it will be tried on.",
                "Клиент установил бесплатную версию и назвал, кто и на какой задаче будет её пробовать.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "trial",
            name: words("Trial", "Пробует"),
            goal: words(
                "Find out whether people will really work in it and clear what stands in the way. Sell the \
                 team edition or a training, and send the invoice.",
                "Понять, будут ли в программе работать, и убрать то, что мешает. Продать командную версию \
                 или обучение, выставить счёт.",
            ),
            expected_result: words(
                "The client worked on its own data, chose the edition and the number of seats, and paid \
                 the invoice.",
                "Клиент поработал на своих данных, выбрал версию и число рабочих мест и оплатил счёт.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 15,
            probability: 40,
            hue: 3,
        },
        StageTemplate {
            key: "delivery",
            name: words("Delivery", "Внедрение"),
            goal: words(
                "Install, train, and stay close until people work in it without being told to. Offer an \
                 audit of the set-up.",
                "Установить, обучить и не отпускать, пока сотрудники не начнут работать сами, без \
                 напоминаний. Предложить аудит настройки.",
            ),
            expected_result: words(
                "The client’s staff did a working week in the program without our help, and the client \
                 confirmed acceptance in writing.",
                "Сотрудники клиента отработали в программе неделю без нашей помощи, клиент письменно \
                 подтвердил приёмку.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 95,
            hue: 4,
        },
        StageTemplate {
            key: "customer",
            name: words("Customer", "Клиент"),
            goal: words(
                "Stay useful: news, trainings, updates. The next order starts here.",
                "Оставаться полезными: новости, обучение, обновления. Отсюда начинается следующий заказ.",
            ),
            expected_result: words(
                "The client has paid, uses the program and has named a person who keeps in touch with us.",
                "Клиент оплатил, пользуется программой и назвал сотрудника, который держит с нами связь.",
            ),
            kind: StageKindTemplate::Won,
            norm_days: 0,
            probability: 100,
            hue: 6,
        },
        StageTemplate {
            key: "lost",
            name: LOST_NAME,
            goal: LOST_GOAL,
            expected_result: LOST_RESULT,
            kind: StageKindTemplate::Lost,
            norm_days: 0,
            probability: 0,
            hue: 7,
        },
        StageTemplate {
            key: "worked-out",
            name: words("Worked out", "Отработан"),
            goal: words(
                "Neither a sale nor use is possible: take the client out of the call list and save \
                 everybody’s time.",
                "Ни продажа, ни использование невозможны: убрать клиента из списка обзвона и не тратить \
                 время.",
            ),
            expected_result: words(
                "The client said what would have to change before another talk makes sense; the date of \
                 the next look is set.",
                "Клиент сказал, что должно измениться, чтобы к разговору стоило вернуться; дата следующей \
                 проверки назначена.",
            ),
            kind: StageKindTemplate::Parked,
            norm_days: 0,
            probability: 0,
            hue: 8,
        },
    ],
};

/// A large sale to an organisation, from the decision maker to the signed contract.
pub const SEVEN_STEPS: StageSet = StageSet {
    key: "seven-steps",
    name: words("Seven steps of a B2B deal", "Семь шагов B2B-сделки"),
    about: words(
        "For projects and equipment sold to organisations: several people decide, a meeting is needed, and \
         the price depends on the requirements.",
        "Для проектов и оборудования, которые продаются организациям: решают несколько человек, без \
         встречи не обойтись, а цена зависит от требований.",
    ),
    stages: &[
        StageTemplate {
            key: "decision-maker",
            name: words("Decision maker reached", "Выход на ЛПР"),
            goal: words(
                "Get through to the person who decides and win their interest: talk about their problem, \
                 not about our product.",
                "Дойти до того, кто решает, и вызвать интерес: говорить о его задаче, а не о нашем товаре.",
            ),
            expected_result: words(
                "The decision maker talked to us in person and named a problem they are ready to discuss \
                 further.",
                "ЛПР поговорил с нами лично и назвал задачу, которую готов обсуждать дальше.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "interest",
            name: words("Interest expressed", "Интерес проявлен"),
            goal: words(
                "Turn the interest into a meeting with a purpose: what it is for, who takes part, what it \
                 should end with.",
                "Превратить интерес во встречу с понятной целью: зачем, с кем и чем она должна закончиться.",
            ),
            expected_result: words(
                "The client agreed the date, the participants and the purpose of the meeting.",
                "Клиент согласовал дату, участников и цель встречи.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "meeting",
            name: words("Meeting aimed and agreed", "Встреча согласована"),
            goal: words(
                "Hold the meeting for what it was called for: understand the need, the budget, the dates \
                 and how they will choose.",
                "Провести встречу ради того, ради чего её назначали: понять потребность, бюджет, сроки и \
                 как будут выбирать.",
            ),
            expected_result: words(
                "The client gave us the requirements in writing or confirmed our record of them.",
                "Клиент передал требования письменно или подтвердил те, что мы записали с его слов.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 25,
            hue: 3,
        },
        StageTemplate {
            key: "requirements",
            name: words("Requirements received", "Требования получены"),
            goal: words(
                "Work the solution out with those who will use it, and price only what they have confirmed \
                 they need.",
                "Проработать решение с теми, кто будет им пользоваться, и считать цену только за то, что \
                 им точно нужно.",
            ),
            expected_result: words(
                "The client went through the draft solution with us, agreed with it in substance and \
                 confirmed that the priced and dated offer has arrived.",
                "Клиент разобрал с нами черновик решения, согласился с ним по существу и подтвердил, что \
                 получил КП с суммой и сроком.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 40,
            hue: 4,
        },
        StageTemplate {
            key: "offer",
            name: words("Offer received", "КП получено"),
            goal: words(
                "Go through the offer together and hear every objection out. A discount is not an answer \
                 to a question nobody asked.",
                "Разобрать КП вместе с клиентом и выслушать все возражения. Не отвечать скидкой там, где о \
                 ней не спрашивали.",
            ),
            expected_result: words(
                "The client confirmed the scope, the price, the dates and the way of paying in writing.",
                "Клиент письменно подтвердил состав, цену, сроки и порядок оплаты.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 60,
            hue: 5,
        },
        StageTemplate {
            key: "terms",
            name: words("Terms accepted", "Условия приняты"),
            goal: words(
                "Lead the contract to the signature: lawyers, accounts, the one who signs — each with a \
                 name and a date.",
                "Довести договор до подписи: юрист, бухгалтерия, подписант — по каждому имя и дата.",
            ),
            expected_result: words(
                "The client returned the contract signed.",
                "Клиент вернул подписанный договор.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 85,
            hue: 1,
        },
        StageTemplate {
            key: "contract",
            name: words("Contract signed", "Договор подписан"),
            goal: words(
                "Start the delivery on the day promised and agree what follows it.",
                "Начать исполнение в обещанный день и договориться, что будет дальше.",
            ),
            expected_result: words(
                "The client signed the contract and named the person in charge on its side.",
                "Клиент подписал договор и назначил ответственного со своей стороны.",
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

/// Services sold through intermediaries, who order when their own client has paid.
pub const DEALERS: StageSet = StageSet {
    key: "dealers",
    name: words("Dealer programme", "Дилерская программа"),
    about: words(
        "For those who sell through intermediaries. A dealer places an order only once its own client has \
         paid, so the thing to sell is a way of working together.",
        "Для тех, кто продаёт через посредников. Дилер заказывает, когда ему заплатил его собственный \
         клиент, поэтому продавать нужно порядок совместной работы.",
    ),
    stages: &[
        StageTemplate {
            key: "dealer-found",
            name: words("Dealer found", "Дилер найден"),
            goal: words(
                "Find out whom the dealer sells to, what it earns on, and who there answers for services \
                 like ours.",
                "Узнать, кому дилер продаёт, на чём зарабатывает и кто у него отвечает за услуги вроде \
                 наших.",
            ),
            expected_result: words(
                "The person in charge talked to us and told us how such services are sold to their clients \
                 today.",
                "Ответственный поговорил с нами и рассказал, как сейчас продают такие услуги своим клиентам.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "needs-known",
            name: words("Needs known", "Потребности выяснены"),
            goal: words(
                "Understand what the dealer lacks to earn more with its clients, and agree to show the \
                 policy to those who decide.",
                "Понять, чего дилеру не хватает, чтобы больше зарабатывать на своих клиентах, и \
                 договориться о показе политики тем, кто решает.",
            ),
            expected_result: words(
                "The dealer named its needs and set the date and the participants of the presentation.",
                "Дилер назвал свои потребности и назначил дату и участников презентации.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "policy-presented",
            name: words("Policy presented", "Политика представлена"),
            goal: words(
                "Discuss the policy point by point with the decision maker. Their own proposals are worth \
                 more than a polite “all clear”.",
                "Обсудить политику с ЛПР по пунктам. Встречные предложения ценнее вежливого «всё понятно».",
            ),
            expected_result: words(
                "The dealer accepted part of the points in writing and named a date for the rest.",
                "Дилер письменно принял часть пунктов и назвал дату по остальным.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 30,
            hue: 3,
        },
        StageTemplate {
            key: "policy-in-part",
            name: words("Policy agreed in part", "Политика согласована частично"),
            goal: words(
                "Settle the points left open and describe how an order passes from their client to us and \
                 back.",
                "Закрыть оставшиеся пункты и описать, как заказ идёт от их клиента к нам и обратно.",
            ),
            expected_result: words(
                "The dealer agreed all points and named who on its side takes orders, who pays and who is \
                 in touch with us.",
                "Дилер согласовал все пункты и назвал, кто у него принимает заказы, кто платит и кто \
                 держит с нами связь.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 45,
            hue: 4,
        },
        StageTemplate {
            key: "way-of-working",
            name: words("Way of working agreed", "Порядок работы согласован"),
            goal: words(
                "Brief the dealer’s salespeople, pick their first clients for the offer, and take the \
                 contract to the signature.",
                "Обучить продавцов дилера, выбрать с ними первых клиентов для предложения и довести \
                 договор до подписи.",
            ),
            expected_result: words(
                "The dealer returned the contract signed, and its salespeople have been through our \
                 briefing.",
                "Дилер вернул подписанный договор, его продавцы прошли наш инструктаж.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 65,
            hue: 5,
        },
        StageTemplate {
            key: "contract",
            name: words("Contract signed", "Договор подписан"),
            goal: words(
                "Help the dealer sell for the first time: be with them at their client’s, take the hard \
                 questions.",
                "Помочь дилеру с первой продажей: поехать вместе к его клиенту, взять на себя трудные \
                 вопросы.",
            ),
            expected_result: words(
                "The dealer’s own client paid, and the dealer placed and paid its first order.",
                "Клиент дилера заплатил, дилер разместил и оплатил первый заказ.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 20,
            probability: 80,
            hue: 1,
        },
        StageTemplate {
            key: "first-order",
            name: words("First order paid", "Первый заказ оплачен"),
            goal: words(
                "Deliver without a flaw and agree on the next clients while the impression is fresh.",
                "Исполнить безупречно и, пока впечатления свежи, договориться о следующих клиентах.",
            ),
            expected_result: words(
                "The dealer’s money has arrived, and the dealer has named its next clients for the service.",
                "Деньги дилера пришли, дилер назвал следующих клиентов на услугу.",
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

/// Cold search for new clients, who after the first deal pass to a farmer.
pub const ACTIVE_SEARCH: StageSet = StageSet {
    key: "active-search",
    name: words("Active search and hand-over", "Активный поиск и передача"),
    about: words(
        "For a team where hunters look for new clients and farmers serve those who have already bought. \
         The board ends where the hand-over begins.",
        "Для отдела, где одни ищут новых клиентов, а другие сопровождают тех, кто уже купил. Доска \
         заканчивается там, где начинается передача клиента.",
    ),
    stages: &[
        StageTemplate {
            key: "cold",
            name: words("Cold list", "Холодный список"),
            goal: words(
                "Check that the organisation fits us, and find the name and the direct line of the right \
                 person.",
                "Проверить, что организация нам подходит, найти имя и прямой телефон нужного человека.",
            ),
            expected_result: words(
                "The right person answered and agreed to talk.",
                "Нужный человек ответил и согласился поговорить.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 2,
            hue: 1,
        },
        StageTemplate {
            key: "contacted",
            name: words("Contacted", "Контакт есть"),
            goal: words(
                "Find out what they use now, what annoys them about it, and who decides. Send the general \
                 offer only after that.",
                "Узнать, чем пользуются сейчас, что в этом не устраивает и кто решает. Общее КП — только \
                 после этого.",
            ),
            expected_result: words(
                "The client named a need, the decision maker and roughly when it wants to buy.",
                "Клиент назвал потребность, ЛПР и примерный срок покупки.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 10,
            hue: 2,
        },
        StageTemplate {
            key: "warm",
            name: words("Warm", "Тёплый"),
            goal: words(
                "Bring it to the first deal, even a small one: an individual offer, a meeting, an answer \
                 to every “but”.",
                "Довести до первой сделки, пусть и небольшой: индивидуальное КП, встреча, ответ на каждое \
                 «но».",
            ),
            expected_result: words(
                "The client accepted the individual offer and paid the first invoice.",
                "Клиент принял индивидуальное КП и оплатил первый счёт.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 15,
            probability: 40,
            hue: 3,
        },
        StageTemplate {
            key: "first-deal",
            name: words("First deal", "Первая сделка"),
            goal: words(
                "Hand the client over to a farmer with everything known about it: passport, contacts, open \
                 promises.",
                "Передать клиента на сопровождение со всем, что о нём известно: паспорт, контакты, \
                 невыполненные обещания.",
            ),
            expected_result: words(
                "The client has paid and has met, by phone or in person, the farmer who will look after it.",
                "Клиент оплатил и познакомился — по телефону или лично — с тем, кто будет его вести.",
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

const LOST_NAME: Words = words("Lost", "Отказ");

const LOST_GOAL: Words = words(
    "Write down the honest reason, so that the next deal is not lost for the same one.",
    "Записать честную причину, чтобы следующую сделку не потерять из-за неё же.",
);

const LOST_RESULT: Words = words(
    "The client said no and gave the reason, or has not answered after several attempts.",
    "Клиент отказался и назвал причину или не ответил после нескольких попыток.",
);

const LOST: StageTemplate = StageTemplate {
    key: "lost",
    name: LOST_NAME,
    goal: LOST_GOAL,
    expected_result: LOST_RESULT,
    kind: StageKindTemplate::Lost,
    norm_days: 0,
    probability: 0,
    hue: 7,
};

const PARKED: StageTemplate = StageTemplate {
    key: "parked",
    name: words("Parked", "Отложено"),
    goal: words(
        "Not now: keep the client out of the call lists and come back on the date agreed.",
        "Не сейчас: убрать клиента из списков обзвона и вернуться в назначенный день.",
    ),
    expected_result: words(
        "The client said when to come back and what should have happened by then.",
        "Клиент сказал, когда вернуться к разговору и что к этому времени должно произойти.",
    ),
    kind: StageKindTemplate::Parked,
    norm_days: 0,
    probability: 0,
    hue: 8,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    fn open(set: &StageSet) -> impl Iterator<Item = &StageTemplate> {
        set.stages
            .iter()
            .filter(|stage| stage.kind == StageKindTemplate::Open)
    }

    fn count(set: &StageSet, kind: StageKindTemplate) -> usize {
        set.stages.iter().filter(|stage| stage.kind == kind).count()
    }

    #[test]
    fn sets_and_their_stages_are_told_apart_by_key_and_name() {
        check::keys(STAGE_SETS.iter().map(|set| set.key));
        check::all_different(STAGE_SETS.iter().map(|set| &set.name));
        for set in STAGE_SETS {
            check::keys(set.stages.iter().map(|stage| stage.key));
            check::all_different(set.stages.iter().map(|stage| &stage.name));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for set in STAGE_SETS {
            check::phrase(&set.name);
            check::sentence(&set.about);
            for stage in set.stages {
                check::phrase(&stage.name);
                check::sentence(&stage.goal);
                check::sentence(&stage.expected_result);
            }
        }
    }

    #[test]
    fn a_set_is_open_stages_and_then_won_lost_and_parked_once_each() {
        for set in STAGE_SETS {
            let opened = count(set, StageKindTemplate::Open);
            assert!(opened >= 3, "{}", set.key);
            let kinds: Vec<_> = set.stages.iter().skip(opened).map(|stage| stage.kind).collect();
            let expected = [
                StageKindTemplate::Won,
                StageKindTemplate::Lost,
                StageKindTemplate::Parked,
            ];
            assert_eq!(kinds, expected, "{}", set.key);
        }
    }

    #[test]
    fn probability_rises_from_stage_to_stage_and_is_certain_only_at_the_end() {
        for set in STAGE_SETS {
            let rising: Vec<_> = open(set).map(|stage| stage.probability).collect();
            assert!(
                rising.is_sorted_by(|before, after| before < after),
                "{}: {rising:?}",
                set.key
            );
            assert!(
                rising.iter().all(|probability| (1..100).contains(probability)),
                "{}",
                set.key
            );
            for stage in set.stages {
                match stage.kind {
                    StageKindTemplate::Open => {}
                    StageKindTemplate::Won => assert_eq!(stage.probability, 100, "{}", stage.key),
                    StageKindTemplate::Lost | StageKindTemplate::Parked => assert_eq!(stage.probability, 0),
                }
            }
        }
    }

    #[test]
    fn only_open_stages_have_a_norm() {
        for stage in STAGE_SETS.iter().flat_map(|set| set.stages) {
            assert_eq!(
                stage.kind == StageKindTemplate::Open,
                stage.norm_days > 0,
                "{}",
                stage.key
            );
        }
    }

    #[test]
    fn neighbouring_stages_differ_in_colour() {
        for set in STAGE_SETS {
            assert!(
                set.stages.iter().all(|stage| (1..=8).contains(&stage.hue)),
                "{}",
                set.key
            );
            assert!(
                set.stages.windows(2).all(|pair| pair[0].hue != pair[1].hue),
                "{}",
                set.key
            );
        }
    }
}
