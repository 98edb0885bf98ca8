//! The working week and its exceptions.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate, Weekday};
use leptos::prelude::*;
use voronka_domain::calendar::{Preset, WorkingCalendar, is_sane};

use super::general::change_settings;
use crate::components::Icon;
use crate::i18n::settings::general;
use crate::i18n::{Words, count_with, day_and_month, fill, t};
use crate::state::app;

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Years before and after this one that a ready-made list fills.
const YEARS: (i32, i32) = (2, 3);

/// The working days.
#[component]
pub(super) fn CalendarSettings() -> impl IntoView {
    let calendar = Memo::new(|_| app().settings().calendar);
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(general::WORKING_DAYS)}</h2>
            </header>
            <p class="field-hint">{t(general::WORKING_DAYS_NOTE)}</p>
            <Week calendar/>
            <Presets/>
            <AddDay/>
            <Exceptions calendar/>
        </section>
    }
}

fn set(calendar: WorkingCalendar) {
    change_settings(t(general::CALENDAR_SET).to_owned(), |settings| {
        settings.calendar = calendar;
    });
}

fn current() -> WorkingCalendar {
    app().read(|workspace| workspace.settings()).calendar
}

#[component]
fn Week(calendar: Memo<WorkingCalendar>) -> impl IntoView {
    let days = WEEKDAYS
        .into_iter()
        .zip(general::WEEKDAYS)
        .map(|(weekday, (long, short))| {
            let at = weekday.num_days_from_monday() as usize;
            let is_worked = move || calendar.with(|calendar| calendar.weekdays()[at]);
            let toggle = move |_| set(current().with_weekday(weekday, !current().weekdays()[at]));
            view! {
                <button
                    type="button"
                    class="chip"
                    data-weekday=(at + 1).to_string()
                    aria-pressed=move || is_worked().to_string()
                    on:click=toggle
                >
                    <span aria-hidden="true">{t(short)}</span>
                    <span class="visually-hidden">{t(long)}</span>
                </button>
            }
        });
    view! {
        <div class="row" role="group" aria-label=t(general::WEEK)>
            {days.collect_view()}
        </div>
        <Show when=move || calendar.with(WorkingCalendar::has_no_weekday)>
            <p class="field-error">{t(general::NO_WEEKDAY)}</p>
        </Show>
    }
}

const PRESETS: [(Preset, &str, Words); 3] = [
    (Preset::None, "none", general::PRESET_NONE),
    (Preset::Russia, "russia", general::PRESET_RUSSIA),
    (Preset::Bulgaria, "bulgaria", general::PRESET_BULGARIA),
];

#[component]
fn Presets() -> impl IntoView {
    let year = app().today.get_untracked().year();
    let (first, last) = (year - YEARS.0, year + YEARS.1);
    let buttons = PRESETS.map(|(preset, name, words)| {
        let fill_in = move |_| {
            let known = current();
            // The week and the exceptions that are worked are the team's own.
            set(WorkingCalendar::new(
                known.weekdays(),
                preset.holidays(first..=last),
                known.extra_working_days().to_vec(),
            ));
            app().toast_undo(t(general::CALENDAR_SET).to_owned());
        };
        view! {
            <button type="button" class="button is-small" data-preset=name on:click=fill_in>
                {t(words)}
            </button>
        }
    });
    view! {
        <div class="setting">
            <div>
                <b>{t(general::HOLIDAYS)}</b>
                <p>{fill(general::HOLIDAYS_NOTE, &[("first", &first), ("last", &last)])}</p>
            </div>
            <div class="row" role="group" aria-label=t(general::FILL_FROM)>
                {buttons.into_iter().collect_view()}
            </div>
        </div>
    }
}

#[component]
fn AddDay() -> impl IntoView {
    let day = RwSignal::new(String::new());
    let worked = RwSignal::new(false);
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let chosen = day.get_untracked().parse().ok().filter(|day| is_sane(*day));
        let Some(chosen) = chosen else {
            return app().toast_error(t(general::BAD_DAY).to_owned());
        };
        let known = current().without_exception(chosen);
        set(if worked.get_untracked() {
            known.with_extra_working_day(chosen)
        } else {
            known.with_holiday(chosen)
        });
        day.set(String::new());
    };
    view! {
        <form class="row" aria-label=t(general::ADD_DAY) on:submit=add>
            <input
                class="input day-field"
                type="date"
                data-field="calendar-day"
                aria-label=t(general::DAY)
                prop:value=move || day.get()
                on:input=move |event| day.set(event_target_value(&event))
            />
            <div class="segmented" role="group">
                <button
                    type="button"
                    aria-pressed=move || (!worked.get()).to_string()
                    on:click=move |_| worked.set(false)
                >
                    {t(general::DAY_OFF)}
                </button>
                <button
                    type="button"
                    data-action="worked-day"
                    aria-pressed=move || worked.get().to_string()
                    on:click=move |_| worked.set(true)
                >
                    {t(general::DAY_ON)}
                </button>
            </div>
            <button type="submit" class="button" data-action="add-day">
                <Icon name="plus" small=true/>
                {t(general::ADD)}
            </button>
        </form>
    }
}

#[component]
fn Exceptions(calendar: Memo<WorkingCalendar>) -> impl IntoView {
    let this_year = app().today.get_untracked().year();
    let years = Memo::new(move |_| calendar.with(by_year));
    let is_empty = move || years.with(BTreeMap::is_empty);
    let list = move |year: i32| {
        let days = years.with(|years| years.get(&year).cloned()).unwrap_or_default();
        days.into_iter()
            .map(|(day, worked)| view! { <Exception day worked/> })
            .collect_view()
    };
    let listed = move || years.with(|years| years.keys().copied().collect::<Vec<i32>>());
    let heading = move |year: i32| {
        let n = years.with(|years| years.get(&year).map_or(0, Vec::len));
        count_with(general::DAYS_OF_YEAR, n, &[("year", &year)])
    };
    view! {
        <Show when=is_empty>
            <p class="muted">{t(general::NO_EXCEPTIONS)}</p>
        </Show>
        <div class="calendar-years">
            <For each=listed key=|year| *year let:year>
                <details open=year == this_year data-year=year.to_string()>
                    <summary>
                        <Icon name="chevron-right" small=true/>
                        {move || heading(year)}
                    </summary>
                    <div class="tags">{move || list(year)}</div>
                </details>
            </For>
        </div>
    }
}

/// The exceptions of every year, in order; `true` for a day that is worked.
fn by_year(calendar: &WorkingCalendar) -> BTreeMap<i32, Vec<(NaiveDate, bool)>> {
    let off = calendar.holidays().iter().map(|day| (*day, false));
    let on = calendar.extra_working_days().iter().map(|day| (*day, true));
    let mut years: BTreeMap<i32, Vec<(NaiveDate, bool)>> = BTreeMap::new();
    for (day, worked) in off.chain(on) {
        years.entry(day.year()).or_default().push((day, worked));
    }
    years.values_mut().for_each(|days| days.sort());
    years
}

#[component]
fn Exception(day: NaiveDate, worked: bool) -> impl IntoView {
    let name = day_and_month(day);
    view! {
        <span class="tag" data-hue=worked.then_some("4") data-day=day.to_string()>
            <bdi>{name.clone()}</bdi>
            {worked.then(|| view! { <span class="muted">{t(general::DAY_ON)}</span> })}
            <button
                type="button"
                class="tag-remove"
                aria-label=fill(general::REMOVE_DAY, &[("day", &name)])
                on:click=move |_| set(current().without_exception(day))
            >
                <Icon name="close"/>
            </button>
        </span>
    }
}
