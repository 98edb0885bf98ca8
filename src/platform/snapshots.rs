//! Copies of whole workspaces in IndexedDB, made before something large happens to one.
//!
//! Where the browser has no IndexedDB, everything else works and the person is told that no copy could be made.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbTransactionMode,
};

/// The database; apart from everything else in IndexedDB.
const DATABASE: &str = "voronka-snapshots";
/// What is known about each copy.
const NOTES: &str = "notes";
/// Their texts, apart, so that a list need not read them.
const TEXTS: &str = "texts";
/// How many of the newest stay in each workspace; the largest stays beside them.
const NEWEST: usize = 10;
/// Some browsers never answer in private windows.
const PATIENCE_MILLIS: i32 = 4000;

/// IndexedDB is blocked, full or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

impl From<JsValue> for Unavailable {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// What is known about a copy.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// Its identifier.
    pub id: String,
    /// The name of its workspace in storage.
    pub space: String,
    /// When it was made, in milliseconds since 1970 (UTC).
    pub at: f64,
    /// Before what: `merge`, `restore`.
    pub reason: String,
    /// How many records.
    pub records: usize,
    /// How many deals.
    pub deals: usize,
    /// Bytes of its text.
    pub size: usize,
}

/// Makes a copy, and lets go of old ones.
///
/// # Errors
/// [`Unavailable`]; then none was made.
pub async fn put(snapshot: &Snapshot, text: &str) -> Result<(), Unavailable> {
    let database = open().await?;
    let known = read_notes(&database, &snapshot.space).await;
    let transaction = begin(&database, IdbTransactionMode::Readwrite)?;
    let (notes, texts) = (transaction.object_store(NOTES)?, transaction.object_store(TEXTS)?);
    let key = JsValue::from(&snapshot.id);
    notes.put_with_key(&note(snapshot), &key)?;
    let stored = texts.put_with_key(&text.into(), &key)?;
    let mut all = known.unwrap_or_default();
    all.push(snapshot.clone());
    for old in surplus(&all) {
        notes.delete(&old.as_str().into())?;
        texts.delete(&old.as_str().into())?;
    }
    answer(&stored).await?;
    database.close();
    Ok(())
}

/// The copies of a workspace, the newest first.
///
/// # Errors
/// [`Unavailable`].
pub async fn list(space: &str) -> Result<Vec<Snapshot>, Unavailable> {
    let database = open().await?;
    let mut notes = read_notes(&database, space).await?;
    notes.sort_by(|a, b| b.at.total_cmp(&a.at));
    database.close();
    Ok(notes)
}

/// The text of a copy, if it is still there.
///
/// # Errors
/// [`Unavailable`].
pub async fn text(id: &str) -> Result<Option<String>, Unavailable> {
    let database = open().await?;
    let transaction = begin(&database, IdbTransactionMode::Readonly)?;
    let request = transaction.object_store(TEXTS)?.get(&id.into())?;
    let text = answer(&request).await?.as_string();
    database.close();
    Ok(text)
}

/// Takes a copy away.
///
/// # Errors
/// [`Unavailable`].
pub async fn remove(id: &str) -> Result<(), Unavailable> {
    let database = open().await?;
    let transaction = begin(&database, IdbTransactionMode::Readwrite)?;
    transaction.object_store(NOTES)?.delete(&id.into())?;
    let removed = transaction.object_store(TEXTS)?.delete(&id.into())?;
    answer(&removed).await?;
    database.close();
    Ok(())
}

/// The copies to let go of: all but the newest and the largest.
fn surplus(snapshots: &[Snapshot]) -> Vec<String> {
    let mut by_age: Vec<&Snapshot> = snapshots.iter().collect();
    by_age.sort_by(|a, b| b.at.total_cmp(&a.at));
    let largest = snapshots
        .iter()
        .max_by_key(|snapshot| snapshot.size)
        .map(|snapshot| snapshot.id.as_str());
    let old = by_age.into_iter().skip(NEWEST);
    old.filter(|snapshot| Some(snapshot.id.as_str()) != largest)
        .map(|snapshot| snapshot.id.clone())
        .collect()
}

async fn open() -> Result<IdbDatabase, Unavailable> {
    let factory = leptos::prelude::window().indexed_db()?.ok_or(Unavailable)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, 1)?;
    let opening = request.clone();
    let on_upgrade = Closure::once_into_js(move || {
        let Ok(Ok(database)) = opening
            .result()
            .map(wasm_bindgen::JsCast::dyn_into::<IdbDatabase>)
        else {
            return;
        };
        database.create_object_store(NOTES).ok();
        database.create_object_store(TEXTS).ok();
    });
    request.set_onupgradeneeded(Some(on_upgrade.unchecked_ref()));
    answer(&request)
        .await?
        .dyn_into::<IdbDatabase>()
        .map_err(|_| Unavailable)
}

fn begin(database: &IdbDatabase, mode: IdbTransactionMode) -> Result<IdbTransaction, JsValue> {
    database.transaction_with_str_sequence_and_mode(&Array::of2(&NOTES.into(), &TEXTS.into()), mode)
}

/// The result of a request, when it comes.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        let done = request.clone();
        let on_success = Closure::once_into_js(move || {
            let result = done.result().unwrap_or(JsValue::UNDEFINED);
            resolve.call1(&JsValue::UNDEFINED, &result).ok();
        });
        request.set_onsuccess(Some(on_success.unchecked_ref()));
        request.set_onerror(Some(&reject));
    });
    let in_vain = Promise::new(&mut |_, reject| {
        leptos::prelude::window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MILLIS)
            .ok();
    });
    JsFuture::from(Promise::race(&Array::of2(&answered, &in_vain))).await
}

async fn read_notes(database: &IdbDatabase, space: &str) -> Result<Vec<Snapshot>, Unavailable> {
    let transaction = begin(database, IdbTransactionMode::Readonly)?;
    let store: IdbObjectStore = transaction.object_store(NOTES)?;
    let request = store.get_all()?;
    let all: Array = answer(&request).await?.dyn_into().map_err(|_| Unavailable)?;
    let notes = all.iter().filter_map(|value| read_note(&value));
    Ok(notes.filter(|note| note.space == space).collect())
}

fn note(snapshot: &Snapshot) -> JsValue {
    let object = Object::new();
    let members: [(&str, JsValue); 7] = [
        ("id", snapshot.id.as_str().into()),
        ("space", snapshot.space.as_str().into()),
        ("at", snapshot.at.into()),
        ("reason", snapshot.reason.as_str().into()),
        ("records", snapshot.records.into()),
        ("deals", snapshot.deals.into()),
        ("size", snapshot.size.into()),
    ];
    for (name, value) in members {
        // Setting a member of a fresh plain object cannot fail.
        Reflect::set(&object, &name.into(), &value).ok();
    }
    object.into()
}

fn read_note(value: &JsValue) -> Option<Snapshot> {
    let member = |name: &str| Reflect::get(value, &name.into()).ok();
    let text = |name| member(name)?.as_string();
    let number = |name| member(name)?.as_f64();
    Some(Snapshot {
        id: text("id")?,
        space: text("space")?,
        at: number("at")?,
        reason: text("reason")?,
        records: number("records")? as usize,
        deals: number("deals")? as usize,
        size: number("size")? as usize,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_stay_and_so_does_the_largest() {
        let snapshots: Vec<Snapshot> = (0..14_u32)
            .map(|age| Snapshot {
                id: age.to_string(),
                space: "main".into(),
                at: f64::from(100 - age),
                reason: "merge".into(),
                records: 1,
                deals: 1,
                size: if age == 12 { 900 } else { 10 },
            })
            .collect();
        assert_eq!(surplus(&snapshots), ["10", "11", "13"]);
        assert_eq!(surplus(&snapshots[..10]), Vec::<String>::new());
    }
}
