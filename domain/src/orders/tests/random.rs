//! Properties: whatever clients order, and in whatever order copies are merged.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// The state and the quarters again, in the plainest way: day by day, over a sorted list of all gaps.
mod slowly {
    use super::*;

    pub fn state(orders: &[NaiveDate], on: NaiveDate) -> &'static str {
        let mut days: Vec<NaiveDate> = orders.iter().copied().filter(|day| *day <= on).collect();
        days.sort();
        days.dedup();
        let Some(last) = days.last().copied() else {
            return "prospect";
        };
        let mut gaps: Vec<i64> = Vec::new();
        for at in 1..days.len() {
            gaps.push((days[at] - days[at - 1]).num_days());
        }
        gaps.sort();
        // Twice the interval, so that it stays whole.
        let twice = match gaps.len() {
            0 => 180,
            1 => (2 * gaps[0]).max(180),
            n if n % 2 == 1 => 2 * gaps[n / 2],
            n => gaps[n / 2 - 1] + gaps[n / 2],
        };
        let passed = (on - last).num_days();
        let quarter = |day: NaiveDate| {
            use chrono::Datelike;
            day.year() * 4 + day.month0() as i32 / 3
        };
        if passed * 200 >= twice * 200 || quarter(on) - quarter(last) >= 4 {
            "lapsed"
        } else if passed * 200 >= twice * 80 {
            "lapsing"
        } else {
            "current"
        }
    }
}

fn days() -> impl Strategy<Value = Vec<NaiveDate>> {
    let first = day("2023-01-01");
    proptest::collection::vec(
        (0..1300_u64).prop_map(move |at| first + chrono::Days::new(at)),
        0..9,
    )
}

fn with_days(desk: &mut Desk, name: &str, days: &[NaiveDate]) {
    let texts: Vec<String> = days.iter().map(ToString::to_string).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    client(desk, name, &texts);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn states_and_coverage_agree_with_the_plainest_way(
        clients in proptest::collection::vec(days(), 1..5), at in 0..1400_u64,
    ) {
        let today = day("2023-01-01") + chrono::Days::new(at);
        let mut desk = Desk::new("2026-12-31");
        let mut plain: BTreeMap<Id, Vec<NaiveDate>> = BTreeMap::new();
        for (number, days) in clients.iter().enumerate() {
            with_days(&mut desk, &number.to_string(), days);
            plain.insert(id(&number.to_string()), days.clone());
        }
        let book = OrderBook::of(&desk.workspace);
        for (client, days) in &plain {
            prop_assert_eq!(state_on(book.get(*client), today, terms()).name(), slowly::state(days, today));
        }
        let found = grid(&desk.workspace, &book, today, terms(), ANYBODY);
        for (quarter, sum) in quarters(today).into_iter().zip(&found.coverage) {
            let end = quarter.period().last().min(today);
            let within = |days: &[NaiveDate], back: i32| {
                let first = quarter.plus(-back).first_day();
                days.iter().any(|day| *day >= first && *day <= end)
            };
            let ordered = plain.values().filter(|days| within(days, 0)).count();
            let current = plain.values().filter(|days| within(days, 3)).count();
            prop_assert_eq!((sum.ordered, sum.current), (ordered, current));
            let share = coverage(&book, quarter, today, ANYBODY);
            prop_assert_eq!((share.counted.len(), share.of.len()), (ordered, current));
        }
    }

    #[test]
    fn a_later_order_never_recolours_an_ended_quarter(before in days(), later in 0..400_u64) {
        let today = day("2026-12-31");
        let mut desk = Desk::new("2026-12-31");
        with_days(&mut desk, "vega", &before);
        let orders = book::orders_of(&desk.workspace, id("vega"));
        let placed = day("2026-01-01") + chrono::Days::new(later.min(364));
        let mut with_it = before.clone();
        with_it.push(placed);
        with_days(&mut desk, "vega", &with_it);
        let changed = book::orders_of(&desk.workspace, id("vega"));
        for quarter in quarters(today).into_iter().filter(|quarter| *quarter < Quarter::of(placed)) {
            prop_assert_eq!(cell(&orders, quarter, today, terms()), cell(&changed, quarter, today, terms()));
        }
    }

    #[test]
    fn who_ordered_in_a_quarter_is_current_at_its_end(days in days(), at in 0..1400_u64) {
        let today = day("2023-01-01") + chrono::Days::new(at);
        let mut desk = Desk::new("2026-12-31");
        with_days(&mut desk, "vega", &days);
        let orders = book::orders_of(&desk.workspace, id("vega"));
        if grid::orders_in(&orders, Quarter::of(today), today).next().is_some() {
            prop_assert!(is_current(&orders, today));
        }
    }
}

#[test]
fn orders_of_two_copies_unite_in_any_order() {
    let mut anna = Desk::new("2026-05-20");
    client(&mut anna, "vega", &["2026-01-15"]);
    let start = anna.workspace.clone();
    let with = |name: &str, date: &str, millis: u64| {
        let mut workspace = start.clone();
        let mut body = workspace.clients.get(id("vega")).cloned().expect("it is there");
        body.orders.insert(id(name), order(date, 7));
        let device = crate::stamp::Device::from_random(millis << 39);
        let stamp = crate::stamp::Clock::new(device).tick(2_000_000_000_000 + millis);
        workspace.apply(crate::commit::Edit::of(id("vega"), body), stamp);
        workspace
            .raw(crate::record::Kind::Client, id("vega"))
            .expect("stored")
            .to_owned()
    };
    let (one, two) = (with("one", "2026-03-01", 1), with("two", "2026-04-01", 2));
    let united = |first: &str, second: &str| {
        let mut workspace = start.clone();
        for text in [first, second, first] {
            workspace
                .merge(crate::record::Kind::Client, id("vega"), text)
                .expect("it merges");
        }
        OrderBook::of(&workspace)
    };
    assert_eq!(united(&one, &two), united(&two, &one));
    assert_eq!(united(&one, &two).get(id("vega")).len(), 3);
}
