//! Taking cards up by keyboard, and putting carried cards down, however they were taken up.

use leptos::prelude::*;
use voronka_domain::funnel::adding::top_of_stage;
use voronka_domain::funnel::moving::Place;
use voronka_domain::id::Id;
use web_sys::HtmlElement;

use super::Target;
use super::carrying::list_of;
use super::places::{among_others, full, is_where_they_are};
use crate::i18n::{fill, funnel, number, t};
use crate::pages::funnel::board::Board;
use crate::pages::funnel::deeds::name_of;
use crate::pages::funnel::moving;
use crate::platform::dom;
use crate::state::app;

/// Takes a card up by keyboard, with the others that are chosen.
pub fn lift(board: Board, deal: Id) {
    let Some((stage, at)) = board.place_of(deal) else {
        return;
    };
    let deals = board.taken_with(deal);
    board.carried.set(deals);
    board.lifted.set(true);
    board.target.set(Some(Target::Column { stage, at }));
    let words = [
        ("deal", name_of(deal)),
        ("place", place_in_words(board, stage, at)),
    ];
    let [deal, place] = &words;
    app().say(fill(funnel::LIFTED, &[(deal.0, &deal.1), (place.0, &place.1)]));
}

/// Moves lifted cards along their column or over to the next one: −1, 0 or 1 each.
pub fn shift(board: Board, across: i32, along: i32) {
    let Some(Target::Column { stage, at }) = board.target.get_untracked() else {
        return;
    };
    if along != 0 && !board.is_by_rank() {
        return app().say(t(funnel::SORTED_OTHERWISE).to_owned());
    }
    let to = if across == 0 {
        Some(stage)
    } else {
        beside(board, stage, across)
    };
    let Some(to) = to else { return };
    let above = among_others(at, &board.carried_places(stage));
    let carried = board.carried_places(to);
    let others = board.len(to) - carried.len();
    let wanted = above.saturating_add_signed(along as isize).min(others);
    let at = if board.is_by_rank() {
        full(wanted, &carried)
    } else {
        0
    };
    board.target.set(Some(Target::Column { stage: to, at }));
    show_place(board, to, at);
    app().say(place_in_words(board, to, at));
}

/// Puts carried cards back where they were, and says so where that was by keyboard.
pub fn put_back(board: Board) {
    if board.lifted.get_untracked() {
        app().say(t(funnel::PUT_BACK).to_owned());
    }
    let_go(board);
}

/// Ends carrying without moving anything.
pub fn let_go(board: Board) {
    if board.carried.try_with_untracked(Vec::is_empty) != Some(false) {
        return;
    }
    board.carried.set(Vec::new());
    board.lifted.set(false);
    board.target.set(None);
}

/// Puts carried cards down at their target.
pub fn put_down(board: Board) {
    let deals = board.carried.get_untracked();
    let landing = board
        .target
        .get_untracked()
        .and_then(|target| landing(board, target));
    let was_lifted = board.lifted.get_untracked();
    let_go(board);
    match landing {
        Some((stage, place)) => moving::request(deals, stage, place),
        None if was_lifted => app().say(t(funnel::PUT_BACK).to_owned()),
        None => {}
    }
}

/// The stage and the neighbours at a target; nothing where the cards are there already.
fn landing(board: Board, target: Target) -> Option<(Id, Place)> {
    let (stage, at) = match target {
        Target::Zone(kind) => {
            let stage = board.stage_of_kind(kind)?;
            return Some((stage, on_top(stage)));
        }
        Target::Column { stage, at } => (stage, at),
    };
    let carried = board.carried_places(stage);
    let all_there = carried.len() == board.carried.with_untracked(Vec::len);
    if !board.is_by_rank() {
        if all_there {
            app().say(t(funnel::SORTED_OTHERWISE).to_owned());
        }
        return (!all_there).then(|| (stage, on_top(stage)));
    }
    let above = among_others(at, &carried);
    let stays = all_there && is_where_they_are(above, &carried);
    (!stays).then(|| (stage, board.neighbours(stage, above, &carried)))
}

/// On top of a column, whatever of it is shown.
pub fn on_top(stage: Id) -> Place {
    Place {
        after: None,
        before: app().read(|workspace| top_of_stage(workspace, stage)),
    }
}

/// "3 of 7 in Trial".
fn place_in_words(board: Board, stage: Id, at: usize) -> String {
    let carried = board.carried_places(stage);
    let place = among_others(at, &carried) + 1;
    let count = board.len(stage) - carried.len() + 1;
    let values: [(&str, &dyn std::fmt::Display); 3] = [
        ("place", &number(place as f64)),
        ("count", &number(count as f64)),
        ("stage", &board.stage(stage).name),
    ];
    fill(funnel::PLACE, &values)
}

fn beside(board: Board, stage: Id, across: i32) -> Option<Id> {
    let stages = board.stages.get_untracked();
    let at = stages.iter().position(|known| *known == stage)?;
    stages.get(at.checked_add_signed(across as isize)?).copied()
}

/// Scrolls board and column so that a place in it is seen.
fn show_place(board: Board, stage: Id, at: usize) {
    let Some(page) = dom::find(".board") else { return };
    if let Some(column) = dom::find(&format!("[data-stage='{stage}']")) {
        dom::scroll_into_view(&column);
    }
    if let Some(list) = list_of(&page, stage) {
        show_in_list(
            &list,
            at as f64 * board.step.get_untracked(),
            board.step.get_untracked(),
        );
    }
}

/// Scrolls a list no further than needed to show a card's height around a line.
fn show_in_list(list: &HtmlElement, line: f64, step: f64) {
    let (top, height) = (f64::from(list.scroll_top()), f64::from(list.client_height()));
    if line - step < top {
        list.set_scroll_top((line - step).max(0.0) as i32);
    } else if line + step > top + height {
        list.set_scroll_top((line + step - height) as i32);
    }
}
