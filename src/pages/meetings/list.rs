//! The meetings: as a list, a month or a week.

use chrono::{Datelike as _, NaiveDate};
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::Meeting;
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::export;
use voronka_domain::meetings::figures::score_of;
use voronka_domain::meetings::listing::Listing;
use voronka_domain::record::Kind;

use super::calendar::CalendarView;
use super::filters::{Look, View, change, filter_bar, found, look};
use super::{Head, exporting, words};
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{Words, count, date_long, day_and_month, lang, meetings, percent, t};
use crate::route::MeetingsAt;
use crate::state::app;

/// The place of all meetings.
#[component]
pub(super) fn ListPlace() -> impl IntoView {
    let look = look();
    let found = found(look);
    let view = Memo::new(move |_| look.with(|look| look.view));
    let none_at_all = Memo::new(|_| {
        app().watch_kind(Kind::Meeting);
        app().read(|workspace| workspace.meetings.live().next().is_none())
    });
    view! {
        <Head at=MeetingsAt::List><Files found/></Head>
        <Show when=move || !none_at_all.get() fallback=|| view! { <Empty/> }>
            {filter_bar(look, false)}
            <div class="page-body">
                <div class="meeting-views">
                    <Views look/>
                    <p class="muted" role="status" data-count=move || found.with(Vec::len)>
                        {move || count(meetings::FOUND, found.with(Vec::len))}
                    </p>
                </div>
                {move || match view.get() {
                    View::List => parts(found),
                    View::Month | View::Week => view! { <CalendarView look found/> }.into_any(),
                }}
            </div>
        </Show>
    }
}

#[component]
fn Views(look: Memo<Look>) -> impl IntoView {
    let buttons = View::ALL.map(|one| {
        let words = match one {
            View::List => meetings::AS_LIST,
            View::Month => meetings::MONTH,
            View::Week => meetings::WEEK,
        };
        view! {
            <button
                type="button"
                aria-pressed=move || look.with(|look| look.view == one).to_string()
                data-view=one.name()
                on:click=move |_| change(look, |look| look.view = one)
            >
                {t(words)}
            </button>
        }
    });
    view! { <div class="segmented" role="group" aria-label=t(meetings::VIEW)>{buttons.into_iter().collect_view()}</div> }
}

/// What can be saved of the list.
#[component]
fn Files(found: Memo<Vec<Id>>) -> impl IntoView {
    let menu = RwSignal::new(None::<(f64, f64)>);
    let items = move || {
        vec![
            MenuItem::new(
                t(meetings::ICS_ALL),
                "calendar",
                "export-ics",
                exporting::save_all_planned,
            ),
            MenuItem::new(t(meetings::CSV), "download", "export-csv", move || {
                exporting::save_csv(&found.get_untracked())
            }),
        ]
    };
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            aria-label=t(meetings::MORE)
            aria-haspopup="menu"
            data-action="meetings-menu"
            on:click=move |event| menu.set(Some(below(&event)))
        >
            <Icon name="more"/>
        </button>
        {move || menu.get().map(|at| view! {
            <Menu label=t(meetings::MORE) items=items() at on_close=move |()| menu.set(None)/>
        })}
    }
}

#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="page-body">
            <div class="empty">
                <Icon name="meetings"/>
                <h2>{t(meetings::NONE_YET)}</h2>
                <p>{t(meetings::NONE_YET_WHY)}</p>
                <div class="empty-actions">
                    <a class="button is-primary" href=super::href(MeetingsAt::New)>
                        <Icon name="plus"/>
                        {t(meetings::NEW)}
                    </a>
                </div>
            </div>
        </div>
    }
}

/// The list in its parts: what waits for its report, what lies ahead, what is over.
fn parts(found: Memo<Vec<Id>>) -> AnyView {
    let listing = Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        found.with(|found| app().read(|workspace| Listing::of(workspace, found)))
    });
    let part = move |name: &'static str, words: Words, get: fn(&Listing) -> &Vec<Id>| {
        let ids = Memo::new(move |_| listing.with(|listing| get(listing).clone()));
        let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
        let section = move || {
            (!is_empty.get()).then(|| {
                view! {
                    <section class="meeting-part-of-list" data-part=name aria-label=t(words)>
                        <h2>{t(words)} " " <span class="muted">{move || ids.with(Vec::len)}</span></h2>
                        {rows(ids)}
                    </section>
                }
                .into_any()
            })
        };
        section.into_any()
    };
    let nothing = move || {
        found
            .with(Vec::is_empty)
            .then(|| view! { <p class="muted">{t(meetings::NONE_FOUND)}</p> }.into_any())
    };
    [
        part("unreported", meetings::UNREPORTED, |listing| &listing.unreported),
        part("ahead", meetings::AHEAD, |listing| &listing.ahead),
        part("over", meetings::OVER, |listing| &listing.over),
        nothing.into_any(),
    ]
    .into_any()
}

/// Meetings one below the other.
pub(super) fn rows(ids: Memo<Vec<Id>>) -> AnyView {
    view! {
        <ul class="meeting-list">
            <For each=move || ids.get() key=|id| *id let:id>
                {row(id)}
            </For>
        </ul>
    }
    .into_any()
}

/// The month in short, without its day: the language decides which comes first.
fn short_month(day: NaiveDate) -> String {
    let text = day_and_month(day);
    let month: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let month = month.trim_matches([' ', '.', ',', '\u{a0}']);
    if month.is_empty() {
        // Bulgarian has a number for it; its calendars say the first three letters.
        return crate::i18n::month(day).chars().take(3).collect();
    }
    month.to_owned()
}

fn row(id: Id) -> AnyView {
    (move || content(id, &app().get::<Meeting>(id).unwrap_or_default())).into_any()
}

fn content(id: Id, body: &Meeting) -> AnyView {
    let state = body.state();
    let (client, whom) = app().read(|workspace| {
        let client = client_of(workspace, body).and_then(|id| workspace.label(Kind::Client, id));
        (
            client.unwrap_or_else(|| t(meetings::WITHOUT_CLIENT)).to_owned(),
            export::with_whom(workspace, body),
        )
    });
    let owner = body.owner.map(|id| words::person(Some(id)));
    let parts: Vec<_> = [Some(client), Some(whom), owner]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let verdict = body.outcome.as_ref().map(|outcome| outcome.verdict);
    let day = body.date;
    view! {
        <li class="meeting-row" data-state=state.name() data-meeting=id.to_string() lang=lang().code()>
            <time class="meeting-date" title=day.map(date_long)>
                {day.map(|day| view! { <b>{day.day()}</b> {short_month(day)} })}
                {day.is_none().then(|| view! { <span>{t(meetings::NO_DAY)}</span> })}
            </time>
            <div class="meeting-main">
                <a class="meeting-title" href=super::href(MeetingsAt::Meeting(id))><bdi>{words::name(body)}</bdi></a>
                <p class="muted"><bdi>{parts.join(" · ")}</bdi></p>
            </div>
            <span class="meeting-state badge" data-tone=words::state_tone(state)>
                {body.exemplary.then(|| view! { <Icon name="star" small=true/> })}
                {words::state(state)}
            </span>
            {verdict.map(words::verdict_mark)}
            <bdi class="meeting-score">{score_of(body).map(percent)}</bdi>
        </li>
    }    .into_any()
}
