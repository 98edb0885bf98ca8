//! Bytes → the text of a file, or what the bytes are in place of it.

use super::error::{FileError, Place};
use crate::csv::encoding::{self, Encoding};

/// Something that is plainly another kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Foreign {
    /// A web page.
    Html,
    /// XML.
    Xml,
    /// A table of text (CSV).
    Table,
    /// A spreadsheet, a document or another archive in ZIP form.
    Zip,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// JSON whose outermost part is a list.
    List,
    /// JSON of a known app; with its name.
    App(&'static str),
}

const MAGIC: &[(&[u8], Foreign)] = &[
    (b"PK\x03\x04", Foreign::Zip),
    (b"\xd0\xcf\x11\xe0", Foreign::Zip),
    (b"\x1f\x8b", Foreign::Zip),
    (b"Rar!", Foreign::Zip),
    (b"7z\xbc\xaf", Foreign::Zip),
    (b"%PDF", Foreign::Pdf),
    (b"\x89PNG", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
];

/// The text of a file that may be one of ours.
pub(crate) fn text_of(bytes: &[u8]) -> Result<String, FileError> {
    if let Some((_, foreign)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(FileError::Foreign(foreign.clone()));
    }
    let text = decode(bytes)?;
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match begin.chars().next() {
        None => Err(FileError::Empty),
        Some('{') => Ok(text),
        Some('<') => Err(FileError::Foreign(markup(begin))),
        Some('[') if serde_json::from_str::<serde::de::IgnoredAny>(begin).is_ok() => {
            Err(FileError::Foreign(Foreign::List))
        }
        Some(_) if is_table(begin) => Err(FileError::Foreign(Foreign::Table)),
        Some(_) => Err(FileError::Syntax(Place { line: 1, column: 1 })),
    }
}

fn decode(bytes: &[u8]) -> Result<String, FileError> {
    let encoding = match bytes {
        [0xff, 0xfe, ..] => Encoding::Utf16Le,
        [0xfe, 0xff, ..] => Encoding::Utf16Be,
        // JSON begins with an ASCII character, so a zero byte beside it says which half is the high one.
        [0, first, ..] if *first != 0 => Encoding::Utf16Be,
        [first, 0, ..] if *first != 0 => Encoding::Utf16Le,
        _ => Encoding::Utf8,
    };
    if encoding != Encoding::Utf8 {
        return Ok(encoding::decode(bytes, encoding).text);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => match encoding::decode_detected(bytes) {
            // A table in an old code page is told from a damaged file.
            decoded if is_table(&decoded.text) => Err(FileError::Foreign(Foreign::Table)),
            _ => Err(FileError::NotText(place_in(bytes, error.valid_up_to()))),
        },
    }
}

/// The place of an offset in bytes.
fn place_in(bytes: &[u8], offset: usize) -> Place {
    let before = &bytes[..offset];
    let line_start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |at| at + 1);
    Place {
        line: before.iter().filter(|&&byte| byte == b'\n').count() + 1,
        column: offset - line_start + 1,
    }
}

fn markup(begin: &str) -> Foreign {
    let head: String = begin.chars().take(200).collect::<String>().to_lowercase();
    if head.starts_with("<?xml") && !head.contains("<html") {
        Foreign::Xml
    } else if head.starts_with("<!doctype html") || head.contains("<html") || head.contains("<head") {
        Foreign::Html
    } else {
        Foreign::Xml
    }
}

/// Whether a text is a table: more than one line, and the same delimiter in the first two.
fn is_table(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else {
        return false;
    };
    [',', ';', '\t', '|'].iter().any(|&delimiter| {
        let count = |line: &str| line.matches(delimiter).count();
        count(first) > 0 && count(second) > 0
    })
}

/// Whether a file is a table for the other way in, by its name or its content.
pub fn looks_like_table(name: &str, bytes: &[u8]) -> bool {
    let name = name.to_lowercase();
    let by_name = [".csv", ".tsv", ".txt", ".tab"]
        .iter()
        .any(|ending| name.ends_with(ending));
    let begin = bytes
        .iter()
        .find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf | 0xff | 0xfe | 0));
    if matches!(begin, Some(b'{')) && !name.ends_with(".csv") {
        return false;
    }
    by_name || matches!(text_of(bytes), Err(FileError::Foreign(Foreign::Table)))
}

/// Which app's file a JSON object is, by its members.
pub(crate) fn app_of(has: impl Fn(&str) -> bool, kind: Option<&str>) -> Option<&'static str> {
    match kind {
        Some("excalidraw" | "excalidraw/clipboard" | "excalidrawlib") => return Some("Excalidraw"),
        Some("FeatureCollection") => return Some("GeoJSON"),
        _ => {}
    }
    let all = |names: &[&str]| names.iter().all(|name| has(name));
    let known: &[(&[&str], &str)] = &[
        (&["tldrawFileFormatVersion"], "tldraw"),
        (&["cards", "lists", "idOrganization"], "Trello"),
        (&["cards", "lists", "actions"], "Trello"),
        (&["kanriVersion"], "Kanri"),
        (&["nodes", "edges"], "JSON Canvas"),
        (&["openapi"], "OpenAPI"),
        (&["nbformat", "cells"], "Jupyter"),
        (&["dependencies", "name", "version"], "npm"),
    ];
    known.iter().find(|(names, _)| all(names)).map(|(_, app)| *app)
}
