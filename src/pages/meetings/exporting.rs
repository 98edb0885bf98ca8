//! Meetings as files: a calendar, a table.

use chrono::{Datelike as _, NaiveDate};
use leptos::prelude::*;
use voronka_domain::csv::export::Style;
use voronka_domain::id::Id;
use voronka_domain::meeting::State;
use voronka_domain::meetings::export;

use crate::i18n::{lang, meetings, t};
use crate::platform::{clock, files};
use crate::state::app;

/// How many minutes the local clock will be ahead of UTC at a minute of a day.
fn offset(day: NaiveDate, minute: u16) -> i32 {
    let date = js_sys::Date::new_with_year_month_day_hr_min(
        day.year().max(0) as u32,
        day.month0() as i32,
        day.day() as i32,
        i32::from(minute / 60),
        i32::from(minute % 60),
    );
    -(date.get_timezone_offset() as i32)
}

/// Saves meetings as a calendar file.
pub(super) fn save_ics(ids: &[Id]) {
    let file = app().read(|workspace| export::calendar(workspace, lang(), ids, clock::now(), &offset));
    match file {
        Ok(text) => files::save(
            &format!("voronka-meetings-{}.ics", app().today.get_untracked()),
            "text/calendar",
            text.as_bytes(),
        ),
        Err(_) => app().toast_error(t(meetings::NOT_SAVED).to_owned()),
    }
}

/// Saves every meeting that is still ahead and has a day.
pub(super) fn save_all_planned() {
    let ids: Vec<Id> = app().read(|workspace| {
        let planned = workspace.meetings.live().filter(|(_, meeting)| {
            let state = meeting.state();
            meeting.date.is_some() && state.is_ahead() && state != State::Moved
        });
        planned.map(|(id, _)| id).collect()
    });
    if ids.is_empty() {
        return app().toast(t(meetings::NOTHING_PLANNED).to_owned());
    }
    save_ics(&ids);
}

/// Saves meetings as a table.
pub(super) fn save_csv(ids: &[Id]) {
    let today = app().today.get_untracked();
    let style = Style { lang: lang(), today };
    let table = app().read(|workspace| export::table(workspace, style, ids));
    files::save(&format!("voronka-meetings-{today}.csv"), "text/csv", &table);
}
