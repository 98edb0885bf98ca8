//! Going from place to place: the address is the truth.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::App;
use crate::route::Route;

impl App {
    /// Goes to a place.
    pub fn go(self, route: Route) {
        window().location().set_hash(&route.href()).ok();
    }

    /// Changes the query of the place the person is at, without a new entry in the browser's history.
    pub fn set_query(self, query: String) {
        self.replace(Route {
            query,
            ..self.route.get_untracked()
        });
    }

    /// Goes to a place that takes the place of the present one in the browser's history.
    pub fn replace(self, route: Route) {
        if let Ok(history) = window().history() {
            history
                .replace_state_with_url(&JsValue::NULL, "", Some(&route.href()))
                .ok();
        }
        self.route.set(route);
    }

    /// Takes the place over from the address, when that changed.
    pub(super) fn follow_address(self) {
        let route = current();
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }
}

/// The place that the address names.
pub(super) fn current() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}
