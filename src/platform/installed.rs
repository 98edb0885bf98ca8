//! What `src/offline.js` tells of: a new version that waits, and files that the system hands over. It speaks by events of
//! the window, since it must work before the app does and outlive it.

use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, File};

thread_local! {
    static WAITS: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Whether a new version waits for the page to be loaded again.
pub fn new_version() -> ArcRwSignal<bool> {
    WAITS.with(Clone::clone)
}

/// Loads the page again, with the new version.
pub fn start_new_version() {
    if let Ok(event) = Event::new("voronka-reload") {
        window().dispatch_event(&event).ok();
    }
}

/// Listens for a new version, for files, and for files that could not be had (by their address), as long as the page
/// lives.
pub fn listen(on_files: fn(Vec<File>), on_missing: fn(String)) {
    let handles = [
        window_event_listener_untyped("voronka-update", |_| WAITS.with(|waits| waits.set(true))),
        window_event_listener_untyped("voronka-files", move |event| {
            let files: Array = detail(&event).unchecked_into();
            on_files(files.iter().filter_map(|file| file.dyn_into().ok()).collect());
        }),
        window_event_listener_untyped("voronka-missing", move |event| {
            on_missing(detail(&event).as_string().unwrap_or_default());
        }),
    ];
    std::mem::forget(handles);
}

fn detail(event: &Event) -> JsValue {
    Reflect::get(event, &"detail".into()).unwrap_or_default()
}
