//! One import from the bytes of the file to the commit.

use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::csv::encoding::{decode, decode_detected};
use voronka_domain::csv::import::{BoardChoice, Importer, Mapping, Plan, Remembered, guess};
use voronka_domain::csv::{Decoded, Delimiter, Encoding, ReadError, Table};
use voronka_domain::workspace::Workspace;

use crate::i18n::{count_with, csv_import as texts, lang, t};
use crate::platform::clock;
use crate::platform::files::ChosenFile;
use crate::platform::storage::{NotStored, preference, set_preference};
use crate::route::{Page, Route};
use crate::state::app;

/// How long the page may be held up at a time, in milliseconds.
const SLICE: u64 = 24;
/// Rows between two looks at the clock.
const STRIDE: usize = 50;

/// The import that is on screen. Its parts are signals, so that every choice is seen at once in what would come of it.
#[derive(Clone, Copy)]
pub(super) struct Session {
    file: StoredValue<ChosenFile>,
    /// How the bytes are read.
    pub encoding: RwSignal<Encoding>,
    /// Characters that made no sense in that encoding.
    pub replaced: RwSignal<usize>,
    /// How a row is cut.
    pub delimiter: RwSignal<Delimiter>,
    /// The table.
    pub table: RwSignal<Rc<Table>, LocalStorage>,
    /// How it is understood.
    pub mapping: RwSignal<Mapping>,
    /// The dates can be read in another order as well.
    pub dates_ambiguous: RwSignal<bool>,
    /// The numbers can be read in another format as well.
    pub numbers_ambiguous: RwSignal<bool>,
    /// Rows checked so far.
    pub checked: RwSignal<usize>,
    /// What would come of it, once all rows are checked.
    pub plan: RwSignal<Option<Rc<Plan>>, LocalStorage>,
    /// The share that is written, while it is.
    pub writing: RwSignal<Option<f64>>,
    /// Tells a check that it is out of date.
    run: StoredValue<u32>,
}

/// A text as a table. Where it cannot be read, an empty one takes its place and the error is said.
fn read(decoded: &Decoded, delimiter: Delimiter) -> Result<Rc<Table>, ReadError> {
    Table::read(&decoded.text, delimiter).map(Rc::new)
}

impl Session {
    /// Reads a file and starts to check its rows.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub fn open(file: ChosenFile) -> Result<Self, ReadError> {
        let decoded = decode_detected(&file.bytes);
        let delimiter = Delimiter::detect(&decoded.text);
        let table = read(&decoded, delimiter)?;
        let guessed = guess_at(&table, &file.name);
        let session = Self {
            file: StoredValue::new(file),
            encoding: RwSignal::new(decoded.encoding),
            replaced: RwSignal::new(decoded.replaced),
            delimiter: RwSignal::new(delimiter),
            table: RwSignal::new_local(table),
            mapping: RwSignal::new(guessed.mapping),
            dates_ambiguous: RwSignal::new(guessed.dates_ambiguous),
            numbers_ambiguous: RwSignal::new(guessed.numbers_ambiguous),
            checked: RwSignal::new(0),
            plan: RwSignal::new_local(None),
            writing: RwSignal::new(None),
            run: StoredValue::new(0),
        };
        session.check();
        Ok(session)
    }

    /// The file's name.
    pub fn file_name(self) -> String {
        self.file.with_value(|file| file.name.clone())
    }

    /// Reads the file another way.
    pub fn read_as(self, encoding: Encoding, delimiter: Delimiter) {
        let decoded = self.file.with_value(|file| decode(&file.bytes, encoding));
        match read(&decoded, delimiter) {
            Ok(table) => {
                let guessed = guess_at(&table, &self.file_name());
                self.encoding.set(encoding);
                self.replaced.set(decoded.replaced);
                self.delimiter.set(delimiter);
                self.table.set(table);
                self.mapping.set(guessed.mapping);
                self.dates_ambiguous.set(guessed.dates_ambiguous);
                self.numbers_ambiguous.set(guessed.numbers_ambiguous);
                self.check();
            }
            Err(error) => {
                // The selects show again how the file is read.
                self.encoding.notify();
                self.delimiter.notify();
                app().toast_error(texts::read_error(error));
            }
        }
    }

    /// Changes how the table is understood, and checks again.
    pub fn change(self, change: impl FnOnce(&mut Mapping, &Workspace, &Table)) {
        let table = self.table.get_untracked();
        self.mapping
            .update(|mapping| app().read(|workspace| change(mapping, workspace, &table)));
        self.check();
    }

    /// Ends a check under way.
    pub fn stop(self) {
        self.run.update_value(|run| *run += 1);
    }

    /// Checks all rows, a slice of time at a time.
    fn check(self) {
        self.stop();
        let run = self.run.get_value();
        let (table, mapping) = (self.table.get_untracked(), self.mapping.get_untracked());
        self.plan.set(None);
        self.checked.set(0);
        leptos::task::spawn_local(async move {
            let today = app().today.get_untracked();
            let mut importer = app().read(|workspace| Importer::new(workspace, &mapping, today));
            loop {
                let start = clock::millis();
                let mut more = true;
                while more && clock::millis() - start < SLICE {
                    more = app().read(|workspace| importer.advance(workspace, &table, STRIDE));
                }
                if !more {
                    break;
                }
                self.checked.try_set(importer.done());
                clock::pause().await;
                // The dialog may be gone by now, or the mapping another one.
                if self.run.try_get_value() != Some(run) {
                    return;
                }
            }
            let plan = app().read(|workspace| importer.finish(workspace));
            self.checked.try_set(table.rows.len());
            self.plan.try_set(Some(Rc::new(plan)));
        });
    }

    /// Carries the plan out, and leads to the board.
    pub fn import(self, done: impl FnOnce() + 'static) {
        let Some(plan) = self.plan.get_untracked() else {
            return;
        };
        if self.writing.get_untracked().is_some() {
            return;
        }
        let mapping = self.mapping.get_untracked();
        let label = count_with(
            texts::LABEL,
            plan.counts.written(),
            &[("file", &self.file_name())],
        );
        self.writing.set(Some(0.0));
        let header = self
            .table
            .with_untracked(|table| Remembered::signature(&table.header));
        leptos::task::spawn_local(async move {
            let show = move |share| _ = self.writing.try_set(Some(share));
            match app().commit_long(label.clone(), &plan.edit, show).await {
                Ok(_) => {
                    remember(&header, &mapping);
                    done();
                    app().go(Route {
                        page: Page::Funnel { deal: None },
                        query: format!("board={}", plan.board),
                    });
                    app().say(label.clone());
                    app().toast_undo(label);
                }
                Err(reason) => {
                    self.writing.try_set(None);
                    app().toast_error(
                        t(match reason {
                            NotStored::Full => texts::NO_ROOM,
                            NotStored::Refused => texts::NOT_DONE,
                        })
                        .to_owned(),
                    );
                }
            }
        });
    }

    /// The name that a new board has or would have.
    pub fn new_board(self) -> BoardChoice {
        match self.mapping.with_untracked(|mapping| mapping.board.clone()) {
            BoardChoice::New(name) => BoardChoice::New(name),
            BoardChoice::Known(_) => {
                BoardChoice::New(voronka_domain::csv::import::board_name(&self.file_name(), lang()))
            }
        }
    }
}

fn guess_at(table: &Table, name: &str) -> voronka_domain::csv::import::Guessed {
    let known = preference(&preference_name(&Remembered::signature(&table.header)));
    let known: Option<Remembered> = known.and_then(|text| serde_json::from_str(&text).ok());
    app().read(|workspace| guess(workspace, table, name, lang(), known.as_ref()))
}

/// What was decided about a header is a choice of this copy, not of the team.
fn remember(header: &str, mapping: &Mapping) {
    if let Ok(text) = serde_json::to_string(&mapping.remember()) {
        set_preference(&preference_name(header), &text);
    }
}

fn preference_name(header: &str) -> String {
    format!("csv-{header}")
}
