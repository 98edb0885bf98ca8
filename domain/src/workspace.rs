//! All records of one workspace, in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::checklist::Checklist;
use crate::client::Client;
use crate::deal::Deal;
use crate::follow_up::FollowUp;
use crate::hand_over::HandOver;
use crate::id::Id;
use crate::indicator::{BonusRule, Indicator};
use crate::meeting::{Meeting, MeetingGoal};
use crate::passport::PassportField;
use crate::person::Person;
use crate::record::{Record, Row};
use crate::rule::{AfterSaleGoal, Rule};
use crate::settings::Settings;
use crate::sorting::Sorting as _;
use crate::stage::{Board, Stage};
use crate::view::View;

/// The records of one kind, by identifier. Copies of a workspace share them: a plan, a snapshot and a look at a past day copy
/// ten thousand pointers, not ten thousand deals.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T>(BTreeMap<Id, Arc<Row<T>>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Record> Table<T> {
    /// The body of a record, deleted ones too: a history may speak of them.
    pub fn get(&self, id: Id) -> Option<&T> {
        self.0.get(&id).map(|row| &row.body)
    }

    /// The body of a record that is not deleted.
    pub fn alive(&self, id: Id) -> Option<&T> {
        self.get(id).filter(|body| !body.is_gone())
    }

    /// All records that are not deleted.
    pub fn live(&self) -> impl Iterator<Item = (Id, &T)> {
        self.all().filter(|(_, body)| !body.is_gone())
    }

    /// All records, deleted ones too.
    pub fn all(&self) -> impl Iterator<Item = (Id, &T)> {
        self.0.iter().map(|(&id, row)| (id, &row.body))
    }

    /// The identifiers of all records, deleted ones too.
    pub fn ids(&self) -> impl Iterator<Item = Id> {
        self.0.keys().copied()
    }

    /// The record with its stored text.
    pub fn row(&self, id: Id) -> Option<&Row<T>> {
        self.0.get(&id).map(|row| &**row)
    }

    pub(crate) fn set(&mut self, id: Id, row: Row<T>) {
        self.0.insert(id, Arc::new(row));
    }

    pub(crate) fn forget(&mut self, id: Id) {
        self.0.remove(&id);
    }
}

/// All records of one workspace.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Workspace {
    /// What the team agreed on.
    pub settings: Table<Settings>,
    /// The team.
    pub people: Table<Person>,
    /// The funnels.
    pub boards: Table<Board>,
    /// Their columns.
    pub stages: Table<Stage>,
    /// The organisations.
    pub clients: Table<Client>,
    /// The deals.
    pub deals: Table<Deal>,
    /// Saved filters.
    pub views: Table<View>,
    /// What meetings can be for, where it differs from the ready-made goals.
    pub meeting_goals: Table<MeetingGoal>,
    /// What meetings are judged by, where it differs from the ready-made checklists.
    pub checklists: Table<Checklist>,
    /// The meetings.
    pub meetings: Table<Meeting>,
    /// What the team wants of its clients after the sale.
    pub after_sale_goals: Table<AfterSaleGoal>,
    /// The rules by which it gets it.
    pub rules: Table<Rule>,
    /// What became of the follow-ups they raised.
    pub follow_ups: Table<FollowUp>,
    /// What is to be known about every client.
    pub passport_fields: Table<PassportField>,
    /// Clients on their way from whoever sold to whoever serves.
    pub hand_overs: Table<HandOver>,
    /// What the team measures itself by.
    pub indicators: Table<Indicator>,
    /// How bonuses are worked out.
    pub bonus_rules: Table<BonusRule>,
}

impl Workspace {
    /// The settings in force.
    pub fn settings(&self) -> Settings {
        self.settings.get(Settings::id()).cloned().unwrap_or_default()
    }

    /// The boards in their order.
    pub fn boards_in_order(&self) -> Vec<(Id, &Board)> {
        let mut boards: Vec<_> = self.boards.live().collect();
        boards.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
        boards
    }

    /// The stages of a board in their order.
    pub fn stages_of(&self, board: Id) -> Vec<(Id, &Stage)> {
        let mut stages: Vec<_> = self
            .stages
            .live()
            .filter(|(_, stage)| stage.board == board)
            .collect();
        stages.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
        stages
    }

    /// People who can be given work, by name.
    pub fn team(&self) -> Vec<(Id, &Person)> {
        let mut team: Vec<_> = self.people.live().filter(|(_, person)| !person.left).collect();
        team.order_by(|a, b| (&a.1.name, a.0).cmp(&(&b.1.name, b.0)));
        team
    }
}
