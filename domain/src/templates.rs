//! Ready-made content.
#[cfg(test)]
mod check;
pub mod stage_sets;
