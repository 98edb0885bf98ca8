//! The thirty meetings that the sample team held, each at its place in the life of its deal.

use chrono::NaiveDate;

use super::chance::Chance;
use super::deals::{CLOSER, FARMERS, HUNTERS};
use super::reported::{answers, outcome, report, review};
use super::{Studio, clients, head, id, person, planned};
use crate::checklist::Sheet;
use crate::deal::{Activity, ActivityKind, Deal};
use crate::entries::Entries;
use crate::id::Id;
use crate::meeting::{LifeStep, Meeting, State, Verdict};
use crate::meetings::ready_made;
use crate::moment::Moment;
use crate::templates::RoleTemplate;
use crate::templates::sample::{
    self, MeetingFlaw, MeetingSeed, PREPARATION, SENT_BACK_QUESTIONS, VerdictSeed, WHY_THEM,
};
use crate::workspace::Workspace;

/// When in the life of its deal a meeting took place.
#[derive(Clone, Copy)]
enum When {
    /// On the day on which the deal came into the open stage of that place: the meeting brought it there.
    Into(usize),
    /// On the day on which the deal was closed: the meeting did it.
    End,
    /// While the deal was in the open stage of that place, after so many sixths of that time.
    Within(usize, i64),
}

/// Of each meeting; told about the client's first deal.
const WHEN: [When; 30] = {
    use When::{End, Into, Within};
    [
        Into(2),
        Into(1),
        End,
        Within(2, 1),
        End,
        End,
        Into(2),
        Into(1),
        Within(2, 2),
        Within(2, 3),
        Into(5),
        Into(4),
        End,
        Within(2, 3),
        Within(3, 3),
        Into(4),
        End,
        Within(0, 3),
        Into(2),
        End,
        Within(5, 3),
        Into(2),
        Within(4, 3),
        Into(2),
        Within(3, 3),
        Into(2),
        End,
        End,
        End,
        End,
    ]
};
/// The meeting about another deal of its client than the three that moved nothing: the head began anew.
const ANEW: (usize, usize) = (21, 56);
/// The one held although nobody had approved it.
const UNAPPROVED: usize = 2;
/// The one that pleased everybody and moved nothing.
pub(super) const PLEASANT: usize = 22;
/// The third one in a row that moved nothing.
pub(super) const THIRD_IN_PLACE: usize = 13;
/// Reports of the last days wait for the head.
const NOT_REVIEWED: i64 = 3;

/// All meetings; their deals get the visits among their activities.
pub(super) fn all(studio: &Studio, deals: &mut [(Id, Deal)]) -> Vec<(Id, Meeting)> {
    let held = sample::meetings()
        .zip(WHEN)
        .enumerate()
        .filter_map(|(at, (seed, when))| {
            let number = if at == ANEW.0 { ANEW.1 } else { seed.client };
            let (deal_id, deal) = deals.get_mut(number)?;
            let meeting = held(studio, at, seed, when, (*deal_id, deal))?;
            Some((id("meeting", at), meeting))
        });
    let mut meetings: Vec<_> = held.collect();
    meetings.extend(planned::all(studio, deals));
    meetings
}

fn held(
    studio: &Studio,
    at: usize,
    seed: &MeetingSeed,
    when: When,
    (deal_id, deal): (Id, &mut Deal),
) -> Option<Meeting> {
    let chance = &mut Chance::of(20_000 + at as u64);
    let (day, moved) = place(studio, deal, when)?;
    let verdict = verdict(seed.verdict);
    let owner = owner(seed.role, seed.client);
    let dear = seed.flaw == Some(MeetingFlaw::TooDear);
    let mut meeting = Meeting {
        deal: Some(deal_id),
        date: Some(day),
        travel: Some(travel(studio, seed.hours, dear)),
        foreseen: Some(self::verdict(seed.foreseen)),
        sure: Some(seed.sure),
        why_not_call: seed.why.in_lang(studio.lang).to_owned(),
        outcome: Some(outcome(studio, seed, day, owner, chance)),
        deal_move: moved.filter(|_| verdict != Verdict::Place),
        exemplary: seed.exemplary,
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
    meeting.sheet = Some(sheet(studio, seed.goal, verdict));
    meeting.answers = answers(meeting.sheet.as_ref()?, at, verdict, owner, chance);
    let reported = report(studio, at, seed, &mut meeting, chance);
    live(studio, at, seed, &mut meeting, reported, chance);
    log_visit(studio, id("meeting", at), &meeting, deal);
    Some(meeting)
}

/// Puts a visit among the activities of its deal, as saying that it was held does.
pub(super) fn log_visit(studio: &Studio, meeting: Id, body: &Meeting, deal: &mut Deal) {
    let minute = u32::from(body.start.unwrap_or(720));
    let visit = Activity {
        kind: ActivityKind::Visit,
        at: Moment::at(body.date.unwrap_or(studio.today), minute * 60, studio.offset),
        recorded: None,
        by: body.owner,
        contact: body.contacts.first().copied(),
        sum: None,
        text: String::new(),
    };
    deal.activities
        .insert(Id::derived("held", &meeting.to_string()), visit);
}

/// The day of a meeting, and the entry of the deal's history that it brought.
fn place(studio: &Studio, deal: &Deal, when: When) -> Option<(NaiveDate, Option<Id>)> {
    let moves = deal.moves();
    let into = |stage: usize| moves.iter().position(|(_, step)| step.to == studio.stage(stage));
    let on = |at: usize| moves.get(at).map(|(entry, step)| (step.at.day(), Some(*entry)));
    match when {
        When::Into(stage) => on(into(stage)?),
        When::End => on(moves.len().checked_sub(1)?),
        When::Within(stage, sixths) => {
            let at = into(stage)?;
            let (from, _) = on(at)?;
            let until = on(at + 1).map_or(studio.day(1), |(day, _)| day);
            let days = studio.calendar.working_days_between(from, until).max(1);
            let after = 1 + (days - 1) * sixths / 6;
            Some((studio.calendar.add_working_days(from, after as i32), None))
        }
    }
}

pub(super) fn owner(role: RoleTemplate, client: usize) -> Id {
    match role {
        RoleTemplate::Head => head(),
        RoleTemplate::Hunter => person(HUNTERS[client % 2]),
        RoleTemplate::Closer => person(CLOSER),
        RoleTemplate::Farmer => person(FARMERS[client % 2]),
    }
}

pub(super) fn travel(studio: &Studio, hours: u8, dear: bool) -> crate::money::Money {
    let of_hour = match (studio.lang, dear) {
        (crate::lang::Lang::Ru, false) => 400,
        (crate::lang::Lang::Ru, true) => 3_500,
        (_, false) => 8,
        (_, true) => 25,
    };
    studio.whole(u32::from(hours) * of_hour)
}

/// What stands in a defence whatever came of it.
pub(super) fn defended(
    studio: &Studio,
    client: usize,
    contact: usize,
    goal: &str,
    owner: Id,
    hours: u8,
    chance: &mut Chance,
) -> Meeting {
    let lang = studio.lang;
    let goal_id = ready_made::goal_id(goal);
    let steps = ready_made::goal(&Workspace::default(), lang, goal_id).unwrap_or_default();
    let prepared = PREPARATION.iter().find(|prepared| prepared.goal == goal);
    let words = |get: fn(&sample::PreparedSeed) -> &crate::lang::Words| {
        prepared.map_or_else(String::new, |prepared| get(prepared).in_lang(lang).to_owned())
    };
    let decides = sample::clients()
        .nth(client)
        .and_then(|seed| seed.contacts.get(contact))
        .is_some_and(|contact| contact.decides);
    let why_them = if decides { WHY_THEM.decides } else { WHY_THEM.other };
    let start = 9 * 60 + 30 * chance.below(12) as u16;
    let city = sample::clients().nth(client).map(|seed| seed.city.in_lang(lang));
    Meeting {
        contacts: vec![clients::contact_id(client, contact)],
        owner: Some(owner),
        start: Some(start),
        end: Some(start + 60 + 30 * chance.below(3) as u16),
        place: city.unwrap_or_default().to_owned(),
        goal: Some(goal_id),
        why_them: why_them.in_lang(lang).to_owned(),
        goals: words(|prepared| &prepared.goals),
        tasks: words(|prepared| &prepared.tasks),
        to_know: words(|prepared| &prepared.to_know),
        materials: words(|prepared| &prepared.materials),
        primary: steps.primary,
        fallback: steps.fallback,
        minutes: u32::from(hours) * 60,
        ..Meeting::default()
    }
}

pub(super) fn verdict(seed: VerdictSeed) -> Verdict {
    match seed {
        VerdictSeed::Forward => Verdict::Forward,
        VerdictSeed::InPlace => Verdict::Place,
        VerdictSeed::Back => Verdict::Back,
    }
}

/// By what a meeting with that goal is judged.
pub(super) fn sheet(studio: &Studio, goal: &str, verdict: Verdict) -> Sheet {
    let key = match goal {
        "sale" if verdict == Verdict::Forward => "result-scale",
        "prepare-deal" => "complex-sale",
        "way-of-working" | "present-policy" => "dealer-meeting",
        _ => "first-contact",
    };
    let list = ready_made::checklist_id(key);
    ready_made::checklist(&Workspace::default(), studio.lang, list)
        .map(|body| body.sheet(list))
        .unwrap_or_default()
}

/// The steps of its life, up to the head's review.
fn live(
    studio: &Studio,
    at: usize,
    seed: &MeetingSeed,
    meeting: &mut Meeting,
    reported: Moment,
    chance: &mut Chance,
) {
    let day = meeting.date.unwrap_or(studio.today);
    let owner = meeting.owner.unwrap_or_default();
    let before = |days: i32, minute: u32| {
        let day = studio.calendar.add_working_days(day, -days);
        Moment::at(day, minute * 60, studio.offset)
    };
    let mut life = Life::new(at);
    if at != UNAPPROVED {
        life.step(State::Submitted, before(4, 600 + chance.below(120)), owner, "");
        if at % 7 == 5 {
            let question = chance
                .pick(SENT_BACK_QUESTIONS)
                .map_or("", |words| words.in_lang(studio.lang));
            life.step(
                State::SentBack,
                before(3, 560 + chance.below(60)),
                head(),
                question,
            );
            life.step(State::Submitted, before(3, 700 + chance.below(200)), owner, "");
        }
        life.step(State::Approved, before(2, 600 + chance.below(300)), head(), "");
    }
    let end = u32::from(meeting.end.unwrap_or(720));
    life.step(State::Held, Moment::at(day, end * 60, studio.offset), owner, "");
    life.step(State::Reported, reported, owner, "");
    if studio.calendar.working_days_between(day, studio.today) > NOT_REVIEWED {
        let late = studio.calendar.add_working_days(day, chance.between(1, 2));
        let judged = Moment::at(late, (9 * 60 + chance.below(480)) * 60, studio.offset);
        life.step(State::Reviewed, judged, head(), "");
        meeting.reviews.insert(
            Id::derived("review", &head().to_string()),
            review(studio, at, seed, judged, chance),
        );
    } else {
        meeting.exemplary = false;
    }
    meeting.steps = life.steps;
}

/// The steps of a life as they are taken.
pub(super) struct Life {
    meeting: usize,
    pub steps: Entries<LifeStep>,
}

impl Life {
    pub fn new(meeting: usize) -> Self {
        Self {
            meeting,
            steps: Entries::default(),
        }
    }

    /// Takes a step.
    pub fn step(&mut self, to: State, at: Moment, by: Id, note: &str) {
        self.put(LifeStep {
            to,
            at,
            turn: 0,
            by: Some(by),
            note: note.to_owned(),
            from: None,
            day: None,
        });
    }

    /// Adds a step with everything about it.
    pub fn put(&mut self, step: LifeStep) {
        let key = id("life", self.meeting * 20 + self.steps.len());
        self.steps.insert(key, step);
    }
}
