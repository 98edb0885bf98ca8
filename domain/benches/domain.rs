//! How long the heavy work of the domain takes, without any browser: `cargo bench -p voronka-domain`.

use chrono::{Days, NaiveDate};
use divan::{Bencher, black_box};
use voronka_domain::after_sale::{occurrences, ready_made};
use voronka_domain::client::Client;
use voronka_domain::commit::Edit;
use voronka_domain::csv::import::{Importer, guess};
use voronka_domain::csv::{Delimiter, Table};
use voronka_domain::deal::{Activity, ActivityKind, Deal, Move};
use voronka_domain::exchange::{self, Author, Here, Meta, Mode, Named, Scope};
use voronka_domain::id::Id;
use voronka_domain::lang::Lang;
use voronka_domain::moment::Moment;
use voronka_domain::money::{Currency, Money};
use voronka_domain::orders::{OrderBook, Terms, grid};
use voronka_domain::rank::Rank;
use voronka_domain::reports::facts::Facts;
use voronka_domain::sample;
use voronka_domain::stage::{Board, Stage, StageKind};
use voronka_domain::stamp::{Clock, Device};
use voronka_domain::workspace::Workspace;

fn main() {
    divan::main();
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 30).expect("it is in the calendar")
}

fn id(text: &str) -> Id {
    Id::derived("bench", text)
}

fn applied(edit: Edit) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.apply(edit, Clock::new(Device::default()).tick(1));
    workspace
}

/// So many deals with five moves and five activities each, over two years.
fn deals(count: usize) -> Workspace {
    let mut edit = Edit::of(id("board"), Board::default());
    let stages = [
        ("a", StageKind::Open),
        ("b", StageKind::Open),
        ("won", StageKind::Won),
        ("lost", StageKind::Lost),
    ];
    for ((name, kind), rank) in stages.into_iter().zip(Rank::spread(None, None, 4)) {
        let stage = Stage {
            board: id("board"),
            kind,
            rank,
            ..Stage::default()
        };
        edit.push(id(name), stage);
    }
    for (number, rank) in Rank::spread(None, None, count).into_iter().enumerate() {
        let began = today() - Days::new(20 + (number as u64 * 7) % 700);
        let way = ["a", "b", "a", "b", ["won", "lost", "a"][number % 3]];
        let history = way.iter().enumerate().map(|(step, stage)| {
            let at = Moment::on(began + Days::new(3 * step as u64));
            (id(&format!("{number}-{step}")), Move::new(id(stage), at))
        });
        let activities = (0..5).map(|step| {
            let activity = Activity {
                kind: ActivityKind::Call,
                at: Moment::on(began + Days::new(2 * step)),
                recorded: None,
                by: None,
                contact: None,
                sum: None,
                text: String::new(),
            };
            (id(&format!("{number}-a{step}")), activity)
        });
        let deal = Deal {
            title: format!("Deal {number}"),
            value: Some(Money::new(100_000, Currency::EUR)),
            rank,
            history: history.collect(),
            activities: activities.collect(),
            ..Deal::default()
        };
        edit.push(id(&format!("deal {number}")), deal);
    }
    applied(edit)
}

fn exported(workspace: &Workspace) -> String {
    let meta = Meta {
        app_version: String::new(),
        exported_at: Moment::on(today()),
        exported_by: Author::default(),
        workspace: Named::default(),
    };
    exchange::export(workspace, &Scope::Everything, &meta)
}

#[divan::bench(sample_count = 10)]
fn export_of_ten_thousand_deals(bencher: Bencher) {
    let workspace = deals(10_000);
    bencher.bench(|| exported(black_box(&workspace)));
}

#[divan::bench(sample_count = 10)]
fn merge_of_ten_thousand_deals(bencher: Bencher) {
    let file = exported(&deals(10_000));
    let here = Here {
        workspace: None,
        now: Moment::on(today()),
    };
    bencher.bench(|| {
        let file = exchange::read(black_box(file.as_bytes())).expect("the app wrote it");
        exchange::plan(&Workspace::default(), &here, &file, Mode::Merge)
    });
}

#[divan::bench(sample_count = 10)]
fn facts_of_a_hundred_thousand_entries(bencher: Bencher) {
    let workspace = deals(10_000);
    bencher.bench(|| Facts::of(black_box(&workspace)));
}

#[divan::bench(sample_count = 10)]
fn follow_ups_of_the_sample(bencher: Bencher) {
    let mut workspace = applied(sample::workspace_edit(today(), 0, Lang::En));
    let rules = ready_made::install(&workspace, today() - Days::new(365), Lang::En);
    workspace.apply(rules, Clock::new(Device::default()).tick(2));
    bencher.bench(|| occurrences::follow_ups(black_box(&workspace), today()));
}

#[divan::bench(sample_count = 10)]
fn import_of_a_table_of_ten_thousand_rows(bencher: Bencher) {
    let mut text = String::from("id,agent,account,stage,engage_date,close_date,value\n");
    for row in 0..10_000 {
        let day = today() - Days::new(row % 500);
        text.push_str(&format!(
            "R{row},Agent {},Client {},Won,{day},{day},{}\n",
            row % 30,
            row % 85,
            row * 10
        ));
    }
    let workspace = Workspace::default();
    bencher.bench(|| {
        let table = Table::read(black_box(&text), Delimiter::Comma).expect("it was written two lines above");
        let guessed = guess(&workspace, &table, "deals.csv", Lang::En, None);
        let mut importer = Importer::new(&workspace, &guessed.mapping, today());
        while importer.advance(&workspace, &table, 500) {}
        importer.finish(&workspace)
    });
}

/// Two thousand clients, each with five won deals over two years, a call every other month, and the ready-made rules.
#[divan::bench(sample_count = 10)]
fn follow_ups_of_two_thousand_clients(bencher: Bencher) {
    let workspace = served(2_000);
    bencher.bench(|| occurrences::follow_ups(black_box(&workspace), today()));
}

#[divan::bench(sample_count = 10)]
fn orders_grid_of_two_thousand_clients(bencher: Bencher) {
    let workspace = served(2_000);
    let terms = Terms::of(&workspace.settings());
    bencher.bench(|| {
        let workspace = black_box(&workspace);
        grid::grid(workspace, &OrderBook::of(workspace), today(), terms, |_| true)
    });
}

fn served(clients: usize) -> Workspace {
    let mut workspace = Workspace::default();
    let mut edit = Edit::of(id("board"), Board::default());
    let won = Stage {
        board: id("board"),
        kind: StageKind::Won,
        rank: Rank::spread(None, None, 1).remove(0),
        ..Stage::default()
    };
    edit.push(id("won"), won);
    for number in 0..clients {
        let client = id(&format!("client {number}"));
        edit.push(
            client,
            Client {
                name: format!("Client {number}"),
                ..Client::default()
            },
        );
        for order in 0..5 {
            let day = today() - Days::new(order * 120 + (number as u64 * 7) % 110);
            let calls = (0..2).map(|call| {
                let activity = Activity {
                    kind: ActivityKind::Call,
                    at: Moment::on(day + Days::new(20 + 50 * call)),
                    recorded: None,
                    by: None,
                    contact: None,
                    sum: None,
                    text: String::new(),
                };
                (id(&format!("{number}-{order}-{call}")), activity)
            });
            let deal = Deal {
                title: format!("Order {order}"),
                client: Some(client),
                value: Some(Money::new(100_000, Currency::EUR)),
                history: [(
                    id(&format!("{number}-{order}")),
                    Move::new(id("won"), Moment::on(day)),
                )]
                .into_iter()
                .collect(),
                activities: calls.collect(),
                ..Deal::default()
            };
            edit.push(id(&format!("deal {number}-{order}")), deal);
        }
    }
    let mut clock = Clock::new(Device::default());
    workspace.apply(edit, clock.tick(1));
    let rules = ready_made::install(&workspace, today() - Days::new(365), Lang::En);
    workspace.apply(rules, clock.tick(2));
    workspace
}
