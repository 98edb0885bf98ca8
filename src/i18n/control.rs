//! Texts of the Control page.

use super::{Words, words};

pub const TITLE: Words = words!("Control", "Контроль", "Контрол");
pub const DAY: Words = words!("Day", "День", "Ден");
pub const WEEK: Words = words!("Week", "Неделя", "Седмица");
pub const MONTH: Words = words!("Month", "Месяц", "Месец");
pub const QUARTER: Words = words!("Quarter", "Квартал", "Тримесечие");
pub const PERIOD: Words = words!("Period", "Период", "Период");
pub const EARLIER: Words = words!("Earlier", "Раньше", "По-рано");
pub const LATER: Words = words!("Later", "Позже", "По-късно");
pub const FROM_TO: Words = words!("{from} – {to}", "{from} — {to}", "{from} – {to}");
pub const WHOLE_TEAM: Words = words!("Whole team", "Вся команда", "Целият екип");
pub const ALL_BOARDS: Words = words!("All funnels", "Все воронки", "Всички фунии");
pub const PERSON: Words = words!("Person", "Сотрудник", "Служител");
pub const BOARD: Words = words!("Funnel", "Воронка", "Фуния");
pub const COPY_TEXT: Words = words!("Copy as text", "Скопировать текстом", "Копирайте като текст");
pub const COPIED: Words = words!(
    "Copied. Paste it into a message.",
    "Скопировано. Вставьте в сообщение.",
    "Копирано. Поставете го в съобщение.",
);
pub const NOT_COPIED: Words = words!(
    "The browser did not let us copy. Print the page instead.",
    "Браузер не дал скопировать. Распечатайте страницу.",
    "Браузърът не позволи копиране. Вместо това отпечатайте страницата.",
);
pub const PRINT: Words = words!("Print", "Печать", "Печат");

pub const IN_WORK: Words = words!("In work", "В работе", "В работа");
pub const IN_WORK_IS: Words = words!(
    "Deals in open stages at the end of the period, with their value today.",
    "Сделки на рабочих этапах на конец периода и их сумма на сегодня.",
    "Сделки в етапи „в работа“ в края на периода и сумата им днес.",
);
pub const ENTERED: Words = words!("New deals", "Новые сделки", "Нови сделки");
pub const ENTERED_IS: Words = words!(
    "Deals whose history began in the period.",
    "Сделки, история которых началась в этом периоде.",
    "Сделки, чиято история е започнала през периода.",
);
pub const FORWARD: Words = words!("Moved forward", "Шаги вперёд", "Премествания напред");
pub const FORWARD_IS: Words = words!(
    "Moves to a later stage, wins included. A deal that moved twice counts twice.",
    "Переходы на более поздний этап, победы тоже. Сделка, прошедшая два этапа, считается дважды.",
    "Премествания в по-късен етап, включително спечелените. Сделка, преместена два пъти, се брои два пъти.",
);
pub const BACK: Words = words!("Moved back", "Шаги назад", "Премествания назад");
pub const BACK_IS: Words = words!(
    "Moves to an earlier stage.",
    "Переходы на более ранний этап.",
    "Премествания в по-ранен етап."
);
pub const WON: Words = words!("Won", "Выиграно", "Спечелени");
pub const WON_IS: Words = words!(
    "Deals that entered a won stage in the period.",
    "Сделки, выигранные в этом периоде.",
    "Сделки, спечелени през периода.",
);
pub const LOST: Words = words!("Lost", "Проиграно", "Загубени");
pub const LOST_IS: Words = words!(
    "Deals that entered a lost stage in the period.",
    "Сделки, проигранные в этом периоде.",
    "Сделки, загубени през периода.",
);
pub const WIN_RATE: Words = words!("Win rate", "Доля побед", "Дял на спечелените");
pub const WIN_RATE_IS: Words = words!(
    "won ÷ (won + lost) in the period, by number. The range is the 95 % Wilson interval: with few deals it is wide.",
    "выиграно ÷ (выиграно + проиграно) за период, по числу сделок. Диапазон — 95 % интервал Уилсона: при малом числе сделок он широк.",
    "спечелени ÷ (спечелени + загубени) през периода, по брой. Диапазонът е 95 % интервал на Уилсън: при малко сделки е широк.",
);
pub const RANGE: Words = words!(
    "{low}–{high}, n {n}",
    "{low}–{high}, n {n}",
    "{low}–{high}, n {n}"
);
pub const SPEED: Words = words!("Speed", "Скорость", "Скорост");
pub const SPEED_IS: Words = words!(
    "Forward moves per working day that has passed of the period.",
    "Шаги вперёд на один прошедший рабочий день периода.",
    "Премествания напред на един изминал работен ден от периода.",
);
pub const PER_WORKING_DAY: Words = words!(
    "moves a working day",
    "шагов за рабочий день",
    "премествания на работен ден"
);
pub const VELOCITY: Words = words!("Sales velocity", "Скорость продаж", "Скорост на продажбите");
pub const VELOCITY_IS: Words = words!(
    "Open deals × average won value × win rate ÷ median cycle in days: money per day.",
    "Сделки в работе × средняя сумма победы × доля побед ÷ медианный цикл в днях: деньги в день.",
    "Сделки в работа × средна сума на спечелена × дял на спечелените ÷ медианен цикъл в дни: пари на ден.",
);
pub const VELOCITY_NOTE: Words = words!(
    "{open} × {average} × {rate} ÷ {cycle} days",
    "{open} × {average} × {rate} ÷ {cycle} дн.",
    "{open} × {average} × {rate} ÷ {cycle} дни",
);
pub const STUCK: Words = words!("Stuck", "Застряли", "Зациклили");
pub const STUCK_IS: Words = words!(
    "Open deals idle for as long as the norm of their stage, or far too long in it. A next step planned within the norm suspends it.",
    "Сделки в работе, по которым ничего не было столько, сколько норма этапа, или слишком долго на этапе. Запланированный в пределах нормы следующий шаг это снимает.",
    "Сделки в работа, по които не се е случило нищо поне колкото нормата на етапа, или които стоят в него твърде дълго. Следваща стъпка, планирана в рамките на нормата, маха знака.",
);
pub const RED_OF: Words = words!("{n} red", "{n} красных", "{n} в червено");
pub const FORGOTTEN: Words = words!("Forgotten", "Забытые", "Забравени");
pub const FORGOTTEN_IS: Words = words!(
    "Open deals with no next step, or an overdue one.",
    "Сделки в работе без следующего шага или с просроченным.",
    "Сделки в работа без следваща стъпка или с просрочена.",
);
pub const ON_CREDIT: Words = words!("On credit", "В долг", "На доверие");
pub const ON_CREDIT_IS: Words = words!(
    "Forward moves whose expected result had not been reached.",
    "Шаги вперёд, при которых ожидаемый результат этапа не был достигнут.",
    "Премествания напред, при които очакваният резултат не е бил постигнат.",
);
pub const SKIPPING: Words = words!("Skipped stages", "Через этап", "Пропуснати етапи");
pub const SKIPPING_IS: Words = words!(
    "Moves that jumped over a stage.",
    "Переходы через этап.",
    "Премествания с прескачане на етап."
);

pub const CONVERSION: Words = words!("Conversion", "Конверсия", "Конверсия");
pub const CONVERSION_IS: Words = words!(
    "Of the deals that entered a stage in the period, how many got to the next one by now. Lost deals stay in the base; those still in work stand apart.",
    "Сколько сделок из вошедших на этап в этом периоде дошло до следующего к сегодняшнему дню. Проигранные остаются в базе, оставшиеся в работе показаны отдельно.",
    "Колко от сделките, влезли в етапа през периода, са стигнали досега до следващия. Загубените остават в базата, а тези, които още са в работа, се показват отделно.",
);
pub const PASS_THROUGH: Words = words!("Pass-through", "Сквозная", "Проходна");
pub const PASS_THROUGH_IS: Words = words!(
    "Reaching a later stage implies the earlier ones.",
    "Кто дошёл до более позднего этапа, прошёл и ранние.",
    "Който е стигнал до по-късен етап, е минал и през по-ранните.",
);
pub const ADJACENT: Words = words!("Adjacent", "Соседняя", "Съседна");
pub const ADJACENT_IS: Words = words!(
    "Moved directly to the next stage, out of those that left this one.",
    "Перешли прямо на следующий этап — из тех, кто ушёл с этого.",
    "Преместени направо в следващия етап, от всички, напуснали този.",
);
pub const TOUCHED: Words = words!("Touched", "По касанию", "С попадане");
pub const TOUCHED_IS: Words = words!(
    "Was here, and in the next stage at any time after.",
    "Были здесь и когда-либо позже на следующем этапе.",
    "Били са тук и някога след това — в следващия етап.",
);
pub const PASS: Words = words!("{from} → {to}", "{from} → {to}", "{from} → {to}");
pub const NOBODY_ENTERED: Words = words!("nobody entered", "никто не вошёл", "никой не е влязъл");

pub const STAGES: Words = words!("Time in stage", "Время на этапе", "Време в етапа");
pub const STAGES_IS: Words = words!(
    "Working days of the visits that ended in the period: median and 75th percentile. Deals still inside would make them longer, so they stand beside.",
    "Рабочие дни по пребываниям, закончившимся в периоде: медиана и 75-й процентиль. Кто ещё на этапе — удлинил бы их, поэтому показан рядом.",
    "Работните дни на престоите, завършили през периода: медиана и 75-и персентил. Сделките, които още са в етапа, биха ги удължили, затова са показани отделно.",
);
pub const STAGE: Words = words!("Stage", "Этап", "Етап");
pub const NORM: Words = words!("Norm", "Норма", "Норма");
pub const MEDIAN: Words = words!("Median", "Медиана", "Медиана");
pub const P75: Words = words!("75 %", "75 %", "75 %");
pub const ENDED: Words = words!("Left", "Ушли", "Излезли");
pub const INSIDE: Words = words!("Inside", "На этапе", "В етапа");
pub const EXPERIENCE: Words = words!("By experience", "По опыту", "От опита");

pub const LEADING: Words = words!(
    "Leading indicators",
    "Опережающие показатели",
    "Изпреварващи показатели"
);
pub const LEADING_IS: Words = words!(
    "What was done towards clients in the period, before it shows in sales. Notes and payments are not touches.",
    "Что сделано для клиентов за период — раньше, чем это видно в продажах. Заметки и оплаты касаниями не считаются.",
    "Какво е направено за клиентите през периода, преди да се види в продажбите. Бележките и плащанията не се броят за активности.",
);
pub const CONTACTS: Words = words!("A · Touches", "А · Касания", "А · Активности");
pub const PER_CLIENT: Words = words!(
    "B · Touches per client",
    "Б · Касаний на клиента",
    "Б · Активности на клиент"
);
pub const GENERAL_OFFERS: Words = words!("C · General offers", "В · Общие предложения", "В · Общи оферти");
pub const INDIVIDUAL_OFFERS: Words = words!(
    "D · Individual offers",
    "Г · Индивидуальные предложения",
    "Г · Индивидуални оферти"
);
pub const FIGURE: Words = words!("Figure", "Показатель", "Показател");
pub const TOTAL: Words = words!("Total", "Всего", "Общо");
pub const PER_DAY: Words = words!("A working day", "За рабочий день", "На работен ден");
pub const BREADTH: Words = words!("Breadth of contacts", "Широта контактов", "Широта на контактите");
pub const BREADTH_IS: Words = words!(
    "Contact persons per client in work; clients hanging on one person; clients of whom nobody knows who decides.",
    "Контактных лиц на клиента в работе; клиенты, которые держатся на одном человеке; клиенты, где неизвестен ЛПР.",
    "Контактни лица на клиент в работа; клиенти, които се крепят на един човек; клиенти, при които не се знае кой взема решението.",
);
pub const CONTACTS_PER_CLIENT: Words = words!(
    "Contacts per client",
    "Контактов на клиента",
    "Контакти на клиент"
);
pub const NARROW: Words = words!(
    "One contact or none",
    "Один контакт или ни одного",
    "Един контакт или нито един"
);
pub const NO_DECISION_MAKER: Words = words!(
    "No decision maker known",
    "ЛПР неизвестен",
    "Не се знае кой решава"
);

pub const FORECAST: Words = words!("Forecast", "Прогноз", "Прогноза");
pub const FORECAST_IS: Words = words!(
    "Value × probability of the open deals, by the month they are expected in. The probability is the deal's own, else the stage's.",
    "Сумма × вероятность по сделкам в работе, по месяцу ожидания. Вероятность — своя у сделки, иначе этапа.",
    "Сума × вероятност на сделките в работа, по месеца, в който се очакват. Вероятността е собствената на сделката, иначе тази на етапа.",
);
pub const CALIBRATED: Words = words!("By our own history", "По своей истории", "От нашата история");
pub const CALIBRATED_IS: Words = words!(
    "In place of a stage's probability: the share of its past deals that were won, once at least 20 are decided.",
    "Вместо вероятности этапа — доля выигранных из прошедших через него сделок, когда решено не меньше 20.",
    "Вместо вероятността на етапа: делът на спечелените от миналите през него сделки, щом поне 20 са решени.",
);
pub const NO_MONTH: Words = words!(
    "Month not given, or passed",
    "Месяц не указан или прошёл",
    "Месецът не е посочен или е минал"
);
pub const OF_VALUE: Words = words!("of {value}", "из {value}", "от {value}");
pub const NO_FORECAST: Words = words!(
    "No open deal has a value yet. Give deals a value and an expected date, and the forecast appears here.",
    "Ни у одной сделки в работе нет суммы. Укажите суммы и ожидаемые даты — здесь появится прогноз.",
    "Още нито една сделка в работа няма сума. Въведете суми и очаквани дати и прогнозата ще се появи тук.",
);

pub const PEOPLE: Words = words!("By person", "По сотрудникам", "По служители");
pub const PEOPLE_IS: Words = words!(
    "A move belongs to whoever made it; deals in work, stuck and forgotten to their owner.",
    "Шаг принадлежит тому, кто его сделал; сделки в работе, застрявшие и забытые — ответственному.",
    "Преместването се води на този, който го е направил; сделките в работа, зациклилите и забравените — на отговорника им.",
);
pub const WON_SUM: Words = words!("Won, sum", "Выиграно, сумма", "Спечелени, сума");

pub const SINCE: Words = words!(
    "Since your last look, {day}",
    "С вашего прошлого визита, {day}",
    "От последния ви преглед, {day}"
);
pub const SINCE_NOTHING: Words = words!(
    "Nothing has moved since.",
    "С тех пор ничего не двигалось.",
    "Оттогава нищо не се е движило."
);
pub const DEALS: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);
pub const CLIENTS: Words = words!(
    "{n} {n|client|clients}",
    "{n} {n|клиент|клиента|клиентов}",
    "{n} {n|клиент|клиенти}"
);
pub const MEETINGS: Words = words!(
    "{n} {n|meeting|meetings}",
    "{n} {n|встреча|встречи|встреч}",
    "{n} {n|среща|срещи}"
);
pub const SAVE_LIST: Words = words!(
    "Save the list as CSV",
    "Сохранить список в CSV",
    "Запазете списъка като CSV"
);
pub const AND_MORE: Words = words!(
    "and {n} more in the saved list",
    "и ещё {n} — в сохранённом списке",
    "и още {n} в запазения списък",
);
pub const DEAL: Words = words!("Deal", "Сделка", "Сделка");
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const OWNER: Words = words!("Owner", "Ответственный", "Отговорник");
pub const VALUE: Words = words!("Value", "Сумма", "Сума");
pub const UNNAMED: Words = words!("Unnamed", "Без названия", "Без име");
pub const BEFORE: Words = words!("{was} before", "было {was}", "преди {was}");
pub const SHEET_TITLE: Words = words!("{team}: {period}", "{team}: {period}", "{team}: {period}");

pub const BY_NUMBER: Words = words!("By number", "По числу", "По брой");
pub const BY_VALUE: Words = words!("By value", "По сумме", "По сума");
pub const MEASURED: Words = words!("Measured", "В чём считать", "В какво се мери");
pub const N: Words = words!("entered", "вошло", "влезли");
pub const PASSED: Words = words!("Passed on", "Прошли дальше", "Минали нататък");
pub const STILL_INSIDE: Words = words!("In work", "В работе", "В работа");
pub const PARKED: Words = words!("Parked", "Отложены", "Отложени");
pub const COMPARE: Words = words!("Compare with", "Сравнить", "Сравнете с");
pub const VERSUS: Words = words!("against {name}", "с: {name}", "спрямо {name}");
pub const VERSUS_BEFORE: Words = words!(
    "against the period before",
    "с прошлым периодом",
    "спрямо предишния период"
);
pub const WAS: Words = words!("against {was}, n {n}", "было {was}, n {n}", "преди {was}, n {n}");
pub const UNUSUAL_DROP: Words = words!(
    "Unusual drop: {now} now, {before} there. The ranges do not overlap, so chance alone does not explain it.",
    "Необычное падение: сейчас {now}, там {before}. Диапазоны не пересекаются — одной случайностью это не объяснить.",
    "Необичаен спад: {now} сега, {before} там. Диапазоните не се застъпват, така че не е само случайност.",
);
pub const UNUSUAL_RISE: Words = words!(
    "Unusual rise: {now} now, {before} there. The ranges do not overlap.",
    "Необычный рост: сейчас {now}, там {before}. Диапазоны не пересекаются.",
    "Необичаен ръст: {now} сега, {before} там. Диапазоните не се застъпват.",
);
pub const AGEING: Words = words!(
    "Age against the norm",
    "Возраст против нормы",
    "Възраст спрямо нормата"
);
pub const AGEING_IS: Words = words!(
    "Open deals by their working days in the stage, measured in norms of that stage. Activity does not make them younger.",
    "Сделки в работе по рабочим дням на этапе, в нормах этого этапа. Касания их не молодят.",
    "Сделки в работа по работните им дни в етапа, в норми на този етап. Активностите не ги подмладяват.",
);
pub const AGE_FRESH: Words = words!("up to half the norm", "до половины нормы", "до половин норма");
pub const AGE_NORM: Words = words!("up to the norm", "до нормы", "до нормата");
pub const AGE_LATE: Words = words!("up to two norms", "до двух норм", "до две норми");
pub const AGE_OLD: Words = words!("longer", "дольше", "повече");
pub const NORM_OF: Words = words!(
    "norm {n} {n|day|days}",
    "норма {n} {n|день|дня|дней}",
    "норма {n} {n|ден|дни}"
);
pub const RECORDING: Words = words!(
    "Discipline of recording",
    "Дисциплина записи",
    "Дисциплина на записването"
);
pub const RECORDING_IS: Words = words!(
    "The gap between what happened and its being written down, over the moves and activities of the period. Speed is counted from what happened, so late records distort nothing but trust.",
    "Разрыв между событием и его записью по переходам и касаниям периода. Скорость считается по дате события, так что поздняя запись портит не цифры, а доверие к ним.",
    "Разликата между случилото се и записването му за преместванията и активностите през периода. Скоростта се смята от случилото се, така че късните записи не развалят цифрите, а само доверието в тях.",
);
pub const RECORDED_N: Words = words!(
    "by the next day, of {n} records",
    "не позже следующего дня, из {n} записей",
    "до следващия ден, от {n} записа",
);
pub const RECORDED_SAME: Words = words!("On the same day", "В тот же день", "В същия ден");
pub const RECORDED_NEXT: Words = words!("The day after", "На следующий день", "На следващия ден");
pub const RECORDED_LATER: Words = words!("Later", "Позже", "По-късно");
pub const GAP: Words = words!(
    "Of what was not recorded at once: median {median} days, at most {widest}.",
    "Из записанного не сразу: медиана {median} дн., самое большее {widest}.",
    "От незаписаното веднага: медиана {median} дни, най-много {widest}.",
);
pub const NOTHING_HAPPENED: Words = words!(
    "Nothing happened in this period.",
    "В этом периоде ничего не происходило.",
    "Нищо не се е случило през този период.",
);
pub const LEVERS: Words = words!(
    "Levers of velocity",
    "Рычаги скорости продаж",
    "Лостове на скоростта"
);
pub const LEVERS_IS: Words = words!(
    "Open deals × average won value × win rate ÷ median cycle. The last column: what a tenth more of each (a cycle shorter by a tenth) would bring.",
    "Сделки в работе × средняя сумма победы × доля побед ÷ медианный цикл. Последний столбец: что даст десятая часть каждого (цикл короче на десятую).",
    "Сделки в работа × средна сума на спечелена × дял на спечелените ÷ медианен цикъл. Последната колона: какво би донесла една десета повече от всяко (цикъл, по-къс с една десета).",
);
pub const LEVER: Words = words!("Lever", "Рычаг", "Лост");
pub const NOW: Words = words!("Now", "Сейчас", "Сега");
pub const TEN_PER_CENT: Words = words!("10 % better", "На 10 % лучше", "С 10 % по-добре");
pub const LEVER_OPEN: Words = words!("Deals in work", "Сделок в работе", "Сделки в работа");
pub const LEVER_AVERAGE: Words = words!("Average won", "Средняя победа", "Средна спечелена");
pub const LEVER_RATE: Words = words!("Win rate", "Доля побед", "Дял на спечелените");
pub const LEVER_CYCLE: Words = words!("Cycle, days", "Цикл, дней", "Цикъл, дни");
pub const PER_DAY_MORE: Words = words!("+{sum} a day", "+{sum} в день", "+{sum} на ден");
pub const MONEY_PER_DAY: Words = words!("{sum} a day", "{sum} в день", "{sum} на ден");
pub const NO_VELOCITY: Words = words!(
    "Nothing was won in this period, so there is no velocity to speak of.",
    "В этом периоде ничего не выиграно, скорость считать не из чего.",
    "През този период няма спечелени сделки, така че скорост няма от какво да се сметне.",
);
pub const MULTIPLES: Words = words!(
    "Leading indicators by person",
    "Опережающие показатели по сотрудникам",
    "Изпреварващи показатели по служители",
);
pub const MULTIPLES_IS: Words = words!(
    "Eight periods up to the one looked at, on one scale for everybody. The dashed line is the plan where an indicator has one.",
    "Восемь периодов до выбранного, в одном масштабе для всех. Пунктир — план, если он есть у показателя.",
    "Осем периода до избрания, в един мащаб за всички. Пунктирът е планът, ако показателят има такъв.",
);
pub const MULTIPLES_SPAN: Words = words!("{from} – {to}", "{from} — {to}", "{from} – {to}");
pub const OF_PLAN: Words = words!("of {plan}", "из {plan}", "от {plan}");
pub const WON_SO_FAR: Words = words!(
    "Won in the period",
    "Выиграно за период",
    "Спечелено през периода"
);
pub const PLANNED: Words = words!("Plan", "План", "План");
pub const AT_THIS_PACE: Words = words!("At this pace", "В таком темпе", "При този темп");
pub const MISSING_PER_DAY: Words = words!(
    "Missing per working day",
    "Не хватает на рабочий день",
    "Не достига на работен ден"
);
pub const PACE_IS: Words = words!(
    "won ÷ working days passed × working days in the period. The plan is that of the indicators “sum of deals won” together.",
    "выиграно ÷ прошедшие рабочие дни × рабочие дни периода. План — сумма планов по показателю «сумма выигранных сделок».",
    "спечелено ÷ изминали работни дни × работни дни в периода. Планът е сборът от плановете по показателя „сума на спечелените сделки“.",
);
