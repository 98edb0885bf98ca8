//! Which copies of a workspace are kept, and when the next one is due.

use chrono::NaiveDate;

use crate::sorting::Sorting as _;

/// Copies of today that stay.
const OF_TODAY: usize = 3;
/// Days before today of which one copy each stays.
const DAYS: i64 = 7;
/// Copies made before something large that stay.
const PROTECTED: usize = 10;
/// Milliseconds after which another copy of the same day is worth its room.
const APART: f64 = 2.0 * 3_600_000.0;

/// What matters about a copy for keeping it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Copy {
    /// When it was made, in milliseconds since 1970 (UTC).
    pub at: f64,
    /// The day of that on the wall.
    pub day: NaiveDate,
    /// Whether it was made before something large happened, and not just because time went by.
    pub is_protected: bool,
    /// How many records it holds.
    pub records: usize,
}

/// The places of the copies to let go of. The three newest of today stay, of each of the seven days before it the last one,
/// the ten newest that were made before something large, and always the newest that holds more than half of what the
/// largest one does: whatever emptied the workspace, a full copy is left.
pub fn surplus(copies: &[Copy], today: NaiveDate) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..copies.len()).collect();
    newest_first.order_by(|a, b| copies[*b].at.total_cmp(&copies[*a].at));
    let most = copies.iter().map(|copy| copy.records).max().unwrap_or(0);
    let last_full = newest_first
        .iter()
        .copied()
        .find(|&place| copies[place].records * 2 > most);
    let (mut of_today, mut protected) = (0, 0);
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut goes = Vec::new();
    for place in newest_first {
        let copy = &copies[place];
        let age = today.signed_duration_since(copy.day).num_days();
        let stays = if copy.is_protected {
            protected += 1;
            protected <= PROTECTED
        } else if age <= 0 {
            // A copy of tomorrow was made by a clock that has been set back.
            of_today += 1;
            of_today <= OF_TODAY
        } else {
            let is_first = !days.contains(&copy.day);
            days.push(copy.day);
            is_first && age <= DAYS
        };
        if !stays && Some(place) != last_full {
            goes.push(place);
        }
    }
    goes
}

/// Whether time has gone by since the last copy that was made for no other reason.
pub fn is_due(copies: &[Copy], now: f64, today: NaiveDate) -> bool {
    let mut regular = copies.iter().filter(|copy| !copy.is_protected);
    // With a clock set back there would be none for a long time.
    regular.all(|copy| copy.day != today || (now - copy.at).abs() >= APART)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    const HOUR: f64 = 3_600_000.0;

    fn copy(days_ago: u32, hour: u32, is_protected: bool, records: usize) -> Copy {
        let today = day("2026-03-31");
        Copy {
            at: (100.0 - f64::from(days_ago)) * 24.0 * HOUR + f64::from(hour) * HOUR,
            day: today - chrono::Days::new(u64::from(days_ago)),
            is_protected,
            records,
        }
    }

    fn kept(copies: &[Copy]) -> Vec<Copy> {
        let goes = surplus(copies, day("2026-03-31"));
        let stays = (0..copies.len()).filter(|place| !goes.contains(place));
        stays.map(|place| copies[place]).collect()
    }

    #[test]
    fn three_of_today_stay_and_the_last_of_each_of_seven_days() {
        let all: Vec<Copy> = (0..12)
            .flat_map(|ago| (0..5).map(move |hour| copy(ago, hour, false, 10)))
            .collect();
        let stays = kept(&all);
        let of = |ago: u32| {
            stays
                .iter()
                .filter(move |one| one.day == copy(ago, 0, false, 0).day)
        };
        assert_eq!(of(0).count(), 3);
        for ago in 1..=7 {
            assert_eq!(
                of(ago).map(|one| one.at).collect::<Vec<_>>(),
                [copy(ago, 4, false, 0).at]
            );
        }
        assert_eq!(stays.len(), 10);
    }

    #[test]
    fn what_was_kept_before_something_large_does_not_make_way_for_the_days() {
        let mut all = vec![copy(90, 1, true, 10)];
        all.extend((0..9).map(|hour| copy(0, hour, false, 10)));
        assert!(kept(&all).contains(&all[0]));
        all.extend((0..12).map(|hour| copy(1, hour, true, 10)));
        assert!(!kept(&all).contains(&all[0]), "ten newer ones stay in its place");
    }

    #[test]
    fn the_last_full_copy_is_never_let_go() {
        let full = copy(60, 1, false, 1000);
        let mut all = vec![full, copy(59, 1, false, 900)];
        all.extend((0..30).map(|ago| copy(ago, 1, ago % 2 == 0, 3)));
        let stays = kept(&all);
        assert!(stays.contains(&all[1]));
        assert!(!stays.contains(&full));
    }

    #[test]
    fn the_next_one_is_due_after_two_hours_or_on_another_day() {
        let today = day("2026-03-31");
        let now = copy(0, 10, false, 0).at;
        assert!(is_due(&[], now, today));
        assert!(is_due(&[copy(1, 23, false, 1)], now, today));
        assert!(is_due(&[copy(0, 10, true, 1)], now, today));
        assert!(!is_due(&[copy(0, 9, false, 1)], now, today));
        assert!(is_due(&[copy(0, 8, false, 1)], now, today));
        assert!(is_due(&[copy(0, 23, false, 1)], now, today), "a clock set back");
    }
}
