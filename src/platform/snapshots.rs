//! Copies of whole workspaces in IndexedDB: made as time goes by, and before something large happens.
//!
//! Where the browser has no IndexedDB, everything else works and the person is told that no copy could be made.

use js_sys::{Array, Reflect, Uint8Array};
use voronka_domain::keeping;
use voronka_domain::moment::Moment;
use voronka_domain::sorting::Sorting as _;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbTransactionMode};

use super::idb::{answer, begin, committed};
use super::object::object;
use super::{clock, idb, packing};

pub use super::idb::Unavailable;

/// The database; apart from everything else in IndexedDB.
const DATABASE: &str = "voronka-snapshots";
/// What is known about each copy.
const NOTES: &str = "notes";
/// Their texts, packed where the browser can; apart, so that a list need not read them.
const TEXTS: &str = "texts";

/// What a copy was made before; `Time` for nothing but that time went by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Time went by.
    Time,
    /// A file was merged.
    Merge,
    /// A file or a snapshot took the place of everything.
    Restore,
    /// A table was imported.
    Import,
    /// Everything was deleted.
    Reset,
}

impl Reason {
    const ALL: [Self; 5] = [Self::Time, Self::Merge, Self::Restore, Self::Import, Self::Reset];

    /// The name in the notes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Merge => "merge",
            Self::Restore => "restore",
            Self::Import => "import",
            Self::Reset => "reset",
        }
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
    /// Why it was made.
    pub reason: Reason,
    /// How many records.
    pub records: usize,
    /// How many deals.
    pub deals: usize,
    /// Bytes that it takes.
    pub size: usize,
    /// What tells two copies of the same content.
    pub sum: String,
}

impl Snapshot {
    /// When it was made, as the wall clock shows it.
    pub fn moment(&self) -> Moment {
        Moment::from_utc(self.at as i64, clock::offset_minutes())
    }

    /// What matters for keeping it.
    pub fn for_keeping(&self) -> keeping::Copy {
        keeping::Copy {
            at: self.at,
            day: self.moment().day(),
            is_protected: self.reason != Reason::Time,
            records: self.records,
        }
    }
}

/// Makes a copy, and lets go of old ones.
///
/// # Errors
/// [`Unavailable`]; then none was made.
pub async fn put(mut snapshot: Snapshot, text: &str) -> Result<(), Unavailable> {
    let database = open().await?;
    let packed = packing::pack(text.as_bytes()).await;
    let value: JsValue = match &packed {
        Some(bytes) => Uint8Array::from(&bytes[..]).into(),
        None => text.into(),
    };
    snapshot.size = packed.map_or(text.len(), |bytes| bytes.len());
    let mut all = read_notes(&database, &snapshot.space).await.unwrap_or_default();
    let transaction = begin(&database, &[NOTES, TEXTS], IdbTransactionMode::Readwrite)?;
    let (notes, texts) = (transaction.object_store(NOTES)?, transaction.object_store(TEXTS)?);
    let key = JsValue::from(&snapshot.id);
    notes.put_with_key(&note(&snapshot), &key)?;
    texts.put_with_key(&value, &key)?;
    all.push(snapshot);
    let known: Vec<keeping::Copy> = all.iter().map(Snapshot::for_keeping).collect();
    for place in keeping::surplus(&known, clock::today()) {
        let old = JsValue::from(&all[place].id);
        notes.delete(&old)?;
        texts.delete(&old)?;
    }
    committed(&transaction).await?;
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
    notes.order_by(|a, b| b.at.total_cmp(&a.at));
    database.close();
    Ok(notes)
}

/// The text of a copy, if it is still there and whole.
///
/// # Errors
/// [`Unavailable`].
pub async fn text(id: &str) -> Result<Option<Vec<u8>>, Unavailable> {
    let database = open().await?;
    let transaction = begin(&database, &[TEXTS], IdbTransactionMode::Readonly)?;
    let value = answer(&transaction.object_store(TEXTS)?.get(&id.into())?).await?;
    database.close();
    if let Some(text) = value.as_string() {
        return Ok(Some(text.into_bytes()));
    }
    match value.dyn_into::<Uint8Array>() {
        Ok(packed) => Ok(packing::unpack(&packed.to_vec()).await),
        Err(_) => Ok(None),
    }
}

/// Takes a copy away.
///
/// # Errors
/// [`Unavailable`].
pub async fn remove(id: &str) -> Result<(), Unavailable> {
    let database = open().await?;
    let transaction = begin(&database, &[NOTES, TEXTS], IdbTransactionMode::Readwrite)?;
    transaction.object_store(NOTES)?.delete(&id.into())?;
    transaction.object_store(TEXTS)?.delete(&id.into())?;
    committed(&transaction).await?;
    database.close();
    Ok(())
}

async fn open() -> Result<IdbDatabase, Unavailable> {
    idb::open(DATABASE, &[NOTES, TEXTS]).await
}

async fn read_notes(database: &IdbDatabase, space: &str) -> Result<Vec<Snapshot>, Unavailable> {
    let transaction = begin(database, &[NOTES], IdbTransactionMode::Readonly)?;
    let store: IdbObjectStore = transaction.object_store(NOTES)?;
    let request = store.get_all()?;
    let all: Array = answer(&request).await?.dyn_into().map_err(|_| Unavailable)?;
    let notes = all.iter().filter_map(|value| read_note(&value));
    Ok(notes.filter(|note| note.space == space).collect())
}

fn note(snapshot: &Snapshot) -> JsValue {
    object(&[
        ("id", snapshot.id.as_str().into()),
        ("space", snapshot.space.as_str().into()),
        ("at", snapshot.at.into()),
        ("reason", snapshot.reason.name().into()),
        ("records", snapshot.records.into()),
        ("deals", snapshot.deals.into()),
        ("size", snapshot.size.into()),
        ("sum", snapshot.sum.as_str().into()),
    ])
    .into()
}

fn read_note(value: &JsValue) -> Option<Snapshot> {
    let member = |name: &str| Reflect::get(value, &name.into()).ok();
    let text = |name| member(name)?.as_string();
    let number = |name| member(name)?.as_f64();
    let reason = text("reason")?;
    Some(Snapshot {
        id: text("id")?,
        space: text("space")?,
        at: number("at")?,
        // A reason of a later version is something large, so the copy is not let go of lightly.
        reason: Reason::ALL
            .into_iter()
            .find(|known| known.name() == reason)
            .unwrap_or(Reason::Merge),
        records: number("records")? as usize,
        deals: number("deals")? as usize,
        size: number("size")? as usize,
        sum: text("sum").unwrap_or_default(),
    })
}
