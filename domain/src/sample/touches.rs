//! What was done about the deals: calls, letters, visits, offers with their sums, money.

use super::chance::Chance;
use super::story::{Fate, Story, Visit, open_stages};
use super::{Studio, id};
use crate::deal::{Activity, ActivityKind};
use crate::entries::Entries;
use crate::id::Id;
use crate::money::Money;
use crate::templates::sample::{ACTIVITY_NOTES, ActivitySeed, ActivitySeedKind, NEXT_STEPS};

/// The place after the open stages: what is said and done once a deal is won.
const WON: u8 = 6;

/// At which places of the sale each of [`ACTIVITY_NOTES`] makes sense: the first and the last one.
const NOTES_FIT: [(u8, u8); 30] = [
    (0, 1),
    (0, 0),
    (4, 4),
    (1, 4),
    (0, 5),
    (4, 5),
    (2, 4),
    (5, 5),
    (0, 4),
    (WON, WON),
    (WON, WON),
    (WON, WON),
    (2, 4),
    (2, 3),
    (1, 4),
    (5, 5),
    (1, 2),
    (1, 3),
    (0, 5),
    (2, 3),
    (2, 4),
    (WON, WON),
    (0, 1),
    (0, 1),
    (4, 4),
    (4, 5),
    (5, 5),
    (WON, WON),
    (WON, WON),
    (0, 2),
];
/// The same for [`NEXT_STEPS`].
const STEPS_FIT: [(u8, u8); 30] = [
    (4, 4),
    (1, 4),
    (1, 2),
    (2, 3),
    (5, 5),
    (5, 5),
    (0, 5),
    (3, 4),
    (3, 4),
    (0, 0),
    (0, 2),
    (3, 4),
    (3, 4),
    (5, 5),
    (4, 5),
    (3, 4),
    (2, 2),
    (1, 4),
    (1, 2),
    (2, 3),
    (2, 4),
    (4, 5),
    (WON, WON),
    (0, 1),
    (0, 1),
    (3, 3),
    (4, 4),
    (4, 4),
    (5, 5),
    (5, 5),
];
const _: () = assert!(NOTES_FIT.len() == ACTIVITY_NOTES.len() && STEPS_FIT.len() == NEXT_STEPS.len());

/// On how many of a hundred working days something is done about a deal.
const BUSY: u32 = 34;
/// How many of a hundred activities bear words; the rest is one tap.
const WITH_WORDS: u32 = 45;
/// How many of a hundred entries are written down a day or two later.
pub(super) const LATE: u32 = 7;

/// A next step that makes sense at the stage.
pub(super) fn next_step(studio: &Studio, stage: usize, chance: &mut Chance) -> String {
    let fitting: Vec<_> = fitting(NEXT_STEPS, &STEPS_FIT, stage).collect();
    let seed = chance.pick(&fitting);
    seed.map_or_else(String::new, |seed| seed.text.in_lang(studio.lang).to_owned())
}

fn fitting<'a>(
    seeds: &'a [ActivitySeed],
    fit: &'a [(u8, u8)],
    stage: usize,
) -> impl Iterator<Item = &'a ActivitySeed> {
    let fits = move |(first, last): &(u8, u8)| (usize::from(*first)..=usize::from(*last)).contains(&stage);
    seeds
        .iter()
        .zip(fit)
        .filter(move |(_, fit)| fits(fit))
        .map(|(seed, _)| seed)
}

/// The activities of one deal in the making.
pub(super) struct Log<'a> {
    pub studio: &'a Studio,
    /// The number of the deal.
    pub number: usize,
    /// Who does what at a stage.
    pub by: &'a dyn Fn(usize) -> Id,
    /// The contacts of the client.
    pub contacts: &'a [Id],
    /// What the deal is worth.
    pub value: Money,
    pub entries: Vec<(Id, Activity)>,
}

impl Log<'_> {
    /// Writes down everything that was done in a story.
    pub fn write(mut self, story: &Story, chance: &mut Chance) -> Entries<Activity> {
        let open = open_stages(self.studio.set);
        for (at, visit) in story.visits.iter().enumerate() {
            let until = story
                .visits
                .get(at + 1)
                .map_or(story.touched, |next| next.entered);
            if visit.stage < open {
                self.arrival(visit, chance);
                self.everyday(visit, until, chance);
            }
        }
        if let (Fate::Won, Some(last)) = (story.fate, story.visits.last()) {
            self.after_the_sale(last, chance);
        }
        self.entries.into_iter().collect()
    }

    fn key(&self, visit: &Visit) -> &'static str {
        self.studio.set.stages[visit.stage].key
    }

    /// What belongs to entering a stage.
    fn arrival(&mut self, visit: &Visit, chance: &mut Chance) {
        let kind = match self.key(visit) {
            "interest" if chance.percent(70) => ActivityKind::GeneralOffer,
            "requirements" => ActivityKind::Visit,
            "offer" => ActivityKind::IndividualOffer,
            "terms" if chance.percent(60) => ActivityKind::Invoice,
            _ => return,
        };
        self.add(kind, visit.stage, visit.entered, chance);
    }

    fn everyday(&mut self, visit: &Visit, until: i32, chance: &mut Chance) {
        for day in (until..=visit.entered).rev() {
            if !chance.percent(BUSY) {
                continue;
            }
            let kind = match chance.below(100) {
                0..58 => ActivityKind::Call,
                58..82 => ActivityKind::Email,
                82..92 => ActivityKind::Message,
                92..96 => ActivityKind::Note,
                _ if visit.stage >= 2 => ActivityKind::Visit,
                _ => ActivityKind::Call,
            };
            self.add(kind, visit.stage, day, chance);
        }
    }

    fn after_the_sale(&mut self, won: &Visit, chance: &mut Chance) {
        let paid = won.entered - chance.between(2, 8);
        if paid >= 1 {
            self.add(ActivityKind::Payment, usize::from(WON), paid, chance);
        }
        let served = won.entered - chance.between(12, 30);
        if served >= 1 {
            self.add(ActivityKind::Call, usize::from(WON), served, chance);
        }
    }

    fn add(&mut self, kind: ActivityKind, stage: usize, day: i32, chance: &mut Chance) {
        let at = self.studio.moment(day, chance);
        let recorded =
            (day > 3 && chance.percent(LATE)).then(|| self.studio.moment(day - chance.between(1, 2), chance));
        let activity = Activity {
            kind,
            at,
            recorded,
            by: Some((self.by)(stage)),
            contact: kind
                .is_touch()
                .then(|| chance.pick(self.contacts).copied())
                .flatten(),
            sum: kind.has_sum().then_some(self.value),
            text: self.words(kind, stage, chance),
        };
        let number = self.number * 1000 + self.entries.len();
        self.entries.push((id("activity", number), activity));
    }

    fn words(&self, kind: ActivityKind, stage: usize, chance: &mut Chance) -> String {
        // A note without words says nothing.
        if kind != ActivityKind::Note && !chance.percent(WITH_WORDS) {
            return String::new();
        }
        let fitting: Vec<_> = fitting(ACTIVITY_NOTES, &NOTES_FIT, stage)
            .filter(|seed| kind == ActivityKind::Note || activity_kind(seed.kind) == kind)
            .collect();
        let seed = chance.pick(&fitting);
        seed.map_or_else(String::new, |seed| seed.text.in_lang(self.studio.lang).to_owned())
    }
}

fn activity_kind(kind: ActivitySeedKind) -> ActivityKind {
    match kind {
        ActivitySeedKind::Call => ActivityKind::Call,
        ActivitySeedKind::Email => ActivityKind::Email,
        ActivitySeedKind::Message => ActivityKind::Message,
        ActivitySeedKind::Visit => ActivityKind::Visit,
        ActivitySeedKind::GeneralOffer => ActivityKind::GeneralOffer,
        ActivitySeedKind::IndividualOffer => ActivityKind::IndividualOffer,
        ActivitySeedKind::Invoice => ActivityKind::Invoice,
        ActivitySeedKind::Payment => ActivityKind::Payment,
        ActivitySeedKind::Note => ActivityKind::Note,
    }
}
