//! The figures of a real export against a direct count of the file.

use crate::calendar::{Period, PeriodKind};
use crate::money::Currency;
use crate::reports::facts::{Facts, Scope};
use crate::reports::flow::flow;
use crate::reports::presence::stages_on;
use crate::reports::winning::{cycles, win_rate};
use crate::testing::day;

/// Straight from the file: deal stage, owner, close date and value, by splitting its lines. The file has no quotes.
fn rows_of(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    text.lines()
        .skip(1)
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_real_opportunities_give_the_known_figures() {
    let Some((desk, board)) = crate::testing::imported_opportunities() else {
        return;
    };
    let rows = rows_of(&crate::testing::opportunities().expect("it was there a moment ago"));
    let facts = Facts::of(&desk.workspace);
    let all = Period::new(day("2016-01-01"), day("2017-12-31"));
    let everybody = Scope {
        board: Some(board),
        person: None,
    };
    let rate = win_rate(&facts, all, everybody, Currency::USD);
    assert_eq!((rate.won.count, rate.lost.count), (4_238, 2_473));
    assert_eq!(rate.by_number, Some(4_238.0 / 6_711.0));
    assert_eq!(
        rate.won.sum.sums().map(|sum| sum.minor).sum::<i64>(),
        1_000_553_400
    );
    let mut cycles = cycles(&facts, all, everybody);
    assert_eq!(crate::statistics::median(&mut cycles), Some(57.0));

    // Open ones have no day of an end: 500 prospecting and 1,589 engaging, as the file says.
    let on_last_day = stages_on(&facts, all.last());
    let standing = |name: &str| {
        let stages = desk.workspace.stages_of(board);
        let stage = stages
            .iter()
            .find(|(_, stage)| stage.name == name)
            .map(|(id, _)| *id);
        on_last_day
            .values()
            .filter(|(now, _)| Some(*now) == stage)
            .count()
    };
    let in_file = |name: &str| rows.iter().filter(|row| row[4] == name).count();
    assert_eq!((standing("Prospecting"), standing("Engaging")), (500, 1_589));
    assert_eq!((in_file("Prospecting"), in_file("Engaging")), (500, 1_589));
    assert_eq!((in_file("Won"), in_file("Lost")), (4_238, 2_473));

    let is_won = |row: &&Vec<String>| row[4] == "Won";
    for (quarter, months) in [(1, 1..=3), (2, 4..=6), (3, 7..=9), (4, 10..=12)] {
        let counted = rows.iter().filter(is_won).filter(|row| {
            let date: Vec<u32> = row[6]
                .split('/')
                .map(|part| part.parse().expect("a number"))
                .collect();
            date[2] == 2017 && months.contains(&date[0])
        });
        let first = day(&format!("2017-{:02}-01", months.start()));
        let won = flow(&facts, Period::containing(first, PeriodKind::Quarter), everybody)
            .won
            .count;
        assert_eq!(won, counted.count(), "quarter {quarter}");
    }
    for (person, body) in desk.workspace.people.live() {
        let own = Scope {
            board: Some(board),
            person: Some(person),
        };
        let counted = rows
            .iter()
            .filter(is_won)
            .filter(|row| row[1] == body.name)
            .count();
        assert_eq!(flow(&facts, all, own).won.count, counted, "{}", body.name);
    }
}
