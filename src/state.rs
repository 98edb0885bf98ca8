//! The workspace in memory, and the one way by which it changes.

pub mod app;
mod history;
pub mod space;
mod tabs;

pub use app::{App, SaveStatus, Toast, app};
