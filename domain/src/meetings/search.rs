//! Finding meetings by any word of their defence and their reports.

use std::collections::BTreeMap;

use crate::funnel::search::Query;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::Meeting;
use crate::meetings::{defence, ready_made};
use crate::text::fold;
use crate::workspace::Workspace;

/// The searchable text of every meeting, folded once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingIndex {
    texts: BTreeMap<Id, String>,
}

impl MeetingIndex {
    /// Reads all meetings. Ready-made goals go by their names in the language.
    pub fn of(workspace: &Workspace, lang: Lang) -> Self {
        let texts = workspace
            .meetings
            .live()
            .map(|(id, meeting)| (id, text_of(workspace, lang, meeting)));
        Self {
            texts: texts.collect(),
        }
    }

    /// Whether the meeting holds every word of the query.
    pub fn matches(&self, meeting: Id, query: &Query) -> bool {
        self.texts.get(&meeting).is_some_and(|text| query.is_in(text))
    }
}

fn text_of(workspace: &Workspace, lang: Lang, meeting: &Meeting) -> String {
    let mut text = String::new();
    let mut add = |part: &str| {
        text.push_str(&fold(part));
        text.push('\n');
    };
    let goal = meeting.goal.and_then(|id| ready_made::goal(workspace, lang, id));
    let client = defence::client_of(workspace, meeting).and_then(|id| workspace.clients.get(id));
    let deal = meeting.deal.and_then(|id| workspace.deals.get(id));
    for part in [
        &meeting.title,
        &meeting.place,
        &meeting.why_them,
        &meeting.why_not_call,
        &meeting.goals,
        &meeting.tasks,
        &meeting.primary,
        &meeting.fallback,
        &meeting.to_know,
        &meeting.materials,
    ] {
        add(part);
    }
    goal.iter().for_each(|goal| add(&goal.name));
    deal.iter().for_each(|deal| add(&deal.title));
    if let Some(client) = client {
        add(&client.name);
        let here = meeting.contacts.iter().filter_map(|id| client.contacts.get(*id));
        here.for_each(|contact| add(&contact.name));
    }
    for report in meeting.reports.values() {
        [&report.happened, &report.why, &report.learnt]
            .into_iter()
            .for_each(|part| add(part));
    }
    meeting.agreements.values().for_each(|promise| add(&promise.text));
    meeting.answers.values().for_each(|answer| add(&answer.note));
    meeting.reviews.values().for_each(|review| add(&review.comment));
    meeting.outcome.iter().for_each(|outcome| add(&outcome.action));
    meeting.steps.values().for_each(|step| add(&step.note));
    text
}
