//! Adding deals on top of a column, one after the other, without leaving the keyboard.

use leptos::html::Input;
use leptos::prelude::*;
use voronka_domain::funnel::adding::{AddError, NewDeal, add_deal, top_of_stage};
use voronka_domain::id::Id;
use web_sys::{KeyboardEvent, SubmitEvent};

use super::board::Board;
use crate::i18n::{amount, fill, funnel, shell, t};
use crate::platform::dom;
use crate::state::app;

/// The list of known clients offered while typing; more would only slow the typing down.
const OFFERED: usize = 400;

/// The form on top of a column.
#[component]
pub fn QuickAdd(id: Id) -> impl IntoView {
    let board = Board::here();
    let (client, title, value) = (
        NodeRef::<Input>::new(),
        NodeRef::<Input>::new(),
        NodeRef::<Input>::new(),
    );
    let error = RwSignal::new(None::<String>);
    let currency = app().read(|workspace| workspace.settings().currency);
    let text = |field: NodeRef<Input>| {
        field
            .get_untracked()
            .map(|input| input.value())
            .unwrap_or_default()
    };
    let close = move || {
        board.adding.set(None);
        dom::after_render(move || {
            let add = format!("[data-stage='{id}'] [data-action='quick-add']");
            // On a board without deals the column is gone with its form.
            _ = dom::focus(&add) || dom::focus("[data-action='first-deal']");
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = text(value);
        let sum = amount(&typed, currency);
        if sum.is_none() && !typed.trim().is_empty() {
            error.set(Some(t(funnel::NOT_A_SUM).to_owned()));
            return dom::focus_field(value);
        }
        let new = NewDeal {
            client: text(client),
            title: text(title),
            value: sum,
        };
        match add(id, &new) {
            Ok(name) => {
                error.set(None);
                for field in [client, title, value] {
                    field.get_untracked().iter().for_each(|input| input.set_value(""));
                }
                dom::focus_field(client);
                app().say(fill(funnel::ADDED, &[("deal", &name)]));
            }
            Err(refused) => {
                let words = match refused {
                    AddError::NoStage => funnel::STAGE_IS_GONE,
                    _ => funnel::NAMELESS,
                };
                error.set(Some(t(words).to_owned()));
                dom::focus_field(client);
            }
        }
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    Effect::new(move || {
        client.track();
        dom::focus_field(client);
    });
    view! {
        <form class="quick-add" data-form="quick-add" on:submit=submit on:keydown=keys novalidate>
            <input
                node_ref=client
                class="input"
                name="client"
                list="known-clients"
                autocomplete="off"
                placeholder=t(funnel::CLIENT)
                aria-label=t(funnel::CLIENT)
            />
            <KnownClients/>
            <input
                node_ref=title
                class="input"
                name="title"
                autocomplete="off"
                placeholder=t(funnel::WHAT_IS_SOLD)
                aria-label=t(funnel::WHAT_IS_SOLD)
            />
            <div class="quick-add-foot">
                <input
                    node_ref=value
                    class="input is-number"
                    name="value"
                    inputmode="decimal"
                    autocomplete="off"
                    placeholder=fill(funnel::VALUE_IN, &[("currency", &currency)])
                    aria-label=fill(funnel::VALUE_IN, &[("currency", &currency)])
                />
                <button type="button" class="button is-small is-quiet" on:click=move |_| close()>
                    {t(shell::CANCEL)}
                </button>
                <button type="submit" class="button is-small is-primary" data-action="add-deal">
                    {t(funnel::ADD)}
                </button>
            </div>
            {move || error.get().map(|error| view! { <p class="field-error" role="alert">{error}</p> })}
        </form>
    }
}

#[component]
fn KnownClients() -> impl IntoView {
    let names: Vec<String> = app().read(|workspace| {
        let names = workspace.clients.live().map(|(_, client)| client.name.clone());
        names.take(OFFERED).collect()
    });
    view! {
        <datalist id="known-clients">
            {names.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
    }
}

/// Adds the deal and answers what it is called.
fn add(stage: Id, new: &NewDeal) -> Result<String, AddError> {
    let name = if new.title.trim().is_empty() {
        &new.client
    } else {
        &new.title
    };
    let name = voronka_domain::text::clean_line(name);
    let label = fill(funnel::ADDED, &[("deal", &name)]);
    app().act(label, |workspace, act| {
        let above = top_of_stage(workspace, stage);
        add_deal(workspace, act, stage, above, new).map(|(_, edit)| edit)
    })?;
    Ok(name)
}
