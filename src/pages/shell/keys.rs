//! The list of keys that work anywhere.

use leptos::prelude::*;

use crate::components::Modal;
use crate::i18n::{shell, t};
use crate::shortcuts;

/// The list, as long as somebody asked for it.
#[component]
pub fn KeysHelp() -> impl IntoView {
    let opened = shortcuts::help();
    let close = {
        let opened = opened.clone();
        Callback::new(move |()| opened.set(false))
    };
    let rows = || {
        shortcuts::rows().into_iter().map(|(words, keys)| {
            let keys = keys
                .into_iter()
                .map(|key| view! { <kbd class="kbd">{key}</kbd> " " });
            view! {
                <tr>
                    <th scope="row">{words}</th>
                    <td>{keys.collect_view()}</td>
                </tr>
            }
        })
    };
    view! {
        {move || {
            opened
                .get()
                .then(|| {
                    view! {
                        <Modal name="keys" title=t(shell::SHORTCUTS) size="is-small" on_close=close>
                            <div class="dialog-body">
                                <table class="table">
                                    <tbody>{rows().collect_view()}</tbody>
                                </table>
                                <p class="field-hint">{t(shell::SHORTCUT_NOTE)}</p>
                                <p class="field-hint">{t(shell::SHORTCUT_SWITCH)}</p>
                            </div>
                        </Modal>
                    }
                })
        }}
    }
}
