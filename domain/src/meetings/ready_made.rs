//! The ready-made checklists and goals of meetings.
//!
//! They are there without being stored: a ready-made one becomes a record when somebody changes it or takes it out of
//! use. Its identifier is derived from its key, so that two people who change the same one change the same record.

use crate::checklist::{Checklist, Criterion, Scale};
use crate::commit::Edit;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::MeetingGoal;
use crate::rank::Rank;
use crate::sorting::Sorting as _;
use crate::templates::checklists::{CHECKLISTS, ChecklistTemplate, ScaleTemplate};
use crate::templates::meeting_goals::{MEETING_GOALS, MeetingGoalTemplate};
use crate::workspace::Workspace;

/// The identifier of a ready-made checklist.
pub fn checklist_id(key: &str) -> Id {
    Id::derived("checklist", key)
}

/// The identifier of a ready-made goal.
pub fn goal_id(key: &str) -> Id {
    Id::derived("meeting_goal", key)
}

/// The checklists in use, in their order: the team's own and those ready-made that it left as they are.
pub fn checklists(workspace: &Workspace, lang: Lang) -> Vec<(Id, Checklist)> {
    let stored = workspace.checklists.live();
    let mut all: Vec<_> = stored.map(|(id, body)| (id, body.clone())).collect();
    let ranks = Rank::spread(None, None, CHECKLISTS.len());
    for (template, rank) in CHECKLISTS.iter().zip(ranks) {
        let id = checklist_id(template.key);
        if workspace.checklists.get(id).is_none() {
            all.push((id, make_checklist(template, rank, lang)));
        }
    }
    all.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
    all
}

/// A checklist, one taken out of use too.
pub fn checklist(workspace: &Workspace, lang: Lang, id: Id) -> Option<Checklist> {
    let stored = workspace.checklists.get(id).cloned();
    stored.or_else(|| {
        let ranks = Rank::spread(None, None, CHECKLISTS.len());
        let (template, rank) = CHECKLISTS
            .iter()
            .zip(ranks)
            .find(|(template, _)| checklist_id(template.key) == id)?;
        Some(make_checklist(template, rank, lang))
    })
}

/// The goals offered, in their order.
pub fn goals(workspace: &Workspace, lang: Lang) -> Vec<(Id, MeetingGoal)> {
    let stored = workspace.meeting_goals.live();
    let mut all: Vec<_> = stored.map(|(id, body)| (id, body.clone())).collect();
    let ranks = Rank::spread(None, None, MEETING_GOALS.len());
    for (template, rank) in MEETING_GOALS.iter().zip(ranks) {
        let id = goal_id(template.key);
        if workspace.meeting_goals.get(id).is_none() {
            all.push((id, make_goal(template, rank, lang)));
        }
    }
    all.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
    all
}

/// A goal, one taken out of use too.
pub fn goal(workspace: &Workspace, lang: Lang, id: Id) -> Option<MeetingGoal> {
    let stored = workspace.meeting_goals.get(id).cloned();
    stored.or_else(|| {
        let ranks = Rank::spread(None, None, MEETING_GOALS.len());
        let (template, rank) = MEETING_GOALS
            .iter()
            .zip(ranks)
            .find(|(template, _)| goal_id(template.key) == id)?;
        Some(make_goal(template, rank, lang))
    })
}

/// Makes records of all ready-made checklists and goals that are none yet, so that they travel in a file.
pub fn install(workspace: &Workspace, lang: Lang) -> Edit {
    let mut edit = Edit::default();
    for (id, body) in checklists(workspace, lang) {
        if workspace.checklists.get(id).is_none() {
            edit.put(id, body);
        }
    }
    for (id, body) in goals(workspace, lang) {
        if workspace.meeting_goals.get(id).is_none() {
            edit.put(id, body);
        }
    }
    edit
}

fn make_checklist(template: &ChecklistTemplate, rank: Rank, lang: Lang) -> Checklist {
    let ranks = Rank::spread(None, None, template.criteria.len());
    let criteria = template.criteria.iter().zip(ranks).map(|(criterion, rank)| {
        let body = Criterion {
            text: criterion.text.in_lang(lang).to_owned(),
            hint: criterion.hint.in_lang(lang).to_owned(),
            weight: i32::from(criterion.weight),
            against: criterion.against,
            rank,
        };
        (Id::derived(template.key, criterion.key), body)
    });
    Checklist {
        name: template.name.in_lang(lang).to_owned(),
        about: template.about.in_lang(lang).to_owned(),
        scale: match template.scale {
            ScaleTemplate::Weighted => Scale::Weighted,
            ScaleTemplate::Exclusive => Scale::Exclusive,
            ScaleTemplate::Evidence => Scale::Evidence,
        },
        criteria: criteria.collect(),
        version: 1,
        rank,
        gone: false,
    }
}

fn make_goal(template: &MeetingGoalTemplate, rank: Rank, lang: Lang) -> MeetingGoal {
    let places = template.not_before.iter();
    MeetingGoal {
        name: template.name.in_lang(lang).to_owned(),
        presupposes: template.presupposes.in_lang(lang).to_owned(),
        not_before: places.map(|place| Id::derived(place.set, place.stage)).collect(),
        primary: template.primary_step.in_lang(lang).to_owned(),
        fallback: template.fallback_step.in_lang(lang).to_owned(),
        rank,
        gone: false,
    }
}
