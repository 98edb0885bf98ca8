//! The first proposal for a file.

use super::fields::read_currency;
use super::mapping::{BoardChoice, Mapping, PersonChoice, Remembered, StageChoice};
use super::stages;
use crate::csv::detect::{date_order, number_format};
use crate::csv::numbers::currency_of;
use crate::csv::{Column, DateOrder, NumberFormat, Table, columns};
use crate::lang::{Lang, words};
use crate::money::Currency;
use crate::text::{clean_line, fold};
use crate::workspace::Workspace;

/// Rows looked at for a currency.
const SAMPLE: usize = 200;

/// A proposal, and what in it is a riddle.
#[derive(Debug, Clone, PartialEq)]
pub struct Guessed {
    /// The proposal.
    pub mapping: Mapping,
    /// The dates can be read in another order as well.
    pub dates_ambiguous: bool,
    /// The numbers can be read in another format as well.
    pub numbers_ambiguous: bool,
}

/// Proposes how to understand a table. `file` is the file's name; what a person decided about the last file with the same
/// header goes before every guess that can be wrong.
pub fn guess(
    workspace: &Workspace,
    table: &Table,
    file: &str,
    lang: Lang,
    remembered: Option<&Remembered>,
) -> Guessed {
    let remembered = remembered.filter(|known| known.columns.len() == table.header.len());
    let columns = remembered.map_or_else(|| guess_columns(table), |known| known.columns.clone());
    let mut mapping = Mapping {
        columns,
        date_order: DateOrder::Ymd,
        number_format: NumberFormat::ALL[0],
        currency: workspace.settings().currency,
        board: BoardChoice::New(board_name(file, lang)),
        stages: Vec::new(),
        people: Vec::new(),
        first_stage: None,
        lang,
    };
    let dates =
        [Column::Entered, Column::Closed, Column::NextStepDate].map(|column| mapping.place_of(column));
    let order = date_order(dates.iter().flatten().flat_map(|&place| table.column(place)));
    let numbers = mapping
        .place_of(Column::Value)
        .and_then(|place| number_format(table.column(place)));
    let dates_ambiguous = order.is_some_and(|guess| guess.ambiguous);
    let numbers_ambiguous = numbers.is_some_and(|guess| guess.ambiguous);
    let of_old = |ambiguous: bool| remembered.filter(|_| ambiguous);
    mapping.date_order = of_old(dates_ambiguous)
        .map(|known| known.date_order)
        .or(order.map(|guess| guess.format))
        .unwrap_or(mapping.date_order);
    mapping.number_format = of_old(numbers_ambiguous)
        .map(|known| known.number_format)
        .or(numbers.map(|guess| guess.format))
        .unwrap_or(mapping.number_format);
    mapping.currency = remembered
        .and_then(|known| known.currency.parse().ok())
        .or_else(|| guess_currency(&mapping, table))
        .unwrap_or(mapping.currency);
    mapping.read_stages(workspace, table);
    mapping.read_people(workspace, table);
    choose_board(&mut mapping, workspace, remembered);
    if let Some(known) = remembered {
        recall(&mut mapping, workspace, known);
    }
    Guessed {
        mapping,
        dates_ambiguous,
        numbers_ambiguous,
    }
}

fn guess_columns(table: &Table) -> Vec<Column> {
    let mut columns = columns::guess(&table.header);
    for (place, column) in columns.iter_mut().enumerate() {
        // Numbers of rows are no identifiers: in the next file they mean other deals.
        let counts = |(at, text): (usize, &str)| text.parse() == Ok(at + 1);
        if *column == Column::ExternalId && table.column(place).enumerate().all(counts) {
            *column = Column::Ignore;
        }
    }
    columns
}

fn guess_currency(mapping: &Mapping, table: &Table) -> Option<Currency> {
    let place = mapping.place_of(Column::Value)?;
    let in_cells = || {
        table
            .column(place)
            .take(SAMPLE)
            .find_map(|text| currency_of(text)?.parse().ok())
    };
    let marks = ['(', ')', ',', ' ', '[', ']'];
    let mut in_header = table
        .header
        .get(place)?
        .split(marks)
        .filter(|word| !word.is_empty());
    in_header
        .find_map(|word| {
            let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
            let is_sign = word.chars().count() == 1 && !word.chars().all(char::is_alphanumeric);
            (is_code || is_sign).then(|| read_currency(word)).flatten()
        })
        .or_else(in_cells)
}

/// The board remembered, else the one whose stages bear the file's words; with no deals there yet, or no likeness, a new
/// one.
fn choose_board(mapping: &mut Mapping, workspace: &Workspace, remembered: Option<&Remembered>) {
    let known = remembered
        .map(|known| known.board)
        .filter(|board| workspace.boards.alive(*board).is_some());
    let made = Some(mapping.board.id()).filter(|board| workspace.boards.alive(*board).is_some());
    let has_deals = workspace.deals.live().next().is_some();
    let alike = || {
        let boards = workspace.boards_in_order().into_iter();
        let fits = boards.filter_map(|(id, _)| {
            let (found, all) = stages::fit(mapping, workspace, id);
            let no_words = mapping.stages.iter().all(|text| text.text.is_empty());
            (no_words || (found * 2 >= all && found > 0)).then_some((found, id))
        });
        // The first of equals.
        fits.rev().max_by_key(|(found, _)| *found).map(|(_, id)| id)
    };
    if let Some(board) = known.or(made).or_else(|| has_deals.then(alike).flatten()) {
        mapping.set_board(workspace, BoardChoice::Known(board));
    }
}

fn recall(mapping: &mut Mapping, workspace: &Workspace, known: &Remembered) {
    let board = mapping.board.id();
    for text in &mut mapping.stages {
        let key = fold(&text.text);
        let choice = known.stages.iter().find(|(word, _)| *word == key);
        let is_there = |choice: &StageChoice| match choice {
            StageChoice::Known(id) => workspace
                .stages
                .alive(*id)
                .is_some_and(|stage| stage.board == board),
            StageChoice::Create(_) | StageChoice::Skip => true,
        };
        if let Some((_, choice)) = choice.filter(|(_, choice)| is_there(choice)) {
            text.choice = *choice;
        }
    }
    for person in &mut mapping.people {
        let key = fold(&person.text);
        let choice = known.people.iter().find(|(word, _)| *word == key);
        let is_there = |choice: &PersonChoice| match choice {
            PersonChoice::Known(id) => workspace.people.alive(*id).is_some(),
            PersonChoice::Create | PersonChoice::Nobody => true,
        };
        if let Some((_, choice)) = choice.filter(|(_, choice)| is_there(choice)) {
            person.choice = *choice;
        }
    }
}

/// A board's name from that of a file: `sales_pipeline.csv` → "Sales pipeline".
pub fn board_name(file: &str, lang: Lang) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let name = clean_line(&stem.replace(['_', '-'], " "));
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words!("Import", "Импорт", "Импорт").in_lang(lang).to_owned(),
    }
}
