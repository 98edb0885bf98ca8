//! The stories. Run them with `cargo xtask test --only browser`.

mod board;
mod deal;
mod csv;
mod delivery;
mod harness;
mod security;
