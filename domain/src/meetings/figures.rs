//! What all meetings of a period come to. Every figure knows the meetings it came from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::Period;
use crate::checklist::{Mark, Scale};
use crate::funnel::steps::StageOrder;
use crate::id::Id;
use crate::meeting::{Meeting, State, Verdict};
use crate::meetings::defence::{client_of, too_early_for};
use crate::meetings::filter::has_failed;
use crate::meetings::{cost, score};
use crate::money::{Money, Total};
use crate::sorting::Sorting as _;
use crate::statistics;
use crate::text::fold;
use crate::workspace::Workspace;

/// Meetings by what they came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// Steps forward.
    pub forward: Vec<Id>,
    /// Steps in place.
    pub place: Vec<Id>,
    /// Steps back.
    pub back: Vec<Id>,
}

impl Tally {
    fn add(&mut self, id: Id, verdict: Verdict) {
        match verdict {
            Verdict::Forward => self.forward.push(id),
            Verdict::Place => self.place.push(id),
            Verdict::Back => self.back.push(id),
        }
    }

    /// How many were judged.
    pub fn len(&self) -> usize {
        self.forward.len() + self.place.len() + self.back.len()
    }

    /// Whether none was judged.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The share of steps forward; none where none was judged.
    pub fn success(&self) -> Option<f64> {
        statistics::share(self.forward.len() as i64, self.len() as i64)
    }

    /// All judged.
    pub fn all(&self) -> Vec<Id> {
        self.forward
            .iter()
            .chain(&self.place)
            .chain(&self.back)
            .copied()
            .collect()
    }
}

/// A criterion and how often it failed.
#[derive(Debug, Clone, PartialEq)]
pub struct Failing {
    /// The criterion.
    pub criterion: Id,
    /// Its text, as it stood at the latest of the meetings.
    pub text: String,
    /// Whether it is a sign against.
    pub against: bool,
    /// The meetings at which it applied.
    pub applied: Vec<Id>,
    /// The meetings at which it failed.
    pub failed: Vec<Id>,
}

/// The figures of a period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Meetings that were to take place in the period, those put off to another one or called off too.
    pub planned: Vec<Id>,
    /// Meetings that took place.
    pub held: Vec<Id>,
    /// Meetings held that nobody had approved.
    pub unapproved: Vec<Id>,
    /// What they came to.
    pub all: Tally,
    /// By person, the one with the most first.
    pub by_person: Vec<(Option<Id>, Tally)>,
    /// By goal, the one with the most first.
    pub by_goal: Vec<(Option<Id>, Tally)>,
    /// By the client's line of business, the one with the most first; empty: not known.
    pub by_industry: Vec<(String, Tally)>,
    /// What the meetings judged cost.
    pub cost: Total,
    /// That cost for one step forward; empty without one.
    pub cost_per_step: Vec<Money>,
    /// The mean of the scores.
    pub score: Option<f64>,
    /// The meetings with a score.
    pub scored: Vec<Id>,
    /// Criteria by how often they fail, the worst first.
    pub failing: Vec<Failing>,
    /// Meetings whose verdict was said in advance.
    pub foretold: Vec<Id>,
    /// Those of them that came out as said.
    pub hits: Vec<Id>,
    /// How far the forecasts were from what came true: 0 is perfect, 0.25 a coin.
    pub brier: Option<f64>,
    /// Meetings held before the deal had come to the stage they presuppose.
    pub too_early: Vec<Id>,
    /// Meetings that cost too much of the stake.
    pub too_dear: Vec<Id>,
}

/// Counts the meetings of a period, of one person or of everybody.
pub fn figures(workspace: &Workspace, period: Period, person: Option<Id>) -> Figures {
    let settings = workspace.settings();
    let order = StageOrder::of(workspace);
    let mut figures = Figures::default();
    let mut scores = Vec::new();
    let mut forecasts = Vec::new();
    let mut groups = Groups::default();
    for (id, meeting) in workspace.meetings.live() {
        if person.is_some() && meeting.owner != person {
            continue;
        }
        if was_planned(meeting, period) {
            figures.planned.push(id);
        }
        let in_period = meeting.date.is_some_and(|day| period.contains(day));
        if !in_period || !meeting.state().is_held() {
            continue;
        }
        figures.held.push(id);
        if !meeting.was_approved() {
            figures.unapproved.push(id);
        }
        if too_early_for(workspace, &order, meeting).is_some() {
            figures.too_early.push(id);
        }
        let share = cost::share_of_stake(workspace, meeting, &settings);
        if share.is_some_and(|share| cost::is_too_dear(share, &settings)) {
            figures.too_dear.push(id);
        }
        if let Some(score) = score_of(meeting) {
            scores.push(score);
            figures.scored.push(id);
        }
        groups.fail(id, meeting);
        let Some(outcome) = &meeting.outcome else { continue };
        figures.all.add(id, outcome.verdict);
        groups.judge(workspace, id, meeting, outcome.verdict);
        cost::cost(meeting, &settings)
            .sums()
            .for_each(|sum| figures.cost.add(sum));
        if let (Some(foreseen), Some(sure)) = (meeting.foreseen, meeting.sure) {
            let hit = foreseen == outcome.verdict;
            forecasts.push((f64::from(sure.min(100)) / 100.0, hit));
            figures.foretold.push(id);
            if hit {
                figures.hits.push(id);
            }
        }
    }
    figures.score = statistics::mean_of_fractions(&scores);
    figures.brier = statistics::brier_score(&forecasts);
    figures.cost_per_step = per_step(&figures.cost, figures.all.forward.len());
    groups.into(&mut figures);
    figures
}

/// The score of a meeting, 0 to 1.
pub fn score_of(meeting: &Meeting) -> Option<f64> {
    let judgement = score::judge(meeting.sheet.as_ref()?, &meeting.answers);
    judgement.score.map(|score| score.share)
}

/// A meeting was planned for the period where its day, or a day it was put off from, lies in it. A draft is no plan.
fn was_planned(meeting: &Meeting, period: Period) -> bool {
    let put_off = |day: Option<NaiveDate>| day.is_some_and(|day| period.contains(day));
    let state = meeting.state();
    (state != State::Draft && put_off(meeting.date)) || meeting.steps.values().any(|step| put_off(step.from))
}

fn per_step(total: &Total, steps: usize) -> Vec<Money> {
    if steps == 0 {
        return Vec::new();
    }
    let each = |sum: Money| Money::new(sum.minor / steps as i64, sum.currency);
    total.sums().map(each).collect()
}

#[derive(Default)]
struct Groups {
    people: BTreeMap<Option<Id>, Tally>,
    goals: BTreeMap<Option<Id>, Tally>,
    industries: BTreeMap<String, (String, Tally)>,
    criteria: BTreeMap<Id, (Option<NaiveDate>, Failing)>,
}

impl Groups {
    fn judge(&mut self, workspace: &Workspace, id: Id, meeting: &Meeting, verdict: Verdict) {
        self.people.entry(meeting.owner).or_default().add(id, verdict);
        self.goals.entry(meeting.goal).or_default().add(id, verdict);
        let client = client_of(workspace, meeting).and_then(|client| workspace.clients.get(client));
        let industry = client.map(|client| client.industry.trim()).unwrap_or_default();
        let group = self.industries.entry(fold(industry));
        group
            .or_insert_with(|| (industry.to_owned(), Tally::default()))
            .1
            .add(id, verdict);
    }

    fn fail(&mut self, id: Id, meeting: &Meeting) {
        let Some(sheet) = &meeting.sheet else { return };
        // Of an exclusive scale one line is chosen: the others did not fail.
        if sheet.scale == Scale::Exclusive {
            return;
        }
        for line in &sheet.lines {
            let mark = meeting.answers.get(line.id).and_then(|answer| answer.mark);
            if mark.is_none_or(|mark| mark == Mark::NotApplicable) {
                continue;
            }
            let (latest, failing) = self.criteria.entry(line.id).or_insert_with(|| {
                let failing = Failing {
                    criterion: line.id,
                    text: line.text.clone(),
                    against: line.against,
                    applied: Vec::new(),
                    failed: Vec::new(),
                };
                (meeting.date, failing)
            });
            if meeting.date >= *latest {
                (*latest, failing.text) = (meeting.date, line.text.clone());
            }
            failing.applied.push(id);
            if has_failed(meeting, line.id) {
                failing.failed.push(id);
            }
        }
    }

    fn into(self, figures: &mut Figures) {
        figures.by_person = largest_first(self.people);
        figures.by_goal = largest_first(self.goals);
        figures.by_industry = self.industries.into_values().collect();
        figures
            .by_industry
            .order_by_key(|(_, tally)| std::cmp::Reverse(tally.len()));
        let criteria = self.criteria.into_values().map(|(_, failing)| failing);
        figures.failing = criteria.filter(|failing| !failing.failed.is_empty()).collect();
        // a/b > c/d without fractions; at the same share the one that failed more often is worse.
        figures.failing.order_by(|a, b| {
            let left = a.failed.len() * b.applied.len();
            let right = b.failed.len() * a.applied.len();
            right.cmp(&left).then(b.failed.len().cmp(&a.failed.len()))
        });
    }
}

fn largest_first(groups: BTreeMap<Option<Id>, Tally>) -> Vec<(Option<Id>, Tally)> {
    let mut list: Vec<_> = groups.into_iter().collect();
    list.order_by_key(|(_, tally)| std::cmp::Reverse(tally.len()));
    list
}

/// What the meetings of several periods came to, one after another.
pub fn trend(workspace: &Workspace, periods: &[Period], person: Option<Id>) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); periods.len()];
    for (id, meeting) in workspace.meetings.live() {
        let (Some(day), Some(outcome)) = (meeting.date, &meeting.outcome) else {
            continue;
        };
        if !meeting.state().is_held() || (person.is_some() && meeting.owner != person) {
            continue;
        }
        let at = periods.iter().position(|period| period.contains(day));
        if let Some(tally) = at.and_then(|at| tallies.get_mut(at)) {
            tally.add(id, outcome.verdict);
        }
    }
    tallies
}
