//! The languages the product speaks, and texts that exist in every one of them.
//!
//! A further language is a new variant of [`Lang`], a new field of [`PerLang`] and a new argument of [`words`]: from
//! then on the crate does not compile until every `match`, every [`words!`](words) and every [`per_lang`] has been
//! given its part. So nothing here may use a `_` arm, a `..` or a default.
//!
//! In the browser the module holds the English texts only; the others come as a file each, a [`catalogue`], when
//! somebody chooses their language.

pub mod catalogue;

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
    /// Bulgarian.
    #[serde(rename = "bg")]
    Bg,
}

impl Lang {
    /// The language listed first.
    const FIRST: Self = Self::En;

    /// The next language of the list; a chain instead of an array, so that no language can be left out of it.
    const fn after(self) -> Option<Self> {
        match self {
            Self::En => Some(Self::Ru),
            Self::Ru => Some(Self::Bg),
            Self::Bg => None,
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
            Self::Bg => "bg",
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
            Self::Bg => "Български",
        }
    }
}

/// One value for each language. All of them are in the module: texts are [`Words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PerLang<T> {
    /// For English.
    pub en: T,
    /// For Russian.
    pub ru: T,
    /// For Bulgarian.
    pub bg: T,
}

impl<T: Copy> PerLang<T> {
    /// The value for a language.
    pub const fn in_lang(&self, lang: Lang) -> T {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
            Lang::Bg => self.bg,
        }
    }
}

/// One value for each language, in the order of [`Lang::all`].
pub const fn per_lang<T: Copy>(en: T, ru: T, bg: T) -> PerLang<T> {
    PerLang { en, ru, bg }
}

/// A text in every language. [`words!`](words) is the way to make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// Tells it from other texts that are the same in English.
    tag: u16,
    // Natively every language is at hand: tests read them all, and nothing is fetched.
    #[cfg(not(target_arch = "wasm32"))]
    ru: &'static str,
    #[cfg(not(target_arch = "wasm32"))]
    bg: &'static str,
}

impl Words {
    /// For [`words!`](words), which makes sure that it runs while compiling: only so do the other languages stay out of
    /// the module.
    #[doc(hidden)]
    pub const fn new(en: &'static str, ru: &'static str, bg: &'static str) -> Self {
        Self {
            en,
            tag: catalogue::tag(ru, bg),
            #[cfg(not(target_arch = "wasm32"))]
            ru,
            #[cfg(not(target_arch = "wasm32"))]
            bg,
        }
    }

    /// The text in a language; in English where the texts of that language are not there.
    #[cfg(target_arch = "wasm32")]
    pub fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru | Lang::Bg => catalogue::find(lang, self.key()).unwrap_or(self.en),
        }
    }

    /// The text in a language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
            Lang::Bg => self.bg,
        }
    }

    /// What catalogues know it by.
    pub fn key(&self) -> u32 {
        catalogue::key(self.en, self.tag)
    }
}

/// A text in every language, in the order of [`Lang::all`]: literals, since `cargo xtask` reads the catalogues out of
/// the source.
#[doc(hidden)]
#[macro_export]
macro_rules! __words {
    ($en:literal, $ru:literal, $bg:literal $(,)?) => {
        const { $crate::lang::Words::new($en, $ru, $bg) }
    };
}
pub use crate::__words as words;

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
        assert_eq!(Lang::from_code("bg-BG"), Some(Lang::Bg));
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
        let text = words!("deal", "сделка", "сделка по-български");
        assert_eq!(text.in_lang(Lang::En), "deal");
        assert_eq!(text.in_lang(Lang::Ru), "сделка");
        assert_eq!(text.in_lang(Lang::Bg), "сделка по-български");
        assert_eq!(per_lang(1, 2, 3).in_lang(Lang::Bg), 3);
    }

    #[test]
    fn texts_of_the_same_english_and_other_translations_have_other_keys() {
        let (a, b) = (words!("Name", "Имя", "Име"), words!("Name", "Название", "Име"));
        assert_ne!(a.key(), b.key());
        assert_eq!(a.key(), words!("Name", "Имя", "Име").key());
    }
}
