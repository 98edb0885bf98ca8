//! The choice of a file to merge or to restore.

use leptos::html::Input;
use leptos::prelude::*;
use voronka_domain::exchange::Mode;

use super::{arriving, close, look_at, post};
use crate::components::{Icon, Modal};
use crate::i18n::{exchange as texts, moment, shell, t};
use crate::platform::files;

/// A place to drop a file, to choose one, or to paste its text.
#[component]
pub(super) fn Choosing(mode: Mode, problem: Option<String>) -> impl IntoView {
    let (name, title, note) = match mode {
        Mode::Merge => ("merge-file", texts::MERGE, texts::MERGE_NOTE),
        Mode::Restore => ("restore-backup", texts::RESTORE, texts::RESTORE_NOTE),
    };
    let node = NodeRef::<Input>::new();
    let text = RwSignal::new(String::new());
    let choose = move |_| {
        node.get_untracked().into_iter().for_each(|input| input.click());
    };
    let chosen = move |_| {
        let files = node.get_untracked().map(|input| files::chosen(&input));
        arriving::take_all(files.unwrap_or_default());
    };
    let look = move |_| {
        let text = text.get_untracked();
        look_at(mode, t(texts::PASTED).to_owned(), text.into_bytes());
    };
    view! {
        <Modal name title=t(title) on_close=|()| close()>
            <div class="dialog-body form">
                {problem
                    .map(|problem| {
                        view! {
                            <div class="banner" data-tone="danger" role="alert" data-problem="">
                                <Icon name="warning"/>
                                <p dir="auto">{problem}</p>
                            </div>
                        }
                    })}
                <p class="muted">{t(note)}</p>
                <div class="file-well">
                    <Icon name="file"/>
                    <p>{t(texts::DROP_HERE)}</p>
                    <button type="button" class="button is-primary" data-action="choose-file" on:click=choose>
                        {t(texts::CHOOSE_FILE)}
                    </button>
                    <input
                        node_ref=node
                        type="file"
                        hidden=true
                        multiple=mode == Mode::Merge
                        accept=".json,application/json"
                        on:change=chosen
                    />
                </div>
                {(mode == Mode::Merge).then(senders)}
                <details class="paste-text">
                    <summary>{t(texts::PASTE_TEXT)}</summary>
                    <textarea
                        class="input"
                        rows="5"
                        dir="auto"
                        spellcheck="false"
                        data-field="text"
                        aria-label=t(texts::FILE_TEXT)
                        prop:value=move || text.get()
                        on:input=move |event| text.set(event_target_value(&event))
                    ></textarea>
                    <button
                        type="button"
                        class="button"
                        data-action="look-at-text"
                        disabled=move || text.with(|text| text.trim().is_empty())
                        on:click=look
                    >
                        {t(texts::LOOK_AT_IT)}
                    </button>
                </details>
            </div>
            <footer class="dialog-foot">
                <button type="button" class="button" on:click=|_| close()>
                    {t(shell::CANCEL)}
                </button>
            </footer>
        </Modal>
    }
}

/// Who sent a file that came in here, and when last.
fn senders() -> Option<AnyView> {
    let senders = post::senders();
    let rows = senders.iter().map(|came| {
        view! {
            <li>
                <bdi>{came.who.clone()}</bdi>
                <span class="muted">{moment(came.at)}</span>
            </li>
        }
    });
    let rows = (!senders.is_empty()).then(|| rows.collect_view())?;
    let list = view! {
        <section class="field" data-block="senders">
            <h3 class="field-label">{t(texts::LAST_FILES)}</h3>
            <ul class="sender-list">{rows}</ul>
        </section>
    };
    Some(list.into_any())
}
