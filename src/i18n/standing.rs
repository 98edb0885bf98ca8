//! Why a deal is stuck, in words.

use voronka_domain::funnel::standing::Reason;

use super::{Words, count, count_with, t, words};

const IDLE: Words = words!(
    "Nothing done for {n} working {n|day|days}, norm {norm}",
    "Без движения {n} {n|рабочий день|рабочих дня|рабочих дней}, норма {norm}",
    "Без движение {n} {n|работен ден|работни дни}, норма {norm}",
);
const TOO_LONG: Words = words!(
    "{n} working {n|day|days} in the stage, norm {norm}",
    "{n} {n|рабочий день|рабочих дня|рабочих дней} на этапе, норма {norm}",
    "{n} {n|работен ден|работни дни} в етапа, норма {norm}",
);
const IN_PLACE: Words = words!(
    "{n} {n|meeting|meetings} in a row without a step forward",
    "{n} {n|встреча|встречи|встреч} подряд без шага вперёд",
    "{n} {n|среща|срещи} подред без крачка напред",
);

const IDLE_SHORT: Words = words!(
    "Idle for {n} {n|day|days}",
    "Без касаний {n} дн.",
    "Без активност {n} {n|ден|дни}"
);
const TOO_LONG_SHORT: Words = words!(
    "Too long in the stage",
    "Слишком долго на этапе",
    "Твърде дълго в етапа"
);
const IN_PLACE_SHORT: Words = words!(
    "{n} {n|meeting|meetings} without a step",
    "{n} {n|встреча|встречи|встреч} без шага вперёд",
    "{n} {n|среща|срещи} без крачка напред",
);

/// The reason where space is short and days and norm stand beside it.
pub fn reason_short(reason: Reason) -> String {
    match reason {
        Reason::Idle { days } => count(IDLE_SHORT, usize::try_from(days).unwrap_or(0)),
        Reason::TooLong { .. } => t(TOO_LONG_SHORT).to_owned(),
        Reason::InPlace { meetings } => count(IN_PLACE_SHORT, meetings),
    }
}

/// The reason in words; the norm is in working days.
pub fn reason(reason: Reason, norm: u16) -> String {
    let whole = |days: i64| usize::try_from(days).unwrap_or(0);
    match reason {
        Reason::Idle { days } => count_with(IDLE, whole(days), &[("norm", &norm)]),
        Reason::TooLong { days } => count_with(TOO_LONG, whole(days), &[("norm", &norm)]),
        Reason::InPlace { meetings } => count(IN_PLACE, meetings),
    }
}
