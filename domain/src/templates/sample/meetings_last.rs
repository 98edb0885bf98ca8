//! The last ten meetings of the sample.

use super::MeetingFlaw::TooDear;
use super::MeetingSeed;
use super::VerdictSeed::{Back, Forward, InPlace};
use crate::lang::words;
use crate::templates::RoleTemplate;

pub(super) const MEETINGS: &[MeetingSeed] = &[
    MeetingSeed {
        client: 11,
        contact: 0,
        goal: "way-of-working",
        role: RoleTemplate::Farmer,
        hours: 5,
        why: words!(
            "After two late payments the owner wanted to talk face to face.",
            "После двух задержек оплаты собственник захотел поговорить лично.",
            "След две просрочени плащания собственикът поиска да поговорим на живо.",
        ),
        happened: words!(
            "It turned out that our invoices go to an address nobody reads. Agreed on the address, the day \
             and the person.",
            "Оказалось, наши счета уходят на адрес, который никто не читает. Договорились об адресе, дне и \
             ответственном.",
            "Оказа се, че фактурите ни отиват на адрес, който никой не чете. Разбрахме се за адреса, деня и човека.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Names the accountant in charge and pays both invoices",
            "Называет бухгалтера и оплачивает оба счёта",
            "Посочва отговорния счетоводител и плаща двете фактури",
        )),
        learnt: words!(
            "Look for the cause before you look for the guilty.",
            "Искать причину, а не виноватого.",
            "Търсим причината преди виновния.",
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
        why: words!(
            "Three visits in place. The head called the director and asked for twenty minutes.",
            "Три визита на месте. Руководитель сам позвонил директору и попросил двадцать минут.",
            "Три посещения, три крачки на място. Ръководителят се обади на директора и поиска двадесет минути.",
        ),
        happened: words!(
            "The director knew nothing of us. The need is there: a large bridge order in the autumn and \
             too few welding posts.",
            "О нас директор ничего не знал. Потребность есть: осенью большой заказ на мост, сварочных \
             постов не хватает.",
            "Директорът не знаеше нищо за нас. Потребността е налице: наесен идва голяма поръчка за мост, а заваръчните постове са малко.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Appoints the process engineer to write the requirements",
            "Поручает технологу подготовить требования",
            "Възлага на технолога да напише изискванията",
        )),
        learnt: words!(
            "Directors talk to directors. Bring the head in before it is too late.",
            "Директора разговаривают с директорами. Подключать руководителя, пока не поздно.",
            "Директорите говорят с директори. Включвайте ръководителя, преди да е станало късно.",
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
        why: words!(
            "The owner had the invoice and did not pay; the reason could not be heard by phone.",
            "Счёт у собственника есть, оплаты нет; по телефону причину не услышать.",
            "Собственикът имаше фактурата и не плащаше; причината не можеше да се чуе по телефона.",
        ),
        happened: words!(
            "A pleasant talk, a high score and “we will think about it”. The reason remained unsaid.",
            "Приятный разговор, высокий балл и «мы подумаем». Причина так и не прозвучала.",
            "Приятен разговор, висок резултат и „ще помислим“. Причината остана неизказана.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Do not leave without asking: what exactly will you think about?",
            "Не уходить, не спросив: о чём именно будете думать?",
            "Не си тръгвайте, без да попитате: за какво точно ще мислите?",
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
        why: words!(
            "They build prototypes, and the tolerance can only be discussed over the part.",
            "Делают опытные образцы, и о допусках можно говорить только над деталью.",
            "Правят прототипи и за допуските може да се говори само над детайла.",
        ),
        happened: words!(
            "The technical director put three parts on the table and asked which of them we could not \
             make. We named one, and it was the right one.",
            "Технический директор выложил три детали и спросил, какую мы не сделаем. Мы назвали одну — и \
             угадали.",
            "Техническият директор сложи на масата три детайла и попита кой от тях не бихме могли да изработим. Посочихме един — и познахме.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Gives us two drawings for a trial part and sets the day of the meeting with the expert",
            "Даёт два чертежа на пробную деталь и назначает день встречи с экспертом",
            "Дава ни два чертежа за пробен детайл и определя деня на срещата с експерта",
        )),
        learnt: words!(
            "Admitting a limit earns more trust than promising everything.",
            "Честно названный предел вызывает больше доверия, чем обещание всего.",
            "Честно признатата граница печели повече доверие от обещанието за всичко.",
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
        why: words!(
            "The process engineer wanted to go through the specification with the machine’s manual.",
            "Технолог хотел пройти спецификацию с паспортом станка.",
            "Технологът искаше да мине спецификацията с паспорта на машината.",
        ),
        happened: words!(
            "Went through it, but the requirements have changed: now they need a fourth axis. No date for \
             the new version.",
            "Прошли, но требования изменились: теперь нужна четвёртая ось. Срока новой редакции нет.",
            "Минахме я, но изискванията се промениха: сега трябва и четвърта ос. За новата версия няма срок.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Put a date under every version of the requirements.",
            "Под каждой редакцией требований ставить дату.",
            "Слагайте дата под всяка версия на изискванията.",
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
        why: words!(
            "The safety engineer measures dust and would show the figures only on site.",
            "Инженер по охране труда замеряет пыль и цифры готов показать только на месте.",
            "Инженерът по безопасност на труда измерва праха и иска да покаже цифрите само на място.",
        ),
        happened: words!(
            "The figures are twice the norm. The safety engineer has been writing memos for a long time; \
             now they will carry a solution.",
            "Цифры вдвое выше нормы. Инженер давно пишет служебные записки, и теперь в них появится решение.",
            "Цифрите са двойно над нормата. Инженерът отдавна пише докладни; сега в тях ще има и решение.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Hands the memo with our plan to the production director",
            "Передаёт директору по производству записку с нашим планом",
            "Предава на производствения директор докладната с нашия план",
        )),
        learnt: words!(
            "Look for the one who gains from our solution: that is the champion.",
            "Искать того, кому наше решение выгодно: это и есть союзник.",
            "Търсете кой печели от нашето решение: това е съюзникът.",
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
        why: words!(
            "The contract renewal lay with purchasing for a month.",
            "Продление договора месяц лежало в закупках.",
            "Подновяването на договора стоя един месец в снабдяването.",
        ),
        happened: words!(
            "All purchases are frozen for good, the service goes to their own people. Nobody had warned us.",
            "Закупки заморожены надолго, обслуживание передают своим. Нас никто не предупредил.",
            "Всички покупки са замразени задълго, обслужването минава към собствените им хора. Никой не ни предупреди.",
        ),
        verdict: Back,
        action: None,
        learnt: words!(
            "A month of silence before a renewal is already an answer: call the director in the first week.",
            "Месяц тишины перед продлением — уже ответ: звонить директору на первой неделе.",
            "Месец мълчание преди подновяване вече е отговор: обадете се на директора още първата седмица.",
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
        why: words!(
            "A big name, and the engineer had hinted at a project.",
            "Громкое имя, и инженер намекнул на проект.",
            "Голямо име, а инженерът беше намекнал за проект.",
        ),
        happened: words!(
            "Fourteen hours on the road. The project had been given to a general contractor, and we were \
             sent to them.",
            "Четырнадцать часов дороги. Проект отдали генподрядчику, нас отправили к нему.",
            "Четиринадесет часа път. Проектът е даден на главен изпълнител и ни насочиха към него.",
        ),
        verdict: Back,
        action: None,
        learnt: words!(
            "One question by phone — who buys the equipment? — would have saved two days.",
            "Один вопрос по телефону — кто закупает оборудование? — сберёг бы два дня.",
            "Един въпрос по телефона — кой купува оборудването? — щеше да спести два дни.",
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
        why: words!(
            "The order flow goes through three people who have never met ours.",
            "Заказ проходит через трёх человек, которые с нашими не знакомы.",
            "Поръчката минава през трима души, които никога не са виждали нашите.",
        ),
        happened: words!(
            "We drew the path of an order on one sheet and found a gap: nobody checks whether the end \
             client has paid. The director gave it to the accounts.",
            "Нарисовали путь заказа на одном листе. Нашли дыру: никто не проверяет, заплатил ли конечный \
             клиент. Директор поручил это бухгалтерии.",
            "Начертахме пътя на поръчката на един лист и намерихме дупка: никой не проверява дали крайният клиент е платил. Директорът го възложи на счетоводството.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Confirms the way of working in writing and passes the first order through it",
            "Письменно подтверждает порядок и проводит по нему первый заказ",
            "Потвърждава писмено реда на работа и пуска първата поръчка по него",
        )),
        learnt: words!(
            "Draw it: on paper the gaps show by themselves.",
            "Рисовать: на бумаге дыры видны сами.",
            "Чертайте: на хартия дупките се показват сами.",
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
        why: words!(
            "The inspector’s date is near, the director wants to sign and be sure of the delivery day.",
            "Срок предписания близко, директор готов подписать, но хочет уверенности в дате поставки.",
            "Срокът от предписанието на инспектора наближава, директорът иска да подпише и да е сигурен в деня на доставката.",
        ),
        happened: words!(
            "We showed the delivery plan day by day, with a penalty for any delay of ours. The director \
             signed and asked what to do with the second section.",
            "Показали план поставки по дням и неустойку за нашу задержку. Директор подписал и спросил, что \
             делать со вторым участком.",
            "Показахме плана на доставката по дни, с неустойка за всяко наше закъснение. Директорът подписа и попита какво да прави с втория участък.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Signed the contract and sets a day for a meeting on the second section",
            "Подписал договор и назначает день встречи по второму участку",
            "Подписа договора и определя ден за среща за втория участък",
        )),
        learnt: words!(
            "Taking the risk on ourselves is the shortest way to a signature.",
            "Взять риск на себя — самый короткий путь к подписи.",
            "Да поемем риска върху себе си е най-краткият път до подписа.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 85,
        exemplary: true,
    },
];
