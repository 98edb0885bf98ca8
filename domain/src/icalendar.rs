//! iCalendar (RFC 5545) out: meetings and follow-ups for a calendar program.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

/// Octets a line may have, without its end.
const LINE_OCTETS: usize = 75;

/// Why an entry can't be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CalendarError {
    /// It ends before it begins.
    EndBeforeStart,
    /// A year of other than four digits, which the format has no room for.
    YearOutOfRange,
}

/// A point in time as a clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What the clock shows.
    pub local: NaiveDateTime,
    /// How many minutes that clock is ahead of UTC at that moment (what JavaScript's `getTimezoneOffset`
    /// gives, with the other sign). Start and end of one meeting may differ when the clock is changed.
    pub utc_offset_minutes: i32,
}

impl Moment {
    fn utc(self) -> Result<NaiveDateTime, CalendarError> {
        let offset = TimeDelta::minutes(self.utc_offset_minutes.into());
        let utc = self
            .local
            .checked_sub_signed(offset)
            .ok_or(CalendarError::YearOutOfRange)?;
        check_year(utc.date()).map(|_| utc)
    }
}

/// When an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// From one moment to another.
    Timed {
        /// The beginning.
        start: Moment,
        /// The end, not before the beginning.
        end: Moment,
    },
    /// Whole days, both counted.
    AllDay {
        /// The first day.
        first: NaiveDate,
        /// The last day; the first again for an event of one day.
        last: NaiveDate,
    },
}

/// What events and to-dos have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// A name unique in the world that stays the same when the entry is exported again, so that a calendar
    /// updates it and doesn't add a second one.
    pub uid: &'a str,
    /// When it is being written, in UTC.
    pub stamp: NaiveDateTime,
    /// The title.
    pub summary: &'a str,
    /// Whatever else there is to say; may be empty and have several lines.
    pub description: &'a str,
    /// The place; may be empty.
    pub location: &'a str,
}

/// Writes one `.ics` file.
#[derive(Clone, Debug)]
pub struct Calendar {
    out: String,
}

impl Calendar {
    /// Starts a file; `product` names the program that writes it.
    pub fn new(product: &str) -> Self {
        let mut calendar = Self { out: String::new() };
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.text("PRODID", product);
        calendar.line("CALSCALE:GREGORIAN");
        calendar
    }

    /// Adds an event: a meeting, or a follow-up as a day's reminder for calendars that know no to-dos.
    pub fn event(&mut self, entry: &Entry<'_>, span: Span) -> Result<(), CalendarError> {
        // Everything is checked before anything is written: a file never holds half an event.
        let stamp = stamp_of(entry)?;
        let lines = match span {
            Span::Timed { start, end } => {
                let (start, end) = (start.utc()?, end.utc()?);
                if end < start {
                    return Err(CalendarError::EndBeforeStart);
                }
                vec![format!("DTSTART:{}", utc(start)), format!("DTEND:{}", utc(end))]
            }
            Span::AllDay { first, last } => {
                if last < first {
                    return Err(CalendarError::EndBeforeStart);
                }
                // The format's end is the first day after.
                let after = last.succ_opt().ok_or(CalendarError::YearOutOfRange)?;
                let (first, after) = (check_year(first)?, check_year(after)?);
                vec![
                    format!("DTSTART;VALUE=DATE:{}", day(first)),
                    format!("DTEND;VALUE=DATE:{}", day(after)),
                    // Otherwise the whole day would show as busy.
                    "TRANSP:TRANSPARENT".to_owned(),
                ]
            }
        };
        self.entry("VEVENT", entry, &stamp, &lines);
        Ok(())
    }

    /// Adds a to-do with the day it is due on and, when it is done, the moment in UTC it was.
    pub fn todo(
        &mut self,
        entry: &Entry<'_>,
        due: NaiveDate,
        completed: Option<NaiveDateTime>,
    ) -> Result<(), CalendarError> {
        let stamp = stamp_of(entry)?;
        let mut lines = vec![format!("DUE;VALUE=DATE:{}", day(check_year(due)?))];
        match completed {
            Some(moment) => {
                check_year(moment.date())?;
                lines.push("STATUS:COMPLETED".to_owned());
                lines.push(format!("COMPLETED:{}", utc(moment)));
            }
            None => lines.push("STATUS:NEEDS-ACTION".to_owned()),
        }
        self.entry("VTODO", entry, &stamp, &lines);
        Ok(())
    }

    /// Gives the file.
    pub fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.out
    }

    fn entry(&mut self, kind: &str, entry: &Entry<'_>, stamp: &str, lines: &[String]) {
        self.line(&format!("BEGIN:{kind}"));
        self.text("UID", entry.uid);
        self.line(&format!("DTSTAMP:{stamp}"));
        for line in lines {
            self.line(line);
        }
        self.text("SUMMARY", entry.summary);
        for (name, value) in [("DESCRIPTION", entry.description), ("LOCATION", entry.location)] {
            if !value.is_empty() {
                self.text(name, value);
            }
        }
        self.line(&format!("END:{kind}"));
    }

    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        escape(value, &mut line);
        self.line(&line);
    }

    /// Writes a line, folded: what is too long goes on behind a space on the next line.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE_OCTETS {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(letter);
            octets += letter.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

/// Escapes a text; any line end becomes `\n`, and control characters, which the format forbids, are left out.
fn escape(text: &str, out: &mut String) {
    let mut after_return = false;
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' if after_return => {}
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
        after_return = letter == '\r';
    }
}

fn stamp_of(entry: &Entry<'_>) -> Result<String, CalendarError> {
    check_year(entry.stamp.date()).map(|_| utc(entry.stamp))
}

fn check_year(date: NaiveDate) -> Result<NaiveDate, CalendarError> {
    if (0..=9999).contains(&date.year()) {
        Ok(date)
    } else {
        Err(CalendarError::YearOutOfRange)
    }
}

// By hand: chrono's `format` would bring its whole pattern language into the page.
fn utc(moment: NaiveDateTime) -> String {
    let (hour, minute, second) = (moment.hour(), moment.minute(), moment.second());
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(moment.date()))
}

fn day(date: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
        date.and_hms_opt(hour, minute, 0).expect("a time")
    }

    fn entry<'a>(summary: &'a str, description: &'a str) -> Entry<'a> {
        let stamp = at(date(2025, 12, 1), 9, 30);
        Entry {
            uid: "m1@voronka",
            stamp,
            summary,
            description,
            location: "",
        }
    }

    fn event(span: Span) -> String {
        let mut calendar = Calendar::new("x");
        calendar.event(&entry("a", ""), span).expect("an event");
        calendar.finish()
    }

    fn unescape(text: &str) -> String {
        let parts = text
            .split("\\\\")
            .map(|part| part.replace("\\n", "\n").replace('\\', ""));
        parts.collect::<Vec<_>>().join("\\")
    }

    fn moment(local: NaiveDateTime, utc_offset_minutes: i32) -> Moment {
        Moment {
            local,
            utc_offset_minutes,
        }
    }

    #[test]
    fn a_meeting_is_written_in_utc_whatever_the_clock_on_the_wall_shows() {
        let day = date(2025, 12, 31);
        let (start, end) = (moment(at(day, 2, 30), 180), moment(at(day, 4, 0), 180));
        let mut calendar = Calendar::new("-//Voronka//EN");
        let meeting = Entry {
            location: "Тула, ул. Мира; 5",
            ..entry("Встреча", "Цель:\r\nдоговор")
        };
        let written = calendar.event(&meeting, Span::Timed { start, end });
        assert_eq!(written, Ok(()));
        assert_eq!(
            calendar.finish(),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Voronka//EN\r\nCALSCALE:GREGORIAN\r\n\
             BEGIN:VEVENT\r\nUID:m1@voronka\r\nDTSTAMP:20251201T093000Z\r\n\
             DTSTART:20251230T233000Z\r\nDTEND:20251231T010000Z\r\nSUMMARY:Встреча\r\n\
             DESCRIPTION:Цель:\\nдоговор\r\nLOCATION:Тула\\, ул. Мира\\; 5\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn a_meeting_over_a_change_of_clocks_keeps_its_length() {
        let day = date(2026, 3, 29);
        let (start, end) = (moment(at(day, 1, 0), 60), moment(at(day, 4, 0), 120));
        let file = event(Span::Timed { start, end });
        let times = "DTSTART:20260329T000000Z\r\nDTEND:20260329T020000Z\r\n";
        assert!(file.contains(times), "{file}");
    }

    #[test]
    fn an_all_day_event_ends_on_the_day_after() {
        let day = date(2025, 12, 31);
        let file = event(Span::AllDay {
            first: day,
            last: day,
        });
        let days = "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n";
        assert!(file.contains(days), "{file}");
    }

    #[test]
    fn a_follow_up_is_a_to_do_with_a_due_day() {
        let mut calendar = Calendar::new("x");
        for done in [None, Some(at(date(2026, 1, 4), 12, 0))] {
            let written = calendar.todo(&entry("Ask", ""), date(2026, 1, 5), done);
            assert_eq!(written, Ok(()));
        }
        let file = calendar.finish();
        let open = "DUE;VALUE=DATE:20260105\r\nSTATUS:NEEDS-ACTION\r\nSUMMARY:Ask\r\nEND:VTODO";
        let done = "STATUS:COMPLETED\r\nCOMPLETED:20260104T120000Z\r\n";
        assert!(file.contains(open) && file.contains(done), "{file}");
    }

    #[test]
    fn what_can_not_be_written_leaves_the_file_as_it_was() {
        use CalendarError::{EndBeforeStart, YearOutOfRange};
        let mut calendar = Calendar::new("x");
        let before = calendar.out.clone();
        let entry = entry("a", "");
        let (early, late, edge) = (date(2025, 1, 1), date(2025, 1, 2), NaiveDate::MAX);
        let days = |first, last| Span::AllDay { first, last };
        let times = |start, end| Span::Timed {
            start: moment(start, 0),
            end: moment(end, 0),
        };
        let never = moment(NaiveDateTime::MIN, i32::MAX);
        for (span, expected) in [
            (days(late, early), EndBeforeStart),
            (times(at(late, 0, 0), at(early, 0, 0)), EndBeforeStart),
            (days(edge, edge), YearOutOfRange),
            (days(date(9999, 12, 31), date(9999, 12, 31)), YearOutOfRange),
            (
                Span::Timed {
                    start: never,
                    end: never,
                },
                YearOutOfRange,
            ),
        ] {
            assert_eq!(calendar.event(&entry, span), Err(expected));
        }
        assert_eq!(calendar.todo(&entry, edge, None), Err(YearOutOfRange));
        assert_eq!(calendar.out, before);
    }

    #[test]
    fn a_line_of_exactly_75_octets_is_not_folded() {
        for (length, lines) in [(67, 1), (68, 2), (67 + 74, 2), (67 + 75, 3)] {
            let mut calendar = Calendar { out: String::new() };
            calendar.text("SUMMARY", &"a".repeat(length));
            assert_eq!(calendar.out.lines().count(), lines, "{length}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_unfolding_and_unescaping_give_the_text_back(
            text in "(?s)([\\PC\r\n\t,;:\\\\]|ы|漢|😀){0,200}",
        ) {
            let mut calendar = Calendar::new("x");
            calendar.todo(&entry(&text, &text), date(2026, 1, 5), None).expect("a to-do");
            let file = calendar.finish();
            prop_assert!(file.ends_with("\r\n"));
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LINE_OCTETS && !line.contains(['\r', '\n'])));
            let unfolded = file.replace("\r\n ", "");
            let summary = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:"));
            let plain = text.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(summary.map(unescape), Some(plain));
        }
    }
}
