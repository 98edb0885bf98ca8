//! The stories. Run them with `cargo xtask test --only browser`.

mod access;
mod board;
mod clients;
mod control;
mod csv;
mod deal;
mod delivery;
mod exchange;
mod fitting;
mod follow_ups;
mod funnel;
mod harness;
mod home;
mod keys;
mod languages;
mod meetings;
mod offline;
mod orders;
mod reliability;
mod security;
mod settings;
mod start;
mod today;
