//! The meetings of the sample that lie ahead, were called off, or were held yesterday and wait for their report.

use chrono::NaiveDate;

use super::chance::Chance;
use super::deals::client_of;
use super::meetings::{Life, defended, log_visit, owner, sheet, travel};
use super::{Studio, head, id};
use crate::deal::Deal;
use crate::id::Id;
use crate::meeting::{LifeStep, Meeting, MeetingKind, State, Verdict};
use crate::moment::Moment;
use crate::templates::sample::{AheadSeed, AheadState, meetings_ahead};
use crate::templates::stage_sets::StageKindTemplate;

/// Their numbers begin here.
const FIRST: usize = 100;

/// All of them; deals of those held get the visits among their activities.
pub(super) fn all(studio: &Studio, deals: &mut [(Id, Deal)]) -> Vec<(Id, Meeting)> {
    let seeds = meetings_ahead().iter().enumerate();
    seeds
        .map(|(at, seed)| (id("meeting", FIRST + at), one(studio, FIRST + at, seed, deals)))
        .collect()
}

fn one(studio: &Studio, at: usize, seed: &AheadSeed, deals: &mut [(Id, Deal)]) -> Meeting {
    let chance = &mut Chance::of(20_000 + at as u64);
    let owner = owner(seed.role, seed.client);
    let day = studio.day(-i32::from(seed.day));
    let deal = open_deal(studio, seed.client, deals);
    let mut meeting = Meeting {
        deal: deal.and_then(|number| deals.get(number)).map(|(id, _)| *id),
        client: deal.is_none().then(|| id("client", seed.client)),
        date: Some(day),
        travel: Some(travel(studio, seed.hours, false)),
        why_not_call: seed.why.in_lang(studio.lang).to_owned(),
        foreseen: Some(Verdict::Forward),
        sure: Some(50 + 5 * chance.below(8) as u8),
        sheet: Some(sheet(studio, seed.goal, Verdict::Place)),
        ..defended(
            studio,
            seed.client,
            seed.contact,
            seed.goal,
            owner,
            seed.hours,
            chance,
        )
    };
    if seed.state == AheadState::Draft {
        // Begun and not thought through.
        meeting = Meeting {
            goals: String::new(),
            tasks: String::new(),
            why_them: String::new(),
            to_know: String::new(),
            materials: String::new(),
            fallback: String::new(),
            foreseen: None,
            sure: None,
            start: None,
            end: None,
            ..meeting
        };
    }
    if seed.state == AheadState::PutOff {
        meeting.kind = MeetingKind::Online;
        meeting.place = String::new();
        meeting.travel = None;
    }
    live(studio, at, seed, &mut meeting, chance);
    if seed.state == AheadState::Held
        && let Some((_, deal)) = deal.and_then(|number| deals.get_mut(number))
    {
        log_visit(studio, id("meeting", at), &meeting, deal);
    }
    meeting
}

/// The number of the client's first deal that is in work.
fn open_deal(studio: &Studio, client: usize, deals: &[(Id, Deal)]) -> Option<usize> {
    let stages = studio.set.stages.iter().enumerate();
    let open: Vec<Id> = stages
        .filter(|(_, stage)| stage.kind == StageKindTemplate::Open)
        .map(|(at, _)| studio.stage(at))
        .collect();
    let in_work = |deal: &Deal| deal.stage().is_some_and(|stage| open.contains(&stage));
    deals
        .iter()
        .enumerate()
        .find(|(number, (_, deal))| client_of(*number) == client && in_work(deal))
        .map(|(number, _)| number)
}

/// The steps of its life. All lie before today, whatever the day of the meeting.
fn live(studio: &Studio, at: usize, seed: &AheadSeed, meeting: &mut Meeting, chance: &mut Chance) {
    let owner = meeting.owner.unwrap_or_default();
    let day = meeting.date.unwrap_or(studio.today);
    // Steps before the meeting count back from its day, or from today where that is earlier.
    let from = i32::from((-seed.day).max(0));
    let mut before = |days: i32| studio.moment(from + days, chance);
    let note = seed.note.in_lang(studio.lang);
    let mut life = Life::new(at);
    if seed.state == AheadState::Draft {
        return;
    }
    life.step(State::Submitted, before(4), owner, "");
    match seed.state {
        AheadState::Draft | AheadState::Submitted => {}
        AheadState::SentBack => life.step(State::SentBack, before(2), head(), note),
        AheadState::Approved => life.step(State::Approved, before(2), head(), ""),
        AheadState::Cancelled => {
            life.step(State::Approved, before(3), head(), "");
            life.step(State::Cancelled, before(1), owner, note);
        }
        AheadState::Held => {
            life.step(State::Approved, before(2), head(), "");
            let end = u32::from(meeting.end.unwrap_or(720));
            life.step(State::Held, Moment::at(day, end * 60, studio.offset), owner, "");
        }
        AheadState::PutOff => {
            life.step(State::Approved, before(3), head(), "");
            life.put(put_off(before(1), owner, note, studio.day(-2), day));
        }
    }
    meeting.steps = life.steps;
}

fn put_off(at: Moment, by: Id, note: &str, from: NaiveDate, day: NaiveDate) -> LifeStep {
    LifeStep {
        to: State::Moved,
        at,
        turn: 0,
        by: Some(by),
        note: note.to_owned(),
        from: Some(from),
        day: Some(day),
    }
}
