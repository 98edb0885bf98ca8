//! The owners that a file speaks of.

use std::collections::HashMap;

use super::mapping::{Mapping, PersonChoice, PersonText};
use super::names::person_id;
use crate::id::Id;
use crate::person::Person;
use crate::text::clean_line;
use crate::workspace::Workspace;

/// Whose the deals are, by the name as it stands in the file.
#[derive(Default)]
pub(super) struct Owners {
    by_text: HashMap<String, Option<Id>>,
    /// People who come in.
    pub people: Vec<(Id, Person)>,
    /// How many people of the file are known here.
    pub known: usize,
}

impl Owners {
    /// Works out who everybody is.
    pub fn of(mapping: &Mapping, workspace: &Workspace) -> Self {
        let mut owners = Self::default();
        for person in &mapping.people {
            let id = owners.resolve(workspace, person);
            owners.by_text.insert(person.text.clone(), id);
        }
        owners
    }

    /// Who bears the name.
    pub fn find(&self, text: &str) -> Option<Id> {
        self.by_text.get(text).copied().flatten()
    }

    fn resolve(&mut self, workspace: &Workspace, person: &PersonText) -> Option<Id> {
        let name = clean_line(&person.text);
        let id = match person.choice {
            PersonChoice::Nobody => return None,
            PersonChoice::Known(id) => id,
            PersonChoice::Create => person_id(&name),
        };
        if workspace.people.alive(id).is_some() {
            self.known += 1;
        } else if !self.people.iter().any(|(known, _)| *known == id) {
            let known = workspace.people.get(id).cloned().unwrap_or_default();
            let person = Person {
                name,
                gone: false,
                ..known
            };
            self.people.push((id, person));
        }
        Some(id)
    }
}
