//! Which meetings are shown. A filter is also a part of the page's address.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::checklist::{Mark, Sheet};
use crate::funnel::filter::{encode, pairs};
use crate::funnel::search::Query;
use crate::id::Id;
use crate::meeting::{Meeting, State, Verdict};
use crate::meetings::defence::client_of;
use crate::meetings::search::MeetingIndex;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// Which meetings are shown. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingFilter {
    /// Words to be found in defence or report.
    pub text: String,
    /// Whose.
    pub person: Option<Id>,
    /// Where in its life.
    pub state: Option<State>,
    /// With which client, directly or through a deal.
    pub client: Option<Id>,
    /// About which deal.
    pub deal: Option<Id>,
    /// What for.
    pub goal: Option<Id>,
    /// What it came to.
    pub verdict: Option<Verdict>,
    /// A criterion that was met.
    pub met: Option<Id>,
    /// A criterion that failed.
    pub failed: Option<Id>,
    /// Marked by the head as one to learn from.
    pub exemplary: bool,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or earlier.
    pub to: Option<NaiveDate>,
}

impl MeetingFilter {
    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a meeting passes everything but the search.
    pub fn passes(&self, workspace: &Workspace, meeting: &Meeting) -> bool {
        let is = |wanted: Option<Id>, have: Option<Id>| wanted.is_none() || wanted == have;
        let verdict = meeting.outcome.as_ref().map(|outcome| outcome.verdict);
        is(self.person, meeting.owner)
            && is(self.deal, meeting.deal)
            && is(self.goal, meeting.goal)
            && (self.client.is_none() || self.client == client_of(workspace, meeting))
            && self.state.is_none_or(|state| self.is_in(state, meeting))
            && (self.verdict.is_none() || self.verdict == verdict)
            && self.met.is_none_or(|criterion| was_met(meeting, criterion))
            && self.failed.is_none_or(|criterion| has_failed(meeting, criterion))
            && (!self.exemplary || meeting.exemplary)
            && self
                .from
                .is_none_or(|from| meeting.date.is_some_and(|day| day >= from))
            && self.to.is_none_or(|to| meeting.date.is_some_and(|day| day <= to))
    }

    /// "Moved" finds every meeting that was ever put off.
    fn is_in(&self, state: State, meeting: &Meeting) -> bool {
        match state {
            State::Moved => meeting.times_moved() > 0,
            state => meeting.state() == state,
        }
    }

    /// The meetings shown: those without a day first, then the latest first.
    pub fn find(&self, workspace: &Workspace, index: &MeetingIndex) -> Vec<Id> {
        let query = Query::new(&self.text);
        let mut found: Vec<_> = workspace
            .meetings
            .live()
            .filter(|(id, meeting)| {
                self.passes(workspace, meeting) && (query.is_empty() || index.matches(*id, &query))
            })
            .map(|(id, meeting)| (meeting.date, meeting.start, id))
            .collect();
        found.order_by_key(|(day, start, id)| (day.is_some(), Reverse((*day, *start)), *id));
        found.into_iter().map(|(_, _, id)| id).collect()
    }

    /// The filter as it stands in the address. Nothing for an empty one.
    pub fn to_query(&self) -> String {
        let id = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let parts = [
            ("q", self.text.clone()),
            ("person", id(self.person)),
            (
                "state",
                self.state.map(State::name).unwrap_or_default().to_owned(),
            ),
            ("client", id(self.client)),
            ("deal", id(self.deal)),
            ("goal", id(self.goal)),
            (
                "verdict",
                self.verdict.map(Verdict::name).unwrap_or_default().to_owned(),
            ),
            ("met", id(self.met)),
            ("failed", id(self.failed)),
            ("good", if self.exemplary { "1" } else { "" }.to_owned()),
            ("from", day(self.from)),
            ("to", day(self.to)),
        ];
        let mut query = String::new();
        for (key, value) in parts.iter().filter(|(_, value)| !value.is_empty()) {
            query.push_str(if query.is_empty() { "" } else { "&" });
            query.push_str(key);
            query.push('=');
            encode(value, &mut query);
        }
        query
    }

    /// Reads a filter from the address. What it does not understand it leaves out.
    pub fn from_query(query: &str) -> Self {
        let mut filter = Self::default();
        for (key, value) in pairs(query) {
            match key {
                "q" => filter.text = value,
                "person" => filter.person = value.parse().ok(),
                "state" => filter.state = State::ALL.into_iter().find(|state| state.name() == value),
                "client" => filter.client = value.parse().ok(),
                "deal" => filter.deal = value.parse().ok(),
                "goal" => filter.goal = value.parse().ok(),
                "verdict" => {
                    filter.verdict = Verdict::ALL.into_iter().find(|verdict| verdict.name() == value)
                }
                "met" => filter.met = value.parse().ok(),
                "failed" => filter.failed = value.parse().ok(),
                "good" => filter.exemplary = value == "1",
                "from" => filter.from = value.parse().ok(),
                "to" => filter.to = value.parse().ok(),
                _ => {}
            }
        }
        filter
    }
}

/// A criterion by which meetings were judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The criterion.
    pub criterion: Id,
    /// Its text, as it stood at the latest of the meetings.
    pub text: String,
    /// Whether it is a sign against.
    pub against: bool,
}

/// Every criterion with an answer at some meeting, by the name of its checklist and in the order of asking.
pub fn judged_by(workspace: &Workspace) -> Vec<(String, Vec<Judged>)> {
    let mut sheets: BTreeMap<Id, (Option<NaiveDate>, &Sheet, Vec<Judged>)> = BTreeMap::new();
    for (_, meeting) in workspace.meetings.live() {
        let Some(sheet) = &meeting.sheet else { continue };
        let known = sheets
            .entry(sheet.checklist)
            .or_insert((meeting.date, sheet, Vec::new()));
        let is_latest = meeting.date >= known.0;
        if is_latest {
            (known.0, known.1) = (meeting.date, sheet);
        }
        for line in &sheet.lines {
            let has_answer = meeting
                .answers
                .get(line.id)
                .is_some_and(|answer| answer.mark.is_some());
            match known.2.iter_mut().find(|one| one.criterion == line.id) {
                Some(one) if is_latest => one.text.clone_from(&line.text),
                Some(_) => {}
                None if has_answer => known.2.push(Judged {
                    criterion: line.id,
                    text: line.text.clone(),
                    against: line.against,
                }),
                None => {}
            }
        }
    }
    let mut lists: Vec<_> = sheets
        .into_values()
        .filter(|(_, _, criteria)| !criteria.is_empty())
        .map(|(_, sheet, mut criteria)| {
            let place = |one: &Judged| sheet.lines.iter().position(|line| line.id == one.criterion);
            criteria.order_by_key(|one| place(one).unwrap_or(usize::MAX));
            (sheet.name.clone(), criteria)
        })
        .collect();
    lists.order_by(|a, b| a.0.cmp(&b.0));
    lists
}

/// Whether a criterion was met at a meeting: a sign for was true, if in part only, or a sign against was not.
pub fn was_met(meeting: &Meeting, criterion: Id) -> bool {
    match answered(meeting, criterion) {
        Some((true, mark)) => mark == Mark::No,
        Some((false, mark)) => matches!(mark, Mark::Yes | Mark::Partly | Mark::Told | Mark::Confirmed),
        None => false,
    }
}

/// Whether a criterion failed at a meeting: a sign for that was not true or is not known, or a sign against that was.
pub fn has_failed(meeting: &Meeting, criterion: Id) -> bool {
    match answered(meeting, criterion) {
        Some((true, mark)) => matches!(mark, Mark::Yes | Mark::Partly),
        Some((false, mark)) => matches!(mark, Mark::No | Mark::Nothing | Mark::Guess),
        None => false,
    }
}

/// Whether a criterion is a sign against, with what was answered to it.
fn answered(meeting: &Meeting, criterion: Id) -> Option<(bool, Mark)> {
    let mark = meeting.answers.get(criterion)?.mark?;
    let lines = &meeting.sheet.as_ref()?.lines;
    let line = lines.iter().find(|line| line.id == criterion)?;
    Some((line.against, mark))
}
