//! The replay: the days of the period pass by, one frame of the browser after another.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::add_days;

use super::Travel;
use crate::i18n::{date_long, fill, travel};
use crate::platform::clock;
use crate::state::app;

/// How long a day is shown, in milliseconds: a month passes in six seconds.
const DAY: u64 = 200;
/// The longest a replay takes, in milliseconds.
const LONGEST: u64 = 15_000;

/// One run of the replay.
#[derive(Clone, Copy)]
struct Run {
    begun: u64,
    first: NaiveDate,
    last: NaiveDate,
    /// How long a day is shown.
    pace: f64,
}

/// Plays the period looked at, up to today.
pub(super) fn play(travel: Travel) {
    let Some((earliest, today)) = travel.bounds() else {
        return;
    };
    let period = travel.desk.look.get_untracked().period;
    // The day before the first, so that the moves of the first are seen coming.
    let first = add_days(period.first(), -1).max(add_days(earliest, -1));
    let last = period.last().min(today);
    let days = (last - first).num_days().max(1) as u64;
    let run = Run {
        begun: clock::millis(),
        first: first.min(last),
        last,
        pace: (days * DAY).min(LONGEST) as f64 / days as f64,
    };
    travel.largest.set_value(most(travel, run));
    travel.playing.set(true);
    frame(travel, run);
}

/// The most deals in a column at the beginning and at the end: the bars are drawn against it.
fn most(travel: Travel, run: Run) -> usize {
    let mut most = 1;
    travel.timeline.update_value(|timeline| {
        for day in [run.last, run.first] {
            timeline.go_to(day);
            most = most.max(
                timeline
                    .columns()
                    .map(|(_, column)| column.len())
                    .max()
                    .unwrap_or(0),
            );
        }
    });
    most
}

fn frame(travel: Travel, run: Run) {
    // The panel may have been closed in between.
    if travel.playing.try_get_untracked() != Some(true) {
        return;
    }
    let passed = clock::millis().saturating_sub(run.begun) as f64 / run.pace;
    let day = add_days(run.first, passed as i64).min(run.last);
    if day != travel.shown.get_untracked() {
        travel.show(day);
    }
    if day == run.last {
        return stop(travel);
    }
    request_animation_frame(move || frame(travel, run));
}

/// Stops where the replay is; the rest of the page follows.
pub(super) fn stop(travel: Travel) {
    if !travel.playing.get_untracked() {
        return;
    }
    travel.playing.set(false);
    let day = travel.shown.get_untracked();
    app().said.set(fill(travel::AS_OF, &[("day", &date_long(day))]));
    travel.go(day);
}
