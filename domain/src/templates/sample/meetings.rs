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
        why: words!(
            "The foreman sees the scrap every day, and it can only be counted on the shop floor.",
            "Начальник цеха видит брак каждый день, а посчитать его можно только на месте.",
            "Началник-цехът вижда брака всеки ден, а той може да се преброи само на място в цеха.",
        ),
        happened: words!(
            "We walked along the old lathe and counted rejected parts for an hour. The foreman had never \
             seen the sum in money.",
            "Час стояли у старого токарного станка и считали брак. В деньгах начальник цеха эту сумму \
             раньше не видел.",
            "Стояхме един час до стария струг и броихме бракуваните детайли. Началник-цехът никога не беше виждал сумата в пари.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Brings the technical director to a meeting with our expert",
            "Приводит технического директора на встречу с нашим экспертом",
            "Довежда техническия директор на среща с нашия експерт",
        )),
        learnt: words!(
            "Counting together with the client persuades better than a catalogue.",
            "Посчитать вместе с клиентом убедительнее любого каталога.",
            "Да сметнем заедно с клиента убеждава повече от всеки каталог.",
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
        why: words!(
            "The owner decides alone and does not talk about money by phone.",
            "Собственник решает единолично и о деньгах по телефону не говорит.",
            "Собственикът решава сам и не говори за пари по телефона.",
        ),
        happened: words!(
            "We talked about the neighbours complaining of dust; the owner fears a fine more than the price.",
            "Говорили о жалобах соседей на пыль; штрафа собственник боится больше, чем цены.",
            "Говорихме за оплакванията на съседите от праха; от глобата собственикът се страхува повече, отколкото от цената.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Sends the floor plan and comes to see extraction at work",
            "Присылает план цеха и приезжает посмотреть аспирацию в работе",
            "Изпраща плана на цеха и идва да види аспирацията в действие",
        )),
        learnt: words!(
            "Ask what happens if nothing is done.",
            "Спрашивать, что будет, если ничего не делать.",
            "Да питаме какво става, ако не се направи нищо.",
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
        why: words!(
            "The mechanic sounded friendly on the phone, so we went to sign.",
            "По телефону главный механик был приветлив — поехали подписывать.",
            "По телефона главният механик звучеше дружелюбно и тръгнахме да подписваме.",
        ),
        happened: words!(
            "Nobody there had a need yet. The mechanic felt pressed and asked us not to come again without \
             an invitation.",
            "Потребности там ещё ни у кого нет. Механик решил, что на него давят, и попросил больше без \
             приглашения не приезжать.",
            "Там още никой нямаше потребност. Механикът се почувства притиснат и помоли повече да не идваме без покана.",
        ),
        verdict: Back,
        action: None,
        learnt: words!(
            "Friendliness is not a need. Do not take a contract to the first meeting.",
            "Приветливость — не потребность. С договором на первую встречу не ездить.",
            "Дружелюбността не е потребност. На първа среща не се ходи с договор.",
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
        why: words!(
            "Purchasing asked for a visit before answering any question.",
            "Закупки попросили сначала приехать, а вопросы — потом.",
            "От снабдяването поискаха първо да отидем, а после ще отговарят на въпроси.",
        ),
        happened: words!(
            "Coffee and a tour of the office. We were not let into the shop.",
            "Кофе и экскурсия по офису. В цех не пустили.",
            "Кафе и обиколка на офиса. В цеха не ни пуснаха.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Agree in advance what you will be shown.",
            "Заранее договариваться, что покажут.",
            "Предварително да уговаряме какво ще ни покажат.",
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
        why: words!(
            "The owner pays only people they have looked in the eye.",
            "Собственник платит только тем, кому посмотрел в глаза.",
            "Собственикът плаща само на хора, които е погледнал в очите.",
        ),
        happened: words!(
            "Two objections, both about the foundation. We had brought the drawing and the phone of the \
             builder. The invoice was paid while we were drinking tea.",
            "Два возражения, оба про фундамент. У нас с собой были чертёж и телефон строителя. Счёт \
             оплатили, пока пили чай.",
            "Две възражения, и двете за фундамента. Носехме чертежа и телефона на строителя. Фактурата беше платена, докато пиехме чай.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Paid the invoice on the spot; prepares the foundation",
            "Оплатил счёт на месте; готовит фундамент",
            "Плати фактурата на място; подготвя фундамента",
        )),
        learnt: words!(
            "Prepare an answer to the objection that has not been said aloud yet.",
            "Готовить ответ на возражение, которое ещё не прозвучало.",
            "Да подготвяме отговор на възражението, което още не е изречено на глас.",
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
        why: words!(
            "The client asked us to bring the blades in person.",
            "Клиент просил привезти полотна лично.",
            "Клиентът поиска да донесем лентите лично.",
        ),
        happened: words!(
            "They signed for consumables at once. Nine hours on the road for an order that a courier would \
             have carried.",
            "Расходники подписали сразу. Девять часов дороги ради заказа, который довёз бы курьер.",
            "Подписаха за консумативите веднага. Девет часа път за поръчка, която куриер щеше да занесе.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Signed the order and pays",
            "Подписал заказ и оплачивает",
            "Подписа поръчката и плаща"
        )),
        learnt: words!(
            "Weigh the cost of the trip against the stake before leaving.",
            "Сравнивать цену поездки с тем, что на кону, до выезда.",
            "Преди да тръгнем, да претегляме цената на пътуването срещу залога.",
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
        why: words!(
            "The saw line must be seen in winter mode, no drawing shows it.",
            "Линию надо видеть в зимнем режиме, на чертежах этого нет.",
            "Линията за бичене трябва да се види в зимен режим, по никой чертеж това не личи.",
        ),
        happened: words!(
            "The foreman showed where the blades break and let us film it.",
            "Бригада показала, где рвутся полотна, и разрешила снять видео.",
            "Бригадирът показа къде се късат лентите и ни разреши да снимаме видео.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Sends the record of stoppages for three months",
            "Присылает журнал простоев за три месяца",
            "Изпраща дневника на престоите за три месеца",
        )),
        learnt: words!(
            "A video from the shop opens the door to the management.",
            "Видео из цеха открывает дверь к руководству.",
            "Видео от цеха отваря вратата към ръководството.",
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
        why: words!(
            "The purchase plan is drawn up this month and only the director can add a line.",
            "План закупок верстают в этом месяце, и добавить строку может только директор.",
            "Планът за покупки се прави този месец и само директорът може да добави ред.",
        ),
        happened: words!(
            "We spoke about graduates, not machines: employers complain that students have never seen a \
             modern lathe.",
            "Говорили не о станках, а о выпускниках: работодатели жалуются, что студенты не видели \
             современного станка.",
            "Говорихме не за машини, а за завършващите: работодателите се оплакват, че учениците не са виждали съвременен струг.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Puts two lathes into the purchase plan",
            "Вносит два токарных станка в план закупок",
            "Включва два струга в плана за покупки",
        )),
        learnt: words!(
            "Each decision maker has a boss of their own: find out what they report on.",
            "У каждого ЛПР есть свой начальник: узнать, за что он отчитывается.",
            "Всеки вземащ решението си има свой началник: да разберем за какво се отчита.",
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
        why: words!(
            "Purchasing promised to take us to the director.",
            "Закупки обещали провести к директору.",
            "От снабдяването обещаха да ни заведат при директора.",
        ),
        happened: words!(
            "The director had been called away; purchasing took the catalogue and thanked us.",
            "Директора вызвали; закупки взяли каталог и поблагодарили.",
            "Директора го бяха извикали; от снабдяването взеха каталога и ни благодариха.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Confirm the visit with the decision maker, not with the go-between.",
            "Подтверждать визит у самого ЛПР, а не у посредника.",
            "Посещението се потвърждава с вземащия решението, а не с посредника.",
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
        why: words!(
            "The quarter was ending and we wanted the contract in it.",
            "Заканчивался квартал, хотелось закрыть договор в нём.",
            "Тримесечието свършваше и искахме договорът да влезе в него.",
        ),
        happened: words!(
            "Purchasing cannot sign before the technical council, and the requirements are not ready yet. \
             We spent two hours on a discount nobody had asked for.",
            "До техсовета закупки подписать не могут, а требования ещё не готовы. Два часа обсуждали \
             скидку, о которой никто не просил.",
            "Снабдяването не може да подпише преди техническия съвет, а изискванията още не са готови. Два часа обсъждахме отстъпка, която никой не беше поискал.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Our quarter is not the client’s reason.",
            "Наш конец квартала — не повод для клиента.",
            "Нашето тримесечие не е причина за клиента.",
        ),
        flaw: Some(TooEarly),
        foreseen: Forward,
        sure: 50,
        exemplary: false,
    },
];
