//! Texts of the import and the export of tables.

use voronka_domain::csv::import::{Reason, RowError};
use voronka_domain::csv::{Column, DateOrder, Delimiter, Encoding, ReadError};

use super::{Words, count_with, fill, t, words};

pub const TITLE: Words = words("Import {file}", "Импорт: {file}");
pub const ROWS: Words = words("{n} {n|row|rows}", "{n} {n|строка|строки|строк}");
pub const READING: Words = words("Reading the file", "Чтение файла");
pub const ENCODING: Words = words("Encoding", "Кодировка");
pub const DELIMITER: Words = words("Delimiter", "Разделитель");
pub const DATES: Words = words("Dates", "Даты");
pub const NUMBERS: Words = words("Numbers", "Числа");
pub const CURRENCY: Words = words("Currency", "Валюта");
pub const BOARD: Words = words("Board", "Доска");
pub const NEW_BOARD: Words = words("New board", "Новая доска");
pub const BOARD_NAME: Words = words("Name of the new board", "Название новой доски");
pub const AMBIGUOUS: Words = words(
    "Several readings are possible: compare with the rows below.",
    "Возможно несколько прочтений: сверьте со строками ниже.",
);
pub const REPLACED: Words = words(
    "{n} {n|character|characters} could not be read in this encoding.",
    "В этой кодировке не {n|прочитан|прочитаны|прочитано} {n} {n|символ|символа|символов}.",
);

pub const COLUMNS: Words = words("What the columns mean", "Что означают столбцы");
pub const MEANING_OF: Words = words("What “{column}” means", "Что означает «{column}»");
pub const NO_TITLE: Words = words("(no heading)", "(без заголовка)");

pub const STAGES: Words = words("Stages", "Этапы");
pub const IN_FILE: Words = words("In the file", "В файле");
pub const BECOMES: Words = words("Becomes", "Станет");
pub const STAGE_FOR: Words = words("Stage for “{text}”", "Этап для «{text}»");
pub const NO_STAGE: Words = words("(no stage)", "(этап не указан)");
pub const LEAVE_OUT: Words = words("Leave out", "Не переносить");
pub const CREATE_STAGE: Words = words("New stage: {kind}", "Новый этап: {kind}");
pub const FIRST_STAGE: Words = words(
    "Deals won and lost began in",
    "Закрытые сделки начинались на этапе",
);
pub const FIRST_STAGE_HINT: Words = words(
    "Their history gets an entry there on the start date, and one at the end.",
    "В их историю попадут вход на этот этап в день начала и закрытие.",
);

pub const OWNERS: Words = words(
    "Owners: {new} new, {known} known",
    "Ответственные: новых — {new}, известных — {known}",
);
pub const CLIENTS: Words = words(
    "Clients: {new} new, {known} known",
    "Клиенты: новых — {new}, известных — {known}",
);
pub const OWNER_FOR: Words = words("Who “{text}” is", "Кто такой «{text}»");
pub const NEW_PERSON: Words = words("New person", "Новый сотрудник");
pub const NOBODY: Words = words("Nobody", "Никто");
pub const AND_MORE: Words = words(
    "and {n} more {n|name|names}, which come in as new people",
    "и ещё {n} {n|имя|имени|имён}: станут новыми сотрудниками",
);

pub const RESULT: Words = words("What the import would do", "Что сделает импорт");
pub const NEW: Words = words("New", "Новые");
pub const CHANGED: Words = words("Changed", "Изменятся");
pub const SAME: Words = words("Unchanged", "Без изменений");
pub const RESTORED: Words = words("Come back", "Вернутся");
pub const SKIPPED: Words = words("Left out", "Пропущены");
pub const FAILED: Words = words("With errors", "С ошибками");
pub const CHANGED_HINT: Words = words(
    "Known deals take over what the file says. Everything else about them stays.",
    "Известные сделки возьмут из файла то, что в нём есть. Остальное останется.",
);
pub const WITHOUT_ID: Words = words(
    "{n} {n|row has|rows have} no identifier. They are known again by client, title and start date: after a change of these the next import adds them anew.",
    "У {n} {n|строки|строк|строк} нет идентификатора. Их узнают по клиенту, названию и дате начала: если те изменятся, следующий импорт добавит сделку заново.",
);
pub const CHECKED: Words = words(
    "{done} of {n} {n|row|rows} checked",
    "Проверено {done} из {n} {n|строки|строк|строк}",
);
pub const WRITTEN: Words = words(
    "{done} of {n} {n|deal|deals} written",
    "Записано {done} из {n} {n|сделки|сделок|сделок}",
);
pub const LINE: Words = words("line {line}", "строка {line}");
pub const ERRORS: Words = words(
    "{n} {n|row|rows} cannot be taken; the rest comes in",
    "{n} {n|строка|строки|строк} с ошибками; остальные войдут",
);
pub const MORE_ERRORS: Words = words(
    "and {n} more; the file of errors has them all",
    "и ещё {n}; все они есть в файле ошибок",
);
pub const SAVE_ERRORS: Words = words(
    "Save {n} {n|row|rows} with errors…",
    "Сохранить {n} {n|строку|строки|строк} с ошибками…",
);
pub const ERROR_LINE: Words = words("Line", "Строка файла");
pub const ERROR_REASON: Words = words("What is wrong", "Что не так");
pub const RUN: Words = words(
    "Import {n} {n|deal|deals}",
    "Импортировать {n} {n|сделку|сделки|сделок}",
);
pub const NOTHING: Words = words("Nothing to import", "Нечего импортировать");
pub const LABEL: Words = words(
    "Import of {n} {n|deal|deals} from {file}",
    "Импорт {n} {n|сделки|сделок|сделок} из {file}",
);
pub const NO_ROOM: Words = words(
    "The browser has no room for this import. Nothing was changed. Free some space in the settings, or leave a part of the file out.",
    "В браузере не хватает места для этого импорта. Ничего не изменено. Освободите место в настройках или перенесите часть файла.",
);
pub const NOT_DONE: Words = words(
    "The import was broken off. Nothing was changed.",
    "Импорт прерван. Ничего не изменено.",
);
pub const TOO_LARGE: Words = words(
    "The file is larger than {limit} MB. Split it into parts.",
    "Файл больше {limit} МБ. Разделите его на части.",
);
pub const UNREADABLE: Words = words(
    "The browser could not read the file.",
    "Браузер не смог прочитать файл.",
);

pub const TABLES: Words = words("Tables", "Таблицы");
pub const TABLES_HINT: Words = words(
    "Bring deals in from a spreadsheet or another program, or open yours in one. A table of deals can be changed there and imported again.",
    "Перенесите сделки из таблицы или другой программы или откройте свои в таблице. Таблицу сделок можно исправить там и снова импортировать.",
);
pub const EXPORT_DEALS: Words = words("Deals as CSV", "Сделки в CSV");
pub const EXPORT_ORDERS: Words = words("Orders as CSV", "Заказы в CSV");
pub const ORDERS_FILE: Words = words("orders", "заказы");
pub const EXPORT_CLIENTS: Words = words("Clients as CSV", "Клиенты в CSV");
pub const DEALS_FILE: Words = words("deals", "сделки");
pub const CLIENTS_FILE: Words = words("clients", "клиенты");
pub const IMPORT: Words = words("Import CSV…", "Импорт CSV…");
pub const ERRORS_FILE: Words = words("errors", "ошибки");

/// What a column may mean.
pub fn column(column: Column) -> &'static str {
    t(match column {
        Column::ExternalId => words("Identifier", "Идентификатор"),
        Column::Title => words("Title", "Название"),
        Column::Client => words("Client", "Клиент"),
        Column::Owner => words("Owner", "Ответственный"),
        Column::Stage => words("Stage", "Этап"),
        Column::Entered => words("Start date", "Дата начала"),
        Column::Closed => words("Close date", "Дата закрытия"),
        Column::Value => words("Value", "Сумма"),
        Column::Currency => words("Currency", "Валюта"),
        Column::Contact => words("Contact", "Контакт"),
        Column::Phone => words("Phone", "Телефон"),
        Column::Email => words("E-mail", "Эл. почта"),
        Column::Tags => words("Tags", "Теги"),
        Column::NextStep => words("Next step", "Следующий шаг"),
        Column::NextStepDate => words("Next step date", "Дата следующего шага"),
        Column::LostReason => words("Lost reason", "Причина отказа"),
        Column::Note => words("Note", "Примечание"),
        Column::Ignore => words("Do not import", "Не переносить"),
    })
}

/// What stands between two cells.
pub fn delimiter(delimiter: Delimiter) -> &'static str {
    t(match delimiter {
        Delimiter::Comma => words("Comma", "Запятая"),
        Delimiter::Semicolon => words("Semicolon", "Точка с запятой"),
        Delimiter::Tab => words("Tab", "Табуляция"),
        Delimiter::Pipe => words("Vertical bar", "Вертикальная черта"),
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
        DateOrder::Ymd => words("year, month, day", "год, месяц, день"),
        DateOrder::Dmy => words("day, month, year", "день, месяц, год"),
        DateOrder::Mdy => words("month, day, year", "месяц, день, год"),
    })
}

/// Why a file is no table.
pub fn read_error(error: ReadError) -> String {
    let at = |words: Words, line: usize| fill(words, &[("line", &line)]);
    match error {
        ReadError::UnclosedQuote { line } => at(
            words(
                "A quote that opens in line {line} is never closed.",
                "Кавычка, открытая в строке {line}, нигде не закрыта.",
            ),
            line,
        ),
        ReadError::TooManyColumns { line } => at(
            words(
                "Line {line} has too many columns.",
                "В строке {line} слишком много столбцов.",
            ),
            line,
        ),
        ReadError::FieldTooLong { line } => at(
            words(
                "A cell in line {line} is too long.",
                "В строке {line} слишком длинная ячейка.",
            ),
            line,
        ),
        ReadError::TooManyRows { line } => at(
            words(
                "The file has too many rows: it can be read up to line {line}. Split it into parts.",
                "В файле слишком много строк: читается до строки {line}. Разделите его на части.",
            ),
            line,
        ),
        _ => t(words(
            "There is no row in the file.",
            "В файле нет ни одной строки.",
        ))
        .to_owned(),
    }
}

/// What is wrong with a row.
pub fn row_error(error: &RowError) -> String {
    let about = |words: Words| fill(words, &[("text", &error.text)]);
    match error.reason {
        Reason::NotADate => about(words("“{text}” is not a date", "«{text}» — не дата")),
        Reason::NoSuchDay => about(words("there is no day “{text}”", "дня «{text}» не бывает")),
        Reason::YearOutOfRange => about(words(
            "the year of “{text}” cannot be right",
            "год в «{text}» невозможен",
        )),
        Reason::InTheFuture => about(words("“{text}” lies in the future", "«{text}» — ещё в будущем")),
        Reason::ClosedBeforeEntered => about(words(
            "closed on “{text}”, before it began",
            "закрыта «{text}» — раньше, чем началась",
        )),
        Reason::NotANumber => about(words("“{text}” is not a number", "«{text}» — не число")),
        Reason::TooPrecise => about(words(
            "“{text}” has more decimals than its currency",
            "в «{text}» больше знаков после запятой, чем в этой валюте",
        )),
        Reason::TooLarge => about(words(
            "“{text}” is too large a sum",
            "«{text}» — слишком большая сумма",
        )),
        Reason::NotACurrency => about(words("“{text}” is not a currency", "«{text}» — не валюта")),
        Reason::Nameless => t(words(
            "neither a client nor a title",
            "нет ни клиента, ни названия",
        ))
        .to_owned(),
        Reason::SameIdAs { line } => fill(
            words(
                "“{text}” stands in line {line} already",
                "«{text}» уже есть в строке {line}",
            ),
            &[("text", &error.text), ("line", &line)],
        ),
        _ => t(words("this row cannot be read", "строку не удалось прочитать")).to_owned(),
    }
}

/// A count of rows or deals that goes on.
pub fn progress(words: Words, done: usize, all: usize) -> String {
    count_with(words, all, &[("done", &super::number(done as f64))])
}
