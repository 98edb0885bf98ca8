//! IndexedDB, as far as the app needs it: stores of values under keys that we give.

use js_sys::{Array, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbTransactionMode};

/// Some browsers never answer in private windows.
const PATIENCE_MILLIS: i32 = 10_000;
/// A transaction of a whole workspace on a busy machine.
const WRITING_MILLIS: i32 = 60_000;

/// IndexedDB is blocked, full or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

impl From<JsValue> for Unavailable {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Opens a database of the stores, and makes it where there is none.
///
/// # Errors
/// [`Unavailable`].
pub async fn open(name: &str, stores: &'static [&'static str]) -> Result<IdbDatabase, Unavailable> {
    let database = match open_once(name, stores).await {
        Ok(database) => database,
        // A page that was left while it made the database takes the next one's request down with it.
        Err(Unavailable) => {
            super::clock::pause().await;
            open_once(name, stores).await?
        }
    };
    if database.object_store_names().length() > 0 {
        return Ok(database);
    }
    // Somebody else opened it first, and so made it empty: there is nothing in it to lose.
    database.close();
    let factory = leptos::prelude::window().indexed_db()?.ok_or(Unavailable)?;
    let emptied: IdbOpenDbRequest = factory.delete_database(name)?;
    answer(&emptied).await?;
    open_once(name, stores).await
}

async fn open_once(name: &str, stores: &'static [&'static str]) -> Result<IdbDatabase, Unavailable> {
    let factory = leptos::prelude::window().indexed_db()?.ok_or(Unavailable)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(name, 1)?;
    let opening = request.clone();
    let on_upgrade = Closure::once_into_js(move || {
        let result = opening
            .result()
            .map(wasm_bindgen::JsCast::dyn_into::<IdbDatabase>);
        if let Ok(Ok(database)) = result {
            for store in stores {
                database.create_object_store(store).ok();
            }
        }
    });
    request.set_onupgradeneeded(Some(on_upgrade.unchecked_ref()));
    let database = answer(&request).await?;
    let database = database.dyn_into::<IdbDatabase>().map_err(|_| Unavailable)?;
    // Whoever deletes the database must not wait for this tab.
    let held = database.clone();
    let on_change = Closure::once_into_js(move || held.close());
    database.set_onversionchange(Some(on_change.unchecked_ref()));
    Ok(database)
}

/// Begins a transaction over the stores.
///
/// # Errors
/// [`Unavailable`], where the database was closed.
pub fn begin(
    database: &IdbDatabase,
    stores: &[&str],
    mode: IdbTransactionMode,
) -> Result<IdbTransaction, Unavailable> {
    let names: Array = stores.iter().map(|name| JsValue::from(*name)).collect();
    Ok(database.transaction_with_str_sequence_and_mode(&names, mode)?)
}

/// The result of a request, when it comes. What awaits it may go on with the same transaction.
///
/// # Errors
/// [`Unavailable`].
pub async fn answer(request: &IdbRequest) -> Result<JsValue, Unavailable> {
    let answered = Promise::new(&mut |resolve, reject| {
        let done = request.clone();
        let on_success = Closure::once_into_js(move || {
            let result = done.result().unwrap_or(JsValue::UNDEFINED);
            resolve.call1(&JsValue::UNDEFINED, &result).ok();
        });
        request.set_onsuccess(Some(on_success.unchecked_ref()));
        request.set_onerror(Some(&reject));
    });
    Ok(in_time(&answered, PATIENCE_MILLIS).await?)
}

/// Waits until everything of a transaction is written.
///
/// # Errors
/// [`Unavailable`]; then nothing of it was.
pub async fn committed(transaction: &IdbTransaction) -> Result<(), Unavailable> {
    let done = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
        transaction.set_onerror(Some(&reject));
    });
    in_time(&done, WRITING_MILLIS).await?;
    Ok(())
}

async fn in_time(promise: &Promise, millis: i32) -> Result<JsValue, JsValue> {
    let in_vain = Promise::new(&mut |_, reject| {
        leptos::prelude::window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&reject, millis)
            .ok();
    });
    JsFuture::from(Promise::race(&Array::of2(promise, &in_vain))).await
}
