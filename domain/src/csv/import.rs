//! Bringing a table of deals in: what its columns mean, what would come of it, and the edit that does it.
//!
//! [`guess`] reads a table and proposes a [`Mapping`], which a person may change; [`Importer`] goes through the rows some
//! at a time and ends in a [`Plan`]: one edit, and the rows that cannot be taken with the reason for each.
//!
//! Every identifier is derived from the file's own words, so that a second import of the same file, or a colleague's,
//! meets the same records and adds none.

mod clients;
mod errors;
mod fields;
mod guess;
mod importer;
mod mapping;
mod names;
mod owners;
mod stages;
mod track;

#[cfg(test)]
mod tests;

pub use errors::{Reason, RowError, errors_file};
pub use fields::{Fields, read_row};
pub use guess::{Guessed, board_name, guess};
pub use importer::{Counts, Importer, Plan};
pub use mapping::{BoardChoice, Mapping, PersonChoice, PersonText, Remembered, StageChoice, StageText};
