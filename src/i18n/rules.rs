//! Texts of the editor of goals and rules after the sale.

use voronka_domain::after_sale::flaws::Flaw;
use voronka_domain::rule::{DelayUnit, QuestionKind, RepeatUnit, Stop};

use super::{Words, words};

pub const TITLE: Words = words!("Goals and rules", "Цели и правила", "Цели и правила");
pub const ABOUT: Words = words!(
    "A goal says what you want of your clients after the sale; its rules say whom to call, when, and what to ask. A changed rule changes what is to come: what fell due before is judged as it was.",
    "Цель говорит, чего вы хотите от клиентов после продажи, а её правила — кому, когда позвонить и о чём спросить. Изменение действует на будущее: что уже наступило, судится по-прежнему.",
    "Целта казва какво искате от клиентите след продажбата; правилата ѝ — на кого да се обадите, кога и какво да попитате. Промяната на правило важи за бъдещето: каквото е настъпило преди нея, се съди по старому.",
);
pub const ADD_GOAL: Words = words!("New goal", "Новая цель", "Нова цел");
pub const ADD_RULE: Words = words!("New rule", "Новое правило", "Ново правило");
pub const TAKE_MISSING: Words = words!(
    "Add {n} ready-made {n|rule|rules}",
    "Добавить {n} {n|готовое правило|готовых правила|готовых правил}",
    "Добавете {n} {n|готово правило|готови правила}",
);
pub const TAKEN: Words = words!(
    "Ready-made rules added",
    "Готовые правила добавлены",
    "Готовите правила са добавени"
);
pub const NO_GOAL: Words = words!("Without a goal", "Без цели", "Без цел");
pub const GOAL_NAME: Words = words!("Goal", "Цель", "Цел");
pub const GOAL_ABOUT: Words = words!(
    "Why, and how it is measured",
    "Зачем и чем измеряется",
    "Защо и как се измерва"
);
pub const NAME: Words = words!("Name", "Название", "Име");
pub const UP: Words = words!("Up", "Выше", "По-нагоре");
pub const DOWN: Words = words!("Down", "Ниже", "По-надолу");
pub const REMOVE_GOAL: Words = words!("Delete the goal", "Удалить цель", "Изтрийте целта");
pub const REMOVE_RULE: Words = words!("Delete the rule", "Удалить правило", "Изтрийте правилото");
pub const CHANGED: Words = words!(
    "Rule changed: {name}",
    "Правило изменено: {name}",
    "Променено правило: {name}"
);
pub const GOAL_CHANGED: Words = words!("Goal changed", "Цель изменена", "Целта е променена");
pub const RULE_ADDED: Words = words!("Rule added", "Правило добавлено", "Добавено правило");
pub const GOAL_ADDED: Words = words!("Goal added", "Цель добавлена", "Добавена цел");
pub const RULE_REMOVED: Words = words!(
    "Rule deleted: {name}",
    "Правило удалено: {name}",
    "Изтрито правило: {name}"
);
pub const GOAL_REMOVED: Words = words!(
    "Goal deleted: {name}",
    "Цель удалена: {name}",
    "Изтрита цел: {name}"
);

pub const TRIGGER: Words = words!("Counts from", "Отсчёт от", "Брои се от");
pub const WON: Words = words!(
    "won deal or order",
    "выигранной сделки или заказа",
    "спечелена сделка или поръчка"
);
pub const DELIVERED: Words = words!("delivery", "поставки", "доставка");
pub const LAST_ORDER: Words = words!("last order", "последнего заказа", "последната поръчка");
pub const LAST_CONTACT: Words = words!("last contact", "последнего контакта", "последния контакт");
pub const ANSWER: Words = words!(
    "answer to another rule",
    "ответа по другому правилу",
    "отговор по друго правило"
);
pub const QUARTER_START: Words = words!(
    "start of the quarter",
    "начала квартала",
    "началото на тримесечието"
);
pub const PASSPORT_DATE: Words = words!(
    "date in the client’s passport",
    "даты в паспорте клиента",
    "дата в паспорта на клиента"
);
pub const COMPLAINT: Words = words!("complaint", "жалобы", "оплакване");
pub const ANSWER_QUESTION: Words = words!(
    "Question that asks for a mark",
    "Вопрос с оценкой",
    "Въпрос с оценка"
);
pub const LEAST: Words = words!("Mark from", "Оценка от", "Оценка от");
pub const MOST: Words = words!("Mark to", "Оценка до", "Оценка до");
pub const FIELD: Words = words!("Date", "Дата", "Дата");
pub const CHOOSE: Words = words!("Choose…", "Выберите…", "Изберете…");
pub const DELAY: Words = words!("Delay", "Срок", "Срок");
pub const DELAY_UNIT: Words = words!("Counted in", "В чём считать", "Брои се в");
pub const REPEAT: Words = words!("Again every", "Повтор каждые", "Отново на всеки");
pub const REPEAT_UNIT: Words = words!("Period", "Период", "Период");
pub const NEVER: Words = words!("never", "не повторять", "не се повтаря");
pub const SAME_DAY: Words = words!("on the day: {from}", "в день {from}", "в деня на: {from}");
pub const QUOTED: Words = words!("“{name}”", "«{name}»", "„{name}“");
pub const STOP: Words = words!("Stops when", "Прекращать, когда", "Спира, когато");
pub const ROLE: Words = words!("Who does it", "Кто делает", "Кой го прави");
pub const RESPONSIBLE: Words = words!(
    "Responsible for the client",
    "Ответственный за клиента",
    "Отговорникът за клиента"
);
pub const INSTRUCTION: Words = words!("How to do it", "Как делать", "Как да се направи");
pub const DONE_WHEN: Words = words!("Done when", "Сделано, когда", "Свършено, когато");
pub const QUESTIONS: Words = words!("What to ask", "О чём спросить", "Какво да се попита");
pub const ADD_QUESTION: Words = words!("Another question…", "Ещё вопрос…", "Още въпрос…");
pub const QUESTION: Words = words!("Question", "Вопрос", "Въпрос");
pub const QUESTION_KIND: Words = words!("Kind of answer", "Вид ответа", "Вид отговор");
pub const OPTIONS: Words = words!(
    "Options, one a line",
    "Варианты, по одному в строке",
    "Варианти, по един на ред"
);
pub const REMOVE_QUESTION: Words = words!("Remove the question", "Убрать вопрос", "Премахнете въпроса");
pub const CLIENT_TAG: Words = words!("Clients with the tag", "Клиентов с меткой", "Клиенти с етикет");
pub const DEAL_TAG: Words = words!("Deals with the tag", "Сделок с меткой", "Сделки с етикет");
pub const LEAST_VALUE: Words = words!("Sums from", "Сумм от", "Суми от");
pub const STARTS: Words = words!("Holds from", "Действует с", "В сила от");
pub const SWITCH: Words = words!(
    "Switch on or off",
    "Включить или выключить",
    "Включете или изключете"
);
pub const SWITCH_FROM: Words = words!("From which day", "С какого дня", "От кой ден");
pub const TURN_ON: Words = words!("Switch on", "Включить", "Включете");
pub const TURN_OFF: Words = words!("Switch off", "Выключить", "Изключете");
pub const TURNED_ON: Words = words!(
    "On from {date}: {name}",
    "Включено с {date}: {name}",
    "Включено от {date}: {name}"
);
pub const TURNED_OFF: Words = words!(
    "Off from {date}: {name}",
    "Выключено с {date}: {name}",
    "Изключено от {date}: {name}"
);
pub const IS_OFF: Words = words!("off", "выключено", "изключено");
pub const OFF_FROM: Words = words!("off from {date}", "выключено с {date}", "изключено от {date}");
pub const ON_FROM: Words = words!("from {date}", "с {date}", "от {date}");
pub const OFF_HINT: Words = words!(
    "What falls due before that day stays in the queue.",
    "Дела со сроком до этого дня остаются в очереди.",
    "Каквото е със срок преди този ден, остава на опашката.",
);
pub const VERSIONS: Words = words!("Versions", "Версии", "Версии");
pub const PREVIEW: Words = words!("What it gives", "Что получится", "Какво ще се получи");
pub const PREVIEW_NONE: Words = words!(
    "nothing in the next two years",
    "ничего за ближайшие два года",
    "нищо през следващите две години"
);
pub const PREVIEW_NO_CLIENTS: Words = words!(
    "No client has ordered yet: there is nobody to show it for.",
    "Заказов ещё не было: показать не на ком.",
    "Още никой клиент не е поръчвал: няма за кого да се покаже.",
);
pub const CONDITION: Words = words!("When and for whom", "Когда и для кого", "Кога и за кого");

/// What a unit of a delay is called.
pub fn delay_unit(unit: DelayUnit) -> Words {
    match unit {
        DelayUnit::Days => words!(
            "calendar days after",
            "календарных дней после",
            "календарни дни след"
        ),
        DelayUnit::WorkingDays => words!("working days after", "рабочих дней после", "работни дни след"),
        DelayUnit::DaysBefore => words!(
            "calendar days before",
            "календарных дней до",
            "календарни дни преди"
        ),
        DelayUnit::PercentOfInterval => words!(
            "% of the usual interval between orders",
            "% обычного промежутка между заказами",
            "% от обичайния интервал между поръчките",
        ),
    }
}

/// A delay in words, with its number.
pub fn delay(unit: DelayUnit) -> Words {
    match unit {
        DelayUnit::Days => words!(
            "{n} {n|day|days} after: {from}",
            "через {n} {n|день|дня|дней} после {from}",
            "{n} {n|ден|дни} след: {from}",
        ),
        DelayUnit::WorkingDays => words!(
            "{n} working {n|day|days} after: {from}",
            "через {n} {n|рабочий день|рабочих дня|рабочих дней} после {from}",
            "{n} {n|работен ден|работни дни} след: {from}",
        ),
        DelayUnit::DaysBefore => words!(
            "{n} {n|day|days} before: {from}",
            "за {n} {n|день|дня|дней} до {from}",
            "{n} {n|ден|дни} преди: {from}",
        ),
        DelayUnit::PercentOfInterval => words!(
            "at {n} % of the usual interval after: {from}",
            "через {n} % обычного промежутка после {from}",
            "при {n} % от обичайния интервал след: {from}",
        ),
    }
}

/// What a unit of a recurrence is called.
pub fn repeat_unit(unit: RepeatUnit) -> Words {
    match unit {
        RepeatUnit::Days => words!("days", "дней", "дни"),
        RepeatUnit::Weeks => words!("weeks", "недель", "седмици"),
        RepeatUnit::Months => words!("months", "месяцев", "месеца"),
        RepeatUnit::Quarters => words!("quarters", "кварталов", "тримесечия"),
    }
}

/// A recurrence in words, with its number.
pub fn repeat(unit: RepeatUnit) -> Words {
    match unit {
        RepeatUnit::Days => words!(
            "again every {n} {n|day|days}",
            "снова каждые {n} {n|день|дня|дней}",
            "отново на всеки {n} {n|ден|дни}",
        ),
        RepeatUnit::Weeks => words!(
            "again every {n} {n|week|weeks}",
            "снова каждые {n} {n|неделю|недели|недель}",
            "отново на {n|всяка|всеки} {n} {n|седмица|седмици}",
        ),
        RepeatUnit::Months => words!(
            "again every {n} {n|month|months}",
            "снова каждые {n} {n|месяц|месяца|месяцев}",
            "отново на всеки {n} {n|месец|месеца}",
        ),
        RepeatUnit::Quarters => words!(
            "again every {n} {n|quarter|quarters}",
            "снова каждые {n} {n|квартал|квартала|кварталов}",
            "отново на {n|всяко|всеки} {n} {n|тримесечие|тримесечия}",
        ),
    }
}

/// What a condition of the end is called.
pub fn stop(stop: Stop) -> Words {
    match stop {
        Stop::Never => words!("never", "никогда", "никога"),
        Stop::NewOrder => words!(
            "the client orders again",
            "клиент заказал снова",
            "клиентът поръча отново"
        ),
        Stop::NoLongerCurrent => words!(
            "no order for four quarters",
            "нет заказов четыре квартала",
            "няма поръчки от четири тримесечия"
        ),
    }
}

/// What a kind of question is called.
pub fn question_kind(kind: QuestionKind) -> Words {
    match kind {
        QuestionKind::Text => words!("in words", "словами", "с думи"),
        QuestionKind::YesNo => words!("yes or no", "да или нет", "да или не"),
        QuestionKind::Mark => words!("mark 0–10", "оценка 0–10", "оценка 0–10"),
        QuestionKind::Choice => words!("one of several", "один из вариантов", "един от няколко"),
    }
}

/// What is wrong with a rule.
pub fn flaw(flaw: Flaw) -> Words {
    match flaw {
        Flaw::Period => words!(
            "It must come again after at least one period, and ten years at most.",
            "Период повтора — от одного до десяти лет.",
            "Повторението е най-малко след един период и най-много след десет години.",
        ),
        Flaw::Delay => words!(
            "The delay must be from nothing to ten years.",
            "Срок — от нуля до десяти лет.",
            "Срокът трябва да е от нула до десет години.",
        ),
        Flaw::OwnAnswer => words!(
            "It waits for an answer to itself and would never end.",
            "Оно ждёт ответа на само себя и никогда бы не кончилось.",
            "То чака отговор на самото себе си и никога не би свършило.",
        ),
        Flaw::Circle => words!(
            "It waits for a rule that waits for this one: a circle without an end.",
            "Оно ждёт правила, которое ждёт его само: получился круг.",
            "То чака правило, което чака него: получава се кръг без край.",
        ),
        Flaw::NoQuestion => words!(
            "The question whose mark it waits for is not there.",
            "Вопроса, оценки которого оно ждёт, больше нет.",
            "Въпросът, чиято оценка чака, вече не съществува.",
        ),
        Flaw::NoMark => words!(
            "No mark lies in this range: it goes from 0 to 10.",
            "В таком промежутке нет ни одной оценки: они от 0 до 10.",
            "В този диапазон няма нито една оценка: те са от 0 до 10.",
        ),
        Flaw::NotFromOrder => words!(
            "A share of the interval between orders counts from an order.",
            "Доля промежутка между заказами считается от заказа.",
            "Дял от интервала между поръчките се брои от поръчка.",
        ),
    }
}

pub const FLAWED: Words = words!(
    "It raises nothing:",
    "Правило не работает:",
    "Правилото не работи:"
);
