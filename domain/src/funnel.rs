//! The funnel: how deals move, where they stand, and what a board shows of them.

pub mod adding;
pub mod bulk;
pub mod columns;
pub mod filter;
pub mod logging;
pub mod moving;
pub mod search;
pub mod staging;
pub mod standing;
pub mod steps;
