//! One action of a person: what it changes, the stamp it bears, and how it is taken back.

use crate::document::{Document, NotADocument, Object};
use crate::id::Id;
use crate::moment::Moment;
use crate::record::{self, Body, Kind};
use crate::stamp::Stamp;
use crate::workspace::Workspace;

/// Who acts, and when. The only way by which time and chance come into the domain.
pub struct Act<'a> {
    /// Now, as the wall clock shows it.
    pub now: Moment,
    /// Who, where the copy knows its user.
    pub me: Option<Id>,
    /// Gives a fresh identifier.
    pub fresh: &'a mut dyn FnMut() -> Id,
}

impl Act<'_> {
    /// Today.
    pub fn today(&self) -> chrono::NaiveDate {
        self.now.day()
    }
}

/// What one action puts in place: bodies as they shall be afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Edit {
    puts: Vec<(Id, Body)>,
}

impl Edit {
    /// An edit of one record.
    pub fn of(id: Id, body: impl Into<Body>) -> Self {
        let mut edit = Self::default();
        edit.put(id, body);
        edit
    }

    /// Puts a body in place. A second one for the same record replaces the first.
    pub fn put(&mut self, id: Id, body: impl Into<Body>) {
        let body = body.into();
        match self
            .puts
            .iter_mut()
            .find(|(known, put)| *known == id && put.kind() == body.kind())
        {
            Some(place) => place.1 = body,
            None => self.puts.push((id, body)),
        }
    }

    /// Puts a body in place that the edit is known not to hold yet: for imports of thousands.
    pub fn push(&mut self, id: Id, body: impl Into<Body>) {
        self.puts.push((id, body.into()));
    }

    /// Everything it puts in place.
    pub fn puts(&self) -> &[(Id, Body)] {
        &self.puts
    }

    /// The body the edit puts in place for a record.
    pub fn get(&self, kind: Kind, id: Id) -> Option<&Body> {
        self.puts
            .iter()
            .find(|(known, body)| *known == id && body.kind() == kind)
            .map(|(_, body)| body)
    }

    /// Takes over everything of another edit.
    pub fn extend(&mut self, other: Self) {
        other.puts.into_iter().for_each(|(id, body)| self.put(id, body));
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.puts.is_empty()
    }
}

/// A record before and after, as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: Id,
    /// The stored text before; none where the record is new.
    pub before: Option<Box<str>>,
    /// The stored text after.
    pub after: Box<str>,
}

/// What merging one record came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// What changed here; none where ours already held everything.
    pub change: Option<Change>,
    /// Whether ours holds something that theirs lacked.
    pub ours_is_richer: bool,
}

impl Workspace {
    /// Carries out an edit. Records that it leaves as they are make no change.
    pub fn apply(&mut self, edit: Edit, stamp: Stamp) -> Vec<Change> {
        let mut changes = Vec::with_capacity(edit.puts.len());
        for (id, body) in edit.puts {
            let kind = body.kind();
            let before = self.body(kind, id);
            if before.as_ref() == Some(&body) {
                continue;
            }
            let known = before.map_or_else(Object::new, |before| before.object());
            let mut document = self.document(kind, id);
            document.update(known, body.object(), stamp);
            changes.extend(self.put(kind, id, &document));
        }
        changes
    }

    /// Takes changes back, at a new stamp. What somebody else changed since stays. The answer is itself a list of
    /// changes, so that taking those back is the redo.
    pub fn revert(&mut self, changes: &[Change], stamp: Stamp) -> Vec<Change> {
        let mut reverted = Vec::with_capacity(changes.len());
        for change in changes.iter().rev() {
            let mut current = self.document(change.kind, change.id);
            match &change.before {
                Some(before) => {
                    let read = |raw: &str| {
                        let body = || Workspace::read(change.kind, raw).map(|body| body.object());
                        record::document(raw, || body().unwrap_or_default())
                    };
                    let (before, after) = (read(before), read(&change.after));
                    current.revert(&before, &after, stamp);
                }
                // A record that was new is deleted as a person would delete it: its content stays for a redo, and
                // for whoever already refers to it.
                None => current.update(Object::new(), gone(), stamp),
            }
            reverted.extend(self.put(change.kind, change.id, &current));
        }
        reverted
    }

    /// Merges a record from another tab, a file or a snapshot.
    ///
    /// # Errors
    /// [`NotADocument`] where the text, or what it would merge to, is not a record of the kind; then nothing changes.
    pub fn merge(&mut self, kind: Kind, id: Id, theirs: &str) -> Result<Merged, NotADocument> {
        if self.raw(kind, id) == Some(theirs) {
            return Ok(Merged {
                change: None,
                ours_is_richer: false,
            });
        }
        let incoming = Document::parse(theirs)?;
        let mut document = self.document(kind, id);
        let before = document.clone();
        document.merge(&incoming);
        let ours_is_richer = document != incoming;
        if document == before {
            return Ok(Merged {
                change: None,
                ours_is_richer,
            });
        }
        Workspace::read(kind, &document.write())?;
        Ok(Merged {
            change: self.put(kind, id, &document),
            ours_is_richer,
        })
    }

    /// A record as a document; an empty one where there is none.
    fn document(&self, kind: Kind, id: Id) -> Document {
        let body = || self.body(kind, id).map(|body| body.object()).unwrap_or_default();
        self.raw(kind, id)
            .map_or_else(Document::default, |raw| record::document(raw, body))
    }

    fn put(&mut self, kind: Kind, id: Id, document: &Document) -> Option<Change> {
        let after: Box<str> = document.write().into();
        let before: Option<Box<str>> = self.raw(kind, id).map(Into::into);
        if before.as_ref() == Some(&after) {
            return None;
        }
        // What was just written from a body of this kind reads back; a merge was read before it came here.
        self.load(kind, id, &after).ok()?;
        Some(Change {
            kind,
            id,
            before,
            after,
        })
    }
}

/// The body of a record of which only is known that it is gone.
fn gone() -> Object {
    Object::from_iter([("gone".to_owned(), serde_json::Value::Bool(true))])
}

#[cfg(test)]
mod tests;
