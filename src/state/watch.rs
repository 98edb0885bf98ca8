//! Who watches which records: one trigger per record that a view has read, one per kind, and plain listeners.
//!
//! Kept apart from the workspace, so that a view may start watching while it reads.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::commit::Change;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

type Listener = Rc<dyn Fn(&[(Kind, Id)])>;

thread_local! {
    static RECORDS: RefCell<HashMap<(Kind, Id), ArcTrigger>> = RefCell::default();
    static KINDS: RefCell<HashMap<Kind, ArcTrigger>> = RefCell::default();
    static LISTENERS: RefCell<Vec<(u64, Listener)>> = RefCell::default();
    static NUMBER: Cell<u64> = const { Cell::new(0) };
}

/// A number never given before in this tab.
pub(super) fn next_number() -> u64 {
    NUMBER.set(NUMBER.get() + 1);
    NUMBER.get()
}

/// Makes the running view depend on a record.
pub(super) fn record(kind: Kind, id: Id) {
    RECORDS
        .with_borrow_mut(|records| records.entry((kind, id)).or_default().clone())
        .track();
}

/// Makes the running view depend on every record of a kind.
pub(super) fn kind(kind: Kind) {
    KINDS
        .with_borrow_mut(|kinds| kinds.entry(kind).or_default().clone())
        .track();
}

/// Calls the listener after every change until the running view is taken down.
pub(super) fn listen(listener: impl Fn(&[(Kind, Id)]) + 'static) {
    let number = next_number();
    LISTENERS.with_borrow_mut(|listeners| listeners.push((number, Rc::new(listener))));
    on_cleanup(move || {
        LISTENERS.with_borrow_mut(|listeners| listeners.retain(|(known, _)| *known != number))
    });
}

/// Tells everybody who watches what changed. Listeners come first: they keep the lists that views then read.
pub(super) fn notify(changes: &[Change]) {
    if changes.is_empty() {
        return;
    }
    let changed: Vec<(Kind, Id)> = changes.iter().map(|change| (change.kind, change.id)).collect();
    let listeners: Vec<Listener> =
        LISTENERS.with_borrow(|listeners| listeners.iter().map(|(_, one)| one.clone()).collect());
    listeners.iter().for_each(|listener| listener(&changed));
    let mut triggers: Vec<ArcTrigger> = RECORDS.with_borrow(|records| {
        changed
            .iter()
            .filter_map(|record| records.get(record).cloned())
            .collect()
    });
    let kinds: BTreeSet<Kind> = changed.iter().map(|(kind, _)| *kind).collect();
    KINDS.with_borrow(|known| triggers.extend(kinds.iter().filter_map(|kind| known.get(kind).cloned())));
    triggers.iter().for_each(ArcTrigger::notify);
}

/// Forgets what was watched: everything is built anew.
pub(super) fn forget() {
    RECORDS.with_borrow_mut(HashMap::clear);
    KINDS.with_borrow_mut(HashMap::clear);
}
