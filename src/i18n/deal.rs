//! Texts of the panel of one deal.

use super::{Words, words};

pub const PANEL: Words = words!("Deal: {deal}", "Сделка: {deal}", "Сделка: {deal}");
pub const UNTITLED: Words = words!("Untitled deal", "Сделка без названия", "Сделка без име");
pub const NOT_THERE: Words = words!(
    "This deal is not here",
    "Такой сделки здесь нет",
    "Тази сделка я няма тук"
);
pub const NOT_THERE_TEXT: Words = words!(
    "The link may be from another workspace, or from a colleague whose file has not been merged yet.",
    "Возможно, ссылка из другого рабочего пространства или от коллеги, чей файл ещё не объединён с этим.",
    "Връзката може да е от друго работно пространство или от колега, чийто файл още не е обединен.",
);
pub const TO_THE_FUNNEL: Words = words!("To the funnel", "К воронке", "Към фунията");
pub const NO_CLIENT: Words = words!("No client", "Без клиента", "Без клиент");

pub const COPY_LINK: Words = words!("Copy the link", "Скопировать ссылку", "Копирайте връзката");
pub const LINK_COPIED: Words = words!("The link is copied", "Ссылка скопирована", "Връзката е копирана");
pub const LINK_NOT_COPIED: Words = words!(
    "The browser did not allow copying. The link is in the address bar.",
    "Браузер не разрешил копирование. Ссылка — в адресной строке.",
    "Браузърът не позволи копиране. Връзката е в адресната лента.",
);
pub const ARCHIVE: Words = words!("Archive", "В архив", "Архивирайте");
pub const UNARCHIVE: Words = words!(
    "Take out of the archive",
    "Вернуть из архива",
    "Извадете от архива"
);
pub const DELETE: Words = words!("Delete the deal", "Удалить сделку", "Изтрийте сделката");
pub const RESTORE: Words = words!("Restore", "Восстановить", "Възстановете");
pub const IS_ARCHIVED: Words = words!(
    "Archived: not on the board, still in every report.",
    "В архиве: на доске не видна, в отчётах учитывается.",
    "В архива: не е на таблото, но остава във всички отчети.",
);
pub const IS_GONE: Words = words!(
    "Deleted: on no board and in no report.",
    "Удалена: нет ни на доске, ни в отчётах.",
    "Изтрита: няма я нито на табло, нито в отчет.",
);

pub const DID_TITLE: Words = words!("“{deal}”: title", "«{deal}»: название", "„{deal}“: име");
pub const DID_CLIENT: Words = words!("“{deal}”: client", "«{deal}»: клиент", "„{deal}“: клиент");
pub const DID_OWNER: Words = words!(
    "“{deal}”: owner",
    "«{deal}»: ответственный",
    "„{deal}“: отговорник"
);
pub const DID_VALUE: Words = words!("“{deal}”: value", "«{deal}»: сумма", "„{deal}“: сума");
pub const DID_MARGIN: Words = words!("“{deal}”: margin", "«{deal}»: маржа", "„{deal}“: марж");
pub const DID_PROBABILITY: Words = words!(
    "“{deal}”: probability",
    "«{deal}»: вероятность",
    "„{deal}“: вероятност"
);
pub const DID_EXPECTED: Words = words!(
    "“{deal}”: expected date",
    "«{deal}»: ожидаемая дата",
    "„{deal}“: очаквана дата"
);
pub const DID_NOTE: Words = words!("“{deal}”: note", "«{deal}»: примечание", "„{deal}“: бележка");
pub const DID_NEXT: Words = words!(
    "“{deal}”: next step",
    "«{deal}»: следующий шаг",
    "„{deal}“: следваща стъпка"
);
pub const DID_NEXT_DONE: Words = words!(
    "“{deal}”: step done",
    "«{deal}»: шаг сделан",
    "„{deal}“: направена стъпка"
);
pub const DID_TAGS: Words = words!("“{deal}”: tags", "«{deal}»: метки", "„{deal}“: етикети");
pub const DID_TAKES_PART: Words = words!(
    "“{deal}”: who takes part",
    "«{deal}»: кто участвует",
    "„{deal}“: участници"
);
pub const DID_ARCHIVE: Words = words!("“{deal}” archived", "«{deal}» — в архив", "„{deal}“ е в архива");
pub const DID_UNARCHIVE: Words = words!(
    "“{deal}” taken out of the archive",
    "«{deal}» — из архива",
    "„{deal}“ е извадена от архива"
);
pub const DID_DELETE: Words = words!("“{deal}” deleted", "«{deal}» — удаление", "„{deal}“ е изтрита");
pub const DID_RESTORE: Words = words!(
    "“{deal}” restored",
    "«{deal}» — восстановление",
    "„{deal}“ е възстановена"
);
pub const DID_LOG: Words = words!(
    "“{deal}”: {kind} logged",
    "«{deal}»: {kind}",
    "„{deal}“: {kind}, отбелязано"
);
pub const DID_CHANGE_ACTIVITY: Words = words!(
    "“{deal}”: {kind} changed",
    "«{deal}»: {kind}, правка",
    "„{deal}“: {kind}, променено"
);
pub const DID_REMOVE_ACTIVITY: Words = words!(
    "“{deal}”: {kind} deleted",
    "«{deal}»: {kind}, удаление",
    "„{deal}“: {kind}, изтрито"
);
pub const DID_CONTACT: Words = words!("Contact “{name}”", "Контакт «{name}»", "Контакт „{name}“");
pub const DID_REMOVE_CONTACT: Words = words!(
    "Contact “{name}” deleted",
    "Контакт «{name}» удалён",
    "Контактът „{name}“ е изтрит"
);

pub const STAGE: Words = words!("Stage", "Этап", "Етап");
pub const GOAL: Words = words!("Goal", "Цель", "Цел");
pub const RESULT: Words = words!("Expected result", "Ожидаемый результат", "Очакван резултат");
pub const STAGE_SKIPPED: Words = words!("{stage} (skipped)", "{stage} (пропущен)", "{stage} (пропуснат)");
pub const CLOSE_AS: Words = words!("Close the deal", "Закрыть сделку", "Приключете сделката");
pub const IN_STAGE: Words = words!(
    "{n} working {n|day|days} in “{stage}”",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}»",
    "{n} {n|работен ден|работни дни} в „{stage}“",
);

pub const NEXT: Words = words!("Next step", "Следующий шаг", "Следваща стъпка");
pub const NEXT_HINT: Words = words!(
    "What is to be done next?",
    "Что сделать дальше?",
    "Какво следва да се направи?"
);
pub const NEXT_DAY: Words = words!(
    "Day of the next step",
    "День следующего шага",
    "Ден на следващата стъпка"
);
pub const NEXT_DONE: Words = words!("Done", "Сделано", "Готово");
pub const TODAY: Words = words!("Today", "Сегодня", "Днес");
pub const TOMORROW: Words = words!("Tomorrow", "Завтра", "Утре");
pub const YESTERDAY: Words = words!("Yesterday", "Вчера", "Вчера");
pub const IN_A_WEEK: Words = words!("In a week", "Через неделю", "След седмица");

pub const DETAILS: Words = words!("Details", "Подробности", "Подробности");
pub const TITLE: Words = words!("Title", "Название", "Име на сделката");
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const CLIENT_HINT: Words = words!(
    "Choose or write a new one",
    "Выберите или впишите нового",
    "Изберете или впишете нов"
);
pub const OWNER: Words = words!("Owner", "Ответственный", "Отговорник");
pub const NOBODY: Words = words!("Nobody", "Никто", "Никой");
pub const VALUE: Words = words!("Value", "Сумма", "Сума");
pub const CURRENCY: Words = words!("Currency", "Валюта", "Валута");
pub const MARGIN: Words = words!("Margin", "Маржа", "Марж");
pub const MARGIN_CURRENCY: Words = words!("Currency of the margin", "Валюта маржи", "Валута на маржа");
pub const PROBABILITY: Words = words!("Probability", "Вероятность", "Вероятност");
pub const PROBABILITY_OF_STAGE: Words = words!(
    "{percent}, as the stage",
    "{percent}, как у этапа",
    "{percent}, като етапа"
);
pub const EXPECTED: Words = words!("Expected", "Ожидаем", "Очаква се");
pub const BOARD: Words = words!("Board, stage", "Доска, этап", "Табло, етап");
pub const NOTE: Words = words!("Note", "Примечание", "Бележка");
pub const ADD: Words = words!("Add", "Добавить", "Добавете");
pub const LAST_CHANGED: Words = words!(
    "Last changed {moment}",
    "Последнее изменение {moment}",
    "Последна промяна {moment}"
);
pub const TAGS: Words = words!("Tags", "Метки", "Етикети");
pub const ADD_TAG: Words = words!("Add a tag", "Добавить метку", "Добавете етикет");
pub const REMOVE_TAG: Words = words!(
    "Remove the tag “{tag}”",
    "Убрать метку «{tag}»",
    "Премахнете етикета „{tag}“"
);

pub const CONTACTS: Words = words!("Contacts", "Контакты", "Контакти");
pub const ADD_CONTACT: Words = words!("Add a contact", "Добавить контакт", "Добавете контакт");
pub const EDIT_CONTACT: Words = words!("Edit {name}", "Изменить: {name}", "Редактирайте: {name}");
pub const REMOVE_CONTACT: Words = words!("Delete the contact", "Удалить контакт", "Изтрийте контакта");
pub const CALL: Words = words!("Call {name}", "Позвонить: {name}", "Обадете се: {name}");
pub const WRITE: Words = words!("Write to {name}", "Написать: {name}", "Пишете: {name}");
pub const TAKES_PART: Words = words!(
    "{name} takes part in the deal",
    "{name} участвует в сделке",
    "{name} участва в сделката"
);
pub const DECIDES: Words = words!("Decides", "ЛПР", "Решава");
pub const DECIDES_LONG: Words = words!("Makes the decision", "Принимает решение (ЛПР)", "Взема решението");
pub const NO_CONTACTS: Words = words!(
    "Nobody is known here yet. A deal with one contact hangs on one person.",
    "Пока никого не знаем. Сделка с одним контактом держится на одном человеке.",
    "Тук още не познаваме никого. Сделка с един контакт се крепи на един човек.",
);
pub const CLIENT_FIRST: Words = words!(
    "Choose a client above, then its people can be written down here.",
    "Сначала укажите клиента, тогда здесь можно записать его людей.",
    "Първо изберете клиент по-горе, тогава тук можете да впишете хората му.",
);
pub const NAME: Words = words!("Name", "Имя", "Име");
pub const POSITION: Words = words!("Position", "Должность", "Длъжност");
pub const PHONE: Words = words!("Telephone", "Телефон", "Телефон");
pub const EMAIL: Words = words!("E-mail", "Эл. почта", "Имейл");
pub const CONTACT_EMPTY: Words = words!(
    "Write at least a name, a telephone or an e-mail address.",
    "Впишите хотя бы имя, телефон или почту.",
    "Въведете поне име, телефон или имейл.",
);

pub const LOG: Words = words!("Log", "Записать", "Запишете");
pub const LOG_DAY: Words = words!("Day", "День", "Ден");
pub const LOG_WITH: Words = words!("With whom", "С кем", "С кого");
pub const LOG_NO_CONTACT: Words = words!("—", "—", "—");
pub const LOG_SUM: Words = words!("Sum", "Сумма", "Сума");
pub const LOG_SUM_CURRENCY: Words = words!("Currency of the sum", "Валюта суммы", "Валута на сумата");
pub const LOG_TEXT: Words = words!("What came of it", "Чем закончилось", "Какво излезе");
pub const LOG_HINT: Words = words!(
    "Enter saves, Shift+Enter starts a new line.",
    "Enter — сохранить, Shift+Enter — новая строка.",
    "Enter запазва, Shift+Enter започва нов ред.",
);
pub const LOG_FUTURE: Words = words!(
    "{day} is in the future. Plan it as the next step instead.",
    "{day} ещё не наступило. Запланируйте это следующим шагом.",
    "{day} е в бъдещето. Планирайте го като следваща стъпка.",
);
pub const ACTIVITY_IS_GONE: Words = words!(
    "This entry is not there any more.",
    "Этой записи больше нет.",
    "Този запис вече го няма."
);

pub const OFFERS: Words = words!("Offers", "Предложения", "Оферти");
pub const ADD_OFFER: Words = words!(
    "Log an individual offer",
    "Записать личное КП",
    "Запишете индивидуална оферта"
);
pub const NO_OFFERS: Words = words!(
    "No offer sent yet.",
    "Предложений ещё не было.",
    "Още не е изпратена оферта."
);

pub const HISTORY: Words = words!("History", "История", "История");
pub const SHOW: Words = words!("Show", "Показать", "Покажете");
pub const ALL: Words = words!("All", "Всё", "Всичко");
pub const MOVES: Words = words!("Moves", "Переходы", "Премествания");
pub const ACTIVITIES: Words = words!("Activities", "Действия", "Активности");
pub const ADDED_TO: Words = words!(
    "Added to {stage}",
    "Заведена на этапе «{stage}»",
    "Добавена в „{stage}“"
);
pub const MOVED: Words = words!("{from} → {to}", "{from} → {to}", "{from} → {to}");
pub const ON_CREDIT: Words = words!("on credit", "в долг", "на доверие");
pub const BACK: Words = words!("back", "назад", "назад");
pub const REOPENED: Words = words!("reopened", "снова в работе", "отново в работа");
pub const OTHER_BOARD: Words = words!("another board", "другая доска", "друго табло");
pub const SKIPPED: Words = words!(
    "skipped {n} {n|stage|stages}",
    "пропущено: {n} {n|этап|этапа|этапов}",
    "{n} {n|пропуснат етап|пропуснати етапа}",
);
pub const SPENT: Words = words!(
    "{n} working {n|day|days} in “{stage}”",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}»",
    "{n} {n|работен ден|работни дни} в „{stage}“",
);
pub const SPENT_OF_NORM: Words = words!(
    "{n} working {n|day|days} in “{stage}”, norm {norm}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе «{stage}», норма {norm}",
    "{n} {n|работен ден|работни дни} в „{stage}“, норма {norm}",
);
pub const LOOK_AGAIN: Words = words!(
    "Look again on {day}",
    "Вернуться {day}",
    "Погледнете отново на {day}"
);
pub const HAPPENED: Words = words!("happened {day}", "было {day}", "станало {day}");
pub const RECORDED: Words = words!("recorded {day}", "записано {day}", "записано {day}");
pub const UNKNOWN_STAGE: Words = words!("a stage that is gone", "удалённый этап", "изтрит етап");
pub const EDIT_ENTRY: Words = words!("Edit: {what}", "Изменить: {what}", "Редактирайте: {what}");
pub const DELETE_ENTRY: Words = words!("Delete: {what}", "Удалить: {what}", "Изтрийте: {what}");
