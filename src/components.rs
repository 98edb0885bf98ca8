//! Pieces that several pages are made of.

pub mod icon;
pub mod live;
pub mod menu;
pub mod modal;
pub mod toasts;

pub use icon::Icon;
pub use menu::{Menu, MenuItem};
pub use modal::Modal;
