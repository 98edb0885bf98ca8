//! Texts of the client list and of one client.

use super::{Words, words};

pub const SEARCH: Words = words("Name, city, contact, tag", "Название, город, контакт, метка");
pub const SEARCH_LABEL: Words = words("Search clients", "Поиск клиентов");
pub const ALL_OWNERS: Words = words("All owners", "Все ответственные");
pub const NO_DECISION_MAKER: Words = words("No decision maker", "Без ЛПР");
pub const ONE_CONTACT: Words = words("One contact at most", "Не больше одного контакта");
pub const SHOWN: Words = words("{n} {n|client|clients}", "{n} {n|клиент|клиента|клиентов}");
pub const SHOWN_OF: Words = words("{shown} of {all}", "{shown} из {all}");
pub const NEW: Words = words("New client", "Новый клиент");
pub const NAME: Words = words("Name", "Название");
pub const CREATE: Words = words("Create", "Создать");
pub const NEEDS_NAME: Words = words("A client needs a name.", "Клиенту нужно название.");
pub const KNOWN: Words = words(
    "There is a client of that name already.",
    "Клиент с таким названием уже есть.",
);
pub const OPEN_KNOWN: Words = words("Open it", "Открыть");

pub const CLIENT: Words = words("Client", "Клиент");
pub const CITY: Words = words("City", "Город");
pub const INDUSTRY: Words = words("Industry", "Отрасль");
pub const SITE: Words = words("Site", "Сайт");
pub const OPEN_SITE: Words = words("Open the site", "Открыть сайт");
pub const OWNER: Words = words("Owner", "Ответственный");
pub const NOBODY: Words = words("Nobody", "Никто");
pub const OPEN_DEALS: Words = words("Deals", "Сделки");
pub const IN_WORK: Words = words("In work", "В работе");
pub const WON: Words = words("Won", "Выиграно");
pub const LAST_CONTACT: Words = words("Last contact", "Последний контакт");
pub const NEVER: Words = words("never", "не было");
pub const LIST: Words = words("Clients", "Клиенты");

pub const EMPTY_TITLE: Words = words("No clients yet", "Клиентов пока нет");
pub const EMPTY: Words = words(
    "A client appears here with its first deal, from a table, or by hand.",
    "Клиент появляется здесь с первой сделкой, из таблицы или вручную.",
);
pub const NOTHING_FOUND: Words = words("No client matches", "Ничего не найдено");
pub const NOTHING_FOUND_HINT: Words = words(
    "Change the search or drop the filters.",
    "Измените запрос или снимите фильтры.",
);
pub const CLEAR: Words = words("Drop the filters", "Снять фильтры");

pub const BACK: Words = words("Clients", "Клиенты");
pub const NOT_HERE_TITLE: Words = words("This client is not here", "Такого клиента здесь нет");
pub const NOT_HERE: Words = words(
    "It may be in another workspace, or a colleague has not shared it yet.",
    "Возможно, он в другом рабочем пространстве или коллега ещё не поделился им.",
);
pub const IS_DELETED: Words = words(
    "This client is deleted. Its deals keep its name.",
    "Этот клиент удалён. Его название остаётся в сделках.",
);
pub const RESTORE: Words = words("Restore", "Вернуть");
pub const RESTORED: Words = words("“{name}” is back", "«{name}» снова на месте");

pub const ABOUT: Words = words("About the client", "О клиенте");
pub const TAGS: Words = words("Tags", "Метки");
pub const ADD_TAG: Words = words("Add a tag", "Добавить метку");
pub const REMOVE_TAG: Words = words("Remove the tag “{tag}”", "Убрать метку «{tag}»");
pub const NOTE: Words = words("Note", "Заметка");
pub const NOTE_HINT: Words = words("Whatever is worth knowing", "Всё, что стоит знать");
pub const CHANGED: Words = words("“{name}”: {what}", "«{name}»: {what}");
pub const ADDED: Words = words("“{name}” added", "«{name}» добавлен");

pub const CONTACTS: Words = words("Contacts", "Контакты");
pub const NO_CONTACTS: Words = words(
    "Nobody is known here yet. A sale that hangs on one person hangs on a thread.",
    "Пока никого не знаем. Продажа, которая держится на одном человеке, держится на волоске.",
);
pub const NO_ONE_DECIDES: Words = words(
    "Nobody who decides is known yet.",
    "Пока не знаем, кто принимает решение.",
);

pub const DEALS: Words = words("Deals", "Сделки");
pub const NO_DEALS: Words = words("No deals yet.", "Сделок пока нет.");
pub const NEW_DEAL: Words = words("New deal", "Новая сделка");
pub const NEW_DEAL_FOR: Words = words("New deal for {name}", "Новая сделка: {name}");
pub const DEAL_TITLE: Words = words("What is being sold", "Что продаём");
pub const VALUE: Words = words("Value", "Сумма");
pub const STAGE: Words = words("Stage", "Этап");
pub const DEAL_ADDED: Words = words("Deal for “{name}” added", "Новая сделка: «{name}»");
pub const STAGE_IS_GONE: Words = words("This stage is not there any more.", "Этого этапа больше нет.");
pub const ARCHIVED: Words = words("archived", "в архиве");
pub const DEALS_COUNT: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");

pub const HISTORY: Words = words("History", "История");
pub const NO_HISTORY: Words = words("Nothing has happened yet.", "Пока ничего не происходило.");
pub const SHOW_MORE: Words = words("Show earlier", "Показать раньше");

pub const MERGE: Words = words("Unite with another client…", "Объединить с другим клиентом…");
pub const MERGE_TITLE: Words = words(
    "Unite “{name}” with another client",
    "Объединить «{name}» с другим клиентом",
);
pub const MERGE_TEXT: Words = words(
    "Deals, contacts and tags of the other client come here, and what is missing here is filled in. The other one is deleted. You can undo this.",
    "Сделки, контакты и метки другого клиента перейдут сюда, недостающее заполнится. Другой будет удалён. Это можно отменить.",
);
pub const MERGE_OTHER: Words = words("The other client", "Другой клиент");
pub const MERGE_HINT: Words = words("Type a part of its name", "Введите часть названия");
pub const MERGE_NOW: Words = words("Unite", "Объединить");
pub const MERGED: Words = words("“{from}” united with “{into}”", "«{from}» объединён с «{into}»");
pub const SAME_NAME: Words = words(
    "There {n|is|are} {n} more {n|client|clients} of this name.",
    "Есть ещё {n} {n|клиент|клиента|клиентов} с таким названием.",
);
pub const UNITE: Words = words("Unite…", "Объединить…");

pub const DELETE: Words = words("Delete the client", "Удалить клиента");
pub const DELETE_TITLE: Words = words("Delete “{name}”?", "Удалить «{name}»?");
pub const DELETE_TEXT: Words = words(
    "The client goes to the trash with its contacts, and can be restored.",
    "Клиент вместе с контактами попадёт в корзину, его можно вернуть.",
);
pub const THEIR_DEALS: Words = words("Its {n} {n|deal|deals}", "Его {n|сделка|сделки|сделки} ({n})");
pub const DEALS_STAY: Words = words(
    "Stay, and keep the client’s name",
    "Остаются и сохраняют название клиента",
);
pub const DEALS_GO: Words = words("Go to the trash too", "Тоже в корзину");
pub const DELETED: Words = words("“{name}” deleted", "«{name}» удалён");
