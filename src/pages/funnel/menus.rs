//! The menus of the board: what they offer, and the one that is open.

use leptos::prelude::*;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::funnel::filter::Sort;
use voronka_domain::id::Id;

use super::board::Board;
use super::deeds::{self, Way, name_of};
use super::drag::lifting::on_top;
use super::{keys, moving, views};
use crate::components::{Menu, MenuItem};
use crate::i18n::words::{activity_hook, activity_icon, activity_kind, stage_kind_icon};
use crate::i18n::{Words, count, fill, funnel, t};
use crate::state::app;

/// What a menu is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A card.
    Card(Id),
    /// Where to move cards.
    MoveTo(Vec<Id>),
    /// What to write down about a deal.
    Log(Id),
    /// Who gets deals.
    Owner(Vec<Id>),
    /// A column.
    Column(Id),
    /// The order of the cards.
    Sort,
    /// The boards.
    Boards,
    /// The saved views.
    Views,
}

/// A menu that is open, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// What it is about.
    pub what: What,
    /// Left and top.
    pub at: (f64, f64),
}

/// The open menu.
#[component]
pub fn Menus() -> impl IntoView {
    let board = Board::here();
    move || {
        board.opened.get().map(|opened| {
            let (label, items) = offer(board, &opened);
            let at = opened.at;
            // An item may open the next menu: closing takes away this one only.
            let close = move |()| {
                if board.opened.with_untracked(|now| now.as_ref() == Some(&opened)) {
                    board.opened.set(None);
                }
            };
            view! { <Menu label items at on_close=close/> }
        })
    }
}

fn offer(board: Board, opened: &Opened) -> (String, Vec<MenuItem>) {
    let at = opened.at;
    match &opened.what {
        What::Card(deal) => (name_of(*deal), of_card(board, *deal, at)),
        What::MoveTo(deals) => (t(funnel::MOVE_TO).to_owned(), of_stages(board, deals)),
        What::Log(deal) => (t(funnel::LOG).to_owned(), of_activities(*deal)),
        What::Owner(deals) => (t(funnel::OWNER).to_owned(), of_people(deals)),
        What::Column(stage) => (board.stage(*stage).name, of_column(board, *stage, at)),
        What::Sort => (t(funnel::ORDER).to_owned(), of_orders(board)),
        What::Boards => (t(funnel::BOARDS).to_owned(), of_boards(board)),
        What::Views => (t(funnel::VIEWS).to_owned(), views::offer(board)),
    }
}

fn of_card(board: Board, deal: Id, at: (f64, f64)) -> Vec<MenuItem> {
    let next = move |what: What| board.opened.set(Some(Opened { what, at }));
    let mut items = vec![
        MenuItem::new(t(funnel::OPEN), "edit", "open", move || keys::open(deal)),
        MenuItem::new(t(funnel::MOVE_TO), "move", "move-to", move || {
            next(What::MoveTo(vec![deal]))
        }),
    ];
    if let Some((stage, place)) = board.place_of(deal).filter(|_| board.is_by_rank()) {
        let last = board.len(stage) - 1;
        let ways = [
            (Way::Up, funnel::UP, "chevron-up", "move-up", place > 0),
            (Way::Down, funnel::DOWN, "chevron-down", "move-down", place < last),
            (Way::Top, funnel::TO_TOP, "collapse", "move-top", place > 0),
            (Way::End, funnel::TO_END, "expand", "move-end", place < last),
        ];
        let possible = ways.into_iter().filter(|way| way.4);
        items.extend(possible.map(|(way, words, icon, action, _)| {
            MenuItem::new(t(words), icon, action, move || {
                board.active.set(Some(deal));
                deeds::arrange(board, deal, way);
            })
        }));
    }
    let is_away = app().read(|workspace| workspace.deals.get(deal).is_some_and(|body: &Deal| body.archived));
    let (words, icon) = if is_away {
        (funnel::UNARCHIVE, "restore")
    } else {
        (funnel::ARCHIVE, "archive")
    };
    items.extend([
        MenuItem::new(t(funnel::LOG_MORE), "note", "log", move || next(What::Log(deal))),
        MenuItem::new(t(funnel::CHANGE_OWNER), "person", "change-owner", move || {
            next(What::Owner(vec![deal]));
        }),
        MenuItem::new(t(words), icon, "archive", move || {
            deeds::archive(&[deal], !is_away)
        }),
        MenuItem::new(t(crate::i18n::shell::DELETE), "trash", "delete", move || {
            deeds::delete(&[deal])
        })
        .danger(),
    ]);
    items
}

fn of_stages(board: Board, deals: &[Id]) -> Vec<MenuItem> {
    let current = match deals {
        [one] => board.place_of(*one).map(|(stage, _)| stage),
        _ => None,
    };
    let stages = board.stages.get_untracked().into_iter();
    stages
        .map(|id| {
            let stage = board.stage(id);
            let deals = deals.to_vec();
            let run = move || {
                if current != Some(id) {
                    moving::request(deals.clone(), id, on_top(id));
                }
            };
            let icon = match stage.kind {
                voronka_domain::stage::StageKind::Open => "arrow-right",
                kind => stage_kind_icon(kind),
            };
            MenuItem::new(stage.name, icon, format!("move-to:{id}"), run).checked(current == Some(id))
        })
        .collect()
}

fn of_activities(deal: Id) -> Vec<MenuItem> {
    // What carries a sum is entered in the deal itself.
    let plain = ActivityKind::ALL
        .into_iter()
        .filter(|kind| !kind.has_sum() && *kind != ActivityKind::Note);
    plain
        .map(|kind| {
            let action = format!("log:{}", activity_hook(kind));
            MenuItem::new(activity_kind(kind), activity_icon(kind), action, move || {
                deeds::log_now(deal, kind);
            })
        })
        .collect()
}

fn of_people(deals: &[Id]) -> Vec<MenuItem> {
    let team: Vec<(Id, String)> = app().read(|workspace| {
        let team = workspace.team().into_iter();
        team.map(|(id, person)| (id, person.name.clone())).collect()
    });
    let nobody = (None, t(funnel::NOBODY).to_owned());
    let people = team.into_iter().map(|(id, name)| (Some(id), name));
    people
        .chain([nobody])
        .map(|(owner, name)| {
            let deals = deals.to_vec();
            let action = owner.map_or("owner:none".to_owned(), |id| format!("owner:{id}"));
            MenuItem::new(name, "person", action, move || deeds::give(&deals, owner))
        })
        .collect()
}

fn of_column(board: Board, stage: Id, at: (f64, f64)) -> Vec<MenuItem> {
    let select = move || {
        let deals: Vec<Id> = board.column(stage, |column| column.ids().collect());
        app().say(count(funnel::SELECTED, deals.len()));
        board.selected.update(|selected| selected.extend(deals));
    };
    let mut items = vec![
        MenuItem::new(t(funnel::NEW_DEAL), "plus", "quick-add", move || {
            board.adding.set(Some(stage))
        }),
        MenuItem::new(t(funnel::ORDER), "sort", "sort", move || {
            board.opened.set(Some(Opened { what: What::Sort, at }));
        }),
        MenuItem::new(t(funnel::FOLD), "collapse", "fold", move || {
            board.fold(stage, true);
            let strip = format!("[data-stage='{stage}'] .column-strip");
            crate::platform::dom::after_render(move || _ = crate::platform::dom::focus(&strip));
        }),
    ];
    if board.len(stage) > 0 {
        items.insert(
            1,
            MenuItem::new(t(funnel::SELECT_ALL), "check", "select-column", select),
        );
    }
    items
}

fn of_orders(board: Board) -> Vec<MenuItem> {
    let wanted = board.wanted.get_untracked();
    Sort::ALL
        .into_iter()
        .map(|sort| {
            let mut ask = wanted.clone();
            ask.sort = sort;
            let action = format!("sort:{}", sort.name());
            MenuItem::new(t(order(sort)), "sort", action, move || ask.ask()).checked(wanted.sort == sort)
        })
        .collect()
}

/// What an order is called.
pub fn order(sort: Sort) -> Words {
    match sort {
        Sort::Rank => funnel::BY_HAND,
        Sort::Next => funnel::BY_NEXT_STEP,
        Sort::Value => funnel::BY_VALUE,
        Sort::Age => funnel::BY_AGE,
    }
}

fn of_boards(board: Board) -> Vec<MenuItem> {
    let boards: Vec<(Id, String)> = app().read(|workspace| {
        let boards = workspace.boards_in_order().into_iter();
        boards.map(|(id, board)| (id, board.name.clone())).collect()
    });
    let wanted = board.wanted.get_untracked();
    boards
        .into_iter()
        .map(|(id, name)| {
            let mut ask = wanted.clone();
            ask.board = id;
            let run = move || ask.ask();
            MenuItem::new(name, "funnel", format!("board:{id}"), run).checked(wanted.board == id)
        })
        .collect()
}

/// The name of the board on show.
pub fn board_name(board: Board) -> String {
    let id = board.wanted.get().board;
    app()
        .get::<voronka_domain::stage::Board>(id)
        .map(|board| board.name)
        .unwrap_or_else(|| fill(funnel::BOARDS, &[]))
}
