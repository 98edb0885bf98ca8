//! The deals of the sample team.

use super::after_sale;
use super::chance::Chance;
use super::story::{Fate, Mood, Story, fates, open_stages, story};
use super::touches::{LATE, Log, next_step};
use super::{DEAL_COUNT, Studio, clients, id, person, told};
use crate::calendar::add_days;
use crate::deal::{Deal, LostReason, Move, NextStep, Tag};
use crate::entries::Entries;
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::rank::Rank;
use crate::templates::sample::{DEALS, DealSeed, LOSS_NOTES, PARKED_NOTES, PRODUCTS, TAGS};

/// How many of a hundred moves forward are made on credit.
const ON_CREDIT: u32 = 12;
/// Places in the team: two hunters, a closer, two farmers.
pub(super) const HUNTERS: [usize; 2] = [1, 2];
pub(super) const CLOSER: usize = 3;
pub(super) const FARMERS: [usize; 2] = [4, 5];

/// All deals with their identifiers.
pub(super) fn all(studio: &Studio) -> Vec<(Id, Deal)> {
    let fates = fates(studio.set);
    let ranks = Rank::spread(None, None, DEAL_COUNT);
    let deals = fates.into_iter().zip(ranks).enumerate();
    let made = deals.map(|(number, (fate, rank))| {
        let mut body = deal(studio, number, fate, rank);
        if fate == Fate::Won {
            body.delivered = after_sale::delivered(studio, number, &body);
        }
        (id("deal", number), body)
    });
    made.collect()
}

/// The place of the client of a deal among all clients.
pub(super) fn client_of(number: usize) -> usize {
    number % clients::COUNT
}

fn seed_of(number: usize) -> &'static DealSeed {
    if let Some(told) = told::of(number) {
        return &DEALS[told.about % DEALS.len()];
    }
    // A client's deals are about different things.
    let client = client_of(number);
    let about = (client * 7 + number / clients::COUNT * 9) % DEALS.len();
    &DEALS[(about + usize::from(told::is_about(client, about))) % DEALS.len()]
}

fn deal(studio: &Studio, number: usize, fate: Fate, rank: Rank) -> Deal {
    let chance = &mut Chance::of(number as u64 + 1);
    let seed = seed_of(number);
    let told = told::of(number);
    let story = story(studio, fate, told, chance);
    let team = Team::of(number, seed, &story, chance);
    let contacts = clients::contacts_of(client_of(number));
    let value = value(studio, seed, chance);
    let by = |stage| team.at(stage);
    let log = Log {
        studio,
        number,
        by: &by,
        contacts: &contacts,
        value,
        entries: Vec::new(),
    };
    let activities = log.write(&story, chance);
    let is_early = matches!(fate, Fate::Open(0, _) | Fate::Lost) && story.visits.len() < 3;
    Deal {
        title: seed.title.in_lang(studio.lang).to_owned(),
        client: Some(id("client", client_of(number))),
        owner: Some(team.owner),
        value: (!(is_early && chance.percent(40)) || told.is_some()).then_some(value),
        margin: (fate == Fate::Won).then(|| margin(value, chance)),
        expected: expected(studio, fate, chance),
        next: next(studio, fate, chance),
        contacts: contacts.into_iter().take(1).collect(),
        tags: tags(studio, chance),
        rank,
        history: history(studio, number, &story, &team, chance),
        activities,
        ..Deal::default()
    }
}

/// Who works on a deal.
struct Team {
    owner: Id,
    /// Who brought it as far as the requirements.
    opener: Id,
}

impl Team {
    fn of(number: usize, seed: &DealSeed, story: &Story, chance: &mut Chance) -> Self {
        let reordered = PRODUCTS
            .iter()
            .any(|product| product.key == seed.product && product.reordered);
        let hunter = person(HUNTERS[number % 2]);
        let is_late = story.visits.iter().any(|visit| visit.stage == 3);
        let owner = match reordered {
            true => person(FARMERS[number % 2]),
            false if is_late && chance.percent(40) => person(CLOSER),
            false => hunter,
        };
        Self {
            owner,
            opener: if owner == person(CLOSER) { hunter } else { owner },
        }
    }

    fn at(&self, stage: usize) -> Id {
        if stage < 3 { self.opener } else { self.owner }
    }
}

fn value(studio: &Studio, seed: &DealSeed, chance: &mut Chance) -> Money {
    let whole = i64::from(seed.value.in_lang(studio.lang));
    let step = if whole > 40_000 { 1_000 } else { 10 };
    let bargained = whole * i64::from(chance.between(92, 108)) / 100 / step * step;
    Money::new(
        bargained * 10_i64.pow(studio.currency.exponent()),
        studio.currency,
    )
}

fn margin(value: Money, chance: &mut Chance) -> Money {
    Money::new(
        value.minor * i64::from(chance.between(18, 34)) / 100,
        value.currency,
    )
}

fn expected(studio: &Studio, fate: Fate, chance: &mut Chance) -> Option<chrono::NaiveDate> {
    match fate {
        Fate::Open(stage, _) if stage >= 2 => Some(studio.day(-chance.between(8, 60))),
        _ => None,
    }
}

fn next(studio: &Studio, fate: Fate, chance: &mut Chance) -> Option<NextStep> {
    let Fate::Open(stage, mood) = fate else {
        return None;
    };
    let norm = i32::from(studio.set.stages[stage].norm_days);
    let date = match mood {
        Mood::Well | Mood::Stays => studio.day(-chance.between(1, norm.min(7))),
        Mood::DueToday => studio.today,
        Mood::Overdue => studio.day(chance.between(1, 5)),
        Mood::Idle if chance.percent(40) => studio.day(chance.between(2, norm)),
        Mood::Idle | Mood::Forgotten => return None,
    };
    Some(NextStep {
        text: next_step(studio, stage, chance),
        date: Some(date),
    })
}

fn tags(studio: &Studio, chance: &mut Chance) -> Entries<Tag> {
    let count = [0, 0, 0, 1, 1, 2][chance.below(6) as usize];
    (0..count)
        .filter_map(|_| chance.pick(TAGS))
        .map(|seed| Tag::entry(seed.name.in_lang(studio.lang)))
        .collect()
}

fn history(studio: &Studio, number: usize, story: &Story, team: &Team, chance: &mut Chance) -> Entries<Move> {
    let open = open_stages(studio.set);
    let mut from: Option<usize> = None;
    let mut entries = Vec::with_capacity(story.visits.len());
    for (at, visit) in story.visits.iter().enumerate() {
        let mut step = Move::new(studio.stage(visit.stage), studio.moment(visit.entered, chance));
        // Written down days later, a move keeps its day and loses its hour.
        if visit.entered > 3 && chance.percent(LATE) {
            step.at = Moment::on(step.at.day());
            step.recorded = Some(studio.moment(visit.entered - chance.between(1, 2), chance));
        }
        step.by = Some(team.at(from.unwrap_or(0)));
        let is_sale = visit.stage == open;
        let went_forward = from.is_some_and(|from| from < visit.stage && from < open);
        if went_forward && (visit.stage < open || is_sale) {
            step.reached = Some(!chance.percent(ON_CREDIT));
        }
        close(studio, story, visit.stage, from, &mut step, chance);
        entries.push((id("move", number * 100 + at), step));
        from = Some(visit.stage);
    }
    entries.into_iter().collect()
}

/// What a deal is closed with: why it was lost, or when to look again.
fn close(
    studio: &Studio,
    story: &Story,
    stage: usize,
    from: Option<usize>,
    step: &mut Move,
    chance: &mut Chance,
) {
    match studio.set.stages[stage].key {
        // Nobody explains a lead that never left the first stage.
        "lost" if from != Some(0) || story.visits.len() > 2 => {
            let seed = chance.pick(LOSS_NOTES);
            step.reason = seed.and_then(|seed| reason(seed.reason));
            step.note = seed.map_or_else(String::new, |seed| seed.note.in_lang(studio.lang).to_owned());
        }
        "parked" => {
            let has_come = story.fate == Fate::Parked(true);
            let until = if has_come {
                chance.between(-9, 0)
            } else {
                chance.between(14, 150)
            };
            // Nobody parks a deal till a day that has passed already.
            step.until = Some(add_days(studio.today, i64::from(until)).max(step.at.day()));
            let note = chance.pick(PARKED_NOTES);
            step.note = note.map_or_else(String::new, |note| note.in_lang(studio.lang).to_owned());
        }
        _ => {}
    }
}

/// The reason by its key in the ready-made ones.
pub(super) fn reason(key: &str) -> Option<LostReason> {
    serde_json::from_value(key.replace('-', "_").into()).ok()
}
