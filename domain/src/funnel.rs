//! The funnel: how deals move, where they stand, and what a board shows of them.

pub mod adding;
pub mod agenda;
pub mod boards;
pub mod bulk;
pub mod columns;
pub mod editing;
pub mod filter;
pub mod logging;
pub mod moving;
pub mod ordering;
pub mod path;
pub mod search;
pub mod stage_fields;
pub mod staging;
pub mod standing;
pub mod steps;
pub mod timeline;
