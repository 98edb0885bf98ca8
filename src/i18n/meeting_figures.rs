//! Texts of the figures about meetings, and of the editor of checklists.

use super::{Words, words};

pub const HELD: Words = words("Held", "Состоялось");
pub const HELD_OF_PLANNED: Words = words("of {n} planned", "из {n} запланированных");
pub const FORWARD: Words = words("Steps forward", "Шаги вперёд");
pub const PLACE: Words = words("Steps in place", "Шаги на месте");
pub const BACK: Words = words("Steps back", "Шаги назад");
pub const OF_JUDGED: Words = words("{share} of {n} judged", "{share} из {n} с итогом");
pub const SCORE: Words = words("Average score", "Средняя оценка");
pub const COST_PER_STEP: Words = words("Cost per step forward", "Цена шага вперёд");
pub const COST_ALL: Words = words("{sum} for all meetings", "{sum} за все встречи");
pub const BRIER: Words = words("Honesty of forecasts", "Честность прогнозов");
pub const BRIER_IS: Words = words(
    "Brier score: 0 is perfect, 0.25 is a coin. {hits} of {n} came true.",
    "Оценка Брайера: 0 — идеально, 0,25 — монетка. Сбылось {hits} из {n}.",
);
pub const TOO_EARLY: Words = words("Too early", "Рано");
pub const TOO_DEAR: Words = words("Too dear", "Дорого");
pub const UNAPPROVED: Words = words("Without approval", "Без согласования");
pub const WITHOUT_NUMBER: Words = words("—", "—");
pub const BY_PERSON: Words = words("By person", "По сотрудникам");
pub const BY_GOAL: Words = words("By goal", "По целям");
pub const BY_INDUSTRY: Words = words("By client’s business", "По отраслям клиентов");
pub const FAILING: Words = words("Criteria that fail most", "Что проваливается чаще всего");
pub const NOT_KNOWN: Words = words("Not known", "Не указано");
pub const NAME: Words = words("Name", "Название");
pub const SUCCESS: Words = words("Success", "Успех");
pub const CRITERION: Words = words("Criterion", "Критерий");
pub const FAILED_OF: Words = words("Failed", "Провалов");
pub const TREND: Words = words("Trend of twelve months", "Тренд за двенадцать месяцев");
pub const TREND_IS: Words = words("Share of steps forward by month", "Доля шагов вперёд по месяцам");
pub const TREND_POINT: Words = words("{month}: {share} of {n}", "{month}: {share} из {n}");
pub const PERIOD: Words = words("Period", "Период");
pub const THIS_MONTH: Words = words("Month", "Месяц");
pub const THIS_QUARTER: Words = words("Quarter", "Квартал");
pub const THIS_YEAR: Words = words("Year", "Год");
pub const NOTHING: Words = words(
    "No meeting was held in this period.",
    "В этом периоде встреч не было.",
);

pub const ADD_CHECKLIST: Words = words("New checklist", "Новый чек-лист");
pub const UNNAMED: Words = words("New checklist", "Новый чек-лист");
pub const COPY_OF: Words = words("{name} (copy)", "{name} (копия)");
pub const CHECKLIST_CHANGED: Words = words("Changed a checklist", "Изменён чек-лист");
pub const CHECKLIST_COPIED: Words = words("Copied a checklist", "Скопирован чек-лист");
pub const CHECKLIST_REMOVED: Words = words("Checklist taken out of use", "Чек-лист убран");
pub const COPY: Words = words("Make a copy", "Сделать копию");
pub const REMOVE: Words = words("Take out of use", "Убрать");
pub const ABOUT: Words = words("When to use it", "Когда применять");
pub const SCALE: Words = words("Scale", "Шкала");
pub const WEIGHTED: Words = words("Weighted: yes, partly, no", "С весами: да, частично, нет");
pub const EXCLUSIVE: Words = words(
    "Exactly one line; its weight is the score in %",
    "Ровно одна строка, её вес — оценка в %",
);
pub const EVIDENCE: Words = words("Evidence from 0 to 3", "Доказанность от 0 до 3");
pub const CRITERIA: Words = words("Criteria", "Критерии");
pub const TEXT: Words = words("Statement", "Утверждение");
pub const HINT: Words = words("How to tell yes from no", "Как отличить «да» от «нет»");
pub const WEIGHT: Words = words("Weight", "Вес");
pub const AGAINST: Words = words("Against", "Против");
pub const UP: Words = words("Up", "Выше");
pub const DOWN: Words = words("Down", "Ниже");
pub const REMOVE_CRITERION: Words = words("Remove the criterion", "Удалить критерий");
pub const ADD_CRITERION: Words = words("Add a criterion", "Добавить критерий");
pub const BAD_WEIGHT: Words = words(
    "A weight of zero or less does not count.",
    "Вес ноль и меньше не учитывается.",
);
pub const VERSION: Words = words("version {n}", "версия {n}");
pub const USED_BY: Words = words(
    "Used by {n} {n|meeting|meetings}; they keep the text they were judged by.",
    "Встреч по нему: {n}. Текст, по которому их оценили, не изменится.",
);
pub const GOALS: Words = words("Goals of meetings", "Цели встреч");
pub const ADD_GOAL: Words = words("New goal", "Новая цель");
pub const GOAL_CHANGED: Words = words("Changed a goal of meetings", "Изменена цель встреч");
pub const PRESUPPOSES: Words = words("Presupposes", "Что уже должно быть верно");
pub const NOT_BEFORE: Words = words("Not before the stage", "Не раньше этапа");
pub const ANY_STAGE: Words = words("Any stage", "Любой этап");
