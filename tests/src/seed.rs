//! A workspace that lies in storage before the app starts, so that a story need not click it together first.

use serde_json::{Value, json};
use voronka_domain::client::Client;
use voronka_domain::deal::{Deal, Move, NextStep, Tag};
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
use voronka_domain::money::{Currency, Money};
use voronka_domain::person::Person;
use voronka_domain::rank::Rank;
use voronka_domain::record::{Body, Kind};
use voronka_domain::stage::{Board, Stage, StageKind};

use crate::browser::Browser;
use crate::page::Page;
use crate::site::Site;
use crate::{Visitor, js};

/// An early stamp: whatever the story does is later.
const STAMP: &str = "aaaaaaaabaaaaaaaa";

/// The identifier of a seeded record by the name given to it.
#[must_use]
pub fn id(name: &str) -> Id {
    Id::derived("seed", name)
}

/// Records to be put into storage.
#[derive(Debug, Default)]
pub struct Seed {
    records: Vec<(Kind, Id, Value)>,
    me: Option<Id>,
    last_rank: Option<Rank>,
}

impl Seed {
    /// A board of the open stages `new`, `active` and `trial`, then `won`, `lost` and `parked`. No expected results, so
    /// that moves between open stages ask nothing.
    #[must_use]
    pub fn board() -> Self {
        let mut seed = Self::default();
        let board = Board {
            name: "Sales".into(),
            rank: Rank::between(None, None),
            gone: false,
        };
        seed.put(id("board"), board);
        let stages = [
            ("new", StageKind::Open),
            ("active", StageKind::Open),
            ("trial", StageKind::Open),
            ("won", StageKind::Won),
            ("lost", StageKind::Lost),
            ("parked", StageKind::Parked),
        ];
        for ((place, (name, kind)), rank) in stages.into_iter().enumerate().zip(Rank::spread(None, None, 6)) {
            let stage = Stage {
                board: id("board"),
                name: capitalised(name),
                kind,
                norm: 5,
                probability: 50,
                hue: place as u8 + 1,
                rank,
                ..Stage::default()
            };
            seed.put(id(name), stage);
        }
        seed
    }

    /// Somebody in the team.
    #[must_use]
    pub fn person(mut self, name: &str) -> Self {
        let person = Person {
            name: name.into(),
            ..Person::default()
        };
        self.put(id(name), person);
        self
    }

    /// The user of this copy, who must have been added.
    #[must_use]
    pub fn me(mut self, name: &str) -> Self {
        self.me = Some(id(name));
        self
    }

    /// A deal at the end of a stage's column, with a client of its own: `alpha` is sold to `Client alpha` for € 1,000.
    #[must_use]
    pub fn deal(self, name: &str, stage: &str) -> Self {
        self.deal_with(name, stage, |_| {})
    }

    /// The same, with something about it changed.
    #[must_use]
    pub fn deal_with(mut self, name: &str, stage: &str, change: impl FnOnce(&mut Deal)) -> Self {
        let client = format!("Client {name}");
        self.put(
            id(&client),
            Client {
                name: client.clone(),
                ..Client::default()
            },
        );
        let rank = Rank::between(self.last_rank.as_ref(), None);
        self.last_rank = Some(rank.clone());
        let entered = Move::new(id(stage), Moment::on("2026-01-12".parse().expect("a day")));
        let mut deal = Deal {
            title: name.into(),
            client: Some(id(&client)),
            value: Some(Money::new(100_000, Currency::EUR)),
            rank,
            history: [(id(&format!("{name}-in")), entered)].into_iter().collect(),
            ..Deal::default()
        };
        change(&mut deal);
        self.put(id(name), deal);
        self
    }

    /// Many deals in one stage: `deal 0`, `deal 1`, … All have one client.
    #[must_use]
    pub fn many(mut self, count: usize, stage: &str) -> Self {
        let client = Client {
            name: "Everybody".into(),
            ..Client::default()
        };
        self.put(id("everybody"), client);
        let ranks = Rank::spread(self.last_rank.as_ref(), None, count);
        self.last_rank = ranks.last().cloned().or(self.last_rank);
        for (number, rank) in ranks.into_iter().enumerate() {
            let name = format!("deal {number}");
            let entered = Move::new(id(stage), Moment::on("2026-01-12".parse().expect("a day")));
            let deal = Deal {
                title: name.clone(),
                client: Some(id("everybody")),
                rank,
                history: [(id(&format!("{name}-in")), entered)].into_iter().collect(),
                ..Deal::default()
            };
            self.put(id(&name), deal);
        }
        self
    }

    /// Any record.
    pub fn put(&mut self, id: Id, body: impl Into<Body>) {
        let body = body.into();
        let kind = body.kind();
        self.records.push((kind, id, Value::Object(body.object())));
    }

    /// The records as a file of everything, each written at the stamp given.
    #[must_use]
    pub fn file(&self, stamp: &str) -> String {
        let mut records = serde_json::Map::new();
        for (kind, id, body) in &self.records {
            let list = records.entry(kind.name()).or_insert_with(|| json!([]));
            let record = json!({ "id": id.to_string(), "stamp": stamp, "body": body });
            list.as_array_mut()
                .into_iter()
                .for_each(|list| list.push(record.clone()));
        }
        json!({
            "format": "voronka", "format_version": 1, "scope": { "what": "everything" },
            "workspace": { "id": id("workspace"), "name": "Seeded" }, "records": records,
        })
        .to_string()
    }

    /// Opens the app on these records, as if it had stored them earlier.
    #[must_use]
    #[track_caller]
    pub fn visit(&self, route: &str) -> Visitor {
        let browser = Browser::fresh();
        let page = browser.tab();
        self.store(&page);
        page.open(route);
        Visitor { page, browser }
    }

    /// Puts the records into the storage of the app's origin.
    #[track_caller]
    pub fn store(&self, page: &Page) {
        // Nothing of the app: one that is left while it makes its databases holds up the next.
        page.goto(&Site::shared().blank());
        let mut entries = vec![
            ("voronka/main/head".to_owned(), "1 1".to_owned()),
            (
                "voronka/main/meta".to_owned(),
                json!({ "v": 1, "min_reader": 1, "name": "Seeded", "id": id("workspace") }).to_string(),
            ),
        ];
        entries.extend(self.me.map(|me| ("voronka/main/me".to_owned(), me.to_string())));
        entries.extend(self.records.iter().map(|(kind, id, body)| {
            let key = format!("voronka/main/1/{}/{id}", kind.name());
            // In the order in which the app writes, which it reads more quickly.
            (key, format!(r#"{{"v":1,"s":"{STAMP}","b":{body}}}"#))
        }));
        let entries = Value::from(
            entries
                .into_iter()
                .map(|(key, value)| json!([key, value]))
                .collect::<Vec<_>>(),
        );
        page.eval(&format!(
            "(() => {{ localStorage.clear(); for (const [key, value] of JSON.parse({})) localStorage.setItem(key, value); }})()",
            js(&entries.to_string())
        ));
    }
}

/// A next step.
#[must_use]
pub fn next_step(text: &str, day: &str) -> Option<NextStep> {
    Some(NextStep {
        text: text.into(),
        date: day.parse().ok(),
    })
}

/// Tags as a deal holds them.
#[must_use]
pub fn tags(names: &[&str]) -> voronka_domain::entries::Entries<Tag> {
    names.iter().map(|name| Tag::entry(name)).collect()
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
