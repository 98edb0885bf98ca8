//! Texts of the settings.

pub mod data;
pub mod general;
pub mod people;
pub mod stages;

use super::{Words, words};

pub const SECTIONS: Words = words("Sections of the settings", "Разделы настроек");
pub const STAGES: Words = words("Boards and stages", "Доски и этапы");
pub const PEOPLE: Words = words("People", "Сотрудники");
pub const GENERAL: Words = words("General", "Общие");
pub const DATA: Words = words("Data", "Данные");
