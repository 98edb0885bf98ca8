//! What of the queue is looked at: it stands in the address, so that a link leads to the same list.

use chrono::NaiveDate;
use voronka_domain::after_sale::occurrences::{FollowUps, Occurrence};
use voronka_domain::after_sale::queue::{Queue, Wanted};
use voronka_domain::calendar::{Period, Quarter, add_days, add_months};
use voronka_domain::funnel::filter::{encode, pairs};
use voronka_domain::id::Id;
use voronka_domain::text::fold;
use voronka_domain::workspace::Workspace;

use crate::pages::today::whose::{self, Whose};
use crate::state::app;

/// A part of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum View {
    /// What is to be done.
    #[default]
    Queue,
    /// How well it is done.
    Figures,
}

/// A period of the figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Span {
    /// The last 90 days.
    #[default]
    NinetyDays,
    /// This quarter.
    Quarter,
    /// The quarter before.
    LastQuarter,
    /// The last 12 months.
    Year,
}

impl Span {
    pub const ALL: [Self; 4] = [Self::NinetyDays, Self::Quarter, Self::LastQuarter, Self::Year];

    pub fn name(self) -> &'static str {
        match self {
            Self::NinetyDays => "90",
            Self::Quarter => "quarter",
            Self::LastQuarter => "last-quarter",
            Self::Year => "year",
        }
    }

    pub fn period(self, today: NaiveDate) -> Period {
        match self {
            Self::NinetyDays => Period::new(add_days(today, -89), today),
            Self::Quarter => Quarter::of(today).period(),
            Self::LastQuarter => Quarter::of(today).plus(-1).period(),
            Self::Year => Period::new(add_days(add_months(today, -12), 1), today),
        }
    }
}

/// What is looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub view: View,
    /// Whose; none where the address does not say.
    pub who: Option<Whose>,
    pub rule: Option<Id>,
    /// Part of a client's name.
    pub text: String,
    pub span: Span,
}

impl Look {
    pub fn from_query(query: &str) -> Self {
        let mut look = Self::default();
        for (key, value) in pairs(query) {
            match key {
                "view" if value == "figures" => look.view = View::Figures,
                "who" => {
                    look.who = Some(value.parse().map_or(Whose::Everyone, Whose::Person));
                }
                "rule" => look.rule = value.parse().ok(),
                "q" => look.text = value,
                "period" => {
                    look.span = Span::ALL
                        .into_iter()
                        .find(|span| span.name() == value)
                        .unwrap_or_default();
                }
                _ => {}
            }
        }
        look
    }

    fn to_query(&self) -> String {
        let mut parts = Vec::new();
        if self.view == View::Figures {
            parts.push("view=figures".to_owned());
        }
        match self.who {
            Some(Whose::Person(id)) => parts.push(format!("who={id}")),
            Some(Whose::Everyone) => parts.push("who=all".to_owned()),
            None => {}
        }
        parts.extend(self.rule.map(|rule| format!("rule={rule}")));
        if !self.text.is_empty() {
            let mut part = "q=".to_owned();
            encode(&self.text, &mut part);
            parts.push(part);
        }
        if self.span != Span::default() {
            parts.push(format!("period={}", self.span.name()));
        }
        parts.join("&")
    }

    /// Looks at something else.
    pub fn change(&self, change: impl FnOnce(&mut Self)) {
        let mut changed = self.clone();
        change(&mut changed);
        app().set_query(changed.to_query());
    }

    /// Whose follow-ups, the usual ones where nobody chose.
    pub fn person(&self) -> Option<Id> {
        match self.who {
            Some(who) => who.person(),
            None => whose::by_default(),
        }
    }

    fn wanted(&self) -> Wanted {
        Wanted {
            person: self.person(),
            client: None,
            rule: self.rule,
        }
    }

    /// Whether a follow-up is looked at.
    pub fn takes(&self, workspace: &Workspace, one: &Occurrence) -> bool {
        self.wanted().takes(one) && self.names(workspace, one)
    }

    fn names(&self, workspace: &Workspace, one: &Occurrence) -> bool {
        let text = fold(self.text.trim());
        text.is_empty()
            || workspace
                .clients
                .get(one.client)
                .is_some_and(|client| fold(&client.name).contains(&text))
    }

    /// The queue of what is looked at.
    pub fn queue(&self, workspace: &Workspace, all: &FollowUps, today: NaiveDate) -> Queue {
        let mut queue = Queue::of(all, self.wanted(), today);
        if !self.text.trim().is_empty() {
            for group in [
                &mut queue.overdue,
                &mut queue.today,
                &mut queue.week,
                &mut queue.later,
                &mut queue.missed,
            ] {
                group.retain(|one| self.names(workspace, one));
            }
        }
        queue
    }
}
