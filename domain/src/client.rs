//! Client organisations and the people in them.

use serde::{Deserialize, Serialize};

use crate::deal::{Activity, Tag};
use crate::entries::Entries;
use crate::id::Id;
use crate::order::Order;
use crate::passport::PassportValue;
use crate::record::is_default;

/// A person at a client.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// Position in the organisation.
    #[serde(skip_serializing_if = "is_default")]
    pub position: String,
    /// Telephone, as dialled.
    #[serde(skip_serializing_if = "is_default")]
    pub phone: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "is_default")]
    pub email: String,
    /// Decides about buying.
    #[serde(skip_serializing_if = "is_default")]
    pub decision_maker: bool,
    /// Whatever else is worth knowing.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
}

/// An organisation that buys or may buy.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Client {
    /// The name.
    pub name: String,
    /// Town or region.
    #[serde(skip_serializing_if = "is_default")]
    pub city: String,
    /// Line of business.
    #[serde(skip_serializing_if = "is_default")]
    pub industry: String,
    /// Web address.
    #[serde(skip_serializing_if = "is_default")]
    pub site: String,
    /// Whoever is responsible for the client (the farmer, or the hunter until the hand-over is accepted).
    #[serde(skip_serializing_if = "is_default")]
    pub owner: Option<Id>,
    /// The people there.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub contacts: Entries<Contact>,
    /// Tags by the identifier derived from their text.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub tags: Entries<Tag>,
    /// Orders that came in without a deal.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub orders: Entries<Order>,
    /// What was done about the client apart from any deal.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub activities: Entries<Activity>,
    /// What is known about the client, by the identifier of the passport's field.
    #[serde(skip_serializing_if = "Entries::is_empty")]
    pub passport: Entries<PassportValue>,
    /// Free text.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// The identifier in the system the client was imported from.
    #[serde(skip_serializing_if = "is_default")]
    pub external: String,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Client {
    /// Whether a contact who decides is known.
    pub fn has_decision_maker(&self) -> bool {
        self.contacts.values().any(|contact| contact.decision_maker)
    }
}
