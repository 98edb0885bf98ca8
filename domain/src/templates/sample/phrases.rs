//! What the people of the sample write: next steps, notes, reasons, answers and comments.

use super::ActivitySeedKind::{
    Call, Email, GeneralOffer, IndividualOffer, Invoice, Message, Note, Payment, Visit,
};
use super::{ActivitySeed, ActivitySeedKind, AnswerSeed, LossSeed};
use crate::lang::{Words, words};

/// Next steps of deals; the kind is that of the activity which will do the step.
pub const NEXT_STEPS: &[ActivitySeed] = &[
    did(
        Call,
        words!(
            "Call: has the offer been discussed at the Monday meeting?",
            "Позвонить: обсудили ли КП на планёрке в понедельник?",
            "Да се обадя: обсъдена ли е офертата на понеделничното съвещание?",
        ),
    ),
    did(
        Call,
        words!(
            "Find out who signs for large sums",
            "Узнать, кто подписывает крупные суммы",
            "Да разбера кой подписва големите суми",
        ),
    ),
    did(
        Call,
        words!(
            "Agree the day of the visit with the foreman",
            "Согласовать день визита с начальником цеха",
            "Да уговоря деня на посещението с началник-цеха",
        ),
    ),
    did(
        Call,
        words!(
            "Call the chief mechanic about the compressed air figures",
            "Позвонить главному механику: расход воздуха по цеху",
            "Да се обадя на главния механик за разхода на сгъстен въздух",
        ),
    ),
    did(
        Call,
        words!(
            "Remind about the signed specification",
            "Напомнить про подписанную спецификацию",
            "Да напомня за подписаната спецификация",
        ),
    ),
    did(
        Call,
        words!(
            "Ask which day the payment goes out",
            "Уточнить день оплаты",
            "Да попитам в кой ден ще тръгне плащането"
        ),
    ),
    did(
        Call,
        words!(
            "Call back after their holidays",
            "Перезвонить после отпуска директора",
            "Да се обадя пак след отпуска им",
        ),
    ),
    did(
        Call,
        words!(
            "Check the power supply with the electrician",
            "Уточнить у энергетика подводку питания",
            "Да проверя захранването с електромонтьора",
        ),
    ),
    did(
        Call,
        words!(
            "Ask how the trial week went",
            "Узнать, как прошла пробная неделя",
            "Да попитам как мина пробната седмица"
        ),
    ),
    did(
        Call,
        words!(
            "Get the direct number of the technical director",
            "Взять прямой телефон технического директора",
            "Да взема прекия телефон на техническия директор",
        ),
    ),
    did(
        Email,
        words!(
            "Send the photos of a workshop like theirs",
            "Отправить фото похожей мастерской",
            "Да изпратя снимки на работилница като тяхната",
        ),
    ),
    did(
        Email,
        words!(
            "Send the floor plan with the machines placed",
            "Отправить план цеха с расстановкой станков",
            "Да изпратя плана на цеха с разположението на машините",
        ),
    ),
    did(
        Email,
        words!(
            "Send answers to the engineer’s seven questions",
            "Ответить на семь вопросов главного инженера",
            "Да отговоря на седемте въпроса на инженера",
        ),
    ),
    did(
        Email,
        words!(
            "Send the draft contract to the lawyers",
            "Отправить проект договора юристам",
            "Да изпратя проекта на договора на юристите",
        ),
    ),
    did(
        Email,
        words!(
            "Send the training programme with dates",
            "Отправить программу обучения с датами",
            "Да изпратя програмата за обучение с датите",
        ),
    ),
    did(
        Email,
        words!(
            "Send the pay-back estimate in their figures",
            "Отправить расчёт окупаемости в их цифрах",
            "Да изпратя изчислението за възвръщаемост в техните цифри",
        ),
    ),
    did(
        Message,
        words!(
            "Remind about tomorrow’s visit",
            "Напомнить о завтрашнем визите",
            "Да напомня за утрешното посещение"
        ),
    ),
    did(
        Message,
        words!(
            "Send the contact of a client who bought the same",
            "Переслать контакт клиента, который взял такой же",
            "Да изпратя контакт на клиент, който е купил същото",
        ),
    ),
    did(
        Message,
        words!(
            "Ask for a photo of the nameplate",
            "Попросить фото шильдика",
            "Да поискам снимка на фирмената табелка"
        ),
    ),
    did(
        Visit,
        words!(
            "Measure the place for the machine",
            "Замерить место под станок",
            "Да измеря мястото за машината"
        ),
    ),
    did(
        Visit,
        words!(
            "Show the welding post at work to the director",
            "Показать директору сварочный пост в работе",
            "Да покажа на директора заваръчния пост в действие",
        ),
    ),
    did(
        Visit,
        words!(
            "Meet the finance director about leasing",
            "Встретиться с финансовым директором по лизингу",
            "Да се срещна с финансовия директор за лизинга",
        ),
    ),
    did(
        Visit,
        words!(
            "Go through the acceptance list on site",
            "Пройти на месте по списку приёмки",
            "Да мина на място по списъка за приемане",
        ),
    ),
    did(
        GeneralOffer,
        words!(
            "Send the general offer after the talk",
            "Отправить общее КП после разговора",
            "Да изпратя общата оферта след разговора",
        ),
    ),
    did(
        GeneralOffer,
        words!(
            "Send the catalogue with the page they asked about",
            "Отправить каталог, отметить нужный раздел",
            "Да изпратя каталога с отбелязаната страница, за която питаха",
        ),
    ),
    did(
        IndividualOffer,
        words!(
            "Work out the offer with commissioning and training",
            "Подготовить КП с пусконаладкой и обучением",
            "Да изготвя оферта с пускане в експлоатация и обучение",
        ),
    ),
    did(
        IndividualOffer,
        words!(
            "Split the offer into two stages",
            "Разбить КП на два этапа",
            "Да разделя офертата на два етапа"
        ),
    ),
    did(
        IndividualOffer,
        words!(
            "Recalculate for three posts instead of two",
            "Пересчитать на три поста вместо двух",
            "Да преизчисля за три поста вместо за два",
        ),
    ),
    did(
        Invoice,
        words!(
            "Send the invoice for the first half",
            "Выставить счёт на предоплату",
            "Да изпратя фактурата за първата половина",
        ),
    ),
    did(
        Invoice,
        words!(
            "Send a corrected invoice: new bank details",
            "Переделать счёт: сменились реквизиты",
            "Да изпратя коригирана фактура: нова банкова сметка",
        ),
    ),
];

/// Notes of activities that have been done.
pub const ACTIVITY_NOTES: &[ActivitySeed] = &[
    did(
        Call,
        words!(
            "Got through to the foreman; compressor stops twice a week, asked for options",
            "Дозвонились до начальника цеха; компрессор встаёт дважды в неделю, просит варианты",
            "Свързахме се с началник-цеха; компресорът спира два пъти седмично, иска варианти",
        ),
    ),
    did(
        Call,
        words!(
            "The assistant puts nobody through, the director is in after four",
            "Помощник не соединяет, директор на месте после четырёх",
            "Асистентът не свързва никого, директорът е там след четири",
        ),
    ),
    did(
        Call,
        words!(
            "Offer received, being compared with two others",
            "КП получили, сравнивают ещё с двумя",
            "Офертата е получена, сравняват я с още две",
        ),
    ),
    did(
        Call,
        words!(
            "Budget approved, purchase planned for the next quarter",
            "Бюджет утвердили, закупка — в следующем квартале",
            "Бюджетът е одобрен, покупката е планирана за следващото тримесечие",
        ),
    ),
    did(
        Call,
        words!(
            "No answer, third time this week",
            "Не отвечают, третий раз за неделю",
            "Не отговарят, трети път тази седмица",
        ),
    ),
    did(
        Call,
        words!(
            "Asked for a discount; agreed to talk about payment terms first",
            "Просят скидку; договорились сначала обсудить условия оплаты",
            "Поискаха отстъпка; разбрахме се първо да говорим за условията на плащане",
        ),
    ),
    did(
        Call,
        words!(
            "The chief mechanic is for us, purchasing wants a cheaper one",
            "Главный механик за нас, закупки хотят подешевле",
            "Главният механик е за нас, снабдяването иска по-евтино",
        ),
    ),
    did(
        Call,
        words!(
            "Payment promised for Thursday",
            "Оплату обещают в четверг",
            "Обещаха да платят в четвъртък"
        ),
    ),
    did(
        Call,
        words!(
            "The person in charge has left, there is a new one",
            "Ответственный уволился, на его месте новый человек",
            "Отговорникът е напуснал, има нов човек",
        ),
    ),
    did(
        Call,
        words!(
            "Training went well, the operators work by themselves",
            "Обучение прошло хорошо, операторы работают сами",
            "Обучението мина добре, операторите работят сами",
        ),
    ),
    did(
        Call,
        words!(
            "Filters last for two more weeks, will order on Monday",
            "Фильтров хватит на две недели, заказ сделают в понедельник",
            "Филтрите ще стигнат за още две седмици, ще поръчат в понеделник",
        ),
    ),
    did(
        Call,
        words!(
            "Noise complaint: the mount was loose, fixed over the phone",
            "Жалоба на шум: ослабло крепление, решили по телефону",
            "Оплакване от шум: креплението беше разхлабено, решихме го по телефона",
        ),
    ),
    did(
        Email,
        words!(
            "Answered the questions about power and foundation",
            "Ответили на вопросы про питание и фундамент",
            "Отговорихме на въпросите за захранването и фундамента",
        ),
    ),
    did(
        Email,
        words!(
            "Received the technical requirements, four pages",
            "Получили техническое задание на четырёх листах",
            "Получихме техническото задание, четири страници",
        ),
    ),
    did(
        Email,
        words!(
            "Sent the photos and the contact of a reference client",
            "Отправили фото и контакт клиента для отзыва",
            "Изпратихме снимките и контакта на клиент за препоръка",
        ),
    ),
    did(
        Email,
        words!(
            "Their lawyers returned the contract with two remarks",
            "Юристы вернули договор с двумя замечаниями",
            "Юристите им върнаха договора с две забележки",
        ),
    ),
    did(
        Message,
        words!(
            "Confirmed the visit for ten o’clock",
            "Подтвердили визит на десять утра",
            "Потвърдихме посещението за десет часа",
        ),
    ),
    did(
        Message,
        words!(
            "Sent a photo of the nameplate: the machine is from 1987",
            "Прислали фото шильдика: станок 1987 года",
            "Изпратиха снимка на табелката: машината е от 1987 година",
        ),
    ),
    did(
        Message,
        words!(
            "Asked to postpone by a week because of an audit",
            "Просят перенести на неделю из-за проверки",
            "Помолиха да отложим с една седмица заради проверка",
        ),
    ),
    did(
        Visit,
        words!(
            "Walked through the shop, measured the place, met the electrician",
            "Прошли по цеху, замерили место, познакомились с энергетиком",
            "Обиколихме цеха, измерихме мястото, запознахме се с електромонтьора",
        ),
    ),
    did(
        Visit,
        words!(
            "Showed the saw at work on their own steel",
            "Показали пилу в работе на их металле",
            "Показахме лентоотрезната машина в действие върху тяхната стомана",
        ),
    ),
    did(
        Visit,
        words!(
            "Commissioning done, acceptance signed",
            "Пусконаладка завершена, акт подписан",
            "Пускането в експлоатация е готово, протоколът за приемане е подписан",
        ),
    ),
    did(
        GeneralOffer,
        words!(
            "General offer sent to the chief engineer",
            "Общее КП отправлено главному инженеру",
            "Общата оферта е изпратена на главния инженер",
        ),
    ),
    did(
        GeneralOffer,
        words!(
            "General offer sent after the trade fair",
            "Общее КП отправлено после выставки",
            "Общата оферта е изпратена след изложението",
        ),
    ),
    did(
        IndividualOffer,
        words!(
            "Offer with delivery and commissioning sent",
            "Отправлено КП с доставкой и пусконаладкой",
            "Изпратена е оферта с доставка и пускане в експлоатация",
        ),
    ),
    did(
        IndividualOffer,
        words!(
            "Second version of the offer, in two stages",
            "Вторая редакция КП, в два этапа",
            "Втора версия на офертата, на два етапа",
        ),
    ),
    did(
        Invoice,
        words!(
            "Invoice for the advance sent",
            "Выставлен счёт на аванс",
            "Издадена е фактура за аванса"
        ),
    ),
    did(
        Payment,
        words!("Advance received", "Аванс поступил", "Авансът е получен"),
    ),
    did(
        Payment,
        words!(
            "Balance received, three days late",
            "Остаток поступил, с опозданием на три дня",
            "Остатъкът е получен с три дни закъснение",
        ),
    ),
    did(
        Note,
        words!(
            "They buy in spring, when the yearly budget opens",
            "Покупают весной, когда открывают годовой бюджет",
            "Купуват през пролетта, когато се отваря годишният бюджет",
        ),
    ),
];

/// Notes to lost deals, two for each reason.
pub const LOSS_NOTES: &[LossSeed] = &[
    lost(
        "price",
        words!(
            "We were a fifth above the other offer and could not show what the difference buys",
            "Оказались на пятую часть дороже и не смогли показать, за что",
            "Бяхме с една пета над другата оферта и не можахме да покажем за какво е разликата",
        ),
    ),
    lost(
        "price",
        words!(
            "They compared us with a used machine",
            "Сравнивали с подержанным станком",
            "Сравняваха ни с машина втора употреба",
        ),
    ),
    lost(
        "competitor",
        words!(
            "The other side had a service engineer in the same city",
            "У конкурента сервисный инженер в том же городе",
            "Другата страна има сервизен инженер в същия град",
        ),
    ),
    lost(
        "competitor",
        words!(
            "The requirements had been written for another make before we came",
            "Техзадание написали под другую марку ещё до нас",
            "Изискванията бяха написани за друга марка, преди да дойдем",
        ),
    ),
    lost(
        "no-budget",
        words!(
            "The money went into the roof; a new budget in the autumn",
            "Деньги ушли на ремонт кровли; новый бюджет осенью",
            "Парите отидоха за покрива; нов бюджет наесен",
        ),
    ),
    lost(
        "no-budget",
        words!(
            "Head office froze all purchases till the end of the year",
            "Головной офис заморозил закупки до конца года",
            "Централата замрази всички покупки до края на годината",
        ),
    ),
    lost(
        "no-need",
        words!(
            "They send the work out and are content with it",
            "Отдают работу на сторону, и это устраивает",
            "Възлагат работата навън и са доволни от това",
        ),
    ),
    lost(
        "no-need",
        words!(
            "The old machine was repaired and will do for three more years",
            "Старый станок отремонтировали, лет на три хватит",
            "Старата машина беше ремонтирана и ще изкара още три години",
        ),
    ),
    lost(
        "no-decision-maker",
        words!(
            "Purchasing never let us near the production director",
            "Закупки так и не подпустили к директору по производству",
            "Снабдяването така и не ни пусна до производствения директор",
        ),
    ),
    lost(
        "no-decision-maker",
        words!(
            "The decision is taken abroad, nobody here knows by whom",
            "Решение принимает материнская компания, кто именно — здесь не знают",
            "Решението се взема в чужбина, тук никой не знае от кого",
        ),
    ),
    lost(
        "no-answer",
        words!(
            "Silence since the offer: six calls, two letters",
            "После КП молчат: шесть звонков, два письма",
            "След офертата мълчание: шест обаждания, две писма",
        ),
    ),
    lost(
        "no-answer",
        words!(
            "The contact has left and nobody took over",
            "Контактное лицо уволилось, дела никому не передали",
            "Лицето за контакт е напуснало и никой не е поел работата",
        ),
    ),
    lost(
        "poor-fit",
        words!(
            "They need parts two metres long, ours takes one and a half",
            "Нужны детали два метра, наш станок берёт полтора",
            "Трябват им детайли от два метра, нашата машина поема метър и половина",
        ),
    ),
    lost(
        "poor-fit",
        words!(
            "The shop floor will not bear the weight",
            "Перекрытие не выдержит вес",
            "Подът няма да издържи теглото",
        ),
    ),
    lost(
        "other",
        words!(
            "The company is moving to another city",
            "Компания переезжает в другой город",
            "Фирмата се мести в друг град",
        ),
    ),
    lost(
        "other",
        words!(
            "The owner sold the business",
            "Собственник продал бизнес",
            "Собственикът продаде бизнеса"
        ),
    ),
];

/// Notes to parked deals: what has to happen first.
pub const PARKED_NOTES: &[Words] = &[
    words!(
        "Come back when the new wing is roofed",
        "Вернуться, когда накроют новый корпус",
        "Да се върнем, когато новото крило бъде покрито",
    ),
    words!(
        "Waiting for the budget of the next year",
        "Ждём бюджет следующего года",
        "Чакаме бюджета за следващата година",
    ),
    words!(
        "The tender will be announced in spring",
        "Тендер объявят весной",
        "Търгът ще бъде обявен през пролетта"
    ),
    words!(
        "A new production director starts in two months",
        "Через два месяца выйдет новый директор по производству",
        "След два месеца започва нов производствен директор",
    ),
    words!(
        "They have a loan to pay off first",
        "Сначала закроют кредит",
        "Първо трябва да изплатят кредит"
    ),
    words!(
        "The season has begun, nobody has time",
        "Начался сезон, всем не до нас",
        "Сезонът започна, никой няма време",
    ),
];

/// Complaints of clients.
pub const COMPLAINTS: &[Words] = &[
    words!(
        "The compressor cuts out on hot days",
        "В жару компрессор отключается",
        "В горещи дни компресорът изключва",
    ),
    words!(
        "The filters came two weeks late",
        "Фильтры пришли на две недели позже",
        "Филтрите дойдоха с две седмици закъснение",
    ),
    words!(
        "The invoice does not match the specification",
        "Счёт не сходится со спецификацией",
        "Фактурата не съвпада със спецификацията",
    ),
    words!(
        "The engineer came without the spare part",
        "Инженер приехал без запчасти",
        "Инженерът дойде без резервната част",
    ),
    words!(
        "The second shift has not been trained",
        "Вторую смену не обучили",
        "Втората смяна не е обучена"
    ),
    words!(
        "Nobody answers the service line after five",
        "После пяти сервис не отвечает",
        "След пет никой не вдига телефона на сервиза",
    ),
];

/// Answers to the question for impressions, from delighted to angry.
pub const ANSWERS: &[AnswerSeed] = &[
    answer(
        10,
        words!(
            "Up and running in a day, the engineer explained everything",
            "Запустили за день, инженер всё объяснил",
            "Пуснаха го за един ден, инженерът обясни всичко",
        ),
        words!("Nothing to name", "Назвать нечего", "Няма какво да посоча"),
    ),
    answer(
        10,
        words!(
            "The air in the shop is clean for the first time in years",
            "Впервые за годы в цехе чистый воздух",
            "За пръв път от години въздухът в цеха е чист",
        ),
        words!(
            "The hoses could be longer",
            "Шланги могли бы быть подлиннее",
            "Маркучите можеха да са по-дълги"
        ),
    ),
    answer(
        9,
        words!(
            "Precise, quiet, the operators like it",
            "Точный, тихий, операторам нравится",
            "Точна, тиха, операторите я харесват",
        ),
        words!(
            "The manual is too thick",
            "Инструкция слишком толстая",
            "Ръководството е прекалено дебело"
        ),
    ),
    answer(
        9,
        words!(
            "You call before we have to",
            "Звоните раньше, чем понадобится нам",
            "Обаждате се, преди да се наложи ние да звъним",
        ),
        words!(
            "Would like one contact for everything",
            "Хотелось бы одно контактное лицо на всё",
            "Искаме един човек за контакт за всичко",
        ),
    ),
    answer(
        8,
        words!(
            "The saw has paid for itself in steel",
            "Пила окупилась на экономии металла",
            "Лентоотрезната машина се изплати от спестена стомана",
        ),
        words!("Blades are dear", "Полотна дороговаты", "Лентите са скъпи"),
    ),
    answer(
        8,
        words!("Good training", "Хорошее обучение", "Добро обучение"),
        words!(
            "Two days were too short for beginners",
            "Новичкам двух дней мало",
            "Два дни бяха малко за начинаещи"
        ),
    ),
    answer(
        7,
        words!(
            "Works as promised",
            "Работает, как обещали",
            "Работи, както обещахте"
        ),
        words!(
            "Delivery took longer than agreed",
            "Доставка затянулась",
            "Доставката продължи по-дълго от уговореното"
        ),
    ),
    answer(
        6,
        words!(
            "The machine itself is good",
            "Сам станок хороший",
            "Самата машина е добра"
        ),
        words!(
            "Waited a week for a sensor",
            "Неделю ждали датчик",
            "Чакахме сензор цяла седмица"
        ),
    ),
    answer(
        5,
        words!("The price was right", "Цена устроила", "Цената беше добра"),
        words!(
            "Papers had to be redone three times",
            "Документы переделывали трижды",
            "Документите се правиха наново три пъти",
        ),
    ),
    answer(
        3,
        words!(
            "The engineer did his best",
            "Инженер старался",
            "Инженерът направи всичко възможно"
        ),
        words!(
            "The line stood for two days",
            "Линия стояла двое суток",
            "Линията стоя два дни"
        ),
    ),
];

/// Reasons for putting a follow-up off.
pub const PUT_OFF_REASONS: &[Words] = &[
    words!(
        "On holiday until Monday",
        "В отпуске до понедельника",
        "В отпуск до понеделник"
    ),
    words!(
        "Stocktaking, asked to call next week",
        "Инвентаризация, просили позвонить на следующей неделе",
        "Инвентаризация, помолиха да се обадим другата седмица",
    ),
    words!(
        "The delivery itself was late, nothing to ask about yet",
        "Сама поставка задержалась, спрашивать пока не о чем",
        "Самата доставка закъсня, още няма за какво да питаме",
    ),
    words!(
        "Meeting them on Thursday anyway",
        "В четверг всё равно встречаемся",
        "И без това се виждаме с тях в четвъртък",
    ),
];

/// Reasons for skipping a follow-up.
pub const SKIP_REASONS: &[Words] = &[
    words!(
        "Asked at yesterday’s visit already",
        "Уже спросили вчера на визите",
        "Вече ги питахме на вчерашното посещение",
    ),
    words!(
        "The client asked not to be called about this",
        "Клиент просил по этому поводу не звонить",
        "Клиентът помоли да не му звъним по този въпрос",
    ),
    words!(
        "Covered by the service contract",
        "Входит в сервисный договор",
        "Влиза в договора за сервизно обслужване"
    ),
    words!(
        "The order has come by itself",
        "Заказ пришёл сам",
        "Поръчката дойде сама"
    ),
];

/// Questions with which the head sends a meeting plan back.
pub const SENT_BACK_QUESTIONS: &[Words] = &[
    words!(
        "Why can this not be settled by phone?",
        "Почему это нельзя решить по телефону?",
        "Защо това не може да се реши по телефона?",
    ),
    words!(
        "Who decides there, and will that person be present?",
        "Кто у них решает и будет ли он на встрече?",
        "Кой решава там и ще присъства ли на срещата?",
    ),
    words!(
        "What do you come away with if they say no?",
        "С чем уедете, если откажут?",
        "С какво ще си тръгнете, ако кажат „не“?",
    ),
    words!(
        "Three hours of road for one audit: what else is at stake?",
        "Три часа дороги ради аудита: что ещё на кону?",
        "Три часа път за един одит: какво друго е заложено?",
    ),
    words!(
        "What do we know about the budget, and from whom?",
        "Что знаем про бюджет и от кого?",
        "Какво знаем за бюджета и от кого?",
    ),
    words!(
        "The need is not recorded. What will you show them?",
        "Потребность не записана. Что будете показывать?",
        "Потребността не е записана. Какво ще им покажете?",
    ),
];

/// Comments with which the head reviews a report.
pub const REVIEW_COMMENTS: &[Words] = &[
    words!(
        "Clear step, clear date. Put it into the library",
        "Понятный шаг, понятная дата. В библиотеку",
        "Ясна крачка, ясна дата. В библиотеката",
    ),
    words!(
        "A good talk, but where is the client’s action?",
        "Разговор хороший, а где действие клиента?",
        "Добър разговор, но къде е действието на клиента?",
    ),
    words!(
        "Next time take the engineer along",
        "В следующий раз берите с собой инженера",
        "Следващия път вземете и инженера",
    ),
    words!(
        "You found out the real reason. That is worth the trip",
        "Узнали настоящую причину. Ради этого стоило ехать",
        "Открихте истинската причина. Заради нея пътуването си струваше",
    ),
    words!(
        "The score is high, and yet nothing has moved. Think about why",
        "Балл высокий, а сделка не сдвинулась. Подумайте почему",
        "Резултатът е висок, а нищо не се е помръднало. Помислете защо",
    ),
    words!(
        "Too dear for what it brought. A video call would have done",
        "Дорого за такой результат. Хватило бы видеозвонка",
        "Твърде скъпо за това, което донесе. Видеоразговор щеше да стигне",
    ),
    words!(
        "The fallback step saved the trip",
        "Запасной шаг спас поездку",
        "Резервната крачка спаси пътуването"
    ),
    words!(
        "Write the agreements in the client’s words",
        "Записывайте договорённости словами клиента",
        "Записвайте договорките с думите на клиента",
    ),
    words!(
        "Third visit without a step. Stop going, call the director",
        "Третий визит без шага. Больше не ездить, звонить директору",
        "Трето посещение без крачка. Спрете да ходите, обадете се на директора",
    ),
    words!(
        "An honest report. Keep it up",
        "Честный протокол. Так и держать",
        "Честен отчет. Продължавайте така"
    ),
];

const fn did(kind: ActivitySeedKind, text: Words) -> ActivitySeed {
    ActivitySeed { kind, text }
}

const fn lost(reason: &'static str, note: Words) -> LossSeed {
    LossSeed { reason, note }
}

const fn answer(mark: u8, works: Words, does_not: Words) -> AnswerSeed {
    AnswerSeed {
        works,
        does_not,
        mark,
    }
}
