use super::figures::{coverage, intervals, repeat_purchases};
use super::grid::{Cell, cell, grid, quarters};
use super::recording::{NewOrder, OrderError, change_order, record_order, remove_order, set_delivered};
use super::rhythm::{is_current, state_on};
use super::*;
use crate::calendar::Quarter;
use crate::client::Client;
use crate::clients::summaries;
use crate::deal::{ActivityKind, Move};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::order::Order;
use crate::settings::Settings;
use crate::testing::{Desk, day, id};
use chrono::NaiveDate;

mod random;

const ANYBODY: fn(Id) -> bool = |_| true;

fn terms() -> Terms {
    Terms::of(&Settings::default())
}

fn order(date: &str, euros: i64) -> Order {
    Order {
        date: day(date),
        sum: (euros > 0).then(|| Money::new(euros * 100, Currency::EUR)),
        note: String::new(),
        delivered: None,
        by: None,
        recorded: None,
    }
}

/// A client with orders of these days.
fn client(desk: &mut Desk, name: &str, days: &[&str]) -> Id {
    let entry = |(at, date): (usize, &&str)| (id(&format!("{name}-{at}")), order(date, 100));
    let body = Client {
        name: name.into(),
        orders: days.iter().enumerate().map(entry).collect(),
        ..Client::default()
    };
    desk.put(id(name), body);
    id(name)
}

/// A deal of the client that went through these stages.
fn deal(desk: &mut Desk, name: &str, client: &str, moves: &[(&str, &str)]) -> Id {
    let deal = desk.history(name, "anna", 500, moves);
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
    body.client = Some(id(client));
    desk.put(deal, body);
    deal
}

fn days_of(desk: &Desk, client: &str) -> Vec<String> {
    let book = OrderBook::of(&desk.workspace);
    assert_eq!(
        book.get(id(client)),
        book::orders_of(&desk.workspace, id(client)),
        "one client and all clients are read alike"
    );
    book.get(id(client))
        .iter()
        .map(|order| order.day.to_string())
        .collect()
}

#[test]
fn won_deals_and_recorded_orders_count_alike_from_the_day_of_the_win() {
    let mut desk = Desk::new("2026-06-10");
    client(&mut desk, "vega", &["2026-03-20", "2026-01-05"]);
    deal(
        &mut desk,
        "won",
        "vega",
        &[("a", "2026-02-01"), ("won", "2026-02-10")],
    );
    deal(&mut desk, "open", "vega", &[("a", "2026-02-01")]);
    // Reopened and not won again: no order. Won, reopened, won again: an order of the second win.
    let back = [("a", "2026-02-01"), ("won", "2026-02-11"), ("b", "2026-02-12")];
    deal(&mut desk, "back", "vega", &back);
    let again = [("won", "2026-02-01"), ("b", "2026-02-12"), ("won", "2026-04-01")];
    deal(&mut desk, "again", "vega", &again);
    // Two people moved it into the won stage: the first entry of the stay counts.
    deal(
        &mut desk,
        "twice",
        "vega",
        &[("won", "2026-05-01"), ("won", "2026-05-03")],
    );
    let gone = deal(&mut desk, "gone", "vega", &[("won", "2026-02-01")]);
    let mut body = desk.workspace.deals.get(gone).cloned().expect("it is there");
    body.gone = true;
    desk.put(gone, body);
    assert_eq!(
        days_of(&desk, "vega"),
        [
            "2026-01-05",
            "2026-02-10",
            "2026-03-20",
            "2026-04-01",
            "2026-05-01"
        ]
    );
}

#[test]
fn a_deleted_client_has_no_orders_and_comes_back_with_them() {
    let mut desk = Desk::new("2026-06-10");
    client(&mut desk, "vega", &["2026-03-20"]);
    desk.apply(crate::clients::remove_client(
        &desk.workspace,
        id("vega"),
        Default::default(),
    ));
    assert!(days_of(&desk, "vega").is_empty());
    desk.apply(crate::clients::restore_client(&desk.workspace, id("vega")));
    assert_eq!(days_of(&desk, "vega"), ["2026-03-20"]);
}

#[test]
fn the_usual_interval_is_the_median_of_the_gaps() {
    // By hand. Gaps of 2026-01-01, 01-31, 03-02, 06-10: 30, 30, 100 days.
    let table: &[(&[&str], f64, bool)] = &[
        (&["2026-01-01"], 90.0, false),
        // Two orders of one day are one.
        (&["2026-01-01", "2026-01-01"], 90.0, false),
        // One gap of 30 days: not yet a rhythm, the team's 90 hold; one of 181 days holds itself.
        (&["2026-01-01", "2026-01-31"], 90.0, false),
        (&["2026-01-01", "2026-07-01"], 181.0, false),
        (&["2026-01-01", "2026-01-31", "2026-03-02"], 30.0, true),
        (
            &["2026-01-01", "2026-01-31", "2026-03-02", "2026-06-10"],
            30.0,
            true,
        ),
        // Gaps 30, 41: the mean of the two in the middle.
        (&["2026-01-01", "2026-01-31", "2026-03-13"], 35.5, true),
        // 29 February is a day like others: 2024-02-28, 02-29, 03-31 are 1 and 31 days apart.
        (&["2024-02-28", "2024-02-29", "2024-03-31"], 16.0, true),
    ];
    for (days, interval, is_own) in table {
        let mut desk = Desk::new("2026-12-31");
        client(&mut desk, "vega", days);
        let book = OrderBook::of(&desk.workspace);
        let rhythm = Rhythm::on(book.get(id("vega")), day("2026-12-31"), terms()).expect("it ordered");
        assert_eq!((rhythm.interval, rhythm.is_own), (*interval, *is_own), "{days:?}");
    }
}

#[test]
fn a_client_is_current_then_lapsing_at_eighty_percent_then_lapsed() {
    let mut desk = Desk::new("2026-12-31");
    // Every 30 days; the last on 2 March: lapsing from day 24, which is 26 March, lapsed from day 60, 1 May.
    client(&mut desk, "vega", &["2026-01-01", "2026-01-31", "2026-03-02"]);
    // Once, on 2 March: 90 days hold. 72 days later is 13 May, 180 days later 29 August.
    client(&mut desk, "helio", &["2026-03-02"]);
    // Every 300 days: 80 % would be 240 days, 200 % 600, but four quarters without an order end it on 1 January 2027.
    client(&mut desk, "lyra", &["2024-07-10", "2025-05-06", "2026-03-02"]);
    client(&mut desk, "nova", &[]);
    let table = [
        ("vega", "2025-12-31", ClientState::Prospect),
        ("vega", "2026-03-25", ClientState::Current),
        ("vega", "2026-03-26", ClientState::Lapsing),
        ("vega", "2026-04-30", ClientState::Lapsing),
        ("vega", "2026-05-01", ClientState::Lapsed),
        ("helio", "2026-05-12", ClientState::Current),
        ("helio", "2026-05-13", ClientState::Lapsing),
        ("helio", "2026-08-28", ClientState::Lapsing),
        ("helio", "2026-08-29", ClientState::Lapsed),
        ("lyra", "2026-10-27", ClientState::Current),
        ("lyra", "2026-10-28", ClientState::Lapsing),
        ("lyra", "2026-12-31", ClientState::Lapsing),
        ("lyra", "2027-01-01", ClientState::Lapsed),
        ("nova", "2026-05-01", ClientState::Prospect),
    ];
    let book = OrderBook::of(&desk.workspace);
    for (name, on, state) in table {
        assert_eq!(
            state_on(book.get(id(name)), day(on), terms()),
            state,
            "{name} on {on}"
        );
    }
}

#[test]
fn settings_out_of_all_sense_make_nobody_lapse_before_the_order() {
    let settings = Settings {
        usual_interval: 0,
        lapsing_at: 300,
        lapsed_at: 0,
        ..Settings::default()
    };
    let terms = Terms::of(&settings);
    assert_eq!((terms.usual_interval, terms.lapsed_at), (1, 300));
}

#[test]
fn the_grid_and_its_coverage_are_as_worked_out_by_hand() {
    let mut desk = Desk::new("2026-05-20");
    // Q1 2025 … Q2 2026 by hand.
    client(
        &mut desk,
        "vega",
        &[
            "2025-02-10",
            "2025-05-12",
            "2025-08-11",
            "2025-11-10",
            "2026-02-09",
            "2026-05-11",
        ],
    );
    client(&mut desk, "helio", &["2025-03-01"]);
    deal(
        &mut desk,
        "sold",
        "helio",
        &[("a", "2025-06-30"), ("won", "2025-06-30")],
    );
    client(&mut desk, "lyra", &["2026-01-15"]);
    client(&mut desk, "nova", &[]);
    let book = OrderBook::of(&desk.workspace);
    let today = day("2026-05-20");
    let found = grid(&desk.workspace, &book, today, terms(), ANYBODY);
    assert_eq!(found.quarters.len(), 12);
    assert_eq!(
        found.quarters.last().map(|quarter| quarter.label_parts()),
        Some((2, 2026))
    );
    let row = |name: &str| found.rows.iter().find(|row| row.client == id(name));
    let last_six = |name: &str| row(name).map(|row| row.cells[6..].to_vec()).expect("a row");
    use Cell::{AtRisk, Before, Lapsed, Ordered};
    assert_eq!(last_six("vega"), [Ordered(1); 6]);
    // Two orders 121 days apart: 121 days. On 30 September 92 days, below 97 (80 %): quiet; at the end of the year 184
    // days, at risk; on 31 March 2026 274 days, over 242: lapsed.
    assert_eq!(
        last_six("helio"),
        [Ordered(1), Ordered(1), Cell::Quiet, AtRisk, Lapsed, Lapsed]
    );
    // One order: 90 days; on 20 May 125 days have passed.
    assert_eq!(
        last_six("lyra"),
        [Before, Before, Before, Before, Ordered(1), AtRisk]
    );
    assert!(row("nova").is_none());
    let shares: Vec<_> = found.coverage[6..]
        .iter()
        .map(|sum| (sum.ordered, sum.current))
        .collect();
    // Helio's last order, of Q2 2025, counts until Q1 2026.
    assert_eq!(shares, [(2, 2), (2, 2), (1, 2), (1, 2), (2, 3), (1, 2)]);
    // Lyra is at risk, Helio lapsed, Vega is as usual.
    let order: Vec<Id> = found.rows.iter().map(|row| row.client).collect();
    assert_eq!(order, [id("lyra"), id("helio"), id("vega")]);
    let now = Quarter::of(today);
    assert_eq!(coverage(&book, now, today, ANYBODY).value(), Some(0.5));
    assert_eq!(coverage(&book, now.plus(1), today, ANYBODY).value(), None);
    assert_eq!(
        coverage(&book, now, today, |client| client == id("vega")).value(),
        Some(1.0)
    );
    let repeat = repeat_purchases(&book, today, ANYBODY);
    assert_eq!((repeat.counted.len(), repeat.of.len()), (2, 3));
    // Gaps 91, 91, 91, 91, 91 and 121.
    let between = intervals(&book, today, ANYBODY);
    assert_eq!(
        (between.median, between.gaps, between.clients.len()),
        (Some(91.0), 6, 2)
    );
}

#[test]
fn the_call_list_holds_who_is_due_within_a_week_and_not_who_is_long_gone() {
    let mut desk = Desk::new("2026-05-20");
    client(
        &mut desk,
        "late",
        &["2026-01-01", "2026-01-31", "2026-03-02", "2026-04-01"],
    );
    client(
        &mut desk,
        "soon",
        &["2026-02-01", "2026-03-03", "2026-04-02", "2026-05-02"],
    );
    client(
        &mut desk,
        "fine",
        &["2026-02-11", "2026-03-13", "2026-04-12", "2026-05-12"],
    );
    client(&mut desk, "lost", &["2026-01-01", "2026-01-08", "2026-01-15"]);
    client(&mut desk, "long gone", &["2023-01-01"]);
    let book = OrderBook::of(&desk.workspace);
    let sums = summaries(&desk.workspace);
    let calls = calling::call_list(&desk.workspace, &book, day("2026-05-20"), terms(), ANYBODY, &sums);
    let found: Vec<Id> = calls.iter().map(|call| call.client).collect();
    // Every 30 days: "soon" is due on day 24, 26 May, in six days; "fine" on 5 June.
    assert_eq!(found, [id("late"), id("soon"), id("lost")]);
    assert_eq!(calls[1].due, day("2026-05-26"));
    assert_eq!(calls[0].usual_sum, Some(Money::new(10_000, Currency::EUR)));
}

#[test]
fn an_order_is_recorded_corrected_delivered_and_taken_out() {
    let mut desk = Desk::new("2026-05-20");
    client(&mut desk, "vega", &[]);
    let new = NewOrder {
        date: day("2026-05-18"),
        sum: Some(Money::new(5_000, Currency::EUR)),
        note: " two\u{202e} filters ".into(),
        delivered: None,
    };
    let (order, edit) = desk
        .act(|workspace, act| record_order(workspace, act, id("vega"), &new))
        .expect("a fine order");
    desk.apply(edit);
    let stored = |desk: &Desk| {
        let client = desk.workspace.clients.get(id("vega")).expect("it is there");
        client.orders.get(order).cloned()
    };
    let first = stored(&desk).expect("it was recorded");
    assert_eq!(first.note, "two filters");
    assert!(first.recorded.is_some(), "it was written down two days later");

    let source = OrderSource::Entry(order);
    let deliver = |desk: &mut Desk, on: &str| {
        let edit =
            desk.act(|workspace, act| set_delivered(workspace, act, id("vega"), source, Some(day(on))));
        edit.map(|edit| desk.apply(edit))
    };
    assert_eq!(
        deliver(&mut desk, "2026-05-17"),
        Err(OrderError::Delivered(day("2026-05-17")))
    );
    assert_eq!(
        deliver(&mut desk, "2026-05-21"),
        Err(OrderError::Delivered(day("2026-05-21")))
    );
    assert_eq!(deliver(&mut desk, "2026-05-20"), Ok(()));
    assert_eq!(
        stored(&desk).and_then(|order| order.delivered),
        Some(day("2026-05-20"))
    );

    let corrected = NewOrder {
        date: day("2026-05-19"),
        ..new.clone()
    };
    let edit = desk.act(|workspace, act| change_order(workspace, act, id("vega"), order, &corrected));
    desk.apply(edit.expect("a fine correction"));
    let second = stored(&desk).expect("it is there");
    assert_eq!(
        (second.date, second.recorded),
        (day("2026-05-19"), first.recorded)
    );
    desk.apply(remove_order(&desk.workspace, id("vega"), order));
    assert_eq!(stored(&desk), None);

    for bad in ["2026-05-21", "1989-12-31", "2101-01-01"] {
        let wrong = NewOrder {
            date: day(bad),
            ..new.clone()
        };
        let refused = desk.act(|workspace, act| record_order(workspace, act, id("vega"), &wrong));
        assert_eq!(refused.map(|_| ()), Err(OrderError::Day(day(bad))));
    }
}

#[test]
fn a_call_to_a_client_without_a_deal_is_a_contact_and_a_complaint_is_none() {
    let mut desk = Desk::new("2026-05-20");
    client(&mut desk, "vega", &["2026-05-01"]);
    for kind in [ActivityKind::Complaint, ActivityKind::Note] {
        let edit =
            desk.act(|workspace, act| recording::log_activity(workspace, act, id("vega"), kind, "broken"));
        desk.apply(edit.expect("the client is there"));
    }
    let last = |desk: &Desk| crate::clients::summary(&desk.workspace, id("vega")).last_contact;
    assert_eq!(last(&desk), None);
    assert_eq!(recording::complaints(&desk.workspace, id("vega")).len(), 1);
    let call = desk
        .act(|workspace, act| recording::log_activity(workspace, act, id("vega"), ActivityKind::Call, ""));
    desk.apply(call.expect("the client is there"));
    assert_eq!(last(&desk).map(Moment::day), Some(day("2026-05-20")));
    assert_eq!(summaries(&desk.workspace)[&id("vega")].last_contact, last(&desk));
}

#[test]
fn the_tables_hold_every_order_and_the_grid_as_seen() {
    use crate::csv::export::Style;
    use crate::lang::Lang;
    let mut desk = Desk::new("2026-05-20");
    client(&mut desk, "=vega", &["2026-01-15"]);
    deal(&mut desk, "sold", "=vega", &[("won", "2026-05-04")]);
    let style = |lang| Style {
        lang,
        today: day("2026-05-20"),
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let table = text(export::orders(&desk.workspace, style(Lang::En)));
    assert_eq!(table.lines().count(), 3);
    assert!(
        table.contains("2026-01-15,100.00,EUR") && table.contains("2026-05-04,500.00,EUR"),
        "{table}"
    );
    assert!(!table.contains(",=vega"), "a formula is defused: {table}");
    let book = OrderBook::of(&desk.workspace);
    let found = grid(&desk.workspace, &book, day("2026-05-20"), terms(), ANYBODY);
    let russian = text(export::grid_table(&desk.workspace, &found, style(Lang::Ru)));
    assert!(
        russian.contains("II кв. 2026") && russian.contains("100 % (1/1)"),
        "{russian}"
    );
    let pasted = export::grid_text(&desk.workspace, &found, Lang::En);
    assert!(
        pasted.lines().nth(1).is_some_and(|line| line.ends_with("\t✓\t✓")),
        "{pasted}"
    );
}

#[test]
fn a_move_of_the_future_is_an_order_only_when_its_day_comes() {
    let mut desk = Desk::new("2026-05-20");
    client(&mut desk, "vega", &[]);
    let mut body = crate::deal::Deal {
        title: "imported".into(),
        client: Some(id("vega")),
        ..Default::default()
    };
    let step = Move::new(id("won"), Moment::on(day("2026-06-01")));
    body.history.insert(id("step"), step);
    desk.put(id("imported"), body);
    let orders = book::orders_of(&desk.workspace, id("vega"));
    assert_eq!(
        state_on(&orders, day("2026-05-20"), terms()),
        ClientState::Prospect
    );
    assert_eq!(
        state_on(&orders, day("2026-06-01"), terms()),
        ClientState::Current
    );
}
