//! The queue and what was done, as files.

use leptos::prelude::*;
use voronka_domain::after_sale::export::{calendar, outcome_table, queue_table};
use voronka_domain::after_sale::queue::Queue;
use voronka_domain::csv::export::Style;

use crate::i18n::{follow_ups as words, lang, t};
use crate::platform::{clock, files};
use crate::state::app;

fn style() -> Style {
    Style {
        lang: lang(),
        today: app().today.get_untracked(),
    }
}

pub(super) fn queue_csv(queue: &Queue) {
    let table = app().read(|workspace| queue_table(workspace, style(), queue.open().chain(&queue.missed)));
    files::save(
        &format!("voronka-queue-{}.csv", style().today),
        "text/csv",
        &table,
    );
}

pub(super) fn outcomes_csv() {
    let table = app().read(|workspace| outcome_table(workspace, style()));
    files::save(
        &format!("voronka-follow-ups-{}.csv", style().today),
        "text/csv",
        &table,
    );
}

pub(super) fn queue_ics(queue: &Queue) {
    match app().read(|workspace| calendar(workspace, queue.open(), clock::now())) {
        Ok(text) => files::save(
            &format!("voronka-queue-{}.ics", style().today),
            "text/calendar",
            text.as_bytes(),
        ),
        Err(_) => app().toast_error(t(words::NOT_SAVED).to_owned()),
    }
}
