//! Files in and out: export, merge, restore, snapshots.

use super::{Words, words};

mod problems;

pub use problems::{notice, problem, refusal, too_large};

pub const EXPORT: Words = words!("Export a file", "Выгрузить файл", "Експортирайте файл");
pub const MERGE: Words = words!("Merge a file", "Объединить с файлом", "Обединете с файл");
pub const RESTORE: Words = words!(
    "Restore a backup",
    "Восстановить из копии",
    "Възстановете от копие"
);
pub const EXPORT_BUTTON: Words = words!("Export…", "Выгрузить…", "Експорт…");
pub const MERGE_BUTTON: Words = words!("Merge a file…", "Объединить с файлом…", "Обединете с файл…");
pub const RESTORE_BUTTON: Words = words!(
    "Restore a backup…",
    "Восстановить из копии…",
    "Възстановете от копие…"
);

pub const SEND: Words = words!(
    "Send to my head",
    "Отправить руководителю",
    "Изпратете на ръководителя"
);
pub const SEND_BUTTON: Words = words!(
    "Send to my head…",
    "Отправить руководителю…",
    "Изпратете на ръководителя…"
);
pub const SEND_FIRST: Words = words!(
    "Nothing was sent from here yet: the first file holds everything.",
    "Отсюда ещё ничего не отправляли: в первый файл войдёт всё.",
    "Оттук още нищо не е изпращано: първият файл съдържа всичко.",
);
pub const SEND_LAST: Words = words!(
    "Last sent {when}",
    "Последний раз отправлено {when}",
    "Последно изпратено {when}"
);
pub const SEND_CHANGES: Words = words!(
    "{n} {n|record|records} changed since then",
    "{n} {n|запись изменена|записи изменены|записей изменено} с тех пор",
    "{n} {n|запис е променен|записа са променени} оттогава",
);
pub const SEND_CHANGES_NOTE: Words = words!(
    "With what they need to be understood. Small enough for any messenger.",
    "Со всем, без чего их не понять. Файл небольшой, пройдёт в любой мессенджер.",
    "С всичко нужно, за да се разберат. Файлът е малък и минава през всеки месинджър.",
);
pub const SEND_ALL: Words = words!(
    "Everything: {n} {n|record|records}",
    "Всё: {n} {n|запись|записи|записей}",
    "Всичко: {n} {n|запис|записа}",
);
pub const SENT: Words = words!(
    "Ready to send: {file}",
    "Готово к отправке: {file}",
    "Готов за изпращане: {file}"
);
pub const SHARE: Words = words!("Share…", "Поделиться…", "Споделете…");
pub const FILES_CAME: Words = words!(
    "{n} {n|file|files}",
    "{n} {n|файл|файла|файлов}",
    "{n} {n|файл|файла}"
);
pub const FROM_WHOM: Words = words!("From", "От кого", "От кого");
pub const READING_FILES: Words = words!(
    "Reading {n} {n|file|files}…",
    "Читаем {n} {n|файл|файла|файлов}…",
    "Четене на {n} {n|файл|файла}…"
);
pub const TABLE_ALONE: Words = words!(
    "A table is imported by itself: drop it alone.",
    "Таблица загружается отдельно: перетащите её одну.",
    "Таблицата се импортира отделно: пуснете само нея.",
);
pub const MERGED_FILES: Words = words!(
    "Merged {n} {n|file|files}",
    "Объединено: {n} {n|файл|файла|файлов}",
    "Обединяване: {n} {n|файл|файла}",
);
pub const MISSING: Words = words!(
    "The file at {address} could not be had. Only files from the address of this page can be opened by a link.",
    "Не удалось получить файл {address}. По ссылке открываются только файлы с адреса этой страницы.",
    "Файлът {address} не можа да се вземе. По връзка се отварят само файлове от адреса на тази страница.",
);
pub const LAST_FILES: Words = words!("Who sent when", "Кто когда присылал", "Кой кога е изпратил");
pub const OPEN_FILE: Words = words!("Open a file…", "Открыть файл…", "Отворете файл…");
pub const SCOPE: Words = words!(
    "What goes into the file",
    "Что войдёт в файл",
    "Какво влиза във файла"
);
pub const EVERYTHING: Words = words!("Everything", "Всё", "Всичко");
pub const EVERYTHING_NOTE: Words = words!(
    "A full backup of this workspace.",
    "Полная копия рабочего места.",
    "Пълно резервно копие на това работно пространство."
);
pub const ONE_PERSON: Words = words!(
    "One person’s deals",
    "Сделки одного сотрудника",
    "Сделките на един служител"
);
pub const ONE_PERSON_NOTE: Words = words!(
    "With their clients, stages and people: to be merged by a colleague.",
    "С клиентами, этапами и людьми: коллега объединит со своими.",
    "С техните клиенти, етапи и служители: колега ги обединява със своите.",
);
pub const ONE_CLIENT: Words = words!("One client", "Один клиент", "Един клиент");
pub const ONE_CLIENT_NOTE: Words = words!(
    "With all deals and everything they need.",
    "Со всеми сделками и всем, что к ним относится.",
    "С всички сделки и всичко нужно към тях.",
);
pub const CHOSEN_DEALS: Words = words!(
    "{n} chosen {n|deal|deals}",
    "{n} {n|выбранная сделка|выбранные сделки|выбранных сделок}",
    "{n} {n|избрана сделка|избрани сделки}",
);
pub const CHOSEN_DEALS_NOTE: Words = words!(
    "With everything they need.",
    "Со всем, что к ним относится.",
    "С всичко нужно към тях."
);
pub const TEMPLATE: Words = words!("Template", "Шаблон", "Шаблон");
pub const TEMPLATE_NOTE: Words = words!(
    "Boards, stages, checklists, indicators and settings, without any client data.",
    "Доски, этапы, чек-листы, показатели и настройки — без данных о клиентах.",
    "Табла, етапи, контролни списъци, показатели и настройки, без никакви данни за клиенти.",
);
pub const WHO: Words = words!("Person", "Сотрудник", "Служител");
pub const WHICH_CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const CHOOSE_ONE: Words = words!("Choose…", "Выберите…", "Изберете…");
pub const IN_THE_FILE: Words = words!(
    "{n} {n|record|records}, {size}",
    "{n} {n|запись|записи|записей}, {size}",
    "{n} {n|запис|записа}, {size}",
);
pub const NOTHING_CHOSEN: Words = words!(
    "Nothing to export yet.",
    "Выгружать пока нечего.",
    "Още няма какво да се експортира."
);
pub const PREPARING: Words = words!("Preparing the file…", "Готовим файл…", "Подготвяне на файла…");
pub const DOWNLOAD: Words = words!("Download", "Скачать", "Изтеглете");
pub const EXPORTED: Words = words!("Exported: {file}", "Выгружено: {file}", "Експортирано: {file}");
pub const SCOPE_TEMPLATE: Words = words!("template", "шаблон", "шаблон");
pub const SCOPE_DEALS: Words = words!("deals", "сделки", "сделки");
pub const BYTES: Words = words!("{n} KB", "{n} КБ", "{n} KB");
pub const MEGABYTES: Words = words!("{n} MB", "{n} МБ", "{n} MB");

pub const MERGE_NOTE: Words = words!(
    "A colleague’s work comes in beside yours. For every field the later change stays. You see everything before it happens.",
    "Работа коллеги добавится к вашей. В каждом поле останется более позднее изменение. Сначала вы всё увидите.",
    "Работата на колегата се добавя към вашата. За всяко поле остава по-късната промяна. Преди това виждате всичко.",
);
pub const RESTORE_NOTE: Words = words!(
    "The file takes the place of everything in this workspace. You see everything before it happens.",
    "Файл заменит всё, что есть на этом рабочем месте. Сначала вы всё увидите.",
    "Файлът заменя всичко в това работно пространство. Преди това виждате всичко.",
);
pub const DROP_HERE: Words = words!("Drop a file here", "Перетащите файл сюда", "Пуснете файл тук");
pub const CHOOSE_FILE: Words = words!("Choose a file…", "Выбрать файл…", "Изберете файл…");
pub const PASTE_TEXT: Words = words!(
    "Or paste the text of a file",
    "Или вставьте текст файла",
    "Или поставете текста на файл"
);
pub const FILE_TEXT: Words = words!("Text of the file", "Текст файла", "Текст на файла");
pub const LOOK_AT_IT: Words = words!("Look at it", "Посмотреть", "Прегледайте");
pub const PASTED: Words = words!("pasted text", "вставленный текст", "поставен текст");
pub const READING: Words = words!("Reading {file}…", "Читаем {file}…", "Четене на {file}…");
pub const WRITING: Words = words!("Writing…", "Записываем…", "Записване…");
pub const NOTHING_CHANGED: Words = words!(
    "Nothing was changed.",
    "Ничего не изменено.",
    "Нищо не е променено."
);
pub const DROP_TO_MERGE: Words = words!(
    "Drop to merge the file",
    "Отпустите, чтобы объединить с файлом",
    "Пуснете, за да обедините с файла"
);

pub const EXPORTED_AT: Words = words!("exported {when}", "выгружен {when}", "експортиран {when}");
pub const EXPORTED_BY: Words = words!(
    "exported {when} by {who}",
    "выгружен {when}, {who}",
    "експортиран {when}, {who}"
);
pub const KIND: Words = words!("Records", "Записи", "Записи");
pub const NEW: Words = words!("New", "Новые", "Нови");
pub const CHANGED: Words = words!("Changed", "Изменятся", "Променени");
pub const SAME: Words = words!("Same", "Без изменений", "Без промяна");
pub const CONFLICT: Words = words!("Conflict", "Конфликты", "Конфликти");
pub const REMOVED: Words = words!("Removed", "Уйдут", "Отпадат");
pub const REFUSED: Words = words!("Left out", "Не войдут", "Не влизат");
pub const N_NEW: Words = words!("{n} new", "{n} {n|новая|новые|новых}", "{n} {n|нов|нови}");
pub const N_CHANGED: Words = words!(
    "{n} changed",
    "{n} {n|изменится|изменятся|изменятся}",
    "{n} {n|променен|променени}"
);
pub const N_CONFLICT: Words = words!(
    "{n} {n|conflict|conflicts}",
    "{n} {n|конфликт|конфликта|конфликтов}",
    "{n} {n|конфликт|конфликта}",
);
pub const N_REMOVED: Words = words!(
    "{n} removed",
    "{n} {n|уйдёт|уйдут|уйдут}",
    "{n} {n|отпада|отпадат}"
);
pub const N_REFUSED: Words = words!(
    "{n} left out",
    "{n} не {n|войдёт|войдут|войдут}",
    "{n} не {n|влиза|влизат}"
);
pub const AND_MORE: Words = words!("and {n} more", "и ещё {n}", "и още {n}");
pub const NO_NAME: Words = words!("without a name", "без названия", "без име");
pub const CONFLICTS: Words = words!(
    "{n} {n|record was|records were} changed on both sides. The later change wins; the other one is shown struck out.",
    "{n} {n|запись изменена|записи изменены|записей изменено} с обеих сторон. Останется более позднее изменение, второе показано зачёркнутым.",
    "{n} {n|запис е променен|записа са променени} и от двете страни. Остава по-късната промяна, другата е показана зачеркната.",
);
pub const KEPT_OURS: Words = words!("yours stays", "остаётся ваше", "остава вашето");
pub const SNAPSHOT_FIRST: Words = words!(
    "A snapshot is made first; you can undo.",
    "Сначала сделаем снимок; можно отменить.",
    "Първо се прави моментна снимка; можете да отмените.",
);
pub const NO_SNAPSHOT: Words = words!(
    "This browser keeps no snapshots here. You can undo until the tab is closed; export a file first to be safe.",
    "Этот браузер не даёт хранить снимки. Отменить можно, пока вкладка открыта; для надёжности сначала выгрузите файл.",
    "Този браузър не пази моментни снимки тук. Можете да отмените, докато разделът е отворен; за по-сигурно първо експортирайте файл.",
);
pub const MERGE_N: Words = words!(
    "Merge {n} {n|record|records}",
    "Объединить {n} {n|запись|записи|записей}",
    "Обединете {n} {n|запис|записа}",
);
pub const NOTHING_TO_MERGE: Words = words!(
    "Nothing to merge",
    "Объединять нечего",
    "Няма какво да се обедини"
);
pub const REPLACE: Words = words!("Replace everything", "Заменить всё", "Заменете всичко");
pub const NOTHING_TO_REPLACE: Words = words!("Everything is the same", "Всё совпадает", "Всичко съвпада");
pub const SURE_TO_REPLACE: Words = words!(
    "I want to replace everything all the same",
    "Всё равно заменить всё",
    "Въпреки това искам да заменя всичко",
);
pub const MERGED: Words = words!(
    "Merged {n} {n|record|records} from {file}",
    "Объединено: {n} {n|запись|записи|записей} из {file}",
    "Обединяване: {n} {n|запис|записа} от {file}",
);
pub const RESTORED: Words = words!(
    "Restored from {file}",
    "Восстановлено из {file}",
    "Възстановено от {file}"
);
pub const NO_ROOM: Words = words!(
    "There is no room in the browser for this file: it needs {need}, and {free} are free. Nothing was changed.",
    "В браузере не хватает места для этого файла: нужно {need}, свободно {free}. Ничего не изменено.",
    "В браузъра няма място за този файл: нужни са {need}, свободни са {free}. Нищо не е променено.",
);
pub const NOT_MERGED: Words = words!(
    "The file could not be merged: {reason}. Nothing was changed.",
    "Не удалось объединить с файлом: {reason}. Ничего не изменено.",
    "Файлът не можа да се обедини: {reason}. Нищо не е променено.",
);

pub const PASSPHRASE_OPTIONAL: Words = words!(
    "Passphrase (optional)",
    "Пароль к файлу (необязательно)",
    "Парола-фраза (по желание)"
);
pub const PASSPHRASE_NOTE: Words = words!(
    "For sending by mail: the file can only be opened with it. Nobody can recover a forgotten one.",
    "Для отправки по почте: без него файл не открыть. Забытый пароль не восстановит никто.",
    "За изпращане по имейл: файлът се отваря само с нея. Забравената никой не може да възстанови.",
);
pub const CANNOT_SEAL: Words = words!(
    "This browser cannot encrypt here. Nothing was exported.",
    "Этот браузер не умеет здесь шифровать. Ничего не выгружено.",
    "Този браузър не може да шифрова тук. Нищо не е експортирано.",
);
pub const SEALED: Words = words!(
    "A file under a passphrase",
    "Файл под паролем",
    "Файл с парола-фраза"
);
pub const SEALED_NOTE: Words = words!(
    "“{file}” is encrypted. What is inside is shown before anything changes.",
    "«{file}» зашифрован. Содержимое будет показано до любых изменений.",
    "„{file}“ е шифрован. Съдържанието се показва, преди да се промени каквото и да е.",
);
pub const PASSPHRASE: Words = words!("Passphrase", "Пароль", "Парола-фраза");
pub const WRONG_PASSPHRASE: Words = words!(
    "It does not open: another passphrase, or a damaged file.",
    "Не открывается: пароль другой или файл повреждён.",
    "Не се отваря: паролата-фраза е друга или файлът е повреден.",
);
pub const OPEN_SEALED: Words = words!("Open", "Открыть", "Отворете");

pub const SNAPSHOTS: Words = words!("Snapshots", "Снимки", "Моментни снимки");
pub const SNAPSHOTS_NOTE: Words = words!(
    "Made in this browser by themselves: three of today, one of each of the last seven days, and one before every merge, restore, import and deletion. The last full one always stays.",
    "Делаются в этом браузере сами: три за сегодня, по одному за каждый из последних семи дней и перед каждым объединением, восстановлением, импортом и удалением. Последний полный остаётся всегда.",
    "Правят се в този браузър от само себе си: три за днес, по една за всеки от последните седем дни и по една преди всяко обединяване, възстановяване, импорт и изтриване. Последната пълна винаги остава.",
);
pub const NO_SNAPSHOTS: Words = words!(
    "There are none yet.",
    "Пока нет ни одного.",
    "Още няма нито една."
);
pub const SNAPSHOTS_BLOCKED: Words = words!(
    "This browser keeps no snapshots here. Export files to be safe.",
    "Этот браузер не даёт хранить снимки. Для надёжности выгружайте файлы.",
    "Този браузър не пази моментни снимки тук. За по-сигурно експортирайте файлове.",
);
pub const AS_TIME_WENT_BY: Words = words!("automatic", "автоматический", "автоматична");
pub const BEFORE_IMPORT: Words = words!("before an import", "перед импортом", "преди импорт");
pub const BEFORE_RESET: Words = words!(
    "before everything was deleted",
    "перед удалением всего",
    "преди изтриване на всичко"
);
pub const CHOOSE_TO_BRING_BACK: Words = words!(
    "Or choose single records below: only they become what they were, everything else stays as it is now.",
    "Или отметьте ниже отдельные записи: только они станут прежними, всё остальное останется как сейчас.",
    "Или изберете отделни записи по-долу: само те стават каквито са били, всичко останало остава както е сега.",
);
pub const BRING_BACK_N: Words = words!(
    "Bring back {n} {n|record|records}",
    "Вернуть {n} {n|запись|записи|записей}",
    "Върнете {n} {n|запис|записа}",
);
pub const BROUGHT_BACK: Words = words!(
    "{n} {n|record|records} brought back from {file}",
    "{n} {n|запись возвращена|записи возвращены|записей возвращено}: {file}",
    "{n} {n|върнат запис|върнати записа} от {file}",
);
pub const CHOOSE_RECORD: Words = words!("Bring back “{name}”", "Вернуть «{name}»", "Върнете „{name}“");
pub const BEFORE_MERGE: Words = words!("before a merge", "перед объединением", "преди обединяване");
pub const BEFORE_RESTORE: Words = words!(
    "before a restore",
    "перед восстановлением",
    "преди възстановяване"
);
pub const SNAPSHOT_LINE: Words = words!(
    "{n} {n|record|records}, {deals}, {size}",
    "{n} {n|запись|записи|записей}, {deals}, {size}",
    "{n} {n|запис|записа}, {deals}, {size}",
);
pub const LOOK_INSIDE: Words = words!("Look inside", "Посмотреть", "Погледнете вътре");
pub const REMOVE_SNAPSHOT: Words = words!("Delete the snapshot", "Удалить снимок", "Изтрийте снимката");
pub const SNAPSHOT_OF: Words = words!(
    "snapshot of {when}",
    "снимок от {when}",
    "моментна снимка от {when}"
);
pub const SNAPSHOT_LOST: Words = words!(
    "The snapshot is not there any more.",
    "Снимка больше нет.",
    "Тази моментна снимка вече я няма."
);

pub const YES: Words = words!("yes", "да", "да");
pub const NO: Words = words!("no", "нет", "не");
pub const NONE: Words = words!("—", "—", "—");
pub const ITEMS: Words = words!(
    "{n} {n|item|items}",
    "{n} {n|пункт|пункта|пунктов}",
    "{n} {n|елемент|елемента}"
);

/// The name of a field, for a list of what changes; a field that this version doesn't know has its own name.
pub fn field_name(field: &str) -> Option<Words> {
    let name = field.split('/').next().unwrap_or_default();
    Some(match name {
        "title" => words!("Title", "Название", "Име на сделката"),
        "name" => words!("Name", "Имя", "Име"),
        "client" => words!("Client", "Клиент", "Клиент"),
        "owner" => words!("Owner", "Ответственный", "Отговорник"),
        "value" => words!("Value", "Сумма", "Сума"),
        "margin" => words!("Margin", "Маржа", "Марж"),
        "probability" => words!("Chance", "Вероятность", "Вероятност"),
        "expected" => words!("Expected", "Ожидаем", "Очаква се"),
        "next" => words!("Next step", "Следующий шаг", "Следваща стъпка"),
        "contacts" => words!("Contacts", "Контакты", "Контакти"),
        "tags" => words!("Tag", "Метка", "Етикет"),
        "note" => words!("Note", "Заметка", "Бележка"),
        "rank" => words!("Place", "Место в списке", "Място в списъка"),
        "history" => words!("Stage", "Этап", "Етап"),
        "activities" => words!("Activity", "Действие", "Активност"),
        "external" => words!("External id", "Внешний код", "Външен код"),
        "archived" => words!("Archived", "В архиве", "В архива"),
        "gone" => words!("Deleted", "Удалено", "Изтрито"),
        "city" => words!("City", "Город", "Град"),
        "industry" => words!("Industry", "Отрасль", "Бранш"),
        "site" => words!("Site", "Сайт", "Сайт"),
        "roles" => words!("Roles", "Роли", "Роли"),
        "left" => words!("Left the team", "Ушёл из команды", "Напуснал екипа"),
        "board" => words!("Board", "Доска", "Табло"),
        "goal" => words!("Goal", "Цель", "Цел"),
        "result" => words!("Expected result", "Ожидаемый результат", "Очакван резултат"),
        "kind" => words!("Kind", "Вид", "Вид"),
        "norm" => words!("Norm, days", "Норма, дней", "Норма, дни"),
        "hue" => words!("Colour", "Цвет", "Цвят"),
        "query" => words!("Filter", "Фильтр", "Филтър"),
        "currency" => words!("Currency", "Валюта", "Валута"),
        "calendar" => words!("Calendar", "Календарь", "Календар"),
        _ => return None,
    })
}
