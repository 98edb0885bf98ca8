//! Sums of money: whole minor units of one currency.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The largest sum a record may hold, in minor units: exact in a JavaScript number, and room to add ten thousand.
pub const MAX_MINOR: i64 = 900_000_000_000_000;

/// A currency by its ISO 4217 code: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The Russian rouble.
    pub const RUB: Self = Self(*b"RUB");
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Digits after the decimal sign (ISO 4217).
    pub fn exponent(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

/// A text that is not a currency code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACurrency;

impl fmt::Display for NotACurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a currency is three capital letters, such as EUR")
    }
}

impl std::error::Error for NotACurrency {}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(NotACurrency),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A sum in minor units (cents, kopecks) of a currency; written `[105400,"USD"]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// Minor units; at most [`MAX_MINOR`] either way.
    pub minor: i64,
    /// Their currency.
    pub currency: Currency,
}

impl Money {
    /// A sum of so many minor units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The sum in major units as a plain decimal with a point, exact: `10540.00` is written `10540`.
    pub fn plain(self) -> String {
        let unit = 10_i64.pow(self.currency.exponent());
        let (whole, part) = (
            (self.minor / unit).unsigned_abs(),
            (self.minor % unit).unsigned_abs(),
        );
        let sign = if self.minor < 0 { "-" } else { "" };
        if part == 0 {
            return format!("{sign}{whole}");
        }
        let width = self.currency.exponent() as usize;
        format!("{sign}{whole}.{part:0width$}")
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.minor, self.currency).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (minor, currency) = <(i64, Currency)>::deserialize(deserializer)?;
        if minor.abs() > MAX_MINOR {
            return Err(D::Error::custom("a sum of money is too large"));
        }
        Ok(Self { minor, currency })
    }
}

/// A total kept apart by currency: sums of different currencies are shown side by side and never added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Total(BTreeMap<Currency, i64>);

impl Total {
    /// Adds a sum.
    pub fn add(&mut self, money: Money) {
        let minor = self.0.entry(money.currency).or_default();
        *minor = minor.saturating_add(money.minor);
    }

    /// Takes a sum away again; a currency of which nothing is left is forgotten.
    pub fn subtract(&mut self, money: Money) {
        self.add(Money::new(-money.minor, money.currency));
        if self.0.get(&money.currency) == Some(&0) {
            self.0.remove(&money.currency);
        }
    }

    /// The sums, by currency code.
    pub fn sums(&self) -> impl Iterator<Item = Money> + '_ {
        self.0
            .iter()
            .map(|(&currency, &minor)| Money::new(minor, currency))
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sum of one currency.
    pub fn of(&self, currency: Currency) -> Money {
        Money::new(self.0.get(&currency).copied().unwrap_or(0), currency)
    }
}

impl FromIterator<Money> for Total {
    fn from_iter<I: IntoIterator<Item = Money>>(sums: I) -> Self {
        let mut total = Self::default();
        sums.into_iter().for_each(|money| total.add(money));
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_written_exactly() {
        let yen = "JPY".parse().expect("a currency");
        assert_eq!(Money::new(1_054_005, Currency::USD).plain(), "10540.05");
        assert_eq!(Money::new(-50, Currency::USD).plain(), "-0.50");
        assert_eq!(Money::new(105_400, Currency::USD).plain(), "1054");
        assert_eq!(Money::new(1054, yen).plain(), "1054");
    }

    #[test]
    fn different_currencies_are_never_added() {
        let total: Total = [
            Money::new(100, Currency::USD),
            Money::new(50, Currency::EUR),
            Money::new(1, Currency::USD),
        ]
        .into_iter()
        .collect();
        let sums: Vec<_> = total.sums().collect();
        assert_eq!(
            sums,
            [Money::new(50, Currency::EUR), Money::new(101, Currency::USD)]
        );
    }

    #[test]
    fn a_sum_beyond_the_limit_is_refused() {
        assert!(serde_json::from_str::<Money>(r#"[900000000000001,"USD"]"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"[1e400,"USD"]"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"[1,"usd"]"#).is_err());
    }
}
