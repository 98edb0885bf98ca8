//! The events of the page that make a drag.

use std::time::Duration;

use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::id::Id;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, EventTarget, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

use super::carrying::Carrying;
use super::gesture::{Gesture, HOLD, Hand, Point, Turn};
use super::lifting::{let_go, put_down};
use crate::pages::funnel::board::{Board, card_selector};
use crate::platform::dom;

/// What a press must not begin on: they have something of their own to do.
const CONTROLS: &str = "button, input, label, select, textarea";

/// Dragging on one board.
#[derive(Clone, Copy)]
pub struct Drag {
    board: Board,
    node: NodeRef<Div>,
    gesture: StoredValue<Gesture>,
    pressed: StoredValue<Option<Id>>,
    carrying: StoredValue<Option<Carrying>, LocalStorage>,
    /// The click that follows a drag is not meant for anything.
    swallows: StoredValue<bool>,
}

impl Drag {
    /// Follows pointers over the board.
    pub fn new(board: Board, node: NodeRef<Div>) -> Self {
        let drag = Self {
            board,
            node,
            gesture: StoredValue::new(Gesture::Idle),
            pressed: StoredValue::new(None),
            carrying: StoredValue::new_local(None),
            swallows: StoredValue::new(false),
        };
        drag.follow_window();
        Effect::new(move || {
            let Some(element) = node.get() else { return };
            // Registered before any touch begins: a browser that scrolls already can no longer be stopped.
            dom::listen(&element, "touchmove", dom::Listening::NotPassive, move |event| {
                if drag.is_dragging() && event.cancelable() {
                    event.prevent_default();
                }
            });
            dom::listen(&element, "click", dom::Listening::Capturing, move |event| {
                if drag.swallows.get_value() {
                    event.prevent_default();
                    event.stop_propagation();
                }
            });
        });
        on_cleanup(move || drag.run(Turn::Restore));
        drag
    }

    fn follow_window(self) {
        let handles = [
            window_event_listener(ev::pointermove, move |event| {
                let turn = self.change(|gesture| gesture.moved(event.pointer_id(), point(&event)));
                self.run_at(turn, Some(&event));
            }),
            window_event_listener(ev::pointerup, move |event| {
                self.run(self.change(|gesture| gesture.released(event.pointer_id())));
                // The click comes with this release or never: later ones are meant.
                set_timeout(move || _ = self.swallows.try_set_value(false), Duration::ZERO);
            }),
            window_event_listener(ev::pointercancel, move |_| self.cancel()),
            window_event_listener(ev::blur, move |_| self.cancel()),
            window_event_listener(ev::keydown, move |event: KeyboardEvent| {
                if self.is_dragging() && event.key() == "Escape" {
                    event.prevent_default();
                    self.cancel();
                }
            }),
        ];
        on_cleanup(move || handles.into_iter().for_each(|handle| handle.remove()));
    }

    /// A pointer went down on the board.
    pub fn press(self, event: &PointerEvent) {
        self.swallows.set_value(false);
        let Some(deal) = card_under(event.target()).filter(|_| event.button() == 0) else {
            return;
        };
        let hand = match &*event.pointer_type() {
            "touch" => Hand::Touch,
            _ => Hand::Mouse,
        };
        if !self.is_dragging() {
            self.pressed.set_value(Some(deal));
        }
        let turn = self.change(|gesture| gesture.press(event.pointer_id(), hand, point(event)));
        self.run_at(turn, Some(event));
    }

    /// The pointer's capture was lost without a release: the system took it.
    pub fn lost_capture(self, event: &PointerEvent) {
        let is_ours = self
            .node
            .get_untracked()
            .is_some_and(|board| event.target().as_ref() == Some(board.as_ref()));
        if is_ours {
            self.cancel();
        }
    }

    /// A held finger must not open the browser's own menu over the card.
    pub fn context_menu(self, event: &MouseEvent) {
        if self.gesture.with_value(Gesture::is_touch) {
            event.prevent_default();
        }
    }

    fn cancel(self) {
        self.run(self.change(Gesture::cancel));
    }

    fn is_dragging(self) -> bool {
        self.gesture.try_with_value(Gesture::is_dragging) == Some(true)
    }

    fn change(self, change: impl FnOnce(&mut Gesture) -> Turn) -> Turn {
        self.gesture.try_update_value(change).unwrap_or(Turn::None)
    }

    fn run(self, turn: Turn) {
        self.run_at(turn, None);
    }

    fn run_at(self, turn: Turn, event: Option<&PointerEvent>) {
        match turn {
            Turn::None => {}
            Turn::AwaitHold => self.await_hold(event.map_or(0, |event| event.pointer_id())),
            Turn::Lift(at) => self.lift(at, event),
            Turn::Follow => {
                if let Some(event) = event {
                    self.with_card(|card| card.follow(point(event)));
                }
            }
            Turn::Drop => {
                self.frame();
                self.put_away();
                put_down(self.board);
            }
            Turn::Restore => {
                self.put_away();
                let_go(self.board);
            }
        }
    }

    fn await_hold(self, pointer: i32) {
        let ask = move || {
            let turn = self.change(|gesture| gesture.held(pointer));
            if let Turn::Lift(at) = turn {
                self.lift(at, None);
                self.capture(pointer);
            }
        };
        set_timeout(ask, Duration::from_millis(HOLD));
    }

    fn lift(self, at: Point, event: Option<&PointerEvent>) {
        let Some(deal) = self.pressed.get_value() else {
            return;
        };
        let (Some(node), Some(card)) = (self.node.get_untracked(), dom::find(&card_selector(deal))) else {
            self.change(Gesture::cancel);
            return;
        };
        self.board.active.set(Some(deal));
        let deals = self.board.taken_with(deal);
        let carrying = Carrying::lift(HtmlElement::from(node), &card, at, deals.len());
        self.board.lifted.set(false);
        self.board.carried.set(deals);
        self.carrying.set_value(carrying);
        self.swallows.set_value(true);
        if let Some(event) = event {
            self.with_card(|card| card.follow(point(event)));
            self.capture(event.pointer_id());
        }
        self.tick();
    }

    /// The board keeps the pointer, because the card may be rebuilt or scrolled away under it.
    fn capture(self, pointer: i32) {
        if let Some(board) = self.node.get_untracked() {
            board.set_pointer_capture(pointer).ok();
        }
    }

    fn with_card(self, action: impl FnOnce(&mut Carrying)) {
        self.carrying.try_update_value(|carrying| {
            if let Some(carrying) = carrying {
                action(carrying);
            }
        });
    }

    fn tick(self) {
        request_animation_frame(move || {
            if self.is_dragging() {
                self.frame();
                self.tick();
            }
        });
    }

    fn frame(self) {
        let board = self.board;
        let step = board.step.get_untracked();
        let mut target = None;
        self.with_card(|card| target = card.frame(step, |stage| board.len(stage)));
        if board.target.get_untracked() != target {
            board.target.set(target);
        }
    }

    fn put_away(self) {
        let carrying = self.carrying.try_update_value(Option::take).flatten();
        carrying.into_iter().for_each(Carrying::end);
    }
}

fn point(event: &PointerEvent) -> Point {
    Point {
        x: f64::from(event.client_x()),
        y: f64::from(event.client_y()),
    }
}

/// The card under a press, unless one of its controls was meant.
fn card_under(target: Option<EventTarget>) -> Option<Id> {
    let element: Element = target?.dyn_into().ok()?;
    if element.closest(CONTROLS).ok().flatten().is_some() {
        return None;
    }
    card_around(&element)
}

/// The card that an element belongs to.
pub fn card_around(element: &Element) -> Option<Id> {
    let card = element.closest(".card[data-deal]").ok().flatten()?;
    card.get_attribute("data-deal")?.parse().ok()
}

/// Links and images have a drag of their own, which would take the pointer away.
pub fn no_native_drag(event: &Event) {
    event.prevent_default();
}
