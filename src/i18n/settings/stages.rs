//! Boards and their stages.

use super::{Words, words};

pub const BOARDS: Words = words!("Boards", "Доски", "Табла");
pub const BOARDS_NOTE: Words = words!(
    "A board is one way of selling, with stages of its own.",
    "Доска — это один способ продавать со своими этапами.",
    "Таблото е един начин на продажба със собствени етапи.",
);
pub const NEW_BOARD: Words = words!("New board", "Новая доска", "Ново табло");
pub const BOARD_NAME: Words = words!("Name of the board", "Название доски", "Име на таблото");
pub const BOARD_COUNTS: Words = words!(
    "{n} {n|deal|deals}",
    "{n} {n|сделка|сделки|сделок}",
    "{n} {n|сделка|сделки}"
);
pub const EDIT_STAGES: Words = words!("Stages", "Этапы", "Етапи");
pub const EDIT_STAGES_OF: Words = words!(
    "Edit the stages of “{name}”",
    "Настроить этапы доски «{name}»",
    "Редактирайте етапите на „{name}“"
);
pub const STAGES_OF: Words = words!("Stages of “{name}”", "Этапы доски «{name}»", "Етапи на „{name}“");
pub const DELETE_BOARD: Words = words!(
    "Delete the board “{name}”",
    "Удалить доску «{name}»",
    "Изтрийте таблото „{name}“"
);
pub const BOARD_UP: Words = words!(
    "Move the board “{name}” up",
    "Поднять доску «{name}»",
    "Преместете таблото „{name}“ нагоре"
);
pub const BOARD_DOWN: Words = words!(
    "Move the board “{name}” down",
    "Опустить доску «{name}»",
    "Преместете таблото „{name}“ надолу"
);

pub const BOARD_ADDED: Words = words!(
    "Board “{name}” added",
    "Доска «{name}» добавлена",
    "Таблото „{name}“ е добавено"
);
pub const BOARD_RENAMED: Words = words!(
    "Board renamed to “{name}”",
    "Доска переименована в «{name}»",
    "Таблото е преименувано на „{name}“"
);
pub const BOARD_MOVED: Words = words!(
    "Order of the boards changed",
    "Порядок досок изменён",
    "Редът на таблата е променен"
);
pub const BOARD_DELETED: Words = words!(
    "Board “{name}” deleted",
    "Доска «{name}» удалена",
    "Таблото „{name}“ е изтрито"
);
pub const BOARD_NEEDS_NAME: Words = words!(
    "A board needs a name.",
    "Доске нужно название.",
    "Таблото трябва да има име."
);
pub const LAST_BOARD: Words = words!(
    "This is the only board. Add another one before you delete it.",
    "Это единственная доска. Прежде чем удалять её, заведите другую.",
    "Това е единственото табло. Преди да го изтриете, добавете друго.",
);
pub const BOARD_IS_GONE: Words = words!(
    "This board is not there any more.",
    "Этой доски больше нет.",
    "Това табло вече не съществува."
);
pub const BOARD_EMPTY_NOW: Words = words!(
    "The board and its stages are deleted. You can undo this.",
    "Доска и её этапы будут удалены. Это можно отменить.",
    "Таблото и етапите му ще бъдат изтрити. Това може да се отмени.",
);
pub const BOARD_HOLDS: Words = words!(
    "{n} {n|deal|deals} on this board {n|is|are} in work or parked. Where {n|does it|do they} go?",
    "На этой доске в работе или отложено: {n} {n|сделка|сделки|сделок}. Куда {n|её|их|их} перенести?",
    "На това табло {n} {n|сделка е|сделки са} в работа или {n|отложена|отложени}. Къде да {n|отиде|отидат}?",
);
pub const BOARD_KEEPS_CLOSED: Words = words!(
    "What was won or lost stays in the reports and with its client.",
    "Выигранное и проигранное остаётся в отчётах и у клиентов.",
    "Спечеленото и загубеното остава в отчетите и при клиента.",
);
pub const HEIR: Words = words!("Move them to", "Перенести в этап", "Преместете ги в");

pub const START_WITH: Words = words!("Start with", "С чего начать", "Започнете с");
pub const EMPTY_BOARD: Words = words!("An empty board", "Пустая доска", "Празно табло");
pub const EMPTY_BOARD_NOTE: Words = words!(
    "One stage, the rest is up to you.",
    "Один этап, остальное — на ваше усмотрение.",
    "Един етап, останалото зависи от вас.",
);
pub const FIRST_STAGE: Words = words!("New", "Новые", "Нови");
pub const CREATE: Words = words!("Create", "Создать", "Създайте");

pub const ADD_STAGE: Words = words!("Add a stage", "Добавить этап", "Добавете етап");
pub const NEW_STAGE: Words = words!("New stage", "Новый этап", "Нов етап");
pub const STAGE_NAME: Words = words!("Name of the stage", "Название этапа", "Име на етапа");
pub const KIND: Words = words!(
    "What being here means",
    "Что значит быть на этом этапе",
    "Какво значи да си тук"
);
pub const GOAL: Words = words!("Goal", "Цель", "Цел");
pub const RESULT: Words = words!("Expected result", "Ожидаемый результат", "Очакван резултат");
pub const GOAL_HINT: Words = words!(
    "What to achieve here",
    "Чего добиться на этом этапе",
    "Какво да се постигне тук"
);
pub const RESULT_HINT: Words = words!(
    "What the client must have done to go on",
    "Что должен сделать клиент, чтобы идти дальше",
    "Какво трябва да е направил клиентът, за да продължим",
);
pub const NORM: Words = words!(
    "Norm: working days before a deal counts as stuck; 0 = none",
    "Норма: рабочих дней, после которых сделка считается зависшей; 0 — нет",
    "Норма: работни дни, след които сделката се брои за зациклила; 0 = няма",
);
pub const DAYS: Words = words!("days", "дн.", "дни");
pub const PROBABILITY: Words = words!(
    "Chance of winning, %",
    "Вероятность выигрыша, %",
    "Вероятност за спечелване, %"
);
pub const COLOUR: Words = words!("Colour", "Цвет", "Цвят");
pub const COLOUR_OF: Words = words!("Colour of “{name}”", "Цвет этапа «{name}»", "Цвят на „{name}“");
pub const HUES: [Words; 8] = [
    words!("Slate", "Серый", "Сив"),
    words!("Blue", "Синий", "Син"),
    words!("Cyan", "Бирюзовый", "Тюркоазен"),
    words!("Green", "Зелёный", "Зелен"),
    words!("Ochre", "Охра", "Охра"),
    words!("Orange", "Оранжевый", "Оранжев"),
    words!("Pink", "Розовый", "Розов"),
    words!("Violet", "Фиолетовый", "Виолетов"),
];
pub const UP: Words = words!(
    "Move “{name}” up",
    "Поднять «{name}»",
    "Преместете „{name}“ нагоре"
);
pub const DOWN: Words = words!(
    "Move “{name}” down",
    "Опустить «{name}»",
    "Преместете „{name}“ надолу"
);
pub const DELETE_STAGE: Words = words!(
    "Delete the stage “{name}”",
    "Удалить этап «{name}»",
    "Изтрийте етапа „{name}“"
);

pub const STAGE_ADDED: Words = words!("Stage added", "Этап добавлен", "Етапът е добавен");
pub const STAGE_RENAMED: Words = words!(
    "Stage renamed to “{name}”",
    "Этап переименован в «{name}»",
    "Етапът е преименуван на „{name}“"
);
pub const STAGE_CHANGED: Words = words!(
    "Stage “{name}” changed",
    "Этап «{name}» изменён",
    "Етапът „{name}“ е променен"
);
pub const STAGE_MOVED: Words = words!(
    "Stage “{name}” moved",
    "Этап «{name}» переставлен",
    "Етапът „{name}“ е преместен"
);
pub const STAGE_MOVED_SAID: Words = words!(
    "“{name}” is {place} of {count}",
    "«{name}»: {place} из {count}",
    "„{name}“ е {place} от {count}"
);
pub const STAGE_DELETED: Words = words!(
    "Stage “{name}” deleted",
    "Этап «{name}» удалён",
    "Етапът „{name}“ е изтрит"
);
pub const STAGE_NEEDS_NAME: Words = words!(
    "A stage needs a name.",
    "Этапу нужно название.",
    "Етапът трябва да има име."
);
pub const LAST_OPEN: Words = words!(
    "A board needs at least one stage in work. Add another one first.",
    "На доске нужен хотя бы один рабочий этап. Сначала добавьте другой.",
    "Таблото трябва да има поне един етап в работа. Първо добавете друг.",
);
pub const NOT_A_NUMBER: Words = words!(
    "Type a whole number from 0 to {most}.",
    "Введите целое число от 0 до {most}.",
    "Въведете цяло число от 0 до {most}.",
);
pub const STAGE_EMPTY_NOW: Words = words!(
    "No deal is here. The stage is deleted; you can undo this.",
    "Сделок на этапе нет. Этап будет удалён; это можно отменить.",
    "Тук няма сделки. Етапът ще бъде изтрит; това може да се отмени.",
);
pub const STAGE_HOLDS: Words = words!(
    "{n} {n|deal is|deals are} here. Where {n|does it|do they} go?",
    "Здесь {n} {n|сделка|сделки|сделок}. Куда {n|её|их|их} перенести?",
    "Тук има {n} {n|сделка|сделки}. Къде да {n|отиде|отидат}?",
);
