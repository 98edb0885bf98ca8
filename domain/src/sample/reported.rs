//! What came of the meetings of the sample: answers, verdict, report, agreements and review.

use chrono::NaiveDate;

use super::chance::Chance;
use super::meetings::{PLEASANT, THIRD_IN_PLACE, verdict};
use super::{Studio, head, id};
use crate::checklist::{Answer, Mark, Scale, Sheet};
use crate::entries::Entries;
use crate::id::Id;
use crate::meeting::{Agreement, Meeting, Outcome, Reached, Report, Review, Side, Verdict};
use crate::moment::Moment;
use crate::templates::sample::{MeetingFlaw, MeetingSeed, OUR_PROMISES, REVIEW_COMMENTS, VerdictSeed};

pub(super) fn outcome(
    studio: &Studio,
    seed: &MeetingSeed,
    day: NaiveDate,
    owner: Id,
    chance: &mut Chance,
) -> Outcome {
    let promised = studio.calendar.add_working_days(day, chance.between(3, 9));
    let action = seed.action.map(|action| action.in_lang(studio.lang).to_owned());
    Outcome {
        verdict: verdict(seed.verdict),
        date: action.is_some().then_some(promised),
        action: action.unwrap_or_default(),
        by: Some(owner),
    }
}

pub(super) fn answers(
    sheet: &Sheet,
    at: usize,
    verdict: Verdict,
    owner: Id,
    chance: &mut Chance,
) -> Entries<Answer> {
    // Out of a hundred criteria: true, true in part; the rest are not.
    let (yes, partly) = match verdict {
        _ if at == PLEASANT => (100, 0),
        Verdict::Forward => (70, 22),
        Verdict::Place => (22, 33),
        Verdict::Back => (6, 18),
    };
    let paid = chance.percent(50);
    let lines = sheet.lines.iter().enumerate().filter_map(|(place, line)| {
        let drawn = chance.below(100);
        let mark = match sheet.scale {
            Scale::Exclusive => return (place == usize::from(!paid)).then_some((line.id, Mark::Yes)),
            // Whom we met is no matter of chance.
            Scale::Weighted if line.id == Id::derived("dealer-meeting", "not-decision-maker") => Mark::No,
            Scale::Weighted if line.against && (verdict == Verdict::Forward || drawn < yes + partly) => {
                Mark::No
            }
            Scale::Weighted if line.against => Mark::Yes,
            Scale::Weighted if drawn < yes => Mark::Yes,
            Scale::Weighted if drawn < yes + partly => Mark::Partly,
            Scale::Weighted => Mark::No,
            Scale::Evidence if drawn < yes * 2 / 3 => Mark::Confirmed,
            Scale::Evidence if drawn < yes => Mark::Told,
            Scale::Evidence if drawn < yes + partly => Mark::Guess,
            Scale::Evidence => Mark::Nothing,
        };
        Some((line.id, mark))
    });
    let answer = |(line, mark)| {
        let answer = Answer {
            mark: Some(mark),
            by: Some(owner),
            ..Answer::default()
        };
        (line, answer)
    };
    lines.map(answer).collect()
}

/// Writes the report, the agreements and the review; answers when the report was written.
pub(super) fn report(
    studio: &Studio,
    at: usize,
    seed: &MeetingSeed,
    meeting: &mut Meeting,
    chance: &mut Chance,
) -> Moment {
    let lang = studio.lang;
    let day = meeting.date.unwrap_or(studio.today);
    let owner = meeting.owner.unwrap_or_default();
    // In the evening: the car first, then the report.
    let written = Moment::at(day, (19 * 60 + chance.below(120)) * 60, studio.offset);
    let (goals, tasks) = match seed.verdict {
        VerdictSeed::Forward => (
            Reached::Yes,
            [Reached::Yes, Reached::Partly][chance.below(2) as usize],
        ),
        VerdictSeed::InPlace => (
            [Reached::No, Reached::Partly][chance.below(2) as usize],
            Reached::Partly,
        ),
        VerdictSeed::Back => (Reached::No, Reached::No),
    };
    let report = Report {
        by: Some(owner),
        at: written,
        goals: Some(goals),
        tasks: Some(tasks),
        happened: seed.happened.in_lang(lang).to_owned(),
        why: String::new(),
        learnt: seed.learnt.in_lang(lang).to_owned(),
    };
    let key = Id::derived("report", &owner.to_string());
    meeting.reports.insert(key, report);
    if let Some(outcome) = meeting
        .outcome
        .clone()
        .filter(|outcome| !outcome.action.is_empty())
    {
        let theirs = Agreement {
            side: Side::Client,
            text: outcome.action,
            date: outcome.date,
            became: None,
        };
        meeting.agreements.insert(id("promise", at * 10), theirs);
        let ours = Agreement {
            side: Side::Us,
            text: chance
                .pick(OUR_PROMISES)
                .map_or_else(String::new, |words| words.in_lang(lang).to_owned()),
            date: Some(studio.calendar.add_working_days(day, chance.between(1, 3))),
            became: None,
        };
        meeting.agreements.insert(id("promise", at * 10 + 1), ours);
    }
    written
}

pub(super) fn review(
    studio: &Studio,
    at: usize,
    seed: &MeetingSeed,
    judged: Moment,
    chance: &mut Chance,
) -> Review {
    let (mark, comment) = match (seed.verdict, seed.flaw) {
        _ if seed.exemplary => (5, 0),
        _ if at == PLEASANT => (2, 4),
        _ if at == THIRD_IN_PLACE => (2, 8),
        (_, Some(MeetingFlaw::TooDear)) => (2, 5),
        (VerdictSeed::Forward, _) => (4, [2, 3, 6, 7][chance.below(4) as usize]),
        (VerdictSeed::InPlace, _) => (3, 1),
        (VerdictSeed::Back, _) => (3, 9),
    };
    Review {
        by: Some(head()),
        at: judged,
        mark: Some(mark),
        comment: REVIEW_COMMENTS
            .get(comment)
            .map_or_else(String::new, |words| words.in_lang(studio.lang).to_owned()),
    }
}
