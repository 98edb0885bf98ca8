//! The workspace in memory, and the one way by which it changes.

pub mod app;
mod backup;
mod changes;
mod erased;
mod history;
pub mod language;
mod later;
mod long;
pub mod messages;
mod packing;
mod places;
mod shadowing;
pub mod space;
pub mod spaces;
mod tabs;
mod watch;

pub use app::{App, SaveStatus, app};
pub use history::Step;
pub use later::later;
pub use messages::Toast;
