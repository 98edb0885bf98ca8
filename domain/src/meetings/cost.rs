//! What a meeting costs, seen against what is at stake.

use crate::id::Id;
use crate::meeting::Meeting;
use crate::money::{MAX_MINOR, Money, Total};
use crate::settings::Settings;
use crate::workspace::Workspace;

/// `hours × rate + travel`. Sums of different currencies stay apart.
pub fn cost(meeting: &Meeting, settings: &Settings) -> Total {
    let mut total = Total::default();
    if let Some(rate) = meeting.rate.or(settings.hour_rate) {
        let minor = i128::from(rate.minor) * i128::from(meeting.minutes);
        // Half a minor unit rounds up.
        let minor = (minor + 30).div_euclid(60).clamp(0, i128::from(MAX_MINOR));
        if minor > 0 {
            total.add(Money::new(minor as i64, rate.currency));
        }
    }
    if let Some(travel) = meeting.travel.filter(|travel| travel.minor > 0) {
        total.add(travel);
    }
    total
}

/// What is at stake: what the meeting says, else what its deal is worth.
pub fn stake(workspace: &Workspace, meeting: &Meeting) -> Option<Money> {
    let of_deal = || workspace.deals.get(meeting.deal?).and_then(|deal| deal.value);
    meeting.stake.or_else(of_deal).filter(|stake| stake.minor > 0)
}

/// The cost as a share of the stake; none without a stake, or where a part of the cost is in another currency.
pub fn share_of_stake(workspace: &Workspace, meeting: &Meeting, settings: &Settings) -> Option<f64> {
    let stake = stake(workspace, meeting)?;
    let cost = cost(meeting, settings);
    let mut sums = cost.sums();
    let sum = sums.next()?;
    if sums.next().is_some() || sum.currency != stake.currency {
        return None;
    }
    Some(sum.minor as f64 / stake.minor as f64)
}

/// Whether a share of the stake is over the limit of the settings.
pub fn is_too_dear(share: f64, settings: &Settings) -> bool {
    share * 100.0 > f64::from(settings.meeting_cost)
}

/// What all meetings held about a deal cost together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DealCost {
    /// The sums.
    pub total: Total,
    /// The meetings counted.
    pub meetings: Vec<Id>,
    /// The share of the deal's margin, or of its value where no margin is known.
    pub share: Option<f64>,
    /// Whether the share is of the margin.
    pub of_margin: bool,
}

/// Adds up what the meetings about a deal cost: many small "successful" steps can eat the margin.
pub fn spent_on(workspace: &Workspace, deal: Id) -> DealCost {
    let settings = workspace.settings();
    let mut spent = DealCost::default();
    for (id, meeting) in workspace.meetings.live() {
        if meeting.deal == Some(deal) && meeting.state().is_held() {
            cost(meeting, &settings)
                .sums()
                .for_each(|sum| spent.total.add(sum));
            spent.meetings.push(id);
        }
    }
    let body = workspace.deals.get(deal);
    let margin = body.and_then(|deal| deal.margin).filter(|sum| sum.minor > 0);
    let value = body.and_then(|deal| deal.value).filter(|sum| sum.minor > 0);
    spent.of_margin = margin.is_some();
    spent.share = margin.or(value).and_then(|base| {
        let mut sums = spent.total.sums();
        let sum = sums.next()?;
        (sums.next().is_none() && sum.currency == base.currency).then(|| sum.minor as f64 / base.minor as f64)
    });
    spent
}
