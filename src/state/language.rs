//! The language of the app: which one to begin with, and changing it.

use std::cell::Cell;

use leptos::prelude::Set as _;
use voronka_domain::lang::{Lang, catalogue};

use super::App;
use crate::i18n::{self, shell, t};
use crate::platform::storage::{preference, set_preference};
use crate::platform::{dom, texts};

/// The texts of a language could not be fetched.
#[derive(Debug, Clone, Copy)]
pub struct Missing;

thread_local! {
    /// The language asked for last: whichever texts come later, this one holds.
    static WANTED: Cell<Option<Lang>> = const { Cell::new(None) };
}

/// The language to begin with: the one chosen in this browser, else the first of the browser's own that we speak.
pub fn first_choice() -> Lang {
    preference("lang")
        .and_then(|code| Lang::from_code(&code))
        .or_else(|| {
            dom::preferred_languages()
                .iter()
                .find_map(|code| Lang::from_code(code))
        })
        .unwrap_or(Lang::En)
}

/// Makes sure that the texts of a language are at hand.
pub async fn fetch(lang: Lang) -> Result<(), Missing> {
    if catalogue::is_here(lang) {
        return Ok(());
    }
    let text = texts::fetch(lang.code()).await.ok_or(Missing)?;
    catalogue::install(lang, &text).map_err(|catalogue::NotWords| Missing)
}

/// All texts made from now on are in this language.
pub(super) fn speak(lang: Lang) {
    i18n::set_lang(lang);
    dom::set_page_lang(lang.code());
}

impl App {
    /// Changes the language of the whole app as soon as its texts are there. The page is built anew: the focus then goes
    /// to the element found by the selector.
    pub fn set_lang(self, lang: Lang, focus: &'static str) {
        WANTED.set(Some(lang));
        leptos::task::spawn_local(async move {
            dom::set_busy(true);
            let fetched = fetch(lang).await;
            if WANTED.get() != Some(lang) {
                return;
            }
            dom::set_busy(false);
            match fetched {
                Ok(()) => {
                    speak(lang);
                    set_preference("lang", lang.code());
                    self.lang.set(lang);
                }
                Err(Missing) => self.tell_missing_texts(),
            }
            // Without the texts as well: what was chosen must not look as if it held.
            self.rebuild();
            dom::after_render(move || _ = dom::focus(focus));
        });
    }

    /// Says that the texts of a language could not be fetched.
    pub fn tell_missing_texts(self) {
        self.toast_error(t(shell::TEXTS_MISSING).to_owned());
    }
}
