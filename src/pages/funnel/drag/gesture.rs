//! What a press on a card turns into: a click, a scroll of the page, or a drag.

/// A place in the window, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Point {
    fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// What presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// A mouse or a pen: moving with the button down drags.
    Mouse,
    /// A finger: moving scrolls, holding still lifts.
    Touch,
}

/// So far a mouse may move before the press is a drag, in pixels.
pub const THRESHOLD: f64 = 5.0;
/// So far a finger that holds may tremble, in pixels.
pub const TREMBLE: f64 = 10.0;
/// So long a finger holds until the card is lifted, in milliseconds.
pub const HOLD: u64 = 350;

/// The press under way.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Gesture {
    /// Nothing is pressed.
    #[default]
    Idle,
    /// A card is pressed, and it is open what that will be.
    Pressed {
        /// Which pointer.
        pointer: i32,
        /// What it is.
        hand: Hand,
        /// Where it went down.
        at: Point,
    },
    /// A card is carried.
    Dragging {
        /// Which pointer.
        pointer: i32,
        /// What it is.
        hand: Hand,
    },
}

/// What is to be done after an event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Turn {
    /// Nothing.
    None,
    /// Ask again after [`HOLD`] whether the finger still holds.
    AwaitHold,
    /// Take the card up, as if it had been gripped at the point of the press.
    Lift(Point),
    /// The card follows.
    Follow,
    /// Put the card down where it is.
    Drop,
    /// Put everything back.
    Restore,
}

impl Gesture {
    /// A pointer went down on a card. A second one while another is down ends whatever was under way.
    pub fn press(&mut self, pointer: i32, hand: Hand, at: Point) -> Turn {
        if *self != Self::Idle {
            return self.cancel();
        }
        *self = Self::Pressed { pointer, hand, at };
        match hand {
            Hand::Mouse => Turn::None,
            Hand::Touch => Turn::AwaitHold,
        }
    }

    /// A pointer moved.
    pub fn moved(&mut self, moving: i32, to: Point) -> Turn {
        match *self {
            Self::Pressed { pointer, hand, at } if pointer == moving => match hand {
                Hand::Mouse if at.distance(to) >= THRESHOLD => {
                    *self = Self::Dragging { pointer, hand };
                    Turn::Lift(at)
                }
                // The finger scrolls or slides: never a grab.
                Hand::Touch if at.distance(to) > TREMBLE => self.cancel(),
                _ => Turn::None,
            },
            Self::Dragging { pointer, .. } if pointer == moving => Turn::Follow,
            _ => Turn::None,
        }
    }

    /// The time to hold is over.
    pub fn held(&mut self, holding: i32) -> Turn {
        match *self {
            Self::Pressed { pointer, hand, at } if pointer == holding && hand == Hand::Touch => {
                *self = Self::Dragging { pointer, hand };
                Turn::Lift(at)
            }
            _ => Turn::None,
        }
    }

    /// A pointer went up.
    pub fn released(&mut self, rising: i32) -> Turn {
        let turn = match *self {
            Self::Dragging { pointer, .. } if pointer == rising => Turn::Drop,
            Self::Pressed { pointer, .. } if pointer == rising => Turn::None,
            _ => return Turn::None,
        };
        *self = Self::Idle;
        turn
    }

    /// The pointer was taken away, Escape was pressed, the window lost the focus.
    pub fn cancel(&mut self) -> Turn {
        match std::mem::take(self) {
            Self::Dragging { .. } => Turn::Restore,
            Self::Pressed { .. } | Self::Idle => Turn::None,
        }
    }

    /// Whether a card is carried.
    pub fn is_dragging(&self) -> bool {
        matches!(self, Self::Dragging { .. })
    }

    /// Whether a finger is down on a card.
    pub fn is_touch(&self) -> bool {
        matches!(
            self,
            Self::Pressed {
                hand: Hand::Touch,
                ..
            } | Self::Dragging {
                hand: Hand::Touch,
                ..
            }
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn a_mouse_that_hardly_moves_clicks() {
        let mut gesture = Gesture::default();
        assert_eq!(gesture.press(1, Hand::Mouse, at(10.0, 10.0)), Turn::None);
        assert_eq!(gesture.moved(1, at(13.0, 13.0)), Turn::None);
        assert_eq!(gesture.released(1), Turn::None);
        assert_eq!(gesture, Gesture::Idle);
    }

    #[test]
    fn a_mouse_drags_from_where_it_was_pressed() {
        let mut gesture = Gesture::default();
        gesture.press(1, Hand::Mouse, at(10.0, 10.0));
        assert_eq!(gesture.moved(1, at(13.0, 14.0)), Turn::Lift(at(10.0, 10.0)));
        assert_eq!(gesture.moved(1, at(40.0, 14.0)), Turn::Follow);
        assert_eq!(gesture.released(1), Turn::Drop);
        assert_eq!(gesture.released(1), Turn::None);
    }

    #[test]
    fn a_finger_lifts_by_holding_and_never_by_moving() {
        let mut gesture = Gesture::default();
        assert_eq!(gesture.press(7, Hand::Touch, at(50.0, 50.0)), Turn::AwaitHold);
        assert_eq!(gesture.moved(7, at(50.0, 58.0)), Turn::None);
        assert_eq!(gesture.held(7), Turn::Lift(at(50.0, 50.0)));
        assert_eq!(gesture.released(7), Turn::Drop);

        gesture.press(8, Hand::Touch, at(50.0, 50.0));
        assert_eq!(gesture.moved(8, at(50.0, 70.0)), Turn::None);
        assert_eq!(
            gesture.held(8),
            Turn::None,
            "it scrolled before the time was over"
        );
        assert_eq!(gesture, Gesture::Idle);
    }

    #[test]
    fn the_hold_of_an_earlier_finger_lifts_nothing() {
        let mut gesture = Gesture::default();
        gesture.press(1, Hand::Touch, at(0.0, 0.0));
        gesture.released(1);
        gesture.press(2, Hand::Touch, at(0.0, 0.0));
        assert_eq!(gesture.held(1), Turn::None);
    }

    #[test]
    fn a_second_finger_ends_the_drag() {
        let mut gesture = Gesture::default();
        gesture.press(1, Hand::Touch, at(0.0, 0.0));
        gesture.held(1);
        assert_eq!(gesture.press(2, Hand::Touch, at(90.0, 0.0)), Turn::Restore);
        assert_eq!(gesture.released(1), Turn::None);
    }

    #[test]
    fn another_pointer_moves_nothing() {
        let mut gesture = Gesture::default();
        gesture.press(1, Hand::Mouse, at(0.0, 0.0));
        assert_eq!(gesture.moved(2, at(90.0, 0.0)), Turn::None);
        gesture.moved(1, at(90.0, 0.0));
        assert_eq!(gesture.moved(2, at(0.0, 0.0)), Turn::None);
        assert_eq!(gesture.released(2), Turn::None);
        assert_eq!(gesture.cancel(), Turn::Restore);
    }
}
