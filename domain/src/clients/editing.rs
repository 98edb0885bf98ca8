//! New clients, and other values of their fields.

use crate::client::Client;
use crate::commit::{Act, Edit};
use crate::deal::Tag;
use crate::funnel::adding::client_named;
use crate::id::Id;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// Another value of one field of a client, as a person typed or chose it.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientField {
    /// The name.
    Name(String),
    /// Town or region.
    City(String),
    /// Line of business.
    Industry(String),
    /// Web address.
    Site(String),
    /// Whoever is responsible.
    Owner(Option<Id>),
    /// Free text.
    Note(String),
}

/// Why a client could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientError {
    /// It is not there any more.
    NoClient,
    /// It has no name.
    Nameless,
    /// There is a client of that name already.
    Known(Id),
}

impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoClient => f.write_str("the client is gone"),
            Self::Nameless => f.write_str("a client needs a name"),
            Self::Known(id) => write!(f, "client {id} has that name already"),
        }
    }
}

impl std::error::Error for ClientError {}

/// A new client, for which whoever adds it is responsible.
///
/// # Errors
/// [`ClientError::Nameless`] and [`ClientError::Known`].
pub fn add_client(workspace: &Workspace, act: &mut Act<'_>, name: &str) -> Result<(Id, Edit), ClientError> {
    let name = clean_line(name);
    if name.is_empty() {
        return Err(ClientError::Nameless);
    }
    if let Some(known) = client_named(workspace, &name) {
        return Err(ClientError::Known(known));
    }
    let id = (act.fresh)();
    let client = Client {
        name,
        owner: act.me,
        ..Client::default()
    };
    Ok((id, Edit::of(id, client)))
}

/// Changes one field of a client. A name that another client bears is allowed: two companies may share one.
///
/// # Errors
/// [`ClientError::NoClient`] and [`ClientError::Nameless`].
pub fn set_field(workspace: &Workspace, client: Id, field: ClientField) -> Result<Edit, ClientError> {
    let mut body = workspace
        .clients
        .alive(client)
        .ok_or(ClientError::NoClient)?
        .clone();
    match field {
        ClientField::Name(name) => {
            body.name = clean_line(&name);
            if body.name.is_empty() {
                return Err(ClientError::Nameless);
            }
        }
        ClientField::City(city) => body.city = clean_line(&city),
        ClientField::Industry(industry) => body.industry = clean_line(&industry),
        ClientField::Site(site) => body.site = clean_line(&site),
        ClientField::Owner(owner) => body.owner = owner,
        ClientField::Note(note) => body.note = clean_text(&note),
    }
    Ok(Edit::of(client, body))
}

/// Adds tags to a client: several may be typed with commas between them.
pub fn add_tags(workspace: &Workspace, client: Id, typed: &str) -> Edit {
    let Some(mut body) = workspace.clients.alive(client).cloned() else {
        return Edit::default();
    };
    let names = typed.split([',', ';']).map(clean_line);
    for name in names.filter(|name| !name.is_empty()) {
        let (id, tag) = Tag::entry(&name);
        // The same word in other capitals is the same tag; the first spelling stays.
        if body.tags.get(id).is_none() {
            body.tags.insert(id, tag);
        }
    }
    Edit::of(client, body)
}

/// Takes a tag off a client.
pub fn remove_tag(workspace: &Workspace, client: Id, tag: Id) -> Edit {
    let Some(mut body) = workspace.clients.alive(client).cloned() else {
        return Edit::default();
    };
    body.tags.remove(tag);
    Edit::of(client, body)
}
