//! Plain JavaScript objects, as the browser's functions take their options.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object of the members.
pub fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // Setting a member of a fresh plain object cannot fail.
        Reflect::set(&object, &(*name).into(), value).ok();
    }
    object
}
