//! The texts of one language, as they come in a file.
//!
//! The first line is `voronka-words`, the code of the language and the number of texts; then follows a line for each:
//! eight digits of its key (hexadecimal), and the text. `cargo xtask` writes these files from the sources, and refuses to
//! when two texts have the same key.

use std::sync::OnceLock;

use super::Lang;

/// Change it when `cargo xtask` says that two texts have the same key.
const SALT: u8 = 0;

/// What tells apart texts that are the same in English: two bytes, since these weigh in the module, and few texts are.
pub const fn tag(ru: &str, bg: &str) -> u16 {
    let hash = hashed(hashed(hashed(START, &[SALT]), ru.as_bytes()), &[0]);
    let [a, b, c, d] = hashed(hash, bg.as_bytes()).to_le_bytes();
    u16::from_le_bytes([a ^ c, b ^ d])
}

/// What a text is known by: one number for its English and its tag.
pub const fn key(en: &str, tag: u16) -> u32 {
    let [a, b] = tag.to_le_bytes();
    hashed(hashed(START, en.as_bytes()), &[0xff, a, b])
}

const START: u32 = 0x811c_9dc5;

/// FNV-1a.
const fn hashed(mut hash: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// A file that holds no catalogue, or only a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWords;

/// The texts of one language by their keys.
#[derive(Debug)]
pub struct Catalogue(Vec<(u32, &'static str)>);

impl Catalogue {
    /// Reads a file. Its text stays in memory: a language is read once, and every text of it is a part of it.
    pub fn read(lang: Lang, text: &str) -> Result<Self, NotWords> {
        let (head, lines) = text.split_once('\n').ok_or(NotWords)?;
        let count = head
            .strip_prefix("voronka-words ")
            .and_then(|rest| rest.strip_prefix(lang.code()))
            .and_then(|count| count.trim().parse::<usize>().ok())
            .ok_or(NotWords)?;
        let lines: &'static str = Box::leak(Box::<str>::from(lines));
        let mut texts = Vec::with_capacity(count.min(lines.len()));
        for line in lines.lines() {
            let (key, text) = line.split_at_checked(8).ok_or(NotWords)?;
            texts.push((u32::from_str_radix(key, 16).map_err(|_| NotWords)?, text));
        }
        if texts.len() != count {
            return Err(NotWords);
        }
        texts.sort_unstable_by_key(|(key, _)| *key);
        Ok(Self(texts))
    }

    /// The text of a key.
    pub fn get(&self, key: u32) -> Option<&'static str> {
        let at = self.0.binary_search_by_key(&key, |(known, _)| *known).ok()?;
        Some(self.0[at].1)
    }
}

static RU: OnceLock<Catalogue> = OnceLock::new();
static BG: OnceLock<Catalogue> = OnceLock::new();

/// Where the catalogue of a language is; English needs none.
fn place(lang: Lang) -> Option<&'static OnceLock<Catalogue>> {
    match lang {
        Lang::En => None,
        Lang::Ru => Some(&RU),
        Lang::Bg => Some(&BG),
    }
}

/// Whether every text of a language is at hand.
pub fn is_here(lang: Lang) -> bool {
    place(lang).is_none_or(|place| place.get().is_some())
}

/// Takes the texts of a language in; the first ones stay.
pub fn install(lang: Lang, text: &str) -> Result<(), NotWords> {
    if let Some(place) = place(lang).filter(|place| place.get().is_none()) {
        // Nobody else can have been quicker: the page has one thread.
        place.set(Catalogue::read(lang, text)?).ok();
    }
    Ok(())
}

/// The text of a key in a language whose texts are there.
pub fn find(lang: Lang, key: u32) -> Option<&'static str> {
    place(lang)?.get()?.get(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::words;

    fn file(lines: &[(u32, &str)]) -> String {
        let mut text = format!("voronka-words bg {}\n", lines.len());
        for (key, line) in lines {
            text.push_str(&format!("{key:08x}{line}\n"));
        }
        text
    }

    #[test]
    fn a_text_is_found_by_its_key() {
        let (won, lost) = (
            words!("Won", "Выиграна", "Спечелена"),
            words!("Lost", "Проиграна", "Загубена"),
        );
        let read = Catalogue::read(Lang::Bg, &file(&[(won.key(), "Спечелена"), (lost.key(), "")]));
        let catalogue = read.expect("a whole file");
        assert_eq!(catalogue.get(won.key()), Some("Спечелена"));
        assert_eq!(catalogue.get(lost.key()), Some(""));
        assert_eq!(catalogue.get(words!("Won", "Победа", "Победа").key()), None);
    }

    #[test]
    fn another_file_and_a_part_of_one_are_refused() {
        let whole = file(&[(1, "едно"), (2, "две")]);
        assert!(Catalogue::read(Lang::Bg, &whole).is_ok());
        assert_eq!(Catalogue::read(Lang::Ru, &whole).err(), Some(NotWords));
        let cut = &whole[..whole.len() - 20];
        for bad in ["", "<!doctype html>\n<p>", "voronka-words bg 1\nжж", cut] {
            assert_eq!(Catalogue::read(Lang::Bg, bad).err(), Some(NotWords), "{bad:?}");
        }
    }

    #[test]
    fn english_is_always_here_and_others_once_they_are_installed() {
        assert!(is_here(Lang::En));
        assert_eq!(install(Lang::Bg, "nonsense"), Err(NotWords));
        assert!(!is_here(Lang::Bg));
        assert_eq!(install(Lang::Bg, &file(&[(7, "седем")])), Ok(()));
        assert!(is_here(Lang::Bg));
        assert_eq!(install(Lang::Bg, &file(&[(7, "друго")])), Ok(()));
        assert_eq!(find(Lang::Bg, 7), Some("седем"));
        assert_eq!(find(Lang::Bg, 8), None);
    }
}
