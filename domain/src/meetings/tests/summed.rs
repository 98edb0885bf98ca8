use super::*;
use crate::calendar::Period;
use crate::checklist::{Answer, Mark};
use crate::csv::export::Style;
use crate::funnel::search::Query;
use crate::meeting::{LifeStep, Outcome, State, Verdict};
use crate::meetings::export;
use crate::meetings::figures::{figures, trend};
use crate::meetings::filter::{MeetingFilter, judged_by};
use crate::meetings::listing::Listing;
use crate::meetings::search::MeetingIndex;
use crate::moment::Moment;

/// A meeting held on a day with a verdict, which was said in advance to be a step forward with a certainty.
fn told(desk: &mut Desk, name: &str, date: &str, verdict: Verdict, sure: u8) {
    let from = planned(desk);
    let mut meeting = body(desk, from).clone();
    desk.apply(set_field(&desk.workspace, from, Field::Gone(true)));
    meeting.date = Some(day(date));
    meeting.title = name.into();
    (meeting.foreseen, meeting.sure) = (Some(Verdict::Forward), Some(sure));
    meeting.outcome = Some(Outcome {
        verdict,
        action: "Signs".into(),
        date: Some(day(date)),
        by: None,
    });
    let step = LifeStep {
        to: State::Held,
        at: Moment::on(day(date)),
        turn: 0,
        by: None,
        note: String::new(),
        from: None,
        day: None,
    };
    meeting.steps.insert(id("held"), step);
    desk.put(id(name), meeting);
}

fn march() -> Period {
    Period::new(day("2026-03-01"), day("2026-03-31"))
}

fn answer(desk: &mut Desk, meeting: &str, line: usize, mark: Mark) {
    let mut body = body(desk, id(meeting)).clone();
    let criterion = body.sheet.as_ref().expect("a sheet").lines[line].id;
    let answer = Answer {
        mark: Some(mark),
        ..Answer::default()
    };
    body.answers.insert(criterion, answer);
    desk.put(id(meeting), body);
}

#[test]
fn the_figures_of_a_month_are_those_counted_by_hand() {
    let mut desk = desk(true);
    told(&mut desk, "one", "2026-03-02", Verdict::Forward, 80);
    told(&mut desk, "two", "2026-03-03", Verdict::Place, 60);
    told(&mut desk, "three", "2026-03-04", Verdict::Back, 90);
    told(&mut desk, "four", "2026-03-31", Verdict::Forward, 50);
    told(&mut desk, "before", "2026-02-27", Verdict::Forward, 100);
    answer(&mut desk, "one", 0, Mark::Yes);
    answer(&mut desk, "two", 0, Mark::No);
    answer(&mut desk, "two", 1, Mark::No);
    answer(&mut desk, "three", 1, Mark::NotApplicable);
    let figures = figures(&desk.workspace, march(), None);
    assert_eq!(
        (
            figures.held.len(),
            figures.planned.len(),
            figures.unapproved.len()
        ),
        (4, 4, 4)
    );
    let sizes = (
        figures.all.forward.len(),
        figures.all.place.len(),
        figures.all.back.len(),
    );
    assert_eq!(sizes, (2, 1, 1));
    assert_eq!(figures.all.success(), Some(0.5));
    // Four meetings at 130 for two steps forward.
    assert_eq!(figures.cost_per_step, [euros(260)]);
    // (0.2² + 0.6² + 0.9² + 0.5²) / 4 = (0.04 + 0.36 + 0.81 + 0.25) / 4
    assert!((figures.brier.expect("forecasts") - 0.365).abs() < 1e-9);
    assert_eq!((figures.hits.len(), figures.foretold.len()), (2, 4));
    // 2 of 2 and 0 of 4
    assert_eq!((figures.score, figures.scored.len()), (Some(0.5), 2));
    let failing: Vec<_> = figures
        .failing
        .iter()
        .map(|one| (one.failed.len(), one.applied.len()))
        .collect();
    assert_eq!(failing, [(1, 1), (1, 2)]);
    assert_eq!(
        figures.by_person.first().map(|(who, tally)| (*who, tally.len())),
        Some((Some(id("anna")), 4))
    );
    let months = [Period::new(day("2026-02-01"), day("2026-02-28")), march()];
    let lengths: Vec<_> = trend(&desk.workspace, &months, None)
        .iter()
        .map(|tally| tally.len())
        .collect();
    assert_eq!(lengths, [1, 4]);
}

#[test]
fn a_month_without_meetings_has_no_figures_and_no_nonsense() {
    let desk = desk(true);
    let figures = figures(&desk.workspace, march(), None);
    assert_eq!(
        (figures.score, figures.brier, figures.all.success()),
        (None, None, None)
    );
    assert!(figures.cost_per_step.is_empty());
}

#[test]
fn a_filter_finds_by_words_verdict_and_failed_criterion_and_reads_back_from_the_address() {
    let mut desk = desk(true);
    told(&mut desk, "Ёлка", "2026-03-02", Verdict::Forward, 80);
    told(&mut desk, "two", "2026-03-03", Verdict::Place, 60);
    answer(&mut desk, "two", 0, Mark::No);
    let index = MeetingIndex::of(&desk.workspace, Lang::En);
    assert!(index.matches(id("Ёлка"), &Query::new("ЕЛКА boss")));
    let find = |filter: &MeetingFilter| filter.find(&desk.workspace, &index);
    let failed = body(&desk, id("two"))
        .sheet
        .as_ref()
        .map(|sheet| sheet.lines[0].id);
    let filters = [
        (
            MeetingFilter {
                text: "елка".into(),
                ..Default::default()
            },
            id("Ёлка"),
        ),
        (
            MeetingFilter {
                verdict: Some(Verdict::Place),
                ..Default::default()
            },
            id("two"),
        ),
        (
            MeetingFilter {
                failed,
                ..Default::default()
            },
            id("two"),
        ),
        (
            MeetingFilter {
                from: Some(day("2026-03-03")),
                ..Default::default()
            },
            id("two"),
        ),
    ];
    for (filter, expected) in filters {
        assert_eq!(find(&filter), [expected], "{filter:?}");
        assert_eq!(MeetingFilter::from_query(&filter.to_query()), filter);
    }
    assert_eq!(
        find(&MeetingFilter::default()),
        [id("two"), id("Ёлка")],
        "the latest first"
    );
}

#[test]
fn a_criterion_finds_the_meetings_at_which_it_was_met_and_those_at_which_it_failed() {
    let mut desk = desk(true);
    for (name, date) in [
        ("well", "2026-03-02"),
        ("partly", "2026-03-03"),
        ("badly", "2026-03-04"),
    ] {
        told(&mut desk, name, date, Verdict::Place, 50);
    }
    // The sheet is that of a first contact; its last line is made a sign against.
    let mut body = body(&desk, id("badly")).clone();
    let lines = &mut body.sheet.as_mut().expect("a sheet").lines;
    let last = lines.len() - 1;
    lines[last].against = true;
    let (first, against) = (lines[0].id, lines[last].id);
    desk.put(id("badly"), body);
    for (name, mark) in [("well", Mark::Yes), ("partly", Mark::Partly), ("badly", Mark::No)] {
        answer(&mut desk, name, 0, mark);
        answer(&mut desk, name, 1, Mark::NotApplicable);
    }
    answer(&mut desk, "badly", last, Mark::No);
    let index = MeetingIndex::of(&desk.workspace, Lang::En);
    let met = |criterion| MeetingFilter {
        met: Some(criterion),
        ..Default::default()
    };
    let failed = |criterion| MeetingFilter {
        failed: Some(criterion),
        ..Default::default()
    };
    let find = |filter: MeetingFilter| {
        assert_eq!(MeetingFilter::from_query(&filter.to_query()), filter);
        filter.find(&desk.workspace, &index)
    };
    assert_eq!(find(met(first)), [id("partly"), id("well")]);
    assert_eq!(find(failed(first)), [id("badly")]);
    assert_eq!(find(met(against)), [id("badly")], "a sign against that was not");
    let lists = judged_by(&desk.workspace);
    let [(name, criteria)] = &lists[..] else {
        panic!("one checklist: {lists:?}")
    };
    assert_eq!(name, "First contact, call or visit");
    let asked: Vec<_> = criteria.iter().map(|one| (one.criterion, one.against)).collect();
    assert_eq!(asked.len(), 3, "those with an answer, in the order of asking");
    assert_eq!((asked[0], asked[2]), ((first, false), (against, true)));
}

#[test]
fn a_list_shows_what_waits_for_its_report_then_what_lies_ahead_then_what_is_over() {
    let mut desk = desk(true);
    told(&mut desk, "held late", "2026-03-03", Verdict::Place, 50);
    told(&mut desk, "held early", "2026-03-02", Verdict::Place, 50);
    told(&mut desk, "reported", "2026-03-01", Verdict::Place, 50);
    let mut body = body(&desk, id("reported")).clone();
    let step = LifeStep {
        to: State::Reported,
        ..body.steps.get(id("held")).expect("it was held").clone()
    };
    body.steps.insert(id("reported"), LifeStep { turn: 1, ..step });
    desk.put(id("reported"), body);
    let soon = planned(&mut desk);
    set(&mut desk, soon, Field::Date(Some(day("2026-03-05"))));
    let later = planned(&mut desk);
    set(&mut desk, later, Field::Date(Some(day("2026-03-09"))));
    let some_day = planned(&mut desk);
    set(&mut desk, some_day, Field::Date(None));
    let index = MeetingIndex::of(&desk.workspace, Lang::En);
    let found = MeetingFilter::default().find(&desk.workspace, &index);
    let listing = Listing::of(&desk.workspace, &found);
    assert_eq!(listing.unreported, [id("held early"), id("held late")]);
    assert_eq!(listing.ahead, [soon, later, some_day]);
    assert_eq!(listing.over, [id("reported")]);
}

#[test]
fn meetings_go_into_a_table_and_a_calendar() {
    let mut desk = desk(true);
    told(&mut desk, "=one", "2026-03-02", Verdict::Forward, 80);
    set(&mut desk, id("=one"), Field::Start(Some(600)));
    set(&mut desk, id("=one"), Field::End(Some(540)));
    let style = Style {
        lang: Lang::En,
        today: day("2026-03-02"),
    };
    let table = String::from_utf8(export::table(&desk.workspace, style, &[id("=one")])).expect("text");
    assert!(
        table.contains("'=one") && table.contains("Step forward") && table.contains("130.00"),
        "{table}"
    );
    let stamp = "2026-03-02T09:00:00Z".parse().expect("a moment");
    let file =
        export::calendar(&desk.workspace, Lang::En, &[id("=one")], stamp, &|_, _| 120).expect("a calendar");
    assert!(
        file.contains("DTSTART:20260302T080000Z") && file.contains("DTEND:20260302T090000Z"),
        "{file}"
    );
    assert!(file.contains("SUMMARY:Vega: =one"), "{file}");
}
