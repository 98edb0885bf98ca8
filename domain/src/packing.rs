//! Groups of records that hardly anybody changes any more, kept small: the same records, in a fraction of the room.
//!
//! A group is one text. Its records are told apart into what they have in common and columns of what differs
//! ([`columns`]), deflated, and written with fifteen bits to a code unit ([`dense`]), because local storage counts
//! code units. A group is never changed: a record that changes is written beside it under a key of its own, and the
//! two unite as any two copies of a record do. So every order of writes, cut off anywhere, holds everything.

mod columns;
mod dense;

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use crate::document::Document;
use crate::id::Id;
use crate::record::Kind;
use crate::sorting::Sorting as _;
use crate::stage::StageKind;
use crate::stamp::{self, Stamp};
use crate::workspace::Workspace;

/// What stands in the key of a group where a record has its kind.
pub const KEY: &str = "packed";
/// Records of one group.
pub const GROUP: usize = 500;
/// From so many records on a group is worth its key.
pub const FEWEST: usize = 50;
/// What a group may grow to when it is unpacked, in bytes: what claims to be more is damaged.
const LARGEST: usize = 64 << 20;
/// How a group says what it is.
const MARK: &str = "1:";
/// How hard to press, of ten.
const EFFORT: u8 = 6;

/// A record as it is stored.
pub type Stored<'a> = (Kind, Id, &'a str);

/// A text that is not a whole group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

/// What a group holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The latest stamp in its records.
    pub latest: Stamp,
    /// The records, as they are stored.
    pub records: Vec<(Kind, Id, String)>,
}

/// Packs records into one text; none where one of them is no text that a record is written in.
pub fn pack(records: &[Stored<'_>]) -> Option<String> {
    let mut latest = Stamp::default();
    for (_, _, raw) in records {
        latest = latest.max(Document::parse(raw).ok()?.latest());
    }
    let bytes = miniz_oxide::deflate::compress_to_vec(columns::write(records)?.as_bytes(), EFFORT);
    let packed = format!("{MARK}{latest}{}", dense::write(&bytes));
    // What is put in place of records is read back before it is.
    let read = unpack(&packed).ok()?.records;
    let alike = |(read, record): (&(Kind, Id, String), &Stored<'_>)| {
        (read.0, read.1, &*read.2) == (record.0, record.1, record.2)
    };
    (read.len() == records.len() && read.iter().zip(records).all(alike)).then_some(packed)
}

/// What a text holds that was packed.
///
/// # Errors
/// [`Damaged`]: then nothing in it can be trusted.
pub fn unpack(packed: &str) -> Result<Group, Damaged> {
    let text = packed.strip_prefix(MARK).ok_or(Damaged)?;
    let (latest, dense) = text.split_at_checked(stamp::LENGTH).ok_or(Damaged)?;
    let bytes = dense::read(dense).ok_or(Damaged)?;
    let plain = miniz_oxide::inflate::decompress_to_vec_with_limit(&bytes, LARGEST).map_err(|_| Damaged)?;
    let plain = String::from_utf8(plain).map_err(|_| Damaged)?;
    Ok(Group {
        latest: latest.parse().map_err(|_| Damaged)?,
        records: columns::read(&plain).ok_or(Damaged)?,
    })
}

/// What a group of that name holds.
///
/// # Errors
/// [`Damaged`] also where the text does not give the name.
pub fn unpack_named(name_of_key: &str, packed: &str) -> Result<Group, Damaged> {
    if name_of_key.parse() != Ok(name(packed)) {
        return Err(Damaged);
    }
    unpack(packed)
}

/// The name of a group, derived from its text: a group whose text does not give its name is damaged, and two copies that
/// pack the same make the same.
pub fn name(packed: &str) -> Id {
    Id::derived("packed", packed)
}

/// The deals that have been won, lost or deleted for longer than the setting says, the longest closed first. What was
/// written less long ago stays out, so that nothing is packed that people are still at work on.
pub fn packable(workspace: &Workspace, today: NaiveDate) -> Vec<Id> {
    let Some(before) = today.checked_sub_days(Days::new(u64::from(workspace.settings().pack_after))) else {
        return Vec::new();
    };
    let closed: HashSet<Id> = workspace
        .stages
        .all()
        .filter(|(_, stage)| matches!(stage.kind, StageKind::Won | StageKind::Lost))
        .map(|(id, _)| id)
        .collect();
    let mut deals: Vec<(NaiveDate, Id)> = workspace
        .deals
        .all()
        .filter_map(|(id, deal)| {
            let last = deal.last_move()?;
            let is_over = deal.gone || closed.contains(&last.to);
            (is_over && last.at.day() < before).then(|| (last.at.day(), id))
        })
        .collect();
    deals.order_by(|a, b| a.cmp(b));
    deals.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests;
