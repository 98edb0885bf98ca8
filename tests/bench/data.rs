//! What the bench works on: made from a seed, the same on every machine.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use voronka_domain::client::Client;
use voronka_domain::deal::{Activity, ActivityKind, Deal, Move, NextStep};
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
use voronka_domain::money::{Currency, Money};
use voronka_domain::order::Order;
use voronka_domain::rank::Rank;
use voronka_tests::Seed;
use voronka_tests::seed::id;

/// The open stages of [`Seed::board`].
pub const STAGES: [&str; 3] = ["new", "active", "trial"];

/// Everything happens before this day, so that the figures of a run do not depend on when it is made.
const LAST_DAY: &str = "2026-06-30";

fn last_day() -> NaiveDate {
    LAST_DAY.parse().expect("a day")
}

/// Small numbers that look random: an xorshift generator.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// So many open deals on one board, ten to a client.
pub fn deals(count: usize) -> Seed {
    let mut seed = Seed::board().person("Anna").me("Anna");
    add_clients(&mut seed, count / 10 + 1);
    let mut chance = Chance(0x5eed);
    for (number, rank) in Rank::spread(None, None, count).into_iter().enumerate() {
        let entered = Move::new(id(STAGES[number % 3]), Moment::on(day_before(&mut chance, 60)));
        seed.put(
            Id::derived("d", &number.to_string()),
            deal(number, rank, vec![entered], &mut chance),
        );
    }
    seed
}

/// So many deals with so many moves and activities each: open, won and lost ones over two years.
pub fn busy(count: usize, moves: usize, activities: usize) -> Seed {
    let mut seed = Seed::board().person("Anna").person("Boris").me("Anna");
    add_clients(&mut seed, count / 10 + 1);
    let mut chance = Chance(0xb0d1);
    for (number, rank) in Rank::spread(None, None, count).into_iter().enumerate() {
        let began = 20 + chance.below(700);
        let mut history = Vec::with_capacity(moves);
        for step in 0..moves {
            let stage = match (step + 1 == moves, number % 4) {
                (true, 0) => "won",
                (true, 1) => "lost",
                _ => STAGES[(number + step) % 3],
            };
            let ago = began - began * step as u64 / moves as u64;
            history.push(Move::new(id(stage), Moment::on(last_day() - Days::new(ago))));
        }
        let mut deal = deal(number, rank, history, &mut chance);
        deal.owner = Some(id(if number % 2 == 0 { "Anna" } else { "Boris" }));
        for act in 0..activities {
            let at = Moment::on(last_day() - Days::new(chance.below(began)));
            let kind = [ActivityKind::Call, ActivityKind::Email, ActivityKind::Visit][act % 3];
            let activity = Activity {
                kind,
                at,
                recorded: None,
                by: deal.owner,
                contact: None,
                sum: None,
                text: String::new(),
            };
            deal.activities
                .insert(Id::derived("a", &format!("{number}-{act}")), activity);
        }
        seed.put(Id::derived("d", &number.to_string()), deal);
    }
    seed
}

/// So many clients with an order in most of the twelve quarters.
pub fn buyers(count: usize) -> Seed {
    let mut seed = Seed::board().person("Anna").me("Anna");
    let mut chance = Chance(0xc11e);
    for number in 0..count {
        let mut client = Client {
            name: format!("Buyer {number:04}"),
            ..Client::default()
        };
        for quarter in 0..12 {
            if chance.below(10) < 7 {
                let date = last_day() - Days::new(quarter * 91 + chance.below(80));
                client
                    .orders
                    .insert(Id::derived("o", &format!("{number}-{quarter}")), order(date));
            }
        }
        seed.put(Id::derived("c", &number.to_string()), client);
    }
    seed
}

/// The same deals as the hand-written page keeps them.
pub fn hand_written(count: usize) -> Value {
    let mut chance = Chance(0x5eed);
    (0..count)
        .map(|number| {
            let key = format!("deal/{number}");
            let deal = json!({
                "id": number.to_string(), "client": format!("Client {}", number / 10), "title": title(number),
                "value": (1 + chance.below(500)) * 10_000, "days": chance.below(60), "stage": number % 6, "rank": number,
                "next": { "text": "Call about the offer", "date": "2026-07-02" },
            });
            json!([key, deal.to_string()])
        })
        .collect()
}

/// A table of so many rows, as other programs export them.
pub fn table(rows: usize) -> String {
    let mut text = String::from(
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n",
    );
    let mut chance = Chance(0x7ab1e);
    for row in 0..rows {
        let engaged = day_before(&mut chance, 400);
        let closed = engaged + Days::new(chance.below(90));
        let (stage, closed, value) = match chance.below(9) {
            0 => ("Prospecting", String::new(), String::new()),
            1 | 2 => ("Engaging", String::new(), String::new()),
            3..=5 => ("Lost", closed.to_string(), "0".to_owned()),
            _ => ("Won", closed.to_string(), (50 + chance.below(5000)).to_string()),
        };
        let (agent, product, account) = (chance.below(30), chance.below(7), chance.below(85));
        text.push_str(&format!(
            "OPP{row:05},Agent {agent},Product {product},Account {account},{stage},{engaged},{closed},{value}\n"
        ));
    }
    text
}

fn add_clients(seed: &mut Seed, count: usize) {
    for number in 0..count {
        let client = Client {
            name: format!("Client {number}"),
            ..Client::default()
        };
        seed.put(Id::derived("c", &number.to_string()), client);
    }
}

fn deal(number: usize, rank: Rank, history: Vec<Move>, chance: &mut Chance) -> Deal {
    let history = history
        .into_iter()
        .enumerate()
        .map(|(step, step_taken)| (Id::derived("m", &format!("{number}-{step}")), step_taken))
        .collect();
    Deal {
        title: title(number),
        client: Some(Id::derived("c", &(number / 10).to_string())),
        value: Some(Money::new((1 + chance.below(500) as i64) * 10_000, Currency::EUR)),
        next: Some(NextStep {
            text: "Call".into(),
            date: Some(last_day() + Days::new(chance.below(30))),
        }),
        rank,
        history,
        ..Deal::default()
    }
}

fn order(date: NaiveDate) -> Order {
    Order {
        date,
        sum: None,
        note: String::new(),
        delivered: None,
        by: None,
        recorded: None,
    }
}

fn title(number: usize) -> String {
    const THINGS: [&str; 7] = ["Pumps", "Valves", "Motors", "Filters", "Hoses", "Seals", "Gauges"];
    format!("{} {number}", THINGS[number % THINGS.len()])
}

fn day_before(chance: &mut Chance, days: u64) -> NaiveDate {
    last_day() - Days::new(1 + chance.below(days))
}
