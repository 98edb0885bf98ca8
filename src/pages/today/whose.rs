//! Whose deals are on show: it stands in the address, so that a link leads to the same list.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::person::{Person, Role};

use crate::state::app;

/// The name in the query of the address.
const NAME: &str = "who";

/// Whose deals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of one person.
    Person(Id),
    /// Of everybody, and of nobody.
    Everyone,
}

impl Whose {
    /// The person, where it is one.
    pub fn person(self) -> Option<Id> {
        match self {
            Self::Person(id) => Some(id),
            Self::Everyone => None,
        }
    }
}

/// Whose deals a person sees without choosing: the own ones. Who only steers sees everybody's, and so does nobody in
/// particular.
pub fn by_default() -> Option<Id> {
    let me = app().me.get()?;
    let person = app().get::<Person>(me)?;
    let only_steers = person.roles.iter().all(|role| *role == Role::Head) && !person.roles.is_empty();
    (!only_steers).then_some(me)
}

/// Whose deals the address names, or the usual ones.
pub fn chosen() -> Whose {
    let query = app().route.get().query;
    let named = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == NAME);
    match named.map(|(_, value)| value) {
        Some("all") => Whose::Everyone,
        Some(value) if value.parse::<Id>().is_ok() => value.parse().map_or(Whose::Everyone, Whose::Person),
        _ => by_default().map_or(Whose::Everyone, Whose::Person),
    }
}

/// Chooses whose deals to see.
pub fn choose(whose: Whose) {
    let value = match whose {
        Whose::Person(id) => id.to_string(),
        Whose::Everyone => "all".to_owned(),
    };
    app().set_query(format!("{NAME}={value}"));
}

/// Chooses a person, or everyone.
pub fn choose_person(person: Option<Id>) {
    choose(person.map_or(Whose::Everyone, Whose::Person));
}
