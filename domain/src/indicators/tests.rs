//! Worked by hand. March 2026: the 2nd is a Monday, 22 working days.

mod cards;
mod changed;
mod judged;

use crate::calendar::{Period, PeriodKind};
use crate::deal::{Activity, ActivityKind};
use crate::indicator::{Amount, Indicator, Unit};
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::person::{Person, Role};
use crate::reports::figures;
use crate::testing::{Desk, day, id};

pub(super) fn euros(sum: i64) -> Money {
    Money::new(sum * 100, Currency::EUR)
}

pub(super) fn month(of: &str) -> Period {
    Period::containing(day(of), PeriodKind::Month)
}

pub(super) fn indicator(figure: &str, weight: u16, usual: Option<Amount>) -> Indicator {
    Indicator {
        name: figure.to_owned(),
        figure: figure.to_owned(),
        weight,
        usual,
        unit: figures::figure(figure).map_or(Unit::Percent, |figure| figure.unit),
        ..Indicator::default()
    }
}

/// Ann sells, with `calls` calls and a deal won of so many euros each month.
pub(super) fn team(months: &[(&str, i64, i64)]) -> Desk {
    let mut desk = Desk::new("2026-03-31");
    let ann = Person {
        name: "Ann".into(),
        roles: vec![Role::Hunter],
        ..Person::default()
    };
    desk.put(id("ann"), ann);
    for (month, calls, won) in months {
        let name = format!("deal {month}");
        let first = format!("{month}-02");
        desk.history(
            &name,
            "ann",
            *won,
            &[("a", &first), ("won", &format!("{month}-03"))],
        );
        let mut deal = desk.workspace.deals.get(id(&name)).expect("the deal").clone();
        deal.margin = Some(euros(won / 4));
        for call in 0..*calls {
            let activity = Activity {
                kind: ActivityKind::Call,
                at: Moment::on(day(&first)),
                recorded: None,
                by: Some(id("ann")),
                contact: None,
                sum: None,
                text: String::new(),
            };
            deal.activities.insert(id(&format!("{name}-{call}")), activity);
        }
        desk.put(id(&name), deal);
    }
    desk
}
