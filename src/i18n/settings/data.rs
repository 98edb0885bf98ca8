//! Storage, files, the trash, starting anew.

use super::{Words, words};
use voronka_domain::record::Kind;

use super::super::t;

pub const STORAGE: Words = words!("Where the data is", "Где лежат данные", "Къде са данните");
pub const STORAGE_NOTE: Words = words!(
    "Everything is in this browser, on this device, and nowhere else. “Saved” means that the browser has written the change down: it survives a reload and a restart. It does not survive clearing the site’s data, a private window or a broken disk: export a file now and then.",
    "Всё хранится в этом браузере, на этом устройстве, и больше нигде. «Сохранено» значит, что браузер записал изменение: оно переживёт перезагрузку и перезапуск. Но не очистку данных сайта, приватное окно или поломку диска: время от времени выгружайте файл.",
    "Всичко е в този браузър, на това устройство и никъде другаде. „Запазено“ значи, че браузърът е записал промяната: тя оцелява при презареждане и рестартиране. Не оцелява при изчистване на данните на сайта, в частен прозорец или при повреден диск: от време на време експортирайте файл.",
);
pub const USED: Words = words!("Space used", "Занято места", "Заето място");
pub const USED_OF: Words = words!(
    "{used} of {all} thousand characters ({share})",
    "{used} из {all} тыс. знаков ({share})",
    "{used} от {all} хил. знака ({share})",
);
pub const LARGEST: Words = words!(
    "Most of it: {list}.",
    "Больше всего: {list}.",
    "Най-много заемат: {list}."
);
pub const LARGEST_ONE: Words = words!("{kind} {share}", "{kind} {share}", "{kind} {share}");
pub const NOTHING_YET: Words = words!(
    "Nothing is stored yet.",
    "Пока ничего не сохранено.",
    "Още нищо не е съхранено."
);
pub const SHARED: Words = words!(
    "All workspaces of this address share the room.",
    "Место общее для всех рабочих мест этого адреса.",
    "Всички работни пространства на този адрес делят мястото.",
);
pub const PACKED: Words = words!("Closed deals", "Закрытые сделки", "Приключени сделки");
pub const PACKED_NONE: Words = words!(
    "Deals closed for long are kept packed: the same deals in a tenth of the space. They are found, counted and exported as before.",
    "Давно закрытые сделки хранятся сжатыми: те же сделки занимают в десять раз меньше места. Они по-прежнему ищутся, попадают в отчёты и выгрузки.",
    "Отдавна приключените сделки се пазят сгъстени: същите сделки заемат десет пъти по-малко място. Те се намират, броят и експортират както преди.",
);
pub const PACKED_SOME: Words = words!(
    "{n} {n|deal|deals} closed for long {n|is|are} kept packed and {n|takes|take} {units} thousand characters. {n|It is|They are} found, counted and exported as before; a change takes the deal out.",
    "{n} давно {n|закрытая сделка хранится сжатой и занимает|закрытые сделки хранятся сжатыми и занимают|закрытых сделок хранятся сжатыми и занимают} {units} тыс. знаков. {n|Она|Они|Они} по-прежнему {n|ищется, попадает|ищутся, попадают|ищутся, попадают} в отчёты и выгрузки; при изменении сделка распаковывается.",
    "{n} отдавна {n|приключена сделка се пази сгъстена и заема|приключени сделки се пазят сгъстени и заемат} {units} хил. знака. {n|Намира се, брои се и се експортира|Намират се, броят се и се експортират} както преди; промяна изважда сделката.",
);
pub const PACKING: Words = words!(
    "Packing: {share} done.",
    "Идёт сжатие: готово {share}.",
    "Сгъстяване: готово {share}."
);
pub const PACK_AFTER: Words = words!(
    "Pack deals closed for longer than",
    "Сжимать сделки, закрытые дольше чем",
    "Сгъстявайте сделките, приключени преди повече от",
);
pub const PACK_DAYS: Words = words!("days", "дней", "дни");
pub const PACK_SET: Words = words!(
    "Packing of closed deals",
    "Сжатие закрытых сделок",
    "Сгъстяване на приключени сделки"
);
pub const PACK_BOUNDS: Words = words!(
    "From {low} to {high} days.",
    "От {low} до {high} дней.",
    "От {low} до {high} дни."
);
pub const BACKUP: Words = words!("Backup in a file", "Копия в файле", "Резервно копие във файл");
pub const BACKUP_NEVER: Words = words!(
    "Not made yet. A file outlives the browser, the profile and the computer.",
    "Ещё не делалась. Файл переживёт и браузер, и профиль, и компьютер.",
    "Още не е правено. Файлът надживява браузъра, профила и компютъра.",
);
pub const BACKUP_SINCE: Words = words!(
    "Last made {when}; {n} {n|record has|records have} changed since.",
    "Последняя: {when}; с тех пор {n|изменилась|изменились|изменилось} {n} {n|запись|записи|записей}.",
    "Последно: {when}; оттогава {n|е променен|са променени} {n} {n|запис|записа}.",
);
pub const BACKUP_NOW: Words = words!("Download a backup", "Скачать копию", "Изтеглете резервно копие");
pub const FILE_FOLLOWING: Words = words!(
    "A file that follows",
    "Файл, который следует за работой",
    "Файл, който следва работата"
);
pub const FILE_NONE: Words = words!(
    "Choose a file once, and a few seconds after every change it holds everything.",
    "Выберите файл один раз — и через несколько секунд после каждого изменения в нём будет всё.",
    "Изберете файл веднъж и няколко секунди след всяка промяна в него е всичко.",
);
pub const FILE_FOLLOWS: Words = words!(
    "Every change is written to “{file}”.",
    "Каждое изменение записывается в «{file}».",
    "Всяка промяна се записва в „{file}“.",
);
pub const FILE_WAITS: Words = words!(
    "The browser wants you to allow writing to “{file}” again.",
    "Браузер просит снова разрешить запись в «{file}».",
    "Браузърът иска отново да разрешите запис в „{file}“.",
);
pub const FILE_FAILED: Words = words!(
    "“{file}” could not be written. Choose it again, or another one.",
    "Не удалось записать «{file}». Выберите его снова или другой.",
    "„{file}“ не можа да се запише. Изберете го отново или изберете друг.",
);
pub const FILE_CHOOSE: Words = words!("Choose a file…", "Выбрать файл…", "Изберете файл…");
pub const FILE_GO_ON: Words = words!("Go on writing", "Продолжить запись", "Продължете записа");
pub const FILE_STOP: Words = words!("Stop", "Прекратить", "Спрете");
pub const LASTING: Words = words!(
    "Protection from clean-up",
    "Защита от очистки",
    "Защита от изчистване"
);
pub const LASTING_NOTE: Words = words!(
    "A browser short of disk space may clear sites by itself. Ask it to spare this one.",
    "Когда на диске мало места, браузер может сам очистить данные сайтов. Попросите его не трогать этот.",
    "Когато на диска няма място, браузърът може сам да изчисти данни на сайтове. Помолете го да пощади този.",
);
pub const ASK_TO_KEEP: Words = words!("Ask the browser", "Попросить браузер", "Помолете браузъра");
pub const KEPT_SAFE: Words = words!(
    "The browser keeps the data until you clear it.",
    "Браузер хранит данные, пока вы сами их не очистите.",
    "Браузърът пази данните, докато не ги изчистите вие.",
);
pub const NOT_KEPT_SAFE: Words = words!(
    "The browser did not agree. It often does after the page is bookmarked or installed. Until then exported files are the safety.",
    "Браузер не согласился. Часто он соглашается, если добавить страницу в закладки или установить её. До тех пор надёжнее выгруженные файлы.",
    "Браузърът не се съгласи. Често се съгласява, след като страницата бъде добавена в отметките или инсталирана. Дотогава сигурността са експортираните файлове.",
);
pub const CANNOT_ASK: Words = words!(
    "This browser has no such promise to give.",
    "Этот браузер такого не обещает.",
    "Този браузър не дава такова обещание.",
);
pub const MEMORY_ONLY: Words = words!(
    "The browser blocks storage for this page: everything is in this tab only and goes with it.",
    "Браузер запретил странице хранить данные: всё есть только в этой вкладке и пропадёт вместе с ней.",
    "Браузърът не позволява на тази страница да пази данни: всичко е само в този раздел и изчезва с него.",
);

pub const ASIDE: Words = words!("Set aside", "Отложено в сторону", "Оставени настрана");
pub const ASIDE_COUNT: Words = words!(
    "{n} stored {n|record|records} could not be read. {n|It lies|They lie} untouched beside the others; the file holds {n|it|them} as {n|it is|they are}.",
    "{n} {n|запись|записи|записей} не удалось прочитать. {n|Она лежит|Они лежат|Они лежат} нетронутыми рядом с остальными; в файле они как есть.",
    "{n} {n|съхранен запис не можа да се прочете|съхранени записа не можаха да се прочетат}. {n|Стои непокътнат|Стоят непокътнати} до останалите; във файла {n|е какъвто си е|са каквито са си}.",
);
pub const DOWNLOAD_ASIDE: Words = words!("Download them", "Скачать", "Изтеглете ги");

pub const FILES: Words = words!("Files", "Файлы", "Файлове");
pub const TRASH: Words = words!("Trash", "Корзина", "Кошче");
pub const TRASH_EMPTY: Words = words!(
    "Nothing was deleted. Deleted deals and clients wait here.",
    "Ничего не удалено. Удалённые сделки и клиенты ждут здесь.",
    "Нищо не е изтрито. Изтритите сделки и клиенти чакат тук.",
);
pub const TRASH_COUNT: Words = words!(
    "{n} deleted {n|record|records}, the latest first.",
    "{n} {n|удалённая запись|удалённые записи|удалённых записей}, последние сверху.",
    "{n} {n|изтрит запис|изтрити записа}, последните отгоре.",
);
pub const TRASH_MORE: Words = words!("Show {n} more", "Показать ещё {n}", "Покажете още {n}");
pub const DELETED_ON: Words = words!("deleted {day}", "удалено {day}", "изтрито {day}");
pub const A_DEAL: Words = words!("Deal", "Сделка", "Сделка");
pub const A_CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const NAMELESS: Words = words!("Without a name", "Без названия", "Без име");
pub const RESTORE: Words = words!("Restore", "Вернуть", "Върнете");
pub const RESTORE_NAME: Words = words!("Restore “{name}”", "Вернуть «{name}»", "Възстановете „{name}“");
pub const RESTORED: Words = words!(
    "“{name}” is back",
    "«{name}» снова на месте",
    "„{name}“ отново е тук"
);

pub const RESET: Words = words!("Start anew", "Начать заново", "Започнете отначало");
pub const RESET_NOTE: Words = words!(
    "Deletes everything of this workspace from this browser: deals, clients, people, stages, settings. Nobody else has a copy unless you exported one.",
    "Удаляет из этого браузера всё, что есть на этом рабочем месте: сделки, клиентов, сотрудников, этапы, настройки. Копии нет ни у кого, если вы её не выгрузили.",
    "Изтрива от този браузър всичко в това работно пространство: сделки, клиенти, служители, етапи, настройки. Никой друг няма копие, ако не сте експортирали.",
);
pub const RESET_OPEN: Words = words!("Delete everything…", "Удалить всё…", "Изтрийте всичко…");
pub const RESET_TITLE: Words = words!(
    "Delete everything of “{name}”?",
    "Удалить всё с рабочего места «{name}»?",
    "Да се изтрие ли всичко от „{name}“?",
);
pub const RESET_DOWNLOAD_FIRST: Words = words!(
    "Download a copy first. This cannot be undone.",
    "Сначала скачайте копию. Отменить это нельзя.",
    "Първо изтеглете копие. Това не може да се отмени.",
);
pub const RESET_DOWNLOAD: Words = words!("Download a copy", "Скачать копию", "Изтеглете копие");
pub const RESET_DOWNLOADED: Words = words!("The copy is downloaded", "Копия скачана", "Копието е изтеглено");
pub const RESET_TYPE: Words = words!(
    "Type {word} to confirm",
    "Чтобы подтвердить, введите слово {word}",
    "За потвърждение въведете {word}",
);
/// What is typed to confirm.
pub const RESET_WORD: Words = words!("delete", "удалить", "изтрийте");
pub const RESET_NOW: Words = words!("Delete everything", "Удалить всё", "Изтрийте всичко");
pub const RESET_DONE: Words = words!(
    "Everything is deleted. You start anew.",
    "Всё удалено. Можно начинать заново.",
    "Всичко е изтрито. Започвате отначало.",
);

/// What records of a kind are called, many of them.
pub fn kind(kind: Kind) -> &'static str {
    t(match kind {
        Kind::Settings => words!("settings", "настройки", "настройки"),
        Kind::Person => words!("people", "сотрудники", "служители"),
        Kind::Board => words!("boards", "доски", "табла"),
        Kind::Stage => words!("stages", "этапы", "етапи"),
        Kind::Client => words!("clients", "клиенты", "клиенти"),
        Kind::Deal => words!("deals", "сделки", "сделки"),
        Kind::View => words!("saved filters", "сохранённые фильтры", "запазени филтри"),
        Kind::MeetingGoal => words!("meeting goals", "цели встреч", "цели на срещите"),
        Kind::Checklist => words!("checklists", "чек-листы", "контролни списъци"),
        Kind::Meeting => words!("meetings", "встречи", "срещи"),
        Kind::PassportField => words!("passport fields", "поля паспорта клиента", "полета на паспорта"),
        Kind::HandOver => words!("hand-overs", "передачи клиентов", "предавания на клиенти"),
        Kind::AfterSaleGoal => words!(
            "goals after the sale",
            "цели после продажи",
            "цели след продажбата"
        ),
        Kind::Rule => words!("rules", "правила", "правила"),
        Kind::FollowUp => words!(
            "follow-ups done",
            "сделанное по правилам",
            "направени последващи контакти"
        ),
        Kind::Indicator => words!("indicators", "показатели", "показатели"),
        Kind::BonusRule => words!("bonus rules", "правила премии", "правила за бонус"),
    })
}
