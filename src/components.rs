//! Pieces that several pages are made of.

pub mod amount;
pub mod icon;
pub mod in_place;
pub mod live;
pub mod menu;
pub mod modal;
pub mod person;
pub mod toasts;

pub use icon::Icon;
pub use menu::{Menu, MenuItem};
pub use modal::Modal;
