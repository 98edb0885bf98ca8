//! Writing down a contact: a new one, or a known one anew.

use leptos::prelude::*;
use voronka_domain::client::Contact;
use voronka_domain::funnel::editing::{put_contact, remove_contact};
use voronka_domain::id::Id;

use crate::i18n::{deal as texts, fill, shell, t};
use crate::platform::dom;
use crate::state::app;

/// The form. Enter saves, Escape and "Cancel" leave everything as it was.
#[component]
pub fn ContactForm(
    /// Of which client.
    client: Id,
    /// The contact written anew; none for a new one.
    known: Option<Id>,
    /// What is known so far.
    contact: Contact,
    /// Called when the form is done with.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let name = contact.name.clone();
    let draft = RwSignal::new(contact);
    let is_empty = RwSignal::new(false);
    dom::after_render(|| {
        dom::focus("[data-field='contact-name']");
    });
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let written = draft.get_untracked();
        let label = fill(texts::DID_CONTACT, &[("name", &written.name)]);
        let saved = app().act(label, |workspace, act| {
            put_contact(workspace, act, client, known, &written)
        });
        match saved {
            Ok(()) => on_done.run(()),
            Err(_) => is_empty.set(true),
        }
    };
    let remove = move |contact: Id| {
        let label = fill(texts::DID_REMOVE_CONTACT, &[("name", &name)]);
        let edit = app().read(|workspace| remove_contact(workspace, client, contact));
        on_done.run(());
        app().commit_undoable(label, edit);
    };
    let remove = StoredValue::new(remove);
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            on_done.run(());
        }
    };
    let field = move |words, field, kind, read: fn(&mut Contact) -> &mut String| {
        let value = draft.with_untracked(|draft| read(&mut draft.clone()).clone());
        view! {
            <label class="field">
                <span class="field-label">{t(words)}</span>
                <input
                    class="input"
                    type=kind
                    dir="auto"
                    autocomplete="off"
                    data-field=field
                    prop:value=value
                    on:input=move |event| draft.update(|draft| *read(draft) = event_target_value(&event))
                />
            </label>
        }
    };
    view! {
        <form class="log-form" novalidate=true data-form="contact" on:submit=save on:keydown=keys>
            <div class="field-row">
                {field(texts::NAME, "contact-name", "text", |contact| &mut contact.name)}
                {field(texts::POSITION, "contact-position", "text", |contact| &mut contact.position)}
                {field(texts::PHONE, "contact-phone", "tel", |contact| &mut contact.phone)}
                {field(texts::EMAIL, "contact-email", "email", |contact| &mut contact.email)}
            </div>
            <label class="field">
                <span class="field-label">{t(texts::NOTE)}</span>
                <textarea
                    class="input is-short"
                    rows="1"
                    dir="auto"
                    data-field="contact-note"
                    prop:value=draft.with_untracked(|draft| draft.note.clone())
                    on:input=move |event| draft.update(|draft| draft.note = event_target_value(&event))
                ></textarea>
            </label>
            <label class="check">
                <input
                    type="checkbox"
                    data-field="contact-decides"
                    prop:checked=draft.with_untracked(|draft| draft.decision_maker)
                    on:change=move |event| draft.update(|draft| draft.decision_maker = event_target_checked(&event))
                />
                <span>{t(texts::DECIDES_LONG)}</span>
            </label>
            {move || {
                is_empty
                    .get()
                    .then(|| view! { <p class="field-error" role="alert">{t(texts::CONTACT_EMPTY)}</p> })
            }}
            <div class="row">
                <button type="submit" class="button is-primary" data-action="save-contact">
                    {t(shell::SAVE)}
                </button>
                <button type="button" class="button" data-action="cancel-contact" on:click=move |_| on_done.run(())>
                    {t(shell::CANCEL)}
                </button>
                {known
                    .map(|contact| {
                        view! {
                            <button
                                type="button"
                                class="button is-quiet is-danger"
                                data-action="remove-contact"
                                on:click=move |_| remove.with_value(|remove| remove(contact))
                            >
                                {t(texts::REMOVE_CONTACT)}
                            </button>
                        }
                    })}
            </div>
        </form>
    }
}
