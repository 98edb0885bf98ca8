//! The team.

use super::{Words, words};

pub const NOTE: Words = words!(
    "There are no accounts here. Say who you are, and every change bears your name.",
    "Здесь нет учётных записей. Отметьте, кто вы, и каждое изменение будет подписано вами.",
    "Тук няма акаунти. Кажете кой сте и всяка промяна ще носи вашето име.",
);
pub const TEAM: Words = words!("Team", "Команда", "Екип");
pub const FORMER: Words = words!("Left the team", "Больше не в команде", "Напуснали екипа");
pub const NAME: Words = words!("Name", "Имя", "Име");
pub const NEW_NAME: Words = words!(
    "Name of somebody new",
    "Имя нового сотрудника",
    "Име на нов служител"
);
pub const ADD: Words = words!("Add", "Добавить", "Добавете");
pub const ROLES_OF: Words = words!("Roles of {name}", "Роли: {name}", "Роли на {name}");
pub const WORK: Words = words!(
    "{deals} in work, {clients}",
    "В работе: {deals}, {clients}",
    "В работа: {deals}, {clients}"
);
pub const DEALS: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);
pub const CLIENTS: Words = words!(
    "{n} {n|client|clients}",
    "{n} {n|клиент|клиента|клиентов}",
    "{n} {n|клиент|клиенти}"
);
pub const NO_WORK: Words = words!("Nothing in work", "Ничего в работе", "Нищо в работа");
pub const YOU: Words = words!("You", "Вы", "Вие");
pub const I_AM: Words = words!("This is me", "Это я", "Това съм аз");
pub const ME_SET: Words = words!(
    "You are {name} in this browser",
    "В этом браузере вы — {name}",
    "В този браузър вие сте {name}"
);
pub const ME_UNSET: Words = words!(
    "Changes bear no name now",
    "Теперь изменения без подписи",
    "Промените вече са без име"
);
pub const MORE_OF: Words = words!("More about {name}", "Ещё: {name}", "Още за {name}");
pub const HAND_OVER: Words = words!("Hand everything over…", "Передать всё…", "Предайте всичко…");
pub const LEAVE: Words = words!("Left the team", "Уходит из команды", "Напуска екипа");
pub const COME_BACK: Words = words!("Came back", "Возвращается", "Връща се");
pub const DELETE: Words = words!("Delete", "Удалить", "Изтрийте");
pub const EMPTY: Words = words!(
    "Nobody is here yet. Add yourself and your colleagues: deals get owners, and reports speak of people.",
    "Пока никого. Добавьте себя и коллег: у сделок появятся ответственные, а у отчётов — имена.",
    "Тук още няма никого. Добавете себе си и колегите: сделките ще имат отговорници, а отчетите — имена.",
);

pub const ADDED: Words = words!("{name} added", "{name}: добавлено", "Добавено: {name}");
pub const RENAMED: Words = words!("Renamed to {name}", "Новое имя: {name}", "Ново име: {name}");
pub const ROLES_CHANGED: Words = words!(
    "Roles of {name} changed",
    "Роли изменены: {name}",
    "Променени роли: {name}"
);
pub const LEFT: Words = words!(
    "{name} left the team",
    "{name}: больше не в команде",
    "{name} напусна екипа"
);
pub const CAME_BACK: Words = words!(
    "{name} is back in the team",
    "{name}: снова в команде",
    "{name} отново е в екипа"
);
pub const DELETED: Words = words!("{name} deleted", "{name}: удалено", "Изтрито: {name}");
pub const HANDED_OVER: Words = words!(
    "Everything of {name} handed over to {heir}",
    "Всё передано: {name} → {heir}",
    "Всичко на {name} е предадено на {heir}",
);
pub const NEEDS_NAME: Words = words!(
    "A person needs a name.",
    "Сотруднику нужно имя.",
    "Служителят трябва да има име."
);

pub const HAND_OVER_TITLE: Words = words!(
    "Hand over the work of {name}",
    "Передать дела: {name}",
    "Предаване на работата на {name}"
);
pub const LEAVING_TITLE: Words = words!(
    "{name} leaves the team",
    "{name} уходит из команды",
    "{name} напуска екипа"
);
pub const HISTORY_STAYS: Words = words!(
    "The history keeps the name: what was done and won stays with {name}.",
    "История сохраняет имя: сделанное и выигранное остаётся за тем, кто это сделал ({name}).",
    "Историята пази името: направеното и спечеленото остава на {name}.",
);
pub const HAND_OVER_WHAT: Words = words!(
    "Unfinished deals and clients get a new owner in one step that you can undo.",
    "Незавершённые сделки и клиенты перейдут к другому сотруднику одним действием, которое можно отменить.",
    "Незавършените сделки и клиентите получават нов отговорник с едно действие, което може да се отмени.",
);
pub const HEIR: Words = words!("Who takes over", "Кому передать", "Кой поема");
pub const NOBODY_YET: Words = words!("Nobody for now", "Пока никому", "Засега никой");
pub const NO_COLLEAGUES: Words = words!(
    "There is nobody else in the team yet.",
    "В команде пока больше никого нет.",
    "В екипа още няма друг.",
);
pub const HAND_OVER_NOW: Words = words!("Hand over", "Передать", "Предайте");
pub const LEAVE_NOW: Words = words!("Leaves the team", "Уходит из команды", "Напуска екипа");
