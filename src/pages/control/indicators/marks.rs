//! The marks of the head: what is judged and not counted.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicator::Indicator;
use voronka_domain::indicators::editing::{add_mark, remove_mark};
use voronka_domain::record::Kind;

use super::super::Desk;
use crate::components::Icon;
use crate::i18n::{date, fill, indicators, t};
use crate::state::app;

/// The marks of a person and the form for another one; on a past day only the marks.
pub(super) fn view(desk: Desk, who: Id, id: Id, indicator: &Indicator) -> AnyView {
    let is_past = desk.look().at.is_some();
    let marks = indicator.marks_of(who);
    let is_empty = marks.is_empty();
    let rows: Vec<_> = marks
        .into_iter()
        .map(|(mark_id, mark)| {
            let by = mark.by.and_then(|by| desk.read(|workspace| workspace.label(Kind::Person, by).map(str::to_owned)));
            let remove = move |_| {
                let edit = app().read(|workspace| remove_mark(workspace, id, mark_id));
                app().commit_undoable(t(indicators::MARK_REMOVED).to_owned(), edit);
            };
            let label = fill(indicators::REMOVE_MARK, &[("day", &date(mark.day))]);
            let button = (!is_past).then(|| {
                view! {
                    <button type="button" class="button is-quiet is-icon is-small" data-action="remove-mark" aria-label=label on:click=remove>
                        <Icon name="close" small=true/>
                    </button>
                }
            });
            view! {
                <li class="kpi-mark">
                    <b>{mark.score}</b>
                    <span>{date(mark.day)}</span>
                    <span class="bar-note"><bdi>{by}</bdi></span>
                    <span><bdi>{mark.note.clone()}</bdi></span>
                    {button}
                </li>
            }
        })
        .collect();
    view! {
        <div class="kpi-marks" data-block="marks">
            <h4>{t(indicators::MARKS)}</h4>
            {is_empty.then(|| view! { <p class="bar-note">{t(indicators::NO_MARKS)}</p> })}
            <ul>{rows}</ul>
            {(!is_past).then(|| form(desk, who, id, indicator.name.clone()))}
        </div>
    }
    .into_any()
}

fn form(desk: Desk, who: Id, id: Id, name: String) -> AnyView {
    let score = RwSignal::new(String::new());
    let note = RwSignal::new(String::new());
    // A mark belongs to the period looked at.
    let period = desk.look().period;
    let today = app().today.get_untracked();
    let day = RwSignal::new(today.clamp(period.first(), period.last()).to_string());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (Ok(points), Ok(on)) = (
            score.get_untracked().trim().parse::<u8>(),
            day.get_untracked().parse(),
        ) else {
            return app().toast_error(t(indicators::BAD_MARK).to_owned());
        };
        let label = fill(indicators::MARK_ADDED, &[("name", &name), ("score", &points)]);
        let note = note.get_untracked();
        let done = app().act(label, |workspace, act| {
            add_mark(workspace, act, id, (who, on), points, &note)
        });
        if done.is_err() {
            app().toast_error(t(indicators::BAD_MARK).to_owned());
        }
    };
    view! {
        <form class="kpi-mark-form" data-form="mark" on:submit=submit>
            <input
                class="input is-compact"
                type="number"
                min="0"
                max="100"
                step="1"
                required=true
                inputmode="numeric"
                data-field="mark-score"
                aria-label=t(indicators::NEW_MARK)
                placeholder="0–100"
                on:input=move |event| score.set(event_target_value(&event))
            />
            <input
                class="input is-compact"
                type="date"
                required=true
                data-field="mark-day"
                aria-label=t(indicators::MARK_DAY)
                prop:value=move || day.get()
                on:input=move |event| day.set(event_target_value(&event))
            />
            <input
                class="input is-compact"
                type="text"
                data-field="mark-note"
                aria-label=t(indicators::MARK_NOTE)
                placeholder=t(indicators::MARK_NOTE)
                on:input=move |event| note.set(event_target_value(&event))
            />
            <button type="submit" class="button is-small" data-action="add-mark">{t(indicators::ADD_MARK)}</button>
        </form>
    }
    .into_any()
}
