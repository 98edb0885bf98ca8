//! Putting boards and stages in another order, also where two merged files gave two of them the same place.

use crate::funnel::moving::Place;
use crate::id::Id;
use crate::rank::Rank;

/// The place of an item of a list one step earlier or later; none where it is at that end already.
pub fn stepped(list: &[Id], item: Id, later: bool) -> Option<Place> {
    let at = list.iter().position(|known| *known == item)?;
    let (after, before) = if later {
        list.get(at + 1)?;
        (Some(at + 1), Some(at + 2))
    } else {
        let above = at.checked_sub(1)?;
        (above.checked_sub(1), Some(above))
    };
    let item_at = |at: Option<usize>| at.and_then(|at| list.get(at)).copied();
    Some(Place {
        after: item_at(after),
        before: item_at(before),
    })
}

/// The ranks to write so that an item stands at the place: its own or, where there is no room between its
/// neighbours, those of the whole list.
pub(super) fn arranged(list: &[(Id, &Rank)], item: Id, place: Place) -> Vec<(Id, Rank)> {
    let rank_of = |id: Option<Id>| {
        let id = id?;
        list.iter().find(|(known, _)| *known == id).map(|(_, rank)| *rank)
    };
    let (low, high) = (rank_of(place.after), rank_of(place.before));
    let rank = Rank::between(low, high);
    if low.is_none_or(|low| *low < rank) && high.is_none_or(|high| rank < *high) {
        return vec![(item, rank)];
    }
    let mut order: Vec<Id> = list.iter().map(|(id, _)| *id).filter(|id| *id != item).collect();
    let position = |id: Option<Id>| id.and_then(|id| order.iter().position(|known| *known == id));
    let at = position(place.before)
        .or_else(|| position(place.after).map(|at| at + 1))
        .unwrap_or(order.len());
    order.insert(at, item);
    let ranks = Rank::spread(None, None, order.len());
    order.into_iter().zip(ranks).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::id;

    #[test]
    fn a_step_along_a_list_goes_between_the_neighbours_there() {
        let [a, b, c] = ["a", "b", "c"].map(id);
        let list = [a, b, c];
        let place = |after, before| Some(Place { after, before });
        assert_eq!(stepped(&list, a, true), place(Some(b), Some(c)));
        assert_eq!(stepped(&list, b, true), place(Some(c), None));
        assert_eq!(stepped(&list, c, false), place(Some(a), Some(b)));
        assert_eq!(stepped(&list, b, false), place(None, Some(a)));
        assert_eq!(stepped(&list, a, false), None);
        assert_eq!(stepped(&list, c, true), None);
        assert_eq!(stepped(&list, id("none"), true), None);
    }

    proptest! {
        #[test]
        fn a_step_moves_one_item_by_one_place_even_among_equal_ranks(
            distinct in 1..5_usize, count in 2..7_usize, item in 0..7_usize, later: bool
        ) {
            let spread = Rank::spread(None, None, distinct);
            let mut list: Vec<(Id, Rank)> = (0..count)
                .map(|at| (id(&at.to_string()), spread[at % distinct].clone()))
                .collect();
            let sort = |list: &mut Vec<(Id, Rank)>| list.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
            sort(&mut list);
            let ids = |list: &[(Id, Rank)]| list.iter().map(|(id, _)| *id).collect::<Vec<_>>();
            let mut expected = ids(&list);
            let at = item % count;
            let moved = expected[at];
            if let Some(place) = stepped(&expected, moved, later) {
                expected.swap(at, if later { at + 1 } else { at - 1 });
                let borrowed: Vec<_> = list.iter().map(|(id, rank)| (*id, rank)).collect();
                for (id, rank) in arranged(&borrowed, moved, place) {
                    list.retain(|(known, _)| *known != id);
                    list.push((id, rank));
                }
                sort(&mut list);
                prop_assert_eq!(ids(&list), expected);
            }
        }
    }
}
