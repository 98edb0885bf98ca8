//! Texts of time travel.

use super::{Words, words};

pub const OPEN: Words = words("Time travel", "Машина времени");
pub const TITLE: Words = words("The board on any past day", "Доска на любой прошедший день");
pub const IS: Words = words(
    "Everything on this page as it stood at the end of the day, from the history of moves and activities. Values, owners and names are those of today; next steps of the past are not kept. Nothing can be changed here.",
    "Всё на этой странице — каким было на конец дня, по истории переходов и касаний. Суммы, ответственные и названия — сегодняшние; следующие шаги прошлого не хранятся. Менять здесь ничего нельзя.",
);
pub const AS_OF: Words = words("End of {day}", "Конец дня: {day}");
pub const PAST: Words = words("Past, read only", "Прошлое, только чтение");
pub const NOW: Words = words("Today", "Сегодня");
pub const DAY: Words = words("Day", "День");
pub const EARLIER: Words = words("A day earlier", "На день раньше");
pub const LATER: Words = words("A day later", "На день позже");
pub const REPLAY: Words = words("Replay the period", "Проиграть период");
pub const STOP: Words = words("Stop", "Остановить");
pub const BACK: Words = words("Back to today", "Вернуться в сегодня");
pub const MOVES: Words = words(
    "{n} {n|move|moves} on this day",
    "{n} {n|переход|перехода|переходов} за этот день",
);
pub const NO_MOVES: Words = words("no moves on this day", "в этот день переходов не было");
pub const AND_MORE: Words = words("and {n} more", "и ещё {n}");
pub const NO_HISTORY: Words = words(
    "There is no history yet: as soon as deals move, their past can be seen here.",
    "Истории пока нет: как только сделки начнут двигаться, здесь будет видно их прошлое.",
);
pub const LIST: Words = words("{stage}, end of {day}", "{stage}, конец дня {day}");
