//! The team.

use super::{Words, words};

pub const NOTE: Words = words(
    "There are no accounts here. Say who you are, and every change bears your name.",
    "Здесь нет учётных записей. Отметьте, кто вы, и каждое изменение будет подписано вами.",
);
pub const TEAM: Words = words("Team", "Команда");
pub const FORMER: Words = words("Left the team", "Больше не в команде");
pub const NAME: Words = words("Name", "Имя");
pub const NEW_NAME: Words = words("Name of somebody new", "Имя нового сотрудника");
pub const ADD: Words = words("Add", "Добавить");
pub const ROLES_OF: Words = words("Roles of {name}", "Роли: {name}");
pub const WORK: Words = words("{deals} in work, {clients}", "В работе: {deals}, {clients}");
pub const DEALS: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");
pub const CLIENTS: Words = words("{n} {n|client|clients}", "{n} {n|клиент|клиента|клиентов}");
pub const NO_WORK: Words = words("Nothing in work", "Ничего в работе");
pub const YOU: Words = words("You", "Вы");
pub const I_AM: Words = words("This is me", "Это я");
pub const ME_SET: Words = words("You are {name} in this browser", "В этом браузере вы — {name}");
pub const ME_UNSET: Words = words("Changes bear no name now", "Теперь изменения без подписи");
pub const MORE_OF: Words = words("More about {name}", "Ещё: {name}");
pub const HAND_OVER: Words = words("Hand everything over…", "Передать всё…");
pub const LEAVE: Words = words("Left the team", "Уходит из команды");
pub const COME_BACK: Words = words("Came back", "Возвращается");
pub const DELETE: Words = words("Delete", "Удалить");
pub const EMPTY: Words = words(
    "Nobody is here yet. Add yourself and your colleagues: deals get owners, and reports speak of people.",
    "Пока никого. Добавьте себя и коллег: у сделок появятся ответственные, а у отчётов — имена.",
);

pub const ADDED: Words = words("{name} added", "{name}: добавлено");
pub const RENAMED: Words = words("Renamed to {name}", "Новое имя: {name}");
pub const ROLES_CHANGED: Words = words("Roles of {name} changed", "Роли изменены: {name}");
pub const LEFT: Words = words("{name} left the team", "{name}: больше не в команде");
pub const CAME_BACK: Words = words("{name} is back in the team", "{name}: снова в команде");
pub const DELETED: Words = words("{name} deleted", "{name}: удалено");
pub const HANDED_OVER: Words = words(
    "Everything of {name} handed over to {heir}",
    "Всё передано: {name} → {heir}",
);
pub const NEEDS_NAME: Words = words("A person needs a name.", "Сотруднику нужно имя.");

pub const HAND_OVER_TITLE: Words = words("Hand over the work of {name}", "Передать дела: {name}");
pub const LEAVING_TITLE: Words = words("{name} leaves the team", "{name} уходит из команды");
pub const HISTORY_STAYS: Words = words(
    "The history keeps the name: what was done and won stays with {name}.",
    "История сохраняет имя: сделанное и выигранное остаётся за тем, кто это сделал ({name}).",
);
pub const HAND_OVER_WHAT: Words = words(
    "Unfinished deals and clients get a new owner in one step that you can undo.",
    "Незавершённые сделки и клиенты перейдут к другому сотруднику одним действием, которое можно отменить.",
);
pub const HEIR: Words = words("Who takes over", "Кому передать");
pub const NOBODY_YET: Words = words("Nobody for now", "Пока никому");
pub const NO_COLLEAGUES: Words = words(
    "There is nobody else in the team yet.",
    "В команде пока больше никого нет.",
);
pub const HAND_OVER_NOW: Words = words("Hand over", "Передать");
pub const LEAVE_NOW: Words = words("Leaves the team", "Уходит из команды");
