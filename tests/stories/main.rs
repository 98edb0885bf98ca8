//! The stories. Run them with `cargo xtask test --only browser`.

mod access;
mod board;
mod clients;
mod csv;
mod deal;
mod delivery;
mod exchange;
mod harness;
mod home;
mod keys;
mod offline;
mod security;
mod settings;
mod start;
mod today;
