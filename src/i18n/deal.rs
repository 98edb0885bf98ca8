//! Texts of the panel of one deal.

use super::{Words, words};

pub const PANEL: Words = words("Deal: {deal}", "Сделка: {deal}");
pub const UNTITLED: Words = words("Untitled deal", "Сделка без названия");
pub const NOT_THERE: Words = words("This deal is not here", "Такой сделки здесь нет");
pub const NOT_THERE_TEXT: Words = words(
    "The link may be from another workspace, or from a colleague whose file has not been merged yet.",
    "Возможно, ссылка из другого рабочего пространства или от коллеги, чей файл ещё не объединён с этим.",
);
pub const TO_THE_FUNNEL: Words = words("To the funnel", "К воронке");
pub const NO_CLIENT: Words = words("No client", "Без клиента");

pub const COPY_LINK: Words = words("Copy the link", "Скопировать ссылку");
pub const LINK_COPIED: Words = words("The link is copied", "Ссылка скопирована");
pub const LINK_NOT_COPIED: Words = words(
    "The browser did not allow copying. The link is in the address bar.",
    "Браузер не разрешил копирование. Ссылка — в адресной строке.",
);
pub const ARCHIVE: Words = words("Archive", "В архив");
pub const UNARCHIVE: Words = words("Take out of the archive", "Вернуть из архива");
pub const DELETE: Words = words("Delete the deal", "Удалить сделку");
pub const RESTORE: Words = words("Restore", "Восстановить");
pub const IS_ARCHIVED: Words = words(
    "Archived: not on the board, still in every report.",
    "В архиве: на доске не видна, в отчётах учитывается.",
);
pub const IS_GONE: Words = words(
    "Deleted: on no board and in no report.",
    "Удалена: нет ни на доске, ни в отчётах.",
);

pub const DID_TITLE: Words = words("“{deal}”: title", "«{deal}»: название");
pub const DID_CLIENT: Words = words("“{deal}”: client", "«{deal}»: клиент");
pub const DID_OWNER: Words = words("“{deal}”: owner", "«{deal}»: ответственный");
pub const DID_VALUE: Words = words("“{deal}”: value", "«{deal}»: сумма");
pub const DID_MARGIN: Words = words("“{deal}”: margin", "«{deal}»: маржа");
pub const DID_PROBABILITY: Words = words("“{deal}”: probability", "«{deal}»: вероятность");
pub const DID_EXPECTED: Words = words("“{deal}”: expected date", "«{deal}»: ожидаемая дата");
pub const DID_NOTE: Words = words("“{deal}”: note", "«{deal}»: примечание");
pub const DID_NEXT: Words = words("“{deal}”: next step", "«{deal}»: следующий шаг");
pub const DID_NEXT_DONE: Words = words("“{deal}”: step done", "«{deal}»: шаг сделан");
pub const DID_TAGS: Words = words("“{deal}”: tags", "«{deal}»: метки");
pub const DID_TAKES_PART: Words = words("“{deal}”: who takes part", "«{deal}»: кто участвует");
pub const DID_ARCHIVE: Words = words("“{deal}” archived", "«{deal}» — в архив");
pub const DID_UNARCHIVE: Words = words("“{deal}” taken out of the archive", "«{deal}» — из архива");
pub const DID_DELETE: Words = words("“{deal}” deleted", "«{deal}» — удаление");
pub const DID_RESTORE: Words = words("“{deal}” restored", "«{deal}» — восстановление");
pub const DID_LOG: Words = words("“{deal}”: {kind} logged", "«{deal}»: {kind}");
pub const DID_CHANGE_ACTIVITY: Words = words("“{deal}”: {kind} changed", "«{deal}»: {kind}, правка");
pub const DID_REMOVE_ACTIVITY: Words = words("“{deal}”: {kind} deleted", "«{deal}»: {kind}, удаление");
pub const DID_CONTACT: Words = words("Contact “{name}”", "Контакт «{name}»");
pub const DID_REMOVE_CONTACT: Words = words("Contact “{name}” deleted", "Контакт «{name}» удалён");

pub const STAGE: Words = words("Stage", "Этап");
pub const GOAL: Words = words("Goal", "Цель");
pub const RESULT: Words = words("Expected result", "Ожидаемый результат");
pub const STAGE_SKIPPED: Words = words("{stage} (skipped)", "{stage} (пропущен)");
pub const CLOSE_AS: Words = words("Close the deal", "Закрыть сделку");
pub const IN_STAGE: Words = words(
    "{n} working {n|day|days} in “{stage}”",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}»",
);

pub const NEXT: Words = words("Next step", "Следующий шаг");
pub const NEXT_HINT: Words = words("What is to be done next?", "Что сделать дальше?");
pub const NEXT_DAY: Words = words("Day of the next step", "День следующего шага");
pub const NEXT_DONE: Words = words("Done", "Сделано");
pub const TODAY: Words = words("Today", "Сегодня");
pub const TOMORROW: Words = words("Tomorrow", "Завтра");
pub const YESTERDAY: Words = words("Yesterday", "Вчера");
pub const IN_A_WEEK: Words = words("In a week", "Через неделю");

pub const DETAILS: Words = words("Details", "Подробности");
pub const TITLE: Words = words("Title", "Название");
pub const CLIENT: Words = words("Client", "Клиент");
pub const CLIENT_HINT: Words = words("Choose or write a new one", "Выберите или впишите нового");
pub const OWNER: Words = words("Owner", "Ответственный");
pub const NOBODY: Words = words("Nobody", "Никто");
pub const VALUE: Words = words("Value", "Сумма");
pub const CURRENCY: Words = words("Currency", "Валюта");
pub const MARGIN: Words = words("Margin", "Маржа");
pub const MARGIN_CURRENCY: Words = words("Currency of the margin", "Валюта маржи");
pub const PROBABILITY: Words = words("Probability", "Вероятность");
pub const PROBABILITY_OF_STAGE: Words = words("{percent}, as the stage", "{percent}, как у этапа");
pub const EXPECTED: Words = words("Expected", "Ожидаем");
pub const BOARD: Words = words("Board, stage", "Доска, этап");
pub const NOTE: Words = words("Note", "Примечание");
pub const ADD: Words = words("Add", "Добавить");
pub const LAST_CHANGED: Words = words("Last changed {moment}", "Последнее изменение {moment}");
pub const TAGS: Words = words("Tags", "Метки");
pub const ADD_TAG: Words = words("Add a tag", "Добавить метку");
pub const REMOVE_TAG: Words = words("Remove the tag “{tag}”", "Убрать метку «{tag}»");

pub const CONTACTS: Words = words("Contacts", "Контакты");
pub const ADD_CONTACT: Words = words("Add a contact", "Добавить контакт");
pub const EDIT_CONTACT: Words = words("Edit {name}", "Изменить: {name}");
pub const REMOVE_CONTACT: Words = words("Delete the contact", "Удалить контакт");
pub const CALL: Words = words("Call {name}", "Позвонить: {name}");
pub const WRITE: Words = words("Write to {name}", "Написать: {name}");
pub const TAKES_PART: Words = words("{name} takes part in the deal", "{name} участвует в сделке");
pub const DECIDES: Words = words("Decides", "ЛПР");
pub const DECIDES_LONG: Words = words("Makes the decision", "Принимает решение (ЛПР)");
pub const NO_CONTACTS: Words = words(
    "Nobody is known here yet. A deal with one contact hangs on one person.",
    "Пока никого не знаем. Сделка с одним контактом держится на одном человеке.",
);
pub const CLIENT_FIRST: Words = words(
    "Choose a client above, then its people can be written down here.",
    "Сначала укажите клиента, тогда здесь можно записать его людей.",
);
pub const NAME: Words = words("Name", "Имя");
pub const POSITION: Words = words("Position", "Должность");
pub const PHONE: Words = words("Telephone", "Телефон");
pub const EMAIL: Words = words("E-mail", "Эл. почта");
pub const CONTACT_EMPTY: Words = words(
    "Write at least a name, a telephone or an e-mail address.",
    "Впишите хотя бы имя, телефон или почту.",
);

pub const LOG: Words = words("Log", "Записать");
pub const LOG_DAY: Words = words("Day", "День");
pub const LOG_WITH: Words = words("With whom", "С кем");
pub const LOG_NO_CONTACT: Words = words("—", "—");
pub const LOG_SUM: Words = words("Sum", "Сумма");
pub const LOG_SUM_CURRENCY: Words = words("Currency of the sum", "Валюта суммы");
pub const LOG_TEXT: Words = words("What came of it", "Чем закончилось");
pub const LOG_HINT: Words = words(
    "Enter saves, Shift+Enter starts a new line.",
    "Enter — сохранить, Shift+Enter — новая строка.",
);
pub const LOG_FUTURE: Words = words(
    "{day} is in the future. Plan it as the next step instead.",
    "{day} ещё не наступило. Запланируйте это следующим шагом.",
);
pub const ACTIVITY_IS_GONE: Words = words("This entry is not there any more.", "Этой записи больше нет.");

pub const OFFERS: Words = words("Offers", "Предложения");
pub const ADD_OFFER: Words = words("Log an individual offer", "Записать личное КП");
pub const NO_OFFERS: Words = words("No offer sent yet.", "Предложений ещё не было.");

pub const HISTORY: Words = words("History", "История");
pub const SHOW: Words = words("Show", "Показать");
pub const ALL: Words = words("All", "Всё");
pub const MOVES: Words = words("Moves", "Переходы");
pub const ACTIVITIES: Words = words("Activities", "Действия");
pub const ADDED_TO: Words = words("Added to {stage}", "Заведена на этапе «{stage}»");
pub const MOVED: Words = words("{from} → {to}", "{from} → {to}");
pub const ON_CREDIT: Words = words("on credit", "в долг");
pub const BACK: Words = words("back", "назад");
pub const REOPENED: Words = words("reopened", "снова в работе");
pub const OTHER_BOARD: Words = words("another board", "другая доска");
pub const SKIPPED: Words = words(
    "skipped {n} {n|stage|stages}",
    "пропущено: {n} {n|этап|этапа|этапов}",
);
pub const SPENT: Words = words(
    "{n} working {n|day|days} in “{stage}”",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}»",
);
pub const SPENT_OF_NORM: Words = words(
    "{n} working {n|day|days} in “{stage}”, norm {norm}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}», норма {norm}",
);
pub const LOOK_AGAIN: Words = words("Look again on {day}", "Вернуться {day}");
pub const HAPPENED: Words = words("happened {day}", "было {day}");
pub const RECORDED: Words = words("recorded {day}", "записано {day}");
pub const UNKNOWN_STAGE: Words = words("a stage that is gone", "удалённый этап");
pub const EDIT_ENTRY: Words = words("Edit: {what}", "Изменить: {what}");
pub const DELETE_ENTRY: Words = words("Delete: {what}", "Удалить: {what}");
