//! The note of an unfinished commit: what its keys held before. A value that only changed in part is noted by that part,
//! so that taking back an import of thousands of records needs no room for all of them twice.

use serde::{Deserialize, Serialize};
use voronka_domain::id::Id;

/// What is written down before a commit of several keys begins.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct OpenCommit {
    /// The number of the commit, greater than that of the last finished one.
    pub commit: u64,
    /// Each key with what it held.
    pub before: Vec<(String, Old)>,
}

/// What a key held.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Old {
    /// Nothing, or this text.
    Whole(Option<String>),
    /// A text that begins and ends as the new one does: the lengths of both ends in bytes, what lay between them, and a
    /// fingerprint of the old text by which it is known.
    Part(usize, usize, String, Id),
}

impl Old {
    /// Notes a value that is about to become another.
    pub fn of(before: Option<String>, after: &str) -> Self {
        let Some(before) = before else {
            return Self::Whole(None);
        };
        let start = common(before.bytes(), after.bytes());
        let start = floor(&before, start);
        let end = common(
            before[start..].bytes().rev(),
            after[start.min(after.len())..].bytes().rev(),
        );
        let end = before.len() - ceil(&before, before.len() - end);
        if start + end < before.len() / 2 {
            return Self::Whole(Some(before));
        }
        let middle = before[start..before.len() - end].to_owned();
        Self::Part(start, end, middle, fingerprint(&before))
    }

    /// The value to put back over the one that is there now; nothing where it is there already, or where what is there is
    /// neither the old value nor the new one.
    pub fn restored(&self, current: Option<&str>) -> Option<Option<String>> {
        let (start, end, middle, known) = match self {
            Self::Whole(old) => return Some(old.clone()),
            Self::Part(start, end, middle, known) => (*start, *end, middle, *known),
        };
        let current = current.filter(|current| fingerprint(current) != known)?;
        let tail = current.len().checked_sub(end)?;
        let before = format!("{}{middle}{}", current.get(..start)?, current.get(tail..)?);
        (fingerprint(&before) == known).then_some(Some(before))
    }
}

fn fingerprint(text: &str) -> Id {
    Id::derived("note", text)
}

fn common(one: impl Iterator<Item = u8>, other: impl Iterator<Item = u8>) -> usize {
    one.zip(other).take_while(|(a, b)| a == b).count()
}

/// The place, or the last one before it where a character begins.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The place, or the first one behind it where a character begins.
fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_value_comes_back_from_the_new_one_and_from_itself() {
        for (before, after) in [
            ("one two three", "one 2 three"),
            ("one three", "one two three"),
            ("one two three", "one three"),
            ("aaaa", "aaaaaa"),
            ("aaaaaa", "aaaa"),
            ("Зимний день", "Зимняя ночь"),
            ("день", "дань"),
            ("", "x"),
            ("x", ""),
            ("same", "same"),
            ("quite", "different"),
        ] {
            let old = Old::of(Some(before.to_owned()), after);
            let text = serde_json::to_string(&old).expect("it is written");
            let old: Old = serde_json::from_str(&text).expect("it reads back");
            let from = |current: &str| match old.restored(Some(current)) {
                Some(value) => value,
                None => Some(current.to_owned()),
            };
            assert_eq!(from(after).as_deref(), Some(before), "{text}");
            assert_eq!(from(before).as_deref(), Some(before), "{text}");
        }
        assert_eq!(Old::of(None, "new").restored(Some("new")), Some(None));
    }

    #[test]
    fn a_small_change_of_a_long_value_makes_a_short_note() {
        let before = format!("{}a{}", "x".repeat(300), "y".repeat(300));
        let old = Old::of(Some(before.clone()), &before.replace('a', "b"));
        assert!(matches!(&old, Old::Part(300, 300, middle, _) if middle == "a"));
        assert_eq!(old.restored(Some("something else entirely")), None);
    }
}
