//! The browser's local storage, or memory where it is blocked.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast as _, JsValue};

/// Every key of ours begins with this. The origin may be shared with other pages: nothing else is ever touched.
pub const PREFIX: &str = "voronka/";

/// What the browser gives us in code units: keys and values together.
pub const CAPACITY: usize = 5_242_880;

/// Why a value was not stored. The old value is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotStored {
    /// There is no room.
    Full,
    /// The browser refused for another reason.
    Refused,
}

/// Where the app keeps its keys.
pub enum Shelf {
    /// The browser's local storage.
    Local(web_sys::Storage),
    /// Memory: storage is blocked, and everything is gone with the tab.
    Memory(Rc<Memory>),
}

thread_local! {
    /// The memory of this tab: all workspaces of a browser that stores nothing share it.
    static TAB: Rc<Memory> = Rc::new(Memory::with_room(usize::MAX));
}

/// Keys and values in memory.
#[derive(Debug)]
pub struct Memory {
    map: RefCell<BTreeMap<String, String>>,
    room: usize,
}

impl Memory {
    /// Memory with room for so many code units; `usize::MAX` for no limit.
    pub fn with_room(room: usize) -> Self {
        Self {
            map: RefCell::default(),
            room,
        }
    }

    fn set(&self, key: &str, value: &str) -> Result<(), NotStored> {
        let mut map = self.map.borrow_mut();
        if self.room < usize::MAX {
            let others = map.iter().filter(|(known, _)| *known != key);
            let used: usize = others.map(|(key, value)| units(key) + units(value)).sum();
            if used + units(key) + units(value) > self.room {
                return Err(NotStored::Full);
            }
        }
        map.insert(key.to_owned(), value.to_owned());
        Ok(())
    }
}

/// Code units, as the browser counts them.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Shelf {
    /// Opens local storage; memory where the browser does not let us.
    pub fn open() -> Self {
        // `gloo_storage` panics where storage is blocked, so this one look comes first.
        match leptos::prelude::window().local_storage() {
            Ok(Some(_)) => Self::Local(LocalStorage::raw()),
            _ => Self::Memory(TAB.with(Rc::clone)),
        }
    }

    /// The same storage once more.
    #[cfg(test)]
    pub fn again(&self) -> Self {
        match self {
            Self::Local(storage) => Self::Local(storage.clone()),
            Self::Memory(memory) => Self::Memory(Rc::clone(memory)),
        }
    }

    /// Whether what is stored is still there tomorrow.
    pub fn is_lasting(&self) -> bool {
        matches!(self, Self::Local(_))
    }

    /// A value.
    pub fn get(&self, key: &str) -> Option<String> {
        match self {
            Self::Local(storage) => storage.get_item(key).ok().flatten(),
            Self::Memory(memory) => memory.map.borrow().get(key).cloned(),
        }
    }

    /// Stores a value.
    ///
    /// # Errors
    /// See [`NotStored`]; the old value stays.
    pub fn set(&self, key: &str, value: &str) -> Result<(), NotStored> {
        match self {
            Self::Local(storage) => storage.set_item(key, value).map_err(|error| reason(&error)),
            Self::Memory(memory) => memory.set(key, value),
        }
    }

    /// Removes a value.
    pub fn remove(&self, key: &str) {
        match self {
            Self::Local(storage) => _ = storage.remove_item(key),
            Self::Memory(memory) => _ = memory.map.borrow_mut().remove(key),
        }
    }

    /// All keys that begin with the prefix.
    pub fn keys(&self, prefix: &str) -> Vec<String> {
        match self {
            Self::Local(storage) => {
                // One call for all keys, in place of one call for each.
                let keys = js_sys::Object::keys(storage.unchecked_ref::<js_sys::Object>());
                keys.iter()
                    .filter_map(|key| key.as_string())
                    .filter(|key| key.starts_with(prefix))
                    .collect()
            }
            Self::Memory(memory) => memory
                .map
                .borrow()
                .keys()
                .filter(|key| key.starts_with(prefix))
                .cloned()
                .collect(),
        }
    }

    /// Code units in use by all keys of the origin, ours or not: they share the room.
    pub fn used(&self) -> usize {
        let used = |key: &String| units(key) + self.get(key).map_or(0, |value| units(&value));
        self.keys("").iter().map(used).sum()
    }
}

fn reason(error: &JsValue) -> NotStored {
    let name = error
        .dyn_ref::<web_sys::DomException>()
        .map(web_sys::DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => NotStored::Full,
        _ => NotStored::Refused,
    }
}

/// A choice of this copy, kept outside all workspaces.
pub fn preference(name: &str) -> Option<String> {
    let storage = leptos::prelude::window().local_storage().ok().flatten()?;
    storage.get_item(&format!("{PREFIX}{name}")).ok().flatten()
}

/// Keeps a choice of this copy. Where that fails the choice holds until the tab is closed, which is good enough.
pub fn set_preference(name: &str, value: &str) {
    if let Ok(Some(storage)) = leptos::prelude::window().local_storage() {
        storage.set_item(&format!("{PREFIX}{name}"), value).ok();
    }
}
