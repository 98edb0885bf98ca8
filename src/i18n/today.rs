//! Texts of the page Today.

use super::{Words, words};

pub const WHOSE: Words = words("Whose", "Чьи дела");
pub const MINE: Words = words("Mine", "Мои");
pub const EVERYONE: Words = words("Everyone", "Все");
pub const PERSON: Words = words("Person", "Сотрудник");

pub const OVERDUE: Words = words("Overdue", "Просрочено");
pub const TODAY: Words = words("Today", "На сегодня");
pub const STUCK: Words = words("Stuck", "Застряли");
pub const FORGOTTEN: Words = words("Forgotten", "Забыты");
pub const AGAIN: Words = words("Time to look again", "Пора вернуться");
pub const AHEAD: Words = words("Next seven days", "Ближайшие семь дней");
pub const STUCK_HINT: Words = words(
    "Nothing happens, or for too long: find out what stops them.",
    "Ничего не происходит или слишком долго: выясните, что мешает.",
);
pub const FORGOTTEN_HINT: Words = words(
    "Nobody wrote down what comes next.",
    "Никто не записал, что дальше.",
);
pub const AGAIN_HINT: Words = words("Parked until now.", "Были отложены до этого дня.");

pub const NO_NEXT_STEP: Words = words("No next step", "Нет следующего шага");
pub const LOOK_AGAIN: Words = words("Look at it again", "Вернуться к сделке");
pub const NO_CLIENT: Words = words("No client", "Без клиента");
pub const OVERDUE_BY: Words = words(
    "{date}, {n} working {n|day|days} ago",
    "{date}, {n} {n|рабочий день|рабочих дня|рабочих дней} назад",
);
pub const QUIET: Words = words(
    "quiet for {n} working {n|day|days}",
    "тихо {n} {n|рабочий день|рабочих дня|рабочих дней}",
);
pub const SINCE: Words = words("Since {date}", "С {date}");
pub const IS_TODAY: Words = words("Today", "Сегодня");

pub const DONE: Words = words("Done: {what}", "Сделано: {what}");
pub const PLAN: Words = words("Plan the next step: {what}", "Запланировать шаг: {what}");
pub const LOG: Words = words("Log: {kind}", "Отметить: {kind}");
pub const LOGGED: Words = words("{kind} logged: {deal}", "{kind}, отмечено: {deal}");
pub const PUT_OFF: Words = words("Put off", "Отложить");
pub const PUT_OFF_DAY: Words = words("To {date}", "На {date}");
pub const PUT_OFF_WEEK: Words = words("By a week, to {date}", "На неделю, до {date}");
pub const PUT_OFF_MONTH: Words = words("By a month, to {date}", "На месяц, до {date}");
pub const CHOOSE_DAY: Words = words("Another day…", "Другой день…");
pub const PUT_OFF_DONE: Words = words("Put off to {date}: {deal}", "Отложено до {date}: {deal}");
pub const BACK_TO_WORK: Words = words("Back to work", "Вернуть в работу");

pub const WHAT_WAS_DONE: Words = words("What was done", "Что сделано");
pub const ONLY_PLAN: Words = words("Only plan", "Только план");
pub const RESULT: Words = words("What came of it", "Что в итоге");
pub const NEXT: Words = words("Next step", "Следующий шаг");
pub const NEXT_DATE: Words = words("On", "Когда");
pub const FINISHED: Words = words("Next step done: {deal}", "Шаг сделан: {deal}");
pub const PLANNED: Words = words("Next step planned: {deal}", "Шаг запланирован: {deal}");
pub const SHOW_MORE: Words = words("Show {n} more", "Показать ещё {n}");

pub const ALL_CLEAR: Words = words("Nothing waits", "Ничего не ждёт");
pub const ALL_CLEAR_TEXT: Words = words(
    "No step is due, no deal is stuck or forgotten. A good moment to look for new ones.",
    "Нет ни просроченных шагов, ни застрявших, ни забытых сделок. Самое время искать новые.",
);
pub const NO_DEALS: Words = words("No deals yet", "Сделок пока нет");
pub const NO_DEALS_TEXT: Words = words(
    "Add deals to the funnel and give each a next step: this page then tells every morning what to do.",
    "Добавьте сделки в воронку и назначьте каждой следующий шаг: эта страница каждое утро подскажет, что делать.",
);
pub const TO_FUNNEL: Words = words("Open the funnel", "Открыть воронку");
