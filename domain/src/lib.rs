//! The rules of Voronka.

pub mod lang;
pub mod templates;
