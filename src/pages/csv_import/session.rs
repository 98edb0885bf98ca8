//! One import from the bytes of the file to the commit.

use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::csv::encoding::{decode, decode_detected};
use voronka_domain::csv::import::{
    BoardChoice, Guessed, Importer, Mapping, Plan, Remembered, board_name, guess,
};
use voronka_domain::csv::{Delimiter, Encoding, ReadError, Table};
use voronka_domain::workspace::Workspace;

use crate::i18n::{count_with, csv_import as texts, lang, t};
use crate::pages::exchange::keep_a_copy;
use crate::platform::clock;
use crate::platform::files::ChosenFile;
use crate::platform::snapshots::Reason;
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
    file: StoredValue<Rc<ChosenFile>, LocalStorage>,
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

/// A file that was read and can be shown.
#[derive(Clone)]
pub(super) struct Prepared {
    file: Rc<ChosenFile>,
    encoding: Encoding,
    replaced: usize,
    delimiter: Delimiter,
    table: Rc<Table>,
    guessed: Guessed,
}

impl Prepared {
    /// Reads a file as it seems to be written, without holding the page up for long.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn read(file: ChosenFile) -> Result<Self, ReadError> {
        let decoded = decode_detected(&file.bytes);
        let delimiter = Delimiter::detect(&decoded.text);
        clock::pause().await;
        let table = Table::read(&decoded.text, delimiter)?;
        clock::pause().await;
        let guessed = guess_at(&table, &file.name);
        clock::pause().await;
        Ok(Self {
            file: Rc::new(file),
            encoding: decoded.encoding,
            replaced: decoded.replaced,
            delimiter,
            table: Rc::new(table),
            guessed,
        })
    }
}

impl Session {
    /// Shows a file, and starts to check its rows.
    pub fn new(prepared: Prepared) -> Self {
        let guessed = prepared.guessed;
        let session = Self {
            file: StoredValue::new_local(prepared.file),
            encoding: RwSignal::new(prepared.encoding),
            replaced: RwSignal::new(prepared.replaced),
            delimiter: RwSignal::new(prepared.delimiter),
            table: RwSignal::new_local(prepared.table),
            mapping: RwSignal::new(guessed.mapping),
            dates_ambiguous: RwSignal::new(guessed.dates_ambiguous),
            numbers_ambiguous: RwSignal::new(guessed.numbers_ambiguous),
            checked: RwSignal::new(0),
            plan: RwSignal::new_local(None),
            writing: RwSignal::new(None),
            run: StoredValue::new(0),
        };
        session.check();
        session
    }

    /// The file's name.
    pub fn file_name(self) -> String {
        self.file.with_value(|file| file.name.clone())
    }

    /// Reads the file another way.
    pub fn read_as(self, encoding: Encoding, delimiter: Delimiter) {
        let decoded = self.file.with_value(|file| decode(&file.bytes, encoding));
        match Table::read(&decoded.text, delimiter) {
            Ok(table) => {
                let guessed = guess_at(&table, &self.file_name());
                self.encoding.set(encoding);
                self.replaced.set(decoded.replaced);
                self.delimiter.set(delimiter);
                self.table.set(Rc::new(table));
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
            // The dialog is painted first.
            clock::pause().await;
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
        if app().storage(|space| space.meta().is_none()) {
            app().set_meta(t(crate::i18n::welcome::MY_TEAM), false);
        }
        let header = self
            .table
            .with_untracked(|table| Remembered::signature(&table.header));
        leptos::task::spawn_local(async move {
            let show = move |share| _ = self.writing.try_set(Some(share));
            // Where no snapshot can be made, the undo of this tab remains.
            keep_a_copy(Reason::Import).await.ok();
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
            BoardChoice::Known(_) => BoardChoice::New(board_name(&self.file_name(), lang())),
        }
    }
}

fn guess_at(table: &Table, name: &str) -> Guessed {
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
