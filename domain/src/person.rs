//! The people of the team.

use serde::{Deserialize, Serialize};

use crate::record::is_default;

/// What a person does in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Finds new clients and closes their first deals.
    Hunter,
    /// Brings the warmest contacts to the first deal.
    Closer,
    /// Serves current clients.
    Farmer,
    /// Steers the team.
    Head,
}

impl Role {
    /// Every role, in the order shown.
    pub const ALL: [Self; 4] = [Self::Hunter, Self::Closer, Self::Farmer, Self::Head];
}

/// Somebody in the team. A person who left stays in the records, because the history speaks of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name as colleagues say it.
    pub name: String,
    /// One or more roles.
    #[serde(skip_serializing_if = "is_default")]
    pub roles: Vec<Role>,
    /// Left the team: not offered as an owner any more, still shown in the history.
    #[serde(skip_serializing_if = "is_default")]
    pub left: bool,
    /// Taken back or deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

impl Person {
    /// Whether the person has the role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Up to two initials.
    pub fn initials(&self) -> String {
        initials(&self.name)
    }
}

/// Up to two initials of a name.
pub fn initials(name: &str) -> String {
    let letters = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    letters.take(2).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_letters_of_two_words() {
        for (name, expected) in [
            ("Anna Petrova", "AP"),
            ("ёлкин", "Ё"),
            ("  «Север»  и партнёры", "СИ"),
            ("Jean Luc Picard", "JL"),
            ("— !", ""),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
