//! Today: what waits for whom, the most urgent first.

mod actions;
pub mod badge;
mod finish;
mod group;
mod row;
mod telling;
pub mod whose;

use leptos::prelude::*;
use voronka_domain::funnel::agenda::{Agenda, agenda};
use voronka_domain::record::Kind;

use crate::components::Icon;
use crate::components::person::PersonSelect;
use crate::i18n::{t, today, weekday_and_date};
use crate::pages::clients::reminders::hand_over_reminders;
use crate::pages::follow_ups::FollowUpsOfToday;
use crate::route::{Page, Route};
use crate::state::app;
use group::{Group, Section};
use whose::Whose;

/// The page.
#[component]
pub fn TodayPage() -> impl IntoView {
    let whose = Memo::new(|_| whose::chosen());
    let agenda = Memo::new(move |_| {
        app().watch_kinds(&[Kind::Deal, Kind::Stage, Kind::Board, Kind::Settings]);
        let (person, day) = (whose.get().person(), app().today.get());
        app().read(|workspace| agenda(workspace, person, day))
    });
    let follow_ups = FollowUpsOfToday::new(whose);
    let is_empty = Memo::new(move |_| agenda.with(Agenda::is_empty) && follow_ups.is_empty());
    view! {
        <main class="page" id="main" data-page="today" tabindex="-1">
            <header class="page-head">
                <h1 class="page-title">{t(crate::i18n::shell::TODAY)}</h1>
                <p class="page-note">{weekday_and_date(app().today.get_untracked())}</p>
                <div class="page-actions"><WhoseFilter whose/></div>
            </header>
            <div class="page-body today">
                {hand_over_reminders(Signal::derive(move || whose.get().person()))}
                {follow_ups.block()}
                {Group::ALL.map(|group| view! { <Section group agenda/> }).into_iter().collect_view()}
                <Show when=move || is_empty.get()><Nothing/></Show>
            </div>
        </main>
    }
}

/// Whose deals are on show.
#[component]
fn WhoseFilter(whose: Memo<Whose>) -> impl IntoView {
    let button = move |who: Whose, words, name: &'static str| {
        view! {
            <button
                type="button"
                data-action=name
                aria-pressed=move || (whose.get() == who).to_string()
                on:click=move |_| whose::choose(who)
            >
                {t(words)}
            </button>
        }
    };
    view! {
        <div class="segmented" role="group" aria-label=t(today::WHOSE)>
            {move || app().me.get().map(|me| button(Whose::Person(me), today::MINE, "whose-mine"))}
            {button(Whose::Everyone, today::EVERYONE, "whose-all")}
        </div>
        <span class="today-whose">
            <PersonSelect
                value=Signal::derive(move || whose.get().person())
                nobody=t(today::EVERYONE)
                field="whose"
                label=t(today::PERSON)
                on_change=whose::choose_person
            />
        </span>
    }
}

/// What is said where nothing waits.
#[component]
fn Nothing() -> impl IntoView {
    let has_deals = app().read(|workspace| workspace.deals.live().next().is_some());
    let (icon, title, text) = if has_deals {
        ("check", today::ALL_CLEAR, today::ALL_CLEAR_TEXT)
    } else {
        ("funnel", today::NO_DEALS, today::NO_DEALS_TEXT)
    };
    view! {
        <div class="empty">
            <Icon name=icon/>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
            <div class="empty-actions">
                <a class="button is-primary" href=Route::to(Page::Funnel { deal: None }).href()>
                    {t(today::TO_FUNNEL)}
                </a>
            </div>
        </div>
    }
}
