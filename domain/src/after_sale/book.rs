//! What rules are worked out with: the calendar, the rules, and who does what.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::Facts;
use super::occurrences::BACK;
use crate::calendar::{WorkingCalendar, add_days};
use crate::deal::Deal;
use crate::id::Id;
use crate::orders::Terms;
use crate::person::Role;
use crate::rule::Rule;
use crate::workspace::Workspace;

/// What the rules are worked out with.
pub(crate) struct Book<'a> {
    pub workspace: &'a Workspace,
    pub calendar: WorkingCalendar,
    pub rules: BTreeMap<Id, &'a Rule>,
    /// By rule, those who can be given its work, so that there is one answer for all clients.
    by_role: BTreeMap<Role, Vec<Id>>,
    pub terms: Terms,
    pub today: NaiveDate,
}

impl<'a> Book<'a> {
    pub fn open(workspace: &'a Workspace, today: NaiveDate) -> Self {
        let mut by_role: BTreeMap<Role, Vec<Id>> = BTreeMap::new();
        for (id, person) in workspace.people.live().filter(|(_, person)| !person.left) {
            for role in &person.roles {
                by_role.entry(*role).or_default().push(id);
            }
        }
        let settings = workspace.settings();
        Self {
            workspace,
            terms: Terms::of(&settings),
            calendar: settings.calendar,
            rules: workspace.rules.live().collect(),
            by_role,
            today,
        }
    }

    /// The earliest day of which anything that recurs is listed.
    pub fn first_day(&self) -> NaiveDate {
        add_days(self.today, -BACK)
    }

    /// Who does it: whoever is responsible for the client or owns the deal and has the role; else the only one who
    /// has it; else whoever is responsible. People who left the team do nothing.
    pub fn person(&self, role: Option<Role>, facts: &Facts<'_>, deal: Option<&Deal>) -> Option<Id> {
        let is_there = |id: &Id| {
            self.workspace
                .people
                .alive(*id)
                .is_some_and(|person| !person.left)
        };
        let near = [facts.client.owner, deal.and_then(|deal| deal.owner)];
        let near: Vec<Id> = near.into_iter().flatten().filter(is_there).collect();
        let Some(role) = role else {
            return near.first().copied();
        };
        let with_role = self.by_role.get(&role).map(Vec::as_slice).unwrap_or_default();
        let has_role = near.iter().copied().find(|id| with_role.contains(id));
        has_role
            .or(match with_role {
                [only] => Some(*only),
                _ => None,
            })
            .or_else(|| near.first().copied())
    }
}
