//! The rules of Voronka.

pub mod csv;
pub mod icalendar;
