//! Meetings: defended before, judged after, learnt from.

mod agreements;
mod answers;
pub(super) mod beside;
mod calendar;
mod checklists;
mod closing;
mod criteria;
mod defence;
mod dialogs;
mod exporting;
mod fields;
mod figures;
mod filters;
mod goals;
mod history;
mod library;
mod list;
mod numbers;
mod one;
mod paper;
mod people;
mod report;
mod review;
mod steps;
mod tables;
mod trend;
mod verdict;
mod warnings;
mod words;

use std::convert::Infallible;

use leptos::prelude::*;
use voronka_domain::funnel::filter::pairs;
use voronka_domain::meetings::editing::{Origin, plan};

use self::checklists::ChecklistsPlace;
use self::figures::FiguresPlace;
use self::library::LibraryPlace;
use self::list::ListPlace;
use self::one::OneMeeting;
use crate::components::Icon;
use crate::i18n::{Words, meetings, t};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// The page.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let at = Memo::new(|before: Option<&MeetingsAt>| match app().route.get().page {
        Page::Meetings { at } => at,
        // On the way to another page: nothing new is to be shown.
        _ => before.copied().unwrap_or(MeetingsAt::List),
    });
    Effect::new(move || {
        if at.get() == MeetingsAt::New {
            begin();
        }
    });
    view! {
        <main class="page" id="main" data-page="meetings" tabindex="-1">
            {move || match at.get() {
                MeetingsAt::New => ().into_any(),
                MeetingsAt::Meeting(id) => view! { <OneMeeting id/> }.into_any(),
                MeetingsAt::List => view! { <ListPlace/> }.into_any(),
                MeetingsAt::Library => view! { <LibraryPlace/> }.into_any(),
                MeetingsAt::Figures => view! { <FiguresPlace/> }.into_any(),
                MeetingsAt::Checklists => view! { <ChecklistsPlace/> }.into_any(),
            }}
        </main>
    }
}

/// Plans a meeting from what the address says, and shows it.
fn begin() {
    let mut origin = Origin::default();
    for (key, value) in pairs(&app().route.get_untracked().query) {
        match key {
            "deal" => origin.deal = value.parse().ok(),
            "client" => origin.client = value.parse().ok(),
            "day" => origin.day = value.parse().ok(),
            _ => {}
        }
    }
    let mut planned = None;
    let done = app().act(t(meetings::PLANNED).to_owned(), |workspace, act| {
        let (id, edit) = plan(workspace, act, origin);
        planned = Some(id);
        Ok::<_, Infallible>(edit)
    });
    let there =
        planned.filter(|id| done.is_ok() && app().read(|workspace| workspace.meetings.alive(*id).is_some()));
    app().replace(Route::to(Page::Meetings {
        at: there.map_or(MeetingsAt::List, MeetingsAt::Meeting),
    }));
}

/// The address of a place in Meetings.
fn href(at: MeetingsAt) -> String {
    Route::to(Page::Meetings { at }).href()
}

/// The head of the page with its parts.
#[component]
fn Head(
    /// The part shown.
    at: MeetingsAt,
    /// Buttons besides "New meeting".
    children: Children,
) -> impl IntoView {
    let parts: [(MeetingsAt, Words); 4] = [
        (MeetingsAt::List, meetings::LIST),
        (MeetingsAt::Library, meetings::LIBRARY),
        (MeetingsAt::Figures, meetings::FIGURES),
        (MeetingsAt::Checklists, meetings::CHECKLISTS),
    ];
    let tabs = parts.map(|(part, words)| {
        view! { <a href=href(part) aria-current=(part == at).then_some("page")>{t(words)}</a> }
    });
    view! {
        <header class="page-head">
            <h1 class="page-title">{t(meetings::TITLE)}</h1>
            <div class="page-actions">
                {children()}
                <a class="button is-small is-primary" href=href(MeetingsAt::New) data-action="new-meeting">
                    <Icon name="plus" small=true/>
                    <span class="button-label">{t(meetings::NEW)}</span>
                </a>
            </div>
        </header>
        <nav class="tabs meeting-tabs" aria-label=t(meetings::SECTIONS)>{tabs.into_iter().collect_view()}</nav>
    }
}
