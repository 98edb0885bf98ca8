//! Texts of the report of a meeting: answers, verdict, agreements, review.

use super::{Words, words};

pub const TITLE: Words = words("Report", "Отчёт");
pub const CHECKLIST: Words = words("Checklist", "Чек-лист");
pub const NO_CHECKLIST: Words = words(
    "Choose by what the meeting is judged.",
    "Выберите, по чему оценивать встречу.",
);
pub const VERSION: Words = words("{name}, version {version}", "{name}, версия {version}");
pub const YES: Words = words("Yes", "Да");
pub const PARTLY: Words = words("Partly", "Частично");
pub const NO: Words = words("No", "Нет");
pub const NOT_APPLICABLE: Words = words("N/A", "Н/П");
pub const NOT_APPLICABLE_LONG: Words = words("Not applicable", "Неприменимо");
pub const CHOSEN: Words = words("This one", "Выбрать");
pub const WEIGHT: Words = words("weight {n}", "вес {n}");
pub const NOTE: Words = words("Note", "Примечание");
pub const SIGN_AGAINST: Words = words("sign against", "признак против");
pub const WORKING: Words = words("{points} of {of}", "{points} из {of}");
pub const TAKEN_OFF: Words = words(
    "{points} taken off by signs against",
    "минус {points} за признаки против",
);
pub const ANSWERED: Words = words("{n} of {of} answered", "отвечено {n} из {of}");
pub const IGNORED: Words = words(
    "{n} {n|criterion|criteria} with a weight of zero or less {n|does|do} not count.",
    "{n} {n|критерий|критерия|критериев} с весом ноль и меньше не {n|учитывается|учитываются|учитываются}.",
);
pub const SEVERAL: Words = words(
    "Two lines are chosen; the lower one counts. Choose one.",
    "Выбраны две строки, считается меньшая. Оставьте одну.",
);
pub const ANSWER_SAVED: Words = words("Answered a checklist", "Ответ в чек-листе");

pub const VERDICT: Words = words("Verdict", "Итог");
pub const FORWARD_IS: Words = words(
    "The client did or promised a named action with a date",
    "Клиент сделал или обещал конкретное действие с датой",
);
pub const PLACE_IS: Words = words(
    "Put off, wrong person, nothing agreed",
    "Перенесли, не тот человек, ни о чём не договорились",
);
pub const BACK_IS: Words = words(
    "Refused, put off for ever, or something won was lost",
    "Отказали, отложили навсегда или потеряли достигнутое",
);
pub const ACTION: Words = words("What the client did or promised", "Что клиент сделал или обещал");
pub const ACTION_DATE: Words = words("By when", "К какому дню");
pub const AS_NEXT_STEP: Words = words("Make it the deal’s next step", "Сделать следующим шагом сделки");
pub const HIGH_SCORE: Words = words(
    "The score is high, yet the client took no step. The verdict is decided by what the client did.",
    "Оценка высокая, но шага клиент не сделал. Итог решает действие клиента.",
);
pub const LOW_SCORE: Words = words(
    "A step forward in spite of a low score: check whether the action is real.",
    "Шаг вперёд при низкой оценке: проверьте, настоящее ли это действие.",
);
pub const AS_FORESEEN: Words = words("As expected ({sure} sure)", "Как и ожидали (уверенность {sure})");
pub const NOT_AS_FORESEEN: Words = words(
    "Expected was “{verdict}” ({sure} sure)",
    "Ожидали «{verdict}» (уверенность {sure})",
);
pub const SIZE: Words = words("Size of the step", "Размер шага");
pub const STAGES_NEARER: Words = words(
    "{n} {n|stage|stages} nearer",
    "на {n} {n|этап|этапа|этапов} ближе",
);
pub const STAGES_FURTHER: Words = words(
    "{n} {n|stage|stages} further",
    "на {n} {n|этап|этапа|этапов} дальше",
);
pub const GAINED: Words = words("{sum} more likely", "{sum} прибавки к вероятному");
pub const SPENT_ON_DEAL: Words = words("All meetings of the deal", "Все встречи по сделке");
pub const SHARE_OF_MARGIN: Words = words("{share} of its margin", "{share} маржи");
pub const SHARE_OF_VALUE: Words = words("{share} of its value", "{share} суммы сделки");
pub const IN_A_ROW: Words = words(
    "{n} {n|meeting|meetings} in a row moved nothing: the deal is stuck, whatever the days.",
    "{n} {n|встреча|встречи|встреч} подряд на месте: сделка застряла, сколько бы дней ни прошло.",
);

pub const WHAT_HAPPENED: Words = words("What happened", "Как прошло");
pub const GOALS_REACHED: Words = words("Goals reached?", "Цели достигнуты?");
pub const TASKS_SOLVED: Words = words("Tasks solved?", "Задачи решены?");
pub const WHY: Words = words("Why it came out so", "Почему так вышло");
pub const LEARNT: Words = words("What was learnt", "Что узнали");
pub const BY: Words = words("{name}, {moment}", "{name}, {moment}");
pub const SOMEBODY: Words = words("Somebody", "Кто-то");

pub const ADD_OWN: Words = words("Add your own report", "Добавить свой отчёт");
pub const CHANGE_REVIEW: Words = words("Change the review", "Изменить разбор");

pub const AGREEMENTS: Words = words("Agreements", "Договорённости");
pub const CLIENTS_SIDE: Words = words("The client", "Клиент");
pub const OUR_SIDE: Words = words("We", "Мы");
pub const WHO_PROMISED: Words = words("Who promised", "Кто обещал");
pub const PROMISE: Words = words("What was promised", "Что обещано");
pub const BY_WHEN: Words = words("By when", "Срок");
pub const PROMISE_LINE: Words = words("{side}: {text}{day}", "{side}: {text}{day}");
pub const ADD: Words = words("Add", "Добавить");
pub const AGREED: Words = words("Agreement written down", "Договорённость записана");
pub const STRIKE: Words = words("Strike out", "Вычеркнуть");
pub const STRUCK: Words = words("Agreement struck out", "Договорённость вычеркнута");
pub const TO_NEXT_STEP: Words = words("Next step", "Следующий шаг");
pub const TO_ACTIVITY: Words = words("Note in the deal", "Заметка в сделку");
pub const TO_MEETING: Words = words("Plan a meeting", "Назначить встречу");
pub const BECAME_NEXT_STEP: Words = words("is the next step", "стала следующим шагом");
pub const BECAME_ACTIVITY: Words = words("noted in the deal", "записана в сделку");
pub const BECAME_MEETING: Words = words("a meeting is planned", "назначена встреча");

pub const CLOSE: Words = words("Close the report", "Сдать отчёт");
pub const CLOSED: Words = words("Report closed", "Отчёт сдан");
pub const MOVE_DEAL: Words = words("Move the deal", "Передвинуть сделку");
pub const LEAVE_DEAL: Words = words("Leave it in “{stage}”", "Оставить на «{stage}»");
pub const REACHED: Words = words("Was this reached? “{result}”", "Это достигнуто? «{result}»");
pub const ON_CREDIT: Words = words("No, on credit", "Нет, в долг");
pub const LOST_WHY: Words = words("Why was it lost?", "Почему проиграли?");
pub const PARKED_UNTIL: Words = words("Look at it again on", "Вернуться к ней");
pub const WON_VALUE: Words = words("Final value", "Итоговая сумма");
pub const DEAL_NOTE: Words = words("Words to it", "Комментарий");
pub const DEAL_REFUSED: Words = words(
    "The deal cannot be moved like that: answer what the move asks.",
    "Так сделку не передвинуть: ответьте на вопросы перехода.",
);

pub const REVIEW: Words = words("The head’s review", "Разбор руководителя");
pub const MARK: Words = words("Mark", "Оценка");
pub const COMMENT: Words = words("Comment", "Комментарий");
pub const MARK_EXEMPLARY: Words = words("Exemplary: show it to others", "Образцовая: показывать другим");
pub const SAVE_REVIEW: Words = words("Save the review", "Сохранить разбор");
pub const REVIEWED: Words = words("Reviewed", "Разобрана");
pub const WAITS_FOR_REVIEW: Words = words("Waits for the head’s review.", "Ждёт разбора руководителем.");
