//! Text → rows that know their line in the file.
//!
//! A parser of our own, not `csv-core`: that one closes an unclosed quote at the end of the file without a
//! word, counts only `\n` as a line, and doesn't say where a record began, and these three are what the user's
//! error message is made of. A test compares this one with the `csv` crate on random input.

use super::delimiter::Delimiter;

/// Columns a row may have.
pub const MAX_COLUMNS: usize = 512;
/// Bytes a cell may have: a full Excel cell (32,767 characters) in any script.
pub const MAX_FIELD_BYTES: usize = 128 * 1024;
/// Rows a file may have below its header.
pub const MAX_ROWS: usize = 100_000;

/// Why a text can't be read as a table; each but the first names a line of the file, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is no row at all.
    Empty,
    /// A quote opened on this line is never closed.
    UnclosedQuote {
        /// Where the quote stands.
        line: usize,
    },
    /// More than [`MAX_COLUMNS`] cells.
    TooManyColumns {
        /// Where the row begins.
        line: usize,
    },
    /// A cell of more than [`MAX_FIELD_BYTES`].
    FieldTooLong {
        /// Where the cell begins.
        line: usize,
    },
    /// More than [`MAX_ROWS`] rows.
    TooManyRows {
        /// The first row that is too many.
        line: usize,
    },
}

/// One record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the file it begins on, counted from 1; a quoted cell may take it over several lines.
    pub line: usize,
    /// Its cells as they stand; there may be fewer or more than in the header.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell of a column without the space around it; empty when the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Whether nothing stands in it: spreadsheets end their files with rows of bare delimiters.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The first row, trimmed.
    pub header: Vec<String>,
    /// The others, without blank ones.
    pub rows: Vec<Row>,
}

impl Table {
    /// Reads a text at once; [`Reader`] does it in steps.
    pub fn read(text: &str, delimiter: Delimiter) -> Result<Self, ReadError> {
        let mut reader = Reader::new(text, delimiter);
        let header = reader.header()?;
        let rows = reader.read(usize::MAX)?;
        Ok(Self { header, rows })
    }

    /// The trimmed cells of a column, top to bottom.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> + Clone {
        self.rows.iter().map(move |row| row.cell(column))
    }
}

/// Reads a text row by row, so that a caller can show progress between steps: [`Reader::header`] once, then
/// [`Reader::read`] until it gives nothing. As an iterator it gives every record, blank ones too.
#[derive(Clone, Debug)]
pub struct Reader<T> {
    text: T,
    delimiter: u8,
    cursor: Cursor,
    rows: usize,
    failed: Option<ReadError>,
}

#[derive(Clone, Copy, Debug)]
struct Cursor {
    at: usize,
    line: usize,
}

impl<T: AsRef<str>> Reader<T> {
    /// Starts at the top of a text, behind a byte order mark and Excel's `sep=;` line if there are any.
    pub fn new(text: T, delimiter: Delimiter) -> Self {
        let body = text.as_ref();
        let cursor = match separator_line(body) {
            Some((_, at)) => Cursor { at, line: 2 },
            None => Cursor {
                at: mark_length(body),
                line: 1,
            },
        };
        Self {
            text,
            delimiter: delimiter.as_byte(),
            cursor,
            rows: 0,
            failed: None,
        }
    }

    /// The first row that isn't blank, its cells trimmed.
    pub fn header(&mut self) -> Result<Vec<String>, ReadError> {
        for row in &mut *self {
            let row = row?;
            if !row.is_blank() {
                self.rows = 0;
                return Ok(row.cells.iter().map(|cell| cell.trim().to_owned()).collect());
            }
        }
        Err(self.failed.unwrap_or(ReadError::Empty))
    }

    /// Up to `limit` more rows that aren't blank; fewer only at the end of the text.
    pub fn read(&mut self, limit: usize) -> Result<Vec<Row>, ReadError> {
        let mut rows = Vec::new();
        while rows.len() < limit
            && let Some(row) = self.next().transpose()?
        {
            if !row.is_blank() {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// Bytes read, and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.cursor.at, self.text.as_ref().len())
    }
}

impl<T: AsRef<str>> Iterator for Reader<T> {
    type Item = Result<Row, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        // After an error the place in the text means nothing: reading on would invent rows.
        if self.failed.is_some() {
            return None;
        }
        let row = match self.cursor.row(self.text.as_ref(), self.delimiter) {
            Ok(None) => return None,
            // Blank rows don't count: a spreadsheet may write a million of them.
            Ok(Some(row)) if row.is_blank() => Ok(row),
            Ok(Some(row)) if self.rows == MAX_ROWS => Err(ReadError::TooManyRows { line: row.line }),
            Ok(Some(row)) => {
                self.rows += 1;
                Ok(row)
            }
            Err(error) => Err(error),
        };
        self.failed = row.as_ref().err().copied();
        Some(row)
    }
}

impl Cursor {
    fn row(&mut self, text: &str, delimiter: u8) -> Result<Option<Row>, ReadError> {
        while self.end_line(text.as_bytes()) {}
        if self.at >= text.len() {
            return Ok(None);
        }
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            if cells.len() == MAX_COLUMNS {
                return Err(ReadError::TooManyColumns { line });
            }
            cells.push(self.cell(text, delimiter)?);
            if text.as_bytes().get(self.at) != Some(&delimiter) {
                break;
            }
            self.at += 1;
        }
        self.end_line(text.as_bytes());
        Ok(Some(Row { line, cells }))
    }

    /// Reads one cell and stops at what ends it.
    fn cell(&mut self, text: &str, delimiter: u8) -> Result<String, ReadError> {
        let line = self.line;
        let mut cell = String::new();
        if text.as_bytes().get(self.at) == Some(&b'"') {
            self.at += 1;
            loop {
                let rest = text.get(self.at..).unwrap_or_default();
                let Some(length) = rest.find('"') else {
                    return Err(ReadError::UnclosedQuote { line });
                };
                let part = &rest[..length];
                self.line += line_ends(part.as_bytes());
                cell.push_str(part);
                self.at += length + 1;
                if text.as_bytes().get(self.at) != Some(&b'"') {
                    break;
                }
                cell.push('"');
                self.at += 1;
            }
        }
        // What follows a closing quote belongs to the cell, as every other reader takes it.
        let rest = text.get(self.at..).unwrap_or_default();
        let length = rest
            .bytes()
            .position(|byte| byte == delimiter || byte == b'\n' || byte == b'\r')
            .unwrap_or(rest.len());
        cell.push_str(&rest[..length]);
        self.at += length;
        if cell.len() > MAX_FIELD_BYTES {
            Err(ReadError::FieldTooLong { line })
        } else {
            Ok(cell)
        }
    }

    /// Steps over one line end, if the cursor stands at one.
    fn end_line(&mut self, bytes: &[u8]) -> bool {
        let length = match (bytes.get(self.at), bytes.get(self.at + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(b'\r' | b'\n'), _) => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }
}

/// Line ends in a text, CRLF being one.
fn line_ends(bytes: &[u8]) -> usize {
    let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    ends - bytes.windows(2).filter(|pair| pair == b"\r\n").count()
}

fn mark_length(text: &str) -> usize {
    if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    }
}

/// Excel's `sep=;` line, with which a file names its own delimiter, and where the line below it begins.
pub(super) fn separator_line(text: &str) -> Option<(Delimiter, usize)> {
    let mark = mark_length(text);
    let body = text.get(mark..)?;
    if !body.get(..4)?.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let byte = *body.as_bytes().get(4)?;
    let delimiter = Delimiter::ALL
        .into_iter()
        .find(|delimiter| delimiter.as_byte() == byte)?;
    let mut cursor = Cursor { at: 5, line: 1 };
    cursor
        .end_line(body.as_bytes())
        .then_some((delimiter, mark + cursor.at))
}
