//! With whom: the client, the deal, the contacts who take part.

use leptos::prelude::*;
use voronka_domain::client::{Client, Contact};
use voronka_domain::deal::Deal;
use voronka_domain::funnel::editing::put_contact;
use voronka_domain::id::Id;
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::editing::{Field, set_client_by_name, set_field};
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;
use voronka_domain::text::fold;

use super::one::One;
use crate::components::Icon;
use crate::components::in_place::LineInPlace;
use crate::i18n::{defence, meetings, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// How many names are suggested while a person types.
const SUGGESTED: usize = 12;

/// The client of the meeting, that of its deal too.
fn client(one: One) -> Memo<Option<Id>> {
    Memo::new(move |_| {
        let deal = one.body.with(|body| body.deal);
        deal.into_iter().for_each(|id| app().watch(Kind::Deal, id));
        one.body
            .with(|body| app().read(|workspace| client_of(workspace, body)))
    })
}

/// The fields.
#[component]
pub(super) fn WithWhom(one: One) -> impl IntoView {
    let client = client(one);
    view! {
        <div class="field-row">
            <ClientField one client/>
            <DealField one client/>
        </div>
        <Contacts one client/>
    }
}

#[component]
fn ClientField(one: One, client: Memo<Option<Id>>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let name = Signal::derive(move || {
        let known = client.get().and_then(|id| app().get::<Client>(id));
        known.map(|client| client.name).unwrap_or_default()
    });
    let suggestions = move || {
        let typed = fold(&typed.get());
        if typed.trim().is_empty() {
            return Vec::new();
        }
        app().read(|workspace| {
            let names = workspace.clients.live().map(|(_, client)| client.name.clone());
            names
                .filter(|name| fold(name).contains(&typed))
                .take(SUGGESTED)
                .collect::<Vec<_>>()
        })
    };
    let commit = move |name: String| {
        let done = app().act(t(meetings::CHANGED).to_owned(), |workspace, act| {
            Ok::<_, std::convert::Infallible>(set_client_by_name(workspace, act, one.id, &name))
        });
        done.is_ok()
    };
    view! {
        <label class="field">
            <span class="field-label">{t(defence::CLIENT)}</span>
            <LineInPlace
                value=name
                field="meeting-client"
                class=""
                placeholder=t(defence::CLIENT_HINT)
                list="meeting-clients"
                on_typed=move |text: String| typed.set(text)
                on_commit=commit
            />
            <datalist id="meeting-clients">
                {move || suggestions().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
        </label>
    }
}

#[component]
fn DealField(one: One, client: Memo<Option<Id>>) -> impl IntoView {
    let deals = Memo::new(move |_| {
        app().watch_kind(Kind::Deal);
        let own = one.body.with(|body| body.deal);
        let client = client.get();
        app().read(|workspace| {
            let of_client = |deal: &Deal| client.is_some() && deal.client == client;
            let deals = workspace
                .deals
                .all()
                .filter(|(id, deal)| Some(*id) == own || (!deal.gone && !deal.archived && of_client(deal)));
            deals
                .map(|(id, deal)| (id, deal.title.clone()))
                .collect::<Vec<_>>()
        })
    });
    let options = move || {
        let own = one.body.with(|body| body.deal);
        let option = move |(id, title): (Id, String)| {
            view! { <option value=id.to_string() prop:selected=own == Some(id)>{title}</option> }
        };
        deals.get().into_iter().map(option).collect_view()
    };
    let choose = move |event| {
        one.set(Field::Deal(event_target_value(&event).parse().ok()));
    };
    view! {
        <div class="field">
            <label class="field-label" for="meeting-deal">{t(defence::DEAL)}</label>
            <span class="row is-nowrap">
                <select class="input" id="meeting-deal" data-field="deal" on:change=choose>
                    <option value="" prop:selected=move || one.body.with(|body| body.deal.is_none())>
                        {t(defence::NO_DEAL)}
                    </option>
                    {options}
                </select>
                {move || one.body.with(|body| body.deal).map(|id| view! {
                    <a
                        class="button is-quiet is-icon"
                        href=Route::to(Page::Funnel { deal: Some(id) }).href()
                        aria-label=t(defence::DEAL)
                    >
                        <Icon name="external"/>
                    </a>
                })}
            </span>
        </div>
    }
}

#[component]
fn Contacts(one: One, client: Memo<Option<Id>>) -> impl IntoView {
    let known = move || {
        let client = client
            .get()
            .and_then(|id| app().get::<Client>(id))
            .unwrap_or_default();
        let mut list: Vec<(Id, Contact)> = client
            .contacts
            .iter()
            .map(|(id, contact)| (id, contact.clone()))
            .collect();
        list.order_by(|a, b| {
            b.1.decision_maker
                .cmp(&a.1.decision_maker)
                .then(a.1.name.cmp(&b.1.name))
        });
        list
    };
    let list = move || {
        let known = known();
        if known.is_empty() {
            return view! { <p class="muted">{t(defence::NO_CONTACTS)}</p> }.into_any();
        }
        let chosen = one.body.with(|body| body.contacts.clone());
        let rows = known.into_iter().map(|(id, contact)| {
            let takes_part = chosen.contains(&id);
            view! {
                <label class="check">
                    <input
                        type="checkbox"
                        data-contact=id.to_string()
                        prop:checked=takes_part
                        on:change=move |event| one.set(Field::Contact(id, event_target_checked(&event)))
                    />
                    <span>
                        <bdi>{contact.name}</bdi>
                        {(!contact.position.is_empty()).then(|| view! { <span class="muted">" · "<bdi>{contact.position}</bdi></span> })}
                        {contact.decision_maker.then(|| view! { " " <span class="badge" data-tone="accent">{t(defence::DECIDES)}</span> })}
                    </span>
                </label>
            }
        });
        view! { <div class="contact-checks">{rows.collect_view()}</div> }.into_any()
    };
    let add = move |event: web_sys::KeyboardEvent| {
        if event.key() != "Enter" || event.is_composing() {
            return;
        }
        event.prevent_default();
        let name = event_target_value(&event);
        let Some(client) = client.get_untracked().filter(|_| !name.trim().is_empty()) else {
            return;
        };
        let done = app().act(t(defence::CONTACT_ADDED).to_owned(), |workspace, act| {
            let written = Contact {
                name,
                ..Contact::default()
            };
            let id = (act.fresh)();
            let mut edit = put_contact(workspace, act, client, Some(id), &written)?;
            edit.extend(set_field(workspace, one.id, Field::Contact(id, true)));
            Ok::<_, voronka_domain::funnel::editing::ContactError>(edit)
        });
        if done.is_ok() {
            dom::after_render(|| _ = dom::focus("[data-field=new-contact]"));
        }
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{t(defence::CONTACTS)}</legend>
            {list}
            {move || client.get().map(|_| view! {
                <input
                    class="input is-bare"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    data-field="new-contact"
                    placeholder=t(defence::NEW_CONTACT)
                    aria-label=t(defence::NEW_CONTACT)
                    on:keydown=add
                />
            })}
        </fieldset>
    }
}
