//! The languages the product speaks, and texts that exist in every one of them.
//!
//! A further language is a new variant of [`Lang`] and a new field of [`PerLang`]: from then on the crate
//! does not compile until every `match`, every [`words`] and every [`per_lang`] has been given its part. So
//! nothing here may use a `_` arm, a `..` or a default.

use serde::{Deserialize, Serialize};

/// A language of the interface and of the ready-made content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Lang {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Russian.
    #[serde(rename = "ru")]
    Ru,
}

impl Lang {
    /// The language listed first.
    const FIRST: Self = Self::En;

    /// The next language of the list; a chain instead of an array, so that no language can be left out of it.
    const fn after(self) -> Option<Self> {
        match self {
            Self::En => Some(Self::Ru),
            Self::Ru => None,
        }
    }

    /// Every language, in the order in which a person chooses among them.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::successors(Some(Self::FIRST), |lang| lang.after())
    }

    /// The code of the language, as in the `lang` attribute of a page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The language a code stands for. Letter case and what follows the language (`en-GB`, `ru_RU`) do not
    /// matter.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.trim().split(['-', '_']).next()?;
        Self::all().find(|lang| lang.code().eq_ignore_ascii_case(language))
    }

    /// The name of the language in that language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
        }
    }
}

/// One value for each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PerLang<T> {
    /// For English.
    pub en: T,
    /// For Russian.
    pub ru: T,
}

impl<T: Copy> PerLang<T> {
    /// The value for a language.
    pub const fn in_lang(&self, lang: Lang) -> T {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
        }
    }
}

/// One value for each language, in the order of [`Lang::all`].
pub const fn per_lang<T: Copy>(en: T, ru: T) -> PerLang<T> {
    PerLang { en, ru }
}

/// A text in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In Russian.
    pub ru: &'static str,
}

impl Words {
    /// The text in a language.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
        }
    }
}

/// A text in every language, in the order of [`Lang::all`].
pub const fn words(en: &'static str, ru: &'static str) -> Words {
    Words { en, ru }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_own_code() {
        for lang in Lang::all() {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
    }

    #[test]
    fn a_browser_locale_gives_its_language() {
        assert_eq!(Lang::from_code("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_code("ru_RU"), Some(Lang::Ru));
        assert_eq!(Lang::from_code(" RU "), Some(Lang::Ru));
    }

    #[test]
    fn an_unknown_code_gives_no_language() {
        for code in ["", "-", "e", "eng", "xx-en", "рус"] {
            assert_eq!(Lang::from_code(code), None, "{code:?}");
        }
    }

    #[test]
    fn a_language_is_listed_once() {
        let mut codes: Vec<_> = Lang::all().map(Lang::code).collect();
        let listed = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), listed);
    }

    #[test]
    fn a_language_is_stored_by_its_code() {
        for lang in Lang::all() {
            let json = serde_json::to_string(&lang).expect("a language is a plain string");
            assert_eq!(json, format!("\"{}\"", lang.code()));
        }
    }

    #[test]
    fn a_text_is_given_in_the_language_asked_for() {
        let text = words("deal", "сделка");
        assert_eq!(text.in_lang(Lang::En), "deal");
        assert_eq!(text.in_lang(Lang::Ru), "сделка");
        assert_eq!(per_lang(1, 2).in_lang(Lang::Ru), 2);
    }
}
