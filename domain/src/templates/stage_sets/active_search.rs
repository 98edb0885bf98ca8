//! Looking for new clients and handing them over.

use super::{LOST, PARKED, StageKindTemplate, StageSet, StageTemplate};
use crate::lang::words;

/// Cold search for new clients, who after the first deal pass to a farmer.
pub const ACTIVE_SEARCH: StageSet = StageSet {
    key: "active-search",
    name: words!(
        "Active search and hand-over",
        "Активный поиск и передача",
        "Активно търсене и предаване"
    ),
    about: words!(
        "For a team where hunters look for new clients and farmers serve those who have already bought. \
         The board ends where the hand-over begins.",
        "Для отдела, где одни ищут новых клиентов, а другие сопровождают тех, кто уже купил. Доска \
         заканчивается там, где начинается передача клиента.",
        "За екип, в който ловците търсят нови клиенти, а фермерите обслужват тези, които вече са купили. Дъската свършва там, където започва предаването.",
    ),
    stages: &[
        StageTemplate {
            key: "cold",
            name: words!("Cold list", "Холодный список", "Студен списък"),
            goal: words!(
                "Check that the organisation fits us, and find the name and the direct line of the right \
                 person.",
                "Проверить, что организация нам подходит, найти имя и прямой телефон нужного человека.",
                "Проверете дали организацията ни подхожда и намерете името и прекия телефон на нужния човек.",
            ),
            expected_result: words!(
                "The right person answered and agreed to talk.",
                "Нужный человек ответил и согласился поговорить.",
                "Нужният човек отговори и се съгласи да говори.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 2,
            hue: 1,
        },
        StageTemplate {
            key: "contacted",
            name: words!("Contacted", "Контакт есть", "Има контакт"),
            goal: words!(
                "Find out what they use now, what annoys them about it, and who decides. Send the general \
                 offer only after that.",
                "Узнать, чем пользуются сейчас, что в этом не устраивает и кто решает. Общее КП — только \
                 после этого.",
                "Разберете какво използват сега, какво ги дразни в него и кой решава. Общата оферта изпратете едва след това.",
            ),
            expected_result: words!(
                "The client named a need, the decision maker and roughly when it wants to buy.",
                "Клиент назвал потребность, ЛПР и примерный срок покупки.",
                "Клиентът назова потребност, вземащия решението и горе-долу кога иска да купи.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 10,
            hue: 2,
        },
        StageTemplate {
            key: "warm",
            name: words!("Warm", "Тёплый", "Топъл"),
            goal: words!(
                "Bring it to the first deal, even a small one: an individual offer, a meeting, an answer \
                 to every “but”.",
                "Довести до первой сделки, пусть и небольшой: индивидуальное КП, встреча, ответ на каждое \
                 «но».",
                "Доведете го до първата сделка, дори малка: индивидуална оферта, среща, отговор на всяко „но“.",
            ),
            expected_result: words!(
                "The client accepted the individual offer and paid the first invoice.",
                "Клиент принял индивидуальное КП и оплатил первый счёт.",
                "Клиентът прие индивидуалната оферта и плати първата фактура.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 15,
            probability: 40,
            hue: 3,
        },
        StageTemplate {
            key: "first-deal",
            name: words!("First deal", "Первая сделка", "Първа сделка"),
            goal: words!(
                "Hand the client over to a farmer with everything known about it: passport, contacts, open \
                 promises.",
                "Передать клиента на сопровождение со всем, что о нём известно: паспорт, контакты, \
                 невыполненные обещания.",
                "Предайте клиента на фермер с всичко, което се знае за него: паспорт, контакти, неизпълнени обещания.",
            ),
            expected_result: words!(
                "The client has paid and has met, by phone or in person, the farmer who will look after it.",
                "Клиент оплатил и познакомился — по телефону или лично — с тем, кто будет его вести.",
                "Клиентът плати и се запозна, по телефона или лично, с фермера, който ще го обслужва.",
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
