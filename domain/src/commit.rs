//! One action of a person: what it changes, the stamp it bears, and how it is taken back.

use crate::document::{self, Document, NotADocument, Object};
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

/// A change that is worked out and not made yet: for commits of thousands of records, which are made ready some at a
/// time and then come in all at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    change: Change,
    body: Body,
}

impl Draft {
    /// What it would change.
    pub fn change(&self) -> &Change {
        &self.change
    }
}

impl Workspace {
    /// Carries out an edit. Records that it leaves as they are make no change.
    pub fn apply(&mut self, edit: Edit, stamp: Stamp) -> Vec<Change> {
        let mut changes = Vec::with_capacity(edit.puts.len());
        for (id, body) in edit.puts {
            let draft = self.draft(id, &body, stamp);
            changes.extend(draft.and_then(|draft| self.adopt(draft)));
        }
        changes
    }

    /// Works out what putting a body in place changes; nothing where the record is like that already.
    pub fn draft(&self, id: Id, body: &Body, stamp: Stamp) -> Option<Draft> {
        let kind = body.kind();
        let Some(before) = self.body(kind, id) else {
            // Most of an import: a record of one stamp has no document to be merged with.
            return self.drafted(kind, id, document::write_new(body.object(), stamp));
        };
        if before == *body {
            return None;
        }
        let mut document = self.document(kind, id);
        document.update(before.object(), body.object(), stamp);
        self.drafted(kind, id, document.write())
    }

    /// Takes changes back, at a new stamp. What somebody else changed since stays. The answer is itself a list of
    /// changes, so that taking those back is the redo.
    pub fn revert(&mut self, changes: &[Change], stamp: Stamp) -> Vec<Change> {
        let mut reverted = Vec::with_capacity(changes.len());
        for change in changes.iter().rev() {
            let draft = self.draft_revert(change, stamp);
            reverted.extend(draft.and_then(|draft| self.adopt(draft)));
        }
        reverted
    }

    /// Works out what taking a change back changes.
    pub fn draft_revert(&self, change: &Change, stamp: Stamp) -> Option<Draft> {
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
        self.drafted(change.kind, change.id, current.write())
    }

    /// Makes a change that was worked out. Where the record became another in between, the two unite.
    pub fn adopt(&mut self, draft: Draft) -> Option<Change> {
        let Draft { change, body } = draft;
        if self.raw(change.kind, change.id) != change.before.as_deref() {
            let merged = self.merge(change.kind, change.id, &change.after);
            return merged.ok().and_then(|merged| merged.change);
        }
        self.keep(change.id, change.after.clone(), body);
        Some(change)
    }

    fn drafted(&self, kind: Kind, id: Id, after: String) -> Option<Draft> {
        let before = self.raw(kind, id);
        if before == Some(&after) {
            return None;
        }
        Some(Draft {
            // What was just written from a body of this kind reads back; a merge was read before it came here.
            body: Workspace::read(kind, &after).ok()?,
            change: Change {
                kind,
                id,
                before: before.map(Into::into),
                after: after.into(),
            },
        })
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
            change: self
                .drafted(kind, id, document.write())
                .and_then(|draft| self.adopt(draft)),
            ours_is_richer,
        })
    }

    /// A record as a document; an empty one where there is none.
    fn document(&self, kind: Kind, id: Id) -> Document {
        let body = || self.body(kind, id).map(|body| body.object()).unwrap_or_default();
        self.raw(kind, id)
            .map_or_else(Document::default, |raw| record::document(raw, body))
    }
}

/// The body of a record of which only is known that it is gone.
fn gone() -> Object {
    Object::from_iter([("gone".to_owned(), serde_json::Value::Bool(true))])
}

#[cfg(test)]
mod tests;
