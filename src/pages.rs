//! What is shown at each place.

pub mod clients;
pub mod control;
pub mod exchange;
pub mod funnel;
pub mod meetings;
pub mod settings;
pub mod shell;
pub mod today;
pub mod welcome;
