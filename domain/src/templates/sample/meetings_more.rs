//! The other fifteen meetings of the sample.

use super::MeetingFlaw::{TooDear, TooEarly};
use super::MeetingSeed;
use super::VerdictSeed::{Back, Forward, InPlace};
use crate::lang::words;
use crate::templates::RoleTemplate;

pub(super) const MEETINGS: &[MeetingSeed] = &[
    MeetingSeed {
        client: 30,
        contact: 0,
        goal: "present-policy",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "The partner terms have to be discussed point by point, and the director brings the finance \
             side along.",
            "Партнёрские условия надо обсуждать по пунктам, и директор приведёт финансистов.",
        ),
        happened: words(
            "The bonus was accepted, the payment terms were not. The director put forward a scheme of \
             their own: stock on consignment.",
            "Бонус приняли, порядок оплаты — нет. Директор выдвинул свою схему: склад на реализации.",
        ),
        verdict: Forward,
        action: Some(words(
            "Accepts the price part and answers on payment by the 18th",
            "Принимает ценовую часть и до 18-го отвечает по оплате",
        )),
        learnt: words(
            "Counter-proposals mean that they are already trying it on.",
            "Встречные предложения — значит, уже примеряют на себя.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 55,
        exemplary: false,
    },
    MeetingSeed {
        client: 18,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 4,
        why: words(
            "The offer had been praised and we went to sign.",
            "КП хвалили, поехали подписывать.",
        ),
        happened: words(
            "Another supplier’s compressor was already standing in the shop. We had been kept for \
             comparison.",
            "В цехе уже стоял чужой компрессор. Нас держали для сравнения.",
        ),
        verdict: Back,
        action: None,
        learnt: words(
            "Ask in the first week whom else they talk to.",
            "В первую же неделю спрашивать, с кем ещё ведут переговоры.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 75,
        exemplary: false,
    },
    MeetingSeed {
        client: 33,
        contact: 1,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 8,
        why: words(
            "The assistant said the owner might be in.",
            "Помощник сказал, что собственник, возможно, будет.",
        ),
        happened: words(
            "The owner was away, and we did not know what the cooperage lacks: there was nothing to leave \
             but a price list.",
            "Собственника не было, а чего не хватает мастерской, мы не знали: оставить, кроме прайс-листа, \
             было нечего.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "First the need, then the decision maker, and “might be” is not an appointment.",
            "Сначала потребность, потом ЛПР, а «возможно, будет» — это не встреча.",
        ),
        flaw: Some(TooEarly),
        foreseen: InPlace,
        sure: 40,
        exemplary: false,
    },
    MeetingSeed {
        client: 4,
        contact: 1,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 5,
        why: words(
            "The welding section has to be measured against the fire rules on site.",
            "Сварочный участок надо на месте сверить с пожарными нормами.",
        ),
        happened: words(
            "The chief engineer showed the inspector’s order: six weeks are left. We listed what must be \
             done and what may wait.",
            "Главный инженер показал предписание инспектора: осталось шесть недель. Составили список, что \
             обязательно, а что подождёт.",
        ),
        verdict: Forward,
        action: Some(words(
            "Invites our expert for Tuesday and sends the order of the inspector",
            "Приглашает нашего эксперта на вторник и присылает предписание",
        )),
        learnt: words(
            "A date set from outside is the strongest need.",
            "Срок, заданный извне, — самая сильная потребность.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: false,
    },
    MeetingSeed {
        client: 36,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 4,
        why: words(
            "The contract was ready, three points were open, each with another department.",
            "Договор готов, открыты три пункта, и каждый — у своего отдела.",
        ),
        happened: words(
            "We closed the points one by one and traded the third for a longer service term. Signed the \
             same day.",
            "Закрыли пункты по одному, третий обменяли на более долгий сервис. Подписали в тот же день.",
        ),
        verdict: Forward,
        action: Some(words(
            "Signs the contract today and pays the advance by the 8th",
            "Подписывает договор сегодня и до 8-го платит аванс",
        )),
        learnt: words(
            "Never give way without taking something in return.",
            "Ничего не уступать просто так.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: true,
    },
    MeetingSeed {
        client: 11,
        contact: 0,
        goal: "way-of-working",
        role: RoleTemplate::Farmer,
        hours: 5,
        why: words(
            "After two late payments the owner wanted to talk face to face.",
            "После двух задержек оплаты собственник захотел поговорить лично.",
        ),
        happened: words(
            "It turned out that our invoices go to an address nobody reads. Agreed on the address, the day \
             and the person.",
            "Оказалось, наши счета уходят на адрес, который никто не читает. Договорились об адресе, дне и \
             ответственном.",
        ),
        verdict: Forward,
        action: Some(words(
            "Names the accountant in charge today and pays both invoices by Friday",
            "Сегодня называет бухгалтера и до пятницы оплачивает оба счёта",
        )),
        learnt: words(
            "Look for the cause before you look for the guilty.",
            "Искать причину, а не виноватого.",
        ),
        flaw: None,
        foreseen: InPlace,
        sure: 60,
        exemplary: false,
    },
    MeetingSeed {
        client: 16,
        contact: 0,
        goal: "decision-maker",
        role: RoleTemplate::Head,
        hours: 4,
        why: words(
            "Three visits in place. The head called the director and asked for twenty minutes.",
            "Три визита на месте. Руководитель сам позвонил директору и попросил двадцать минут.",
        ),
        happened: words(
            "The director knew nothing of us. The need is there: a large bridge order in the autumn and \
             too few welding posts.",
            "О нас директор ничего не знал. Потребность есть: осенью большой заказ на мост, сварочных \
             постов не хватает.",
        ),
        verdict: Forward,
        action: Some(words(
            "Appoints the process engineer to write the requirements by the 22nd",
            "Поручает технологу подготовить требования до 22-го",
        )),
        learnt: words(
            "Directors talk to directors. Bring the head in before it is too late.",
            "Директора разговаривают с директорами. Подключать руководителя, пока не поздно.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 65,
        exemplary: true,
    },
    MeetingSeed {
        client: 26,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 3,
        why: words(
            "The owner had the invoice and did not pay; the reason could not be heard by phone.",
            "Счёт у собственника есть, оплаты нет; по телефону причину не услышать.",
        ),
        happened: words(
            "A pleasant talk, a high score and “we will think about it”. The reason remained unsaid.",
            "Приятный разговор, высокий балл и «мы подумаем». Причина так и не прозвучала.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "Do not leave without asking: what exactly will you think about?",
            "Не уходить, не спросив: о чём именно будете думать?",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 80,
        exemplary: false,
    },
    MeetingSeed {
        client: 39,
        contact: 0,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "They build prototypes, and the tolerance can only be discussed over the part.",
            "Делают опытные образцы, и о допусках можно говорить только над деталью.",
        ),
        happened: words(
            "The technical director put three parts on the table and asked which of them we could not \
             make. We named one, and it was the right one.",
            "Технический директор выложил три детали и спросил, какую мы не сделаем. Мы назвали одну — и \
             угадали.",
        ),
        verdict: Forward,
        action: Some(words(
            "Gives us two drawings for a trial part and sets the meeting with the expert for the 16th",
            "Даёт два чертежа на пробную деталь и назначает встречу с экспертом на 16-е",
        )),
        learnt: words(
            "Admitting a limit earns more trust than promising everything.",
            "Честно названный предел вызывает больше доверия, чем обещание всего.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 60,
        exemplary: false,
    },
    MeetingSeed {
        client: 14,
        contact: 1,
        goal: "prepare-deal",
        role: RoleTemplate::Closer,
        hours: 3,
        why: words(
            "The process engineer wanted to go through the specification with the machine’s manual.",
            "Технолог хотел пройти спецификацию с паспортом станка.",
        ),
        happened: words(
            "Went through it, but the requirements have changed: now they need a fourth axis. No date for \
             the new version.",
            "Прошли, но требования изменились: теперь нужна четвёртая ось. Срока новой редакции нет.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words(
            "Put a date under every version of the requirements.",
            "Под каждой редакцией требований ставить дату.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: false,
    },
    MeetingSeed {
        client: 6,
        contact: 1,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 3,
        why: words(
            "The safety engineer measures dust and would show the figures only on site.",
            "Инженер по охране труда замеряет пыль и цифры готов показать только на месте.",
        ),
        happened: words(
            "The figures are twice the norm. The safety engineer has been writing memos for a long time; \
             now they will carry a solution.",
            "Цифры вдвое выше нормы. Инженер давно пишет служебные записки, и теперь в них появится решение.",
        ),
        verdict: Forward,
        action: Some(words(
            "Hands the memo with our plan to the production director by Monday",
            "К понедельнику передаёт директору по производству записку с нашим планом",
        )),
        learnt: words(
            "Look for the one who gains from our solution: that is the champion.",
            "Искать того, кому наше решение выгодно: это и есть союзник.",
        ),
        flaw: None,
        foreseen: InPlace,
        sure: 50,
        exemplary: true,
    },
    MeetingSeed {
        client: 27,
        contact: 1,
        goal: "sale",
        role: RoleTemplate::Farmer,
        hours: 4,
        why: words(
            "The contract renewal lay with purchasing for a month.",
            "Продление договора месяц лежало в закупках.",
        ),
        happened: words(
            "All purchases are frozen for good, the service goes to their own people. Nobody had warned us.",
            "Закупки заморожены надолго, обслуживание передают своим. Нас никто не предупредил.",
        ),
        verdict: Back,
        action: None,
        learnt: words(
            "A month of silence before a renewal is already an answer: call the director in the first week.",
            "Месяц тишины перед продлением — уже ответ: звонить директору на первой неделе.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 65,
        exemplary: false,
    },
    MeetingSeed {
        client: 34,
        contact: 1,
        goal: "decision-maker",
        role: RoleTemplate::Hunter,
        hours: 14,
        why: words(
            "A big name, and the engineer had hinted at a project.",
            "Громкое имя, и инженер намекнул на проект.",
        ),
        happened: words(
            "Fourteen hours on the road. The project had been given to a general contractor, and we were \
             sent to them.",
            "Четырнадцать часов дороги. Проект отдали генподрядчику, нас отправили к нему.",
        ),
        verdict: Back,
        action: None,
        learnt: words(
            "One question by phone — who buys the equipment? — would have saved two days.",
            "Один вопрос по телефону — кто закупает оборудование? — сберёг бы два дня.",
        ),
        flaw: Some(TooDear),
        foreseen: Forward,
        sure: 45,
        exemplary: false,
    },
    MeetingSeed {
        client: 30,
        contact: 0,
        goal: "way-of-working",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words(
            "The order flow goes through three people who have never met ours.",
            "Заказ проходит через трёх человек, которые с нашими не знакомы.",
        ),
        happened: words(
            "We drew the path of an order on one sheet and found a gap: nobody checks whether the end \
             client has paid. The director gave it to the accounts.",
            "Нарисовали путь заказа на одном листе. Нашли дыру: никто не проверяет, заплатил ли конечный \
             клиент. Директор поручил это бухгалтерии.",
        ),
        verdict: Forward,
        action: Some(words(
            "Confirms the way of working in writing by the 27th and passes the first order through it",
            "До 27-го письменно подтверждает порядок и проводит по нему первый заказ",
        )),
        learnt: words(
            "Draw it: on paper the gaps show by themselves.",
            "Рисовать: на бумаге дыры видны сами.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 75,
        exemplary: false,
    },
    MeetingSeed {
        client: 4,
        contact: 0,
        goal: "sale",
        role: RoleTemplate::Closer,
        hours: 5,
        why: words(
            "The inspector’s date is near, the director wants to sign and be sure of the delivery day.",
            "Срок предписания близко, директор готов подписать, но хочет уверенности в дате поставки.",
        ),
        happened: words(
            "We showed the delivery plan day by day, with a penalty for any delay of ours. The director \
             signed and asked what to do with the second section.",
            "Показали план поставки по дням и неустойку за нашу задержку. Директор подписал и спросил, что \
             делать со вторым участком.",
        ),
        verdict: Forward,
        action: Some(words(
            "Signs the contract and sets a meeting on the second section for the 3rd",
            "Подписывает договор и назначает встречу по второму участку на 3-е",
        )),
        learnt: words(
            "Taking the risk on ourselves is the shortest way to a signature.",
            "Взять риск на себя — самый короткий путь к подписи.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 85,
        exemplary: true,
    },
];
