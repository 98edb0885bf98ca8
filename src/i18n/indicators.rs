//! Texts of indicators, marks and bonuses.

use super::{Words, words};

pub const TITLE: Words = words("Indicators", "Показатели");
pub const IS: Words = words(
    "Fact ÷ plan for each indicator of a person (plan ÷ fact where less is better). The zone of an unfinished period goes by the pace. Efficiency = Σ weight × fulfilment, at most the cap, ÷ Σ weight; without a plan an indicator does not count.",
    "Факт ÷ план по каждому показателю сотрудника (план ÷ факт, где лучше меньше). Зона незаконченного периода — по темпу. Эффективность = Σ вес × выполнение (не выше потолка) ÷ Σ вес; без плана показатель не участвует.",
);
pub const PEOPLE: Words = words("Whose indicators", "Чьи показатели");
pub const EFFICIENCY: Words = words("Efficiency", "Эффективность");
pub const EXPECTED: Words = words("{percent} at this pace", "{percent} в таком темпе");
pub const NO_PLANS: Words = words("no plans", "нет планов");
pub const NONE: Words = words("Nothing is measured yet", "Пока ничего не измеряется");
pub const NONE_NOTE: Words = words(
    "Take a ready-made set and change it as you like: facts are then collected from everyday work, nobody fills in a table.",
    "Возьмите готовый набор и поправьте под себя: факты соберутся из повседневной работы, таблиц никто не заполняет.",
);
pub const NONE_OF_ROLE: Words = words(
    "No indicator belongs to a role of {name}. Give them a role, or add indicators for everybody.",
    "У ролей сотрудника {name} показателей нет. Назначьте роль или добавьте показатели для всех.",
);
pub const TO_SETTINGS: Words = words("Set up indicators", "Настроить показатели");
pub const TAKE_SET: Words = words("Take the set “{set}”", "Взять набор «{set}»");
pub const SET_TAKEN: Words = words("Took the set “{set}”", "Взят набор «{set}»");

pub const INDICATOR: Words = words("Indicator", "Показатель");
pub const PLAN: Words = words("Plan", "План");
pub const FACT: Words = words("Fact", "Факт");
pub const FULFILMENT: Words = words("Fulfilled", "Выполнено");
pub const ZONE: Words = words("Zone", "Зона");
pub const TREND: Words = words("Trend", "Тренд");
pub const SIX: Words = words("Six periods", "Шесть периодов");
pub const WEIGHT: Words = words("Weight", "Вес");
pub const COUNTS: Words = words("Counts", "Вклад");
pub const GREEN: Words = words("on plan", "по плану");
pub const YELLOW: Words = words("a little below", "чуть ниже");
pub const RED: Words = words("below", "ниже плана");
pub const NEW: Words = words("new", "новое");
pub const TREND_UP: Words = words("up by {percent}", "рост на {percent}");
pub const TREND_DOWN: Words = words("down by {percent}", "падение на {percent}");
pub const TREND_LEVEL: Words = words("level", "без изменений");
pub const PLAN_OF: Words = words("Plan: {name}", "План: {name}");
pub const PLANNED: Words = words("Planned “{name}”", "План по «{name}»");
pub const BAD_PLAN: Words = words(
    "That is not a plan: a number from 0 on is wanted.",
    "Это не план: нужно число не меньше нуля.",
);
pub const COPY_PLANS: Words = words(
    "Copy plans to the next month",
    "Скопировать планы на следующий месяц",
);
pub const PLANS_COPIED: Words = words("Copied the plans to {month}", "Планы скопированы: {month}");
pub const NO_PLANS_TO_COPY: Words = words(
    "Nothing to copy: this month has only usual plans, which hold for every month, or the next one is planned already.",
    "Копировать нечего: в этом месяце только обычные планы, они и так действуют каждый месяц, или следующий уже запланирован.",
);
pub const USUAL_HINT: Words = words(
    "Plans are edited by the month: choose a month to change them. An emptied plan falls back to the usual one.",
    "Планы правятся по месяцам: выберите месяц. Стёртый план заменяется обычным.",
);

pub const COMPUTED_FROM: Words = words("Computed from", "Считается из");
pub const JUDGED: Words = words("Judged by the head, 0–100", "Оценивает руководитель, 0–100");
pub const UNKNOWN_FIGURE: Words = words("A figure of another version", "Показатель другой версии");
pub const WORKING: Words = words("{fact} ÷ {plan} = {percent}", "{fact} ÷ {plan} = {percent}");
pub const WORKING_LESS: Words = words(
    "less is better: {plan} ÷ {fact} = {percent}",
    "лучше меньше: {plan} ÷ {fact} = {percent}",
);
pub const CAPPED: Words = words("counts as {cap}, the cap", "засчитывается {cap} — потолок");
pub const BOUNDLESS: Words = words("nothing where less is better", "ноль там, где лучше меньше");
pub const AT_PACE: Words = words(
    "{amount} by the end at this pace",
    "{amount} к концу в таком темпе",
);
pub const MISSING: Words = words(
    "{amount} missing per working day",
    "не хватает {amount} на рабочий день",
);
pub const MARKS: Words = words("Marks", "Оценки");
pub const NO_MARKS: Words = words("No mark yet.", "Оценок пока нет.");
pub const NEW_MARK: Words = words("Mark, 0–100", "Оценка, 0–100");
pub const MARK_DAY: Words = words("Day of the mark", "День оценки");
pub const MARK_NOTE: Words = words("Why", "Почему");
pub const ADD_MARK: Words = words("Add the mark", "Поставить оценку");
pub const MARK_ADDED: Words = words("Marked “{name}”: {score}", "Оценка «{name}»: {score}");
pub const MARK_REMOVED: Words = words("Removed a mark", "Оценка убрана");
pub const REMOVE_MARK: Words = words("Remove the mark of {day}", "Убрать оценку за {day}");
pub const BAD_MARK: Words = words(
    "A mark is a whole number from 0 to 100.",
    "Оценка — целое число от 0 до 100.",
);

pub const BONUS: Words = words("Bonus", "Премия");
pub const BONUS_IS: Words = words(
    "Base + rate × margin of the deals won in the period × the step that the efficiency reached. In the default currency; a loss is not taken from the base.",
    "Оклад + ставка × маржа выигранных за период сделок × ступень по эффективности. В валюте по умолчанию; убыток из оклада не вычитается.",
);
pub const BASE: Words = words("Base", "Оклад");
pub const MARGIN: Words = words("Margin of deals won", "Маржа выигранных сделок");
pub const RATE: Words = words("Rate of the margin", "Ставка с маржи");
pub const SHARE: Words = words("Rate × margin", "Ставка × маржа");
pub const STEP: Words = words(
    "Efficiency {efficiency} pays",
    "Эффективность {efficiency} — платим",
);
pub const STEP_NONE: Words = words("No plans: all is paid", "Планов нет — платим всё");
pub const TOTAL: Words = words("Total", "Итого");
pub const PERSON_NEEDED: Words = words(
    "Choose a person in the indicators above.",
    "Выберите сотрудника в показателях выше.",
);
pub const USUAL_RULE: Words = words(
    "The usual rule: no base, 10 % of the margin. Change it in the settings.",
    "Обычное правило: без оклада, 10 % маржи. Изменить можно в настройках.",
);

pub const SECTION: Words = words("Indicators", "Показатели");
pub const SETS: Words = words("Ready-made sets", "Готовые наборы");
pub const SETS_NOTE: Words = words(
    "A set adds what is not there yet. Afterwards everything in it is yours to change.",
    "Набор добавляет то, чего ещё нет. Потом всё в нём можно менять.",
);
pub const INSTALLED: Words = words("all there", "всё на месте");
pub const TO_ADD: Words = words(
    "{n} {n|indicator|indicators} to add",
    "{n} {n|показатель|показателя|показателей} добавится",
);
pub const TAKE: Words = words("Take", "Взять");
pub const EVERYBODY: Words = words("Everybody", "Все");
pub const NAME: Words = words("Name", "Название");
pub const ABOUT: Words = words(
    "What exactly is counted or judged",
    "Что именно считается или оценивается",
);
pub const FIGURE: Words = words("Fact", "Факт");
pub const USUAL_PLAN: Words = words("Usual plan for a month", "Обычный план на месяц");
pub const WEIGHT_OF: Words = words("Weight", "Вес");
pub const CAP: Words = words("Cap, %", "Потолок, %");
pub const LESS: Words = words("Less is better", "Лучше меньше");
pub const WHOSE: Words = words("Whose", "Чей");
pub const ADD: Words = words("Add an indicator", "Добавить показатель");
pub const UNNAMED: Words = words("New indicator", "Новый показатель");
pub const ADDED: Words = words("Added an indicator", "Добавлен показатель");
pub const CHANGED: Words = words("Changed the indicator “{name}”", "Изменён показатель «{name}»");
pub const DELETED: Words = words("Deleted the indicator “{name}”", "Удалён показатель «{name}»");
pub const DELETE: Words = words("Delete {name}", "Удалить: {name}");
pub const UP: Words = words("Move {name} up", "Выше: {name}");
pub const DOWN: Words = words("Move {name} down", "Ниже: {name}");
pub const MOVED: Words = words("Moved “{name}”", "Передвинут «{name}»");
pub const NEEDS_NAME: Words = words("An indicator needs a name.", "Показателю нужно название.");
pub const BAD_NUMBER: Words = words("That number is out of bounds.", "Такое число не подходит.");

pub const THRESHOLDS: Words = words("Zones and limits", "Зоны и пределы");
pub const THRESHOLDS_NOTE: Words = words(
    "From which fulfilment an indicator is green or yellow, and from which on more does not count.",
    "С какого выполнения показатель зелёный или жёлтый и сверх какого уже не засчитывается.",
);
pub const GREEN_FROM: Words = words("Green from", "Зелёная зона от");
pub const YELLOW_FROM: Words = words("Yellow from", "Жёлтая зона от");
pub const CAP_AT: Words = words("Fulfilment counts up to", "Выполнение засчитывается до");
pub const PAY_WITHIN: Words = words("An invoice is to be paid within", "Счёт должен быть оплачен за");
pub const PERCENT: Words = words("% of the plan", "% плана");
pub const DAYS: Words = words("days", "дней");
pub const THRESHOLDS_SET: Words = words("Changed the limits of indicators", "Изменены пределы показателей");
pub const YELLOW_BELOW_GREEN: Words = words(
    "Yellow cannot begin above green.",
    "Жёлтая зона не может начинаться выше зелёной.",
);

pub const BONUSES: Words = words("Bonus by role", "Премия по ролям");
pub const BONUSES_NOTE: Words = words(
    "The rule of the first role that has one holds for a person, else that for everybody.",
    "Для сотрудника действует правило первой его роли, у которой оно есть, иначе правило для всех.",
);
pub const BONUS_CHANGED: Words = words("Changed a bonus rule", "Изменено правило премии");
pub const BASE_CURRENCY: Words = words("Currency of the base", "Валюта оклада");
pub const RATE_PERCENT: Words = words("Rate of the margin, %", "Ставка с маржи, %");
pub const STEPS: Words = words(
    "Steps: from efficiency, % → paid, %",
    "Ступени: от эффективности, % → платим, %",
);
pub const STEPS_HINT: Words = words(
    "For example 0:50 80:80 95:100 110:120",
    "Например 0:50 80:80 95:100 110:120",
);
pub const BAD_STEPS: Words = words(
    "Write the steps as pairs of numbers: 80:80 95:100.",
    "Запишите ступени парами чисел: 80:80 95:100.",
);
