//! The small dialogs of the board: a tag for chosen deals, a name for a view, and the saved views to tidy up.

use leptos::html::Input;
use leptos::prelude::*;
use voronka_domain::funnel::bulk::tags_in_use;
use voronka_domain::id::Id;
use web_sys::SubmitEvent;

use super::board::Board;
use super::deeds;
use super::views::{self, ManageViews};
use crate::components::Modal;
use crate::i18n::{Words, funnel, shell, t};
use crate::platform::dom;
use crate::state::app;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A tag for deals.
    Tag(Vec<Id>),
    /// A name for what is shown now.
    SaveView,
    /// Which views to rename or delete.
    ManageViews,
}

/// The dialog that is open.
#[component]
pub fn Dialogs() -> impl IntoView {
    let board = Board::here();
    let close = Callback::new(move |()| board.dialog.set(None));
    move || {
        board.dialog.get().map(|ask| match ask {
            Ask::Tag(deals) => {
                let offered = app().read(tags_in_use);
                let done = Callback::new(move |text: String| deeds::tag(&deals, &text));
                view! { <OneLine name="tag" title=funnel::TAG_THEM label=funnel::TAG offered close done/> }
                    .into_any()
            }
            Ask::SaveView => {
                let done = Callback::new(move |text: String| views::save(board, &text));
                view! {
                    <OneLine
                        name="save-view"
                        title=funnel::SAVE_VIEW
                        label=funnel::VIEW_NAME
                        offered=Vec::new()
                        close
                        done
                    />
                }
                .into_any()
            }
            Ask::ManageViews => view! { <ManageViews close/> }.into_any(),
        })
    }
}

/// A dialog with one field that must not stay empty.
#[component]
fn OneLine(
    name: &'static str,
    title: Words,
    label: Words,
    offered: Vec<String>,
    close: Callback<()>,
    done: Callback<String>,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = field
            .get_untracked()
            .map(|input| input.value())
            .unwrap_or_default();
        if text.trim().is_empty() {
            return dom::focus_field(field);
        }
        close.run(());
        done.run(text);
    };
    let list = format!("{name}-offered");
    view! {
        <Modal name title=t(title) size="is-small" on_close=close>
            <form on:submit=submit>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(label)}</span>
                        <input
                            node_ref=field
                            class="input"
                            name="text"
                            required
                            autofocus=true
                            maxlength="80"
                            autocomplete="off"
                            list=list.clone()
                        />
                    </label>
                    <datalist id=list>
                        {offered.into_iter().map(|text| view! { <option value=text></option> }).collect_view()}
                    </datalist>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button type="submit" class="button is-primary" data-action="confirm">{t(shell::SAVE)}</button>
                </footer>
            </form>
        </Modal>
    }
}
