//! Identifiers of records and of entries inside them.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base32;

/// Number of characters of a written identifier.
pub const LENGTH: usize = 10;
const BITS: u32 = 50;

/// A random identifier of fifty bits, written as ten characters of `[a-z2-7]`.
///
/// The grammar is what makes a hostile file harmless: an identifier is a part of a storage key, and nothing that
/// is not of this form ever becomes one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(u64);

impl Id {
    /// Takes fifty of the given random bits.
    pub fn from_random(bits: u64) -> Self {
        Self(bits >> (64 - BITS))
    }

    /// The identifier that everybody computes from the same text, so that two people who import the same row, or
    /// start from the same template, get the same record and not two.
    pub fn derived(space: &str, text: &str) -> Self {
        // FNV-1a over both parts, then the finaliser of SplitMix64, because FNV alone leaves the high bits weak.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in space.bytes().chain([0]).chain(text.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self::from_random(hash ^ (hash >> 31))
    }

    /// The identifier as a number below 2⁵⁰, which a JavaScript number holds exactly.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// A text that is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an identifier is {LENGTH} characters of a-z and 2-7")
    }
}

impl std::error::Error for NotAnId {}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != LENGTH {
            return Err(NotAnId);
        }
        base32::decode(text).map(Self).ok_or(NotAnId)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [0; LENGTH];
        f.write_str(base32::encode(self.0, &mut buffer))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut buffer = [0; LENGTH];
        serializer.serialize_str(base32::encode(self.0, &mut buffer))
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_reads_back_as_it_was_written(bits: u64) {
            let id = Id::from_random(bits);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }

        #[test]
        fn only_the_grammar_is_an_id(text in ".{0,14}") {
            let good = text.len() == 10 && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'));
            prop_assert_eq!(text.parse::<Id>().is_ok(), good);
        }
    }

    #[test]
    fn a_derived_id_is_frozen_for_ever() {
        assert_eq!(Id::derived("external", "1C1I7A6R").to_string(), "646wnxqoa7");
        assert_ne!(Id::derived("a", "bc"), Id::derived("ab", "c"));
    }
}
