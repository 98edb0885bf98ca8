//! The place of a record among its neighbours, without a list of the order anywhere.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// A rank longer than this is refused from a file; a fresh order is short.
const MAX_LENGTH: usize = 120;

/// A fraction between 0 and 1 in base 36 without trailing zeros: between any two there is another, so a move writes
/// only the record that moved.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rank(Box<str>);

impl Rank {
    /// A rank strictly between the two; a missing side is the open end.
    ///
    /// Where the order given is not an order (equal or swapped ranks, as two merged files can bring), the answer
    /// follows `after` alone.
    pub fn between(after: Option<&Self>, before: Option<&Self>) -> Self {
        let low = after.map_or("", |rank| &rank.0);
        let high = before.map(|rank| &*rank.0).filter(|high| *high > low);
        Self(midpoint(low.as_bytes(), high.map(str::as_bytes)).into())
    }

    /// `count` ranks in growing order after the given one, evenly spread and short.
    pub fn spread(after: Option<&Self>, before: Option<&Self>, count: usize) -> Vec<Self> {
        let mut ranks = Vec::with_capacity(count);
        spread_into(after, before, count, &mut ranks);
        ranks
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn spread_into(after: Option<&Rank>, before: Option<&Rank>, count: usize, ranks: &mut Vec<Rank>) {
    if count == 0 {
        return;
    }
    let middle = Rank::between(after, before);
    let left = (count - 1) / 2;
    spread_into(after, Some(&middle), left, ranks);
    ranks.push(middle.clone());
    spread_into(Some(&middle), before, count - 1 - left, ranks);
}

fn value(digit: u8) -> usize {
    DIGITS.iter().position(|&known| known == digit).unwrap_or(0)
}

/// The shortest fraction above `low` and below `high`, near the middle.
fn midpoint(low: &[u8], high: Option<&[u8]>) -> String {
    let mut digits = String::new();
    let mut high = high;
    let mut place = 0;
    loop {
        let below = low.get(place).map_or(0, |&digit| value(digit));
        let above = high.map_or(DIGITS.len(), |high| {
            high.get(place).map_or(0, |&digit| value(digit))
        });
        if above.saturating_sub(below) > 1 {
            digits.push(char::from(DIGITS[(below + above) / 2]));
            return digits;
        }
        digits.push(char::from(DIGITS[below]));
        // Once a digit is below the upper bound's, whatever follows stays below it.
        if above > below {
            high = None;
        }
        place += 1;
    }
}

impl fmt::Debug for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Rank {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let good = text.len() <= MAX_LENGTH
            && text.bytes().all(|byte| DIGITS.contains(&byte))
            && !text.ends_with('0');
        if good {
            Ok(Self(text.as_ref().into()))
        } else {
            Err(D::Error::custom("not a rank"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rank() -> impl Strategy<Value = Rank> {
        "[0-9a-z]{0,6}[1-9a-z]".prop_map(|text| Rank(text.into()))
    }

    proptest! {
        #[test]
        fn there_is_always_a_rank_between_two(a in rank(), b in rank()) {
            prop_assume!(a != b);
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            let middle = Rank::between(Some(&low), Some(&high));
            prop_assert!(low < middle && middle < high, "{low:?} {middle:?} {high:?}");
            prop_assert!(!middle.0.ends_with('0'));
        }

        #[test]
        fn there_is_always_a_rank_at_either_end(a in rank()) {
            prop_assert!(Rank::between(Some(&a), None) > a);
            prop_assert!(Rank::between(None, Some(&a)) < a);
        }

        #[test]
        fn spread_ranks_grow_and_stay_short(count in 0_usize..3000) {
            let ranks = Rank::spread(None, None, count);
            prop_assert_eq!(ranks.len(), count);
            prop_assert!(ranks.is_sorted_by(|a, b| a < b));
            prop_assert!(ranks.iter().all(|rank| rank.0.len() <= 4));
        }
    }

    #[test]
    fn a_swapped_order_is_answered_by_the_first_side() {
        let (a, b) = (Rank("m".into()), Rank("c".into()));
        assert!(Rank::between(Some(&a), Some(&b)) > a);
    }

    #[test]
    fn dropping_at_the_same_place_a_hundred_times_keeps_the_rank_readable() {
        let first = Rank::between(None, None);
        let mut last = Rank::between(Some(&first), None);
        for _ in 0..100 {
            last = Rank::between(Some(&first), Some(&last));
        }
        assert!(last.0.len() <= MAX_LENGTH);
    }
}
