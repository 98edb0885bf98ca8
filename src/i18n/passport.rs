//! The client passport: its form on the card, its fields in the settings.

use voronka_domain::passport::FieldKind;

use super::{Words, t, words};

/// What a kind of field is called.
pub fn field_kind(kind: FieldKind) -> &'static str {
    t(match kind {
        FieldKind::Text => words!("Text", "Текст", "Текст"),
        FieldKind::Date => words!("Day", "Дата", "Дата"),
        FieldKind::Number => words!("Number", "Число", "Число"),
        FieldKind::Choice => words!("Choice", "Выбор из списка", "Избор от списък"),
    })
}

pub const PASSPORT: Words = words!("Passport", "Паспорт клиента", "Паспорт на клиента");
pub const MISSING: Words = words!("{n} missing", "не хватает: {n}", "липсват: {n}");
pub const NOT_KNOWN: Words = words!("not known", "не известно", "не е известно");
pub const NO_FIELDS: Words = words!(
    "The passport has no fields yet. They are set up for all clients at once.",
    "В паспорте пока нет полей. Они настраиваются сразу для всех клиентов.",
    "В паспорта още няма полета. Те се настройват за всички клиенти наведнъж.",
);
pub const SET_UP: Words = words!("Set up", "Настроить", "Настройте");
pub const INSTALL: Words = words!(
    "Add the ready-made fields",
    "Добавить готовые поля",
    "Добавете готовите полета"
);
pub const INSTALLED: Words = words!(
    "Ready-made passport fields added",
    "Готовые поля паспорта добавлены",
    "Готовите полета на паспорта са добавени",
);
pub const VALUE_SET: Words = words!(
    "“{field}” of “{name}” changed",
    "«{field}» клиента «{name}» изменено",
    "Променено: „{field}“ на „{name}“",
);
pub const NOT_A_DAY: Words = words!(
    "A day between 1900 and 2100 is needed.",
    "Нужна дата между 1900 и 2100 годом.",
    "Нужна е дата между 1900 и 2100 г.",
);
pub const NOT_A_NUMBER: Words = words!("A number is needed.", "Нужно число.", "Нужно е число.");
pub const REQUIRED: Words = words!("required", "обязательно", "задължително");
pub const CHOOSE: Words = words!("—", "—", "—");

pub const FIELDS: Words = words!("Client passport", "Паспорт клиента", "Паспорт на клиента");
pub const FIELDS_NOTE: Words = words!(
    "What must be known about every client. The share that is filled in shows on the client’s card; rules can start from its days.",
    "Что нужно знать о каждом клиенте. Доля заполненного видна в карточке; даты могут запускать регламенты.",
    "Какво трябва да се знае за всеки клиент. Попълненият дял се вижда в картата на клиента; правилата могат да тръгват от датите в паспорта.",
);
pub const ADD_FIELD: Words = words!("Add a field", "Добавить поле", "Добавете поле");
pub const NEW_FIELD: Words = words!("New field", "Новое поле", "Ново поле");
pub const EDIT_FIELD: Words = words!("Change the field", "Изменить поле", "Променете полето");
pub const FIELD_NAME: Words = words!("Name", "Название", "Име");
pub const FIELD_HINT: Words = words!("What to write there", "Что туда писать", "Какво да се пише там");
pub const FIELD_KIND: Words = words!("What it holds", "Что в нём хранится", "Какво съдържа");
pub const FIELD_OPTIONS: Words = words!(
    "Options, one a line",
    "Варианты, по одному в строке",
    "Варианти, по един на ред"
);
pub const FIELD_REQUIRED: Words = words!(
    "The passport is incomplete without it",
    "Без него паспорт не заполнен",
    "Без него паспортът не е пълен",
);
pub const FIELD_SAVED: Words = words!(
    "Passport field “{name}” saved",
    "Поле паспорта «{name}» сохранено",
    "Полето на паспорта „{name}“ е запазено",
);
pub const FIELD_REMOVED: Words = words!(
    "Passport field “{name}” taken out",
    "Поле паспорта «{name}» убрано",
    "Полето на паспорта „{name}“ е премахнато",
);
pub const FIELD_MOVED: Words = words!(
    "Passport fields put in another order",
    "Порядок полей паспорта изменён",
    "Редът на полетата в паспорта е променен",
);
pub const REMOVE_FIELD: Words = words!("Take out “{name}”", "Убрать «{name}»", "Премахнете „{name}“");
pub const MOVE_UP: Words = words!(
    "Move “{name}” up",
    "Поднять «{name}»",
    "Преместете „{name}“ нагоре"
);
pub const MOVE_DOWN: Words = words!(
    "Move “{name}” down",
    "Опустить «{name}»",
    "Преместете „{name}“ надолу"
);
pub const EDIT_NAMED: Words = words!("Change “{name}”", "Изменить «{name}»", "Променете „{name}“");
pub const NEEDS_NAME: Words = words!(
    "A field needs a name.",
    "Полю нужно название.",
    "Полето трябва да има име."
);
pub const NEEDS_OPTIONS: Words = words!(
    "A choice needs two options.",
    "Для выбора нужны хотя бы два варианта.",
    "За избор са нужни поне два варианта.",
);
pub const SAVE: Words = words!("Save", "Сохранить", "Запазете");

pub const AFTER_SALE: Words = words!("After the sale", "После продажи", "След продажбата");
pub const RHYTHM: Words = words!("Rhythm of orders", "Ритм заказов", "Ритъм на поръчките");
pub const RHYTHM_NOTE: Words = words!(
    "From the third order on, a client’s own usual interval counts. The colours of the orders grid follow these limits.",
    "С третьего заказа считается собственный ритм клиента. По этим границам раскрашена таблица заказов.",
    "От третата поръчка нататък важи собственият обичаен интервал на клиента. По тези граници е оцветена таблицата с поръчки.",
);
pub const USUAL: Words = words!(
    "Usual interval of a client whose rhythm is not known yet",
    "Обычный промежуток, пока ритм клиента не известен",
    "Обичаен интервал, докато ритъмът на клиента не е известен",
);
pub const LAPSING_AT: Words = words!("At risk after", "Под угрозой после", "Застрашен след");
pub const LAPSED_AT: Words = words!("Lapsed after", "Потерян после", "Загубен след");
pub const DAYS: Words = words!("days", "дней", "дни");
pub const OF_INTERVAL: Words = words!("% of the interval", "% промежутка", "% от интервала");
pub const LIMIT_SET: Words = words!(
    "Rhythm of orders changed",
    "Ритм заказов изменён",
    "Ритъмът на поръчките е променен"
);
pub const BAD_LIMIT: Words = words!(
    "A whole number from {low} to {high} is needed.",
    "Нужно целое число от {low} до {high}.",
    "Нужно е цяло число от {low} до {high}.",
);
pub const LAPSED_AFTER_LAPSING: Words = words!(
    "A client cannot lapse before being at risk.",
    "Клиент не может быть потерян раньше, чем под угрозой.",
    "Клиентът не може да бъде загубен, преди да е бил застрашен.",
);
pub const HAND_OVER: Words = words!(
    "Hand-over to a farmer",
    "Передача на сопровождение",
    "Предаване на фермер"
);
pub const HAND_OVER_NOTE: Words = words!(
    "When a client passes from whoever sold to a farmer. Until the farmer accepts, the seller stays responsible.",
    "Когда клиент переходит от продавца к менеджеру сопровождения. Пока тот не принял, отвечает продавец.",
    "Кога клиентът преминава от този, който е продал, към фермер. Докато фермерът не го приеме, отговаря продалият.",
);
pub const AFTER: Words = words!(
    "A client is handed over",
    "Клиента передают",
    "Клиентът се предава"
);
pub const AFTER_NEVER: Words = words!("never", "никогда", "никога");
pub const AFTER_FIRST: Words = words!(
    "after the first won deal",
    "после первой выигранной сделки",
    "след първата спечелена сделка"
);
pub const AFTER_SECOND: Words = words!(
    "after the second won deal",
    "после второй выигранной сделки",
    "след втората спечелена сделка"
);
pub const AFTER_SET: Words = words!(
    "Hand-over {when}",
    "Передача клиента: {when}",
    "Предаване на клиента: {when}"
);
pub const CREDIT: Words = words!(
    "Share of further orders that still counts for the seller",
    "Доля дальнейших заказов, которая засчитывается продавцу",
    "Дял от следващите поръчки, който още се зачита на продалия",
);
