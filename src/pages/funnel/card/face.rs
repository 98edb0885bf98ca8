//! What a card says about its deal, worked out once per change.

use leptos::prelude::GetUntracked as _;
use voronka_domain::client::Client;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::standing::{Due, Level, Standing, standing};
use voronka_domain::id::Id;
use voronka_domain::meetings::verdict::stuck_in_place;
use voronka_domain::person::Person;
use voronka_domain::record::Kind;
use voronka_domain::stage::{Stage, StageKind};

use crate::i18n::standing::{reason as reason_in_words, reason_short};
use crate::i18n::{count, day_and_month, fill, funnel, money, number, t, words};
use crate::state::app;

/// The words and figures of a card.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Face {
    /// Whom it is sold to.
    pub client: String,
    /// What is sold.
    pub title: String,
    /// For how much.
    pub value: String,
    /// Who sells: colour, initials and name.
    pub owner: Option<(u64, String, String)>,
    /// How many people are known there.
    pub contacts: usize,
    /// How the next step stands, as in `data-due`.
    pub due: &'static str,
    /// Its day.
    pub day: Option<String>,
    /// What it is.
    pub step: String,
    /// How badly the deal is stuck.
    pub level: Level,
    /// The share of the norm that is used up; none without a norm.
    pub share: Option<f64>,
    /// Days and norm.
    pub days: String,
    /// Why it is stuck, lost or put off.
    pub reason: String,
    /// Days, norm and reason in a sentence.
    pub hint: String,
}

impl Face {
    /// Reads a deal, watched.
    pub fn of(id: Id) -> Self {
        let Some(deal) = app().get::<Deal>(id) else {
            return Self::default();
        };
        let stage = deal
            .stage()
            .and_then(|id| app().get::<Stage>(id))
            .unwrap_or_default();
        let client = deal.client.and_then(|id| app().get::<Client>(id));
        let owner = deal.owner.and_then(|id| {
            let person = app().get::<Person>(id)?;
            Some((id.number() % 8 + 1, person.initials(), person.name))
        });
        let settings = app().settings();
        let today = app().today.get_untracked();
        let mut face = Self {
            contacts: client.as_ref().map_or(0, |client| client.contacts.len()),
            client: client.map(|client| client.name).unwrap_or_default(),
            value: deal.value.map(money).unwrap_or_default(),
            owner,
            title: deal.title.clone(),
            ..Self::default()
        };
        if face.title.is_empty() {
            face.title = t(funnel::UNTITLED).to_owned();
        }
        face.next_step(&deal, &stage, today);
        app().watch_kind(Kind::Meeting);
        let in_place = app().read(|workspace| stuck_in_place(workspace).get(&id).copied());
        face.age(&standing(&deal, &stage, &settings, today).with_meetings_in_place(in_place));
        if stage.kind != StageKind::Open {
            face.ended(&deal, &stage);
        }
        face
    }

    fn next_step(&mut self, deal: &Deal, stage: &Stage, today: chrono::NaiveDate) {
        let due = Due::of(deal.next.as_ref(), today);
        self.due = due.name();
        match &deal.next {
            Some(next) => {
                self.day = next.date.map(|date| match due {
                    Due::Today => t(funnel::TODAY).to_owned(),
                    _ => day_and_month(date),
                });
                self.step.clone_from(&next.text);
            }
            None if stage.kind == StageKind::Open => t(funnel::NO_NEXT_STEP).clone_into(&mut self.step),
            None => {}
        }
    }

    fn age(&mut self, standing: &Standing) {
        self.level = standing.level;
        let days = number(standing.days as f64);
        let norm = number(f64::from(standing.norm));
        if standing.norm == 0 {
            self.days = count(funnel::DAYS_SHORT, standing.days.max(0) as usize);
            self.hint = count(funnel::DAYS_IN_STAGE, standing.days.max(0) as usize);
        } else {
            self.share = Some(standing.days as f64 / f64::from(standing.norm));
            self.days = fill(funnel::DAYS_OF_NORM, &[("days", &days), ("norm", &norm)]);
            self.hint = fill(funnel::DAYS_OF_NORM_LONG, &[("days", &days), ("norm", &norm)]);
        }
        let worst = standing.reasons.first();
        self.reason = worst.map(|reason| reason_short(*reason)).unwrap_or_default();
        for reason in &standing.reasons {
            self.hint.push_str(" · ");
            self.hint.push_str(&reason_in_words(*reason, standing.norm));
        }
    }

    /// A deal that is won, lost or put off says when, why and until when; its days no longer count.
    fn ended(&mut self, deal: &Deal, stage: &Stage) {
        let Some(last) = deal.last_move() else { return };
        self.share = None;
        self.days = day_and_month(last.at.day());
        self.reason = match stage.kind {
            StageKind::Lost => last.reason.map(words::lost_reason).unwrap_or_default().to_owned(),
            StageKind::Parked => last
                .until
                .map(|until| fill(funnel::AGAIN_ON, &[("day", &day_and_month(until))]))
                .unwrap_or_default(),
            StageKind::Won | StageKind::Open => String::new(),
        };
        self.hint = [words::stage_kind(stage.kind), &self.days, &self.reason]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
    }

    /// The card in a few words, for people who hear the page.
    pub fn spoken(&self) -> String {
        let parts = [&self.client, &self.title, &self.value, &self.reason];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    }
}

/// The name in `data-stuck`.
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::No => "no",
        Level::Yellow => "yellow",
        Level::Red => "red",
    }
}

/// The tone of the meter.
pub fn level_tone(level: Level) -> Option<&'static str> {
    match level {
        Level::No => None,
        Level::Yellow => Some("warn"),
        Level::Red => Some("danger"),
    }
}
