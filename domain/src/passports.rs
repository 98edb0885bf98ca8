//! The passport at work: its fields, what is filled in, and what is missing.

mod fields;
mod filling;

pub use fields::{
    FieldError, NewField, add_field, change_field, field_id, fields, install, move_field, remove_field,
};
pub use filling::{Completeness, ValueError, completeness, date_of, set_value};

#[cfg(test)]
mod tests;
