//! Focus, scrolling and other small dealings with the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, HtmlElement};

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

/// Presses the element found by a CSS selector, and says whether there was one.
pub fn click(selector: &str) -> bool {
    find(selector).map(|element| element.click()).is_some()
}

/// Gives a mark to the first element found by a CSS selector and takes it from all others; from all, where nothing is
/// to be marked.
pub fn mark(selector: &str, attribute: &str) {
    while let Some(marked) = find(&format!("[{attribute}]")) {
        marked.remove_attribute(attribute).ok();
    }
    if let Some(element) = (!selector.is_empty()).then(|| find(selector)).flatten() {
        element.set_attribute(attribute, "").ok();
    }
}

/// Runs once the page has taken over the last changes.
pub fn after_render(action: impl FnOnce() + 'static) {
    request_animation_frame(action);
}

/// Marks the page as ready for use, for tests and scripts.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        root.set_attribute("data-ready", "").ok();
    }
}

/// Whether the page is marked as ready for use.
pub fn is_ready() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.has_attribute("data-ready"))
}

/// Sets the language of the page.
pub fn set_page_lang(code: &str) {
    if let Some(root) = document().document_element() {
        root.set_attribute("lang", code).ok();
    }
}

/// Says that something is on its way that everything waits for.
pub fn set_busy(is_busy: bool) {
    if let Some(body) = document().body() {
        body.toggle_attribute_with_force("aria-busy", is_busy).ok();
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

/// Takes an element and everything in it out of reach of keyboard and pointer, or puts it back.
pub fn set_inert(selector: &str, inert: bool) {
    if let Some(element) = find(selector) {
        element.toggle_attribute_with_force("inert", inert).ok();
    }
}

/// Puts a text on the clipboard, and says whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    let written = window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::JsFuture::from(written).await.is_ok()
}

/// Puts the focus on a text field of a view, once it is there.
pub fn focus_field(field: NodeRef<leptos::html::Input>) {
    if let Some(input) = field.try_get_untracked().flatten() {
        input.focus().ok();
    }
}

/// Loads the page again.
pub fn reload() {
    window().location().reload().ok();
}

/// Takes over what stands in the field in use, as leaving it does: the page goes away without leaving its fields.
pub fn leave_field() {
    let active = document().active_element();
    if let Some(element) = active.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.blur().ok();
    }
}

/// Scrolls no further than needed to show an element.
pub fn scroll_into_view(element: &HtmlElement) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// A registered length of the style sheets, in pixels.
pub fn length(property: &str) -> Option<f64> {
    let root = document().document_element()?;
    let style = window().get_computed_style(&root).ok().flatten()?;
    let value = style.get_property_value(property).ok()?;
    value.trim().strip_suffix("px")?.parse().ok()
}

/// How an event is listened to where a view's own `on:` is not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listening {
    /// Before the element it is meant for gets it.
    Capturing,
    /// With the right to prevent what the browser does, where it would assume that nobody wants to.
    NotPassive,
}

/// Listens to an event of an element until the running view is taken down.
pub fn listen(element: &HtmlElement, event: &str, how: Listening, handler: impl FnMut(Event) + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_capture(how == Listening::Capturing);
    options.set_passive(false);
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    let added = element.add_event_listener_with_callback_and_add_event_listener_options(
        event,
        handler.as_ref().unchecked_ref(),
        &options,
    );
    if added.is_ok() {
        let kept = StoredValue::new_local((element.clone(), event.to_owned(), handler));
        on_cleanup(move || {
            kept.try_with_value(|(element, event, handler)| {
                let handler = handler.as_ref().unchecked_ref();
                let capture = how == Listening::Capturing;
                element
                    .remove_event_listener_with_callback_and_bool(event, handler, capture)
                    .ok();
            });
        });
    }
}

/// Puts the focus on a text field found by a CSS selector and selects what stands in it, so that typing replaces it.
pub fn focus_and_select(selector: &str) {
    focus(selector);
    if let Some(input) =
        find(selector).and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        input.select();
    }
}

/// The element an event happened to, where it is of the kind.
pub fn target<T: wasm_bindgen::JsCast>(event: &web_sys::Event) -> Option<T> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Shows the page in a theme: `light`, `dark`, or `auto` as in the system.
pub fn set_page_theme(theme: &str) {
    if let Some(root) = document().document_element() {
        root.set_attribute("data-theme", theme).ok();
    }
}
