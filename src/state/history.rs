//! What can be taken back and done again.

use voronka_domain::commit::Change;
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
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
    /// What it was, when, and who did it.
    pub step: Step,
    /// What it did.
    pub deed: Deed,
}

/// An action as it is told to people.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it was, in the words shown.
    pub label: String,
    /// When it was done.
    pub at: Moment,
    /// The person who used this copy then.
    pub by: Option<Id>,
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
        self.done.last().map(|action| action.step.label.clone())
    }

    /// What would be done again.
    pub fn redo_label(&self) -> Option<String> {
        self.undone.last().map(|action| action.step.label.clone())
    }

    /// What was taken back, the furthest first, and what was done, the latest first.
    pub fn steps(&self) -> (Vec<Step>, Vec<Step>) {
        let steps = |action: &Action| action.step.clone();
        (
            self.undone.iter().map(steps).collect(),
            self.done.iter().rev().map(steps).collect(),
        )
    }
}
