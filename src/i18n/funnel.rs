//! Texts of the board.

use super::{Words, words};

pub const MOVED_ONE: Words = words!(
    "“{deal}” moved to {stage}",
    "«{deal}» → {stage}",
    "„{deal}“ → {stage}"
);
pub const MOVED_MANY: Words = words!(
    "{n} {n|deal|deals} moved to {stage}",
    "{n} {n|сделка|сделки|сделок} → {stage}",
    "{n} {n|сделка|сделки} → {stage}",
);
pub const DEAL_IS_GONE: Words = words!(
    "This deal is not there any more.",
    "Этой сделки больше нет.",
    "Тази сделка вече я няма."
);
pub const STAGE_IS_GONE: Words = words!(
    "This stage is not there any more.",
    "Этого этапа больше нет.",
    "Този етап вече го няма."
);
pub const MOVE_DAY_IMPOSSIBLE: Words = words!(
    "The deal cannot have moved on {day}: that is in the future, or before its last move.",
    "Сделка не могла перейти {day}: это будущее или раньше её последнего перехода.",
    "Сделката не може да е преместена на {day}: това е в бъдещето или преди последното ѝ преместване.",
);
pub const REASON_NEEDS_WORDS: Words = words!(
    "Say in a few words what the other reason is.",
    "Напишите в двух словах, что за другая причина.",
    "Напишете с няколко думи каква е другата причина.",
);
pub const ANSWER_FIRST: Words = words!(
    "Answer the questions first.",
    "Сначала ответьте на вопросы.",
    "Първо отговорете на въпросите."
);

// The board as a whole
pub const BOARD: Words = words!("Board", "Доска", "Табло");
pub const BOARDS: Words = words!("Boards", "Доски", "Табла");
pub const STAGES: Words = words!("Stages", "Этапы", "Етапи");
pub const NEW_DEAL: Words = words!("New deal", "Новая сделка", "Нова сделка");
pub const IN_WORK: Words = words!("In work", "В работе", "В работа");
pub const SUM: Words = words!("Sum", "Сумма", "Сума");
pub const FORECAST: Words = words!("Forecast", "Прогноз", "Прогноза");
pub const WEIGHTED: Words = words!(
    "Every value counted by its chance of being won",
    "Каждая сумма умножена на вероятность сделки",
    "Всяка сума, умножена по вероятността за спечелване",
);
pub const KEYS: Words = words!(
    "Arrows walk from card to card. Enter opens the deal, Space lifts the card, M moves it to another stage, X selects it.",
    "Стрелки переходят между карточками. Enter открывает сделку, пробел поднимает карточку, M переносит на другой этап, X выделяет.",
    "Стрелките обхождат картите. Enter отваря сделката, интервал вдига картата, M я мести в друг етап, X я избира.",
);
pub const NO_DEALS_YET: Words = words!("No deals yet", "Сделок пока нет", "Още няма сделки");
pub const NO_DEALS_HINT: Words = words!(
    "These are your stages. Each says what to achieve in it, and what the client must have done before a deal moves on. Add the first deal with the plus sign of its stage, or bring in what you have.",
    "Это ваши этапы. На каждом написано, чего добиться и что должен сделать клиент, чтобы сделка пошла дальше. Добавьте первую сделку плюсом в её этапе или перенесите то, что уже есть.",
    "Това са вашите етапи. Всеки казва какво да постигнете в него и какво трябва да е направил клиентът, за да продължи сделката. Добавете първата сделка с плюса на етапа ѝ или прехвърлете каквото имате.",
);
pub const MERGE_FILE: Words = words!("Merge a file…", "Объединить с файлом…", "Обединете с файл…");
pub const STUCK_NOW: Words = words!(
    "Show only the deals that are stuck",
    "Показать только застрявшие сделки",
    "Покажете само зациклилите сделки",
);
pub const BRING_IN: Words = words!(
    "Import a CSV table…",
    "Загрузить таблицу CSV…",
    "Импорт на таблица CSV…"
);
pub const NOTHING_FOUND: Words = words!("No deal fits", "Ничего не подходит", "Няма такава сделка");
pub const NOTHING_FOUND_HINT: Words = words!(
    "No deal on this board passes the filter.",
    "На этой доске нет сделок, подходящих под фильтр.",
    "Нито една сделка на това табло не минава през филтъра.",
);
pub const CLEAR_FILTER: Words = words!("Clear the filter", "Сбросить фильтр", "Изчистете филтъра");

// A column
pub const GOAL: Words = words!("Goal", "Цель", "Цел");
pub const RESULT: Words = words!("Result", "Результат", "Резултат");
pub const ABOUT: Words = words!("≈ {sum}", "≈ {sum}", "≈ {sum}");
pub const ADD_TO: Words = words!(
    "Add a deal to {stage}",
    "Добавить сделку: {stage}",
    "Добавете сделка: {stage}"
);
pub const MORE_FOR: Words = words!("More for {stage}", "Ещё: {stage}", "Още за {stage}");
pub const COLUMN_EMPTY: Words = words!("Nothing here yet", "Здесь пока пусто", "Тук още няма нищо");
pub const FOLD: Words = words!("Fold the column", "Свернуть столбец", "Свийте колоната");
pub const UNFOLD: Words = words!(
    "Unfold {stage}, {n} {n|deal|deals}",
    "Развернуть {stage}, {n} {n|сделка|сделки|сделок}",
    "Разгънете {stage}, {n} {n|сделка|сделки}",
);
pub const SELECT_ALL: Words = words!(
    "Select all in the column",
    "Выделить весь столбец",
    "Изберете цялата колона"
);

// A card
pub const UNTITLED: Words = words!("Untitled", "Без названия", "Без име");
pub const TODAY: Words = words!("Today", "Сегодня", "Днес");
pub const NO_NEXT_STEP: Words = words!("No next step", "Нет следующего шага", "Няма следваща стъпка");
pub const CONTACTS: Words = words!(
    "{n} {n|contact|contacts}",
    "{n} {n|контакт|контакта|контактов}",
    "{n} {n|контакт|контакта}"
);
pub const DAYS_SHORT: Words = words!("{n} d", "{n} дн.", "{n} дн.");
pub const DAYS_IN_STAGE: Words = words!(
    "{n} working {n|day|days} in this stage",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе",
    "{n} {n|работен ден|работни дни} в този етап",
);
pub const DAYS_OF_NORM: Words = words!("{days} / {norm} d", "{days} / {norm} дн.", "{days} / {norm} дн.");
pub const DAYS_OF_NORM_LONG: Words = words!(
    "{days} of {norm} working days in this stage",
    "{days} из {norm} рабочих дней на этапе",
    "{days} от {norm} работни дни в този етап",
);
pub const AGAIN_ON: Words = words!("Again on {day}", "Вернуться {day}", "Отново на {day}");
pub const SELECT: Words = words!("Select", "Выделить", "Изберете");
pub const CARD_MENU: Words = words!("Actions", "Действия", "Действия");
pub const LOG: Words = words!("Log", "Записать касание", "Запишете активност");
pub const LOG_ONE: Words = words!("Log: {what}", "Записать: {what}", "Запишете: {what}");
pub const LOGGED: Words = words!(
    "{what} logged: {deal}",
    "Записано: {what} — {deal}",
    "{what}, отбелязано: {deal}"
);
pub const OPEN: Words = words!("Open", "Открыть", "Отворете");
pub const MOVE_TO: Words = words!("Move to…", "Перенести на этап…", "Преместете в…");
pub const UP: Words = words!("Up", "Выше", "По-нагоре");
pub const DOWN: Words = words!("Down", "Ниже", "По-надолу");
pub const TO_TOP: Words = words!("To the top", "В начало", "Най-отгоре");
pub const TO_END: Words = words!("To the end", "В конец", "Най-отдолу");
pub const LOG_MORE: Words = words!("Log…", "Записать касание…", "Запишете активност…");
pub const CHANGE_OWNER: Words = words!("Change owner…", "Сменить ответственного…", "Сменете отговорника…");
pub const ARCHIVE: Words = words!("Archive", "В архив", "Архивирайте");
pub const UNARCHIVE: Words = words!(
    "Take out of the archive",
    "Вернуть из архива",
    "Извадете от архива"
);

// Carrying a card
pub const LIFTED: Words = words!(
    "{deal} lifted. {place}. Arrows move it, Space drops it, Escape puts it back.",
    "Поднята: {deal}. {place}. Стрелки двигают, пробел кладёт, Escape возвращает.",
    "Вдигната: {deal}. {place}. Стрелките я местят, интервал я пуска, Escape я връща.",
);
pub const PLACE: Words = words!(
    "{place} of {count} in {stage}",
    "{place} из {count}, этап {stage}",
    "{place} от {count} в {stage}",
);
pub const PUT_BACK: Words = words!("Put back", "Возвращено на место", "Върната на място");
pub const SORTED_OTHERWISE: Words = words!(
    "The cards are sorted. To arrange them by hand, choose the order “By hand”.",
    "Карточки отсортированы. Чтобы расставить их вручную, выберите порядок «Вручную».",
    "Картите са сортирани. За да ги подредите на ръка, изберете подредба „Ръчно“.",
);

// Adding
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const WHAT_IS_SOLD: Words = words!("What is sold", "Что продаём", "Какво продаваме");
pub const VALUE_IN: Words = words!("Value, {currency}", "Сумма, {currency}", "Сума, {currency}");
pub const ADD: Words = words!("Add", "Добавить", "Добавете");
pub const ADDED: Words = words!("Added: {deal}", "Добавлена: {deal}", "Добавена: {deal}");
pub const NAMELESS: Words = words!(
    "Name the client or what is sold.",
    "Укажите клиента или что продаём.",
    "Посочете клиента или какво се продава.",
);
pub const NOT_A_SUM: Words = words!(
    "This is not a sum of money.",
    "Это не похоже на сумму.",
    "Това не е парична сума."
);

// Several deals
pub const CHOSEN: Words = words!("Selected deals", "Выделенные сделки", "Избрани сделки");
pub const SELECTED: Words = words!("{n} selected", "Выделено: {n}", "Избрани: {n}");
pub const MOVE: Words = words!("Move", "Перенести", "Преместете");
pub const CLEAR_SELECTION: Words = words!("Clear the selection", "Снять выделение", "Изчистете избора");
pub const TAG_THEM: Words = words!("Add a tag", "Добавить метку", "Добавете етикет");
pub const ARCHIVED_ONE: Words = words!("“{deal}” archived", "В архиве: {deal}", "„{deal}“ е в архива");
pub const ARCHIVED_MANY: Words = words!(
    "{n} {n|deal|deals} archived",
    "В архив: {n} {n|сделка|сделки|сделок}",
    "В архива: {n} {n|сделка|сделки}",
);
pub const UNARCHIVED_ONE: Words = words!(
    "“{deal}” taken out of the archive",
    "Из архива: {deal}",
    "„{deal}“ е извадена от архива"
);
pub const UNARCHIVED_MANY: Words = words!(
    "{n} {n|deal|deals} taken out of the archive",
    "Из архива: {n} {n|сделка|сделки|сделок}",
    "Извадени от архива: {n} {n|сделка|сделки}",
);
pub const DELETED_ONE: Words = words!("“{deal}” deleted", "Удалена: {deal}", "„{deal}“ е изтрита");
pub const DELETED_MANY: Words = words!(
    "{n} {n|deal|deals} deleted",
    "Удалено: {n} {n|сделка|сделки|сделок}",
    "Изтрити: {n} {n|сделка|сделки}",
);
pub const GIVEN_ONE: Words = words!(
    "“{deal}” given to {person}",
    "{deal} → {person}",
    "„{deal}“ → {person}"
);
pub const GIVEN_MANY: Words = words!(
    "{n} {n|deal|deals} given to {person}",
    "{n} {n|сделка|сделки|сделок} → {person}",
    "{n} {n|сделка|сделки} → {person}",
);
pub const TAGGED_ONE: Words = words!(
    "“{deal}” tagged “{tag}”",
    "Метка «{tag}»: {deal}",
    "Етикет „{tag}“: „{deal}“"
);
pub const TAGGED_MANY: Words = words!(
    "{n} {n|deal|deals} tagged “{tag}”",
    "Метка «{tag}»: {n} {n|сделка|сделки|сделок}",
    "Етикет „{tag}“: {n} {n|сделка|сделки}",
);
pub const NOBODY: Words = words!("nobody", "никто", "никой");

// Filter, order, views
pub const SEARCH: Words = words!("Search", "Поиск", "Търсене");
pub const SEARCH_HINT: Words = words!(
    "Client, contact, title, tag",
    "Клиент, контакт, сделка, метка",
    "Клиент, контакт, сделка, етикет"
);
pub const OWNER: Words = words!("Owner", "Ответственный", "Отговорник");
pub const OWNERS: Words = words!(
    "{n} {n|owner|owners}",
    "{n} {n|ответственный|ответственных|ответственных}",
    "{n} {n|отговорник|отговорници}",
);
pub const SOMEBODY_GONE: Words = words!(
    "somebody who is not in the team",
    "кто-то не из команды",
    "някой извън екипа"
);
pub const NO_PEOPLE: Words = words!(
    "Nobody is in the team yet.",
    "В команде пока никого.",
    "В екипа още няма никого."
);
pub const TAG: Words = words!("Tag", "Метка", "Етикет");
pub const NO_TAGS: Words = words!(
    "No deal has a tag yet.",
    "Ни у одной сделки нет метки.",
    "Още нито една сделка няма етикет."
);
pub const VALUE: Words = words!("Value", "Сумма", "Сума");
pub const NEXT_STEP: Words = words!("Next step", "Следующий шаг", "Следваща стъпка");
pub const STUCK: Words = words!("Stuck", "Застряли", "Зациклили");
pub const FORGOTTEN: Words = words!("No next step", "Без шага", "Без следваща стъпка");
pub const IN_ARCHIVE: Words = words!("Archive", "Архив", "Архив");
pub const FROM: Words = words!("From", "От", "От");
pub const TO: Words = words!("To", "До", "До");
pub const FROM_ON: Words = words!("from {from}", "от {from}", "от {from}");
pub const UP_TO: Words = words!("up to {to}", "до {to}", "до {to}");
pub const CLEAR: Words = words!("Clear", "Сбросить", "Изчистете");
pub const WITHOUT: Words = words!(
    "Remove filter: {filter}",
    "Убрать фильтр: {filter}",
    "Премахнете филтъра: {filter}"
);
pub const ORDER: Words = words!("Order", "Порядок", "Подредба");
pub const BY_HAND: Words = words!("By hand", "Вручную", "Ръчно");
pub const BY_NEXT_STEP: Words = words!("Next step", "Следующий шаг", "Следваща стъпка");
pub const BY_VALUE: Words = words!("Value", "Сумма", "Сума");
pub const BY_AGE: Words = words!("Longest in stage", "Дольше на этапе", "Най-дълго в етапа");
pub const VIEWS: Words = words!("Saved views", "Виды", "Изгледи");
pub const SAVE_VIEW: Words = words!("Save this view", "Сохранить вид", "Запазете изгледа");
pub const SAVE_VIEW_MORE: Words = words!("Save this view…", "Сохранить вид…", "Запазете изгледа…");
pub const MANAGE_VIEWS_MORE: Words = words!(
    "Rename or delete…",
    "Переименовать или удалить…",
    "Преименувайте или изтрийте…"
);
pub const VIEW_NAME: Words = words!("Name", "Название", "Име");
pub const VIEW_SAVED: Words = words!(
    "View saved: {view}",
    "Вид сохранён: {view}",
    "Запазен изглед: {view}"
);
pub const VIEW_RENAMED: Words = words!(
    "View renamed: {view}",
    "Вид переименован: {view}",
    "Преименуван изглед: {view}"
);
pub const VIEW_DELETED: Words = words!(
    "View deleted: {view}",
    "Вид удалён: {view}",
    "Изтрит изглед: {view}"
);
pub const DELETE_NAMED: Words = words!("Delete: {name}", "Удалить: {name}", "Изтрийте: {name}");
