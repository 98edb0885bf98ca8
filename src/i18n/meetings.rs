//! Texts of the page Meetings: the list, the calendar, the life of a meeting.

use super::{Words, words};

pub const TITLE: Words = words!("Meetings", "Встречи", "Срещи");
pub const SECTIONS: Words = words!("Parts of the page", "Разделы страницы", "Раздели на страницата");
pub const LIST: Words = words!("Meetings", "Встречи", "Срещи");
pub const LIBRARY: Words = words!("Library", "Библиотека", "Библиотека");
pub const FIGURES: Words = words!("Figures", "Показатели", "Показатели");
pub const CHECKLISTS: Words = words!("Checklists", "Чек-листы", "Контролни списъци");
pub const NEW: Words = words!("New meeting", "Новая встреча", "Нова среща");
pub const PLANNED: Words = words!("Planned a meeting", "Запланирована встреча", "Планирана среща");
pub const BACK: Words = words!("All meetings", "Все встречи", "Всички срещи");
pub const GONE: Words = words!(
    "There is no such meeting here.",
    "Такой встречи здесь нет.",
    "Тук няма такава среща."
);

pub const VIEW: Words = words!("View", "Вид", "Изглед");
pub const AS_LIST: Words = words!("List", "Список", "Списък");
pub const MONTH: Words = words!("Month", "Месяц", "Месец");
pub const WEEK: Words = words!("Week", "Неделя", "Седмица");
pub const BEFORE: Words = words!("Before", "Раньше", "Преди");
pub const AFTER: Words = words!("After", "Позже", "След");
pub const NOW: Words = words!("Today", "Сегодня", "Днес");
pub const NO_DAY: Words = words!("No day", "Без даты", "Без дата");
pub const MORE_THAT_DAY: Words = words!("{n} more", "ещё {n}", "още {n}");
pub const PLAN_ON: Words = words!(
    "Plan a meeting on {day}",
    "Запланировать встречу на {day}",
    "Планирайте среща на {day}"
);

pub const SEARCH: Words = words!("Search meetings", "Искать встречи", "Търсете срещи");
pub const ANYBODY: Words = words!("Everybody", "Все сотрудники", "Всички");
pub const ANY_STATE: Words = words!("Any state", "Любое состояние", "Всяко състояние");
pub const ANY_VERDICT: Words = words!("Any verdict", "Любой итог", "Всяка оценка");
pub const ANY_CLIENT: Words = words!("Any client", "Любой клиент", "Всеки клиент");
pub const ANY_GOAL: Words = words!("Any goal", "Любая цель", "Всяка цел");
pub const ANY_MET: Words = words!(
    "Met: any criterion",
    "Выполнено: любой критерий",
    "Изпълнен: всеки критерий"
);
pub const ANY_FAILED: Words = words!(
    "Failed: any criterion",
    "Не выполнено: любой критерий",
    "Неизпълнен: всеки критерий"
);
pub const FILTER: Words = words!("Filter", "Фильтр", "Филтър");
pub const FROM: Words = words!("From", "С", "От");
pub const TO: Words = words!("To", "По", "До");
pub const CLEAR: Words = words!("Clear", "Сбросить", "Изчистете");
pub const FOUND: Words = words!(
    "{n} {n|meeting|meetings}",
    "{n} {n|встреча|встречи|встреч}",
    "{n} {n|среща|срещи}"
);
pub const GOOD_ONES: Words = words!("Show me good ones", "Покажите хорошие", "Покажете добрите");
pub const FAILED: Words = words!("Failed: {text}", "Не выполнено: {text}", "Неизпълнено: {text}");

pub const NONE_YET: Words = words!("No meetings yet", "Встреч пока нет", "Още няма срещи");
pub const NONE_YET_WHY: Words = words!(
    "A trip is expensive. Say before it what it is for, judge after it what the client did, and the team learns from every one.",
    "Поездка стоит дорого. Скажите до неё, зачем она, после неё — что сделал клиент, и команда научится на каждой.",
    "Пътуването е скъпо. Кажете преди него за какво е, а след него — какво е направил клиентът, и екипът ще се учи от всяко.",
);
pub const UNREPORTED: Words = words!("Wait for a report", "Ждут отчёта", "Чакат отчет");
pub const AHEAD: Words = words!("Ahead", "Впереди", "Предстоят");
pub const OVER: Words = words!("Over", "Прошли", "Минали");
pub const PLAN: Words = words!("Plan a meeting", "Запланировать встречу", "Планирайте среща");
pub const NONE_HERE: Words = words!("No meetings yet.", "Встреч ещё не было.", "Още няма срещи.");
pub const ALL_OF_THESE: Words = words!("All {n}", "Все {n}", "Всички {n}");
pub const NONE_FOUND: Words = words!(
    "No meeting matches the filter",
    "Под фильтр не подходит ни одна встреча",
    "Никоя среща не отговаря на филтъра",
);

pub const PATH: Words = words!("The way of the meeting", "Путь встречи", "Пътят на срещата");
pub const MORE: Words = words!("More actions", "Ещё действия", "Още действия");
pub const MOVED_TIMES: Words = words!(
    "Moved {n} {n|time|times}",
    "Переносов: {n}",
    "Преместена {n} {n|път|пъти}"
);
pub const EXEMPLARY: Words = words!("Exemplary", "Образцовая", "Образцова");
pub const UNAPPROVED: Words = words!(
    "Held without approval",
    "Прошла без согласования",
    "Проведена без одобрение"
);
pub const SCORE: Words = words!("Score", "Оценка", "Бал");
pub const NO_SCORE: Words = words!("No score", "Нет оценки", "Без бал");
pub const WITHOUT_CLIENT: Words = words!("No client", "Без клиента", "Без клиент");
pub const MISSING_PERSON: Words = words!("Nobody", "Никто", "Никой");

pub const SUBMIT: Words = words!("Submit", "На согласование", "За одобрение");
pub const SUBMITTED: Words = words!(
    "Submitted",
    "Отправлена на согласование",
    "Изпратена за одобрение"
);
pub const READY: Words = words!("Ready to go", "Готово, едем", "Готово, тръгваме");
pub const APPROVE: Words = words!("Approve", "Согласовать", "Одобрете");
pub const APPROVED: Words = words!("Approved", "Согласована", "Одобрена");
pub const SEND_BACK: Words = words!("Send back…", "Вернуть…", "Върнете…");
pub const SEND_BACK_TITLE: Words = words!(
    "Send back with questions",
    "Вернуть с вопросами",
    "Върнете с въпроси"
);
pub const QUESTIONS: Words = words!("Questions", "Вопросы", "Въпроси");
pub const SENT_BACK: Words = words!("Sent back", "Возвращена с вопросами", "Върната с въпроси");
pub const HOLD: Words = words!("It took place", "Состоялась", "Проведе се");
pub const HELD: Words = words!("It took place", "Состоялась", "Проведе се");
pub const CANCEL: Words = words!("Call off…", "Отменить встречу…", "Отменете срещата…");
pub const CANCEL_TITLE: Words = words!("Call the meeting off", "Отменить встречу", "Отменете срещата");
pub const CANCELLED: Words = words!("Called off", "Отменена", "Отменена");
pub const PUT_OFF: Words = words!("Move…", "Перенести…", "Преместете…");
pub const PUT_OFF_TITLE: Words = words!("Move the meeting", "Перенести встречу", "Преместете срещата");
pub const PUT_OFF_DONE: Words = words!("Moved", "Перенесена", "Преместена");
pub const NEW_DAY: Words = words!(
    "New day (none yet: leave it empty)",
    "Новый день (если его ещё нет — оставьте пустым)",
    "Нов ден (ако още няма, оставете празно)",
);
pub const REASON: Words = words!("Reason", "Причина", "Причина");
pub const TAKE_UP: Words = words!("Take it up again", "Вернуть в работу", "Върнете в работа");
pub const TAKEN_UP: Words = words!("Taken up again", "Возвращена в работу", "Върната в работа");
pub const REOPEN: Words = words!("Correct the report", "Исправить отчёт", "Поправете отчета");
pub const REOPENED: Words = words!(
    "Report opened again",
    "Отчёт снова открыт",
    "Отчетът е отворен отново"
);
pub const DELETE: Words = words!("Delete", "Удалить", "Изтрийте");
pub const DELETED: Words = words!("Meeting deleted", "Встреча удалена", "Срещата е изтрита");
pub const CHANGED: Words = words!("Changed a meeting", "Изменена встреча", "Променена среща");
pub const ASKED_BACK: Words = words!(
    "Questions of the head",
    "Вопросы руководителя",
    "Въпроси от ръководителя"
);

pub const HISTORY: Words = words!("What happened to it", "Что с ней было", "Какво се случи с нея");
pub const MOVED_FROM_TO: Words = words!("from {from} to {to}", "с {from} на {to}", "от {from} на {to}");

pub const ICS_ONE: Words = words!("Calendar file", "В календарь", "В календара");
pub const ICS_ALL: Words = words!(
    "Calendar file of all planned",
    "Все запланированные — в календарь",
    "Всички планирани в календара",
);
pub const CSV: Words = words!("Table (CSV)", "Таблица (CSV)", "Таблица (CSV)");
pub const PRINT: Words = words!("Print", "Печать", "Печат");
pub const COPY: Words = words!("Copy as text", "Скопировать текстом", "Копирайте като текст");
pub const COPIED: Words = words!("Copied", "Скопировано", "Копирано");
pub const NOT_COPIED: Words = words!(
    "The browser did not let me copy",
    "Браузер не дал скопировать",
    "Браузърът не позволи копиране"
);
pub const NOTHING_PLANNED: Words = words!(
    "No planned meeting has a day",
    "Нет запланированных встреч с датой",
    "Няма планирана среща с дата",
);
pub const NOT_SAVED: Words = words!(
    "The file could not be written",
    "Файл не получилось записать",
    "Файлът не можа да се запише"
);

pub const NO_MEETING: Words = words!(
    "The meeting is not there any more.",
    "Этой встречи больше нет.",
    "Тази среща вече не съществува."
);
pub const NOT_FROM: Words = words!(
    "That is not possible for a meeting in the state “{state}”.",
    "Это невозможно для встречи в состоянии «{state}».",
    "Това не е възможно за среща в състояние „{state}“.",
);
pub const MISSING_PARTS: Words = words!(
    "Still missing: {parts}",
    "Ещё не хватает: {parts}",
    "Още липсва: {parts}"
);
pub const NEEDS_WORDS: Words = words!(
    "Say it in a few words.",
    "Нужно несколько слов.",
    "Кажете го с няколко думи."
);
pub const NOT_A_HEAD: Words = words!(
    "Only a head can do that.",
    "Это может сделать только руководитель.",
    "Само ръководител може да направи това.",
);
pub const NEEDS_VERDICT: Words = words!(
    "Choose the verdict first.",
    "Сначала выберите итог.",
    "Първо изберете оценка."
);
pub const NEEDS_ACTION: Words = words!(
    "A step forward needs the action the client did or promised.",
    "Для шага вперёд нужно действие, которое клиент сделал или обещал.",
    "За крачка напред е нужно действие, което клиентът е направил или обещал.",
);
pub const NEEDS_DATE: Words = words!(
    "A step forward needs the day of the client’s action.",
    "Для шага вперёд нужен день, когда клиент это сделает.",
    "За крачка напред е нужен денят, в който клиентът ще го направи.",
);
pub const BAD_DAY: Words = words!(
    "{day} cannot be the day.",
    "{day} не подходит.",
    "{day} не може да бъде този ден."
);
