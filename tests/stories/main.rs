//! The stories. Run them with `cargo xtask test --only browser`.

mod board;
mod clients;
mod csv;
mod deal;
mod delivery;
mod harness;
mod security;
mod settings;
