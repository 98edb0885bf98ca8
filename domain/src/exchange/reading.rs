//! The text of a file → its records. The envelope decides whether there is a file at all; each record is judged alone.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::checksum::Checksum;
use super::decoding::{Foreign, app_of, text_of};
use super::envelope::Origin;
use super::error::{FileError, Notice, Place, Reason, Refusal};
use super::raw_storage;
use super::record_reading::{NotRead, label_of, parts, record, shown_id};
use super::{FORMAT, MAX_BYTES, VERSION};
use crate::id::Id;
use crate::record::Kind;

/// More records than a browser's storage holds of the smallest.
const MAX_RECORDS: usize = 200_000;

/// A record that came in with a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: Id,
    /// What a person calls it.
    pub label: String,
    /// Its text as it would be stored.
    pub raw: String,
    /// Its number in the list of its kind, from 1.
    pub number: usize,
    /// Where it stands in the file.
    pub place: Place,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Where it comes from.
    pub origin: Origin,
    /// Its records that are of use, each valid by itself.
    pub records: Vec<Incoming>,
    /// Its records that are left out.
    pub refusals: Vec<Refusal>,
    /// What a person should know.
    pub notices: Vec<Notice>,
    /// Whether a newer version wrote it, in a way that this one can read.
    pub is_newer: bool,
}

/// Reads a file.
///
/// # Errors
/// See [`FileError`].
pub fn read(bytes: &[u8]) -> Result<File, FileError> {
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge(bytes.len() as u64));
    }
    let (text, halves) = without_half_characters(text_of(bytes)?);
    let (text, unreadable) = raw_storage::as_file(&text).unwrap_or((text, 0));
    let text = Text::new(&text);
    let members = root(&text)?;
    let origin = origin(&text, &members)?;
    let mut file = File {
        is_newer: origin.format_version > VERSION,
        origin,
        records: Vec::new(),
        refusals: Vec::new(),
        notices: Vec::new(),
    };
    if file.is_newer {
        file.notices.push(Notice::Newer(file.origin.app_version.clone()));
    }
    read_records(&text, &members, &mut file)?;
    if unreadable > 0 {
        file.notices.push(Notice::Unreadable(unreadable));
    }
    if halves > 0 {
        file.notices.push(Notice::HalfCharacters(halves));
    }
    Ok(file)
}

/// The text with the lines it has, so that a slice of it can be found again.
struct Text<'a> {
    all: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Text<'a> {
    fn new(all: &'a str) -> Self {
        let breaks = all.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            all,
            line_starts: std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect(),
        }
    }

    /// Where a part of this text begins.
    fn place_of(&self, part: &str) -> Place {
        let offset = (part.as_ptr() as usize).saturating_sub(self.all.as_ptr() as usize);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Place {
            line,
            column: offset - start + 1,
        }
    }

    /// Where a line and column inside a part of this text are.
    fn place_in(&self, part: &str, (line, column): (usize, usize)) -> Place {
        let begin = self.place_of(part);
        if line <= 1 {
            return Place {
                line: begin.line,
                column: begin.column + column.saturating_sub(1),
            };
        }
        Place {
            line: begin.line + line - 1,
            column,
        }
    }
}

/// Escapes of one half of a character (`\ud800`) make a whole file unreadable; each becomes `\ufffd`.
fn without_half_characters(text: String) -> (String, usize) {
    if !text.contains("\\u") {
        return (text, 0);
    }
    let bytes = text.as_bytes();
    let half = |at: usize| -> Option<u16> {
        let is_escape = bytes.get(at) == Some(&b'\\') && bytes.get(at + 1) == Some(&b'u');
        let digits = text.get(at + 2..at + 6).filter(|_| is_escape)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut bad = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match (half(at), half(at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 12,
            (Some(0xd800..=0xdfff), _) => {
                bad.push(at);
                at += 6;
            }
            _ => at += 2,
        }
    }
    if bad.is_empty() {
        return (text, 0);
    }
    let mut whole = String::with_capacity(text.len());
    let mut copied = 0;
    for &at in &bad {
        whole.push_str(&text[copied..at]);
        whole.push_str("\\ufffd");
        copied = at + 6;
    }
    whole.push_str(&text[copied..]);
    (whole, bad.len())
}

/// Members of an object in their order, their values unread.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| *value)
    }
}

/// What the error of a member that stands there twice begins with.
const TWICE: &str = "stands there twice: ";

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members: Vec<(String, &RawValue)> = Vec::new();
                // No more than a file can have kinds; what is beyond is not ours.
                while let Some(name) = map.next_key::<String>()? {
                    if members.len() < 200 && members.iter().any(|(known, _)| *known == name) {
                        let name: String = name.chars().take(60).collect();
                        return Err(A::Error::custom(format!("{TWICE}{name}")));
                    }
                    members.push((name, map.next_value()?));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

fn root<'a>(text: &Text<'a>) -> Result<Members<'a>, FileError> {
    serde_json::from_str(text.all).map_err(|error| {
        let place = Place {
            line: error.line(),
            column: error.column(),
        };
        let words = error.to_string();
        if let Some(rest) = words.strip_prefix(TWICE) {
            let member = rest.split(" at line ").next().unwrap_or_default().to_owned();
            return FileError::DuplicateMember { member, place };
        }
        if error.is_eof() {
            FileError::Truncated(place)
        } else if words.starts_with("trailing characters") {
            FileError::Trailing(place)
        } else if words.starts_with("recursion limit") {
            FileError::TooDeep(place)
        } else {
            FileError::Syntax(place)
        }
    })
}

/// Reads what the file says about itself, and whether it is one of ours.
fn origin(text: &Text<'_>, members: &Members<'_>) -> Result<Origin, FileError> {
    let format: Option<String> = lenient(members, "format");
    if format.as_deref() != Some(FORMAT) {
        let kind: Option<String> = lenient(members, "type");
        let app = app_of(|name| members.get(name).is_some(), kind.as_deref());
        return Err(match app {
            Some(app) => FileError::Foreign(Foreign::App(app)),
            None => FileError::OtherFormat(format.map(|name| crate::text::clean_line(&name))),
        });
    }
    let version: u32 = strict_member(text, members, "format_version")?;
    let min_reader: u32 = match members.get("min_reader") {
        None => version,
        Some(_) => strict_member(text, members, "min_reader")?,
    };
    let app_version: String = lenient(members, "app_version").unwrap_or_default();
    let app_version = crate::text::clean_line(&app_version);
    if version == 0 {
        return Err(FileError::UnknownVersion(version));
    }
    if min_reader > VERSION {
        return Err(FileError::TooNew { version, app_version });
    }
    Ok(Origin {
        format_version: version,
        app_version,
        exported_at: lenient(members, "exported_at"),
        exported_by: lenient(members, "exported_by").unwrap_or_default(),
        workspace: lenient(members, "workspace"),
        scope: lenient(members, "scope"),
    })
}

/// A member that only tells about the file: where it cannot be read, it is not there.
fn lenient<T: DeserializeOwned>(members: &Members<'_>, name: &str) -> Option<T> {
    serde_json::from_str(members.get(name)?.get()).ok()
}

fn strict_member<T: DeserializeOwned>(
    text: &Text<'_>,
    members: &Members<'_>,
    name: &'static str,
) -> Result<T, FileError> {
    let value = members.get(name).ok_or(FileError::Missing(name))?;
    serde_json::from_str(value.get()).map_err(|_| FileError::Member {
        member: name.to_owned(),
        place: text.place_of(value.get()),
    })
}

fn read_records(text: &Text<'_>, members: &Members<'_>, file: &mut File) -> Result<(), FileError> {
    let records = members.get("records").ok_or(FileError::Missing("records"))?;
    let wrong = |member: String, part: &str| FileError::Member {
        member,
        place: text.place_of(part),
    };
    let lists: Members<'_> = serde_json::from_str(records.get()).map_err(|error| {
        let words = error.to_string();
        match words.strip_prefix(TWICE) {
            Some(rest) => FileError::DuplicateMember {
                member: format!("records.{}", rest.split(" at line ").next().unwrap_or_default()),
                place: text.place_in(records.get(), (error.line(), error.column())),
            },
            None => wrong("records".into(), records.get()),
        }
    })?;
    let mut sum = Checksum::new();
    let mut seen = HashSet::new();
    let mut count = 0;
    let mut cleaned = 0;
    for (name, list) in &lists.0 {
        let shown: String = crate::text::clean_line(name).chars().take(40).collect();
        let list: Vec<&RawValue> =
            serde_json::from_str(list.get()).map_err(|_| wrong(format!("records.{shown}"), list.get()))?;
        count += list.len();
        if count > MAX_RECORDS {
            return Err(FileError::TooManyRecords(count));
        }
        match Kind::from_name(name) {
            Some(kind) => cleaned += read_list(text, kind, &list, &mut seen, &mut sum, file),
            None => {
                list.iter().for_each(|record| {
                    parts(name, record.get(), &mut sum).ok();
                });
                file.notices.push(Notice::UnknownKind {
                    kind: shown,
                    count: list.len(),
                });
            }
        }
    }
    if cleaned > 0 {
        file.notices.push(Notice::Cleaned(cleaned));
    }
    let checksum: Option<String> = lenient(members, "checksum");
    if checksum != Some(sum.written()) {
        file.notices.insert(0, Notice::HandEdited);
    }
    Ok(())
}

/// Reads the records of one kind and says how many texts were cleaned.
fn read_list(
    text: &Text<'_>,
    kind: Kind,
    list: &[&RawValue],
    seen: &mut HashSet<(Kind, Id)>,
    sum: &mut Checksum,
    file: &mut File,
) -> usize {
    let mut cleaned = 0;
    for (at, part) in list.iter().map(|part| part.get()).enumerate() {
        let mut about = (None, String::new());
        let read = parts(kind.name(), part, sum).and_then(|parts| {
            about = (shown_id(parts.id.as_deref()), label_of(&parts));
            record(kind, parts)
        });
        let read = read.and_then(|read| {
            if seen.insert((kind, read.id)) {
                Ok(read)
            } else {
                Err(NotRead::from(Reason::DuplicateId))
            }
        });
        match read {
            Ok(read) => {
                cleaned += read.cleaned;
                file.records.push(Incoming {
                    kind,
                    id: read.id,
                    label: read.label,
                    raw: read.raw,
                    number: at + 1,
                    place: text.place_of(part),
                });
            }
            Err(NotRead {
                reason,
                field,
                at: inside,
            }) => file.refusals.push(Refusal {
                kind,
                number: at + 1,
                id: about.0,
                label: about.1,
                field,
                reason,
                place: inside.map_or_else(|| text.place_of(part), |inside| text.place_in(part, inside)),
            }),
        }
    }
    cleaned
}

impl File {
    /// The number of usable records by kind.
    pub fn counts(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.records {
            *counts.entry(record.kind).or_default() += 1;
        }
        counts
    }
}
