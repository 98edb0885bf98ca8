//! What can be done from a row: every one an action that can be taken back.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::add_months;
use voronka_domain::deal::ActivityKind;
use voronka_domain::funnel::agenda::{
    Finished, PutOff, finish_step, put_off, put_off_date, stage_to_return_to,
};
use voronka_domain::funnel::logging::{Details, log};
use voronka_domain::funnel::moving::Place;
use voronka_domain::id::Id;

use super::group::Group;
use crate::components::MenuItem;
use crate::i18n::words::activity_kind;
use crate::i18n::{day_and_month, fill, funnel, t, today, weekday_and_date};
use crate::pages::deal::called;
use crate::pages::funnel::moving;
use crate::platform::dom;
use crate::state::app;

/// Logs an activity with nothing but its kind.
pub(super) fn quick_log(deal: Id, kind: ActivityKind) {
    let name = called(deal);
    let label = fill(today::LOGGED, &[("kind", &activity_kind(kind)), ("deal", &name)]);
    let logged = app().act(label.clone(), |workspace, act| {
        log(workspace, act, deal, kind, Details::default())
    });
    tell(logged.is_ok(), label);
}

/// Ticks a next step off, or only plans one.
pub(super) fn finish(deal: Id, finished: Finished) {
    let name = called(deal);
    let words = if finished.kind.is_some() {
        today::FINISHED
    } else {
        today::PLANNED
    };
    let label = fill(words, &[("deal", &name)]);
    let neighbour = neighbour(deal);
    let done = app().act(label.clone(), |workspace, act| {
        finish_step(workspace, act, deal, finished)
    });
    tell(done.is_ok(), label);
    keep_focus(deal, neighbour);
}

fn tell(done: bool, label: String) {
    if done {
        app().say(label.clone());
        app().toast_undo(label);
    } else {
        app().toast_error(t(funnel::DEAL_IS_GONE).to_owned());
    }
}

/// Brings a parked deal back to where it came from.
pub(super) fn back_to_work(deal: Id) {
    let target = app().read(|workspace| {
        let stage = stage_to_return_to(workspace, deal)?;
        Some((stage, Place::top_of(workspace, stage)))
    });
    if let Some((stage, place)) = target {
        let neighbour = neighbour(deal);
        moving::request(vec![deal], stage, place);
        keep_focus(deal, neighbour);
    }
}

/// The days to put a row off to. `choose` opens the form, where any day can be given.
pub(super) fn put_off_items(
    deal: Id,
    group: Group,
    date: Option<NaiveDate>,
    choose: Callback<()>,
) -> Vec<MenuItem> {
    let day = app().today.get_untracked();
    let to = |by| app().read(|workspace| put_off_date(workspace, date, day, by));
    let item = |words, action: &'static str, date: NaiveDate, written: String| {
        let label = fill(words, &[("date", &written)]);
        MenuItem::new(label, "calendar", action, move || put_off_to(deal, date))
    };
    let (next, week, month) = (to(PutOff::Day), to(PutOff::Week), add_months(day, 1));
    let mut items = vec![
        item(today::PUT_OFF_DAY, "put-off-day", next, weekday_and_date(next)),
        item(today::PUT_OFF_WEEK, "put-off-week", week, weekday_and_date(week)),
    ];
    if group == Group::Again {
        items.push(item(
            today::PUT_OFF_MONTH,
            "put-off-month",
            month,
            weekday_and_date(month),
        ));
    } else {
        items.push(MenuItem::new(
            t(today::CHOOSE_DAY),
            "edit",
            "put-off-choose",
            move || choose.run(()),
        ));
    }
    items
}

fn put_off_to(deal: Id, date: NaiveDate) {
    let name = called(deal);
    let edit = app().read(|workspace| put_off(workspace, deal, date));
    let label = fill(
        today::PUT_OFF_DONE,
        &[("date", &day_and_month(date)), ("deal", &name)],
    );
    let neighbour = neighbour(deal);
    app().say(label.clone());
    app().commit_undoable(label, edit);
    keep_focus(deal, neighbour);
}

/// The deal in the row below, or else above.
fn neighbour(deal: Id) -> Option<String> {
    let own = format!(".today-row[data-deal='{deal}']");
    let below = format!("{own} + .today-row");
    let above = format!(".today-row:has(+ [data-deal='{deal}'])");
    [below, above]
        .iter()
        .find_map(|selector| dom::find(selector)?.get_attribute("data-deal"))
}

/// A row that left its group takes the focus with it: it goes to where the row went, or to its neighbour.
fn keep_focus(deal: Id, neighbour: Option<String>) {
    dom::after_render(move || {
        let row = |deal: &str| dom::focus(&format!(".today-row[data-deal='{deal}'] .today-what"));
        if !neighbour.is_some_and(|deal| row(&deal)) && !row(&deal.to_string()) {
            dom::focus("#main");
        }
    });
}
