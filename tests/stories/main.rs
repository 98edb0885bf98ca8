//! The stories. Run them with `cargo xtask test --only browser`.

mod board;
mod clients;
mod csv;
mod deal;
mod delivery;
mod exchange;
mod follow_ups;
mod harness;
mod orders;
mod security;
mod settings;
mod start;
mod today;
