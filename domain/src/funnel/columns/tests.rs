use proptest::prelude::*;

use super::*;
use crate::funnel::moving::{Answers, Place, move_deals};
use crate::money::Currency;
use crate::testing::{Desk, day, id};

const STAGES: [&str; 6] = ["a", "b", "c", "won", "lost", "parked"];

fn all_answers() -> Answers {
    Answers {
        reached: Some(true),
        reason: Some(crate::deal::LostReason::Price),
        until: Some(day("2026-05-01")),
        confirmed_win: true,
        ..Answers::default()
    }
}

fn arranged(desk: &Desk, filter: &Filter, sort: Sort) -> Columns {
    let search = SearchIndex::of(&desk.workspace);
    Columns::of(
        &desk.workspace,
        &search,
        id("board"),
        filter.clone(),
        sort,
        day("2026-03-10"),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn columns_kept_up_to_date_equal_columns_arranged_anew(
        moves in proptest::collection::vec((0..8_usize, 0..6_usize, 0..8_usize), 1..30),
        sort in 0..4_usize,
        text in prop_oneof![Just(""), Just("d1"), Just("d")],
    ) {
        let mut desk = Desk::new("2026-03-10");
        let deals: Vec<Id> = (0..8).map(|n| desk.deal(&format!("d{n}"), "2026-03-02")).collect();
        for (n, deal) in deals.iter().enumerate() {
            let mut body = desk.workspace.deals.get(*deal).expect("a deal").clone();
            body.value = (n % 3 > 0).then(|| Money::new(n as i64 * 1_001, if n % 2 == 0 { Currency::EUR } else { Currency::USD }));
            desk.put(*deal, body);
        }
        let filter = Filter { text: text.into(), ..Filter::default() };
        let mut search = SearchIndex::of(&desk.workspace);
        let mut kept = arranged(&desk, &filter, Sort::ALL[sort]);
        for (deal, stage, neighbour) in moves {
            let place = Place { after: Some(deals[neighbour]), before: None };
            let edit = desk.act(|workspace, act| {
                move_deals(workspace, act, &[deals[deal]], id(STAGES[stage]), place, &all_answers())
            });
            desk.apply(edit.expect("moves"));
            search.update(&desk.workspace, deals[deal]);
            kept.update(&desk.workspace, &search, deals[deal]);
        }
        let anew = arranged(&desk, &filter, Sort::ALL[sort]);
        for stage in STAGES {
            prop_assert_eq!(kept.column(id(stage)), anew.column(id(stage)));
        }
    }
}

#[test]
fn sums_and_weighted_sums_are_worked_out_by_stage_and_kept_apart_by_currency() {
    let mut desk = Desk::new("2026-03-10");
    for (name, minor, currency) in [
        ("x", 10_000, Currency::EUR),
        ("y", 333, Currency::EUR),
        ("z", 500, Currency::USD),
    ] {
        let deal = desk.deal(name, "2026-03-02");
        let mut body = desk.workspace.deals.get(deal).expect("a deal").clone();
        body.value = Some(Money::new(minor, currency));
        desk.put(deal, body);
    }
    let columns = arranged(&desk, &Filter::default(), Sort::Rank);
    let column = columns.column(id("a")).expect("the column");
    assert_eq!(
        column.sum.sums().collect::<Vec<_>>(),
        [Money::new(10_333, Currency::EUR), Money::new(500, Currency::USD)]
    );
    // 10 % of 100.00 is 10.00; of 3.33 it is 0.333, rounded to 0.33; of 5.00 it is 0.50.
    assert_eq!(
        column.weighted.sums().collect::<Vec<_>>(),
        [Money::new(1_033, Currency::EUR), Money::new(50, Currency::USD)]
    );
}

#[test]
fn a_longer_query_narrows_what_is_shown_and_another_one_does_not() {
    let mut desk = Desk::new("2026-03-10");
    for name in ["Lathe one", "Lathe two", "Drill"] {
        desk.deal(name, "2026-03-02");
    }
    let search = SearchIndex::of(&desk.workspace);
    let mut columns = arranged(&desk, &Filter::default(), Sort::Rank);
    assert!(columns.narrow("LATHE", &search));
    assert_eq!(columns.len(), 2);
    assert!(columns.narrow("lathe tw", &search));
    assert_eq!(columns.len(), 1);
    let filter = Filter {
        text: "lathe tw".into(),
        ..Filter::default()
    };
    let anew = arranged(&desk, &filter, Sort::Rank);
    assert_eq!(columns.column(id("a")), anew.column(id("a")));
    assert!(
        !columns.narrow("drill", &search),
        "the deal was filtered out before"
    );
}
