//! Focus, scrolling and other small dealings with the page.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// The element found by a CSS selector.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}

/// Puts the focus on the element found by a CSS selector, and says whether there was one.
pub fn focus(selector: &str) -> bool {
    find(selector).is_some_and(|element| element.focus().is_ok())
}

/// Runs once the page has taken over the last changes.
pub fn after_render(action: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(action);
}

/// Marks the page as ready for use, for tests and scripts.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        root.set_attribute("data-ready", "").ok();
    }
}

/// Sets the language of the page.
pub fn set_page_lang(code: &str) {
    if let Some(root) = document().document_element() {
        root.set_attribute("lang", code).ok();
    }
}

/// The languages that the person's browser asks for, the wanted first.
pub fn preferred_languages() -> Vec<String> {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|code| code.as_string())
        .collect()
}

/// Whether a person is writing in the element: single-key shortcuts stay away.
pub fn is_writing(target: Option<web_sys::EventTarget>) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    let tag = element.tag_name();
    let is_check = element
        .get_attribute("type")
        .is_some_and(|kind| matches!(&*kind, "checkbox" | "radio" | "button"));
    element.is_content_editable() || matches!(&*tag, "TEXTAREA" | "SELECT") || tag == "INPUT" && !is_check
}

/// Whether a dialog is open.
pub fn has_open_dialog() -> bool {
    find("dialog[open]").is_some()
}

/// Whether the machine has a Command key.
pub fn is_mac() -> bool {
    window()
        .navigator()
        .platform()
        .is_ok_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"))
}

/// Sets the title of the browser's tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}
