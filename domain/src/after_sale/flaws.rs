//! What keeps a rule from raising anything.

use std::collections::{BTreeMap, BTreeSet};

use super::due::LONGEST;
use crate::id::Id;
use crate::rule::{DelayUnit, QuestionKind, Rule, RuleVersion, Trigger};
use crate::workspace::Workspace;

/// A mistake in a rule. A rule with one raises nothing, and the editor says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// It comes again after nothing, less than nothing, or more than ten years.
    Period,
    /// Its delay is negative or longer than ten years.
    Delay,
    /// It waits for an answer to itself.
    OwnAnswer,
    /// It waits for an answer of a rule that waits, over others, for this one.
    Circle,
    /// It waits for an answer to a rule that is not there, or to a question that does not ask for a mark.
    NoQuestion,
    /// The range of marks is empty.
    NoMark,
    /// It counts in per cent of the interval between orders, and not from an order.
    NotFromOrder,
}

/// What is wrong with one version of a rule.
pub fn flaws(workspace: &Workspace, rule: Id, version: &RuleVersion) -> Vec<Flaw> {
    flaws_among(&workspace.rules.live().collect(), rule, version)
}

/// As [`flaws`], with the rules at hand.
pub(crate) fn flaws_among(rules: &BTreeMap<Id, &Rule>, rule: Id, version: &RuleVersion) -> Vec<Flaw> {
    let mut found = Vec::new();
    if version
        .repeat
        .is_some_and(|repeat| !(1..=LONGEST).contains(&repeat.every))
    {
        found.push(Flaw::Period);
    }
    if !(0..=LONGEST).contains(&version.delay) {
        found.push(Flaw::Delay);
    }
    if version.unit == DelayUnit::PercentOfInterval
        && !matches!(
            version.trigger,
            Trigger::LastOrder | Trigger::Won | Trigger::Delivered
        )
    {
        found.push(Flaw::NotFromOrder);
    }
    if let Trigger::Answer {
        rule: asked,
        question,
        least,
        most,
    } = version.trigger
    {
        if asked == rule {
            found.push(Flaw::OwnAnswer);
        } else if comes_round(rules, rule, asked) {
            found.push(Flaw::Circle);
        }
        if least > most || least > 10 {
            found.push(Flaw::NoMark);
        }
        // Any version of the other rule may have asked.
        let asks = rules.get(&asked).is_some_and(|asked| {
            let mut questions = asked.versions.values().flat_map(|version| &version.questions);
            questions.any(|one| one.id == question && one.kind == QuestionKind::Mark)
        });
        if !asks && asked != rule {
            found.push(Flaw::NoQuestion);
        }
    }
    found
}

/// Whether a rule waits, over any number of others, for an answer to the one given.
fn comes_round(rules: &BTreeMap<Id, &Rule>, rule: Id, from: Id) -> bool {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![from]);
    while let Some(next) = waiting.pop() {
        if next == rule {
            return true;
        }
        if !seen.insert(next) {
            continue;
        }
        let versions = rules
            .get(&next)
            .into_iter()
            .flat_map(|rule| rule.versions.values());
        waiting.extend(versions.filter_map(|version| match version.trigger {
            Trigger::Answer { rule, .. } => Some(rule),
            _ => None,
        }));
    }
    false
}
