//! Planning meetings, changing their fields, and arranging checklists and goals. Every function answers the edit of
//! one action; on a record that is not there it answers an empty one.

use chrono::NaiveDate;

use crate::calendar::is_sane;
use crate::checklist::{Checklist, Criterion, Scale};
use crate::client::Client;
use crate::commit::{Act, Edit};
use crate::funnel::adding::client_named;
use crate::id::Id;
use crate::lang::Lang;
use crate::meeting::{Meeting, MeetingGoal, MeetingKind, Verdict};
use crate::meetings::defence::client_of;
use crate::meetings::ready_made;
use crate::money::Money;
use crate::rank::Rank;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// Minutes of a day.
const DAY: u16 = 24 * 60;
/// The longest trip that is believed, in minutes: four weeks.
const LONGEST: u32 = 28 * 24 * 60;

/// Where a meeting is planned from.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Origin {
    /// The deal it is about.
    pub deal: Option<Id>,
    /// The client, where it is not about a deal.
    pub client: Option<Id>,
    /// The day, where one was pointed at.
    pub day: Option<NaiveDate>,
}

/// Plans a meeting: a draft that already knows what can be known from where it is planned.
pub fn plan(workspace: &Workspace, act: &mut Act<'_>, origin: Origin) -> (Id, Edit) {
    let deal = origin.deal.and_then(|id| workspace.deals.alive(id));
    let contacts = deal.map(|deal| deal.contacts.clone()).unwrap_or_default();
    let client = origin.client.filter(|_| deal.is_none());
    // Whoever plans is going, unless nobody said who they are.
    let owner = act.me.or_else(|| deal.and_then(|deal| deal.owner));
    let meeting = Meeting {
        deal: origin.deal.filter(|_| deal.is_some()),
        client,
        contacts,
        owner,
        date: origin.day,
        rate: workspace.settings().hour_rate,
        ..Meeting::default()
    };
    let id = (act.fresh)();
    (id, Edit::of(id, meeting))
}

/// Another value of one field of a meeting, as a person typed or chose it.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // Each is the field of `Meeting` of that name.
pub enum Field {
    Title(String),
    Kind(MeetingKind),
    Deal(Option<Id>),
    Client(Option<Id>),
    Contact(Id, bool),
    Owner(Option<Id>),
    Date(Option<NaiveDate>),
    Start(Option<u16>),
    End(Option<u16>),
    Place(String),
    Goal(Option<Id>, Lang),
    WhyThem(String),
    WhyNotCall(String),
    Stake(Option<Money>),
    StakeLong(Option<Money>),
    Goals(String),
    Tasks(String),
    Primary(String),
    Fallback(String),
    Minutes(u32),
    Rate(Option<Money>),
    Travel(Option<Money>),
    ToKnow(String),
    Materials(String),
    Foreseen(Option<Verdict>),
    Sure(Option<u8>),
    Sheet(Option<Id>, Lang),
    Exemplary(bool),
    Gone(bool),
}

/// Changes one field of a meeting. What is out of bounds (a chance over 100 %, an absurd date) changes nothing.
pub fn set_field(workspace: &Workspace, id: Id, field: Field) -> Edit {
    let Some(mut body) = workspace.meetings.get(id).cloned() else {
        return Edit::default();
    };
    put_field(workspace, &mut body, field);
    Edit::of(id, body)
}

fn put_field(workspace: &Workspace, body: &mut Meeting, field: Field) {
    match field {
        Field::Title(text) => body.title = clean_line(&text),
        Field::Kind(kind) => body.kind = kind,
        Field::Deal(deal) => put_deal(workspace, body, deal),
        Field::Client(client) => put_client(workspace, body, client),
        Field::Contact(contact, takes_part) => {
            body.contacts.retain(|known| *known != contact);
            if takes_part {
                body.contacts.push(contact);
            }
        }
        Field::Owner(owner) => body.owner = owner,
        Field::Date(day) if day.is_none_or(is_sane) => body.date = day,
        Field::Start(minute) if minute.is_none_or(|minute| minute < DAY) => body.start = minute,
        Field::End(minute) if minute.is_none_or(|minute| minute < DAY) => body.end = minute,
        Field::Date(_) | Field::Start(_) | Field::End(_) => {}
        Field::Place(text) => body.place = clean_line(&text),
        Field::Goal(goal, lang) => put_goal(workspace, body, goal, lang),
        Field::WhyThem(text) => body.why_them = clean_text(&text),
        Field::WhyNotCall(text) => body.why_not_call = clean_text(&text),
        Field::Stake(sum) => body.stake = sum,
        Field::StakeLong(sum) => body.stake_long = sum,
        Field::Goals(text) => body.goals = clean_text(&text),
        Field::Tasks(text) => body.tasks = clean_text(&text),
        Field::Primary(text) => body.primary = clean_text(&text),
        Field::Fallback(text) => body.fallback = clean_text(&text),
        Field::Minutes(minutes) => body.minutes = minutes.min(LONGEST),
        Field::Rate(sum) => body.rate = sum,
        Field::Travel(sum) => body.travel = sum,
        Field::ToKnow(text) => body.to_know = clean_text(&text),
        Field::Materials(text) => body.materials = clean_text(&text),
        Field::Foreseen(verdict) => body.foreseen = verdict,
        Field::Sure(percent) => {
            if percent.is_none_or(|percent| percent <= 100) {
                body.sure = percent;
            }
        }
        Field::Sheet(checklist, lang) => {
            let sheet = |id| ready_made::checklist(workspace, lang, id).map(|list| list.sheet(id));
            body.sheet = checklist.and_then(sheet);
        }
        Field::Exemplary(exemplary) => body.exemplary = exemplary,
        Field::Gone(gone) => body.gone = gone,
    }
}

/// Gives a meeting to the client of that name: one of the known, whatever its capitals, or a new
/// one. An empty name leaves the meeting without a client.
pub fn set_client_by_name(workspace: &Workspace, act: &mut Act<'_>, id: Id, name: &str) -> Edit {
    let name = clean_line(name);
    if name.is_empty() {
        return set_field(workspace, id, Field::Client(None));
    }
    if let Some(client) = client_named(workspace, &name) {
        return set_field(workspace, id, Field::Client(Some(client)));
    }
    let client = (act.fresh)();
    let mut edit = set_field(workspace, id, Field::Client(Some(client)));
    if !edit.is_empty() {
        let body = Client {
            name,
            owner: act.me,
            ..Client::default()
        };
        edit.put(client, body);
    }
    edit
}

/// With another client the meeting is not about that deal, and not with those people.
fn put_client(workspace: &Workspace, body: &mut Meeting, client: Option<Id>) {
    if client_of(workspace, body) != client {
        body.deal = None;
        body.client = client;
        body.contacts.clear();
    }
}

/// Another deal may have another client, whose contacts are other people. Without a deal the client stays.
fn put_deal(workspace: &Workspace, body: &mut Meeting, deal: Option<Id>) {
    let before = client_of(workspace, body);
    body.deal = deal;
    if deal.is_none() {
        body.client = before;
    }
    if client_of(workspace, body) != before {
        let of_deal = deal.and_then(|id| workspace.deals.get(id));
        body.contacts = of_deal.map(|deal| deal.contacts.clone()).unwrap_or_default();
    }
}

/// A goal brings its suggestions along, and takes those of the goal before with it; own words stay.
fn put_goal(workspace: &Workspace, body: &mut Meeting, goal: Option<Id>, lang: Lang) {
    let of = |id: Option<Id>| {
        id.and_then(|id| ready_made::goal(workspace, lang, id))
            .unwrap_or_default()
    };
    let (before, now) = (of(body.goal), of(goal));
    body.goal = goal;
    if body.primary.is_empty() || body.primary == before.primary {
        body.primary = now.primary;
    }
    if body.fallback.is_empty() || body.fallback == before.fallback {
        body.fallback = now.fallback;
    }
}

/// Changes a checklist, one ready-made too, and counts its version up.
pub fn change_checklist(
    workspace: &Workspace,
    lang: Lang,
    id: Id,
    change: impl FnOnce(&mut Checklist),
) -> Edit {
    let Some(before) = ready_made::checklist(workspace, lang, id) else {
        return Edit::default();
    };
    let mut body = before.clone();
    change(&mut body);
    if body == before {
        return Edit::default();
    }
    body.version = before.version.saturating_add(1);
    Edit::of(id, body)
}

/// Makes a new checklist, after the others.
pub fn add_checklist(workspace: &Workspace, act: &mut Act<'_>, lang: Lang, name: &str) -> (Id, Edit) {
    let all = ready_made::checklists(workspace, lang);
    let body = Checklist {
        name: clean_line(name),
        version: 1,
        rank: Rank::between(all.last().map(|(_, list)| &list.rank), None),
        ..Checklist::default()
    };
    let id = (act.fresh)();
    (id, Edit::of(id, body))
}

/// Makes a copy of a checklist with criteria of its own.
pub fn copy_checklist(
    workspace: &Workspace,
    act: &mut Act<'_>,
    lang: Lang,
    id: Id,
    name: &str,
) -> (Id, Edit) {
    let all = ready_made::checklists(workspace, lang);
    let mut body = ready_made::checklist(workspace, lang, id).unwrap_or_default();
    let criteria: Vec<_> = body
        .criteria
        .iter()
        .map(|(_, one)| ((act.fresh)(), one.clone()))
        .collect();
    body.criteria = criteria.into_iter().collect();
    body.name = clean_line(name);
    body.version = 1;
    body.rank = Rank::between(all.last().map(|(_, list)| &list.rank), None);
    body.gone = false;
    let id = (act.fresh)();
    (id, Edit::of(id, body))
}

/// Adds a criterion at the end of a checklist.
pub fn add_criterion(
    workspace: &Workspace,
    act: &mut Act<'_>,
    lang: Lang,
    checklist: Id,
    text: &str,
) -> Edit {
    let id = (act.fresh)();
    let text = clean_line(text);
    change_checklist(workspace, lang, checklist, |list| {
        let last = list
            .in_order()
            .last()
            .map(|(_, criterion)| criterion.rank.clone());
        let criterion = Criterion {
            text,
            weight: if list.scale == Scale::Exclusive { 0 } else { 1 },
            rank: Rank::between(last.as_ref(), None),
            ..Criterion::default()
        };
        list.criteria.insert(id, criterion);
    })
}

/// Moves a criterion up (−1) or down (+1) in its checklist.
pub fn move_criterion(workspace: &Workspace, lang: Lang, checklist: Id, criterion: Id, by: i32) -> Edit {
    change_checklist(workspace, lang, checklist, |list| {
        let mut order: Vec<Id> = list.in_order().into_iter().map(|(id, _)| id).collect();
        let Some(at) = order.iter().position(|id| *id == criterion) else {
            return;
        };
        let to = (at as i64 + i64::from(by)).clamp(0, order.len() as i64 - 1) as usize;
        let moved = order.remove(at);
        order.insert(to, moved);
        let rank_at = |at: Option<usize>| {
            at.and_then(|at| order.get(at))
                .and_then(|id| list.criteria.get(*id))
                .map(|one| one.rank.clone())
        };
        let rank = Rank::between(
            rank_at(to.checked_sub(1)).as_ref(),
            rank_at(Some(to + 1)).as_ref(),
        );
        if let Some(one) = list.criteria.get_mut(criterion).filter(|_| at != to) {
            one.rank = rank;
        }
    })
}

/// Changes a goal, one ready-made too.
pub fn change_goal(workspace: &Workspace, lang: Lang, id: Id, change: impl FnOnce(&mut MeetingGoal)) -> Edit {
    let Some(mut body) = ready_made::goal(workspace, lang, id) else {
        return Edit::default();
    };
    change(&mut body);
    Edit::of(id, body)
}

/// Makes a new goal, after the others.
pub fn add_goal(workspace: &Workspace, act: &mut Act<'_>, lang: Lang, name: &str) -> (Id, Edit) {
    let all = ready_made::goals(workspace, lang);
    let body = MeetingGoal {
        name: clean_line(name),
        rank: Rank::between(all.last().map(|(_, goal)| &goal.rank), None),
        ..MeetingGoal::default()
    };
    let id = (act.fresh)();
    (id, Edit::of(id, body))
}
