//! Texts of the report of a meeting: answers, verdict, agreements, review.

use super::{Words, words};

pub const TITLE: Words = words!("Report", "Отчёт", "Отчет");
pub const CHECKLIST: Words = words!("Checklist", "Чек-лист", "Контролен списък");
pub const NO_CHECKLIST: Words = words!(
    "Choose by what the meeting is judged.",
    "Выберите, по чему оценивать встречу.",
    "Изберете по какво да се оцени срещата.",
);
pub const VERSION: Words = words!(
    "{name}, version {version}",
    "{name}, версия {version}",
    "{name}, версия {version}"
);
pub const YES: Words = words!("Yes", "Да", "Да");
pub const PARTLY: Words = words!("Partly", "Частично", "Частично");
pub const NO: Words = words!("No", "Нет", "Не");
pub const NOT_APPLICABLE: Words = words!("N/A", "Н/П", "Н/П");
pub const NOT_APPLICABLE_LONG: Words = words!("Not applicable", "Неприменимо", "Неприложимо");
pub const CHOSEN: Words = words!("This one", "Выбрать", "Този");
pub const WEIGHT: Words = words!("weight {n}", "вес {n}", "тегло {n}");
pub const NOTE: Words = words!("Note", "Примечание", "Бележка");
pub const SIGN_AGAINST: Words = words!("sign against", "признак против", "признак против");
pub const WORKING: Words = words!("{points} of {of}", "{points} из {of}", "{points} от {of}");
pub const TAKEN_OFF: Words = words!(
    "{points} taken off by signs against",
    "минус {points} за признаки против",
    "минус {points} заради признаци против",
);
pub const ANSWERED: Words = words!(
    "{n} of {of} answered",
    "отвечено {n} из {of}",
    "отговорени {n} от {of}"
);
pub const IGNORED: Words = words!(
    "{n} {n|criterion|criteria} with a weight of zero or less {n|does|do} not count.",
    "{n} {n|критерий|критерия|критериев} с весом ноль и меньше не {n|учитывается|учитываются|учитываются}.",
    "{n} {n|критерий|критерия} с тегло нула или по-малко не {n|се брои|се броят}.",
);
pub const SEVERAL: Words = words!(
    "Two lines are chosen; the lower one counts. Choose one.",
    "Выбраны две строки, считается меньшая. Оставьте одну.",
    "Избрани са два реда; брои се по-ниският. Оставете един.",
);
pub const ANSWER_SAVED: Words = words!(
    "Answered a checklist",
    "Ответ в чек-листе",
    "Отговор в контролен списък"
);

pub const VERDICT: Words = words!("Verdict", "Итог", "Оценка");
pub const FORWARD_IS: Words = words!(
    "The client did or promised a named action with a date",
    "Клиент сделал или обещал конкретное действие с датой",
    "Клиентът направи или обеща конкретно действие с дата",
);
pub const PLACE_IS: Words = words!(
    "Put off, wrong person, nothing agreed",
    "Перенесли, не тот человек, ни о чём не договорились",
    "Отложено, не с когото трябва, нищо не е договорено",
);
pub const BACK_IS: Words = words!(
    "Refused, put off for ever, or something won was lost",
    "Отказали, отложили навсегда или потеряли достигнутое",
    "Отказ, отлагане завинаги или загуба на вече постигнатото",
);
pub const ACTION: Words = words!(
    "What the client did or promised",
    "Что клиент сделал или обещал",
    "Какво направи или обеща клиентът"
);
pub const ACTION_DATE: Words = words!("By when", "К какому дню", "До кога");
pub const AS_NEXT_STEP: Words = words!(
    "Make it the deal’s next step",
    "Сделать следующим шагом сделки",
    "Направете го следваща стъпка по сделката"
);
pub const HIGH_SCORE: Words = words!(
    "The score is high, yet the client took no step. The verdict is decided by what the client did.",
    "Оценка высокая, но шага клиент не сделал. Итог решает действие клиента.",
    "Балът е висок, но клиентът не е направил крачка. Решава действието на клиента.",
);
pub const LOW_SCORE: Words = words!(
    "A step forward in spite of a low score: check whether the action is real.",
    "Шаг вперёд при низкой оценке: проверьте, настоящее ли это действие.",
    "Крачка напред при нисък бал: проверете дали действието е истинско.",
);
pub const AS_FORESEEN: Words = words!(
    "As expected ({sure} sure)",
    "Как и ожидали (уверенность {sure})",
    "Както се очакваше (увереност {sure})"
);
pub const NOT_AS_FORESEEN: Words = words!(
    "Expected was “{verdict}” ({sure} sure)",
    "Ожидали «{verdict}» (уверенность {sure})",
    "Очакваше се „{verdict}“ (увереност {sure})",
);
pub const SIZE: Words = words!("Size of the step", "Размер шага", "Размер на крачката");
pub const STAGES_NEARER: Words = words!(
    "{n} {n|stage|stages} nearer",
    "на {n} {n|этап|этапа|этапов} ближе",
    "с {n} {n|етап|етапа} по-близо",
);
pub const STAGES_FURTHER: Words = words!(
    "{n} {n|stage|stages} further",
    "на {n} {n|этап|этапа|этапов} дальше",
    "с {n} {n|етап|етапа} по-далеч",
);
pub const GAINED: Words = words!(
    "{sum} more likely",
    "{sum} прибавки к вероятному",
    "{sum} към вероятната стойност"
);
pub const SPENT_ON_DEAL: Words = words!(
    "All meetings of the deal",
    "Все встречи по сделке",
    "Всички срещи по сделката"
);
pub const SHARE_OF_MARGIN: Words = words!("{share} of its margin", "{share} маржи", "{share} от маржа ѝ");
pub const SHARE_OF_VALUE: Words = words!(
    "{share} of its value",
    "{share} суммы сделки",
    "{share} от стойността ѝ"
);
pub const IN_A_ROW: Words = words!(
    "{n} {n|meeting|meetings} in a row moved nothing: the deal is stuck, whatever the days.",
    "{n} {n|встреча|встречи|встреч} подряд на месте: сделка застряла, сколько бы дней ни прошло.",
    "{n} {n|среща|срещи} подред „на място“: сделката е зациклила, колкото и дни да са минали.",
);

pub const WHAT_HAPPENED: Words = words!("What happened", "Как прошло", "Как мина");
pub const GOALS_REACHED: Words = words!("Goals reached?", "Цели достигнуты?", "Постигнати ли са целите?");
pub const TASKS_SOLVED: Words = words!("Tasks solved?", "Задачи решены?", "Решени ли са задачите?");
pub const WHY: Words = words!("Why it came out so", "Почему так вышло", "Защо се получи така");
pub const LEARNT: Words = words!("What was learnt", "Что узнали", "Какво научихме");
pub const BY: Words = words!("{name}, {moment}", "{name}, {moment}", "{name}, {moment}");
pub const SOMEBODY: Words = words!("Somebody", "Кто-то", "Някой");

pub const ADD_OWN: Words = words!(
    "Add your own report",
    "Добавить свой отчёт",
    "Добавете свой отчет"
);
pub const CHANGE_REVIEW: Words = words!("Change the review", "Изменить разбор", "Променете прегледа");

pub const AGREEMENTS: Words = words!("Agreements", "Договорённости", "Договорености");
pub const CLIENTS_SIDE: Words = words!("The client", "Клиент", "Клиентът");
pub const OUR_SIDE: Words = words!("We", "Мы", "Ние");
pub const WHO_PROMISED: Words = words!("Who promised", "Кто обещал", "Кой обеща");
pub const PROMISE: Words = words!("What was promised", "Что обещано", "Какво е обещано");
pub const BY_WHEN: Words = words!("By when", "Срок", "Срок");
pub const PROMISE_LINE: Words = words!(
    "{side}: {text}{day}",
    "{side}: {text}{day}",
    "{side}: {text}{day}"
);
pub const ADD: Words = words!("Add", "Добавить", "Добавете");
pub const AGREED: Words = words!(
    "Agreement written down",
    "Договорённость записана",
    "Договореността е записана"
);
pub const STRIKE: Words = words!("Strike out", "Вычеркнуть", "Зачеркнете");
pub const STRUCK: Words = words!(
    "Agreement struck out",
    "Договорённость вычеркнута",
    "Договореността е зачеркната"
);
pub const TO_NEXT_STEP: Words = words!("Next step", "Следующий шаг", "Следваща стъпка");
pub const TO_ACTIVITY: Words = words!("Note in the deal", "Заметка в сделку", "Бележка в сделката");
pub const TO_MEETING: Words = words!("Plan a meeting", "Назначить встречу", "Планирайте среща");
pub const BECAME_NEXT_STEP: Words = words!(
    "is the next step",
    "стала следующим шагом",
    "вече е следваща стъпка"
);
pub const BECAME_ACTIVITY: Words = words!("noted in the deal", "записана в сделку", "записана в сделката");
pub const BECAME_MEETING: Words = words!("a meeting is planned", "назначена встреча", "планирана е среща");

pub const CLOSE: Words = words!("Close the report", "Сдать отчёт", "Приключете отчета");
pub const CLOSED: Words = words!("Report closed", "Отчёт сдан", "Отчетът е приключен");
pub const MOVE_DEAL: Words = words!("Move the deal", "Передвинуть сделку", "Преместете сделката");
pub const LEAVE_DEAL: Words = words!(
    "Leave it in “{stage}”",
    "Оставить на «{stage}»",
    "Оставете я в „{stage}“"
);
pub const REACHED: Words = words!(
    "Was this reached? “{result}”",
    "Это достигнуто? «{result}»",
    "Постигнато ли е това? „{result}“"
);
pub const ON_CREDIT: Words = words!("No, on credit", "Нет, в долг", "Не, на доверие");
pub const LOST_WHY: Words = words!("Why was it lost?", "Почему проиграли?", "Защо е загубена?");
pub const PARKED_UNTIL: Words = words!("Look at it again on", "Вернуться к ней", "Погледнете я отново на");
pub const WON_VALUE: Words = words!("Final value", "Итоговая сумма", "Крайна сума");
pub const DEAL_NOTE: Words = words!("Words to it", "Комментарий", "Коментар");
pub const DEAL_REFUSED: Words = words!(
    "The deal cannot be moved like that: answer what the move asks.",
    "Так сделку не передвинуть: ответьте на вопросы перехода.",
    "Сделката не може да се премести така: отговорете на въпросите при преместването.",
);

pub const REVIEW: Words = words!(
    "The head’s review",
    "Разбор руководителя",
    "Преглед от ръководителя"
);
pub const MARK: Words = words!("Mark", "Оценка", "Оценка на ръководителя");
pub const COMMENT: Words = words!("Comment", "Комментарий", "Коментар");
pub const MARK_EXEMPLARY: Words = words!(
    "Exemplary: show it to others",
    "Образцовая: показывать другим",
    "Образцова: покажете я на другите"
);
pub const SAVE_REVIEW: Words = words!("Save the review", "Сохранить разбор", "Запазете прегледа");
pub const REVIEWED: Words = words!("Reviewed", "Разобрана", "Прегледана");
pub const WAITS_FOR_REVIEW: Words = words!(
    "Waits for the head’s review.",
    "Ждёт разбора руководителем.",
    "Чака преглед от ръководителя."
);
