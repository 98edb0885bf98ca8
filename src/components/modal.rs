//! The one dialog of the app: a native `<dialog>`, which keeps the focus inside and gives it back.

use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::Icon;
use crate::i18n::{Words, shell, t};

/// A dialog that is open as long as it is in the page. Escape, the cross and a click beside it call `on_close`.
/// Children are `.dialog-body` and `.dialog-foot`, or a form around both.
#[component]
pub fn Modal(
    /// The name in `data-dialog`.
    name: &'static str,
    /// The heading.
    #[prop(into)]
    title: String,
    /// `is-small`, `is-wide`, `is-full` or nothing.
    #[prop(optional)]
    size: &'static str,
    /// Called when the person leaves without deciding.
    #[prop(into)]
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<Dialog>::new();
    give_focus_back();
    Effect::new(move || {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            dialog.show_modal().ok();
        }
    });
    let close_beside = move |event: web_sys::MouseEvent| {
        // A press on the dialog element itself is one on its backdrop: the frame inside covers the rest.
        let on_backdrop = node
            .get_untracked()
            .is_some_and(|dialog| event.target().as_ref() == Some(dialog.as_ref()));
        if on_backdrop {
            on_close.run(());
        }
    };
    let cancel = move |event: web_sys::Event| {
        event.prevent_default();
        on_close.run(());
    };
    view! {
        <dialog
            node_ref=node
            class=format!("dialog {size}")
            data-dialog=name
            aria-labelledby=format!("{name}-title")
            on:cancel=cancel
            on:mousedown=close_beside
        >
            <div class="dialog-frame">
                <header class="dialog-head">
                    <h2 id=format!("{name}-title")>{title}</h2>
                    <button
                        type="button"
                        class="button is-quiet is-icon is-small"
                        aria-label=t(shell::CLOSE)
                        on:click=move |_| on_close.run(())
                    >
                        <Icon name="close"/>
                    </button>
                </header>
                {children()}
            </div>
        </dialog>
    }
}

/// The foot of a form in a dialog: leave it, or do what `confirm` says.
pub fn confirm_foot(confirm: Words, on_close: Callback<()>) -> AnyView {
    view! {
        <footer class="dialog-foot">
            <button type="button" class="button" on:click=move |_| on_close.run(())>
                {t(shell::CANCEL)}
            </button>
            <button type="submit" class="button is-primary" data-action="confirm">
                {t(confirm)}
            </button>
        </footer>
    }
    .into_any()
}

/// When the running view is taken down, puts the focus back where it was: an open dialog that is taken out of the page
/// does not do that by itself. Where the view moved the focus on, it stays.
fn give_focus_back() {
    let opener = document()
        .active_element()
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    let opener = StoredValue::new_local(opener);
    on_cleanup(move || {
        let opener = opener.try_get_value().flatten();
        crate::platform::dom::after_render(move || {
            let is_lost = document()
                .active_element()
                .is_none_or(|element| element.tag_name() == "BODY");
            if let Some(opener) = opener.filter(|opener| is_lost && opener.is_connected()) {
                opener.focus().ok();
            }
        });
    });
}
