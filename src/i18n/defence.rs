//! Texts of the defence of a meeting.

use super::{Words, words};

pub const TITLE: Words = words!("Defence", "Защита визита", "Защита на срещата");
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const CLIENT_HINT: Words = words!(
    "Name of the organisation",
    "Название организации",
    "Име на организацията"
);
pub const DEAL: Words = words!("Deal", "Сделка", "Сделка");
pub const NO_DEAL: Words = words!("Not about a deal", "Не по сделке", "Без сделка");
pub const KIND: Words = words!("Kind", "Вид", "Вид");
pub const PERSON: Words = words!("Who goes", "Кто едет", "Кой отива");
pub const NAME: Words = words!("Title", "Название", "Име на сделката");
pub const NAME_HINT: Words = words!(
    "Empty: named after its goal",
    "Если пусто — по цели",
    "Ако е празно — според целта"
);
pub const DATE: Words = words!("Day", "День", "Ден");
pub const START: Words = words!("From", "Начало", "Начало");
pub const END: Words = words!("Until", "Конец", "Край");
pub const PLACE: Words = words!("Where", "Где", "Къде");
pub const CONTACTS: Words = words!("With whom", "С кем", "С кого");
pub const DECIDES: Words = words!("decides", "ЛПР", "решава");
pub const NO_CONTACTS: Words = words!(
    "No contacts of this client are known yet.",
    "Контакты этого клиента пока не известны.",
    "Още няма известни контакти на този клиент.",
);
pub const NEW_CONTACT: Words = words!("Add a contact", "Добавить контакт", "Добавете контакт");
pub const CONTACT_ADDED: Words = words!("Contact added", "Добавлен контакт", "Добавен контакт");
pub const WHY_THEM: Words = words!("Why them", "Почему именно они", "Защо точно с тях");
pub const GOAL: Words = words!("What for", "Зачем", "С каква цел");
pub const NO_GOAL: Words = words!("Choose a goal", "Выберите цель", "Изберете цел");
pub const PRESUPPOSES: Words = words!(
    "Presupposes: {text}",
    "Должно быть уже верно: {text}",
    "Трябва вече да е вярно: {text}"
);
pub const WHY_NOT_CALL: Words = words!(
    "Why is a call not enough?",
    "Почему мало звонка?",
    "Защо не стига обаждане?"
);
pub const STAKE: Words = words!("At stake now", "На кону сейчас", "Залог сега");
pub const STAKE_LONG: Words = words!("Over the long run", "В перспективе", "Залог в перспектива");
pub const CURRENCY: Words = words!("Currency", "Валюта", "Валута");
pub const GOALS: Words = words!("What is to be reached", "Чего добиться", "Какво да се постигне");
pub const TASKS: Words = words!(
    "What is to be done there",
    "Что там сделать",
    "Какво да се свърши там"
);
pub const PRIMARY: Words = words!(
    "Step forward wanted: what the client does",
    "Главный шаг вперёд: что сделает клиент",
    "Желана крачка напред: какво прави клиентът",
);
pub const FALLBACK: Words = words!(
    "Fallback step, should that fail",
    "Запасной шаг, если не выйдет",
    "Резервна крачка, ако това не стане"
);
pub const HOURS: Words = words!("Hours, the road included", "Часов, с дорогой", "Часове, с пътя");
pub const RATE: Words = words!("An hour costs", "Час стоит", "Цена на час");
pub const TRAVEL: Words = words!("Travel", "Дорога", "Път");
pub const TO_KNOW: Words = words!(
    "To be known before",
    "Что узнать заранее",
    "Какво да се знае предварително"
);
pub const MATERIALS: Words = words!("To take along", "Что взять с собой", "Какво да се вземе");
pub const SHEET: Words = words!("Judged by", "Оценивать по", "Оценява се по");
pub const NO_SHEET: Words = words!("No checklist", "Без чек-листа", "Без контролен списък");
pub const FORESEEN: Words = words!("Verdict expected", "Какой итог ожидаете", "Очаквана оценка");
pub const NOT_SAID: Words = words!("Not said", "Не сказано", "Не е казано");
pub const SURE: Words = words!("How sure, %", "Уверенность, %", "Увереност, %");
pub const COST: Words = words!("Cost of the step", "Цена шага", "Цена на крачката");
pub const COST_SHARE: Words = words!("{share} of the stake", "{share} от ставки", "{share} от залога");
pub const LONG_RUN: Words = words!("Long run", "В перспективе", "В перспектива");
pub const WHO_AND_WHEN: Words = words!("Who and when", "Кто и когда", "Кой и кога");
pub const WHY: Words = words!("What for", "Зачем", "С каква цел");
pub const STEPS: Words = words!("Steps forward", "Шаги вперёд", "Крачки напред");
pub const BUDGET: Words = words!("Budget and stake", "Бюджет и ставка", "Бюджет и залог");
pub const PREPARATION: Words = words!("Preparation", "Подготовка", "Подготовка");
pub const FORECAST: Words = words!("Forecast", "Прогноз", "Прогноза");
pub const UNFINISHED: Words = words!("Unfinished", "Не заполнено", "Непопълнено");
pub const REQUIRED: Words = words!("required", "обязательно", "задължително");
pub const COMPLETE: Words = words!(
    "Everything is filled in.",
    "Всё заполнено.",
    "Всичко е попълнено."
);

pub const TOO_EARLY: Words = words!(
    "Too early: this goal makes sense from the stage “{stage}” on.",
    "Рано: такая цель имеет смысл начиная с этапа «{stage}».",
    "Твърде рано: тази цел има смисъл от етап „{stage}“ нататък.",
);
pub const NOBODY_DECIDES: Words = words!(
    "Nobody you meet decides.",
    "Среди участников нет ЛПР.",
    "Никой от хората, с които се срещате, не взема решението."
);
pub const TOO_DEAR: Words = words!(
    "Dear: the meeting costs {share} of what is at stake (the limit is {limit}).",
    "Дорого: встреча съедает {share} ставки (порог — {limit}).",
    "Скъпо: срещата струва {share} от залога (границата е {limit}).",
);
pub const NO_FALLBACK: Words = words!(
    "There is no fallback step.",
    "Нет запасного шага.",
    "Няма резервна крачка."
);
pub const IN_THE_PAST: Words = words!(
    "{day} has passed already.",
    "{day} уже в прошлом.",
    "{day} вече е минало."
);
pub const ENDS_BEFORE: Words = words!(
    "It ends before it begins.",
    "Конец раньше начала.",
    "Краят е преди началото."
);
pub const CONTACT_GONE: Words = words!(
    "{n} of those you wanted to meet {n|is|are} not among the contacts any more.",
    "{n} из участников больше нет среди контактов.",
    "{n} от хората за срещата вече {n|не е|не са} сред контактите.",
);
pub const DEAL_GONE: Words = words!(
    "Its deal was deleted.",
    "Сделка удалена.",
    "Сделката ѝ е изтрита."
);
pub const CLIENT_GONE: Words = words!(
    "Its client was deleted.",
    "Клиент удалён.",
    "Клиентът ѝ е изтрит."
);
pub const DEAL_CLOSED: Words = words!(
    "Its deal is not in work any more.",
    "Сделка уже не в работе.",
    "Сделката ѝ вече не е в работа."
);
pub const GOAL_GONE: Words = words!(
    "Its goal was taken out of use.",
    "Эта цель больше не используется.",
    "Целта ѝ вече не се използва.",
);
