//! Finding people and clients by the names a file gives them.

use std::collections::HashMap;

use crate::id::Id;
use crate::text::{clean_line, fold};
use crate::workspace::Workspace;

/// Known names, folded.
pub(super) struct Names {
    known: HashMap<String, Id>,
    key: fn(&str) -> String,
}

impl Names {
    /// The people of a workspace. "Petrova Anna" is "Anna Petrova": half of all programs put the surname first.
    pub fn of_people(workspace: &Workspace) -> Self {
        let people = workspace.people.live();
        Self::of(person_key, people.map(|(id, person)| (person.name.as_str(), id)))
    }

    /// The clients of a workspace.
    pub fn of_clients(workspace: &Workspace) -> Self {
        let clients = workspace.clients.live();
        Self::of(client_key, clients.map(|(id, client)| (client.name.as_str(), id)))
    }

    fn of<'a>(key: fn(&str) -> String, names: impl Iterator<Item = (&'a str, Id)>) -> Self {
        let mut known = HashMap::new();
        for (name, id) in names {
            // The first of two equal names, so that the answer does not depend on chance.
            known.entry(key(name)).or_insert(id);
        }
        Self { known, key }
    }

    /// Whoever bears the name.
    pub fn find(&self, name: &str) -> Option<Id> {
        self.known.get(&(self.key)(name)).copied()
    }
}

/// The identifier of a person whom a file names.
pub(super) fn person_id(name: &str) -> Id {
    Id::derived("import-person", &person_key(name))
}

/// The identifier of a client whom a file names.
pub(super) fn client_id(name: &str) -> Id {
    Id::derived("import-client", &client_key(name))
}

fn client_key(name: &str) -> String {
    fold(&clean_line(name))
}

fn person_key(name: &str) -> String {
    let name = fold(&clean_line(name));
    let mut words: Vec<&str> = name.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}
