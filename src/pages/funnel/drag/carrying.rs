//! The carried card in the page: a copy that follows the pointer, and the scrolling of board and column under it.
//! Everything here happens once a frame and directly on the elements; no signal changes for a pixel.

use leptos::prelude::document;
use voronka_domain::id::Id;
use voronka_domain::stage::StageKind;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::Target;
use super::gesture::Point;
use super::lanes::{Area, Lane, lane_at, place_at, speed};
use crate::platform::clock;

/// Scrolling gathers speed over so many milliseconds after a card was taken up, so that one taken near an edge does
/// not run away.
const RUN_UP: f64 = 700.0;

/// A card under way.
pub struct Carrying {
    overlay: HtmlElement,
    board: HtmlElement,
    /// From the corner of the card to where it was gripped.
    grip: Point,
    pointer: Point,
    lanes: Vec<Lane>,
    /// How far the board was scrolled when the lanes were measured.
    scrolled: f64,
    begun: u64,
    last: u64,
}

impl Carrying {
    /// Takes up a card that was gripped at a point; `count` go with it.
    pub fn lift(board: HtmlElement, card: &HtmlElement, at: Point, count: usize) -> Option<Self> {
        let area = area(card);
        let overlay = overlay_of(card, area.right - area.left, count)?;
        let now = clock::millis();
        let mut carrying = Self {
            overlay,
            lanes: lanes_of(&board),
            scrolled: f64::from(board.scroll_left()),
            board,
            grip: Point {
                x: at.x - area.left,
                y: at.y - area.top,
            },
            pointer: at,
            begun: now,
            last: now,
        };
        carrying.place();
        Some(carrying)
    }

    /// The pointer is there now. The card follows with the next frame.
    pub fn follow(&mut self, to: Point) {
        self.pointer = to;
    }

    /// One frame: moves the card, scrolls what must scroll, and answers where the card would land. `step`: pixels from
    /// card to card; `count`: how many cards a column shows.
    pub fn frame(&mut self, step: f64, count: impl Fn(Id) -> usize) -> Option<Target> {
        self.place();
        let zones = zones();
        if let Some((kind, _)) = zones.iter().find(|(_, area)| area.holds(self.pointer)) {
            self.last = clock::millis();
            return Some(Target::Zone(*kind));
        }
        let passed = self.passed();
        self.scroll_board(passed);
        let shift = f64::from(self.board.scroll_left()) - self.scrolled;
        let lane = *lane_at(&self.lanes, self.pointer.x, shift)?;
        let list = list_of(&self.board, lane.stage);
        let scroll = list.map_or(0.0, |list| {
            let floor = zones.first().map_or(f64::MAX, |(_, area)| area.top);
            self.scroll_list(&list, floor, passed);
            f64::from(list.scroll_top())
        });
        Some(Target::Column {
            stage: lane.stage,
            at: place_at(&lane, self.pointer.y, scroll, step, count(lane.stage)),
        })
    }

    /// Takes the copy away.
    pub fn end(self) {
        self.overlay.remove();
    }

    fn place(&mut self) {
        let (x, y) = (self.pointer.x - self.grip.x, self.pointer.y - self.grip.y);
        let style = HtmlElement::style(&self.overlay);
        style
            .set_property("transform", &format!("translate3d({x:.1}px,{y:.1}px,0)"))
            .ok();
    }

    /// Milliseconds since the last frame, less while the run-up lasts.
    fn passed(&mut self) -> f64 {
        let now = clock::millis();
        let passed = now.saturating_sub(self.last).min(50) as f64;
        self.last = now;
        passed * (now.saturating_sub(self.begun) as f64 / RUN_UP).min(1.0)
    }

    fn scroll_board(&self, passed: f64) {
        let place = area(&self.board);
        let way = speed(self.pointer.x, place.left, place.right) * passed;
        if way.abs() >= 0.5 {
            self.board
                .set_scroll_left(self.board.scroll_left() + way.round() as i32);
        }
    }

    fn scroll_list(&self, list: &HtmlElement, floor: f64, passed: f64) {
        let place = area(list);
        let way = speed(self.pointer.y, place.top, place.bottom.min(floor)) * passed;
        if way.abs() >= 0.5 {
            list.set_scroll_top(list.scroll_top() + way.round() as i32);
        }
    }
}

fn overlay_of(card: &HtmlElement, width: f64, count: usize) -> Option<HtmlElement> {
    let overlay: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    overlay.set_class_name("drag-overlay");
    overlay.set_attribute("aria-hidden", "true").ok();
    if count > 1 {
        overlay.set_attribute("data-count", &count.to_string()).ok();
    }
    let copy: HtmlElement = card.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    copy.set_class_name("card");
    for name in ["data-deal", "tabindex", "aria-describedby"] {
        copy.remove_attribute(name).ok();
    }
    overlay.append_child(&copy).ok()?;
    HtmlElement::style(&overlay)
        .set_property("inline-size", &format!("{width}px"))
        .ok();
    document().body()?.append_child(&overlay).ok()?;
    Some(overlay)
}

fn lanes_of(board: &HtmlElement) -> Vec<Lane> {
    let columns = elements(board, "[data-stage]");
    columns.iter().filter_map(lane_of).collect()
}

fn lane_of(column: &HtmlElement) -> Option<Lane> {
    let stage = column.get_attribute("data-stage")?.parse().ok()?;
    let place = area(column);
    let window = column.query_selector(".column-window").ok().flatten();
    let list = column.query_selector(".column-list").ok().flatten();
    let scroll = list.map_or(0.0, |list| f64::from(list.scroll_top()));
    Some(Lane {
        stage,
        left: place.left,
        right: place.right,
        top: window.as_ref().map_or(place.top, |window| {
            window.get_bounding_client_rect().top() + scroll
        }),
        folded: window.is_none(),
    })
}

/// The scrolling list of a column, where the column is not folded.
pub fn list_of(board: &HtmlElement, stage: Id) -> Option<HtmlElement> {
    let selector = format!("[data-stage='{stage}'] > .column-list");
    board.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

fn zones() -> Vec<(StageKind, Area)> {
    let Some(body) = document().body() else {
        return Vec::new();
    };
    let zones = elements(&body, ".outcome-zone");
    let kind = |zone: &HtmlElement| {
        let name = zone.get_attribute("data-kind")?;
        StageKind::ALL.into_iter().find(|kind| kind.name() == name)
    };
    zones
        .iter()
        .filter_map(|zone| Some((kind(zone)?, area(zone))))
        .collect()
}

fn elements(root: &HtmlElement, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}

fn area(element: &Element) -> Area {
    let place = element.get_bounding_client_rect();
    Area {
        left: place.left(),
        top: place.top(),
        right: place.right(),
        bottom: place.bottom(),
    }
}
