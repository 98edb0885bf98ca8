//! Texts of the frame around all pages.

use super::{Words, words};

pub const TODAY: Words = words("Today", "Сегодня");
pub const FUNNEL: Words = words("Funnel", "Воронка");
pub const CLIENTS: Words = words("Clients", "Клиенты");
pub const SETTINGS: Words = words("Settings", "Настройки");
pub const MAIN_NAV: Words = words("Main", "Основные разделы");
pub const SKIP_TO_CONTENT: Words = words("Skip to the content", "Перейти к содержимому");

pub const UNDO: Words = words("Undo", "Отменить");
pub const REDO: Words = words("Redo", "Повторить");
pub const UNDO_ACTION: Words = words("Undo: {action}", "Отменить: {action}");
pub const REDO_ACTION: Words = words("Redo: {action}", "Повторить: {action}");
pub const UNDONE: Words = words("Undone: {action}", "Отменено: {action}");
pub const REDONE: Words = words("Done again: {action}", "Повторено: {action}");
pub const CLOSE: Words = words("Close", "Закрыть");
pub const CANCEL: Words = words("Cancel", "Отмена");
pub const SAVE: Words = words("Save", "Сохранить");
pub const DELETE: Words = words("Delete", "Удалить");
pub const MORE: Words = words("More actions", "Ещё действия");

pub const SAVED: Words = words("Saved", "Сохранено");
pub const NOT_SAVED: Words = words("Not saved", "Не сохранено");
pub const NO_ROOM: Words = words("No room left", "Место закончилось");
pub const IN_MEMORY: Words = words("Only in this tab", "Только в этой вкладке");
pub const READ_ONLY_SHORT: Words = words("Read only", "Только чтение");

pub const STORAGE_FULL: Words = words(
    "The browser has no room left. The change is in this tab only: export a file, then free some space.",
    "В браузере закончилось место. Изменение есть только в этой вкладке: выгрузите файл и освободите место.",
);
pub const STORAGE_REFUSED: Words = words(
    "The browser did not save the change. It is in this tab only: export a file to be safe.",
    "Браузер не сохранил изменение. Оно есть только в этой вкладке: на всякий случай выгрузите файл.",
);
pub const READ_ONLY: Words = words(
    "This data was written by a newer version of Voronka. Reload the page to update; until then nothing can be changed here.",
    "Эти данные записала более новая версия «Воронки». Обновите страницу; до тех пор менять здесь ничего нельзя.",
);
pub const BUSY: Words = words(
    "Thousands of records are being written. Try again in a moment.",
    "Идёт запись тысяч записей. Повторите через мгновение.",
);
pub const MEMORY_ONLY: Words = words(
    "The browser blocks storage for this page. You can work, but everything is gone when the tab closes. Export a file before you leave.",
    "Браузер запретил этой странице хранить данные. Работать можно, но при закрытии вкладки всё пропадёт. Перед уходом выгрузите файл.",
);
pub const CLEARED: Words = words(
    "The stored data was cleared elsewhere. This tab still holds everything.",
    "Сохранённые данные стёрли в другом месте. В этой вкладке всё ещё есть.",
);
pub const PUT_BACK: Words = words("Put it back", "Вернуть на место");
pub const KEPT_ASIDE: Words = words(
    "{n} stored {n|record|records} could not be read and {n|was|were} set aside untouched. Everything else is here.",
    "{n} {n|запись|записи|записей} не удалось прочитать, они отложены нетронутыми. Всё остальное на месте.",
);
