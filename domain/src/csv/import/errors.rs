//! Rows that cannot be taken, and why.

use super::Mapping;
use crate::csv::{Column, Decimal, Delimiter, Table, Writer};

/// Why a row is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Not a date in the order chosen.
    NotADate,
    /// There is no such day.
    NoSuchDay,
    /// A year nobody sold anything in.
    YearOutOfRange,
    /// It happened, so it cannot lie in the future.
    InTheFuture,
    /// The deal was closed before it began.
    ClosedBeforeEntered,
    /// Not a number in the format chosen.
    NotANumber,
    /// More decimals than the currency has.
    TooPrecise,
    /// More than a record may hold.
    TooLarge,
    /// Not a currency.
    NotACurrency,
    /// Neither a client nor a title.
    Nameless,
    /// The same identifier stands on an earlier line.
    SameIdAs {
        /// That line.
        line: usize,
    },
}

/// A row that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The line of the file it begins on.
    pub line: usize,
    /// The column of the file, counted from 0; none where the whole row is meant.
    pub column: Option<usize>,
    /// What is written there.
    pub text: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// The rows that were not taken as a file of the same columns, with the line and the reason behind each, to be put
/// right in a spreadsheet and imported again.
pub fn errors_file(
    table: &Table,
    errors: &[RowError],
    headings: [&str; 2],
    delimiter: Delimiter,
    words: impl Fn(&RowError) -> String,
) -> Vec<u8> {
    let mut writer = Writer::new(delimiter, Decimal::Point);
    table.header.iter().for_each(|title| _ = writer.text(title));
    headings.iter().for_each(|title| _ = writer.text(title));
    writer.end_row();
    let mut rest = errors;
    for row in &table.rows {
        let count = rest.iter().take_while(|error| error.line == row.line).count();
        if count == 0 {
            continue;
        }
        for column in 0..table.header.len() {
            writer.text(row.cells.get(column).map_or("", String::as_str));
        }
        let reasons: Vec<String> = rest[..count].iter().map(&words).collect();
        writer
            .integer(row.line as i64)
            .text(&reasons.join("; "))
            .end_row();
        rest = &rest[count..];
    }
    writer.finish()
}

/// Collects what is wrong with one row.
pub(super) struct Wrong<'a> {
    pub line: usize,
    pub mapping: &'a Mapping,
    pub errors: Vec<RowError>,
}

impl Wrong<'_> {
    /// Notes a reason about the column of a meaning.
    pub fn add(&mut self, column: Column, text: &str, reason: Reason) {
        self.errors.push(RowError {
            line: self.line,
            column: self.mapping.place_of(column),
            text: text.chars().take(80).collect(),
            reason,
        });
    }
}
