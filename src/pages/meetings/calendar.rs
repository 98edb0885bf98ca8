//! A month or a week of meetings.

use chrono::{Datelike as _, NaiveDate, Weekday};
use leptos::prelude::*;
use voronka_domain::calendar::{Period, PeriodKind, add_days};
use voronka_domain::id::Id;
use voronka_domain::meeting::Meeting;
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::export::{clock_time, name_of};
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use super::filters::{Look, View, change};
use super::list::rows;
use crate::components::Icon;
use crate::i18n::{date_long, fill, lang, meetings, month, t, weekday_and_date};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// How many meetings a day of a month shows.
const SHOWN: usize = 3;

fn kind(view: View) -> PeriodKind {
    match view {
        View::Week => PeriodKind::Week,
        View::List | View::Month => PeriodKind::Month,
    }
}

/// The days shown: whole weeks.
fn days(look: &Look) -> Vec<NaiveDate> {
    let period = Period::containing(look.day, kind(look.view));
    let week = |day: NaiveDate| Period::containing_with(day, PeriodKind::Week, Weekday::Mon);
    Period::new(week(period.first()).first(), week(period.last()).last())
        .days()
        .collect()
}

/// A meeting in its cell.
struct Shown {
    id: Id,
    start: Option<u16>,
    state: &'static str,
    verdict: Option<&'static str>,
    name: String,
}

fn of_day(ids: &[Id], day: NaiveDate) -> Vec<Shown> {
    let mut shown: Vec<_> = app().read(|workspace| {
        let here = ids
            .iter()
            .filter_map(|id| Some((*id, workspace.meetings.alive(*id)?)));
        let here = here.filter(|(_, meeting)| meeting.date == Some(day));
        here.map(|(id, meeting)| {
            let client = client_of(workspace, meeting).and_then(|id| workspace.label(Kind::Client, id));
            let name = client.map_or_else(|| name_of(workspace, lang(), meeting), str::to_owned);
            Shown {
                id,
                start: meeting.start,
                state: meeting.state().name(),
                verdict: meeting.outcome.as_ref().map(|outcome| outcome.verdict.name()),
                name,
            }
        })
        .collect()
    });
    shown.order_by_key(|one| (one.start, one.id));
    shown
}

/// The calendar with its way back and forth.
#[component]
pub(super) fn CalendarView(look: Memo<Look>, found: Memo<Vec<Id>>) -> impl IntoView {
    let heading = move || {
        look.with(|look| match look.view {
            View::Week => {
                let week = Period::containing(look.day, PeriodKind::Week);
                format!(
                    "{} – {}",
                    weekday_and_date(week.first()),
                    weekday_and_date(week.last())
                )
            }
            View::List | View::Month => month(look.day),
        })
    };
    let go = move |forward: bool| {
        change(look, |look| {
            let kind = kind(look.view);
            let period = Period::containing(look.day, kind);
            let next = if forward {
                period.next(kind)
            } else {
                period.previous(kind)
            };
            look.day = next.first();
        });
    };
    let cells = move || {
        app().watch_kind(Kind::Meeting);
        let look = look.get();
        let ids = found.get();
        let today = app().today.get();
        let shown_month = (look.view == View::Month).then(|| look.day.month());
        let most = if look.view == View::Month {
            SHOWN
        } else {
            usize::MAX
        };
        let cells = days(&look).into_iter().map(|day| {
            let outside = shown_month.is_some_and(|month| month != day.month());
            view! { <Cell day shown=of_day(&ids, day) today=day == today outside most/> }
        });
        cells.collect_view()
    };
    let shown = Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        let (ids, period) = (
            found.get(),
            look.with(|look| Period::containing(look.day, kind(look.view))),
        );
        let of_period = |id: &Id| {
            let meeting = app().get::<Meeting>(*id);
            meeting.is_some_and(|body| body.date.is_some_and(|day| period.contains(day)))
        };
        ids.into_iter().rev().filter(of_period).collect::<Vec<_>>()
    });
    let weekdays = move || {
        let first = look.with(|look| days(look).first().copied()).unwrap_or_default();
        let names = (0..7).map(|at| {
            let day = add_days(first, at);
            let name = weekday_and_date(day);
            // Only the weekday of "Mon, 2 March".
            let name: String = name.chars().take_while(|c| c.is_alphabetic()).collect();
            view! { <span>{name}</span> }
        });
        names.collect_view()
    };
    view! {
        <section class="meeting-calendar" data-view=move || look.with(|look| look.view.name()) aria-label=heading>
            <header class="row">
                <button type="button" class="button is-quiet is-icon" aria-label=t(meetings::BEFORE) data-action="calendar-before" on:click=move |_| go(false)>
                    <Icon name="chevron-left"/>
                </button>
                <h2 aria-live="polite">{heading}</h2>
                <button type="button" class="button is-quiet is-icon" aria-label=t(meetings::AFTER) data-action="calendar-after" on:click=move |_| go(true)>
                    <Icon name="chevron-right"/>
                </button>
                <button
                    type="button"
                    class="button is-small"
                    data-action="calendar-today"
                    on:click=move |_| change(look, |look| look.day = app().today.get_untracked())
                >
                    {t(meetings::NOW)}
                </button>
            </header>
            <div class="calendar-weekdays" aria-hidden="true">{weekdays}</div>
            <div class="calendar-days">{cells}</div>
            // On a small screen the cells are too small to read: the month is told below.
            <div class="calendar-below">{rows(shown)}</div>
        </section>
    }
}

#[component]
fn Cell(day: NaiveDate, shown: Vec<Shown>, today: bool, outside: bool, most: usize) -> impl IntoView {
    let more = shown.len().saturating_sub(most);
    let plan = Route {
        page: Page::Meetings { at: MeetingsAt::New },
        query: format!("day={day}"),
    };
    let list = Route {
        page: Page::Meetings { at: MeetingsAt::List },
        query: format!("from={day}&to={day}"),
    };
    let items = shown.into_iter().take(most).map(|one| {
        view! {
            <li>
                <a
                    class="calendar-meeting"
                    href=super::href(MeetingsAt::Meeting(one.id))
                    data-meeting=one.id.to_string()
                    data-state=one.state
                    data-verdict=one.verdict
                >
                    {one.start.map(|start| view! { <b>{clock_time(start)}</b> " " })}
                    <bdi>{one.name}</bdi>
                </a>
            </li>
        }
    });
    view! {
        <div class="calendar-day" class:is-outside=outside class:is-today=today data-day=day.to_string()>
            <a
                class="calendar-number"
                href=plan.href()
                aria-label=fill(meetings::PLAN_ON, &[("day", &date_long(day))])
                aria-current=today.then_some("date")
            >
                {day.day()}
                <span class="calendar-weekday">{weekday_and_date(day)}</span>
            </a>
            <ul>{items.collect_view()}</ul>
            {(more > 0).then(|| view! { <a class="calendar-more" href=list.href()>{fill(meetings::MORE_THAT_DAY, &[("n", &more)])}</a> })}
        </div>
    }
}
