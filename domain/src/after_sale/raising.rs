//! What a rule raises for a client.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::book::Book;
use super::due::{due, skip_to};
use super::events::events;
use super::facts::{Facts, has_tag};
use super::flaws::flaws_among;
use super::occurrences::{AHEAD, BACK, Occurrence, State};
use crate::calendar::{add_days, is_sane};
use crate::id::Id;
use crate::rule::{DelayUnit, Repeat, RepeatUnit, Rule, RuleVersion, Stop, Trigger};

/// How many of one recurring rule that have come are listed for one event.
const CAP_OF_EVENT: i64 = 120;

/// A version of a rule that can raise something, with the one before it.
pub(super) struct Valid<'a> {
    id: Id,
    version: &'a RuleVersion,
    /// The day from which the next one holds.
    end: Option<NaiveDate>,
    /// What held before, where it counted from the same.
    before: Option<&'a RuleVersion>,
}

/// The versions of a rule that can raise something, by day.
pub(super) fn valid<'a>(rules: &BTreeMap<Id, &'a Rule>, id: Id, rule: &'a Rule) -> Vec<Valid<'a>> {
    let versions = rule.in_order();
    let all = versions.iter().enumerate();
    let sound = all.filter(|(_, (_, version))| !version.off && flaws_among(rules, id, version).is_empty());
    sound
        .map(|(at, (id, version))| {
            let before = at.checked_sub(1).and_then(|at| versions.get(at));
            Valid {
                id: *id,
                version,
                end: versions.get(at + 1).map(|(_, next)| next.from),
                before: before
                    .map(|(_, before)| *before)
                    .filter(|before| !before.off && before.trigger == version.trigger),
            }
        })
        .collect()
}

/// How far ahead to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ahead {
    /// As far as the queue, and of what recurs only the next one.
    Next,
    /// Two years, with all that recurs.
    Far,
}

/// Everything a rule raises for a client from today on, to see what it would do.
pub(crate) fn foreseen(
    book: &Book<'_>,
    rule: Id,
    body: &Rule,
    client: Id,
    facts: &Facts<'_>,
) -> Vec<NaiveDate> {
    let versions = valid(&book.rules, rule, body);
    let raised = raise(book, (rule, &versions), client, facts, Ahead::Far);
    let open = raised
        .iter()
        .filter(|one| one.state == State::Open && one.due >= book.today);
    open.map(|one| one.due).collect()
}

/// Everything a rule raises for a client, by due day, as if nobody had done anything yet.
pub(super) fn raise(
    book: &Book<'_>,
    (rule, versions): (Id, &[Valid<'_>]),
    client: Id,
    facts: &Facts<'_>,
    ahead: Ahead,
) -> Vec<Occurrence> {
    let today = book.today;
    let horizon = match ahead {
        Ahead::Next => add_days(today, AHEAD),
        Ahead::Far => add_days(today, 2 * 366),
    };
    let mut raised: Vec<Occurrence> = Vec::new();
    let mut known: BTreeSet<(String, u32)> = BTreeSet::new();
    for Valid {
        id,
        version,
        end,
        before,
    } in versions
    {
        let tagged = version.client_tag.is_empty() || has_tag(&facts.client.tags, &version.client_tag);
        if !tagged {
            continue;
        }
        let earliest = version.from.max(add_days(today, -back(version)));
        let may_be_old = matches!(version.trigger, Trigger::PassportDate { .. });
        let handed_over = facts
            .handed_over
            .filter(|_| book.asks_for_hand_over(rule, version));
        for event in events(book, facts, version, horizon) {
            // A birthday may lie long before any day of business; a deal won in the year 26 is a slip of the keyboard.
            if !may_be_old && !is_sane(event.day) {
                continue;
            }
            // Whoever was handed over is not handed over once more after the next order.
            if handed_over.is_some_and(|passed| passed.day < event.day) {
                continue;
            }
            let interval = (version.unit == DelayUnit::PercentOfInterval)
                .then(|| facts.interval(event.day, book.terms))
                .flatten();
            let due =
                |version: &RuleVersion, number| due(version, &book.calendar, event.day, number, interval);
            let overtaken = event.until.is_some_and(|until| until <= today);
            let mut number = skip_to(version, event.day, earliest);
            while let Some(by_rule) = due(version, number) {
                let mut day = by_rule;
                // What lay ahead when this version came, and would now lie behind, is due on its first day.
                let was = before.filter(|before| number == 0 || before.repeat == version.repeat);
                let lay_ahead = || {
                    was.and_then(|was| due(was, number))
                        .is_some_and(|was| was >= version.from)
                };
                if day < version.from && lay_ahead() {
                    day = book.calendar.add_working_days(version.from, 0);
                }
                let is_over = end.is_some_and(|end| day >= end)
                    || event.until.is_some_and(|until| day >= until)
                    || day > horizon;
                if is_over {
                    break;
                }
                // Saturday, Sunday and Monday of a daily rule are one Monday.
                let is_same = number > 0 && due(version, number - 1) == Some(day);
                let is_wanted = !is_same
                    && day >= version.from
                    && (number == 0 || day >= earliest)
                    && (version.stop != Stop::NoLongerCurrent || facts.is_current(day));
                let key = key_of(&event.key, version.repeat, number);
                if is_wanted && known.insert((key.clone(), number)) {
                    raised.push(Occurrence {
                        rule,
                        version: *id,
                        client,
                        deal: event.deal.map(|(id, _)| id),
                        event: key,
                        number,
                        due: day,
                        day,
                        state: match handed_over {
                            Some(_) => State::Done,
                            None if overtaken => State::Overtaken,
                            None => State::Open,
                        },
                        person: handed_over
                            .and_then(|passed| passed.by)
                            .or_else(|| book.person(version.role, facts, event.deal.map(|(_, deal)| deal))),
                        outcome: None,
                        ended: handed_over.map(|passed| passed.day),
                        put_offs: 0,
                    });
                }
                if version.repeat.is_none() || ahead == Ahead::Next && by_rule > today {
                    break;
                }
                let Some(next) = number.checked_add(1) else { break };
                number = next;
            }
        }
    }
    raised
}

/// How many days back a version is looked at for what nobody did.
fn back(version: &RuleVersion) -> i64 {
    let days = version.repeat.map_or(BACK, |repeat| {
        let unit = match repeat.unit {
            RepeatUnit::Days => 1,
            RepeatUnit::Weeks => 7,
            RepeatUnit::Months => 30,
            RepeatUnit::Quarters => 91,
        };
        i64::from(repeat.every)
            .saturating_mul(unit)
            .saturating_mul(CAP_OF_EVENT)
    });
    days.clamp(1, BACK)
}

/// The first of an event keeps its number whatever the recurrence; the others belong to theirs, so that another
/// recurrence does not take what was done by the former one for its own.
fn key_of(event: &str, repeat: Option<Repeat>, number: u32) -> String {
    match repeat {
        Some(repeat) if number > 0 => {
            let unit = match repeat.unit {
                RepeatUnit::Days => 'd',
                RepeatUnit::Weeks => 'w',
                RepeatUnit::Months => 'm',
                RepeatUnit::Quarters => 'q',
            };
            format!("{event}/{}{unit}", repeat.every)
        }
        _ => event.to_owned(),
    }
}
