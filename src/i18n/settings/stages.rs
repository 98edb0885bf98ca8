//! Boards and their stages.

use super::{Words, words};

pub const BOARDS: Words = words("Boards", "Доски");
pub const BOARDS_NOTE: Words = words(
    "A board is one way of selling, with stages of its own.",
    "Доска — это один способ продавать со своими этапами.",
);
pub const NEW_BOARD: Words = words("New board", "Новая доска");
pub const BOARD_NAME: Words = words("Name of the board", "Название доски");
pub const BOARD_COUNTS: Words = words("{n} {n|deal|deals}", "{n} {n|сделка|сделки|сделок}");
pub const EDIT_STAGES: Words = words("Stages", "Этапы");
pub const EDIT_STAGES_OF: Words = words("Edit the stages of “{name}”", "Настроить этапы доски «{name}»");
pub const STAGES_OF: Words = words("Stages of “{name}”", "Этапы доски «{name}»");
pub const DELETE_BOARD: Words = words("Delete the board “{name}”", "Удалить доску «{name}»");
pub const BOARD_UP: Words = words("Move the board “{name}” up", "Поднять доску «{name}»");
pub const BOARD_DOWN: Words = words("Move the board “{name}” down", "Опустить доску «{name}»");

pub const BOARD_ADDED: Words = words("Board “{name}” added", "Доска «{name}» добавлена");
pub const BOARD_RENAMED: Words = words("Board renamed to “{name}”", "Доска переименована в «{name}»");
pub const BOARD_MOVED: Words = words("Order of the boards changed", "Порядок досок изменён");
pub const BOARD_DELETED: Words = words("Board “{name}” deleted", "Доска «{name}» удалена");
pub const BOARD_NEEDS_NAME: Words = words("A board needs a name.", "Доске нужно название.");
pub const LAST_BOARD: Words = words(
    "This is the only board. Add another one before you delete it.",
    "Это единственная доска. Прежде чем удалять её, заведите другую.",
);
pub const BOARD_IS_GONE: Words = words("This board is not there any more.", "Этой доски больше нет.");
pub const BOARD_EMPTY_NOW: Words = words(
    "The board and its stages are deleted. You can undo this.",
    "Доска и её этапы будут удалены. Это можно отменить.",
);
pub const BOARD_HOLDS: Words = words(
    "{n} {n|deal|deals} on this board {n|is|are} in work or parked. Where {n|does it|do they} go?",
    "На этой доске в работе или отложено: {n} {n|сделка|сделки|сделок}. Куда {n|её|их|их} перенести?",
);
pub const BOARD_KEEPS_CLOSED: Words = words(
    "What was won or lost stays in the reports and with its client.",
    "Выигранное и проигранное остаётся в отчётах и у клиентов.",
);
pub const HEIR: Words = words("Move them to", "Перенести в этап");

pub const START_WITH: Words = words("Start with", "С чего начать");
pub const EMPTY_BOARD: Words = words("An empty board", "Пустая доска");
pub const EMPTY_BOARD_NOTE: Words = words(
    "One stage, the rest is up to you.",
    "Один этап, остальное — на ваше усмотрение.",
);
pub const FIRST_STAGE: Words = words("New", "Новые");
pub const CREATE: Words = words("Create", "Создать");

pub const ADD_STAGE: Words = words("Add a stage", "Добавить этап");
pub const NEW_STAGE: Words = words("New stage", "Новый этап");
pub const STAGE_NAME: Words = words("Name of the stage", "Название этапа");
pub const KIND: Words = words("What being here means", "Что значит быть на этом этапе");
pub const GOAL: Words = words("Goal", "Цель");
pub const RESULT: Words = words("Expected result", "Ожидаемый результат");
pub const GOAL_HINT: Words = words("What to achieve here", "Чего добиться на этом этапе");
pub const RESULT_HINT: Words = words(
    "What the client must have done to go on",
    "Что должен сделать клиент, чтобы идти дальше",
);
pub const NORM: Words = words(
    "Norm: working days before a deal counts as stuck; 0 = none",
    "Норма: рабочих дней, после которых сделка считается зависшей; 0 — нет",
);
pub const DAYS: Words = words("days", "дн.");
pub const PROBABILITY: Words = words("Chance of winning, %", "Вероятность выигрыша, %");
pub const COLOUR: Words = words("Colour", "Цвет");
pub const COLOUR_OF: Words = words("Colour of “{name}”", "Цвет этапа «{name}»");
pub const HUES: [Words; 8] = [
    words("Slate", "Серый"),
    words("Blue", "Синий"),
    words("Cyan", "Бирюзовый"),
    words("Green", "Зелёный"),
    words("Ochre", "Охра"),
    words("Orange", "Оранжевый"),
    words("Pink", "Розовый"),
    words("Violet", "Фиолетовый"),
];
pub const UP: Words = words("Move “{name}” up", "Поднять «{name}»");
pub const DOWN: Words = words("Move “{name}” down", "Опустить «{name}»");
pub const DELETE_STAGE: Words = words("Delete the stage “{name}”", "Удалить этап «{name}»");

pub const STAGE_ADDED: Words = words("Stage added", "Этап добавлен");
pub const STAGE_RENAMED: Words = words("Stage renamed to “{name}”", "Этап переименован в «{name}»");
pub const STAGE_CHANGED: Words = words("Stage “{name}” changed", "Этап «{name}» изменён");
pub const STAGE_MOVED: Words = words("Stage “{name}” moved", "Этап «{name}» переставлен");
pub const STAGE_MOVED_SAID: Words = words("“{name}” is {place} of {count}", "«{name}»: {place} из {count}");
pub const STAGE_DELETED: Words = words("Stage “{name}” deleted", "Этап «{name}» удалён");
pub const STAGE_NEEDS_NAME: Words = words("A stage needs a name.", "Этапу нужно название.");
pub const LAST_OPEN: Words = words(
    "A board needs at least one stage in work. Add another one first.",
    "На доске нужен хотя бы один рабочий этап. Сначала добавьте другой.",
);
pub const NOT_A_NUMBER: Words = words(
    "Type a whole number from 0 to {most}.",
    "Введите целое число от 0 до {most}.",
);
pub const STAGE_EMPTY_NOW: Words = words(
    "No deal is here. The stage is deleted; you can undo this.",
    "Сделок на этапе нет. Этап будет удалён; это можно отменить.",
);
pub const STAGE_HOLDS: Words = words(
    "{n} {n|deal is|deals are} here. Where {n|does it|do they} go?",
    "Здесь {n} {n|сделка|сделки|сделок}. Куда {n|её|их|их} перенести?",
);
