//! Why a deal is stuck, in words.

use voronka_domain::funnel::standing::Reason;

use super::{Words, count, count_with, words};

const IDLE: Words = words(
    "Nothing done for {n} working {n|day|days}, norm {norm}",
    "Без движения {n} {n|рабочий день|рабочих дня|рабочих дней}, норма {norm}",
);
const TOO_LONG: Words = words(
    "{n} working {n|day|days} in the stage, norm {norm}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе, норма {norm}",
);
const IN_PLACE: Words = words(
    "{n} {n|meeting|meetings} in a row without a step forward",
    "{n} {n|встреча|встречи|встреч} подряд без шага вперёд",
);

/// The reason in words; the norm is in working days.
pub fn reason(reason: Reason, norm: u16) -> String {
    let whole = |days: i64| usize::try_from(days).unwrap_or(0);
    match reason {
        Reason::Idle { days } => count_with(IDLE, whole(days), &[("norm", &norm)]),
        Reason::TooLong { days } => count_with(TOO_LONG, whole(days), &[("norm", &norm)]),
        Reason::InPlace { meetings } => count(IN_PLACE, meetings),
    }
}
