//! What a row says about its deal.

use leptos::prelude::GetUntracked as _;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::agenda::Item;
use voronka_domain::funnel::standing::Level;

use super::group::Group;
use crate::i18n::standing::reason;
use crate::i18n::{count, count_with, day_and_month, fill, t, today, weekday_and_date};
use crate::state::app;

/// What is to be done.
pub(super) fn what(group: Group, deal: &Deal) -> String {
    let next = deal.next.as_ref().map(|next| next.text.as_str());
    let note = deal.last_move().map(|step| step.note.as_str());
    let (text, otherwise) = match group {
        Group::Again => (note, today::LOOK_AGAIN),
        _ => (next, today::NO_NEXT_STEP),
    };
    text.filter(|text| !text.is_empty())
        .map_or_else(|| t(otherwise).to_owned(), str::to_owned)
}

/// When it is or was to be done, and what is the matter with the deal.
pub(super) fn when(group: Group, item: &Item) -> String {
    let mut parts: Vec<String> = Vec::new();
    match (group, item.date) {
        (Group::Overdue, Some(date)) => parts.push(overdue(date)),
        (Group::Today, _) => parts.push(t(today::IS_TODAY).to_owned()),
        (Group::Again, Some(date)) => parts.push(fill(today::SINCE, &[("date", &day_and_month(date))])),
        (Group::Ahead, Some(date)) => parts.push(weekday_and_date(date)),
        (Group::Forgotten, _) if item.standing.idle > 0 => {
            parts.push(count(today::QUIET, days(item.standing.idle)));
        }
        _ => {}
    }
    if item.standing.level > Level::No {
        let standing = &item.standing;
        parts.extend(standing.reasons.iter().map(|why| reason(*why, standing.norm)));
    }
    let text = parts.join(" · ");
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn overdue(date: chrono::NaiveDate) -> String {
    let day = app().today.get_untracked();
    let late = app().read(|workspace| workspace.settings().calendar.working_days_between(date, day));
    let date = day_and_month(date);
    match days(late) {
        0 => date,
        late => count_with(today::OVERDUE_BY, late, &[("date", &date)]),
    }
}

fn days(days: i64) -> usize {
    usize::try_from(days).unwrap_or(0)
}
