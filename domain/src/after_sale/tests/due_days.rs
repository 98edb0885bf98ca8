//! Tables of days, worked out by hand with a calendar of 2026 to 2028 on the wall.

use super::*;
use crate::after_sale::due::{due, skip_to};
use crate::calendar::WorkingCalendar;

fn with(unit: DelayUnit, delay: i32) -> RuleVersion {
    RuleVersion {
        unit,
        delay,
        repeat: None,
        ..version()
    }
}

fn first(version: &RuleVersion, event: &str) -> String {
    nth(version, event, 0)
}

fn nth(version: &RuleVersion, event: &str, number: u32) -> String {
    let calendar = WorkingCalendar::default().with_holiday(day("2026-05-01"));
    due(version, &calendar, day(event), number, Some(45.0))
        .map_or_else(|| "none".into(), |day| day.to_string())
}

#[test]
fn working_days_are_counted_over_weekends_and_holidays() {
    for (event, delay, expected) in [
        // Monday.
        ("2026-03-02", 3, "2026-03-05"),
        // Wednesday, over a weekend.
        ("2026-03-04", 3, "2026-03-09"),
        // Friday.
        ("2026-03-06", 1, "2026-03-09"),
        // Saturday and Sunday count from the Friday before.
        ("2026-03-07", 1, "2026-03-09"),
        ("2026-03-08", 2, "2026-03-10"),
        // Nothing after a Saturday is Monday; nothing after a Tuesday is that Tuesday.
        ("2026-03-07", 0, "2026-03-09"),
        ("2026-03-10", 0, "2026-03-10"),
        // 1 May 2026 is a Friday and a holiday here.
        ("2026-04-30", 1, "2026-05-04"),
        ("2026-04-28", 3, "2026-05-04"),
        // Over the end of a year: Thursday 31 December 2026.
        ("2026-12-31", 2, "2027-01-04"),
    ] {
        assert_eq!(
            first(&with(DelayUnit::WorkingDays, delay), event),
            expected,
            "{event} + {delay}"
        );
    }
}

#[test]
fn calendar_days_fall_on_the_next_working_day() {
    for (event, delay, expected) in [
        // 30 days after Monday, 2 February is Wednesday, 4 March.
        ("2026-02-02", 30, "2026-03-04"),
        // … and after Thursday, 5 February a Saturday: Monday.
        ("2026-02-05", 30, "2026-03-09"),
        // Over 29 February 2028, a Tuesday.
        ("2028-02-28", 1, "2028-02-29"),
        ("2028-02-28", 2, "2028-03-01"),
        // Onto the holiday: Monday.
        ("2026-04-29", 2, "2026-05-04"),
    ] {
        assert_eq!(
            first(&with(DelayUnit::Days, delay), event),
            expected,
            "{event} + {delay}"
        );
    }
}

#[test]
fn days_before_a_date_fall_on_the_working_day_before() {
    let version = RuleVersion {
        trigger: Trigger::PassportDate {
            field: id("contract-end"),
        },
        ..with(DelayUnit::DaysBefore, 30)
    };
    // 30 days before Thursday, 30 April is Tuesday, 31 March; before Tuesday, 31 March a Sunday: Friday, 27 February.
    assert_eq!(first(&version, "2026-04-30"), "2026-03-31");
    assert_eq!(first(&version, "2026-03-31"), "2026-02-27");
    // A birthday on Sunday, 5 July is wished on Friday; the next year it is a Monday.
    let birthday = RuleVersion {
        delay: 0,
        unit: DelayUnit::Days,
        repeat: Some(Repeat {
            every: 12,
            unit: RepeatUnit::Months,
        }),
        ..version
    };
    assert_eq!(nth(&birthday, "1980-07-05", 46), "2026-07-03");
    assert_eq!(nth(&birthday, "1980-07-05", 47), "2027-07-05");
    // Born on 29 February: on the 28th in common years (a Saturday in 2026, so Friday), on the 29th in leap years.
    assert_eq!(nth(&birthday, "1980-02-29", 46), "2026-02-27");
    assert_eq!(nth(&birthday, "1980-02-29", 48), "2028-02-29");
}

#[test]
fn a_recurrence_counts_from_its_event_and_keeps_month_and_quarter_ends() {
    let every = |every, unit| RuleVersion {
        repeat: Some(Repeat { every, unit }),
        ..with(DelayUnit::Days, 0)
    };
    let months = every(1, RepeatUnit::Months);
    // 31 January 2028 is a Monday; then 29 February (Tuesday), 31 March (Friday), 30 April (Sunday → Monday).
    for (number, expected) in [
        (0, "2028-01-31"),
        (1, "2028-02-29"),
        (2, "2028-03-31"),
        (3, "2028-05-01"),
    ] {
        assert_eq!(nth(&months, "2028-01-31", number), expected);
    }
    let quarters = every(1, RepeatUnit::Quarters);
    // From the last day of one quarter to that of the next.
    for (number, expected) in [
        (1, "2026-06-30"),
        (2, "2026-09-30"),
        // 31 December has a day that 30 September has not.
        (3, "2026-12-31"),
        (4, "2027-03-31"),
    ] {
        assert_eq!(nth(&quarters, "2026-03-31", number), expected);
    }
    assert_eq!(nth(&every(2, RepeatUnit::Weeks), "2026-03-02", 3), "2026-04-13");
    assert_eq!(nth(&every(10, RepeatUnit::Days), "2026-03-02", 2), "2026-03-23");
}

#[test]
fn a_share_of_the_usual_interval_is_counted_in_whole_days() {
    // 80 % of 45 days are 36: Monday, 2 March → Tuesday, 7 April.
    assert_eq!(
        first(&with(DelayUnit::PercentOfInterval, 80), "2026-03-02"),
        "2026-04-07"
    );
    let unknown = due(
        &with(DelayUnit::PercentOfInterval, 80),
        &WorkingCalendar::default(),
        day("2026-03-02"),
        0,
        None,
    );
    assert_eq!(unknown, None);
}

#[test]
fn what_falls_out_of_all_dates_is_never_due() {
    assert_eq!(first(&with(DelayUnit::Days, 3000), "2099-01-01"), "none");
    assert_eq!(first(&with(DelayUnit::Days, 3), "1980-01-01"), "none");
    assert_eq!(first(&with(DelayUnit::DaysBefore, 30), "1990-01-05"), "none");
    assert_eq!(
        nth(
            &RuleVersion {
                repeat: monthly(),
                ..version()
            },
            "2026-01-01",
            u32::MAX
        ),
        "none"
    );
}

proptest::proptest! {
    #[test]
    fn nothing_is_skipped_that_would_fall_due_later(
        event in 730_000_i64..745_000, ahead in 0_i64..3000, every in 1_i32..40, unit in 0_usize..4, delay in 0_i32..60, by in 0_usize..3,
    ) {
        let event = crate::calendar::add_days(day("2020-01-01"), event - 735_000);
        let until = crate::calendar::add_days(event, ahead);
        let version = RuleVersion {
            delay,
            unit: [DelayUnit::WorkingDays, DelayUnit::Days, DelayUnit::DaysBefore][by],
            repeat: Some(Repeat { every, unit: RepeatUnit::ALL[unit] }),
            ..version()
        };
        let calendar = WorkingCalendar::default();
        let start = skip_to(&version, event, until);
        for number in 0..start {
            let due = due(&version, &calendar, event, number, None);
            proptest::prop_assert!(due.is_none_or(|due| due < until));
        }
    }
}
