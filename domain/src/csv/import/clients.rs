//! The clients that a file speaks of.

use std::collections::{HashMap, HashSet};

use super::fields::Fields;
use super::names::{Names, client_id};
use crate::client::{Client, Contact};
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::text::fold;
use crate::workspace::Workspace;

/// The clients met so far.
pub(super) struct Clients {
    names: Names,
    /// By the name as it stands in the file.
    by_text: HashMap<String, Id>,
    met: HashSet<Id>,
    /// Those that come in or get further contacts.
    touched: HashMap<Id, Touched>,
    /// How many come in.
    pub new: usize,
    /// How many are known here.
    pub known: usize,
}

/// A client that the file speaks of.
struct Touched {
    client: Client,
    is_new: bool,
    /// Where its place in the edit is: the order in which the file names them.
    order: usize,
    /// Whether all its deals so far have the same owner.
    one_owner: bool,
}

impl Clients {
    /// Nobody met yet.
    pub fn new(workspace: &Workspace) -> Self {
        Self {
            names: Names::of_clients(workspace),
            by_text: HashMap::new(),
            met: HashSet::new(),
            touched: HashMap::new(),
            new: 0,
            known: 0,
        }
    }

    /// The client a row names, and the contact there. A person without an organisation is a client of their own.
    pub fn of_row(
        &mut self,
        workspace: &Workspace,
        owner: Option<Id>,
        fields: &Fields,
    ) -> Option<(Id, Option<Id>)> {
        let name = if fields.client.is_empty() {
            &fields.contact
        } else {
            &fields.client
        };
        if name.is_empty() {
            return None;
        }
        let id = self.meet(workspace, name, owner);
        let has_contact = [&fields.contact, &fields.phone, &fields.email]
            .iter()
            .any(|text| !text.is_empty());
        if !has_contact {
            return Some((id, None));
        }
        if !self.touched.contains_key(&id) {
            let client = workspace.clients.get(id).cloned().unwrap_or_default();
            self.touch(id, client, false);
        }
        let touched = self.touched.get_mut(&id)?;
        Some((id, Some(add_contact(&mut touched.client, id, fields))))
    }

    fn meet(&mut self, workspace: &Workspace, name: &str, owner: Option<Id>) -> Id {
        if let Some(&id) = self.by_text.get(name) {
            if let Some(touched) = self.touched.get_mut(&id).filter(|touched| touched.is_new) {
                touched.one_owner &= touched.client.owner == owner;
            }
            return id;
        }
        let id = self.names.find(name).unwrap_or_else(|| client_id(name));
        let is_met = !self.met.insert(id);
        self.by_text.insert(name.to_owned(), id);
        if workspace.clients.alive(id).is_some() {
            self.known += usize::from(!is_met);
        } else if !is_met {
            self.new += 1;
            let known = workspace.clients.get(id).cloned().unwrap_or_default();
            let client = Client {
                name: name.to_owned(),
                owner,
                gone: false,
                ..known
            };
            self.touch(id, client, true);
        }
        id
    }

    fn touch(&mut self, id: Id, client: Client, is_new: bool) {
        let order = self.touched.len();
        self.touched.insert(
            id,
            Touched {
                client,
                is_new,
                order,
                one_owner: true,
            },
        );
    }

    /// The clients as they shall be, in the order of the file.
    pub fn into_puts(self) -> impl Iterator<Item = (Id, Client)> {
        let mut touched: Vec<(Id, Touched)> = self.touched.into_iter().collect();
        touched.order_by_key(|(_, touched)| touched.order);
        touched.into_iter().map(|(id, mut touched)| {
            if touched.is_new && !touched.one_owner {
                touched.client.owner = None;
            }
            (id, touched.client)
        })
    }
}

/// Puts a contact into a client, or what is new about it into one known by name, address or telephone.
fn add_contact(client: &mut Client, id: Id, fields: &Fields) -> Id {
    let same = |known: &str, given: &str| !given.is_empty() && fold(known) == fold(given);
    let known = client.contacts.iter().find(|(_, contact)| {
        same(&contact.name, &fields.contact)
            || fields.contact.is_empty()
                && (same(&contact.email, &fields.email) || same(&contact.phone, &fields.phone))
    });
    let contact_id = known.map(|(id, _)| id).unwrap_or_else(|| {
        let texts = [&fields.contact, &fields.email, &fields.phone];
        let name = texts.into_iter().find(|text| !text.is_empty());
        let name = fold(name.map_or("", String::as_str));
        Id::derived("import-contact", &format!("{id}\n{name}"))
    });
    let mut contact = client
        .contacts
        .get(contact_id)
        .cloned()
        .unwrap_or_else(|| Contact {
            name: fields.contact.clone(),
            ..Contact::default()
        });
    let fill = |slot: &mut String, text: &str| {
        if slot.is_empty() {
            text.clone_into(slot);
        }
    };
    fill(&mut contact.phone, &fields.phone);
    fill(&mut contact.email, &fields.email);
    client.contacts.insert(contact_id, contact);
    contact_id
}
