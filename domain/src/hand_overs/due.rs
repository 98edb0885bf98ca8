//! Which clients are to pass on, and how far they are.

use chrono::NaiveDate;

use crate::funnel::steps::StageOrder;
use crate::hand_over::{HandOver, HandOverState};
use crate::id::Id;
use crate::orders::book::won;
use crate::person::Role;
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

/// A client that is to pass on, or is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandOverDue {
    /// Which.
    pub client: Id,
    /// The hand-over, where one was begun.
    pub hand_over: Option<Id>,
    /// How far it is.
    pub state: HandOverState,
    /// The won deal that calls for it; none where somebody began it by hand.
    pub deal: Option<Id>,
    /// Since when it waits for its next step: the win, the offer, the return.
    pub since: NaiveDate,
    /// Who hands over; responsible until it is accepted.
    pub giver: Option<Id>,
    /// Who takes over, where it was decided.
    pub taker: Option<Id>,
}

impl HandOverDue {
    /// Whose turn it is.
    pub fn waits_for(&self) -> Option<Id> {
        match self.state {
            HandOverState::Offered => self.taker,
            _ => self.giver,
        }
    }

    /// Whether it is the person's business: to be done or to be waited for.
    pub fn concerns(&self, person: Id) -> bool {
        self.giver == Some(person) || self.taker == Some(person)
    }
}

/// The identifier of the hand-over that a client is on, or would begin now: two copies that begin it begin the same one.
pub fn current_id(workspace: &Workspace, client: Id) -> Id {
    let done = of_client(workspace, client)
        .filter(|(_, body)| body.state() == HandOverState::Accepted)
        .count();
    Id::derived("hand_over", &format!("{client}/{done}"))
}

/// The hand-overs of a client.
pub fn of_client(workspace: &Workspace, client: Id) -> impl Iterator<Item = (Id, &HandOver)> {
    let all = workspace.hand_overs.live();
    all.filter(move |(_, body)| body.client == Some(client))
}

/// The hand-over that a client is on.
pub fn under_way(workspace: &Workspace, client: Id) -> Option<(Id, &HandOver)> {
    of_client(workspace, client).find(|(_, body)| body.state() != HandOverState::Accepted)
}

/// All clients that are to pass on or are on their way, those waiting longest first. A client is to pass on when as many
/// of its deals were won as the settings say, it was never handed over, whoever is responsible does not serve clients,
/// and somebody in the team does.
pub fn dues(workspace: &Workspace) -> Vec<HandOverDue> {
    let after = usize::from(workspace.settings().hand_over_after);
    let order = StageOrder::of(workspace);
    let mut won_deals: std::collections::BTreeMap<Id, Vec<Won>> = std::collections::BTreeMap::new();
    for (id, deal) in workspace.deals.live() {
        if let (Some(client), Some(step)) = (deal.client, won(deal, &order)) {
            won_deals.entry(client).or_default().push(Won {
                day: step.at.day(),
                deal: id,
                owner: deal.owner,
            });
        }
    }
    let mut begun: std::collections::BTreeMap<Id, (Id, &HandOver)> = std::collections::BTreeMap::new();
    let mut accepted = std::collections::BTreeSet::new();
    for (id, body) in workspace.hand_overs.live() {
        match (body.client, body.state()) {
            (Some(client), HandOverState::Accepted) => _ = accepted.insert(client),
            (Some(client), _) => _ = begun.insert(client, (id, body)),
            _ => {}
        }
    }
    let mut found: Vec<HandOverDue> = Vec::new();
    for (client, body) in workspace.clients.live() {
        if let Some((id, hand_over)) = begun.get(&client) {
            found.push(on_its_way(client, *id, hand_over, body.owner));
            continue;
        }
        let Some(deals) = won_deals.get_mut(&client) else {
            continue;
        };
        deals.sort_unstable();
        let Some(calls) = after.checked_sub(1).and_then(|at| deals.get(at)).copied() else {
            continue;
        };
        let giver = body.owner.or(calls.owner);
        if !accepted.contains(&client) && should_pass_on(workspace, giver) {
            found.push(HandOverDue {
                client,
                hand_over: None,
                state: HandOverState::Draft,
                deal: Some(calls.deal),
                since: calls.day,
                giver,
                taker: None,
            });
        }
    }
    found.order_by_key(|due| (due.since, due.client));
    found
}

/// The same for one client.
pub fn due_of(workspace: &Workspace, client: Id) -> Option<HandOverDue> {
    dues(workspace).into_iter().find(|due| due.client == client)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Won {
    day: NaiveDate,
    deal: Id,
    owner: Option<Id>,
}

fn on_its_way(client: Id, id: Id, hand_over: &HandOver, owner: Option<Id>) -> HandOverDue {
    let since = hand_over.last_step().map(|step| step.at.day());
    HandOverDue {
        client,
        hand_over: Some(id),
        state: hand_over.state(),
        deal: hand_over.deal,
        since: since.unwrap_or_default(),
        // Whoever is responsible now: the one who began it may have left, and a colleague taken over the work.
        giver: owner.or(hand_over.giver),
        taker: hand_over.taker,
    }
}

fn should_pass_on(workspace: &Workspace, responsible: Option<Id>) -> bool {
    let serves = |id: Id| {
        workspace
            .people
            .get(id)
            .is_some_and(|person| person.is(Role::Farmer))
    };
    let mut farmers = workspace
        .team()
        .into_iter()
        .filter(|(_, person)| person.is(Role::Farmer));
    !responsible.is_some_and(serves) && farmers.next().is_some()
}

/// Who can take a client over: everybody in the team but the giver, those who serve clients first.
pub fn takers(workspace: &Workspace, giver: Option<Id>) -> Vec<Id> {
    let mut team = workspace.team();
    team.retain(|(id, _)| Some(*id) != giver);
    team.order_by_key(|(_, person)| !person.is(Role::Farmer));
    team.into_iter().map(|(id, _)| id).collect()
}
