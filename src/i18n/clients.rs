//! Texts of the client list and of one client.

use super::{Words, words};

pub const SEARCH: Words = words!(
    "Name, city, contact, tag",
    "Название, город, контакт, метка",
    "Име, град, контакт, етикет"
);
pub const SEARCH_LABEL: Words = words!("Search clients", "Поиск клиентов", "Търсете клиенти");
pub const ALL_OWNERS: Words = words!("All owners", "Все ответственные", "Всички отговорници");
pub const NO_DECISION_MAKER: Words = words!("No decision maker", "Без ЛПР", "Без вземащ решението");
pub const ONE_CONTACT: Words = words!(
    "One contact at most",
    "Не больше одного контакта",
    "Най-много един контакт"
);
pub const SHOWN: Words = words!(
    "{n} {n|client|clients}",
    "{n} {n|клиент|клиента|клиентов}",
    "{n} {n|клиент|клиенти}"
);
pub const SHOWN_OF: Words = words!("{shown} of {all}", "{shown} из {all}", "{shown} от {all}");
pub const NEW: Words = words!("New client", "Новый клиент", "Нов клиент");
pub const NAME: Words = words!("Name", "Название", "Име");
pub const CREATE: Words = words!("Create", "Создать", "Създайте");
pub const NEEDS_NAME: Words = words!(
    "A client needs a name.",
    "Клиенту нужно название.",
    "Клиентът трябва да има име."
);
pub const KNOWN: Words = words!(
    "There is a client of that name already.",
    "Клиент с таким названием уже есть.",
    "Вече има клиент с това име.",
);
pub const OPEN_KNOWN: Words = words!("Open it", "Открыть", "Отворете го");

pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const CITY: Words = words!("City", "Город", "Град");
pub const INDUSTRY: Words = words!("Industry", "Отрасль", "Бранш");
pub const SITE: Words = words!("Site", "Сайт", "Сайт");
pub const OPEN_SITE: Words = words!("Open the site", "Открыть сайт", "Отворете сайта");
pub const OWNER: Words = words!("Owner", "Ответственный", "Отговорник");
pub const NOBODY: Words = words!("Nobody", "Никто", "Никой");
pub const OPEN_DEALS: Words = words!("Deals", "Сделки", "Сделки");
pub const IN_WORK: Words = words!("In work", "В работе", "В работа");
pub const WON: Words = words!("Won", "Выиграно", "Спечелени");
pub const LAST_CONTACT: Words = words!("Last contact", "Последний контакт", "Последен контакт");
pub const NEVER: Words = words!("never", "не было", "няма");
pub const LIST: Words = words!("Clients", "Клиенты", "Клиенти");

pub const EMPTY_TITLE: Words = words!("No clients yet", "Клиентов пока нет", "Още няма клиенти");
pub const EMPTY: Words = words!(
    "A client appears here with its first deal, from a table, or by hand.",
    "Клиент появляется здесь с первой сделкой, из таблицы или вручную.",
    "Клиентът се появява тук с първата си сделка, от таблица или добавен на ръка.",
);
pub const NOTHING_FOUND: Words = words!("No client matches", "Ничего не найдено", "Няма такъв клиент");
pub const NOTHING_FOUND_HINT: Words = words!(
    "Change the search or drop the filters.",
    "Измените запрос или снимите фильтры.",
    "Променете търсенето или махнете филтрите.",
);
pub const CLEAR: Words = words!("Drop the filters", "Снять фильтры", "Махнете филтрите");

pub const BACK: Words = words!("Clients", "Клиенты", "Клиенти");
pub const NOT_HERE_TITLE: Words = words!(
    "This client is not here",
    "Такого клиента здесь нет",
    "Този клиент го няма тук"
);
pub const NOT_HERE: Words = words!(
    "It may be in another workspace, or a colleague has not shared it yet.",
    "Возможно, он в другом рабочем пространстве или коллега ещё не поделился им.",
    "Може да е в друго работно пространство или колега още да не го е споделил.",
);
pub const IS_DELETED: Words = words!(
    "This client is deleted. Its deals keep its name.",
    "Этот клиент удалён. Его название остаётся в сделках.",
    "Този клиент е изтрит. Името му остава в сделките.",
);
pub const RESTORE: Words = words!("Restore", "Вернуть", "Върнете");
pub const RESTORED: Words = words!(
    "“{name}” is back",
    "«{name}» снова на месте",
    "„{name}“ отново е тук"
);

pub const ABOUT: Words = words!("About the client", "О клиенте", "За клиента");
pub const TAGS: Words = words!("Tags", "Метки", "Етикети");
pub const ADD_TAG: Words = words!("Add a tag", "Добавить метку", "Добавете етикет");
pub const REMOVE_TAG: Words = words!(
    "Remove the tag “{tag}”",
    "Убрать метку «{tag}»",
    "Премахнете етикета „{tag}“"
);
pub const NOTE: Words = words!("Note", "Заметка", "Бележка");
pub const NOTE_HINT: Words = words!(
    "Whatever is worth knowing",
    "Всё, что стоит знать",
    "Всичко, което си струва да се знае"
);
pub const CHANGED: Words = words!("“{name}”: {what}", "«{name}»: {what}", "„{name}“: {what}");
pub const ADDED: Words = words!("“{name}” added", "«{name}» добавлен", "„{name}“ е добавен");

pub const CONTACTS: Words = words!("Contacts", "Контакты", "Контакти");
pub const NO_CONTACTS: Words = words!(
    "Nobody is known here yet. A sale that hangs on one person hangs on a thread.",
    "Пока никого не знаем. Продажа, которая держится на одном человеке, держится на волоске.",
    "Тук още не познаваме никого. Продажба, която се крепи на един човек, виси на косъм.",
);
pub const NO_ONE_DECIDES: Words = words!(
    "Nobody who decides is known yet.",
    "Пока не знаем, кто принимает решение.",
    "Още не знаем кой взема решението.",
);

pub const DEALS: Words = words!("Deals", "Сделки", "Сделки");
pub const NO_DEALS: Words = words!("No deals yet.", "Сделок пока нет.", "Още няма сделки.");
pub const NEW_DEAL: Words = words!("New deal", "Новая сделка", "Нова сделка");
pub const NEW_DEAL_FOR: Words = words!(
    "New deal for {name}",
    "Новая сделка: {name}",
    "Нова сделка: {name}"
);
pub const DEAL_TITLE: Words = words!("What is being sold", "Что продаём", "Какво продаваме");
pub const VALUE: Words = words!("Value", "Сумма", "Сума");
pub const STAGE: Words = words!("Stage", "Этап", "Етап");
pub const DEAL_ADDED: Words = words!(
    "Deal for “{name}” added",
    "Новая сделка: «{name}»",
    "Добавена сделка: „{name}“"
);
pub const STAGE_IS_GONE: Words = words!(
    "This stage is not there any more.",
    "Этого этапа больше нет.",
    "Този етап вече го няма."
);
pub const ARCHIVED: Words = words!("archived", "в архиве", "в архива");
pub const DEALS_COUNT: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);

pub const HISTORY: Words = words!("History", "История", "История");
pub const NO_HISTORY: Words = words!(
    "Nothing has happened yet.",
    "Пока ничего не происходило.",
    "Още нищо не се е случило."
);
pub const SHOW_MORE: Words = words!("Show earlier", "Показать раньше", "Покажете по-ранни");

pub const MERGE: Words = words!(
    "Unite with another client…",
    "Объединить с другим клиентом…",
    "Обединете с друг клиент…"
);
pub const MERGE_TITLE: Words = words!(
    "Unite “{name}” with another client",
    "Объединить «{name}» с другим клиентом",
    "Обединяване на „{name}“ с друг клиент",
);
pub const MERGE_TEXT: Words = words!(
    "Deals, contacts and tags of the other client come here, and what is missing here is filled in. The other one is deleted. You can undo this.",
    "Сделки, контакты и метки другого клиента перейдут сюда, недостающее заполнится. Другой будет удалён. Это можно отменить.",
    "Сделките, контактите и етикетите на другия клиент идват тук, а липсващото се попълва. Другият се изтрива. Това може да се отмени.",
);
pub const MERGE_OTHER: Words = words!("The other client", "Другой клиент", "Другият клиент");
pub const MERGE_HINT: Words = words!(
    "Type a part of its name",
    "Введите часть названия",
    "Въведете част от името"
);
pub const MERGE_NOW: Words = words!("Unite", "Объединить", "Обединете");
pub const MERGED: Words = words!(
    "“{from}” united with “{into}”",
    "«{from}» объединён с «{into}»",
    "„{from}“ е обединен с „{into}“"
);
pub const SAME_NAME: Words = words!(
    "There {n|is|are} {n} more {n|client|clients} of this name.",
    "Есть ещё {n} {n|клиент|клиента|клиентов} с таким названием.",
    "Има още {n} {n|клиент|клиенти} с това име.",
);
pub const UNITE: Words = words!("Unite…", "Объединить…", "Обединете…");

pub const DELETE: Words = words!("Delete the client", "Удалить клиента", "Изтрийте клиента");
pub const DELETE_TITLE: Words = words!(
    "Delete “{name}”?",
    "Удалить «{name}»?",
    "Да се изтрие ли „{name}“?"
);
pub const DELETE_TEXT: Words = words!(
    "The client goes to the trash with its contacts, and can be restored.",
    "Клиент вместе с контактами попадёт в корзину, его можно вернуть.",
    "Клиентът отива в кошчето заедно с контактите си и може да бъде върнат.",
);
pub const THEIR_DEALS: Words = words!(
    "Its {n} {n|deal|deals}",
    "Его {n|сделка|сделки|сделки} ({n})",
    "{n|Сделката му|Сделките му} ({n})"
);
pub const DEALS_STAY: Words = words!(
    "Stay, and keep the client’s name",
    "Остаются и сохраняют название клиента",
    "Остават и пазят името на клиента",
);
pub const DEALS_GO: Words = words!("Go to the trash too", "Тоже в корзину", "Също в кошчето");
pub const DELETED: Words = words!("“{name}” deleted", "«{name}» удалён", "„{name}“ е изтрит");
