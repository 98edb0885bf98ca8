//! How long a client waits for a farmer, and whose credit its orders are.

use chrono::NaiveDate;

use crate::funnel::steps::StageOrder;
use crate::hand_over::HandOverState;
use crate::id::Id;
use crate::orders::book::won;
use crate::statistics::median;
use crate::workspace::Workspace;

use super::due::{dues, of_client};

/// How long it takes from the win to the acceptance.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Waits {
    /// The median in working days; none where nothing was accepted.
    pub median: Option<f64>,
    /// The clients that were handed over, with their working days.
    pub accepted: Vec<(Id, u32)>,
    /// The clients that wait still.
    pub waiting: Vec<Id>,
}

/// The working days between the win that called for a hand-over and its acceptance, of those accepted within the days.
pub fn waits(workspace: &Workspace, days: impl Fn(NaiveDate) -> bool, wanted: impl Fn(Id) -> bool) -> Waits {
    let calendar = workspace.settings().calendar;
    let order = StageOrder::of(workspace);
    let mut accepted = Vec::new();
    for (_, body) in workspace.hand_overs.live() {
        let Some(client) = body
            .client
            .filter(|id| workspace.clients.alive(*id).is_some() && wanted(*id))
        else {
            continue;
        };
        let win = body.deal.and_then(|deal| workspace.deals.alive(deal));
        let win = win.and_then(|deal| won(deal, &order)).map(|step| step.at.day());
        let (Some(win), Some(step)) = (win, body.accepted()) else {
            continue;
        };
        let day = step.at.day();
        if days(day) {
            let spent = calendar.working_days_between(win, day).max(0);
            accepted.push((client, u32::try_from(spent).unwrap_or(u32::MAX)));
        }
    }
    let mut spent: Vec<u32> = accepted.iter().map(|(_, spent)| *spent).collect();
    let waiting = dues(workspace).into_iter().map(|due| due.client);
    Waits {
        median: median(&mut spent),
        accepted,
        waiting: waiting.filter(|id| wanted(*id)).collect(),
    }
}

/// Who gets the credit for an order that a client placed on a day, in percent: what was agreed for the giver of the last
/// hand-over before it, the rest for whoever took over. Empty where the client was never handed over by then.
pub fn credit_of(workspace: &Workspace, client: Id, day: NaiveDate) -> Vec<(Id, u16)> {
    let accepted = of_client(workspace, client)
        .filter(|(_, body)| body.state() == HandOverState::Accepted)
        .filter_map(|(id, body)| Some((body.accepted()?.at, id, body)))
        .filter(|(at, ..)| at.day() <= day);
    let Some((_, _, last)) = accepted.max_by_key(|(at, id, _)| (at.instant(), *id)) else {
        return Vec::new();
    };
    let given = last.credit.min(100);
    let shares = [(last.giver, given), (last.taker, 100 - given)];
    shares
        .into_iter()
        .filter_map(|(person, percent)| Some((person?, percent)))
        .filter(|(_, percent)| *percent > 0)
        .collect()
}
