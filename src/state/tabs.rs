//! Other tabs of the same browser. Each is a copy of its own: what another one writes is merged, not believed.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::app;
use crate::platform::{clock, dom};

/// Follows what other tabs write, the address, and the change of the day.
pub(super) fn listen() {
    let handles = [
        window_event_listener(ev::storage, |event| on_storage(&event)),
        window_event_listener(ev::hashchange, |_| app().follow_address()),
        window_event_listener(ev::focus, |_| follow_the_day()),
        window_event_listener_untyped("pageshow", |event| {
            // Back from the browser's cache of pages: what other tabs wrote meanwhile was told to nobody.
            let event = event.dyn_into::<web_sys::PageTransitionEvent>();
            if event.is_ok_and(|event| event.persisted()) {
                let name = app().space.get_untracked();
                app().open(&name);
            }
        }),
        window_event_listener_untyped("pagehide", |_| dom::leave_field()),
        window_event_listener(ev::beforeunload, |event| {
            // The browser's own question: leaving now would lose what storage did not take.
            if app().storage(super::space::Space::has_unsaved) {
                event.prevent_default();
            }
        }),
    ];
    // The app lives as long as the page, and so do its listeners.
    std::mem::forget(handles);
    set_interval(follow_the_day, std::time::Duration::from_secs(60));
}

fn follow_the_day() {
    let today = clock::today();
    if app().today.get_untracked() != today {
        app().today.set(today);
        app().rebuild();
        wasm_bindgen_futures::spawn_local(app().pack());
    }
}

fn on_storage(event: &web_sys::StorageEvent) {
    let Some(key) = event.key() else {
        return app().cleared.set(true);
    };
    if app().storage(|space| space.is_head(&key) && space.generation_changed()) {
        // Another tab replaced everything: this one starts again from what is there.
        let name = app().space.get_untracked();
        return app().open(&name);
    }
    if app().storage(|space| space.is_meta(&key)) {
        return app().follow_meta(event.new_value().is_some());
    }
    if let Some(group) = app().storage(|space| space.group_of(&key)) {
        return app().follow_group(group, event.new_value());
    }
    let Some((kind, id)) = app().storage(|space| space.record_of(&key)) else {
        return;
    };
    match event.new_value() {
        Some(raw) => app().take_over(kind, id, &raw),
        None if app().keeps_packed(kind, id) => {}
        // Else another tab only removes records when it takes back a commit it could not finish, or when somebody clears
        // the storage by hand. Neither may lose what this tab holds.
        None => app().cleared.set(true),
    }
}
