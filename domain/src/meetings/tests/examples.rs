//! Scores and verdicts worked out by hand.

use proptest::prelude::*;

use crate::checklist::{Answer, Line, Mark, Scale, Sheet};
use crate::entries::Entries;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::Verdict;
use crate::meetings::ready_made::{checklist, checklist_id};
use crate::meetings::score::judge;
use crate::meetings::verdict::{Contradiction, contradiction};
use crate::testing::id;
use crate::workspace::Workspace;

use Mark::{Confirmed, Guess, No, NotApplicable, Nothing, Partly, Told, Yes};

fn template(key: &str) -> Sheet {
    let id = checklist_id(key);
    checklist(&Workspace::default(), Lang::En, id)
        .expect("a ready-made checklist")
        .sheet(id)
}

fn own(weights: &[(i32, bool)]) -> Sheet {
    let line = |(at, (weight, against)): (usize, &(i32, bool))| Line {
        id: id(&at.to_string()),
        weight: *weight,
        against: *against,
        ..Line::default()
    };
    Sheet {
        lines: weights.iter().enumerate().map(line).collect(),
        ..Sheet::default()
    }
}

/// The marks in the order of the lines; lines beyond stay unanswered.
fn answers(sheet: &Sheet, marks: &[Mark]) -> Entries<Answer> {
    let answer = |(line, mark): (&Line, &Mark)| {
        let answer = Answer {
            mark: Some(*mark),
            ..Answer::default()
        };
        (line.id, answer)
    };
    sheet.lines.iter().zip(marks).map(answer).collect()
}

#[test]
fn ten_meetings_score_as_worked_out_by_hand() {
    use Contradiction::{HighScore, LowScore};
    use Verdict::{Back, Forward, Place};
    // Long-term dealer: weights 10 10 5 15 8 10 12 8 15 7 = 100 for, 10 15 15 against.
    let dealer = template("dealer-meeting");
    let result = template("result-scale");
    // First contact: weights 2 2 3 1 2 = 10.
    let first = template("first-contact");
    let complex = template("complex-sale");
    let good = [Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, No, No, No];
    // 10 + 5 + 5 + 0 + 8 + 10 + 6 + 8 + 0 = 52; the referral leaves: of 93. "We will think about it" takes 10 off.
    let middling = [
        Yes,
        Partly,
        Yes,
        No,
        Yes,
        Yes,
        Partly,
        Yes,
        No,
        NotApplicable,
        Yes,
        No,
        No,
    ];
    // Only the telephone numbers: 5 of 100. Not interested for no known reason, nor the decision maker: −30.
    let bad = [No, No, Yes, No, No, No, No, No, No, No, No, Yes, Yes];
    type Example<'a> = (
        &'a str,
        &'a Sheet,
        &'a [Mark],
        Option<(f64, f64)>,
        Verdict,
        Option<Contradiction>,
    );
    let chosen = |at: usize| {
        (0..=at)
            .map(|line| if line == at { Yes } else { No })
            .collect::<Vec<_>>()
    };
    let (unpaid, nothing) = (chosen(1), chosen(3));
    let examples: [Example<'_>; 10] = [
        (
            "dealer, all that can be",
            &dealer,
            &good,
            Some((100.0, 100.0)),
            Forward,
            None,
        ),
        (
            "dealer, middling",
            &dealer,
            &middling,
            Some((42.0, 93.0)),
            Forward,
            None,
        ),
        (
            "dealer, never below nothing",
            &dealer,
            &bad,
            Some((0.0, 100.0)),
            Back,
            None,
        ),
        (
            "dealer, nothing applies",
            &dealer,
            &[NotApplicable; 13],
            None,
            Place,
            None,
        ),
        (
            "signed, not paid",
            &result,
            &unpaid,
            Some((50.0, 100.0)),
            Forward,
            None,
        ),
        (
            "nothing signed, yet a step",
            &result,
            &nothing,
            Some((0.0, 100.0)),
            Forward,
            Some(LowScore),
        ),
        // 2 + 2 + 1.5 + 0 + 2
        (
            "first contact",
            &first,
            &[Yes, Yes, Partly, No, Yes],
            Some((7.5, 10.0)),
            Forward,
            None,
        ),
        (
            "first contact, but nothing came of it",
            &first,
            &[Yes; 5],
            Some((10.0, 10.0)),
            Place,
            Some(HighScore),
        ),
        // 3 + 3 + 2 + 2 + 1 + 0 + 2 + 1 of 8 × 3
        (
            "complex sale by evidence",
            &complex,
            &[Confirmed, Confirmed, Told, Told, Guess, Nothing, Told, Guess],
            Some((14.0, 24.0)),
            Place,
            None,
        ),
        // One criterion answered so far: 2 of 2.
        (
            "first contact, under way",
            &first,
            &[Yes],
            Some((2.0, 2.0)),
            Place,
            Some(HighScore),
        ),
    ];
    for (name, sheet, marks, expected, verdict, contradicts) in examples {
        let score = judge(sheet, &answers(sheet, marks)).score;
        assert_eq!(score.map(|score| (score.points, score.of)), expected, "{name}");
        let share = score.map(|score| score.share);
        assert_eq!(share, expected.map(|(points, of)| points / of), "{name}");
        assert_eq!(contradiction(verdict, share), contradicts, "{name}");
    }
}

#[test]
fn weights_of_zero_or_less_are_left_out_and_named() {
    let sheet = own(&[(4, false), (4, false), (0, false), (-5, true)]);
    let judgement = judge(&sheet, &answers(&sheet, &[Yes, No, Yes, Yes]));
    let score = judgement.score.expect("two criteria count");
    assert_eq!((score.points, score.of), (4.0, 8.0));
    assert_eq!(judgement.ignored, [id("2"), id("3")]);
    assert_eq!((judgement.answered, judgement.lines), (2, 2));
}

#[test]
fn signs_against_alone_give_no_score() {
    let sheet = own(&[(3, false), (5, true)]);
    assert_eq!(judge(&sheet, &answers(&sheet, &[NotApplicable, Yes])).score, None);
    assert_eq!(judge(&Sheet::default(), &Entries::default()).score, None);
}

#[test]
fn of_two_results_chosen_the_lower_counts() {
    let result = template("result-scale");
    let judgement = judge(&result, &answers(&result, &[Yes, No, Yes]));
    assert!(judgement.several);
    assert_eq!(judgement.score.map(|score| score.share), Some(0.25));
}

fn mark() -> impl Strategy<Value = Mark> {
    prop::sample::select(vec![
        Yes,
        Partly,
        No,
        NotApplicable,
        Nothing,
        Guess,
        Told,
        Confirmed,
    ])
}

proptest! {
    #[test]
    fn a_score_is_a_share_whatever_the_weights_and_answers(
        lines in prop::collection::vec((any::<i32>(), any::<bool>(), mark()), 0..20),
        scale in prop::sample::select(Scale::ALL.to_vec()),
    ) {
        let weights: Vec<_> = lines.iter().map(|(weight, against, _)| (*weight, *against)).collect();
        let marks: Vec<_> = lines.iter().map(|(.., mark)| *mark).collect();
        let sheet = Sheet { scale, ..own(&weights) };
        let judgement = judge(&sheet, &answers(&sheet, &marks));
        if let Some(score) = judgement.score {
            prop_assert!((0.0..=1.0).contains(&score.share), "{score:?}");
            prop_assert!(score.points >= 0.0 && score.points <= score.of);
        }
        prop_assert!(judgement.answered <= judgement.lines);
    }

    #[test]
    fn a_better_answer_never_lowers_the_score(
        lines in prop::collection::vec((1..50_i32, any::<bool>(), any::<bool>()), 1..12),
        at in any::<prop::sample::Index>(),
    ) {
        let weights: Vec<_> = lines.iter().map(|(weight, against, _)| (*weight, *against)).collect();
        let sheet = own(&weights);
        let at = at.index(lines.len());
        let mut marks: Vec<_> = lines.iter().map(|(.., yes)| if *yes { Yes } else { No }).collect();
        let share = |marks: &[Mark]| judge(&sheet, &answers(&sheet, marks)).score.map(|score| score.share);
        marks[at] = if lines[at].1 { Yes } else { No };
        let worse = share(&marks);
        marks[at] = if lines[at].1 { No } else { Yes };
        prop_assert!(share(&marks) >= worse);
    }
}

#[test]
fn the_copy_of_a_checklist_names_where_it_came_from() {
    let sheet = template("first-contact");
    assert_eq!(
        (sheet.checklist, sheet.version),
        (checklist_id("first-contact"), 1)
    );
    assert_eq!(
        sheet.lines.first().map(|line| line.id),
        Some(Id::derived("first-contact", "five-minutes"))
    );
}
