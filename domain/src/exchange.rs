//! A workspace as one file, for people and programs: out, in, and what coming in would change.
//!
//! Out: [`Scope`] → [`export`]. In: bytes → [`read`] → [`plan`] → the records to merge, or the workspace to put in place.
//! Nothing in here changes anything: a plan is only looked at until somebody carries it out.
//!
//! A file is a stranger's text. [`read`] answers a typed error with its place where the file as a whole is of no use,
//! and a list of [`Refusal`]s for single records, and whatever it lets through is a valid record.
//! `docs/format.md` is the specification.

mod checksum;
mod choosing;
mod decoding;
mod envelope;
mod error;
mod files;
mod layout;
mod planning;
mod raw_storage;
mod reading;
mod record_reading;
mod references;
mod scope;
pub mod sealed;
mod sense;
mod shown;
mod strict;
mod writing;

#[cfg(test)]
mod tests;

pub use decoding::{Foreign, looks_like_table};
pub use envelope::{Author, Named, Origin, ScopeNote};
pub use error::{FileError, Notice, Place, Reason, Refusal};
pub use files::file_name;
pub use planning::{FieldChange, Here, Item, ItemFate, Mode, Plan, Tally, plan};
pub use reading::{File, Incoming, read};
pub use scope::{Scope, count, count_changed, latest_change};
pub use shown::Shown;
pub use writing::{Meta, export};

/// What the member `format` says.
pub const FORMAT: &str = "voronka";
/// Version of the format that is written.
pub const VERSION: u32 = 1;
/// The oldest version of the format that a reader must know to read what is written.
pub const MIN_READER: u32 = 1;
/// The largest file that is looked at, in bytes: what fits in a browser's storage is well below it.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;
