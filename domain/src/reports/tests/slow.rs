//! The same figures as slowly and plainly as can be, straight from the history of each deal: no indexes, no shared code but
//! the meaning of a stage.

use chrono::{Datelike, NaiveDate};

use crate::calendar::{Period, WorkingCalendar, add_days};
use crate::deal::{Activity, ActivityKind, Deal, Move};
use crate::id::Id;
use crate::reports::conversion::Method;
use crate::reports::facts::Scope;
use crate::stage::StageKind;
use crate::testing::{Desk, id};

/// The open stages in their order, then won: the order of the board, said here once more.
const CHAIN: [&str; 4] = ["a", "b", "c", "won"];

fn kind(stage: Id) -> StageKind {
    match ["won", "lost", "parked"]
        .iter()
        .position(|name| id(name) == stage)
    {
        Some(0) => StageKind::Won,
        Some(1) => StageKind::Lost,
        Some(_) => StageKind::Parked,
        None => StageKind::Open,
    }
}

fn is_theirs(deal: &Deal, scope: Scope) -> bool {
    scope.person.is_none() || deal.owner == scope.person
}

/// The entries in the order they happened, without those that only repeat the stage.
fn history(deal: &Deal) -> Vec<Move> {
    let mut entries: Vec<(Id, Move)> = deal.history.iter().map(|(id, step)| (id, step.clone())).collect();
    entries.sort_by_key(|(id, step)| (step.at.instant(), step.turn, *id));
    let mut told: Vec<Move> = Vec::new();
    for (_, step) in entries {
        if told.last().is_none_or(|last| last.to != step.to) {
            told.push(step);
        }
    }
    told
}

/// The stage of a deal at the end of a day: the latest entry on or before it.
pub(super) fn stage(desk: &Desk, deal: Id, on: NaiveDate) -> Option<Id> {
    let deal = desk.workspace.deals.get(deal)?;
    let mut known = history(deal).into_iter().filter(|step| step.at.day() <= on);
    known.next_back().map(|step| step.to)
}

pub(super) fn in_work(desk: &Desk, on: NaiveDate, scope: Scope) -> Vec<Id> {
    let deals = desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope));
    deals
        .map(|(id, _)| id)
        .filter(|id| stage(desk, *id, on).is_some_and(|stage| kind(stage) == StageKind::Open))
        .collect()
}

/// Entered, forward, back, won, lost, parked, re-opened, skipping.
pub(super) fn flow(desk: &Desk, period: Period, scope: Scope) -> [usize; 8] {
    let mut counts = [0; 8];
    let place = |stage: Id| ["a", "b", "c"].iter().position(|name| id(name) == stage);
    // A deleted stage cannot be skipped.
    let is_alive = |name: &str| desk.workspace.stages.alive(id(name)).is_some();
    for (_, deal) in desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope))
    {
        let steps = history(deal);
        for (at, step) in steps.iter().enumerate() {
            if !period.contains(step.at.day()) {
                continue;
            }
            counts[3] += usize::from(kind(step.to) == StageKind::Won);
            counts[4] += usize::from(kind(step.to) == StageKind::Lost);
            counts[5] += usize::from(kind(step.to) == StageKind::Parked);
            let Some(before) = at.checked_sub(1).map(|before| steps[before].to) else {
                counts[0] += 1;
                continue;
            };
            match (kind(before), kind(step.to)) {
                (_, StageKind::Won) => counts[1] += 1,
                (_, StageKind::Lost | StageKind::Parked) => {}
                (StageKind::Open, StageKind::Open) if place(step.to) > place(before) => counts[1] += 1,
                (StageKind::Open, StageKind::Open) => counts[2] += 1,
                _ => counts[6] += 1,
            }
            let ends = match kind(step.to) {
                StageKind::Open => place(step.to),
                StageKind::Won => Some(3),
                _ => None,
            };
            if let (Some(from), Some(to)) = (place(before), ends) {
                let between = ["a", "b", "c"].iter().enumerate();
                let jumped = between
                    .filter(|(at, name)| *at > from && *at < to && is_alive(name))
                    .count();
                counts[7] += usize::from(jumped > 0);
            }
        }
    }
    counts
}

type Pass = (Id, Vec<Id>, Vec<Id>, Vec<Id>);

/// From, base, passed, still in work, for each stage of the chain that is not deleted.
pub(super) fn conversions(desk: &Desk, period: Period, scope: Scope, method: Method) -> Vec<Pass> {
    let chain: Vec<Id> = CHAIN
        .iter()
        .map(|name| id(name))
        .filter(|id| desk.workspace.stages.alive(*id).is_some())
        .collect();
    let mut passes = Vec::new();
    for at in 0..chain.len() - 1 {
        let later = &chain[at + 1..];
        let mut pass: Pass = (chain[at], Vec::new(), Vec::new(), Vec::new());
        for (deal, body) in desk
            .workspace
            .deals
            .live()
            .filter(|(_, deal)| is_theirs(deal, scope))
        {
            let steps = history(body);
            let passed = match method {
                Method::PassThrough => {
                    // The first entry into this stage or a later one of the chain.
                    let Some(start) = steps
                        .iter()
                        .position(|step| step.to == chain[at] || later.contains(&step.to))
                    else {
                        continue;
                    };
                    if !period.contains(steps[start].at.day()) {
                        continue;
                    }
                    steps[start..].iter().any(|step| later.contains(&step.to))
                }
                Method::Touched => {
                    let Some(start) = steps.iter().position(|step| step.to == chain[at]) else {
                        continue;
                    };
                    if !period.contains(steps[start].at.day()) {
                        continue;
                    }
                    steps[start..].iter().any(|step| step.to == chain[at + 1])
                }
                Method::Adjacent => {
                    let left = |place: usize| {
                        steps[place].to == chain[at]
                            && period.contains(steps[place].at.day())
                            && place + 1 < steps.len()
                    };
                    let stays: Vec<usize> = (0..steps.len()).filter(|place| left(*place)).collect();
                    if stays.is_empty() {
                        continue;
                    }
                    stays.iter().any(|place| steps[place + 1].to == chain[at + 1])
                }
            };
            pass.1.push(deal);
            if passed {
                pass.2.push(deal);
            } else if steps.last().is_some_and(|last| kind(last.to) == StageKind::Open) {
                pass.3.push(deal);
            }
        }
        passes.push(pass);
    }
    passes
}

/// Working days of the stays in a stage that ended in a period, and who was still there at its end.
pub(super) fn stays(desk: &Desk, stage: Id, period: Period) -> (Vec<i64>, Vec<Id>) {
    let calendar = WorkingCalendar::default();
    let (mut days, mut inside) = (Vec::new(), Vec::new());
    for (deal, body) in desk.workspace.deals.live() {
        let steps = history(body);
        for (at, step) in steps.iter().enumerate().filter(|(_, step)| step.to == stage) {
            let entered = step.at.day();
            match steps.get(at + 1).map(|next| next.at.day()) {
                Some(left) if period.contains(left) => {
                    let mut worked = 0;
                    let mut on = entered;
                    while on < left {
                        on = add_days(on, 1);
                        worked += i64::from(calendar.is_working(on));
                    }
                    days.push(worked);
                }
                Some(left) if left <= period.last() => {}
                _ if entered <= period.last() => inside.push(deal),
                _ => {}
            }
        }
    }
    (days, inside)
}

pub(super) fn median(mut days: Vec<i64>) -> Option<f64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    match days.len() {
        0 => None,
        n if n % 2 == 1 => Some(days[middle] as f64),
        _ => Some((days[middle - 1] + days[middle]) as f64 / 2.0),
    }
}

pub(super) fn cycles(desk: &Desk, period: Period, scope: Scope) -> Vec<i64> {
    let mut cycles = Vec::new();
    for (_, deal) in desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope))
    {
        let steps = history(deal);
        let wins = steps
            .iter()
            .filter(|step| kind(step.to) == StageKind::Won && period.contains(step.at.day()));
        cycles.extend(wins.map(|win| (win.at.day() - steps[0].at.day()).num_days()));
    }
    cycles.sort_unstable();
    cycles
}

fn activities(desk: &Desk, period: Period, scope: Scope) -> Vec<(Option<Id>, Activity)> {
    let deals = desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope));
    deals
        .flat_map(|(_, deal)| deal.activities.values().map(|one| (deal.client, one.clone())))
        .filter(|(_, one)| period.contains(one.at.day()))
        .collect()
}

/// Touches, touches per client, general and individual offers.
pub(super) fn leading(desk: &Desk, period: Period, scope: Scope) -> (usize, Option<f64>, usize, usize) {
    let mut touches = activities(desk, period, scope);
    touches.retain(|(_, one)| {
        !matches!(
            one.kind,
            ActivityKind::Note | ActivityKind::Payment | ActivityKind::Complaint
        )
    });
    let mut clients: Vec<Id> = touches.iter().filter_map(|(client, _)| *client).collect();
    clients.sort_unstable();
    clients.dedup();
    let per_client = (!clients.is_empty()).then(|| touches.len() as f64 / clients.len() as f64);
    let of = |kind| touches.iter().filter(|(_, one)| one.kind == kind).count();
    (
        touches.len(),
        per_client,
        of(ActivityKind::GeneralOffer),
        of(ActivityKind::IndividualOffer),
    )
}

/// Everything that happened, and what of it was recorded more than a day later.
pub(super) fn discipline(desk: &Desk, period: Period, scope: Scope) -> (usize, usize) {
    let deals = desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope));
    let moves = deals
        .flat_map(|(_, deal)| history(deal))
        .map(|step| (step.at, step.recorded));
    let done = activities(desk, period, scope)
        .into_iter()
        .map(|(_, one)| (one.at, one.recorded));
    let all: Vec<_> = moves
        .chain(done)
        .filter(|(at, _)| period.contains(at.day()))
        .collect();
    let is_late = |(at, recorded): &&(crate::moment::Moment, Option<crate::moment::Moment>)| {
        recorded.is_some_and(|recorded| recorded.day() > add_days(at.day(), 1))
    };
    (all.len(), all.iter().filter(is_late).count())
}

/// Monday to Friday after one day, up to another.
fn worked(from: NaiveDate, to: NaiveDate) -> i64 {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    days.filter(|day| day.weekday().number_from_monday() <= 5).count() as i64
}

/// The deals in open stages now, with the day they came into the stage and the day of their last entry.
fn standing(desk: &Desk, scope: Scope) -> Vec<(Id, &Deal, Id, NaiveDate, NaiveDate)> {
    let mut all = Vec::new();
    for (id, deal) in desk
        .workspace
        .deals
        .live()
        .filter(|(_, deal)| is_theirs(deal, scope))
    {
        let latest = deal.history.values().map(|step| step.at.day()).max();
        let known = history(deal).pop().zip(latest);
        if let Some((now, latest)) = known.filter(|(now, _)| kind(now.to) == StageKind::Open) {
            all.push((id, deal, now.to, now.at.day(), latest));
        }
    }
    all
}

/// The stuck deals; true for red. Every norm is 5: idle for 5 is yellow, for 7.5 red, in the stage for more than 10 red.
pub(super) fn stuck(desk: &Desk, scope: Scope, today: NaiveDate) -> Vec<(Id, bool)> {
    let mut found = Vec::new();
    for (id, deal, _, entered, latest) in standing(desk, scope) {
        let touched = deal.activities.values().map(|one| one.at.day()).max();
        let idle = worked(touched.map_or(latest, |day| day.max(latest)), today);
        let planned = deal.next.as_ref().and_then(|next| next.date);
        let is_suspended = planned.is_some_and(|day| day >= today && worked(today, day) <= 5);
        let is_idle = idle >= 5 && !is_suspended;
        let is_too_long = worked(entered, today) > 10;
        if is_idle || is_too_long {
            found.push((id, is_too_long || is_idle && idle * 2 >= 15));
        }
    }
    found
}

/// Deals in open stages without a step to come.
pub(super) fn forgotten(desk: &Desk, scope: Scope, today: NaiveDate) -> Vec<Id> {
    let all = standing(desk, scope).into_iter();
    let is_ahead = |deal: &Deal| {
        let day = deal.next.as_ref().and_then(|next| next.date);
        day.is_some_and(|day| day >= today)
    };
    all.filter(|(_, deal, ..)| !is_ahead(deal))
        .map(|(id, ..)| id)
        .collect()
}

/// How many halves of the norm of 5 each deal has been in its stage: up to one, two, four, more.
pub(super) fn ages(desk: &Desk, scope: Scope, today: NaiveDate) -> Vec<(Id, Id, usize)> {
    let all = standing(desk, scope).into_iter();
    let age = |days: i64| match days {
        0..=2 => 0,
        3..=5 => 1,
        6..=10 => 2,
        _ => 3,
    };
    all.map(|(id, _, stage, entered, _)| (stage, id, age(worked(entered, today))))
        .collect()
}

/// Full and weighted value of the deals in work, in hundredths of a minor unit.
pub(super) fn forecast(desk: &Desk, owner: Option<Id>) -> (i64, i64) {
    let scope = Scope {
        person: owner,
        board: None,
    };
    let mut sums = (0, 0);
    for (_, deal, stage, ..) in standing(desk, scope) {
        let value = deal.value.map_or(0, |value| value.minor);
        let chance = desk
            .workspace
            .stages
            .get(stage)
            .map_or(0, |stage| i64::from(stage.probability));
        sums.0 += value;
        sums.1 += (value * chance + 50) / 100;
    }
    sums
}

/// Clients in work, contacts of all of them, clients with fewer than two, clients without a decision maker.
pub(super) fn breadth(desk: &Desk, scope: Scope) -> (usize, usize, usize, usize) {
    let mut clients: Vec<Id> = standing(desk, scope)
        .iter()
        .filter_map(|(_, deal, ..)| deal.client)
        .collect();
    clients.sort_unstable();
    clients.dedup();
    let known: Vec<_> = clients
        .iter()
        .filter_map(|id| desk.workspace.clients.alive(*id))
        .collect();
    (
        known.len(),
        known.iter().map(|client| client.contacts.len()).sum(),
        known.iter().filter(|client| client.contacts.len() < 2).count(),
        known
            .iter()
            .filter(|client| !client.contacts.values().any(|one| one.decision_maker))
            .count(),
    )
}

/// Entrants of a stage whose fate is decided now, and those of them that are won.
pub(super) fn fates(desk: &Desk, stage: Id) -> (usize, usize) {
    let (mut decided, mut won) = (0, 0);
    for (_, deal) in desk.workspace.deals.live() {
        let steps = history(deal);
        let end = steps.last().map(|step| kind(step.to));
        if steps.iter().any(|step| step.to == stage) && matches!(end, Some(StageKind::Won | StageKind::Lost))
        {
            decided += 1;
            won += usize::from(end == Some(StageKind::Won));
        }
    }
    (decided, won)
}
