//! What the clients of the sample ordered over six quarters, what is known about them, and how some of them pass from a
//! hunter to a farmer.

use chrono::{Datelike, NaiveDate};

use super::chance::Chance;
use super::{Studio, id, person};
use crate::calendar::add_days;
use crate::client::Client;
use crate::deal::{Activity, ActivityKind, Deal};
use crate::hand_over::{HandOver, HandOverState, HandOverStep, Tick};
use crate::hand_overs::protocol::item_id;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::order::Order;
use crate::passport::PassportValue;
use crate::passports::field_id;
use crate::templates::hand_over::{HAND_OVER_ITEMS, RETURN_REASONS};
use crate::templates::passport::{PASSPORT_FIELDS, PassportFieldKind};
use crate::templates::sample::{COMPLAINTS, PASSPORT_NOTES, PRODUCTS, ProductSeed};

/// How far back the orders go, in days: six quarters.
const REACH: i64 = 540;
/// Places in the team.
const FARMERS: [usize; 2] = [4, 5];

/// How a client buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// Again and again, as usual.
    Steady,
    /// Again and again, and lately somebody forgot to call.
    Late,
    /// Stopped some time ago.
    Gone,
    /// For the first time, by a deal just won.
    New,
    /// Never yet.
    Never,
}

impl Habit {
    /// The habit of the n-th of the clients that won deals speak of, or of the others.
    pub fn of(has_bought: bool, number: usize) -> Self {
        if has_bought {
            return if number.is_multiple_of(3) {
                Self::New
            } else {
                Self::Steady
            };
        }
        match number % 7 {
            0 | 2 => Self::Late,
            1 => Self::Gone,
            3 | 5 => Self::Steady,
            _ => Self::Never,
        }
    }
}

/// Puts orders, complaints and the passport into a client.
pub(super) fn complete(studio: &Studio, at: usize, habit: Habit, client: &mut Client) {
    let chance = &mut Chance::of(20_000 + at as u64);
    orders(studio, at, habit, client, chance);
    if matches!(habit, Habit::Late | Habit::Steady) && at % 5 == 2 {
        complain(studio, at, client, chance);
    }
    let known = match habit {
        Habit::Never => 15,
        Habit::New => 60,
        Habit::Gone => 70,
        Habit::Steady | Habit::Late => 88,
    };
    passport(studio, known, client, chance);
}

fn orders(studio: &Studio, at: usize, habit: Habit, client: &mut Client, chance: &mut Chance) {
    let interval = i64::from(chance.between(38, 84));
    let since_last = match habit {
        Habit::Never | Habit::New => return,
        Habit::Steady => interval * i64::from(chance.between(5, 65)) / 100,
        Habit::Late => interval * i64::from(chance.between(84, 170)) / 100,
        Habit::Gone => interval * i64::from(chance.between(215, 420)) / 100,
    };
    let again: Vec<&ProductSeed> = PRODUCTS.iter().filter(|product| product.reordered).collect();
    let (mut back, mut number) = (since_last.max(1), 0);
    while back < REACH {
        let day = worked(studio, add_days(studio.today, -back));
        let product = chance.pick(&again);
        let pieces = i64::from(chance.between(2, 9));
        let delivered = worked(studio, add_days(day, i64::from(chance.between(4, 12))));
        let sum = product.map(|product| {
            let price = i64::from(product.price.in_lang(studio.lang));
            Money::new(
                price * pieces * 10_i64.pow(studio.currency.exponent()),
                studio.currency,
            )
        });
        let order = Order {
            date: day,
            sum,
            note: product.map_or_else(String::new, |product| {
                format!("{} × {pieces}", product.name.in_lang(studio.lang))
            }),
            delivered: (delivered > day && delivered < studio.today).then_some(delivered),
            by: client.owner,
            recorded: None,
        };
        client.orders.insert(id("order", at * 100 + number), order);
        back += (interval * i64::from(chance.between(80, 122)) / 100).max(7);
        number += 1;
    }
}

/// The day itself, or the working day before it.
fn worked(studio: &Studio, day: NaiveDate) -> NaiveDate {
    if studio.calendar.is_working(day) {
        day
    } else {
        studio.calendar.previous_working_day(day)
    }
}

fn complain(studio: &Studio, at: usize, client: &mut Client, chance: &mut Chance) {
    let Some(words) = chance.pick(COMPLAINTS) else {
        return;
    };
    let before = chance.between(2, 25);
    let mut activity = Activity {
        kind: ActivityKind::Complaint,
        at: studio.moment(before, chance),
        recorded: None,
        by: client.owner,
        contact: client.contacts.iter().next().map(|(id, _)| id),
        sum: None,
        text: words.in_lang(studio.lang).to_owned(),
    };
    client
        .activities
        .insert(id("client-activity", at * 10), activity.clone());
    // Some of them were called back.
    if before > 8 {
        (activity.kind, activity.text) = (ActivityKind::Call, String::new());
        activity.at = studio.moment(before - 2, chance);
        client
            .activities
            .insert(id("client-activity", at * 10 + 1), activity);
    }
}

fn passport(studio: &Studio, known: u32, client: &mut Client, chance: &mut Chance) {
    for field in PASSPORT_FIELDS {
        let is_known = chance.percent(known);
        let text = match field.kind {
            PassportFieldKind::Number => (chance.between(2, 60)).to_string(),
            PassportFieldKind::Choice(options) => chance
                .pick(options)
                .map_or_else(String::new, |words| words.in_lang(studio.lang).to_owned()),
            PassportFieldKind::Date if field.key == "contract-end" => {
                add_days(studio.today, i64::from(chance.between(-40, 500))).to_string()
            }
            PassportFieldKind::Date => birthday(studio, chance).to_string(),
            PassportFieldKind::Text => {
                let notes = PASSPORT_NOTES.iter().find(|(key, _)| *key == field.key);
                let note = notes.and_then(|(_, notes)| chance.pick(notes));
                note.map_or_else(String::new, |words| words.in_lang(studio.lang).to_owned())
            }
        };
        if is_known && !text.is_empty() {
            client
                .passport
                .insert(field_id(field.key), PassportValue { text });
        }
    }
}

fn birthday(studio: &Studio, chance: &mut Chance) -> NaiveDate {
    let year = studio.today.year() - chance.between(32, 61);
    let day = i64::from(chance.below(365));
    add_days(NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(studio.today), day)
}

/// The day a won deal was delivered, where that was before today.
pub(super) fn delivered(studio: &Studio, number: usize, deal: &Deal) -> Option<NaiveDate> {
    let chance = &mut Chance::of(30_000 + number as u64);
    let won = deal.last_move()?.at.day();
    let day = studio.calendar.add_working_days(won, chance.between(3, 12));
    (day < studio.today).then_some(day)
}

/// The hand-over of the n-th new client: not begun, offered, returned or accepted. `won` is the deal that called for it.
pub(super) fn hand_over(
    studio: &Studio,
    number: usize,
    client: (Id, &Client),
    won: (Id, &Deal),
) -> Option<(Id, HandOver, bool)> {
    let chance = &mut Chance::of(40_000 + number as u64);
    let win = won.1.last_move()?.at;
    let taker = person(FARMERS[number % 2]);
    let giver = client.1.owner.filter(|owner| *owner != taker);
    let end = match number % 5 {
        1 => HandOverState::Offered,
        2 => HandOverState::Returned,
        3 | 4 => HandOverState::Accepted,
        _ => return None,
    };
    let after_win = |days: i32| {
        let day = studio.calendar.add_working_days(win.day(), days);
        let latest = studio.calendar.previous_working_day(studio.today);
        day.min(latest)
    };
    let step = |to, days: i32, by: Option<Id>, note: &str| HandOverStep {
        to,
        at: Moment::on(after_win(days)),
        turn: days.unsigned_abs(),
        by,
        taker: (to == HandOverState::Offered).then_some(taker),
        note: note.to_owned(),
    };
    let entry = |at: usize| id("hand-over-step", number * 10 + at);
    let mut steps = vec![(entry(0), step(HandOverState::Offered, 2, giver, ""))];
    if end == HandOverState::Returned {
        let reason = chance.pick(RETURN_REASONS);
        let reason = reason.map_or("", |words| words.in_lang(studio.lang));
        steps.push((entry(1), step(end, 4, Some(taker), reason)));
    } else if end == HandOverState::Accepted {
        steps.push((entry(1), step(end, 3 + chance.between(1, 6), Some(taker), "")));
    }
    let all = end == HandOverState::Accepted;
    let ticks = HAND_OVER_ITEMS.iter().map(|item| {
        let done = all || chance.percent(70);
        (
            item_id(item.key),
            Tick {
                done,
                note: String::new(),
            },
        )
    });
    let body = HandOver {
        client: Some(client.0),
        deal: Some(won.0),
        giver,
        taker: Some(taker),
        items: ticks.collect(),
        credit: 10,
        steps: steps.into_iter().collect(),
        ..HandOver::default()
    };
    Some((Id::derived("hand_over", &format!("{}/0", client.0)), body, all))
}
