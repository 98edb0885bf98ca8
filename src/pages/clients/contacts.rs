//! The people at the client.

use leptos::prelude::*;
use voronka_domain::client::{Client, Contact};
use voronka_domain::id::Id;

use crate::components::Icon;
use crate::i18n::{clients, deal as texts, t};
use crate::pages::deal::contact_form::ContactForm;
use crate::pages::deal::contacts::{Card, EditContact, contacts_of};
use crate::platform::dom;

/// Which contact is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    New,
    Known(Id),
}

/// The contacts: those who decide first.
#[component]
pub(super) fn Contacts(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
) -> impl IntoView {
    let contacts = Memo::new(move |_| contacts_of(Some(id)));
    let ids = move || contacts.with(|contacts| contacts.iter().map(|(id, _)| *id).collect::<Vec<Id>>());
    let writing = RwSignal::new(None::<Writing>);
    let warning = move || {
        let words = match client.with(|client| (client.contacts.is_empty(), client.has_decision_maker())) {
            (true, _) => clients::NO_CONTACTS,
            (false, false) => clients::NO_ONE_DECIDES,
            _ => return None,
        };
        Some(view! { <p class="field-hint">{t(words)}</p> })
    };
    let new_form = move || {
        (writing.get() == Some(Writing::New)).then(|| {
            view! {
                <ContactForm client=id known=None contact=Contact::default() on_done=move |()| {
                    writing.set(None);
                    dom::focus("[data-action='add-contact']");
                }/>
            }
        })
    };
    view! {
        <section class="block" data-block="contacts">
            <header class="block-head">
                <h2>{t(clients::CONTACTS)}</h2>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small is-end"
                    data-action="add-contact"
                    aria-label=t(texts::ADD_CONTACT)
                    title=t(texts::ADD_CONTACT)
                    on:click=move |_| writing.set(Some(Writing::New))
                >
                    <Icon name="plus"/>
                </button>
            </header>
            {warning}
            {new_form}
            <ul class="people-list">
                <For each=ids key=|id| *id let:contact>
                    <Row client=id contact contacts writing/>
                </For>
            </ul>
        </section>
    }
}

#[component]
fn Row(
    client: Id,
    contact: Id,
    contacts: Memo<Vec<(Id, Contact)>>,
    writing: RwSignal<Option<Writing>>,
) -> impl IntoView {
    let body = Memo::new(move |_| {
        contacts.with(|contacts| {
            let found = contacts.iter().find(|(known, _)| *known == contact);
            found.map(|(_, body)| body.clone()).unwrap_or_default()
        })
    });
    let is_writing = Memo::new(move |_| writing.get() == Some(Writing::Known(contact)));
    let form = move || {
        view! {
            <ContactForm client known=Some(contact) contact=body.get_untracked() on_done=move |()| {
                writing.set(None);
                dom::focus(&format!("[data-action='edit-contact:{contact}']"));
            }/>
        }
    };
    let card = move || {
        view! {
            {move || view! { <Card contact body=body.get()/> }}
            <EditContact contact body on_click=move |()| writing.set(Some(Writing::Known(contact)))/>
        }
    };
    view! {
        <li class=move || if is_writing.get() { "" } else { "person-row" } data-contact=contact.to_string()>
            <Show when=move || is_writing.get() fallback=card>
                {form()}
            </Show>
        </li>
    }
}
