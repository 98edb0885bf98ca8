//! The share sheet of the device.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::object::object;

/// A file ready to be shared.
pub struct Parcel(JsValue);

/// Puts a text into a file that the share sheet takes; none where there is no sheet, or it takes no such file.
pub fn parcel(name: &str, mime: &str, text: &str) -> Option<Parcel> {
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    let options = object(&[("type", mime.into())]);
    let class: Function = get(&window(), "File")?;
    let file = Reflect::construct(&class, &Array::of3(&parts, &name.into(), &options)).ok()?;
    let data = object(&[("files", Array::of1(&file).into())]);
    let navigator = window().navigator();
    let can: Function = get(&navigator, "canShare")?;
    let takes = can.call1(&navigator, &data).ok()?.is_truthy();
    takes.then(|| Parcel(data.into()))
}

/// Opens the share sheet, and says whether the person sent the file on.
pub async fn share(parcel: Parcel) -> bool {
    let navigator = window().navigator();
    let Some(share) = get(&navigator, "share") else {
        return false;
    };
    let Ok(promise) = share.call1(&navigator, &parcel.0) else {
        return false;
    };
    JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok()
}

fn get(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
