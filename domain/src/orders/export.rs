//! Orders as tables: one order a row, and the grid as it is seen.

use super::grid::{Cell, Coverage, Grid};
use super::{ClientState, OrderBook, OrderSource};
use crate::calendar::Quarter;
use crate::csv::export::Style;
use crate::id::Id;
use crate::lang::{Lang, Words, words};
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

const ORDER_HEADINGS: [Words; 9] = [
    words!("Order ID", "ID заказа", "ID на поръчката"),
    words!("Client ID", "ID клиента", "ID на клиента"),
    words!("Client", "Клиент", "Клиент"),
    words!("Date", "Дата", "Дата"),
    words!("Amount", "Сумма", "Сума"),
    words!("Currency", "Валюта", "Валута"),
    words!("Delivered", "Отгружен", "Доставена"),
    words!("Sold by", "Кто продал", "Кой продаде"),
    words!("What", "Что заказали", "Какво е поръчано"),
];

const STATES: [(ClientState, Words); 4] = [
    (ClientState::Current, words!("current", "действующий", "действащ")),
    (
        ClientState::Lapsing,
        words!("lapsing", "под угрозой", "застрашен"),
    ),
    (ClientState::Lapsed, words!("lapsed", "потерян", "загубен")),
    (
        ClientState::Prospect,
        words!("prospect", "ещё не покупал", "потенциален"),
    ),
];

/// All orders, one a row, by day.
pub fn orders(workspace: &Workspace, style: Style) -> Vec<u8> {
    let book = OrderBook::of(workspace);
    let mut rows: Vec<_> = book
        .iter()
        .flat_map(|(client, orders)| orders.iter().map(move |order| (client, order)))
        .collect();
    rows.order_by_key(|(_, order)| (order.day, order.source));
    let mut writer = style.writer();
    for heading in &ORDER_HEADINGS {
        writer.text(heading.in_lang(style.lang));
    }
    writer.end_row();
    for (id, order) in rows {
        let client = workspace.clients.get(id);
        let what = match order.source {
            OrderSource::Deal(deal) => workspace.deals.get(deal).map(|deal| deal.title.as_str()),
            OrderSource::Entry(entry) => client
                .and_then(|client| client.orders.get(entry))
                .map(|order| order.note.as_str()),
        };
        writer
            .text(&order.source.id().to_string())
            .text(&id.to_string())
            .text(client.map_or("", |client| client.name.as_str()))
            .date(order.day);
        match order.sum {
            Some(sum) => writer
                .amount(sum.minor, sum.currency.exponent() as u8)
                .text(sum.currency.code()),
            None => writer.empty().empty(),
        };
        match order.delivered {
            Some(day) => writer.date(day),
            None => writer.empty(),
        };
        let seller = order.by.and_then(|id| workspace.people.get(id));
        writer
            .text(seller.map_or("", |person| person.name.as_str()))
            .text(what.unwrap_or_default())
            .end_row();
    }
    writer.finish()
}

/// The grid as a table: a client a row, the number of orders in each quarter, and in the last row the coverage.
pub fn grid_table(workspace: &Workspace, grid: &Grid, style: Style) -> Vec<u8> {
    let lang = style.lang;
    let mut writer = style.writer();
    for heading in [CLIENT, RESPONSIBLE, STATE, LAST_ORDER, INTERVAL] {
        writer.text(heading.in_lang(lang));
    }
    for quarter in &grid.quarters {
        writer.text(&quarter_label(*quarter, lang));
    }
    writer.end_row();
    for row in &grid.rows {
        writer
            .text(name(workspace, row.client))
            .text(owner(workspace, row.client))
            .text(state_word(row.state, lang));
        match row.rhythm {
            Some(rhythm) => writer.date(rhythm.last).integer(rhythm.interval.round() as i64),
            None => writer.empty().empty(),
        };
        for cell in &row.cells {
            match cell {
                Cell::Ordered(count) => writer.integer(i64::from(*count)),
                Cell::AtRisk => writer.text(AT_RISK.in_lang(lang)),
                Cell::Lapsed => writer.text(LAPSED.in_lang(lang)),
                Cell::Before | Cell::Quiet => writer.empty(),
            };
        }
        writer.end_row();
    }
    writer
        .text(COVERAGE.in_lang(lang))
        .empty()
        .empty()
        .empty()
        .empty();
    for coverage in &grid.coverage {
        writer.text(&coverage_text(*coverage));
    }
    writer.end_row();
    writer.finish()
}

/// The grid as text to be pasted into a letter: fields apart by tabs, quarters as signs.
pub fn grid_text(workspace: &Workspace, grid: &Grid, lang: Lang) -> String {
    let quarters = grid.quarters.iter().map(|quarter| quarter_label(*quarter, lang));
    let mut lines = vec![line(
        [CLIENT.in_lang(lang).to_owned()].into_iter().chain(quarters),
    )];
    for row in &grid.rows {
        let cells = row.cells.iter().map(|cell| sign(*cell).to_owned());
        lines.push(line(
            [name(workspace, row.client).to_owned()].into_iter().chain(cells),
        ));
    }
    let shares = grid.coverage.iter().map(|coverage| coverage_text(*coverage));
    lines.push(line(
        [COVERAGE.in_lang(lang).to_owned()].into_iter().chain(shares),
    ));
    lines.push(String::new());
    lines.push(LEGEND.in_lang(lang).to_owned());
    lines.join("\n")
}

/// The sign of a cell, which tells it apart without its colour.
pub fn sign(cell: Cell) -> &'static str {
    match cell {
        Cell::Before => "",
        Cell::Ordered(_) => "✓",
        Cell::Quiet => "·",
        Cell::AtRisk => "!",
        Cell::Lapsed => "×",
    }
}

fn roman(quarter: u8) -> &'static str {
    ["I", "II", "III", "IV"][usize::from(quarter - 1) % 4]
}

/// A quarter as its language writes it.
pub fn quarter_label(quarter: Quarter, lang: Lang) -> String {
    let (q, year) = quarter.label_parts();
    match lang {
        Lang::En => format!("Q{q} {year}"),
        Lang::Ru => format!("{} кв. {year}", roman(q)),
        Lang::Bg => format!("{} трим. {year}", roman(q)),
    }
}

fn coverage_text(coverage: Coverage) -> String {
    coverage.share().map_or_else(String::new, |share| {
        format!(
            "{:.0} % ({}/{})",
            share * 100.0,
            coverage.ordered,
            coverage.current
        )
    })
}

fn line(fields: impl Iterator<Item = String>) -> String {
    let clean = |field: String| field.replace(['\t', '\n', '\r'], " ");
    fields.map(clean).collect::<Vec<_>>().join("\t")
}

fn name(workspace: &Workspace, client: Id) -> &str {
    workspace
        .clients
        .get(client)
        .map_or("", |client| client.name.as_str())
}

fn owner(workspace: &Workspace, client: Id) -> &str {
    let owner = workspace.clients.get(client).and_then(|client| client.owner);
    let owner = owner.and_then(|id| workspace.people.get(id));
    owner.map_or("", |person| person.name.as_str())
}

fn state_word(state: ClientState, lang: Lang) -> &'static str {
    let known = STATES.iter().find(|(known, _)| *known == state);
    known.map_or("", |(_, words)| words.in_lang(lang))
}

const CLIENT: Words = words!("Client", "Клиент", "Клиент");
const RESPONSIBLE: Words = words!("Responsible", "Ответственный", "Отговорник");
const STATE: Words = words!("State", "Состояние", "Състояние");
const LAST_ORDER: Words = words!("Last order", "Последний заказ", "Последна поръчка");
const INTERVAL: Words = words!(
    "Usual interval, days",
    "Обычный промежуток, дней",
    "Обичаен интервал, дни"
);
const COVERAGE: Words = words!("Coverage", "Охват", "Обхват");
const AT_RISK: Words = words!("at risk", "под угрозой", "застрашен");
const LAPSED: Words = words!("lapsed", "потерян", "загубен");
const LEGEND: Words = words!(
    "✓ ordered · not due yet ! at risk × lapsed",
    "✓ был заказ · ещё не пора ! под угрозой × потерян",
    "✓ има поръчка · още не е време ! застрашен × загубен",
);
