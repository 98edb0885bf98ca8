//! The stories. Run them with `cargo xtask test --only browser`.

mod board;
mod clients;
mod control;
mod csv;
mod deal;
mod delivery;
mod exchange;
mod harness;
mod security;
mod settings;
mod start;
mod today;
