//! Texts of time travel.

use super::{Words, words};

pub const OPEN: Words = words!("Time travel", "Машина времени", "Машина на времето");
pub const TITLE: Words = words!(
    "The board on any past day",
    "Доска на любой прошедший день",
    "Таблото в който и да е минал ден"
);
pub const IS: Words = words!(
    "Everything on this page as it stood at the end of the day, from the history of moves and activities. Values, owners and names are those of today; next steps of the past are not kept. Nothing can be changed here.",
    "Всё на этой странице — каким было на конец дня, по истории переходов и касаний. Суммы, ответственные и названия — сегодняшние; следующие шаги прошлого не хранятся. Менять здесь ничего нельзя.",
    "Всичко на тази страница, каквото е било в края на деня, по историята на преместванията и активностите. Сумите, отговорниците и имената са днешните; следващите стъпки от миналото не се пазят. Тук нищо не може да се променя.",
);
pub const AS_OF: Words = words!("End of {day}", "Конец дня: {day}", "Край на деня: {day}");
pub const PAST: Words = words!(
    "Past, read only",
    "Прошлое, только чтение",
    "Минало, само за четене"
);
pub const NOW: Words = words!("Today", "Сегодня", "Днес");
pub const DAY: Words = words!("Day", "День", "Ден");
pub const EARLIER: Words = words!("A day earlier", "На день раньше", "Ден по-рано");
pub const LATER: Words = words!("A day later", "На день позже", "Ден по-късно");
pub const REPLAY: Words = words!("Replay the period", "Проиграть период", "Превъртете периода");
pub const STOP: Words = words!("Stop", "Остановить", "Спрете");
pub const BACK: Words = words!("Back to today", "Вернуться в сегодня", "Обратно към днес");
pub const MOVES: Words = words!(
    "{n} {n|move|moves} on this day",
    "{n} {n|переход|перехода|переходов} за этот день",
    "{n} {n|преместване|премествания} през този ден",
);
pub const NO_MOVES: Words = words!(
    "no moves on this day",
    "в этот день переходов не было",
    "няма премествания през този ден"
);
pub const AND_MORE: Words = words!("and {n} more", "и ещё {n}", "и още {n}");
pub const NO_HISTORY: Words = words!(
    "There is no history yet: as soon as deals move, their past can be seen here.",
    "Истории пока нет: как только сделки начнут двигаться, здесь будет видно их прошлое.",
    "Още няма история: щом сделките тръгнат, тук ще се вижда миналото им.",
);
pub const LIST: Words = words!(
    "{stage}, end of {day}",
    "{stage}, конец дня {day}",
    "{stage}, край на деня {day}"
);
