//! The texts of every language but English in files of their own, read out of the sources (`words!("…", "…", "…")`).
//!
//! `domain/src/lang/catalogue.rs` says what such a file holds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use voronka_domain::lang::{Lang, catalogue};

use crate::tokens::{Kind, Token, tokens};

/// The folders that hold texts.
const SOURCES: [&str; 2] = ["src", "domain/src"];

/// One text in every language, in the order of [`Lang::all`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In every language.
    pub texts: [String; 3],
    /// File and line of the first place where it stands.
    pub place: String,
}

impl Text {
    /// What the app looks it up by.
    pub fn key(&self) -> u32 {
        let [en, ru, bg] = &self.texts;
        catalogue::key(en, catalogue::tag(ru, bg))
    }
}

/// The name of the file of a language, as `index.html` writes it; none for English, which is in the module.
pub fn file_name(lang: Lang) -> Option<String> {
    (lang != Lang::En).then(|| format!("words-{}.txt", lang.code()))
}

/// The files of all languages that have one, by their names.
pub fn files(root: &Path) -> Result<BTreeMap<String, String>, String> {
    let texts = texts(root)?;
    let files = Lang::all().enumerate().filter_map(|(at, lang)| {
        Some((
            file_name(lang)?,
            file(lang, texts.iter().map(|text| (text.key(), &*text.texts[at]))),
        ))
    });
    Ok(files.collect())
}

/// The file of a language.
pub fn file<'text>(lang: Lang, texts: impl Iterator<Item = (u32, &'text str)>) -> String {
    let lines: Vec<String> = texts.map(|(key, text)| format!("{key:08x}{text}\n")).collect();
    format!(
        "voronka-words {} {}\n{}",
        lang.code(),
        lines.len(),
        lines.concat()
    )
}

/// All texts of the sources, each once, in the order of the sources.
pub fn texts(root: &Path) -> Result<Vec<Text>, String> {
    let mut texts: Vec<Text> = Vec::new();
    let mut known: BTreeMap<u32, usize> = BTreeMap::new();
    for folder in SOURCES {
        let folder = root.join(folder);
        for path in sources_below(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let source =
                std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let found = in_source(&source, &path.display().to_string())?;
            for text in found {
                let at = *known.entry(text.key()).or_insert(texts.len());
                match texts.get(at) {
                    None => texts.push(text),
                    Some(same) if same.texts == text.texts => {}
                    Some(other) => {
                        return Err(format!(
                            "{} and {} are two texts with the same key; change SALT in domain/src/lang/catalogue.rs",
                            other.place, text.place
                        ));
                    }
                }
            }
        }
    }
    Ok(texts)
}

fn sources_below(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources_below(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn in_source(source: &str, name: &str) -> Result<Vec<Text>, String> {
    let tokens = tokens(source).map_err(|error| format!("{name}: {error}"))?;
    let is_call = |row: &[Token]| matches!(row, [a, b] if a.kind == Kind::Word("words".to_owned()) && b.kind == Kind::Sign('!'));
    let calls = (0..tokens.len()).filter(|at| tokens.get(*at..at + 2).is_some_and(is_call));
    calls
        .map(|at| {
            let place = format!("{name}:{}", tokens[at].line);
            let texts = literals(&tokens[at + 2..]).ok_or_else(|| {
                format!("{place}: words! takes a literal for each language, and no line breaks in them")
            })?;
            Ok(Text { texts, place })
        })
        .collect()
}

/// The three literals behind `words!`.
fn literals(tokens: &[Token]) -> Option<[String; 3]> {
    let mut kinds = tokens.iter().map(|token| &token.kind);
    let mut next = || kinds.next();
    let mut texts = <[String; 3]>::default();
    if next() != Some(&Kind::Sign('(')) {
        return None;
    }
    for (at, text) in texts.iter_mut().enumerate() {
        if at > 0 && next() != Some(&Kind::Sign(',')) {
            return None;
        }
        match next() {
            Some(Kind::Text(value)) if !value.contains(['\n', '\r']) => text.clone_from(value),
            _ => return None,
        }
    }
    match (next(), next()) {
        (Some(Kind::Sign(')')), _) | (Some(Kind::Sign(',')), Some(Kind::Sign(')'))) => Some(texts),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all() -> Vec<Text> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        texts(&root).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The places of a text, and the numbers of forms of those that take the form of a number: `{n}`, `{n|…|…}`.
    fn places(text: &str) -> (BTreeSet<&str>, Vec<(&str, usize)>) {
        let (mut names, mut forms) = (BTreeSet::new(), Vec::new());
        for place in text.split('{').skip(1) {
            let inside = place.split('}').next().unwrap_or_default();
            match inside.split_once('|') {
                None => _ = names.insert(inside),
                Some((name, words)) => forms.push((name, words.split('|').count())),
            }
        }
        (names, forms)
    }

    #[test]
    fn every_text_of_the_app_is_read_and_found_again_by_its_key() {
        let texts = all();
        assert!(texts.len() > 2_000, "{}", texts.len());
        for (at, lang) in Lang::all().enumerate().skip(1) {
            let file = file(lang, texts.iter().map(|text| (text.key(), &*text.texts[at])));
            let read = catalogue::Catalogue::read(lang, &file).expect("a whole file");
            for text in &texts {
                assert_eq!(read.get(text.key()), Some(&*text.texts[at]), "{}", text.place);
            }
        }
    }

    #[test]
    fn a_text_has_the_same_places_in_every_language_and_as_many_forms_as_the_language() {
        let mut wrong = Vec::new();
        for Text { texts, place } in all() {
            let [en, ru, bg] = [0, 1, 2].map(|at| places(&texts[at]));
            let of_numbers = |forms: &[(&str, usize)]| -> BTreeSet<String> {
                forms.iter().map(|(name, _)| (*name).to_owned()).collect()
            };
            let counted = of_numbers(&en.1).into_iter().chain(of_numbers(&ru.1)).collect();
            let same = en.0 == ru.0 && en.0 == bg.0;
            let two = |forms: &[(&str, usize)]| forms.iter().all(|(_, count)| *count == 2);
            let three = ru.1.iter().all(|(_, count)| *count == 3);
            let fits = two(&en.1) && three && two(&bg.1) && of_numbers(&bg.1).is_subset(&counted);
            let empty = texts.iter().filter(|text| text.is_empty()).count();
            if !same || !fits || !matches!(empty, 0 | 3) {
                wrong.push(format!("{place}: {texts:?}"));
            }
        }
        assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn a_call_that_cannot_be_read_is_named() {
        for bad in [
            "words!(\"a\", \"b\")",
            "words!(A, \"b\", \"c\")",
            "words!(concat!(\"a\"), \"b\", \"c\")",
            "words!(\"a\\n\", \"b\", \"c\")",
            "words![\"a\", \"b\", \"c\"]",
        ] {
            let error = in_source(&format!("\n{bad}"), "x.rs").expect_err(bad);
            assert!(error.starts_with("x.rs:2: "), "{error}");
        }
        let read = in_source("t(words!(\n\"a\", \"b\",\n \"c\",\n)) // words!(1)", "x.rs").expect("readable");
        assert_eq!(read[0].texts, ["a", "b", "c"]);
    }
}
