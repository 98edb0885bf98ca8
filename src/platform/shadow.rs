//! The second copy of every workspace, in IndexedDB. A browser keeps what was written to local storage in memory for up to a
//! minute before it reaches the disk, and may lose it when it is killed; what IndexedDB has acknowledged it keeps.
//!
//! | store | key | value |
//! | --- | --- | --- |
//! | `spaces` | identifier of the workspace | [`Header`] as JSON |
//! | `records` | `<identifier>/<generation>/<kind>/<record>` | the record as in local storage |
//!
//! Writing is asked for and not waited for: what piles up meanwhile goes into the next transaction.

use std::cell::RefCell;
use std::collections::VecDeque;

use js_sys::Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{IdbDatabase, IdbKeyRange, IdbTransaction, IdbTransactionMode};

use super::idb::{self, Unavailable};

/// The database; apart from everything else in IndexedDB.
const DATABASE: &str = "voronka-shadow";
const SPACES: &str = "spaces";
const RECORDS: &str = "records";
/// Records written between two looks at the page.
const STRIDE: usize = 200;
/// Records read at a time: some milliseconds.
const SLICE: u32 = 400;

/// What is known about the second copy of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The generation of its records.
    pub generation: u32,
    /// The name of the workspace in the keys of local storage.
    pub space: String,
    /// What local storage knows about the workspace, as it is written there.
    pub meta: String,
    /// The user of this copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub me: Option<String>,
}

/// A record as it is written: `<kind>/<record>`, and its text.
pub type Put = (String, Box<str>);

/// Something to be written.
enum Job {
    Records(String, u32, Vec<Put>),
    Header(String, Header),
    Everything(String, Header, Vec<Put>),
    Erase(String),
}

type Heard = Box<dyn Fn(Result<(), Unavailable>)>;

#[derive(Default)]
struct Desk {
    jobs: VecDeque<Job>,
    running: bool,
    broken: bool,
    database: Option<IdbDatabase>,
    heard: Option<Heard>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Calls the listener whenever everything asked for is written, or cannot be.
pub fn on_written(heard: impl Fn(Result<(), Unavailable>) + 'static) {
    DESK.with_borrow_mut(|desk| desk.heard = Some(Box::new(heard)));
}

/// Whether the browser has shown that there can be no second copy.
pub fn is_broken() -> bool {
    DESK.with_borrow(|desk| desk.broken)
}

/// Whether something asked for is not written yet.
pub fn is_at_work() -> bool {
    DESK.with_borrow(|desk| desk.running)
}

/// Writes records of a workspace, all of them or none.
pub fn put(id: &str, generation: u32, records: Vec<Put>) {
    if !records.is_empty() {
        ask(Job::Records(id.to_owned(), generation, records));
    }
}

/// Writes down what is known about a workspace.
pub fn put_header(id: &str, header: Header) {
    ask(Job::Header(id.to_owned(), header));
}

/// Puts a whole workspace in place of what was there.
pub fn put_all(id: &str, header: Header, records: Vec<Put>) {
    ask(Job::Everything(id.to_owned(), header, records));
}

/// Deletes the copy of a workspace.
pub fn erase(id: &str) {
    ask(Job::Erase(id.to_owned()));
}

fn ask(job: Job) {
    let start = DESK.with_borrow_mut(|desk| {
        if desk.broken {
            return false;
        }
        desk.jobs.push_back(job);
        !std::mem::replace(&mut desk.running, true)
    });
    if start {
        wasm_bindgen_futures::spawn_local(work());
    }
}

async fn work() {
    loop {
        let jobs = DESK.with_borrow_mut(|desk| {
            desk.running = !desk.jobs.is_empty();
            std::mem::take(&mut desk.jobs)
        });
        let written = match jobs.is_empty() {
            true => return hear(Ok(())),
            false => write(&jobs).await,
        };
        if written.is_err() {
            // Full, blocked or broken: local storage has everything, and a copy with holes would be worth nothing.
            DESK.with_borrow_mut(|desk| {
                desk.broken = true;
                desk.running = false;
                desk.jobs.clear();
            });
            return hear(Err(Unavailable));
        }
    }
}

fn hear(result: Result<(), Unavailable>) {
    let heard = DESK.with_borrow_mut(|desk| desk.heard.take());
    if let Some(heard) = heard {
        heard(result);
        DESK.with_borrow_mut(|desk| {
            desk.heard.get_or_insert(heard);
        });
    }
}

async fn database() -> Result<IdbDatabase, Unavailable> {
    if let Some(database) = DESK.with_borrow(|desk| desk.database.clone()) {
        return Ok(database);
    }
    let database = idb::open(DATABASE, &[SPACES, RECORDS]).await?;
    DESK.with_borrow_mut(|desk| desk.database = Some(database.clone()));
    Ok(database)
}

/// A transaction; where the database was closed on us (somebody deleted it), over one opened anew.
async fn begin(mode: IdbTransactionMode) -> Result<IdbTransaction, Unavailable> {
    let stores = [SPACES, RECORDS];
    match idb::begin(&database().await?, &stores, mode) {
        Ok(transaction) => Ok(transaction),
        Err(_) => {
            DESK.with_borrow_mut(|desk| desk.database = None);
            idb::begin(&database().await?, &stores, mode)
        }
    }
}

async fn write(jobs: &VecDeque<Job>) -> Result<(), Unavailable> {
    let transaction = begin(IdbTransactionMode::Readwrite).await?;
    let (spaces, records) = (
        transaction.object_store(SPACES)?,
        transaction.object_store(RECORDS)?,
    );
    let put_header = |id: &str, header: &Header| -> Result<(), Unavailable> {
        let text = serde_json::to_string(header).unwrap_or_default();
        spaces.put_with_key(&text.into(), &id.into())?;
        Ok(())
    };
    for job in jobs {
        let (id, generation, puts) = match job {
            Job::Records(id, generation, puts) => (id, *generation, puts),
            Job::Header(id, header) => {
                put_header(id, header)?;
                continue;
            }
            Job::Erase(id) => {
                spaces.delete(&id.as_str().into())?;
                records.delete(&range(id)?.into())?;
                continue;
            }
            Job::Everything(id, header, puts) => {
                records.delete(&range(id)?.into())?;
                put_header(id, header)?;
                (id, header.generation, puts)
            }
        };
        for (at, (key, text)) in puts.iter().enumerate() {
            let key = format!("{id}/{generation}/{key}");
            let request = records.put_with_key(&JsValue::from_str(text), &key.into())?;
            if (at + 1) % STRIDE == 0 && at + 1 < puts.len() {
                idb::answer(&request).await?;
            }
        }
    }
    idb::committed(&transaction).await
}

/// The keys of all records of a workspace.
fn range(id: &str) -> Result<IdbKeyRange, Unavailable> {
    // `0` is the sign behind `/`.
    Ok(IdbKeyRange::bound(
        &format!("{id}/").into(),
        &format!("{id}0").into(),
    )?)
}

/// What is known about every copy, with the identifier of its workspace.
///
/// # Errors
/// [`Unavailable`].
pub async fn headers() -> Result<Vec<(String, Header)>, Unavailable> {
    let transaction = begin(IdbTransactionMode::Readonly).await?;
    let store = transaction.object_store(SPACES)?;
    let (keys, values) = (store.get_all_keys()?, store.get_all()?);
    let keys: Array = idb::answer(&keys).await?.dyn_into().map_err(|_| Unavailable)?;
    let values: Array = idb::answer(&values).await?.dyn_into().map_err(|_| Unavailable)?;
    let read = |(key, value): (JsValue, JsValue)| {
        let header = serde_json::from_str(&value.as_string()?).ok()?;
        Some((key.as_string()?, header))
    };
    Ok(keys.iter().zip(values.iter()).filter_map(read).collect())
}

/// The records of a generation of a workspace, some at a time. `hear` gets `<kind>/<record>` and the text.
///
/// # Errors
/// [`Unavailable`].
pub async fn read(id: &str, generation: u32, mut hear: impl FnMut(&str, &str)) -> Result<(), Unavailable> {
    let prefix = format!("{id}/{generation}/");
    let end = JsValue::from(format!("{id}/{generation}0"));
    let mut after = prefix.clone();
    loop {
        let transaction = begin(IdbTransactionMode::Readonly).await?;
        let store = transaction.object_store(RECORDS)?;
        let range = IdbKeyRange::bound_with_lower_open(&after.as_str().into(), &end, true)?;
        let keys = store.get_all_keys_with_key_and_limit(&range, SLICE)?;
        let values = store.get_all_with_key_and_limit(&range, SLICE)?;
        let keys: Array = idb::answer(&keys).await?.dyn_into().map_err(|_| Unavailable)?;
        let values: Array = idb::answer(&values).await?.dyn_into().map_err(|_| Unavailable)?;
        for (key, value) in keys.iter().zip(values.iter()) {
            let (Some(key), Some(value)) = (key.as_string(), value.as_string()) else {
                continue;
            };
            hear(&key[prefix.len().min(key.len())..], &value);
            after = key;
        }
        if keys.length() < SLICE {
            return Ok(());
        }
        super::clock::pause().await;
    }
}
