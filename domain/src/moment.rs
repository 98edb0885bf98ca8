//! When something happened.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const DAY: i64 = 86_400;
const NOON: i64 = DAY / 2;
/// Days from 0001-01-01 to 1970-01-01, in chrono's count.
const EPOCH_FROM_CE: i64 = 719_163;

/// A moment as its witness read it off the wall: the local date and time, with the offset from UTC. Where only the
/// day is known, it is written as a date and sorts as noon.
///
/// The day of a moment is the local day of whoever recorded it. That makes every report the same on every machine,
/// whatever time zone it is read in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Seconds since 1970-01-01T00:00 of the local wall clock.
    wall: i64,
    /// Minutes east of UTC; none where only the day is known.
    offset: Option<i16>,
}

impl Moment {
    /// A moment from UTC milliseconds since 1970 and the local offset in minutes east of UTC.
    pub fn from_utc(millis: i64, offset_minutes: i16) -> Self {
        let wall = millis.div_euclid(1000) + i64::from(offset_minutes) * 60;
        Self {
            wall,
            offset: Some(offset_minutes),
        }
    }

    /// A day of which the time is not known.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            wall: days_since_epoch(day) * DAY + NOON,
            offset: None,
        }
    }

    /// A local date and time: seconds since midnight and the offset in minutes east of UTC.
    pub fn at(day: NaiveDate, second: u32, offset_minutes: i16) -> Self {
        Self {
            wall: days_since_epoch(day) * DAY + i64::from(second),
            offset: Some(offset_minutes),
        }
    }

    /// The local day.
    pub fn day(self) -> NaiveDate {
        day_since_epoch(self.wall.div_euclid(DAY))
    }

    /// Hours and minutes of the local wall clock, where they are known.
    pub fn time(self) -> Option<(u32, u32)> {
        let second = self.wall.rem_euclid(DAY) as u32;
        self.offset.map(|_| (second / 3600, second / 60 % 60))
    }

    /// Seconds since 1970-01-01T00:00 UTC, by which moments are ordered.
    pub fn instant(self) -> i64 {
        self.wall - i64::from(self.offset.unwrap_or(0)) * 60
    }

    /// The local offset in minutes east of UTC, where the time is known.
    pub fn offset(self) -> Option<i16> {
        self.offset
    }
}

/// Days since 1970-01-01.
fn days_since_epoch(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - EPOCH_FROM_CE
}

fn day_since_epoch(days: i64) -> NaiveDate {
    let epoch = NaiveDate::default();
    let count = Days::new(days.unsigned_abs());
    let day = if days < 0 {
        epoch.checked_sub_days(count)
    } else {
        epoch.checked_add_days(count)
    };
    day.unwrap_or(epoch)
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.instant()
            .cmp(&other.instant())
            .then(self.offset.cmp(&other.offset))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.day();
        write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day())?;
        let Some(offset) = self.offset else { return Ok(()) };
        let second = self.wall.rem_euclid(DAY);
        write!(
            f,
            "T{:02}:{:02}:{:02}",
            second / 3600,
            second / 60 % 60,
            second % 60
        )?;
        let sign = if offset < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text that is not a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAMoment;

impl fmt::Display for NotAMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a moment is written 2026-03-31 or 2026-03-31T14:05:00+02:00")
    }
}

impl std::error::Error for NotAMoment {}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| {
            let digits = bytes
                .get(from..to)
                .filter(|part| part.iter().all(u8::is_ascii_digit));
            digits
                .map(|part| {
                    part.iter()
                        .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
                })
                .ok_or(NotAMoment)
        };
        let sign = |at: usize, expected: &[u8]| {
            bytes
                .get(at)
                .copied()
                .filter(|byte| expected.contains(byte))
                .ok_or(NotAMoment)
        };
        if !matches!(bytes.len(), 10 | 20 | 25) {
            return Err(NotAMoment);
        }
        sign(4, b"-")?;
        sign(7, b"-")?;
        let day =
            NaiveDate::from_ymd_opt(number(0, 4)? as i32, number(5, 7)?, number(8, 10)?).ok_or(NotAMoment)?;
        if bytes.len() == 10 {
            return Ok(Self::on(day));
        }
        sign(10, b"T")?;
        sign(13, b":")?;
        sign(16, b":")?;
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        if hour > 23 || minute > 59 || second > 59 {
            return Err(NotAMoment);
        }
        let second = hour * 3600 + minute * 60 + second;
        if bytes.len() == 20 {
            sign(19, b"Z")?;
            return Ok(Self::at(day, second, 0));
        }
        let east = sign(19, b"+-")? == b'+';
        sign(22, b":")?;
        let (hours, minutes) = (number(20, 22)?, number(23, 25)?);
        if hours > 15 || minutes > 59 {
            return Err(NotAMoment);
        }
        let offset = (hours * 60 + minutes) as i16;
        Ok(Self::at(day, second, if east { offset } else { -offset }))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
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
        fn a_moment_reads_back_as_it_was_written(seconds in 0..4_000_000_000_i64, offset in -900_i16..=900) {
            let moment = Moment::from_utc(seconds * 1000, offset);
            prop_assert_eq!(moment.to_string().parse(), Ok(moment));
            prop_assert_eq!(moment.instant(), seconds);
        }

        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in ".{0,30}") {
            let _ = text.parse::<Moment>();
        }
    }

    #[test]
    fn the_day_is_the_local_one() {
        let late: Moment = "2026-03-31T23:30:00+02:00".parse().expect("a moment");
        assert_eq!(late.day(), NaiveDate::from_ymd_opt(2026, 3, 31).expect("a date"));
        assert_eq!(late.time(), Some((23, 30)));
        let same_in_utc: Moment = "2026-03-31T21:30:00Z".parse().expect("a moment");
        assert_eq!(late.instant(), same_in_utc.instant());
    }

    #[test]
    fn a_day_without_a_time_stays_a_day() {
        let day: Moment = "2016-10-20".parse().expect("a moment");
        assert_eq!((day.to_string().as_str(), day.time()), ("2016-10-20", None));
    }
}
