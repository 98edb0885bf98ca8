//! What stands between two cells of a row.

use serde::{Deserialize, Serialize};

use super::reader::{Reader, separator_line};

/// The character between two cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`: the standard, and what an English Excel writes.
    #[default]
    Comma,
    /// `;`: what Excel writes where the comma is the decimal mark.
    Semicolon,
    /// A tab: what a spreadsheet puts on the clipboard.
    Tab,
    /// `|`
    Pipe,
}

/// Rows looked at to tell the delimiter.
const SAMPLE_ROWS: usize = 100;

impl Delimiter {
    /// Every delimiter, in the order to offer them.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// The delimiter as it stands in a file.
    pub const fn as_char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }

    pub(crate) const fn as_byte(self) -> u8 {
        self.as_char() as u8
    }

    /// Tells the delimiter of a text from its first rows: the one that gives most columns, and as many in
    /// each row as in the header. A text of one column is said to have commas.
    pub fn detect(text: &str) -> Self {
        if let Some((delimiter, _)) = separator_line(text) {
            return delimiter;
        }
        let mut best = (0, Self::default());
        for delimiter in Self::ALL {
            let score = delimiter.score(text);
            if score > best.0 {
                best = (score, delimiter);
            }
        }
        best.1
    }

    /// (columns − 1) × (share of rows as wide as the header)², in thousandths; half of it when a cell of the
    /// header begins with a space, since then the mark is more likely part of a sentence.
    fn score(self, text: &str) -> usize {
        let mut rows = Reader::new(text, self).take(SAMPLE_ROWS);
        let Some(Ok(header)) = rows.next() else { return 0 };
        let expected = header.cells.len();
        let weight = if header.cells.iter().skip(1).any(|cell| cell.starts_with(' ')) {
            500
        } else {
            1000
        };
        let (mut all, mut regular) = (1, 1);
        for row in rows {
            all += 1;
            regular += usize::from(row.is_ok_and(|row| row.cells.len() == expected));
        }
        (expected - 1) * weight * regular * regular / (all * all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_told_from_rows_as_wide_as_the_header() {
        for (text, expected) in [
            ("a,b,c\n1,2,3\n", Delimiter::Comma),
            ("Клиент;Сумма\nАльфа;1 234,56\nБета;2,50\n", Delimiter::Semicolon),
            (
                "Клиент;Сумма, ₽;Город, страна\nА;1,5;Тула, РФ\nБ;2,5;Омск, РФ\n",
                Delimiter::Semicolon,
            ),
            ("a\tb\n1,5\t2\n", Delimiter::Tab),
            ("a|b|c\n1|2|3\n", Delimiter::Pipe),
            ("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", Delimiter::Comma),
            (
                "name,note\nA,\"one; two; three\"\nB,\"four;\nfive\"\n",
                Delimiter::Comma,
            ),
            ("sep=|\na,b|c\n", Delimiter::Pipe),
            ("only\none\ncolumn\n", Delimiter::Comma),
            ("", Delimiter::Comma),
        ] {
            assert_eq!(Delimiter::detect(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_stray_quote_does_not_hide_the_delimiter() {
        assert_eq!(Delimiter::detect("a;b;c\n1;2;3\n\"4;5;6\n"), Delimiter::Semicolon);
    }
}
