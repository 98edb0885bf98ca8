//! Texts of the frame around all pages.

use super::{Words, words};

pub const TODAY: Words = words!("Today", "Сегодня", "Днес");
pub const FUNNEL: Words = words!("Funnel", "Воронка", "Фуния");
pub const CLIENTS: Words = words!("Clients", "Клиенты", "Клиенти");
pub const SETTINGS: Words = words!("Settings", "Настройки", "Настройки");
pub const MAIN_NAV: Words = words!("Main", "Основные разделы", "Основни раздели");
pub const SKIP_TO_CONTENT: Words = words!("Skip to the content", "Перейти к содержимому", "Към съдържанието");

pub const WHAT_IS_IT: Words = words!(
    "What is “{figure}”?",
    "Что такое «{figure}»?",
    "Какво е „{figure}“?"
);

pub const PART_WAITING: Words = words!("One moment…", "Секунду…", "Един момент…");
pub const TEXTS_MISSING: Words = words!(
    "The texts of this language could not be loaded. Choose it again once the network is back.",
    "Не удалось загрузить тексты этого языка. Выберите его снова, когда появится сеть.",
    "Текстовете на този език не можаха да се заредят. Изберете го отново, когато мрежата се върне."
);
pub const PART_MISSING: Words = words!(
    "This part could not be loaded",
    "Эту часть не удалось загрузить",
    "Тази част не можа да се зареди"
);
pub const PART_MISSING_TEXT: Words = words!(
    "There is no connection, or a newer version has just been published. Your data is safe.",
    "Нет связи, или только что вышла новая версия. Данные в безопасности.",
    "Няма връзка или току-що е излязла по-нова версия. Данните ви са в безопасност.",
);
pub const TRY_AGAIN: Words = words!("Try again", "Попробовать снова", "Опитайте отново");

pub const UNDO: Words = words!("Undo", "Отменить", "Отменете");
pub const REDO: Words = words!("Redo", "Повторить", "Повторете");
pub const UNDO_ACTION: Words = words!("Undo: {action}", "Отменить: {action}", "Отменете: {action}");
pub const REDO_ACTION: Words = words!("Redo: {action}", "Повторить: {action}", "Повторете: {action}");
pub const UNDONE: Words = words!("Undone: {action}", "Отменено: {action}", "Отменено: {action}");
pub const REDONE: Words = words!(
    "Done again: {action}",
    "Повторено: {action}",
    "Повторено: {action}"
);
pub const CLOSE: Words = words!("Close", "Закрыть", "Затворете");
pub const CANCEL: Words = words!("Cancel", "Отмена", "Отказ");
pub const SAVE: Words = words!("Save", "Сохранить", "Запазете");
pub const DELETE: Words = words!("Delete", "Удалить", "Изтрийте");
pub const MORE: Words = words!("More actions", "Ещё действия", "Още действия");

pub const SAVED: Words = words!("Saved", "Сохранено", "Запазено");
pub const SAVING: Words = words!("Saving…", "Сохраняем…", "Запазване…");
pub const NOT_SAVED: Words = words!("Not saved", "Не сохранено", "Не е запазено");
pub const NO_ROOM: Words = words!("No room left", "Место закончилось", "Няма повече място");
pub const IN_MEMORY: Words = words!("Only in this tab", "Только в этой вкладке", "Само в този раздел");
pub const READ_ONLY_SHORT: Words = words!("Read only", "Только чтение", "Само за четене");

pub const STORAGE_FULL: Words = words!(
    "The browser has no room left. The change is in this tab only: export a file, then free some space.",
    "В браузере закончилось место. Изменение есть только в этой вкладке: выгрузите файл и освободите место.",
    "В браузъра няма повече място. Промяната е само в този раздел: експортирайте файл и освободете място.",
);
pub const STORAGE_FULL_TWICE: Words = words!(
    "The browser’s storage has no room left. The change is in this tab and in the second copy: export a file, then free some space.",
    "В хранилище браузера закончилось место. Изменение есть в этой вкладке и во второй копии: выгрузите файл и освободите место.",
    "В хранилището на браузъра няма повече място. Промяната е в този раздел и във второто копие: експортирайте файл и освободете място.",
);
pub const STORAGE_REFUSED: Words = words!(
    "The browser did not save the change. It is in this tab only: export a file to be safe.",
    "Браузер не сохранил изменение. Оно есть только в этой вкладке: на всякий случай выгрузите файл.",
    "Браузърът не запази промяната. Тя е само в този раздел: за по-сигурно експортирайте файл.",
);
pub const PAST: Words = words!(
    "This is a past day. Go back to today to change anything.",
    "Это прошедший день. Чтобы что-то изменить, вернитесь в сегодня.",
    "Това е минал ден. За да промените нещо, върнете се в днешния.",
);
pub const READ_ONLY: Words = words!(
    "This data was written by a newer version of Voronka. Reload the page to update; until then nothing can be changed here.",
    "Эти данные записала более новая версия «Воронки». Обновите страницу; до тех пор менять здесь ничего нельзя.",
    "Тези данни са записани от по-нова версия на Voronka. Презаредете страницата, за да я обновите; дотогава тук нищо не може да се променя.",
);
pub const BUSY: Words = words!(
    "Thousands of records are being written. Try again in a moment.",
    "Идёт запись тысяч записей. Повторите через мгновение.",
    "Записват се хиляди записи. Опитайте отново след момент.",
);
pub const MEMORY_ONLY: Words = words!(
    "The browser blocks storage for this page. You can work, but everything is gone when the tab closes. Export a file before you leave.",
    "Браузер запретил этой странице хранить данные. Работать можно, но при закрытии вкладки всё пропадёт. Перед уходом выгрузите файл.",
    "Браузърът не позволява на тази страница да пази данни. Можете да работите, но при затваряне на раздела всичко изчезва. Преди да излезете, експортирайте файл.",
);
pub const CLEARED: Words = words!(
    "The stored data was cleared elsewhere. This tab still holds everything.",
    "Сохранённые данные стёрли в другом месте. В этой вкладке всё ещё есть.",
    "Запазените данни са изтрити другаде. В този раздел всичко още е налице.",
);
pub const RELOAD: Words = words!("Reload", "Обновить страницу", "Презаредете");
pub const RECOVERED: Words = words!(
    "{n} {n|record|records} came back from the second copy: the browser had lost {n|it|them}.",
    "{n} {n|запись вернулась|записи вернулись|записей вернулось} из второй копии: браузер {n|её|их|их} потерял.",
    "{n} {n|запис се върна|записа се върнаха} от второто копие: браузърът {n|го|ги} беше изгубил.",
);
pub const BROUGHT_BACK: Words = words!(
    "The browser’s storage was empty. “{name}” came back from the second copy.",
    "Хранилище браузера оказалось пустым. «{name}» вернулось из второй копии.",
    "Хранилището на браузъра беше празно. „{name}“ се върна от второто копие.",
);
pub const SAFE_MODE: Words = words!(
    "Safe mode: only the settings of the data are open. Export a file, restore a snapshot or empty the trash, then go back.",
    "Безопасный режим: открыты только настройки данных. Выгрузите файл, восстановите снимок или очистите корзину и возвращайтесь.",
    "Безопасен режим: отворени са само настройките на данните. Експортирайте файл, възстановете моментна снимка или изпразнете кошчето и се върнете.",
);
pub const SAFE_MODE_LEAVE: Words = words!(
    "Leave safe mode",
    "Выйти из безопасного режима",
    "Излезте от безопасния режим"
);
pub const PUT_BACK: Words = words!("Put it back", "Вернуть на место", "Върнете на мястото");
pub const KEPT_ASIDE: Words = words!(
    "{n} stored {n|record|records} could not be read and {n|was|were} set aside untouched. Everything else is here.",
    "{n} {n|запись|записи|записей} не удалось прочитать, они отложены нетронутыми. Всё остальное на месте.",
    "{n} {n|съхранен запис не можа да се прочете и е оставен настрана непокътнат|съхранени записа не можаха да се прочетат и са оставени настрана непокътнати}. Всичко останало е тук.",
);

pub const WORKSPACES: Words = words!("Workspaces", "Рабочие пространства", "Работни пространства");
pub const WORKSPACE_BUTTON: Words = words!(
    "Workspace: {name}",
    "Рабочее пространство: {name}",
    "Работно пространство: {name}"
);
pub const UNNAMED: Words = words!("Voronka", "Воронка", "Voronka");
pub const NEW_WORKSPACE: Words = words!("New workspace", "Новое пространство", "Ново пространство");
pub const RENAME_WORKSPACE: Words = words!("Rename…", "Переименовать…", "Преименувайте…");
pub const DELETE_WORKSPACE: Words = words!(
    "Delete this workspace…",
    "Удалить это пространство…",
    "Изтрийте това пространство…"
);
pub const RENAME_TITLE: Words = words!(
    "Rename the workspace",
    "Переименовать пространство",
    "Преименувайте пространството"
);
pub const DELETE_TITLE: Words = words!(
    "Delete the workspace",
    "Удалить пространство",
    "Изтрийте пространството"
);
pub const NAME: Words = words!("Name", "Название", "Име");
pub const DELETE_WHAT: Words = words!(
    "“{name}” holds {deals} and {clients}. All of it will be deleted from this browser; this cannot be undone.",
    "В «{name}» {deals} и {clients}. Всё это будет удалено из браузера, вернуть не получится.",
    "В „{name}“ има {deals} и {clients}. Всичко ще бъде изтрито от този браузър; това не може да се отмени.",
);
pub const DEALS_COUNT: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);
pub const CLIENTS_COUNT: Words = words!(
    "{n} {n|client|clients}",
    "{n} {n|клиент|клиента|клиентов}",
    "{n} {n|клиент|клиенти}"
);
pub const EXPORT_FIRST: Words = words!(
    "Export a file first",
    "Сначала выгрузить файл",
    "Първо експортирайте файл"
);
pub const TYPE_THE_NAME: Words = words!(
    "Type the name to confirm",
    "Для подтверждения введите название",
    "За потвърждение въведете името"
);
pub const WORKSPACE_DELETED: Words = words!("“{name}” is deleted", "«{name}» удалено", "„{name}“ е изтрито");

pub const SAMPLE_DATA: Words = words!("Sample data", "Учебные данные", "Примерни данни");
pub const SAMPLE_TRY: Words = words!(
    "Try with sample data",
    "Попробовать на учебных данных",
    "Опитайте с примерни данни"
);
pub const SAMPLE_BANNER: Words = words!(
    "Sample data: a made-up team. Try anything; your own data is kept apart.",
    "Учебные данные: выдуманная команда. Пробуйте что угодно, ваши данные хранятся отдельно.",
    "Примерни данни: измислен екип. Пробвайте каквото искате, вашите данни се пазят отделно.",
);
pub const SAMPLE_ANEW: Words = words!("Start anew", "Начать заново", "Започнете отначало");
pub const SAMPLE_LEAVE: Words = words!("Leave", "Выйти", "Излезте");

pub const I_AM: Words = words!("I am …", "Я — …", "Аз съм …");
pub const WHO_AM_I: Words = words!(
    "Who uses this copy",
    "Кто работает в этой копии",
    "Кой работи с това копие"
);
pub const I_AM_NAME: Words = words!("I am {name}", "Я — {name}", "Аз съм {name}");
pub const I_AM_NOBODY: Words = words!("Nobody in particular", "Никто конкретно", "Никой конкретно");
pub const PEOPLE_SETTINGS: Words = words!("The team…", "Команда…", "Екипът…");

pub const DUE: Words = words!(
    "{n} next {n|step or follow-up is|steps and follow-ups are} due",
    "{n} {n|дело|дела|дел} на сегодня и раньше",
    "{n} {n|задача|задачи} за днес и по-рано",
);
pub const TO_DATA: Words = words!("Settings → Data", "Настройки → Данные", "Настройки → Данни");

pub const SAVE_TITLE: Words = words!(
    "Where your work is",
    "Где лежит ваша работа",
    "Къде е работата ви"
);
pub const SAVE_SAVED: Words = words!(
    "Every change is written at once, twice: to this browser’s storage, and to a second copy beside it that outlives even a killed browser. There is no Save button and nothing to wait for.",
    "Каждое изменение сразу записывается дважды: в хранилище этого браузера и во вторую копию рядом, которая переживёт даже аварийное завершение браузера. Кнопки «Сохранить» нет, ждать нечего.",
    "Всяка промяна веднага се записва два пъти: в хранилището на този браузър и във второ копие до него, което оцелява дори при срив на браузъра. Няма бутон „Запазете“ и няма какво да чакате.",
);
pub const SAVE_SAVING: Words = words!(
    "The last change is in this browser’s storage. The second copy, which outlives a killed browser, is being written.",
    "Последнее изменение уже в хранилище этого браузера. Вторая копия, которая переживёт аварийное завершение браузера, записывается.",
    "Последната промяна е в хранилището на този браузър. Второто копие, което оцелява при срив на браузъра, се записва.",
);
pub const SAVE_SINGLE: Words = words!(
    "Every change is written to this browser’s storage at once. This browser allows no second copy (a private window, perhaps): if the browser or the computer crashes, up to the last minute may be lost.",
    "Каждое изменение сразу записывается в хранилище этого браузера. Вторую копию браузер не разрешает (возможно, это приватное окно): при сбое браузера или компьютера может пропасть последняя минута работы.",
    "Всяка промяна веднага се записва в хранилището на този браузър. Второ копие той не позволява (може би прозорецът е частен): при срив на браузъра или компютъра може да се загуби последната минута работа.",
);
pub const SAVE_WHERE: Words = words!(
    "It stays on this computer, in this browser profile. It is not sent anywhere, and clearing the browser’s data deletes it: export a file now and then.",
    "Данные остаются на этом компьютере, в этом профиле браузера. Они никуда не отправляются, а очистка данных браузера их удалит: время от времени выгружайте файл.",
    "Данните остават на този компютър, в този профил на браузъра. Не се изпращат никъде, а изчистването на данните на браузъра ги изтрива: от време на време експортирайте файл.",
);
pub const SAVE_LAST: Words = words!(
    "Last change saved at {time}",
    "Последнее изменение сохранено в {time}",
    "Последната промяна е запазена в {time}",
);
pub const SAVE_NONE: Words = words!(
    "Nothing was changed since this page was opened.",
    "С тех пор как открыта эта страница, ничего не менялось.",
    "От отварянето на страницата нищо не е променяно.",
);
pub const SAVE_STATE_BUTTON: Words = words!(
    "{state}: what this means",
    "{state}: что это значит",
    "{state}: какво значи това"
);

pub const SHORTCUTS: Words = words!("Keyboard", "Клавиатура", "Клавиатура");
pub const HISTORY: Words = words!("What was done", "Что было сделано", "Какво е направено");
pub const HISTORY_OPEN: Words = words!("What was done…", "Что было сделано…", "Какво е направено…");
pub const HISTORY_NOTE: Words = words!(
    "Since this page was opened, the latest first. Go back to any point; nothing is lost, you can go forward again.",
    "С тех пор как открыта страница, сначала последнее. Можно вернуться к любому месту: ничего не пропадёт, потом можно пойти вперёд.",
    "От отварянето на страницата, най-новото отгоре. Върнете се до което място искате: нищо не се губи, можете пак да продължите напред.",
);
pub const HISTORY_EMPTY: Words = words!(
    "Nothing was changed since this page was opened.",
    "С тех пор как открыта эта страница, ничего не менялось.",
    "От отварянето на страницата нищо не е променяно.",
);
pub const HISTORY_BY: Words = words!("{time}, {who}", "{time}, {who}", "{time}, {who}");
pub const HISTORY_BACK: Words = words!("Back to here", "Вернуться сюда", "Назад дотук");
pub const HISTORY_FORWARD: Words = words!("Forward to here", "Вперёд до сюда", "Напред дотук");
pub const HISTORY_STEPS: Words = words!(
    "{n} {n|step|steps}",
    "{n} {n|шаг|шага|шагов}",
    "{n} {n|стъпка|стъпки}"
);

pub const HELP: Words = words!("How it works", "Как это работает", "Как работи");
pub const HELP_SEARCH: Words = words!("Search in the help", "Поиск в справке", "Търсене в помощта");
pub const HELP_NOTHING: Words = words!(
    "Nothing in the help speaks of that.",
    "В справке об этом ничего нет.",
    "В помощта няма нищо за това.",
);
pub const TOUR: Words = words!(
    "A tour in five steps",
    "Знакомство за пять шагов",
    "Обиколка в пет стъпки"
);
pub const TOUR_SAMPLE: Words = words!(
    "The tour goes through the sample data; your own stays where it is.",
    "Знакомство проходит на учебных данных, ваши остаются на месте.",
    "Обиколката минава през примерните данни; вашите остават където са.",
);
pub const TOUR_STEP: Words = words!("{n} of {all}", "{n} из {all}", "{n} от {all}");
pub const TOUR_NEXT: Words = words!("Next", "Дальше", "Напред");
pub const TOUR_BACK: Words = words!("Back", "Назад", "Назад");
pub const TOUR_LEAVE: Words = words!("Leave the tour", "Закончить знакомство", "Прекратете обиколката");
pub const TOUR_END: Words = words!("To my own board", "К своей доске", "Към моето табло");

pub const NEW_VERSION: Words = words!(
    "A new version of Voronka is here. It starts when you reload the page; what you did is saved.",
    "Вышла новая версия Воронки. Она заработает, когда вы обновите страницу; всё сделанное сохранено.",
    "Излезе нова версия на Voronka. Тя тръгва, щом презаредите страницата; направеното от вас е запазено.",
);

pub const SHORTCUT_PALETTE: Words = words!(
    "Find anything, do anything",
    "Найти и сделать что угодно",
    "Намерете или направете всичко"
);
pub const SHORTCUT_NEW: Words = words!(
    "New, on this page",
    "Создать на этой странице",
    "Ново на тази страница"
);
pub const SHORTCUT_SEARCH: Words = words!(
    "Search on this page",
    "Поиск на этой странице",
    "Търсене на тази страница"
);
pub const SHORTCUT_NOTE: Words = words!(
    "On a card: Space lifts it, arrows move it, M moves it to a stage, X selects it.",
    "На карточке: пробел поднимает, стрелки двигают, M — перенести на этап, X — выбрать.",
    "Върху карта: интервал я вдига, стрелките я местят, M я мести в етап, X я избира.",
);
pub const SHORTCUT_SWITCH: Words = words!(
    "Keys without Ctrl can be switched off in Settings → General.",
    "Клавиши без Ctrl можно отключить: Настройки → Общие.",
    "Клавишите без Ctrl се изключват от Настройки → Общи.",
);
pub const SHORTCUT_UNDO: Words = words!("Undo", "Отменить", "Отменете");
pub const SHORTCUT_REDO: Words = words!("Redo", "Повторить", "Повторете");
pub const SHORTCUT_HELP: Words = words!("Show this list", "Показать этот список", "Покажете този списък");
