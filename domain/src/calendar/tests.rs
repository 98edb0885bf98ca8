use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// The count done the long way.
fn slow_between(calendar: &WorkingCalendar, a: NaiveDate, b: NaiveDate) -> i64 {
    if b < a {
        return -slow_between(calendar, b, a);
    }
    let days = (number(a) + 1..=number(b)).map(from_number);
    days.filter(|day| slow_is_working(calendar, *day)).count() as i64
}

fn slow_is_working(calendar: &WorkingCalendar, day: NaiveDate) -> bool {
    let weekday = calendar.weekdays()[day.weekday().num_days_from_monday() as usize];
    let in_week = weekday || calendar.weekdays() == [false; 7];
    calendar.extra_working_days().contains(&day) || in_week && !calendar.holidays().contains(&day)
}

/// A day within a year or so of 2026-01-01, which is day 739 617.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (739_300_i64..740_000).prop_map(from_number)
}

fn any_calendar() -> impl Strategy<Value = WorkingCalendar> {
    let weekdays = prop_oneof![any::<[bool; 7]>(), Just(MONDAY_TO_FRIDAY), Just([false; 7])];
    (weekdays, vec(any_day(), 0..60), vec(any_day(), 0..60))
        .prop_map(|(weekdays, holidays, extra)| WorkingCalendar::new(weekdays, holidays, extra))
}

proptest! {
    #[test]
    fn the_fast_count_equals_the_slow_one(calendar in any_calendar(), a in any_day(), b in any_day()) {
        prop_assert_eq!(calendar.working_days_between(a, b), slow_between(&calendar, a, b));
        prop_assert_eq!(calendar.working_days_between(b, a), -calendar.working_days_between(a, b));
        prop_assert_eq!(calendar.is_working(a), slow_is_working(&calendar, a));
        let (first, last) = (a.min(b), a.max(b));
        let both = slow_between(&calendar, first, last) + i64::from(calendar.is_working(first));
        prop_assert_eq!(calendar.working_days_in(first, last), both);
    }

    #[test]
    fn adding_working_days_is_undone_by_counting_them(
        calendar in any_calendar(), day in any_day(), n in -300..300,
    ) {
        let there = calendar.add_working_days(day, n);
        prop_assert!(calendar.is_working(there));
        if n > 0 || calendar.is_working(day) {
            prop_assert_eq!(calendar.working_days_between(day, there), i64::from(n));
        }
        if n < 0 {
            prop_assert!(there < day);
            prop_assert_eq!(calendar.working_days_in(there, add_days(day, -1)), i64::from(-n));
        }
    }

    #[test]
    fn adding_no_working_days_is_the_day_itself_or_the_next_worked(calendar in any_calendar(), day in any_day()) {
        let expected = if calendar.is_working(day) { day } else { calendar.next_working_day(day) };
        prop_assert_eq!(calendar.add_working_days(day, 0), expected);
    }

    #[test]
    fn a_calendar_reads_back_as_it_was_written(calendar in any_calendar()) {
        let text = serde_json::to_string(&calendar).expect("json");
        prop_assert_eq!(serde_json::from_str::<WorkingCalendar>(&text).expect("a calendar"), calendar);
    }

    #[test]
    fn a_day_freed_of_its_exception_follows_its_weekday(calendar in any_calendar(), day in any_day()) {
        let freed = calendar.with_holiday(day).without_exception(day);
        prop_assert_eq!(freed.is_working(day), freed.is_in_week(day));
    }

    #[test]
    fn any_date_there_is_can_be_counted_to(calendar in any_calendar(), day: i32, n: i32) {
        let day = from_number(i64::from(day));
        let there = calendar.add_working_days(day, n);
        let right_way = if n < 0 { there <= day } else { there >= day };
        prop_assert!(right_way);
        let _ = calendar.working_days_between(day, there);
    }
}

#[test]
fn working_days_after_friday_begin_with_monday() {
    let calendar = WorkingCalendar::default();
    // 1 May 2026 is a Friday.
    let friday = date(2026, 5, 1);
    let table = [
        ((5, 1), 0),
        ((5, 2), 0),
        ((5, 3), 0),
        ((5, 4), 1),
        ((5, 8), 5),
        ((5, 11), 6),
        ((6, 1), 21),
        ((4, 30), -1),
        ((4, 24), -5),
    ];
    for ((month, day), expected) in table {
        assert_eq!(
            calendar.working_days_between(friday, date(2026, month, day)),
            expected
        );
    }
}

#[test]
fn a_weekend_is_stepped_over_in_both_directions() {
    let calendar = WorkingCalendar::default();
    let saturday = date(2026, 5, 2);
    let table = [
        (-6, (4, 24)),
        (-5, (4, 27)),
        (-1, (5, 1)),
        (0, (5, 4)),
        (1, (5, 4)),
        (2, (5, 5)),
        (6, (5, 11)),
    ];
    for (n, (month, day)) in table {
        assert_eq!(calendar.add_working_days(saturday, n), date(2026, month, day));
    }
    assert_eq!(calendar.next_working_day(date(2026, 5, 1)), date(2026, 5, 4));
    assert_eq!(calendar.previous_working_day(date(2026, 5, 4)), date(2026, 5, 1));
}

#[test]
fn holidays_and_extra_working_days_make_exceptions_to_the_week() {
    // Monday 11 May 2026 off, and Saturday 16 May worked for it.
    let calendar = WorkingCalendar::default()
        .with_holiday(date(2026, 5, 11))
        .with_extra_working_day(date(2026, 5, 16));
    assert!(!calendar.is_working(date(2026, 5, 11)));
    assert!(calendar.is_working(date(2026, 5, 16)));
    assert_eq!(calendar.next_working_day(date(2026, 5, 8)), date(2026, 5, 12));
    assert_eq!(calendar.next_working_day(date(2026, 5, 15)), date(2026, 5, 16));
    assert_eq!(calendar.working_days_in(date(2026, 5, 11), date(2026, 5, 17)), 5);
}

#[test]
fn an_extra_working_day_beats_a_holiday() {
    let (monday, sunday) = (date(2026, 5, 11), date(2026, 5, 10));
    let calendar = WorkingCalendar::new(MONDAY_TO_FRIDAY, [sunday, monday], [monday, sunday]);
    assert!(calendar.is_working(monday) && calendar.is_working(sunday));
    assert_eq!(calendar.working_days_between(date(2026, 5, 9), monday), 2);
}

#[test]
fn a_holiday_on_a_day_off_changes_no_count() {
    let calendar = WorkingCalendar::default().with_holiday(date(2026, 5, 9));
    assert_eq!(calendar.working_days_in(date(2026, 5, 4), date(2026, 5, 10)), 5);
    assert_eq!(
        calendar
            .with_weekday(Weekday::Sat, true)
            .working_days_in(date(2026, 5, 4), date(2026, 5, 10)),
        5
    );
}

#[test]
fn a_week_without_working_days_is_read_as_seven_of_them() {
    let calendar = WorkingCalendar::new([false; 7], [date(2026, 5, 3)], []);
    assert!(calendar.has_no_weekday());
    assert_eq!(calendar.next_working_day(date(2026, 5, 1)), date(2026, 5, 2));
    assert_eq!(calendar.next_working_day(date(2026, 5, 2)), date(2026, 5, 4));
    assert_eq!(calendar.add_working_days(date(2026, 5, 4), -2), date(2026, 5, 1));
    assert_eq!(calendar.working_days_in(date(2026, 5, 1), date(2026, 5, 7)), 6);
}

#[test]
fn the_ends_of_time_are_where_counting_stops() {
    let calendar = WorkingCalendar::default();
    assert_eq!(
        calendar.add_working_days(NaiveDate::MAX, i32::MAX),
        NaiveDate::MAX
    );
    assert_eq!(
        calendar.add_working_days(NaiveDate::MIN, i32::MIN),
        NaiveDate::MIN
    );
    assert_eq!(add_days(date(2026, 1, 1), i64::MAX), NaiveDate::MAX);
    assert_eq!(add_days(date(2026, 1, 1), i64::MIN), NaiveDate::MIN);
    assert_eq!(add_days(date(2026, 1, 31), 1), date(2026, 2, 1));
}

#[test]
fn what_is_usual_is_not_written_to_the_file() {
    let usual = serde_json::to_string(&WorkingCalendar::default()).expect("json");
    assert_eq!(usual, "{}");
    let unsorted = r#"{"holidays":["2026-05-09","2026-05-01","2026-05-09"],"later":1}"#;
    let calendar: WorkingCalendar = serde_json::from_str(unsorted).expect("a calendar");
    let text = serde_json::to_string(&calendar).expect("json");
    assert_eq!(text, r#"{"holidays":["2026-05-01","2026-05-09"]}"#);
}

#[test]
fn dates_nobody_can_have_meant_are_told_apart() {
    assert!(is_sane(date(1990, 1, 1)) && is_sane(date(2100, 12, 31)));
    assert!(!is_sane(date(1989, 12, 31)) && !is_sane(date(2101, 1, 1)));
    assert!(!is_sane(date(26, 5, 1)) && !is_sane(date(20226, 5, 1)));
}
