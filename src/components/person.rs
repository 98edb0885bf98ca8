//! People: their initials in a coloured circle, and the choice of one of them.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::person::{Person, initials};
use voronka_domain::record::Kind;

use crate::state::app;

/// How many colours a circle can have.
const HUES: u64 = 8;

/// Initials in a circle whose colour follows from the identifier, so that a person looks the same everywhere.
#[component]
pub fn Avatar(
    /// Whose.
    id: Id,
    /// The name, shown when pointed at.
    #[prop(into)]
    name: String,
    /// `is-small`, `is-large` or nothing.
    #[prop(optional)]
    size: &'static str,
    /// Whether the name stands beside it: then it is decoration for people who hear the page.
    #[prop(optional)]
    beside_name: bool,
) -> impl IntoView {
    view! {
        <span
            class=format!("avatar {size}")
            data-hue=(id.number() % HUES + 1).to_string()
            title=name.clone()
            role=(!beside_name).then_some("img")
            aria-label=(!beside_name).then(|| name.clone())
            aria-hidden=beside_name.then_some("true")
        >
            {initials(&name)}
        </span>
    }
}

/// The name of somebody in the team, watched; people who left keep theirs.
pub fn person_name(id: Id) -> Option<String> {
    app().get::<Person>(id).map(|person| person.name)
}

/// The choice of somebody in the team, or of nobody. Somebody who left is offered only where already chosen.
#[component]
pub fn PersonSelect(
    /// Who is chosen.
    #[prop(into)]
    value: Signal<Option<Id>>,
    /// What "nobody" is called here.
    nobody: &'static str,
    /// The name in `data-field`.
    field: &'static str,
    /// The name for people who hear the page, where no label stands around the choice.
    #[prop(optional)]
    label: Option<&'static str>,
    /// Whether it reads as text until it is used.
    #[prop(optional)]
    bare: bool,
    /// Called with another choice.
    #[prop(into)]
    on_change: Callback<Option<Id>>,
) -> impl IntoView {
    let options = move || {
        app().watch_kind(Kind::Person);
        let chosen = value.get();
        let mut people: Vec<(Id, String)> = app().read(|workspace| {
            let team = workspace.team().into_iter();
            team.map(|(id, person)| (id, person.name.clone())).collect()
        });
        if let Some(id) = chosen.filter(|id| people.iter().all(|(known, _)| known != id)) {
            let name = app().read(|workspace| workspace.label(Kind::Person, id).map(str::to_owned));
            people.push((id, name.unwrap_or_else(|| id.to_string())));
        }
        let people = people.into_iter().map(move |(id, name)| {
            view! { <option value=id.to_string() prop:selected=chosen == Some(id)>{name}</option> }
        });
        view! {
            <option value="" prop:selected=chosen.is_none()>{nobody}</option>
            {people.collect_view()}
        }
    };
    view! {
        <select
            class=if bare { "input is-bare" } else { "input" }
            data-field=field
            aria-label=label
            on:change=move |event| on_change.run(event_target_value(&event).parse().ok())
        >
            {options}
        </select>
    }
}
