//! Texts of the page Meetings: the list, the calendar, the life of a meeting.

use super::{Words, words};

pub const TITLE: Words = words("Meetings", "Встречи");
pub const SECTIONS: Words = words("Parts of the page", "Разделы страницы");
pub const LIST: Words = words("Meetings", "Встречи");
pub const LIBRARY: Words = words("Library", "Библиотека");
pub const FIGURES: Words = words("Figures", "Показатели");
pub const CHECKLISTS: Words = words("Checklists", "Чек-листы");
pub const NEW: Words = words("New meeting", "Новая встреча");
pub const PLANNED: Words = words("Planned a meeting", "Запланирована встреча");
pub const BACK: Words = words("All meetings", "Все встречи");
pub const GONE: Words = words("There is no such meeting here.", "Такой встречи здесь нет.");

pub const VIEW: Words = words("View", "Вид");
pub const AS_LIST: Words = words("List", "Список");
pub const MONTH: Words = words("Month", "Месяц");
pub const WEEK: Words = words("Week", "Неделя");
pub const BEFORE: Words = words("Before", "Раньше");
pub const AFTER: Words = words("After", "Позже");
pub const NOW: Words = words("Today", "Сегодня");
pub const NO_DAY: Words = words("No day", "Без даты");
pub const MORE_THAT_DAY: Words = words("{n} more", "ещё {n}");
pub const PLAN_ON: Words = words("Plan a meeting on {day}", "Запланировать встречу на {day}");

pub const SEARCH: Words = words("Search meetings", "Искать встречи");
pub const ANYBODY: Words = words("Everybody", "Все сотрудники");
pub const ANY_STATE: Words = words("Any state", "Любое состояние");
pub const ANY_VERDICT: Words = words("Any verdict", "Любой итог");
pub const ANY_CLIENT: Words = words("Any client", "Любой клиент");
pub const ANY_GOAL: Words = words("Any goal", "Любая цель");
pub const ANY_MET: Words = words("Met: any criterion", "Выполнено: любой критерий");
pub const ANY_FAILED: Words = words("Failed: any criterion", "Не выполнено: любой критерий");
pub const FILTER: Words = words("Filter", "Фильтр");
pub const FROM: Words = words("From", "С");
pub const TO: Words = words("To", "По");
pub const CLEAR: Words = words("Clear", "Сбросить");
pub const FOUND: Words = words("{n} {n|meeting|meetings}", "{n} {n|встреча|встречи|встреч}");
pub const GOOD_ONES: Words = words("Show me good ones", "Покажите хорошие");
pub const FAILED: Words = words("Failed: {text}", "Не выполнено: {text}");

pub const NONE_YET: Words = words("No meetings yet", "Встреч пока нет");
pub const NONE_YET_WHY: Words = words(
    "A trip is expensive. Say before it what it is for, judge after it what the client did, and the team learns from every one.",
    "Поездка стоит дорого. Скажите до неё, зачем она, после неё — что сделал клиент, и команда научится на каждой.",
);
pub const UNREPORTED: Words = words("Wait for a report", "Ждут отчёта");
pub const AHEAD: Words = words("Ahead", "Впереди");
pub const OVER: Words = words("Over", "Прошли");
pub const PLAN: Words = words("Plan a meeting", "Запланировать встречу");
pub const NONE_HERE: Words = words("No meetings yet.", "Встреч ещё не было.");
pub const ALL_OF_THESE: Words = words("All {n}", "Все {n}");
pub const NONE_FOUND: Words = words(
    "No meeting matches the filter",
    "Под фильтр не подходит ни одна встреча",
);

pub const PATH: Words = words("The way of the meeting", "Путь встречи");
pub const MORE: Words = words("More actions", "Ещё действия");
pub const MOVED_TIMES: Words = words("Moved {n} {n|time|times}", "Переносов: {n}");
pub const EXEMPLARY: Words = words("Exemplary", "Образцовая");
pub const UNAPPROVED: Words = words("Held without approval", "Прошла без согласования");
pub const SCORE: Words = words("Score", "Оценка");
pub const NO_SCORE: Words = words("No score", "Нет оценки");
pub const WITHOUT_CLIENT: Words = words("No client", "Без клиента");
pub const MISSING_PERSON: Words = words("Nobody", "Никто");

pub const SUBMIT: Words = words("Submit", "На согласование");
pub const SUBMITTED: Words = words("Submitted", "Отправлена на согласование");
pub const READY: Words = words("Ready to go", "Готово, едем");
pub const APPROVE: Words = words("Approve", "Согласовать");
pub const APPROVED: Words = words("Approved", "Согласована");
pub const SEND_BACK: Words = words("Send back…", "Вернуть…");
pub const SEND_BACK_TITLE: Words = words("Send back with questions", "Вернуть с вопросами");
pub const QUESTIONS: Words = words("Questions", "Вопросы");
pub const SENT_BACK: Words = words("Sent back", "Возвращена с вопросами");
pub const HOLD: Words = words("It took place", "Состоялась");
pub const HELD: Words = words("It took place", "Состоялась");
pub const CANCEL: Words = words("Call off…", "Отменить встречу…");
pub const CANCEL_TITLE: Words = words("Call the meeting off", "Отменить встречу");
pub const CANCELLED: Words = words("Called off", "Отменена");
pub const PUT_OFF: Words = words("Move…", "Перенести…");
pub const PUT_OFF_TITLE: Words = words("Move the meeting", "Перенести встречу");
pub const PUT_OFF_DONE: Words = words("Moved", "Перенесена");
pub const NEW_DAY: Words = words(
    "New day (none yet: leave it empty)",
    "Новый день (если его ещё нет — оставьте пустым)",
);
pub const REASON: Words = words("Reason", "Причина");
pub const TAKE_UP: Words = words("Take it up again", "Вернуть в работу");
pub const TAKEN_UP: Words = words("Taken up again", "Возвращена в работу");
pub const REOPEN: Words = words("Correct the report", "Исправить отчёт");
pub const REOPENED: Words = words("Report opened again", "Отчёт снова открыт");
pub const DELETE: Words = words("Delete", "Удалить");
pub const DELETED: Words = words("Meeting deleted", "Встреча удалена");
pub const CHANGED: Words = words("Changed a meeting", "Изменена встреча");
pub const ASKED_BACK: Words = words("Questions of the head", "Вопросы руководителя");

pub const HISTORY: Words = words("What happened to it", "Что с ней было");
pub const MOVED_FROM_TO: Words = words("from {from} to {to}", "с {from} на {to}");

pub const ICS_ONE: Words = words("Calendar file", "В календарь");
pub const ICS_ALL: Words = words(
    "Calendar file of all planned",
    "Все запланированные — в календарь",
);
pub const CSV: Words = words("Table (CSV)", "Таблица (CSV)");
pub const PRINT: Words = words("Print", "Печать");
pub const COPY: Words = words("Copy as text", "Скопировать текстом");
pub const COPIED: Words = words("Copied", "Скопировано");
pub const NOT_COPIED: Words = words("The browser did not let me copy", "Браузер не дал скопировать");
pub const NOTHING_PLANNED: Words = words(
    "No planned meeting has a day",
    "Нет запланированных встреч с датой",
);
pub const NOT_SAVED: Words = words("The file could not be written", "Файл не получилось записать");

pub const NO_MEETING: Words = words("The meeting is not there any more.", "Этой встречи больше нет.");
pub const NOT_FROM: Words = words(
    "That is not possible for a meeting in the state “{state}”.",
    "Это невозможно для встречи в состоянии «{state}».",
);
pub const MISSING_PARTS: Words = words("Still missing: {parts}", "Ещё не хватает: {parts}");
pub const NEEDS_WORDS: Words = words("Say it in a few words.", "Нужно несколько слов.");
pub const NOT_A_HEAD: Words = words(
    "Only a head can do that.",
    "Это может сделать только руководитель.",
);
pub const NEEDS_VERDICT: Words = words("Choose the verdict first.", "Сначала выберите итог.");
pub const NEEDS_ACTION: Words = words(
    "A step forward needs the action the client did or promised.",
    "Для шага вперёд нужно действие, которое клиент сделал или обещал.",
);
pub const NEEDS_DATE: Words = words(
    "A step forward needs the day of the client’s action.",
    "Для шага вперёд нужен день, когда клиент это сделает.",
);
pub const BAD_DAY: Words = words("{day} cannot be the day.", "{day} не подходит.");
