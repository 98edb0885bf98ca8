//! Texts of the Control page.

use super::{Words, words};

pub const TITLE: Words = words("Control", "Контроль");
pub const DAY: Words = words("Day", "День");
pub const WEEK: Words = words("Week", "Неделя");
pub const MONTH: Words = words("Month", "Месяц");
pub const QUARTER: Words = words("Quarter", "Квартал");
pub const PERIOD: Words = words("Period", "Период");
pub const EARLIER: Words = words("Earlier", "Раньше");
pub const LATER: Words = words("Later", "Позже");
pub const FROM_TO: Words = words("{from} – {to}", "{from} — {to}");
pub const WHOLE_TEAM: Words = words("Whole team", "Вся команда");
pub const ALL_BOARDS: Words = words("All funnels", "Все воронки");
pub const PERSON: Words = words("Person", "Сотрудник");
pub const BOARD: Words = words("Funnel", "Воронка");
pub const COPY_TEXT: Words = words("Copy as text", "Скопировать текстом");
pub const COPIED: Words = words(
    "Copied. Paste it into a message.",
    "Скопировано. Вставьте в сообщение.",
);
pub const NOT_COPIED: Words = words(
    "The browser did not let us copy. Print the page instead.",
    "Браузер не дал скопировать. Распечатайте страницу.",
);
pub const PRINT: Words = words("Print", "Печать");

pub const IN_WORK: Words = words("In work", "В работе");
pub const IN_WORK_IS: Words = words(
    "Deals in open stages at the end of the period, with their value today.",
    "Сделки на рабочих этапах на конец периода и их сумма на сегодня.",
);
pub const ENTERED: Words = words("New deals", "Новые сделки");
pub const ENTERED_IS: Words = words(
    "Deals whose history began in the period.",
    "Сделки, история которых началась в этом периоде.",
);
pub const FORWARD: Words = words("Moved forward", "Шаги вперёд");
pub const FORWARD_IS: Words = words(
    "Moves to a later stage, wins included. A deal that moved twice counts twice.",
    "Переходы на более поздний этап, победы тоже. Сделка, прошедшая два этапа, считается дважды.",
);
pub const BACK: Words = words("Moved back", "Шаги назад");
pub const BACK_IS: Words = words("Moves to an earlier stage.", "Переходы на более ранний этап.");
pub const WON: Words = words("Won", "Выиграно");
pub const WON_IS: Words = words(
    "Deals that entered a won stage in the period.",
    "Сделки, выигранные в этом периоде.",
);
pub const LOST: Words = words("Lost", "Проиграно");
pub const LOST_IS: Words = words(
    "Deals that entered a lost stage in the period.",
    "Сделки, проигранные в этом периоде.",
);
pub const WIN_RATE: Words = words("Win rate", "Доля побед");
pub const WIN_RATE_IS: Words = words(
    "won ÷ (won + lost) in the period, by number. The range is the 95 % Wilson interval: with few deals it is wide.",
    "выиграно ÷ (выиграно + проиграно) за период, по числу сделок. Диапазон — 95 % интервал Уилсона: при малом числе сделок он широк.",
);
pub const RANGE: Words = words("{low}–{high}, n {n}", "{low}–{high}, n {n}");
pub const SPEED: Words = words("Speed", "Скорость");
pub const SPEED_IS: Words = words(
    "Forward moves per working day that has passed of the period.",
    "Шаги вперёд на один прошедший рабочий день периода.",
);
pub const PER_WORKING_DAY: Words = words("moves a working day", "шагов за рабочий день");
pub const VELOCITY: Words = words("Sales velocity", "Скорость продаж");
pub const VELOCITY_IS: Words = words(
    "Open deals × average won value × win rate ÷ median cycle in days: money per day.",
    "Сделки в работе × средняя сумма победы × доля побед ÷ медианный цикл в днях: деньги в день.",
);
pub const VELOCITY_NOTE: Words = words(
    "{open} × {average} × {rate} ÷ {cycle} days",
    "{open} × {average} × {rate} ÷ {cycle} дн.",
);
pub const STUCK: Words = words("Stuck", "Застряли");
pub const STUCK_IS: Words = words(
    "Open deals idle for as long as the norm of their stage, or far too long in it. A next step planned within the norm suspends it.",
    "Сделки в работе, по которым ничего не было столько, сколько норма этапа, или слишком долго на этапе. Запланированный в пределах нормы следующий шаг это снимает.",
);
pub const RED_OF: Words = words("{n} red", "{n} красных");
pub const FORGOTTEN: Words = words("Forgotten", "Забытые");
pub const FORGOTTEN_IS: Words = words(
    "Open deals with no next step, or an overdue one.",
    "Сделки в работе без следующего шага или с просроченным.",
);
pub const ON_CREDIT: Words = words("On credit", "В долг");
pub const ON_CREDIT_IS: Words = words(
    "Forward moves whose expected result had not been reached.",
    "Шаги вперёд, при которых ожидаемый результат этапа не был достигнут.",
);
pub const SKIPPING: Words = words("Skipped stages", "Через этап");
pub const SKIPPING_IS: Words = words("Moves that jumped over a stage.", "Переходы через этап.");

pub const CONVERSION: Words = words("Conversion", "Конверсия");
pub const CONVERSION_IS: Words = words(
    "Of the deals that entered a stage in the period, how many got to the next one by now. Lost deals stay in the base; those still in work stand apart.",
    "Сколько сделок из вошедших на этап в этом периоде дошло до следующего к сегодняшнему дню. Проигранные остаются в базе, оставшиеся в работе показаны отдельно.",
);
pub const PASS_THROUGH: Words = words("Pass-through", "Сквозная");
pub const PASS_THROUGH_IS: Words = words(
    "Reaching a later stage implies the earlier ones.",
    "Кто дошёл до более позднего этапа, прошёл и ранние.",
);
pub const ADJACENT: Words = words("Adjacent", "Соседняя");
pub const ADJACENT_IS: Words = words(
    "Moved directly to the next stage, out of those that left this one.",
    "Перешли прямо на следующий этап — из тех, кто ушёл с этого.",
);
pub const TOUCHED: Words = words("Touched", "По касанию");
pub const TOUCHED_IS: Words = words(
    "Was here, and in the next stage at any time after.",
    "Были здесь и когда-либо позже на следующем этапе.",
);
pub const PASS: Words = words("{from} → {to}", "{from} → {to}");
pub const NOBODY_ENTERED: Words = words("nobody entered", "никто не вошёл");

pub const STAGES: Words = words("Time in stage", "Время на этапе");
pub const STAGES_IS: Words = words(
    "Working days of the visits that ended in the period: median and 75th percentile. Deals still inside would make them longer, so they stand beside.",
    "Рабочие дни по пребываниям, закончившимся в периоде: медиана и 75-й процентиль. Кто ещё на этапе — удлинил бы их, поэтому показан рядом.",
);
pub const STAGE: Words = words("Stage", "Этап");
pub const NORM: Words = words("Norm", "Норма");
pub const MEDIAN: Words = words("Median", "Медиана");
pub const P75: Words = words("75 %", "75 %");
pub const ENDED: Words = words("Left", "Ушли");
pub const INSIDE: Words = words("Inside", "На этапе");
pub const EXPERIENCE: Words = words("By experience", "По опыту");

pub const LEADING: Words = words("Leading indicators", "Опережающие показатели");
pub const LEADING_IS: Words = words(
    "What was done towards clients in the period, before it shows in sales. Notes and payments are not touches.",
    "Что сделано для клиентов за период — раньше, чем это видно в продажах. Заметки и оплаты касаниями не считаются.",
);
pub const CONTACTS: Words = words("A · Touches", "А · Касания");
pub const PER_CLIENT: Words = words("B · Touches per client", "Б · Касаний на клиента");
pub const GENERAL_OFFERS: Words = words("C · General offers", "В · Общие предложения");
pub const INDIVIDUAL_OFFERS: Words = words("D · Individual offers", "Г · Индивидуальные предложения");
pub const INDIVIDUAL_SUM: Words = words("Sum of individual offers", "Сумма индивидуальных предложений");
pub const NEWLY_STUCK: Words = words("Newly stuck", "Застряли");
pub const WITHOUT_STEP: Words = words("No next step", "Без следующего шага");
pub const SINCE_IS: Words = words(
    "What changed since this copy was last opened on this page by you, until now. The first line is the team; a move belongs to whoever made it, a stuck deal to its owner.",
    "Что изменилось с тех пор, как вы в последний раз открывали эту страницу на этом устройстве. Первая строка — команда; шаг принадлежит тому, кто его сделал, застрявшая сделка — ответственному.",
);
pub const STUCK_LIST: Words = words("Stuck, and why", "Застряли, и почему");
pub const STUCK_NOTHING: Words = words(
    "Nothing is stuck: every open deal moves within the norm of its stage.",
    "Ничего не застряло: все сделки в работе движутся в пределах нормы своего этапа.",
);
pub const STUCK_ALL: Words = words("List ({n})", "Список ({n})");
pub const STUCK_RED: Words = words("stuck", "застряла");
pub const STUCK_YELLOW: Words = words("slows down", "замедлилась");
pub const WHY: Words = words("Why", "Почему");
pub const CLIENT_FIGURES: Words = words("Work after the sale", "Работа после продажи");
pub const CLIENT_FIGURES_IS: Words = words(
    "How well clients come back and how well the rules of after-sale work are kept, as of the end of the period. Each figure opens the clients behind it.",
    "Как возвращаются клиенты и как соблюдаются регламенты работы после продажи, на конец периода. За каждым показателем — список клиентов.",
);
pub const TO_ORDERS: Words = words("Grid of orders", "Сетка заказов");
pub const TO_QUEUE: Words = words("Queue of follow-ups", "Очередь работ после продажи");
pub const SAVE_TABLE: Words = words("Save the table as CSV", "Сохранить таблицу в CSV");
pub const PRINT_TABLE: Words = words("Print the indicators", "Печать показателей");
pub const FIGURE: Words = words("Figure", "Показатель");
pub const TOTAL: Words = words("Total", "Всего");
pub const PER_DAY: Words = words("A working day", "За рабочий день");
pub const BREADTH: Words = words("Breadth of contacts", "Широта контактов");
pub const BREADTH_IS: Words = words(
    "Contact persons per client in work; clients hanging on one person; clients of whom nobody knows who decides.",
    "Контактных лиц на клиента в работе; клиенты, которые держатся на одном человеке; клиенты, где неизвестен ЛПР.",
);
pub const CONTACTS_PER_CLIENT: Words = words("Contacts per client", "Контактов на клиента");
pub const NARROW: Words = words("One contact or none", "Один контакт или ни одного");
pub const NO_DECISION_MAKER: Words = words("No decision maker known", "ЛПР неизвестен");

pub const FORECAST: Words = words("Forecast", "Прогноз");
pub const FORECAST_IS: Words = words(
    "Value × probability of the open deals, by the month they are expected in. The probability is the deal's own, else the stage's.",
    "Сумма × вероятность по сделкам в работе, по месяцу ожидания. Вероятность — своя у сделки, иначе этапа.",
);
pub const CALIBRATED: Words = words("By our own history", "По своей истории");
pub const CALIBRATED_IS: Words = words(
    "In place of a stage's probability: the share of its past deals that were won, once at least 20 are decided.",
    "Вместо вероятности этапа — доля выигранных из прошедших через него сделок, когда решено не меньше 20.",
);
pub const NO_MONTH: Words = words("Month not given, or passed", "Месяц не указан или прошёл");
pub const OF_VALUE: Words = words("of {value}", "из {value}");
pub const NO_FORECAST: Words = words(
    "No open deal has a value yet. Give deals a value and an expected date, and the forecast appears here.",
    "Ни у одной сделки в работе нет суммы. Укажите суммы и ожидаемые даты — здесь появится прогноз.",
);

pub const PEOPLE: Words = words("By person", "По сотрудникам");
pub const PEOPLE_IS: Words = words(
    "A move belongs to whoever made it; deals in work, stuck and forgotten to their owner.",
    "Шаг принадлежит тому, кто его сделал; сделки в работе, застрявшие и забытые — ответственному.",
);
pub const WON_SUM: Words = words("Won, sum", "Выиграно, сумма");

pub const SINCE: Words = words("Since your last look, {day}", "С вашего прошлого визита, {day}");
pub const SINCE_NOTHING: Words = words("Nothing has moved since.", "С тех пор ничего не двигалось.");
pub const DEALS: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");
pub const CLIENTS: Words = words("{n} {n|client|clients}", "{n} {n|клиент|клиента|клиентов}");
pub const MEETINGS: Words = words("{n} {n|meeting|meetings}", "{n} {n|встреча|встречи|встреч}");
pub const SAVE_LIST: Words = words("Save the list as CSV", "Сохранить список в CSV");
pub const AND_MORE: Words = words(
    "and {n} more in the saved list",
    "и ещё {n} — в сохранённом списке",
);
pub const DEAL: Words = words("Deal", "Сделка");
pub const CLIENT: Words = words("Client", "Клиент");
pub const OWNER: Words = words("Owner", "Ответственный");
pub const VALUE: Words = words("Value", "Сумма");
pub const UNNAMED: Words = words("Unnamed", "Без названия");
pub const BEFORE: Words = words("{was} before", "было {was}");
pub const SHEET_TITLE: Words = words("{team}: {period}", "{team}: {period}");

pub const BY_NUMBER: Words = words("By number", "По числу");
pub const BY_VALUE: Words = words("By value", "По сумме");
pub const MEASURED: Words = words("Measured", "В чём считать");
pub const N: Words = words("entered", "вошло");
pub const PASSED: Words = words("Passed on", "Прошли дальше");
pub const STILL_INSIDE: Words = words("In work", "В работе");
pub const PARKED: Words = words("Parked", "Отложены");
pub const COMPARE: Words = words("Compare with", "Сравнить");
pub const VERSUS: Words = words("against {name}", "с: {name}");
pub const VERSUS_BEFORE: Words = words("against the period before", "с прошлым периодом");
pub const WAS: Words = words("against {was}, n {n}", "было {was}, n {n}");
pub const UNUSUAL_DROP: Words = words(
    "Unusual drop: {now} now, {before} there. The ranges do not overlap, so chance alone does not explain it.",
    "Необычное падение: сейчас {now}, там {before}. Диапазоны не пересекаются — одной случайностью это не объяснить.",
);
pub const UNUSUAL_RISE: Words = words(
    "Unusual rise: {now} now, {before} there. The ranges do not overlap.",
    "Необычный рост: сейчас {now}, там {before}. Диапазоны не пересекаются.",
);
pub const AGEING: Words = words("Age against the norm", "Возраст против нормы");
pub const AGEING_IS: Words = words(
    "Open deals by their working days in the stage, measured in norms of that stage. Activity does not make them younger.",
    "Сделки в работе по рабочим дням на этапе, в нормах этого этапа. Касания их не молодят.",
);
pub const AGE_FRESH: Words = words("up to half the norm", "до половины нормы");
pub const AGE_NORM: Words = words("up to the norm", "до нормы");
pub const AGE_LATE: Words = words("up to two norms", "до двух норм");
pub const AGE_OLD: Words = words("longer", "дольше");
pub const NORM_OF: Words = words("norm {n} {n|day|days}", "норма {n} {n|день|дня|дней}");
pub const RECORDING: Words = words("Discipline of recording", "Дисциплина записи");
pub const RECORDING_IS: Words = words(
    "The gap between what happened and its being written down, over the moves and activities of the period. Speed is counted from what happened, so late records distort nothing but trust.",
    "Разрыв между событием и его записью по переходам и касаниям периода. Скорость считается по дате события, так что поздняя запись портит не цифры, а доверие к ним.",
);
pub const RECORDED_N: Words = words(
    "by the next day, of {n} records",
    "не позже следующего дня, из {n} записей",
);
pub const RECORDED_SAME: Words = words("On the same day", "В тот же день");
pub const RECORDED_NEXT: Words = words("The day after", "На следующий день");
pub const RECORDED_LATER: Words = words("Later", "Позже");
pub const GAP: Words = words(
    "Of what was not recorded at once: median {median} days, at most {widest}.",
    "Из записанного не сразу: медиана {median} дн., самое большее {widest}.",
);
pub const NOTHING_HAPPENED: Words = words(
    "Nothing happened in this period.",
    "В этом периоде ничего не происходило.",
);
pub const LEVERS: Words = words("Levers of velocity", "Рычаги скорости продаж");
pub const LEVERS_IS: Words = words(
    "Open deals × average won value × win rate ÷ median cycle. The last column: what a tenth more of each (a cycle shorter by a tenth) would bring.",
    "Сделки в работе × средняя сумма победы × доля побед ÷ медианный цикл. Последний столбец: что даст десятая часть каждого (цикл короче на десятую).",
);
pub const LEVER: Words = words("Lever", "Рычаг");
pub const NOW: Words = words("Now", "Сейчас");
pub const TEN_PER_CENT: Words = words("10 % better", "На 10 % лучше");
pub const LEVER_OPEN: Words = words("Deals in work", "Сделок в работе");
pub const LEVER_AVERAGE: Words = words("Average won", "Средняя победа");
pub const LEVER_RATE: Words = words("Win rate", "Доля побед");
pub const LEVER_CYCLE: Words = words("Cycle, days", "Цикл, дней");
pub const PER_DAY_MORE: Words = words("+{sum} a day", "+{sum} в день");
pub const MONEY_PER_DAY: Words = words("{sum} a day", "{sum} в день");
pub const NO_VELOCITY: Words = words(
    "Nothing was won in this period, so there is no velocity to speak of.",
    "В этом периоде ничего не выиграно, скорость считать не из чего.",
);
pub const MULTIPLES: Words = words(
    "Leading indicators by person",
    "Опережающие показатели по сотрудникам",
);
pub const MULTIPLES_IS: Words = words(
    "Eight periods up to the one looked at, on one scale for everybody. The dashed line is the plan where an indicator has one.",
    "Восемь периодов до выбранного, в одном масштабе для всех. Пунктир — план, если он есть у показателя.",
);
pub const MULTIPLES_SPAN: Words = words("{from} – {to}", "{from} — {to}");
pub const OF_PLAN: Words = words("of {plan}", "из {plan}");
pub const WON_SO_FAR: Words = words("Won in the period", "Выиграно за период");
pub const PLANNED: Words = words("Plan", "План");
pub const AT_THIS_PACE: Words = words("At this pace", "В таком темпе");
pub const MISSING_PER_DAY: Words = words("Missing per working day", "Не хватает на рабочий день");
pub const PACE_IS: Words = words(
    "won ÷ working days passed × working days in the period. The plan is that of the indicators “sum of deals won” together.",
    "выиграно ÷ прошедшие рабочие дни × рабочие дни периода. План — сумма планов по показателю «сумма выигранных сделок».",
);
