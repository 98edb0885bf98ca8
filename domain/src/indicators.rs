//! Indicators: facts against plans, zones, trends, the efficiency of a person and what it pays.

pub mod bonus;
pub mod editing;
pub mod judging;
pub mod planning;
pub mod ready_made;
pub mod scorecard;

#[cfg(test)]
mod tests;
