//! Texts of the questions that a move asks.

use super::{Words, words};

pub const TITLE: Words = words("Move to {stage}", "Переход: {stage}");
pub const WON_TITLE: Words = words("Won", "Сделка выиграна");
pub const LOST_TITLE: Words = words("Why was it lost?", "Почему проиграли?");
pub const PARKED_TITLE: Words = words("When to look at it again?", "Когда вернуться к сделке?");
pub const DEALS: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");
pub const SKIPS: Words = words(
    "Skips {n} {n|stage|stages}: {stages}",
    "Пропускает {n} {n|этап|этапа|этапов}: {stages}",
);

pub const REACHED: Words = words(
    "Was the expected result of “{stage}” reached?",
    "Ожидаемый результат этапа «{stage}» достигнут?",
);
pub const REACHED_YES: Words = words("Yes, reached", "Да, достигнут");
pub const REACHED_YES_TEXT: Words = words(
    "It is true, and can be verified.",
    "Это так, и это можно проверить.",
);
pub const ON_CREDIT: Words = words("On credit", "В долг");
pub const ON_CREDIT_TEXT: Words = words(
    "Not yet: the deal moves on, marked as a debt.",
    "Ещё нет: сделка идёт дальше с пометкой «в долг».",
);

pub const WON_ON: Words = words("Won on", "Когда выиграна");
pub const FINAL_VALUE: Words = words("Final value", "Итоговая сумма");
pub const CURRENCY: Words = words("Currency", "Валюта");
pub const BAD_AMOUNT: Words = words(
    "Write the amount as a number, such as 12000 or 12000.50.",
    "Напишите сумму числом, например 12000 или 12000,50.",
);
pub const REASON: Words = words("Reason", "Причина");
pub const NOTE: Words = words("Note", "Примечание");
pub const NOTE_OPTIONAL: Words = words(
    "Note, if there is something to add",
    "Примечание, если есть что добавить",
);
pub const LOOK_AGAIN: Words = words("Look again on", "Вернуться");
pub const IN_A_WEEK: Words = words("In a week", "Через неделю");
pub const IN_A_MONTH: Words = words("In a month", "Через месяц");
pub const IN_A_QUARTER: Words = words("In a quarter", "Через квартал");
pub const HAPPENED_ON: Words = words("Happened on, if not today", "Когда это было, если не сегодня");

pub const CONFIRM: Words = words("Move", "Перевести");
pub const CONFIRM_WON: Words = words("Mark as won", "Отметить выигрыш");
pub const CONFIRM_LOST: Words = words("Mark as lost", "Отметить проигрыш");
pub const CONFIRM_PARKED: Words = words("Park", "Отложить");
