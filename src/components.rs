//! Pieces that several pages are made of.

pub mod add_line;
pub mod amount;
pub mod icon;
pub mod icon_button;
pub mod in_place;
pub mod live;
pub mod menu;
pub mod modal;
pub mod person;
pub mod stat;
pub mod toasts;

pub use icon::Icon;
pub use icon_button::{icon_button, log_button};
pub use menu::{Menu, MenuItem};
pub use modal::{Modal, confirm_foot};
