//! Finding deals by what a person remembers of them.

use std::collections::BTreeMap;

use crate::deal::Deal;
use crate::id::Id;
use crate::text::fold;
use crate::workspace::Workspace;

/// The searchable text of every deal, folded once: client, contacts, title, tags.
#[derive(Debug, Clone, Default)]
pub struct SearchIndex {
    texts: BTreeMap<Id, Box<str>>,
}

impl SearchIndex {
    /// Reads all deals.
    pub fn of(workspace: &Workspace) -> Self {
        let texts = workspace
            .deals
            .live()
            .map(|(id, deal)| (id, text_of(workspace, deal)))
            .collect();
        Self { texts }
    }

    /// Reads a deal again after a change.
    pub fn update(&mut self, workspace: &Workspace, deal: Id) {
        match workspace.deals.alive(deal) {
            Some(body) => self.texts.insert(deal, text_of(workspace, body)),
            None => self.texts.remove(&deal),
        };
    }

    /// Whether the deal holds every word of the query.
    pub fn matches(&self, deal: Id, query: &Query) -> bool {
        let Some(text) = self.texts.get(&deal) else {
            return false;
        };
        query.is_in(text)
    }
}

fn text_of(workspace: &Workspace, deal: &Deal) -> Box<str> {
    let mut text = fold(&deal.title);
    let mut add = |part: &str| {
        text.push('\n');
        text.push_str(&fold(part));
    };
    if let Some(client) = deal.client.and_then(|id| workspace.clients.get(id)) {
        add(&client.name);
        client.contacts.values().for_each(|contact| add(&contact.name));
    }
    deal.tags.values().for_each(|tag| add(&tag.name));
    if !deal.external.is_empty() {
        add(&deal.external);
    }
    text.into()
}

/// What was typed, as folded words. All of them must be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Box<str>>,
}

impl Query {
    /// Takes what was typed apart.
    pub fn new(typed: &str) -> Self {
        Self {
            words: fold(typed).split_whitespace().map(Into::into).collect(),
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a folded text holds every word.
    pub fn is_in(&self, text: &str) -> bool {
        self.words.iter().all(|word| text.contains(&**word))
    }

    /// Whether everything this query finds was found by the other one too, so that its hits are enough to look
    /// through.
    pub fn narrows(&self, other: &Self) -> bool {
        other
            .words
            .iter()
            .all(|word| self.words.iter().any(|own| own.contains(&**word)))
    }
}
