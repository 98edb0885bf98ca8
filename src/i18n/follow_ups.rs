//! Texts of the queue of follow-ups: what is to be done for clients after the sale.

use voronka_domain::after_sale::discipline::Judged;

use super::{Words, words};

pub const QUEUE: Words = words("Queue", "Очередь");
pub const FIGURES: Words = words("Discipline", "Исполнение");
pub const AFTER_SALE: Words = words("After the sale", "После продажи");
pub const SECTIONS: Words = words("Parts of the page", "Разделы страницы");
pub const NOTE: Words = words(
    "{n} {n|follow-up|follow-ups} due",
    "{n} {n|дело ждёт|дела ждут|дел ждут}",
);

pub const OVERDUE: Words = words("Overdue", "Просрочено");
pub const TODAY: Words = words("Today", "На сегодня");
pub const WEEK: Words = words("Next seven days", "Ближайшие семь дней");
pub const LATER: Words = words("Later", "Позже");
pub const MISSED: Words = words("Missed", "Упущено");
pub const MISSED_HINT: Words = words(
    "Nobody did it before the next one came.",
    "Не сделано до того, как подошло следующее.",
);
pub const SHOW_MORE: Words = words("Show {n} more", "Показать ещё {n}");
pub const OPEN_QUEUE: Words = words("Open the queue", "Открыть очередь");

pub const ALL_RULES: Words = words("All rules", "Все правила");
pub const RULE: Words = words("Rule", "Правило");
pub const CLIENT: Words = words("Client", "Клиент");
pub const SAVE_CSV: Words = words("Queue as a table (CSV)", "Очередь таблицей (CSV)");
pub const SAVE_OUTCOMES: Words = words("What was done, as a table (CSV)", "Сделанное таблицей (CSV)");
pub const SAVE_ICS: Words = words("Queue for a calendar (.ics)", "Очередь для календаря (.ics)");
pub const SAVE: Words = words("Save…", "Сохранить…");
pub const NOT_SAVED: Words = words("The file could not be made.", "Файл не получился.");
pub const CUT: Words = words(
    "Too many follow-ups: {n} of those missed are not shown. A rule that comes again every day for every client makes thousands.",
    "Дел слишком много: {n} из упущенных не показано. Правило, которое повторяется каждый день для каждого клиента, даёт тысячи дел.",
);

pub const DONE: Words = words("Done: {what}", "Сделано: {what}");
pub const DONE_LABEL: Words = words("{rule}, done: {client}", "{rule}, сделано: {client}");
pub const SKIPPED_LABEL: Words = words(
    "Skipped: {n} {n|follow-up|follow-ups}",
    "Пропущено: {n} {n|дело|дела|дел}",
);
pub const PUT_OFF_LABEL: Words = words(
    "{n} {n|follow-up|follow-ups} put off to {date}",
    "{n} {n|дело отложено|дела отложены|дел отложено} до {date}",
);
pub const LOG: Words = words("Log: {kind}", "Отметить: {kind}");
pub const LOGGED: Words = words("{kind} logged: {client}", "{kind}, отмечено: {client}");
pub const CHOOSE: Words = words("Choose: {what}", "Выбрать: {what}");
pub const CHOSEN: Words = words("{n} chosen", "Выбрано: {n}");
pub const CHOOSE_ALL: Words = words("Choose all overdue", "Выбрать все просроченные");
pub const CLEAR: Words = words("Clear", "Снять выбор");
pub const PUT_OFF: Words = words("Put off…", "Отложить…");
pub const SKIP: Words = words("Skip…", "Пропустить…");
pub const PUT_OFF_TITLE: Words = words("Put off", "Отложить");
pub const SKIP_TITLE: Words = words("Skip", "Пропустить");
pub const UNTIL: Words = words("To which day", "До какого дня");
pub const REASON: Words = words("Why", "Почему");
pub const REASON_NEEDED: Words = words(
    "Say why: others read it too.",
    "Напишите почему: это прочтут и другие.",
);
pub const DAY_NEEDED: Words = words("A day to come is needed.", "Нужен день в будущем.");
pub const NEXT_DAY: Words = words("Next working day", "Следующий рабочий день");
pub const IN_A_WEEK: Words = words("In a week", "Через неделю");
pub const IN_A_MONTH: Words = words("In a month", "Через месяц");

pub const HOW: Words = words("By what means", "Каким способом");
pub const NO_CONTACT: Words = words("No contact", "Без контакта");
pub const REMARK: Words = words("Anything else worth knowing", "Что ещё стоит знать");
pub const DONE_WHEN: Words = words("Done when", "Сделано, когда");
pub const YES: Words = words("Yes", "Да");
pub const NO: Words = words("No", "Нет");
pub const MARK_DONE: Words = words("Done", "Сделано");
pub const MARK_OF: Words = words("Mark {n}", "Оценка {n}");

pub const OVERDUE_BY: Words = words(
    "{date}, {n} {n|day|days} ago",
    "{date}, {n} {n|день|дня|дней} назад",
);
pub const IS_TODAY: Words = words("Today", "Сегодня");
pub const PUT_OFF_TIMES: Words = words("put off {n} {n|time|times}", "отложено {n} {n|раз|раза|раз}");
pub const CLIENT_IS_GONE: Words = words("This client is not there any more.", "Этого клиента больше нет.");
pub const NOBODY: Words = words("Without a person", "Без сотрудника");

pub const NOTHING: Words = words("Nothing to follow up", "Дел после продажи нет");
pub const NOTHING_TEXT: Words = words(
    "No client waits for a call. Rules raise the next ones by themselves.",
    "Ни один клиент не ждёт звонка. Следующие дела правила поставят сами.",
);
pub const NO_RULES: Words = words("No rules yet", "Правил пока нет");
pub const NO_RULES_TEXT: Words = words(
    "Rules say whom to call after the sale, when, and what to ask. Start with the ready-made set and change it as you like.",
    "Правила говорят, кому позвонить после продажи, когда и о чём спросить. Начните с готового набора и меняйте его как удобно.",
);
pub const TAKE_SET: Words = words("Take the ready-made rules", "Взять готовые правила");
pub const TO_RULES: Words = words("Rules", "Правила");

pub const PERIOD: Words = words("Period", "Период");
pub const THIS_QUARTER: Words = words("This quarter", "Этот квартал");
pub const LAST_QUARTER: Words = words("Last quarter", "Прошлый квартал");
pub const NINETY_DAYS: Words = words("Last 90 days", "Последние 90 дней");
pub const YEAR: Words = words("Last 12 months", "Последние 12 месяцев");
pub const ON_TIME: Words = words("On time", "В срок");
pub const ON_TIME_IS: Words = words(
    "Follow-ups done by their day, of all whose day has come in the period. Put off with a reason, the new day counts. Skipped with a reason, or settled by the client’s own order or contact, they count neither way.",
    "Доля дел, сделанных в срок, среди всех, чей срок наступил за период. Если дело отложено с причиной, считается новый день. Пропущенные с причиной и снятые заказом или контактом клиента не считаются.",
);
pub const DONE_SHARE: Words = words("Done", "Сделано");
pub const DONE_SHARE_IS: Words = words(
    "Follow-ups done, late ones too, of all whose day has come in the period.",
    "Доля сделанных дел, в том числе с опозданием, среди всех, чей срок наступил за период.",
);
pub const AVERAGE_MARK: Words = words("Average mark", "Средняя оценка");
pub const AVERAGE_MARK_IS: Words = words(
    "Mean of all marks from 0 to 10 that clients gave in the period.",
    "Среднее всех оценок от 0 до 10, которые клиенты поставили за период.",
);
pub const PROMOTERS: Words = words("Promoters less critics", "Сторонники минус критики");
pub const PROMOTERS_IS: Words = words(
    "Share of marks 9 and 10 less the share of marks 0 to 6.",
    "Доля оценок 9 и 10 минус доля оценок от 0 до 6.",
);
pub const OF_N: Words = words("{part} of {n}", "{part} из {n}");
pub const N_MARKS: Words = words("{n} {n|mark|marks}", "{n} {n|оценка|оценки|оценок}");
pub const BY_PERSON: Words = words("By person", "По сотрудникам");
pub const BY_RULE: Words = words("By rule", "По правилам");
pub const BY_MARK: Words = words("Marks", "Оценки");
pub const PERSON: Words = words("Person", "Сотрудник");
pub const DUE: Words = words("Due", "Наступило");
pub const PUT_OFF_COUNT: Words = words("Put off", "Откладывали");
pub const DAY: Words = words("Day", "День");
pub const STATE: Words = words("State", "Состояние");
pub const NO_FIGURES: Words = words("Nothing was due in this period", "За этот период сроков не было");
pub const NO_FIGURES_TEXT: Words = words(
    "Choose a longer period, or come back when the first follow-ups are due.",
    "Выберите период длиннее или вернитесь, когда подойдут первые сроки.",
);
pub const BY_HAND_OVER: Words = words("The hand-over was accepted", "Передача принята");
pub const REOPEN: Words = words("Take up again", "Вернуть в очередь");
pub const REOPENED: Words = words("Back in the queue: {client}", "Снова в очереди: {client}");
pub const ROWS: Words = words("{n} {n|follow-up|follow-ups}", "{n} {n|дело|дела|дел}");

/// What a judgement is called.
pub fn judged(judged: Judged) -> Words {
    match judged {
        Judged::OnTime => words("On time", "В срок"),
        Judged::Late => words("Late", "С опозданием"),
        Judged::NotDone => words("Not done", "Не сделано"),
        Judged::Skipped => words("Skipped", "Пропущено"),
        Judged::Overtaken => words("Settled by the client", "Снято клиентом"),
    }
}
