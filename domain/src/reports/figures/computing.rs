//! How each figure is computed. Every function answers what it came to and the records behind it.

use super::{Reading, Sight, Value};
use crate::after_sale::discipline::{self as after_sale, Judged};
use crate::calendar::{Quarter, add_days};
use crate::deal::ActivityKind;
use crate::funnel::steps::Direction;
use crate::id::Id;
use crate::meeting::{Meeting, Verdict};
use crate::meetings::score::judge;
use crate::money::{Money, Total};
use crate::orders::figures as orders;
use crate::record::Kind;
use crate::reports::facts::{Event, Touch};
use crate::stage::StageKind;
use crate::statistics::{mean_of_fractions, share};

/// The moves of the period and the person.
fn moves<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = &'a Event> {
    let scope = sight.scope;
    let events = sight.facts.events_in(sight.period).iter();
    events.filter(move |event| scope.holds(event.board, event.person))
}

/// The activities of the period and the person.
fn done<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = &'a Touch> {
    let person = sight.scope.person;
    let touches = sight.facts.touches_in(sight.period).iter();
    touches.filter(move |touch| person.is_none() || touch.person == person)
}

pub(super) fn is_won(event: &Event) -> bool {
    event.kind == StageKind::Won
}

fn of_deals(value: Value, n: usize, ids: impl Iterator<Item = Id>) -> Reading {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    Reading {
        value,
        n,
        kind: Kind::Deal,
        ids,
    }
}

fn counted(ids: Vec<Id>) -> Reading {
    of_deals(Value::Number(ids.len() as f64), ids.len(), ids.into_iter())
}

fn percent(part: usize, whole: usize) -> Value {
    share(part as i64, whole as i64).map_or(Value::Nothing, |share| Value::Number(share * 100.0))
}

pub(super) fn touches(sight: &Sight<'_>, is: fn(&Touch) -> bool) -> Reading {
    counted(
        done(sight)
            .filter(|touch| is(touch))
            .map(|touch| touch.deal)
            .collect(),
    )
}

pub(super) fn events(sight: &Sight<'_>, is: fn(&Event) -> bool) -> Reading {
    counted(
        moves(sight)
            .filter(|event| is(event))
            .map(|event| event.deal)
            .collect(),
    )
}

pub(super) fn offers_sum(sight: &Sight<'_>) -> Reading {
    let offers: Vec<&Touch> = done(sight)
        .filter(|touch| touch.kind == ActivityKind::IndividualOffer && touch.sum.is_some())
        .collect();
    let sum = offers.iter().filter_map(|touch| touch.sum).collect();
    of_deals(
        Value::Sums(sum),
        offers.len(),
        offers.iter().map(|touch| touch.deal),
    )
}

/// The deals won, each once.
fn won(sight: &Sight<'_>) -> Vec<Id> {
    let mut won: Vec<Id> = moves(sight)
        .filter(|event| is_won(event))
        .map(|event| event.deal)
        .collect();
    won.sort_unstable();
    won.dedup();
    won
}

fn sum_of_won(sight: &Sight<'_>, sum: impl Fn(Id) -> Option<Money>) -> Reading {
    let won = won(sight);
    let sums = won.iter().filter_map(|deal| sum(*deal)).collect();
    of_deals(Value::Sums(sums), won.len(), won.into_iter())
}

pub(super) fn won_sum(sight: &Sight<'_>) -> Reading {
    sum_of_won(sight, |deal| sight.facts.value(deal))
}

pub(super) fn margin(sight: &Sight<'_>) -> Reading {
    sum_of_won(sight, |deal| sight.workspace.deals.get(deal)?.margin)
}

pub(super) fn sales(sight: &Sight<'_>) -> Reading {
    let is_paid = |touch: &&Touch| touch.kind == ActivityKind::Payment && touch.sum.is_some();
    let paid: Vec<&Touch> = done(sight).filter(is_paid).collect();
    let has_payment = |deal: Id| {
        let deal = sight.workspace.deals.get(deal);
        deal.is_some_and(|deal| {
            let mut all = deal.activities.values();
            all.any(|one| one.kind == ActivityKind::Payment && one.sum.is_some())
        })
    };
    let unpaid: Vec<Id> = won(sight)
        .into_iter()
        .filter(|deal| !has_payment(*deal))
        .collect();
    let values = unpaid.iter().filter_map(|deal| sight.facts.value(*deal));
    let sums = paid.iter().filter_map(|touch| touch.sum).chain(values).collect();
    let deals = paid.iter().map(|touch| touch.deal).chain(unpaid.iter().copied());
    of_deals(Value::Sums(sums), paid.len() + unpaid.len(), deals)
}

pub(super) fn win_rate(sight: &Sight<'_>) -> Reading {
    let decided: Vec<&Event> = moves(sight)
        .filter(|event| matches!(event.kind, StageKind::Won | StageKind::Lost))
        .collect();
    let won = decided.iter().filter(|event| is_won(event)).count();
    of_deals(
        percent(won, decided.len()),
        decided.len(),
        decided.iter().map(|event| event.deal),
    )
}

pub(super) fn conversion(sight: &Sight<'_>) -> Reading {
    let begun: Vec<Id> = moves(sight)
        .filter(|event| event.direction == Direction::Entered)
        .map(|event| event.deal)
        .collect();
    let is_won = |deal: &&Id| {
        let stage = sight.workspace.deals.get(**deal).and_then(|deal| deal.stage());
        let stage = stage.and_then(|stage| sight.workspace.stages.get(stage));
        stage.is_some_and(|stage| stage.kind == StageKind::Won)
    };
    let won = begun.iter().filter(is_won).count();
    of_deals(percent(won, begun.len()), begun.len(), begun.iter().copied())
}

/// The meetings of the period that took place.
fn held<'a>(sight: &'a Sight<'_>) -> impl Iterator<Item = (Id, &'a Meeting)> {
    let (period, person) = (sight.period, sight.scope.person);
    sight.workspace.meetings.live().filter(move |(_, meeting)| {
        meeting.date.is_some_and(|day| period.contains(day))
            && (person.is_none() || meeting.owner == person)
            && meeting.state().is_held()
    })
}

pub(super) fn is_forward(meeting: &Meeting) -> bool {
    let outcome = meeting.outcome.as_ref();
    outcome.is_some_and(|outcome| outcome.verdict == Verdict::Forward)
}

pub(super) fn of_meetings(value: Value, ids: Vec<Id>) -> Reading {
    Reading {
        value,
        n: ids.len(),
        kind: Kind::Meeting,
        ids,
    }
}

pub(super) fn meetings(sight: &Sight<'_>, is: fn(&Meeting) -> bool) -> Reading {
    let ids: Vec<Id> = held(sight)
        .filter(|(_, meeting)| is(meeting))
        .map(|(id, _)| id)
        .collect();
    of_meetings(Value::Number(ids.len() as f64), ids)
}

pub(super) fn meeting_success(sight: &Sight<'_>) -> Reading {
    let judged: Vec<_> = held(sight)
        .filter(|(_, meeting)| meeting.outcome.is_some())
        .collect();
    let forward = judged.iter().filter(|(_, meeting)| is_forward(meeting)).count();
    of_meetings(
        percent(forward, judged.len()),
        judged.iter().map(|(id, _)| *id).collect(),
    )
}

pub(super) fn meeting_score(sight: &Sight<'_>) -> Reading {
    let scored: Vec<(Id, f64)> = held(sight)
        .filter_map(|(id, meeting)| Some((id, judge(meeting.sheet.as_ref()?, &meeting.answers).score?.share)))
        .collect();
    let scores: Vec<f64> = scored.iter().map(|(_, score)| score * 100.0).collect();
    let value = mean_of_fractions(&scores).map_or(Value::Nothing, Value::Number);
    of_meetings(value, scored.into_iter().map(|(id, _)| id).collect())
}

pub(super) fn overdue(sight: &Sight<'_>) -> Reading {
    let end = sight.period.last();
    let due = add_days(end, -i64::from(sight.workspace.settings().payment_days));
    let mut sums = Total::default();
    let mut deals = Vec::new();
    for (id, deal) in sight.workspace.deals.live() {
        if sight.scope.person.is_some() && deal.owner != sight.scope.person {
            continue;
        }
        let mut owed = Total::default();
        for one in deal.activities.values() {
            let Some(sum) = one.sum else { continue };
            match one.kind {
                ActivityKind::Invoice if one.at.day() < due => owed.add(sum),
                ActivityKind::Payment if one.at.day() <= end => {
                    owed.add(Money::new(-sum.minor, sum.currency))
                }
                _ => {}
            }
        }
        let before = deals.len();
        for sum in owed.sums().filter(|sum| sum.minor > 0) {
            sums.add(sum);
            deals.push(id);
        }
        deals.truncate(deals.len().min(before + 1));
    }
    of_deals(Value::Sums(sums), deals.len(), deals.into_iter())
}

pub(super) fn recording(sight: &Sight<'_>) -> Reading {
    let moves: Vec<(Id, u32)> = moves(sight).map(|event| (event.deal, event.late)).collect();
    let all = moves
        .into_iter()
        .chain(done(sight).map(|touch| (touch.deal, touch.late)));
    let (mut whole, mut late) = (0, Vec::new());
    for (deal, days) in all {
        whole += 1;
        if days > 1 {
            late.push(deal);
        }
    }
    of_deals(percent(whole - late.len(), whole), whole, late.into_iter())
}

/// The clients behind a figure.
fn of_clients(value: Value, mut ids: Vec<Id>) -> Reading {
    ids.sort_unstable();
    ids.dedup();
    Reading {
        value,
        n: ids.len(),
        kind: Kind::Client,
        ids,
    }
}

/// Coverage of the quarter in which the period ends, over the clients of the person.
pub(super) fn coverage(sight: &Sight<'_>) -> Reading {
    let clients = &sight.workspace.clients;
    let is_theirs = |client: Id| {
        let person = sight.scope.person;
        person.is_none() || clients.get(client).is_some_and(|client| client.owner == person)
    };
    let quarter = Quarter::of(sight.period.last());
    let today = sight.today.min(sight.period.last());
    let covered = orders::coverage(sight.facts.orders(sight.workspace), quarter, today, is_theirs);
    of_clients(percent(covered.counted.len(), covered.of.len()), covered.of)
}

/// Follow-ups done on time, out of those that fell due, for whoever they fall to.
pub(super) fn rule_discipline(sight: &Sight<'_>) -> Reading {
    let all = sight.facts.follow_ups(sight.workspace, sight.today);
    let person = sight.scope.person;
    let mut tally = after_sale::Tally::default();
    let mut clients = Vec::new();
    for one in all.iter().filter(|one| person.is_none() || one.person == person) {
        let Some(judged) = after_sale::judge(one, sight.period, sight.today) else {
            continue;
        };
        tally.add(one, judged);
        if !matches!(judged, Judged::Skipped | Judged::Overtaken) {
            clients.push(one.client);
        }
    }
    Reading {
        n: tally.due(),
        ..of_clients(percent(tally.on_time, tally.due()), clients)
    }
}
