use super::answering::{Said, finish, put_off, skip};
use super::editing::{change_version, set_off};
use super::occurrences::{Occurrence, State, follow_ups};
use crate::client::Client;
use crate::deal::{Activity, ActivityKind, Tag};
use crate::follow_up::FollowUpAnswer;
use crate::id::Id;
use crate::moment::Moment;
use crate::person::{Person, Role};
use crate::rule::{DelayUnit, Question, QuestionKind, Repeat, RepeatUnit, Rule, RuleVersion, Stop, Trigger};
use crate::testing::{Desk, day, id};

mod bad_input;
mod due_days;
mod handed_over;
mod life;
mod merged;
mod outgoing;
mod raised;
mod summed;

/// A team of a farmer (Fay), a hunter (Hugo) and a client `acme` of Fay's.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    for (name, role) in [("fay", Role::Farmer), ("hugo", Role::Hunter)] {
        let person = Person {
            name: name.into(),
            roles: vec![role],
            ..Person::default()
        };
        desk.put(id(name), person);
    }
    client(&mut desk, "acme");
    desk
}

fn client(desk: &mut Desk, name: &str) -> Id {
    let body = Client {
        name: name.into(),
        owner: Some(id("fay")),
        ..Client::default()
    };
    desk.put(id(name), body);
    id(name)
}

/// A deal of a client, won on a day.
fn won(desk: &mut Desk, name: &str, client: &str, on: &str) -> Id {
    let deal = desk.history(name, "hugo", 1000, &[("won", on)]);
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it was made");
    body.client = Some(id(client));
    desk.put(deal, body);
    deal
}

/// Three working days after a win, from the first of January 2026.
fn version() -> RuleVersion {
    RuleVersion {
        from: day("2026-01-01"),
        trigger: Trigger::Won,
        delay: 3,
        unit: DelayUnit::WorkingDays,
        role: Some(Role::Farmer),
        ..RuleVersion::default()
    }
}

fn rule(desk: &mut Desk, name: &str, version: RuleVersion) -> Id {
    let body = Rule {
        name: name.into(),
        versions: [(Rule::version_id(id(name), version.from), version)]
            .into_iter()
            .collect(),
        ..Rule::default()
    };
    desk.put(id(name), body);
    id(name)
}

fn mark_question() -> Question {
    Question {
        id: id("recommend"),
        text: "How likely are you to recommend us?".into(),
        kind: QuestionKind::Mark,
        options: Vec::new(),
    }
}

fn all(desk: &Desk, today: &str) -> Vec<Occurrence> {
    follow_ups(&desk.workspace, day(today)).list
}

/// What is open, missed, done: the days with their states.
fn days(desk: &Desk, today: &str) -> Vec<(String, State)> {
    all(desk, today)
        .into_iter()
        .map(|one| (one.day.to_string(), one.state))
        .collect()
}

fn answered(mark: u8) -> Said {
    let answer = FollowUpAnswer {
        mark: Some(mark),
        ..FollowUpAnswer::default()
    };
    Said {
        answers: [(id("recommend"), answer)].into_iter().collect(),
        ..Said::default()
    }
}

fn do_it(desk: &mut Desk, one: &Occurrence, said: Said) {
    let edit = desk.act(|workspace, act| finish(workspace, act, one, said));
    desk.apply(edit);
}

fn touch(desk: &mut Desk, deal: Id, kind: ActivityKind, on: &str) {
    let mut body = desk.workspace.deals.get(deal).cloned().expect("it is there");
    let activity = Activity {
        kind,
        at: Moment::on(day(on)),
        recorded: None,
        by: None,
        contact: None,
        sum: None,
        text: String::new(),
    };
    body.activities
        .insert(id(&format!("{deal}-{on}-{kind:?}")), activity);
    desk.put(deal, body);
}

fn monthly() -> Option<Repeat> {
    Some(Repeat {
        every: 1,
        unit: RepeatUnit::Months,
    })
}
