//! Texts of indicators, marks and bonuses.

use super::{Words, words};

pub const TITLE: Words = words!("Indicators", "Показатели", "Показатели");
pub const IS: Words = words!(
    "Fact ÷ plan for each indicator of a person (plan ÷ fact where less is better). The zone of an unfinished period goes by the pace. Efficiency = Σ weight × fulfilment, at most the cap, ÷ Σ weight; without a plan an indicator does not count.",
    "Факт ÷ план по каждому показателю сотрудника (план ÷ факт, где лучше меньше). Зона незаконченного периода — по темпу. Эффективность = Σ вес × выполнение (не выше потолка) ÷ Σ вес; без плана показатель не участвует.",
    "Факт ÷ план за всеки показател на служителя (план ÷ факт, където по-малко е по-добре). Зоната на незавършен период се определя по темпа. Ефективност = Σ тегло × изпълнение (най-много до тавана) ÷ Σ тегло; показател без план не участва.",
);
pub const PEOPLE: Words = words!("Whose indicators", "Чьи показатели", "Чии показатели");
pub const EFFICIENCY: Words = words!("Efficiency", "Эффективность", "Ефективност");
pub const EXPECTED: Words = words!(
    "{percent} at this pace",
    "{percent} в таком темпе",
    "{percent} при този темп"
);
pub const NO_PLANS: Words = words!("no plans", "нет планов", "няма планове");
pub const NONE: Words = words!(
    "Nothing is measured yet",
    "Пока ничего не измеряется",
    "Още нищо не се измерва"
);
pub const NONE_NOTE: Words = words!(
    "Take a ready-made set and change it as you like: facts are then collected from everyday work, nobody fills in a table.",
    "Возьмите готовый набор и поправьте под себя: факты соберутся из повседневной работы, таблиц никто не заполняет.",
    "Вземете готов набор и го променете по свой вкус: фактите се събират от ежедневната работа, никой не попълва таблици.",
);
pub const NONE_OF_ROLE: Words = words!(
    "No indicator belongs to a role of {name}. Give them a role, or add indicators for everybody.",
    "У ролей сотрудника {name} показателей нет. Назначьте роль или добавьте показатели для всех.",
    "За ролите на {name} няма показатели. Задайте роля или добавете показатели за всички.",
);
pub const TO_SETTINGS: Words = words!(
    "Set up indicators",
    "Настроить показатели",
    "Настройте показателите"
);
pub const TAKE_SET: Words = words!(
    "Take the set “{set}”",
    "Взять набор «{set}»",
    "Вземете набора „{set}“"
);
pub const SET_TAKEN: Words = words!(
    "Took the set “{set}”",
    "Взят набор «{set}»",
    "Взет е наборът „{set}“"
);

pub const INDICATOR: Words = words!("Indicator", "Показатель", "Показател");
pub const PLAN: Words = words!("Plan", "План", "План");
pub const FACT: Words = words!("Fact", "Факт", "Факт");
pub const FULFILMENT: Words = words!("Fulfilled", "Выполнено", "Изпълнение");
pub const ZONE: Words = words!("Zone", "Зона", "Зона");
pub const TREND: Words = words!("Trend", "Тренд", "Тенденция");
pub const SIX: Words = words!("Six periods", "Шесть периодов", "Шест периода");
pub const WEIGHT: Words = words!("Weight", "Вес", "Тегло");
pub const COUNTS: Words = words!("Counts", "Вклад", "Принос");
pub const GREEN: Words = words!("on plan", "по плану", "по план");
pub const YELLOW: Words = words!("a little below", "чуть ниже", "малко под плана");
pub const RED: Words = words!("below", "ниже плана", "под плана");
pub const NEW: Words = words!("new", "новое", "ново");
pub const TREND_UP: Words = words!("up by {percent}", "рост на {percent}", "ръст с {percent}");
pub const TREND_DOWN: Words = words!("down by {percent}", "падение на {percent}", "спад с {percent}");
pub const TREND_LEVEL: Words = words!("level", "без изменений", "без промяна");
pub const PLAN_OF: Words = words!("Plan: {name}", "План: {name}", "План: {name}");
pub const PLANNED: Words = words!("Planned “{name}”", "План по «{name}»", "План за „{name}“");
pub const BAD_PLAN: Words = words!(
    "That is not a plan: a number from 0 on is wanted.",
    "Это не план: нужно число не меньше нуля.",
    "Това не е план: нужно е число от 0 нагоре.",
);
pub const COPY_PLANS: Words = words!(
    "Copy plans to the next month",
    "Скопировать планы на следующий месяц",
    "Копирайте плановете за следващия месец",
);
pub const PLANS_COPIED: Words = words!(
    "Copied the plans to {month}",
    "Планы скопированы: {month}",
    "Плановете са копирани: {month}"
);
pub const NO_PLANS_TO_COPY: Words = words!(
    "Nothing to copy: this month has only usual plans, which hold for every month, or the next one is planned already.",
    "Копировать нечего: в этом месяце только обычные планы, они и так действуют каждый месяц, или следующий уже запланирован.",
    "Няма какво да се копира: този месец има само обичайни планове, които важат за всеки месец, или следващият вече е планиран.",
);
pub const USUAL_HINT: Words = words!(
    "Plans are edited by the month: choose a month to change them. An emptied plan falls back to the usual one.",
    "Планы правятся по месяцам: выберите месяц. Стёртый план заменяется обычным.",
    "Плановете се променят по месеци: изберете месец. Изтрит план се заменя с обичайния.",
);

pub const COMPUTED_FROM: Words = words!("Computed from", "Считается из", "Изчислява се от");
pub const JUDGED: Words = words!(
    "Judged by the head, 0–100",
    "Оценивает руководитель, 0–100",
    "Оценява ръководителят, 0–100"
);
pub const UNKNOWN_FIGURE: Words = words!(
    "A figure of another version",
    "Показатель другой версии",
    "Показател от друга версия"
);
pub const WORKING: Words = words!(
    "{fact} ÷ {plan} = {percent}",
    "{fact} ÷ {plan} = {percent}",
    "{fact} ÷ {plan} = {percent}"
);
pub const WORKING_LESS: Words = words!(
    "less is better: {plan} ÷ {fact} = {percent}",
    "лучше меньше: {plan} ÷ {fact} = {percent}",
    "по-малко е по-добре: {plan} ÷ {fact} = {percent}",
);
pub const CAPPED: Words = words!(
    "counts as {cap}, the cap",
    "засчитывается {cap} — потолок",
    "зачита се {cap} — таванът"
);
pub const BOUNDLESS: Words = words!(
    "nothing where less is better",
    "ноль там, где лучше меньше",
    "нула там, където по-малко е по-добре"
);
pub const AT_PACE: Words = words!(
    "{amount} by the end at this pace",
    "{amount} к концу в таком темпе",
    "{amount} до края при този темп",
);
pub const MISSING: Words = words!(
    "{amount} missing per working day",
    "не хватает {amount} на рабочий день",
    "не достигат {amount} на работен ден",
);
pub const MARKS: Words = words!("Marks", "Оценки", "Оценки");
pub const NO_MARKS: Words = words!("No mark yet.", "Оценок пока нет.", "Още няма оценки.");
pub const NEW_MARK: Words = words!("Mark, 0–100", "Оценка, 0–100", "Оценка, 0–100");
pub const MARK_DAY: Words = words!("Day of the mark", "День оценки", "Ден на оценката");
pub const MARK_NOTE: Words = words!("Why", "Почему", "Защо");
pub const ADD_MARK: Words = words!("Add the mark", "Поставить оценку", "Добавете оценка");
pub const MARK_ADDED: Words = words!(
    "Marked “{name}”: {score}",
    "Оценка «{name}»: {score}",
    "Оценка за „{name}“: {score}"
);
pub const MARK_REMOVED: Words = words!("Removed a mark", "Оценка убрана", "Оценката е премахната");
pub const REMOVE_MARK: Words = words!(
    "Remove the mark of {day}",
    "Убрать оценку за {day}",
    "Премахнете оценката за {day}"
);
pub const BAD_MARK: Words = words!(
    "A mark is a whole number from 0 to 100.",
    "Оценка — целое число от 0 до 100.",
    "Оценката е цяло число от 0 до 100.",
);

pub const BONUS: Words = words!("Bonus", "Премия", "Бонус");
pub const BONUS_IS: Words = words!(
    "Base + rate × margin of the deals won in the period × the step that the efficiency reached. In the default currency; a loss is not taken from the base.",
    "Оклад + ставка × маржа выигранных за период сделок × ступень по эффективности. В валюте по умолчанию; убыток из оклада не вычитается.",
    "Основна заплата + ставка × марж от спечелените за периода сделки × степента по ефективност. Във валутата по подразбиране; загубата не се вади от заплатата.",
);
pub const BASE: Words = words!("Base", "Оклад", "Основна заплата");
pub const MARGIN: Words = words!(
    "Margin of deals won",
    "Маржа выигранных сделок",
    "Марж от спечелени сделки"
);
pub const RATE: Words = words!("Rate of the margin", "Ставка с маржи", "Ставка от маржа");
pub const SHARE: Words = words!("Rate × margin", "Ставка × маржа", "Ставка × марж");
pub const STEP: Words = words!(
    "Efficiency {efficiency} pays",
    "Эффективность {efficiency} — платим",
    "При ефективност {efficiency} се плаща",
);
pub const STEP_NONE: Words = words!(
    "No plans: all is paid",
    "Планов нет — платим всё",
    "Няма планове: плаща се всичко"
);
pub const TOTAL: Words = words!("Total", "Итого", "Общо");
pub const PERSON_NEEDED: Words = words!(
    "Choose a person in the indicators above.",
    "Выберите сотрудника в показателях выше.",
    "Изберете служител в показателите по-горе.",
);
pub const USUAL_RULE: Words = words!(
    "The usual rule: no base, 10 % of the margin. Change it in the settings.",
    "Обычное правило: без оклада, 10 % маржи. Изменить можно в настройках.",
    "Обичайното правило: без основна заплата, 10 % от маржа. Променя се в настройките.",
);

pub const SECTION: Words = words!("Indicators", "Показатели", "Показатели");
pub const SETS: Words = words!("Ready-made sets", "Готовые наборы", "Готови набори");
pub const SETS_NOTE: Words = words!(
    "A set adds what is not there yet. Afterwards everything in it is yours to change.",
    "Набор добавляет то, чего ещё нет. Потом всё в нём можно менять.",
    "Наборът добавя каквото още няма. След това можете да променяте всичко в него.",
);
pub const INSTALLED: Words = words!("all there", "всё на месте", "всичко е налице");
pub const TO_ADD: Words = words!(
    "{n} {n|indicator|indicators} to add",
    "{n} {n|показатель|показателя|показателей} добавится",
    "{n} {n|показател|показателя} за добавяне",
);
pub const TAKE: Words = words!("Take", "Взять", "Вземете");
pub const EVERYBODY: Words = words!("Everybody", "Все", "Всички");
pub const NAME: Words = words!("Name", "Название", "Име");
pub const ABOUT: Words = words!(
    "What exactly is counted or judged",
    "Что именно считается или оценивается",
    "Какво точно се брои или оценява",
);
pub const FIGURE: Words = words!("Fact", "Факт", "Факт");
pub const USUAL_PLAN: Words = words!(
    "Usual plan for a month",
    "Обычный план на месяц",
    "Обичаен план за месец"
);
pub const WEIGHT_OF: Words = words!("Weight", "Вес", "Тегло");
pub const CAP: Words = words!("Cap, %", "Потолок, %", "Таван, %");
pub const LESS: Words = words!("Less is better", "Лучше меньше", "По-малко е по-добре");
pub const WHOSE: Words = words!("Whose", "Чей", "Чий");
pub const ADD: Words = words!("Add an indicator", "Добавить показатель", "Добавете показател");
pub const UNNAMED: Words = words!("New indicator", "Новый показатель", "Нов показател");
pub const ADDED: Words = words!("Added an indicator", "Добавлен показатель", "Добавен показател");
pub const CHANGED: Words = words!(
    "Changed the indicator “{name}”",
    "Изменён показатель «{name}»",
    "Променен показател „{name}“"
);
pub const DELETED: Words = words!(
    "Deleted the indicator “{name}”",
    "Удалён показатель «{name}»",
    "Изтрит показател „{name}“"
);
pub const DELETE: Words = words!("Delete {name}", "Удалить: {name}", "Изтрийте: {name}");
pub const UP: Words = words!("Move {name} up", "Выше: {name}", "По-нагоре: {name}");
pub const DOWN: Words = words!("Move {name} down", "Ниже: {name}", "По-надолу: {name}");
pub const MOVED: Words = words!(
    "Moved “{name}”",
    "Передвинут «{name}»",
    "Преместен показател „{name}“"
);
pub const NEEDS_NAME: Words = words!(
    "An indicator needs a name.",
    "Показателю нужно название.",
    "Показателят трябва да има име."
);
pub const BAD_NUMBER: Words = words!(
    "That number is out of bounds.",
    "Такое число не подходит.",
    "Това число е извън границите."
);

pub const THRESHOLDS: Words = words!("Zones and limits", "Зоны и пределы", "Зони и граници");
pub const THRESHOLDS_NOTE: Words = words!(
    "From which fulfilment an indicator is green or yellow, and from which on more does not count.",
    "С какого выполнения показатель зелёный или жёлтый и сверх какого уже не засчитывается.",
    "От какво изпълнение показателят е зелен или жълт и над какво вече не се зачита.",
);
pub const GREEN_FROM: Words = words!("Green from", "Зелёная зона от", "Зелено от");
pub const YELLOW_FROM: Words = words!("Yellow from", "Жёлтая зона от", "Жълто от");
pub const CAP_AT: Words = words!(
    "Fulfilment counts up to",
    "Выполнение засчитывается до",
    "Изпълнението се зачита до"
);
pub const PAY_WITHIN: Words = words!(
    "An invoice is to be paid within",
    "Счёт должен быть оплачен за",
    "Фактура се плаща до"
);
pub const PERCENT: Words = words!("% of the plan", "% плана", "% от плана");
pub const DAYS: Words = words!("days", "дней", "дни");
pub const THRESHOLDS_SET: Words = words!(
    "Changed the limits of indicators",
    "Изменены пределы показателей",
    "Променени граници на показателите"
);
pub const YELLOW_BELOW_GREEN: Words = words!(
    "Yellow cannot begin above green.",
    "Жёлтая зона не может начинаться выше зелёной.",
    "Жълтата зона не може да започва над зелената.",
);

pub const BONUSES: Words = words!("Bonus by role", "Премия по ролям", "Бонус по роли");
pub const BONUSES_NOTE: Words = words!(
    "The rule of the first role that has one holds for a person, else that for everybody.",
    "Для сотрудника действует правило первой его роли, у которой оно есть, иначе правило для всех.",
    "За служителя важи правилото на първата му роля, която има такова, иначе правилото за всички.",
);
pub const BONUS_CHANGED: Words = words!(
    "Changed a bonus rule",
    "Изменено правило премии",
    "Променено правило за бонус"
);
pub const BASE_CURRENCY: Words = words!("Currency of the base", "Валюта оклада", "Валута на заплатата");
pub const RATE_PERCENT: Words = words!("Rate of the margin, %", "Ставка с маржи, %", "Ставка от маржа, %");
pub const STEPS: Words = words!(
    "Steps: from efficiency, % → paid, %",
    "Ступени: от эффективности, % → платим, %",
    "Степени: от ефективност, % → плаща се, %",
);
pub const STEPS_HINT: Words = words!(
    "For example 0:50 80:80 95:100 110:120",
    "Например 0:50 80:80 95:100 110:120",
    "Например 0:50 80:80 95:100 110:120",
);
pub const BAD_STEPS: Words = words!(
    "Write the steps as pairs of numbers: 80:80 95:100.",
    "Запишите ступени парами чисел: 80:80 95:100.",
    "Запишете степените като двойки числа: 80:80 95:100.",
);
