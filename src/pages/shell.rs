//! The frame around all pages: navigation, workspace, save state, undo, messages.

use leptos::prelude::*;

use super::clients::ClientsPage;
use super::control::ControlPage;
use super::funnel::FunnelPage;
use super::meetings::MeetingsPage;
use super::settings::SettingsPage;
use super::today::TodayPage;
use super::welcome::Welcome;
use crate::components::Icon;
use crate::components::live::LiveRegion;
use crate::components::toasts::Toasts;
use crate::i18n::{Words, control, fill, meetings, shell, t};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::{SaveStatus, app};
use voronka_domain::record::Kind;

/// The whole page. It is built anew when the language or the workspace changes.
#[component]
pub fn Shell() -> impl IntoView {
    view! {
        {move || {
            app().generation.track();
            view! { <Frame/> }
        }}
        <LiveRegion/>
        <Toasts/>
    }
}

#[component]
fn Frame() -> impl IntoView {
    let has_board = Memo::new(|_| {
        app().watch_kind(Kind::Board);
        app().read(|workspace| workspace.boards.live().next().is_some())
    });
    let page = Memo::new(|_| app().route.get().page.name());
    view! {
        <Show when=move || has_board.get() fallback=|| view! { <Welcome/> }>
            <div class="app">
                <a class="skip-link visually-hidden" href="#main">{t(shell::SKIP_TO_CONTENT)}</a>
                <Brand/>
                <Navigation page/>
                <Foot/>
                {move || match page.get() {
                    "today" => view! { <TodayPage/> }.into_any(),
                    "meetings" => view! { <MeetingsPage/> }.into_any(),
                    "clients" => view! { <ClientsPage/> }.into_any(),
                    "control" => view! { <ControlPage/> }.into_any(),
                    "settings" => view! { <SettingsPage/> }.into_any(),
                    _ => view! { <FunnelPage/> }.into_any(),
                }}
            </div>
        </Show>
    }
}

#[component]
fn Brand() -> impl IntoView {
    let name = app()
        .storage(|space| space.meta().map(|meta| meta.name))
        .unwrap_or_else(|| "Voronka".to_owned());
    view! {
        <header class="app-brand">
            <button class="workspace" type="button" aria-haspopup="menu">
                <svg class="logo" aria-hidden="true"><use href="#icon-logo"></use></svg>
                <span class="workspace-name">{name}</span>
                <Icon name="chevron-down" small=true/>
            </button>
        </header>
    }
}

/// The pages that exist, in their order.
fn places() -> [(Page, &'static str, Words); 6] {
    [
        (Page::Today, "today", shell::TODAY),
        (Page::Funnel { deal: None }, "funnel", shell::FUNNEL),
        (
            Page::Meetings { at: MeetingsAt::List },
            "meetings",
            meetings::TITLE,
        ),
        (Page::Clients { client: None }, "clients", shell::CLIENTS),
        (Page::Control, "control", control::TITLE),
        (
            Page::Settings {
                section: String::new(),
            },
            "settings",
            shell::SETTINGS,
        ),
    ]
}

#[component]
fn Navigation(page: Memo<&'static str>) -> impl IntoView {
    let items = places().map(|(place, icon, words)| {
        let name = place.name();
        view! {
            <li>
                <a
                    class="nav-item"
                    href=Route::to(place).href()
                    aria-current=move || (page.get() == name).then_some("page")
                >
                    <Icon name=icon/>
                    <span class="nav-label">{t(words)}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="app-nav" aria-label=t(shell::MAIN_NAV)>
            <ul>{items.into_iter().collect_view()}</ul>
        </nav>
    }
}

#[component]
fn Foot() -> impl IntoView {
    let words = |status| match status {
        SaveStatus::Saved => shell::SAVED,
        SaveStatus::Unsaved => shell::NOT_SAVED,
        SaveStatus::Full => shell::NO_ROOM,
        SaveStatus::MemoryOnly => shell::IN_MEMORY,
        SaveStatus::ReadOnly => shell::READ_ONLY_SHORT,
    };
    let hint = |words, none, label: Option<String>| {
        label.map_or_else(|| t(none).to_owned(), |label| fill(words, &[("action", &label)]))
    };
    let undo_hint = move || hint(shell::UNDO_ACTION, shell::UNDO, app().undo_label.get());
    let redo_hint = move || hint(shell::REDO_ACTION, shell::REDO, app().redo_label.get());
    view! {
        <div class="app-foot">
            <span class="save-state" data-status=move || app().status.get().name()>
                <Icon name="save" small=true/>
                <span>{move || t(words(app().status.get()))}</span>
            </span>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="undo"
                aria-label=undo_hint
                title=undo_hint
                disabled=move || app().undo_label.get().is_none()
                on:click=|_| app().undo()
            >
                <Icon name="undo"/>
            </button>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="redo"
                aria-label=redo_hint
                title=redo_hint
                disabled=move || app().redo_label.get().is_none()
                on:click=|_| app().redo()
            >
                <Icon name="redo"/>
            </button>
        </div>
    }
}
