//! What rules are worked out with: the calendar, the rules, and who does what.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::Facts;
use super::occurrences::BACK;
use super::ready_made::rule_id;
use crate::calendar::{WorkingCalendar, add_days};
use crate::deal::Deal;
use crate::id::Id;
use crate::orders::Terms;
use crate::person::Role;
use crate::rule::{Rule, RuleVersion, Trigger};
use crate::templates::after_sale::HAND_OVER;
use crate::workspace::Workspace;

/// What the rules are worked out with.
pub(crate) struct Book<'a> {
    pub workspace: &'a Workspace,
    pub calendar: WorkingCalendar,
    pub rules: BTreeMap<Id, &'a Rule>,
    /// The ready-made rule that is done by the hand-over itself.
    hand_over_rule: Id,
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
            hand_over_rule: rule_id(HAND_OVER),
            by_role,
            today,
        }
    }

    /// Whether the rule asks for the hand-over of a client that was won, so that an accepted one is its being done.
    pub fn asks_for_hand_over(&self, rule: Id, version: &RuleVersion) -> bool {
        rule == self.hand_over_rule && version.trigger == Trigger::Won
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
        let mut near = near.into_iter().flatten().filter(is_there);
        let Some(role) = role else {
            return near.next();
        };
        let with_role = self.by_role.get(&role).map(Vec::as_slice).unwrap_or_default();
        let has_role = near.clone().find(|id| with_role.contains(id));
        has_role
            .or(match with_role {
                [only] => Some(*only),
                _ => None,
            })
            .or_else(|| near.next())
    }
}
