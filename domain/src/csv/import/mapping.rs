//! What a person decides about a file before it is imported.

use serde::{Deserialize, Serialize};

use super::names::Names;
use super::stages;
use crate::csv::{Column, DateOrder, NumberFormat, Table};
use crate::id::Id;
use crate::lang::Lang;
use crate::money::Currency;
use crate::stage::StageKind;
use crate::text::fold;
use crate::workspace::Workspace;

/// The board that the deals go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BoardChoice {
    /// One that is there.
    Known(Id),
    /// A new one of that name.
    New(String),
}

impl BoardChoice {
    /// Its identifier: that of a new board is derived from its name, so that two people who import the same file get the
    /// same board.
    pub fn id(&self) -> Id {
        match self {
            Self::Known(id) => *id,
            Self::New(name) => Id::derived("import-board", &fold(name)),
        }
    }
}

/// What becomes of the deals with a certain word for their stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageChoice {
    /// They go into this stage.
    Known(Id),
    /// A stage of that name is made for them.
    Create(StageKind),
    /// They stay out.
    Skip,
}

/// A word for a stage, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageText {
    /// The word as first written; empty for rows that name no stage.
    pub text: String,
    /// How many rows bear it.
    pub rows: usize,
    /// How many of them know the day they began.
    pub entered: usize,
    /// What becomes of them.
    pub choice: StageChoice,
}

/// Whose the deals of a certain name are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonChoice {
    /// This person's.
    Known(Id),
    /// A new person's of that name.
    Create,
    /// Nobody's.
    Nobody,
}

/// A name of an owner, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonText {
    /// The name as first written.
    pub text: String,
    /// How many rows bear it.
    pub rows: usize,
    /// Who that is.
    pub choice: PersonChoice,
}

/// How a table is understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapping {
    /// What each column means.
    pub columns: Vec<Column>,
    /// The order of day, month and year.
    pub date_order: DateOrder,
    /// How sums are written.
    pub number_format: NumberFormat,
    /// The currency of sums that name none.
    pub currency: Currency,
    /// Where the deals go.
    pub board: BoardChoice,
    /// The words for stages, in the order of the board to be made.
    pub stages: Vec<StageText>,
    /// The names of owners, by name.
    pub people: Vec<PersonText>,
    /// The stage in which a closed deal began; where nobody said, the first one whose deals know their first day.
    pub first_stage: Option<Id>,
    /// The language of names that the file does not give.
    pub lang: Lang,
}

impl Mapping {
    /// The column that has a meaning.
    pub fn place_of(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|&known| known == column)
    }

    /// Whether a column has the meaning.
    pub fn has(&self, column: Column) -> bool {
        self.place_of(column).is_some()
    }

    /// Gives a column a meaning, takes that from the column that had it, and looks again at what depends on it.
    pub fn set_column(&mut self, workspace: &Workspace, table: &Table, place: usize, column: Column) {
        if column != Column::Ignore {
            for known in &mut self.columns {
                if *known == column {
                    *known = Column::Ignore;
                }
            }
        }
        if let Some(slot) = self.columns.get_mut(place) {
            *slot = column;
        }
        self.read_stages(workspace, table);
        self.read_people(workspace, table);
    }

    /// Sends the deals to another board, and matches the stages anew.
    pub fn set_board(&mut self, workspace: &Workspace, board: BoardChoice) {
        self.board = board;
        self.first_stage = None;
        stages::match_all(self, workspace);
    }

    /// Collects the words for stages.
    pub(super) fn read_stages(&mut self, workspace: &Workspace, table: &Table) {
        let texts = stages::texts(self, table);
        let known = std::mem::replace(&mut self.stages, texts);
        stages::match_all(self, workspace);
        for stage in &mut self.stages {
            if let Some(before) = known
                .iter()
                .find(|before| fold(&before.text) == fold(&stage.text))
            {
                stage.choice = before.choice;
            }
        }
    }

    /// Collects the names of owners.
    pub(super) fn read_people(&mut self, workspace: &Workspace, table: &Table) {
        let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
        if let Some(place) = self.place_of(Column::Owner) {
            for text in table.column(place).filter(|text| !text.is_empty()) {
                *counts.entry(text).or_default() += 1;
            }
        }
        let people = Names::of_people(workspace);
        self.people = counts
            .into_iter()
            .map(|(text, rows)| PersonText {
                text: text.to_owned(),
                rows,
                choice: people
                    .find(text)
                    .map_or(PersonChoice::Create, PersonChoice::Known),
            })
            .collect();
    }

    /// The identifier of the stage that a word leads to; none where its deals stay out.
    pub fn stage_of(&self, text: &StageText) -> Option<Id> {
        match text.choice {
            StageChoice::Known(id) => Some(id),
            StageChoice::Create(_) => Some(stages::made(self.board.id(), &text.text)),
            StageChoice::Skip => None,
        }
    }

    /// The stage in which a closed deal began: the one chosen, else the first that fits.
    pub fn first_stage_in(&self, workspace: &Workspace) -> Option<Id> {
        stages::Targets::of(self, workspace).first
    }

    /// What is worth remembering for the next file with the same header.
    pub fn remember(&self) -> Remembered {
        let stages = self.stages.iter().filter_map(|stage| {
            let choice = match stage.choice {
                // The stage made is found by its name the next time.
                StageChoice::Create(_) => return None,
                choice => choice,
            };
            Some((fold(&stage.text), choice))
        });
        let people = self.people.iter().filter_map(|person| {
            let is_plain = person.choice == PersonChoice::Create;
            (!is_plain).then(|| (fold(&person.text), person.choice))
        });
        Remembered {
            columns: self.columns.clone(),
            date_order: self.date_order,
            number_format: self.number_format,
            currency: self.currency.to_string(),
            board: self.board.id(),
            stages: stages.collect(),
            people: people.collect(),
        }
    }
}

/// What a person decided about the last file with the same header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Remembered {
    /// What each column means.
    pub columns: Vec<Column>,
    /// The order of day, month and year.
    pub date_order: DateOrder,
    /// How sums are written.
    pub number_format: NumberFormat,
    /// The currency of sums that name none.
    pub currency: String,
    /// Where the deals went.
    pub board: Id,
    /// Words for stages that were matched by hand, folded.
    pub stages: Vec<(String, StageChoice)>,
    /// Names of owners that were matched by hand, folded.
    pub people: Vec<(String, PersonChoice)>,
}

impl Remembered {
    /// The name under which the decisions about files with this header are kept.
    pub fn signature(header: &[String]) -> String {
        Id::derived("csv-header", &header.join("\n")).to_string()
    }
}
