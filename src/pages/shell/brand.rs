//! The workspace in use, and the way to another one.

use leptos::prelude::*;

use super::dialogs::{DeleteWorkspace, RenameWorkspace};
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{fill, shell, t};
use crate::state::app;

/// What the menu has opened.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Opened {
    Menu((f64, f64)),
    Rename,
    Delete,
}

/// The button with the name of the workspace, and its menu.
#[component]
pub fn Brand() -> impl IntoView {
    let name = move || {
        app().space.track();
        app()
            .workspace_name()
            .map_or_else(|| t(shell::UNNAMED).to_owned(), |(name, _)| name)
    };
    let label = move || fill(shell::WORKSPACE_BUTTON, &[("name", &name())]);
    let opened = RwSignal::new(None);
    let close = move || opened.set(None);
    view! {
        <header class="app-brand">
            <button
                class="workspace"
                type="button"
                aria-haspopup="menu"
                aria-expanded=move || matches!(opened.get(), Some(Opened::Menu(_))).to_string()
                aria-label=label
                title=name
                data-action="workspaces"
                on:click=move |event| opened.set(Some(Opened::Menu(below(&event))))
            >
                <svg class="logo" aria-hidden="true"><use href="#icon-logo"></use></svg>
                <bdi class="workspace-name">{name}</bdi>
                <Icon name="chevron-down" small=true/>
            </button>
            {move || match opened.get() {
                None => ().into_any(),
                Some(Opened::Menu(at)) => {
                    let items = items(opened);
                    view! { <Menu label=t(shell::WORKSPACES) items at on_close=move |()| close_menu(opened)/> }
                        .into_any()
                }
                Some(Opened::Rename) => view! { <RenameWorkspace on_close=close/> }.into_any(),
                Some(Opened::Delete) => view! { <DeleteWorkspace on_close=close/> }.into_any(),
            }}
        </header>
    }
}

/// An action of the menu may have opened a dialog by the time the menu says that it closed.
fn close_menu(opened: RwSignal<Option<Opened>>) {
    if matches!(opened.get_untracked(), Some(Opened::Menu(_))) {
        opened.set(None);
    }
}

fn items(opened: RwSignal<Option<Opened>>) -> Vec<MenuItem> {
    let current = app().space.get_untracked();
    let mut has_sample = false;
    let mut items: Vec<MenuItem> = app()
        .workspaces()
        .into_iter()
        .map(|known| {
            has_sample |= known.sample;
            let is_current = known.key == current;
            let (icon, key) = (if known.sample { "star" } else { "funnel" }, known.key);
            let action = format!("workspace-{key}");
            let go = move || {
                if !is_current {
                    app().switch(&key);
                }
            };
            MenuItem::new(known.name, icon, action, go).checked(is_current)
        })
        .collect();
    items.push(MenuItem::new(
        t(shell::NEW_WORKSPACE),
        "plus",
        "new-workspace",
        || app().switch_to_new(),
    ));
    if !has_sample {
        items.push(MenuItem::new(t(shell::SAMPLE_TRY), "star", "load-sample", || {
            app().switch_to_sample()
        }));
    }
    items.push(MenuItem::new(
        t(shell::RENAME_WORKSPACE),
        "edit",
        "rename-workspace",
        move || opened.set(Some(Opened::Rename)),
    ));
    let delete = MenuItem::new(
        t(shell::DELETE_WORKSPACE),
        "trash",
        "delete-workspace",
        move || opened.set(Some(Opened::Delete)),
    );
    items.push(delete.danger());
    items
}
