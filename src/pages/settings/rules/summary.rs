//! A rule in one line of words.

use voronka_domain::id::Id;
use voronka_domain::rule::{DelayUnit, Repeat, Rule, RuleVersion, Trigger};
use voronka_domain::workspace::Workspace;

use crate::i18n::{Words, count_with, number, rules, t};
use crate::i18n::{fill, words::role};

/// What a trigger is called.
pub(super) fn trigger_words(trigger: Trigger) -> Words {
    match trigger {
        Trigger::Won => rules::WON,
        Trigger::Delivered => rules::DELIVERED,
        Trigger::LastOrder => rules::LAST_ORDER,
        Trigger::LastContact => rules::LAST_CONTACT,
        Trigger::Answer { .. } => rules::ANSWER,
        Trigger::QuarterStart => rules::QUARTER_START,
        Trigger::PassportDate { .. } => rules::PASSPORT_DATE,
        Trigger::Complaint => rules::COMPLAINT,
    }
}

fn name_of(workspace: &Workspace, rule: Id) -> String {
    let rule: Option<&Rule> = workspace.rules.get(rule);
    rule.map(|rule| rule.name.clone()).unwrap_or_default()
}

fn quoted(name: &str) -> String {
    fill(rules::QUOTED, &[("name", &name)])
}

/// Once a period: the number, and the words that follow it.
fn again(repeat: Repeat) -> String {
    let n = usize::try_from(repeat.every).unwrap_or(0);
    count_with(rules::repeat(repeat.unit), n, &[])
}

/// When a rule falls due and who does it.
pub(super) fn summary(workspace: &Workspace, version: &RuleVersion) -> String {
    let mut from = t(trigger_words(version.trigger)).to_owned();
    match version.trigger {
        Trigger::Answer {
            rule, least, most, ..
        } => {
            from = format!("{} {least}–{most}", quoted(&name_of(workspace, rule)));
        }
        Trigger::PassportDate { field } => {
            if let Some(field) = workspace.passport_fields.get(field) {
                from = quoted(&field.name);
            }
        }
        _ => {}
    }
    let n = usize::try_from(version.delay).unwrap_or(0);
    let when = match version.unit {
        _ if n == 0 => fill(rules::SAME_DAY, &[("from", &from)]),
        DelayUnit::PercentOfInterval => fill(
            rules::delay(version.unit),
            &[("n", &number(n as f64)), ("from", &from)],
        ),
        unit => count_with(rules::delay(unit), n, &[("from", &from)]),
    };
    let mut parts = vec![when];
    parts.extend(version.repeat.map(again));
    parts.push(match version.role {
        Some(one) => role(one).to_owned(),
        None => t(rules::RESPONSIBLE).to_owned(),
    });
    parts.join(" · ")
}
