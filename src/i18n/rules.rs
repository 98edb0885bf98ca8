//! Texts of the editor of goals and rules after the sale.

use voronka_domain::after_sale::flaws::Flaw;
use voronka_domain::rule::{DelayUnit, QuestionKind, RepeatUnit, Stop};

use super::{Words, words};

pub const TITLE: Words = words("Goals and rules", "Цели и правила");
pub const ABOUT: Words = words(
    "A goal says what you want of your clients after the sale; its rules say whom to call, when, and what to ask. A changed rule changes what is to come: what fell due before is judged as it was.",
    "Цель говорит, чего вы хотите от клиентов после продажи, а её правила — кому, когда позвонить и о чём спросить. Изменение действует на будущее: что уже наступило, судится по-прежнему.",
);
pub const ADD_GOAL: Words = words("New goal", "Новая цель");
pub const ADD_RULE: Words = words("New rule", "Новое правило");
pub const TAKE_MISSING: Words = words(
    "Add {n} ready-made {n|rule|rules}",
    "Добавить {n} {n|готовое правило|готовых правила|готовых правил}",
);
pub const TAKEN: Words = words("Ready-made rules added", "Готовые правила добавлены");
pub const NO_GOAL: Words = words("Without a goal", "Без цели");
pub const GOAL_NAME: Words = words("Goal", "Цель");
pub const GOAL_ABOUT: Words = words("Why, and how it is measured", "Зачем и чем измеряется");
pub const NAME: Words = words("Name", "Название");
pub const UP: Words = words("Up", "Выше");
pub const DOWN: Words = words("Down", "Ниже");
pub const REMOVE_GOAL: Words = words("Delete the goal", "Удалить цель");
pub const REMOVE_RULE: Words = words("Delete the rule", "Удалить правило");
pub const CHANGED: Words = words("Rule changed: {name}", "Правило изменено: {name}");
pub const GOAL_CHANGED: Words = words("Goal changed", "Цель изменена");
pub const RULE_ADDED: Words = words("Rule added", "Правило добавлено");
pub const GOAL_ADDED: Words = words("Goal added", "Цель добавлена");
pub const RULE_REMOVED: Words = words("Rule deleted: {name}", "Правило удалено: {name}");
pub const GOAL_REMOVED: Words = words("Goal deleted: {name}", "Цель удалена: {name}");

pub const TRIGGER: Words = words("Counts from", "Отсчёт от");
pub const WON: Words = words("won deal or order", "выигранной сделки или заказа");
pub const DELIVERED: Words = words("delivery", "поставки");
pub const LAST_ORDER: Words = words("last order", "последнего заказа");
pub const LAST_CONTACT: Words = words("last contact", "последнего контакта");
pub const ANSWER: Words = words("answer to another rule", "ответа по другому правилу");
pub const QUARTER_START: Words = words("start of the quarter", "начала квартала");
pub const PASSPORT_DATE: Words = words("date in the client’s passport", "даты в паспорте клиента");
pub const COMPLAINT: Words = words("complaint", "жалобы");
pub const ANSWER_QUESTION: Words = words("Question that asks for a mark", "Вопрос с оценкой");
pub const LEAST: Words = words("Mark from", "Оценка от");
pub const MOST: Words = words("Mark to", "Оценка до");
pub const FIELD: Words = words("Date", "Дата");
pub const CHOOSE: Words = words("Choose…", "Выберите…");
pub const DELAY: Words = words("Delay", "Срок");
pub const DELAY_UNIT: Words = words("Counted in", "В чём считать");
pub const REPEAT: Words = words("Again every", "Повтор каждые");
pub const REPEAT_UNIT: Words = words("Period", "Период");
pub const NEVER: Words = words("never", "не повторять");
pub const SAME_DAY: Words = words("on the day: {from}", "в день {from}");
pub const QUOTED: Words = words("“{name}”", "«{name}»");
pub const STOP: Words = words("Stops when", "Прекращать, когда");
pub const ROLE: Words = words("Who does it", "Кто делает");
pub const RESPONSIBLE: Words = words("Responsible for the client", "Ответственный за клиента");
pub const INSTRUCTION: Words = words("How to do it", "Как делать");
pub const DONE_WHEN: Words = words("Done when", "Сделано, когда");
pub const QUESTIONS: Words = words("What to ask", "О чём спросить");
pub const ADD_QUESTION: Words = words("Another question…", "Ещё вопрос…");
pub const QUESTION: Words = words("Question", "Вопрос");
pub const QUESTION_KIND: Words = words("Kind of answer", "Вид ответа");
pub const OPTIONS: Words = words("Options, one a line", "Варианты, по одному в строке");
pub const REMOVE_QUESTION: Words = words("Remove the question", "Убрать вопрос");
pub const CLIENT_TAG: Words = words("Clients with the tag", "Клиентов с меткой");
pub const DEAL_TAG: Words = words("Deals with the tag", "Сделок с меткой");
pub const LEAST_VALUE: Words = words("Sums from", "Сумм от");
pub const STARTS: Words = words("Holds from", "Действует с");
pub const SWITCH: Words = words("Switch on or off", "Включить или выключить");
pub const SWITCH_FROM: Words = words("From which day", "С какого дня");
pub const TURN_ON: Words = words("Switch on", "Включить");
pub const TURN_OFF: Words = words("Switch off", "Выключить");
pub const TURNED_ON: Words = words("On from {date}: {name}", "Включено с {date}: {name}");
pub const TURNED_OFF: Words = words("Off from {date}: {name}", "Выключено с {date}: {name}");
pub const IS_OFF: Words = words("off", "выключено");
pub const OFF_FROM: Words = words("off from {date}", "выключено с {date}");
pub const ON_FROM: Words = words("from {date}", "с {date}");
pub const OFF_HINT: Words = words(
    "What falls due before that day stays in the queue.",
    "Дела со сроком до этого дня остаются в очереди.",
);
pub const VERSIONS: Words = words("Versions", "Версии");
pub const PREVIEW: Words = words("What it gives", "Что получится");
pub const PREVIEW_NONE: Words = words("nothing in the next two years", "ничего за ближайшие два года");
pub const PREVIEW_NO_CLIENTS: Words = words(
    "No client has ordered yet: there is nobody to show it for.",
    "Заказов ещё не было: показать не на ком.",
);
pub const CONDITION: Words = words("When and for whom", "Когда и для кого");

/// What a unit of a delay is called.
pub fn delay_unit(unit: DelayUnit) -> Words {
    match unit {
        DelayUnit::Days => words("calendar days after", "календарных дней после"),
        DelayUnit::WorkingDays => words("working days after", "рабочих дней после"),
        DelayUnit::DaysBefore => words("calendar days before", "календарных дней до"),
        DelayUnit::PercentOfInterval => words(
            "% of the usual interval between orders",
            "% обычного промежутка между заказами",
        ),
    }
}

/// A delay in words, with its number.
pub fn delay(unit: DelayUnit) -> Words {
    match unit {
        DelayUnit::Days => words(
            "{n} {n|day|days} after: {from}",
            "через {n} {n|день|дня|дней} после {from}",
        ),
        DelayUnit::WorkingDays => words(
            "{n} working {n|day|days} after: {from}",
            "через {n} {n|рабочий день|рабочих дня|рабочих дней} после {from}",
        ),
        DelayUnit::DaysBefore => words(
            "{n} {n|day|days} before: {from}",
            "за {n} {n|день|дня|дней} до {from}",
        ),
        DelayUnit::PercentOfInterval => words(
            "at {n} % of the usual interval after: {from}",
            "через {n} % обычного промежутка после {from}",
        ),
    }
}

/// What a unit of a recurrence is called.
pub fn repeat_unit(unit: RepeatUnit) -> Words {
    match unit {
        RepeatUnit::Days => words("days", "дней"),
        RepeatUnit::Weeks => words("weeks", "недель"),
        RepeatUnit::Months => words("months", "месяцев"),
        RepeatUnit::Quarters => words("quarters", "кварталов"),
    }
}

/// A recurrence in words, with its number.
pub fn repeat(unit: RepeatUnit) -> Words {
    match unit {
        RepeatUnit::Days => words(
            "again every {n} {n|day|days}",
            "снова каждые {n} {n|день|дня|дней}",
        ),
        RepeatUnit::Weeks => words(
            "again every {n} {n|week|weeks}",
            "снова каждые {n} {n|неделю|недели|недель}",
        ),
        RepeatUnit::Months => words(
            "again every {n} {n|month|months}",
            "снова каждые {n} {n|месяц|месяца|месяцев}",
        ),
        RepeatUnit::Quarters => words(
            "again every {n} {n|quarter|quarters}",
            "снова каждые {n} {n|квартал|квартала|кварталов}",
        ),
    }
}

/// What a condition of the end is called.
pub fn stop(stop: Stop) -> Words {
    match stop {
        Stop::Never => words("never", "никогда"),
        Stop::NewOrder => words("the client orders again", "клиент заказал снова"),
        Stop::NoLongerCurrent => words("no order for four quarters", "нет заказов четыре квартала"),
    }
}

/// What a kind of question is called.
pub fn question_kind(kind: QuestionKind) -> Words {
    match kind {
        QuestionKind::Text => words("in words", "словами"),
        QuestionKind::YesNo => words("yes or no", "да или нет"),
        QuestionKind::Mark => words("mark 0–10", "оценка 0–10"),
        QuestionKind::Choice => words("one of several", "один из вариантов"),
    }
}

/// What is wrong with a rule.
pub fn flaw(flaw: Flaw) -> Words {
    match flaw {
        Flaw::Period => words(
            "It must come again after at least one period, and ten years at most.",
            "Период повтора — от одного до десяти лет.",
        ),
        Flaw::Delay => words(
            "The delay must be from nothing to ten years.",
            "Срок — от нуля до десяти лет.",
        ),
        Flaw::OwnAnswer => words(
            "It waits for an answer to itself and would never end.",
            "Оно ждёт ответа на само себя и никогда бы не кончилось.",
        ),
        Flaw::Circle => words(
            "It waits for a rule that waits for this one: a circle without an end.",
            "Оно ждёт правила, которое ждёт его само: получился круг.",
        ),
        Flaw::NoQuestion => words(
            "The question whose mark it waits for is not there.",
            "Вопроса, оценки которого оно ждёт, больше нет.",
        ),
        Flaw::NoMark => words(
            "No mark lies in this range: it goes from 0 to 10.",
            "В таком промежутке нет ни одной оценки: они от 0 до 10.",
        ),
        Flaw::NotFromOrder => words(
            "A share of the interval between orders counts from an order.",
            "Доля промежутка между заказами считается от заказа.",
        ),
    }
}

pub const FLAWED: Words = words("It raises nothing:", "Правило не работает:");
