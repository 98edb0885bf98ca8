//! The leading indicators of everybody over several periods: what small charts side by side are drawn from.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, Touch};
use crate::calendar::Period;
use crate::deal::ActivityKind;
use crate::id::Id;
use crate::statistics::share;

/// One person in one period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Point {
    /// A: touches.
    pub contacts: usize,
    /// B: touches per client touched.
    pub per_client: Option<f64>,
    /// C: general offers.
    pub general: usize,
    /// D: individual offers.
    pub individual: usize,
}

/// The points of every person who did anything, one for each period. One walk over the activities.
pub fn multiples(facts: &Facts, periods: &[Period]) -> BTreeMap<Id, Vec<Point>> {
    let mut points: BTreeMap<Id, Vec<Point>> = BTreeMap::new();
    for (at, period) in periods.iter().enumerate() {
        let mut clients: BTreeMap<Id, (usize, BTreeSet<Id>)> = BTreeMap::new();
        let is_touch = |touch: &&Touch| touch.kind.is_touch();
        for touch in facts.touches_in(*period).iter().filter(is_touch) {
            let Some(person) = touch.person else { continue };
            let of_person = points
                .entry(person)
                .or_insert_with(|| vec![Point::default(); periods.len()]);
            let point = &mut of_person[at];
            point.contacts += 1;
            point.general += usize::from(touch.kind == ActivityKind::GeneralOffer);
            point.individual += usize::from(touch.kind == ActivityKind::IndividualOffer);
            if let Some(client) = touch.client {
                let (count, known) = clients.entry(person).or_default();
                *count += 1;
                known.insert(client);
            }
        }
        for (person, (count, known)) in clients {
            if let Some(of_person) = points.get_mut(&person) {
                of_person[at].per_client = share(count as i64, known.len() as i64);
            }
        }
    }
    points
}
