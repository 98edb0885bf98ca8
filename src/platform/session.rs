//! Marks that last as long as the browser's tab.

use leptos::prelude::window;

/// Whether a mark is set.
pub fn is_set(name: &str) -> bool {
    let storage = window().session_storage().ok().flatten();
    storage.is_some_and(|storage| storage.get_item(name).ok().flatten().is_some())
}

/// Takes a mark away.
pub fn clear(name: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        storage.remove_item(name).ok();
    }
}
