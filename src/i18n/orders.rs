//! Orders: what was bought, who is about to stop, whom to call.

use voronka_domain::calendar::Quarter;
use voronka_domain::orders::ClientState;
use voronka_domain::orders::export::quarter_label;

use super::{Words, lang, t, words};

/// What a client is called that stands so.
pub fn state(state: ClientState) -> &'static str {
    t(match state {
        ClientState::Current => words("Current", "Действующий"),
        ClientState::Lapsing => words("Lapsing", "Под угрозой"),
        ClientState::Lapsed => words("Lapsed", "Потерян"),
        ClientState::Prospect => words("Prospect", "Ещё не покупал"),
    })
}

/// What clients are called that stand so, many of them.
pub fn states(state: ClientState) -> &'static str {
    t(match state {
        ClientState::Current => words("Current", "Действующие"),
        ClientState::Lapsing => words("Lapsing", "Под угрозой"),
        ClientState::Lapsed => words("Lapsed", "Потерянные"),
        ClientState::Prospect => words("Prospects", "Ещё не покупали"),
    })
}

/// The tone of the badge of a state.
pub fn state_tone(state: ClientState) -> &'static str {
    match state {
        ClientState::Current => "ok",
        ClientState::Lapsing => "warn",
        ClientState::Lapsed => "danger",
        ClientState::Prospect => "info",
    }
}

/// A quarter in words.
pub fn quarter(quarter: Quarter) -> String {
    quarter_label(quarter, lang())
}

pub const TAB_CLIENTS: Words = words("Clients", "Клиенты");
pub const TAB_ORDERS: Words = words("Orders", "Заказы");
pub const TABS: Words = words("Parts of this page", "Разделы страницы");

pub const STATE: Words = words("State", "Состояние");
pub const ANY_STATE: Words = words("All states", "Любое состояние");
pub const VIEW_GRID: Words = words("By quarter", "По кварталам");
pub const VIEW_CALLS: Words = words("Call this week", "Позвонить на неделе");
pub const ORDER_BY: Words = words("Order", "Порядок");
pub const BY_URGENCY: Words = words("Most urgent first", "Сначала самые срочные");
pub const BY_NAME: Words = words("By name", "По названию");
pub const BY_LAST: Words = words("Latest order first", "Сначала недавние заказы");
pub const BY_INTERVAL: Words = words("Most frequent first", "Сначала самые частые");

pub const GRID: Words = words("Orders of clients by quarter", "Заказы клиентов по кварталам");
pub const GRID_KEYS: Words = words(
    "Arrow keys walk the grid, Enter opens the client, or the clients behind a share.",
    "По таблице — стрелками; Enter открывает клиента или список клиентов за долей.",
);
pub const CLIENT: Words = words("Client", "Клиент");
pub const RHYTHM: Words = words("Usually every", "Обычно каждые");
pub const SINCE: Words = words("Last order", "Последний заказ");
pub const DAYS: Words = words("{n} {n|day|days}", "{n} {n|день|дня|дней}");
pub const ASSUMED: Words = words(
    "Fewer than three orders: the team’s usual interval stands in",
    "Меньше трёх заказов: пока взят обычный промежуток команды",
);
pub const COVERAGE: Words = words("Coverage", "Охват");
pub const CELL_ORDERED: Words = words("{n} {n|order|orders}", "{n} {n|заказ|заказа|заказов}");
pub const CELL_BEFORE: Words = words("not a client yet", "ещё не клиент");
pub const CELL_QUIET: Words = words("no order, none due yet", "заказа нет, ещё не пора");
pub const CELL_AT_RISK: Words = words("no order, at risk", "заказа нет, под угрозой");
pub const CELL_LAPSED: Words = words("no order, lapsed", "заказа нет, клиент потерян");
pub const LEGEND_ORDERED: Words = words("ordered", "был заказ");
pub const LEGEND_QUIET: Words = words("not due yet", "ещё не пора");
pub const LEGEND_AT_RISK: Words = words("at risk", "под угрозой");
pub const LEGEND_LAPSED: Words = words("lapsed", "потерян");
pub const LEGEND_NOTE: Words = words(
    "by each client’s own usual interval, as it was known at the end of the quarter",
    "по собственному ритму клиента, каким он был известен к концу квартала",
);
pub const COVERED: Words = words(
    "{share}: {ordered} of {current} current clients",
    "{share}: {ordered} из {current} действующих клиентов",
);

pub const EMPTY_TITLE: Words = words("No order yet", "Заказов пока нет");
pub const EMPTY: Words = words(
    "Every won deal is an order. Orders that came without a deal are recorded on the client’s card.",
    "Каждая выигранная сделка — заказ. Заказ без сделки записывают в карточке клиента.",
);
pub const NOTHING_FITS: Words = words(
    "No client fits this choice.",
    "Под этот выбор не подходит ни один клиент.",
);
pub const NOBODY_TO_CALL: Words = words(
    "Nobody is due this week. Well done.",
    "На этой неделе звонить некому: все заказывают вовремя.",
);

pub const FIGURE_COVERAGE: Words = words("Coverage this quarter", "Охват в этом квартале");
pub const FIGURE_COVERAGE_IS: Words = words(
    "Clients with an order in this quarter, of all current clients: those with an order in this quarter or the three before it.",
    "Клиенты с заказом в этом квартале среди всех действующих: тех, у кого был заказ в этом квартале или в трёх предыдущих.",
);
pub const FIGURE_REPEAT: Words = words("Bought again", "Купили повторно");
pub const FIGURE_REPEAT_IS: Words = words(
    "Clients who ordered on two days or more, of all who ever ordered.",
    "Клиенты, заказывавшие хотя бы в два разных дня, среди всех, кто когда-либо заказывал.",
);
pub const FIGURE_INTERVAL: Words = words("Between orders", "Между заказами");
pub const FIGURE_INTERVAL_IS: Words = words(
    "The median of the days between two orders in a row of the same client, over all clients. Orders of one day count as one.",
    "Медиана дней между соседними заказами одного клиента, по всем клиентам. Заказы одного дня считаются за один.",
);
pub const FIGURE_WAIT: Words = words("From win to farmer", "От сделки до передачи");
pub const FIGURE_WAIT_IS: Words = words(
    "The median of working days between the win that called for a hand-over and its acceptance. Those still waiting are counted beside it.",
    "Медиана рабочих дней от выигранной сделки, после которой клиента пора передать, до принятия. Рядом — сколько ещё ждут.",
);
pub const OF: Words = words("{part} of {whole}", "{part} из {whole}");
pub const GAPS: Words = words("{n} {n|gap|gaps}", "{n} {n|промежуток|промежутка|промежутков}");
pub const WAITING: Words = words("{n} waiting", "ждут: {n}");
pub const WORKING_DAYS: Words = words(
    "{n} working {n|day|days}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней}",
);
pub const LIST_ORDERED: Words = words("ordered", "заказал");
pub const LIST_NOT: Words = words("no order", "нет заказа");
pub const LIST_ONCE: Words = words("once", "один раз");
pub const LIST_AGAIN: Words = words("again", "повторно");
pub const LIST_WAITS: Words = words("waits", "ждёт");
pub const COUNTED: Words = words("{n} {n|client|clients}", "{n} {n|клиент|клиента|клиентов}");

pub const COPY: Words = words("Copy as text", "Скопировать текстом");
pub const COPIED: Words = words("Copied", "Скопировано");
pub const NOT_COPIED: Words = words(
    "The browser did not allow it.",
    "Браузер не разрешил копирование.",
);
pub const CSV: Words = words("Save as a table", "Сохранить таблицей");
pub const CSV_ORDERS: Words = words("All orders as a table", "Все заказы таблицей");
pub const PRINT: Words = words("Print", "Печать");
pub const CALL_WHY: Words = words(
    "Last order {days} ago, usually every {interval}",
    "Последний заказ {days} назад, обычно каждые {interval}",
);
pub const CALL_WHY_FIRST: Words = words(
    "Only order {days} ago; time to ask for the second after {interval}",
    "Единственный заказ {days} назад; о втором пора спрашивать через {interval}",
);
pub const CALL_DUE: Words = words("due {day}", "срок {day}");
pub const CALL_USUAL: Words = words("usually {sum}", "обычно {sum}");
pub const CALL_LAST: Words = words("last contact {day}", "последний контакт {day}");
pub const LOG_CALL: Words = words("Called", "Позвонили");
pub const CALL_LOGGED: Words = words("Call to “{name}” noted", "Звонок «{name}» записан");

pub const ORDERS: Words = words("Orders", "Заказы");
pub const NO_ORDERS: Words = words("No order yet.", "Заказов пока нет.");
pub const RECORD: Words = words("Record an order", "Записать заказ");
pub const RECORD_FOR: Words = words("Record an order of “{name}”", "Записать заказ: «{name}»");
pub const CHANGE_FOR: Words = words("Order of “{name}”", "Заказ: «{name}»");
pub const RECORDED: Words = words("Order of “{name}” recorded", "Заказ «{name}» записан");
pub const CHANGED: Words = words("Order of “{name}” corrected", "Заказ «{name}» исправлен");
pub const REMOVED: Words = words("Order of “{name}” taken out", "Заказ «{name}» удалён");
pub const REMOVE: Words = words("Take out", "Удалить");
pub const SAVE: Words = words("Save", "Сохранить");
pub const DATE: Words = words("Day of the order", "День заказа");
pub const SUM: Words = words("Sum", "Сумма");
pub const WHAT: Words = words("What was ordered", "Что заказали");
pub const DELIVERED: Words = words("Delivered on", "Отгружен");
pub const DELIVERED_ON: Words = words("delivered {day}", "отгружен {day}");
pub const MARK_DELIVERED: Words = words("Delivered today", "Отгружен сегодня");
pub const DELIVERY_SET: Words = words("Delivery to “{name}” noted", "Отгрузка «{name}» отмечена");
pub const BAD_DAY: Words = words(
    "The day must be today or before.",
    "День должен быть сегодня или раньше.",
);
pub const BAD_DELIVERY: Words = words(
    "It cannot be delivered before it was ordered, nor after today.",
    "Отгрузка не может быть раньше заказа и позже сегодняшнего дня.",
);
pub const CLIENT_GONE: Words = words("The client is not there any more.", "Этого клиента больше нет.");
pub const EDIT_ORDER: Words = words("Correct the order", "Исправить заказ");
pub const COMPLAINT: Words = words("Complaint", "Жалоба");
pub const COMPLAINT_FOR: Words = words("A complaint of “{name}”", "Жалоба: «{name}»");
pub const COMPLAINT_TEXT: Words = words("What is wrong", "Что не так");
pub const COMPLAINT_LOGGED: Words = words("Complaint of “{name}” noted", "Жалоба «{name}» записана");
pub const RHYTHM_NOTE: Words = words(
    "Usually every {interval}; time to reorder from {day}",
    "Обычно каждые {interval}; пора заказывать с {day}",
);
pub const NEW_ORDER: Words = words("Order", "Заказ");

pub const MEETINGS: Words = words("Meetings", "Встречи");
pub const NO_MEETINGS: Words = words("No meeting yet.", "Встреч пока не было.");
pub const PLAN_MEETING: Words = words("Plan a meeting", "Запланировать встречу");
pub const NO_DAY: Words = words("no day yet", "день не назначен");
