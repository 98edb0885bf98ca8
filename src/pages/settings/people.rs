//! The team: who is in it, what they do, and who uses this copy.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::people::{Work, add_person, work};
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use super::hand_over::{HandOver, Leaving};
use super::person_row::PersonRow;
use crate::components::Icon;
use crate::i18n::settings::people;
use crate::i18n::{fill, t};
use crate::platform::dom;
use crate::state::app;

/// The section.
#[component]
pub(super) fn PeopleSection() -> impl IntoView {
    let ids = Memo::new(|_| {
        app().watch_kind(Kind::Person);
        app().read(|workspace| {
            let mut people: Vec<_> = workspace.people.live().collect();
            people.order_by(|a, b| (a.1.left, &a.1.name, a.0).cmp(&(b.1.left, &b.1.name, b.0)));
            people
                .into_iter()
                .map(|(id, person)| (id, person.left))
                .collect::<Vec<_>>()
        })
    });
    let works = Memo::new(|_| {
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Client);
        app().watch_kind(Kind::Stage);
        app().read(work)
    });
    let leaving = RwSignal::new(None::<Leaving>);
    let is_empty = move || ids.with(Vec::is_empty);
    let some_left = move || ids.with(|ids| ids.iter().any(|(_, left)| *left));
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(people::TEAM)}</h2>
            </header>
            <p class="field-hint">{t(people::NOTE)}</p>
            <AddPerson/>
            <Show when=is_empty>
                <div class="empty">
                    <Icon name="people"/>
                    <p>{t(people::EMPTY)}</p>
                </div>
            </Show>
            <People ids left=false works leaving/>
        </section>
        <Show when=some_left>
            <section class="block">
                <header class="block-head">
                    <h2>{t(people::FORMER)}</h2>
                </header>
                <People ids left=true works leaving/>
            </section>
        </Show>
        {move || {
            leaving.get().map(|asked| view! { <HandOver asked on_close=move |()| leaving.set(None)/> })
        }}
    }
}

#[component]
fn People(
    ids: Memo<Vec<(Id, bool)>>,
    left: bool,
    works: Memo<BTreeMap<Id, Work>>,
    leaving: RwSignal<Option<Leaving>>,
) -> impl IntoView {
    let chosen = move || {
        let ids = ids.get().into_iter();
        ids.filter(|(_, gone)| *gone == left)
            .map(|(id, _)| id)
            .collect::<Vec<Id>>()
    };
    view! {
        <ul class="people-list">
            <For each=chosen key=|id| *id let:id>
                <PersonRow id works leaving/>
            </For>
        </ul>
    }
}

#[component]
fn AddPerson() -> impl IntoView {
    let name = RwSignal::new(String::new());
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked();
        let label = fill(people::ADDED, &[("name", &typed.trim())]);
        let mut added = None;
        let done = app().act(label.clone(), |_, act| {
            let (id, edit) = add_person(act, &typed, &[])?;
            added = Some(id);
            Ok::<_, voronka_domain::people::PersonError>(edit)
        });
        match done {
            Ok(()) => {
                name.set(String::new());
                app().say(label);
            }
            Err(_) => app().toast_error(t(people::NEEDS_NAME).to_owned()),
        }
        // The first one added is most often whoever adds them.
        let is_first = app().me.get_untracked().is_none()
            && app().read(|workspace| workspace.people.live().count() == 1);
        if is_first {
            app().set_me(added);
        }
        dom::focus("[data-field='new-person']");
    };
    view! {
        <form class="row" on:submit=add>
            <input
                class="input add-field"
                type="text"
                dir="auto"
                autocomplete="off"
                data-field="new-person"
                aria-label=t(people::NEW_NAME)
                placeholder=t(people::NEW_NAME)
                prop:value=move || name.get()
                on:input=move |event| name.set(event_target_value(&event))
            />
            <button type="submit" class="button" data-action="add-person">
                <Icon name="plus" small=true/>
                {t(people::ADD)}
            </button>
        </form>
    }
}
