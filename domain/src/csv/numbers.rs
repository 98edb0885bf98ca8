//! Amounts of money as other programs write them, read without floating point.

use serde::{Deserialize, Serialize};

/// What stands before the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    /// `1234.56`
    Point,
    /// `1234,56`
    Comma,
}

/// What stands between groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// `1234567`
    None,
    /// `1,234,567`
    Comma,
    /// `1.234.567`
    Point,
    /// `1 234 567`, whichever space: breaking or not, thin or not.
    Space,
    /// `1'234'567`, straight or curly.
    Apostrophe,
}

/// How numbers are written in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NumberFormat {
    /// What stands before the fraction.
    pub decimal: Decimal,
    /// What stands between groups of digits, where there are groups.
    pub grouping: Grouping,
}

impl NumberFormat {
    /// Every format that makes sense, the plainest first, in the order to offer them.
    pub const ALL: [Self; 8] = [
        Self::new(Decimal::Point, Grouping::None),
        Self::new(Decimal::Comma, Grouping::None),
        Self::new(Decimal::Comma, Grouping::Space),
        Self::new(Decimal::Point, Grouping::Comma),
        Self::new(Decimal::Comma, Grouping::Point),
        Self::new(Decimal::Point, Grouping::Space),
        Self::new(Decimal::Point, Grouping::Apostrophe),
        Self::new(Decimal::Comma, Grouping::Apostrophe),
    ];

    /// A format of two marks.
    pub const fn new(decimal: Decimal, grouping: Grouping) -> Self {
        Self { decimal, grouping }
    }
}

/// Why a text isn't taken as an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AmountError {
    /// Nothing is written.
    Empty,
    /// It isn't a number in this format.
    NotANumber,
    /// It has more decimals than the currency, and they aren't zeros.
    TooPrecise,
    /// It doesn't fit.
    TooLarge,
}

/// Signs and words of money, and the currency meant where there is only one that likely is.
const MARKS: [(&str, &str); 20] = [
    ("€", "EUR"),
    ("$", "USD"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₽", "RUB"),
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("р.", "RUB"),
    ("р", "RUB"),
    ("лв.", "BGN"),
    ("лв", "BGN"),
    ("₴", "UAH"),
    ("грн", "UAH"),
    ("₸", "KZT"),
    ("₺", "TRY"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("₪", "ILS"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
];

/// Reads an amount into minor units of a currency with `exponent` decimals: `1 234,5` with 2 is 123450.
/// Negative is `-5`, `−5`, `5-` or `(5)`; a currency may stand on either side.
pub fn parse_amount(text: &str, format: NumberFormat, exponent: u8) -> Result<i64, AmountError> {
    if text.trim().is_empty() {
        return Err(AmountError::Empty);
    }
    let number = Number::split(text, format).ok_or(AmountError::NotANumber)?;
    let exponent = usize::from(exponent);
    let fraction = number.fraction.trim_end_matches('0');
    if fraction.len() > exponent {
        return Err(AmountError::TooPrecise);
    }
    let digits = number
        .whole
        .bytes()
        .filter(u8::is_ascii_digit)
        .chain(fraction.bytes());
    let padding = std::iter::repeat_n(b'0', exponent - fraction.len());
    let mut minor = 0_i64;
    for digit in digits.chain(padding) {
        let digit = i64::from(digit - b'0');
        // Built on its own side of zero, since the smallest number has no positive twin.
        let digit = if number.negative { -digit } else { digit };
        minor = minor
            .checked_mul(10)
            .and_then(|minor| minor.checked_add(digit))
            .ok_or(AmountError::TooLarge)?;
    }
    Ok(minor)
}

/// The ISO code of the currency an amount is written with, if it is.
pub fn currency_of(text: &str) -> Option<&str> {
    let mut rest = text.trim();
    strip_signs(&mut rest);
    strip_currency(&mut rest)
}

/// A number cut into its parts.
#[derive(PartialEq, Eq)]
pub(super) struct Number<'a> {
    negative: bool,
    /// Digits, with groups still in it.
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Number<'a> {
    /// Cuts a text, if it is a number in this format.
    pub(super) fn split(text: &'a str, format: NumberFormat) -> Option<Self> {
        let mut body = text.trim();
        let mut negative = strip_signs(&mut body)?;
        if strip_currency(&mut body).is_some() {
            let inner = strip_signs(&mut body)?;
            if negative && inner {
                return None;
            }
            negative |= inner;
        }
        let decimal = match format.decimal {
            Decimal::Point => '.',
            Decimal::Comma => ',',
        };
        let (whole, fraction) = body.split_once(decimal).unwrap_or((body, ""));
        let is_number = fraction.bytes().all(|byte| byte.is_ascii_digit())
            && (is_grouped(whole, format.grouping) || (whole.is_empty() && !fraction.is_empty()));
        is_number.then_some(Self {
            negative,
            whole,
            fraction,
        })
    }

    /// Whether two readings of one text are the same number.
    pub(super) fn same_value(&self, other: &Self) -> bool {
        let digits = |number: &Self| {
            number
                .whole
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
                + "."
                + number.fraction.trim_end_matches('0')
        };
        self == other || (self.negative == other.negative && digits(self) == digits(other))
    }

    /// Whether the number has groups of digits.
    pub(super) fn has_groups(&self) -> bool {
        !self.whole.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Takes one sign or pair of parentheses off; says whether it means "less than zero".
fn strip_signs(text: &mut &str) -> Option<bool> {
    let minus = |mark| matches!(mark, '-' | '−' | '–');
    let (rest, negative) = if let Some(rest) = text.strip_prefix('(') {
        (rest.strip_suffix(')')?, true)
    } else if let Some(rest) = text.strip_prefix(minus).or_else(|| text.strip_suffix(minus)) {
        (rest, true)
    } else {
        (text.strip_prefix('+').unwrap_or(text), false)
    };
    *text = rest.trim();
    Some(negative)
}

/// Takes one currency sign, word or code off either end, and says which currency it is.
fn strip_currency<'a>(text: &mut &'a str) -> Option<&'a str> {
    // Nearly every cell is bare digits: don't look for twenty currencies in each.
    if let [b'0'..=b'9', .., b'0'..=b'9'] = text.as_bytes() {
        return None;
    }
    for (mark, code) in MARKS {
        if let Some(rest) = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)) {
            *text = rest.trim();
            return Some(code);
        }
    }
    let is_code = |code: &&str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    let (front, back) = (
        text.get(..3),
        text.len().checked_sub(3).and_then(|start| text.get(start..)),
    );
    if let Some(code) = front.filter(is_code) {
        *text = text[3..].trim();
        return Some(code);
    }
    let code = back.filter(is_code)?;
    *text = text[..text.len() - 3].trim();
    Some(code)
}

/// Digits alone, or groups with three digits in the last and two or three (as in India) in those between. This
/// strictness keeps `1,5` from becoming 15.
fn is_grouped(whole: &str, grouping: Grouping) -> bool {
    if !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    let is_mark = |mark: char| match grouping {
        Grouping::None => false,
        Grouping::Comma => mark == ',',
        Grouping::Point => mark == '.',
        Grouping::Space => mark.is_whitespace() && mark != '\n' && mark != '\r',
        Grouping::Apostrophe => matches!(mark, '\'' | '’'),
    };
    let all_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(is_mark);
    let Some(first) = groups.next() else { return false };
    let Some(last) = groups.next_back() else {
        return false;
    };
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && all_digits(first)
        && groups.all(|group| (2..=3).contains(&group.len()) && all_digits(group))
        && last.len() == 3
        && all_digits(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENGLISH: NumberFormat = NumberFormat::new(Decimal::Point, Grouping::Comma);
    const RUSSIAN: NumberFormat = NumberFormat::new(Decimal::Comma, Grouping::Space);
    const GERMAN: NumberFormat = NumberFormat::new(Decimal::Comma, Grouping::Point);
    const SWISS: NumberFormat = NumberFormat::new(Decimal::Point, Grouping::Apostrophe);

    #[test]
    fn amounts_become_minor_units() {
        for (text, format, exponent, expected) in [
            ("1054", ENGLISH, 2, 105_400),
            ("1,234.5", ENGLISH, 2, 123_450),
            ("1,234,567.89", ENGLISH, 2, 123_456_789),
            ("12,34,567", ENGLISH, 0, 1_234_567),
            (".5", ENGLISH, 2, 50),
            ("5.", ENGLISH, 2, 500),
            ("0.10000", ENGLISH, 2, 10),
            ("$1,000", ENGLISH, 2, 100_000),
            ("-$1,000", ENGLISH, 2, -100_000),
            ("$-1,000", ENGLISH, 2, -100_000),
            ("($1,000.25)", ENGLISH, 2, -100_025),
            ("USD 12", ENGLISH, 2, 1_200),
            ("12USD", ENGLISH, 2, 1_200),
            ("12-", ENGLISH, 0, -12),
            ("+12", ENGLISH, 0, 12),
            ("1\u{a0}234,56 ₽", RUSSIAN, 2, 123_456),
            ("1\u{202f}234\u{2009}567,1", RUSSIAN, 2, 123_456_710),
            ("−1 234,56 руб.", RUSSIAN, 2, -123_456),
            ("15,50 лв.", RUSSIAN, 2, 1_550),
            ("15,50 лв", RUSSIAN, 2, 1_550),
            ("1.234,56 €", GERMAN, 2, 123_456),
            ("CHF 1'234.50", SWISS, 2, 123_450),
            ("1’234", SWISS, 2, 123_400),
            ("¥1,234", ENGLISH, 0, 1_234),
            ("1.234", ENGLISH, 3, 1_234),
            ("92233720368547758.07", ENGLISH, 2, i64::MAX),
            ("-92233720368547758.08", ENGLISH, 2, i64::MIN),
        ] {
            assert_eq!(parse_amount(text, format, exponent), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        use AmountError::{Empty, NotANumber, TooLarge, TooPrecise};
        for (text, format, expected) in [
            ("", ENGLISH, Empty),
            ("  ", ENGLISH, Empty),
            ("-", ENGLISH, NotANumber),
            ("$", ENGLISH, NotANumber),
            (".", ENGLISH, NotANumber),
            ("about 5", ENGLISH, NotANumber),
            ("1,5", ENGLISH, NotANumber),
            ("1,2345", ENGLISH, NotANumber),
            ("0,123", ENGLISH, NotANumber),
            ("1,,234", ENGLISH, NotANumber),
            ("1.2.3", ENGLISH, NotANumber),
            ("1 234", ENGLISH, NotANumber),
            ("1.234,5", RUSSIAN, NotANumber),
            ("1\n234", RUSSIAN, NotANumber),
            ("--5", ENGLISH, NotANumber),
            ("(-5)", ENGLISH, NotANumber),
            ("-$-5", ENGLISH, NotANumber),
            ("(5", ENGLISH, NotANumber),
            ("1e5", ENGLISH, NotANumber),
            ("5%", ENGLISH, NotANumber),
            ("NaN", ENGLISH, NotANumber),
            ("1.005", ENGLISH, TooPrecise),
            ("92233720368547758.08", ENGLISH, TooLarge),
            ("999999999999999999999999", ENGLISH, TooLarge),
        ] {
            assert_eq!(parse_amount(text, format, 2), Err(expected), "{text}");
        }
    }

    #[test]
    fn the_currency_is_told_from_its_sign_or_code() {
        for (text, expected) in [
            ("1 234 ₽", Some("RUB")),
            ("12 руб.", Some("RUB")),
            ("-€5", Some("EUR")),
            ("($5)", Some("USD")),
            ("5 лв.", Some("BGN")),
            ("CHF 5", Some("CHF")),
            ("5", None),
            ("", None),
        ] {
            assert_eq!(currency_of(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}|[0-9.,' €$()A-Z-]{0,20}", exponent: u8) {
            for format in NumberFormat::ALL {
                let _ = parse_amount(&text, format, exponent);
            }
            currency_of(&text);
        }

        #[test]
        fn a_written_amount_reads_back(minor: i64) {
            let sign = if minor < 0 { "-" } else { "" };
            let (whole, cents) = (minor.unsigned_abs() / 100, minor.unsigned_abs() % 100);
            prop_assert_eq!(parse_amount(&format!("{sign}{whole},{cents:02} €"), GERMAN, 2), Ok(minor));
        }
    }
}
