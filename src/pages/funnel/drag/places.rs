//! Places in a column with and without the cards that are being carried. A column is shown with them; they are put
//! between the others.

/// How many of the other cards lie above a place among all cards. `carried`: places of the carried cards, in order.
pub fn among_others(at: usize, carried: &[usize]) -> usize {
    at - carried.iter().filter(|place| **place < at).count()
}

/// The place among all cards of the one that has so many others above it.
pub fn full(among_others: usize, carried: &[usize]) -> usize {
    carried
        .iter()
        .fold(among_others, |at, place| if *place <= at { at + 1 } else { at })
}

/// Whether putting the carried cards there leaves their column as it is: they lie side by side, and that is where.
pub fn is_where_they_are(among_others: usize, carried: &[usize]) -> bool {
    let side_by_side = carried.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    side_by_side && carried.first() == Some(&among_others)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_card_put_down_around_itself_stays() {
        // a [b] c: before b and before c are both where b is.
        assert!(is_where_they_are(among_others(1, &[1]), &[1]));
        assert!(is_where_they_are(among_others(2, &[1]), &[1]));
        assert!(!is_where_they_are(among_others(0, &[1]), &[1]));
        assert!(!is_where_they_are(among_others(3, &[1]), &[1]));
        assert!(!is_where_they_are(0, &[0, 2]), "they would come together");
    }

    proptest! {
        #[test]
        fn the_two_ways_of_counting_agree(mut carried in proptest::collection::btree_set(0_usize..20, 0..6), at in 0_usize..20) {
            carried.remove(&at);
            let carried: Vec<usize> = carried.into_iter().collect();
            prop_assert_eq!(full(among_others(at, &carried), &carried), at);
        }
    }
}
