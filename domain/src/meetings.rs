//! Meetings: what a visit is for and what it may cost, said before; what it came to, judged after; and what the team
//! learns from all of them.

pub mod cost;
pub mod defence;
pub mod editing;
pub mod export;
pub mod figures;
pub mod filter;
pub mod life;
pub mod listing;
pub mod ready_made;
pub mod report;
pub mod score;
pub mod search;
pub mod verdict;

#[cfg(test)]
mod tests;
