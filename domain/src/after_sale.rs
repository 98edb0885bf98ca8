//! After the sale: which follow-ups the rules raise, when, for whom, and what became of them.
//!
//! A follow-up is computed from rules and events and never stored; what people did about one is
//! ([`FollowUp`](crate::follow_up::FollowUp)). The two are matched by rule, client, event and number. A rule keeps its
//! earlier versions: a follow-up is judged by the version that held on the day it fell due, so a change of the rule
//! changes the future and not the past.

pub mod answering;
mod book;
pub mod discipline;
mod due;
pub mod editing;
mod events;
pub mod export;
mod facts;
pub mod flaws;
pub mod occurrences;
pub mod preview;
pub mod queue;
mod raising;
pub mod ready_made;
mod settling;

#[cfg(test)]
mod tests;
