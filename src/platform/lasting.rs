//! The browser's promise not to clear the site's data by itself.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Whether the promise was given; none where the browser knows no such promise.
pub async fn is_promised() -> Option<bool> {
    // Missing where the page came over an unsafe connection.
    let storage = window().navigator().storage();
    if storage.is_undefined() {
        return None;
    }
    JsFuture::from(storage.persisted().ok()?).await.ok()?.as_bool()
}

/// Asks for the promise, and answers whether it was given; none where there is nobody to ask.
pub async fn ask() -> Option<bool> {
    let storage = window().navigator().storage();
    if storage.is_undefined() {
        return None;
    }
    JsFuture::from(storage.persist().ok()?).await.ok()?.as_bool()
}
