//! The texts of a language, which `src/boot.js` fetches: it begins before the module is there.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The file of a language; none where it cannot be had now.
pub async fn fetch(code: &str) -> Option<String> {
    let ask: Function = Reflect::get(&window(), &"voronkaWords".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked: Promise = ask
        .call1(&JsValue::UNDEFINED, &code.into())
        .ok()?
        .dyn_into()
        .ok()?;
    JsFuture::from(asked).await.ok()?.as_string()
}
