//! The score of a meeting, with its working.
//!
//! `score = Σ wᵢ·sᵢ / Σ wᵢ` over the signs for that apply, with s = 1, ½, 0 for yes, partly, no. What is not
//! applicable, or not answered yet, leaves both sums. Signs against subtract `w·s`, and never take the score below 0.
//! In an exclusive scale the one line chosen is the score; by evidence s = 0, ⅓, ⅔, 1.

use crate::checklist::{Answer, Line, Mark, Scale, Sheet};
use crate::entries::Entries;
use crate::id::Id;

/// What the score is of all points at once: kept in sixths, so that halves and thirds stay exact.
const PARTS: i64 = 6;

/// A score with its working.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// 0 to 1.
    pub share: f64,
    /// Points reached, signs against taken off.
    pub points: f64,
    /// Points that could be reached.
    pub of: f64,
}

/// What the answers of a meeting come to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Judgement {
    /// The score; none where no criterion applies.
    pub score: Option<Score>,
    /// Points that signs against took off.
    pub taken_off: f64,
    /// Lines with an answer.
    pub answered: usize,
    /// Lines that want an answer.
    pub lines: usize,
    /// Lines that cannot count: their weight is zero or less.
    pub ignored: Vec<Id>,
    /// Whether several lines of an exclusive scale are chosen (two people answered): the lowest counts.
    pub several: bool,
}

/// Judges a meeting by its sheet.
pub fn judge(sheet: &Sheet, answers: &Entries<Answer>) -> Judgement {
    match sheet.scale {
        Scale::Exclusive => choose(sheet, answers),
        Scale::Weighted | Scale::Evidence => weigh(sheet, answers),
    }
}

fn mark_of(answers: &Entries<Answer>, line: &Line) -> Option<Mark> {
    answers.get(line.id).and_then(|answer| answer.mark)
}

/// A mark in sixths; none where the line leaves both sums.
fn parts(mark: Mark) -> Option<i64> {
    match mark {
        Mark::Yes | Mark::Confirmed => Some(PARTS),
        Mark::Told => Some(4),
        Mark::Partly => Some(3),
        Mark::Guess => Some(2),
        Mark::No | Mark::Nothing => Some(0),
        Mark::NotApplicable => None,
    }
}

fn weigh(sheet: &Sheet, answers: &Entries<Answer>) -> Judgement {
    let mut judgement = Judgement::default();
    let (mut reached, mut possible, mut against) = (0_i64, 0_i64, 0_i64);
    for line in &sheet.lines {
        if line.weight <= 0 {
            judgement.ignored.push(line.id);
            continue;
        }
        judgement.lines += 1;
        let Some(mark) = mark_of(answers, line) else {
            continue;
        };
        judgement.answered += 1;
        let Some(parts) = parts(mark) else { continue };
        let weight = i64::from(line.weight);
        if line.against {
            against += weight * parts;
        } else {
            reached += weight * parts;
            possible += weight * PARTS;
        }
    }
    // By evidence a line has up to three points and not one.
    let unit = if sheet.scale == Scale::Evidence { 2.0 } else { 6.0 };
    judgement.taken_off = against as f64 / unit;
    judgement.score = (possible > 0).then(|| {
        let points = (reached - against).max(0);
        Score {
            share: points as f64 / possible as f64,
            points: points as f64 / unit,
            of: possible as f64 / unit,
        }
    });
    judgement
}

fn choose(sheet: &Sheet, answers: &Entries<Answer>) -> Judgement {
    let ignored = sheet
        .lines
        .iter()
        .filter(|line| line.weight < 0)
        .map(|line| line.id);
    let chosen = sheet
        .lines
        .iter()
        .filter(|line| line.weight >= 0 && mark_of(answers, line) == Some(Mark::Yes));
    let chosen: Vec<i32> = chosen.map(|line| line.weight.min(100)).collect();
    Judgement {
        score: chosen.iter().min().map(|&percent| Score {
            share: f64::from(percent) / 100.0,
            points: f64::from(percent),
            of: 100.0,
        }),
        taken_off: 0.0,
        answered: chosen.len().min(1),
        lines: usize::from(sheet.lines.iter().any(|line| line.weight >= 0)),
        ignored: ignored.collect(),
        several: chosen.len() > 1,
    }
}
