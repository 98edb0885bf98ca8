//! Texts of the figures about meetings, and of the editor of checklists.

use super::{Words, words};

pub const HELD: Words = words!("Held", "Состоялось", "Проведени");
pub const HELD_OF_PLANNED: Words = words!("of {n} planned", "из {n} запланированных", "от {n} планирани");
pub const FORWARD: Words = words!("Steps forward", "Шаги вперёд", "Крачки напред");
pub const PLACE: Words = words!("Steps in place", "Шаги на месте", "На място");
pub const BACK: Words = words!("Steps back", "Шаги назад", "Крачки назад");
pub const OF_JUDGED: Words = words!(
    "{share} of {n} judged",
    "{share} из {n} с итогом",
    "{share} от {n} с оценка"
);
pub const SCORE: Words = words!("Average score", "Средняя оценка", "Среден бал");
pub const COST_PER_STEP: Words = words!(
    "Cost per step forward",
    "Цена шага вперёд",
    "Цена на крачка напред"
);
pub const COST_ALL: Words = words!(
    "{sum} for all meetings",
    "{sum} за все встречи",
    "{sum} за всички срещи"
);
pub const BRIER: Words = words!(
    "Honesty of forecasts",
    "Честность прогнозов",
    "Честност на прогнозите"
);
pub const BRIER_IS: Words = words!(
    "Brier score: 0 is perfect, 0.25 is a coin. {hits} of {n} came true.",
    "Оценка Брайера: 0 — идеально, 0,25 — монетка. Сбылось {hits} из {n}.",
    "Оценка на Брайър: 0 е идеално, 0,25 е ези-тура. Сбъднали се: {hits} от {n}.",
);
pub const TOO_EARLY: Words = words!("Too early", "Рано", "Твърде рано");
pub const TOO_DEAR: Words = words!("Too dear", "Дорого", "Твърде скъпо");
pub const UNAPPROVED: Words = words!("Without approval", "Без согласования", "Без одобрение");
pub const WITHOUT_NUMBER: Words = words!("—", "—", "—");
pub const BY_PERSON: Words = words!("By person", "По сотрудникам", "По служители");
pub const BY_GOAL: Words = words!("By goal", "По целям", "По цели");
pub const BY_INDUSTRY: Words = words!(
    "By client’s business",
    "По отраслям клиентов",
    "По бранш на клиента"
);
pub const FAILING: Words = words!(
    "Criteria that fail most",
    "Что проваливается чаще всего",
    "Критерии с най-много провали"
);
pub const NOT_KNOWN: Words = words!("Not known", "Не указано", "Неизвестно");
pub const NAME: Words = words!("Name", "Название", "Име");
pub const SUCCESS: Words = words!("Success", "Успех", "Успех");
pub const CRITERION: Words = words!("Criterion", "Критерий", "Критерий");
pub const FAILED_OF: Words = words!("Failed", "Провалов", "Провали");
pub const TREND: Words = words!(
    "Trend of twelve months",
    "Тренд за двенадцать месяцев",
    "Тенденция за дванадесет месеца"
);
pub const TREND_IS: Words = words!(
    "Share of steps forward by month",
    "Доля шагов вперёд по месяцам",
    "Дял на крачките напред по месеци"
);
pub const TREND_POINT: Words = words!(
    "{month}: {share} of {n}",
    "{month}: {share} из {n}",
    "{month}: {share} от {n}"
);
pub const PERIOD: Words = words!("Period", "Период", "Период");
pub const THIS_MONTH: Words = words!("Month", "Месяц", "Месец");
pub const THIS_QUARTER: Words = words!("Quarter", "Квартал", "Тримесечие");
pub const THIS_YEAR: Words = words!("Year", "Год", "Година");
pub const NOTHING: Words = words!(
    "No meeting was held in this period.",
    "В этом периоде встреч не было.",
    "През този период няма проведени срещи.",
);

pub const ADD_CHECKLIST: Words = words!("New checklist", "Новый чек-лист", "Нов контролен списък");
pub const UNNAMED: Words = words!("New checklist", "Новый чек-лист", "Нов контролен списък");
pub const COPY_OF: Words = words!("{name} (copy)", "{name} (копия)", "{name} (копие)");
pub const CHECKLIST_CHANGED: Words = words!(
    "Changed a checklist",
    "Изменён чек-лист",
    "Променен контролен списък"
);
pub const CHECKLIST_COPIED: Words = words!(
    "Copied a checklist",
    "Скопирован чек-лист",
    "Копиран контролен списък"
);
pub const CHECKLIST_REMOVED: Words = words!(
    "Checklist taken out of use",
    "Чек-лист убран",
    "Контролният списък е изваден от употреба"
);
pub const COPY: Words = words!("Make a copy", "Сделать копию", "Направете копие");
pub const REMOVE: Words = words!("Take out of use", "Убрать", "Извадете от употреба");
pub const ABOUT: Words = words!("When to use it", "Когда применять", "Кога да се използва");
pub const SCALE: Words = words!("Scale", "Шкала", "Скала");
pub const WEIGHTED: Words = words!(
    "Weighted: yes, partly, no",
    "С весами: да, частично, нет",
    "С тегла: да, частично, не"
);
pub const EXCLUSIVE: Words = words!(
    "Exactly one line; its weight is the score in %",
    "Ровно одна строка, её вес — оценка в %",
    "Точно един ред; теглото му е балът в %",
);
pub const EVIDENCE: Words = words!(
    "Evidence from 0 to 3",
    "Доказанность от 0 до 3",
    "Доказателства от 0 до 3"
);
pub const CRITERIA: Words = words!("Criteria", "Критерии", "Критерии");
pub const TEXT: Words = words!("Statement", "Утверждение", "Твърдение");
pub const HINT: Words = words!(
    "How to tell yes from no",
    "Как отличить «да» от «нет»",
    "Как да различим „да“ от „не“"
);
pub const WEIGHT: Words = words!("Weight", "Вес", "Тегло");
pub const AGAINST: Words = words!("Against", "Против", "Против");
pub const UP: Words = words!("Up", "Выше", "По-нагоре");
pub const DOWN: Words = words!("Down", "Ниже", "По-надолу");
pub const REMOVE_CRITERION: Words = words!("Remove the criterion", "Удалить критерий", "Премахнете критерия");
pub const ADD_CRITERION: Words = words!("Add a criterion", "Добавить критерий", "Добавете критерий");
pub const BAD_WEIGHT: Words = words!(
    "A weight of zero or less does not count.",
    "Вес ноль и меньше не учитывается.",
    "Тегло нула или по-малко не се брои.",
);
pub const VERSION: Words = words!("version {n}", "версия {n}", "версия {n}");
pub const USED_BY: Words = words!(
    "Used by {n} {n|meeting|meetings}; they keep the text they were judged by.",
    "Встреч по нему: {n}. Текст, по которому их оценили, не изменится.",
    "Използван в {n} {n|среща|срещи}; текстът, по който са оценени, не се променя.",
);
pub const GOALS: Words = words!("Goals of meetings", "Цели встреч", "Цели на срещите");
pub const ADD_GOAL: Words = words!("New goal", "Новая цель", "Нова цел");
pub const GOAL_CHANGED: Words = words!(
    "Changed a goal of meetings",
    "Изменена цель встреч",
    "Променена цел на срещите"
);
pub const PRESUPPOSES: Words = words!(
    "Presupposes",
    "Что уже должно быть верно",
    "Какво вече трябва да е вярно"
);
pub const NOT_BEFORE: Words = words!("Not before the stage", "Не раньше этапа", "Не преди етап");
pub const ANY_STAGE: Words = words!("Any stage", "Любой этап", "Всеки етап");
