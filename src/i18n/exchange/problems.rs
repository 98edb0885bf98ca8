//! One sentence for everything that can be wrong with a file, with its place.

use voronka_domain::exchange::{FileError, Foreign, MAX_BYTES, Notice, Place, Reason, Refusal};

use super::super::{Words, count_with, fill, t, words};

const AT: Words = words!(
    "line {line}, column {column}",
    "строка {line}, столбец {column}",
    "ред {line}, колона {column}"
);
const TOO_LARGE: Words = words!(
    "The file is larger than {limit} MB: no workspace is that large.",
    "Файл больше {limit} МБ: таких рабочих мест не бывает.",
    "Файлът е по-голям от {limit} MB: няма толкова голямо работно пространство.",
);
const EMPTY: Words = words!("The file is empty.", "Файл пуст.", "Файлът е празен.");
const NOT_TEXT: Words = words!(
    "The file is damaged or no text: {place}.",
    "Файл повреждён или это не текст: {place}.",
    "Файлът е повреден или не е текст: {place}.",
);
const HTML: Words = words!(
    "This is a web page, not a Voronka file: a sign-in page is often saved in place of a file.",
    "Это веб-страница, а не файл «Воронки»: вместо файла часто сохраняется страница входа.",
    "Това е уеб страница, а не файл на Voronka: често вместо файл се запазва страницата за вход.",
);
const XML: Words = words!(
    "This is an XML file, not a Voronka file.",
    "Это файл XML, а не файл «Воронки».",
    "Това е файл XML, а не файл на Voronka.",
);
const TABLE: Words = words!(
    "This is a table (CSV): bring it in with “Import CSV”.",
    "Это таблица (CSV): для неё есть «Загрузить CSV».",
    "Това е таблица (CSV): внесете я с „Импорт на CSV“.",
);
const ZIP: Words = words!(
    "This is an archive or an office document, not a Voronka file.",
    "Это архив или офисный документ, а не файл «Воронки».",
    "Това е архив или офис документ, а не файл на Voronka.",
);
const PDF: Words = words!(
    "This is a PDF, not a Voronka file.",
    "Это PDF, а не файл «Воронки».",
    "Това е PDF, а не файл на Voronka.",
);
const PICTURE: Words = words!(
    "This is a picture, not a Voronka file.",
    "Это картинка, а не файл «Воронки».",
    "Това е картинка, а не файл на Voronka.",
);
const LIST: Words = words!(
    "This is a JSON list; a Voronka file is an object with “format” and “records”.",
    "Это список JSON; файл «Воронки» — объект с полями «format» и «records».",
    "Това е списък JSON; файлът на Voronka е обект с „format“ и „records“.",
);
const APP: Words = words!(
    "This is a file of {app}, not of Voronka.",
    "Это файл {app}, а не «Воронки».",
    "Това е файл на {app}, а не на Voronka.",
);
const OTHER_FORMAT: Words = words!(
    "This is a file of another app: its format is “{format}”.",
    "Это файл другого приложения: его формат — «{format}».",
    "Това е файл на друго приложение: форматът му е „{format}“.",
);
const NO_FORMAT: Words = words!(
    "This is JSON, but not a Voronka file: it has no “format”.",
    "Это JSON, но не файл «Воронки»: в нём нет «format».",
    "Това е JSON, но не файл на Voronka: няма „format“.",
);
const TRUNCATED: Words = words!(
    "The file ends in the middle: {place}. It was not copied or downloaded whole.",
    "Файл обрывается: {place}. Он скопирован или скачан не целиком.",
    "Файлът свършва по средата: {place}. Не е копиран или изтеглен целият.",
);
const SYNTAX: Words = words!(
    "This is not JSON: {place}.",
    "Это не JSON: {place}.",
    "Това не е JSON: {place}."
);
const TRAILING: Words = words!(
    "Something follows the end of the file’s content: {place}.",
    "После конца содержимого ещё что-то есть: {place}.",
    "След края на съдържанието на файла има още нещо: {place}.",
);
const TOO_DEEP: Words = words!(
    "The file is nested too deeply: {place}.",
    "Слишком глубокая вложенность: {place}.",
    "Файлът е с твърде дълбоко влагане: {place}.",
);
const MEMBER_TWICE: Words = words!(
    "“{member}” stands there twice: {place}.",
    "«{member}» встречается дважды: {place}.",
    "„{member}“ се среща два пъти: {place}.",
);
const MISSING: Words = words!(
    "The file has no “{member}”.",
    "В файле нет «{member}».",
    "Във файла няма „{member}“."
);
const MEMBER: Words = words!(
    "“{member}” is not what it should be: {place}.",
    "Неправильное значение «{member}»: {place}.",
    "„{member}“ не е каквото трябва: {place}.",
);
const TOO_NEW: Words = words!(
    "A newer Voronka wrote this file (format {version}, app {app}). Reload the page to update.",
    "Этот файл записала более новая «Воронка» (формат {version}, приложение {app}). Обновите страницу.",
    "Този файл е записан от по-нова Voronka (формат {version}, приложение {app}). Презаредете страницата, за да я обновите.",
);
const UNKNOWN_VERSION: Words = words!(
    "There is no format {version}.",
    "Формата {version} не существует.",
    "Няма формат {version}.",
);
const TOO_MANY: Words = words!(
    "{n} records are more than a workspace can hold.",
    "{n} записей не поместятся ни на одном рабочем месте.",
    "{n} записа са повече, отколкото побира едно работно пространство.",
);

fn at(place: Place) -> String {
    fill(AT, &[("line", &place.line), ("column", &place.column)])
}

/// That a file is too large: apart from the other sentences, since it is said before the part that reads files is there.
pub fn too_large() -> String {
    fill(TOO_LARGE, &[("limit", &(MAX_BYTES / 1024 / 1024))])
}

/// Why a file is not taken.
pub fn problem(error: &FileError) -> String {
    let placed = |words, place: &Place| fill(words, &[("place", &at(*place))]);
    match error {
        FileError::TooLarge(_) => too_large(),
        FileError::Empty => t(EMPTY).to_owned(),
        FileError::NotText(place) => placed(NOT_TEXT, place),
        FileError::Foreign(foreign) => named(foreign),
        FileError::OtherFormat(Some(format)) => fill(OTHER_FORMAT, &[("format", format)]),
        FileError::OtherFormat(None) => t(NO_FORMAT).to_owned(),
        FileError::Truncated(place) => placed(TRUNCATED, place),
        FileError::Trailing(place) => placed(TRAILING, place),
        FileError::TooDeep(place) => placed(TOO_DEEP, place),
        FileError::DuplicateMember { member, place } => {
            fill(MEMBER_TWICE, &[("member", member), ("place", &at(*place))])
        }
        FileError::Missing(member) => fill(MISSING, &[("member", member)]),
        FileError::Member { member, place } => fill(MEMBER, &[("member", member), ("place", &at(*place))]),
        FileError::TooNew { version, app_version } => {
            fill(TOO_NEW, &[("version", version), ("app", app_version)])
        }
        FileError::UnknownVersion(version) => fill(UNKNOWN_VERSION, &[("version", version)]),
        FileError::TooManyRecords(n) => fill(TOO_MANY, &[("n", n)]),
        FileError::Syntax(place) => placed(SYNTAX, place),
        _ => t(NO_FORMAT).to_owned(),
    }
}

fn named(foreign: &Foreign) -> String {
    let words = match foreign {
        Foreign::App(app) => return fill(APP, &[("app", app)]),
        Foreign::Html => HTML,
        Foreign::Table => TABLE,
        Foreign::Zip => ZIP,
        Foreign::Pdf => PDF,
        Foreign::Picture => PICTURE,
        Foreign::List => LIST,
        _ => XML,
    };
    t(words).to_owned()
}

const NUMBERED: Words = words!(
    "no. {number}, line {line}: {reason}",
    "№ {number}, строка {line}: {reason}",
    "№ {number}, ред {line}: {reason}",
);
const IN_FIELD: Words = words!(
    "{reason} (field “{field}”)",
    "{reason} (поле «{field}»)",
    "{reason} (поле „{field}“)"
);

/// Why a record is left out, and where it stands.
pub fn refusal(refusal: &Refusal) -> String {
    let reason = reason(&refusal.reason);
    let reason = match &refusal.field {
        Some(field) => fill(IN_FIELD, &[("reason", &reason), ("field", field)]),
        None => reason,
    };
    fill(
        NUMBERED,
        &[
            ("number", &refusal.number),
            ("line", &refusal.place.line),
            ("reason", &reason),
        ],
    )
}

fn reason(reason: &Reason) -> String {
    let with = |words, value: &String| fill(words, &[("value", value)]);
    let words = match reason {
        Reason::DuplicateKey(key) => {
            return with(
                words!(
                    "“{value}” stands there twice",
                    "«{value}» встречается дважды",
                    "„{value}“ се среща два пъти"
                ),
                key,
            );
        }
        Reason::BadId(id) if id.is_empty() => {
            words!("no identifier", "нет идентификатора", "няма идентификатор")
        }
        Reason::BadId(id) => {
            return with(
                words!(
                    "“{value}” is no identifier",
                    "«{value}» — не идентификатор",
                    "„{value}“ не е идентификатор"
                ),
                id,
            );
        }
        Reason::AbsurdDate(date) => {
            return with(
                words!(
                    "a date from before 1990 or after 2100: {value}",
                    "дата раньше 1990 или позже 2100 года: {value}",
                    "дата преди 1990 или след 2100 г.: {value}",
                ),
                date,
            );
        }
        Reason::AbsurdNumber(number) => {
            return with(
                words!(
                    "a number out of its range: {value}",
                    "недопустимое число: {value}",
                    "недопустимо число: {value}",
                ),
                number,
            );
        }
        Reason::TooDeep => words!(
            "nested too deeply",
            "слишком глубокая вложенность",
            "твърде дълбоко влагане"
        ),
        Reason::NotARecord => words!("not a record", "не запись", "не е запис"),
        Reason::TooLarge => words!(
            "too large for a record",
            "слишком большая запись",
            "твърде голям запис"
        ),
        Reason::LongText => words!(
            "a text of more than 20,000 characters",
            "текст длиннее 20 000 знаков",
            "текст, по-дълъг от 20 000 знака",
        ),
        Reason::LongList => words!(
            "a list of more than 10,000 items",
            "список длиннее 10 000 пунктов",
            "списък с повече от 10 000 елемента",
        ),
        Reason::DuplicateId => words!(
            "the identifier of an earlier record",
            "идентификатор уже был у другой записи",
            "идентификаторът вече е на друг запис",
        ),
        Reason::BadStamp => words!(
            "a stamp that is none",
            "неправильная отметка времени",
            "невалидно клеймо за време"
        ),
        Reason::FutureStamp => words!(
            "changed after the year 2200",
            "изменена после 2200 года",
            "променен след 2200 г."
        ),
        Reason::FieldName(_) => words!(
            "no field can be called that",
            "поле не может так называться",
            "поле не може да се казва така"
        ),
        Reason::WrongType => words!(
            "a value of the wrong type",
            "значение не того вида",
            "стойност от друг вид"
        ),
        Reason::Unmergeable => words!(
            "does not unite with the record that is here",
            "не объединяется с имеющейся записью",
            "не се обединява със записа тук",
        ),
        _ => words!(
            "not readable as JSON",
            "не читается как JSON",
            "не се чете като JSON"
        ),
    };
    t(words).to_owned()
}

/// What a person should know before taking a file.
pub fn notice(notice: &Notice) -> String {
    let words = match notice {
        Notice::HalfCharacters(n) => {
            let words = words!(
                "{n} damaged {n|character was|characters were} replaced by “\u{fffd}”.",
                "{n} {n|повреждённый знак заменён|повреждённых знака заменены|повреждённых знаков заменено} на «\u{fffd}».",
                "{n} {n|повреден знак е заменен|повредени знака са заменени} с „�“.",
            );
            return count_with(words, *n, &[]);
        }
        Notice::Unreadable(n) => {
            let words = words!(
                "{n} stored {n|record|records} could not be read and {n|is|are} not in here.",
                "{n} {n|запись|записи|записей} не удалось прочитать, здесь их нет.",
                "{n} {n|съхранен запис не можа да се прочете и го няма|съхранени записа не можаха да се прочетат и ги няма} тук.",
            );
            return count_with(words, *n, &[]);
        }
        Notice::Cleaned(n) => {
            let words = words!(
                "{n} {n|text was|texts were} freed of invisible characters or dangerous links.",
                "Из {n} {n|текста|текстов|текстов} убраны невидимые знаки или опасные ссылки.",
                "От {n} {n|текст|текста} са премахнати невидими знаци или опасни връзки.",
            );
            return count_with(words, *n, &[]);
        }
        Notice::UnknownKind { kind, count } => {
            let words = words!(
                "{n} {n|record|records} of the kind “{kind}”, which this version doesn’t know, {n|stays|stay} out.",
                "{n} {n|запись|записи|записей} вида «{kind}», которого эта версия не знает, не {n|войдёт|войдут|войдут}.",
                "{n} {n|запис|записа} от вида „{kind}“, който тази версия не познава, няма да {n|влезе|влязат}.",
            );
            return count_with(words, *count, &[("kind", kind)]);
        }
        Notice::Dangling { records, example } => {
            let words = words!(
                "{n} {n|record speaks|records speak} of others that are neither here nor in the file, such as “{example}”. {n|It comes|They come} in all the same.",
                "{n} {n|запись ссылается|записи ссылаются|записей ссылаются} на то, чего нет ни здесь, ни в файле, например «{example}». {n|Она войдёт|Они войдут|Они войдут} всё равно.",
                "{n} {n|запис сочи|записа сочат} към други, които ги няма нито тук, нито във файла, например „{example}“. {n|Той влиза|Те влизат} въпреки това.",
            );
            return count_with(words, *records, &[("example", example)]);
        }
        Notice::OtherWorkspace(name) => {
            return fill(
                words!(
                    "The file is from another workspace: “{name}”.",
                    "Файл с другого рабочего места: «{name}».",
                    "Файлът е от друго работно пространство: „{name}“.",
                ),
                &[("name", name)],
            );
        }
        Notice::Shrinks { before, after } => {
            return fill(
                words!(
                    "More than half would go: {before} records here, {after} in the file.",
                    "Уйдёт больше половины: здесь записей {before}, в файле {after}.",
                    "Ще отпаднат повече от половината: тук записите са {before}, във файла — {after}.",
                ),
                &[("before", before), ("after", after)],
            );
        }
        Notice::Newer(app) => {
            return fill(
                words!(
                    "A newer Voronka ({app}) wrote the file. What this version doesn’t know is kept.",
                    "Файл записала более новая «Воронка» ({app}). Чего эта версия не знает, сохранится.",
                    "Файлът е записан от по-нова Voronka ({app}). Каквото тази версия не познава, се запазва.",
                ),
                &[("app", app)],
            );
        }
        Notice::FromTheFuture => words!(
            "The file was exported later than now: one of the two clocks is wrong.",
            "Файл выгружен позже, чем сейчас: одни из часов идут неверно.",
            "Файлът е експортиран по-късно от сега: един от двата часовника е грешен.",
        ),
        Notice::OnlyAPart => words!(
            "The file holds only a part of a workspace; everything else would go.",
            "В файле только часть рабочего места; всё остальное уйдёт.",
            "Във файла има само част от работно пространство; всичко останало ще отпадне.",
        ),
        _ => words!(
            "The file was edited by hand, or damaged on its way.",
            "Файл правили вручную, или он повреждён в пути.",
            "Файлът е редактиран на ръка или се е повредил по пътя.",
        ),
    };
    t(words).to_owned()
}
