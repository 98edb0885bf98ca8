//! What can be done with all chosen cards at once.

use leptos::prelude::*;
use voronka_domain::id::Id;
use web_sys::MouseEvent;

use super::board::Board;
use super::deeds;
use super::dialogs::Ask;
use super::menus::{Opened, What};
use crate::components::Icon;
use crate::components::menu::below;
use crate::i18n::{Words, count, funnel, shell, t};
use crate::pages::exchange;

/// The bar under the board while cards are chosen.
#[component]
pub fn BulkBar() -> impl IntoView {
    let board = Board::here();
    let chosen = Memo::new(move |_| board.selected.with(|selected| selected.len()));
    view! {
        <Show when=move || chosen.get() != 0>
            <div class="bulk-bar" role="toolbar" aria-label=t(funnel::CHOSEN)>
                <b data-metric="selected" data-value=move || chosen.get().to_string()>
                    {move || count(funnel::SELECTED, chosen.get())}
                </b>
                <Buttons/>
            </div>
        </Show>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    let board = Board::here();
    let deals = move || board.selected.with_untracked(|selected| board.in_order(selected));
    let menu = move |what: fn(Vec<Id>) -> What| {
        move |event: MouseEvent| {
            board.opened.set(Some(Opened {
                what: what(deals()),
                at: below(&event),
            }));
        }
    };
    let is_archive = move || board.wanted.with(|wanted| wanted.filter.archived);
    let archive_words = move || {
        if is_archive() {
            t(funnel::UNARCHIVE)
        } else {
            t(funnel::ARCHIVE)
        }
    };
    view! {
        {button("move", funnel::MOVE, "bulk-move", menu(What::MoveTo))}
        {button("person", funnel::OWNER, "bulk-owner", menu(What::Owner))}
        {button("tag", funnel::TAG, "bulk-tag", move |_| board.dialog.set(Some(Ask::Tag(deals()))))}
        {button("download", crate::i18n::exchange::EXPORT_BUTTON, "bulk-export", move |_| exchange::export_deals(deals()))}
        <button
            type="button"
            class="button is-small is-quiet"
            data-action="bulk-archive"
            on:click=move |_| {
                let away = !board.wanted.with_untracked(|wanted| wanted.filter.archived);
                deeds::archive(&deals(), away);
            }
        >
            <Icon name="archive" small=true/>
            <span>{archive_words}</span>
        </button>
        <button
            type="button"
            class="button is-small is-quiet is-danger"
            data-action="bulk-delete"
            on:click=move |_| deeds::delete(&deals())
        >
            <Icon name="trash" small=true/>
            <span>{t(shell::DELETE)}</span>
        </button>
        <button
            type="button"
            class="button is-small is-quiet is-icon"
            aria-label=t(funnel::CLEAR_SELECTION)
            data-action="bulk-clear"
            on:click=move |_| board.selected.update(|selected| selected.clear())
        >
            <Icon name="close" small=true/>
        </button>
    }
}

fn button(
    icon: &'static str,
    words: Words,
    action: &'static str,
    run: impl FnMut(MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="button is-small is-quiet" data-action=action on:click=run>
            <Icon name=icon small=true/>
            <span>{t(words)}</span>
        </button>
    }
}
