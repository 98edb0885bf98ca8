//! Figures over everything, worked out once the screen shows what was just done.

use std::time::Duration;

use leptos::prelude::*;

/// A value that is worked out anew after something it watches has changed, one frame behind: an action among thousands of
/// records is on screen before they are all walked again. The first value is there at once.
pub fn later<T>(watch: impl Fn() + 'static, work_out: impl Fn() -> T + Copy + 'static) -> Signal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let value = RwSignal::new(untrack(work_out));
    let waits = StoredValue::new(false);
    let follow = move || {
        waits.try_set_value(false);
        // Whoever has left the page needs no figure any more.
        let Some(before) = value.try_get_untracked() else {
            return;
        };
        let now = untrack(work_out);
        if now != before {
            value.set(now);
        }
    };
    Effect::new(move |began: Option<()>| {
        watch();
        if began.is_none() || waits.get_value() {
            return;
        }
        waits.set_value(true);
        // In the frame that shows the change, and after it has been painted.
        request_animation_frame(move || set_timeout(follow, Duration::ZERO));
    });
    value.into()
}
