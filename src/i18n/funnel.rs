//! Texts of the board.

use super::{Words, words};

pub const MOVED_ONE: Words = words("“{deal}” moved to {stage}", "«{deal}» → {stage}");
pub const MOVED_MANY: Words = words(
    "{n} {n|deal|deals} moved to {stage}",
    "{n} {n|сделка|сделки|сделок} → {stage}",
);
pub const DEAL_IS_GONE: Words = words("This deal is not there any more.", "Этой сделки больше нет.");
pub const STAGE_IS_GONE: Words = words("This stage is not there any more.", "Этого этапа больше нет.");
pub const MOVE_DAY_IMPOSSIBLE: Words = words(
    "The deal cannot have moved on {day}: that is in the future, or before its last move.",
    "Сделка не могла перейти {day}: это будущее или раньше её последнего перехода.",
);
pub const REASON_NEEDS_WORDS: Words = words(
    "Say in a few words what the other reason is.",
    "Напишите в двух словах, что за другая причина.",
);
pub const ANSWER_FIRST: Words = words("Answer the questions first.", "Сначала ответьте на вопросы.");
