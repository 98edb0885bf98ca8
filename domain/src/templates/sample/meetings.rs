//! The first ten meetings of the sample.

use super::MeetingFlaw::{TooDear, TooEarly};
use super::MeetingSeed;
use super::VerdictSeed::{Back, Forward, InPlace};
use crate::lang::words;
use crate::templates::RoleTemplate;

pub(super) const MEETINGS: &[MeetingSeed] = &[
    MeetingSeed {
        client: 0,
        contact: 2,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "The foreman sees the scrap every day, and it can only be counted on the shop floor.",
            "Начальник цеха видит брак каждый день, а посчитать его можно только на месте.",
        ),
        happened: words(
            "We walked along the old lathe and counted rejected parts for an hour. The foreman had never \
             seen the sum in money.",
            "Час стояли у старого токарного станка и считали брак. В деньгах начальник цеха эту сумму \
             раньше не видел.",
        ),
        verdict: Forward,
        action: Some(words(
            "Brings the technical director to a meeting with our expert",
            "Приводит технического директора на встречу с нашим экспертом",
        )),
        learnt: words(
            "Counting together with the client persuades better than a catalogue.",
            "Посчитать вместе с клиентом убедительнее любого каталога.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: true,
    },
    MeetingSeed {
        client: 1,
        contact: 0,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 3,
        why: words(
            "The owner decides alone and does not talk about money by phone.",
            "Собственник решает единолично и о деньгах по телефону не говорит.",
        ),
        happened: words(
            "We talked about the neighbours complaining of dust; the owner fears a fine more than the price.",
            "Говорили о жалобах соседей на пыль; штрафа собственник боится больше, чем цены.",
        ),
        verdict: Forward,
        action: Some(words(
            "Sends the floor plan and comes to see extraction at work",
            "Присылает план цеха и приезжает посмотреть аспирацию в работе",
        )),
        learnt: words(
            "Ask what happens if nothing is done.",
            "Спрашивать, что будет, если ничего не делать.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 60,
        exemplary: false,
    },
    MeetingSeed {
        client: 7,
        contact: 1,
        goal: "sale",
        role: RoleTemplate::Hunter,
        hours: 5,
        why: words(
            "The mechanic sounded friendly on the phone, so we went to sign.",
            "По телефону главный механик был приветлив — поехали подписывать.",
        ),
        happened: words(
            "Nobody there had a need yet. The mechanic felt pressed and asked us not to come again without \
             an invitation.",
            "Потребности там ещё ни у кого нет. Механик решил, что на него давят, и попросил больше без \
             приглашения не приезжать.",
        ),
        verdict: Back,
        action: None,
        learnt: words(
            "Friendliness is not a need. Do not take a contract to the first meeting.",
            "Приветливость — не потребность. С договором на первую встречу не ездить.",
        ),
        flaw: Some(TooEarly),
        foreseen: Forward,
        sure: 80,
        exemplary: false,
    },
    MeetingSeed {
        client: 16,
        contact: 1,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "Purchasing asked for a visit before answering any question.",
            "Закупки попросили сначала приехать, а вопросы — потом.",
        ),
        happened: words(
            "Coffee and a tour of the office. We were not let into the shop.",
            "Кофе и экскурсия по офису. В цех не пустили.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "Agree in advance what you will be shown.",
            "Заранее договариваться, что покажут.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 60,
        exemplary: false,
    },
    MeetingSeed {
        client: 2,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 3,
        why: words(
            "The owner pays only people they have looked in the eye.",
            "Собственник платит только тем, кому посмотрел в глаза.",
        ),
        happened: words(
            "Two objections, both about the foundation. We had brought the drawing and the phone of the \
             builder. The invoice was paid while we were drinking tea.",
            "Два возражения, оба про фундамент. У нас с собой были чертёж и телефон строителя. Счёт \
             оплатили, пока пили чай.",
        ),
        verdict: Forward,
        action: Some(words(
            "Paid the invoice on the spot; prepares the foundation",
            "Оплатил счёт на месте; готовит фундамент",
        )),
        learnt: words(
            "Prepare an answer to the objection that has not been said aloud yet.",
            "Готовить ответ на возражение, которое ещё не прозвучало.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 85,
        exemplary: true,
    },
    MeetingSeed {
        client: 20,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 9,
        why: words(
            "The client asked us to bring the blades in person.",
            "Клиент просил привезти полотна лично.",
        ),
        happened: words(
            "They signed for consumables at once. Nine hours on the road for an order that a courier would \
             have carried.",
            "Расходники подписали сразу. Девять часов дороги ради заказа, который довёз бы курьер.",
        ),
        verdict: Forward,
        action: Some(words("Signed the order and pays", "Подписал заказ и оплачивает")),
        learnt: words(
            "Weigh the cost of the trip against the stake before leaving.",
            "Сравнивать цену поездки с тем, что на кону, до выезда.",
        ),
        flaw: Some(TooDear),
        foreseen: Forward,
        sure: 95,
        exemplary: false,
    },
    MeetingSeed {
        client: 13,
        contact: 2,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 6,
        why: words(
            "The saw line must be seen in winter mode, no drawing shows it.",
            "Линию надо видеть в зимнем режиме, на чертежах этого нет.",
        ),
        happened: words(
            "The foreman showed where the blades break and let us film it.",
            "Бригада показала, где рвутся полотна, и разрешила снять видео.",
        ),
        verdict: Forward,
        action: Some(words(
            "Sends the record of stoppages for three months",
            "Присылает журнал простоев за три месяца",
        )),
        learnt: words(
            "A video from the shop opens the door to the management.",
            "Видео из цеха открывает дверь к руководству.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 65,
        exemplary: false,
    },
    MeetingSeed {
        client: 5,
        contact: 0,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 3,
        why: words(
            "The purchase plan is drawn up this month and only the director can add a line.",
            "План закупок верстают в этом месяце, и добавить строку может только директор.",
        ),
        happened: words(
            "We spoke about graduates, not machines: employers complain that students have never seen a \
             modern lathe.",
            "Говорили не о станках, а о выпускниках: работодатели жалуются, что студенты не видели \
             современного станка.",
        ),
        verdict: Forward,
        action: Some(words(
            "Puts two lathes into the purchase plan",
            "Вносит два токарных станка в план закупок",
        )),
        learnt: words(
            "Each decision maker has a boss of their own: find out what they report on.",
            "У каждого ЛПР есть свой начальник: узнать, за что он отчитывается.",
        ),
        flaw: None,
        foreseen: InPlace,
        sure: 55,
        exemplary: false,
    },
    MeetingSeed {
        client: 16,
        contact: 1,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "Purchasing promised to take us to the director.",
            "Закупки обещали провести к директору.",
        ),
        happened: words(
            "The director had been called away; purchasing took the catalogue and thanked us.",
            "Директора вызвали; закупки взяли каталог и поблагодарили.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "Confirm the visit with the decision maker, not with the go-between.",
            "Подтверждать визит у самого ЛПР, а не у посредника.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: false,
    },
    MeetingSeed {
        client: 10,
        contact: 1,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 7,
        why: words(
            "The quarter was ending and we wanted the contract in it.",
            "Заканчивался квартал, хотелось закрыть договор в нём.",
        ),
        happened: words(
            "Purchasing cannot sign before the technical council, and the requirements are not ready yet. \
             We spent two hours on a discount nobody had asked for.",
            "До техсовета закупки подписать не могут, а требования ещё не готовы. Два часа обсуждали \
             скидку, о которой никто не просил.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "Our quarter is not the client’s reason.",
            "Наш конец квартала — не повод для клиента.",
        ),
        flaw: Some(TooEarly),
        foreseen: Forward,
        sure: 50,
        exemplary: false,
    },
];
