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
        words(
            "Call: has the offer been discussed at the Monday meeting?",
            "Позвонить: обсудили ли КП на планёрке в понедельник?",
        ),
    ),
    did(
        Call,
        words(
            "Find out who signs for large sums",
            "Узнать, кто подписывает крупные суммы",
        ),
    ),
    did(
        Call,
        words(
            "Agree the day of the visit with the foreman",
            "Согласовать день визита с начальником цеха",
        ),
    ),
    did(
        Call,
        words(
            "Call the chief mechanic about the compressed air figures",
            "Позвонить главному механику: расход воздуха по цеху",
        ),
    ),
    did(
        Call,
        words(
            "Remind about the signed specification",
            "Напомнить про подписанную спецификацию",
        ),
    ),
    did(
        Call,
        words("Ask which day the payment goes out", "Уточнить день оплаты"),
    ),
    did(
        Call,
        words(
            "Call back after their holidays",
            "Перезвонить после отпуска директора",
        ),
    ),
    did(
        Call,
        words(
            "Check the power supply with the electrician",
            "Уточнить у энергетика подводку питания",
        ),
    ),
    did(
        Call,
        words("Ask how the trial week went", "Узнать, как прошла пробная неделя"),
    ),
    did(
        Call,
        words(
            "Get the direct number of the technical director",
            "Взять прямой телефон технического директора",
        ),
    ),
    did(
        Email,
        words(
            "Send the photos of a workshop like theirs",
            "Отправить фото похожей мастерской",
        ),
    ),
    did(
        Email,
        words(
            "Send the floor plan with the machines placed",
            "Отправить план цеха с расстановкой станков",
        ),
    ),
    did(
        Email,
        words(
            "Send answers to the engineer’s seven questions",
            "Ответить на семь вопросов главного инженера",
        ),
    ),
    did(
        Email,
        words(
            "Send the draft contract to the lawyers",
            "Отправить проект договора юристам",
        ),
    ),
    did(
        Email,
        words(
            "Send the training programme with dates",
            "Отправить программу обучения с датами",
        ),
    ),
    did(
        Email,
        words(
            "Send the pay-back estimate in their figures",
            "Отправить расчёт окупаемости в их цифрах",
        ),
    ),
    did(
        Message,
        words("Remind about tomorrow’s visit", "Напомнить о завтрашнем визите"),
    ),
    did(
        Message,
        words(
            "Send the contact of a client who bought the same",
            "Переслать контакт клиента, который взял такой же",
        ),
    ),
    did(
        Message,
        words("Ask for a photo of the nameplate", "Попросить фото шильдика"),
    ),
    did(
        Visit,
        words("Measure the place for the machine", "Замерить место под станок"),
    ),
    did(
        Visit,
        words(
            "Show the welding post at work to the director",
            "Показать директору сварочный пост в работе",
        ),
    ),
    did(
        Visit,
        words(
            "Meet the finance director about leasing",
            "Встретиться с финансовым директором по лизингу",
        ),
    ),
    did(
        Visit,
        words(
            "Go through the acceptance list on site",
            "Пройти на месте по списку приёмки",
        ),
    ),
    did(
        GeneralOffer,
        words(
            "Send the general offer after the talk",
            "Отправить общее КП после разговора",
        ),
    ),
    did(
        GeneralOffer,
        words(
            "Send the catalogue with the page they asked about",
            "Отправить каталог, отметить нужный раздел",
        ),
    ),
    did(
        IndividualOffer,
        words(
            "Work out the offer with commissioning and training",
            "Подготовить КП с пусконаладкой и обучением",
        ),
    ),
    did(
        IndividualOffer,
        words("Split the offer into two stages", "Разбить КП на два этапа"),
    ),
    did(
        IndividualOffer,
        words(
            "Recalculate for three posts instead of two",
            "Пересчитать на три поста вместо двух",
        ),
    ),
    did(
        Invoice,
        words(
            "Send the invoice for the first half",
            "Выставить счёт на предоплату",
        ),
    ),
    did(
        Invoice,
        words(
            "Send a corrected invoice: new bank details",
            "Переделать счёт: сменились реквизиты",
        ),
    ),
];

/// Notes of activities that have been done.
pub const ACTIVITY_NOTES: &[ActivitySeed] = &[
    did(
        Call,
        words(
            "Got through to the foreman; compressor stops twice a week, asked for options",
            "Дозвонились до начальника цеха; компрессор встаёт дважды в неделю, просит варианты",
        ),
    ),
    did(
        Call,
        words(
            "The assistant puts nobody through, the director is in after four",
            "Помощник не соединяет, директор на месте после четырёх",
        ),
    ),
    did(
        Call,
        words(
            "Offer received, being compared with two others",
            "КП получили, сравнивают ещё с двумя",
        ),
    ),
    did(
        Call,
        words(
            "Budget approved, purchase planned for the next quarter",
            "Бюджет утвердили, закупка — в следующем квартале",
        ),
    ),
    did(
        Call,
        words(
            "No answer, third time this week",
            "Не отвечают, третий раз за неделю",
        ),
    ),
    did(
        Call,
        words(
            "Asked for a discount; agreed to talk about payment terms first",
            "Просят скидку; договорились сначала обсудить условия оплаты",
        ),
    ),
    did(
        Call,
        words(
            "The chief mechanic is for us, purchasing wants a cheaper one",
            "Главный механик за нас, закупки хотят подешевле",
        ),
    ),
    did(
        Call,
        words("Payment promised for Thursday", "Оплату обещают в четверг"),
    ),
    did(
        Call,
        words(
            "The person in charge has left, there is a new one",
            "Ответственный уволился, на его месте новый человек",
        ),
    ),
    did(
        Call,
        words(
            "Training went well, the operators work by themselves",
            "Обучение прошло хорошо, операторы работают сами",
        ),
    ),
    did(
        Call,
        words(
            "Filters last for two more weeks, will order on Monday",
            "Фильтров хватит на две недели, заказ сделают в понедельник",
        ),
    ),
    did(
        Call,
        words(
            "Noise complaint: the mount was loose, fixed over the phone",
            "Жалоба на шум: ослабло крепление, решили по телефону",
        ),
    ),
    did(
        Email,
        words(
            "Answered the questions about power and foundation",
            "Ответили на вопросы про питание и фундамент",
        ),
    ),
    did(
        Email,
        words(
            "Received the technical requirements, four pages",
            "Получили техническое задание на четырёх листах",
        ),
    ),
    did(
        Email,
        words(
            "Sent the photos and the contact of a reference client",
            "Отправили фото и контакт клиента для отзыва",
        ),
    ),
    did(
        Email,
        words(
            "Their lawyers returned the contract with two remarks",
            "Юристы вернули договор с двумя замечаниями",
        ),
    ),
    did(
        Message,
        words(
            "Confirmed the visit for ten o’clock",
            "Подтвердили визит на десять утра",
        ),
    ),
    did(
        Message,
        words(
            "Sent a photo of the nameplate: the machine is from 1987",
            "Прислали фото шильдика: станок 1987 года",
        ),
    ),
    did(
        Message,
        words(
            "Asked to postpone by a week because of an audit",
            "Просят перенести на неделю из-за проверки",
        ),
    ),
    did(
        Visit,
        words(
            "Walked through the shop, measured the place, met the electrician",
            "Прошли по цеху, замерили место, познакомились с энергетиком",
        ),
    ),
    did(
        Visit,
        words(
            "Showed the saw at work on their own steel",
            "Показали пилу в работе на их металле",
        ),
    ),
    did(
        Visit,
        words(
            "Commissioning done, acceptance signed",
            "Пусконаладка завершена, акт подписан",
        ),
    ),
    did(
        GeneralOffer,
        words(
            "General offer sent to the chief engineer",
            "Общее КП отправлено главному инженеру",
        ),
    ),
    did(
        GeneralOffer,
        words(
            "General offer sent after the trade fair",
            "Общее КП отправлено после выставки",
        ),
    ),
    did(
        IndividualOffer,
        words(
            "Offer with delivery and commissioning sent",
            "Отправлено КП с доставкой и пусконаладкой",
        ),
    ),
    did(
        IndividualOffer,
        words(
            "Second version of the offer, in two stages",
            "Вторая редакция КП, в два этапа",
        ),
    ),
    did(
        Invoice,
        words("Invoice for the advance sent", "Выставлен счёт на аванс"),
    ),
    did(Payment, words("Advance received", "Аванс поступил")),
    did(
        Payment,
        words(
            "Balance received, three days late",
            "Остаток поступил, с опозданием на три дня",
        ),
    ),
    did(
        Note,
        words(
            "They buy in spring, when the yearly budget opens",
            "Покупают весной, когда открывают годовой бюджет",
        ),
    ),
];

/// Notes to lost deals, two for each reason.
pub const LOSS_NOTES: &[LossSeed] = &[
    lost(
        "price",
        words(
            "We were a fifth above the other offer and could not show what the difference buys",
            "Оказались на пятую часть дороже и не смогли показать, за что",
        ),
    ),
    lost(
        "price",
        words(
            "They compared us with a used machine",
            "Сравнивали с подержанным станком",
        ),
    ),
    lost(
        "competitor",
        words(
            "The other side had a service engineer in the same city",
            "У конкурента сервисный инженер в том же городе",
        ),
    ),
    lost(
        "competitor",
        words(
            "The requirements had been written for another make before we came",
            "Техзадание написали под другую марку ещё до нас",
        ),
    ),
    lost(
        "no-budget",
        words(
            "The money went into the roof; a new budget in the autumn",
            "Деньги ушли на ремонт кровли; новый бюджет осенью",
        ),
    ),
    lost(
        "no-budget",
        words(
            "Head office froze all purchases till the end of the year",
            "Головной офис заморозил закупки до конца года",
        ),
    ),
    lost(
        "no-need",
        words(
            "They send the work out and are content with it",
            "Отдают работу на сторону, и это устраивает",
        ),
    ),
    lost(
        "no-need",
        words(
            "The old machine was repaired and will do for three more years",
            "Старый станок отремонтировали, лет на три хватит",
        ),
    ),
    lost(
        "no-decision-maker",
        words(
            "Purchasing never let us near the production director",
            "Закупки так и не подпустили к директору по производству",
        ),
    ),
    lost(
        "no-decision-maker",
        words(
            "The decision is taken abroad, nobody here knows by whom",
            "Решение принимает материнская компания, кто именно — здесь не знают",
        ),
    ),
    lost(
        "no-answer",
        words(
            "Silence since the offer: six calls, two letters",
            "После КП молчат: шесть звонков, два письма",
        ),
    ),
    lost(
        "no-answer",
        words(
            "The contact has left and nobody took over",
            "Контактное лицо уволилось, дела никому не передали",
        ),
    ),
    lost(
        "poor-fit",
        words(
            "They need parts two metres long, ours takes one and a half",
            "Нужны детали два метра, наш станок берёт полтора",
        ),
    ),
    lost(
        "poor-fit",
        words(
            "The shop floor will not bear the weight",
            "Перекрытие не выдержит вес",
        ),
    ),
    lost(
        "other",
        words(
            "The company is moving to another city",
            "Компания переезжает в другой город",
        ),
    ),
    lost(
        "other",
        words("The owner sold the business", "Собственник продал бизнес"),
    ),
];

/// Notes to parked deals: what has to happen first.
pub const PARKED_NOTES: &[Words] = &[
    words(
        "Come back when the new wing is roofed",
        "Вернуться, когда накроют новый корпус",
    ),
    words(
        "Waiting for the budget of the next year",
        "Ждём бюджет следующего года",
    ),
    words("The tender will be announced in spring", "Тендер объявят весной"),
    words(
        "A new production director starts in two months",
        "Через два месяца выйдет новый директор по производству",
    ),
    words("They have a loan to pay off first", "Сначала закроют кредит"),
    words(
        "The season has begun, nobody has time",
        "Начался сезон, всем не до нас",
    ),
];

/// Complaints of clients.
pub const COMPLAINTS: &[Words] = &[
    words(
        "The compressor cuts out on hot days",
        "В жару компрессор отключается",
    ),
    words(
        "The filters came two weeks late",
        "Фильтры пришли на две недели позже",
    ),
    words(
        "The invoice does not match the specification",
        "Счёт не сходится со спецификацией",
    ),
    words(
        "The engineer came without the spare part",
        "Инженер приехал без запчасти",
    ),
    words("The second shift has not been trained", "Вторую смену не обучили"),
    words(
        "Nobody answers the service line after five",
        "После пяти сервис не отвечает",
    ),
];

/// Answers to the question for impressions, from delighted to angry.
pub const ANSWERS: &[AnswerSeed] = &[
    answer(
        10,
        words(
            "Up and running in a day, the engineer explained everything",
            "Запустили за день, инженер всё объяснил",
        ),
        words("Nothing to name", "Назвать нечего"),
    ),
    answer(
        10,
        words(
            "The air in the shop is clean for the first time in years",
            "Впервые за годы в цехе чистый воздух",
        ),
        words("The hoses could be longer", "Шланги могли бы быть подлиннее"),
    ),
    answer(
        9,
        words(
            "Precise, quiet, the operators like it",
            "Точный, тихий, операторам нравится",
        ),
        words("The manual is too thick", "Инструкция слишком толстая"),
    ),
    answer(
        9,
        words(
            "You call before we have to",
            "Звоните раньше, чем понадобится нам",
        ),
        words(
            "Would like one contact for everything",
            "Хотелось бы одно контактное лицо на всё",
        ),
    ),
    answer(
        8,
        words(
            "The saw has paid for itself in steel",
            "Пила окупилась на экономии металла",
        ),
        words("Blades are dear", "Полотна дороговаты"),
    ),
    answer(
        8,
        words("Good training", "Хорошее обучение"),
        words("Two days were too short for beginners", "Новичкам двух дней мало"),
    ),
    answer(
        7,
        words("Works as promised", "Работает, как обещали"),
        words("Delivery took longer than agreed", "Доставка затянулась"),
    ),
    answer(
        6,
        words("The machine itself is good", "Сам станок хороший"),
        words("Waited a week for a sensor", "Неделю ждали датчик"),
    ),
    answer(
        5,
        words("The price was right", "Цена устроила"),
        words(
            "Papers had to be redone three times",
            "Документы переделывали трижды",
        ),
    ),
    answer(
        3,
        words("The engineer did his best", "Инженер старался"),
        words("The line stood for two days", "Линия стояла двое суток"),
    ),
];

/// Reasons for putting a follow-up off.
pub const PUT_OFF_REASONS: &[Words] = &[
    words("On holiday until Monday", "В отпуске до понедельника"),
    words(
        "Stocktaking, asked to call next week",
        "Инвентаризация, просили позвонить на следующей неделе",
    ),
    words(
        "The delivery itself was late, nothing to ask about yet",
        "Сама поставка задержалась, спрашивать пока не о чем",
    ),
    words(
        "Meeting them on Thursday anyway",
        "В четверг всё равно встречаемся",
    ),
];

/// Reasons for skipping a follow-up.
pub const SKIP_REASONS: &[Words] = &[
    words(
        "Asked at yesterday’s visit already",
        "Уже спросили вчера на визите",
    ),
    words(
        "The client asked not to be called about this",
        "Клиент просил по этому поводу не звонить",
    ),
    words("Covered by the service contract", "Входит в сервисный договор"),
    words("The order has come by itself", "Заказ пришёл сам"),
];

/// Questions with which the head sends a meeting plan back.
pub const SENT_BACK_QUESTIONS: &[Words] = &[
    words(
        "Why can this not be settled by phone?",
        "Почему это нельзя решить по телефону?",
    ),
    words(
        "Who decides there, and will that person be present?",
        "Кто у них решает и будет ли он на встрече?",
    ),
    words(
        "What do you come away with if they say no?",
        "С чем уедете, если откажут?",
    ),
    words(
        "Three hours of road for one audit: what else is at stake?",
        "Три часа дороги ради аудита: что ещё на кону?",
    ),
    words(
        "What do we know about the budget, and from whom?",
        "Что знаем про бюджет и от кого?",
    ),
    words(
        "The need is not recorded. What will you show them?",
        "Потребность не записана. Что будете показывать?",
    ),
];

/// Comments with which the head reviews a report.
pub const REVIEW_COMMENTS: &[Words] = &[
    words(
        "Clear step, clear date. Put it into the library",
        "Понятный шаг, понятная дата. В библиотеку",
    ),
    words(
        "A good talk, but where is the client’s action?",
        "Разговор хороший, а где действие клиента?",
    ),
    words(
        "Next time take the engineer along",
        "В следующий раз берите с собой инженера",
    ),
    words(
        "You found out the real reason. That is worth the trip",
        "Узнали настоящую причину. Ради этого стоило ехать",
    ),
    words(
        "The score is high, and yet nothing has moved. Think about why",
        "Балл высокий, а сделка не сдвинулась. Подумайте почему",
    ),
    words(
        "Too dear for what it brought. A video call would have done",
        "Дорого за такой результат. Хватило бы видеозвонка",
    ),
    words("The fallback step saved the trip", "Запасной шаг спас поездку"),
    words(
        "Write the agreements in the client’s words",
        "Записывайте договорённости словами клиента",
    ),
    words(
        "Third visit without a step. Stop going, call the director",
        "Третий визит без шага. Больше не ездить, звонить директору",
    ),
    words("An honest report. Keep it up", "Честный протокол. Так и держать"),
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
