//! Who changed a field and when, in an order that all copies agree on.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base32;

const COUNTER_BITS: u32 = 15;
const MAX_TIME: u64 = (1 << 60) - 1;
const TIME_LENGTH: usize = 12;
const DEVICE_LENGTH: usize = 5;
/// Number of characters of a written stamp.
pub const LENGTH: usize = TIME_LENGTH + DEVICE_LENGTH;

/// One copy of the app: a browser profile, not a person. Twenty-five random bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Device(u32);

impl Device {
    /// Takes twenty-five of the given random bits.
    pub fn from_random(bits: u64) -> Self {
        Self((bits >> 39) as u32)
    }
}

/// A reading of a hybrid logical clock: milliseconds since 1970 (UTC) with a counter, then the device.
///
/// Stamps are totally ordered, and a stamp made after another one was seen is greater than it, even when the
/// machine's clock runs behind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Stamp {
    time: u64,
    device: Device,
}

impl Stamp {
    /// Milliseconds since 1970 (UTC) at which the change was recorded.
    pub fn millis(self) -> u64 {
        self.time >> COUNTER_BITS
    }

    /// The copy that made the change.
    pub fn device(self) -> Device {
        self.device
    }
}

/// The clock of one copy. It never goes back: not when the machine's clock does, and not behind any stamp it saw.
#[derive(Debug, Clone)]
pub struct Clock {
    last: u64,
    device: Device,
}

impl Clock {
    /// A clock of a copy that has seen nothing yet.
    pub fn new(device: Device) -> Self {
        Self { last: 0, device }
    }

    /// The next stamp, given the machine's time in milliseconds since 1970 (UTC).
    pub fn tick(&mut self, now_millis: u64) -> Stamp {
        let wall = now_millis.min(MAX_TIME >> COUNTER_BITS) << COUNTER_BITS;
        self.last = wall.max(self.last + 1).min(MAX_TIME);
        Stamp {
            time: self.last,
            device: self.device,
        }
    }

    /// Takes note of a stamp that came from storage, another tab or a file.
    pub fn observe(&mut self, stamp: Stamp) {
        self.last = self.last.max(stamp.time);
    }
}

/// A text that is not a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAStamp;

impl fmt::Display for NotAStamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a stamp is {LENGTH} characters of a-z and 2-7")
    }
}

impl std::error::Error for NotAStamp {}

impl FromStr for Stamp {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        if text.len() != LENGTH || !text.is_ascii() {
            return Err(NotAStamp);
        }
        let (time, device) = text.split_at(TIME_LENGTH);
        let time = base32::decode(time).ok_or(NotAStamp)?;
        let device = base32::decode(device).ok_or(NotAStamp)?;
        Ok(Self {
            time,
            device: Device(device as u32),
        })
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut time, mut device) = ([0; TIME_LENGTH], [0; DEVICE_LENGTH]);
        f.write_str(base32::encode(self.time, &mut time))?;
        f.write_str(base32::encode(u64::from(self.device.0), &mut device))
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [0; DEVICE_LENGTH];
        f.write_str(base32::encode(u64::from(self.0), &mut buffer))
    }
}

impl FromStr for Device {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        if text.len() != DEVICE_LENGTH {
            return Err(NotAStamp);
        }
        base32::decode(text)
            .map(|bits| Self(bits as u32))
            .ok_or(NotAStamp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_stamp_reads_back_as_it_was_written(millis in 0..1_u64 << 45, bits: u64) {
            let stamp = Clock::new(Device::from_random(bits)).tick(millis);
            prop_assert_eq!(stamp.to_string().parse(), Ok(stamp));
        }

        #[test]
        fn the_clock_never_goes_back(times in proptest::collection::vec(0..1_u64 << 45, 1..40)) {
            let mut clock = Clock::new(Device::default());
            let stamps: Vec<_> = times.iter().map(|&millis| clock.tick(millis)).collect();
            prop_assert!(stamps.is_sorted_by(|a, b| a < b));
        }
    }

    #[test]
    fn a_stamp_seen_from_a_machine_ahead_is_overtaken_by_the_next_one() {
        let ahead = Clock::new(Device(7)).tick(5_000_000);
        let mut clock = Clock::new(Device(1));
        clock.observe(ahead);
        assert!(clock.tick(1_000) > ahead);
    }
}
