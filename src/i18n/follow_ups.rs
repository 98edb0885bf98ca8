//! Texts of the queue of follow-ups: what is to be done for clients after the sale.

use voronka_domain::after_sale::discipline::Judged;

use super::{Words, words};

pub const QUEUE: Words = words!("Queue", "Очередь", "Опашка");
pub const FIGURES: Words = words!("Discipline", "Исполнение", "Дисциплина");
pub const AFTER_SALE: Words = words!("After the sale", "После продажи", "След продажбата");
pub const SECTIONS: Words = words!("Parts of the page", "Разделы страницы", "Раздели на страницата");
pub const NOTE: Words = words!(
    "{n} {n|follow-up|follow-ups} due",
    "{n} {n|дело ждёт|дела ждут|дел ждут}",
    "{n} {n|последващ контакт чака|последващи контакта чакат}",
);

pub const OVERDUE: Words = words!("Overdue", "Просрочено", "Просрочени");
pub const TODAY: Words = words!("Today", "На сегодня", "Днес");
pub const WEEK: Words = words!("Next seven days", "Ближайшие семь дней", "Следващите седем дни");
pub const LATER: Words = words!("Later", "Позже", "По-късно");
pub const MISSED: Words = words!("Missed", "Упущено", "Изпуснати");
pub const MISSED_HINT: Words = words!(
    "Nobody did it before the next one came.",
    "Не сделано до того, как подошло следующее.",
    "Не е направено, преди да дойде следващият.",
);
pub const SHOW_MORE: Words = words!("Show {n} more", "Показать ещё {n}", "Покажете още {n}");
pub const OPEN_QUEUE: Words = words!("Open the queue", "Открыть очередь", "Отворете опашката");

pub const ALL_RULES: Words = words!("All rules", "Все правила", "Всички правила");
pub const RULE: Words = words!("Rule", "Правило", "Правило");
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const SAVE_CSV: Words = words!(
    "Queue as a table (CSV)",
    "Очередь таблицей (CSV)",
    "Опашката като таблица (CSV)"
);
pub const SAVE_OUTCOMES: Words = words!(
    "What was done, as a table (CSV)",
    "Сделанное таблицей (CSV)",
    "Направеното като таблица (CSV)"
);
pub const SAVE_ICS: Words = words!(
    "Queue for a calendar (.ics)",
    "Очередь для календаря (.ics)",
    "Опашката за календар (.ics)"
);
pub const SAVE: Words = words!("Save…", "Сохранить…", "Запазете…");
pub const NOT_SAVED: Words = words!(
    "The file could not be made.",
    "Файл не получился.",
    "Файлът не можа да се създаде."
);
pub const CUT: Words = words!(
    "Too many follow-ups: {n} of those missed are not shown. A rule that comes again every day for every client makes thousands.",
    "Дел слишком много: {n} из упущенных не показано. Правило, которое повторяется каждый день для каждого клиента, даёт тысячи дел.",
    "Твърде много последващи контакти: {n} от изпуснатите не са показани. Правило, което се повтаря всеки ден за всеки клиент, ражда хиляди.",
);

pub const DONE: Words = words!("Done: {what}", "Сделано: {what}", "Готово: {what}");
pub const DONE_LABEL: Words = words!(
    "{rule}, done: {client}",
    "{rule}, сделано: {client}",
    "{rule}, направено: {client}"
);
pub const SKIPPED_LABEL: Words = words!(
    "Skipped: {n} {n|follow-up|follow-ups}",
    "Пропущено: {n} {n|дело|дела|дел}",
    "{n} {n|пропуснат последващ контакт|пропуснати последващи контакта}",
);
pub const PUT_OFF_LABEL: Words = words!(
    "{n} {n|follow-up|follow-ups} put off to {date}",
    "{n} {n|дело отложено|дела отложены|дел отложено} до {date}",
    "{n} {n|последващ контакт е отложен|последващи контакта са отложени} до {date}",
);
pub const LOG: Words = words!("Log: {kind}", "Отметить: {kind}", "Отбележете: {kind}");
pub const LOGGED: Words = words!(
    "{kind} logged: {client}",
    "{kind}, отмечено: {client}",
    "{kind}, отбелязано: {client}"
);
pub const CHOOSE: Words = words!("Choose: {what}", "Выбрать: {what}", "Изберете: {what}");
pub const CHOSEN: Words = words!("{n} chosen", "Выбрано: {n}", "Избрани: {n}");
pub const CHOOSE_ALL: Words = words!(
    "Choose all overdue",
    "Выбрать все просроченные",
    "Изберете всички просрочени"
);
pub const CLEAR: Words = words!("Clear", "Снять выбор", "Изчистете избора");
pub const PUT_OFF: Words = words!("Put off…", "Отложить…", "Отложете…");
pub const SKIP: Words = words!("Skip…", "Пропустить…", "Пропуснете…");
pub const PUT_OFF_TITLE: Words = words!("Put off", "Отложить", "Отложете");
pub const SKIP_TITLE: Words = words!("Skip", "Пропустить", "Пропуснете");
pub const UNTIL: Words = words!("To which day", "До какого дня", "До кой ден");
pub const REASON: Words = words!("Why", "Почему", "Защо");
pub const REASON_NEEDED: Words = words!(
    "Say why: others read it too.",
    "Напишите почему: это прочтут и другие.",
    "Напишете защо: ще го четат и други.",
);
pub const DAY_NEEDED: Words = words!(
    "A day to come is needed.",
    "Нужен день в будущем.",
    "Нужен е бъдещ ден."
);
pub const NEXT_DAY: Words = words!(
    "Next working day",
    "Следующий рабочий день",
    "Следващия работен ден"
);
pub const IN_A_WEEK: Words = words!("In a week", "Через неделю", "След седмица");
pub const IN_A_MONTH: Words = words!("In a month", "Через месяц", "След месец");

pub const HOW: Words = words!("By what means", "Каким способом", "По какъв начин");
pub const NO_CONTACT: Words = words!("No contact", "Без контакта", "Без контакт");
pub const REMARK: Words = words!(
    "Anything else worth knowing",
    "Что ещё стоит знать",
    "Какво още си струва да се знае"
);
pub const DONE_WHEN: Words = words!("Done when", "Сделано, когда", "Свършено, когато");
pub const YES: Words = words!("Yes", "Да", "Да");
pub const NO: Words = words!("No", "Нет", "Не");
pub const MARK_DONE: Words = words!("Done", "Сделано", "Готово");
pub const MARK_OF: Words = words!("Mark {n}", "Оценка {n}", "Оценка {n}");

pub const OVERDUE_BY: Words = words!(
    "{date}, {n} {n|day|days} ago",
    "{date}, {n} {n|день|дня|дней} назад",
    "{date}, преди {n} {n|ден|дни}",
);
pub const IS_TODAY: Words = words!("Today", "Сегодня", "Днес");
pub const PUT_OFF_TIMES: Words = words!(
    "put off {n} {n|time|times}",
    "отложено {n} {n|раз|раза|раз}",
    "отложено {n} {n|път|пъти}"
);
pub const CLIENT_IS_GONE: Words = words!(
    "This client is not there any more.",
    "Этого клиента больше нет.",
    "Този клиент вече го няма."
);
pub const NOBODY: Words = words!("Without a person", "Без сотрудника", "Без служител");

pub const NOTHING: Words = words!(
    "Nothing to follow up",
    "Дел после продажи нет",
    "Няма последващи контакти"
);
pub const NOTHING_TEXT: Words = words!(
    "No client waits for a call. Rules raise the next ones by themselves.",
    "Ни один клиент не ждёт звонка. Следующие дела правила поставят сами.",
    "Никой клиент не чака обаждане. Правилата сами ще добавят следващите.",
);
pub const NO_RULES: Words = words!("No rules yet", "Правил пока нет", "Още няма правила");
pub const NO_RULES_TEXT: Words = words!(
    "Rules say whom to call after the sale, when, and what to ask. Start with the ready-made set and change it as you like.",
    "Правила говорят, кому позвонить после продажи, когда и о чём спросить. Начните с готового набора и меняйте его как удобно.",
    "Правилата казват на кого да се обадите след продажбата, кога и какво да попитате. Започнете с готовия набор и го променяйте, както ви е удобно.",
);
pub const TAKE_SET: Words = words!(
    "Take the ready-made rules",
    "Взять готовые правила",
    "Вземете готовите правила"
);
pub const TO_RULES: Words = words!("Rules", "Правила", "Правила");

pub const PERIOD: Words = words!("Period", "Период", "Период");
pub const THIS_QUARTER: Words = words!("This quarter", "Этот квартал", "Това тримесечие");
pub const LAST_QUARTER: Words = words!("Last quarter", "Прошлый квартал", "Миналото тримесечие");
pub const NINETY_DAYS: Words = words!("Last 90 days", "Последние 90 дней", "Последните 90 дни");
pub const YEAR: Words = words!("Last 12 months", "Последние 12 месяцев", "Последните 12 месеца");
pub const DUE_N: Words = words!("of {n} due", "из {n} со сроком", "от {n} с изтекъл срок");
pub const ON_TIME: Words = words!("On time", "В срок", "В срок");
pub const ON_TIME_IS: Words = words!(
    "Follow-ups done by their day, of all whose day has come in the period. Put off with a reason, the new day counts. Skipped with a reason, or settled by the client’s own order or contact, they count neither way.",
    "Доля дел, сделанных в срок, среди всех, чей срок наступил за период. Если дело отложено с причиной, считается новый день. Пропущенные с причиной и снятые заказом или контактом клиента не считаются.",
    "Последващите контакти, направени в срок, от всички, чийто ден е настъпил през периода. При отлагане с причина важи новият ден. Пропуснатите с причина и уредените с поръчка или контакт от самия клиент не се броят.",
);
pub const DONE_SHARE: Words = words!("Done", "Сделано", "Готово");
pub const DONE_SHARE_IS: Words = words!(
    "Follow-ups done, late ones too, of all whose day has come in the period.",
    "Доля сделанных дел, в том числе с опозданием, среди всех, чей срок наступил за период.",
    "Направените последващи контакти, включително със закъснение, от всички, чийто ден е настъпил през периода.",
);
pub const AVERAGE_MARK: Words = words!("Average mark", "Средняя оценка", "Средна оценка");
pub const AVERAGE_MARK_IS: Words = words!(
    "Mean of all marks from 0 to 10 that clients gave in the period.",
    "Среднее всех оценок от 0 до 10, которые клиенты поставили за период.",
    "Средното на всички оценки от 0 до 10, дадени от клиентите през периода.",
);
pub const PROMOTERS: Words = words!(
    "Promoters less critics",
    "Сторонники минус критики",
    "Препоръчващи минус критици"
);
pub const PROMOTERS_IS: Words = words!(
    "Share of marks 9 and 10 less the share of marks 0 to 6.",
    "Доля оценок 9 и 10 минус доля оценок от 0 до 6.",
    "Делът на оценките 9 и 10 минус дела на оценките от 0 до 6.",
);
pub const OF_N: Words = words!("{part} of {n}", "{part} из {n}", "{part} от {n}");
pub const N_MARKS: Words = words!(
    "{n} {n|mark|marks}",
    "{n} {n|оценка|оценки|оценок}",
    "{n} {n|оценка|оценки}"
);
pub const BY_PERSON: Words = words!("By person", "По сотрудникам", "По служители");
pub const BY_RULE: Words = words!("By rule", "По правилам", "По правила");
pub const BY_MARK: Words = words!("Marks", "Оценки", "Оценки");
pub const PERSON: Words = words!("Person", "Сотрудник", "Служител");
pub const DUE: Words = words!("Due", "Наступило", "Настъпили");
pub const PUT_OFF_COUNT: Words = words!("Put off", "Откладывали", "Отложени");
pub const DAY: Words = words!("Day", "День", "Ден");
pub const STATE: Words = words!("State", "Состояние", "Състояние");
pub const NO_FIGURES: Words = words!(
    "Nothing was due in this period",
    "За этот период сроков не было",
    "През този период няма настъпили срокове"
);
pub const NO_FIGURES_TEXT: Words = words!(
    "Choose a longer period, or come back when the first follow-ups are due.",
    "Выберите период длиннее или вернитесь, когда подойдут первые сроки.",
    "Изберете по-дълъг период или се върнете, когато настъпят първите срокове.",
);
pub const REOPEN: Words = words!("Take up again", "Вернуть в очередь", "Върнете в опашката");
pub const REOPENED: Words = words!(
    "Back in the queue: {client}",
    "Снова в очереди: {client}",
    "Отново в опашката: {client}"
);
pub const ROWS: Words = words!(
    "{n} {n|follow-up|follow-ups}",
    "{n} {n|дело|дела|дел}",
    "{n} {n|последващ контакт|последващи контакта}"
);
pub const BY_HAND_OVER: Words = words!(
    "The hand-over was accepted",
    "Передача принята",
    "Предаването е прието"
);

/// What a judgement is called.
pub fn judged(judged: Judged) -> Words {
    match judged {
        Judged::OnTime => words!("On time", "В срок", "В срок"),
        Judged::Late => words!("Late", "С опозданием", "Със закъснение"),
        Judged::NotDone => words!("Not done", "Не сделано", "Не е направено"),
        Judged::Skipped => words!("Skipped", "Пропущено", "Пропуснато"),
        Judged::Overtaken => words!("Settled by the client", "Снято клиентом", "Уредено от клиента"),
    }
}
