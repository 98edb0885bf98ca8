//! Where things lie while a card is carried, and what follows from it, by arithmetic alone: nothing asks the page
//! which element is under the pointer.

use voronka_domain::id::Id;

use super::gesture::Point;

/// A rectangle in the window, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Area {
    /// Whether a point lies inside.
    pub fn holds(&self, point: Point) -> bool {
        (self.left..self.right).contains(&point.x) && (self.top..self.bottom).contains(&point.y)
    }
}

/// A column as it lay when the drag began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lane {
    /// Its stage.
    pub stage: Id,
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// Top of the first card when the list is not scrolled.
    pub top: f64,
    /// Whether it is folded: then whatever comes goes on top.
    pub folded: bool,
}

/// The lane at a place across the board; in the gap between two the nearer one. `shift`: how far the board was
/// scrolled since the lanes were measured.
pub fn lane_at(lanes: &[Lane], x: f64, shift: f64) -> Option<&Lane> {
    let x = x + shift;
    let distance = |lane: &Lane| (lane.left - x).max(x - lane.right).max(0.0);
    lanes.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

/// The place among a column's cards before which something at this height would go.
pub fn place_at(lane: &Lane, y: f64, scroll: f64, step: f64, count: usize) -> usize {
    if lane.folded || step <= 0.0 {
        return 0;
    }
    let cards = (y - lane.top + scroll) / step;
    (cards.round().max(0.0) as usize).min(count)
}

/// The band along an edge in which scrolling begins, in pixels.
const BAND: f64 = 64.0;
/// The fastest scrolling, in pixels per millisecond.
const FASTEST: f64 = 1.4;

/// How fast to scroll, in pixels per millisecond: nothing in the middle, quicker the nearer to an edge, fastest at and
/// beyond it. Negative = towards the start.
pub fn speed(at: f64, from: f64, to: f64) -> f64 {
    let band = BAND.min((to - from) / 4.0);
    if band <= 0.0 {
        return 0.0;
    }
    let depth = |inside: f64| (1.0 - inside / band).clamp(0.0, 1.0);
    let (back, on) = (depth(at - from), depth(to - at));
    (on * on - back * back) * FASTEST
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lanes() -> [Lane; 3] {
        [0.0, 300.0, 600.0].map(|left| Lane {
            stage: Id::derived("stage", &left.to_string()),
            left,
            right: left + 284.0,
            top: 100.0,
            folded: false,
        })
    }

    #[test]
    fn a_gap_belongs_to_the_nearer_column_and_the_outside_to_the_last() {
        let lanes = lanes();
        let left = |x: f64, shift: f64| lane_at(&lanes, x, shift).map(|lane| lane.left);
        assert_eq!(left(10.0, 0.0), Some(0.0));
        assert_eq!(left(288.0, 0.0), Some(0.0));
        assert_eq!(left(297.0, 0.0), Some(300.0));
        assert_eq!(left(-50.0, 0.0), Some(0.0));
        assert_eq!(left(5000.0, 0.0), Some(600.0));
        assert_eq!(
            left(10.0, 300.0),
            Some(300.0),
            "the board was scrolled by a column"
        );
        assert_eq!(lane_at(&[], 0.0, 0.0), None);
    }

    #[test]
    fn the_upper_half_of_a_card_means_before_it_and_the_lower_half_after() {
        let lane = lanes()[0];
        let place = |y: f64, scroll: f64| place_at(&lane, y, scroll, 100.0, 5);
        assert_eq!(place(100.0, 0.0), 0);
        assert_eq!(place(149.0, 0.0), 0);
        assert_eq!(place(151.0, 0.0), 1);
        assert_eq!(place(149.0, 250.0), 3);
        assert_eq!(place(0.0, 0.0), 0, "over the head of the column");
        assert_eq!(place(9999.0, 0.0), 5, "below the last card");
        let folded = Lane { folded: true, ..lane };
        assert_eq!(place_at(&folded, 9999.0, 0.0, 100.0, 5), 0);
    }

    #[test]
    fn scrolling_begins_near_an_edge_and_is_fastest_beyond_it() {
        assert_eq!(speed(500.0, 0.0, 1000.0), 0.0);
        assert_eq!(speed(0.0, 0.0, 1000.0), -FASTEST);
        assert_eq!(speed(-40.0, 0.0, 1000.0), -FASTEST);
        assert_eq!(speed(1040.0, 0.0, 1000.0), FASTEST);
        assert!(speed(980.0, 0.0, 1000.0) > speed(950.0, 0.0, 1000.0));
        assert_eq!(speed(5.0, 0.0, 0.0), 0.0, "nothing to scroll in");
    }

    proptest! {
        #[test]
        fn a_place_is_always_in_the_column(y in -5000.0..5000.0_f64, scroll in 0.0..9000.0_f64, count in 0_usize..60) {
            prop_assert!(place_at(&lanes()[0], y, scroll, 145.0, count) <= count);
        }
    }
}
