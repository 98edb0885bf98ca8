//! What the head sees: figures computed from moves and activities, never from a report somebody wrote.
//!
//! Everything is a pure function of [`facts::Facts`], a period and a scope, and names the deals it was computed from.
//! Sums use the value a deal has today: values of the past are not kept.

pub mod ageing;
pub mod as_of;
pub mod conversion;
pub mod discipline;
pub mod facts;
pub mod figures;
pub mod flow;
pub mod forecast;
pub mod leading;
pub mod multiples;
pub mod presence;
pub mod replay;
pub mod speed;
pub mod stuck;
pub mod winning;

#[cfg(test)]
mod tests;
