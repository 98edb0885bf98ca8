//! Texts of the frame around all pages.

use super::{Words, words};

pub const TODAY: Words = words("Today", "Сегодня");
pub const FUNNEL: Words = words("Funnel", "Воронка");
pub const CLIENTS: Words = words("Clients", "Клиенты");
pub const SETTINGS: Words = words("Settings", "Настройки");
pub const MAIN_NAV: Words = words("Main", "Основные разделы");
pub const SKIP_TO_CONTENT: Words = words("Skip to the content", "Перейти к содержимому");

pub const WHAT_IS_IT: Words = words("What is “{figure}”?", "Что такое «{figure}»?");

pub const PART_WAITING: Words = words("One moment…", "Секунду…");
pub const PART_MISSING: Words = words("This part could not be loaded", "Эту часть не удалось загрузить");
pub const PART_MISSING_TEXT: Words = words(
    "There is no connection, or a newer version has just been published. Your data is safe.",
    "Нет связи, или только что вышла новая версия. Данные в безопасности.",
);
pub const TRY_AGAIN: Words = words("Try again", "Попробовать снова");

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
pub const SAVING: Words = words("Saving…", "Сохраняем…");
pub const NOT_SAVED: Words = words("Not saved", "Не сохранено");
pub const NO_ROOM: Words = words("No room left", "Место закончилось");
pub const IN_MEMORY: Words = words("Only in this tab", "Только в этой вкладке");
pub const READ_ONLY_SHORT: Words = words("Read only", "Только чтение");

pub const STORAGE_FULL: Words = words(
    "The browser has no room left. The change is in this tab only: export a file, then free some space.",
    "В браузере закончилось место. Изменение есть только в этой вкладке: выгрузите файл и освободите место.",
);
pub const STORAGE_FULL_TWICE: Words = words(
    "The browser’s storage has no room left. The change is in this tab and in the second copy: export a file, then free some space.",
    "В хранилище браузера закончилось место. Изменение есть в этой вкладке и во второй копии: выгрузите файл и освободите место.",
);
pub const STORAGE_REFUSED: Words = words(
    "The browser did not save the change. It is in this tab only: export a file to be safe.",
    "Браузер не сохранил изменение. Оно есть только в этой вкладке: на всякий случай выгрузите файл.",
);
pub const PAST: Words = words(
    "This is a past day. Go back to today to change anything.",
    "Это прошедший день. Чтобы что-то изменить, вернитесь в сегодня.",
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
pub const RELOAD: Words = words("Reload", "Обновить страницу");
pub const RECOVERED: Words = words(
    "{n} {n|record|records} came back from the second copy: the browser had lost {n|it|them}.",
    "{n} {n|запись вернулась|записи вернулись|записей вернулось} из второй копии: браузер {n|её|их|их} потерял.",
);
pub const BROUGHT_BACK: Words = words(
    "The browser’s storage was empty. “{name}” came back from the second copy.",
    "Хранилище браузера оказалось пустым. «{name}» вернулось из второй копии.",
);
pub const SAFE_MODE: Words = words(
    "Safe mode: only the settings of the data are open. Export a file, restore a snapshot or empty the trash, then go back.",
    "Безопасный режим: открыты только настройки данных. Выгрузите файл, восстановите снимок или очистите корзину и возвращайтесь.",
);
pub const SAFE_MODE_LEAVE: Words = words("Leave safe mode", "Выйти из безопасного режима");
pub const PUT_BACK: Words = words("Put it back", "Вернуть на место");
pub const KEPT_ASIDE: Words = words(
    "{n} stored {n|record|records} could not be read and {n|was|were} set aside untouched. Everything else is here.",
    "{n} {n|запись|записи|записей} не удалось прочитать, они отложены нетронутыми. Всё остальное на месте.",
);

pub const WORKSPACES: Words = words("Workspaces", "Рабочие пространства");
pub const WORKSPACE_BUTTON: Words = words("Workspace: {name}", "Рабочее пространство: {name}");
pub const UNNAMED: Words = words("Voronka", "Воронка");
pub const NEW_WORKSPACE: Words = words("New workspace", "Новое пространство");
pub const RENAME_WORKSPACE: Words = words("Rename…", "Переименовать…");
pub const DELETE_WORKSPACE: Words = words("Delete this workspace…", "Удалить это пространство…");
pub const RENAME_TITLE: Words = words("Rename the workspace", "Переименовать пространство");
pub const DELETE_TITLE: Words = words("Delete the workspace", "Удалить пространство");
pub const NAME: Words = words("Name", "Название");
pub const DELETE_WHAT: Words = words(
    "“{name}” holds {deals} and {clients}. All of it will be deleted from this browser; this cannot be undone.",
    "В «{name}» {deals} и {clients}. Всё это будет удалено из браузера, вернуть не получится.",
);
pub const DEALS_COUNT: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");
pub const CLIENTS_COUNT: Words = words("{n} {n|client|clients}", "{n} {n|клиент|клиента|клиентов}");
pub const EXPORT_FIRST: Words = words("Export a file first", "Сначала выгрузить файл");
pub const TYPE_THE_NAME: Words = words("Type the name to confirm", "Для подтверждения введите название");
pub const WORKSPACE_DELETED: Words = words("“{name}” is deleted", "«{name}» удалено");

pub const SAMPLE_DATA: Words = words("Sample data", "Учебные данные");
pub const SAMPLE_TRY: Words = words("Try with sample data", "Попробовать на учебных данных");
pub const SAMPLE_BANNER: Words = words(
    "Sample data: a made-up team. Try anything; your own data is kept apart.",
    "Учебные данные: выдуманная команда. Пробуйте что угодно, ваши данные хранятся отдельно.",
);
pub const SAMPLE_ANEW: Words = words("Start anew", "Начать заново");
pub const SAMPLE_LEAVE: Words = words("Leave", "Выйти");

pub const I_AM: Words = words("I am …", "Я — …");
pub const WHO_AM_I: Words = words("Who uses this copy", "Кто работает в этой копии");
pub const I_AM_NAME: Words = words("I am {name}", "Я — {name}");
pub const I_AM_NOBODY: Words = words("Nobody in particular", "Никто конкретно");
pub const PEOPLE_SETTINGS: Words = words("The team…", "Команда…");

pub const DUE: Words = words(
    "{n} next {n|step or follow-up is|steps and follow-ups are} due",
    "{n} {n|дело|дела|дел} на сегодня и раньше",
);
pub const TO_DATA: Words = words("Settings → Data", "Настройки → Данные");

pub const SAVE_TITLE: Words = words("Where your work is", "Где лежит ваша работа");
pub const SAVE_SAVED: Words = words(
    "Every change is written at once, twice: to this browser’s storage, and to a second copy beside it that outlives even a killed browser. There is no Save button and nothing to wait for.",
    "Каждое изменение сразу записывается дважды: в хранилище этого браузера и во вторую копию рядом, которая переживёт даже аварийное завершение браузера. Кнопки «Сохранить» нет, ждать нечего.",
);
pub const SAVE_SAVING: Words = words(
    "The last change is in this browser’s storage. The second copy, which outlives a killed browser, is being written.",
    "Последнее изменение уже в хранилище этого браузера. Вторая копия, которая переживёт аварийное завершение браузера, записывается.",
);
pub const SAVE_SINGLE: Words = words(
    "Every change is written to this browser’s storage at once. This browser allows no second copy (a private window, perhaps): if the browser or the computer crashes, up to the last minute may be lost.",
    "Каждое изменение сразу записывается в хранилище этого браузера. Вторую копию браузер не разрешает (возможно, это приватное окно): при сбое браузера или компьютера может пропасть последняя минута работы.",
);
pub const SAVE_WHERE: Words = words(
    "It stays on this computer, in this browser profile. It is not sent anywhere, and clearing the browser’s data deletes it: export a file now and then.",
    "Данные остаются на этом компьютере, в этом профиле браузера. Они никуда не отправляются, а очистка данных браузера их удалит: время от времени выгружайте файл.",
);
pub const SAVE_LAST: Words = words(
    "Last change saved at {time}",
    "Последнее изменение сохранено в {time}",
);
pub const SAVE_NONE: Words = words(
    "Nothing was changed since this page was opened.",
    "С тех пор как открыта эта страница, ничего не менялось.",
);
pub const SAVE_STATE_BUTTON: Words = words("{state}: what this means", "{state}: что это значит");

pub const SHORTCUTS: Words = words("Keyboard", "Клавиатура");
pub const HISTORY: Words = words("What was done", "Что было сделано");
pub const HISTORY_OPEN: Words = words("What was done…", "Что было сделано…");
pub const HISTORY_NOTE: Words = words(
    "Since this page was opened, the latest first. Go back to any point; nothing is lost, you can go forward again.",
    "С тех пор как открыта страница, сначала последнее. Можно вернуться к любому месту: ничего не пропадёт, потом можно пойти вперёд.",
);
pub const HISTORY_EMPTY: Words = words(
    "Nothing was changed since this page was opened.",
    "С тех пор как открыта эта страница, ничего не менялось.",
);
pub const HISTORY_BY: Words = words("{time}, {who}", "{time}, {who}");
pub const HISTORY_BACK: Words = words("Back to here", "Вернуться сюда");
pub const HISTORY_FORWARD: Words = words("Forward to here", "Вперёд до сюда");
pub const HISTORY_STEPS: Words = words("{n} {n|step|steps}", "{n} {n|шаг|шага|шагов}");

pub const HELP: Words = words("How it works", "Как это работает");
pub const HELP_SEARCH: Words = words("Search in the help", "Поиск в справке");
pub const HELP_NOTHING: Words = words(
    "Nothing in the help speaks of that.",
    "В справке об этом ничего нет.",
);
pub const TOUR: Words = words("A tour in five steps", "Знакомство за пять шагов");
pub const TOUR_SAMPLE: Words = words(
    "The tour goes through the sample data; your own stays where it is.",
    "Знакомство проходит на учебных данных, ваши остаются на месте.",
);
pub const TOUR_STEP: Words = words("{n} of {all}", "{n} из {all}");
pub const TOUR_NEXT: Words = words("Next", "Дальше");
pub const TOUR_BACK: Words = words("Back", "Назад");
pub const TOUR_LEAVE: Words = words("Leave the tour", "Закончить знакомство");
pub const TOUR_END: Words = words("To my own board", "К своей доске");

pub const NEW_VERSION: Words = words(
    "A new version of Voronka is here. It starts when you reload the page; what you did is saved.",
    "Вышла новая версия Воронки. Она заработает, когда вы обновите страницу; всё сделанное сохранено.",
);

pub const SHORTCUT_PALETTE: Words = words("Find anything, do anything", "Найти и сделать что угодно");
pub const SHORTCUT_NEW: Words = words("New, on this page", "Создать на этой странице");
pub const SHORTCUT_SEARCH: Words = words("Search on this page", "Поиск на этой странице");
pub const SHORTCUT_NOTE: Words = words(
    "On a card: Space lifts it, arrows move it, M moves it to a stage, X selects it.",
    "На карточке: пробел поднимает, стрелки двигают, M — перенести на этап, X — выбрать.",
);
pub const SHORTCUT_SWITCH: Words = words(
    "Keys without Ctrl can be switched off in Settings → General.",
    "Клавиши без Ctrl можно отключить: Настройки → Общие.",
);
pub const SHORTCUT_UNDO: Words = words("Undo", "Отменить");
pub const SHORTCUT_REDO: Words = words("Redo", "Повторить");
pub const SHORTCUT_HELP: Words = words("Show this list", "Показать этот список");
