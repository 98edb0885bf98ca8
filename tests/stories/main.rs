//! The stories. Run them with `cargo xtask test --only browser`.

mod board;
mod clients;
mod csv;
mod deal;
mod delivery;
mod exchange;
mod harness;
mod reliability;
mod security;
mod settings;
mod start;
mod today;
