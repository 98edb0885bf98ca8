//! Rows → a file that a spreadsheet opens without running anything in it.

use chrono::NaiveDate;

use super::delimiter::Delimiter;
use super::numbers::Decimal;

/// Writes rows by RFC 4180, with a byte order mark (without it Excel takes UTF-8 for a code page).
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front. Numbers have methods of their
/// own and stay bare, so a negative amount stays a number, and no text can pass for one.
#[derive(Clone, Debug)]
pub struct Writer {
    out: String,
    delimiter: char,
    decimal: char,
    /// Cells in the row so far.
    cells: usize,
    /// Where the row begins.
    row: usize,
}

impl Writer {
    /// Starts a file. Excel expects [`Delimiter::Semicolon`] where it expects [`Decimal::Comma`].
    pub fn new(delimiter: Delimiter, decimal: Decimal) -> Self {
        let decimal = match decimal {
            Decimal::Point => '.',
            Decimal::Comma => ',',
        };
        let out = "\u{feff}".to_owned();
        Self {
            row: out.len(),
            out,
            delimiter: delimiter.as_char(),
            decimal,
            cells: 0,
        }
    }

    /// Adds a cell of text, guarded.
    pub fn text(&mut self, text: &str) -> &mut Self {
        if is_formula(text) {
            self.cell(&format!("'{text}"))
        } else {
            self.cell(text)
        }
    }

    /// Adds a cell with nothing in it.
    pub fn empty(&mut self) -> &mut Self {
        self.cell("")
    }

    /// Adds a whole number.
    pub fn integer(&mut self, number: i64) -> &mut Self {
        self.cell(&number.to_string())
    }

    /// Adds an amount of minor units: −12345 with 2 decimals is `-123.45`.
    pub fn amount(&mut self, minor: i64, exponent: u8) -> &mut Self {
        let exponent = usize::from(exponent);
        let digits = format!("{:0>width$}", minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        let sign = if minor < 0 { "-" } else { "" };
        if fraction.is_empty() {
            self.cell(&format!("{sign}{whole}"))
        } else {
            self.cell(&format!("{sign}{whole}{}{fraction}", self.decimal))
        }
    }

    /// Adds a day as `2025-12-31`, which every spreadsheet reads the same.
    pub fn date(&mut self, date: NaiveDate) -> &mut Self {
        self.cell(&date.to_string())
    }

    /// Ends the row.
    pub fn end_row(&mut self) -> &mut Self {
        // A row of one empty cell would be a blank line, which readers skip.
        if self.cells == 1 && self.out.len() == self.row {
            self.out.push_str("\"\"");
        }
        self.out.push_str("\r\n");
        (self.cells, self.row) = (0, self.out.len());
        self
    }

    /// Gives the file.
    pub fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    fn cell(&mut self, cell: &str) -> &mut Self {
        if self.cells > 0 {
            self.out.push(self.delimiter);
        }
        self.cells += 1;
        if self.needs_quotes(cell) {
            self.out.push('"');
            for part in cell.split_inclusive('"') {
                self.out.push_str(part);
                if part.ends_with('"') {
                    self.out.push('"');
                }
            }
            self.out.push('"');
        } else {
            self.out.push_str(cell);
        }
        self
    }

    fn needs_quotes(&self, cell: &str) -> bool {
        // Space at the ends is lost in some readers without quotes; a bare `sep=;` in the first row is an order
        // to Excel, and a byte order mark at the front of a cell may be taken for the file's.
        cell.contains([self.delimiter, '"', '\r', '\n'])
            || cell.starts_with(char::is_whitespace)
            || cell.ends_with(char::is_whitespace)
            || cell.starts_with('\u{feff}')
            || cell
                .get(..4)
                .is_some_and(|start| start.eq_ignore_ascii_case("sep="))
    }
}

/// Whether a spreadsheet might take a text for a formula, by OWASP's list and the full-width signs.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

/// Takes the guard of [`Writer::text`] off, for reading our own files back.
pub fn unguard(text: &str) -> &str {
    text.strip_prefix('\'')
        .filter(|rest| is_formula(rest))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(writer: Writer) -> String {
        let text = String::from_utf8(writer.finish()).expect("UTF-8");
        text.strip_prefix('\u{feff}')
            .expect("a byte order mark")
            .to_owned()
    }

    fn one_cell(text: &str) -> String {
        let mut writer = Writer::new(Delimiter::Comma, Decimal::Point);
        writer.text(text);
        file(writer)
    }

    #[test]
    fn text_that_a_spreadsheet_would_run_is_guarded() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+7 900", "'+7 900"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\0x", "'\0x"),
            ("\r=1", "\"'\r=1\""),
            ("＝1", "'＝1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠a", "'＠a"),
            (
                "=HYPERLINK(\"http://x\",\"y\")",
                "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
            ),
            ("a=1", "a=1"),
            ("'a", "'a"),
        ] {
            assert_eq!(one_cell(text), expected);
            assert_eq!(
                unguard(text.strip_prefix('\'').unwrap_or(text)),
                text.trim_start_matches('\'')
            );
        }
        assert_eq!(unguard("'=1+1"), "=1+1");
        assert_eq!(unguard("'a"), "'a");
    }

    #[test]
    fn what_needs_quotes_gets_them_and_nothing_else() {
        for (text, expected) in [
            ("plain text", "plain text"),
            ("a,b", "\"a,b\""),
            ("a;b", "a;b"),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" padded ", "\" padded \""),
            ("sep=;", "\"sep=;\""),
        ] {
            assert_eq!(one_cell(text), expected);
        }
    }

    #[test]
    fn numbers_stay_numbers() {
        let mut english = Writer::new(Delimiter::Comma, Decimal::Point);
        english
            .amount(-12_345, 2)
            .amount(5, 2)
            .amount(-7, 0)
            .integer(-3)
            .amount(i64::MIN, 3)
            .end_row();
        assert_eq!(file(english), "-123.45,0.05,-7,-3,-9223372036854775.808\r\n");

        let mut russian = Writer::new(Delimiter::Semicolon, Decimal::Comma);
        let day = NaiveDate::from_ymd_opt(2025, 12, 31).expect("a day");
        russian.amount(-12_345, 2).empty().date(day).end_row();
        assert_eq!(file(russian), "-123,45;;2025-12-31\r\n");

        let mut odd = Writer::new(Delimiter::Comma, Decimal::Comma);
        odd.amount(-12_345, 2);
        assert_eq!(file(odd), "\"-123,45\"");
    }

    #[test]
    fn a_row_of_one_empty_cell_is_no_blank_line() {
        let mut writer = Writer::new(Delimiter::Comma, Decimal::Point);
        writer.empty().end_row().text("a").end_row();
        assert_eq!(file(writer), "\"\"\r\na\r\n");
    }
}
