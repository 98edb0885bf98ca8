//! What became of the follow-ups that the rules raised.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::occurrences::{Occurrence, State, from_record};
use crate::follow_up::FollowUp;
use crate::id::Id;
use crate::rule::Trigger;
use crate::sorting::Sorting as _;

/// Puts what people did where it belongs, and says what was missed.
pub(super) fn settle(
    raised: &mut Vec<Occurrence>,
    client: Id,
    records: &[(Id, &FollowUp)],
    today: NaiveDate,
    trigger: impl Fn(Id) -> Option<Trigger>,
) {
    // Of two records of one follow-up (two clients became one) the one that ended last speaks.
    let mut by_key: BTreeMap<(String, u32), (Id, &FollowUp)> = BTreeMap::new();
    for &(id, one) in records {
        let weight = |(id, one): (Id, &FollowUp)| (one.ending.is_some(), one.at.map(|at| at.instant()), id);
        let place = by_key.entry((one.event.clone(), one.number)).or_insert((id, one));
        if weight((id, one)) > weight(*place) {
            *place = (id, one);
        }
    }
    let answered = if by_key.is_empty() {
        &mut []
    } else {
        raised.as_mut_slice()
    };
    for one in answered {
        let found = by_key.remove(&(one.event.clone(), one.number));
        let Some((id, record)) = found else { continue };
        if record.ending.is_some() {
            *one = from_record(id, client, record);
        } else {
            one.outcome = Some(id);
            one.day = record.day();
            one.put_offs = record.put_offs.len();
        }
    }
    supersede(raised, today, |version| {
        !matches!(
            trigger(version),
            Some(Trigger::LastOrder | Trigger::LastContact | Trigger::QuarterStart) | None
        )
    });
    let ended = by_key.into_values().filter(|(_, one)| one.ending.is_some());
    raised.extend(ended.map(|(id, one)| from_record(id, client, one)));
}

/// Of each series only the latest that has come is to be done. Those before it were missed, unless they had been put
/// off until then. By some versions every event begins a series of its own; by the others all are one.
fn supersede(raised: &mut [Occurrence], today: NaiveDate, is_by_event: impl Fn(Id) -> bool) {
    raised.order_by(|a, b| (a.due, a.key()).cmp(&(b.due, b.key())));
    let mut next: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for one in raised.iter_mut().rev().filter(|one| one.due <= today) {
        let series = match is_by_event(one.version) {
            true => one.event.split('/').next().unwrap_or_default(),
            false => "",
        };
        let known = next.get_mut(series);
        let after = known.as_deref().copied();
        if let (State::Open, Some(after)) = (one.state, after.filter(|after| *after > one.due)) {
            one.state = if one.day >= after {
                State::Overtaken
            } else {
                State::Missed
            };
        }
        match known {
            Some(after) => *after = one.due,
            None => _ = next.insert(series.to_owned(), one.due),
        }
    }
}
