//! What a person has typed so far. It outlives the page, which is built anew when the language changes.

use std::cell::RefCell;

use voronka_domain::money::Currency;
use voronka_domain::person::Role;

/// The answers given so far.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    /// The place of the stage set among the ready-made ones.
    pub set: usize,
    /// The person's name.
    pub name: String,
    /// The person's role.
    pub role: Role,
    /// The team's name.
    pub team: String,
    /// The currency; none where the usual one of the language will do.
    pub currency: Option<Currency>,
}

impl Draft {
    const EMPTY: Self = Self {
        set: 0,
        name: String::new(),
        role: Role::Hunter,
        team: String::new(),
        currency: None,
    };
}

thread_local! {
    static DRAFT: RefCell<Draft> = const { RefCell::new(Draft::EMPTY) };
}

/// The answers given so far.
pub(super) fn get() -> Draft {
    DRAFT.with_borrow(Clone::clone)
}

/// Changes an answer.
pub(super) fn change(change: impl FnOnce(&mut Draft)) {
    DRAFT.with_borrow_mut(change);
}

/// Forgets the answers: they became records.
pub(super) fn forget() {
    DRAFT.set(Draft::EMPTY);
}
