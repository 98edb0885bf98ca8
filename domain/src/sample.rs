//! The sample workspace: half a year in the life of a made-up team of six, laid out backwards from today.
//!
//! Nothing is left to chance: the same day gives the same records, with the same identifiers, on every machine and in
//! every language. Everything that happened lies before today, so that no clock and no time zone can put it into the
//! future; only next steps, expected days and days to look again lie ahead.

mod after_sale;
mod chance;
mod clients;
mod deals;
mod follow_ups;
mod indicators;
mod meetings;
mod planned;
mod reported;
mod story;
mod told;
mod touches;

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::commit::{Act, Edit};
use crate::funnel::staging::start_board;
use crate::id::Id;
use crate::lang::Lang;
use crate::meetings::ready_made;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::passports;
use crate::person::{Person, Role};
use crate::settings::Settings;
use crate::templates::RoleTemplate;
use crate::templates::sample::{COMPANY, TEAM};
use crate::templates::stage_sets::{STAGE_SETS, StageSet};
use crate::workspace::Workspace;

use chance::Chance;

/// How many deals the team has or had.
pub const DEAL_COUNT: usize = 120;

/// What all parts of the sample are made with.
struct Studio {
    today: NaiveDate,
    /// Minutes east of UTC, in which everything is said to have happened.
    offset: i16,
    lang: Lang,
    calendar: WorkingCalendar,
    currency: Currency,
    set: &'static StageSet,
}

impl Studio {
    /// The n-th working day before today; the n-th one from today on for a negative number.
    fn day(&self, before: i32) -> NaiveDate {
        if before > 0 {
            self.calendar.add_working_days(self.today, -before)
        } else {
            self.calendar.add_working_days(self.today, before.abs())
        }
    }

    /// A moment within the office hours of a working day before today.
    fn moment(&self, before: i32, chance: &mut Chance) -> Moment {
        let minute = 9 * 60 + chance.below(8 * 60 + 30);
        Moment::at(self.day(before.max(1)), minute * 60, self.offset)
    }

    /// A sum in whole units of the currency.
    fn whole(&self, amount: u32) -> Money {
        let minor = i64::from(amount) * 10_i64.pow(self.currency.exponent());
        Money::new(minor, self.currency)
    }

    fn stage(&self, at: usize) -> Id {
        Id::derived(self.set.key, self.set.stages[at].key)
    }
}

/// The identifier of a record or entry of the sample.
fn id(kind: &str, number: usize) -> Id {
    Id::derived("sample", &format!("{kind}/{number}"))
}

/// A person of the team by the place in [`TEAM`].
fn person(at: usize) -> Id {
    Id::derived("sample-person", TEAM[at].key)
}

/// The head of the sample team: whom a visitor looks over the shoulder of.
pub fn head() -> Id {
    person(0)
}

/// What the sample company is called.
pub fn company(lang: Lang) -> &'static str {
    COMPANY.name.in_lang(lang)
}

/// Everything of the sample workspace. `offset` is the local offset in minutes east of UTC.
pub fn workspace_edit(today: NaiveDate, offset: i16, lang: Lang) -> Edit {
    let studio = Studio {
        today,
        offset,
        lang,
        calendar: WorkingCalendar::default(),
        currency: COMPANY.currency.in_lang(lang).parse().unwrap_or(Currency::EUR),
        set: STAGE_SETS
            .iter()
            .find(|set| set.key == COMPANY.stage_set)
            .unwrap_or(&STAGE_SETS[0]),
    };
    let mut edit = board(&studio);
    edit.put(
        Settings::id(),
        Settings {
            currency: studio.currency,
            hour_rate: Some(studio.whole(COMPANY.hour_rate.in_lang(lang))),
            ..Settings::default()
        },
    );
    for (at, seed) in TEAM.iter().enumerate() {
        let body = Person {
            name: seed.name.in_lang(lang).to_owned(),
            roles: vec![role(seed.role)],
            ..Person::default()
        };
        edit.put(person(at), body);
    }
    edit.extend(ready_made::install(&Workspace::default(), lang));
    edit.extend(passports::install(&Workspace::default(), lang));
    let mut deals = deals::all(&studio);
    for (id, meeting) in meetings::all(&studio, &mut deals) {
        edit.push(id, meeting);
    }
    let (clients, hand_overs) = clients::all(&studio, &deals);
    for (id, client) in clients {
        edit.push(id, client);
    }
    for (id, hand_over) in hand_overs {
        edit.push(id, hand_over);
    }
    for (id, deal) in deals {
        edit.push(id, deal);
    }
    let done = follow_ups::all(&studio, &edit);
    edit.extend(done);
    for (id, indicator) in indicators::all(&studio) {
        edit.push(id, indicator);
    }
    edit
}

fn board(studio: &Studio) -> Edit {
    // The first board of a set has derived identifiers only, so none is ever asked for.
    let mut fresh = Id::default;
    let mut act = Act {
        now: Moment::on(studio.today),
        me: None,
        fresh: &mut fresh,
    };
    start_board(&Workspace::default(), &mut act, studio.set, studio.lang).1
}

fn role(template: RoleTemplate) -> Role {
    match template {
        RoleTemplate::Hunter => Role::Hunter,
        RoleTemplate::Closer => Role::Closer,
        RoleTemplate::Farmer => Role::Farmer,
        RoleTemplate::Head => Role::Head,
    }
}

#[cfg(test)]
mod tests;
