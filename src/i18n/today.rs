//! Texts of the page Today.

use super::{Words, words};

pub const WHOSE: Words = words!("Whose", "Чьи дела", "Чии");
pub const MINE: Words = words!("Mine", "Мои", "Мои");
pub const EVERYONE: Words = words!("Everyone", "Все", "Всички");
pub const PERSON: Words = words!("Person", "Сотрудник", "Служител");

pub const OVERDUE: Words = words!("Overdue", "Просрочено", "Просрочени");
pub const TODAY: Words = words!("Today", "На сегодня", "Днес");
pub const STUCK: Words = words!("Stuck", "Застряли", "Зациклили");
pub const FORGOTTEN: Words = words!("Forgotten", "Забыты", "Забравени");
pub const AGAIN: Words = words!("Time to look again", "Пора вернуться", "Време за нов поглед");
pub const AHEAD: Words = words!("Next seven days", "Ближайшие семь дней", "Следващите седем дни");
pub const STUCK_HINT: Words = words!(
    "Nothing happens, or for too long: find out what stops them.",
    "Ничего не происходит или слишком долго: выясните, что мешает.",
    "Нищо не се случва или стоят твърде дълго: разберете какво им пречи.",
);
pub const FORGOTTEN_HINT: Words = words!(
    "Nobody wrote down what comes next.",
    "Никто не записал, что дальше.",
    "Никой не е записал какво следва.",
);
pub const AGAIN_HINT: Words = words!(
    "Parked until now.",
    "Были отложены до этого дня.",
    "Отложени до този ден."
);

pub const NO_NEXT_STEP: Words = words!("No next step", "Нет следующего шага", "Няма следваща стъпка");
pub const LOOK_AGAIN: Words = words!("Look at it again", "Вернуться к сделке", "Погледнете я отново");
pub const NO_CLIENT: Words = words!("No client", "Без клиента", "Без клиент");
pub const OVERDUE_BY: Words = words!(
    "{date}, {n} working {n|day|days} ago",
    "{date}, {n} {n|рабочий день|рабочих дня|рабочих дней} назад",
    "{date}, преди {n} {n|работен ден|работни дни}",
);
pub const QUIET: Words = words!(
    "quiet for {n} working {n|day|days}",
    "тихо {n} {n|рабочий день|рабочих дня|рабочих дней}",
    "тихо от {n} {n|работен ден|работни дни}",
);
pub const SINCE: Words = words!("Since {date}", "С {date}", "От {date}");
pub const IS_TODAY: Words = words!("Today", "Сегодня", "Днес");

pub const DONE: Words = words!("Done: {what}", "Сделано: {what}", "Готово: {what}");
pub const PLAN: Words = words!(
    "Plan the next step: {what}",
    "Запланировать шаг: {what}",
    "Планирайте следваща стъпка: {what}"
);
pub const LOG: Words = words!("Log: {kind}", "Отметить: {kind}", "Отбележете: {kind}");
pub const LOGGED: Words = words!(
    "{kind} logged: {deal}",
    "{kind}, отмечено: {deal}",
    "{kind}, отбелязано: {deal}"
);
pub const PUT_OFF: Words = words!("Put off", "Отложить", "Отложете");
pub const PUT_OFF_DAY: Words = words!("To {date}", "На {date}", "За {date}");
pub const PUT_OFF_WEEK: Words = words!(
    "By a week, to {date}",
    "На неделю, до {date}",
    "Със седмица, до {date}"
);
pub const PUT_OFF_MONTH: Words = words!(
    "By a month, to {date}",
    "На месяц, до {date}",
    "С месец, до {date}"
);
pub const CHOOSE_DAY: Words = words!("Another day…", "Другой день…", "Друг ден…");
pub const PUT_OFF_DONE: Words = words!(
    "Put off to {date}: {deal}",
    "Отложено до {date}: {deal}",
    "Отложено до {date}: {deal}"
);
pub const BACK_TO_WORK: Words = words!("Back to work", "Вернуть в работу", "Върнете в работа");

pub const WHAT_WAS_DONE: Words = words!("What was done", "Что сделано", "Какво е направено");
pub const ONLY_PLAN: Words = words!("Only plan", "Только план", "Само план");
pub const RESULT: Words = words!("What came of it", "Что в итоге", "Какво излезе");
pub const NEXT: Words = words!("Next step", "Следующий шаг", "Следваща стъпка");
pub const NEXT_DATE: Words = words!("On", "Когда", "Кога");
pub const FINISHED: Words = words!(
    "Next step done: {deal}",
    "Шаг сделан: {deal}",
    "Стъпката е направена: {deal}"
);
pub const PLANNED: Words = words!(
    "Next step planned: {deal}",
    "Шаг запланирован: {deal}",
    "Стъпката е планирана: {deal}"
);
pub const SHOW_MORE: Words = words!("Show {n} more", "Показать ещё {n}", "Покажете още {n}");

pub const ALL_CLEAR: Words = words!("Nothing waits", "Ничего не ждёт", "Нищо не чака");
pub const ALL_CLEAR_TEXT: Words = words!(
    "No step is due, no deal is stuck or forgotten. A good moment to look for new ones.",
    "Нет ни просроченных шагов, ни застрявших, ни забытых сделок. Самое время искать новые.",
    "Няма стъпки с изтекъл срок, няма зациклили или забравени сделки. Добър момент да потърсите нови.",
);
pub const NO_DEALS: Words = words!("No deals yet", "Сделок пока нет", "Още няма сделки");
pub const NO_DEALS_TEXT: Words = words!(
    "Add deals to the funnel and give each a next step: this page then tells every morning what to do.",
    "Добавьте сделки в воронку и назначьте каждой следующий шаг: эта страница каждое утро подскажет, что делать.",
    "Добавете сделки във фунията и дайте на всяка следваща стъпка: тази страница ще ви казва всяка сутрин какво да правите.",
);
pub const TO_FUNNEL: Words = words!("Open the funnel", "Открыть воронку", "Отворете фунията");
