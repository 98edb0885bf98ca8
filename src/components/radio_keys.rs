//! Keys of buttons that are radios.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};

/// For `on:keydown` of a `role="radiogroup"` of buttons: arrows go to the next one and choose it, as in the browser's own
/// radios.
pub fn radio_keys(event: KeyboardEvent) {
    let ahead = match &*event.key() {
        "ArrowRight" | "ArrowDown" => 1,
        "ArrowLeft" | "ArrowUp" => -1,
        _ => return,
    };
    let radios = radios_of(&event);
    let count = radios.len() as i32;
    let Some(at) = radios
        .iter()
        .position(|radio| Some(radio) == event_radio(&event).as_ref())
    else {
        return;
    };
    event.prevent_default();
    let next = &radios[(at as i32 + ahead).rem_euclid(count) as usize];
    next.focus().ok();
    // A second press would take the answer back.
    if next.get_attribute("aria-checked").as_deref() != Some("true") {
        next.click();
    }
}

fn event_radio(event: &KeyboardEvent) -> Option<HtmlElement> {
    event.target()?.dyn_into().ok()
}

fn radios_of(event: &KeyboardEvent) -> Vec<HtmlElement> {
    let group = event_radio(event).and_then(|radio| radio.closest("[role='radiogroup']").ok().flatten());
    let Some(found) = group.and_then(|group| group.query_selector_all("[role='radio']").ok()) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}
