//! A file on the person's disk that the page may write to again and again, where the browser has such a thing. The browser
//! writes into a copy and puts it in place of the file when it is complete, so a crash leaves the old content.

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbTransactionMode;

use super::idb::{self, Unavailable};
use super::object::object;

/// The database with the chosen file of each workspace; apart from everything else in IndexedDB.
const DATABASE: &str = "voronka-backup";
const FILES: &str = "files";
const PICKER: &str = "showSaveFilePicker";

/// A chosen file.
#[derive(Debug, Clone, PartialEq)]
pub struct BackupFile(JsValue);

/// Whether the browser lets a page write to a chosen file.
pub fn is_possible() -> bool {
    Reflect::has(&window(), &PICKER.into()).unwrap_or(false)
}

/// Calls a method that answers a promise.
async fn call(object: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    JsFuture::from(Promise::resolve(&method.apply(object, arguments)?)).await
}

fn options(members: &[(&str, JsValue)]) -> Array {
    Array::of1(&object(members))
}

impl BackupFile {
    /// Lets the person choose a file; none where they choose none.
    pub async fn choose(name: &str) -> Option<Self> {
        let file = call(&window(), PICKER, &options(&[("suggestedName", name.into())])).await;
        file.ok().map(Self)
    }

    /// The file chosen for a workspace earlier.
    pub async fn of(space: &str) -> Option<Self> {
        let database = idb::open(DATABASE, &[FILES]).await.ok()?;
        let transaction = idb::begin(&database, &[FILES], IdbTransactionMode::Readonly).ok()?;
        let request = transaction.object_store(FILES).ok()?.get(&space.into()).ok()?;
        let file = idb::answer(&request).await.ok()?;
        database.close();
        file.is_object().then_some(Self(file))
    }

    /// Remembers the file for a workspace, or that there is none.
    ///
    /// # Errors
    /// [`Unavailable`].
    pub async fn remember(file: Option<&Self>, space: &str) -> Result<(), Unavailable> {
        let database = idb::open(DATABASE, &[FILES]).await?;
        let transaction = idb::begin(&database, &[FILES], IdbTransactionMode::Readwrite)?;
        let store = transaction.object_store(FILES)?;
        match file {
            Some(file) => store.put_with_key(&file.0, &space.into())?,
            None => store.delete(&space.into())?,
        };
        idb::committed(&transaction).await?;
        database.close();
        Ok(())
    }

    /// Its name.
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Whether the page may write to it. Only asked for where the person has just pressed something.
    pub async fn may_write(&self, ask: bool) -> bool {
        let method = if ask {
            "requestPermission"
        } else {
            "queryPermission"
        };
        let answer = call(&self.0, method, &options(&[("mode", "readwrite".into())])).await;
        answer.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted"))
    }

    /// Puts a text in place of the file's content. Answers whether that worked.
    pub async fn write(&self, text: &str) -> bool {
        let Ok(stream) = call(&self.0, "createWritable", &Array::new()).await else {
            return false;
        };
        let written = call(&stream, "write", &Array::of1(&text.into())).await;
        let closed = call(&stream, "close", &Array::new()).await;
        written.is_ok() && closed.is_ok()
    }
}
