//! Texts of the import and the export of tables.

use voronka_domain::csv::import::{Reason, RowError};
use voronka_domain::csv::{Column, DateOrder, Delimiter, Encoding, ReadError};

use super::{Words, count_with, fill, t, words};

pub const TITLE: Words = words!("Import {file}", "Импорт: {file}", "Импорт: {file}");
pub const ROWS: Words = words!(
    "{n} {n|row|rows}",
    "{n} {n|строка|строки|строк}",
    "{n} {n|ред|реда}"
);
pub const READING: Words = words!("Reading the file", "Чтение файла", "Четене на файла");
pub const ENCODING: Words = words!("Encoding", "Кодировка", "Кодировка");
pub const DELIMITER: Words = words!("Delimiter", "Разделитель", "Разделител");
pub const DATES: Words = words!("Dates", "Даты", "Дати");
pub const NUMBERS: Words = words!("Numbers", "Числа", "Числа");
pub const CURRENCY: Words = words!("Currency", "Валюта", "Валута");
pub const BOARD: Words = words!("Board", "Доска", "Табло");
pub const NEW_BOARD: Words = words!("New board", "Новая доска", "Ново табло");
pub const BOARD_NAME: Words = words!(
    "Name of the new board",
    "Название новой доски",
    "Име на новото табло"
);
pub const AMBIGUOUS: Words = words!(
    "Several readings are possible: compare with the rows below.",
    "Возможно несколько прочтений: сверьте со строками ниже.",
    "Възможни са няколко прочита: сравнете с редовете по-долу.",
);
pub const REPLACED: Words = words!(
    "{n} {n|character|characters} could not be read in this encoding.",
    "В этой кодировке не {n|прочитан|прочитаны|прочитано} {n} {n|символ|символа|символов}.",
    "{n} {n|символ не можа да се прочете|символа не можаха да се прочетат} в тази кодировка.",
);

pub const COLUMNS: Words = words!(
    "What the columns mean",
    "Что означают столбцы",
    "Какво значат колоните"
);
pub const MEANING_OF: Words = words!(
    "What “{column}” means",
    "Что означает «{column}»",
    "Какво значи „{column}“"
);
pub const NO_TITLE: Words = words!("(no heading)", "(без заголовка)", "(без заглавие)");

pub const STAGES: Words = words!("Stages", "Этапы", "Етапи");
pub const IN_FILE: Words = words!("In the file", "В файле", "Във файла");
pub const BECOMES: Words = words!("Becomes", "Станет", "Става");
pub const STAGE_FOR: Words = words!("Stage for “{text}”", "Этап для «{text}»", "Етап за „{text}“");
pub const NO_STAGE: Words = words!("(no stage)", "(этап не указан)", "(без етап)");
pub const LEAVE_OUT: Words = words!("Leave out", "Не переносить", "Не прехвърляйте");
pub const CREATE_STAGE: Words = words!("New stage: {kind}", "Новый этап: {kind}", "Нов етап: {kind}");
pub const FIRST_STAGE: Words = words!(
    "Deals won and lost began in",
    "Закрытые сделки начинались на этапе",
    "Приключените сделки са започнали в",
);
pub const FIRST_STAGE_HINT: Words = words!(
    "Their history gets an entry there on the start date, and one at the end.",
    "В их историю попадут вход на этот этап в день начала и закрытие.",
    "В историята им се записват влизане в този етап на началната дата и приключване.",
);

pub const OWNERS: Words = words!(
    "Owners: {new} new, {known} known",
    "Ответственные: новых — {new}, известных — {known}",
    "Отговорници: нови — {new}, познати — {known}",
);
pub const CLIENTS: Words = words!(
    "Clients: {new} new, {known} known",
    "Клиенты: новых — {new}, известных — {known}",
    "Клиенти: нови — {new}, познати — {known}",
);
pub const OWNER_FOR: Words = words!("Who “{text}” is", "Кто такой «{text}»", "Кой е „{text}“");
pub const NEW_PERSON: Words = words!("New person", "Новый сотрудник", "Нов служител");
pub const NOBODY: Words = words!("Nobody", "Никто", "Никой");
pub const AND_MORE: Words = words!(
    "and {n} more {n|name|names}, which come in as new people",
    "и ещё {n} {n|имя|имени|имён}: станут новыми сотрудниками",
    "и още {n} {n|име, което става нов служител|имена, които стават нови служители}",
);

pub const RESULT: Words = words!(
    "What the import would do",
    "Что сделает импорт",
    "Какво ще направи импортът"
);
pub const NEW: Words = words!("New", "Новые", "Нови");
pub const CHANGED: Words = words!("Changed", "Изменятся", "Променени");
pub const SAME: Words = words!("Unchanged", "Без изменений", "Без промяна");
pub const RESTORED: Words = words!("Come back", "Вернутся", "Връщат се");
pub const SKIPPED: Words = words!("Left out", "Пропущены", "Пропуснати");
pub const FAILED: Words = words!("With errors", "С ошибками", "С грешки");
pub const CHANGED_HINT: Words = words!(
    "Known deals take over what the file says. Everything else about them stays.",
    "Известные сделки возьмут из файла то, что в нём есть. Остальное останется.",
    "Познатите сделки вземат каквото има във файла. Всичко останало по тях се запазва.",
);
pub const WITHOUT_ID: Words = words!(
    "{n} {n|row has|rows have} no identifier. They are known again by client, title and start date: after a change of these the next import adds them anew.",
    "У {n} {n|строки|строк|строк} нет идентификатора. Их узнают по клиенту, названию и дате начала: если те изменятся, следующий импорт добавит сделку заново.",
    "{n} {n|ред е|реда са} без идентификатор. Разпознават се по клиент, име и начална дата: ако те се променят, следващият импорт ще добави сделката наново.",
);
pub const CHECKED: Words = words!(
    "{done} of {n} {n|row|rows} checked",
    "Проверено {done} из {n} {n|строки|строк|строк}",
    "Проверени {done} от {n} {n|ред|реда}",
);
pub const WRITTEN: Words = words!(
    "{done} of {n} {n|deal|deals} written",
    "Записано {done} из {n} {n|сделки|сделок|сделок}",
    "Записани {done} от {n} {n|сделка|сделки}",
);
pub const LINE: Words = words!("line {line}", "строка {line}", "ред {line}");
pub const ERRORS: Words = words!(
    "{n} {n|row|rows} cannot be taken; the rest comes in",
    "{n} {n|строка|строки|строк} с ошибками; остальные войдут",
    "{n} {n|ред с грешка не влиза|реда с грешки не влизат}; останалото влиза",
);
pub const MORE_ERRORS: Words = words!(
    "and {n} more; the file of errors has them all",
    "и ещё {n}; все они есть в файле ошибок",
    "и още {n}; във файла с грешките са всички",
);
pub const SAVE_ERRORS: Words = words!(
    "Save {n} {n|row|rows} with errors…",
    "Сохранить {n} {n|строку|строки|строк} с ошибками…",
    "Запазете {n} {n|ред с грешка|реда с грешки}…",
);
pub const ERROR_LINE: Words = words!("Line", "Строка файла", "Ред във файла");
pub const ERROR_REASON: Words = words!("What is wrong", "Что не так", "Какво не е наред");
pub const RUN: Words = words!(
    "Import {n} {n|deal|deals}",
    "Импортировать {n} {n|сделку|сделки|сделок}",
    "Импортирайте {n} {n|сделка|сделки}",
);
pub const NOTHING: Words = words!(
    "Nothing to import",
    "Нечего импортировать",
    "Няма какво да се импортира"
);
pub const LABEL: Words = words!(
    "Import of {n} {n|deal|deals} from {file}",
    "Импорт {n} {n|сделки|сделок|сделок} из {file}",
    "Импорт на {n} {n|сделка|сделки} от {file}",
);
pub const NO_ROOM: Words = words!(
    "The browser has no room for this import. Nothing was changed. Free some space in the settings, or leave a part of the file out.",
    "В браузере не хватает места для этого импорта. Ничего не изменено. Освободите место в настройках или перенесите часть файла.",
    "В браузъра няма място за този импорт. Нищо не е променено. Освободете място в настройките или прехвърлете само част от файла.",
);
pub const NOT_DONE: Words = words!(
    "The import was broken off. Nothing was changed.",
    "Импорт прерван. Ничего не изменено.",
    "Импортът е прекъснат. Нищо не е променено.",
);
pub const TOO_LARGE: Words = words!(
    "The file is larger than {limit} MB. Split it into parts.",
    "Файл больше {limit} МБ. Разделите его на части.",
    "Файлът е по-голям от {limit} MB. Разделете го на части.",
);
pub const UNREADABLE: Words = words!(
    "The browser could not read the file.",
    "Браузер не смог прочитать файл.",
    "Браузърът не можа да прочете файла.",
);

pub const TABLES: Words = words!("Tables", "Таблицы", "Таблици");
pub const TABLES_HINT: Words = words!(
    "Bring deals in from a spreadsheet or another program, or open yours in one. A table of deals can be changed there and imported again.",
    "Перенесите сделки из таблицы или другой программы или откройте свои в таблице. Таблицу сделок можно исправить там и снова импортировать.",
    "Прехвърлете сделки от таблица или друга програма или отворете своите в таблица. Там таблицата със сделки може да се промени и да се импортира отново.",
);
pub const EXPORT_DEALS: Words = words!("Deals as CSV", "Сделки в CSV", "Сделки в CSV");
pub const EXPORT_ORDERS: Words = words!("Orders as CSV", "Заказы в CSV", "Поръчки в CSV");
pub const ORDERS_FILE: Words = words!("orders", "заказы", "поръчки");
pub const EXPORT_CLIENTS: Words = words!("Clients as CSV", "Клиенты в CSV", "Клиенти в CSV");
pub const DEALS_FILE: Words = words!("deals", "сделки", "сделки");
pub const CLIENTS_FILE: Words = words!("clients", "клиенты", "клиенти");
pub const IMPORT: Words = words!("Import CSV…", "Импорт CSV…", "Импорт на CSV…");
pub const ERRORS_FILE: Words = words!("errors", "ошибки", "грешки");

/// What a column may mean.
pub fn column(column: Column) -> &'static str {
    t(match column {
        Column::ExternalId => words!("Identifier", "Идентификатор", "Идентификатор"),
        Column::Title => words!("Title", "Название", "Име на сделката"),
        Column::Client => words!("Client", "Клиент", "Клиент"),
        Column::Owner => words!("Owner", "Ответственный", "Отговорник"),
        Column::Stage => words!("Stage", "Этап", "Етап"),
        Column::Entered => words!("Start date", "Дата начала", "Начална дата"),
        Column::Closed => words!("Close date", "Дата закрытия", "Дата на приключване"),
        Column::Value => words!("Value", "Сумма", "Сума"),
        Column::Currency => words!("Currency", "Валюта", "Валута"),
        Column::Contact => words!("Contact", "Контакт", "Контакт"),
        Column::Phone => words!("Phone", "Телефон", "Телефон"),
        Column::Email => words!("E-mail", "Эл. почта", "Имейл"),
        Column::Tags => words!("Tags", "Теги", "Етикети"),
        Column::NextStep => words!("Next step", "Следующий шаг", "Следваща стъпка"),
        Column::NextStepDate => words!(
            "Next step date",
            "Дата следующего шага",
            "Дата на следващата стъпка"
        ),
        Column::LostReason => words!("Lost reason", "Причина отказа", "Причина за загубата"),
        Column::Note => words!("Note", "Примечание", "Бележка"),
        Column::Ignore => words!("Do not import", "Не переносить", "Не импортирайте"),
    })
}

/// What stands between two cells.
pub fn delimiter(delimiter: Delimiter) -> &'static str {
    t(match delimiter {
        Delimiter::Comma => words!("Comma", "Запятая", "Запетая"),
        Delimiter::Semicolon => words!("Semicolon", "Точка с запятой", "Точка и запетая"),
        Delimiter::Tab => words!("Tab", "Табуляция", "Табулация"),
        Delimiter::Pipe => words!("Vertical bar", "Вертикальная черта", "Вертикална черта"),
    })
}

/// How a file is encoded.
pub fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf8Bom => "UTF-8 BOM",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Windows1251 => "Windows-1251",
        Encoding::Windows1252 => "Windows-1252",
    }
}

/// The last day of the year, in an order.
pub fn date_order(order: DateOrder) -> &'static str {
    t(match order {
        DateOrder::Ymd => words!("year, month, day", "год, месяц, день", "година, месец, ден"),
        DateOrder::Dmy => words!("day, month, year", "день, месяц, год", "ден, месец, година"),
        DateOrder::Mdy => words!("month, day, year", "месяц, день, год", "месец, ден, година"),
    })
}

/// Why a file is no table.
pub fn read_error(error: ReadError) -> String {
    let at = |words: Words, line: usize| fill(words, &[("line", &line)]);
    match error {
        ReadError::UnclosedQuote { line } => at(
            words!(
                "A quote that opens in line {line} is never closed.",
                "Кавычка, открытая в строке {line}, нигде не закрыта.",
                "Кавичка, отворена на ред {line}, не е затворена никъде.",
            ),
            line,
        ),
        ReadError::TooManyColumns { line } => at(
            words!(
                "Line {line} has too many columns.",
                "В строке {line} слишком много столбцов.",
                "На ред {line} има твърде много колони.",
            ),
            line,
        ),
        ReadError::FieldTooLong { line } => at(
            words!(
                "A cell in line {line} is too long.",
                "В строке {line} слишком длинная ячейка.",
                "Клетка на ред {line} е твърде дълга.",
            ),
            line,
        ),
        ReadError::TooManyRows { line } => at(
            words!(
                "The file has too many rows: it can be read up to line {line}. Split it into parts.",
                "В файле слишком много строк: читается до строки {line}. Разделите его на части.",
                "Във файла има твърде много редове: може да се прочете до ред {line}. Разделете го на части.",
            ),
            line,
        ),
        _ => t(words!(
            "There is no row in the file.",
            "В файле нет ни одной строки.",
            "Във файла няма нито един ред.",
        ))
        .to_owned(),
    }
}

/// What is wrong with a row.
pub fn row_error(error: &RowError) -> String {
    let about = |words: Words| fill(words, &[("text", &error.text)]);
    match error.reason {
        Reason::NotADate => about(words!(
            "“{text}” is not a date",
            "«{text}» — не дата",
            "„{text}“ не е дата"
        )),
        Reason::NoSuchDay => about(words!(
            "there is no day “{text}”",
            "дня «{text}» не бывает",
            "няма такъв ден: „{text}“"
        )),
        Reason::YearOutOfRange => about(words!(
            "the year of “{text}” cannot be right",
            "год в «{text}» невозможен",
            "годината в „{text}“ не може да е вярна",
        )),
        Reason::InTheFuture => about(words!(
            "“{text}” lies in the future",
            "«{text}» — ещё в будущем",
            "„{text}“ е в бъдещето"
        )),
        Reason::ClosedBeforeEntered => about(words!(
            "closed on “{text}”, before it began",
            "закрыта «{text}» — раньше, чем началась",
            "приключена на „{text}“, преди да е започнала",
        )),
        Reason::NotANumber => about(words!(
            "“{text}” is not a number",
            "«{text}» — не число",
            "„{text}“ не е число"
        )),
        Reason::TooPrecise => about(words!(
            "“{text}” has more decimals than its currency",
            "в «{text}» больше знаков после запятой, чем в этой валюте",
            "„{text}“ има повече знаци след запетаята, отколкото валутата позволява",
        )),
        Reason::TooLarge => about(words!(
            "“{text}” is too large a sum",
            "«{text}» — слишком большая сумма",
            "„{text}“ е твърде голяма сума",
        )),
        Reason::NotACurrency => about(words!(
            "“{text}” is not a currency",
            "«{text}» — не валюта",
            "„{text}“ не е валута"
        )),
        Reason::Nameless => t(words!(
            "neither a client nor a title",
            "нет ни клиента, ни названия",
            "няма нито клиент, нито име на сделка",
        ))
        .to_owned(),
        Reason::SameIdAs { line } => fill(
            words!(
                "“{text}” stands in line {line} already",
                "«{text}» уже есть в строке {line}",
                "„{text}“ вече го има на ред {line}",
            ),
            &[("text", &error.text), ("line", &line)],
        ),
        _ => t(words!(
            "this row cannot be read",
            "строку не удалось прочитать",
            "този ред не може да се прочете"
        ))
        .to_owned(),
    }
}

/// A count of rows or deals that goes on.
pub fn progress(words: Words, done: usize, all: usize) -> String {
    count_with(words, all, &[("done", &super::number(done as f64))])
}
