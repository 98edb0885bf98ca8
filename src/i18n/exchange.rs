//! Files in and out: export, merge, restore, snapshots.

use super::{Words, words};

mod problems;

pub use problems::{notice, problem, refusal};

pub const EXPORT: Words = words("Export a file", "Выгрузить файл");
pub const MERGE: Words = words("Merge a file", "Объединить с файлом");
pub const RESTORE: Words = words("Restore a backup", "Восстановить из копии");
pub const EXPORT_BUTTON: Words = words("Export…", "Выгрузить…");
pub const MERGE_BUTTON: Words = words("Merge a file…", "Объединить с файлом…");
pub const RESTORE_BUTTON: Words = words("Restore a backup…", "Восстановить из копии…");

pub const SEND: Words = words("Send to my head", "Отправить руководителю");
pub const SEND_BUTTON: Words = words("Send to my head…", "Отправить руководителю…");
pub const SEND_FIRST: Words = words(
    "Nothing was sent from here yet: the first file holds everything.",
    "Отсюда ещё ничего не отправляли: в первый файл войдёт всё.",
);
pub const SEND_LAST: Words = words("Last sent {when}", "Последний раз отправлено {when}");
pub const SEND_CHANGES: Words = words(
    "{n} {n|record|records} changed since then",
    "{n} {n|запись изменена|записи изменены|записей изменено} с тех пор",
);
pub const SEND_CHANGES_NOTE: Words = words(
    "With what they need to be understood. Small enough for any messenger.",
    "Со всем, без чего их не понять. Файл небольшой, пройдёт в любой мессенджер.",
);
pub const SEND_ALL: Words = words(
    "Everything: {n} {n|record|records}",
    "Всё: {n} {n|запись|записи|записей}",
);
pub const SENT: Words = words("Ready to send: {file}", "Готово к отправке: {file}");
pub const SHARE: Words = words("Share…", "Поделиться…");
pub const FILES_CAME: Words = words("{n} {n|file|files}", "{n} {n|файл|файла|файлов}");
pub const FROM_WHOM: Words = words("From", "От кого");
pub const READING_FILES: Words = words("Reading {n} {n|file|files}…", "Читаем {n} {n|файл|файла|файлов}…");
pub const TABLE_ALONE: Words = words(
    "A table is imported by itself: drop it alone.",
    "Таблица загружается отдельно: перетащите её одну.",
);
pub const MERGED_FILES: Words = words(
    "Merged {n} {n|file|files}",
    "Объединено: {n} {n|файл|файла|файлов}",
);
pub const MISSING: Words = words(
    "The file at {address} could not be had. Only files from the address of this page can be opened by a link.",
    "Не удалось получить файл {address}. По ссылке открываются только файлы с адреса этой страницы.",
);
pub const LAST_FILES: Words = words("Who sent when", "Кто когда присылал");
pub const OPEN_FILE: Words = words("Open a file…", "Открыть файл…");
pub const SCOPE: Words = words("What goes into the file", "Что войдёт в файл");
pub const EVERYTHING: Words = words("Everything", "Всё");
pub const EVERYTHING_NOTE: Words = words("A full backup of this workspace.", "Полная копия рабочего места.");
pub const ONE_PERSON: Words = words("One person’s deals", "Сделки одного сотрудника");
pub const ONE_PERSON_NOTE: Words = words(
    "With their clients, stages and people: to be merged by a colleague.",
    "С клиентами, этапами и людьми: коллега объединит со своими.",
);
pub const ONE_CLIENT: Words = words("One client", "Один клиент");
pub const ONE_CLIENT_NOTE: Words = words(
    "With all deals and everything they need.",
    "Со всеми сделками и всем, что к ним относится.",
);
pub const CHOSEN_DEALS: Words = words(
    "{n} chosen {n|deal|deals}",
    "{n} {n|выбранная сделка|выбранные сделки|выбранных сделок}",
);
pub const CHOSEN_DEALS_NOTE: Words = words("With everything they need.", "Со всем, что к ним относится.");
pub const TEMPLATE: Words = words("Template", "Шаблон");
pub const TEMPLATE_NOTE: Words = words(
    "Boards, stages, checklists, indicators and settings, without any client data.",
    "Доски, этапы, чек-листы, показатели и настройки — без данных о клиентах.",
);
pub const WHO: Words = words("Person", "Сотрудник");
pub const WHICH_CLIENT: Words = words("Client", "Клиент");
pub const CHOOSE_ONE: Words = words("Choose…", "Выберите…");
pub const IN_THE_FILE: Words = words(
    "{n} {n|record|records}, {size}",
    "{n} {n|запись|записи|записей}, {size}",
);
pub const NOTHING_CHOSEN: Words = words("Nothing to export yet.", "Выгружать пока нечего.");
pub const PREPARING: Words = words("Preparing the file…", "Готовим файл…");
pub const DOWNLOAD: Words = words("Download", "Скачать");
pub const EXPORTED: Words = words("Exported: {file}", "Выгружено: {file}");
pub const SCOPE_TEMPLATE: Words = words("template", "шаблон");
pub const SCOPE_DEALS: Words = words("deals", "сделки");
pub const BYTES: Words = words("{n} KB", "{n} КБ");
pub const MEGABYTES: Words = words("{n} MB", "{n} МБ");

pub const MERGE_NOTE: Words = words(
    "A colleague’s work comes in beside yours. For every field the later change stays. You see everything before it happens.",
    "Работа коллеги добавится к вашей. В каждом поле останется более позднее изменение. Сначала вы всё увидите.",
);
pub const RESTORE_NOTE: Words = words(
    "The file takes the place of everything in this workspace. You see everything before it happens.",
    "Файл заменит всё, что есть на этом рабочем месте. Сначала вы всё увидите.",
);
pub const DROP_HERE: Words = words("Drop a file here", "Перетащите файл сюда");
pub const CHOOSE_FILE: Words = words("Choose a file…", "Выбрать файл…");
pub const PASTE_TEXT: Words = words("Or paste the text of a file", "Или вставьте текст файла");
pub const FILE_TEXT: Words = words("Text of the file", "Текст файла");
pub const LOOK_AT_IT: Words = words("Look at it", "Посмотреть");
pub const PASTED: Words = words("pasted text", "вставленный текст");
pub const READING: Words = words("Reading {file}…", "Читаем {file}…");
pub const WRITING: Words = words("Writing…", "Записываем…");
pub const NOTHING_CHANGED: Words = words("Nothing was changed.", "Ничего не изменено.");
pub const DROP_TO_MERGE: Words = words("Drop to merge the file", "Отпустите, чтобы объединить с файлом");

pub const EXPORTED_AT: Words = words("exported {when}", "выгружен {when}");
pub const EXPORTED_BY: Words = words("exported {when} by {who}", "выгружен {when}, {who}");
pub const KIND: Words = words("Records", "Записи");
pub const NEW: Words = words("New", "Новые");
pub const CHANGED: Words = words("Changed", "Изменятся");
pub const SAME: Words = words("Same", "Без изменений");
pub const CONFLICT: Words = words("Conflict", "Конфликты");
pub const REMOVED: Words = words("Removed", "Уйдут");
pub const REFUSED: Words = words("Left out", "Не войдут");
pub const N_NEW: Words = words("{n} new", "{n} {n|новая|новые|новых}");
pub const N_CHANGED: Words = words("{n} changed", "{n} {n|изменится|изменятся|изменятся}");
pub const N_CONFLICT: Words = words(
    "{n} {n|conflict|conflicts}",
    "{n} {n|конфликт|конфликта|конфликтов}",
);
pub const N_REMOVED: Words = words("{n} removed", "{n} {n|уйдёт|уйдут|уйдут}");
pub const N_REFUSED: Words = words("{n} left out", "{n} не {n|войдёт|войдут|войдут}");
pub const AND_MORE: Words = words("and {n} more", "и ещё {n}");
pub const NO_NAME: Words = words("without a name", "без названия");
pub const CONFLICTS: Words = words(
    "{n} {n|record was|records were} changed on both sides. The later change wins; the other one is shown struck out.",
    "{n} {n|запись изменена|записи изменены|записей изменено} с обеих сторон. Останется более позднее изменение, второе показано зачёркнутым.",
);
pub const KEPT_OURS: Words = words("yours stays", "остаётся ваше");
pub const SNAPSHOT_FIRST: Words = words(
    "A snapshot is made first; you can undo.",
    "Сначала сделаем снимок; можно отменить.",
);
pub const NO_SNAPSHOT: Words = words(
    "This browser keeps no snapshots here. You can undo until the tab is closed; export a file first to be safe.",
    "Этот браузер не даёт хранить снимки. Отменить можно, пока вкладка открыта; для надёжности сначала выгрузите файл.",
);
pub const MERGE_N: Words = words(
    "Merge {n} {n|record|records}",
    "Объединить {n} {n|запись|записи|записей}",
);
pub const NOTHING_TO_MERGE: Words = words("Nothing to merge", "Объединять нечего");
pub const REPLACE: Words = words("Replace everything", "Заменить всё");
pub const NOTHING_TO_REPLACE: Words = words("Everything is the same", "Всё совпадает");
pub const SURE_TO_REPLACE: Words = words(
    "I want to replace everything all the same",
    "Всё равно заменить всё",
);
pub const MERGED: Words = words(
    "Merged {n} {n|record|records} from {file}",
    "Объединено: {n} {n|запись|записи|записей} из {file}",
);
pub const RESTORED: Words = words("Restored from {file}", "Восстановлено из {file}");
pub const NO_ROOM: Words = words(
    "There is no room in the browser for this file: it needs {need}, and {free} are free. Nothing was changed.",
    "В браузере не хватает места для этого файла: нужно {need}, свободно {free}. Ничего не изменено.",
);
pub const NOT_MERGED: Words = words(
    "The file could not be merged: {reason}. Nothing was changed.",
    "Не удалось объединить с файлом: {reason}. Ничего не изменено.",
);

pub const PASSPHRASE_OPTIONAL: Words = words("Passphrase (optional)", "Пароль к файлу (необязательно)");
pub const PASSPHRASE_NOTE: Words = words(
    "For sending by mail: the file can only be opened with it. Nobody can recover a forgotten one.",
    "Для отправки по почте: без него файл не открыть. Забытый пароль не восстановит никто.",
);
pub const CANNOT_SEAL: Words = words(
    "This browser cannot encrypt here. Nothing was exported.",
    "Этот браузер не умеет здесь шифровать. Ничего не выгружено.",
);
pub const SEALED: Words = words("A file under a passphrase", "Файл под паролем");
pub const SEALED_NOTE: Words = words(
    "“{file}” is encrypted. What is inside is shown before anything changes.",
    "«{file}» зашифрован. Содержимое будет показано до любых изменений.",
);
pub const PASSPHRASE: Words = words("Passphrase", "Пароль");
pub const WRONG_PASSPHRASE: Words = words(
    "It does not open: another passphrase, or a damaged file.",
    "Не открывается: пароль другой или файл повреждён.",
);
pub const OPEN_SEALED: Words = words("Open", "Открыть");

pub const SNAPSHOTS: Words = words("Snapshots", "Снимки");
pub const SNAPSHOTS_NOTE: Words = words(
    "Made in this browser by themselves: three of today, one of each of the last seven days, and one before every merge, restore, import and deletion. The last full one always stays.",
    "Делаются в этом браузере сами: три за сегодня, по одному за каждый из последних семи дней и перед каждым объединением, восстановлением, импортом и удалением. Последний полный остаётся всегда.",
);
pub const NO_SNAPSHOTS: Words = words("There are none yet.", "Пока нет ни одного.");
pub const SNAPSHOTS_BLOCKED: Words = words(
    "This browser keeps no snapshots here. Export files to be safe.",
    "Этот браузер не даёт хранить снимки. Для надёжности выгружайте файлы.",
);
pub const AS_TIME_WENT_BY: Words = words("automatic", "автоматический");
pub const BEFORE_IMPORT: Words = words("before an import", "перед импортом");
pub const BEFORE_RESET: Words = words("before everything was deleted", "перед удалением всего");
pub const CHOOSE_TO_BRING_BACK: Words = words(
    "Or choose single records below: only they become what they were, everything else stays as it is now.",
    "Или отметьте ниже отдельные записи: только они станут прежними, всё остальное останется как сейчас.",
);
pub const BRING_BACK_N: Words = words(
    "Bring back {n} {n|record|records}",
    "Вернуть {n} {n|запись|записи|записей}",
);
pub const BROUGHT_BACK: Words = words(
    "{n} {n|record|records} brought back from {file}",
    "{n} {n|запись возвращена|записи возвращены|записей возвращено}: {file}",
);
pub const CHOOSE_RECORD: Words = words("Bring back “{name}”", "Вернуть «{name}»");
pub const BEFORE_MERGE: Words = words("before a merge", "перед объединением");
pub const BEFORE_RESTORE: Words = words("before a restore", "перед восстановлением");
pub const SNAPSHOT_LINE: Words = words(
    "{n} {n|record|records}, {deals}, {size}",
    "{n} {n|запись|записи|записей}, {deals}, {size}",
);
pub const LOOK_INSIDE: Words = words("Look inside", "Посмотреть");
pub const REMOVE_SNAPSHOT: Words = words("Delete the snapshot", "Удалить снимок");
pub const SNAPSHOT_OF: Words = words("snapshot of {when}", "снимок от {when}");
pub const SNAPSHOT_LOST: Words = words("The snapshot is not there any more.", "Снимка больше нет.");

pub const YES: Words = words("yes", "да");
pub const NO: Words = words("no", "нет");
pub const NONE: Words = words("—", "—");
pub const ITEMS: Words = words("{n} {n|item|items}", "{n} {n|пункт|пункта|пунктов}");

/// The name of a field, for a list of what changes; a field that this version doesn't know has its own name.
pub fn field_name(field: &str) -> Option<Words> {
    let name = field.split('/').next().unwrap_or_default();
    Some(match name {
        "title" => words("Title", "Название"),
        "name" => words("Name", "Имя"),
        "client" => words("Client", "Клиент"),
        "owner" => words("Owner", "Ответственный"),
        "value" => words("Value", "Сумма"),
        "margin" => words("Margin", "Маржа"),
        "probability" => words("Chance", "Вероятность"),
        "expected" => words("Expected", "Ожидаем"),
        "next" => words("Next step", "Следующий шаг"),
        "contacts" => words("Contacts", "Контакты"),
        "tags" => words("Tag", "Метка"),
        "note" => words("Note", "Заметка"),
        "rank" => words("Place", "Место в списке"),
        "history" => words("Stage", "Этап"),
        "activities" => words("Activity", "Действие"),
        "external" => words("External id", "Внешний код"),
        "archived" => words("Archived", "В архиве"),
        "gone" => words("Deleted", "Удалено"),
        "city" => words("City", "Город"),
        "industry" => words("Industry", "Отрасль"),
        "site" => words("Site", "Сайт"),
        "roles" => words("Roles", "Роли"),
        "left" => words("Left the team", "Ушёл из команды"),
        "board" => words("Board", "Доска"),
        "goal" => words("Goal", "Цель"),
        "result" => words("Expected result", "Ожидаемый результат"),
        "kind" => words("Kind", "Вид"),
        "norm" => words("Norm, days", "Норма, дней"),
        "hue" => words("Colour", "Цвет"),
        "query" => words("Filter", "Фильтр"),
        "currency" => words("Currency", "Валюта"),
        "calendar" => words("Calendar", "Календарь"),
        _ => return None,
    })
}
