//! The follow-ups that the rules raise, with what became of each.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::due::{due, skip_to};
use super::events::events;
use super::facts::{Facts, facts, has_tag};
use super::flaws::flaws_among;
use crate::calendar::{WorkingCalendar, add_days, is_sane};
use crate::deal::Deal;
use crate::follow_up::{Ending, FollowUp};
use crate::id::Id;
use crate::orders::Terms;
use crate::person::Role;
use crate::rule::{Repeat, RepeatUnit, Rule, RuleVersion, Stop, Trigger};
use crate::workspace::Workspace;

/// How many days ahead follow-ups are listed.
pub const AHEAD: i64 = 92;
/// How many days back those of a recurring rule are listed that nobody did.
pub const BACK: i64 = 400;
/// How many follow-ups are listed that can be done no more; and in all, twice as many.
pub const CAP: usize = 10_000;
/// How many of one recurring rule that have come are listed for one event.
const CAP_OF_EVENT: i64 = 120;

/// Where a follow-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// To be done.
    Open,
    /// Nobody did it, and the next one of its kind has come.
    Missed,
    /// The client ordered, or was talked to, before anybody did it.
    Overtaken,
    /// Done.
    Done,
    /// Passed over, with a reason.
    Skipped,
}

/// A follow-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// The rule.
    pub rule: Id,
    /// The version of the rule it is judged by.
    pub version: Id,
    /// The client.
    pub client: Id,
    /// The deal it counts from, where it is one.
    pub deal: Option<Id>,
    /// The event it counts from.
    pub event: String,
    /// Which one of those for the event, from 0.
    pub number: u32,
    /// The day it is due by the rule.
    pub due: NaiveDate,
    /// The day it stands at: that of the rule, or the one it was put off to.
    pub day: NaiveDate,
    /// Where it stands.
    pub state: State,
    /// Who is to do it, or was when it was done; none where there is nobody.
    pub person: Option<Id>,
    /// What people did about it.
    pub outcome: Option<Id>,
    /// The day it ended, where it did.
    pub ended: Option<NaiveDate>,
    /// How often it was put off.
    pub put_offs: usize,
}

impl Occurrence {
    /// The identifier of the record of what people did about it.
    pub fn id(&self) -> Id {
        self.outcome
            .unwrap_or_else(|| FollowUp::id(self.rule, self.client, &self.event, self.number))
    }

    /// Whether its day has passed and it can still be done.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.state == State::Open && self.day < today
    }

    fn key(&self) -> (&str, u32) {
        (&self.event, self.number)
    }
}

/// All follow-ups there are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowUps {
    /// By day, then client and rule.
    pub list: Vec<Occurrence>,
    /// How many were left out because there are too many.
    pub cut: usize,
}

/// The follow-ups of all clients.
pub fn follow_ups(workspace: &Workspace, today: NaiveDate) -> FollowUps {
    computed(workspace, None, today)
}

/// The follow-ups of one client.
pub fn follow_ups_of(workspace: &Workspace, client: Id, today: NaiveDate) -> FollowUps {
    computed(workspace, Some(client), today)
}

/// What the rules are worked out with.
pub(crate) struct Book<'a> {
    pub workspace: &'a Workspace,
    pub calendar: WorkingCalendar,
    pub rules: BTreeMap<Id, &'a Rule>,
    /// By rule, those who can be given its work, so that there is one answer for all clients.
    by_role: BTreeMap<Role, Vec<Id>>,
    terms: Terms,
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
            by_role,
            today,
        }
    }

    /// The earliest day of which anything that recurs is listed.
    pub fn first_day(&self) -> NaiveDate {
        add_days(self.today, -BACK)
    }

    /// Who does it: whoever is responsible for the client or owns the deal and has the role; else the only one who
    /// has it; else whoever is responsible. People who left the team do nothing.
    fn person(&self, role: Option<Role>, facts: &Facts<'_>, deal: Option<&Deal>) -> Option<Id> {
        let is_there = |id: &Id| {
            self.workspace
                .people
                .alive(*id)
                .is_some_and(|person| !person.left)
        };
        let near = [facts.client.owner, deal.and_then(|deal| deal.owner)];
        let near: Vec<Id> = near.into_iter().flatten().filter(is_there).collect();
        let Some(role) = role else {
            return near.first().copied();
        };
        let with_role = self.by_role.get(&role).map(Vec::as_slice).unwrap_or_default();
        let has_role = near.iter().copied().find(|id| with_role.contains(id));
        has_role
            .or(match with_role {
                [only] => Some(*only),
                _ => None,
            })
            .or_else(|| near.first().copied())
    }
}

/// A version of a rule that can raise something, with the one before it.
struct Valid<'a> {
    id: Id,
    version: &'a RuleVersion,
    /// The day from which the next one holds.
    end: Option<NaiveDate>,
    /// What held before, where it counted from the same.
    before: Option<&'a RuleVersion>,
}

fn valid<'a>(rules: &BTreeMap<Id, &'a Rule>, id: Id, rule: &'a Rule) -> Vec<Valid<'a>> {
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

fn computed(workspace: &Workspace, only: Option<Id>, today: NaiveDate) -> FollowUps {
    let book = Book::open(workspace, today);
    let facts = facts(workspace, only);
    let mut answered: BTreeMap<(Id, Id), Vec<(Id, &FollowUp)>> = BTreeMap::new();
    for (id, follow_up) in workspace.follow_ups.live() {
        let client = follow_up
            .client
            .filter(|client| only.is_none_or(|only| only == *client));
        if let Some(client) = client {
            answered
                .entry((follow_up.rule, client))
                .or_default()
                .push((id, follow_up));
        }
    }
    let mut all = FollowUps::default();
    for (&rule, body) in &book.rules {
        let versions = valid(&book.rules, rule, body);
        for (&client, facts) in &facts {
            let mut raised = raise(&book, (rule, &versions), client, facts, Ahead::Next);
            let records = answered.remove(&(rule, client)).unwrap_or_default();
            settle(&mut raised, client, &records, today, |version| {
                body.versions.get(version).map(|version| version.trigger)
            });
            for one in raised {
                let is_closed = matches!(one.state, State::Missed | State::Overtaken);
                if is_closed && all.list.len() >= CAP || all.list.len() >= 2 * CAP {
                    all.cut += 1;
                } else {
                    all.list.push(one);
                }
            }
        }
    }
    // What was done by a rule, or for a client, that is not there any more stays done.
    for ((_, client), records) in answered {
        let ended = records.into_iter().filter(|(_, one)| one.ending.is_some());
        all.list
            .extend(ended.map(|(id, one)| from_record(id, client, one)));
    }
    all.list
        .sort_by(|a, b| (a.day, a.client, a.rule, a.key()).cmp(&(b.day, b.client, b.rule, b.key())));
    all
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
fn raise(
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
        for event in events(book, facts, version, horizon) {
            // A birthday may lie long before any day of business; a deal won in the year 26 is a slip of the keyboard.
            if !may_be_old && !is_sane(event.day) {
                continue;
            }
            let interval = facts.interval(event.day, book.terms);
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
                        state: if overtaken { State::Overtaken } else { State::Open },
                        person: book.person(version.role, facts, event.deal.map(|(_, deal)| deal)),
                        outcome: None,
                        ended: None,
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

/// Puts what people did where it belongs, and says what was missed.
fn settle(
    raised: &mut Vec<Occurrence>,
    client: Id,
    records: &[(Id, &FollowUp)],
    today: NaiveDate,
    trigger: impl Fn(Id) -> Option<Trigger>,
) {
    // Of two records of one follow-up (two clients became one) the one that ended last speaks.
    let mut by_key: BTreeMap<(String, u32), (Id, &FollowUp)> = BTreeMap::new();
    for &(id, one) in records {
        let weight = |(id, one): (Id, &FollowUp)| (one.ending.is_some(), one.at.map(|at| at.instant()), id);
        let place = by_key.entry((one.event.clone(), one.number)).or_insert((id, one));
        if weight((id, one)) > weight(*place) {
            *place = (id, one);
        }
    }
    for one in raised.iter_mut() {
        let found = by_key.remove(&(one.event.clone(), one.number));
        let Some((id, record)) = found else { continue };
        if record.ending.is_some() {
            *one = from_record(id, client, record);
        } else {
            one.outcome = Some(id);
            one.day = record.day();
            one.put_offs = record.put_offs.len();
        }
    }
    supersede(raised, today, |version, event| match trigger(version) {
        Some(Trigger::LastOrder | Trigger::LastContact | Trigger::QuarterStart) | None => String::new(),
        _ => event.split('/').next().unwrap_or_default().to_owned(),
    });
    let ended = by_key.into_values().filter(|(_, one)| one.ending.is_some());
    raised.extend(ended.map(|(id, one)| from_record(id, client, one)));
}

/// Of each series only the latest that has come is to be done. Those before it were missed, unless they had been put
/// off until then.
fn supersede(raised: &mut [Occurrence], today: NaiveDate, series: impl Fn(Id, &str) -> String) {
    raised.sort_by(|a, b| (a.due, a.key()).cmp(&(b.due, b.key())));
    let mut next: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for one in raised.iter_mut().rev().filter(|one| one.due <= today) {
        let series = series(one.version, &one.event);
        let after = next.get(&series).copied();
        if let (State::Open, Some(after)) = (one.state, after.filter(|after| *after > one.due)) {
            one.state = if one.day >= after {
                State::Overtaken
            } else {
                State::Missed
            };
        }
        next.insert(series, one.due);
    }
}

/// What was done, as it was judged then.
fn from_record(id: Id, client: Id, record: &FollowUp) -> Occurrence {
    Occurrence {
        rule: record.rule,
        version: record.version,
        client,
        deal: record.deal,
        event: record.event.clone(),
        number: record.number,
        due: record.due,
        day: record.day(),
        state: match record.ending {
            Some(Ending::Done) => State::Done,
            Some(Ending::Skipped) => State::Skipped,
            None => State::Open,
        },
        person: record.owner,
        outcome: Some(id),
        ended: record.at.map(|at| at.day()),
        put_offs: record.put_offs.len(),
    }
}
