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
    let digits = number.whole.bytes().filter(u8::is_ascii_digit).chain(fraction.bytes());
    let padding = std::iter::repeat_n(b'0', exponent - fraction.len());
    let mut minor = 0_i64;
    for digit in digits.chain(padding) {
        let digit = i64::from(digit - b'0');
        // Built on its own side of zero, since the smallest number has no positive twin.
        let digit = if number.negative { -digit } else { digit };
        minor = minor.checked_mul(10).and_then(|minor| minor.checked_add(digit)).ok_or(AmountError::TooLarge)?;
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
        is_number.then_some(Self { negative, whole, fraction })
    }

    /// Whether two readings of one text are the same number.
    pub(super) fn same_value(&self, other: &Self) -> bool {
        let digits = |number: &Self| {
            number.whole.chars().filter(char::is_ascii_digit).collect::<String>()
                + "."
                + number.fraction.trim_end_matches('0')
        };
        self.negative == other.negative && digits(self) == digits(other)
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
    for (mark, code) in MARKS {
        if let Some(rest) = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)) {
            *text = rest.trim();
            return Some(code);
        }
    }
    let is_code = |code: &&str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    let (front, back) = (text.get(..3), text.len().checked_sub(3).and_then(|start| text.get(start..)));
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
    let Some(last) = groups.next_back() else { return false };
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && all_digits(first)
        && groups.all(|group| (2..=3).contains(&group.len()) && all_digits(group))
        && last.len() == 3
        && all_digits(last)
}
