//! The frame around all pages: navigation, workspace, save state, undo, messages.

use leptos::prelude::*;

mod banners;
mod brand;
mod commands;
mod dialogs;
mod foot;
pub mod help;
pub mod history;
mod keys;
pub mod palette;
mod saving;
mod tour;
mod update;
mod who;

use banners::Banners;
use brand::Brand;
use foot::Foot;
use help::Help;
use history::HistoryPanel;
use keys::KeysHelp;
use palette::Palette;
use tour::Tour;

use super::deal::DealHost;
use super::funnel::FunnelPage;
use crate::components::Icon;
use crate::components::live::LiveRegion;
use crate::components::toasts::Toasts;
use crate::i18n::{Words, control, meetings, shell, t};
use crate::pages::exchange::Arriving;
use crate::parts;
use crate::platform::dom;
use crate::route::{MeetingsAt, Page, Route};
use crate::shortcuts::{self, Action};
use crate::state::app;
use voronka_domain::record::Kind;

/// The whole page. It is built anew when the language or the workspace changes.
#[component]
pub fn Shell() -> impl IntoView {
    view! {
        {move || {
            app().generation.track();
            view! {
                <Frame/>
                <Arriving/>
                {parts::show_quietly(parts::files)}
            }
        }}
        {parts::show_quietly(parts::moving)}
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
    Effect::new(move |before: Option<&'static str>| {
        let page = page.get();
        dom::set_title(&title(has_board.get().then_some(page)));
        // On a new page the focus is where the page begins, so that keys and screen readers go on from there.
        if before.is_some_and(|before| before != page) {
            dom::after_render(|| _ = dom::focus("#main"));
        }
        page
    });
    view! {
        <Show
            when=move || has_board.get() || app().safe_mode
            fallback=|| parts::show(parts::welcome, |page: fn() -> AnyView| page())
        >
            <div class="app">
                <a class="skip-link visually-hidden" href="#main">{t(shell::SKIP_TO_CONTENT)}</a>
                <Brand/>
                {(!app().safe_mode).then(|| view! { <Navigation page/> })}
                <Foot/>
                <div class="app-main">
                    <Banners/>
                    {move || {
                        let whole = |page: fn() -> AnyView| page();
                        match page.get() {
                            _ if app().safe_mode => parts::show(parts::settings, whole),
                            "today" => parts::show(parts::today, whole),
                            "meetings" => parts::show(parts::meetings, whole),
                            "clients" => parts::show(parts::clients, whole),
                            "control" => parts::show(parts::control, whole),
                            "settings" => parts::show(parts::settings, whole),
                            _ => view! { <FunnelPage/> }.into_any(),
                        }
                    }}
                </div>
            </div>
            {(!app().safe_mode).then(|| view! { <DealHost/> })}
            <KeysHelp/>
            <Palette/>
            <HistoryPanel/>
            <Help/>
            <Tour/>
        </Show>
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
        (Page::clients(), "clients", shell::CLIENTS),
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

/// What the browser's tab says.
fn title(page: Option<&str>) -> String {
    let name = app().workspace_name().map(|(name, _)| name);
    let product = t(shell::UNNAMED);
    let page = places()
        .into_iter()
        .find(|(place, ..)| Some(place.name()) == page);
    match (page, name) {
        (Some((_, _, words)), Some(name)) if name != product => format!("{} · {name} · {product}", t(words)),
        (Some((_, _, words)), _) => format!("{} · {product}", t(words)),
        (None, _) => product.to_owned(),
    }
}

/// The key that leads to a page.
fn shortcut_to(page: &str) -> Option<Action> {
    Some(match page {
        "today" => Action::ToToday,
        "funnel" => Action::ToFunnel,
        "meetings" => Action::ToMeetings,
        "clients" => Action::ToClients,
        "control" => Action::ToControl,
        "settings" => Action::ToSettings,
        _ => return None,
    })
}

#[component]
fn Navigation(page: Memo<&'static str>) -> impl IntoView {
    let items = places().map(|(place, icon, words)| {
        let name = place.name();
        let action = shortcut_to(name);
        view! {
            <li>
                <a
                    class="nav-item"
                    href=Route::to(place).href()
                    title=action.and_then(shortcuts::written)
                    aria-current=move || (page.get() == name).then_some("page")
                >
                    <Icon name=icon/>
                    <span class="nav-label">{t(words)}</span>
                    {(name == "today").then(|| parts::show_quietly(parts::due_badge))}
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
