//! Name, city, industry, site, owner, tags and note: edited where they stand.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::{ClientError, ClientField, set_field};
use voronka_domain::contact_link::web;
use voronka_domain::id::Id;

use super::tags::Tags;
use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::components::person::{Avatar, PersonSelect};
use crate::i18n::{Words, clients, fill, t};
use crate::state::app;

/// Changes a field, or says why not.
fn set(id: Id, what: Words, field: ClientField) -> bool {
    let name = app()
        .read(|workspace| workspace.clients.get(id).map(|client| client.name.clone()))
        .unwrap_or_default();
    let label = fill(clients::CHANGED, &[("name", &name), ("what", &t(what))]);
    let done = app().act(label, |workspace, _| set_field(workspace, id, field));
    match done {
        Ok(()) => true,
        Err(ClientError::Nameless) => {
            app().toast_error(t(clients::NEEDS_NAME).to_owned());
            false
        }
        Err(_) => false,
    }
}

/// The name, and what can be done.
#[component]
pub(super) fn Heading(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
    children: Children,
) -> impl IntoView {
    let name = Signal::derive(move || client.with(|client| client.name.clone()));
    let place = move || {
        client.with(|client| {
            let known = [&client.city, &client.industry];
            let known: Vec<&str> = known
                .into_iter()
                .map(String::as_str)
                .filter(|text| !text.is_empty())
                .collect();
            known.join(" · ")
        })
    };
    view! {
        <header class="client-head">
            {move || view! { <Avatar id name=name.get() size="is-large" beside_name=true/> }}
            <div>
                <h1 class="visually-hidden">{name}</h1>
                <TextInPlace
                    value=name
                    field="client-name"
                    label=t(clients::NAME)
                    class="is-bare client-title"
                    single=true
                    on_commit=Callback::new(move |typed| {
                        set(id, clients::NAME, ClientField::Name(typed));
                    })
                />
                <p class="muted client-place" dir="auto">{place}</p>
            </div>
            {children()}
        </header>
    }
}

/// Everything else about the client.
#[component]
pub(super) fn About(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
) -> impl IntoView {
    let line = move |words: Words, field, read: fn(&Client) -> &String, make: fn(String) -> ClientField| {
        view! {
            <label class="fact">
                <span>{t(words)}</span>
                <LineInPlace
                    value=Signal::derive(move || client.with(|client| read(client).clone()))
                    field
                    placeholder="—"
                    on_commit=Callback::new(move |typed| set(id, words, make(typed)))
                />
            </label>
        }
    };
    let site = move || {
        let href = client.with(|client| web(&client.site))?;
        Some(view! {
            <a
                class="button is-quiet is-icon is-small"
                href=href
                target="_blank"
                rel="noopener noreferrer"
                data-action="open-site"
                aria-label=t(clients::OPEN_SITE)
                title=t(clients::OPEN_SITE)
            >
                <Icon name="external"/>
            </a>
        })
    };
    view! {
        <section class="block" data-block="about">
            <header class="block-head">
                <h2>{t(clients::ABOUT)}</h2>
            </header>
            <div class="facts">
                {line(clients::CITY, "client-city", |client| &client.city, ClientField::City)}
                {line(clients::INDUSTRY, "client-industry", |client| &client.industry, ClientField::Industry)}
                <div class="fact-site">
                    {line(clients::SITE, "client-site", |client| &client.site, ClientField::Site)}
                    {site}
                </div>
                <label class="fact">
                    <span>{t(clients::OWNER)}</span>
                    <PersonSelect
                        value=Signal::derive(move || client.with(|client| client.owner))
                        nobody=t(clients::NOBODY)
                        field="client-owner"
                        bare=true
                        on_change=Callback::new(move |owner| {
                            set(id, clients::OWNER, ClientField::Owner(owner));
                        })
                    />
                </label>
                <div class="fact">
                    <span id="client-tags">{t(clients::TAGS)}</span>
                    <Tags id client/>
                </div>
            </div>
            <label class="field">
                <span class="field-label">{t(clients::NOTE)}</span>
                <TextInPlace
                    value=Signal::derive(move || client.with(|client| client.note.clone()))
                    field="client-note"
                    class=""
                    placeholder=t(clients::NOTE_HINT)
                    on_commit=Callback::new(move |note| {
                        set(id, clients::NOTE, ClientField::Note(note));
                    })
                />
            </label>
        </section>
    }
}
