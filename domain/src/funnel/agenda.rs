//! What is to be done today: by whom, about which deal, and why.

use chrono::NaiveDate;

use crate::calendar::add_days;
use crate::commit::{Act, Edit};
use crate::deal::{ActivityKind, Deal, NextStep};
use crate::funnel::logging::{Details, LogError, log};
use crate::funnel::standing::{Due, Level, Standing, standing};
use crate::id::Id;
use crate::meetings::verdict::stuck_in_place;
use crate::record::{Body, Kind};
use crate::sorting::Sorting as _;
use crate::stage::{Stage, StageKind};
use crate::text::clean_line;
use crate::workspace::Workspace;

/// How many days ahead the agenda looks.
pub const AHEAD: i64 = 7;

/// One deal that waits for somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The deal.
    pub deal: Id,
    /// The day of the next step, or the day to look at a parked deal again.
    pub date: Option<NaiveDate>,
    /// How long it stands, and whether it is stuck.
    pub standing: Standing,
}

/// Deals that wait for somebody, each in the one group that is most urgent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agenda {
    /// The next step should have been done, the oldest first.
    pub overdue: Vec<Item>,
    /// The next step is for today.
    pub today: Vec<Item>,
    /// Nothing happens for too long, the worst first.
    pub stuck: Vec<Item>,
    /// No next step with a day, the longest idle first.
    pub forgotten: Vec<Item>,
    /// Parked deals whose day has come.
    pub again: Vec<Item>,
    /// Planned for the next [`AHEAD`] days.
    pub ahead: Vec<Item>,
}

impl Agenda {
    /// How many next steps are due: overdue and for today.
    pub fn due(&self) -> usize {
        self.overdue.len() + self.today.len()
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        let groups = [
            &self.overdue,
            &self.today,
            &self.stuck,
            &self.forgotten,
            &self.again,
            &self.ahead,
        ];
        groups.iter().all(|group| group.is_empty())
    }
}

/// What waits for a person, or for anybody.
///
/// A deal stands in one group only, the first that fits: overdue, today, stuck, forgotten (no next step with a day),
/// planned for the next days. Parked deals wait only from their day on. Deals put away, and deals whose stage or board
/// was deleted, wait for nobody.
pub fn agenda(workspace: &Workspace, person: Option<Id>, today: NaiveDate) -> Agenda {
    let settings = workspace.settings();
    let in_place = stuck_in_place(workspace);
    let mut agenda = Agenda::default();
    for (id, deal, stage) in waiting(workspace, person) {
        let until = deal.last_move().and_then(|step| step.until);
        let date = match stage.kind {
            StageKind::Parked => until.filter(|until| *until <= today),
            _ => deal.next.as_ref().and_then(|next| next.date),
        };
        let item = |standing| Item {
            deal: id,
            date,
            standing,
        };
        match (stage.kind, Due::of(deal.next.as_ref(), today)) {
            (StageKind::Won | StageKind::Lost, _) => {}
            (StageKind::Parked, _) if date.is_none() => {}
            (StageKind::Parked, _) => agenda.again.push(item(Standing::default())),
            (StageKind::Open, due) => {
                let standing = standing(deal, stage, &settings, today)
                    .with_meetings_in_place(in_place.get(&id).copied());
                let group = match due {
                    Due::Overdue => &mut agenda.overdue,
                    Due::Today => &mut agenda.today,
                    _ if standing.level > Level::No => &mut agenda.stuck,
                    Due::None | Due::Undated => &mut agenda.forgotten,
                    Due::Planned if date.is_some_and(|date| date <= add_days(today, AHEAD)) => {
                        &mut agenda.ahead
                    }
                    Due::Planned => continue,
                };
                group.push(item(standing));
            }
        }
    }
    sort(workspace, &mut agenda);
    agenda
}

/// How many next steps are due: as [`Agenda::due`], without working out anything else.
pub fn count_due(workspace: &Workspace, person: Option<Id>, today: NaiveDate) -> usize {
    waiting(workspace, person)
        .filter(|(_, deal, stage)| {
            stage.kind == StageKind::Open
                && matches!(Due::of(deal.next.as_ref(), today), Due::Overdue | Due::Today)
        })
        .count()
}

fn waiting(workspace: &Workspace, person: Option<Id>) -> impl Iterator<Item = (Id, &Deal, &Stage)> {
    workspace
        .deals
        .live()
        .filter(move |(_, deal)| !deal.archived && (person.is_none() || deal.owner == person))
        .filter_map(|(id, deal)| {
            let stage = workspace.stages.alive(deal.stage()?)?;
            workspace.boards.alive(stage.board)?;
            Some((id, deal, stage))
        })
}

fn sort(workspace: &Workspace, agenda: &mut Agenda) {
    let value = |item: &Item| {
        let deal = workspace.deals.get(item.deal);
        deal.and_then(|deal| deal.value).map_or(0, |value| value.minor)
    };
    let by_date = |item: &Item| (item.date, std::cmp::Reverse(value(item)), item.deal);
    agenda.overdue.order_by_key(by_date);
    agenda.today.order_by_key(by_date);
    agenda.again.order_by_key(by_date);
    agenda.ahead.order_by_key(by_date);
    let by_trouble = |item: &Item| {
        let standing = &item.standing;
        (
            std::cmp::Reverse((standing.level, standing.idle, value(item))),
            item.deal,
        )
    };
    agenda.stuck.order_by_key(by_trouble);
    agenda.forgotten.order_by_key(by_trouble);
}

/// What a person says about a next step that is done.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Finished {
    /// What was done; none where only the next step is to be planned.
    pub kind: Option<ActivityKind>,
    /// What came of it.
    pub text: String,
    /// What comes next; empty for nothing.
    pub next: String,
    /// On which day.
    pub date: Option<NaiveDate>,
}

/// Ticks a next step off: logs what was done and puts the next one in its place, in one action.
///
/// # Errors
/// See [`LogError`].
pub fn finish_step(
    workspace: &Workspace,
    act: &mut Act<'_>,
    deal: Id,
    finished: Finished,
) -> Result<Edit, LogError> {
    let details = Details {
        text: finished.text,
        ..Details::default()
    };
    let logged = match finished.kind {
        Some(kind) => log(workspace, act, deal, kind, details)?,
        None => Edit::default(),
    };
    let mut body = match logged.get(Kind::Deal, deal) {
        Some(Body::Deal(body)) => body.clone(),
        _ => workspace.deals.alive(deal).ok_or(LogError::NoDeal)?.clone(),
    };
    let text = clean_line(&finished.next);
    body.next = (!text.is_empty() || finished.date.is_some()).then_some(NextStep {
        text,
        date: finished.date,
    });
    Ok(Edit::of(deal, body))
}

/// How far a next step is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutOff {
    /// To the next working day.
    Day,
    /// By a week, on to a working day.
    Week,
}

/// The day to which something of a day (or of today, where that is later) is put off.
pub fn put_off_date(
    workspace: &Workspace,
    from: Option<NaiveDate>,
    today: NaiveDate,
    by: PutOff,
) -> NaiveDate {
    let calendar = workspace.settings().calendar;
    let from = from.map_or(today, |date| date.max(today));
    match by {
        PutOff::Day => calendar.add_working_days(from, 1),
        PutOff::Week => calendar.add_working_days(add_days(from, 7), 0),
    }
}

/// Puts the next step of a deal off to a day. For a parked deal, the day to look at it again.
pub fn put_off(workspace: &Workspace, deal: Id, date: NaiveDate) -> Edit {
    let Some(mut body) = workspace.deals.alive(deal).cloned() else {
        return Edit::default();
    };
    let stage = body.stage().and_then(|id| workspace.stages.get(id));
    if stage.is_some_and(|stage| stage.kind == StageKind::Parked) {
        let last = body.moves().last().map(|(id, _)| *id);
        if let Some(step) = last.and_then(|id| body.history.get_mut(id)) {
            step.until = Some(date);
        }
    } else {
        let text = body.next.take().map(|next| next.text).unwrap_or_default();
        body.next = Some(NextStep {
            text,
            date: Some(date),
        });
    }
    Edit::of(deal, body)
}

/// Where a parked deal goes back to: the open stage it came from, or else the first one of its board.
pub fn stage_to_return_to(workspace: &Workspace, deal: Id) -> Option<Id> {
    let body = workspace.deals.alive(deal)?;
    let board = workspace.stages.get(body.stage()?)?.board;
    let is_open = |id: &Id| {
        workspace
            .stages
            .alive(*id)
            .is_some_and(|stage| stage.kind == StageKind::Open && stage.board == board)
    };
    let before = body.moves().into_iter().rev().map(|(_, step)| step.to);
    let first = || {
        let mut stages = workspace.stages_of(board).into_iter();
        stages
            .find(|(_, stage)| stage.kind == StageKind::Open)
            .map(|(id, _)| id)
    };
    before.skip(1).find(is_open).or_else(first)
}

#[cfg(test)]
mod tests;
