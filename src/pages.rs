//! What is shown at each place.

pub mod clients;
pub mod control;
pub mod csv_export;
pub mod csv_import;
pub mod deal;
pub mod exchange;
pub mod follow_ups;
pub mod funnel;
pub mod meetings;
pub mod settings;
pub mod shell;
pub mod today;
pub mod welcome;
