//! How much is due, on the way to Today: next steps and follow-ups.

use leptos::prelude::*;
use voronka_domain::after_sale::queue;
use voronka_domain::funnel::agenda;

use super::whose;
use crate::i18n::{count, number, shell};
use crate::state::{app, later};

/// The number; nothing where nothing is due.
pub fn due_badge() -> AnyView {
    let person = Memo::new(|_| whose::by_default());
    let watch = move || {
        app().watch_kinds(queue::KINDS);
        app().today.track();
        person.track();
    };
    let due = later(watch, move || {
        let (person, today) = (person.get(), app().today.get());
        app().read(|workspace| {
            agenda::count_due(workspace, person, today) + queue::count_due(workspace, person, today)
        })
    });
    view! {
        <Show when=move || { due.get() > 0 }>
            <span class="badge" data-tone="danger" data-metric="due" data-value=move || due.get()>
                <span aria-hidden="true">{move || number(due.get() as f64)}</span>
                <span class="visually-hidden">{move || count(shell::DUE, due.get())}</span>
            </span>
        </Show>
    }
    .into_any()
}
