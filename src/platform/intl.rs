//! The browser's `Intl`, held ready: making a formatter is slow, using it is not. Outside a browser (native tests)
//! plain English forms stand in.

#[cfg(target_arch = "wasm32")]
use js_sys::{Array, Function, Intl};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsValue;

#[cfg(target_arch = "wasm32")]
use super::object::object;

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// 31 Mar 2026.
    Medium,
    /// 31 March 2026.
    Long,
    /// 31 Mar.
    DayMonth,
    /// March 2026.
    MonthYear,
    /// Tue, 31 March.
    Weekday,
}

/// Writes numbers of one style.
pub struct NumberWriter(#[cfg(target_arch = "wasm32")] Function);

/// Writes dates of one style.
pub struct DateWriter(#[cfg(target_arch = "wasm32")] Function);

/// Tells the plural category of a number.
pub struct Plurals(#[cfg(target_arch = "wasm32")] Intl::PluralRules);

#[cfg(target_arch = "wasm32")]
impl NumberWriter {
    fn new(lang: &str, pairs: &[(&str, JsValue)]) -> Self {
        Self(Intl::NumberFormat::new(&Array::of1(&lang.into()), &object(pairs)).format())
    }

    /// Numbers with at most so many decimals.
    pub fn plain(lang: &str, digits: u32) -> Self {
        Self::new(lang, &[("maximumFractionDigits", digits.into())])
    }

    /// Shares as percentages.
    pub fn percent(lang: &str) -> Self {
        Self::new(
            lang,
            &[("style", "percent".into()), ("maximumFractionDigits", 1.into())],
        )
    }

    /// Money of a currency with exactly so many decimals.
    pub fn money(lang: &str, currency: &str, digits: u32) -> Self {
        Self::new(
            lang,
            &[
                ("style", "currency".into()),
                ("currency", currency.into()),
                ("currencyDisplay", "narrowSymbol".into()),
                ("minimumFractionDigits", digits.into()),
                ("maximumFractionDigits", digits.into()),
            ],
        )
    }

    /// The number as text.
    pub fn write(&self, value: f64) -> String {
        let written = self.0.call1(&JsValue::UNDEFINED, &value.into());
        written
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| value.to_string())
    }
}

#[cfg(target_arch = "wasm32")]
impl DateWriter {
    /// A writer of the style.
    pub fn new(lang: &str, style: DateStyle) -> Self {
        let pairs: &[(&str, &str)] = match style {
            DateStyle::Medium => &[("day", "numeric"), ("month", "short"), ("year", "numeric")],
            DateStyle::Long => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
            DateStyle::DayMonth => &[("day", "numeric"), ("month", "short")],
            DateStyle::MonthYear => &[("month", "long"), ("year", "numeric")],
            DateStyle::Weekday => &[("weekday", "short"), ("day", "numeric"), ("month", "long")],
        };
        let mut pairs: Vec<(&str, JsValue)> =
            pairs.iter().map(|(key, value)| (*key, (*value).into())).collect();
        // Civil dates have no time zone: they are made and written in one and the same.
        pairs.push(("timeZone", "UTC".into()));
        // British English: the day before the month, as everywhere in Europe.
        let lang = if lang == "en" { "en-GB" } else { lang };
        Self(Intl::DateTimeFormat::new(&Array::of1(&lang.into()), &object(&pairs)).format())
    }

    /// The date as text, given as milliseconds since 1970 (UTC) of its noon.
    pub fn write(&self, millis: f64) -> String {
        let written = self
            .0
            .call1(&JsValue::UNDEFINED, &js_sys::Date::new(&millis.into()));
        written.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
impl Plurals {
    /// The rules of a language.
    pub fn new(lang: &str) -> Self {
        Self(Intl::PluralRules::new(&Array::of1(&lang.into()), &object(&[])))
    }

    /// The category: `one`, `few`, `many` or `other`.
    pub fn category(&self, n: usize) -> String {
        self.0.select(n as f64).into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{DateStyle, DateWriter, NumberWriter, Plurals};

    impl NumberWriter {
        pub fn plain(_lang: &str, _digits: u32) -> Self {
            Self()
        }
        pub fn percent(_lang: &str) -> Self {
            Self()
        }
        pub fn money(_lang: &str, _currency: &str, _digits: u32) -> Self {
            Self()
        }
        pub fn write(&self, value: f64) -> String {
            value.to_string()
        }
    }

    impl DateWriter {
        pub fn new(_lang: &str, _style: DateStyle) -> Self {
            Self()
        }
        pub fn write(&self, millis: f64) -> String {
            format!("day {}", (millis / 86_400_000.0).floor())
        }
    }

    impl Plurals {
        pub fn new(_lang: &str) -> Self {
            Self()
        }
        pub fn category(&self, n: usize) -> String {
            if n == 1 { "one" } else { "other" }.to_owned()
        }
    }
}
