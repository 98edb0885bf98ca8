//! Texts of the board.

use super::{Words, words};

pub const MOVED_ONE: Words = words("“{deal}” moved to {stage}", "«{deal}» → {stage}");
pub const MOVED_MANY: Words = words(
    "{n} {n|deal|deals} moved to {stage}",
    "{n} {n|сделка|сделки|сделок} → {stage}",
);
pub const DEAL_IS_GONE: Words = words("This deal is not there any more.", "Этой сделки больше нет.");
pub const STAGE_IS_GONE: Words = words("This stage is not there any more.", "Этого этапа больше нет.");
pub const MOVE_DAY_IMPOSSIBLE: Words = words(
    "The deal cannot have moved on {day}: that is in the future, or before its last move.",
    "Сделка не могла перейти {day}: это будущее или раньше её последнего перехода.",
);
pub const REASON_NEEDS_WORDS: Words = words(
    "Say in a few words what the other reason is.",
    "Напишите в двух словах, что за другая причина.",
);
pub const ANSWER_FIRST: Words = words("Answer the questions first.", "Сначала ответьте на вопросы.");

// The board as a whole
pub const BOARD: Words = words("Board", "Доска");
pub const BOARDS: Words = words("Boards", "Доски");
pub const STAGES: Words = words("Stages", "Этапы");
pub const NEW_DEAL: Words = words("New deal", "Новая сделка");
pub const IN_WORK: Words = words("In work", "В работе");
pub const SUM: Words = words("Sum", "Сумма");
pub const FORECAST: Words = words("Forecast", "Прогноз");
pub const WEIGHTED: Words = words(
    "Every value counted by its chance of being won",
    "Каждая сумма умножена на вероятность сделки",
);
pub const KEYS: Words = words(
    "Arrows walk from card to card. Enter opens the deal, Space lifts the card, M moves it to another stage, X selects it.",
    "Стрелки переходят между карточками. Enter открывает сделку, пробел поднимает карточку, M переносит на другой этап, X выделяет.",
);
pub const NO_DEALS_YET: Words = words("No deals yet", "Сделок пока нет");
pub const NO_DEALS_HINT: Words = words(
    "These are your stages. Each says what to achieve in it, and what the client must have done before a deal moves on. Add the first deal with the plus sign of its stage, or bring in what you have.",
    "Это ваши этапы. На каждом написано, чего добиться и что должен сделать клиент, чтобы сделка пошла дальше. Добавьте первую сделку плюсом в её этапе или перенесите то, что уже есть.",
);
pub const MERGE_FILE: Words = words("Merge a file…", "Объединить с файлом…");
pub const STUCK_NOW: Words = words(
    "Show only the deals that are stuck",
    "Показать только застрявшие сделки",
);
pub const BRING_IN: Words = words("Import a CSV table…", "Загрузить таблицу CSV…");
pub const NOTHING_FOUND: Words = words("No deal fits", "Ничего не подходит");
pub const NOTHING_FOUND_HINT: Words = words(
    "No deal on this board passes the filter.",
    "На этой доске нет сделок, подходящих под фильтр.",
);
pub const CLEAR_FILTER: Words = words("Clear the filter", "Сбросить фильтр");

// A column
pub const GOAL: Words = words("Goal", "Цель");
pub const RESULT: Words = words("Result", "Результат");
pub const ABOUT: Words = words("≈ {sum}", "≈ {sum}");
pub const ADD_TO: Words = words("Add a deal to {stage}", "Добавить сделку: {stage}");
pub const MORE_FOR: Words = words("More for {stage}", "Ещё: {stage}");
pub const COLUMN_EMPTY: Words = words("Nothing here yet", "Здесь пока пусто");
pub const FOLD: Words = words("Fold the column", "Свернуть столбец");
pub const UNFOLD: Words = words(
    "Unfold {stage}, {n} {n|deal|deals}",
    "Развернуть {stage}, {n} {n|сделка|сделки|сделок}",
);
pub const SELECT_ALL: Words = words("Select all in the column", "Выделить весь столбец");

// A card
pub const UNTITLED: Words = words("Untitled", "Без названия");
pub const TODAY: Words = words("Today", "Сегодня");
pub const NO_NEXT_STEP: Words = words("No next step", "Нет следующего шага");
pub const CONTACTS: Words = words("{n} {n|contact|contacts}", "{n} {n|контакт|контакта|контактов}");
pub const DAYS_SHORT: Words = words("{n} d", "{n} дн.");
pub const DAYS_IN_STAGE: Words = words(
    "{n} working {n|day|days} in this stage",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе",
);
pub const DAYS_OF_NORM: Words = words("{days} / {norm} d", "{days} / {norm} дн.");
pub const DAYS_OF_NORM_LONG: Words = words(
    "{days} of {norm} working days in this stage",
    "{days} из {norm} рабочих дней на этапе",
);
pub const AGAIN_ON: Words = words("Again on {day}", "Вернуться {day}");
pub const SELECT: Words = words("Select", "Выделить");
pub const CARD_MENU: Words = words("Actions", "Действия");
pub const LOG: Words = words("Log", "Записать касание");
pub const LOG_ONE: Words = words("Log: {what}", "Записать: {what}");
pub const LOGGED: Words = words("{what} logged: {deal}", "Записано: {what} — {deal}");
pub const OPEN: Words = words("Open", "Открыть");
pub const MOVE_TO: Words = words("Move to…", "Перенести на этап…");
pub const UP: Words = words("Up", "Выше");
pub const DOWN: Words = words("Down", "Ниже");
pub const TO_TOP: Words = words("To the top", "В начало");
pub const TO_END: Words = words("To the end", "В конец");
pub const LOG_MORE: Words = words("Log…", "Записать касание…");
pub const CHANGE_OWNER: Words = words("Change owner…", "Сменить ответственного…");
pub const ARCHIVE: Words = words("Archive", "В архив");
pub const UNARCHIVE: Words = words("Take out of the archive", "Вернуть из архива");

// Carrying a card
pub const LIFTED: Words = words(
    "{deal} lifted. {place}. Arrows move it, Space drops it, Escape puts it back.",
    "Поднята: {deal}. {place}. Стрелки двигают, пробел кладёт, Escape возвращает.",
);
pub const PLACE: Words = words(
    "{place} of {count} in {stage}",
    "{place} из {count}, этап {stage}",
);
pub const PUT_BACK: Words = words("Put back", "Возвращено на место");
pub const SORTED_OTHERWISE: Words = words(
    "The cards are sorted. To arrange them by hand, choose the order “By hand”.",
    "Карточки отсортированы. Чтобы расставить их вручную, выберите порядок «Вручную».",
);

// Adding
pub const CLIENT: Words = words("Client", "Клиент");
pub const WHAT_IS_SOLD: Words = words("What is sold", "Что продаём");
pub const VALUE_IN: Words = words("Value, {currency}", "Сумма, {currency}");
pub const ADD: Words = words("Add", "Добавить");
pub const ADDED: Words = words("Added: {deal}", "Добавлена: {deal}");
pub const NAMELESS: Words = words(
    "Name the client or what is sold.",
    "Укажите клиента или что продаём.",
);
pub const NOT_A_SUM: Words = words("This is not a sum of money.", "Это не похоже на сумму.");

// Several deals
pub const CHOSEN: Words = words("Selected deals", "Выделенные сделки");
pub const SELECTED: Words = words("{n} selected", "Выделено: {n}");
pub const MOVE: Words = words("Move", "Перенести");
pub const CLEAR_SELECTION: Words = words("Clear the selection", "Снять выделение");
pub const TAG_THEM: Words = words("Add a tag", "Добавить метку");
pub const ARCHIVED_ONE: Words = words("“{deal}” archived", "В архиве: {deal}");
pub const ARCHIVED_MANY: Words = words(
    "{n} {n|deal|deals} archived",
    "В архив: {n} {n|сделка|сделки|сделок}",
);
pub const UNARCHIVED_ONE: Words = words("“{deal}” taken out of the archive", "Из архива: {deal}");
pub const UNARCHIVED_MANY: Words = words(
    "{n} {n|deal|deals} taken out of the archive",
    "Из архива: {n} {n|сделка|сделки|сделок}",
);
pub const DELETED_ONE: Words = words("“{deal}” deleted", "Удалена: {deal}");
pub const DELETED_MANY: Words = words(
    "{n} {n|deal|deals} deleted",
    "Удалено: {n} {n|сделка|сделки|сделок}",
);
pub const GIVEN_ONE: Words = words("“{deal}” given to {person}", "{deal} → {person}");
pub const GIVEN_MANY: Words = words(
    "{n} {n|deal|deals} given to {person}",
    "{n} {n|сделка|сделки|сделок} → {person}",
);
pub const TAGGED_ONE: Words = words("“{deal}” tagged “{tag}”", "Метка «{tag}»: {deal}");
pub const TAGGED_MANY: Words = words(
    "{n} {n|deal|deals} tagged “{tag}”",
    "Метка «{tag}»: {n} {n|сделка|сделки|сделок}",
);
pub const NOBODY: Words = words("nobody", "никто");

// Filter, order, views
pub const SEARCH: Words = words("Search", "Поиск");
pub const SEARCH_HINT: Words = words("Client, contact, title, tag", "Клиент, контакт, сделка, метка");
pub const OWNER: Words = words("Owner", "Ответственный");
pub const OWNERS: Words = words(
    "{n} {n|owner|owners}",
    "{n} {n|ответственный|ответственных|ответственных}",
);
pub const SOMEBODY_GONE: Words = words("somebody who is not in the team", "кто-то не из команды");
pub const NO_PEOPLE: Words = words("Nobody is in the team yet.", "В команде пока никого.");
pub const TAG: Words = words("Tag", "Метка");
pub const NO_TAGS: Words = words("No deal has a tag yet.", "Ни у одной сделки нет метки.");
pub const VALUE: Words = words("Value", "Сумма");
pub const NEXT_STEP: Words = words("Next step", "Следующий шаг");
pub const STUCK: Words = words("Stuck", "Застряли");
pub const FORGOTTEN: Words = words("No next step", "Без шага");
pub const IN_ARCHIVE: Words = words("Archive", "Архив");
pub const FROM: Words = words("From", "От");
pub const TO: Words = words("To", "До");
pub const FROM_ON: Words = words("from {from}", "от {from}");
pub const UP_TO: Words = words("up to {to}", "до {to}");
pub const CLEAR: Words = words("Clear", "Сбросить");
pub const WITHOUT: Words = words("Remove filter: {filter}", "Убрать фильтр: {filter}");
pub const ORDER: Words = words("Order", "Порядок");
pub const BY_HAND: Words = words("By hand", "Вручную");
pub const BY_NEXT_STEP: Words = words("Next step", "Следующий шаг");
pub const BY_VALUE: Words = words("Value", "Сумма");
pub const BY_AGE: Words = words("Longest in stage", "Дольше на этапе");
pub const VIEWS: Words = words("Saved views", "Виды");
pub const SAVE_VIEW: Words = words("Save this view", "Сохранить вид");
pub const SAVE_VIEW_MORE: Words = words("Save this view…", "Сохранить вид…");
pub const MANAGE_VIEWS_MORE: Words = words("Rename or delete…", "Переименовать или удалить…");
pub const VIEW_NAME: Words = words("Name", "Название");
pub const VIEW_SAVED: Words = words("View saved: {view}", "Вид сохранён: {view}");
pub const VIEW_RENAMED: Words = words("View renamed: {view}", "Вид переименован: {view}");
pub const VIEW_DELETED: Words = words("View deleted: {view}", "Вид удалён: {view}");
pub const DELETE_NAMED: Words = words("Delete: {name}", "Удалить: {name}");
