//! Texts of the first visit.

use super::{Words, words};

pub const TITLE: Words = words!(
    "Your team’s funnel, in one page",
    "Воронка вашей команды на одной странице",
    "Фунията на вашия екип на една страница",
);
pub const LEAD: Words = words!(
    "Everything stays in this browser. Share it with colleagues by sending a file.",
    "Всё хранится в этом браузере. Чтобы поделиться с коллегами, отправьте файл.",
    "Всичко остава в този браузър. За да споделите с колеги, изпратете файл.",
);
pub const LANGUAGE: Words = words!("Language", "Язык", "Език");
pub const STAGES: Words = words!("How do you sell?", "Как вы продаёте?", "Как продавате?");
pub const YOU: Words = words!("You", "Вы", "Вие");
pub const YOUR_NAME: Words = words!("Your name", "Ваше имя", "Вашето име");
pub const NAME_NEEDED: Words = words!(
    "Type your name: it stands beside everything you do.",
    "Введите имя: оно будет стоять у всего, что вы делаете.",
    "Въведете името си: то стои до всичко, което правите.",
);
pub const ROLE: Words = words!("Your role", "Ваша роль", "Вашата роля");
pub const TEAM: Words = words!(
    "Team (if you like)",
    "Команда (если хотите)",
    "Екип (ако желаете)"
);
pub const CURRENCY: Words = words!("Currency", "Валюта", "Валута");
pub const START: Words = words!("Open the board", "Открыть доску", "Отворете таблото");
pub const LATER: Words = words!(
    "You can change all of it later in Settings.",
    "Всё это можно потом изменить в настройках.",
    "Всичко това може да се промени по-късно в настройките.",
);
pub const SAMPLE_TITLE: Words = words!("Just looking?", "Хотите просто посмотреть?", "Само разглеждате?");
pub const SAMPLE_TEXT: Words = words!(
    "Half a year of a made-up team of six, kept apart from your own data.",
    "Полгода из жизни выдуманной команды из шести человек, отдельно от ваших данных.",
    "Половин година от живота на измислен екип от шестима, отделно от вашите данни.",
);
pub const FILE_TITLE: Words = words!("Got a file already?", "Уже есть файл?", "Вече имате файл?");
pub const FILE_TEXT: Words = words!(
    "A colleague’s file, a backup or a CSV table from your old program. Or drop it on this page.",
    "Файл коллеги, копия или таблица CSV из прежней программы. Можно просто перетащить его сюда.",
    "Файл от колега, резервно копие или CSV таблица от старата програма. Или го пуснете на тази страница.",
);
pub const BACK_TITLE: Words = words!("Changed your mind?", "Передумали?", "Размислихте?");
pub const BACK_TEXT: Words = words!(
    "Nothing has been created yet.",
    "Пока ничего не создано.",
    "Още нищо не е създадено."
);
pub const BACK_TO: Words = words!("Back to “{name}”", "Вернуться в «{name}»", "Обратно към „{name}“");
pub const MY_TEAM: Words = words!("My funnel", "Моя воронка", "Моята фуния");
pub const BOARD_STARTED: Words = words!("Board opened", "Доска открыта", "Таблото е отворено");
