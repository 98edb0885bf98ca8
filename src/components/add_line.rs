//! A field at the end of a list, which adds what is typed into it.

use leptos::html::Input;
use leptos::prelude::*;

use crate::i18n::{Words, t};

/// The field: Enter adds what was typed and makes room for the next. `field` is its name in `data-field`.
pub fn add_line(field: &'static str, label: Words, add: impl Fn(&str) + 'static) -> AnyView {
    let node = NodeRef::<Input>::new();
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() != "Enter" || event.is_composing() {
            return;
        }
        event.prevent_default();
        let text = event_target_value(&event);
        if text.trim().is_empty() {
            return;
        }
        add(&text);
        if let Some(input) = node.try_get_untracked().flatten() {
            input.set_value("");
        }
    };
    view! {
        <input
            node_ref=node
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            data-field=field
            placeholder=t(label)
            aria-label=t(label)
            on:keydown=on_key
        />
    }
    .into_any()
}
