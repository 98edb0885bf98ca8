//! Orders: what was bought, who is about to stop, whom to call.

use voronka_domain::calendar::Quarter;
use voronka_domain::orders::ClientState;
use voronka_domain::orders::export::quarter_label;

use super::{Words, lang, t, words};

/// What a client is called that stands so.
pub fn state(state: ClientState) -> &'static str {
    t(match state {
        ClientState::Current => words!("Current", "Действующий", "Действащ"),
        ClientState::Lapsing => words!("Lapsing", "Под угрозой", "Застрашен"),
        ClientState::Lapsed => words!("Lapsed", "Потерян", "Загубен"),
        ClientState::Prospect => words!("Prospect", "Ещё не покупал", "Потенциален"),
    })
}

/// What clients are called that stand so, many of them.
pub fn states(state: ClientState) -> &'static str {
    t(match state {
        ClientState::Current => words!("Current", "Действующие", "Действащи"),
        ClientState::Lapsing => words!("Lapsing", "Под угрозой", "Застрашен"),
        ClientState::Lapsed => words!("Lapsed", "Потерянные", "Загубени"),
        ClientState::Prospect => words!("Prospects", "Ещё не покупали", "Потенциални"),
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

pub const TAB_CLIENTS: Words = words!("Clients", "Клиенты", "Клиенти");
pub const TAB_ORDERS: Words = words!("Orders", "Заказы", "Поръчки");
pub const TABS: Words = words!("Parts of this page", "Разделы страницы", "Раздели на страницата");

pub const STATE: Words = words!("State", "Состояние", "Състояние");
pub const ANY_STATE: Words = words!("All states", "Любое состояние", "Всички състояния");
pub const VIEW_GRID: Words = words!("By quarter", "По кварталам", "По тримесечия");
pub const VIEW_CALLS: Words = words!(
    "Call this week",
    "Позвонить на неделе",
    "За обаждане тази седмица"
);
pub const ORDER_BY: Words = words!("Order", "Порядок", "Подредба");
pub const BY_URGENCY: Words = words!("Most urgent first", "Сначала самые срочные", "Първо най-спешните");
pub const BY_NAME: Words = words!("By name", "По названию", "По име");
pub const BY_LAST: Words = words!(
    "Latest order first",
    "Сначала недавние заказы",
    "Първо последните поръчки"
);
pub const BY_INTERVAL: Words = words!("Most frequent first", "Сначала самые частые", "Първо най-честите");

pub const GRID: Words = words!(
    "Orders of clients by quarter",
    "Заказы клиентов по кварталам",
    "Поръчки на клиентите по тримесечия"
);
pub const GRID_KEYS: Words = words!(
    "Arrow keys walk the grid, Enter opens the client, or the clients behind a share.",
    "По таблице — стрелками; Enter открывает клиента или список клиентов за долей.",
    "В таблицата се движите със стрелките; Enter отваря клиента или клиентите зад даден дял.",
);
pub const CLIENT: Words = words!("Client", "Клиент", "Клиент");
pub const RHYTHM: Words = words!("Usually every", "Обычно каждые", "Обикновено на всеки");
pub const SINCE: Words = words!("Last order", "Последний заказ", "Последна поръчка");
pub const DAYS: Words = words!("{n} {n|day|days}", "{n} {n|день|дня|дней}", "{n} {n|ден|дни}");
pub const ASSUMED: Words = words!(
    "Fewer than three orders: the team’s usual interval stands in",
    "Меньше трёх заказов: пока взят обычный промежуток команды",
    "Под три поръчки: засега важи обичайният интервал на екипа",
);
pub const COVERAGE: Words = words!("Coverage", "Охват", "Обхват");
pub const CELL_ORDERED: Words = words!(
    "{n} {n|order|orders}",
    "{n} {n|заказ|заказа|заказов}",
    "{n} {n|поръчка|поръчки}"
);
pub const CELL_BEFORE: Words = words!("not a client yet", "ещё не клиент", "още не е клиент");
pub const CELL_QUIET: Words = words!(
    "no order, none due yet",
    "заказа нет, ещё не пора",
    "няма поръчка, още не е време"
);
pub const CELL_AT_RISK: Words = words!(
    "no order, at risk",
    "заказа нет, под угрозой",
    "няма поръчка, застрашен"
);
pub const CELL_LAPSED: Words = words!(
    "no order, lapsed",
    "заказа нет, клиент потерян",
    "няма поръчка, загубен"
);
pub const LEGEND_ORDERED: Words = words!("ordered", "был заказ", "има поръчка");
pub const LEGEND_QUIET: Words = words!("not due yet", "ещё не пора", "още не е време");
pub const LEGEND_AT_RISK: Words = words!("at risk", "под угрозой", "застрашен");
pub const LEGEND_LAPSED: Words = words!("lapsed", "потерян", "загубен");
pub const LEGEND_NOTE: Words = words!(
    "by each client’s own usual interval, as it was known at the end of the quarter",
    "по собственному ритму клиента, каким он был известен к концу квартала",
    "по собствения обичаен интервал на клиента, какъвто е бил известен в края на тримесечието",
);
pub const COVERED: Words = words!(
    "{share}: {ordered} of {current} current clients",
    "{share}: {ordered} из {current} действующих клиентов",
    "{share}: {ordered} от {current} действащи клиенти",
);

pub const EMPTY_TITLE: Words = words!("No order yet", "Заказов пока нет", "Още няма поръчки");
pub const EMPTY: Words = words!(
    "Every won deal is an order. Orders that came without a deal are recorded on the client’s card.",
    "Каждая выигранная сделка — заказ. Заказ без сделки записывают в карточке клиента.",
    "Всяка спечелена сделка е поръчка. Поръчките без сделка се записват в картата на клиента.",
);
pub const NOTHING_FITS: Words = words!(
    "No client fits this choice.",
    "Под этот выбор не подходит ни один клиент.",
    "Никой клиент не отговаря на този избор.",
);
pub const NOBODY_TO_CALL: Words = words!(
    "Nobody is due this week. Well done.",
    "На этой неделе звонить некому: все заказывают вовремя.",
    "Тази седмица няма на кого да се обадите: всички поръчват навреме.",
);

pub const FIGURE_COVERAGE: Words = words!(
    "Coverage this quarter",
    "Охват в этом квартале",
    "Обхват за тримесечието"
);
pub const FIGURE_COVERAGE_IS: Words = words!(
    "Clients with an order in this quarter, of all current clients: those with an order in this quarter or the three before it.",
    "Клиенты с заказом в этом квартале среди всех действующих: тех, у кого был заказ в этом квартале или в трёх предыдущих.",
    "Клиентите с поръчка през това тримесечие сред всички действащи: тези с поръчка през това тримесечие или през предишните три.",
);
pub const FIGURE_REPEAT: Words = words!("Bought again", "Купили повторно", "Купили повторно");
pub const FIGURE_REPEAT_IS: Words = words!(
    "Clients who ordered on two days or more, of all who ever ordered.",
    "Клиенты, заказывавшие хотя бы в два разных дня, среди всех, кто когда-либо заказывал.",
    "Клиентите, поръчвали поне в два различни дни, сред всички, които някога са поръчвали.",
);
pub const FIGURE_INTERVAL: Words = words!("Between orders", "Между заказами", "Между поръчките");
pub const FIGURE_INTERVAL_IS: Words = words!(
    "The median of the days between two orders in a row of the same client, over all clients. Orders of one day count as one.",
    "Медиана дней между соседними заказами одного клиента, по всем клиентам. Заказы одного дня считаются за один.",
    "Медианата на дните между две поредни поръчки на един клиент, за всички клиенти. Поръчките в един ден се броят за една.",
);
pub const FIGURE_WAIT: Words = words!(
    "From win to farmer",
    "От сделки до передачи",
    "От спечелване до фермер"
);
pub const FIGURE_WAIT_IS: Words = words!(
    "The median of working days between the win that called for a hand-over and its acceptance. Those still waiting are counted beside it.",
    "Медиана рабочих дней от выигранной сделки, после которой клиента пора передать, до принятия. Рядом — сколько ещё ждут.",
    "Медианата на работните дни от спечелената сделка, след която клиентът трябва да се предаде, до приемането му. Отделно се брои колко още чакат.",
);
pub const OF: Words = words!("{part} of {whole}", "{part} из {whole}", "{part} от {whole}");
pub const GAPS: Words = words!(
    "{n} {n|gap|gaps}",
    "{n} {n|промежуток|промежутка|промежутков}",
    "{n} {n|интервал|интервала}"
);
pub const WAITING: Words = words!("{n} waiting", "ждут: {n}", "чакат: {n}");
pub const WORKING_DAYS: Words = words!(
    "{n} working {n|day|days}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней}",
    "{n} {n|работен ден|работни дни}",
);
pub const LIST_ORDERED: Words = words!("ordered", "заказал", "поръча");
pub const LIST_NOT: Words = words!("no order", "нет заказа", "няма поръчка");
pub const LIST_ONCE: Words = words!("once", "один раз", "веднъж");
pub const LIST_AGAIN: Words = words!("again", "повторно", "повторно");
pub const LIST_WAITS: Words = words!("waits", "ждёт", "чака");
pub const COUNTED: Words = words!(
    "{n} {n|client|clients}",
    "{n} {n|клиент|клиента|клиентов}",
    "{n} {n|клиент|клиенти}"
);

pub const COPY: Words = words!("Copy as text", "Скопировать текстом", "Копирайте като текст");
pub const COPIED: Words = words!("Copied", "Скопировано", "Копирано");
pub const NOT_COPIED: Words = words!(
    "The browser did not allow it.",
    "Браузер не разрешил копирование.",
    "Браузърът не го позволи.",
);
pub const CSV: Words = words!("Save as a table", "Сохранить таблицей", "Запазете като таблица");
pub const CSV_ORDERS: Words = words!(
    "All orders as a table",
    "Все заказы таблицей",
    "Всички поръчки като таблица"
);
pub const PRINT: Words = words!("Print", "Печать", "Печат");
pub const CALL_WHY: Words = words!(
    "Last order {days} ago, usually every {interval}",
    "Последний заказ {days} назад, обычно каждые {interval}",
    "Последна поръчка преди {days}, обикновено на всеки {interval}",
);
pub const CALL_WHY_FIRST: Words = words!(
    "Only order {days} ago; time to ask for the second after {interval}",
    "Единственный заказ {days} назад; о втором пора спрашивать через {interval}",
    "Единствена поръчка преди {days}; време е да попитате за втора след {interval}",
);
pub const CALL_DUE: Words = words!("due {day}", "срок {day}", "срок {day}");
pub const CALL_USUAL: Words = words!("usually {sum}", "обычно {sum}", "обикновено {sum}");
pub const CALL_LAST: Words = words!(
    "last contact {day}",
    "последний контакт {day}",
    "последен контакт {day}"
);
pub const LOG_CALL: Words = words!("Called", "Позвонили", "Обадихме се");
pub const CALL_LOGGED: Words = words!(
    "Call to “{name}” noted",
    "Звонок «{name}» записан",
    "Обаждането до „{name}“ е записано"
);

pub const ORDERS: Words = words!("Orders", "Заказы", "Поръчки");
pub const NO_ORDERS: Words = words!("No order yet.", "Заказов пока нет.", "Още няма поръчки.");
pub const RECORD: Words = words!("Record an order", "Записать заказ", "Запишете поръчка");
pub const RECORD_FOR: Words = words!(
    "Record an order of “{name}”",
    "Записать заказ: «{name}»",
    "Запишете поръчка на „{name}“"
);
pub const CHANGE_FOR: Words = words!("Order of “{name}”", "Заказ: «{name}»", "Поръчка на „{name}“");
pub const RECORDED: Words = words!(
    "Order of “{name}” recorded",
    "Заказ «{name}» записан",
    "Поръчката на „{name}“ е записана"
);
pub const CHANGED: Words = words!(
    "Order of “{name}” corrected",
    "Заказ «{name}» исправлен",
    "Поръчката на „{name}“ е поправена"
);
pub const REMOVED: Words = words!(
    "Order of “{name}” taken out",
    "Заказ «{name}» удалён",
    "Поръчката на „{name}“ е премахната"
);
pub const REMOVE: Words = words!("Take out", "Удалить", "Премахнете");
pub const SAVE: Words = words!("Save", "Сохранить", "Запазете");
pub const DATE: Words = words!("Day of the order", "День заказа", "Ден на поръчката");
pub const SUM: Words = words!("Sum", "Сумма", "Сума");
pub const WHAT: Words = words!("What was ordered", "Что заказали", "Какво е поръчано");
pub const DELIVERED: Words = words!("Delivered on", "Отгружен", "Доставена на");
pub const DELIVERED_ON: Words = words!("delivered {day}", "отгружен {day}", "доставена {day}");
pub const MARK_DELIVERED: Words = words!("Delivered today", "Отгружен сегодня", "Доставена днес");
pub const DELIVERY_SET: Words = words!(
    "Delivery to “{name}” noted",
    "Отгрузка «{name}» отмечена",
    "Доставката за „{name}“ е отбелязана"
);
pub const BAD_DAY: Words = words!(
    "The day must be today or before.",
    "День должен быть сегодня или раньше.",
    "Денят трябва да е днес или по-рано.",
);
pub const BAD_DELIVERY: Words = words!(
    "It cannot be delivered before it was ordered, nor after today.",
    "Отгрузка не может быть раньше заказа и позже сегодняшнего дня.",
    "Доставката не може да е преди поръчката, нито след днес.",
);
pub const CLIENT_GONE: Words = words!(
    "The client is not there any more.",
    "Этого клиента больше нет.",
    "Този клиент вече не съществува."
);
pub const EDIT_ORDER: Words = words!("Correct the order", "Исправить заказ", "Поправете поръчката");
pub const COMPLAINT: Words = words!("Complaint", "Жалоба", "Оплакване");
pub const COMPLAINT_FOR: Words = words!(
    "A complaint of “{name}”",
    "Жалоба: «{name}»",
    "Оплакване от „{name}“"
);
pub const COMPLAINT_TEXT: Words = words!("What is wrong", "Что не так", "Какво не е наред");
pub const COMPLAINT_LOGGED: Words = words!(
    "Complaint of “{name}” noted",
    "Жалоба «{name}» записана",
    "Оплакването от „{name}“ е записано"
);
pub const RHYTHM_NOTE: Words = words!(
    "Usually every {interval}; time to reorder from {day}",
    "Обычно каждые {interval}; пора заказывать с {day}",
    "Обикновено на всеки {interval}; време за нова поръчка от {day}",
);
pub const NEW_ORDER: Words = words!("Order", "Заказ", "Поръчка");
