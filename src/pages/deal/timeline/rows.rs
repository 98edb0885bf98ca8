//! The lines of the history, in words.

use chrono::NaiveDate;
use voronka_domain::deal::{Activity, ActivityKind, Deal};
use voronka_domain::funnel::steps::{Direction, StageOrder, Step};
use voronka_domain::funnel::timeline::{Happening, timeline};
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
use voronka_domain::record::Kind;
use voronka_domain::stage::StageKind;
use voronka_domain::workspace::Workspace;

use crate::i18n::words::{activity_icon, activity_kind, lost_reason, stage_kind_icon};
use crate::i18n::{
    count, count_with, date, day_and_month, deal as texts, fill, money_exact, t, time, weekday_and_date,
};

/// What of the history is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Everything.
    All,
    /// Moves only.
    Moves,
    /// Activities only.
    Activities,
}

/// One line. Lines are told apart by all they say, so that a change renews only the lines it changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Line {
    /// A day.
    Day(String),
    /// Something that happened on it.
    Item(Item),
}

/// Something that happened, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Item {
    /// The entry of the deal.
    pub entry: Id,
    /// The kind, where it is an activity and can be changed.
    pub activity: Option<ActivityKind>,
    pub icon: &'static str,
    /// Who did it.
    pub who: Option<String>,
    pub text: String,
    pub badges: Vec<Badge>,
    pub notes: Vec<String>,
    /// The time of day, or when it happened and when it was written down.
    pub times: Vec<String>,
}

/// A short mark.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Badge {
    pub hook: &'static str,
    pub tone: &'static str,
    pub text: String,
}

/// Everything that happened, in words.
pub fn rows(workspace: &Workspace, deal: &Deal, shown: Shown, today: NaiveDate) -> Vec<Line> {
    let order = StageOrder::of(workspace);
    let mut lines = Vec::new();
    for (day, happenings) in timeline(deal, &order, &workspace.settings().calendar) {
        let items: Vec<Line> = happenings
            .iter()
            .filter(|happening| match happening {
                Happening::Moved { .. } => shown != Shown::Activities,
                Happening::Done { .. } => shown != Shown::Moves,
            })
            .map(|happening| Line::Item(item(workspace, &order, deal, happening)))
            .collect();
        if !items.is_empty() {
            lines.push(Line::Day(day_in_words(day, today)));
            lines.extend(items);
        }
    }
    lines
}

/// A day as a heading.
pub fn day_in_words(day: NaiveDate, today: NaiveDate) -> String {
    use chrono::Datelike as _;
    match (today - day).num_days() {
        0 => t(texts::TODAY).to_owned(),
        1 => t(texts::YESTERDAY).to_owned(),
        _ if day.year() == today.year() => weekday_and_date(day),
        _ => date(day),
    }
}

/// One thing that happened, in words.
pub fn item(workspace: &Workspace, order: &StageOrder, deal: &Deal, happening: &Happening<'_>) -> Item {
    let times = times(happening);
    match happening {
        Happening::Moved { step, spent } => moved(workspace, order, step, *spent, times),
        Happening::Done { id, activity } => done(workspace, deal, *id, activity, times),
    }
}

fn times(happening: &Happening<'_>) -> Vec<String> {
    let day = |moment: Moment| day_and_month(moment.day());
    match happening.recorded_later() {
        Some(recorded) => vec![
            fill(texts::HAPPENED, &[("day", &day(happening.at()))]),
            fill(texts::RECORDED, &[("day", &day(recorded))]),
        ],
        None => time(happening.at()).into_iter().collect(),
    }
}

fn name_of(workspace: &Workspace, by: Option<Id>) -> Option<String> {
    by.and_then(|by| workspace.label(Kind::Person, by))
        .map(str::to_owned)
}

fn moved(
    workspace: &Workspace,
    order: &StageOrder,
    step: &Step<'_>,
    spent: Option<i64>,
    times: Vec<String>,
) -> Item {
    let stage = |id: Id| {
        workspace
            .label(Kind::Stage, id)
            .unwrap_or(t(texts::UNKNOWN_STAGE))
    };
    let to = stage(step.step.to);
    let text = match step.from {
        None => fill(texts::ADDED_TO, &[("stage", &to)]),
        Some(from) => fill(texts::MOVED, &[("from", &stage(from)), ("to", &to)]),
    };
    let mut notes = Vec::new();
    if let (Some(spent), Some(from)) = (spent, step.from) {
        let norm = workspace.stages.get(from).map_or(0, |stage| stage.norm);
        let words = if norm == 0 {
            texts::SPENT
        } else {
            texts::SPENT_OF_NORM
        };
        let days = usize::try_from(spent).unwrap_or_default();
        notes.push(count_with(
            words,
            days,
            &[("stage", &stage(from)), ("norm", &norm)],
        ));
    }
    if let Some(until) = step.step.until {
        notes.push(fill(texts::LOOK_AGAIN, &[("day", &date(until))]));
    }
    if !step.step.note.is_empty() {
        notes.push(step.step.note.clone());
    }
    let icon = match (order.kind(step.step.to), step.direction) {
        (StageKind::Open, Direction::Entered) => "plus",
        (StageKind::Open, _) => "arrow-right",
        (kind, _) => stage_kind_icon(kind),
    };
    Item {
        entry: step.entry,
        activity: None,
        icon,
        who: name_of(workspace, step.step.by),
        text,
        badges: badges(step),
        notes,
        times,
    }
}

fn badges(step: &Step<'_>) -> Vec<Badge> {
    let badge = |hook, tone, text: String| Badge { hook, tone, text };
    let mut badges = Vec::new();
    if step.on_credit() {
        badges.push(badge("on-credit", "warn", t(texts::ON_CREDIT).to_owned()));
    }
    if step.skipped > 0 {
        let text = count(texts::SKIPPED, usize::from(step.skipped));
        badges.push(badge("skipped", "warn", text));
    }
    match step.direction {
        Direction::Back => badges.push(badge("back", "info", t(texts::BACK).to_owned())),
        Direction::Reopened => badges.push(badge("reopened", "info", t(texts::REOPENED).to_owned())),
        Direction::Sideways => badges.push(badge("board", "info", t(texts::OTHER_BOARD).to_owned())),
        _ => {}
    }
    if let Some(reason) = step.step.reason {
        badges.push(badge("reason", "danger", lost_reason(reason).to_owned()));
    }
    badges
}

fn done(workspace: &Workspace, deal: &Deal, id: Id, activity: &Activity, times: Vec<String>) -> Item {
    let contact = activity.contact.and_then(|contact| {
        let client = deal.client.and_then(|client| workspace.clients.get(client))?;
        client.contacts.get(contact).map(|contact| contact.name.clone())
    });
    let parts = [
        Some(activity_kind(activity.kind).to_owned()),
        contact,
        activity.sum.map(money_exact),
    ];
    Item {
        entry: id,
        activity: Some(activity.kind),
        icon: activity_icon(activity.kind),
        who: name_of(workspace, activity.by),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        badges: Vec::new(),
        notes: Some(activity.text.clone())
            .filter(|text| !text.is_empty())
            .into_iter()
            .collect(),
        times,
    }
}
