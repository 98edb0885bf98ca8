//! The next ten meetings of the sample.

use super::MeetingFlaw::{TooDear, TooEarly};
use super::MeetingSeed;
use super::VerdictSeed::{Back, Forward, InPlace};
use crate::lang::words;
use crate::templates::RoleTemplate;

pub(super) const MEETINGS: &[MeetingSeed] = &[
    MeetingSeed {
        client: 21,
        contact: 0,
        goal: "prepare-deal",
        role: RoleTemplate::Closer,
        hours: 4,
        why: words!(
            "Three departments must agree on the same page, by e-mail it takes a month.",
            "Согласовать должны три отдела, по почте это месяц.",
            "Три отдела трябва да се съгласят за едно и също, по имейл това отнема месец.",
        ),
        happened: words!(
            "We got all three round one table with the specification on the screen and agreed it line by \
             line.",
            "Собрали всех троих за одним столом, вывели спецификацию на экран и согласовали построчно.",
            "Събрахме и тримата около една маса, със спецификацията на екрана, и я съгласувахме ред по ред.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Returns the signed specification and asks for the contract",
            "Возвращает подписанную спецификацию и просит договор",
            "Връща подписаната спецификация и иска договора",
        )),
        learnt: words!(
            "Bring to the table everyone who can say no.",
            "Собирать за столом всех, кто может сказать «нет».",
            "Поканете на масата всеки, който може да каже „не“.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 75,
        exemplary: true,
    },
    MeetingSeed {
        client: 0,
        contact: 0,
        goal: "prepare-deal",
        role: RoleTemplate::Closer,
        hours: 4,
        why: words!(
            "The expert has to see the place, and the director wants to hear the engineer.",
            "Эксперту нужно увидеть место, а директору — услышать инженера.",
            "Експертът трябва да види мястото, а директорът иска да чуе инженера.",
        ),
        happened: words!(
            "The expert found that the floor needs no strengthening. The technical director saved a tenth \
             of the budget and told everyone about it.",
            "Эксперт показал, что пол усиливать не нужно. Технический директор сэкономил десятую часть \
             бюджета и всем об этом рассказал.",
            "Експертът установи, че подът няма нужда от укрепване. Техническият директор спести една десета от бюджета и разказа на всички.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Agrees the specification and orders the contract from the lawyers",
            "Согласует спецификацию и заказывает договор юристам",
            "Одобрява спецификацията и поръчва договора на юристите",
        )),
        learnt: words!(
            "An honest “you do not need this” sells more than it costs.",
            "Честное «вам это не нужно» продаёт больше, чем стоит.",
            "Едно честно „това не ви трябва“ продава повече, отколкото струва.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 80,
        exemplary: false,
    },
    MeetingSeed {
        client: 8,
        contact: 0,
        goal: "way-of-working",
        role: RoleTemplate::Farmer,
        hours: 3,
        why: words!(
            "The service schedule depends on their shifts, it has to be laid out together.",
            "График обслуживания зависит от смен, его нужно составить вместе.",
            "Графикът за обслужване зависи от смените им, трябва да се състави заедно.",
        ),
        happened: words!(
            "We laid the yearly schedule over the washing days. The mechanic offered to keep spare filters \
             in their own store.",
            "Наложили годовой график на дни мойки. Механик сам предложил держать запас фильтров у себя.",
            "Наложихме годишния график върху дните за миене. Механикът сам предложи да държат резервни филтри в своя склад.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Signs the schedule and appoints the person on duty",
            "Подписывает график и назначает дежурного",
            "Подписва графика и определя дежурен",
        )),
        learnt: words!(
            "Let the client propose it: people keep to what is their own.",
            "Дать предложить клиенту: своё он будет соблюдать.",
            "Нека клиентът го предложи: хората спазват това, което е тяхно.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 80,
        exemplary: false,
    },
    MeetingSeed {
        client: 16,
        contact: 2,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words!(
            "The process engineer agreed to show the shop.",
            "Технолог согласился показать цех.",
            "Технологът се съгласи да покаже цеха.",
        ),
        happened: words!(
            "Saw the shop at last, but the process engineer decides nothing and is afraid to write \
             anything down.",
            "Цех наконец увидели, но технолог ничего не решает и записывать что-либо боится.",
            "Най-после видяхме цеха, но технологът не решава нищо и се страхува да запише каквото и да било.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Three visits on the same floor: time to go higher.",
            "Три визита на одном этаже: пора подниматься выше.",
            "Три посещения на един и същ етаж: време е да се качим по-високо.",
        ),
        flaw: None,
        foreseen: InPlace,
        sure: 50,
        exemplary: false,
    },
    MeetingSeed {
        client: 24,
        contact: 1,
        goal: "prepare-deal",
        role: RoleTemplate::Closer,
        hours: 12,
        why: words!(
            "Purchasing wanted to see faces before the framework agreement.",
            "Перед рамочным договором закупки хотели увидеть нас лично.",
            "От снабдяването искаха да ни видят на живо преди рамковия договор.",
        ),
        happened: words!(
            "Twelve hours there and back for a first order of one band saw. The agreement stays with the \
             lawyers, no date.",
            "Двенадцать часов туда и обратно ради первого заказа на одну пилу. Договор у юристов, срока нет.",
            "Дванадесет часа път отиване и връщане за първа поръчка на една лентоотрезна машина. Договорът остава при юристите, без срок.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "Offer a video call first; go when the second order is on the table.",
            "Сначала предложить видеозвонок; ехать, когда речь пойдёт о втором заказе.",
            "Първо предложете видеоразговор; тръгнете, когато на масата е втората поръчка.",
        ),
        flaw: Some(TooDear),
        foreseen: Forward,
        sure: 60,
        exemplary: false,
    },
    MeetingSeed {
        client: 30,
        contact: 0,
        goal: "present-policy",
        role: RoleTemplate::Hunter,
        hours: 4,
        why: words!(
            "The partner terms have to be discussed point by point, and the director brings the finance \
             side along.",
            "Партнёрские условия надо обсуждать по пунктам, и директор приведёт финансистов.",
            "Партньорските условия трябва да се обсъдят точка по точка и директорът ще доведе финансистите.",
        ),
        happened: words!(
            "The bonus was accepted, the payment terms were not. The director put forward a scheme of \
             their own: stock on consignment.",
            "Бонус приняли, порядок оплаты — нет. Директор выдвинул свою схему: склад на реализации.",
            "Бонусът беше приет, условията за плащане — не. Директорът предложи своя схема: склад на консигнация.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Accepts the price part and answers on payment",
            "Принимает ценовую часть и отвечает по оплате",
            "Приема ценовата част и дава отговор за плащането",
        )),
        learnt: words!(
            "Counter-proposals mean that they are already trying it on.",
            "Встречные предложения — значит, уже примеряют на себя.",
            "Насрещните предложения означават, че вече го пробват върху себе си.",
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
        why: words!(
            "The offer had been praised and we went to sign.",
            "КП хвалили, поехали подписывать.",
            "Похвалиха офертата и тръгнахме да подписваме.",
        ),
        happened: words!(
            "Another supplier’s compressor was already standing in the shop. We had been kept for \
             comparison.",
            "В цехе уже стоял чужой компрессор. Нас держали для сравнения.",
            "В цеха вече стоеше компресор на друг доставчик. Държали са ни за сравнение.",
        ),
        verdict: Back,
        action: None,
        learnt: words!(
            "Ask in the first week whom else they talk to.",
            "В первую же неделю спрашивать, с кем ещё ведут переговоры.",
            "Още първата седмица питайте с кого още говорят.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 75,
        exemplary: false,
    },
    MeetingSeed {
        client: 33,
        contact: 1,
        goal: "needs-and-expert",
        role: RoleTemplate::Hunter,
        hours: 8,
        why: words!(
            "The assistant said the owner might be in.",
            "Помощник сказал, что собственник, возможно, будет.",
            "Асистентът каза, че собственикът може и да е там.",
        ),
        happened: words!(
            "The owner was away, and we did not know what the cooperage lacks: there was nothing to leave \
             but a price list.",
            "Собственника не было, а чего не хватает мастерской, мы не знали: оставить, кроме прайс-листа, \
             было нечего.",
            "Собственика го нямаше, а ние не знаехме какво не достига на бъчварницата: нямаше какво да оставим освен ценова листа.",
        ),
        verdict: InPlace,
        action: None,
        learnt: words!(
            "First the need, then the decision maker, and “might be” is not an appointment.",
            "Сначала потребность, потом ЛПР, а «возможно, будет» — это не встреча.",
            "Първо потребността, после вземащият решението, а „може и да е там“ не е уговорка.",
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
        why: words!(
            "The welding section has to be measured against the fire rules on site.",
            "Сварочный участок надо на месте сверить с пожарными нормами.",
            "Заваръчният участък трябва да се провери на място спрямо противопожарните норми.",
        ),
        happened: words!(
            "The chief engineer showed the inspector’s order: six weeks are left. We listed what must be \
             done and what may wait.",
            "Главный инженер показал предписание инспектора: осталось шесть недель. Составили список, что \
             обязательно, а что подождёт.",
            "Главният инженер показа предписанието на инспектора: остават шест седмици. Описахме кое е задължително и кое може да почака.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Invites our expert and sends the order of the inspector",
            "Приглашает нашего эксперта и присылает предписание",
            "Кани нашия експерт и изпраща предписанието на инспектора",
        )),
        learnt: words!(
            "A date set from outside is the strongest need.",
            "Срок, заданный извне, — самая сильная потребность.",
            "Срок, поставен отвън, е най-силната потребност.",
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
        why: words!(
            "The contract was ready, three points were open, each with another department.",
            "Договор готов, открыты три пункта, и каждый — у своего отдела.",
            "Договорът беше готов, открити бяха три точки, всяка при различен отдел.",
        ),
        happened: words!(
            "We closed the points one by one and traded the third for a longer service term. Signed the \
             same day.",
            "Закрыли пункты по одному, третий обменяли на более долгий сервис. Подписали в тот же день.",
            "Затворихме точките една по една и разменихме третата за по-дълъг сервиз. Подписаха същия ден.",
        ),
        verdict: Forward,
        action: Some(words!(
            "Signed the contract and pays the advance",
            "Подписал договор и платит аванс",
            "Подписа договора и плаща аванса",
        )),
        learnt: words!(
            "Never give way without taking something in return.",
            "Ничего не уступать просто так.",
            "Никога не отстъпвайте, без да вземете нещо в замяна.",
        ),
        flaw: None,
        foreseen: Forward,
        sure: 70,
        exemplary: true,
    },
];
