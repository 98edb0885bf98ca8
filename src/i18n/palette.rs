//! Texts of the list of everything.

use super::{Words, words};

pub const TITLE: Words = words!("Find or do", "Найти или сделать", "Намерете или направете");
pub const HINT: Words = words!(
    "Deal, client, meeting or action",
    "Сделка, клиент, встреча или действие",
    "Сделка, клиент, среща или действие",
);
pub const NOTHING: Words = words!(
    "Nothing of the kind.",
    "Ничего похожего нет.",
    "Няма нищо подобно."
);
pub const FOUND: Words = words!("{n} found", "Найдено: {n}", "Намерени: {n}");
pub const DEAL: Words = words!("Deal", "Сделка", "Сделка");
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const MEETING: Words = words!("Meeting", "Встреча", "Среща");
pub const ACTION: Words = words!("Action", "Действие", "Действие");
pub const PAGE: Words = words!("Page", "Страница", "Страница");

pub const NEW_DEAL: Words = words!("New deal", "Новая сделка", "Нова сделка");
pub const NEW_CLIENT: Words = words!("New client", "Новый клиент", "Нов клиент");
pub const NEW_MEETING: Words = words!("Plan a meeting", "Запланировать встречу", "Планирайте среща");
pub const PRINT: Words = words!(
    "Print this page",
    "Напечатать эту страницу",
    "Отпечатайте страницата"
);
