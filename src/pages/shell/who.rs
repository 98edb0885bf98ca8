//! Who works in this copy.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use crate::components::menu::below;
use crate::components::person::{Avatar, person_name};
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{fill, shell, t};
use crate::route::{Page, Route};
use crate::state::app;

/// The button with the person's name, and the menu to become another one.
#[component]
pub fn Who() -> impl IntoView {
    let at = RwSignal::new(None);
    let me = move || {
        let id = app().me.get()?;
        Some((id, person_name(id)?))
    };
    let label = move || match me() {
        Some((_, name)) => fill(shell::I_AM_NAME, &[("name", &name)]),
        None => t(shell::I_AM).to_owned(),
    };
    view! {
        <button
            type="button"
            class="who"
            data-action="who"
            data-person=move || me().map(|(id, _)| id.to_string())
            aria-haspopup="menu"
            aria-expanded=move || at.get().is_some().to_string()
            title=label
            on:click=move |event| at.set(Some(below(&event)))
        >
            {move || match me() {
                Some((id, name)) => {
                    view! {
                        <Avatar id name=name.clone() beside_name=true/>
                        <bdi class="who-name" aria-hidden="true">{name}</bdi>
                        <span class="visually-hidden">{label}</span>
                    }
                        .into_any()
                }
                None => {
                    view! {
                        <Icon name="person"/>
                        <span class="who-name" aria-hidden="true">{t(shell::I_AM)}</span>
                        <span class="visually-hidden">{t(shell::I_AM)}</span>
                    }
                        .into_any()
                }
            }}
        </button>
        {move || at.get().map(|at_point| {
            view! { <Menu label=t(shell::WHO_AM_I) items=items() at=at_point on_close=move |()| at.set(None)/> }
        })}
    }
}

fn items() -> Vec<MenuItem> {
    app().watch_kind(Kind::Person);
    let me = app().me.get_untracked();
    let team: Vec<(Id, String)> = app().read(|workspace| {
        let team = workspace.team().into_iter();
        team.map(|(id, person)| (id, person.name.clone())).collect()
    });
    let mut items: Vec<MenuItem> = team
        .into_iter()
        .map(|(id, name)| {
            let become_this = move || app().set_me(Some(id));
            MenuItem::new(name, "person", format!("me-{id}"), become_this).checked(me == Some(id))
        })
        .collect();
    items.push(MenuItem::new(t(shell::I_AM_NOBODY), "close", "me-nobody", || {
        app().set_me(None)
    }));
    items.push(MenuItem::new(
        t(shell::PEOPLE_SETTINGS),
        "people",
        "people-settings",
        || {
            app().go(Route::to(Page::Settings {
                section: "people".into(),
            }));
        },
    ));
    items
}
