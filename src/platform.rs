//! Everything that touches the browser and is not a view: storage, clock, chance, files, focus.

pub mod clock;
pub mod dom;
pub mod files;
pub mod installed;
pub mod intl;
pub mod lasting;
pub mod random;
pub mod sharing;
pub mod snapshots;
pub mod storage;
