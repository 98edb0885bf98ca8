//! iCalendar (RFC 5545) out: meetings and follow-ups for a calendar program.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

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
        let utc = self.local.checked_sub_signed(offset).ok_or(CalendarError::YearOutOfRange)?;
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
    if (0..=9999).contains(&date.year()) { Ok(date) } else { Err(CalendarError::YearOutOfRange) }
}

fn utc(moment: NaiveDateTime) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests;
