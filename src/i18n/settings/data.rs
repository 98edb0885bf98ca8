//! Storage, files, the trash, starting anew.

use super::{Words, words};
use voronka_domain::record::Kind;

use super::super::t;

pub const STORAGE: Words = words("Where the data is", "Где лежат данные");
pub const STORAGE_NOTE: Words = words(
    "Everything is in this browser, on this device, and nowhere else. “Saved” means that the browser has written the change down: it survives a reload and a restart. It does not survive clearing the site’s data, a private window or a broken disk: export a file now and then.",
    "Всё хранится в этом браузере, на этом устройстве, и больше нигде. «Сохранено» значит, что браузер записал изменение: оно переживёт перезагрузку и перезапуск. Но не очистку данных сайта, приватное окно или поломку диска: время от времени выгружайте файл.",
);
pub const USED: Words = words("Space used", "Занято места");
pub const USED_OF: Words = words(
    "{used} of {all} thousand characters ({share})",
    "{used} из {all} тыс. знаков ({share})",
);
pub const LARGEST: Words = words("Most of it: {list}.", "Больше всего: {list}.");
pub const LARGEST_ONE: Words = words("{kind} {share}", "{kind} {share}");
pub const NOTHING_YET: Words = words("Nothing is stored yet.", "Пока ничего не сохранено.");
pub const SHARED: Words = words(
    "All workspaces of this address share the room.",
    "Место общее для всех рабочих мест этого адреса.",
);
pub const PACKED: Words = words("Closed deals", "Закрытые сделки");
pub const PACKED_NONE: Words = words(
    "Deals closed for long are kept packed: the same deals in a tenth of the space. They are found, counted and exported as before.",
    "Давно закрытые сделки хранятся сжатыми: те же сделки занимают в десять раз меньше места. Они по-прежнему ищутся, попадают в отчёты и выгрузки.",
);
pub const PACKED_SOME: Words = words(
    "{n} {n|deal|deals} closed for long {n|is|are} kept packed and {n|takes|take} {units} thousand characters. {n|It is|They are} found, counted and exported as before; a change takes the deal out.",
    "{n} давно {n|закрытая сделка хранится сжатой и занимает|закрытые сделки хранятся сжатыми и занимают|закрытых сделок хранятся сжатыми и занимают} {units} тыс. знаков. {n|Она|Они|Они} по-прежнему {n|ищется, попадает|ищутся, попадают|ищутся, попадают} в отчёты и выгрузки; при изменении сделка распаковывается.",
);
pub const PACKING: Words = words("Packing: {share} done.", "Идёт сжатие: готово {share}.");
pub const PACK_AFTER: Words = words(
    "Pack deals closed for longer than",
    "Сжимать сделки, закрытые дольше чем",
);
pub const PACK_DAYS: Words = words("days", "дней");
pub const PACK_SET: Words = words("Packing of closed deals", "Сжатие закрытых сделок");
pub const PACK_BOUNDS: Words = words("From {low} to {high} days.", "От {low} до {high} дней.");
pub const BACKUP: Words = words("Backup in a file", "Копия в файле");
pub const BACKUP_NEVER: Words = words(
    "Not made yet. A file outlives the browser, the profile and the computer.",
    "Ещё не делалась. Файл переживёт и браузер, и профиль, и компьютер.",
);
pub const BACKUP_SINCE: Words = words(
    "Last made {when}; {n} {n|record has|records have} changed since.",
    "Последняя: {when}; с тех пор {n|изменилась|изменились|изменилось} {n} {n|запись|записи|записей}.",
);
pub const BACKUP_NOW: Words = words("Download a backup", "Скачать копию");
pub const FILE_FOLLOWING: Words = words("A file that follows", "Файл, который следует за работой");
pub const FILE_NONE: Words = words(
    "Choose a file once, and a few seconds after every change it holds everything.",
    "Выберите файл один раз — и через несколько секунд после каждого изменения в нём будет всё.",
);
pub const FILE_FOLLOWS: Words = words(
    "Every change is written to “{file}”.",
    "Каждое изменение записывается в «{file}».",
);
pub const FILE_WAITS: Words = words(
    "The browser wants you to allow writing to “{file}” again.",
    "Браузер просит снова разрешить запись в «{file}».",
);
pub const FILE_FAILED: Words = words(
    "“{file}” could not be written. Choose it again, or another one.",
    "Не удалось записать «{file}». Выберите его снова или другой.",
);
pub const FILE_CHOOSE: Words = words("Choose a file…", "Выбрать файл…");
pub const FILE_GO_ON: Words = words("Go on writing", "Продолжить запись");
pub const FILE_STOP: Words = words("Stop", "Прекратить");
pub const LASTING: Words = words("Protection from clean-up", "Защита от очистки");
pub const LASTING_NOTE: Words = words(
    "A browser short of disk space may clear sites by itself. Ask it to spare this one.",
    "Когда на диске мало места, браузер может сам очистить данные сайтов. Попросите его не трогать этот.",
);
pub const ASK_TO_KEEP: Words = words("Ask the browser", "Попросить браузер");
pub const KEPT_SAFE: Words = words(
    "The browser keeps the data until you clear it.",
    "Браузер хранит данные, пока вы сами их не очистите.",
);
pub const NOT_KEPT_SAFE: Words = words(
    "The browser did not agree. It often does after the page is bookmarked or installed. Until then exported files are the safety.",
    "Браузер не согласился. Часто он соглашается, если добавить страницу в закладки или установить её. До тех пор надёжнее выгруженные файлы.",
);
pub const CANNOT_ASK: Words = words(
    "This browser has no such promise to give.",
    "Этот браузер такого не обещает.",
);
pub const MEMORY_ONLY: Words = words(
    "The browser blocks storage for this page: everything is in this tab only and goes with it.",
    "Браузер запретил странице хранить данные: всё есть только в этой вкладке и пропадёт вместе с ней.",
);

pub const ASIDE: Words = words("Set aside", "Отложено в сторону");
pub const ASIDE_COUNT: Words = words(
    "{n} stored {n|record|records} could not be read. {n|It lies|They lie} untouched beside the others; the file holds {n|it|them} as {n|it is|they are}.",
    "{n} {n|запись|записи|записей} не удалось прочитать. {n|Она лежит|Они лежат|Они лежат} нетронутыми рядом с остальными; в файле они как есть.",
);
pub const DOWNLOAD_ASIDE: Words = words("Download them", "Скачать");

pub const FILES: Words = words("Files", "Файлы");
pub const TRASH: Words = words("Trash", "Корзина");
pub const TRASH_EMPTY: Words = words(
    "Nothing was deleted. Deleted deals and clients wait here.",
    "Ничего не удалено. Удалённые сделки и клиенты ждут здесь.",
);
pub const TRASH_COUNT: Words = words(
    "{n} deleted {n|record|records}, the latest first.",
    "{n} {n|удалённая запись|удалённые записи|удалённых записей}, последние сверху.",
);
pub const TRASH_MORE: Words = words("Show {n} more", "Показать ещё {n}");
pub const DELETED_ON: Words = words("deleted {day}", "удалено {day}");
pub const A_DEAL: Words = words("Deal", "Сделка");
pub const A_CLIENT: Words = words("Client", "Клиент");
pub const NAMELESS: Words = words("Without a name", "Без названия");
pub const RESTORE: Words = words("Restore", "Вернуть");
pub const RESTORE_NAME: Words = words("Restore “{name}”", "Вернуть «{name}»");
pub const RESTORED: Words = words("“{name}” is back", "«{name}» снова на месте");

pub const RESET: Words = words("Start anew", "Начать заново");
pub const RESET_NOTE: Words = words(
    "Deletes everything of this workspace from this browser: deals, clients, people, stages, settings. Nobody else has a copy unless you exported one.",
    "Удаляет из этого браузера всё, что есть на этом рабочем месте: сделки, клиентов, сотрудников, этапы, настройки. Копии нет ни у кого, если вы её не выгрузили.",
);
pub const RESET_OPEN: Words = words("Delete everything…", "Удалить всё…");
pub const RESET_TITLE: Words = words(
    "Delete everything of “{name}”?",
    "Удалить всё с рабочего места «{name}»?",
);
pub const RESET_DOWNLOAD_FIRST: Words = words(
    "Download a copy first. This cannot be undone.",
    "Сначала скачайте копию. Отменить это нельзя.",
);
pub const RESET_DOWNLOAD: Words = words("Download a copy", "Скачать копию");
pub const RESET_DOWNLOADED: Words = words("The copy is downloaded", "Копия скачана");
pub const RESET_TYPE: Words = words(
    "Type {word} to confirm",
    "Чтобы подтвердить, введите слово {word}",
);
/// What is typed to confirm.
pub const RESET_WORD: Words = words("delete", "удалить");
pub const RESET_NOW: Words = words("Delete everything", "Удалить всё");
pub const RESET_DONE: Words = words(
    "Everything is deleted. You start anew.",
    "Всё удалено. Можно начинать заново.",
);

/// What records of a kind are called, many of them.
pub fn kind(kind: Kind) -> &'static str {
    t(match kind {
        Kind::Settings => words("settings", "настройки"),
        Kind::Person => words("people", "сотрудники"),
        Kind::Board => words("boards", "доски"),
        Kind::Stage => words("stages", "этапы"),
        Kind::Client => words("clients", "клиенты"),
        Kind::Deal => words("deals", "сделки"),
        Kind::View => words("saved filters", "сохранённые фильтры"),
        Kind::MeetingGoal => words("meeting goals", "цели встреч"),
        Kind::Checklist => words("checklists", "чек-листы"),
        Kind::Meeting => words("meetings", "встречи"),
        Kind::PassportField => words("passport fields", "поля паспорта клиента"),
        Kind::HandOver => words("hand-overs", "передачи клиентов"),
        Kind::AfterSaleGoal => words("goals after the sale", "цели после продажи"),
        Kind::Rule => words("rules", "правила"),
        Kind::FollowUp => words("follow-ups done", "сделанное по правилам"),
        Kind::Indicator => words("indicators", "показатели"),
        Kind::BonusRule => words("bonus rules", "правила премии"),
    })
}
