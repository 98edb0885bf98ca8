//! What can be taken back and done again.

use voronka_domain::commit::Change;
use voronka_domain::workspace::Workspace;

/// How many actions can be taken back.
const DEPTH: usize = 200;

/// What an action did, so that it can be taken back.
#[derive(Debug, Clone)]
pub enum Deed {
    /// It changed records.
    Changed(Vec<Change>),
    /// It replaced everything; this is what was there before.
    Replaced(Box<Workspace>),
}

/// An action that was carried out.
#[derive(Debug, Clone)]
pub struct Action {
    /// What it was, in the words shown.
    pub label: String,
    /// What it did.
    pub deed: Deed,
}

/// The actions of this session.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Action>,
    undone: Vec<Action>,
}

impl History {
    /// Remembers a new action. What was taken back before it cannot be done again.
    pub fn push(&mut self, action: Action) {
        self.undone.clear();
        self.push_done(action);
    }

    /// Remembers an action that was done again.
    pub fn push_done(&mut self, action: Action) {
        self.done.push(action);
        if self.done.len() > DEPTH {
            self.done.remove(0);
        }
    }

    /// Remembers an action that was taken back.
    pub fn push_undone(&mut self, action: Action) {
        self.undone.push(action);
    }

    /// The action to take back next.
    pub fn pop_done(&mut self) -> Option<Action> {
        self.done.pop()
    }

    /// The action to do again next.
    pub fn pop_undone(&mut self) -> Option<Action> {
        self.undone.pop()
    }

    /// What would be taken back.
    pub fn undo_label(&self) -> Option<String> {
        self.done.last().map(|action| action.label.clone())
    }

    /// What would be done again.
    pub fn redo_label(&self) -> Option<String> {
        self.undone.last().map(|action| action.label.clone())
    }
}
