//! Short messages at the edge of the page.

use leptos::prelude::*;

use super::Icon;
use crate::i18n::{shell, t};
use crate::state::{Toast, app};

/// All messages on show.
#[component]
pub fn Toasts() -> impl IntoView {
    view! {
        <div class="toasts" role="status">
            <For each=move || app().toasts.get() key=|toast| toast.id let:toast>
                <Message toast/>
            </For>
        </div>
    }
}

#[component]
fn Message(toast: Toast) -> impl IntoView {
    let id = toast.id;
    let undo = move |_| {
        app().close_toast(id);
        app().undo();
    };
    view! {
        <div class="toast" data-tone=toast.is_error.then_some("danger")>
            <Icon name=if toast.is_error { "alert" } else { "check" } small=true/>
            <span>{toast.text}</span>
            {toast.undo.then(|| view! { <button class="toast-action" on:click=undo>{t(shell::UNDO)}</button> })}
            <button class="toast-action" aria-label=t(shell::CLOSE) on:click=move |_| app().close_toast(id)>
                <Icon name="close" small=true/>
            </button>
        </div>
    }
}
