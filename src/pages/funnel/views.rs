//! Saved views: a filter and an order under a name.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::view::{View, remove_view, rename_view, save_view, views_by_name};

use super::board::Board;
use super::dialogs::Ask;
use crate::components::{Icon, MenuItem, Modal};
use crate::i18n::{fill, funnel, shell, t};
use crate::state::app;

/// The views to choose from, and what can be done with them.
pub fn offer(board: Board) -> Vec<MenuItem> {
    let shown = app().read(|workspace| board.wanted.get_untracked().write(workspace));
    let views: Vec<(Id, View)> = app().read(views_by_name);
    let has_any = !views.is_empty();
    let mut items: Vec<MenuItem> = views
        .into_iter()
        .map(|(id, view)| {
            let is_shown = view.query == shown;
            let run = move || app().set_query(view.query.clone());
            MenuItem::new(view.name, "eye", format!("view:{id}"), run).checked(is_shown)
        })
        .collect();
    items.push(MenuItem::new(
        t(funnel::SAVE_VIEW_MORE),
        "plus",
        "save-view",
        move || {
            board.dialog.set(Some(Ask::SaveView));
        },
    ));
    if has_any {
        items.push(MenuItem::new(
            t(funnel::MANAGE_VIEWS_MORE),
            "edit",
            "manage-views",
            move || {
                board.dialog.set(Some(Ask::ManageViews));
            },
        ));
    }
    items
}

/// Saves what is shown now under a name.
pub fn save(board: Board, name: &str) {
    let wanted = board.wanted.get_untracked();
    let label = fill(funnel::VIEW_SAVED, &[("view", &name)]);
    let done = app().act(label.clone(), |workspace, act| {
        let query = wanted.write(workspace);
        Ok::<_, std::convert::Infallible>(save_view(workspace, act, name, &query))
    });
    if done.is_ok() {
        app().toast(label);
    }
}

/// All views, to rename or delete them.
#[component]
pub fn ManageViews(close: Callback<()>) -> impl IntoView {
    let views = move || {
        app().watch_kind(Kind::View);
        app().read(views_by_name)
    };
    view! {
        <Modal name="views" title=t(funnel::VIEWS) on_close=close>
            <div class="dialog-body form">
                <ul class="view-list">
                    <For each=views key=|(id, _)| *id let((id, view))>
                        <Row id view/>
                    </For>
                </ul>
            </div>
            <footer class="dialog-foot">
                <button type="button" class="button is-primary" on:click=move |_| close.run(())>
                    {t(shell::CLOSE)}
                </button>
            </footer>
        </Modal>
    }
}

#[component]
fn Row(id: Id, view: View) -> impl IntoView {
    let name = view.name.clone();
    let rename = move |event| {
        let text = event_target_value(&event);
        let label = fill(funnel::VIEW_RENAMED, &[("view", &text)]);
        let edit = app().read(|workspace| rename_view(workspace, id, &text));
        app().commit(label, edit);
    };
    let remove = move |_| {
        let label = fill(funnel::VIEW_DELETED, &[("view", &name)]);
        let edit = app().read(|workspace| remove_view(workspace, id));
        app().commit_undoable(label, edit);
    };
    view! {
        <li class="row" data-view=id.to_string()>
            <input
                class="input"
                prop:value=view.name.clone()
                maxlength="80"
                aria-label=t(funnel::VIEW_NAME)
                on:change=rename
            />
            <button
                type="button"
                class="button is-quiet is-icon is-danger"
                aria-label=fill(funnel::DELETE_NAMED, &[("name", &view.name)])
                data-action="delete-view"
                on:click=remove
            >
                <Icon name="trash"/>
            </button>
        </li>
    }
}
