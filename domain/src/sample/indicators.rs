//! What the team measures itself by: the ready-made sets with plans that fit a small company, and marks of the head.

use super::{Chance, Studio, head, id, person, role};
use crate::calendar::{Period, PeriodKind};
use crate::id::Id;
use crate::indicator::{Amount, Indicator, Mark};
use crate::indicators::ready_made::install;
use crate::money::Money;
use crate::record::Body;
use crate::templates::indicators::INDICATOR_SETS;
use crate::templates::sample::TEAM;
use crate::workspace::Workspace;

/// The ready-made plans are for a larger team: this one plans a part of them, in percent.
const PART: i64 = 12;
/// Months with marks.
const MARKED: usize = 4;

/// Every indicator of the sample.
pub(super) fn all(studio: &Studio) -> Vec<(Id, Indicator)> {
    let mut chance = Chance::of(7_000);
    let nothing = Workspace::default();
    let edits = INDICATOR_SETS
        .iter()
        .map(|set| install(&nothing, set, studio.lang, studio.currency));
    let mut number = 0;
    let mut all = Vec::new();
    for edit in edits {
        for (id, body) in edit.puts() {
            let Body::Indicator(body) = body else { continue };
            let mut body = body.clone();
            body.usual = body.usual.map(part);
            if body.is_judged() {
                mark(studio, &mut body, &mut chance, &mut number);
            }
            all.push((*id, body));
        }
    }
    all
}

fn part(usual: Amount) -> Amount {
    match usual {
        Amount::Money(money) => Amount::Money(Money::new(money.minor / 100 * PART, money.currency)),
        Amount::Number(number) if number > 100.0 => Amount::Number((number * PART as f64 / 100.0).round()),
        number => number,
    }
}

/// The head judged everybody of the role in each of the last months.
fn mark(studio: &Studio, body: &mut Indicator, chance: &mut Chance, number: &mut usize) {
    let people = TEAM
        .iter()
        .enumerate()
        .filter(|(_, seed)| Some(role(seed.role)) == body.role);
    let people: Vec<Id> = people.map(|(at, _)| person(at)).collect();
    for who in people {
        let mut month = Period::containing(studio.today, PeriodKind::Month).previous(PeriodKind::Month);
        for _ in 0..MARKED {
            *number += 1;
            let mark = Mark {
                person: who,
                day: studio.calendar.previous_working_day(month.last()),
                score: 60 + 5 * chance.below(9) as u8,
                by: Some(head()),
                note: String::new(),
            };
            body.marks.insert(id("mark", *number), mark);
            month = month.previous(PeriodKind::Month);
        }
    }
}
