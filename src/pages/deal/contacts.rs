//! The people at the client: who decides, who takes part in the deal, how to reach them.

use leptos::prelude::*;
use voronka_domain::client::{Client, Contact};
use voronka_domain::contact_link::{mailto, tel};
use voronka_domain::deal::Deal;
use voronka_domain::funnel::editing::set_taking_part;
use voronka_domain::id::Id;
use voronka_domain::sorting::Sorting as _;

use super::contact_form::ContactForm;
use super::edit;
use crate::components::Icon;
use crate::components::person::Avatar;
use crate::i18n::{Words, deal as texts, fill, t};
use crate::platform::dom;
use crate::state::app;

/// Which contact is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    New,
    Known(Id),
}

#[component]
pub fn Contacts(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let client = Memo::new(move |_| deal.with(|deal| deal.client));
    let contacts = Memo::new(move |_| contacts_of(client.get()));
    let ids = move || contacts.with(|contacts| contacts.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    let taking_part = Memo::new(move |_| deal.with(|deal| deal.contacts.clone()));
    let writing = RwSignal::new(None);
    let is_new = move || writing.get() == Some(Writing::New);
    let empty = move || {
        let words = match (client.get(), contacts.with(Vec::is_empty)) {
            (None, _) => texts::CLIENT_FIRST,
            (Some(_), true) if !is_new() => texts::NO_CONTACTS,
            _ => return None,
        };
        Some(view! { <p class="muted deal-empty">{t(words)}</p> })
    };
    let new_form = move || {
        let client = client.get().filter(|_| is_new())?;
        Some(view! {
            <ContactForm client known=None contact=Contact::default() on_done=move |()| {
                writing.set(None);
                dom::focus("[data-action='add-contact']");
            }/>
        })
    };
    view! {
        <section class="block" data-block="contacts" aria-label=t(texts::CONTACTS)>
            <header class="block-head">
                <h3>{t(texts::CONTACTS)}</h3>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small is-end"
                    data-action="add-contact"
                    aria-label=t(texts::ADD_CONTACT)
                    title=t(texts::ADD_CONTACT)
                    disabled=move || client.get().is_none()
                    on:click=move |_| writing.set(Some(Writing::New))
                >
                    <Icon name="plus"/>
                </button>
            </header>
            {empty}
            {new_form}
            <ul class="people-list">
                <For each=ids key=|id| *id let:contact>
                    <Row id contact client contacts taking_part writing/>
                </For>
            </ul>
        </section>
    }
}

/// The contacts of a client: those who decide first, then by name.
pub fn contacts_of(client: Option<Id>) -> Vec<(Id, Contact)> {
    let client: Option<Client> = client.and_then(|id| app().get(id));
    let mut contacts: Vec<(Id, Contact)> = client
        .iter()
        .flat_map(|client| client.contacts.iter())
        .map(|(id, contact)| (id, contact.clone()))
        .collect();
    contacts
        .order_by(|a, b| (!a.1.decision_maker, &a.1.name, a.0).cmp(&(!b.1.decision_maker, &b.1.name, b.0)));
    contacts
}

#[component]
fn Row(
    id: Id,
    contact: Id,
    client: Memo<Option<Id>>,
    contacts: Memo<Vec<(Id, Contact)>>,
    taking_part: Memo<Vec<Id>>,
    writing: RwSignal<Option<Writing>>,
) -> impl IntoView {
    let body = Memo::new(move |_| {
        contacts.with(|contacts| {
            let found = contacts.iter().find(|(known, _)| *known == contact);
            found.map(|(_, body)| body.clone()).unwrap_or_default()
        })
    });
    let is_writing = Memo::new(move |_| writing.get() == Some(Writing::Known(contact)));
    let takes_part = move || taking_part.with(|known| known.contains(&contact));
    let tick = move |event| {
        let ticked = event_target_checked(&event);
        edit(id, texts::DID_TAKES_PART, |workspace| {
            set_taking_part(workspace, id, contact, ticked)
        });
    };
    let form = move || {
        let client = client.get_untracked()?;
        Some(view! {
            <ContactForm client known=Some(contact) contact=body.get_untracked() on_done=move |()| {
                writing.set(None);
                dom::focus(&format!("[data-action='edit-contact:{contact}']"));
            }/>
        })
    };
    view! {
        <li class=move || if is_writing.get() { "" } else { "person-row" } data-contact=contact.to_string()>
            <Show when=move || is_writing.get() fallback=move || {
                view! {
                    <label class="check">
                        <input
                            type="checkbox"
                            data-action=format!("takes-part:{contact}")
                            aria-label=move || with_name(texts::TAKES_PART, &body.get())
                            title=move || with_name(texts::TAKES_PART, &body.get())
                            prop:checked=takes_part
                            on:change=tick
                        />
                    </label>
                    {move || view! { <Card contact body=body.get()/> }}
                    <EditContact contact body on_click=move |()| writing.set(Some(Writing::Known(contact)))/>
                }
            }>
                {form()}
            </Show>
        </li>
    }
}

/// Opens the form of a contact.
#[component]
pub fn EditContact(
    /// Which contact.
    contact: Id,
    /// What is known of them.
    body: Memo<Contact>,
    /// Called when the form is wanted.
    #[prop(into)]
    on_click: Callback<()>,
) -> impl IntoView {
    let label = move || with_name(texts::EDIT_CONTACT, &body.get());
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action=format!("edit-contact:{contact}")
            aria-label=label
            title=label
            on:click=move |_| on_click.run(())
        >
            <Icon name="edit"/>
        </button>
    }
}

/// Who it is, and the links to call and write.
#[component]
pub fn Card(
    /// Which contact.
    contact: Id,
    /// What is known of them.
    body: Contact,
) -> impl IntoView {
    let name = shown_name(&body);
    let link = |href: Option<String>, icon, words| {
        let text = with_name(words, &body);
        href.map(|href| {
            view! {
                <a class="button is-quiet is-icon is-small" href=href aria-label=text.clone() title=text>
                    <Icon name=icon/>
                </a>
            }
        })
    };
    let call = link(tel(&body.phone), "phone", texts::CALL);
    let write = link(mailto(&body.email), "mail", texts::WRITE);
    let about = [&body.position, &body.phone, &body.email];
    let about: Vec<&str> = about
        .into_iter()
        .map(|text| &**text)
        .filter(|text| !text.is_empty() && *text != name)
        .collect();
    let note = Some(body.note.clone()).filter(|note| !note.is_empty());
    view! {
        <Avatar id=contact name=name.clone() beside_name=true/>
        <div class="person-main">
            <b>
                <bdi>{name}</bdi>
                {body
                    .decision_maker
                    .then(|| {
                        view! {
                            <span class="badge" data-tone="accent">
                                <Icon name="star" small=true/>
                                {t(texts::DECIDES)}
                            </span>
                        }
                    })}
            </b>
            <p dir="auto">{about.join(" · ")}</p>
            {note.map(|note| view! { <p dir="auto" class="person-note">{note}</p> })}
        </div>
        {call}
        {write}
    }
}

/// What a contact is called: the name, else whatever is known.
fn shown_name(contact: &Contact) -> String {
    let known = [&contact.name, &contact.phone, &contact.email];
    known
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_default()
}

/// A sentence about a contact.
pub fn with_name(words: Words, contact: &Contact) -> String {
    fill(words, &[("name", &shown_name(contact))])
}
