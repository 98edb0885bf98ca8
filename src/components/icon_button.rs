//! A button that is only an icon, with its words for those who don't see it and beside the pointer.

use leptos::prelude::*;
use voronka_domain::deal::ActivityKind;
use web_sys::MouseEvent;

use super::Icon;
use crate::i18n::words::{activity_hook, activity_icon};
use crate::i18n::{Words, t};

/// The button; `action` is its name in `data-action`.
pub fn icon_button(
    action: &'static str,
    icon: &'static str,
    label: Words,
    run: impl Fn(MouseEvent) + 'static,
) -> AnyView {
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action=action
            aria-label=t(label)
            title=t(label)
            on:click=run
        >
            <Icon name=icon/>
        </button>
    }
    .into_any()
}

/// The button that logs an activity with one tap.
pub fn log_button(kind: ActivityKind, label: String, run: impl Fn() + 'static) -> AnyView {
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-log=activity_hook(kind)
            data-action="log"
            aria-label=label.clone()
            title=label
            on:click=move |_| run()
        >
            <Icon name=activity_icon(kind)/>
        </button>
    }
    .into_any()
}
