//! Everything that touches the browser and is not a view: storage, clock, chance, files, focus.

pub mod backup_file;
pub mod clock;
pub mod dom;
pub mod files;
pub mod idb;
pub mod installed;
pub mod intl;
pub mod lasting;
mod object;
pub mod packing;
pub mod random;
pub mod sealing;
pub mod session;
pub mod shadow;
pub mod sharing;
pub mod snapshots;
pub mod storage;
pub mod texts;
