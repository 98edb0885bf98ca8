//! Putting lists in order with one sort for lists of every type.
//!
//! The library's sort is made anew for each type it is used with, some five kilobytes each, and the app sorts some forty:
//! a twelfth of the code of the first page. Here the places are sorted, always the same way, and the list follows. It costs
//! a list of places and a call through a pointer per comparison; what is sorted for thousands of deals at once (cards, moves,
//! facts of reports) stays with the library.

use std::cmp::Ordering;

/// Sorting without code of its own for each type. Equal elements keep their order.
pub trait Sorting<T> {
    /// Puts the list in the order that `compare` says.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Puts the list in the order of keys, each of which is worked out once.
    fn order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);
}

impl<T> Sorting<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let order = places(self.len(), &mut |a, b| compare(&self[a], &self[b]));
        follow(self, order);
    }

    fn order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        // Most lists are in order already: the steps of a deal as they were taken, entries as they were written.
        if keys.is_sorted() {
            return;
        }
        let order = places(self.len(), &mut |a, b| keys[a].cmp(&keys[b]));
        follow(self, order);
    }
}

/// Which element comes to each place.
fn places(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
}

/// Moves every element to its place, along the circles in which they push each other out.
fn follow<T>(list: &mut [T], mut places: Vec<usize>) {
    for start in 0..places.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut places[at], at);
            if from == start || from == at {
                break;
            }
            list.swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_end_as_the_library_sorts_them_and_equals_keep_their_order(list: Vec<(u8, u8)>) {
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            let mut found = list;
            found.order_by_key(|(key, _)| *key);
            prop_assert_eq!(found, expected);
        }
    }
}
