//! What changed since this copy was last looked at by its person.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::Period;
use voronka_domain::reports::facts::Tally;
use voronka_domain::reports::flow::flow;

use super::Desk;
use super::drill::List;
use super::stages::count_button;
use crate::i18n::{Words, control, date, fill, t};
use crate::platform::storage::PREFIX;
use crate::state::app;

/// The key of the day of the last look, one per workspace and person.
fn key() -> String {
    let me = app()
        .me
        .get_untracked()
        .map_or_else(|| "nobody".to_owned(), |id| id.to_string());
    format!("{PREFIX}{}/look/{me}", app().space.get_untracked())
}

/// Reads the day of the last look, and makes today the day of the last one. A second look on the same day keeps the
/// first one's answer.
fn last_look() -> Option<NaiveDate> {
    let today = app().today.get_untracked();
    let stored = app()
        .storage(|space| space.shelf().get(&key()))
        .unwrap_or_default();
    // Written form: "<last day> <day before that>".
    let mut days = stored.split(' ').map(|day| day.parse::<NaiveDate>().ok());
    let (last, before) = (days.next().flatten(), days.next().flatten());
    if last == Some(today) {
        return before;
    }
    let written = format!("{today} {}", last.map_or_else(String::new, |day| day.to_string()));
    // Where this cannot be kept, the next look shows the same days again; nothing is lost.
    app()
        .storage(|space| space.shelf().set(&key(), written.trim()))
        .ok();
    last
}

/// The changes since then; nothing at all on the first look.
#[component]
pub(super) fn SinceLastLook(desk: Desk) -> impl IntoView {
    let last = last_look()?;
    let is_past = Memo::new(move |_| desk.look.with(|look| look.at.is_some()));
    let counts = move || {
        let today = app().today.get();
        let facts = desk.facts();
        let flow = flow(&facts, Period::new(last, today), desk.look().scope);
        let parts: [(Words, &'static str, Tally); 6] = [
            (control::ENTERED, "since-entered", flow.entered),
            (control::FORWARD, "since-forward", flow.forward),
            (control::BACK, "since-back", flow.back),
            (control::WON, "since-won", flow.won),
            (control::LOST, "since-lost", flow.lost),
            (control::ON_CREDIT, "since-on-credit", flow.on_credit),
        ];
        if parts.iter().all(|(.., tally)| tally.count == 0) {
            return view! { <p class="bar-note">{t(control::SINCE_NOTHING)}</p> }.into_any();
        }
        let shown = parts
            .into_iter()
            .filter(|(.., tally)| tally.count > 0)
            .map(|(words, metric, tally)| {
                let list = List::of_deals(t(words).to_owned(), tally.deals);
                view! {
                    <li>
                        {t(words)}
                        {count_button(tally.count, list, metric.to_owned(), desk)}
                    </li>
                }
            });
        view! { <ul class="legend">{shown.collect_view()}</ul> }.into_any()
    };
    Some(view! {
        <section class="tile" data-block="since" hidden=move || is_past.get()>
            <header class="block-head"><h2>{fill(control::SINCE, &[("day", &date(last))])}</h2></header>
            {counts}
        </section>
    })
}
