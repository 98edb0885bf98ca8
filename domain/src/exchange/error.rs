//! Why a file, or a record in it, is not taken.

use super::decoding::Foreign;
use crate::record::Kind;

/// A place in a file, as an editor shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in bytes.
    pub column: usize,
}

/// Why a file as a whole is of no use.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileError {
    /// Larger than [`super::MAX_BYTES`]; with its size in bytes.
    TooLarge(u64),
    /// Nothing in it.
    Empty,
    /// Bytes that are no text, from this place on.
    NotText(Place),
    /// Something else, which can be named.
    Foreign(Foreign),
    /// Of another app, or of no app known; with what its member `format` says.
    OtherFormat(Option<String>),
    /// It ends in the middle, here.
    Truncated(Place),
    /// Not JSON, from here on.
    Syntax(Place),
    /// Something follows the end of the file's object, here.
    Trailing(Place),
    /// Nested too deeply, here.
    TooDeep(Place),
    /// A member that stands there twice.
    DuplicateMember {
        /// Its name.
        member: String,
        /// Where the file's object ends to make sense.
        place: Place,
    },
    /// A member of the envelope that is missing.
    Missing(&'static str),
    /// A member of the envelope that is not what it should be.
    Member {
        /// Its name.
        member: String,
        /// Where it is.
        place: Place,
    },
    /// Written by a newer version, and not readable by this one, or not without loss.
    TooNew {
        /// Version of the format.
        version: u32,
        /// The version of the app that wrote it.
        app_version: String,
    },
    /// A version of the format that never was.
    UnknownVersion(u32),
    /// More records than any workspace can hold.
    TooManyRecords(usize),
}

/// Why a record is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Not JSON that makes sense, such as a number out of all range.
    Syntax,
    /// Nested too deeply.
    TooDeep,
    /// Not an object, or without a body.
    NotARecord,
    /// A member that stands there twice.
    DuplicateKey(String),
    /// Larger than a record can be.
    TooLarge,
    /// A text that is longer than a text can be.
    LongText,
    /// A list with more items than a list can have.
    LongList,
    /// No identifier, or one that is not of the grammar; with its first characters.
    BadId(String),
    /// A second record with the identifier of an earlier one.
    DuplicateId,
    /// A stamp that is not of the grammar.
    BadStamp,
    /// A stamp after the year 2200: nothing could ever be later.
    FutureStamp,
    /// A field name that is not of the grammar; with its first characters.
    FieldName(String),
    /// A field that holds something of the wrong type.
    WrongType,
    /// A date before 1990 or after 2100.
    AbsurdDate(String),
    /// A number out of its range.
    AbsurdNumber(String),
    /// It cannot be united with the record that is there.
    Unmergeable,
}

/// A record that is left out, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its kind.
    pub kind: Kind,
    /// Its number in the list of its kind, from 1.
    pub number: usize,
    /// Its identifier, where it has one that can be shown.
    pub id: Option<String>,
    /// What a person calls it, where that can be read.
    pub label: String,
    /// The field, where it is one.
    pub field: Option<String>,
    /// Why.
    pub reason: Reason,
    /// Where it begins, or where the error is.
    pub place: Place,
}

/// What a person should know before taking a file that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// Changed by hand or damaged: the checksum is not that of the records.
    HandEdited,
    /// So many halves of characters were replaced.
    HalfCharacters(usize),
    /// So many stored records of a downloaded storage could not be read.
    Unreadable(usize),
    /// So many texts were freed of invisible characters or dangerous links.
    Cleaned(usize),
    /// Records of a kind that this version doesn't know, left out.
    UnknownKind {
        /// The name of the kind.
        kind: String,
        /// How many.
        count: usize,
    },
    /// Written by a newer version: its further fields are kept.
    Newer(String),
    /// References to records that are neither in the file nor here.
    Dangling {
        /// How many records have one.
        records: usize,
        /// The first of them.
        example: String,
    },
    /// From another workspace; with its name.
    OtherWorkspace(String),
    /// Written later than now: one of the two clocks is wrong.
    FromTheFuture,
    /// Only a part of a workspace, for replacing everything.
    OnlyAPart,
    /// More than half of what is here would go.
    Shrinks {
        /// Records here.
        before: usize,
        /// Records afterwards.
        after: usize,
    },
}
