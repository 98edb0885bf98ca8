//! What every ready-made text and key must hold, for the tests of the tables.

use std::collections::BTreeSet;

use crate::lang::{Lang, Words};

/// Asserts that keys are well formed and that none occurs twice.
pub fn keys(keys: impl IntoIterator<Item = &'static str>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(!key.is_empty() && key.chars().all(allowed), "key {key:?}");
        assert!(seen.insert(key), "key {key:?} occurs twice");
    }
}

/// Asserts that a text is a name or a phrase: filled in every language, and without a full stop.
pub fn phrase(words: &Words) {
    text(words);
    for lang in Lang::all() {
        let text = words.in_lang(lang);
        assert!(
            !text.ends_with(['.', ';', ':', ',']),
            "a phrase ends without a stop: {text:?}"
        );
    }
}

/// Asserts that a text is one or more whole sentences in every language.
pub fn sentence(words: &Words) {
    text(words);
    for lang in Lang::all() {
        let text = words.in_lang(lang);
        assert!(
            text.ends_with(['.', '?', '!']),
            "a sentence ends with a stop: {text:?}"
        );
        assert!(
            !text.starts_with(char::is_lowercase),
            "a sentence starts with a capital: {text:?}"
        );
    }
}

/// Asserts that no two texts are the same in any language.
pub fn all_different<'a>(texts: impl IntoIterator<Item = &'a Words> + Clone) {
    for lang in Lang::all() {
        let mut seen = BTreeSet::new();
        for words in texts.clone() {
            let text = words.in_lang(lang);
            assert!(seen.insert(text), "{text:?} occurs twice");
        }
    }
}

fn text(words: &Words) {
    for lang in Lang::all() {
        let text = words.in_lang(lang);
        assert!(!text.trim().is_empty(), "no text in {}: {words:?}", lang.code());
        assert_eq!(text, text.trim(), "space around a text");
        for typed in ["\"", "'", "  ", "...", " - ", " – ", "--", " .", " ,"] {
            assert!(!text.contains(typed), "{typed:?} in {text:?}");
        }
        match lang {
            Lang::En => assert!(!text.chars().any(is_cyrillic), "Cyrillic in {text:?}"),
            Lang::Ru => {
                assert!(text.chars().any(is_cyrillic), "no Cyrillic in {text:?}");
                assert_yo(text);
            }
            Lang::Bg => {
                assert!(text.chars().any(is_cyrillic), "no Cyrillic in {text:?}");
                assert!(!text.contains(is_russian_only), "a Russian letter in {text:?}");
            }
        }
    }
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&c)
}

/// Letters that Bulgarian does not have.
fn is_russian_only(c: char) -> bool {
    "ыэёЫЭЁ".contains(c)
}

/// Catches the commonest Russian words that must be spelled with «ё».
fn assert_yo(text: &str) {
    const WITHOUT: &str = "ее нее еще свое мое твое чье идет придет пойдет зайдет уйдет найдет дает \
        отдает берет возьмет ждет подождет ведет приведет живет растет поймет \
        вернет начнет назовет нашел пришел ушел прошел подошел вел привел объем \
        объема прием приема подъем тяжелый дешевый твердый черный желтый зеленый \
        четкий четко трех четырех вдвоем втроем моем нем днем счет счетом отчет \
        отчета отчеты расчет расчета расчеты учет учета зачет партнер партнера \
        партнеры партнеров надежный надежно серьезный серьезно актер монтер завел \
        подвел самолет утвержден подтвержден определен решен включен проведен \
        перенес привез отвез принес внес учел учтен учтено объяснен продлен введен \
        введено заведен оценен полет звездочка даем ведем вернемся начнем пойдем \
        придем найдем поймем возьмем берем ждем зовем назовем";
    for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()) {
        assert!(
            !WITHOUT.split_whitespace().any(|wrong| wrong == word),
            "{word:?} wants «ё» in {text:?}"
        );
    }
}
