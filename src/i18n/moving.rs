//! Texts of the questions that a move asks.

use super::{Words, words};

pub const TITLE: Words = words!("Move to {stage}", "Переход: {stage}", "Преместване в „{stage}“");
pub const WON_TITLE: Words = words!("Won", "Сделка выиграна", "Сделката е спечелена");
pub const LOST_TITLE: Words = words!("Why was it lost?", "Почему проиграли?", "Защо е загубена?");
pub const PARKED_TITLE: Words = words!(
    "When to look at it again?",
    "Когда вернуться к сделке?",
    "Кога да я погледнем отново?"
);
pub const DEALS: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);
pub const SKIPS: Words = words!(
    "Skips {n} {n|stage|stages}: {stages}",
    "Пропускает {n} {n|этап|этапа|этапов}: {stages}",
    "Прескача {n} {n|етап|етапа}: {stages}",
);

pub const REACHED: Words = words!(
    "Was the expected result of “{stage}” reached?",
    "Ожидаемый результат этапа «{stage}» достигнут?",
    "Постигнат ли е очакваният резултат от „{stage}“?",
);
pub const REACHED_YES: Words = words!("Yes, reached", "Да, достигнут", "Да, постигнат е");
pub const REACHED_YES_TEXT: Words = words!(
    "It is true, and can be verified.",
    "Это так, и это можно проверить.",
    "Вярно е и може да се провери.",
);
pub const ON_CREDIT: Words = words!("On credit", "В долг", "На доверие");
pub const ON_CREDIT_TEXT: Words = words!(
    "Not yet: the deal moves on, marked as a debt.",
    "Ещё нет: сделка идёт дальше с пометкой «в долг».",
    "Още не: сделката продължава напред „на доверие“.",
);

pub const WON_ON: Words = words!("Won on", "Когда выиграна", "Спечелена на");
pub const FINAL_VALUE: Words = words!("Final value", "Итоговая сумма", "Крайна сума");
pub const CURRENCY: Words = words!("Currency", "Валюта", "Валута");
pub const BAD_AMOUNT: Words = words!(
    "Write the amount as a number, such as 12000 or 12000.50.",
    "Напишите сумму числом, например 12000 или 12000,50.",
    "Напишете сумата като число, например 12000 или 12000,50.",
);
pub const REASON: Words = words!("Reason", "Причина", "Причина");
pub const NOTE: Words = words!("Note", "Примечание", "Бележка");
pub const NOTE_OPTIONAL: Words = words!(
    "Note, if there is something to add",
    "Примечание, если есть что добавить",
    "Бележка, ако има какво да добавите",
);
pub const LOOK_AGAIN: Words = words!("Look again on", "Вернуться", "Погледнете отново на");
pub const IN_A_WEEK: Words = words!("In a week", "Через неделю", "След седмица");
pub const IN_A_MONTH: Words = words!("In a month", "Через месяц", "След месец");
pub const IN_A_QUARTER: Words = words!("In a quarter", "Через квартал", "След тримесечие");
pub const HAPPENED_ON: Words = words!(
    "Happened on, if not today",
    "Когда это было, если не сегодня",
    "Кога е станало, ако не е днес"
);

pub const CONFIRM: Words = words!("Move", "Перевести", "Преместете");
pub const CONFIRM_WON: Words = words!("Mark as won", "Отметить выигрыш", "Отбележете спечелена");
pub const CONFIRM_LOST: Words = words!("Mark as lost", "Отметить проигрыш", "Отбележете загубена");
pub const CONFIRM_PARKED: Words = words!("Park", "Отложить", "Отложете");
