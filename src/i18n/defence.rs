//! Texts of the defence of a meeting.

use super::{Words, words};

pub const TITLE: Words = words("Defence", "Защита визита");
pub const CLIENT: Words = words("Client", "Клиент");
pub const CLIENT_HINT: Words = words("Name of the organisation", "Название организации");
pub const DEAL: Words = words("Deal", "Сделка");
pub const NO_DEAL: Words = words("Not about a deal", "Не по сделке");
pub const KIND: Words = words("Kind", "Вид");
pub const PERSON: Words = words("Who goes", "Кто едет");
pub const NAME: Words = words("Title", "Название");
pub const NAME_HINT: Words = words("Empty: named after its goal", "Если пусто — по цели");
pub const DATE: Words = words("Day", "День");
pub const START: Words = words("From", "Начало");
pub const END: Words = words("Until", "Конец");
pub const PLACE: Words = words("Where", "Где");
pub const CONTACTS: Words = words("With whom", "С кем");
pub const DECIDES: Words = words("decides", "ЛПР");
pub const NO_CONTACTS: Words = words(
    "No contacts of this client are known yet.",
    "Контакты этого клиента пока не известны.",
);
pub const NEW_CONTACT: Words = words("Add a contact", "Добавить контакт");
pub const CONTACT_ADDED: Words = words("Contact added", "Добавлен контакт");
pub const WHY_THEM: Words = words("Why them", "Почему именно они");
pub const GOAL: Words = words("What for", "Зачем");
pub const NO_GOAL: Words = words("Choose a goal", "Выберите цель");
pub const PRESUPPOSES: Words = words("Presupposes: {text}", "Должно быть уже верно: {text}");
pub const WHY_NOT_CALL: Words = words("Why is a call not enough?", "Почему мало звонка?");
pub const STAKE: Words = words("At stake now", "На кону сейчас");
pub const STAKE_LONG: Words = words("Over the long run", "В перспективе");
pub const STAKE_OF_DEAL: Words = words("From the deal: {sum}", "По сделке: {sum}");
pub const CURRENCY: Words = words("Currency", "Валюта");
pub const GOALS: Words = words("What is to be reached", "Чего добиться");
pub const TASKS: Words = words("What is to be done there", "Что там сделать");
pub const PRIMARY: Words = words(
    "Step forward wanted: what the client does",
    "Главный шаг вперёд: что сделает клиент",
);
pub const FALLBACK: Words = words("Fallback step, should that fail", "Запасной шаг, если не выйдет");
pub const HOURS: Words = words("Hours, the road included", "Часов, с дорогой");
pub const RATE: Words = words("An hour costs", "Час стоит");
pub const TRAVEL: Words = words("Travel", "Дорога");
pub const TO_KNOW: Words = words("To be known before", "Что узнать заранее");
pub const MATERIALS: Words = words("To take along", "Что взять с собой");
pub const SHEET: Words = words("Judged by", "Оценивать по");
pub const NO_SHEET: Words = words("No checklist", "Без чек-листа");
pub const FORESEEN: Words = words("Verdict expected", "Какой итог ожидаете");
pub const NOT_SAID: Words = words("Not said", "Не сказано");
pub const SURE: Words = words("How sure, %", "Уверенность, %");
pub const COST: Words = words("Cost of the step", "Цена шага");
pub const COST_SHARE: Words = words("{share} of the stake", "{share} от ставки");
pub const LONG_RUN: Words = words("Long run", "В перспективе");
pub const WHO_AND_WHEN: Words = words("Who and when", "Кто и когда");
pub const WHY: Words = words("What for", "Зачем");
pub const STEPS: Words = words("Steps forward", "Шаги вперёд");
pub const BUDGET: Words = words("Budget and stake", "Бюджет и ставка");
pub const PREPARATION: Words = words("Preparation", "Подготовка");
pub const FORECAST: Words = words("Forecast", "Прогноз");
pub const UNFINISHED: Words = words("Unfinished", "Не заполнено");
pub const REQUIRED: Words = words("required", "обязательно");
pub const COMPLETE: Words = words("Everything is filled in.", "Всё заполнено.");
pub const DEFENCE_OF: Words = words("Defence of a meeting", "Защита визита");

pub const TOO_EARLY: Words = words(
    "Too early: this goal makes sense from the stage “{stage}” on.",
    "Рано: такая цель имеет смысл начиная с этапа «{stage}».",
);
pub const NOBODY_DECIDES: Words = words("Nobody you meet decides.", "Среди участников нет ЛПР.");
pub const TOO_DEAR: Words = words(
    "Dear: the meeting costs {share} of what is at stake (the limit is {limit}).",
    "Дорого: встреча съедает {share} ставки (порог — {limit}).",
);
pub const NO_FALLBACK: Words = words("There is no fallback step.", "Нет запасного шага.");
pub const IN_THE_PAST: Words = words("{day} has passed already.", "{day} уже в прошлом.");
pub const ENDS_BEFORE: Words = words("It ends before it begins.", "Конец раньше начала.");
pub const CONTACT_GONE: Words = words(
    "{n} of those you wanted to meet {n|is|are} not among the contacts any more.",
    "{n} из участников больше нет среди контактов.",
);
pub const DEAL_GONE: Words = words("Its deal was deleted.", "Сделка удалена.");
pub const CLIENT_GONE: Words = words("Its client was deleted.", "Клиент удалён.");
pub const DEAL_CLOSED: Words = words("Its deal is not in work any more.", "Сделка уже не в работе.");
pub const GOAL_GONE: Words = words(
    "Its goal was taken out of use.",
    "Эта цель больше не используется.",
);
