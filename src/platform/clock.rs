//! The one place where the machine's clock is read.

use voronka_domain::moment::Moment;

/// Milliseconds since 1970 (UTC).
pub fn millis() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// Now, as the wall clock shows it.
pub fn now() -> Moment {
    Moment::from_utc(js_sys::Date::now() as i64, offset_minutes())
}

/// Minutes east of UTC that the wall clock is set to.
pub fn offset_minutes() -> i16 {
    // JavaScript counts them west of UTC.
    -(js_sys::Date::new_0().get_timezone_offset() as i16)
}

/// The local day.
pub fn today() -> chrono::NaiveDate {
    now().day()
}

/// Waits until the browser has nothing else to do; where it does not tell, as [`pause`].
pub async fn idle() {
    let mut asked = true;
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        asked = leptos::prelude::window().request_idle_callback(&resolve).is_ok();
        if !asked {
            resolve.call0(&wasm_bindgen::JsValue::NULL).ok();
        }
    });
    wasm_bindgen_futures::JsFuture::from(turn).await.ok();
    if !asked {
        pause().await;
    }
}

/// Lets the page live: resolves after everything else that waits had its turn.
pub async fn pause() {
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        leptos::prelude::window().set_timeout_with_callback(&resolve).ok();
    });
    wasm_bindgen_futures::JsFuture::from(turn).await.ok();
}
