//! What the product brings along ready-made: stages, reasons, goals, checklists, rules, indicators and sample
//! material.
//!
//! All of it is data: constant tables of texts in every language, with nothing computed. A person starts from
//! a copy and changes it freely, so a table here may be improved without touching anybody's records. Keys are
//! stable names by which the tables refer to each other, and by which a copy remembers where it came from.

pub mod after_sale;
pub mod checklists;
pub mod hand_over;
pub mod indicators;
pub mod lost_reasons;
pub mod meeting_goals;
pub mod passport;
pub mod sample;
pub mod stage_sets;

#[cfg(test)]
mod check;

/// A part a person plays in the sale, as the ready-made tables name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleTemplate {
    /// Finds new clients and closes the first one or two deals.
    Hunter,
    /// Brings the warmest contacts to the first deal.
    Closer,
    /// Serves current clients and their repeat orders.
    Farmer,
    /// Steers the team.
    Head,
}
