//! The workspace in memory, and the one way by which it changes.

pub mod app;
mod changes;
mod history;
mod long;
pub mod messages;
mod places;
pub mod space;
pub mod spaces;
mod tabs;
mod watch;

pub use app::{App, SaveStatus, app};
pub use history::Step;
pub use messages::Toast;
