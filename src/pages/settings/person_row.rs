//! One person of the team: name, roles, what is in their hands.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::people::{Removal, Work, removal, remove_person, rename_person, set_left, set_role};
use voronka_domain::person::{Person, Role};

use super::hand_over::{Leaving, Why};
use crate::components::in_place::LineInPlace;
use crate::components::menu::below;
use crate::components::person::Avatar;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::settings::people;
use crate::i18n::{Words, count, fill, t, words};
use crate::state::app;

/// The row of a person.
#[component]
pub(super) fn PersonRow(
    /// Who.
    id: Id,
    /// What everybody has in their hands.
    works: Memo<BTreeMap<Id, Work>>,
    /// Takes a question about their work.
    leaving: RwSignal<Option<Leaving>>,
) -> impl IntoView {
    let person = Memo::new(move |_| app().get::<Person>(id).unwrap_or_default());
    let name = Signal::derive(move || person.with(|person| person.name.clone()));
    let named = move |words: Words| fill(words, &[("name", &name.get())]);
    let work = Memo::new(move |_| works.with(|works| works.get(&id).copied().unwrap_or_default()));
    let is_me = move || app().me.get() == Some(id);
    let left = move || person.with(|person| person.left);
    let roles = Role::ALL.map(|role| {
        let has = move || person.with(|person| person.is(role));
        view! {
            <button
                type="button"
                class="chip"
                data-role=role_hook(role)
                aria-pressed=move || has().to_string()
                on:click=move |_| toggle_role(id, role, !person.with_untracked(|person| person.is(role)))
            >
                {words::role(role)}
            </button>
        }
    });
    let menu = RwSignal::new(None::<(f64, f64)>);
    view! {
        <li class="person-row team-row" data-person-row=id.to_string()>
            {move || view! { <Avatar id name=name.get() size="is-large" beside_name=true/> }}
            <div class="person-main">
                <LineInPlace
                    value=name
                    field="person-name"
                    label=t(people::NAME)
                    class="is-bare team-name"
                    on_commit=Callback::new(move |typed: String| rename(id, &typed))
                />
                <p>{move || in_hands(work.get())}</p>
            </div>
            <div class="team-roles" role="group" aria-label=move || named(people::ROLES_OF)>
                {roles.into_iter().collect_view()}
            </div>
            <button
                type="button"
                class="button is-small team-me"
                data-action="i-am"
                aria-pressed=move || is_me().to_string()
                hidden=left
                on:click=move |_| toggle_me(id, &name.get_untracked())
            >
                {move || if is_me() { t(people::YOU) } else { t(people::I_AM) }}
                <span class="visually-hidden">": " {move || name.get()}</span>
            </button>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="person-menu"
                aria-haspopup="menu"
                aria-label=move || named(people::MORE_OF)
                on:click=move |event| menu.set(Some(below(&event)))
            >
                <Icon name="more"/>
            </button>
            {move || {
                menu.get()
                    .map(|at| {
                        let items = actions(id, person.get_untracked(), work.get_untracked(), leaving);
                        view! {
                            <Menu label=named(people::MORE_OF) items at on_close=move |()| menu.set(None)/>
                        }
                    })
            }}
        </li>
    }
}

/// The name of a role in `data-role`, for tests and scripts.
fn role_hook(role: Role) -> &'static str {
    match role {
        Role::Hunter => "hunter",
        Role::Closer => "closer",
        Role::Farmer => "farmer",
        Role::Head => "head",
    }
}

fn in_hands(work: Work) -> String {
    if work == Work::default() {
        return t(people::NO_WORK).to_owned();
    }
    let (deals, clients) = (
        count(people::DEALS, work.deals),
        count(people::CLIENTS, work.clients),
    );
    fill(people::WORK, &[("deals", &deals), ("clients", &clients)])
}

fn actions(id: Id, person: Person, work: Work, leaving: RwSignal<Option<Leaving>>) -> Vec<MenuItem> {
    let mut items = Vec::new();
    let ask = move |why| leaving.set(Some(Leaving { id, why }));
    if work != Work::default() {
        items.push(MenuItem::new(
            t(people::HAND_OVER),
            "people",
            "hand-over",
            move || ask(Why::HandOver),
        ));
    }
    if person.left {
        let name = person.name.clone();
        items.push(MenuItem::new(
            t(people::COME_BACK),
            "restore",
            "come-back",
            move || {
                let edit = app().read(|workspace| set_left(workspace, id, false));
                app().commit_undoable(fill(people::CAME_BACK, &[("name", &name)]), edit);
            },
        ));
    } else {
        items.push(MenuItem::new(
            t(people::LEAVE),
            "arrow-right",
            "leave",
            move || ask(Why::Leave),
        ));
    }
    let is_known = app().read(|workspace| removal(workspace, id)) == Removal::Left;
    // Somebody of whom the history speaks can only leave.
    if !is_known {
        let delete = move || {
            let edit = app().read(|workspace| remove_person(workspace, id));
            app().commit_undoable(fill(people::DELETED, &[("name", &person.name)]), edit);
            if app().me.get_untracked() == Some(id) {
                app().set_me(None);
            }
        };
        items.push(MenuItem::new(t(people::DELETE), "trash", "delete-person", delete).danger());
    }
    items
}

fn rename(id: Id, typed: &str) -> bool {
    let label = fill(people::RENAMED, &[("name", &typed.trim())]);
    let done = app().act(label, |workspace, _| rename_person(workspace, id, typed));
    if done.is_err() {
        app().toast_error(t(people::NEEDS_NAME).to_owned());
    }
    done.is_ok()
}

fn toggle_role(id: Id, role: Role, has: bool) {
    let (name, edit) = app().read(|workspace| {
        let name = workspace.people.get(id).map(|person| person.name.clone());
        (name.unwrap_or_default(), set_role(workspace, id, role, has))
    });
    app().commit(fill(people::ROLES_CHANGED, &[("name", &name)]), edit);
}

fn toggle_me(id: Id, name: &str) {
    let is_me = app().me.get_untracked() == Some(id);
    app().set_me((!is_me).then_some(id));
    app().toast(if is_me {
        t(people::ME_UNSET).to_owned()
    } else {
        fill(people::ME_SET, &[("name", &name)])
    });
}
