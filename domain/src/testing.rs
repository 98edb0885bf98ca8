//! A small workspace for the tests of the domain.

use chrono::NaiveDate;

use crate::commit::{Act, Edit};
use crate::deal::{Deal, Move};
use crate::id::Id;
use crate::meeting::{LifeStep, Meeting, Outcome, State, Verdict};
use crate::moment::Moment;
use crate::rank::Rank;
use crate::record::Body;
use crate::stage::{Board, Stage, StageKind};
use crate::stamp::{Clock, Device};
use crate::workspace::Workspace;

pub(crate) fn id(text: &str) -> Id {
    Id::derived("test", text)
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes a date")
}

/// A workspace with a clock, a calendar day and a supply of identifiers.
pub(crate) struct Desk {
    pub workspace: Workspace,
    clock: Clock,
    now: Moment,
    made: u64,
}

impl Desk {
    /// A board of three open stages `a`, `b`, `c` (norm 5 days, chances 10, 40, 70 %), then `won`, `lost`, `parked`.
    pub fn new(today: &str) -> Self {
        let mut desk = Self {
            workspace: Workspace::default(),
            clock: Clock::new(Device::default()),
            now: Moment::at(day(today), 10 * 3600, 0),
            made: 0,
        };
        desk.put(
            id("board"),
            Board {
                name: "Board".into(),
                ..Board::default()
            },
        );
        let kinds = [
            ("a", StageKind::Open, 10),
            ("b", StageKind::Open, 40),
            ("c", StageKind::Open, 70),
            ("won", StageKind::Won, 100),
            ("lost", StageKind::Lost, 0),
            ("parked", StageKind::Parked, 0),
        ];
        for ((name, kind, probability), rank) in kinds.into_iter().zip(Rank::spread(None, None, 6)) {
            let result = if kind == StageKind::Open {
                "They said so"
            } else {
                ""
            };
            desk.put(
                id(name),
                Stage {
                    board: id("board"),
                    name: name.into(),
                    result: result.into(),
                    kind,
                    norm: 5,
                    probability,
                    rank,
                    ..Stage::default()
                },
            );
        }
        desk
    }

    pub fn put(&mut self, id: Id, body: impl Into<Body>) {
        self.apply(Edit::of(id, body));
    }

    pub fn apply(&mut self, edit: Edit) {
        let stamp = self.clock.tick(self.now.instant().unsigned_abs() * 1000);
        self.workspace.apply(edit, stamp);
    }

    /// Lets a function of the domain act now.
    pub fn act<T>(&mut self, action: impl FnOnce(&Workspace, &mut Act<'_>) -> T) -> T {
        let made = &mut self.made;
        let mut fresh = || {
            *made += 1;
            Id::derived("fresh", &made.to_string())
        };
        action(
            &self.workspace,
            &mut Act {
                now: self.now,
                me: None,
                fresh: &mut fresh,
            },
        )
    }

    pub fn set_now(&mut self, now: &str) {
        self.now = now.parse().expect("a test writes a moment");
    }

    /// Puts a deal into stage `a` on a day.
    pub fn deal(&mut self, name: &str, entered: &str) -> Id {
        let moves = [(
            id(&format!("{name}-in")),
            Move::new(id("a"), Moment::on(day(entered))),
        )];
        let deal = Deal {
            title: name.into(),
            history: moves.into_iter().collect(),
            ..Deal::default()
        };
        self.put(id(name), deal);
        id(name)
    }

    pub fn stage_of(&self, deal: Id) -> Option<Id> {
        self.workspace.deals.get(deal).and_then(Deal::stage)
    }
}

impl Desk {
    /// A meeting about a deal, held on a day, that moved nothing.
    pub fn met_in_place(&mut self, name: &str, deal: &str, on: &str) {
        let held = LifeStep {
            to: State::Held,
            at: Moment::on(day(on)),
            turn: 0,
            by: None,
            note: String::new(),
            from: None,
            day: None,
        };
        let meeting = Meeting {
            deal: Some(id(deal)),
            date: Some(day(on)),
            outcome: Some(Outcome {
                verdict: Verdict::Place,
                action: String::new(),
                date: None,
                by: None,
            }),
            steps: [(id(&format!("{name}-held")), held)].into_iter().collect(),
            ..Meeting::default()
        };
        self.put(id(name), meeting);
    }

    /// A deal with a value in euros and its whole history: stages with the days they were entered.
    pub fn history(&mut self, name: &str, owner: &str, euros: i64, moves: &[(&str, &str)]) -> Id {
        let entry = |(at, (stage, entered)): (usize, &(&str, &str))| {
            let step = Move {
                turn: at as u32,
                ..Move::new(id(stage), Moment::on(day(entered)))
            };
            (id(&format!("{name}-{at}")), step)
        };
        let deal = Deal {
            title: name.into(),
            owner: Some(id(owner)),
            value: (euros != 0).then(|| crate::money::Money::new(euros * 100, crate::money::Currency::EUR)),
            history: moves.iter().enumerate().map(entry).collect(),
            ..Deal::default()
        };
        self.put(id(name), deal);
        id(name)
    }
}

/// The public sample set of 8,800 opportunities, which lies beside the checkout where it is there at all. Says so
/// where it is not.
pub(crate) fn opportunities() -> Option<Vec<u8>> {
    let manifest = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = "shared/data/crm-opportunities/sales_pipeline.csv";
    let found = ["../..", "../../.."]
        .iter()
        .find_map(|up| std::fs::read(manifest.join(up).join(file)).ok());
    if found.is_none() {
        println!("NOT TESTED: {file} is not beside the checkout");
    }
    found
}

/// The same, imported into an empty workspace, with the board they came to.
pub(crate) fn imported_opportunities() -> Option<(Desk, Id)> {
    use crate::csv::import::{Importer, guess};
    let text = crate::csv::encoding::decode_detected(&opportunities()?).text;
    let table = crate::csv::Table::read(&text, crate::csv::Delimiter::detect(&text)).expect("a table");
    let mut desk = Desk::new("2017-12-31");
    desk.workspace = Workspace::default();
    let mapping = guess(
        &desk.workspace,
        &table,
        "sales_pipeline.csv",
        crate::lang::Lang::En,
        None,
    )
    .mapping;
    let mut importer = Importer::new(&desk.workspace, &mapping, day("2017-12-31"));
    while importer.advance(&desk.workspace, &table, 10_000) {}
    let plan = importer.finish(&desk.workspace);
    desk.apply(plan.edit);
    Some((desk, plan.board))
}
