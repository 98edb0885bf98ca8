//! Records told apart into what they have in common (the text between the values) and columns of values: those of one member
//! of all records stand together, where they resemble one another and cost little.
//!
//! The text of a column is written as it stood, so every record comes back to the byte. Sections end with [`SECTION`],
//! items with [`ITEM`]; a text that holds either, or any control sign, is no record.

use std::collections::HashMap;

use super::Stored;
use crate::id::Id;
use crate::record::Kind;

const SECTION: char = '\u{1e}';
const ITEM: char = '\n';
/// Stands in a pattern for a value; the next character says of which column.
const SLOT: char = '\u{1}';
/// The character of the first column.
const COLUMN: u32 = 0x100;
/// More columns than that are no records of ours.
const MOST: usize = 10_000;

/// Stands in a column of keys for one that the record named before; how many keys before, follows.
const AGAIN: char = '=';

/// The columns of a group on their way.
#[derive(Default)]
struct Sheet<'a> {
    /// Columns by the member that the values belong to, and by which part of it they are.
    known: HashMap<(&'a str, Part), usize>,
    columns: Vec<String>,
}

/// Which part of a member a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Value,
    Key,
    Date,
    Time,
    Zone,
}

/// A record on its way into the columns.
struct Taking<'a> {
    pattern: String,
    member: &'a str,
    /// The keys it named so far: an entry that was changed has its key twice.
    keys: Vec<&'a str>,
}

impl<'a> Sheet<'a> {
    /// Puts a value into the column of a member, and its place into the pattern.
    fn put(&mut self, taking: &mut Taking<'a>, part: Part, value: &str) -> Option<()> {
        let next = self.columns.len();
        let place = *self.known.entry((taking.member, part)).or_insert(next);
        if place == next {
            if next == MOST {
                return None;
            }
            self.columns.push(String::new());
        }
        let column = &mut self.columns[place];
        column.push_str(value);
        column.push(ITEM);
        taking.pattern.push(SLOT);
        taking.pattern.push(char::from_u32(COLUMN + place as u32)?);
        Some(())
    }

    /// The pattern of a record, its values put into the columns.
    fn take(&mut self, kind: Kind, raw: &'a str) -> Option<String> {
        let mut taking = Taking {
            pattern: format!("{} ", kind.name()),
            member: "",
            keys: Vec::new(),
        };
        let mut rest = raw;
        while let Some(start) = rest.find(['"', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
            taking.pattern.push_str(&rest[..start]);
            rest = &rest[start..];
            if let Some(text) = rest.strip_prefix('"') {
                let end = end_of_text(text)?;
                let (value, behind) = (&text[..end], &text[end + 1..]);
                taking.pattern.push('"');
                if behind.starts_with(':') {
                    self.take_key(&mut taking, value)?;
                } else {
                    self.take_text(&mut taking, value)?;
                }
                taking.pattern.push('"');
                rest = behind;
            } else {
                let is_number = |sign: char| matches!(sign, '-' | '+' | '.' | 'e' | 'E' | '0'..='9');
                let end = rest.find(|sign: char| !is_number(sign)).unwrap_or(rest.len());
                self.put(&mut taking, Part::Value, &rest[..end])?;
                rest = &rest[end..];
            }
        }
        taking.pattern.push_str(rest);
        Some(taking.pattern)
    }

    /// The name of a member belongs to the pattern; the identifier of an entry, alone or behind the name of its
    /// collection, is a value.
    fn take_key(&mut self, taking: &mut Taking<'a>, key: &'a str) -> Option<()> {
        let (collection, entry) = key.rsplit_once('/').unwrap_or(("", key));
        if entry.parse::<Id>().is_err() {
            taking.member = key;
            taking.pattern.push_str(key);
            return Some(());
        }
        if !collection.is_empty() {
            taking.member = collection;
            taking.pattern.push_str(collection);
            taking.pattern.push('/');
        }
        match taking.keys.iter().rev().position(|known| *known == entry) {
            Some(back) => self.put(taking, Part::Key, &format!("{AGAIN}{back}"))?,
            None => self.put(taking, Part::Key, entry)?,
        }
        taking.keys.push(entry);
        Some(())
    }

    /// A text; of a moment, day, time and offset apart.
    fn take_text(&mut self, taking: &mut Taking<'a>, text: &str) -> Option<()> {
        let is_moment = text.len() == 25 && text.is_ascii() && text.as_bytes()[10] == b'T';
        if !is_moment {
            return self.put(taking, Part::Value, text);
        }
        self.put(taking, Part::Date, &text[..10])?;
        taking.pattern.push('T');
        self.put(taking, Part::Time, &text[11..19])?;
        self.put(taking, Part::Zone, &text[19..])
    }
}

/// Where the text of a JSON string ends.
fn end_of_text(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })
}

/// The records as one text; none where one of them is none.
pub(super) fn write(records: &[Stored<'_>]) -> Option<String> {
    let mut sheet = Sheet::default();
    let mut patterns: HashMap<String, usize> = HashMap::new();
    let mut listed = String::new();
    let (mut heads, mut ids) = (String::new(), String::new());
    for (kind, id, raw) in records {
        if raw.contains(char::is_control) {
            return None;
        }
        let pattern = sheet.take(*kind, raw)?;
        let next = patterns.len();
        let place = match patterns.get(&pattern) {
            Some(place) => *place,
            None => {
                listed.push_str(&pattern);
                listed.push(ITEM);
                patterns.insert(pattern, next);
                next
            }
        };
        heads.push_str(&format!("{place}{ITEM}"));
        ids.push_str(&format!("{id}{ITEM}"));
    }
    let sections = [listed, heads, ids].into_iter().chain(sheet.columns);
    Some(
        sections
            .flat_map(|section| [section, SECTION.to_string()])
            .collect(),
    )
}

/// The records of such a text; none where it is not one.
pub(super) fn read(text: &str) -> Option<Vec<(Kind, Id, String)>> {
    let mut sections = text.split_terminator(SECTION);
    let mut items = || Some(sections.next()?.split_terminator(ITEM));
    let pattern = |line: &'_ str| {
        let (kind, pattern) = line.split_once(' ')?;
        Some((Kind::from_name(kind)?, pattern.to_owned()))
    };
    let patterns: Vec<(Kind, String)> = items()?.map(pattern).collect::<Option<_>>()?;
    let (heads, ids) = (items()?, items()?);
    let mut columns: Vec<_> = sections.map(|section| section.split_terminator(ITEM)).collect();
    let mut records = Vec::new();
    let mut ids = ids;
    for head in heads {
        let (kind, pattern) = patterns.get(head.parse::<usize>().ok()?)?;
        let id = ids.next()?.parse().ok()?;
        let mut raw = String::with_capacity(pattern.len() * 2);
        let mut keys: Vec<&str> = Vec::new();
        let mut parts = pattern.split(SLOT);
        raw.push_str(parts.next()?);
        for part in parts {
            let column = part.chars().next()?;
            let place = u32::from(column).checked_sub(COLUMN)? as usize;
            let (mut value, behind) = (columns.get_mut(place)?.next()?, &part[column.len_utf8()..]);
            if behind.starts_with("\":") {
                if let Some(back) = value.strip_prefix(AGAIN) {
                    value = keys.iter().rev().nth(back.parse().ok()?)?;
                }
                keys.push(value);
            }
            raw.push_str(value);
            raw.push_str(behind);
        }
        records.push((*kind, id, raw));
    }
    let is_used_up = ids.next().is_none() && columns.iter_mut().all(|column| column.next().is_none());
    is_used_up.then_some(records)
}
