//! Texts of the settings.

pub mod data;
pub mod general;
pub mod people;
pub mod stages;

use super::{Words, words};

pub const SECTIONS: Words = words!(
    "Sections of the settings",
    "Разделы настроек",
    "Раздели на настройките"
);
pub const STAGES: Words = words!("Boards and stages", "Доски и этапы", "Табла и етапи");
pub const PEOPLE: Words = words!("People", "Сотрудники", "Служители");
pub const GENERAL: Words = words!("General", "Общие", "Общи");
pub const DATA: Words = words!("Data", "Данные", "Данни");
