//! Mouse and fingers.

use serde_json::{Value, json};

use crate::js;
use crate::page::Page;

/// A place in the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Point {
    fn between(self, to: Self, part: f64) -> Self {
        Self {
            x: self.x + (to.x - self.x) * part,
            y: self.y + (to.y - self.y) * part,
        }
    }
}

/// Brings an element into view and gives its centre once it rests there and nothing covers it; else a sentence.
const TARGET: &str = r"(async (selector) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const element = document.querySelector(selector);
  if (!element) return 'it is not there';
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await frame();
  const before = element.getBoundingClientRect();
  await frame();
  const rect = element.getBoundingClientRect();
  if (!rect.width || !rect.height) return 'it has no size';
  if (rect.x !== before.x || rect.y !== before.y) return 'it is moving';
  const x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit) return 'it is outside the window';
  if (element.contains(hit) || hit.closest('label')?.control === element) return { x, y };
  return 'it is covered by ' + hit.cloneNode(false).outerHTML;
})";

impl Page {
    /// The centre of an element, scrolled into view, at rest and covered by nothing.
    #[track_caller]
    pub fn centre(&self, selector: &str) -> Point {
        let ask = || match self.try_eval(&format!("{TARGET}({})", js(selector)))? {
            Value::String(reason) => Err(reason),
            found => Ok(point(&found)),
        };
        self.wait_for_value(ask, &format!("`{selector}` can be pointed at"))
    }

    /// Moves the mouse over an element.
    #[track_caller]
    pub fn hover(&self, selector: &str) {
        self.mouse_move(self.centre(selector));
    }

    /// Clicks an element with the mouse.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        self.click_at(self.centre(selector), 1);
    }

    /// Clicks an element while keys are held, such as `Control` or `Shift`.
    #[track_caller]
    pub fn click_with(&self, selector: &str, modifiers: &str) {
        let at = self.centre(selector);
        let held = crate::keyboard::modifiers(modifiers);
        self.mouse("mouseMoved", at, &json!({ "modifiers": held }));
        let click = json!({ "button": "left", "clickCount": 1, "modifiers": held });
        self.mouse("mousePressed", at, &click);
        self.mouse("mouseReleased", at, &click);
    }

    /// Clicks an element twice quickly.
    #[track_caller]
    pub fn double_click(&self, selector: &str) {
        let at = self.centre(selector);
        self.click_at(at, 1);
        self.click_at(at, 2);
    }

    #[track_caller]
    fn click_at(&self, at: Point, count: u32) {
        self.mouse_move(at);
        self.mouse(
            "mousePressed",
            at,
            &json!({ "button": "left", "buttons": 1, "clickCount": count }),
        );
        self.mouse(
            "mouseReleased",
            at,
            &json!({ "button": "left", "clickCount": count }),
        );
    }

    /// Moves the mouse with no button down.
    #[track_caller]
    pub fn mouse_move(&self, to: Point) {
        self.mouse("mouseMoved", to, &json!({}));
    }

    /// Presses the left button here.
    #[track_caller]
    pub fn mouse_down(&self, at: Point) {
        self.mouse_move(at);
        self.mouse(
            "mousePressed",
            at,
            &json!({ "button": "left", "buttons": 1, "clickCount": 1 }),
        );
    }

    /// Moves the mouse in steps with the left button down.
    #[track_caller]
    pub fn mouse_drag(&self, from: Point, to: Point, steps: u32) {
        for step in 1..=steps {
            let at = from.between(to, f64::from(step) / f64::from(steps));
            self.mouse("mouseMoved", at, &json!({ "button": "left", "buttons": 1 }));
        }
    }

    /// Releases the left button here.
    #[track_caller]
    pub fn mouse_up(&self, at: Point) {
        self.mouse("mouseReleased", at, &json!({ "button": "left", "clickCount": 1 }));
    }

    /// Turns the wheel over a place.
    #[track_caller]
    pub fn wheel(&self, at: Point, right: f64, down: f64) {
        self.mouse("mouseWheel", at, &json!({ "deltaX": right, "deltaY": down }));
    }

    /// Drags one element onto another with the mouse. Both must be in view together.
    #[track_caller]
    pub fn drag(&self, from: &str, onto: &str) {
        let start = self.centre(from);
        self.mouse_down(start);
        // A first little move lets the page see that this is a drag, and show where things may be dropped.
        let begun = Point {
            x: start.x + 8.0,
            y: start.y + 8.0,
        };
        self.mouse_drag(start, begun, 2);
        let end = self.place(onto);
        self.mouse_drag(begun, end, 12);
        self.next_frame();
        self.mouse_up(end);
    }

    /// The centre of an element as it lies, without scrolling and however it is covered.
    #[track_caller]
    pub fn place(&self, selector: &str) -> Point {
        self.wait_for_element(selector);
        point(&self.eval(&format!(
            "(() => {{ const rect = document.querySelector({}).getBoundingClientRect(); \
             return {{ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }}; }})()",
            js(selector)
        )))
    }

    /// Waits until the page has drawn what it knows.
    #[track_caller]
    pub fn next_frame(&self) {
        self.eval("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    #[track_caller]
    fn mouse(&self, kind: &str, at: Point, more: &Value) {
        let mut params = json!({ "type": kind, "x": at.x, "y": at.y, "pointerType": "mouse" });
        extend(&mut params, more);
        self.call("Input.dispatchMouseEvent", &params);
    }

    /// Puts a finger down.
    #[track_caller]
    pub fn touch_down(&self, at: Point) {
        self.touch("touchStart", Some(at));
    }

    /// Moves the finger in steps.
    #[track_caller]
    pub fn touch_drag(&self, from: Point, to: Point, steps: u32) {
        for step in 1..=steps {
            self.touch(
                "touchMove",
                Some(from.between(to, f64::from(step) / f64::from(steps))),
            );
        }
    }

    /// Lifts the finger.
    #[track_caller]
    pub fn touch_up(&self) {
        self.touch("touchEnd", None);
    }

    /// The system takes the finger away, as for a call or a gesture of its own.
    #[track_caller]
    pub fn touch_cancel(&self) {
        self.touch("touchCancel", None);
    }

    /// Taps an element.
    #[track_caller]
    pub fn tap(&self, selector: &str) {
        self.touch_down(self.centre(selector));
        self.touch_up();
    }

    /// Holds a finger on an element until a condition is true, and leaves it there.
    #[track_caller]
    pub fn long_press(&self, selector: &str, until: &str) -> Point {
        let at = self.centre(selector);
        self.touch_down(at);
        self.wait_for(until, &format!("holding `{selector}` has its effect"));
        at
    }

    #[track_caller]
    fn touch(&self, kind: &str, at: Option<Point>) {
        let points: Vec<Value> = at.iter().map(|at| json!({ "x": at.x, "y": at.y })).collect();
        self.call(
            "Input.dispatchTouchEvent",
            &json!({ "type": kind, "touchPoints": points }),
        );
    }
}

fn point(value: &Value) -> Point {
    Point {
        x: value["x"].as_f64().unwrap_or_default(),
        y: value["y"].as_f64().unwrap_or_default(),
    }
}

fn extend(params: &mut Value, more: &Value) {
    if let (Some(params), Some(more)) = (params.as_object_mut(), more.as_object()) {
        params.extend(more.clone());
    }
}
