//! The board by keyboard: walking from card to card, lifting, and what one key does.

use leptos::prelude::*;
use voronka_domain::id::Id;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent};

use super::board::Board;
use super::drag::lifting::{lift, put_back, put_down, shift};
use super::drag::page::card_around;
use super::menus::{Opened, What};
use crate::route::{Page, Route};
use crate::state::app;

/// A key went down somewhere on the board. Keys of the controls inside a card are theirs.
pub fn key_down(board: Board, event: &KeyboardEvent) {
    let card = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let Some(card) = card.filter(|card| card.has_attribute("data-deal")) else {
        return;
    };
    let Some(deal) = card_around(&card) else { return };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let is_done = if board.lifted.get_untracked() {
        key_while_lifted(board, event)
    } else {
        key_on_card(board, deal, &card, event)
    };
    if is_done {
        event.prevent_default();
        event.stop_propagation();
    }
}

fn key_while_lifted(board: Board, event: &KeyboardEvent) -> bool {
    match &*event.key() {
        "ArrowUp" => shift(board, 0, -1),
        "ArrowDown" => shift(board, 0, 1),
        "ArrowLeft" => shift(board, -1, 0),
        "ArrowRight" => shift(board, 1, 0),
        " " | "Enter" => put_down(board),
        "Escape" => put_back(board),
        "Tab" => {
            put_back(board);
            return false;
        }
        _ => {}
    }
    true
}

fn key_on_card(board: Board, deal: Id, card: &HtmlElement, event: &KeyboardEvent) -> bool {
    match (&*event.key(), &*event.code()) {
        (" ", _) => lift(board, deal),
        ("Enter", _) => open(deal),
        ("ArrowUp", _) => walk(board, deal, 0, -1),
        ("ArrowDown", _) => walk(board, deal, 0, 1),
        ("ArrowLeft", _) => walk(board, deal, -1, 0),
        ("ArrowRight", _) => walk(board, deal, 1, 0),
        ("Home", _) => walk(board, deal, 0, -(i32::MAX / 2)),
        ("End", _) => walk(board, deal, 0, i32::MAX / 2),
        // By the place of the key: on a Russian keyboard it gives another letter.
        (_, "KeyM") => open_menu(board, What::MoveTo(board.taken_with(deal)), card),
        (_, "KeyX") => board.choose(deal, event.shift_key()),
        ("ContextMenu", _) | ("F10", _) if event.key() != "F10" || event.shift_key() => {
            open_menu(board, What::Card(deal), card);
        }
        _ => return false,
    }
    true
}

fn open_menu(board: Board, what: What, card: &HtmlElement) {
    let place = card.get_bounding_client_rect();
    let at = (place.left() + 24.0, place.top() + 24.0);
    board.opened.set(Some(Opened { what, at }));
}

/// Opens the panel of a deal; the filter stays in the address.
pub fn open(deal: Id) {
    let query = app().route.with_untracked(|route| route.query.clone());
    app().go(Route {
        page: Page::Funnel { deal: Some(deal) },
        query,
    });
}

/// Puts the focus on a neighbouring card.
fn walk(board: Board, deal: Id, across: i32, along: i32) {
    let Some((stage, at)) = board.place_of(deal) else {
        return;
    };
    let goal = if across == 0 {
        let last = board.len(stage).saturating_sub(1);
        let wanted = at.saturating_add_signed(along as isize).min(last);
        board.column(stage, |column| column.at(wanted))
    } else {
        card_beside(board, stage, at, across)
    };
    if let Some(goal) = goal.filter(|goal| *goal != deal) {
        board.focus(goal);
    }
}

/// The card at the same height in the next column that is open and not empty.
fn card_beside(board: Board, stage: Id, at: usize, across: i32) -> Option<Id> {
    let stages = board.stages.get_untracked();
    let mut place = stages.iter().position(|known| *known == stage)?;
    loop {
        place = place.checked_add_signed(across as isize)?;
        let next = *stages.get(place)?;
        let is_open = board.collapsed.with_untracked(|folded| !folded.contains(&next));
        let last = board.len(next).checked_sub(1);
        if let Some(last) = last.filter(|_| is_open) {
            return board.column(next, |column| column.at(at.min(last)));
        }
    }
}

/// The focus came to something on the board.
pub fn focus_in(board: Board, event: &FocusEvent) {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let card = element.as_ref().and_then(card_around);
    if card.is_some()
        && board
            .active
            .try_get_untracked()
            .is_some_and(|active| active != card)
    {
        board.active.set(card);
    }
}

/// The focus left a card: whatever was lifted goes back. A board that is taken down takes the focus from its cards.
pub fn focus_out(board: Board) {
    if board.lifted.try_get_untracked() == Some(true) {
        put_back(board);
    }
}
