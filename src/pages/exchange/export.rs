//! What to export, and the download.

use leptos::prelude::*;
use voronka_domain::exchange::{self, Author, Meta, Named, Scope};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use super::{close, size};
use crate::components::person::PersonSelect;
use crate::components::{Icon, Modal};
use crate::i18n::{Words, count, count_with, exchange as texts, fill, shell, t};
use crate::platform::storage::preference;
use crate::platform::{clock, files, sealing};
use crate::state::app;

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Everything,
    Person,
    Client,
    Deals,
    Template,
}

impl Choice {
    fn name(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Person => "person",
            Self::Client => "client",
            Self::Deals => "deals",
            Self::Template => "template",
        }
    }
}

/// The text of a file of the scope, from this copy.
pub(super) fn text_of(scope: &Scope) -> String {
    app().read(|workspace| exchange::export(workspace, scope, &meta()))
}

fn meta() -> Meta {
    let known = app().storage(|space| space.meta());
    let person = app().me.get_untracked().map(|id| Named {
        id,
        name: app().read(|workspace| workspace.label(Kind::Person, id).unwrap_or_default().to_owned()),
    });
    Meta {
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        exported_at: clock::now(),
        exported_by: Author {
            device: preference("device").unwrap_or_default(),
            person,
        },
        workspace: known
            .map(|meta| Named {
                id: meta.id,
                name: meta.name,
            })
            .unwrap_or_default(),
    }
}

pub(super) fn file_name(scope: &Scope) -> String {
    let label = |kind, id| app().read(|workspace| workspace.label(kind, id).unwrap_or_default().to_owned());
    let part = match scope {
        Scope::Everything => String::new(),
        Scope::Person(id) => label(Kind::Person, *id),
        Scope::Client(id) => label(Kind::Client, *id),
        Scope::Deals(_) => t(texts::SCOPE_DEALS).to_owned(),
        Scope::Template => t(texts::SCOPE_TEMPLATE).to_owned(),
        Scope::Since(_) => app()
            .me
            .get_untracked()
            .map(|me| label(Kind::Person, me))
            .unwrap_or_default(),
    };
    exchange::file_name(&meta().workspace.name, clock::now(), &part)
}

/// Downloads everything at once, without asking, and answers the name of the file.
pub fn save_everything() -> String {
    let name = file_name(&Scope::Everything);
    files::save(&name, "application/json", text_of(&Scope::Everything).as_bytes());
    app().note_backup();
    name
}

/// The dialog.
#[component]
pub(super) fn Export(scope: Option<Scope>) -> impl IntoView {
    let deals = match &scope {
        Some(Scope::Deals(deals)) => deals.clone(),
        _ => Vec::new(),
    };
    let choice = RwSignal::new(match &scope {
        Some(Scope::Deals(_)) => Choice::Deals,
        _ => Choice::Everything,
    });
    let person = RwSignal::new(app().me.get_untracked());
    let client = RwSignal::new(None);
    let chosen = deals.clone();
    let scope = Memo::new(move |_| match choice.get() {
        Choice::Everything => Some(Scope::Everything),
        Choice::Template => Some(Scope::Template),
        Choice::Deals => Some(Scope::Deals(chosen.clone())),
        Choice::Person => person.get().map(Scope::Person),
        Choice::Client => client.get().map(Scope::Client),
    });
    let prepared = RwSignal::new(None::<(usize, usize)>);
    Effect::new(move || {
        let wanted = scope.get();
        prepared.set(None);
        // The dialog answers first, and the figures follow: ten thousand deals take a moment.
        set_timeout(
            move || {
                if scope.try_get_untracked() == Some(wanted.clone())
                    && let Some(wanted) = wanted
                {
                    let records = app().read(|workspace| exchange::count(workspace, &wanted));
                    prepared.try_set(Some((records, text_of(&wanted).len())));
                }
            },
            std::time::Duration::from_millis(20),
        );
    });
    let figures = move || match (scope.get(), prepared.get()) {
        (None, _) => t(texts::NOTHING_CHOSEN).to_owned(),
        (_, None) => t(texts::PREPARING).to_owned(),
        (_, Some((records, bytes))) => count_with(texts::IN_THE_FILE, records, &[("size", &size(bytes))]),
    };
    let passphrase = RwSignal::new(String::new());
    let sealing_now = RwSignal::new(false);
    let download = move |_| {
        let Some(scope) = scope.get_untracked() else {
            return;
        };
        let secret = passphrase.get_untracked();
        if secret.is_empty() {
            return hand_over(&scope, &text_of(&scope));
        }
        sealing_now.set(true);
        leptos::task::spawn_local(async move {
            let sealed = sealing::seal(&text_of(&scope), &secret).await;
            sealing_now.try_set(false);
            match sealed {
                Some(text) => hand_over(&scope, &text),
                None => app().toast_error(t(texts::CANNOT_SEAL).to_owned()),
            }
        });
    };
    let card = move |which: Choice, title: String, note: Words| {
        view! {
            <label class="option-card">
                <input
                    type="radio"
                    name="export-scope"
                    value=which.name()
                    prop:checked=move || choice.get() == which
                    on:change=move |_| choice.set(which)
                />
                <span class="option-title">{title}</span>
                <span class="option-text">{t(note)}</span>
            </label>
        }
    };
    view! {
        <Modal name="export" title=t(texts::EXPORT) size="is-wide" on_close=|()| close()>
            <div class="dialog-body form">
                <fieldset class="field">
                    <legend class="field-label">{t(texts::SCOPE)}</legend>
                    <div class="option-cards">
                        {(!deals.is_empty())
                            .then(|| card(Choice::Deals, count(texts::CHOSEN_DEALS, deals.len()), texts::CHOSEN_DEALS_NOTE))}
                        {card(Choice::Everything, t(texts::EVERYTHING).to_owned(), texts::EVERYTHING_NOTE)}
                        {card(Choice::Person, t(texts::ONE_PERSON).to_owned(), texts::ONE_PERSON_NOTE)}
                        {card(Choice::Client, t(texts::ONE_CLIENT).to_owned(), texts::ONE_CLIENT_NOTE)}
                        {card(Choice::Template, t(texts::TEMPLATE).to_owned(), texts::TEMPLATE_NOTE)}
                    </div>
                </fieldset>
                <Show when=move || choice.get() == Choice::Person>
                    <label class="field">
                        <span class="field-label">{t(texts::WHO)}</span>
                        <PersonSelect
                            value=person
                            nobody=t(texts::CHOOSE_ONE)
                            field="person"
                            on_change=move |id| person.set(id)
                        />
                    </label>
                </Show>
                <Show when=move || choice.get() == Choice::Client>
                    <label class="field">
                        <span class="field-label">{t(texts::WHICH_CLIENT)}</span>
                        <ClientSelect client/>
                    </label>
                </Show>
                <label class="field">
                    <span class="field-label">{t(texts::PASSPHRASE_OPTIONAL)}</span>
                    <input
                        class="input"
                        type="password"
                        autocomplete="new-password"
                        data-field="passphrase"
                        on:input=move |event| passphrase.set(event_target_value(&event))
                    />
                    <span class="field-hint">{t(texts::PASSPHRASE_NOTE)}</span>
                </label>
            </div>
            <footer class="dialog-foot">
                <p class="muted is-start" aria-live="polite" data-export-size="">{figures}</p>
                <button type="button" class="button" on:click=|_| close()>
                    {t(shell::CANCEL)}
                </button>
                <button
                    type="button"
                    class="button is-primary"
                    data-action="download"
                    disabled=move || scope.get().is_none() || sealing_now.get()
                    on:click=download
                >
                    <Icon name="download" small=true/>
                    {t(texts::DOWNLOAD)}
                </button>
            </footer>
        </Modal>
    }
}

/// Hands the file over, and says so.
fn hand_over(scope: &Scope, text: &str) {
    let name = file_name(scope);
    files::save(&name, "application/json", text.as_bytes());
    if *scope == Scope::Everything {
        app().note_backup();
    }
    close();
    let said = fill(texts::EXPORTED, &[("file", &name)]);
    app().say(said.clone());
    app().toast(said);
}

#[component]
fn ClientSelect(client: RwSignal<Option<Id>>) -> impl IntoView {
    let mut clients: Vec<(String, Id)> = app().read(|workspace| {
        let live = workspace.clients.live();
        live.map(|(id, client)| (client.name.clone(), id)).collect()
    });
    clients.order_by_key(|(name, id)| (name.to_lowercase(), *id));
    let options = clients.into_iter().map(|(name, id)| {
        view! {
            <option value=id.to_string() selected=move || client.get_untracked() == Some(id)>
                {name}
            </option>
        }
    });
    view! {
        <select
            class="input"
            data-field="client"
            on:change=move |event| client.set(event_target_value(&event).parse().ok())
        >
            <option value="">{t(texts::CHOOSE_ONE)}</option>
            {options.collect_view()}
        </select>
    }
}
