//! Texts of the list of everything.

use super::{Words, words};

pub const TITLE: Words = words("Find or do", "Найти или сделать");
pub const HINT: Words = words(
    "Deal, client, meeting or action",
    "Сделка, клиент, встреча или действие",
);
pub const NOTHING: Words = words("Nothing of the kind.", "Ничего похожего нет.");
pub const FOUND: Words = words("{n} found", "Найдено: {n}");
pub const DEAL: Words = words("Deal", "Сделка");
pub const CLIENT: Words = words("Client", "Клиент");
pub const MEETING: Words = words("Meeting", "Встреча");
pub const ACTION: Words = words("Action", "Действие");
pub const PAGE: Words = words("Page", "Страница");

pub const NEW_DEAL: Words = words("New deal", "Новая сделка");
pub const NEW_CLIENT: Words = words("New client", "Новый клиент");
pub const NEW_MEETING: Words = words("Plan a meeting", "Запланировать встречу");
pub const PRINT: Words = words("Print this page", "Напечатать эту страницу");
