//! The rules of Voronka, and nothing of the web: no clock, no randomness, no page.
//!
//! What happened is kept in records ([`workspace`]); everything shown is computed from `(records, today, settings)`.
//! A person's action is an [`commit::Edit`]; a colleague's file is a merge of [`document::Document`]s.

pub mod after_sale;
mod base32;
pub mod calendar;
pub mod checklist;
pub mod client;
pub mod clients;
pub mod commit;
pub mod contact_link;
pub mod csv;
pub mod deal;
pub mod document;
pub mod entries;
pub mod exchange;
pub mod finding;
pub mod follow_up;
pub mod funnel;
#[cfg(test)]
mod fuzz;
pub mod hand_over;
pub mod hand_overs;
pub mod icalendar;
pub mod id;
pub mod indicator;
pub mod indicators;
pub mod keeping;
pub mod lang;
pub mod meeting;
pub mod meetings;
pub mod moment;
pub mod money;
pub mod order;
pub mod orders;
pub mod packing;
pub mod passport;
pub mod passports;
pub mod people;
pub mod person;
pub mod rank;
pub mod record;
pub mod reports;
pub mod rule;
pub mod sample;
pub mod settings;
pub mod sorting;
pub mod stage;
pub mod stamp;
pub mod statistics;
pub mod templates;
#[cfg(test)]
mod testing;
pub mod text;
pub mod trash;
pub mod view;
pub mod workspace;
