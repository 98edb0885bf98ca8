//! Arranging goals and rules. Every function answers the edit of one action; on a record that is not there it answers
//! an empty one.
//!
//! Nobody changes the past: an edit makes, or changes, the version of a rule that holds from today on.

use chrono::NaiveDate;

use crate::calendar::is_sane;
use crate::commit::{Act, Edit};
use crate::id::Id;
use crate::rank::Rank;
use crate::rule::{AfterSaleGoal, Question, Rule, RuleVersion};
use crate::sorting::Sorting as _;
use crate::text::clean_line;
use crate::workspace::Workspace;

/// The goals in their order, each with its rules; rules without a goal come last.
pub fn arranged(workspace: &Workspace) -> Vec<(Option<Id>, Vec<Id>)> {
    let mut goals: Vec<_> = workspace.after_sale_goals.live().collect();
    goals.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
    let mut all: Vec<_> = goals
        .into_iter()
        .map(|(id, _)| (Some(id), rules_of(workspace, Some(id))))
        .collect();
    let stray = rules_of(workspace, None);
    if !stray.is_empty() {
        all.push((None, stray));
    }
    all
}

/// The rules of a goal in their order; for none, those whose goal is not there.
fn rules_of(workspace: &Workspace, goal: Option<Id>) -> Vec<Id> {
    let there = |id: &Id| workspace.after_sale_goals.alive(*id).is_some();
    let mut rules: Vec<_> = workspace
        .rules
        .live()
        .filter(|(_, rule)| rule.after_sale_goal.filter(there) == goal)
        .collect();
    rules.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
    rules.into_iter().map(|(id, _)| id).collect()
}

/// Makes a new goal, after the others.
pub fn add_goal(workspace: &Workspace, act: &mut Act<'_>, name: &str) -> (Id, Edit) {
    let last = workspace
        .after_sale_goals
        .live()
        .map(|(_, goal)| &goal.rank)
        .max();
    let body = AfterSaleGoal {
        name: clean_line(name),
        rank: Rank::between(last, None),
        ..AfterSaleGoal::default()
    };
    let id = (act.fresh)();
    (id, Edit::of(id, body))
}

/// Changes a goal.
pub fn change_goal(workspace: &Workspace, id: Id, change: impl FnOnce(&mut AfterSaleGoal)) -> Edit {
    let Some(mut body) = workspace.after_sale_goals.alive(id).cloned() else {
        return Edit::default();
    };
    change(&mut body);
    Edit::of(id, body)
}

/// Deletes a goal. Its rules stay, without a goal.
pub fn remove_goal(workspace: &Workspace, id: Id) -> Edit {
    change_goal(workspace, id, |goal| goal.gone = true)
}

/// Makes a new rule of a goal, which holds from today on.
pub fn add_rule(workspace: &Workspace, act: &mut Act<'_>, goal: Option<Id>, name: &str) -> (Id, Edit) {
    let id = (act.fresh)();
    let from = act.today();
    let rules = rules_of(workspace, goal);
    let last = rules
        .last()
        .and_then(|id| workspace.rules.get(*id))
        .map(|rule| &rule.rank);
    let version = RuleVersion {
        from,
        delay: 3,
        unit: crate::rule::DelayUnit::WorkingDays,
        ..RuleVersion::default()
    };
    let body = Rule {
        name: clean_line(name),
        after_sale_goal: goal,
        rank: Rank::between(last, None),
        versions: [(Rule::version_id(id, from), version)].into_iter().collect(),
        gone: false,
    };
    (id, Edit::of(id, body))
}

/// Changes what does not depend on the day: name, goal.
pub fn change_rule(workspace: &Workspace, id: Id, change: impl FnOnce(&mut Rule)) -> Edit {
    let Some(mut body) = workspace.rules.alive(id).cloned() else {
        return Edit::default();
    };
    change(&mut body);
    Edit::of(id, body)
}

/// Changes what a rule says, from today on: in the version of today, which is made where there is none, and in those
/// to come. Earlier ones stay, so that what fell due by them is judged by them.
pub fn change_version(
    workspace: &Workspace,
    id: Id,
    today: NaiveDate,
    change: impl Fn(&mut RuleVersion),
) -> Edit {
    let Some(mut body) = workspace.rules.alive(id).cloned() else {
        return Edit::default();
    };
    begin(&mut body, id, today);
    let coming: Vec<Id> = body
        .versions
        .iter()
        .filter(|(_, version)| version.from >= today)
        .map(|(id, _)| id)
        .collect();
    for version in coming {
        if let Some(version) = body.versions.get_mut(version) {
            let (from, off) = (version.from, version.off);
            change(version);
            (version.from, version.off) = (from, off);
        }
    }
    forget_the_same(&mut body, today);
    Edit::of(id, body)
}

/// Switches a rule on or off from a day on, which is not before today.
pub fn set_off(workspace: &Workspace, id: Id, today: NaiveDate, from: NaiveDate, off: bool) -> Edit {
    let Some(mut body) = workspace.rules.alive(id).cloned() else {
        return Edit::default();
    };
    let begins = body.in_order().first().map(|(_, version)| version.from);
    let from = from.max(today).max(begins.unwrap_or(today));
    if !is_sane(from) {
        return Edit::default();
    }
    // The latest word counts: whatever was planned before it is dropped. Versions to come differ in nothing but this.
    let planned: Vec<Id> = body
        .versions
        .iter()
        .filter(|(_, version)| version.from > today && Some(version.from) != begins)
        .map(|(id, _)| id)
        .collect();
    planned
        .into_iter()
        .for_each(|version| _ = body.versions.remove(version));
    begin(&mut body, id, from);
    if let Some(version) = body.versions.get_mut(Rule::version_id(id, from)) {
        version.off = off;
    }
    forget_the_same(&mut body, today);
    Edit::of(id, body)
}

/// Lets a rule that never said anything else hold from another day, an earlier one too: the follow-ups of a rule just
/// made may reach back to orders of last month.
pub fn set_start(workspace: &Workspace, id: Id, from: NaiveDate) -> Edit {
    let Some(mut body) = workspace.rules.alive(id).cloned() else {
        return Edit::default();
    };
    let [(only, _)] = body.in_order()[..] else {
        return Edit::default();
    };
    if !is_sane(from) {
        return Edit::default();
    }
    if let Some(mut version) = body.versions.remove(only) {
        version.from = from;
        body.versions.insert(Rule::version_id(id, from), version);
    }
    Edit::of(id, body)
}

/// Makes sure that a version begins on a day: a copy of what holds then.
fn begin(body: &mut Rule, id: Id, from: NaiveDate) {
    let own = Rule::version_id(id, from);
    if body.versions.get(own).is_some() {
        return;
    }
    let Some(mut version) = body.on(from).map(|(_, version)| version.clone()) else {
        return;
    };
    // A rule that begins later has nothing to keep before that.
    if version.from <= from {
        version.from = from;
        body.versions.insert(own, version);
    }
}

/// A version from today on that says the same as the one before it is none.
fn forget_the_same(body: &mut Rule, today: NaiveDate) {
    let order: Vec<(Id, RuleVersion)> = body
        .in_order()
        .into_iter()
        .map(|(id, version)| (id, version.clone()))
        .collect();
    for pair in order.windows(2) {
        let [(_, before), (id, after)] = pair else {
            continue;
        };
        let same = RuleVersion {
            from: after.from,
            ..before.clone()
        };
        if after.from >= today && same == *after {
            body.versions.remove(*id);
        }
    }
}

/// Moves a rule up (−1) or down (+1) among those of its goal.
pub fn move_rule(workspace: &Workspace, id: Id, by: i32) -> Edit {
    let Some(mut body) = workspace.rules.alive(id).cloned() else {
        return Edit::default();
    };
    let goal = body
        .after_sale_goal
        .filter(|goal| workspace.after_sale_goals.alive(*goal).is_some());
    let order = rules_of(workspace, goal);
    let rank = |id: Id| workspace.rules.get(id).map(|rule| rule.rank.clone());
    match new_rank(&order, id, by, rank) {
        Some(rank) => {
            body.rank = rank;
            Edit::of(id, body)
        }
        None => Edit::default(),
    }
}

/// Moves a goal up (−1) or down (+1).
pub fn move_goal(workspace: &Workspace, id: Id, by: i32) -> Edit {
    let order: Vec<Id> = arranged(workspace)
        .into_iter()
        .filter_map(|(goal, _)| goal)
        .collect();
    let rank = |id: Id| workspace.after_sale_goals.get(id).map(|goal| goal.rank.clone());
    match new_rank(&order, id, by, rank) {
        Some(rank) => change_goal(workspace, id, |goal| goal.rank = rank),
        None => Edit::default(),
    }
}

fn new_rank(order: &[Id], id: Id, by: i32, rank: impl Fn(Id) -> Option<Rank>) -> Option<Rank> {
    let at = order.iter().position(|known| *known == id)?;
    let to = usize::try_from(i64::try_from(at).ok()? + i64::from(by)).ok()?;
    if to >= order.len() || to == at {
        return None;
    }
    let mut order = order.to_vec();
    let moved = order.remove(at);
    order.insert(to, moved);
    let of = |at: Option<usize>| at.and_then(|at| order.get(at)).and_then(|id| rank(*id));
    Some(Rank::between(
        of(to.checked_sub(1)).as_ref(),
        of(Some(to + 1)).as_ref(),
    ))
}

/// Deletes a rule. What was done by it stays.
pub fn remove_rule(workspace: &Workspace, id: Id) -> Edit {
    change_rule(workspace, id, |rule| rule.gone = true)
}

/// A question to add to a rule.
pub fn new_question(act: &mut Act<'_>, text: &str) -> Question {
    Question {
        id: (act.fresh)(),
        text: clean_line(text),
        ..Question::default()
    }
}
